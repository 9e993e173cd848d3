// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/recordxml.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <algorithm>
#include <charconv>

namespace sightglass::evtx {

namespace {

/// The start tag of the first \p name element in \p xml: position behind the name, or npos.
std::size_t findElement(std::string_view xml, std::string_view name)
{
    std::size_t at = 0;
    while ((at = xml.find('<', at)) != std::string_view::npos) {
        ++at;
        if (xml.substr(at, name.size()) == name && at + name.size() < xml.size()) {
            const char after = xml[at + name.size()];
            if (after == '>' || after == ' ' || after == '/')
                return at + name.size();
        }
    }
    return std::string_view::npos;
}

std::string_view elementText(std::string_view xml, std::string_view name)
{
    std::size_t at = findElement(xml, name);
    if (at == std::string_view::npos || (at = xml.find('>', at)) == std::string_view::npos
        || xml[at - 1] == '/')
        return {};
    const std::size_t end = xml.find('<', at);
    return end == std::string_view::npos ? std::string_view() : xml.substr(at + 1, end - at - 1);
}

std::string_view attribute(std::string_view xml, std::string_view element, std::string_view name)
{
    const std::size_t begin = findElement(xml, element);
    if (begin == std::string_view::npos)
        return {};
    // Values are quoted and hold no raw '<'; a '>' may stand in them.
    std::size_t at = begin;
    while (at < xml.size() && xml[at] != '>' && xml[at] != '<') {
        const std::size_t equals = xml.find('=', at);
        if (equals == std::string_view::npos || equals + 1 >= xml.size())
            return {};
        std::string_view key = xml.substr(at, equals - at);
        key.remove_prefix(std::min(key.find_first_not_of(" \t\r\n"), key.size()));
        const char quote = xml[equals + 1];
        const std::size_t close = xml.find(quote, equals + 2);
        if ((quote != '"' && quote != '\'') || close == std::string_view::npos)
            return {};
        if (key == name)
            return xml.substr(equals + 2, close - equals - 2);
        at = close + 1;
        while (at < xml.size() && (xml[at] == ' ' || xml[at] == '/'))
            ++at;
    }
    return {};
}

std::string unescape(std::string_view text)
{
    static constexpr std::pair<std::string_view, char> entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        bool found = false;
        if (text[i] == '&') {
            for (const auto &[entity, character] : entities) {
                if (text.substr(i, entity.size()) == entity) {
                    out += character;
                    i += entity.size();
                    found = true;
                    break;
                }
            }
        }
        if (!found)
            out += text[i++];
    }
    return toValidUtf8(out);
}

template<typename T>
std::optional<T> number(std::string_view text)
{
    int base = 10;
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
        text.remove_prefix(2);
        base = 16;
    }
    T value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

std::string_view systemSection(std::string_view xml)
{
    const std::size_t begin = xml.find("<System>");
    if (begin == std::string_view::npos)
        return {};
    const std::size_t end = xml.find("</System>", begin);
    return xml.substr(begin, end == std::string_view::npos ? end : end - begin);
}

/// Control characters that XML 1.0 does not allow become U+FFFD, so that the reader goes on.
QByteArray readable(std::string_view xml)
{
    const std::string valid = toValidUtf8(xml);
    QByteArray out;
    out.reserve(static_cast<qsizetype>(valid.size()));
    for (const char c : valid) {
        const auto b = static_cast<unsigned char>(c);
        if (b < 0x20 && c != '\t' && c != '\n' && c != '\r')
            out.append("\xEF\xBF\xBD", 3);
        else
            out.append(c);
    }
    return out;
}

std::string utf8(QStringView text)
{
    return toValidUtf8(text.toUtf8().toStdString());
}

class Flattener
{
public:
    Flattener(EventRecord &record, std::string_view xml) : m_record(record), m_bytes(readable(xml)), m_reader(m_bytes)
    {
        m_reader.setNamespaceProcessing(false);
    }

    void run()
    {
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement: start(); break;
            case QXmlStreamReader::EndElement: end(); break;
            case QXmlStreamReader::Characters: m_text += m_reader.text(); break;
            default: break;
            }
            if (m_record.fields.size() >= limits::fieldsPerRecord || m_path.size() > static_cast<std::size_t>(limits::xmlDepth))
                break;
        }
        if (m_reader.hasError() || !m_path.empty())
            add("_unparsed", m_bytes.mid(static_cast<qsizetype>(m_reader.characterOffset())).toStdString());
        m_record.message = message();
    }

private:
    void add(std::string name, std::string value, EventField::Kind kind = EventField::Kind::Text)
    {
        m_record.fields.push_back({std::move(name), std::move(value), kind});
    }
    /// Numbers of the System section, where they are such.
    void addNumber(const char *name, const std::string &value)
    {
        const bool plain = !value.empty() && value.size() < 16
                           && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })
                           && (value.size() == 1 || value[0] != '0');
        add(name, value, plain ? EventField::Kind::Integer : EventField::Kind::Text);
    }

    void start()
    {
        const std::string name = utf8(m_reader.qualifiedName());
        m_path.push_back(name);
        m_text.clear();
        m_hasChildren.push_back(false);
        if (m_hasChildren.size() > 1)
            m_hasChildren[m_hasChildren.size() - 2] = true;
        const QXmlStreamAttributes attributes = m_reader.attributes();
        m_dataName.clear();
        if (inSystem()) {
            for (const QXmlStreamAttribute &a : attributes) {
                const std::string key = utf8(a.qualifiedName());
                const std::string value = utf8(a.value());
                if (name == "Provider" && key == "Name")
                    add("Provider", value);
                else if (name == "TimeCreated" && key == "SystemTime")
                    add("TimeCreated", value);
                else if (name == "Provider" && key == "Guid")
                    add("ProviderGuid", value);
                else if (name == "Execution" || key == "Qualifiers")
                    addNumber(key.c_str(), value);
                else
                    add(key, value);
            }
            return;
        }
        if (m_path.size() == 3 && m_path[1] == "EventData") {
            m_dataName = utf8(attributes.value(QLatin1String("Name")));
            return;
        }
        if (m_path.size() > 2) {
            for (const QXmlStreamAttribute &a : attributes) {
                const std::string key = utf8(a.qualifiedName());
                if (key.rfind("xmlns", 0) != 0)
                    add(dotted() + "." + key, utf8(a.value()));
            }
        }
    }

    void end()
    {
        const bool leaf = !m_hasChildren.back();
        const std::string text = utf8(m_text);
        if (leaf && inSystem()) {
            static constexpr std::string_view numeric[] = {"EventID", "Version", "Level", "Task",
                                                           "Opcode", "EventRecordID"};
            const std::string &name = m_path.back();
            if (std::find(std::begin(numeric), std::end(numeric), name) != std::end(numeric))
                addNumber(name.c_str(), text);
            else if (!text.empty())
                add(name, text);
        } else if (leaf && m_path.size() == 3 && m_path[1] == "EventData") {
            std::string name = m_dataName;
            const bool named = !name.empty() || m_path.back() != "Data";
            if (name.empty())
                name = m_path.back() == "Data" ? "Data" + std::to_string(++m_unnamed) : m_path.back();
            addPayload(std::move(name), text, named);
        } else if (leaf && m_path.size() > 2) {
            addPayload(dotted(), text, true);
        }
        m_path.pop_back();
        m_hasChildren.pop_back();
        m_text.clear();
    }

    void addPayload(std::string name, std::string value, bool named)
    {
        m_payload.emplace_back(m_record.fields.size(), named);
        add(std::move(name), std::move(value));
    }

    [[nodiscard]] bool inSystem() const { return m_path.size() == 3 && m_path[1] == "System"; }
    /// Path below Event and its section: UserData/X/Y -> "X.Y"; other sections keep their name.
    [[nodiscard]] std::string dotted() const
    {
        std::string name;
        for (std::size_t i = m_path.size() > 2 && m_path[1] == "UserData" ? 2 : 1; i < m_path.size(); ++i)
            name += (name.empty() ? "" : ".") + m_path[i];
        return name;
    }
    /// What a row of the table says of the event while no message text is known.
    [[nodiscard]] std::string message() const
    {
        std::string text;
        for (const auto &[i, named] : m_payload) {
            const EventField &field = m_record.fields[i];
            if (field.value.empty() || field.value == "-")
                continue;
            text += (text.empty() ? "" : "; ");
            if (named)
                text += field.name + ": ";
            text += field.value;
        }
        return text;
    }

    EventRecord &m_record;
    QByteArray m_bytes;
    QXmlStreamReader m_reader;
    std::vector<std::string> m_path;
    std::vector<bool> m_hasChildren;
    std::vector<std::pair<std::size_t, bool>> m_payload; // field, has a name of its own
    QString m_text;
    std::string m_dataName;
    int m_unnamed = 0;
};

} // namespace

SystemValues pickSystem(std::string_view xml)
{
    SystemValues values;
    const std::string_view system = systemSection(xml);
    values.levelText = elementText(system, "Level");
    values.level = number<int>(values.levelText);
    values.eventId = number<std::uint32_t>(elementText(system, "EventID")).value_or(0);
    values.keywords = number<std::uint64_t>(elementText(system, "Keywords")).value_or(0);
    values.timeCreated = Timestamp::fromIso(attribute(system, "TimeCreated", "SystemTime"));
    values.provider = unescape(attribute(system, "Provider", "Name"));
    values.computer = unescape(elementText(system, "Computer"));
    return values;
}

void fillRecord(EventRecord &record, std::string_view xml)
{
    Flattener(record, xml).run();
}

} // namespace sightglass::evtx
