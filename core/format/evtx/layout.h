// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/chunk.h"
#include "core/format/format.h"

#include <memory>
#include <utility>

namespace sightglass::evtx {

/// Where the chunks of a source stand when it is not as a log should be, and the old records that
/// were found in it. Immutable once made; any thread.
class Layout final : public FormatContext
{
public:
    /// Looks at the whole source: a few bytes of each chunk, and all of it where chunks stand at odd
    /// places or old records are wanted. \return null where nothing is out of the ordinary.
    [[nodiscard]] static std::shared_ptr<const Layout> of(const ByteSource &source, bool recover);

    /// The first chunk at \p offset or behind it; size 0 where there is none.
    [[nodiscard]] ByteRange chunkFrom(std::uint64_t offset, std::uint64_t sourceSize) const;
    /// The chunk that \p offset lies in.
    [[nodiscard]] ByteRange chunkAt(std::uint64_t offset, std::uint64_t sourceSize) const;
    /// Old records of the chunk at \p position, in order; offsets count from its start.
    [[nodiscard]] std::vector<RecordSpan> oldRecords(std::uint64_t position) const;
    /// Bytes that are not of a log, those that begin in \p range.
    [[nodiscard]] std::vector<ByteRange> foreign(ByteRange range) const;
    /// Chunks stand elsewhere than at 4096 + n * 65536.
    [[nodiscard]] bool isCarved() const { return m_carved; }

private:
    void carve(const ByteSource &source);
    void addGap(const ByteSource &source, std::uint64_t begin, std::uint64_t end);
    void recover(const ByteSource &source);

    bool m_carved = false;
    std::vector<ByteRange> m_chunks;  // only when carved; in order, apart from each other
    std::vector<ByteRange> m_foreign; // in order
    std::vector<std::pair<std::uint64_t, RecordSpan>> m_old; // by position of the chunk, then offset
};

/// Where the first chunk of a log stands in \p bytes, by signature and size of its header; npos.
[[nodiscard]] std::size_t findChunk(std::string_view bytes, std::size_t from = 0);

} // namespace sightglass::evtx
