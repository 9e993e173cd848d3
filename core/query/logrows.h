// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/format/format.h"
#include "core/store/eventstore.h"
#include "core/store/usercolumn.h"

#include <functional>
#include <memory>
#include <string>

namespace sightglass {

/// One log as work in a worker sees it: the rows of a moment, and the way to what they hold. Value
/// type, cheap to copy; valid while it is held, also after the log was closed.
struct LogRows
{
    LogId log;
    StoreSnapshot rows;
    std::shared_ptr<const EventStore> store{}; ///< Names of the rows' ids; null in tests of rows alone.
    std::shared_ptr<UserColumn> users{};       ///< Who the rows are about, as far as that was asked for.
    UserColumn::Decode user{};                 ///< For UserColumn::fill(), by one thread.
    std::shared_ptr<const ByteSource> source{}; ///< Null until the log was opened.
    /// A decoder of its own for each thread that wants one; null where nothing can be decoded (yet).
    std::function<std::unique_ptr<RecordDecoder>()> decoder{};
    const Format *format = nullptr;            ///< Null until detected.
    std::string name{};                        ///< As the log is shown.
};

} // namespace sightglass
