// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sightglass {

/// SHA-256 (FIPS 180-4) of \p bytes in lower-case hexadecimal. Of what is in memory; rangeSha256() and wholeSha256() have what is
/// in a source. Any thread.
[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace sightglass
