// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/text/timelayout.h"

#include "core/base/timestamp.h"
#include "core/format/text/monthnames.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sightglass {

namespace {

constexpr unsigned char directiveBit = 0x80;
/// Steps of %-M and %-S.
constexpr char oneDigitMinute = '\x02', oneDigitSecond = '\x03';
constexpr std::string_view directives = "YymdjbaHIpMSfFzZsQN@L";

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isAlpha(char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; }

/// Reads \p most digits at most, \p least at least; -1 where there are fewer.
int takeNumber(std::string_view text, std::size_t &at, int least, int most)
{
    int value = 0;
    int count = 0;
    while (count < most && at < text.size() && isDigit(text[at])) {
        value = value * 10 + (text[at] - '0');
        ++at;
        ++count;
    }
    return count >= least ? value : -1;
}

/// Names by their first three letters, which tell them apart.
template<std::size_t Size>
struct Names
{
    std::array<std::string_view, Size> names;
    std::array<std::uint32_t, Size> keys{};

    constexpr explicit Names(std::array<std::string_view, Size> all) : names(all)
    {
        for (std::size_t i = 0; i < Size; ++i)
            keys[i] = keyOf(names[i]);
    }
    static constexpr std::uint32_t keyOf(std::string_view text)
    {
        const auto letter = [text](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]) | 0x20); };
        return letter(0) | letter(1) << 8 | letter(2) << 16;
    }
};
constexpr Names<12> months({"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"});
constexpr Names<7> days({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});

/// Index of the name that \p text begins with, in full or by its first three letters.
template<std::size_t Size>
int takeName(std::string_view text, std::size_t &at, const Names<Size> &names)
{
    std::size_t end = at;
    while (end < text.size() && isAlpha(text[end]) && end - at < 10)
        ++end;
    const std::size_t length = end - at;
    if (length < 3)
        return -1;
    const auto key = std::find(names.keys.begin(), names.keys.end(), Names<Size>::keyOf(text.substr(at, 3)));
    if (key == names.keys.end())
        return -1;
    const auto index = static_cast<std::size_t>(key - names.keys.begin());
    const std::string_view name = names.names[index];
    if (length != 3 && length != name.size() && !(length == 4 && name.substr(0, 4) == "sept"))
        return -1;
    for (std::size_t k = 3; k < length; ++k) {
        if ((text[at + k] | 0x20) != name[k])
            return -1;
    }
    at = end;
    return static_cast<int>(index);
}

bool takeFraction(std::string_view text, std::size_t &at, int &microsecond)
{
    int micro = 0;
    int scale = 100'000;
    const std::size_t begin = at;
    while (at < text.size() && isDigit(text[at]) && at - begin < 12) {
        micro += (text[at] - '0') * scale;
        scale /= 10;
        ++at;
    }
    microsecond = micro;
    return at > begin;
}

bool takeZone(std::string_view text, std::size_t &at, WrittenTime &time)
{
    if (at >= text.size())
        return false;
    if (text[at] == 'Z' || text[at] == 'z') {
        if (at + 1 < text.size() && isAlpha(text[at + 1]))
            return false;
        ++at;
        time.hasZone = true;
        time.zoneSeconds = 0;
        return true;
    }
    const std::string_view three = text.substr(at, 3);
    if ((three == "UTC" || three == "GMT") && (at + 3 >= text.size() || !isAlpha(text[at + 3]))) {
        at += 3;
        time.hasZone = true;
        time.zoneSeconds = 0;
        return true;
    }
    if (text[at] != '+' && text[at] != '-')
        return false;
    std::size_t i = at + 1;
    const int hours = takeNumber(text, i, 2, 2);
    if (hours < 0 || hours > 23)
        return false;
    int minutes = 0;
    if (i < text.size() && text[i] == ':') {
        ++i;
        minutes = takeNumber(text, i, 2, 2);
    } else if (i + 1 < text.size() && isDigit(text[i]) && isDigit(text[i + 1])) {
        minutes = takeNumber(text, i, 2, 2);
    }
    if (minutes < 0 || minutes > 59)
        return false;
    time.hasZone = true;
    time.zoneSeconds = (text[at] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    at = i;
    return true;
}

/// Digits since 1970 in units of \p perSecond.
bool takeEpoch(std::string_view text, std::size_t &at, WrittenTime &time, std::int64_t perSecond)
{
    std::uint64_t digits = 0; // 19 of them are too many for a signed number
    const std::size_t begin = at;
    while (at < text.size() && isDigit(text[at]) && at - begin < 19) {
        digits = digits * 10 + static_cast<std::uint64_t>(text[at] - '0');
        ++at;
    }
    if (at == begin || (at < text.size() && isDigit(text[at])) || digits > static_cast<std::uint64_t>(INT64_MAX))
        return false;
    const auto value = static_cast<std::int64_t>(digits);
    // Nothing before 1990 or after 2200: that is a number, not a time.
    const std::int64_t seconds = value / perSecond;
    if (seconds < 631'152'000 || seconds > 7'258'118'400)
        return false;
    time.hasEpoch = true;
    time.epochMicroseconds = perSecond <= 1'000'000 ? value * (1'000'000 / perSecond) : value / (perSecond / 1'000'000);
    if (perSecond == 1 && at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && isDigit(text[at + 1])) {
        ++at;
        int micro = 0;
        takeFraction(text, at, micro);
        time.epochMicroseconds += micro;
    }
    return true;
}

/// `@` and 16 hexadecimal digits, 24 with nanoseconds: TAI64 and TAI64N (D. J. Bernstein), as
/// multilog writes them: always ten seconds more than UTC.
bool takeTai64(std::string_view text, std::size_t &at, WrittenTime &time)
{
    const auto digits = [text](std::size_t from, std::size_t count, std::uint64_t &value) {
        value = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            const char c = i < text.size() ? text[i] : ' ';
            const bool hex = isDigit(c) || static_cast<unsigned char>((c | 0x20) - 'a') < 6;
            if (!hex)
                return false;
            value = value << 4 | static_cast<unsigned>(isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        }
        return true;
    };
    std::uint64_t label = 0, nano = 0;
    if (at >= text.size() || text[at] != '@' || !digits(at + 1, 16, label))
        return false;
    constexpr std::uint64_t epoch = (std::uint64_t{1} << 62) + 10;
    if (label < epoch || label - epoch > 7'258'118'400)
        return false;
    at += 17;
    if (digits(at, 8, nano) && nano < 1'000'000'000)
        at += 8;
    else
        nano = 0;
    time.hasEpoch = true;
    time.epochMicroseconds = static_cast<std::int64_t>(label - epoch) * 1'000'000 + static_cast<std::int64_t>(nano / 1000);
    return true;
}

} // namespace

std::optional<TimeLayout> TimeLayout::compile(std::string_view layout, std::string *error)
{
    TimeLayout result;
    result.m_text = layout;
    for (std::size_t i = 0; i < layout.size(); ++i) {
        if (layout[i] != '%') {
            if (layout[i] == ' ' && !result.m_steps.empty() && result.m_steps.back() == ' ')
                continue;
            result.m_steps.push_back(layout[i]);
            continue;
        }
        char c = i + 1 < layout.size() ? layout[++i] : '\0';
        const bool unpadded = c == '-' && i + 1 < layout.size() && (layout[i + 1] == 'M' || layout[i + 1] == 'S');
        if (unpadded)
            c = layout[++i] == 'M' ? oneDigitMinute : oneDigitSecond;
        if (c == '%') {
            result.m_steps.push_back('%');
        } else if (unpadded || (c != '\0' && directives.find(c) != std::string_view::npos)) {
            result.m_steps.push_back(static_cast<char>(static_cast<unsigned char>(c) | directiveBit));
        } else {
            if (error)
                *error = c ? std::string("%") + c : std::string("%");
            return std::nullopt;
        }
    }
    return result;
}

std::size_t TimeLayout::match(std::string_view text, WrittenTime &time) const
{
    WrittenTime t;
    std::size_t at = 0;
    bool afternoon = false, halfDay = false;
    for (const char step : m_steps) {
        if (!(static_cast<unsigned char>(step) & directiveBit)) {
            if (at >= text.size() || text[at] != step)
                return 0;
            ++at;
            if (step == ' ') {
                while (at < text.size() && text[at] == ' ')
                    ++at;
            }
            continue;
        }
        switch (static_cast<char>(static_cast<unsigned char>(step) & ~directiveBit)) {
        case 'Y':
            if ((t.year = takeNumber(text, at, 4, 4)) < 0)
                return 0;
            break;
        case 'y':
            if ((t.year = takeNumber(text, at, 2, 2)) < 0)
                return 0;
            t.year += t.year < 70 ? 2000 : 1900;
            break;
        case 'm':
            if ((t.month = takeNumber(text, at, 1, 2)) < 0)
                return 0;
            break;
        case 'd':
            if (at < text.size() && text[at] == ' ')
                ++at;
            if ((t.day = takeNumber(text, at, 1, 2)) < 0)
                return 0;
            break;
        case 'j': {
            const int dayOfYear = takeNumber(text, at, 3, 3);
            if (t.year < 0 || dayOfYear < 1)
                return 0;
            t.day = dayOfYear;
            for (t.month = 1; t.month < 12 && t.day > daysInMonth(t.year, t.month); ++t.month)
                t.day -= daysInMonth(t.year, t.month);
            break;
        }
        case 'b':
            if ((t.month = takeName(text, at, months)) >= 0) {
                ++t.month;
                // "02/sept./2015": French, whose word is the English one.
                if (at + 1 < text.size() && text[at] == '.' && !isDigit(text[at + 1]))
                    ++at;
            } else {
                std::size_t length = 0;
                if ((t.month = monthInOtherLanguage(text.substr(at), length)) == 0)
                    return 0;
                at += length;
            }
            break;
        case 'a':
            if (takeName(text, at, days) < 0)
                return 0;
            break;
        case 'H':
            if ((t.hour = takeNumber(text, at, 1, 2)) < 0)
                return 0;
            break;
        case 'I':
            if ((t.hour = takeNumber(text, at, 1, 2)) < 1 || t.hour > 12)
                return 0;
            halfDay = true;
            break;
        case 'p': {
            if (at + 1 >= text.size() || (text[at + 1] | 0x20) != 'm')
                return 0;
            const char c = static_cast<char>(text[at] | 0x20);
            if (c != 'a' && c != 'p')
                return 0;
            afternoon = c == 'p';
            halfDay = true;
            at += 2;
            break;
        }
        case 'M':
            if ((t.minute = takeNumber(text, at, 2, 2)) < 0)
                return 0;
            break;
        case 'S':
            if ((t.second = takeNumber(text, at, 2, 2)) < 0)
                return 0;
            break;
        case oneDigitMinute:
            if ((t.minute = takeNumber(text, at, 1, 2)) < 0)
                return 0;
            break;
        case oneDigitSecond:
            if ((t.second = takeNumber(text, at, 1, 2)) < 0)
                return 0;
            break;
        case 'L':
            if ((t.microsecond = takeNumber(text, at, 1, 3)) < 0)
                return 0;
            t.microsecond *= 1000;
            break;
        case 'f':
            if (!takeFraction(text, at, t.microsecond))
                return 0;
            break;
        case 'F':
            if (at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && isDigit(text[at + 1])) {
                ++at;
                takeFraction(text, at, t.microsecond);
            }
            break;
        case 'z':
            if (!takeZone(text, at, t))
                return 0;
            break;
        case 'Z':
            if (!takeZone(text, at, t)) {
                std::size_t end = at;
                while (end < text.size() && text[end] >= 'A' && text[end] <= 'Z' && end - at < 5)
                    ++end;
                if (end - at >= 3)
                    at = end; // an abbreviation, which can mean several zones
            }
            break;
        case 's':
            if (!takeEpoch(text, at, t, 1))
                return 0;
            break;
        case 'Q':
            if (!takeEpoch(text, at, t, 1000))
                return 0;
            break;
        case 'N':
            if (!takeEpoch(text, at, t, 1'000'000'000))
                return 0;
            break;
        case '@':
            if (!takeTai64(text, at, t))
                return 0;
            break;
        default:
            return 0;
        }
    }
    if (halfDay && t.hour >= 0)
        t.hour = t.hour % 12 + (afternoon ? 12 : 0);
    if (!t.hasEpoch
        && !isValidCivil(t.year < 0 ? 2000 : t.year, t.month < 0 ? 1 : t.month, t.day < 0 ? 1 : t.day,
                         t.hour < 0 ? 0 : t.hour, t.minute, t.second))
        return 0;
    time = t;
    return at;
}

std::size_t matchAnyTime(std::string_view text, WrittenTime &time)
{
    struct Table
    {
        std::vector<TimeLayout> byDigit; ///< Begin with a digit.
        std::vector<TimeLayout> byLetter;
        Table()
        {
            // Longer ones first where one is the beginning of another.
            for (const char *layout : {"%Y-%m-%dT%H:%M:%S%F%Z", "%Y-%m-%d %H:%M:%S%F %z", "%Y-%m-%d %H:%M:%S%F%Z", "%Y-%m-%d %H:%M:%S:%f",
                                       "%Y-%m-%d-%H:%M:%S%F", "%Y-%m-%d_%H:%M:%S%F", "%Y/%m/%d %H:%M:%S%F %z", "%Y/%m/%d %H:%M:%S%F",
                                       "%Y.%m.%d %H:%M:%S%F", "%Y.%m.%d-%H:%M:%S%F", "%d/%b/%Y:%H:%M:%S%F %z", "%d/%b/%Y:%H:%M:%S%F", "%d/%b/%Y %H:%M:%S%F",
                                       "%d-%b-%Y %H:%M:%S%F", "%d %b %Y %H:%M:%S%F", "%d-%b-%y %H:%M:%S%F",
                                       "%m/%d/%Y %I:%M:%S%F %p", "%m/%d/%Y %H:%M:%S%F", "%m/%d/%y %I:%M:%S%F %p", "%d.%m.%Y %H:%M:%S%F",
                                       "%d-%m-%Y %H:%M:%S%F", "%y/%m/%d %H:%M:%S%F", "%Y%m%dT%H%M%S%F%Z", "%Y%m%d %H:%M:%S%F", "%Y%m%d-%H:%M:%S%F",
                                       "%Y%m%d %H%M%S%F", "%y%m%d %H:%M:%S", "%y%m%d %H%M%S", "%Y:%m:%d-%H:%M:%S", "%N", "%Q", "%s", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M%Z", "%Y-%jT%H:%M:%S%F%Z", "%Y%m%d.%H%M%S%F"}) {
                if (auto compiled = TimeLayout::compile(layout))
                    byDigit.push_back(*std::move(compiled));
            }
            for (const char *layout : {"%a %b %d %H:%M:%S%F %Y", "%a %b %d %H:%M:%S%F %Z %Y", "%a, %d %b %Y %H:%M:%S%F %Z", "%a %d %b %Y %I:%M:%S %p %Z",
                                       "%a %d %b %Y %H:%M:%S%F %Z", "%a, %b %d, %Y %H:%M:%S", "%b %d %Y %H:%M:%S%F", "%b %d, %Y %I:%M:%S%F %p", "%b %d, %Y %H:%M:%S%F",
                                       "%b %d %H:%M:%S%F %Y", "%b %d %H:%M:%S%F", "%b-%d-%y %H:%M:%S", "%a %b %d %H:%M:%S%F"}) {
                if (auto compiled = TimeLayout::compile(layout))
                    byLetter.push_back(*std::move(compiled));
            }
        }
    };
    static const Table table;
    if (text.size() < 8)
        return 0;
    const bool letter = isAlpha(text[0]) || static_cast<unsigned char>(text[0]) >= 0x80; // "янв"
    if (!letter && !isDigit(text[0]))
        return 0;
    if (letter) { // most lines that begin with a word do not begin with a date
        std::size_t end = 0;
        if (takeName(text, end, months) < 0 && takeName(text, end, days) < 0 && monthInOtherLanguage(text, end) == 0)
            return 0;
    }
    for (const TimeLayout &layout : letter ? table.byLetter : table.byDigit) {
        const std::size_t length = layout.match(text, time);
        // A time does not end in the middle of a number or a word.
        if (length && (length == text.size() || !(isDigit(text[length]) && isDigit(text[length - 1]))))
            return length;
    }
    return 0;
}

} // namespace sightglass
