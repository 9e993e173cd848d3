// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/keyed/pairlines.h"

#include "core/base/limits.h"
#include "core/format/keyed/keyedsyntax.h"
#include "core/format/syslog/syslogline.h"
#include "core/format/text/keyvalues.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <deque>

namespace sightglass {

namespace {

KeyedValue::Kind kindOf(std::string_view value) { return isPlainInteger(value) ? KeyedValue::Kind::Number : KeyedValue::Kind::Text; }

bool isNameText(std::string_view name)
{
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || static_cast<unsigned char>((c | 0x20) - 'a') < 26 || c == '_' || c == '-' || c == '.';
    });
}

/// `name=value` parts between separators; what has no `=` is told to \p onOther.
template<typename OnOther>
void splitPairs(std::string_view text, std::string_view separator, std::vector<KeyedValue> &values, OnOther &&onOther)
{
    while (!text.empty() && values.size() < limits::fieldsPerRecord) {
        const std::size_t end = text.find(separator);
        const std::string_view part = text.substr(0, end);
        const std::size_t equals = part.find('=');
        if (equals != std::string_view::npos && isNameText(part.substr(0, equals)))
            values.push_back({part.substr(0, equals), part.substr(equals + 1), kindOf(part.substr(equals + 1))});
        else if (!part.empty())
            onOther(part);
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + separator.size());
    }
}

/// CEF extension (ArcSight, "Common Event Format", 2017): `name=value name=value`, where values hold
/// blanks: a value ends before the last word in front of the next `=` that is not escaped.
void splitExtension(std::string_view text, std::vector<KeyedValue> &values)
{
    std::size_t at = 0;
    while (at < text.size() && values.size() < limits::fieldsPerRecord) {
        while (at < text.size() && text[at] == ' ')
            ++at;
        const std::size_t equals = text.find('=', at);
        if (equals == std::string_view::npos || !isNameText(text.substr(at, equals - at)))
            return;
        std::size_t next = equals + 1;
        std::size_t end = text.size();
        while (next < text.size()) {
            next = text.find('=', next);
            if (next == std::string_view::npos)
                break;
            const std::size_t blank = text.rfind(' ', next);
            if (text[next - 1] == '\\' || blank == std::string_view::npos || blank <= equals || !isNameText(text.substr(blank + 1, next - blank - 1))) {
                ++next;
                continue;
            }
            end = blank;
            break;
        }
        std::string_view value = text.substr(equals + 1, end - equals - 1);
        while (!value.empty() && value.back() == ' ')
            value.remove_suffix(1);
        values.push_back({text.substr(at, equals - at), value, kindOf(value)});
        at = end;
    }
}

/// Fields parted by `|` that is not escaped, \p count at most; the rest is left in \p text.
std::size_t splitBars(std::string_view &text, std::string_view *fields, std::size_t count)
{
    std::size_t found = 0;
    while (found < count) {
        std::size_t i = 0;
        while (i < text.size() && text[i] != '|')
            i += text[i] == '\\' ? 2 : 1;
        if (i >= text.size())
            return found;
        fields[found++] = text.substr(0, i);
        text.remove_prefix(i + 1);
    }
    return found;
}

bool isBareCef(std::string_view line)
{
    return (line.substr(0, 2) == "0|" || line.substr(0, 2) == "1|") && std::count(line.begin(), line.end(), '|') >= 7;
}

/// "web_1      | ", as docker compose puts it in front of every line; empty where there is none.
std::string_view composePrefix(std::string_view line)
{
    const std::size_t bar = line.substr(0, 80).find(" | ");
    if (bar == std::string_view::npos || bar == 0)
        return {};
    const std::string_view name = line.substr(0, std::min(line.find(' '), bar));
    const bool padded = line.find_first_not_of(' ', name.size()) == bar + 1;
    return isNameText(name) && padded ? line.substr(0, bar + 3) : std::string_view();
}

class PairSyntax final : public KeyedSyntax
{
public:
    PairSyntax(PairStyle style, const SourceInfo &source, const ParseOptions &options)
        : KeyedSyntax(source, options), m_style(style), m_syslog(source, options)
    {}

protected:
    Scan scan(std::string_view line, std::uint64_t offset, bool) override
    {
        m_texts.clear();
        switch (m_style) {
        case PairStyle::Logfmt: return scanLogfmt(line);
        case PairStyle::Tabs: return scanParted(line, "\t");
        case PairStyle::Carets: return scanParted(line, "^^");
        case PairStyle::Cef: return scanBars(line, offset, "CEF:");
        case PairStyle::Leef: return scanBars(line, offset, "LEEF:");
        }
        return Scan::Malformed;
    }

private:
    Scan scanLogfmt(std::string_view line)
    {
        if (const std::string_view container = composePrefix(line); !container.empty()) {
            m_values.push_back({"container", container.substr(0, container.find(' ')), KeyedValue::Kind::Text});
            line.remove_prefix(container.size());
        }
        scanKeyValues(line, m_pairs);
        if (m_pairs.pairs.size() < 2 || m_pairs.words > m_pairs.pairs.size())
            return Scan::Continues;
        for (const KeyValue &pair : m_pairs.pairs) {
            std::string_view value = pair.value;
            if (pair.quoted && value.find('\\') != std::string_view::npos)
                value = m_texts.emplace_back(unescaped(value));
            m_values.push_back({pair.name, value, pair.quoted ? KeyedValue::Kind::Text : kindOf(value)});
        }
        return Scan::Record;
    }
    Scan scanParted(std::string_view line, std::string_view separator)
    {
        if (line.front() == '<') { // a syslog priority before it
            if (const std::size_t close = line.substr(0, 6).find('>'); close != std::string_view::npos)
                line.remove_prefix(close + 1);
        }
        std::string_view rest = line;
        if (separator == "^^") {
            // "host ZSCALERNSS: time=…"
            const std::size_t equals = std::min(line.find('='), line.size());
            const std::size_t blank = line.rfind(' ', equals);
            if (blank != std::string_view::npos && equals < line.size()) {
                if (const std::string_view head = line.substr(0, blank); !head.empty())
                    m_values.push_back({"header", head, KeyedValue::Kind::Text});
                rest = line.substr(blank + 1);
            }
        }
        splitPairs(rest, separator, m_values, [this](std::string_view other) {
            WrittenTime time;
            if (m_values.empty() && matchAnyTime(other, time))
                m_values.push_back({"datetime", other, KeyedValue::Kind::Text});
        });
        return m_values.size() >= 3 ? Scan::Record : Scan::Malformed;
    }
    Scan scanBars(std::string_view line, std::uint64_t offset, std::string_view mark)
    {
        std::size_t begin = line.find(mark);
        if (begin == std::string_view::npos) {
            // Some relays strip the mark as if it were a tag: "0|vendor|…".
            if (m_style != PairStyle::Cef || !isBareCef(line))
                return Scan::Continues;
            begin = 0;
            mark = {};
        }
        if (begin > 0) {
            // A syslog header, or a date of the sender's own.
            const SyslogLine header = m_syslog.parse(line.substr(0, begin), offset);
            if (header.time.isValid()) {
                m_values.push_back({"timestamp", header.timestamp, KeyedValue::Kind::Text});
                if (!header.host.empty())
                    m_values.push_back({"host", header.host, KeyedValue::Kind::Text});
            } else {
                WrittenTime time;
                const std::string_view head = line.substr(0, begin);
                if (const std::size_t length = matchAnyTime(head, time))
                    m_values.push_back({"timestamp", head.substr(0, length), KeyedValue::Kind::Text});
            }
        }
        std::string_view rest = line.substr(begin + mark.size());
        while (!rest.empty() && rest.front() == ' ')
            rest.remove_prefix(1);
        if (m_style == PairStyle::Cef) {
            std::array<std::string_view, 7> fields;
            if (splitBars(rest, fields.data(), 7) != 7)
                return Scan::Malformed;
            static constexpr std::array<std::string_view, 7> names{"cef.version", "vendor", "product", "product.version", "signature", "name", "severity"};
            m_values.push_back({"source", fields[2], KeyedValue::Kind::Text});
            for (std::size_t i = 0; i < 7; ++i) {
                if (i == 6)
                    m_values.push_back({"level", levelOf(fields[6]), KeyedValue::Kind::Text});
                m_values.push_back({i == 5 ? std::string_view("message") : i == 6 ? std::string_view("cef.severity") : names[i], fields[i], KeyedValue::Kind::Text});
            }
            splitExtension(rest, m_values);
            return Scan::Record;
        }
        std::array<std::string_view, 5> fields;
        if (splitBars(rest, fields.data(), 5) != 5)
            return Scan::Malformed;
        static constexpr std::array<std::string_view, 5> names{"leef.version", "vendor", "product", "product.version", "event.id"};
        m_values.push_back({"source", fields[2], KeyedValue::Kind::Text});
        for (std::size_t i = 0; i < 5; ++i)
            m_values.push_back({names[i], fields[i], KeyedValue::Kind::Text});
        std::string_view separator = "\t";
        if (fields[0].substr(0, 1) == "2") {
            const std::size_t bar = rest.find('|');
            if (bar == 1)
                separator = rest.substr(0, 1);
            if (bar != std::string_view::npos && bar <= 5)
                rest.remove_prefix(bar + 1);
        }
        const std::size_t before = m_values.size();
        // Some feeds lose their tabs on the way: then read it as CEF does.
        if (rest.find(separator) == std::string_view::npos)
            splitExtension(rest, m_values);
        else
            splitPairs(rest, separator, m_values, [](std::string_view) {});
        for (std::size_t i = before; i < m_values.size(); ++i) {
            if (m_values[i].name == "sev" || m_values[i].name == "severity") {
                m_values.push_back({"level", levelOf(m_values[i].value), KeyedValue::Kind::Text});
                break;
            }
        }
        return Scan::Record;
    }
    /// CEF agent severity: 0-3 low, 4-6 medium, 7-8 high, 9-10 very high; or the word itself. LEEF
    /// `sev` likewise. Mapped to the level words of ARCHITECTURE.md, "Severity".
    static std::string_view levelOf(std::string_view severity)
    {
        if (severity == "10" || severity == "9" || severity == "Very-High" || severity == "very-high" || severity == "Very High")
            return "critical";
        if (severity == "7" || severity == "8" || severity == "High" || severity == "high")
            return "error";
        if (severity == "4" || severity == "5" || severity == "6" || severity == "Medium" || severity == "medium")
            return "warning";
        if (severity == "0" || severity == "1" || severity == "2" || severity == "3" || severity == "Low" || severity == "low")
            return "info";
        return severity;
    }

    PairStyle m_style;
    SyslogLineParser m_syslog;
    KeyValueScan m_pairs;
    std::deque<std::string> m_texts;
};

class PairLinesParser final : public TextParser
{
public:
    explicit PairLinesParser(PairStyle style) : m_style(style) {}

protected:
    std::unique_ptr<TextSyntax> makeSyntax(const SourceInfo &source, const ParseOptions &options) const override
    {
        return std::make_unique<PairSyntax>(m_style, source, options);
    }

private:
    PairStyle m_style;
};

struct StyleWords
{
    std::string_view id;
    const char *name;
    double rank;
};

StyleWords wordsOf(PairStyle style)
{
    switch (style) {
    case PairStyle::Logfmt: return {"logfmt", QT_TRANSLATE_NOOP("sightglass::Format", "logfmt"), 0.9};
    case PairStyle::Tabs: return {"zscaler-tabs", QT_TRANSLATE_NOOP("sightglass::Format", "Zscaler feed (tabs)"), 0.95};
    case PairStyle::Carets: return {"zscaler-carets", QT_TRANSLATE_NOOP("sightglass::Format", "Zscaler feed (^^)"), 0.97};
    case PairStyle::Cef: return {"cef", QT_TRANSLATE_NOOP("sightglass::Format", "CEF"), 0.99};
    case PairStyle::Leef: return {"leef", QT_TRANSLATE_NOOP("sightglass::Format", "LEEF"), 0.99};
    }
    return {};
}

} // namespace

std::string_view PairLinesFormat::id() const { return wordsOf(m_style).id; }
const char *PairLinesFormat::name() const { return wordsOf(m_style).name; }

FormatMatch PairLinesFormat::match(const Probe &probe) const
{
    FormatMatch match;
    std::size_t lines = 0, fit = 0;
    KeyValueScan scan;
    forEachProbeLine(probe, 100, [&](std::string_view line) {
        ++lines;
        switch (m_style) {
        case PairStyle::Logfmt: {
            line.remove_prefix(composePrefix(line).size());
            scanKeyValues(line, scan);
            const bool roles = std::any_of(scan.pairs.begin(), scan.pairs.end(), [](const KeyValue &p) {
                const FieldRole role = roleOf(p.name).role;
                return role == FieldRole::Time || role == FieldRole::Level || role == FieldRole::Message;
            });
            // The line is pairs from its first word on.
            fit += scan.pairs.size() >= 2 && roles && scan.words * 4 <= scan.pairs.size() && scan.pairs.front().name.data() == line.data();
            break;
        }
        case PairStyle::Tabs: {
            std::size_t pairs = 0;
            for (std::size_t at = line.find('\t'); at != std::string_view::npos; at = line.find('\t', at + 1)) {
                const std::string_view part = line.substr(at + 1, line.find('\t', at + 1) - at - 1);
                pairs += part.find('=') != std::string_view::npos && isNameText(part.substr(0, part.find('=')));
            }
            fit += pairs >= 3;
            break;
        }
        case PairStyle::Carets: {
            std::size_t marks = 0;
            for (std::size_t at = line.find("^^"); at != std::string_view::npos; at = line.find("^^", at + 2))
                ++marks;
            fit += marks >= 3;
            break;
        }
        case PairStyle::Cef: {
            const std::size_t at = line.find("CEF:");
            fit += isBareCef(line) || (at != std::string_view::npos && at < 256 && std::count(line.begin() + static_cast<std::ptrdiff_t>(at), line.end(), '|') >= 6);
            break;
        }
        case PairStyle::Leef: {
            const std::size_t at = line.find("LEEF:");
            fit += at != std::string_view::npos && at < 256 && std::count(line.begin() + static_cast<std::ptrdiff_t>(at), line.end(), '|') >= 4;
            break;
        }
        }
    });
    if (lines == 0 || fit == 0)
        return match;
    match.confidence = wordsOf(m_style).rank * static_cast<double>(fit) / static_cast<double>(lines);
    match.why = std::to_string(fit) + " of " + std::to_string(lines) + " lines are written so";
    return match;
}

std::unique_ptr<Parser> PairLinesFormat::makeParser() const { return std::make_unique<PairLinesParser>(m_style); }

} // namespace sightglass
