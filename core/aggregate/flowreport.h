// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/eventfindings.h"
#include "core/aggregate/threats.h"
#include "core/aggregate/transfers.h"
#include "core/base/ids.h"
#include "core/base/zoneclock.h"

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace sightglass {

/// Texts by number: 0 is the empty one, 1 stands for all past limits::flowTexts. One thread writes.
class FlowTexts
{
public:
    static constexpr std::uint32_t others = 1;
    FlowTexts();
    FlowTexts(const FlowTexts &other);
    FlowTexts &operator=(const FlowTexts &other);
    /// Longer texts are cut to limits::flowTextBytes.
    std::uint32_t id(std::string_view text);
    [[nodiscard]] const std::string &at(std::uint32_t id) const { return m_texts[id]; }

private:
    std::deque<std::string> m_texts; // never move, so that the keys below stay
    std::unordered_map<std::string_view, std::uint32_t> m_ids;
};

/// Days since 1970 on the clock of a zone; noDay for events without a time.
inline constexpr std::int32_t noDay = INT32_MIN;
[[nodiscard]] std::int32_t dayOf(Timestamp time, ZoneClock &clock);
/// "2026-01-02"; empty for noDay.
[[nodiscard]] std::string dayText(std::int32_t day);

/// What threats can be told apart by.
enum class ThreatBy : std::uint8_t { Name, Category, User, Policy, Url, Client };
inline constexpr std::size_t threatBys = 6;

/// Threats of logs: exact counts, and the first limits::flowRows of them one by one. Value type.
class ThreatTable
{
public:
    using Counts = std::array<std::uint64_t, threatOutcomes>;
    struct Row
    {
        EventRef event;             ///< Of log 0 = of the history.
        std::uint64_t offset = 0;   ///< Byte in its log.
        Timestamp time;
        std::uint64_t bytes = 0;
        std::uint32_t action = 0, name = 0, threatClass = 0, threatCategory = 0, category = 0, severity = 0, url = 0, user = 0, clientIp = 0, serverIp = 0, policy = 0;
        ThreatOutcome outcome = ThreatOutcome::BlockedPolicy;
    };
    void add(const Threat &threat, EventRef event, std::uint64_t offset, ZoneClock &clock);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// There are more than these.
    [[nodiscard]] bool isCut() const { return total() > m_rows.size(); }
    [[nodiscard]] Threat threat(const Row &row) const;
    [[nodiscard]] const std::string &text(std::uint32_t id) const { return m_texts.at(id); }
    [[nodiscard]] std::uint64_t count(ThreatOutcome outcome) const { return m_counts[static_cast<std::size_t>(outcome)]; }
    [[nodiscard]] std::uint64_t blocked() const { return count(ThreatOutcome::BlockedThreat) + count(ThreatOutcome::BlockedPolicy); }
    [[nodiscard]] std::uint64_t total() const;
    /// Users that were named.
    [[nodiscard]] std::size_t users() const;
    /// Counts by text id; 0 = not said.
    [[nodiscard]] const std::unordered_map<std::uint32_t, Counts> &by(ThreatBy what) const { return m_by[static_cast<std::size_t>(what)]; }
    /// The text id that \p row is counted under; without a threat's name its class or category, without a category of the
    /// address that of the threat.
    [[nodiscard]] static std::uint32_t key(const Row &row, ThreatBy what);
    [[nodiscard]] const std::map<std::int32_t, Counts> &days() const { return m_days; }

private:
    FlowTexts m_texts;
    std::vector<Row> m_rows;
    Counts m_counts{};
    std::array<std::unordered_map<std::uint32_t, Counts>, threatBys> m_by;
    std::map<std::int32_t, Counts> m_days;
};

/// What somebody, or everybody in some time, did on file servers.
struct TransferTotals
{
    std::uint64_t uploads = 0;   ///< Broken off ones too, since their bytes went over; refused ones not.
    std::uint64_t downloads = 0;
    std::uint64_t deletes = 0;
    std::uint64_t uploadedBytes = 0;
    std::uint64_t downloadedBytes = 0;
    std::uint64_t failedLogins = 0;
    std::uint64_t sessions = 0;
    std::uint64_t incomplete = 0; ///< Of the uploads and downloads.
    std::uint64_t refused = 0;    ///< Anything that the server said no to, but logins.
    std::uint64_t renames = 0;
    std::uint64_t folders = 0;    ///< Made or removed.
    [[nodiscard]] bool isEmpty() const { return *this == TransferTotals(); }
    void add(const TransferTotals &other);
    friend bool operator==(const TransferTotals &, const TransferTotals &) = default;
};

/// Transfers of logs: exact totals, and the first limits::flowRows of them one by one. Value type.
class TransferTable
{
public:
    struct Row
    {
        EventRef event;           ///< Of log 0 = of the history.
        std::uint64_t offset = 0; ///< Byte in its log.
        Timestamp time;
        std::uint64_t bytes = 0;
        std::uint64_t session = 0; ///< 0 = of none; the same number in one log is the same session.
        std::uint32_t user = 0, path = 0, target = 0, clientIp = 0, protocol = 0;
        TransferAction action = TransferAction::Upload;
        bool complete = true, refused = false;
    };
    struct FileTotals
    {
        std::uint64_t uploads = 0, downloads = 0, deletes = 0, bytes = 0;
        [[nodiscard]] std::uint64_t total() const { return uploads + downloads + deletes; }
    };
    void add(const Transfer &transfer, EventRef event, std::uint64_t offset, ZoneClock &clock);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool isCut() const { return m_count > m_rows.size(); }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] Transfer transfer(const Row &row) const;
    [[nodiscard]] const std::string &text(std::uint32_t id) const { return m_texts.at(id); }
    [[nodiscard]] const TransferTotals &totals() const { return m_totals; }
    /// By text id; 0 = nobody was named.
    [[nodiscard]] const std::unordered_map<std::uint32_t, TransferTotals> &users() const { return m_users; }
    [[nodiscard]] const std::map<std::int32_t, TransferTotals> &days() const { return m_days; }
    /// By hour since 1970 on the clock of the zone.
    [[nodiscard]] const std::map<std::int32_t, TransferTotals> &hours() const { return m_hours; }
    [[nodiscard]] const std::unordered_map<std::uint32_t, FileTotals> &files() const { return m_files; }
    [[nodiscard]] const std::unordered_map<std::uint32_t, TransferTotals> &clients() const { return m_clients; }

private:
    FlowTexts m_texts;
    std::vector<Row> m_rows;
    std::uint64_t m_count = 0;
    TransferTotals m_totals;
    std::unordered_map<std::uint32_t, TransferTotals> m_users, m_clients;
    std::map<std::int32_t, TransferTotals> m_days, m_hours;
    std::unordered_map<std::uint32_t, FileTotals> m_files;
    std::unordered_set<std::uint64_t> m_sessions; // that were counted: log and number
};

/// Named findings of Windows events. Value type.
class FindingTable
{
public:
    struct Entry
    {
        std::uint64_t count = 0;       ///< Events.
        Timestamp first, last;
        std::vector<EventRef> events;  ///< The first of them; all findings together limits::flowRows.
        std::vector<std::string> about; ///< Accounts or addresses of bursts, a few.
    };
    void add(FindingRuleId rule, Timestamp time, EventRef event);
    /// A logon that failed, for bursts().
    void addFailedLogon(std::string_view user, std::string_view from, std::string_view computer, Timestamp time, EventRef event);
    /// Adds guessing and spraying as they are now; may be called again after more were added.
    void findBursts();
    [[nodiscard]] const std::map<FindingRuleId, Entry> &entries() const { return m_entries; }

private:
    FlowTexts m_texts;
    std::map<FindingRuleId, Entry> m_entries;
    std::vector<FailedLogon> m_logons;
    std::size_t m_kept = 0;
};

/// What logs hold of threats, findings and transfers. Immutable once shared.
struct FlowReport
{
    ThreatTable threats;
    FindingTable findings;
    TransferTable transfers;
    std::uint64_t events = 0; ///< That were looked at.
};

} // namespace sightglass
