// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/event/eventrecord.h"
#include "core/event/eventrow.h"
#include "core/event/rowset.h"
#include "core/history/historystore.h"
#include "core/query/logrows.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

/// An event of a followed source as the history has it, decoded. Value type.
struct KeptRecord
{
    EventRecord record;
    EventRow row;         ///< Its offset is the place in the stream.
    std::string stream;   ///< What the stream is shown as: "/var/log/syslog", "journal:".
    std::string source;   ///< liveSpecText() of what was followed.
    Timestamp received;
    bool windows = false; ///< It has the System section of Windows events.
    bool isFile = false;  ///< The place is a byte of a file.
};

/// Where an event of a followed source is to be seen.
struct KeptLiveEvent
{
    std::shared_ptr<const KeptRecord> record; ///< Null where nothing is kept of it; then `shown` or `path` says where it is.
    std::optional<EventRef> shown;            ///< A followed log of the session has it.
    /// Else the file that has it, unchanged: as Session::open() takes it, the event's byte there, and the bytes that it has to be told by.
    std::string path;
    std::uint64_t offset = 0;
    ContentHead same;
};

/// Which one: a row of live_event, or a place in the stream that a `file` of the history stands for (marks).
struct KeptLivePlace
{
    std::int64_t row = 0; ///< 0: `file` and `place`.
    FileId file;
    std::uint64_t place = 0;
};

/// Looks for it among \p logs, which are followed ones, then for its file. Reads files: for the worker of \p store. Errors:
/// FileNotFound where the history has it no more, those of the history.
[[nodiscard]] Result<KeptLiveEvent> findLiveEvent(HistoryStore &store, const QString &history, const KeptLivePlace &wanted,
                                                  const std::vector<LogRows> &logs, Progress &progress);

} // namespace sightglass
