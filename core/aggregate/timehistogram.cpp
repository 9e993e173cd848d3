// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/timehistogram.h"

#include <algorithm>
#include <numeric>

namespace sightglass {

namespace {

constexpr std::int64_t ms = 1'000;
constexpr std::int64_t second = 1'000 * ms;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
/// 1970-01-05 was a Monday: weeks begin there, and four-week bins with them.
constexpr std::int64_t firstMonday = 4 * day;

constexpr std::int64_t binWidths[] = {
    ms, 2 * ms, 5 * ms, 10 * ms, 20 * ms, 50 * ms, 100 * ms, 200 * ms, 500 * ms,
    second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
    minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
    hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day, 28 * day,
    84 * day, 364 * day, 3640 * day, 36400 * day};

std::int64_t floorTo(std::int64_t value, std::int64_t width)
{
    const std::int64_t shift = width >= 7 * day ? firstMonday : 0;
    value -= shift;
    std::int64_t q = value / width;
    if (value % width < 0)
        --q;
    return q * width + shift;
}

} // namespace

std::span<const std::int64_t> TimeBins::widths() { return binWidths; }

TimeBins TimeBins::cover(Timestamp first, Timestamp last, std::size_t maxBins)
{
    TimeBins bins;
    if (!first.isValid() || !last.isValid() || last < first || maxBins == 0)
        return bins;
    for (const std::int64_t width : binWidths) {
        const std::int64_t begin = floorTo(first.microseconds(), width);
        const std::int64_t end = floorTo(last.microseconds(), width);
        const auto count = static_cast<std::uint64_t>((end - begin) / width) + 1;
        if (count <= maxBins || width == binWidths[std::size(binWidths) - 1]) {
            bins.origin = Timestamp::fromMicroseconds(begin);
            bins.width = width;
            bins.count = static_cast<std::size_t>(std::min<std::uint64_t>(count, maxBins));
            return bins;
        }
    }
    return bins;
}

TimeHistogram::TimeHistogram(TimeBins timeBins, SeverityProfile severityProfile)
    : bins(timeBins), profile(severityProfile), counts(timeBins.count)
{}

void TimeHistogram::add(const EventRow &row)
{
    if (!row.time().isValid()) {
        ++withoutTime;
        return;
    }
    const std::int64_t since = row.time().microseconds() - bins.origin.microseconds();
    if (counts.empty() || since < 0 || static_cast<std::uint64_t>(since / bins.width) >= counts.size()) {
        ++outside;
        return;
    }
    ++counts[static_cast<std::size_t>(since / bins.width)][severityIndex(row.severity(profile))];
}

void TimeHistogram::add(std::span<const EventRow> rows)
{
    for (const EventRow &row : rows)
        add(row);
}

void TimeHistogram::merge(const TimeHistogram &other)
{
    withoutTime += other.withoutTime;
    outside += other.outside;
    for (std::size_t bin = 0; bin < counts.size() && bin < other.counts.size(); ++bin) {
        for (std::size_t s = 0; s < severityCount; ++s)
            counts[bin][s] += other.counts[bin][s];
    }
}

std::uint64_t TimeHistogram::total() const
{
    return std::accumulate(counts.begin(), counts.end(), withoutTime + outside,
                           [](std::uint64_t sum, const auto &bin) {
                               return std::accumulate(bin.begin(), bin.end(), sum);
                           });
}

} // namespace sightglass
