// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/severitycounts.h"

#include <algorithm>
#include <numeric>

namespace sightglass {

void SeverityCounts::add(std::span<const EventRow> rows)
{
    for (const EventRow &row : rows) {
        ++strict[severityIndex(row.severity())];
        if (row.audit() != AuditKind::None) {
            const bool failed = row.audit() == AuditKind::Failure;
            auditFailure += failed;
            auditSuccess += !failed;
            logAlwaysAuditFailure += failed && row.isLogAlways();
            logAlwaysAuditSuccess += !failed && row.isLogAlways();
        }
        logAlways += row.isLogAlways();
        if (const Timestamp t = row.time(); t.isValid()) {
            if (!first.isValid() || t < first)
                first = t;
            if (!last.isValid() || t > last)
                last = t;
        }
    }
}

void SeverityCounts::merge(const SeverityCounts &other)
{
    for (std::size_t i = 0; i < severityCount; ++i)
        strict[i] += other.strict[i];
    logAlways += other.logAlways;
    auditSuccess += other.auditSuccess;
    auditFailure += other.auditFailure;
    logAlwaysAuditFailure += other.logAlwaysAuditFailure;
    logAlwaysAuditSuccess += other.logAlwaysAuditSuccess;
    if (other.first.isValid() && (!first.isValid() || other.first < first))
        first = other.first;
    if (other.last.isValid() && (!last.isValid() || other.last > last))
        last = other.last;
}

std::uint64_t SeverityCounts::total() const
{
    return std::accumulate(strict.begin(), strict.end(), std::uint64_t{0});
}

std::array<std::uint64_t, severityCount> SeverityCounts::counts(SeverityProfile profile) const
{
    auto result = strict;
    if (profile == SeverityProfile::EventViewer) {
        result[severityIndex(Severity::Unknown)] -= logAlways;
        result[severityIndex(Severity::Warning)] += logAlwaysAuditFailure;
        result[severityIndex(Severity::Information)] += logAlways - logAlwaysAuditFailure;
    }
    return result;
}

} // namespace sightglass
