// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/timebins.h"
#include "core/event/eventrow.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace sightglass {

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
