// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

/// A time as a log wrote it; -1 where a part is not there.
struct WrittenTime
{
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute = 0;
    int second = 0;
    int microsecond = 0;
    bool hasZone = false;
    int zoneSeconds = 0;                   ///< East of UTC.
    bool hasEpoch = false;
    std::int64_t epochMicroseconds = 0;    ///< UTC, where the log counts from 1970.
};

/// A layout of timestamps, compiled from directives as strptime(3) has them:
/// `%Y` `%y` `%m` `%d` (one or two digits, blank padded) `%j` (day of the year) `%b` (Jan, January, any case, or in another language: monthnames.h) `%a` (Mon,
/// Monday) `%H` `%I` `%p` `%M` `%S` (`%-M` `%-S`: one or two digits) `%L` (milliseconds, 1 to 3 digits) `%f` (fraction, 1 to 9 digits) `%F` (an optional fraction with
/// its `.` or `,`) `%z` (Z, UTC, GMT, ±hh, ±hhmm, ±hh:mm) `%Z` (%z, or a zone name that says
/// nothing, or nothing) `%s` (seconds since 1970, with a fraction if there is one) `%Q`
/// (milliseconds since 1970) `%N` (nanoseconds since 1970) `%@` (TAI64, TAI64N) `%%`. A blank stands for one or more.
/// Immutable; any thread.
class TimeLayout
{
public:
    /// nullopt for an unknown directive; \p error then says which.
    [[nodiscard]] static std::optional<TimeLayout> compile(std::string_view layout, std::string *error = nullptr);

    /// Reads a time at the start of \p text. \return bytes taken, 0 where it does not fit or is not
    /// a date (month 13).
    [[nodiscard]] std::size_t match(std::string_view text, WrittenTime &time) const;

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
    std::vector<char> m_steps; // a directive letter with the high bit set, or a literal
};

/// Tries the common layouts at the start of \p text: ISO 8601 / RFC 3339, syslog, Apache, ctime,
/// glog, log4j, US and German dates, epoch seconds. \return bytes taken, 0 if there is no time.
[[nodiscard]] std::size_t matchAnyTime(std::string_view text, WrittenTime &time);

} // namespace sightglass
