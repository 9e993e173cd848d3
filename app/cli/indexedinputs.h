// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/job/indexedlog.h"

#include <functional>
#include <string>

class QThreadPool;

namespace sightglass::cli {

/// Threads as --threads says, else one a core.
[[nodiscard]] int threadsOf(const Options &options);

/// Reads each log of the inputs on the threads of \p pool and hands its rows to \p use, in order; what cannot be read, and problems
/// with their byte, are said on standard error. A log that ends in an Error comes with the rows before it. \p wanted: whether
/// the rest still is. \return false where something could not be read.
[[nodiscard]] bool forEachIndexed(const Options &options, QThreadPool &pool, const std::function<bool()> &wanted,
                                  const std::function<void(const std::string &name, IndexedLog &&log)> &use);

} // namespace sightglass::cli
