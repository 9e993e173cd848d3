// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/severitycounts.h"
#include "core/aggregate/timehistogram.h"
#include "core/base/progress.h"
#include "core/query/filter.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QThreadPool;

namespace sightglass {

/// What a filter gives. Immutable values, shared between threads.
struct QueryResult
{
    using CountsByLog = std::map<LogId, SeverityCounts>;
    std::shared_ptr<const RowSet> rows;
    std::shared_ptr<const TimeHistogram> timeline;
    std::shared_ptr<const CountsByLog> counts; ///< Of logs with a matching row; null where nothing is filtered.
};

/// Runs \p filter over \p logs on all threads of \p pool, some thousand rows a task; call it in a worker.
/// \p bins are those of the timeline. \p progress counts rows looked at and stops the work (nullopt).
/// \p partial gets what is known of the earliest rows on (by time; of one log by place), first as soon
/// as something is found and then in growing intervals.
using PartialQuery = std::function<void(const QueryResult &)>;
[[nodiscard]] std::optional<QueryResult> runQuery(const Filter &filter, const std::vector<LogRows> &logs, const TimeBins &bins,
                                                  QThreadPool &pool, Progress &progress, const PartialQuery &partial = {});

} // namespace sightglass
