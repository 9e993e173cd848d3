// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/syslog/syslogline.h"

#include "core/base/limits.h"
#include "core/format/text/monthnames.h"

#include <algorithm>
#include <charconv>

namespace sightglass {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

int twoDigits(const char *p)
{
    return isDigit(p[0]) && isDigit(p[1]) ? (p[0] - '0') * 10 + (p[1] - '0') : -1;
}

/// 1 to 12 for an English month abbreviation, any case of the first letter; 0 if none.
int monthOf(const char *p)
{
    static constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
    const char lower[3] = {static_cast<char>(p[0] | 0x20), static_cast<char>(p[1] | 0x20),
                           static_cast<char>(p[2] | 0x20)};
    for (std::size_t i = 0; i < 12; ++i) {
        if (std::memcmp(lower, names.data() + 3 * i, 3) == 0)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// Takes the text up to the next space off the front of \p rest, and that space.
std::string_view takeToken(std::string_view &rest)
{
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view token = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return token;
}

struct Tag
{
    std::string_view program;
    std::string_view processId;
    std::size_t length = 0; ///< With colon; 0 = there is no tag.
};

/// `program:`, `program[pid]:` or `program[pid]` followed by a space at the start of \p text.
/// RFC 3164, section 5.3, but with the characters that programs really use.
Tag readTag(std::string_view text)
{
    constexpr std::size_t longest = 128;
    std::size_t i = 0;
    const std::size_t end = std::min(text.size(), longest);
    while (i < end && text[i] != ' ' && text[i] != ':' && text[i] != '[' && text[i] != '=')
        ++i;
    Tag tag;
    if (i == 0 || i == end || text[i] == '=') // "name=2026-01-02T03:04:05" is no tag
        return tag;
    tag.program = text.substr(0, i);
    if (text[i] == '[') {
        const std::size_t close = text.find(']', i);
        if (close == std::string_view::npos || close - i > longest)
            return {};
        const std::string_view inside = text.substr(i + 1, close - i - 1);
        if (inside.empty() || inside.find(' ') != std::string_view::npos)
            return {};
        tag.processId = inside;
        i = close + 1;
        if (i < text.size() && text[i] != ':' && text[i] != ' ')
            return {};
        tag.length = i < text.size() && text[i] == ':' ? i + 1 : i;
        return tag;
    }
    if (text[i] != ':')
        return {};
    // "::" is no end of a tag (IPv6 addresses, C++ names).
    if (i + 1 < text.size() && text[i + 1] == ':')
        return {};
    tag.length = i + 1;
    return tag;
}

/// `%FACILITY-SEVERITY-MNEMONIC:`, as Cisco's devices begin a message (IOS System Message Guide; ASA
/// Syslog Messages). A facility may hold `-` itself.
void readCiscoCode(std::string_view text, SyslogLine &line)
{
    const std::string_view code = text.substr(1, std::min<std::size_t>(text.find(':'), 80) - 1);
    for (std::size_t i = 1; i + 3 < code.size(); ++i) {
        if (code[i] != '-' || code[i + 2] != '-' || code[i + 1] < '0' || code[i + 1] > '7')
            continue;
        if (code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") != std::string_view::npos)
            return;
        line.facilityCode = code.substr(0, i);
        line.messageSeverity = code[i + 1] - '0';
        line.messageId = code.substr(i + 3);
        return;
    }
}

void takeContent(std::string_view content, SyslogLine &line)
{
    if (content.substr(0, 2) == ": ") // Cisco: "host : %ASA-…"
        content.remove_prefix(2);
    line.content = content;
    if (!content.empty() && content.front() == '%') {
        readCiscoCode(content, line);
        if (line.messageSeverity >= 0) {
            line.program = line.facilityCode;
            line.message = content;
            return;
        }
    }
    const Tag tag = readTag(content);
    line.program = tag.program;
    line.processId = tag.processId;
    if (tag.length == 0)
        line.program = line.processId = {};
    content.remove_prefix(tag.length);
    if (tag.length && !content.empty() && content.front() == ' ')
        content.remove_prefix(1);
    line.message = content;
    if (!content.empty() && content.front() == '%')
        readCiscoCode(content, line);
}

/// `<facility.severity>`, as numbers or as names: FreeBSD's syslogd with -v or -vv writes it behind
/// the time. \return its length, 0 where there is none.
std::size_t bsdPriority(std::string_view text, int &priority)
{
    const std::size_t close = text.substr(0, 20).find('>');
    if (text.empty() || text.front() != '<' || close == std::string_view::npos)
        return 0;
    const std::string_view inside = text.substr(1, close - 1);
    const std::size_t dot = inside.find('.');
    if (dot == std::string_view::npos || dot + 1 >= inside.size())
        return 0;
    const auto codeOf = [](std::string_view word, int most, auto nameOf) {
        int code = -1;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), code);
        if (error == std::errc() && end == word.data() + word.size())
            return code >= 0 && code <= most ? code : -1;
        for (code = most; code >= 0 && nameOf(code) != word; --code) {}
        return code;
    };
    const int facility = codeOf(inside.substr(0, dot), 23, syslogFacilityName);
    const int severity = codeOf(inside.substr(dot + 1), 7, syslogSeverityName);
    if (facility < 0 || severity < 0)
        return 0;
    priority = facility * 8 + severity;
    return close + 1;
}

/// Cisco's IOS puts a number in front of the time, and `*` or `.` where its clock is not set:
/// "45: *Mar  1 00:00:00.123: %SYS-5-CONFIG_I: …". \return how much of it.
std::size_t ciscoPrefix(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size() && i < 12 && isDigit(text[i]))
        ++i;
    if (i > 0 && text.substr(i, 2) == ": ")
        i += 2;
    else if (i > 0)
        return 0;
    if (i < text.size() && (text[i] == '*' || text[i] == '.'))
        ++i;
    return i;
}

/// A host name, or empty where the next word is already the tag.
std::string_view takeHost(std::string_view &rest)
{
    const std::size_t end = rest.find(' ');
    if (end == std::string_view::npos || end == 0 || end > 255)
        return {};
    const std::string_view word = rest.substr(0, end);
    // "kernel:", "sshd[12]:" are tags. Addresses of IPv6 hosts hold colons, but do not end with one.
    if (word.back() == ':' || word.back() == ']' || word.find('[') != std::string_view::npos)
        return {};
    rest.remove_prefix(end + 1);
    while (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    return word;
}

/// Length of an RFC 3339 timestamp with 'T' at the start of \p text, 0 if there is none.
std::size_t isoLength(std::string_view text)
{
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':')
        return 0;
    const std::size_t end = text.find(' ');
    return end == std::string_view::npos ? text.size() : end;
}

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

bool isSdName(char c) { return c > 0x20 && c < 0x7F && c != '=' && c != ']' && c != '"'; }

template<typename OnParam>
std::size_t scanStructuredData(std::string_view text, OnParam &&onParam)
{
    if (text.empty())
        return 0;
    if (text[0] == '-')
        return 1;
    std::size_t i = 0;
    std::size_t params = 0;
    while (i < text.size() && text[i] == '[') {
        const std::size_t idBegin = ++i;
        while (i < text.size() && isSdName(text[i]))
            ++i;
        const std::string_view id = text.substr(idBegin, i - idBegin);
        if (id.empty() || id.size() > 32)
            return 0;
        onParam(id, std::string_view(), std::string_view());
        while (i < text.size() && text[i] == ' ') {
            const std::size_t nameBegin = ++i;
            while (i < text.size() && isSdName(text[i]))
                ++i;
            const std::string_view name = text.substr(nameBegin, i - nameBegin);
            if (name.empty() || name.size() > 32 || i + 1 >= text.size() || text[i] != '='
                || text[i + 1] != '"' || ++params > limits::structuredDataParams)
                return 0;
            i += 2;
            const std::size_t valueBegin = i;
            while (i < text.size() && text[i] != '"') {
                if (text[i] == ']')
                    return 0; // must be escaped
                i += text[i] == '\\' && i + 1 < text.size() ? 2 : 1;
            }
            if (i >= text.size())
                return 0;
            onParam(id, name, text.substr(valueBegin, i - valueBegin));
            ++i;
        }
        if (i >= text.size() || text[i] != ']')
            return 0;
        ++i;
    }
    return i;
}

} // namespace

Severity SyslogLine::severity() const
{
    if (const int code = statedCode(); code >= 0)
        return severityFromSyslogCode(code);
    if (!level.empty())
        return severityFromLevelName(level);
    return severityFromKeywords(content).severity;
}

std::size_t structuredDataLength(std::string_view text)
{
    return scanStructuredData(text, [](std::string_view, std::string_view, std::string_view) {});
}

bool parseStructuredData(std::string_view text, std::vector<EventField> &fields)
{
    const std::size_t length = scanStructuredData(
        text, [&fields](std::string_view id, std::string_view name, std::string_view value) {
            if (name.empty()) {
                fields.push_back({"structured_data_id", std::string(id), EventField::Kind::Text});
                return;
            }
            EventField field;
            field.name.reserve(id.size() + 1 + name.size());
            field.name.append(id).append(".").append(name);
            for (std::size_t i = 0; i < value.size(); ++i) {
                // Only \" \\ \] are escapes; any other backslash is itself (section 6.3.3).
                if (value[i] == '\\' && i + 1 < value.size()
                    && (value[i + 1] == '"' || value[i + 1] == '\\' || value[i + 1] == ']'))
                    ++i;
                field.value += value[i];
            }
            fields.push_back(std::move(field));
        });
    return length == text.size() && length > 0;
}

SyslogLineParser::SyslogLineParser(const SourceInfo &source, const ParseOptions &options) : m_times(source, options) {}

bool SyslogLineParser::parseBsdTime(std::string_view text, std::uint64_t offset, std::size_t &length,
                                    SyslogLine &line)
{
    // "Mmm dd hh:mm:ss", day with blank, zero or nothing in front; "Mmm dd yyyy hh:mm:ss" too.
    if (text.size() < 14)
        return false;
    const char *p = text.data();
    const int cachedSecond = text.size() >= 15 && m_cachedMinute.isValid() && std::memcmp(p, m_cachedText, sizeof m_cachedText) == 0 && p[12] == ':'
                                 ? twoDigits(p + 13)
                                 : -1;
    if (cachedSecond >= 0 && cachedSecond < 60 && (!m_times.hasYearShifts() || m_cachedShift == m_times.yearsBack(offset))) {
        line.time = Timestamp::fromMicroseconds(m_cachedMinute.microseconds() + cachedSecond * std::int64_t{1'000'000});
        length = 15;
        m_lackedYear = true;
    } else {
        int month = monthOf(p);
        std::size_t i = 3;
        if (month == 0 || p[i] != ' ') {
            month = monthInOtherLanguage(text, i);
            if (month == 0 || text.size() < i + 12 || p[i] != ' ')
                return false;
        }
        ++i;
        if (p[i] == ' ')
            ++i;
        if (!isDigit(p[i]))
            return false;
        int day = p[i++] - '0';
        if (isDigit(p[i]))
            day = day * 10 + (p[i++] - '0');
        if (p[i] != ' ')
            return false;
        ++i;
        int year = -1;
        if (text.size() >= i + 13 && isDigit(p[i]) && isDigit(p[i + 1]) && isDigit(p[i + 2])
            && isDigit(p[i + 3]) && p[i + 4] == ' ') {
            year = twoDigits(p + i) * 100 + twoDigits(p + i + 2);
            i += 5;
        }
        if (text.size() < i + 8 || p[i + 2] != ':' || p[i + 5] != ':')
            return false;
        const int hour = twoDigits(p + i), minute = twoDigits(p + i + 3), second = twoDigits(p + i + 6);
        if (hour < 0 || minute < 0 || second < 0)
            return false;
        i += 8;
        length = i;
        m_lackedYear = year < 0;
        // Any leap year will do to see whether the day exists.
        if (!isValidCivil(year < 0 ? 2000 : year, month, day, hour, minute, second)) {
            line.problem = ProblemCode::BadTimestamp;
            line.problemPart = text.substr(0, length);
        } else if (year < 0) {
            // A minute lies in one year and in one offset from UTC as a whole.
            const Timestamp begin = m_times.placeInYear(month, day, hour, minute, 0, offset);
            line.time = Timestamp::fromMicroseconds(begin.microseconds() + second * std::int64_t{1'000'000});
            if (i == 15) {
                std::memcpy(m_cachedText, p, sizeof m_cachedText);
                m_cachedMinute = begin;
                m_cachedShift = m_times.yearsBack(offset);
            }
        } else {
            line.time = m_times.toUtc(Timestamp::fromCivil(year, month, day, hour, minute, second));
        }
    }
    // Fractions of a second, as some daemons add them.
    if (length + 1 < text.size() && text[length] == '.' && isDigit(text[length + 1])) {
        std::int64_t micro = 0;
        std::int64_t scale = 100'000;
        for (++length; length < text.size() && isDigit(text[length]); ++length, scale /= 10)
            micro += (text[length] - '0') * scale;
        if (line.time.isValid())
            line.time = Timestamp::fromMicroseconds(line.time.microseconds() + micro);
    }
    // What follows must be a blank, a colon (Cisco) or the end.
    return length >= text.size() || text[length] == ' ' || text[length] == ':';
}

void SyslogLineParser::parse5424(std::string_view rest, SyslogLine &line)
{
    line.layout = SyslogLine::Layout::Rfc5424;
    line.content = line.message = rest;
    const auto bad = [&line](ProblemCode code, std::string_view part) {
        if (!line.problem) {
            line.problem = code;
            line.problemPart = part;
        }
    };
    const std::string_view stamp = takeToken(rest);
    line.timestamp = stamp;
    if (stamp != "-") {
        // RFC 5424, section 6.2.3: 'T' and 'Z' in upper case, a zone, at most six digits of fraction.
        line.time = Timestamp::fromIso(stamp);
        const bool zone = stamp.size() > 19
                          && (stamp.back() == 'Z' || stamp.find_first_of("+-", 19) != std::string_view::npos);
        const auto dot = stamp.find('.');
        const auto fractionEnd = dot == std::string_view::npos
                                     ? dot
                                     : stamp.find_first_not_of("0123456789", dot + 1);
        const bool tooFine = dot != std::string_view::npos && fractionEnd != std::string_view::npos
                             && fractionEnd - dot - 1 > 6;
        if (!line.time.isValid() || !zone || stamp[10] != 'T' || tooFine
            || stamp.find(',') != std::string_view::npos || stamp.substr(17, 2) == "60")
            bad(ProblemCode::BadTimestamp, stamp);
    }
    const auto header = [&](std::size_t longest) {
        const std::string_view token = takeToken(rest);
        if (token.empty() || token.size() > longest || !isPrintable(token))
            bad(ProblemCode::BadHeader, token);
        return token == "-" ? std::string_view() : token;
    };
    line.host = header(255);
    line.program = header(48);
    line.processId = header(128);
    line.messageId = header(32);
    if (rest.empty()) {
        bad(ProblemCode::BadStructuredData, rest);
        line.content = line.message = rest;
        return;
    }
    const std::size_t length = structuredDataLength(rest);
    if (length == 0 || (length < rest.size() && rest[length] != ' ')) {
        bad(ProblemCode::BadStructuredData, rest.substr(0, std::min<std::size_t>(rest.size(), 64)));
    } else {
        if (rest[0] != '-')
            line.structuredData = rest.substr(0, length);
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    if (rest.substr(0, 3) == "\xEF\xBB\xBF")
        rest.remove_prefix(3);
    line.content = line.message = rest;
}

void SyslogLineParser::parse(std::string_view text, std::uint64_t offset, SyslogLine &line)
{
    line.clear();
    m_lackedYear = false;
    line.content = line.message = text;
    std::string_view rest = text;

    if (!rest.empty() && rest[0] == '<') {
        const std::size_t close = rest.substr(0, 6).find('>');
        std::string_view number = close == std::string_view::npos ? std::string_view()
                                                                  : rest.substr(1, close - 1);
        const bool allDigits = !number.empty() && std::all_of(number.begin(), number.end(), isDigit);
        if (allDigits) {
            int value = 0;
            std::from_chars(number.data(), number.data() + number.size(), value);
            rest.remove_prefix(close + 1);
            line.content = line.message = rest;
            if (value > 191 || number.size() > 3 || (number.size() > 1 && number[0] == '0')) {
                line.problem = ProblemCode::BadPriority;
                line.problemPart = text.substr(0, close + 1);
            } else {
                line.priority = value;
            }
            // VERSION: a number without leading zero, and a blank (RFC 5424, section 6.2.2).
            std::size_t v = 0;
            while (v < rest.size() && v < 3 && isDigit(rest[v]))
                ++v;
            const bool version = v > 0 && v < rest.size() && rest[v] == ' ' && rest[0] != '0'
                                 && (v + 1 < rest.size() && (rest[v + 1] == '-' || isDigit(rest[v + 1])));
            if (version) {
                if (rest.substr(0, v) != "1" && !line.problem) {
                    line.problem = ProblemCode::BadHeader;
                    line.problemPart = rest.substr(0, v);
                }
                parse5424(rest.substr(v + 1), line);
                return;
            }
        }
    }

    std::size_t length = 0;
    bool bsd = parseBsdTime(rest, offset, length, line);
    if (!bsd && !rest.empty() && (isDigit(rest[0]) || rest[0] == '*' || rest[0] == '.')) {
        if (const std::size_t prefix = ciscoPrefix(rest); prefix > 0 && parseBsdTime(rest.substr(prefix), offset, length, line)) {
            rest.remove_prefix(prefix);
            bsd = true;
        }
    }
    if (bsd) {
        line.layout = SyslogLine::Layout::Rfc3164;
        line.timestamp = rest.substr(0, length);
        rest.remove_prefix(length);
        if (!rest.empty() && rest.front() == ':')
            rest.remove_prefix(1);
        while (!rest.empty() && rest.front() == ' ')
            rest.remove_prefix(1);
        if (line.priority < 0 && !rest.empty() && rest.front() == '<') {
            rest.remove_prefix(bsdPriority(rest, line.priority));
            while (!rest.empty() && rest.front() == ' ')
                rest.remove_prefix(1);
        }
        if (rest.empty() || rest.front() != '%')
            line.host = takeHost(rest);
        takeContent(rest, line);
        return;
    }
    line.time = Timestamp::none();
    if (const std::size_t iso = isoLength(rest)) {
        const std::string_view stamp = rest.substr(0, iso);
        Timestamp t = Timestamp::fromIso(stamp);
        if (t.isValid()) {
            const bool zone = stamp.back() == 'Z' || stamp.back() == 'z'
                              || stamp.find_first_of("+-", 19) != std::string_view::npos;
            line.time = zone ? t : m_times.toUtc(t);
            line.layout = SyslogLine::Layout::Rfc3339;
            line.timestamp = stamp;
            rest.remove_prefix(iso);
            while (!rest.empty() && rest.front() == ' ')
                rest.remove_prefix(1);
            // "INFO program[pid]: …": a level where the host would be.
            std::string_view afterWord = rest;
            const std::string_view word = takeToken(afterWord);
            if (word.size() > 2 && severityFromLevelName(word) != Severity::Unknown
                && readTag(afterWord).length > 0) {
                line.level = word;
                rest = afterWord;
            } else {
                line.host = takeHost(rest);
            }
            takeContent(rest, line);
            return;
        }
        if (rest.substr(0, 2) == "20" || rest.substr(0, 2) == "19") {
            line.problem = line.problem ? line.problem : ProblemCode::BadTimestamp;
            line.problemPart = stamp;
        }
    }
    if (!line.problem || *line.problem != ProblemCode::BadTimestamp)
        line.content = line.message = rest;
}

} // namespace sightglass
