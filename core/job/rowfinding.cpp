// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/rowfinding.h"

#include "core/job/inorder.h"
#include "core/query/logquery.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <unordered_map>

namespace sightglass {

namespace {

constexpr std::size_t taskRows = 16 * 1024;
constexpr std::size_t taskRecords = 2 * 1024; ///< Rows that have to be decoded.
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
            m_logs.push_back(&log);
            anySlow = anySlow || made.decodes();
        }
        m_each = anySlow ? taskRecords : taskRows;
        m_tasks = static_cast<std::size_t>((m_count + m_each - 1) / m_each);
        m_first = m_count ? static_cast<std::size_t>(std::min(from, m_count - 1) / m_each) : 0;
        m_found.resize(m_tasks);
    }

    std::optional<RowPositions> go(QThreadPool &pool, Progress &progress, const PartialPositions &partial)
    {
        InOrder calls;
        calls.makeWork = [this](const std::atomic<bool> &stop) { return work(stop); };
        calls.take = [this](std::size_t i) {
            RowPositions &to = m_first + i < m_tasks ? m_behind : m_before;
            to.insert(to.end(), m_found[i].begin(), m_found[i].end());
            RowPositions().swap(m_found[i]);
        };
        calls.report = [&](std::size_t taken) { return progress.report(std::min<std::uint64_t>(m_count, taken * m_each)); };
        if (partial) {
            calls.known = [this] { return m_behind.size() + m_before.size(); };
            calls.show = [&] { partial(result()); };
        }
        calls.leastShowMs = leastPartialMs;
        if (!runInOrder(m_tasks, pool, calls))
            return std::nullopt;
        return result();
    }

private:
    /// A row of one log and its position.
    struct Place
    {
        std::uint64_t row;
        std::uint32_t position;
    };

    /// What a thread keeps from task to task.
    struct Own
    {
        std::vector<std::shared_ptr<LogQuery::Worker>> workers;
        std::vector<std::vector<Place>> places;
        std::vector<std::uint32_t> matches;
    };
    std::function<void(std::size_t)> work(const std::atomic<bool> &stop)
    {
        Own own;
        own.workers.resize(m_logs.size());
        own.places.resize(m_logs.size());
        return [this, &stop, own = std::move(own)](std::size_t i) mutable {
            const std::uint64_t begin = (m_first + i) % m_tasks * m_each;
            const std::uint64_t end = std::min(begin + m_each, m_count);
            LogId last;
            std::vector<Place> *into = nullptr;
            for (std::uint64_t at = begin; at < end; ++at) {
                const EventRef ref = m_rows.at(at);
                if (!(ref.log() == last)) {
                    last = ref.log();
                    const auto number = m_numbers.find(last);
                    into = number == m_numbers.end() ? nullptr : &own.places[number->second];
                }
                if (into)
                    into->push_back({ref.row().value, static_cast<std::uint32_t>(at)});
            }
            RowPositions &positions = m_found[i];
            for (std::size_t n = 0; n < m_logs.size(); ++n) {
                if (!own.places[n].empty()) {
                    if (!own.workers[n])
                        own.workers[n] = m_queries[n].makeWorker();
                    look(n, own.places[n], *own.workers[n], own.matches, positions, stop);
                    own.places[n].clear();
                }
            }
            if (m_logs.size() > 1)
                std::sort(positions.begin(), positions.end());
        };
    }
    void look(std::size_t n, const std::vector<Place> &places, LogQuery::Worker &worker, std::vector<std::uint32_t> &matches, RowPositions &positions,
              const std::atomic<bool> &stop) const
    {
        const LogQuery &query = m_queries[n];
        const std::uint64_t rows = m_logs[n]->rows.rowCount();
        const std::uint64_t first = places.front().row;
        const bool ascending = std::adjacent_find(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.row >= b.row; }) == places.end();
        const std::uint64_t span = ascending ? places.back().row - first + 1 : 0;
        // Rows between those that are asked for cost something too.
        if (ascending && places.back().row < rows && span <= places.size() * (query.decodes() ? 1 : 2)) {
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
            if (stop)
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
    std::vector<const LogRows *> m_logs;
    std::unordered_map<LogId, std::size_t> m_numbers;
    std::size_t m_each = taskRows;
    std::size_t m_tasks = 0;
    std::size_t m_first = 0; ///< Task that is the first to be looked at.
    std::vector<RowPositions> m_found; // by task
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
