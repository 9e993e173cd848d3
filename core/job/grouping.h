// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/eventgroups.h"
#include "core/base/progress.h"
#include "core/event/rowset.h"
#include "core/store/eventstore.h"
#include "core/store/usercolumn.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sightglass {

/// One log whose events are grouped.
struct GroupedLog
{
    LogId log;
    StoreSnapshot rows;
    std::shared_ptr<const EventStore> store;  ///< Names of the rows' ids.
    std::shared_ptr<UserColumn> users;        ///< GroupBy::User only.
    UserColumn::Decode user;
};

/// Groups \p rows, in a worker. Progress counts rows and stops it (nullopt); \p partial, where set, gets
/// what there is some times a second. By anything but the user it reads the index alone, some
/// nanoseconds an event; for users each event is decoded once (UserColumn).
using PartialGroups = std::function<void(const EventGroups &)>;
[[nodiscard]] std::optional<EventGroups> groupEvents(GroupBy by, const RowSet &rows, const std::vector<GroupedLog> &logs,
                                                     Progress &progress, const PartialGroups &partial = {});

} // namespace sightglass
