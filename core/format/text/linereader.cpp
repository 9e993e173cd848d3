// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/text/linereader.h"

#include "core/base/limits.h"

#include <algorithm>
#include <cstring>

namespace sightglass {

LineReader::LineReader(const ByteSource &source, ByteRange range)
    : m_source(source), m_range(range), m_position(range.begin)
{
    m_range.end = std::min(m_range.end, source.size());
}

Result<std::uint64_t> LineReader::endOfLine(std::uint64_t from)
{
    while (from < m_source.size()) {
        const auto view = m_source.read(from, blockBytes, m_window);
        if (!view)
            return tl::unexpected(view.error());
        if (const void *lf = std::memchr(view->data(), '\n', view->size()))
            return from + static_cast<std::uint64_t>(static_cast<const char *>(lf) - view->data());
        from += view->size();
    }
    return m_source.size();
}

Result<LineBlock> LineReader::next()
{
    if (!m_aligned) {
        m_aligned = true;
        if (m_position > 0) {
            // The line under way at the border belongs to the range before.
            auto lf = endOfLine(m_position - 1);
            if (!lf)
                return tl::unexpected(lf.error());
            m_position = std::min(*lf + 1, m_source.size());
        }
    }
    LineBlock block;
    block.offset = m_position;
    if (m_position >= m_range.end)
        return block;

    for (std::size_t want = blockBytes;; want *= 4) {
        want = std::min(want, limits::lineBytes);
        auto view = readFully(m_source, m_position, want, m_window);
        if (!view)
            return tl::unexpected(view.error());
        std::string_view text = *view;
        if (m_position + text.size() >= m_source.size()) {
            // To the end of the source, perhaps without a last line feed.
            block.text = text;
        } else if (const auto lf = text.rfind('\n'); lf != std::string_view::npos) {
            block.text = text.substr(0, lf + 1);
        } else if (want == limits::lineBytes) {
            block.cut = true;
        } else {
            continue;
        }
        if (!block.cut && m_position + block.text.size() > m_range.end) {
            // Keep the lines that begin before the end of the range: up to the first line feed at
            // or after its last byte.
            const auto last = static_cast<std::size_t>(m_range.end - m_position - 1);
            if (const auto lf = block.text.find('\n', last); lf != std::string_view::npos)
                block.text = block.text.substr(0, lf + 1);
        }
        if (!block.cut) {
            m_position += block.text.size();
            return block;
        }
        break;
    }

    // One line longer than the limit: find its end first, since the window is reused.
    auto end = endOfLine(m_position);
    if (!end)
        return tl::unexpected(end.error());
    // A row's length has 32 bits; what is longer goes on as a further record.
    block.lineBytes = std::min<std::uint64_t>(*end - m_position, UINT32_MAX);
    auto view = readFully(m_source, m_position, limits::lineBytes, m_window);
    if (!view)
        return tl::unexpected(view.error());
    block.text = view->substr(0, static_cast<std::size_t>(
                                     std::min<std::uint64_t>(view->size(), block.lineBytes)));
    m_position += block.lineBytes;
    if (m_position == *end)
        m_position = std::min(m_position + 1, m_source.size());
    return block;
}

bool LineReader::confirm(EventBatch &batch) const
{
    const std::uint64_t intact = m_source.intactSize();
    if (intact >= m_source.size() || intact >= batch.range.end)
        return true;
    const auto gone = std::find_if(batch.rows.begin(), batch.rows.end(),
                                   [intact](const EventRow &row) { return row.end() > intact; });
    const std::uint64_t from = gone != batch.rows.end() ? gone->offset() : intact;
    batch.rows.erase(gone, batch.rows.end());
    std::erase_if(batch.problems, [from](const ParseProblem &p) { return p.offset >= from; });
    noteUnread(batch, Error{ErrorCode::FileShrank, {}, {}, intact}, from, m_range.end);
    return false;
}

std::vector<ByteRange> splitEvenly(std::uint64_t size, std::uint64_t targetBytes)
{
    std::vector<ByteRange> ranges;
    for (std::uint64_t begin = 0; begin < size; begin += targetBytes)
        ranges.push_back({begin, std::min(size, begin + targetBytes)});
    return ranges;
}

void noteUnread(EventBatch &batch, const Error &error, std::uint64_t from, std::uint64_t end)
{
    ParseProblem problem;
    problem.code = error.code == ErrorCode::FileShrank ? ProblemCode::FileShrank
                                                       : ProblemCode::UnreadBytes;
    problem.offset = from;
    problem.length = end > from ? end - from : 0;
    problem.detail = error.detail;
    batch.problems.push_back(std::move(problem));
}

} // namespace sightglass
