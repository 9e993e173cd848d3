// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/querying.h"

#include "core/job/inorder.h"
#include "core/query/logquery.h"

#include <algorithm>
#include <deque>

namespace sightglass {

namespace {

constexpr std::size_t taskRows = 16 * 1024;
constexpr std::size_t taskRecords = 2 * 1024; ///< Rows that have to be decoded.

struct Task
{
    std::size_t log;
    std::uint64_t first;
    std::size_t count;
    Timestamp time;
};

struct Found
{
    std::vector<std::uint32_t> rows;
    TimeHistogram timeline;
    SeverityCounts counts;
};

class Run
{
public:
    Run(const Filter &filter, const std::vector<LogRows> &logs, const TimeBins &bins) : m_filter(filter), m_bins(bins)
    {
        for (const LogRows &log : logs) {
            if (!filter.matchesLog(log.log))
                continue;
            m_logs.push_back(&log);
            m_queries.emplace_back(filter, log);
            const LogQuery &query = m_queries.back();
            LogMatches &matches = m_matches.emplace_back();
            matches.log = &log;
            if (query.matchesNone())
                continue;
            const std::size_t each = query.decodes() ? taskRecords : taskRows;
            Timestamp latest; // a log whose times go back keeps its order all the same
            for (std::uint64_t first = 0; first < log.rows.rowCount(); first += each) {
                const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(each, log.rows.rowCount() - first));
                latest = std::max(latest, log.rows.row(RowIndex{first}).time());
                m_tasks.push_back({m_logs.size() - 1, first, count, latest});
            }
        }
        if (m_logs.size() > 1)
            std::stable_sort(m_tasks.begin(), m_tasks.end(), [](const Task &a, const Task &b) { return a.time < b.time; });
        m_found.resize(m_tasks.size());
    }

    std::optional<QueryResult> go(QThreadPool &pool, Progress &progress, const PartialQuery &partial)
    {
        InOrder calls;
        calls.makeWork = [this](const std::atomic<bool> &) { return work(); };
        calls.take = [this](std::size_t i) { take(i); };
        calls.report = [&](std::size_t) { return progress.report(m_seen); };
        if (partial) {
            calls.known = [this] { return m_matched; };
            calls.show = [&] { partial(result()); };
        }
        if (!runInOrder(m_tasks.size(), pool, calls))
            return std::nullopt;
        return result();
    }

private:
    /// One thread's share.
    std::function<void(std::size_t)> work()
    {
        return [this, workers = std::vector<std::shared_ptr<LogQuery::Worker>>(m_queries.size())](std::size_t i) mutable {
            const Task &task = m_tasks[i];
            const LogQuery &query = m_queries[task.log];
            const StoreSnapshot &rows = m_logs[task.log]->rows;
            Found &found = m_found[i];
            found.timeline = TimeHistogram(m_bins, m_filter.profile);
            const auto add = [&](std::uint64_t row) {
                const EventRow &one = rows.row(RowIndex{row});
                found.timeline.add(one);
                found.counts.add(std::span(&one, 1));
            };
            if (query.matchesAll()) {
                for (std::size_t row = 0; row < task.count; ++row)
                    add(task.first + row);
            } else {
                auto &worker = workers[task.log];
                if (!worker)
                    worker = query.makeWorker();
                query.run(RowIndex{task.first}, task.count, *worker, found.rows);
                for (const std::uint32_t row : found.rows)
                    add(task.first + row);
            }
        };
    }
    void take(std::size_t i)
    {
        const Task &task = m_tasks[i];
        Found &found = m_found[i];
        if (!m_any)
            m_timeline = TimeHistogram(m_bins, m_filter.profile);
        m_any = true;
        m_timeline.merge(found.timeline);
        if (found.counts.total() > 0)
            m_counts[m_logs[task.log]->log].merge(found.counts);
        m_matched += found.counts.total();
        m_seen += task.count;
        LogMatches &matches = m_matches[task.log];
        if (m_queries[task.log].matchesAll()) {
            // Shown in part only when all of it is known.
            matches.all = task.first + task.count == matches.log->rows.rowCount();
        } else {
            for (const std::uint32_t row : found.rows)
                matches.rows.push_back(RowIndex{task.first + row});
        }
        found = Found();
    }
    [[nodiscard]] QueryResult result() const
    {
        NoProgress progress;
        QueryResult result;
        result.rows = std::make_shared<RowSet>(*merge(m_matches, progress));
        result.timeline = std::make_shared<TimeHistogram>(m_any ? m_timeline : TimeHistogram(m_bins, m_filter.profile));
        if (!m_filter.isEmpty())
            result.counts = std::make_shared<QueryResult::CountsByLog>(m_counts);
        return result;
    }

    const Filter &m_filter;
    TimeBins m_bins;
    std::vector<const LogRows *> m_logs;
    std::deque<LogQuery> m_queries; // workers refer to them
    std::vector<Task> m_tasks;
    std::vector<Found> m_found; // by task
    // Of the calling thread.
    std::vector<LogMatches> m_matches;
    TimeHistogram m_timeline;
    QueryResult::CountsByLog m_counts;
    std::uint64_t m_seen = 0;
    std::uint64_t m_matched = 0;
    bool m_any = false;
};

} // namespace

std::optional<QueryResult> runQuery(const Filter &filter, const std::vector<LogRows> &logs, const TimeBins &bins, QThreadPool &pool,
                                    Progress &progress, const PartialQuery &partial)
{
    return Run(filter, logs, bins).go(pool, progress, partial);
}

} // namespace sightglass
