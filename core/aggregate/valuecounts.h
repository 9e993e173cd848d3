// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/event/severity.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sightglass {

/// How many events have each value of a field, by severity. What is counted is exact: a value is told
/// apart from its first event on or never. Values past limits::countedValues or countedValueBytes, and
/// those longer than countedValueLength, are `others`; events without the field are `missing`. total() is
/// always the number of events added. Any thread, not shared.
class ValueCounts
{
public:
    using Counts = std::array<std::uint64_t, severityCount>;
    struct Value
    {
        std::string text;
        Counts counts{};
        [[nodiscard]] std::uint64_t total() const { return sum(counts); }
        friend bool operator==(const Value &, const Value &) = default;
    };

    explicit ValueCounts(std::size_t mostValues = limits::countedValues, std::size_t mostBytes = limits::countedValueBytes)
        : m_mostValues(mostValues), m_mostBytes(mostBytes)
    {}
    void add(std::string_view value, Severity severity, std::uint64_t events = 1);
    void add(std::string_view value, const Counts &counts);
    void addMissing(Severity severity, std::uint64_t events = 1) { m_missing[severityIndex(severity)] += events; }
    void addOther(Severity severity, std::uint64_t events = 1)
    {
        m_others[severityIndex(severity)] += events;
        m_valued[severityIndex(severity)] += events;
    }
    /// In any order; exact as long as \p other itself was not full.
    void merge(const ValueCounts &other);

    /// The \p most with most events, the largest first; equal ones by text.
    [[nodiscard]] std::vector<Value> top(std::size_t most) const;
    /// Values told apart.
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    /// A value came that there was no room for.
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] const Counts &others() const { return m_others; }
    [[nodiscard]] const Counts &missing() const { return m_missing; }
    /// All events that have a value, told apart or not.
    [[nodiscard]] const Counts &valued() const { return m_valued; }
    [[nodiscard]] std::uint64_t total() const { return sum(m_valued) + sum(m_missing); }
    [[nodiscard]] static std::uint64_t sum(const Counts &counts);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::size_t m_mostValues, m_mostBytes;
    std::unordered_map<std::string, Counts, Hash, std::equal_to<>> m_values;
    std::size_t m_bytes = 0;
    bool m_full = false;
    Counts m_others{}, m_missing{}, m_valued{};
};

} // namespace sightglass
