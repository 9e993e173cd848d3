// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/event/eventbatch.h"
#include "core/source/bytesource.h"

#include <string_view>

namespace sightglass {

/// A run of whole lines of a source.
struct LineBlock
{
    std::uint64_t offset = 0;  ///< Of the first byte.
    std::string_view text;     ///< Ends with a line feed, except at the end of the source.
    /// The block is the beginning of one line that is longer than limits::lineBytes; `text` is what
    /// may be looked at, `lineBytes` is how long the line is, without its line feed.
    bool cut = false;
    std::uint64_t lineBytes = 0;
};

/// Hands out the lines that begin in a byte range, in blocks of about 1 MiB, over any ByteSource
/// (short reads included). Used by all line-based parsers. One thread.
class LineReader
{
public:
    LineReader(const ByteSource &source, ByteRange range);

    /// The next block, an empty one at the end. Views live until the next call. Errors: as
    /// ByteSource::read.
    [[nodiscard]] Result<LineBlock> next();

    /// Call it when the block has been parsed: takes rows out of \p batch that lie, in whole or in
    /// part, where the file has been cut off meanwhile, and notes the problem. False if so: stop.
    [[nodiscard]] bool confirm(EventBatch &batch) const;

    static constexpr std::size_t blockBytes = 1024 * 1024;

private:
    [[nodiscard]] Result<std::uint64_t> endOfLine(std::uint64_t from);

    const ByteSource &m_source;
    ByteRange m_range;
    std::uint64_t m_position;
    bool m_aligned = false;
    ByteWindow m_window;
};

/// Cuts a source into ranges of about \p targetBytes; lines belong to the range they begin in.
[[nodiscard]] std::vector<ByteRange> splitEvenly(std::uint64_t size, std::uint64_t targetBytes);

/// Adds the problem "bytes from \p error's offset to \p end could not be read" to \p batch.
void noteUnread(EventBatch &batch, const Error &error, std::uint64_t from, std::uint64_t end);

} // namespace sightglass
