// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/alertstore.h"
#include "core/push/pushevent.h"
#include "core/session/alertwatch.h"

namespace sightglass {

class Database;

/// Names an alert wherever it goes (history, servers): made of its rule, its value and its first event.
[[nodiscard]] std::string alertUid(const Alert &alert);
[[nodiscard]] StoredAlert storedAlert(const Alert &alert);
/// Over, as every alert of an earlier run is.
[[nodiscard]] Alert alertOf(const StoredAlert &stored);
/// An alert as one event that can be pushed; its id is the alert's uid. English, as all that machines read.
[[nodiscard]] PushEvent alertEvent(const StoredAlert &alert);
/// Puts an alert into the push queue of \p target, masked as that says, within a transaction of \p database. Errors as queueFollowed().
[[nodiscard]] Result<void> queueAlert(Database &database, const std::string &target, const StoredAlert &alert);

} // namespace sightglass
