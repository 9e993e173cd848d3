// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/casereport.h"

#include "core/base/sha256.h"
#include "core/event/errortext.h"
#include "core/source/container.h"
#include "core/source/folder.h"
#include "core/source/live/livesources.h"
#include "core/source/live/streamfile.h"
#include "core/source/sources.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace sightglass {

namespace {

/// Adds what was done before to what is reported.
class Shifted final : public Progress
{
public:
    Shifted(Progress &progress, std::uint64_t before) : m_progress(progress), m_before(before) {}
    bool report(std::uint64_t done) override { return m_progress.report(m_before + done); }

private:
    Progress &m_progress;
    std::uint64_t m_before;
};

} // namespace

Result<std::optional<CaseReport>> readReport(HistoryStore &store, TicketId id)
{
    const auto ticket = store.ticket(id);
    if (!ticket)
        return tl::unexpected(ticket.error());
    if (!*ticket)
        return std::optional<CaseReport>();
    CaseReport report;
    report.ticket = **ticket;
    report.made = SystemClock().now();
    auto events = store.eventsOf(id);
    if (!events)
        return tl::unexpected(events.error());
    std::stable_sort(events->begin(), events->end(), [](const MarkedEvent &a, const MarkedEvent &b) {
        return a.event.time.isValid() && (!b.event.time.isValid() || a.event.time < b.event.time);
    });
    std::map<std::int64_t, std::size_t> places;
    for (MarkedEvent &event : *events) {
        const auto [at, isNew] = places.emplace(event.file.value, report.files.size());
        if (isNew) {
            auto file = store.file(event.file);
            if (!file)
                return tl::unexpected(file.error());
            report.files.push_back({});
            report.files.back().size = file->size;
            report.files.back().sha256 = file->sha256;
            report.files.back().file = std::move(*file);
            auto stream = streamOfFile(store.database(), report.files.back().file);
            if (!stream)
                return tl::unexpected(stream.error());
            report.files.back().stream = std::move(*stream);
        }
        ReportEvent added{std::move(event), at->second, ReportEvent::Check::Unchecked, {}};
        if (const auto &stream = report.files[at->second].stream) {
            const EventCopy &copy = added.marked.event;
            const auto stored = streamEvent(store.database(), *stream, copy.offset);
            if (!stored)
                return tl::unexpected(stored.error());
            if (*stored) {
                added.received = (*stored)->received;
                // Lines may have joined the record since it was marked.
                if ((*stored)->raw.size() >= copy.length && sha256(std::string_view((*stored)->raw).substr(0, copy.length)) == copy.recordSha256)
                    added.check = ReportEvent::Check::Stored;
            }
        }
        report.events.push_back(std::move(added));
    }
    return std::optional(std::move(report));
}

Result<std::shared_ptr<const ByteSource>> openLastSeen(const KnownFile &file, Progress &progress)
{
    const std::string disk = fileOnDisk(file.path);
    if (disk.empty())
        return failure(ErrorCode::FileNotFound, file.path);
    auto source = disk == file.path ? openLog(disk, progress) : openMember(disk, file.path, 0, progress);
    if (!source || !*source)
        return source;
    const auto head = rangeSha256(**source, file.head.start, file.head.length);
    if (!head || *head != file.head.sha256)
        return failure(ErrorCode::FileNotFound, file.path, "another log lies at that path now");
    return source;
}

bool ReportFile::isFollowedFile() const
{
    if (!stream)
        return false;
    const auto spec = parseLiveSpec(stream->spec);
    return spec && (spec->kind == "file" || spec->kind == "folder");
}

/// The file that a stream was read from, as it lies now. False: stopped.
static bool checkFollowed(CaseReport &report, std::size_t index, Progress &progress)
{
    ReportFile &file = report.files[index];
    const auto point = FileCheckpoint::parse(file.stream->state);
    auto found = point ? findStreamFile(*point, progress) : Result<StreamFile>(failure(ErrorCode::FileNotFound, file.file.path));
    if (found && !found->source)
        return false;
    const auto sha256 = found ? wholeSha256(*found->source, progress) : Result<std::optional<std::string>>(tl::unexpected(found.error()));
    if (!sha256) {
        file.fault = errorText(sha256.error()).toStdString();
        return true;
    }
    if (!*sha256)
        return false;
    file.sha256 = **sha256;
    file.size = found->source->size();
    file.checked = true;
    file.file.path = found->path;
    file.file.encoding = found->source->info().encoding;
    if (const auto plain = openFile(found->path); plain && needsUnpacking(**plain)) {
        const auto packed = wholeSha256(**plain, progress);
        if (packed && !*packed)
            return false;
        if (packed) {
            file.container = found->path;
            file.containerSha256 = **packed;
        }
    }
    for (ReportEvent &event : report.events) {
        if (event.file != index)
            continue;
        const auto offset = found->offsetOf(event.marked.event.offset);
        const auto record = offset && *offset ? rangeSha256(*found->source, **offset, event.marked.event.length) : Result<std::string>(std::string());
        event.check = record && *record == event.marked.event.recordSha256 ? ReportEvent::Check::Same : ReportEvent::Check::Changed;
    }
    return true;
}

Outcome checkEvidence(CaseReport &report, const OpenEvidence &open, Progress &progress)
{
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < report.files.size(); ++i) {
        ReportFile &file = report.files[i];
        Shifted shifted(progress, before);
        if (HistoryStore::isStream(file.file)) {
            if (!file.stream)
                file.fault = QCoreApplication::translate("sightglass::CaseReport", "Where it was followed is not known here (any more): its events are the copies that were kept when they were marked.").toStdString();
            else if (file.isFollowedFile() && !checkFollowed(report, i, shifted))
                return Outcome::Cancelled;
            before += file.size;
            continue;
        }
        const auto source = open(file.file, shifted);
        if (!source) {
            file.fault = errorText(source.error()).toStdString();
            continue;
        }
        if (!*source)
            return Outcome::Cancelled;
        const auto sha256 = wholeSha256(**source, shifted);
        if (!sha256) {
            file.fault = errorText(sha256.error()).toStdString();
            continue;
        }
        if (!*sha256)
            return Outcome::Cancelled;
        file.sha256 = **sha256;
        file.size = (*source)->size();
        file.checked = true;
        before += file.size;
        if (const std::string disk = fileOnDisk(file.file.path); !disk.empty()) {
            const auto plain = openFile(disk);
            if (plain && (disk != file.file.path || needsUnpacking(**plain))) {
                const auto packed = wholeSha256(**plain, shifted);
                if (packed && !*packed)
                    return Outcome::Cancelled;
                if (packed) {
                    file.container = disk;
                    file.containerSha256 = **packed;
                }
            }
        }
        for (ReportEvent &event : report.events) {
            if (event.file != i)
                continue;
            const auto record = rangeSha256(**source, event.marked.event.offset, event.marked.event.length);
            event.check = record && *record == event.marked.event.recordSha256 ? ReportEvent::Check::Same : ReportEvent::Check::Changed;
        }
    }
    return Outcome::Completed;
}

} // namespace sightglass
