// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sightglass {

/// \p bytes as well-formed UTF-8 (RFC 3629), for display. Text with bytes above 0x7F and not one
/// well-formed character of several bytes is an 8-bit text and read as Windows-1252, which agrees
/// with Latin-1 in what can be seen. Else each byte that is no part of a well-formed sequence becomes
/// U+FFFD. NUL becomes U+FFFD as well.
[[nodiscard]] std::string toValidUtf8(std::string_view bytes);

/// Appends \p codePoint, which must be one (no surrogate, at most U+10FFFF).
void appendUtf8(std::string &out, char32_t codePoint);

/// How many bytes no text has: control bytes other than white space and escape.
[[nodiscard]] std::size_t countControlBytes(std::string_view bytes);

} // namespace sightglass
