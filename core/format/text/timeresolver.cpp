// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/text/timeresolver.h"

namespace sightglass {

namespace {
constexpr std::int64_t usPerDay = 86'400'000'000;
}

TimeResolver::TimeResolver(const SourceInfo &source, const ParseOptions &options)
    : m_zone(options.timeZone), m_yearShifts(options.yearShifts)
{
    Timestamp reference = source.modified;
    if (!reference.isValid())
        reference = options.now.isValid() ? options.now : SystemClock().now();
    // A day of grace: clocks and zones differ.
    m_latest = reference.microseconds() + usPerDay;
    m_latestYear = civilFromDays(m_latest / usPerDay).year;
}

int TimeResolver::yearsBack(std::uint64_t offset) const
{
    int back = 0;
    for (const auto &shift : m_yearShifts) {
        if (shift.offset > offset)
            break;
        back = shift.yearsBack;
    }
    return back;
}

Timestamp TimeResolver::placeInYear(int month, int day, int hour, int minute, int second, std::uint64_t offset)
{
    int year = m_latestYear;
    // 29 February happened in a leap year.
    for (int tries = 0; tries < 9; ++tries, --year) {
        if (day > daysInMonth(year, month))
            continue;
        const Timestamp t = m_zone.toUtc(Timestamp::fromCivil(year, month, day, hour, minute, second));
        if (t.microseconds() <= m_latest)
            break;
    }
    year -= yearsBack(offset);
    return m_zone.toUtc(Timestamp::fromCivil(year, month, day, hour, minute, second));
}

Timestamp TimeResolver::resolve(const WrittenTime &time, std::uint64_t offset)
{
    if (time.hasEpoch)
        return Timestamp::fromMicroseconds(time.epochMicroseconds);
    if (time.month < 0 || time.day < 0)
        return Timestamp::none();
    const int back = time.year < 0 && !m_yearShifts.empty() ? yearsBack(offset) : 0;
    const bool same = m_minuteUtc.isValid() && time.minute == m_minute.minute && time.hour == m_minute.hour
                      && time.day == m_minute.day && time.month == m_minute.month && time.year == m_minute.year
                      && time.hasZone == m_minute.hasZone && time.zoneSeconds == m_minute.zoneSeconds
                      && back == m_minuteBack;
    if (!same) {
        const int hour = time.hour < 0 ? 0 : time.hour;
        m_minute = time;
        m_minuteBack = back;
        if (time.year < 0)
            m_minuteUtc = placeInYear(time.month, time.day, hour, time.minute, 0, offset);
        else if (time.hasZone)
            m_minuteUtc = Timestamp::fromMicroseconds(
                Timestamp::fromCivil(time.year, time.month, time.day, hour, time.minute, 0).microseconds()
                - std::int64_t{time.zoneSeconds} * 1'000'000);
        else
            m_minuteUtc = m_zone.toUtc(Timestamp::fromCivil(time.year, time.month, time.day, hour, time.minute, 0));
    }
    return Timestamp::fromMicroseconds(m_minuteUtc.microseconds() + time.second * std::int64_t{1'000'000} + time.microsecond);
}

} // namespace sightglass
