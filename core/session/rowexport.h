// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/event/rowset.h"
#include "core/query/logrows.h"
#include "core/session/recordwriter.h"

#include <functional>

class QThreadPool;

namespace sightglass {

/// What became of the rows.
struct ExportResult
{
    Outcome outcome = Outcome::Completed;
    std::uint64_t written = 0;
    std::uint64_t unreadable = 0; ///< Could not be decoded; named by `problem`.
    bool failed = false;          ///< `write` said no.
};

/// Writes \p rows in their order: decoded on all threads of \p pool, some hundred at a time, and handed to
/// \p write in the calling thread, which must be a worker (or the command line's own). Memory does not
/// grow with the rows. Progress counts rows.
[[nodiscard]] ExportResult exportRows(const RowSet &rows, const std::vector<LogRows> &logs, ExportFormat format, QThreadPool &pool, Progress &progress,
                                      const std::function<bool(std::string_view)> &write,
                                      const std::function<void(const std::string &log, const Error &)> &problem = {});

} // namespace sightglass
