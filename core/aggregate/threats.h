// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sightglass {

/// What a proxy did with a request, or Defender with malware. Kept in histories by their numbers; the first four in the order of how
/// grave they are.
enum class ThreatOutcome : std::uint8_t {
    Allowed,       ///< A threat, and it was let through; or what was to be done about it failed.
    BlockedThreat, ///< A threat, held back.
    Cautioned,     ///< The user was warned and could go on; with or without a threat.
    BlockedPolicy, ///< Held back by a rule; nobody speaks of a threat.
    Detected,      ///< A threat was found; what became of it another event says, or none.
};
inline constexpr std::size_t threatOutcomes = 5;
/// "allowed", "blocked threat", "cautioned", "blocked", "detected": untranslated, for JSON and CSV.
[[nodiscard]] std::string_view threatOutcomeName(ThreatOutcome outcome);

/// One request that a proxy held back, or let through although it knew a threat in it; or one detection of Microsoft
/// Defender. Values as the log has them; empty where it says nothing ("None", "NA", "-"). Value type.
struct Threat
{
    Timestamp time;
    ThreatOutcome outcome = ThreatOutcome::BlockedPolicy;
    std::string action;         ///< "Blocked", "Quarantine".
    std::string name;           ///< Of the threat.
    std::string threatClass;
    std::string threatCategory;
    std::string category;       ///< Of the address.
    std::string severity;       ///< "Severe".
    std::string url;            ///< Or the path that malware was found at.
    std::string user;
    std::string clientIp;
    std::string serverIp;
    std::string policy;         ///< The rule that decided, or the reason.
    std::uint64_t bytes = 0;    ///< Both ways together, as far as the log says.

    [[nodiscard]] bool isBlocked() const { return outcome == ThreatOutcome::BlockedThreat || outcome == ThreatOutcome::BlockedPolicy; }
    friend bool operator==(const Threat &, const Threat &) = default;
};

/// Of a record that has an action and says whether there was a threat, by the names that Zscaler's feeds (key=value,
/// JSON, LEEF, CEF) and logs with the same fields use; nullopt of a request that passed without a threat, of one whose
/// action nobody can read, and of every other record. Pure; any thread.
[[nodiscard]] std::optional<Threat> threatOf(const EventRecord &record);
/// A Windows event of that id may be a detection of Defender (1006 to 1008, 1015, 1116 to 1119:
/// learn.microsoft.com/defender-endpoint/troubleshoot-microsoft-defender-antivirus).
[[nodiscard]] bool mayBeDetection(std::uint32_t eventId);

} // namespace sightglass
