// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/chunk.h"

#include <algorithm>

namespace sightglass::evtx {

namespace {

bool isWholeRecord(std::string_view chunk, std::size_t offset, std::size_t limit)
{
    if (offset + smallestRecord > limit || chunk.substr(offset, 4) != recordSignature)
        return false;
    const auto size = load<std::uint32_t>(chunk, offset + 4);
    return size >= smallestRecord && size <= limit - offset
           && load<std::uint32_t>(chunk, offset + size - 4) == size;
}

std::string expected(const char *what, std::uint64_t wanted, std::uint64_t found)
{
    return std::string(what) + ": expected " + std::to_string(wanted) + ", found " + std::to_string(found);
}

} // namespace

FileHeader readFileHeader(std::string_view bytes)
{
    FileHeader header;
    if (bytes.size() < 128)
        return header;
    header.signature = bytes.substr(0, 8) == fileSignature;
    header.minor = load<std::uint16_t>(bytes, 36);
    header.major = load<std::uint16_t>(bytes, 38);
    header.chunkCount = load<std::uint16_t>(bytes, 42);
    const auto flags = load<std::uint32_t>(bytes, 120);
    header.dirty = flags & 1u;
    header.full = flags & 2u;
    header.checksum = crc32(bytes.substr(0, 120)) == load<std::uint32_t>(bytes, 124);
    return header;
}

ChunkWalk walkChunk(std::string_view chunk)
{
    ChunkWalk walk;
    walkChunk(chunk, walk);
    return walk;
}

void walkChunk(std::string_view chunk, ChunkWalk &walk)
{
    walk.unused = false;
    walk.records.clear();
    walk.problems.clear();
    walk.end = chunkHeaderBytes;
    chunk = chunk.substr(0, chunkBytes);
    const bool whole = chunk.size() == chunkBytes;
    const bool signature = chunk.substr(0, 8) == chunkSignature;
    if (!signature
        && std::all_of(chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(chunk.size(), 1024)),
                       [](char c) { return c == '\0'; })) {
        walk.unused = true;
        return;
    }
    const std::size_t freeSpace = load<std::uint32_t>(chunk, 48);
    const bool freeSpaceGood = freeSpace >= chunkHeaderBytes && freeSpace <= chunkBytes;
    bool headerGood = false;
    if (signature && whole) {
        if (freeSpaceGood) {
            if (crc32(chunk.substr(chunkHeaderBytes, freeSpace - chunkHeaderBytes))
                != load<std::uint32_t>(chunk, 52))
                walk.problems.push_back({ProblemCode::ChunkChecksum, true, 0, chunk.size(), "records"});
        } else {
            walk.problems.push_back({ProblemCode::ChunkDamaged, true, 0, chunk.size(),
                                     "free space offset " + std::to_string(freeSpace)});
        }
        headerGood = crc32(chunk.substr(128, 384), crc32(chunk.substr(0, 120)))
                     == load<std::uint32_t>(chunk, 124);
        if (!headerGood)
            walk.problems.push_back({ProblemCode::ChunkChecksum, true, 0, chunk.size(), "header"});
    }
    if (!whole)
        walk.problems.push_back({ProblemCode::TrailingBytes, true, 0, chunk.size(),
                                 expected("chunk bytes", chunkBytes, chunk.size())});

    // Behind a damaged record stand records of this chunk, or, where a page was torn, left-overs of
    // another use of the same space. The identifiers that the header declares tell them apart.
    const auto firstId = load<std::uint64_t>(chunk, 24);
    const auto lastId = load<std::uint64_t>(chunk, 32);
    const auto belongs = [&](std::size_t offset) {
        const auto id = load<std::uint64_t>(chunk, offset + 8);
        return !headerGood || (id >= firstId && id <= lastId);
    };

    const std::size_t limit = freeSpaceGood ? std::min(freeSpace, chunk.size()) : chunk.size();
    std::size_t at = chunkHeaderBytes;
    while (at < limit) {
        if (isWholeRecord(chunk, at, limit)) {
            RecordSpan record;
            record.offset = static_cast<std::uint32_t>(at);
            record.size = load<std::uint32_t>(chunk, at + 4);
            record.id = load<std::uint64_t>(chunk, at + 8);
            record.fileTime = load<std::uint64_t>(chunk, at + 16);
            walk.records.push_back(record);
            at += record.size;
            walk.end = static_cast<std::uint32_t>(at);
            continue;
        }
        // Without a trusted end, zeros mean that the chunk holds no more.
        const std::string_view rest = chunk.substr(at, limit - at);
        if ((!freeSpaceGood || !whole) && rest.substr(0, 4) != recordSignature
            && std::all_of(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(rest.size(), 64)),
                           [](char c) { return c == '\0'; }))
            break;
        std::size_t next = at;
        do {
            next = chunk.find(recordSignature, next + 1);
        } while (next != std::string_view::npos && next < limit
                 && !(isWholeRecord(chunk, next, limit) && belongs(next)));
        const std::size_t stop = next == std::string_view::npos ? limit : std::min(next, limit);
        const bool cut = rest.substr(0, 4) == recordSignature
                         && load<std::uint32_t>(chunk, at + 4) > limit - at;
        walk.problems.push_back({ProblemCode::RecordDamaged, false, at, stop - at,
                                 cut ? expected("record bytes", load<std::uint32_t>(chunk, at + 4), limit - at)
                                     : std::string("record signature or size")});
        at = stop;
    }
    if (!signature) {
        // Nothing recognised at all is one problem, not several.
        if (walk.records.empty())
            walk.problems.clear();
        walk.problems.push_back({ProblemCode::ChunkDamaged, !walk.records.empty(), 0, chunk.size(), "signature"});
    }
}

} // namespace sightglass::evtx
