// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace sightglass {

enum class ProblemCode : std::uint8_t {
    // any format
    FileShrank,      ///< Bytes that were there when the file was opened are gone.
    LineTooLong,     ///< Longer than limits::lineBytes; cut.
    UnreadBytes,     ///< Bytes that belong to no readable record.
    ContainerDamaged, ///< The compressed file ends or breaks here; what follows is lost.
    // syslog
    BadPriority,     ///< `<PRI>` not a number of 0 to 191.
    BadHeader,       ///< RFC 5424 version, timestamp or header field not as section 6.2 asks.
    BadStructuredData, ///< RFC 5424 section 6.3.
    BadTimestamp,    ///< Looks like a time but is none (month 13, 30 February).
    ControlBytes,    ///< NUL bytes in a text line.
    LineNotMatched,  ///< A line that is not as its format asks.
    // EVTX
    FileHeaderDamaged,  ///< Signature, size or checksum of the file header is wrong.
    ChunkDamaged,       ///< Signature or bounds of a chunk are wrong.
    ChunkChecksum,      ///< A checksum of the chunk is wrong; its records are read nevertheless.
    RecordDamaged,      ///< Signature, size or size copy of a record is wrong.
    RecordUnreadable,   ///< The record stands there, but its content cannot be decoded.
    TrailingBytes,      ///< Bytes after the last whole chunk.
};

/// One bad place in an otherwise readable log. Value type. A record is in the table
/// (`recordKept`), or it is here with its offset; it is never dropped without a word.
struct ParseProblem
{
    ProblemCode code = ProblemCode::UnreadBytes;
    bool recordKept = false;   ///< The record is in the table as well, with what could be read.
    std::uint64_t offset = 0;  ///< First byte in the source.
    std::uint64_t length = 0;  ///< Bytes concerned; 0 when not known.
    std::string detail;        ///< Untranslated fact: expected / found.
};

} // namespace sightglass
