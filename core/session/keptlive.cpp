// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/keptlive.h"

#include "core/history/livestream.h"
#include "core/session/liveevents.h"
#include "core/session/liveplaces.h"
#include "core/source/live/livesources.h"
#include "core/source/live/streamfile.h"
#include "core/base/sha256.h"

#include <algorithm>

namespace sightglass {

namespace {

/// The row of a followed log that lies at a byte; they stand in its order.
std::optional<EventRef> rowAt(const LogRows &log, std::uint64_t offset)
{
    std::uint64_t low = 0, high = log.rows.rowCount();
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (log.rows.row(RowIndex{middle}).offset() < offset)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == log.rows.rowCount() || log.rows.row(RowIndex{low}).offset() != offset)
        return std::nullopt;
    return EventRef(log.log, RowIndex{low});
}

/// The copy that was taken when it was marked, where the history has the event itself no more.
Result<std::optional<MarkedEvent>> markAt(HistoryStore &store, FileId file, std::uint64_t place)
{
    auto marks = store.marks(file, true);
    if (!marks)
        return tl::unexpected(marks.error());
    const auto mark = std::find_if(marks->begin(), marks->end(), [place](const MarkedEvent &m) { return m.event.offset == place; });
    return mark == marks->end() ? std::nullopt : std::optional(std::move(*mark));
}

EventRow rowOf(const EventRecord &record, std::uint64_t place)
{
    EventRow row(place, static_cast<std::uint32_t>(record.raw.size()));
    row.setTime(record.time);
    row.setSeverity(record.severity);
    row.setAudit(record.audit);
    row.setLogAlways(record.logAlways);
    return row;
}

/// Looks for it among what is followed, then for its file. Without a copy of the event (`found.same`) the file is told by its
/// stream's marks alone.
Result<bool> findInFile(const KnownStream &stream, std::uint64_t place, const std::vector<LogRows> &logs, Progress &progress, KeptLiveEvent &found)
{
    for (const LogRows &log : logs) {
        const LivePlaces *places = LiveView::placesOf(log.source.get());
        const auto offset = places ? places->offsetOf({stream.uuid, place}) : std::nullopt;
        if (offset)
            found.shown = rowAt(log, *offset);
        if (found.shown)
            return true;
    }
    const auto spec = parseLiveSpec(stream.spec);
    const bool isFile = spec && (spec->kind == "file" || spec->kind == "folder");
    const auto point = isFile ? FileCheckpoint::parse(stream.state) : std::nullopt;
    const auto file = point ? findStreamFile(*point, progress) : Result<StreamFile>(StreamFile());
    if (!file || !file->source)
        return false;
    const auto offset = file->offsetOf(place);
    if (!offset || !*offset)
        return false;
    const auto sha256 = rangeSha256(*file->source, **offset, found.same.length);
    if (!sha256 || (found.same.length > 0 && *sha256 != found.same.sha256))
        return false;
    found.path = file->path;
    found.offset = **offset;
    found.same = {found.offset, found.same.length, *sha256};
    return true;
}

} // namespace

Result<KeptLiveEvent> findLiveEvent(HistoryStore &store, const QString &history, const KeptLivePlace &wanted, const std::vector<LogRows> &logs, Progress &progress)
{
    KeptLiveEvent found;
    auto record = std::make_shared<KeptRecord>();
    std::optional<KnownStream> stream;
    std::uint64_t place = wanted.place;
    std::int64_t row = wanted.row;
    if (row == 0) {
        const auto file = store.file(wanted.file);
        auto known = file ? streamOfFile(store.database(), *file) : Result<std::optional<KnownStream>>(tl::unexpected(file.error()));
        if (!known)
            return tl::unexpected(known.error());
        stream = std::move(*known);
        const auto event = stream ? streamEvent(store.database(), *stream, place) : Result<std::optional<StreamEvent>>(std::nullopt);
        if (!event)
            return tl::unexpected(event.error());
        if (*event) {
            row = (*event)->id;
        } else {
            auto mark = markAt(store, wanted.file, place);
            if (!mark)
                return tl::unexpected(mark.error());
            if (!*mark) {
                // Past its retention; its file may have it.
                const Result<KeptLiveEvent> fault = failure(ErrorCode::FileNotFound, file->name, "the event is not kept any more");
                if (!stream)
                    return fault;
                const auto there = findInFile(*stream, place, logs, progress, found);
                return there && *there ? Result<KeptLiveEvent>(found) : fault;
            }
            const EventCopy &copy = (*mark)->event;
            record->record.time = copy.time;
            record->record.severity = copy.severity;
            record->record.source = copy.source;
            record->record.host = copy.host;
            record->record.message = copy.message;
            record->record.raw = copy.raw;
            record->stream = file->path;
            record->source = stream ? stream->spec : file->path;
            found.same = {0, copy.length, copy.recordSha256};
        }
    }
    if (row > 0) {
        // A reader of its own: it decodes by the formats of the streams.
        const auto reader = LiveEventReader::open(history);
        if (!reader)
            return tl::unexpected(reader.error());
        std::string uuid;
        const auto read = (*reader)->one(row, [&](const LiveEventReader::Event &event) {
            record->record = event.record;
            record->stream = event.name;
            record->source = event.spec;
            record->received = event.received;
            record->windows = event.format.id() == "evtx" || event.format.id() == "windows-xml";
            uuid = event.stream.uuid;
            place = event.place;
        });
        if (!read)
            return tl::unexpected(read.error());
        if (!*read)
            return failure(ErrorCode::FileNotFound, {}, "the event is not kept any more");
        if (!stream) {
            auto known = streamOfUuid(store.database(), uuid);
            if (!known)
                return tl::unexpected(known.error());
            stream = std::move(*known);
        }
        const auto event = stream ? streamEvent(store.database(), *stream, place) : Result<std::optional<StreamEvent>>(std::nullopt);
        if (!event)
            return tl::unexpected(event.error());
        if (*event)
            found.same = {0, (*event)->raw.size(), sha256((*event)->raw)};
    }
    record->record.offset = place;
    record->row = rowOf(record->record, place);
    found.record = record;
    if (!stream)
        return found; // followed on another computer
    const auto spec = parseLiveSpec(stream->spec);
    record->isFile = spec && (spec->kind == "file" || spec->kind == "folder");
    if (const auto there = findInFile(*stream, place, logs, progress, found); !there)
        return tl::unexpected(there.error());
    return found;
}

} // namespace sightglass
