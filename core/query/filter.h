// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrow.h"
#include "core/event/rowset.h"
#include "core/base/progress.h"
#include "core/query/logrows.h"
#include "core/query/query.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sightglass {

/// Rows that somebody picked one by one: the events of a template, a ticket, a burst. Immutable.
struct ChosenRows
{
    std::string label;                                   ///< What they are, for people.
    std::map<LogId, std::vector<RowIndex>> rows;         ///< Sorted.
    ChosenRows(std::string what, const std::vector<EventRef> &refs);
    [[nodiscard]] bool contains(LogId log, RowIndex row) const;
    [[nodiscard]] std::size_t size() const;
};

/// Which events are shown. This is the one place that decides whether a row matches. Value type.
struct Filter
{
    /// One bit per Severity, under `profile`; all set = no restriction.
    static constexpr std::uint8_t anySeverity = (1u << severityCount) - 1;
    std::uint8_t severities = anySeverity;
    SeverityProfile profile = SeverityProfile::Strict;
    std::optional<AuditKind> audit;  ///< Only audit successes or failures.
    std::set<LogId> logs;            ///< Empty = all.
    Timestamp from;                  ///< Inclusive; none() = open.
    Timestamp to;                    ///< Exclusive; none() = open.
    std::shared_ptr<const ChosenRows> chosen; ///< Only these; null = no restriction.
    Query query;                     ///< What was typed, or clicked: docs/query.md.
    std::shared_ptr<const ChosenRows> hidden; ///< All but these (dismissed events); null = no restriction.

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool hasSeverity(Severity s) const
    {
        return (severities >> severityIndex(s)) & 1u;
    }
    void setOnlySeverity(Severity s) { severities = static_cast<std::uint8_t>(1u << severityIndex(s)); }
    [[nodiscard]] bool matchesLog(LogId log) const { return logs.empty() || logs.contains(log); }
    /// True when every row of a chosen log matches.
    [[nodiscard]] bool takesAllRows() const;
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// The rows of one log that match, in file order.
struct LogMatches
{
    const LogRows *log = nullptr;
    bool all = false;                ///< Every row; `rows` is empty then.
    std::vector<RowIndex> rows;
};
/// Makes one RowSet of the matches of all logs. One log: file order. Several: merged by time (k-way; within
/// a log the file order is kept, and a row without a time stays behind its predecessor). nullopt = cancelled.
[[nodiscard]] std::optional<RowSet> merge(const std::vector<LogMatches> &logs, Progress &progress);

/// The matching rows, found by the calling thread alone; core/job/querying has the way of all cores.
[[nodiscard]] std::optional<RowSet> select(const Filter &filter, const std::vector<LogRows> &logs,
                                           Progress &progress);

} // namespace sightglass
