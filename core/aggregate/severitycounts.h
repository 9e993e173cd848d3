// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrow.h"

#include <array>
#include <cstdint>
#include <span>

namespace sightglass {

/// Counts per severity, audit events and the time span: aggregator and snapshot in one value.
/// reset = assign {}, add, merge in any order. Exact; any thread, not shared.
struct SeverityCounts
{
    /// By severity under SeverityProfile::Strict.
    std::array<std::uint64_t, severityCount> strict{};
    /// Level 0 events (all Unknown in `strict`).
    std::uint64_t logAlways = 0;
    std::uint64_t auditSuccess = 0;
    std::uint64_t auditFailure = 0;
    /// Of these, the ones with level 0, which a profile moves.
    std::uint64_t logAlwaysAuditFailure = 0;
    std::uint64_t logAlwaysAuditSuccess = 0;
    /// Earliest and latest time; none() where no event has one.
    Timestamp first;
    Timestamp last;

    void add(std::span<const EventRow> rows);
    void merge(const SeverityCounts &other);
    [[nodiscard]] std::uint64_t total() const;
    /// The five counts under \p profile; they always add up to total().
    [[nodiscard]] std::array<std::uint64_t, severityCount> counts(SeverityProfile profile) const;
    [[nodiscard]] std::uint64_t count(Severity severity, SeverityProfile profile) const
    {
        return counts(profile)[severityIndex(severity)];
    }
    friend bool operator==(const SeverityCounts &, const SeverityCounts &) = default;
};

} // namespace sightglass
