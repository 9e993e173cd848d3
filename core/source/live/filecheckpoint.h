// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sightglass {

/// Some bytes of a file, by what they hash to (SHA-256, hexadecimal). Value type.
struct BytesMark
{
    std::uint64_t length = 0;
    std::string sha256; ///< Empty where length is 0.
    [[nodiscard]] static BytesMark of(std::string_view bytes);
    friend bool operator==(const BytesMark &, const BytesMark &) = default;
};

/// Where reading of a file stands, and how the file is known again: by device and inode while it keeps them,
/// by its first bytes and those in front of the position wherever else its content went (a copy, a compressed
/// file). Written as one line of `key=value` with the path last; read back from the history, which others
/// may have written to.
struct FileCheckpoint
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t position = 0; ///< Everything before it is stored.
    BytesMark head;             ///< Of the file's first bytes, FileTail::headBytes at most.
    BytesMark tail;             ///< Of the bytes that end at `position`.
    std::int64_t seen = 0;      ///< Microseconds since 1970 UTC: when that was true.
    std::string path;           ///< Where the file was then.

    [[nodiscard]] std::string toText() const;
    /// nullopt: not such a text.
    [[nodiscard]] static std::optional<FileCheckpoint> parse(std::string_view text);
    friend bool operator==(const FileCheckpoint &, const FileCheckpoint &) = default;
};

} // namespace sightglass
