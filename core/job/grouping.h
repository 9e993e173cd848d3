// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/eventgroups.h"
#include "core/base/progress.h"
#include "core/event/rowset.h"
#include "core/query/logrows.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sightglass {

/// Groups \p rows, in a worker. Progress counts rows and stops it (nullopt); \p partial, where set, gets
/// what there is some times a second. By anything but the user it reads the index alone, some
/// nanoseconds an event; for users each event is decoded once (UserColumn).
using PartialGroups = std::function<void(const EventGroups &)>;
[[nodiscard]] std::optional<EventGroups> groupEvents(GroupBy by, const RowSet &rows, const std::vector<LogRows> &logs,
                                                     Progress &progress, const PartialGroups &partial = {});

} // namespace sightglass
