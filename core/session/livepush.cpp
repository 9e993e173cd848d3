// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/livepush.h"

#include "core/history/queuestore.h"
#include "core/job/followedrows.h"
#include "core/push/delivery.h"
#include "core/push/pushevent.h"
#include "core/push/redaction.h"

namespace sightglass {

Result<void> queueFollowed(Database &database, const std::string &target, const FollowedEvents &events)
{
    const auto queue = QueueStore::over(database);
    const auto stored = queue->target(target);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(ErrorCode::FileNotFound, target, "there is no such push target");
    const Redaction redaction(configOf(**stored));
    const LogRows log = logRowsOf(events);
    const auto decoder = log.decoder ? log.decoder() : nullptr;
    const Timestamp now = SystemClock().now();
    std::vector<PushEvent> out;
    out.reserve(events.rowCount());
    for (std::uint64_t i = 0; i < log.rows.rowCount(); ++i) {
        EventRecord record;
        if (auto decoded = decoder ? decoder->decode(log.rows.row(RowIndex{i})) : Result<EventRecord>(EventRecord()))
            record = std::move(*decoded);
        record.offset = events.places[i];
        out.push_back(pushEventOf(std::move(record), events.uuid, events.name, log.format ? log.format->id() : std::string_view(), now));
        redaction.apply(out.back());
    }
    return queue->accept((*stored)->id, batchesOf(out), now);
}

} // namespace sightglass
