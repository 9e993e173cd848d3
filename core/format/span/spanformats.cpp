// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/format/evtx/eventtexts.h"
#include "core/format/evtx/recordxml.h"
#include "core/format/evtx/valuenames.h"
#include "core/format/keyed/jsonlines.h"
#include "core/format/keyed/keyedsyntax.h"
#include "core/format/span/spanparser.h"

#include <QXmlStreamReader>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>

namespace sightglass {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// JSON ---------------------------------------------------------------------------------------------

/// Arrays of records that an object is only there to hold: CloudTrail and its like.
std::size_t wrapperLength(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> names{"Records", "records", "Events", "events", "logs", "value", "entries", "items"};
    std::size_t i = 1;
    const auto skip = [&] {
        while (i < text.size() && isSpace(text[i]))
            ++i;
    };
    skip();
    if (i >= text.size() || text[i] != '"')
        return 0;
    const std::size_t close = text.find('"', i + 1);
    if (close == std::string_view::npos || std::find(names.begin(), names.end(), text.substr(i + 1, close - i - 1)) == names.end())
        return 0;
    i = close + 1;
    skip();
    if (i >= text.size() || text[i] != ':')
        return 0;
    ++i;
    skip();
    if (i >= text.size() || text[i] != '[')
        return 0;
    ++i;
    skip();
    return i < text.size() && text[i] == '{' ? i : 0;
}

/// End of the object that begins at \p from, npos if it is not in the text.
std::size_t objectEnd(std::string_view text, std::size_t from)
{
    int depth = 0;
    for (std::size_t i = from; i < text.size(); ++i) {
        switch (text[i]) {
        case '"':
            for (++i; i < text.size() && text[i] != '"'; ++i)
                i += text[i] == '\\';
            if (i >= text.size())
                return std::string_view::npos;
            break;
        case '{':
        case '[': ++depth; break;
        case '}':
        case ']':
            if (--depth == 0)
                return i + 1;
            break;
        default: break;
        }
    }
    return std::string_view::npos;
}

Span nextObject(std::string_view text, std::size_t from)
{
    std::size_t begin = text.find('{', from);
    if (begin == std::string_view::npos)
        return {};
    if (const std::size_t wrapper = wrapperLength(text.substr(begin)))
        begin += wrapper;
    const std::size_t end = objectEnd(text, begin);
    if (end == std::string_view::npos)
        return {Span::State::Incomplete, begin, text.size()};
    return {Span::State::Found, begin, end};
}

class JsonDocumentSyntax final : public KeyedSyntax
{
public:
    using KeyedSyntax::KeyedSyntax;

protected:
    bool hasFurtherLines() const override { return false; }
    Scan scan(std::string_view text, std::uint64_t, bool all) override
    {
        return m_flattener.flatten(text, all, m_values) ? Scan::Record : Scan::Malformed;
    }
    RawSyntax rawSyntax() const override { return RawSyntax::Json; }

private:
    JsonFlattener m_flattener;
};

// XML ----------------------------------------------------------------------------------------------

struct Tags
{
    std::string_view open;
    std::string_view close;
};
Tags tagsOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Log4jXml: return {"<log4j:event", "</log4j:event>"};
    case SpanKind::JavaXml: return {"<record", "</record>"};
    default: return {"<Event", "</Event>"};
    }
}

Span nextElement(std::string_view text, std::size_t from, const Tags &tags)
{
    std::size_t begin = from;
    for (;;) {
        begin = text.find(tags.open, begin);
        if (begin == std::string_view::npos)
            return {};
        const std::size_t after = begin + tags.open.size();
        if (after < text.size() && (isSpace(text[after]) || text[after] == '>'))
            break;
        if (after >= text.size())
            return {Span::State::Incomplete, begin, text.size()};
        begin = after;
    }
    const std::size_t close = text.find(tags.close, begin);
    // A record that was cut off ends where the next one begins.
    if (close == std::string_view::npos)
        return {Span::State::Incomplete, begin, text.size()};
    return {Span::State::Found, begin, close + tags.close.size()};
}

class WindowsXmlSyntax final : public TextSyntax
{
public:
    LineKind read(std::string_view text, std::uint64_t, TextRecord &record) override
    {
        m_system = evtx::pickSystem(text);
        record.time = m_system.timeCreated;
        record.severity = severityFromEvtxLevel(m_system.level);
        record.level = m_system.levelText;
        record.source = m_system.provider;
        record.host = m_system.computer;
        record.typeId = m_system.eventId;
        if (m_system.provider.empty() && !m_system.timeCreated.isValid()) {
            record.problem = ProblemCode::RecordUnreadable;
            record.problemPart = text.substr(0, 64);
        }
        return LineKind::Begins;
    }
    void decode(std::string_view text, std::uint64_t, EventRecord &record) override
    {
        const evtx::SystemValues system = evtx::pickSystem(text);
        record.time = system.timeCreated;
        record.severity = severityFromEvtxLevel(system.level);
        record.level = std::string(system.levelText);
        record.source = system.provider;
        record.host = system.computer;
        record.audit = auditFromKeywords(system.keywords);
        record.rawSyntax = RawSyntax::Xml;
        evtx::fillRecord(record, text);
        evtx::nameValues(record, system.eventId);
        evtx::describe(record, system.eventId, nullptr);
    }

private:
    evtx::SystemValues m_system;
};

/// Attributes and element texts by name, as log4j and java.util.logging write them.
class XmlSyntax final : public KeyedSyntax
{
public:
    using KeyedSyntax::KeyedSyntax;

protected:
    bool hasFurtherLines() const override { return false; }
    Scan scan(std::string_view text, std::uint64_t, bool) override
    {
        m_texts.clear();
        QXmlStreamReader reader(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
        reader.setNamespaceProcessing(false);
        QString path;
        int depth = 0;
        QString content;
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement: {
                if (++depth > limits::xmlDepth)
                    return Scan::Malformed;
                path = reader.qualifiedName().toString().section(QLatin1Char(':'), -1);
                content.clear();
                const QString key = reader.attributes().value(QLatin1String("name")).toString();
                if (path == QLatin1String("data") && !key.isEmpty()) {
                    add(key, reader.attributes().value(QLatin1String("value")).toString());
                    break;
                }
                for (const QXmlStreamAttribute &attribute : reader.attributes())
                    add(attribute.qualifiedName().toString(), attribute.value().toString());
                break;
            }
            case QXmlStreamReader::Characters: content += reader.text(); break;
            case QXmlStreamReader::EndElement:
                --depth;
                if (!path.isEmpty() && !content.trimmed().isEmpty())
                    add(path, content);
                path.clear();
                content.clear();
                break;
            default: break;
            }
        }
        if (reader.hasError())
            return Scan::Malformed;
        return m_values.empty() ? Scan::Malformed : Scan::Record;
    }
    RawSyntax rawSyntax() const override { return RawSyntax::Xml; }

private:
    void add(const QString &name, const QString &value)
    {
        const auto keep = [this](const QString &text) { return std::string_view(m_texts.emplace_back(text.toStdString())); };
        // java.util.logging: the time in milliseconds is exact, the date has no zone.
        m_values.push_back({name == QLatin1String("millis") ? std::string_view("timestamp") : keep(name), keep(value), KeyedValue::Kind::Text});
    }
    std::deque<std::string> m_texts;
};

// Journal export -----------------------------------------------------------------------------------

/// One field of the Journal Export Format (systemd, "Journal Export Formats"): `NAME=value`, or the
/// name alone, a 64-bit little-endian length, and that many bytes. \return bytes taken, 0 at the end
/// of the entry, npos where the text is too short.
std::size_t exportField(std::string_view text, std::string_view &name, std::string_view &value)
{
    const std::size_t lf = text.find('\n');
    if (lf == std::string_view::npos)
        return std::string_view::npos;
    const std::string_view line = text.substr(0, lf);
    if (line.empty())
        return 0;
    const std::size_t equals = line.find('=');
    if (equals != std::string_view::npos) {
        name = line.substr(0, equals);
        value = line.substr(equals + 1);
        return lf + 1;
    }
    name = line;
    if (text.size() < lf + 9)
        return std::string_view::npos;
    std::uint64_t length = 0;
    for (int i = 7; i >= 0; --i)
        length = (length << 8) | static_cast<unsigned char>(text[lf + 1 + static_cast<std::size_t>(i)]);
    if (length > text.size() - lf - 9 || text.size() - lf - 9 - length < 1)
        return std::string_view::npos;
    value = text.substr(lf + 9, static_cast<std::size_t>(length));
    return lf + 9 + static_cast<std::size_t>(length) + 1;
}

Span nextEntry(std::string_view text, std::size_t from, bool last)
{
    std::size_t begin = from;
    while (begin < text.size() && text[begin] == '\n')
        ++begin;
    if (begin >= text.size())
        return {};
    std::size_t at = begin;
    for (;;) {
        std::string_view name, value;
        const std::size_t taken = exportField(text.substr(at), name, value);
        if (taken == std::string_view::npos) {
            if (last && at > begin)
                return {Span::State::Found, begin, text.size()};
            return {Span::State::Incomplete, begin, text.size()};
        }
        if (taken == 0)
            return {Span::State::Found, begin, at};
        at += taken;
        if (at >= text.size())
            return last ? Span{Span::State::Found, begin, text.size()} : Span{Span::State::Incomplete, begin, text.size()};
    }
}

class JournalExportSyntax final : public KeyedSyntax
{
public:
    using KeyedSyntax::KeyedSyntax;

protected:
    bool hasFurtherLines() const override { return false; }
    Scan scan(std::string_view text, std::uint64_t, bool) override
    {
        while (!text.empty() && m_values.size() < limits::fieldsPerRecord) {
            std::string_view name, value;
            const std::size_t taken = exportField(text, name, value);
            if (taken == 0)
                break;
            if (taken == std::string_view::npos) {
                const std::size_t equals = text.find('=');
                if (equals == std::string_view::npos)
                    break;
                name = text.substr(0, equals);
                value = text.substr(equals + 1);
                text = {};
            } else {
                text.remove_prefix(taken);
            }
            m_values.push_back({name, value, isPlainInteger(value) ? KeyedValue::Kind::Number : KeyedValue::Kind::Text});
        }
        return m_values.empty() ? Scan::Malformed : Scan::Record;
    }
};

// --------------------------------------------------------------------------------------------------

class KindParser final : public SpanParser
{
public:
    explicit KindParser(SpanKind kind) : m_kind(kind) {}

protected:
    Span next(std::string_view text, std::size_t from, bool last) const override
    {
        switch (m_kind) {
        case SpanKind::JsonDocument: return nextObject(text, from);
        case SpanKind::JournalExport: return nextEntry(text, from, last);
        case SpanKind::WindowsXml:
        case SpanKind::Log4jXml:
        case SpanKind::JavaXml: break;
        }
        return nextElement(text, from, tagsOf(m_kind));
    }
    std::unique_ptr<TextSyntax> makeSyntax(const SourceInfo &source, const ParseOptions &options) const override
    {
        switch (m_kind) {
        case SpanKind::JsonDocument: return std::make_unique<JsonDocumentSyntax>(source, options);
        case SpanKind::JournalExport: return std::make_unique<JournalExportSyntax>(source, options);
        case SpanKind::WindowsXml: return std::make_unique<WindowsXmlSyntax>();
        case SpanKind::Log4jXml:
        case SpanKind::JavaXml: break;
        }
        return std::make_unique<XmlSyntax>(source, options);
    }

private:
    SpanKind m_kind;
};

} // namespace

std::string_view SpanFormat::id() const
{
    switch (m_kind) {
    case SpanKind::JsonDocument: return "json-document";
    case SpanKind::WindowsXml: return "windows-xml";
    case SpanKind::Log4jXml: return "log4j-xml";
    case SpanKind::JavaXml: return "java-xml";
    case SpanKind::JournalExport: break;
    }
    return "journal-export";
}

const char *SpanFormat::name() const
{
    switch (m_kind) {
    case SpanKind::JsonDocument: return QT_TRANSLATE_NOOP("sightglass::Format", "JSON document");
    case SpanKind::WindowsXml: return QT_TRANSLATE_NOOP("sightglass::Format", "Windows events (XML)");
    case SpanKind::Log4jXml: return QT_TRANSLATE_NOOP("sightglass::Format", "log4j (XML)");
    case SpanKind::JavaXml: return QT_TRANSLATE_NOOP("sightglass::Format", "java.util.logging (XML)");
    case SpanKind::JournalExport: break;
    }
    return QT_TRANSLATE_NOOP("sightglass::Format", "systemd journal (export)");
}

FormatMatch SpanFormat::match(const Probe &probe) const
{
    FormatMatch match;
    std::string_view head = probe.head;
    if (head.substr(0, 3) == "\xEF\xBB\xBF")
        head.remove_prefix(3);
    while (!head.empty() && isSpace(head.front()))
        head.remove_prefix(1);
    if (head.empty())
        return match;
    switch (m_kind) {
    case SpanKind::JsonDocument: {
        const bool array = head.front() == '[' && head.find_first_not_of(" \t\r\n", 1) != std::string_view::npos
                           && head[head.find_first_not_of(" \t\r\n", 1)] == '{';
        if (!array && head.front() != '{')
            return match;
        const Span first = nextObject(head, 0);
        const std::size_t begin = first.begin;
        // Objects of one line each are JSON lines.
        const std::string_view object = head.substr(begin, first.end - begin);
        JsonFlattener flattener;
        std::vector<KeyedValue> values;
        const bool whole = first.state == Span::State::Found;
        if (whole && !flattener.flatten(object, true, values))
            return match;
        const bool lines = begin == 0 && object.find('\n') == std::string_view::npos;
        match.confidence = lines ? 0.3 : whole ? 0.9 : array ? 0.6 : 0.4;
        match.why = whole ? "a JSON object over several lines or in an array" : "begins as JSON does";
        return match;
    }
    case SpanKind::JournalExport: {
        const bool begins = head.substr(0, 9) == "__CURSOR=" || head.substr(0, 21) == "__REALTIME_TIMESTAMP=";
        match.confidence = begins ? 0.99 : 0.0;
        match.why = "begins with a journal cursor";
        return match;
    }
    case SpanKind::WindowsXml:
    case SpanKind::Log4jXml:
    case SpanKind::JavaXml: break;
    }
    if (head.front() != '<')
        return match;
    const Span first = nextElement(head, 0, tagsOf(m_kind));
    if (first.state == Span::State::None)
        return match;
    const std::string_view inside = head.substr(first.begin);
    const bool own = m_kind == SpanKind::Log4jXml || (m_kind == SpanKind::WindowsXml && inside.find("<System>") != std::string_view::npos)
                     || (m_kind == SpanKind::JavaXml && inside.find("<level>") != std::string_view::npos && inside.find("<millis>") != std::string_view::npos);
    match.confidence = own ? 0.98 : 0.0;
    match.why = "has " + std::string(tagsOf(m_kind).open.substr(1)) + " elements";
    return match;
}

std::unique_ptr<Parser> SpanFormat::makeParser() const { return std::make_unique<KindParser>(m_kind); }

} // namespace sightglass
