// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/unpack.h"

namespace sightglass {

enum class TextEncoding : std::uint8_t { Bytes, Utf16Le, Utf16Be, Utf32Le, Utf32Be };

/// UTF-16 and UTF-32 by their byte order mark, or without one by their zeros: in Latin text every
/// other byte is zero, or three of four. Bytes = everything else, which is read as it is.
[[nodiscard]] TextEncoding textEncoding(std::string_view head);

/// Bytes of one unit; 1 for Bytes.
[[nodiscard]] std::size_t unitBytes(TextEncoding encoding);
/// Text of whole units as UTF-8, the byte order mark too. What is no character becomes U+FFFD, one for each unit, so that
/// encodedLength() tells where a byte of the result came from.
[[nodiscard]] std::string decodeUnits(std::string_view bytes, TextEncoding encoding);
/// Bytes that decodeUnits() made \p utf8 of.
[[nodiscard]] std::uint64_t encodedLength(std::string_view utf8, TextEncoding encoding);
/// Index behind the last line feed in \p bytes, which begin at \p offset of their file; npos where there is none.
[[nodiscard]] std::size_t behindLastLine(std::string_view bytes, std::uint64_t offset, TextEncoding encoding);

/// What the bytes of \p head are, in words for people: "ASCII", "UTF-8", "UTF-8 with BOM",
/// "Windows-1252" where they hold no UTF-8 (which is how such text is shown), "UTF-8 with faults".
[[nodiscard]] std::string_view byteEncodingName(std::string_view head);

/// The source as parsers want it: UTF-16 and UTF-32 are decoded to UTF-8 in the spill file (offsets are of the
/// decoded text; SourceInfo::encoding says so), lone carriage returns as line ends read as line
/// feeds (offsets stay), anything else is handed back untouched after a look at its beginning.
/// UTF-8 and its BOM, and 8-bit text, stay byte for byte. A null pointer: stopped. Errors:
/// WriteFailed, those of the source.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> decodeText(
    std::shared_ptr<const ByteSource> source, bool outermost, Unpacking &to);

} // namespace sightglass
