// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/event/rowset.h"
#include "core/push/pushevent.h"
#include "core/query/logrows.h"

#include <functional>

class QThreadPool;

namespace sightglass {

/// What became of the rows.
struct PushRowsResult
{
    Outcome outcome = Outcome::Completed;
    std::uint64_t events = 0;
    std::uint64_t bytes = 0;      ///< PushEvent::bytes() of these.
    std::uint64_t unreadable = 0; ///< Could not be decoded; named by `problem`.
    std::optional<Error> error;   ///< What `take` said no with.
};

/// Decodes \p rows in their order to events that can be pushed, on all threads of \p pool, and hands them to \p take in
/// the calling thread, which must be a worker, some thousand at a time. An event's id is that of the log's head and its
/// offset, so that it is the same each time. Progress counts rows.
[[nodiscard]] PushRowsResult pushRows(const RowSet &rows, const std::vector<LogRows> &logs, QThreadPool &pool, Progress &progress,
                                      const std::function<Result<void>(std::vector<PushEvent> &&)> &take,
                                      const std::function<void(const std::string &log, const Error &)> &problem = {});

/// What EventId::of() is given for a log: "head:" and the SHA-256 of its head (core/source/fingerprint).
[[nodiscard]] std::string idSourceOf(const LogRows &log);

} // namespace sightglass
