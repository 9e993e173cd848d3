// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/rowfinding.h"

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
#include <limits>
#include <mutex>
#include <unordered_map>

namespace sightglass {

namespace {

constexpr std::size_t taskRows = 16 * 1024;
constexpr std::size_t taskRecords = 2 * 1024; ///< Rows that have to be decoded.
constexpr qint64 firstPartialMs = 40;
constexpr qint64 leastPartialMs = 200;

class Finder
{
public:
    Finder(const Query &query, const RowSet &rows, std::uint64_t from, const std::vector<LogRows> &logs) : m_rows(rows), m_count(std::min<std::uint64_t>(rows.size(), std::numeric_limits<std::uint32_t>::max()))
    {
        Filter filter;
        filter.query = query;
        bool anySlow = false;
        for (const LogRows &log : logs) {
            m_numbers[log.log] = m_logs.size();
            const LogQuery &made = m_queries.emplace_back(filter, log);
            const bool slow = made.cost() == LogQuery::Cost::Record || (made.cost() == LogQuery::Cost::Text && log.format && !log.format->hasTextRecords());
            m_logs.push_back({&log, slow});
            anySlow = anySlow || slow;
        }
        m_each = anySlow ? taskRecords : taskRows;
        m_tasks = static_cast<std::size_t>((m_count + m_each - 1) / m_each);
        m_first = m_count ? static_cast<std::size_t>(std::min(from, m_count - 1) / m_each) : 0;
        m_found.resize(m_tasks);
    }

    std::optional<RowPositions> go(QThreadPool &pool, Progress &progress, const PartialPositions &partial)
    {
        const int threads = std::max(1, std::min<int>(pool.maxThreadCount(), static_cast<int>(std::min<std::size_t>(m_tasks, 1024))));
        std::vector<QFuture<void>> workers;
        for (int i = 0; i < threads; ++i)
            workers.push_back(QtConcurrent::run(&pool, taskFunction([this] { work(); })));
        QElapsedTimer clock;
        clock.start();
        qint64 nextPartial = firstPartialMs;
        bool stopped = false;
        std::size_t taken = 0, shown = 0;
        while (taken < m_tasks && !stopped) {
            std::size_t until = taken;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait_for(lock, std::chrono::milliseconds(20), [&] { return m_found[taken].done; });
                while (until < m_tasks && m_found[until].done)
                    ++until;
            }
            for (; taken < until; ++taken) {
                RowPositions &to = m_first + taken < m_tasks ? m_behind : m_before;
                to.insert(to.end(), m_found[taken].positions.begin(), m_found[taken].positions.end());
                RowPositions().swap(m_found[taken].positions);
            }
            stopped = !progress.report(std::min<std::uint64_t>(m_count, taken * m_each));
            if (partial && !stopped && taken < m_tasks && m_behind.size() + m_before.size() > shown && clock.elapsed() >= nextPartial) {
                shown = m_behind.size() + m_before.size();
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
    struct Log
    {
        const LogRows *rows;
        bool slow;
    };
    struct Found
    {
        RowPositions positions;
        bool done = false;
    };
    /// A row of one log and its position.
    struct Place
    {
        std::uint64_t row;
        std::uint32_t position;
    };

    void work()
    {
        std::vector<std::shared_ptr<LogQuery::Worker>> workers(m_logs.size());
        std::vector<std::vector<Place>> places(m_logs.size());
        std::vector<std::uint32_t> matches;
        for (std::size_t i = m_next++; i < m_tasks && !m_stop; i = m_next++) {
            const std::uint64_t begin = (m_first + i) % m_tasks * m_each;
            const std::uint64_t end = std::min(begin + m_each, m_count);
            LogId last;
            std::vector<Place> *into = nullptr;
            for (std::uint64_t at = begin; at < end; ++at) {
                const EventRef ref = m_rows.at(at);
                if (!(ref.log() == last)) {
                    last = ref.log();
                    const auto number = m_numbers.find(last);
                    into = number == m_numbers.end() ? nullptr : &places[number->second];
                }
                if (into)
                    into->push_back({ref.row().value, static_cast<std::uint32_t>(at)});
            }
            RowPositions positions;
            for (std::size_t n = 0; n < m_logs.size(); ++n) {
                if (!places[n].empty()) {
                    if (!workers[n])
                        workers[n] = m_queries[n].makeWorker();
                    look(n, places[n], *workers[n], matches, positions);
                    places[n].clear();
                }
            }
            if (m_logs.size() > 1)
                std::sort(positions.begin(), positions.end());
            const std::scoped_lock lock(m_mutex);
            m_found[i].positions = std::move(positions);
            m_found[i].done = true;
            m_changed.notify_one();
        }
    }
    void look(std::size_t n, const std::vector<Place> &places, LogQuery::Worker &worker, std::vector<std::uint32_t> &matches, RowPositions &positions) const
    {
        const LogQuery &query = m_queries[n];
        const std::uint64_t rows = m_logs[n].rows->rows.rowCount();
        const std::uint64_t first = places.front().row;
        const bool ascending = std::adjacent_find(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.row >= b.row; }) == places.end();
        const std::uint64_t span = ascending ? places.back().row - first + 1 : 0;
        // Rows between those that are asked for cost something too.
        if (ascending && places.back().row < rows && span <= places.size() * (m_logs[n].slow ? 1 : 2)) {
            matches.clear();
            query.run(RowIndex{first}, static_cast<std::size_t>(span), worker, matches);
            auto place = places.begin();
            for (const std::uint32_t match : matches) {
                while (place != places.end() && place->row < first + match)
                    ++place;
                if (place != places.end() && place->row == first + match)
                    positions.push_back(place->position);
            }
            return;
        }
        for (const Place &place : places) {
            if (place.row < rows && query.matches(RowIndex{place.row}, worker))
                positions.push_back(place.position);
            if (m_stop)
                return;
        }
    }
    [[nodiscard]] RowPositions result() const
    {
        RowPositions all;
        all.reserve(m_before.size() + m_behind.size());
        all.insert(all.end(), m_before.begin(), m_before.end());
        all.insert(all.end(), m_behind.begin(), m_behind.end());
        return all;
    }

    const RowSet &m_rows;
    std::uint64_t m_count;
    std::deque<LogQuery> m_queries; // workers refer to them
    std::vector<Log> m_logs;
    std::unordered_map<LogId, std::size_t> m_numbers;
    std::size_t m_each = taskRows;
    std::size_t m_tasks = 0;
    std::size_t m_first = 0; ///< Task that is the first to be looked at.
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Found> m_found; // guarded by m_mutex until done
    // Of the calling thread.
    RowPositions m_behind, m_before;
};

} // namespace

std::optional<RowPositions> findRows(const Query &query, const RowSet &rows, std::uint64_t from, const std::vector<LogRows> &logs, QThreadPool &pool, Progress &progress,
                                     const PartialPositions &partial)
{
    return Finder(query, rows, from, logs).go(pool, progress, partial);
}

} // namespace sightglass
