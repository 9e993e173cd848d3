// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/analysis.h"
#include "core/query/logrows.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

class QThreadPool;

namespace sightglass {

/// A log with a store of its own.
struct IndexedLog
{
    LogRows rows;               ///< As far as it could be read.
    std::string encoding;       ///< Detection::encoding.
    std::optional<Error> error; ///< Of analyze(): no more could be read.
};
/// Reads a log into a store of its own and gives what queries need of it: for the command line, which
/// has no session. Blocks; \p problem is called for each place that could not be read, in file order.
/// Progress counts bytes.
[[nodiscard]] IndexedLog indexLog(std::shared_ptr<const ByteSource> source, const std::string &name, const std::string &formatId,
                                       const ParseOptions &options, QThreadPool &pool, Progress &progress,
                                       const std::function<void(const ParseProblem &)> &problem = {});

} // namespace sightglass
