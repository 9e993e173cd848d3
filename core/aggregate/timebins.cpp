// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/timebins.h"

#include "core/base/zoneclock.h"

#include <algorithm>

namespace sightglass {

namespace {

using Unit = TimeBins::Unit;

constexpr std::int64_t ms = 1'000;
constexpr std::int64_t second = 1'000 * ms;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

struct Width
{
    Unit unit;
    int step;
    std::int64_t usual; // microseconds
};

constexpr std::int64_t fixedWidths[] = {
    ms, 2 * ms, 5 * ms, 10 * ms, 20 * ms, 50 * ms, 100 * ms, 200 * ms, 500 * ms, second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
    minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour};
constexpr std::int64_t year = 31'556'952 * second; // the mean one of the calendar
constexpr Width calendarWidths[] = {
    {Unit::Hours, 2, 2 * hour}, {Unit::Hours, 3, 3 * hour}, {Unit::Hours, 6, 6 * hour}, {Unit::Hours, 12, 12 * hour},
    {Unit::Days, 1, day}, {Unit::Days, 2, 2 * day}, {Unit::Weeks, 1, 7 * day}, {Unit::Weeks, 2, 14 * day},
    {Unit::Months, 1, year / 12}, {Unit::Months, 3, year / 4}, {Unit::Years, 1, year}, {Unit::Years, 2, 2 * year}, {Unit::Years, 5, 5 * year},
    {Unit::Years, 10, 10 * year}, {Unit::Years, 20, 20 * year}, {Unit::Years, 50, 50 * year}, {Unit::Years, 100, 100 * year},
    {Unit::Years, 1000, 1000 * year}, {Unit::Years, 10'000, 10'000 * year}};

std::int64_t floorDiv(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// 1970-01-05 was a Monday.
constexpr std::int64_t daysToMonday = 3;

/// The bin of a time on the wall, counted from some fixed one.
std::int64_t indexOf(std::int64_t wall, const Width &width)
{
    const std::int64_t days = floorDiv(wall, day);
    switch (width.unit) {
    case Unit::Fixed: break;
    case Unit::Hours: return floorDiv(wall, width.step * hour);
    case Unit::Days: return floorDiv(days, width.step);
    case Unit::Weeks: return floorDiv(days + daysToMonday, 7 * width.step);
    case Unit::Months: {
        const CivilDate date = civilFromDays(days);
        return floorDiv(std::int64_t{date.year} * 12 + date.month - 1, width.step);
    }
    case Unit::Years: return floorDiv(civilFromDays(days).year, width.step);
    }
    return 0;
}

std::int64_t startOf(std::int64_t index, const Width &width)
{
    std::int64_t days = 0;
    switch (width.unit) {
    case Unit::Fixed: break;
    case Unit::Hours: return index * width.step * hour;
    case Unit::Days: days = index * width.step; break;
    case Unit::Weeks: days = index * width.step * 7 - daysToMonday; break;
    case Unit::Months: {
        const std::int64_t month = index * width.step;
        days = daysFromCivil(static_cast<int>(floorDiv(month, 12)), static_cast<int>(month - floorDiv(month, 12) * 12) + 1, 1);
        break;
    }
    case Unit::Years: days = daysFromCivil(static_cast<int>(index * width.step), 1, 1); break;
    }
    std::int64_t us = 0;
    if (__builtin_mul_overflow(days, day, &us))
        us = days < 0 ? INT64_MIN + 1 : INT64_MAX;
    return us;
}

} // namespace

TimeBins TimeBins::cover(Timestamp first, Timestamp last, std::size_t maxBins, const std::string &zone)
{
    TimeBins bins;
    if (!first.isValid() || !last.isValid() || last < first || maxBins == 0)
        return bins;
    ZoneClock clock(zone);
    const std::int64_t offset = clock.offset(first);
    for (const std::int64_t width : fixedWidths) {
        // Zones are some quarters of an hour off.
        const std::int64_t shift = offset % width;
        if (shift > 0 && last.microseconds() > INT64_MAX - shift)
            break;
        const std::int64_t begin = floorDiv(first.microseconds() + shift, width), end = floorDiv(last.microseconds() + shift, width);
        if (static_cast<std::uint64_t>(end) - static_cast<std::uint64_t>(begin) >= maxBins)
            continue;
        bins.origin = Timestamp::fromMicroseconds(begin * width - shift);
        bins.width = width;
        bins.count = static_cast<std::size_t>(end - begin) + 1;
        return bins;
    }
    const Width &widest = *std::rbegin(calendarWidths);
    for (const Width &width : calendarWidths) {
        std::int64_t begin = indexOf(clock.wall(first), width);
        const std::int64_t end = indexOf(clock.wall(last), width);
        if (end - begin >= static_cast<std::int64_t>(maxBins) && &width != &widest)
            continue;
        while (clock.at(startOf(begin, width)) > first)
            --begin;
        for (std::int64_t index = begin; index <= end + 1; ++index) {
            // Where a zone left a day out, it is no bin; so with what is behind the last time there is.
            const std::int64_t edge = clock.at(startOf(index, width)).microseconds();
            if (bins.edges.empty() || edge > bins.edges.back())
                bins.edges.push_back(edge);
            if (bins.edges.back() > last.microseconds() || bins.edges.size() > maxBins)
                break;
        }
        if (bins.edges.size() == 1 || (bins.edges.back() <= last.microseconds() && bins.edges.size() <= maxBins))
            bins.edges.push_back(INT64_MAX);
        bins.origin = Timestamp::fromMicroseconds(bins.edges.front());
        bins.width = width.usual;
        bins.count = bins.edges.size() - 1;
        bins.unit = width.unit;
        bins.step = width.step;
        return bins;
    }
    return bins;
}

std::optional<std::size_t> TimeBins::find(Timestamp time) const
{
    const std::int64_t us = time.microseconds();
    if (count == 0 || us < origin.microseconds())
        return std::nullopt;
    if (edges.empty()) {
        const auto bin = (static_cast<std::uint64_t>(us) - static_cast<std::uint64_t>(origin.microseconds())) / static_cast<std::uint64_t>(width);
        return bin < count ? std::optional(static_cast<std::size_t>(bin)) : std::nullopt;
    }
    if (us >= edges.back())
        return std::nullopt;
    return static_cast<std::size_t>(std::upper_bound(edges.begin(), edges.end(), us) - edges.begin()) - 1;
}

} // namespace sightglass
