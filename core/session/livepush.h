// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/job/following.h"

#include <string>

namespace sightglass {

class Database;

/// Puts followed events into the push queue of \p target, masked as the target says, in the transaction that stores them
/// (FollowOptions::alongside): what is in the history is in the queue, once, whenever the program is killed. They carry the
/// ids that they have in the history. Errors: FileNotFound (no such target), LimitExceeded (the queue is full: following
/// waits until there is room), those of Database. Any worker.
[[nodiscard]] Result<void> queueFollowed(Database &database, const std::string &target, const FollowedEvents &events);

} // namespace sightglass
