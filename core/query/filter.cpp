// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include "core/query/logquery.h"

#include <algorithm>

namespace sightglass {

ChosenRows::ChosenRows(std::string what, const std::vector<EventRef> &refs) : label(std::move(what))
{
    for (const EventRef ref : refs)
        rows[ref.log()].push_back(ref.row());
    for (auto &[log, list] : rows) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
}

bool ChosenRows::contains(LogId log, RowIndex row) const
{
    const auto found = rows.find(log);
    return found != rows.end() && std::binary_search(found->second.begin(), found->second.end(), row);
}

std::size_t ChosenRows::size() const
{
    std::size_t all = 0;
    for (const auto &[log, list] : rows)
        all += list.size();
    return all;
}

bool Filter::isEmpty() const { return takesAllRows() && logs.empty(); }

bool Filter::takesAllRows() const
{
    return severities == anySeverity && !audit && !from.isValid() && !to.isValid() && !chosen && !hidden && query.isEmpty();
}

namespace {

/// One log's matching rows on the way into the merge, with the time that orders them.
class Cursor
{
public:
    explicit Cursor(const LogMatches &matches) : m_matches(matches) { advance(); }

    [[nodiscard]] bool atEnd() const { return m_next >= size(); }
    [[nodiscard]] Timestamp time() const { return m_time; }
    [[nodiscard]] EventRef ref() const { return {log(), at(m_next)}; }
    [[nodiscard]] LogId log() const { return m_matches.log->log; }
    void next()
    {
        ++m_next;
        advance();
    }

private:
    [[nodiscard]] std::uint64_t size() const { return m_matches.all ? m_matches.log->rows.rowCount() : m_matches.rows.size(); }
    [[nodiscard]] RowIndex at(std::uint64_t i) const { return m_matches.all ? RowIndex{i} : m_matches.rows[i]; }
    void advance()
    {
        if (atEnd())
            return;
        for (; m_row <= at(m_next).value; ++m_row) {
            const EventRow &row = m_matches.log->rows.row(RowIndex{m_row});
            // none() is smaller than any time: rows before the first time come first.
            if (row.time().isValid())
                m_time = std::max(m_time, row.time());
        }
    }

    const LogMatches &m_matches;
    std::uint64_t m_next = 0;
    std::uint64_t m_row = 0;
    Timestamp m_time;
};

} // namespace

std::optional<RowSet> merge(const std::vector<LogMatches> &logs, Progress &progress)
{
    constexpr std::uint64_t reportEvery = 64 * 1024;
    std::vector<EventRef> refs;
    if (logs.size() == 1) {
        const LogMatches &only = logs.front();
        if (only.all)
            return RowSet::allOf(only.log->log, only.log->rows.rowCount());
        refs.reserve(only.rows.size());
        for (const RowIndex row : only.rows)
            refs.emplace_back(only.log->log, row);
        return RowSet(std::move(refs));
    }
    std::vector<Cursor> cursors;
    cursors.reserve(logs.size());
    for (const LogMatches &log : logs)
        cursors.emplace_back(log);
    // Earliest on top; equal times keep the order of the logs.
    const auto later = [&cursors](std::size_t a, std::size_t b) {
        return cursors[a].time() != cursors[b].time() ? cursors[a].time() > cursors[b].time()
                                                      : cursors[a].log() > cursors[b].log();
    };
    std::vector<std::size_t> heap;
    for (std::size_t i = 0; i < cursors.size(); ++i) {
        if (!cursors[i].atEnd())
            heap.push_back(i);
    }
    std::make_heap(heap.begin(), heap.end(), later);
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end(), later);
        Cursor &cursor = cursors[heap.back()];
        // Runs of one log (the usual case) need no heap work.
        const bool alone = heap.size() == 1;
        const std::size_t nextBest = alone ? 0 : heap.front();
        do {
            refs.push_back(cursor.ref());
            if (refs.size() % reportEvery == 0 && !progress.report(refs.size()))
                return std::nullopt;
            cursor.next();
        } while (!cursor.atEnd() && (alone || !later(heap.back(), nextBest)));
        if (cursor.atEnd())
            heap.pop_back();
        else
            std::push_heap(heap.begin(), heap.end(), later);
    }
    return RowSet(std::move(refs));
}

std::optional<RowSet> select(const Filter &filter, const std::vector<LogRows> &logs, Progress &progress)
{
    constexpr std::uint64_t slice = 16 * 1024;
    std::vector<LogMatches> found;
    for (const LogRows &log : logs) {
        if (!filter.matchesLog(log.log))
            continue;
        const LogQuery query(filter, log);
        LogMatches &matches = found.emplace_back();
        matches.log = &log;
        matches.all = query.matchesAll();
        const auto worker = query.makeWorker();
        std::vector<std::uint32_t> some;
        for (std::uint64_t first = 0; !matches.all && first < log.rows.rowCount(); first += slice) {
            some.clear();
            query.run(RowIndex{first}, static_cast<std::size_t>(std::min(slice, log.rows.rowCount() - first)), *worker, some);
            for (const std::uint32_t row : some)
                matches.rows.push_back(RowIndex{first + row});
            if (!progress.report(first))
                return std::nullopt;
        }
    }
    return merge(found, progress);
}

} // namespace sightglass
