// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrow.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace sightglass {

/// Bins of equal width that a time span is cut into, aligned to whole units of UTC.
struct TimeBins
{
    Timestamp origin;             ///< Start of the first bin.
    std::int64_t width = 1;       ///< Microseconds, one of TimeBins::widths().
    std::size_t count = 0;

    /// Widths from 1 ms to 28 days that are round in a clock: 1, 2, 5, 10 … s, min, h, days.
    [[nodiscard]] static std::span<const std::int64_t> widths();
    /// The finest bins that need no more than \p maxBins for [first, last]. Empty for none() times.
    [[nodiscard]] static TimeBins cover(Timestamp first, Timestamp last, std::size_t maxBins);
    [[nodiscard]] Timestamp start(std::size_t bin) const
    {
        return Timestamp::fromMicroseconds(origin.microseconds()
                                           + static_cast<std::int64_t>(bin) * width);
    }
    friend bool operator==(const TimeBins &, const TimeBins &) = default;
};

/// Events per time bin and severity. Rows without a time, or outside the bins, are counted apart, so
/// that nothing is lost: total() is always the number of rows added.
struct TimeHistogram
{
    TimeBins bins;
    SeverityProfile profile = SeverityProfile::Strict;
    std::vector<std::array<std::uint64_t, severityCount>> counts; ///< bins.count entries.
    std::uint64_t withoutTime = 0;
    std::uint64_t outside = 0;

    explicit TimeHistogram(TimeBins bins = {}, SeverityProfile profile = SeverityProfile::Strict);
    void add(std::span<const EventRow> rows);
    void add(const EventRow &row);
    void merge(const TimeHistogram &other);
    [[nodiscard]] std::uint64_t total() const;
    friend bool operator==(const TimeHistogram &, const TimeHistogram &) = default;
};

} // namespace sightglass
