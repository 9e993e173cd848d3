// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"
#include "core/event/severity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sightglass::evtx {

/// The System section of an event, as far as the index needs it.
struct SystemValues
{
    std::optional<int> level;
    std::string_view levelText;
    std::uint32_t eventId = 0;
    std::uint64_t keywords = 0;
    Timestamp timeCreated;
    std::string provider;
    std::string computer;
};
/// Picks the values out of the event's XML without building a tree. Views point into \p xml.
[[nodiscard]] SystemValues pickSystem(std::string_view xml);

/// Fills message and fields of \p record from the event's XML: System values under the names that
/// Event Viewer uses (Provider, EventID, Level …), EventData by Data/@Name, UserData by path with
/// dots. Text that is no well-formed XML leaves the rest in the field "_unparsed".
void fillRecord(EventRecord &record, std::string_view xml);

} // namespace sightglass::evtx
