// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytesource.h"

#include <functional>
#include <optional>
#include <string>

namespace sightglass {

/// How a run through a gzip file ended.
struct GunzipEnd
{
    std::uint64_t done = 0;      ///< Bytes of the file that were used: whole members, or up to the break.
    bool atEnd = false;          ///< The last member ended as it should.
    bool stopped = false;        ///< onBytes or onRead said so.
    std::string message;         ///< Where it did not end well.
    std::optional<Error> error;  ///< Of the source.
    std::size_t members = 0;
    std::size_t badMembers = 0;      ///< Whose checksum or length is wrong.
    std::size_t firstBadMember = 0;  ///< From 1.
    std::uint64_t badOffset = 0;     ///< Byte of its checksum.
};

/// Unpacks all members of a gzip file one after the other (RFC 1952), everything that can be had of one
/// that breaks, and checks the CRC-32 and the length of each: a wrong one does not end the run.
/// \p onRead gets the offset before each read, \p onBytes what comes out; both may end it with false.
[[nodiscard]] GunzipEnd gunzip(const ByteSource &source, const std::function<bool(std::uint64_t)> &onRead,
                               const std::function<bool(std::string_view)> &onBytes);

} // namespace sightglass
