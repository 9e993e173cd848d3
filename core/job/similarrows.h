// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/rowfinding.h"

namespace sightglass {

/// Rows that follow each other and say the same, but for their values, as runs.
struct SimilarRuns
{
    RowPositions starts;       ///< Of runs, ascending; those of one row too. The first is 0.
    std::uint32_t covered = 0; ///< Rows that were looked at: the last run ends here, so far.
};
using PartialRuns = std::function<void(SimilarRuns)>;

/// Finds runs among \p rows as they stand: rows of one log, of one severity, source and event id, whose messages
/// have one shape (core/aggregate/messageshape: equal but for numbers, addresses, paths …). Windows events
/// are similar by provider, event id and severity. On all threads of \p pool; only rows whose neighbours are alike in
/// the index are decoded. Call it in a worker that is none of these. Rows above 2^31 are not looked at.
/// \p progress counts rows; nullopt: stopped.
[[nodiscard]] std::optional<SimilarRuns> findSimilarRuns(const RowSet &rows, const std::vector<LogRows> &logs, QThreadPool &pool, Progress &progress,
                                                         const PartialRuns &partial = {});

} // namespace sightglass
