// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/syslog/syslogparser.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/format/syslog/syslogline.h"
#include "core/format/text/linereader.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstring>

namespace sightglass {

namespace {

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r\v\f") == std::string_view::npos;
}

/// Removes a carriage return at the end and NUL bytes at the beginning; says whether NULs were there.
std::string_view trimLine(std::string_view line)
{
    while (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

void fillRow(EventRow &row, const SyslogLine &line, EventBatch &batch)
{
    row.setTime(line.time);
    row.setSeverity(line.severity());
    row.setSource(batch.strings.intern(line.program));
    row.setHost(batch.strings.intern(line.host));
    const std::string_view level = line.priority >= 0 ? syslogSeverityName(line.severityCode()) : line.level;
    if (!level.empty())
        row.setLevel({static_cast<std::uint8_t>(std::min<std::uint32_t>(
            batch.levels.intern(level).value, limits::distinctLevels))});
}

class SyslogDecoder final : public RecordDecoder
{
public:
    SyslogDecoder(std::shared_ptr<const ByteSource> source, const ParseOptions &options)
        : m_source(std::move(source)), m_parser(m_source->info(), options)
    {}

    Result<EventRecord> decode(const EventRow &row) override
    {
        const std::size_t length = std::min<std::size_t>(row.length(), limits::lineBytes);
        const auto view = readFully(*m_source, row.offset(), length, m_window);
        if (!view)
            return tl::unexpected(view.error());
        if (view->size() < length)
            return failure(ErrorCode::FileShrank, m_source->info().path, {}, row.offset());
        const SyslogLine line = m_parser.parse(*view, row.offset());

        EventRecord record;
        record.offset = row.offset();
        record.length = row.length();
        record.time = line.time;
        record.severity = line.severity();
        record.level = toValidUtf8(line.priority >= 0 ? syslogSeverityName(line.severityCode())
                                                      : line.level);
        record.source = toValidUtf8(line.program);
        record.host = toValidUtf8(line.host);
        record.message = toValidUtf8(line.message);
        record.raw.assign(*view);
        record.rawSyntax = RawSyntax::Log;
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
        add("level", line.level);
        add("timestamp", line.timestamp);
        add("host", line.host);
        add("program", line.program);
        const bool numeric = !line.processId.empty() && line.processId.size() < 10
                             && std::all_of(line.processId.begin(), line.processId.end(),
                                            [](char c) { return c >= '0' && c <= '9'; })
                             && (line.processId[0] != '0' || line.processId.size() == 1);
        add("pid", line.processId, numeric ? EventField::Kind::Integer : EventField::Kind::Text);
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
        add("message", line.message);
        return record;
    }

private:
    std::shared_ptr<const ByteSource> m_source;
    SyslogLineParser m_parser;
    ByteWindow m_window;
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
            trimLine(view->substr(begin, end == std::string_view::npos ? end : end - begin)), from + begin);
        if (line.layout == SyslogLine::Layout::Rfc3164 && line.time.isValid()
            && parser.lastTimeLackedYear())
            return YearlessLine{from + begin, line.time};
        if (end == std::string_view::npos)
            break;
        begin = end + 1;
    }
    return std::nullopt;
}

constexpr std::array<std::string_view, 14> usualNames{
    "syslog", "messages", "auth", "kern", "daemon", "secure", "maillog", "mail", "user", "cron",
    "debug", "boot", "secure", "local"};

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
    const std::uint64_t step = std::max<std::uint64_t>(source.size() / samples, 4096);
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
        previous = sample;
    }
    // Time jumping to and fro is an unsorted log, not a long one.
    if (jumps.empty() || jumps.size() > mostJumps)
        return options;
    options.yearShifts.push_back({0, static_cast<int>(jumps.size())});
    for (std::size_t i = 0; i < jumps.size(); ++i)
        options.yearShifts.push_back({jumps[i], static_cast<int>(jumps.size() - i - 1)});
    return options;
}

std::vector<ByteRange> SyslogParser::split(const ByteSource &source, std::uint64_t targetBytes) const
{
    return splitEvenly(source.size(), targetBytes);
}

Result<Outcome> SyslogParser::parse(const ByteSource &source, ByteRange range,
                                    const ParseOptions &options, BatchSink &sink,
                                    Progress &progress) const
{
    LineReader reader(source, range);
    SyslogLineParser lineParser(source.info(), options);
    std::uint64_t accounted = range.begin;
    for (;;) {
        auto block = reader.next();
        if (!block) {
            // Rows so far are with the sink; say which bytes are missing and go on with the rest.
            if (block.error().code != ErrorCode::FileShrank && block.error().code != ErrorCode::ReadFailed)
                return tl::unexpected(block.error());
            EventBatch last;
            last.range = {accounted, range.end};
            noteUnread(last, block.error(), accounted, range.end);
            return sink.consume(std::move(last)) ? Outcome::Completed : Outcome::Cancelled;
        }
        if (block->text.empty() && !block->cut)
            return Outcome::Completed;
        // What stands in front of the first line belongs to the range before.
        if (accounted == range.begin)
            accounted = block->offset;

        EventBatch batch;
        batch.rows.reserve(block->text.size() / 80 + 1);
        const std::string_view text = block->text;
        std::size_t begin = 0;
        std::size_t reported = 0;
        while (begin < text.size()) {
            const auto *lf = static_cast<const char *>(
                std::memchr(text.data() + begin, '\n', text.size() - begin));
            const std::size_t end = lf ? static_cast<std::size_t>(lf - text.data()) : text.size();
            std::string_view lineText = trimLine(text.substr(begin, end - begin));
            std::uint64_t offset = block->offset + begin;
            begin = end + 1;
            if (begin - reported > limits::progressBytes) {
                reported = begin;
                if (!progress.report(block->offset + begin - range.begin))
                    return Outcome::Cancelled;
            }
            bool nulInside = false;
            if (!lineText.empty() && std::memchr(lineText.data(), '\0', lineText.size())) {
                // Zeros that a crash left in the file. They are no part of the line behind them.
                const std::size_t first = lineText.find_first_not_of('\0');
                if (first == std::string_view::npos || isBlank(lineText.substr(first))) {
                    batch.problems.push_back({ProblemCode::ControlBytes, false, offset, lineText.size(), {}});
                    continue;
                }
                if (first > 0)
                    batch.problems.push_back({ProblemCode::ControlBytes, true, offset, first, {}});
                lineText.remove_prefix(first);
                offset += first;
                nulInside = lineText.find('\0') != std::string_view::npos;
                if (nulInside)
                    batch.problems.push_back({ProblemCode::ControlBytes, true, offset, lineText.size(), {}});
            }
            if (offset == 0 && lineText.substr(0, 3) == "\xEF\xBB\xBF") {
                lineText.remove_prefix(3);
                offset += 3;
            }
            if (isBlank(lineText))
                continue;
            const SyslogLine line = lineParser.parse(lineText, offset);
            EventRow row(offset, static_cast<std::uint32_t>(
                                     block->cut ? std::min<std::uint64_t>(block->lineBytes, UINT32_MAX)
                                                : lineText.size()));
            fillRow(row, line, batch);
            row.setHasProblem(line.problem || nulInside || block->cut);
            if (line.problem)
                batch.problems.push_back({*line.problem, true, offset, lineText.size(),
                                          toValidUtf8(line.problemPart.substr(0, 64))});
            if (block->cut)
                batch.problems.push_back({ProblemCode::LineTooLong, true, offset, block->lineBytes, {}});
            batch.rows.push_back(row);
        }
        const std::uint64_t blockEnd = block->offset + (block->cut ? block->lineBytes : text.size());
        batch.range = {accounted, blockEnd};
        accounted = blockEnd;
        const bool intact = reader.confirm(batch);
        if (!sink.consume(std::move(batch)))
            return Outcome::Cancelled;
        if (!intact)
            return Outcome::Completed;
        if (!progress.report(std::min(blockEnd, range.end) - range.begin))
            return Outcome::Cancelled;
    }
}

std::unique_ptr<RecordDecoder> SyslogParser::decoder(std::shared_ptr<const ByteSource> source,
                                                     const ParseOptions &options) const
{
    return std::make_unique<SyslogDecoder>(std::move(source), options);
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
    std::size_t begin = 0;
    while (begin < probe.head.size() && lines < 500) {
        const std::size_t end = probe.head.find('\n', begin);
        if (end == std::string_view::npos && probe.head.size() < probe.size && lines > 0)
            break; // cut by the end of the probe
        std::string_view text = trimLine(
            probe.head.substr(begin, end == std::string_view::npos ? end : end - begin));
        begin = end == std::string_view::npos ? probe.head.size() : end + 1;
        if (const std::size_t first = text.find_first_not_of('\0'); first != std::string_view::npos)
            text.remove_prefix(first);
        if (isBlank(text) || text.front() == '\0')
            continue;
        ++lines;
        const SyslogLine line = parser.parse(text, 0);
        switch (line.layout) {
        case SyslogLine::Layout::Rfc5424: ++rfc5424; break;
        case SyslogLine::Layout::Rfc3164: ++bsd; break;
        case SyslogLine::Layout::Rfc3339:
            // A tag after host or level tells it from any other log with such timestamps.
            if (!line.program.empty() || line.priority >= 0)
                ++iso;
            break;
        case SyslogLine::Layout::Plain:
            if (line.priority >= 0)
                ++priorityOnly;
            break;
        }
    }
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
