// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/heatmap.h"

namespace sightglass {

HeatMap::Cell HeatMap::cellOf(Timestamp time, ZoneClock &clock)
{
    constexpr std::int64_t usPerHour = 3'600'000'000;
    const std::int64_t wall = clock.wall(time);
    const std::int64_t hour = wall / usPerHour - (wall % usPerHour < 0 ? 1 : 0);
    const std::int64_t day = hour / 24 - (hour % 24 < 0 ? 1 : 0);
    // 1970-01-01 was a Thursday.
    return {static_cast<std::size_t>(((day + 3) % 7 + 7) % 7), static_cast<std::size_t>(hour - day * 24)};
}

void HeatMap::add(std::span<const EventRow> rows, ZoneClock &clock)
{
    for (const EventRow &row : rows) {
        if (!row.time().isValid()) {
            ++withoutTime;
            continue;
        }
        const Cell cell = cellOf(row.time(), clock);
        ++counts[cell.day][cell.hour][severityIndex(row.severity(profile))];
    }
}

void HeatMap::merge(const HeatMap &other)
{
    withoutTime += other.withoutTime;
    for (std::size_t day = 0; day < days; ++day) {
        for (std::size_t hour = 0; hour < hours; ++hour) {
            for (std::size_t s = 0; s < severityCount; ++s)
                counts[day][hour][s] += other.counts[day][hour][s];
        }
    }
}

std::uint64_t HeatMap::count(Cell cell, std::uint8_t severities) const
{
    std::uint64_t sum = 0;
    for (std::size_t s = 0; s < severityCount; ++s)
        sum += (severities >> s) & 1u ? counts[cell.day][cell.hour][s] : 0;
    return sum;
}

std::uint64_t HeatMap::total() const
{
    std::uint64_t sum = withoutTime;
    for (std::size_t day = 0; day < days; ++day) {
        for (std::size_t hour = 0; hour < hours; ++hour)
            sum += count({day, hour}, 0xFF);
    }
    return sum;
}

} // namespace sightglass
