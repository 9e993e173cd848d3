// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/liveplaces.h"

#include <algorithm>

namespace sightglass {

void LivePlaces::add(std::uint64_t offset, const std::string &uuid, std::uint64_t place)
{
    const std::scoped_lock lock(m_mutex);
    auto known = std::find(m_uuids.rbegin(), m_uuids.rend(), uuid);
    if (known == m_uuids.rend()) {
        m_uuids.push_back(uuid);
        known = m_uuids.rbegin();
    }
    const auto number = static_cast<std::uint32_t>(m_uuids.rend() - known - 1);
    const std::uint64_t distance = place - offset;
    if (!m_runs.empty() && m_runs.back().uuid == number && m_runs.back().distance == distance)
        m_runs.back().last = offset;
    else
        m_runs.push_back({offset, offset, distance, number});
}

std::optional<LivePlaces::Place> LivePlaces::at(std::uint64_t offset) const
{
    const std::scoped_lock lock(m_mutex);
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), offset, [](std::uint64_t at, const Run &run) { return at < run.first; });
    if (after == m_runs.begin() || std::prev(after)->last < offset)
        return std::nullopt;
    const Run &run = *std::prev(after);
    return Place{m_uuids[run.uuid], offset + run.distance};
}

std::optional<std::uint64_t> LivePlaces::offsetOf(const Place &place) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::find(m_uuids.begin(), m_uuids.end(), place.uuid);
    if (known == m_uuids.end())
        return std::nullopt;
    const auto number = static_cast<std::uint32_t>(known - m_uuids.begin());
    const auto run = std::find_if(m_runs.rbegin(), m_runs.rend(), [&](const Run &r) {
        return r.uuid == number && place.place - r.distance >= r.first && place.place - r.distance <= r.last;
    });
    return run == m_runs.rend() ? std::nullopt : std::optional(place.place - run->distance);
}

std::vector<std::string> LivePlaces::uuids() const
{
    const std::scoped_lock lock(m_mutex);
    return m_uuids;
}

void LivePlaces::forgetBefore(std::uint64_t offset)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_runs, [offset](const Run &run) { return run.last < offset; });
}

} // namespace sightglass
