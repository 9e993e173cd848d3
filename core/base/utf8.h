// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sightglass {

/// \p bytes as well-formed UTF-8 (RFC 3629): each byte that is no part of a well-formed sequence
/// becomes U+FFFD; NUL becomes U+FFFD as well.
[[nodiscard]] std::string toValidUtf8(std::string_view bytes);

} // namespace sightglass
