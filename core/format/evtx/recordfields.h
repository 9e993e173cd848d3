// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sightglass::evtx {

/// Makes the fields and the message of an EventRecord from the elements of an event, in their order:
/// System values under the names that Event Viewer uses (Provider, EventID, Level …), EventData by
/// Data/@Name, UserData by path with dots. Takes UTF-8. One thread, one record.
class RecordFields
{
public:
    explicit RecordFields(EventRecord &record) : m_record(record) {}

    void start(std::string_view name);
    /// Of the element that was started last, before its content.
    void attribute(std::string_view name, std::string_view value);
    void text(std::string_view text)
    {
        m_text += text;
        m_bytes += text.size();
    }
    void end();
    /// Sets the message; call it last.
    void finish();

    [[nodiscard]] std::size_t depth() const { return m_depth; }
    /// False when a limit is reached: what follows is left out.
    [[nodiscard]] bool hasRoom() const;

private:
    struct Open
    {
        std::string name;
        bool hasChildren = false;
    };
    void add(std::string name, std::string value, EventField::Kind kind = EventField::Kind::Text)
    {
        m_record.fields.push_back({std::move(name), std::move(value), kind, {}, m_depth > 1 && m_open[1].name == "System"});
    }
    void addNumber(std::string_view name, std::string value);
    void addPayload(std::string name, std::string value, bool named);
    [[nodiscard]] bool inSystem() const { return m_depth == 3 && m_open[1].name == "System"; }
    [[nodiscard]] std::string dotted() const;

    EventRecord &m_record;
    std::vector<Open> m_open; // the first m_depth are open; the rest keeps memory
    std::size_t m_depth = 0;
    std::vector<std::pair<std::size_t, bool>> m_payload; // field, has a name of its own
    std::string m_text;
    std::string m_dataName;
    std::size_t m_bytes = 0; // of all text so far
    int m_unnamed = 0;
};

} // namespace sightglass::evtx
