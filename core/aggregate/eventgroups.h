// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/severitycounts.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sightglass {

/// What events are grouped by.
enum class GroupBy : std::uint8_t {
    None,
    EventId, ///< Number and source: other providers use the same numbers.
    Source,
    User,    ///< eventUser()
    Host,
    Level,   ///< As the log wrote it.
};

/// Events that have something in common.
struct EventGroup
{
    std::string name;          ///< Source, user, host or level; "" where an event has none.
    std::uint32_t eventId = 0; ///< GroupBy::EventId only.
    SeverityCounts counts;
    friend bool operator==(const EventGroup &, const EventGroup &) = default;
};

/// Counts and time span of each group of events: aggregator and snapshot in one value. reset = assign
/// {}, add, merge in any order. Any thread, not shared.
class EventGroups
{
public:
    void add(std::string_view name, std::uint32_t eventId, const SeverityCounts &counts);
    void merge(const EventGroups &other);
    /// The largest first; equal ones by name and number.
    [[nodiscard]] std::vector<EventGroup> sorted() const;
    [[nodiscard]] std::size_t size() const { return m_groups.size(); }

private:
    struct Key
    {
        std::string name;
        std::uint32_t eventId = 0;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Hash
    {
        std::size_t operator()(const Key &key) const { return std::hash<std::string>()(key.name) ^ (key.eventId * std::size_t{0x9E3779B97F4A7C15}); }
    };
    std::unordered_map<Key, SeverityCounts, Hash> m_groups;
};

} // namespace sightglass
