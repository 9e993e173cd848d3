// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrow.h"
#include "core/event/rowset.h"
#include "core/base/progress.h"
#include "core/query/logrows.h"

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
    std::optional<std::uint32_t> eventId;
    std::optional<std::string> source; ///< Names as the log wrote them, whole.
    std::optional<std::string> host;
    std::optional<std::string> level;
    std::optional<std::string> user;   ///< As UserColumn has it.
    std::shared_ptr<const ChosenRows> chosen; ///< Only these; null = no restriction.
    std::shared_ptr<const ChosenRows> hidden; ///< All but these (dismissed events); null = no restriction.

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool hasSeverity(Severity s) const
    {
        return (severities >> severityIndex(s)) & 1u;
    }
    void setOnlySeverity(Severity s) { severities = static_cast<std::uint8_t>(1u << severityIndex(s)); }
    [[nodiscard]] bool matchesLog(LogId log) const { return logs.empty() || logs.contains(log); }
    /// Rows without a time match only where no time range is set. Names are RowMatcher's matter.
    [[nodiscard]] bool matches(const EventRow &row) const;
    /// True when every row of a chosen log matches.
    [[nodiscard]] bool takesAllRows() const;
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// A filter with its names turned into the ids of one log.
class RowMatcher
{
public:
    RowMatcher(const Filter &filter, const LogRows &log);
    [[nodiscard]] bool matches(RowIndex index, const EventRow &row) const;

private:
    const Filter &m_filter;
    const std::vector<RowIndex> *m_chosen = nullptr;
    const std::vector<RowIndex> *m_hidden = nullptr;
    const UserColumn *m_users = nullptr;
    bool m_none = false; // a name that the log has not
    std::optional<StringId> m_source, m_host, m_user;
    std::optional<LevelId> m_level;
};

/// The matching rows. One log: file order. Several: merged by time (k-way merge; within a log the
/// file order is kept, and a row without a time stays behind its predecessor). nullopt = cancelled.
[[nodiscard]] std::optional<RowSet> select(const Filter &filter, const std::vector<LogRows> &logs,
                                           Progress &progress);

} // namespace sightglass
