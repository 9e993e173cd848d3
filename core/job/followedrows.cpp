// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/followedrows.h"

#include "core/query/logquery.h"

namespace sightglass {

namespace {

EventBatch copyOf(const EventBatch &batch)
{
    EventBatch copy;
    copy.range = batch.range;
    copy.rows = batch.rows;
    copy.problems = batch.problems;
    // In the order of their ids: these stay what they are.
    for (std::uint32_t i = 2; i < batch.strings.size(); ++i)
        copy.strings.intern(batch.strings.at({i}));
    for (std::uint32_t i = 2; i < batch.levels.size(); ++i)
        copy.levels.intern(batch.levels.at({i}));
    return copy;
}

} // namespace

std::shared_ptr<const ByteSource> sourceOf(std::string bytes, const std::string &name)
{
    return std::make_shared<MemorySource>(std::move(bytes), name, SystemClock().now());
}

LogRows logRowsOf(const FollowedEvents &events)
{
    const auto store = std::make_shared<EventStore>();
    // A line feed in front: no row begins at byte 0, where a CSV has its names.
    for (const EventBatch &batch : events.batches) {
        EventBatch copy = copyOf(batch);
        for (EventRow &row : copy.rows)
            row = row.movedTo(row.offset() + 1);
        store->append(std::move(copy));
    }
    LogRows log{LogId{1}, store->snapshot(), store, std::make_shared<UserColumn>()};
    log.source = sourceOf('\n' + events.bytes, events.name);
    log.format = events.format;
    log.name = events.name;
    if (log.format)
        log.decoder = [source = log.source, format = log.format, options = events.options] { return format->makeParser()->decoder(source, options); };
    return log;
}

std::vector<std::uint32_t> matchingEvents(const LogRows &log, const Filter &filter)
{
    const LogQuery query(filter, log);
    const auto worker = query.makeWorker();
    std::vector<std::uint32_t> matches;
    constexpr std::size_t atOnce = 4096;
    for (std::uint64_t first = 0; first < log.rows.rowCount(); first += atOnce) {
        std::vector<std::uint32_t> some;
        query.run(RowIndex{first}, static_cast<std::size_t>(std::min<std::uint64_t>(atOnce, log.rows.rowCount() - first)), *worker, some);
        for (const std::uint32_t i : some)
            matches.push_back(static_cast<std::uint32_t>(first) + i);
    }
    return matches;
}

void keepMatching(FollowedEvents &events, const Filter &filter)
{
    const std::vector<std::uint32_t> matches = matchingEvents(logRowsOf(events), filter);
    std::vector<bool> keep(events.rowCount(), false);
    for (const std::uint32_t i : matches)
        keep[i] = true;
    std::size_t index = 0;
    std::vector<std::uint64_t> places;
    if (events.extends && (keep.empty() || !keep[0]))
        events.extends = false;
    for (EventBatch &batch : events.batches) {
        std::vector<EventRow> rows;
        for (const EventRow &row : batch.rows) {
            if (keep[index]) {
                rows.push_back(row);
                places.push_back(events.places[index]);
            }
            ++index;
        }
        batch.rows = std::move(rows);
    }
    events.places = std::move(places);
}

} // namespace sightglass
