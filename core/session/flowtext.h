// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/flowreport.h"
#include "core/history/flowstore.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace sightglass {

/// What a row is of, where several logs are told apart; null where they are not.
using FlowLogName = std::function<std::string(EventRef)>;

/// `threats --json`: {"blocked": n, "allowed_with_threat": n, …, "events": [{…}], "findings": [{…}]}.
/// \p findings: as findingsJson() has them.
[[nodiscard]] QByteArray threatsJson(const ThreatTable &threats, const QByteArray &findings, const FlowLogName &log = {});
/// An array of what logs showed: of those that are open, or of all that were ever read.
[[nodiscard]] QByteArray findingsJson(const FindingTable &findings);
[[nodiscard]] QByteArray findingsJson(const std::vector<FlowStore::SeenFinding> &findings);
/// One line a threat, with a header; harmless to spreadsheets (appendCsvCell). \p rows: only these of the table, in their order.
[[nodiscard]] QByteArray threatsCsv(const ThreatTable &threats, const FlowLogName &log = {}, const std::vector<std::uint32_t> *rows = nullptr);
/// For a terminal.
[[nodiscard]] QByteArray threatsTable(const ThreatTable &threats, const FindingTable *findings);

/// `transfers --json`: {"users": {name: {…}}, "days": {date: {…}}, …}.
[[nodiscard]] QByteArray transfersJson(const TransferTable &transfers);
/// One line a transfer, login or failed login. \p rows as threatsCsv().
[[nodiscard]] QByteArray transfersCsv(const TransferTable &transfers, const FlowLogName &log = {}, const std::vector<std::uint32_t> *rows = nullptr);
/// One line a user, for a terminal.
[[nodiscard]] QByteArray transfersTable(const TransferTable &transfers);

/// "4.2 MB", by the default locale.
[[nodiscard]] QString flowBytesText(std::uint64_t bytes);
/// Words for people, translated.
[[nodiscard]] QString threatOutcomeText(ThreatOutcome outcome);
[[nodiscard]] QString transferActionText(TransferAction action);
[[nodiscard]] QString findingTitle(FindingRuleId rule);
[[nodiscard]] QString findingExplanation(FindingRuleId rule);
[[nodiscard]] QString findingGradeText(FindingGrade grade);

/// Users by what they moved, the busiest first.
struct UserTotals
{
    std::uint32_t user = 0;
    TransferTotals totals;
};
[[nodiscard]] std::vector<UserTotals> usersByTraffic(const std::unordered_map<std::uint32_t, TransferTotals> &users, const TransferTable &table);
/// One line a user, in that order.
[[nodiscard]] QByteArray transferUsersCsv(const TransferTable &table, const std::vector<UserTotals> &users);

/// A finding as a table shows it, UTF-8.
struct FindingLine
{
    std::string title, attack, explanation;
    FindingGrade grade = FindingGrade::Notable;
    std::uint64_t events = 0;
    Timestamp first, last;
};
[[nodiscard]] QByteArray findingsCsv(const std::vector<FindingLine> &findings);

} // namespace sightglass
