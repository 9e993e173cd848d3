// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/recordfields.h"

#include "core/base/limits.h"

#include <algorithm>

namespace sightglass::evtx {

bool RecordFields::hasRoom() const
{
    return m_record.fields.size() < limits::fieldsPerRecord && m_bytes < limits::recordXmlBytes && m_depth <= static_cast<std::size_t>(limits::xmlDepth);
}

/// Numbers of the System section, where they are such.
void RecordFields::addNumber(std::string_view name, std::string value)
{
    const bool plain = !value.empty() && value.size() < 16
                       && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })
                       && (value.size() == 1 || value[0] != '0');
    add(std::string(name), std::move(value), plain ? EventField::Kind::Integer : EventField::Kind::Text);
}

void RecordFields::addPayload(std::string name, std::string value, bool named)
{
    m_payload.emplace_back(m_record.fields.size(), named);
    add(std::move(name), std::move(value));
}

void RecordFields::start(std::string_view name)
{
    if (m_depth > 0)
        m_open[m_depth - 1].hasChildren = true;
    if (m_depth == m_open.size())
        m_open.emplace_back();
    m_open[m_depth].name = name;
    m_open[m_depth++].hasChildren = false;
    m_text.clear();
    m_dataName.clear();
}

void RecordFields::attribute(std::string_view name, std::string_view value)
{
    const std::string &element = m_open[m_depth - 1].name;
    m_bytes += value.size();
    if (inSystem()) {
        if (element == "Provider" && name == "Name")
            add("Provider", std::string(value));
        else if (element == "Provider" && name == "Guid")
            add("ProviderGuid", std::string(value));
        else if (element == "Execution" || name == "Qualifiers")
            addNumber(name, std::string(value));
        else
            add(name == "SystemTime" && element == "TimeCreated" ? "TimeCreated" : std::string(name), std::string(value));
    } else if (m_depth == 3 && m_open[1].name == "EventData") {
        if (name == "Name")
            m_dataName = value;
    } else if (m_depth > 2 && name.substr(0, 5) != "xmlns") {
        add(dotted() + "." + std::string(name), std::string(value));
    }
}

void RecordFields::end()
{
    if (m_depth == 0)
        return;
    const Open &open = m_open[m_depth - 1];
    const bool leaf = !open.hasChildren;
    if (leaf && inSystem()) {
        static constexpr std::string_view numeric[] = {"EventID", "Version", "Level", "Task", "Opcode", "EventRecordID"};
        if (std::find(std::begin(numeric), std::end(numeric), open.name) != std::end(numeric))
            addNumber(open.name, m_text);
        else if (!m_text.empty())
            add(open.name, m_text);
    } else if (leaf && m_depth == 3 && m_open[1].name == "EventData") {
        const bool named = !m_dataName.empty() || open.name != "Data";
        std::string name = m_dataName;
        if (name.empty())
            name = open.name == "Data" ? "Data" + std::to_string(++m_unnamed) : open.name;
        addPayload(std::move(name), m_text, named);
    } else if (leaf && m_depth > 2) {
        addPayload(dotted(), m_text, true);
    }
    --m_depth;
    m_text.clear();
}

/// Path below Event and its section: UserData/X/Y -> "X.Y"; other sections keep their name.
std::string RecordFields::dotted() const
{
    std::string name;
    for (std::size_t i = m_depth > 2 && m_open[1].name == "UserData" ? 2 : 1; i < m_depth; ++i) {
        if (!name.empty())
            name += '.';
        name += m_open[i].name;
    }
    return name;
}

/// What a row of the table says of the event while no message text is known.
void RecordFields::finish()
{
    std::string text;
    for (const auto &[i, named] : m_payload) {
        const EventField &field = m_record.fields[i];
        if (field.value.empty() || field.value == "-")
            continue;
        text += text.empty() ? "" : "; ";
        if (named)
            text += field.name + ": ";
        text += field.value;
    }
    m_record.message = std::move(text);
}

} // namespace sightglass::evtx
