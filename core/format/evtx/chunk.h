// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/problem.h"
#include "core/format/evtx/binxml.h"
#include "core/format/evtx/crc32.h"
#include "core/base/timestamp.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The container layers of an EVTX file (libevtx, "Windows XML Event Log (EVTX) format", sections 2
/// to 5): file header, chunks of 64 KiB, records. All numbers are little-endian. Nothing here trusts
/// a size, offset or checksum of the file.
namespace sightglass::evtx {

inline constexpr std::size_t fileHeaderBytes = 4096;
inline constexpr std::size_t chunkBytes = 65536;
inline constexpr std::size_t chunkHeaderBytes = 512;
inline constexpr std::size_t recordHeaderBytes = 24;
/// Header, at least one byte of BinXML rounded up, and the copy of the size.
inline constexpr std::size_t smallestRecord = 28;
inline constexpr std::string_view fileSignature{"ElfFile\0", 8};
inline constexpr std::string_view chunkSignature{"ElfChnk\0", 8};
inline constexpr std::string_view recordSignature{"**\0\0", 4};

template<typename T>
[[nodiscard]] T load(std::string_view bytes, std::size_t offset)
{
    return offset + sizeof(T) <= bytes.size() ? littleAt<T>(bytes.data() + offset) : T{0};
}
template<typename T>
void save(std::string &bytes, std::size_t offset, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        bytes[offset + i] = static_cast<char>(value >> (8 * i));
}

struct FileHeader
{
    bool signature = false;
    bool checksum = false;      ///< True when it is right.
    std::uint16_t major = 0;
    std::uint16_t minor = 0;
    std::uint32_t chunkCount = 0; ///< As declared; not trusted.
    bool dirty = false;         ///< Copied from a running machine or not closed.
    bool full = false;
};
/// \p bytes: the first 128 bytes of the file.
[[nodiscard]] FileHeader readFileHeader(std::string_view bytes);

/// One record as the chunk's own structure shows it. Offsets count from the start of the chunk.
struct RecordSpan
{
    std::uint32_t offset = 0;
    std::uint32_t size = 0;
    std::uint64_t id = 0;
    std::uint64_t fileTime = 0; ///< When it was written (100 ns since 1601).
};

/// What stands in one chunk.
struct ChunkWalk
{
    bool unused = false;            ///< Nothing but zeros at its start: never written.
    std::vector<RecordSpan> records;
    std::vector<ParseProblem> problems; ///< Offsets count from the start of the chunk.
    std::uint32_t end = chunkHeaderBytes; ///< First byte behind the last record.
};
/// Walks the records of a chunk (\p chunk may be shorter than 64 KiB: a file that was cut). Where a
/// record's signature, size or size copy is wrong, looks for the next good one.
[[nodiscard]] ChunkWalk walkChunk(std::string_view chunk);
/// The same into \p walk, whose memory is used again.
void walkChunk(std::string_view chunk, ChunkWalk &walk);

} // namespace sightglass::evtx
