// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace sightglass {

/// A point in time: microseconds since 1970-01-01T00:00:00 UTC (leap seconds not counted, as
/// POSIX), or "no time". Value type.
class Timestamp
{
public:
    constexpr Timestamp() = default;
    static constexpr Timestamp fromMicroseconds(std::int64_t us) { return Timestamp(us); }
    static constexpr Timestamp none() { return {}; }
    /// 100 ns since 1601-01-01 UTC (MS-DTYP FILETIME); none() for 0 and for dates after year 9999.
    static Timestamp fromFileTime(std::uint64_t fileTime);
    /// Proleptic Gregorian date and time of day, UTC. No range checks: see isValidCivil.
    static Timestamp fromCivil(int year, int month, int day, int hour, int minute, int second,
                               int microsecond = 0);
    /// RFC 3339 / ISO 8601 `YYYY-MM-DD[T ]hh:mm:ss[.,f…][Z|±hh[:]mm]`; \p utcOffsetSeconds applies
    /// where the text has no zone. none() when it is not such a text in full.
    static Timestamp fromIso(std::string_view text, int utcOffsetSeconds = 0);

    [[nodiscard]] constexpr bool isValid() const { return m_us != noTime; }
    [[nodiscard]] constexpr std::int64_t microseconds() const { return m_us; }
    /// `2025-11-11T16:00:00.000000Z`; empty for none().
    [[nodiscard]] std::string toIso() const;

    friend constexpr auto operator<=>(Timestamp, Timestamp) = default;

private:
    static constexpr std::int64_t noTime = INT64_MIN;
    constexpr explicit Timestamp(std::int64_t us) : m_us(us) {}
    std::int64_t m_us = noTime;
};

/// Days from 1970-01-01 to a proleptic Gregorian date (Hinnant, "chrono-compatible low-level date
/// algorithms", days_from_civil).
[[nodiscard]] constexpr std::int64_t daysFromCivil(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const auto yoe = static_cast<unsigned>(y - era * 400);
    const auto doy = static_cast<unsigned>((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1);
    const unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + static_cast<std::int64_t>(doe) - 719468;
}

struct CivilDate
{
    int year = 1970;
    int month = 1;
    int day = 1;
};
[[nodiscard]] CivilDate civilFromDays(std::int64_t days);
[[nodiscard]] int daysInMonth(int year, int month);
/// True for dates of years 1 to 9999 and times of day up to 23:59:60 (leap second).
[[nodiscard]] bool isValidCivil(int year, int month, int day, int hour, int minute, int second);

/// Where the present moment comes from; tests replace it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
};

} // namespace sightglass
