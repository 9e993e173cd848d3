// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/history/historydata.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sightglass {

class Database;

/// A stream that was followed, as the history knows it: what marks on its events hang on. Value type.
struct KnownStream
{
    std::int64_t id = 0; ///< live_position.id
    std::string uuid, name, formatId;
    std::string spec;    ///< Of its source: liveSpecText().
    std::string state;   ///< LiveCheckpoint::state.
};
/// The stream that a `file` of the history stands for (HistoryStore::headOfStream); nullopt: it is not known here, or \p file is no stream.
[[nodiscard]] Result<std::optional<KnownStream>> streamOfFile(Database &database, const KnownFile &file);
[[nodiscard]] Result<std::optional<KnownStream>> streamOfUuid(Database &database, const std::string &uuid);

/// What is kept of an event of a stream.
struct StreamEvent
{
    std::int64_t id = 0; ///< live_event.id
    Timestamp received;
    std::string raw;
};
/// nullopt: it is not kept (any more).
[[nodiscard]] Result<std::optional<StreamEvent>> streamEvent(Database &database, const KnownStream &stream, std::uint64_t place);

} // namespace sightglass
