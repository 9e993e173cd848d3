// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/event/rowset.h"
#include "core/query/logrows.h"
#include "core/query/query.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

class QThreadPool;

namespace sightglass {

/// Positions in a RowSet, ascending.
using RowPositions = std::vector<std::uint32_t>;
/// What is known so far: all of the rows from \p from on up to somewhere and, once the end was reached,
/// those from the first on.
using PartialPositions = std::function<void(RowPositions)>;

/// Which of \p rows match \p query, whatever their order, on all threads of \p pool; call it in a worker.
/// Begins at the position \p from and goes on from the first row, so that what comes next is known first.
/// Rows that stand together in their log are looked at together. Positions above 2^32 are left out.
/// \p progress counts rows; nullopt: stopped.
[[nodiscard]] std::optional<RowPositions> findRows(const Query &query, const RowSet &rows, std::uint64_t from, const std::vector<LogRows> &logs, QThreadPool &pool,
                                                   Progress &progress, const PartialPositions &partial = {});

} // namespace sightglass
