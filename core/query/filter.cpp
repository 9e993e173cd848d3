// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include "core/base/limits.h"

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
    return severities == anySeverity && !audit && !from.isValid() && !to.isValid() && !eventId && !source && !host && !level && !user && !chosen && !hidden;
}

bool Filter::matches(const EventRow &row) const
{
    if (severities != anySeverity && !hasSeverity(row.severity(profile)))
        return false;
    if (audit && row.audit() != *audit)
        return false;
    if (eventId && row.typeId() != *eventId)
        return false;
    if (from.isValid() && (!row.time().isValid() || row.time() < from))
        return false;
    return !to.isValid() || (row.time().isValid() && row.time() < to);
}

RowMatcher::RowMatcher(const Filter &filter, const LogRows &log) : m_filter(filter), m_users(log.users.get())
{
    const auto resolve = [this](const auto &name, auto &id, auto &&find) {
        if (!name)
            return;
        id = find(*name);
        m_none = m_none || !id;
    };
    if (filter.chosen) {
        const auto found = filter.chosen->rows.find(log.log);
        m_none = found == filter.chosen->rows.end();
        m_chosen = m_none ? nullptr : &found->second;
    }
    if (filter.hidden) {
        const auto found = filter.hidden->rows.find(log.log);
        m_hidden = found == filter.hidden->rows.end() ? nullptr : &found->second;
    }
    const EventStore *store = log.store.get();
    const auto string = [store](const std::string &name) { return store ? store->findString(name) : std::nullopt; };
    resolve(filter.source, m_source, string);
    resolve(filter.host, m_host, string);
    resolve(filter.level, m_level, [store](const std::string &name) { return store ? store->findLevel(name) : std::nullopt; });
    resolve(filter.user, m_user, [this](const std::string &name) { return m_users ? m_users->find(name) : std::nullopt; });
}

bool RowMatcher::matches(RowIndex index, const EventRow &row) const
{
    return !m_none && m_filter.matches(row) && (!m_source || row.source() == *m_source) && (!m_host || row.host() == *m_host)
           && (!m_level || row.level() == *m_level) && (!m_user || m_users->at(index) == *m_user)
           && (!m_chosen || std::binary_search(m_chosen->begin(), m_chosen->end(), index))
           && (!m_hidden || !std::binary_search(m_hidden->begin(), m_hidden->end(), index));
}

namespace {

/// One log's matching rows on the way into the merge, with the time that orders them.
class Cursor
{
public:
    Cursor(const Filter &filter, const LogRows &log) : m_matcher(filter, log), m_log(log) { advance(); }

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
            if (m_matcher.matches(RowIndex{m_row}, row))
                return;
        }
        m_atEnd = true;
    }

    RowMatcher m_matcher;
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
