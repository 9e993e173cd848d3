// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sightglass::evtx {

/// Where texts of Windows events come from besides our own words. Read when the first text is wanted.
/// Any thread.
class EventTexts
{
public:
    virtual ~EventTexts() = default;
    /// What \p record says; nothing where the source has no text for it.
    [[nodiscard]] virtual std::optional<std::string> message(const EventRecord &record, std::uint32_t eventId) const = 0;
    /// Gives the record's task, operational code and keywords the names that the source has for them.
    virtual void nameHead(EventRecord &) const {}
    /// Texts that were read, as far as they can be counted.
    [[nodiscard]] virtual std::size_t size() const = 0;
    /// What could not be used, and why; not translated.
    [[nodiscard]] virtual std::vector<std::string> faults() const = 0;
};

/// Sets description and message of \p record: from \p texts (may be null), else in our own words.
void describe(EventRecord &record, std::uint32_t eventId, const EventTexts *texts);

} // namespace sightglass::evtx
