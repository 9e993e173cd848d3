// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/database.h"

namespace sightglass {

// The steps of the schema, a file each; their order is in Database::schema() alone.
extern const Migration marksSchema;
extern const Migration looksSchema;
extern const Migration liveSchema; ///< Followed sources, how far they were read, and the events of them that are kept.
extern const Migration flowSchema; ///< Threats, transfers, findings, each event once.
extern const Migration jobsSchema;
extern const Migration pushQueueSchema; ///< What is to be pushed, and what was refused.
extern const Migration detectionSchema; ///< How grave a threat is, where the log says it.
extern const Migration searchSchema; ///< Words of all that is kept.
extern const Migration filterSchema; ///< Saved filters.
extern const Migration alertsSchema; ///< Alerts about followed events, and headers that changed inside a followed file.
extern const Migration followedFlowSchema; ///< Threats, transfers and findings of followed events, and for how long all of these are kept.

} // namespace sightglass
