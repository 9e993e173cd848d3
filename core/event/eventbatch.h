// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrow.h"
#include "core/event/problem.h"
#include "core/event/stringtable.h"

#include <vector>

namespace sightglass {

/// The events of one byte range, in file order: what a parser gives and a store, an aggregator or a
/// printer takes. Ids in `rows` point into the tables beside them. Moved, never shared.
struct EventBatch
{
    ByteRange range;                    ///< Bytes of the source that this batch accounts for.
    std::vector<EventRow> rows;
    std::vector<ParseProblem> problems; ///< By ascending offset.
    StringTable strings;                ///< Of EventRow::source and EventRow::host.
    StringTable levels;                 ///< Of EventRow::level, at most limits::distinctLevels.
};

/// Takes batches in file order. Returning false stops the parser (Outcome::Cancelled).
class BatchSink
{
public:
    virtual ~BatchSink() = default;
    [[nodiscard]] virtual bool consume(EventBatch &&batch) = 0;
};

} // namespace sightglass
