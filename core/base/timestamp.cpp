// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

#include <chrono>
#include <cstdio>

namespace sightglass {

namespace {

constexpr std::int64_t usPerSecond = 1'000'000;
constexpr std::int64_t secondsPerDay = 86'400;
/// 1970-01-01 as FILETIME, in 100 ns since 1601-01-01.
constexpr std::int64_t unixEpochFileTime = 116'444'736'000'000'000;
/// 10000-01-01T00:00:00Z, the first time that RFC 3339 cannot write.
constexpr std::int64_t year10000 = daysFromCivil(10000, 1, 1) * secondsPerDay * usPerSecond;

/// Reads exactly \p n digits at \p pos; -1 where they are not all digits.
int digits(std::string_view text, std::size_t pos, std::size_t n)
{
    if (pos + n > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = pos; i < pos + n; ++i) {
        const auto d = static_cast<unsigned>(text[i]) - '0';
        if (d > 9)
            return -1;
        value = value * 10 + static_cast<int>(d);
    }
    return value;
}

bool at(std::string_view text, std::size_t pos, char c)
{
    return pos < text.size() && text[pos] == c;
}

} // namespace

Timestamp Timestamp::fromFileTime(std::uint64_t fileTime)
{
    if (fileTime == 0 || fileTime > static_cast<std::uint64_t>(INT64_MAX))
        return none();
    const auto us = (static_cast<std::int64_t>(fileTime) - unixEpochFileTime) / 10;
    return us < year10000 ? fromMicroseconds(us) : none();
}

Timestamp Timestamp::fromCivil(int year, int month, int day, int hour, int minute, int second,
                               int microsecond)
{
    const std::int64_t seconds = daysFromCivil(year, month, day) * secondsPerDay + hour * 3600
                                 + minute * 60 + second;
    return fromMicroseconds(seconds * usPerSecond + microsecond);
}

Timestamp Timestamp::fromIso(std::string_view text, int utcOffsetSeconds)
{
    const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    if (!at(text, 4, '-') || !at(text, 7, '-') || !(at(text, 10, 'T') || at(text, 10, 't') || at(text, 10, ' '))
        || !at(text, 13, ':') || !at(text, 16, ':')
        || !isValidCivil(year, month, day, hour, minute, second))
        return none();
    std::size_t pos = 19;
    int micro = 0;
    if (at(text, pos, '.') || at(text, pos, ',')) {
        ++pos;
        const std::size_t begin = pos;
        int scale = 100'000;
        while (pos < text.size() && text[pos] >= '0' && text[pos] <= '9') {
            micro += (text[pos] - '0') * scale;
            scale /= 10;
            ++pos;
        }
        if (pos == begin)
            return none();
    }
    int offset = utcOffsetSeconds;
    if (at(text, pos, 'Z') || at(text, pos, 'z')) {
        offset = 0;
        ++pos;
    } else if (at(text, pos, '+') || at(text, pos, '-')) {
        const int sign = text[pos] == '-' ? -1 : 1;
        const int h = digits(text, pos + 1, 2);
        const std::size_t minutePos = at(text, pos + 3, ':') ? pos + 4 : pos + 3;
        const int m = digits(text, minutePos, 2);
        if (h < 0 || h > 23 || m < 0 || m > 59)
            return none();
        offset = sign * (h * 3600 + m * 60);
        pos = minutePos + 2;
    }
    if (pos != text.size())
        return none();
    return fromMicroseconds(fromCivil(year, month, day, hour, minute, second, micro).microseconds()
                            - offset * usPerSecond);
}

std::string Timestamp::toIso() const
{
    if (!isValid())
        return {};
    std::int64_t seconds = m_us / usPerSecond;
    std::int64_t micro = m_us % usPerSecond;
    if (micro < 0) {
        micro += usPerSecond;
        --seconds;
    }
    std::int64_t days = seconds / secondsPerDay;
    std::int64_t rest = seconds % secondsPerDay;
    if (rest < 0) {
        rest += secondsPerDay;
        --days;
    }
    const CivilDate date = civilFromDays(days);
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", date.year, date.month,
                  date.day, static_cast<int>(rest / 3600), static_cast<int>(rest / 60 % 60),
                  static_cast<int>(rest % 60), static_cast<int>(micro));
    return buffer;
}

CivilDate civilFromDays(std::int64_t days)
{
    // Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const auto doe = static_cast<unsigned>(days - era * 146097);
    const unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const unsigned mp = (5 * doy + 2) / 153;
    CivilDate date;
    date.day = static_cast<int>(doy - (153 * mp + 2) / 5 + 1);
    date.month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
    date.year = static_cast<int>(yoe + era * 400) + (date.month <= 2 ? 1 : 0);
    return date;
}

int daysInMonth(int year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

bool isValidCivil(int year, int month, int day, int hour, int minute, int second)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
           && day <= daysInMonth(year, month) && hour >= 0 && hour <= 23 && minute >= 0
           && minute <= 59 && second >= 0 && second <= 60;
}

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    return Timestamp::fromMicroseconds(
        duration_cast<microseconds>(system_clock::now().time_since_epoch()).count());
}

} // namespace sightglass
