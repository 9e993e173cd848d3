// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/jobtally.h"

#include <algorithm>

namespace sightglass {

namespace {

constexpr std::int64_t hourUs = 3'600'000'000;

std::int64_t floorTo(std::int64_t us, std::int64_t unit)
{
    const std::int64_t rest = us % unit;
    return us - rest - (rest < 0 ? unit : 0);
}

} // namespace

SeverityTally &JobTally::hour(Timestamp time)
{
    const std::int64_t begin = floorTo(time.microseconds(), hourUs);
    if (m_last && begin == m_lastHour)
        return *m_last;
    auto at = m_hours.find(begin);
    if (at == m_hours.end() && m_hours.size() >= mostHours) {
        const std::int64_t day = floorTo(begin, 24 * hourUs);
        at = m_hours.find(day);
        if (at == m_hours.end() && m_hours.size() < 2 * mostHours)
            at = m_hours.emplace(day, SeverityTally{}).first;
        if (at == m_hours.end())
            return m_none;
    } else if (at == m_hours.end()) {
        at = m_hours.emplace(begin, SeverityTally{}).first;
    }
    m_lastHour = begin;
    m_last = &at->second; // of a node: stays where it is
    return *m_last;
}

SeverityTally &JobTally::sourceNamed(std::string name)
{
    if (m_sources.size() >= mostSources && !m_sources.contains(name))
        name.clear();
    return m_sources[std::move(name)];
}

std::vector<KeptHour> JobTally::hours() const
{
    std::vector<KeptHour> all;
    all.reserve(m_hours.size());
    for (const auto &[begin, counts] : m_hours)
        all.push_back({Timestamp::fromMicroseconds(begin), counts});
    std::sort(all.begin(), all.end(), [](const KeptHour &a, const KeptHour &b) { return a.begin < b.begin; });
    return all;
}

std::vector<KeptSource> JobTally::sources() const
{
    std::vector<KeptSource> all;
    for (const auto &[name, counts] : m_sources)
        all.push_back({name, counts});
    std::sort(all.begin(), all.end(), [](const KeptSource &a, const KeptSource &b) {
        const std::uint64_t x = sum(a.counts), y = sum(b.counts);
        return x != y ? x > y : a.name < b.name;
    });
    if (all.size() > keptSources)
        all.resize(keptSources);
    return all;
}

} // namespace sightglass
