// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localzone.h"
#include "core/base/timestamp.h"
#include "core/format/format.h"
#include "core/format/text/timelayout.h"

#include <vector>

namespace sightglass {

/// Makes UTC of written times: the zone that the log leaves out is ParseOptions::timeZone, the year
/// is the newest that does not put the time after the source's date plus a day (ARCHITECTURE.md,
/// "Syslog"). Keeps the last minute, since neighbouring lines share it. One per parse call.
class TimeResolver
{
public:
    TimeResolver(const SourceInfo &source, const ParseOptions &options);

    /// \p offset of the line decides which year shift applies. none() where there is no date.
    [[nodiscard]] Timestamp resolve(const WrittenTime &time, std::uint64_t offset);
    /// A wall-clock time of the log's zone.
    [[nodiscard]] Timestamp toUtc(Timestamp wallClock) { return m_zone.toUtc(wallClock); }
    [[nodiscard]] Timestamp placeInYear(int month, int day, int hour, int minute, int second, std::uint64_t offset);
    [[nodiscard]] bool hasYearShifts() const { return !m_yearShifts.empty(); }
    [[nodiscard]] int yearsBack(std::uint64_t offset) const;

private:
    LocalZone m_zone;
    std::vector<ParseOptions::YearShift> m_yearShifts;
    std::int64_t m_latest = 0; // no line without a year is later than this (µs)
    int m_latestYear = 1970;
    WrittenTime m_minute;      // whose UTC is m_minuteUtc
    Timestamp m_minuteUtc;
    int m_minuteBack = 0;
};

} // namespace sightglass
