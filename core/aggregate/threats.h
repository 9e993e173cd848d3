// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sightglass {

/// What a proxy did with a request, and whether it knew a threat in it. The order is that of how grave it is.
enum class ThreatOutcome : std::uint8_t {
    Allowed,       ///< A threat, and it was let through.
    BlockedThreat, ///< A threat, held back.
    Cautioned,     ///< The user was warned and could go on; with or without a threat.
    BlockedPolicy, ///< Held back by a rule; nobody speaks of a threat.
};
inline constexpr std::size_t threatOutcomes = 4;
/// "allowed", "blocked threat", "cautioned", "blocked": untranslated, for JSON and CSV.
[[nodiscard]] std::string_view threatOutcomeName(ThreatOutcome outcome);

/// One request that a proxy held back, or let through although it knew a threat in it. Values as the log has
/// them; empty where it says nothing ("None", "NA", "-"). Value type.
struct Threat
{
    Timestamp time;
    ThreatOutcome outcome = ThreatOutcome::BlockedPolicy;
    std::string action;         ///< "Blocked".
    std::string name;           ///< Of the threat.
    std::string threatClass;
    std::string threatCategory;
    std::string category;       ///< Of the address.
    std::string url;
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

} // namespace sightglass
