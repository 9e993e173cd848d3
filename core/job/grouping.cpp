// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/grouping.h"

#include <QElapsedTimer>

#include <algorithm>
#include <unordered_map>

namespace sightglass {

namespace {

constexpr std::uint64_t reportEvery = 16 * 1024;
constexpr qint64 partialMs = 300;
/// Users are found out for so many rows of a log ahead.
constexpr std::uint64_t usersAhead = 8 * 1024;

/// Counts of one log by the ids of its own tables.
struct Counting
{
    const LogRows *log = nullptr;
    std::unordered_map<std::uint64_t, SeverityCounts> counts; // by name's id, event id
};

class Stop final : public Progress
{
public:
    Stop(Progress &progress, std::uint64_t done) : m_progress(progress), m_done(done) {}
    bool report(std::uint64_t) override { return m_progress.report(m_done); }

private:
    Progress &m_progress;
    std::uint64_t m_done;
};

EventGroups named(GroupBy by, const std::unordered_map<LogId, Counting> &logs)
{
    EventGroups groups;
    for (const auto &[id, counting] : logs) {
        for (const auto &[key, counts] : counting.counts) {
            const StringId name{static_cast<std::uint32_t>(key >> 32)};
            const LogRows &log = *counting.log;
            const std::string text = by == GroupBy::User    ? log.users->text(name)
                                     : by == GroupBy::Level ? log.store->level(LevelId{static_cast<std::uint8_t>(name.value)})
                                                            : log.store->string(name);
            groups.add(text, static_cast<std::uint32_t>(key), counts);
        }
    }
    return groups;
}

} // namespace

std::optional<EventGroups> groupEvents(GroupBy by, const RowSet &rows, const std::vector<LogRows> &logs, Progress &progress,
                                       const PartialGroups &partial)
{
    std::unordered_map<LogId, Counting> counting;
    for (const LogRows &log : logs)
        counting[log.log].log = &log;
    QElapsedTimer clock;
    clock.start();
    Counting *current = nullptr;
    std::uint64_t lastKey = 0;
    SeverityCounts *last = nullptr; // neighbours are often of one group
    for (std::uint64_t i = 0; i < rows.size(); ++i) {
        if (i % reportEvery == 0) {
            if (!progress.report(i))
                return std::nullopt;
            if (partial && clock.elapsed() >= partialMs) {
                partial(named(by, counting));
                clock.restart();
            }
        }
        const EventRef ref = rows.at(i);
        if (!current || current->log->log != ref.log()) {
            const auto found = counting.find(ref.log());
            if (found == counting.end())
                continue;
            current = &found->second;
            last = nullptr;
        }
        const LogRows &log = *current->log;
        if (ref.row().value >= log.rows.rowCount())
            continue;
        const EventRow &row = log.rows.row(ref.row());
        std::uint64_t key = 0;
        switch (by) {
        case GroupBy::None: return EventGroups();
        case GroupBy::EventId: key = (std::uint64_t{row.source().value} << 32) | row.typeId(); break;
        case GroupBy::Source: key = std::uint64_t{row.source().value} << 32; break;
        case GroupBy::Host: key = std::uint64_t{row.host().value} << 32; break;
        case GroupBy::Level: key = std::uint64_t{row.level().value} << 32; break;
        case GroupBy::User: {
            if (ref.row().value >= log.users->size()) {
                Stop stop(progress, i);
                if (!log.users->fill(log.rows, ref.row().value + usersAhead, log.user, stop))
                    return std::nullopt;
                if (partial && clock.elapsed() >= partialMs) {
                    partial(named(by, counting));
                    clock.restart();
                }
            }
            key = std::uint64_t{log.users->at(ref.row()).value} << 32;
            break;
        }
        }
        if (!last || key != lastKey) {
            last = &current->counts[key];
            lastKey = key;
        }
        last->add(std::span(&row, 1));
    }
    return named(by, counting);
}

} // namespace sightglass
