// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/following.h"

#include <QString>

namespace sightglass {

/// Untranslated: "following", "waiting" …
[[nodiscard]] std::string_view liveStateName(LiveState state);
/// Untranslated: "ready", "no permission", "not here", "disabled", "empty".
[[nodiscard]] std::string_view liveObstacleName(LiveOffer::Obstacle obstacle);
/// Translated: what the source is about, in one sentence: "Following; 12 kB behind." "Waiting for /var/log/x.log."
/// "/var/log/syslog may not be read. Join the group adm …".
[[nodiscard]] QString followText(const FollowStatus &status);
/// Translated: why something cannot be read and what to do about it; empty where it can.
[[nodiscard]] QString liveRemedyText(const LiveOffer &offer);

} // namespace sightglass
