// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/syslog/syslogparser.h"

#include "core/base/utf8.h"
#include "core/format/syslog/messagefields.h"
#include "core/format/syslog/syslogline.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace sightglass {

namespace {

class SyslogSyntax final : public TextSyntax
{
public:
    SyslogSyntax(const SourceInfo &source, const ParseOptions &options) : m_parser(source, options) {}

    LineKind read(std::string_view text, std::uint64_t offset, TextRecord &record) override
    {
        m_parser.parse(text, offset, m_line);
        record.time = m_line.time;
        record.severity = m_line.severity();
        record.source = m_line.program;
        record.host = m_line.host;
        record.level = levelOf(m_line);
        record.problem = m_line.problem;
        record.problemPart = m_line.problemPart;
        return LineKind::Begins;
    }

    void decode(std::string_view text, std::uint64_t offset, EventRecord &record) override
    {
        const SyslogLine line = m_parser.parse(text, offset);
        record.time = line.time;
        record.severity = line.severity();
        record.level = toValidUtf8(levelOf(line));
        record.source = toValidUtf8(line.program);
        record.host = toValidUtf8(line.host);
        record.message = toValidUtf8(line.message);
        const auto add = [&record](const char *name, std::string_view value,
                                   EventField::Kind kind = EventField::Kind::Text) {
            if (!value.empty())
                record.fields.push_back({name, toValidUtf8(value), kind});
        };
        if (line.priority >= 0) {
            add("priority", std::to_string(line.priority), EventField::Kind::Integer);
            add("facility", syslogFacilityName(line.facility()));
            add("severity", syslogSeverityName(line.severityCode()));
        }
        if (line.priority < 0 && line.messageSeverity >= 0)
            add("severity", syslogSeverityName(line.messageSeverity));
        add("level", line.level);
        add("timestamp", line.timestamp);
        add("host", line.host);
        add("program", line.program);
        const bool numeric = !line.processId.empty() && line.processId.size() < 10
                             && std::all_of(line.processId.begin(), line.processId.end(),
                                            [](char c) { return c >= '0' && c <= '9'; })
                             && (line.processId[0] != '0' || line.processId.size() == 1);
        add("pid", line.processId, numeric ? EventField::Kind::Integer : EventField::Kind::Text);
        add("cisco.facility", line.facilityCode);
        add("msgid", line.messageId);
        if (!line.structuredData.empty()) {
            std::vector<EventField> params;
            parseStructuredData(line.structuredData, params);
            for (EventField &param : params) {
                param.name = toValidUtf8(param.name);
                param.value = toValidUtf8(param.value);
                record.fields.push_back(std::move(param));
            }
        }
        addMessageFields(line.program, line.message, record.fields);
        add("message", line.message);
    }

private:
    static std::string_view levelOf(const SyslogLine &line)
    {
        return line.statedCode() >= 0 ? syslogSeverityName(line.statedCode()) : line.level;
    }

    SyslogLineParser m_parser;
    SyslogLine m_line; // what a TextRecord points into
};

/// First whole line that begins at or after \p from, with a time that has no year; its time.
struct YearlessLine
{
    std::uint64_t offset = 0;
    Timestamp time;
};
std::optional<YearlessLine> yearlessLineAt(const ByteSource &source, SyslogLineParser &parser,
                                           std::uint64_t from, ByteWindow &window)
{
    const auto view = readFully(source, from, 8192, window);
    if (!view)
        return std::nullopt;
    std::size_t begin = 0;
    if (from > 0) {
        begin = view->find('\n');
        if (begin == std::string_view::npos)
            return std::nullopt;
        ++begin;
    }
    while (begin < view->size()) {
        const std::size_t end = view->find('\n', begin);
        const SyslogLine line = parser.parse(
            withoutLineEnd(view->substr(begin, end == std::string_view::npos ? end : end - begin)), from + begin);
        if (line.layout == SyslogLine::Layout::Rfc3164 && line.time.isValid()
            && parser.lastTimeLackedYear())
            return YearlessLine{from + begin, line.time};
        if (end == std::string_view::npos)
            break;
        begin = end + 1;
    }
    return std::nullopt;
}

constexpr std::array<std::string_view, 12> usualNames{
    "syslog", "messages", "auth", "kern", "daemon", "secure", "maillog", "mail", "user", "cron",
    "debug", "local"};

bool hasUsualName(std::string_view name)
{
    return std::any_of(usualNames.begin(), usualNames.end(), [name](std::string_view usual) {
        return name.substr(0, usual.size()) == usual
               && (name.size() == usual.size() || name[usual.size()] == '.' || name[usual.size()] == '-'
                   || name[usual.size()] == '_');
    });
}

} // namespace

ParseOptions SyslogParser::prepare(const ByteSource &source, ParseOptions options) const
{
    // Lines without a year were put into the twelve months before the file's date. In a log that is
    // longer than that, time then seems to jump back by most of a year where it really went on:
    // look for such jumps at evenly spread places, and halve the stretch down to the line.
    constexpr std::uint64_t samples = 512;
    constexpr std::int64_t halfYear = 182LL * 86'400'000'000;
    constexpr std::size_t mostJumps = 30;
    if (source.size() == 0)
        return options;
    options.yearShifts.clear();
    SyslogLineParser parser(source.info(), options);
    ByteWindow window;
    std::optional<YearlessLine> previous = yearlessLineAt(source, parser, 0, window);
    if (!previous)
        return options;
    std::vector<std::uint64_t> jumps;
    std::size_t jumpsAhead = 0;
    const std::uint64_t step = std::max<std::uint64_t>(source.size() / samples, 512);
    for (std::uint64_t from = step; from < source.size(); from += step) {
        const auto sample = yearlessLineAt(source, parser, from, window);
        if (!sample || sample->offset <= previous->offset)
            continue;
        if (previous->time.microseconds() - sample->time.microseconds() > halfYear) {
            YearlessLine before = *previous;
            YearlessLine after = *sample;
            while (after.offset - before.offset > 1) {
                const std::uint64_t middle = before.offset + (after.offset - before.offset) / 2;
                const auto found = yearlessLineAt(source, parser, middle, window);
                if (!found || found->offset >= after.offset) {
                    // Nothing begins between the middle and `after`: walk the lower half.
                    const auto next = yearlessLineAt(source, parser, before.offset + 1, window);
                    if (!next || next->offset >= after.offset)
                        break;
                    if (before.time.microseconds() - next->time.microseconds() > halfYear) {
                        after = *next;
                        break;
                    }
                    before = *next;
                    continue;
                }
                if (previous->time.microseconds() - found->time.microseconds() > halfYear)
                    after = *found;
                else
                    before = *found;
            }
            jumps.push_back(after.offset);
        }
        jumpsAhead += sample->time.microseconds() - previous->time.microseconds() > halfYear;
        previous = sample;
    }
    // Time jumping to and fro is an unsorted log, not a long one.
    if (jumps.empty() || jumps.size() > mostJumps || jumpsAhead * 2 >= jumps.size())
        return options;
    options.yearShifts.push_back({0, static_cast<int>(jumps.size())});
    for (std::size_t i = 0; i < jumps.size(); ++i)
        options.yearShifts.push_back({jumps[i], static_cast<int>(jumps.size() - i - 1)});
    return options;
}

std::unique_ptr<TextSyntax> SyslogParser::makeSyntax(const SourceInfo &source, const ParseOptions &options) const
{
    return std::make_unique<SyslogSyntax>(source, options);
}

const char *SyslogFormat::name() const { return QT_TRANSLATE_NOOP("sightglass::Format", "syslog"); }

FormatMatch SyslogFormat::match(const Probe &probe) const
{
    SourceInfo info;
    info.modified = Timestamp::fromCivil(2000, 12, 31, 0, 0, 0);
    ParseOptions utc;
    utc.timeZone = "UTC";
    SyslogLineParser parser(info, utc);
    std::size_t lines = 0, rfc5424 = 0, bsd = 0, iso = 0, priorityOnly = 0;
    forEachProbeLine(probe, 500, [&](std::string_view text) {
        ++lines;
        const SyslogLine line = parser.parse(text, 0);
        switch (line.layout) {
        case SyslogLine::Layout::Rfc5424: ++rfc5424; break;
        case SyslogLine::Layout::Rfc3164: ++bsd; break;
        case SyslogLine::Layout::Rfc3339:
            // A tag after host or level tells it from any other log with such timestamps.
            if ((!line.program.empty() && !(line.host.empty() && line.level.empty() && line.processId.empty())) || line.priority >= 0)
                ++iso;
            break;
        case SyslogLine::Layout::Plain:
            if (line.priority >= 0)
                ++priorityOnly;
            break;
        }
    });
    FormatMatch match;
    if (lines == 0)
        return match;
    const std::size_t headed = rfc5424 + bsd + iso + priorityOnly;
    const double share = static_cast<double>(headed) / static_cast<double>(lines);
    const bool named = hasUsualName(probe.fileName);
    match.confidence = share * (rfc5424 * 2 > headed ? 0.97 : 0.9);
    if (match.confidence > 0.0 && named)
        match.confidence = std::min(1.0, match.confidence + 0.05);
    if (named && match.confidence < 0.25
        && std::count(probe.head.begin(), probe.head.end(), '\0') == 0)
        match.confidence = 0.25; // plain lines in a file that is called as a syslog is
    match.why = std::to_string(headed) + " of " + std::to_string(lines) + " lines have a syslog header";
    return match;
}

std::unique_ptr<Parser> SyslogFormat::makeParser() const { return std::make_unique<SyslogParser>(); }

} // namespace sightglass
