// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/eventgroups.h"

#include <algorithm>

namespace sightglass {

void EventGroups::add(std::string_view name, std::uint32_t eventId, const SeverityCounts &counts)
{
    m_groups[Key{std::string(name), eventId}].merge(counts);
}

void EventGroups::merge(const EventGroups &other)
{
    for (const auto &[key, counts] : other.m_groups)
        m_groups[key].merge(counts);
}

std::vector<EventGroup> EventGroups::sorted() const
{
    std::vector<EventGroup> groups;
    groups.reserve(m_groups.size());
    for (const auto &[key, counts] : m_groups)
        groups.push_back({key.name, key.eventId, counts});
    std::sort(groups.begin(), groups.end(), [](const EventGroup &a, const EventGroup &b) {
        const std::uint64_t x = a.counts.total(), y = b.counts.total();
        return x != y ? x > y : a.name != b.name ? a.name < b.name : a.eventId < b.eventId;
    });
    return groups;
}

} // namespace sightglass
