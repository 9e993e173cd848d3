// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zoneclock.h"
#include "core/event/eventrow.h"

#include <array>
#include <cstdint>
#include <span>

namespace sightglass {

/// Events per weekday and hour of the clock on the wall, by severity. Rows without a time are counted
/// apart: total() is always the number of rows added. Aggregator and snapshot in one value: add, merge
/// in any order. Any thread, not shared.
struct HeatMap
{
    static constexpr std::size_t days = 7;   ///< From Monday.
    static constexpr std::size_t hours = 24;
    struct Cell
    {
        std::size_t day = 0, hour = 0;
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    SeverityProfile profile = SeverityProfile::Strict;
    std::array<std::array<std::array<std::uint64_t, severityCount>, hours>, days> counts{};
    std::uint64_t withoutTime = 0;

    /// Where a time lies; \p clock is that of the zone shown.
    [[nodiscard]] static Cell cellOf(Timestamp time, ZoneClock &clock);
    void add(std::span<const EventRow> rows, ZoneClock &clock);
    void merge(const HeatMap &other);
    /// Events of a cell whose severity has its bit set in \p severities (as Filter::severities).
    [[nodiscard]] std::uint64_t count(Cell cell, std::uint8_t severities) const;
    [[nodiscard]] std::uint64_t total() const;
    friend bool operator==(const HeatMap &, const HeatMap &) = default;
};

} // namespace sightglass
