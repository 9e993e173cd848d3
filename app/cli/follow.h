// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/event/eventrecord.h"

#include <string>

namespace sightglass::cli {

/// `follow`, `sources`.
int follow(const Options &options);
int sources(const Options &options);

/// One event of a live source as a line of JSON, with a line feed: its id, where it is from, then what `events`
/// prints. \p from may be empty.
[[nodiscard]] std::string liveEventLine(const std::string &id, const std::string &from,
                                        const std::string &name, EventRecord record,
                                        std::uint64_t place, bool raw, bool extends);

/// `history events`: the live events of the history, in the order in which they came.
int printLiveEvents(const Options &options);

/// `history WHAT`: the first of the inputs says what.
int history(const Options &options);

} // namespace sightglass::cli
