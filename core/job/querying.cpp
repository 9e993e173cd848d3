// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/querying.h"

#include "core/job/handover.h"
#include "core/query/logquery.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace sightglass {

namespace {

constexpr std::size_t taskRows = 16 * 1024;
constexpr std::size_t taskRecords = 2 * 1024; ///< Rows that have to be decoded.
constexpr qint64 firstPartialMs = 40;
constexpr qint64 leastPartialMs = 150;

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
    bool done = false;
};

/// Never stops: merging is short beside what comes before it.
struct NoProgress final : Progress
{
    bool report(std::uint64_t) override { return true; }
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
            m_rows += log.rows.rowCount();
            if (query.matchesNone())
                continue;
            const bool slow = query.cost() == LogQuery::Cost::Record || (query.cost() == LogQuery::Cost::Text && log.format && !log.format->hasTextRecords());
            const std::size_t each = slow ? taskRecords : taskRows;
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
        const int threads = std::max(1, std::min<int>(pool.maxThreadCount(), static_cast<int>(m_tasks.size())));
        std::vector<QFuture<void>> workers;
        for (int i = 0; i < threads; ++i)
            workers.push_back(QtConcurrent::run(&pool, taskFunction([this] { work(); })));
        QElapsedTimer clock;
        clock.start();
        qint64 nextPartial = firstPartialMs;
        bool stopped = false;
        std::size_t taken = 0;
        while (taken < m_tasks.size() && !stopped) {
            std::size_t until = taken;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait_for(lock, std::chrono::milliseconds(20), [&] { return m_found[taken].done; });
                while (until < m_found.size() && m_found[until].done)
                    ++until;
            }
            for (; taken < until; ++taken)
                take(taken);
            stopped = !progress.report(m_seen);
            if (partial && !stopped && taken < m_tasks.size() && m_matched > m_shown && clock.elapsed() >= nextPartial) {
                m_shown = m_matched;
                partial(result());
                nextPartial = std::max(clock.elapsed() + leastPartialMs, clock.elapsed() * 3 / 2);
            }
        }
        m_stop = stopped;
        for (QFuture<void> &worker : workers)
            worker.waitForFinished();
        takeOver(&taskResults);
        if (stopped)
            return std::nullopt;
        return result();
    }

private:
    void work()
    {
        std::vector<std::shared_ptr<LogQuery::Worker>> workers(m_queries.size());
        for (std::size_t i = m_next++; i < m_tasks.size() && !m_stop; i = m_next++) {
            const Task &task = m_tasks[i];
            const LogQuery &query = m_queries[task.log];
            const StoreSnapshot &rows = m_logs[task.log]->rows;
            Found found;
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
            found.done = true;
            const std::scoped_lock lock(m_mutex);
            m_found[i] = std::move(found);
            m_changed.notify_one();
        }
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
        found.done = true;
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
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Found> m_found; // guarded by m_mutex until done
    // Of the calling thread.
    std::vector<LogMatches> m_matches;
    TimeHistogram m_timeline;
    QueryResult::CountsByLog m_counts;
    std::uint64_t m_rows = 0;
    std::uint64_t m_seen = 0;
    std::uint64_t m_matched = 0;
    std::uint64_t m_shown = 0;
    bool m_any = false;
};

} // namespace

std::optional<QueryResult> runQuery(const Filter &filter, const std::vector<LogRows> &logs, const TimeBins &bins, QThreadPool &pool,
                                    Progress &progress, const PartialQuery &partial)
{
    return Run(filter, logs, bins).go(pool, progress, partial);
}

} // namespace sightglass
