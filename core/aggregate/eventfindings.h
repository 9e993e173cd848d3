// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/event/eventrecord.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sightglass {

enum class FindingGrade : std::uint8_t {
    Notable, ///< Everyday in many places, and what an intruder does as well.
    Suspicious,
    Attack,  ///< There is hardly another reason for it.
};
/// "notable", "suspicious", "attack": untranslated.
[[nodiscard]] std::string_view findingGradeName(FindingGrade grade);

/// Something that Windows events can show and that has a name. Untranslated texts, for
/// QCoreApplication::translate("sightglass::EventFinding", …).
struct FindingRule
{
    const char *id = "";          ///< "log-cleared".
    const char *title = "";
    const char *explanation = ""; ///< One or two sentences: what it means, what to look at.
    const char *attack = "";      ///< Technique of MITRE ATT&CK: "T1070.001"; empty where none is meant.
    FindingGrade grade = FindingGrade::Notable;
};
using FindingRuleId = std::uint16_t; ///< Place in findingRules().
[[nodiscard]] const std::vector<FindingRule> &findingRules();

/// True where an event with this id may show something: of all others nobody need look further.
[[nodiscard]] bool mayShowFinding(std::uint32_t eventId);
/// What \p record, a Windows event in full (its fields with EventField::head), shows, each once. The conditions are a
/// table in eventfindings.cpp: provider, event ids, words in values. Pure; any thread.
void findingsOf(const EventRecord &record, std::vector<FindingRuleId> &found);

/// A logon that failed, as far as bursts of them matter.
struct FailedLogon
{
    std::int64_t time = 0; ///< Microseconds since 1970.
    std::uint32_t user = 0, from = 0, computer = 0; ///< Ids of texts; from 0 = not said.
    EventRef event{};
};
/// \return true when \p record is one (4625, 4771, 4776 with an error); gives who, from where and at which computer.
[[nodiscard]] bool failedLogonOf(const EventRecord &record, std::string &user, std::string &from);

/// Many failed logons in a short time. Guessing: guessFailures for one account within burstMinutes; spraying:
/// sprayAccounts accounts from one place within burstMinutes. T1110.
struct LogonBurst
{
    FindingRuleId rule = 0;
    std::uint32_t subject = 0; ///< Text id of the account (guessing) or of the place (spraying).
    std::vector<EventRef> events;
    std::int64_t first = 0, last = 0;
};
inline constexpr std::size_t guessFailures = 10;
inline constexpr std::size_t sprayAccounts = 5;
inline constexpr std::int64_t burstMinutes = 10;
/// In any order; \p logons is sorted on the way.
[[nodiscard]] std::vector<LogonBurst> logonBursts(std::vector<FailedLogon> &logons);

} // namespace sightglass
