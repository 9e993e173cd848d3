// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/timehistogram.h"

#include <numeric>
#include <utility>

namespace sightglass {

TimeHistogram::TimeHistogram(TimeBins timeBins, SeverityProfile severityProfile)
    : bins(std::move(timeBins)), profile(severityProfile), counts(bins.count)
{}

void TimeHistogram::add(const EventRow &row)
{
    if (!row.time().isValid()) {
        ++withoutTime;
        return;
    }
    if (const auto bin = bins.find(row.time()))
        ++counts[*bin][severityIndex(row.severity(profile))];
    else
        ++outside;
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
