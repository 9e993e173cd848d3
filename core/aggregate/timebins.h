// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

/// The pieces that a time span is cut into: 1 ms to an hour by the length, longer ones by the calendar
/// and the clock of a zone, so that a day is a day also where the clock is changed. Value type.
struct TimeBins
{
    enum class Unit : std::uint8_t { Fixed, Hours, Days, Weeks, Months, Years };
    Timestamp origin;             ///< Start of the first bin.
    std::int64_t width = 1;       ///< Microseconds; of what the calendar cuts, the usual length.
    std::size_t count = 0;
    Unit unit = Unit::Fixed;
    int step = 1;                 ///< So many units are a bin; of Fixed 1.
    std::vector<std::int64_t> edges; ///< Starts of the bins and the end of the last; empty for Fixed.

    /// The finest bins that need no more than \p maxBins for [first, last]: 1, 2, 5, 10 … ms, s, min, h,
    /// days, weeks (from Monday), months, years, round in the clock of \p zone (see ZoneClock). Bins
    /// without events are bins as well. Empty for none() times.
    [[nodiscard]] static TimeBins cover(Timestamp first, Timestamp last, std::size_t maxBins, const std::string &zone = "UTC");
    /// Also of \p bin == count: the end of the last.
    [[nodiscard]] Timestamp start(std::size_t bin) const
    {
        return Timestamp::fromMicroseconds(edges.empty() ? origin.microseconds() + static_cast<std::int64_t>(bin) * width : edges[bin]);
    }
    /// nullopt outside.
    [[nodiscard]] std::optional<std::size_t> find(Timestamp time) const;
    friend bool operator==(const TimeBins &, const TimeBins &) = default;
};

} // namespace sightglass
