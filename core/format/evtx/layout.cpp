// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/layout.h"

#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/format/evtx/recovery.h"

#include <algorithm>
#include <set>

namespace sightglass::evtx {

namespace {

/// Bytes of a source that are searched at a time.
constexpr std::size_t searchBytes = 1024 * 1024;
/// Bytes of a chunk's header that tell it from chance.
constexpr std::size_t telling = 128;

std::string_view read(const ByteSource &source, std::uint64_t offset, std::size_t bytes, ByteWindow &window)
{
    const auto view = readFully(source, offset, bytes, window);
    return view ? *view : std::string_view();
}

/// Each chunk is where it should be, or what is there instead is no chunk elsewhere.
bool isRegular(const ByteSource &source)
{
    ByteWindow window;
    const auto peek = [&](std::uint64_t at, std::size_t length) { return source.peek(at, length, window).value_or(std::string_view()); };
    if (peek(0, fileSignature.size()) != fileSignature)
        return false;
    for (std::uint64_t at = fileHeaderBytes; at < source.size(); at += chunkBytes) {
        const std::string_view start = peek(at, chunkSignature.size());
        if (start != chunkSignature && !allZero(start))
            return false;
    }
    return true;
}

/// The first header of a chunk in [from, end) of \p source, or \p end.
std::uint64_t findChunk(const ByteSource &source, std::uint64_t from, std::uint64_t end)
{
    ByteWindow window;
    while (from < end) {
        const std::string_view bytes = read(source, from, searchBytes + telling, window);
        if (bytes.empty())
            break;
        const std::size_t at = evtx::findChunk(bytes);
        if (at != std::string_view::npos)
            return std::min(from + at, end);
        from += searchBytes;
    }
    return end;
}

bool headerStands(std::string_view chunk)
{
    return chunk.size() >= chunkHeaderBytes
           && crc32(chunk.substr(128, 384), crc32(chunk.substr(0, 120))) == load<std::uint32_t>(chunk, 124);
}

} // namespace

std::size_t findChunk(std::string_view bytes, std::size_t from)
{
    for (std::size_t at = bytes.find(chunkSignature, from); at != std::string_view::npos; at = bytes.find(chunkSignature, at + 1)) {
        if (at + telling <= bytes.size() && load<std::uint32_t>(bytes, at + 40) == 128)
            return at;
    }
    return std::string_view::npos;
}

std::shared_ptr<const Layout> Layout::of(const ByteSource &source, bool recover)
{
    auto layout = std::make_shared<Layout>();
    if (!isRegular(source))
        layout->carve(source);
    if (recover)
        layout->recover(source);
    return layout->m_carved || !layout->m_old.empty() ? layout : nullptr;
}

void Layout::carve(const ByteSource &source)
{
    const std::uint64_t size = source.size();
    ByteWindow window, headWindow;
    ChunkWalk walk;
    std::uint64_t behind = 0; // the last chunk
    bool odd = false;
    int doubtful = limits::doubtfulChunks;
    for (std::uint64_t at = findChunk(source, 0, size); at < size;) {
        const std::string_view bytes = read(source, at, chunkBytes, window);
        if (bytes.size() < chunkHeaderBytes)
            break;
        const bool good = headerStands(bytes);
        if (good || doubtful > 0)
            walkChunk(bytes, walk);
        if (!good && (doubtful <= 0 || walk.records.empty())) {
            --doubtful;
            at = findChunk(source, at + 1, size);
            continue;
        }
        // A chunk that begins inside this one cuts it short, unless a record of this one holds it.
        std::size_t length = bytes.size();
        for (std::size_t inner = findChunk(bytes, 1); inner != std::string_view::npos; inner = findChunk(bytes, inner + 1)) {
            const bool held = std::any_of(walk.records.begin(), walk.records.end(), [inner](const RecordSpan &record) {
                return inner >= record.offset && inner < record.offset + record.size;
            });
            if (!held && headerStands(read(source, at + inner, chunkHeaderBytes, headWindow))) {
                length = inner;
                break;
            }
        }
        addGap(source, behind, at);
        m_chunks.push_back({at, at + length});
        odd = odd || at < fileHeaderBytes || (at - fileHeaderBytes) % chunkBytes != 0;
        behind = at + length;
        at = findChunk(source, behind, size);
    }
    m_carved = odd;
    if (odd) {
        addGap(source, behind, size);
    } else {
        m_chunks.clear();
        m_foreign.clear();
    }
}

/// What stands between chunks: the header of a file, chunks whose signature is gone, other bytes.
void Layout::addGap(const ByteSource &source, std::uint64_t begin, std::uint64_t end)
{
    ByteWindow window;
    if (begin < end && read(source, begin, fileSignature.size(), window) == fileSignature)
        begin = std::min(begin + fileHeaderBytes, end);
    while (end - begin >= chunkHeaderBytes + smallestRecord) {
        const std::uint64_t next = std::min(begin + chunkBytes, end);
        const std::string_view bytes = read(source, begin, static_cast<std::size_t>(next - begin), window);
        if (bytes.size() < chunkHeaderBytes + 4 || bytes.substr(chunkHeaderBytes, 4) != recordSignature || walkChunk(bytes).records.empty())
            break;
        m_chunks.push_back({begin, next});
        begin = next;
    }
    for (std::uint64_t at = begin; at < end; at += searchBytes) {
        const std::string_view bytes = read(source, at, static_cast<std::size_t>(std::min<std::uint64_t>(searchBytes, end - at)), window);
        if (!allZero(bytes)) {
            m_foreign.push_back({begin, end});
            return;
        }
    }
}

void Layout::recover(const ByteSource &source)
{
    using Key = std::pair<std::uint64_t, std::uint64_t>; // identifier and time
    std::vector<Key> live;
    ByteWindow window;
    ChunkWalk walk;
    std::vector<RecordSpan> found;
    for (ByteRange chunk = chunkFrom(0, source.size()); chunk.size() > 0; chunk = chunkFrom(chunk.end, source.size())) {
        const std::string_view bytes = read(source, chunk.begin, static_cast<std::size_t>(chunk.size()), window);
        if (bytes.empty())
            break;
        walkChunk(bytes, walk);
        for (const RecordSpan &record : walk.records)
            live.emplace_back(record.id, record.fileTime);
        found.clear();
        findOldRecords(bytes, walk, found);
        for (const RecordSpan &record : found)
            m_old.emplace_back(chunk.begin, record);
    }
    // Windows fills chunks in a buffer that still holds the chunk before: the same record can stand in
    // several places.
    std::sort(live.begin(), live.end());
    std::set<Key> seen;
    std::erase_if(m_old, [&](const auto &old) {
        const Key key{old.second.id, old.second.fileTime};
        return std::binary_search(live.begin(), live.end(), key) || !seen.insert(key).second;
    });
}

ByteRange Layout::chunkFrom(std::uint64_t offset, std::uint64_t sourceSize) const
{
    if (m_carved) {
        const auto found = std::lower_bound(m_chunks.begin(), m_chunks.end(), offset,
                                            [](const ByteRange &chunk, std::uint64_t at) { return chunk.begin < at; });
        return found == m_chunks.end() ? ByteRange{sourceSize, sourceSize} : *found;
    }
    const std::uint64_t begin = offset <= fileHeaderBytes
                                    ? fileHeaderBytes
                                    : fileHeaderBytes + (offset - fileHeaderBytes + chunkBytes - 1) / chunkBytes * chunkBytes;
    return begin >= sourceSize ? ByteRange{sourceSize, sourceSize} : ByteRange{begin, std::min(begin + chunkBytes, sourceSize)};
}

ByteRange Layout::chunkAt(std::uint64_t offset, std::uint64_t sourceSize) const
{
    if (!m_carved)
        return chunkFrom(offset < fileHeaderBytes ? 0 : offset - (offset - fileHeaderBytes) % chunkBytes, sourceSize);
    const auto behind = std::upper_bound(m_chunks.begin(), m_chunks.end(), offset,
                                         [](std::uint64_t at, const ByteRange &chunk) { return at < chunk.begin; });
    return behind == m_chunks.begin() ? ByteRange{sourceSize, sourceSize} : *std::prev(behind);
}

std::vector<RecordSpan> Layout::oldRecords(std::uint64_t position) const
{
    std::vector<RecordSpan> records;
    for (auto old = std::lower_bound(m_old.begin(), m_old.end(), position, [](const auto &a, std::uint64_t at) { return a.first < at; });
         old != m_old.end() && old->first == position; ++old)
        records.push_back(old->second);
    return records;
}

std::vector<ByteRange> Layout::foreign(ByteRange range) const
{
    std::vector<ByteRange> found;
    for (const ByteRange &bytes : m_foreign) {
        if (bytes.begin >= range.begin && bytes.begin < range.end)
            found.push_back(bytes);
    }
    return found;
}

} // namespace sightglass::evtx
