// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/valuecounts.h"

#include <algorithm>
#include <numeric>

namespace sightglass {

namespace {

void addTo(ValueCounts::Counts &to, const ValueCounts::Counts &counts)
{
    for (std::size_t s = 0; s < severityCount; ++s)
        to[s] += counts[s];
}

} // namespace

std::uint64_t ValueCounts::sum(const Counts &counts) { return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}); }

void ValueCounts::add(std::string_view value, Severity severity, std::uint64_t events)
{
    Counts counts{};
    counts[severityIndex(severity)] = events;
    add(value, counts);
}

void ValueCounts::add(std::string_view value, const Counts &counts)
{
    addTo(m_valued, counts);
    auto found = m_values.find(value);
    if (found == m_values.end()) {
        if (value.size() > limits::countedValueLength || m_values.size() >= m_mostValues || m_bytes + value.size() > m_mostBytes) {
            m_full = m_full || value.size() <= limits::countedValueLength;
            // Once full, nothing new is let in: a value must not be told apart from its second event on.
            if (m_full)
                m_mostValues = std::min(m_mostValues, m_values.size());
            addTo(m_others, counts);
            return;
        }
        found = m_values.emplace(std::string(value), Counts{}).first;
        m_bytes += value.size();
    }
    addTo(found->second, counts);
}

void ValueCounts::merge(const ValueCounts &other)
{
    for (const auto &[value, counts] : other.m_values)
        add(value, counts);
    addTo(m_others, other.m_others);
    addTo(m_valued, other.m_others);
    addTo(m_missing, other.m_missing);
    m_full = m_full || other.m_full;
}

std::vector<ValueCounts::Value> ValueCounts::top(std::size_t most) const
{
    struct Entry
    {
        std::uint64_t total;
        const std::string *text;
        const Counts *counts;
    };
    std::vector<Entry> entries;
    entries.reserve(m_values.size());
    for (const auto &[text, counts] : m_values)
        entries.push_back({sum(counts), &text, &counts});
    const std::size_t n = std::min(most, entries.size());
    std::partial_sort(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(n), entries.end(),
                      [](const Entry &a, const Entry &b) { return a.total != b.total ? a.total > b.total : *a.text < *b.text; });
    std::vector<Value> values;
    for (std::size_t i = 0; i < n; ++i)
        values.push_back({*entries[i].text, *entries[i].counts});
    return values;
}

} // namespace sightglass
