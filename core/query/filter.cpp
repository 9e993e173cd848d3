// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include "core/base/limits.h"

#include <algorithm>

namespace sightglass {

bool Filter::isEmpty() const { return takesAllRows() && logs.empty(); }

bool Filter::takesAllRows() const
{
    return severities == anySeverity && !audit && !from.isValid() && !to.isValid();
}

bool Filter::matches(const EventRow &row) const
{
    if (severities != anySeverity && !hasSeverity(row.severity(profile)))
        return false;
    if (audit && row.audit() != *audit)
        return false;
    if (from.isValid() && (!row.time().isValid() || row.time() < from))
        return false;
    return !to.isValid() || (row.time().isValid() && row.time() < to);
}

namespace {

/// One log's matching rows on the way into the merge, with the time that orders them.
class Cursor
{
public:
    Cursor(const Filter &filter, const LogRows &log) : m_filter(filter), m_log(log) { advance(); }

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] Timestamp time() const { return m_time; }
    [[nodiscard]] EventRef ref() const { return {m_log.log, RowIndex{m_row}}; }
    [[nodiscard]] LogId log() const { return m_log.log; }
    void next()
    {
        ++m_row;
        advance();
    }

private:
    void advance()
    {
        for (; m_row < m_log.rows.rowCount(); ++m_row) {
            const EventRow &row = m_log.rows.row(RowIndex{m_row});
            // none() is smaller than any time: rows before the first time come first.
            if (row.time().isValid())
                m_time = std::max(m_time, row.time());
            if (m_filter.matches(row))
                return;
        }
        m_atEnd = true;
    }

    const Filter &m_filter;
    const LogRows &m_log;
    std::uint64_t m_row = 0;
    Timestamp m_time;
    bool m_atEnd = false;
};

} // namespace

std::optional<RowSet> select(const Filter &filter, const std::vector<LogRows> &logs, Progress &progress)
{
    constexpr std::uint64_t reportEvery = 64 * 1024;
    std::vector<const LogRows *> chosen;
    for (const LogRows &log : logs) {
        if (filter.matchesLog(log.log))
            chosen.push_back(&log);
    }
    if (chosen.size() == 1 && filter.takesAllRows())
        return RowSet::allOf(chosen[0]->log, chosen[0]->rows.rowCount());

    std::vector<EventRef> refs;
    std::vector<Cursor> cursors;
    cursors.reserve(chosen.size());
    for (const LogRows *log : chosen)
        cursors.emplace_back(filter, *log);
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

} // namespace sightglass
