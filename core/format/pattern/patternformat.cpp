// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/pattern/patternformat.h"

#include "core/base/bytes.h"
#include "core/base/utf8.h"
#include "core/format/text/fieldroles.h"
#include "core/format/text/keyvalues.h"
#include "core/format/text/timeresolver.h"

#include <re2/re2.h>

#include <algorithm>

namespace sightglass {

namespace {

using SeverityRule = PatternDefinition::SeverityRule;

/// Where the fields with a part to play stand among the values of one layout or regex.
struct Roles
{
    int time = -1, level = -1, source = -1, host = -1, message = -1, status = -1;
};

int indexOf(const std::vector<std::string> &names, const std::string &name)
{
    const auto it = std::find(names.begin(), names.end(), name);
    return it == names.end() ? -1 : static_cast<int>(it - names.begin());
}

Roles rolesOf(const std::vector<std::string> &names, const PatternDefinition &definition)
{
    return {indexOf(names, definition.timeField), indexOf(names, definition.levelField), indexOf(names, definition.sourceField),
            indexOf(names, definition.hostField), indexOf(names, definition.messageField), indexOf(names, definition.statusField)};
}

/// Reads lines by a definition. Not thread-safe: keeps the values of the last match.
class PatternReader
{
public:
    explicit PatternReader(const PatternDefinition &definition) : m_definition(definition)
    {
        for (const Layout &layout : definition.layouts) {
            m_names.push_back(layout.names());
            m_roles.push_back(rolesOf(layout.names(), definition));
        }
        for (const auto &regex : definition.regexes) {
            std::vector<std::string> names(static_cast<std::size_t>(regex->NumberOfCapturingGroups()));
            for (const auto &[number, name] : regex->CapturingGroupNames())
                names[static_cast<std::size_t>(number) - 1] = name;
            m_roles.push_back(rolesOf(names, definition));
            m_names.push_back(std::move(names));
        }
    }

    bool match(std::string_view line)
    {
        const std::size_t layouts = m_definition.layouts.size();
        m_which = Layout::matchFirst(m_definition.layouts, line, m_match);
        if (m_which < layouts)
            return true;
        for (; m_which < m_names.size(); ++m_which) {
            if (matchRegex(*m_definition.regexes[m_which - layouts], line))
                return true;
        }
        return false;
    }
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names[m_which]; }
    [[nodiscard]] const Roles &roles() const { return m_roles[m_which]; }
    [[nodiscard]] const LayoutMatch &values() const { return m_match; }
    [[nodiscard]] std::string_view value(int index) const
    {
        return index < 0 ? std::string_view() : m_match.values[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] Severity severity(std::string_view line) const
    {
        if (m_definition.severity == SeverityRule::None)
            return Severity::Unknown;
        // Error lines may stand among those with a status (nginx in a container).
        if (m_definition.severity == SeverityRule::HttpStatus && (roles().status >= 0 || roles().level < 0))
            return severityFromHttpStatus(value(roles().status));
        const std::string_view level = value(roles().level);
        for (const auto &[pattern, severity] : m_definition.levelPatterns) {
            if (!level.empty() && re2::RE2::PartialMatch(re2::StringPiece(level.data(), level.size()), *pattern))
                return severity;
        }
        if (!level.empty()) {
            for (const auto &[word, severity] : m_definition.levels) {
                if (equalIgnoringCase(word, level))
                    return severity;
            }
            return severityFromLevelName(level);
        }
        if (roles().level >= 0 && !m_definition.levelPatterns.empty())
            return Severity::Unknown;
        const std::string_view message = value(roles().message);
        return severityFromKeywords(message.data() ? message : line).severity;
    }

private:
    bool matchRegex(const re2::RE2 &regex, std::string_view line)
    {
        const auto groups = static_cast<std::size_t>(regex.NumberOfCapturingGroups());
        m_groups.resize(groups + 1);
        if (!regex.Match(re2::StringPiece(line.data(), line.size()), 0, line.size(), re2::RE2::UNANCHORED, m_groups.data(), static_cast<int>(groups) + 1))
            return false;
        m_match.values.resize(groups);
        for (std::size_t i = 0; i < groups; ++i)
            m_match.values[i] = m_groups[i + 1].data() ? std::string_view(m_groups[i + 1].data(), m_groups[i + 1].size()) : std::string_view();
        m_match.timeText = {};
        m_match.time = {};
        const std::string_view time = value(roles().time);
        if (time.empty())
            return roles().time < 0;
        m_match.timeText = time;
        if (m_definition.timeDivisor > 0 && readDivided(time))
            return true;
        for (const TimeLayout &layout : m_definition.timeLayouts) {
            if (layout.match(time, m_match.time) == time.size())
                return true;
        }
        // What the pattern took for a time may be none that is known: then the event has none.
        if (matchAnyTime(time, m_match.time) == 0)
            m_match.timeText = {};
        return true;
    }
    bool readDivided(std::string_view text)
    {
        std::int64_t value = 0;
        for (const char c : text) {
            if (c < '0' || c > '9' || value > INT64_MAX / 20)
                return false;
            value = value * 10 + (c - '0');
        }
        m_match.time.hasEpoch = true;
        m_match.time.epochMicroseconds = static_cast<std::int64_t>(static_cast<double>(value) * 1e6 / static_cast<double>(m_definition.timeDivisor));
        return true;
    }

    const PatternDefinition &m_definition;
    std::vector<std::vector<std::string>> m_names;
    std::vector<Roles> m_roles;
    std::vector<re2::StringPiece> m_groups;
    LayoutMatch m_match;
    std::size_t m_which = 0;
};

class PatternSyntax final : public TextSyntax
{
public:
    PatternSyntax(std::shared_ptr<const PatternDefinition> definition, const SourceInfo &source, const ParseOptions &options)
        : m_definition(std::move(definition)), m_reader(*m_definition), m_times(source, zoned(options))
    {}

    LineKind read(std::string_view line, std::uint64_t offset, TextRecord &record) override
    {
        if (!m_definition->comment.empty() && line.substr(0, m_definition->comment.size()) == m_definition->comment)
            return LineKind::Directive;
        if (!m_reader.match(line)) {
            record.severity = m_definition->severity == SeverityRule::Level ? severityFromKeywords(line).severity : Severity::Unknown;
            record.problem = ProblemCode::LineNotMatched;
            record.problemPart = line.substr(0, 64);
            return m_definition->multiline ? LineKind::Continues : LineKind::Begins;
        }
        if (!m_reader.values().timeText.empty())
            record.time = m_times.resolve(m_reader.values().time, offset);
        const Roles &roles = m_reader.roles();
        record.level = m_reader.value(roles.level);
        record.source = m_reader.value(roles.source);
        record.host = dashless(m_reader.value(roles.host));
        record.severity = m_reader.severity(line);
        return LineKind::Begins;
    }

    void decode(std::string_view text, std::uint64_t offset, EventRecord &record) override
    {
        const std::size_t lineEnd = std::min(text.find('\n'), text.size());
        const std::string_view line = withoutLineEnd(text.substr(0, lineEnd));
        const std::string_view more = lineEnd < text.size() ? text.substr(lineEnd) : std::string_view();
        if (!m_reader.match(line)) {
            record.message = toValidUtf8(text);
            record.severity = m_definition->severity == SeverityRule::Level ? severityFromKeywords(line).severity : Severity::Unknown;
            record.fields.push_back({"message", record.message, EventField::Kind::Text});
            return;
        }
        if (!m_reader.values().timeText.empty())
            record.time = m_times.resolve(m_reader.values().time, offset);
        record.severity = m_reader.severity(line);
        const Roles &roles = m_reader.roles();
        record.level = toValidUtf8(m_reader.value(roles.level));
        record.source = toValidUtf8(m_reader.value(roles.source));
        record.host = toValidUtf8(dashless(m_reader.value(roles.host)));
        const std::string_view message = m_reader.value(roles.message);
        record.message = toValidUtf8(roles.message >= 0 ? message : line);
        if (!more.empty()) {
            // A heading without words of its own (Samba): the text is what stands below it.
            const std::size_t first = roles.message >= 0 && message.empty() ? std::min(more.find_first_not_of(" \t\r\n"), more.size()) : 0;
            record.message += toValidUtf8(more.substr(first));
        }
        const std::vector<std::string> &names = m_reader.names();
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string_view value = m_reader.values().values[i];
            if (names[i].empty() || value.data() == nullptr || (value.empty() && static_cast<int>(i) != roles.message))
                continue;
            if (static_cast<int>(i) == roles.message)
                record.fields.push_back({names[i], record.message, EventField::Kind::Text});
            else
                record.fields.push_back({names[i], toValidUtf8(value), isPlainInteger(value) ? EventField::Kind::Integer : EventField::Kind::Text});
        }
        for (const PatternDefinition::Part &part : m_definition->parts) {
            if (const int index = indexOf(names, part.field); index >= 0)
                addParts(m_reader.value(index), part, record.fields);
        }
        if (m_definition->keyValues)
            readKeyValues(roles.message >= 0 ? message : line, record.fields);
    }

private:
    ParseOptions zoned(ParseOptions options) const
    {
        if (!m_definition->zone.empty())
            options.timeZone = m_definition->zone;
        return options;
    }
    static void addField(const std::string &name, std::string_view value, std::vector<EventField> &fields)
    {
        if (!value.empty())
            fields.push_back({name, toValidUtf8(value), isPlainInteger(value) ? EventField::Kind::Integer : EventField::Kind::Text});
    }
    static void addParts(std::string_view text, const PatternDefinition::Part &part, std::vector<EventField> &fields)
    {
        LayoutMatch match;
        for (const Layout &layout : part.layouts) {
            if (!layout.match(text, match))
                continue;
            for (std::size_t i = 0; i < layout.names().size(); ++i)
                addField(layout.names()[i], match.values[i], fields);
            return;
        }
        for (const auto &regex : part.regexes) {
            std::vector<re2::StringPiece> groups(static_cast<std::size_t>(regex->NumberOfCapturingGroups()) + 1);
            if (!regex->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), re2::RE2::UNANCHORED, groups.data(), static_cast<int>(groups.size())))
                continue;
            for (const auto &[number, name] : regex->CapturingGroupNames()) {
                const re2::StringPiece &group = groups[static_cast<std::size_t>(number)];
                addField(name, std::string_view(group.data(), group.size()), fields);
            }
            return;
        }
    }
    static std::string_view dashless(std::string_view value) { return value == "-" ? std::string_view() : value; }

    std::shared_ptr<const PatternDefinition> m_definition;
    PatternReader m_reader;
    TimeResolver m_times;
};

class PatternParser final : public TextParser
{
public:
    explicit PatternParser(std::shared_ptr<const PatternDefinition> definition) : m_definition(std::move(definition)) {}

protected:
    std::unique_ptr<TextSyntax> makeSyntax(const SourceInfo &source, const ParseOptions &options) const override
    {
        return std::make_unique<PatternSyntax>(m_definition, source, options);
    }

private:
    std::shared_ptr<const PatternDefinition> m_definition;
};

} // namespace

PatternFormat::PatternFormat(PatternDefinition definition)
    : m_definition(std::make_shared<const PatternDefinition>(std::move(definition)))
{}

FormatMatch PatternFormat::match(const Probe &probe) const
{
    PatternReader reader(*m_definition);
    std::size_t lines = 0, matched = 0, leading = 0;
    forEachProbeLine(probe, 200, [&](std::string_view line) {
        if (!m_definition->comment.empty() && line.substr(0, m_definition->comment.size()) == m_definition->comment)
            return;
        ++lines;
        if (reader.match(line))
            ++matched;
        else if (matched == 0)
            ++leading;
    });
    FormatMatch match;
    if (matched == 0)
        return match;
    // Lines of a stack trace do not match either: where they may join, fewer lines will do.
    const double share = static_cast<double>(matched) / static_cast<double>(lines);
    match.confidence = m_definition->rank * (m_definition->multiline && leading == 0 ? 0.6 + 0.4 * share : share);
    match.why = std::to_string(matched) + " of " + std::to_string(lines) + " lines begin a record";
    return match;
}

std::unique_ptr<Parser> PatternFormat::makeParser() const { return std::make_unique<PatternParser>(m_definition); }

std::vector<MatchedField> matchedFields(const PatternDefinition &definition, std::string_view line)
{
    std::vector<MatchedField> fields;
    PatternReader reader(definition);
    if (!reader.match(line))
        return fields;
    for (std::size_t i = 0; i < reader.names().size(); ++i) {
        const std::string_view value = reader.values().values[i];
        if (value.data() && !reader.names()[i].empty())
            fields.push_back({reader.names()[i], static_cast<std::size_t>(value.data() - line.data()), value.size()});
    }
    return fields;
}

std::vector<std::string> checkSamples(const PatternDefinition &definition)
{
    std::vector<std::string> faults;
    SourceInfo info;
    info.modified = Timestamp::fromCivil(2026, 12, 31, 0, 0, 0);
    ParseOptions utc;
    utc.timeZone = "UTC";
    PatternSyntax syntax(std::make_shared<const PatternDefinition>(definition), info, utc);
    for (const auto &sample : definition.samples) {
        TextRecord row;
        const std::string_view first = std::string_view(sample.line).substr(0, sample.line.find('\n'));
        if (syntax.read(first, 0, row) != LineKind::Begins || row.problem) {
            faults.push_back(definition.id + ": does not match: " + sample.line);
            continue;
        }
        EventRecord record;
        syntax.decode(sample.line, 0, record);
        for (const auto &[name, expected] : sample.expect) {
            std::string found = "(no such field)";
            if (name == "time")
                found = record.time.toIso();
            else if (name == "severity")
                found = severityName(row.severity);
            else if (const auto it = std::find_if(record.fields.begin(), record.fields.end(), [&n = name](const EventField &f) { return f.name == n; });
                     it != record.fields.end())
                found = it->value;
            if (found != expected)
                faults.push_back(definition.id + ": " + name + " is \"" + found + "\", not \"" + expected + "\": " + sample.line);
        }
    }
    return faults;
}

} // namespace sightglass
