// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/flowreport.h"
#include "core/base/progress.h"
#include "core/history/historydata.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

class Database;

/// A stretch of time [from, to) that is asked about; none() = without end. Events without a time are in it only
/// where it has no ends.
struct FlowRange
{
    Timestamp from, to;
};

/// A threat, or a transfer, and where in its log it is: what the history keeps of it.
struct KeptThreat
{
    Threat threat;
    std::uint64_t place = 0;
};
struct KeptTransfer
{
    Transfer transfer;
    std::uint64_t place = 0;
    int part = 0; ///< Of what the same event tells.
};

/// Threats, transfers and findings of all logs that were ever read, each threat and transfer once: an event is known by
/// its EventId (head of the log and byte), so that reading a log again, or when it has grown, adds only what is new. Those of followed
/// logs come by FollowedFlowStore. Synchronous, on a connection that others use too, for one worker thread. Errors as Database.
class FlowStore
{
public:
    explicit FlowStore(Database &database) : m_database(database) {}

    struct Added
    {
        std::uint64_t threats = 0, transfers = 0; ///< That were not known before.
        std::uint64_t findings = 0;               ///< Events of findings, of followed logs.
    };
    /// Keeps what \p report says of \p log, which is \p file by its \p head, in one transaction. Rows of other logs are
    /// left out.
    [[nodiscard]] Result<Added> add(FileId file, const ContentHead &head, LogId log, const FlowReport &report, Timestamp now = SystemClock().now());
    /// The same of what was found elsewhere. \p source: what ids of events are made of (EventId). Inside a transaction.
    [[nodiscard]] Result<Added> add(FileId file, const std::string &source, const std::vector<KeptThreat> &threats, const std::vector<KeptTransfer> &transfers, Timestamp now);

    /// All that is kept, by time. An EventRef is of log 0 then, its row the FileId. \p zone: whose days are counted. nullopt = stopped.
    [[nodiscard]] Result<std::optional<ThreatTable>> threats(const FlowRange &range, const std::string &zone, Progress &progress);
    [[nodiscard]] Result<std::optional<TransferTable>> transfers(const FlowRange &range, const std::string &zone, Progress &progress);
    /// Names of all logs that the history knows, by FileId.
    using FileNames = std::map<std::uint64_t, std::string>;
    [[nodiscard]] Result<FileNames> fileNames();
    struct SeenFinding
    {
        std::string rule;          ///< FindingRule::id, also of one that this version does not know.
        std::uint64_t events = 0;
        std::uint64_t files = 0;
        Timestamp first, last;
    };
    /// By rule, over all logs that showed it in that time; a log that was followed and read as well counts once.
    [[nodiscard]] Result<std::vector<SeenFinding>> findings(const FlowRange &range);

    /// For how many days threats, transfers and findings are kept since they came; 0 = for good. Of the history: who shares it shares that.
    [[nodiscard]] Result<std::int64_t> keepDays();
    [[nodiscard]] Result<void> setKeepDays(std::int64_t days);
    /// Takes some thousand away that are past that, the oldest first, never one that came after \p now; none(): nothing is. What came with
    /// a time that cannot be (the clock was wrong then, or an earlier version kept it) goes with the next one whose time can. How many; call it again
    /// while it says any.
    [[nodiscard]] Result<std::int64_t> prune(Timestamp now);

private:
    Database &m_database;
};

} // namespace sightglass
