// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/recordxml.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/format/evtx/recordfields.h"

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
    const QByteArray bytes = readable(xml);
    QXmlStreamReader reader(bytes);
    reader.setNamespaceProcessing(false);
    RecordFields fields(record);
    while (!reader.atEnd() && fields.hasRoom()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            fields.start(utf8(reader.qualifiedName()));
            for (const QXmlStreamAttribute &a : reader.attributes())
                fields.attribute(utf8(a.qualifiedName()), utf8(a.value()));
            break;
        case QXmlStreamReader::EndElement: fields.end(); break;
        case QXmlStreamReader::Characters: fields.text(utf8(reader.text())); break;
        default: break;
        }
    }
    if (reader.hasError() || fields.depth() > 0)
        record.fields.push_back({"_unparsed", bytes.mid(static_cast<qsizetype>(reader.characterOffset())).toStdString(), EventField::Kind::Text});
    fields.finish();
}

} // namespace sightglass::evtx
