// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/following.h"
#include "core/query/filter.h"
#include "core/query/logrows.h"

#include <memory>

namespace sightglass {

/// The bytes of followed events as a source of their own.
[[nodiscard]] std::shared_ptr<const ByteSource> sourceOf(std::string bytes, const std::string &name);

/// Followed events as queries and writers see a log: a store of their own, their bytes, a decoder. Copies both.
/// Row i is event i of FollowedEvents. Any thread.
[[nodiscard]] LogRows logRowsOf(const FollowedEvents &events);

/// Numbers of the events that \p filter lets through, ascending: for alerts, and `follow --query`. \p log is of logRowsOf(), made
/// once for several filters.
[[nodiscard]] std::vector<std::uint32_t> matchingEvents(const LogRows &log, const Filter &filter);

/// Takes out all others.
void keepMatching(FollowedEvents &events, const Filter &filter);

} // namespace sightglass
