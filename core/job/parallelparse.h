// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/format.h"

class QThreadPool;

namespace sightglass {

/// Parses a source on several threads: its ranges in any order, the batches into \p sink in file
/// order and from the calling thread. At most a few ranges are in memory at a time. Progress counts
/// bytes of the source and is called from the calling thread and the workers (it must be
/// thread-safe). \p pool must not be the pool that the caller itself runs in.
[[nodiscard]] Result<Outcome> parseInParallel(const ByteSource &source, const Parser &parser,
                                              const ParseOptions &options, BatchSink &sink,
                                              Progress &progress, QThreadPool &pool);

} // namespace sightglass
