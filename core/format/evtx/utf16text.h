// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/textbuffer.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sightglass::evtx {

/// What stands around a text decides which characters are written in another way.
enum class Escape : std::uint8_t {
    None,         ///< As it is; NUL becomes U+FFFD.
    XmlText,      ///< & < > as entities; control characters that XML 1.0 forbids become U+FFFD.
    XmlAttribute, ///< As XmlText, and the quotation mark.
    Json,         ///< RFC 8259 section 7.
};

/// Appends UTF-16LE (\p bytes: an odd last byte is ignored) as UTF-8. Surrogate pairs become one
/// character, lone surrogates U+FFFD (RFC 3629, RFC 2781).
void appendUtf16(TextBuffer &out, std::string_view bytes, Escape escape);
/// Bytes in the code page of a Windows: UTF-8 where they are all well-formed, else Windows-1252.
void appendAnsi(TextBuffer &out, std::string_view bytes, Escape escape);
/// One character (code point); surrogates and what is past U+10FFFF become U+FFFD.
void appendCodePoint(TextBuffer &out, std::uint32_t c, Escape escape);
/// Without the NUL characters at the end.
[[nodiscard]] std::string_view withoutFinalNuls(std::string_view utf16);
[[nodiscard]] std::string utf8FromUtf16(std::string_view utf16);

} // namespace sightglass::evtx
