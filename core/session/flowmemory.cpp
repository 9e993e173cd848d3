// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flowmemory.h"

#include "core/event/errortext.h"
#include "core/job/flowsearch.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>

namespace sightglass {

/// What its tasks need besides; of the worker's thread, but for `stop`.
struct FlowMemory::Shared
{
    QThreadPool decoders; // one thread: reading logs and what people wait for go first
    std::atomic<bool> stop{false};
};

namespace {

class Stoppable final : public Progress
{
public:
    explicit Stoppable(const std::atomic<bool> &stop) : m_stop(stop) {}
    bool report(std::uint64_t) override { return !m_stop; }

private:
    const std::atomic<bool> &m_stop;
};

} // namespace

FlowMemory::FlowMemory(Session &session, QString path, QObject *parent)
    : QObject(parent), m_session(session), m_shared(std::make_shared<Shared>()), m_worker(std::move(path))
{
    m_shared->decoders.setMaxThreadCount(1);
    m_shared->decoders.setThreadPriority(QThread::LowPriority);
    connect(&session, &Session::logChanged, this, [this](LogId id) {
        const auto log = m_session.log(id);
        if (log && log->state == JobState::Completed)
            keep(*log);
    });
    connect(&session, &Session::logRemoved, this, [this](LogId log) { m_kept.erase(log); });
}

FlowMemory::~FlowMemory()
{
    m_shared->stop = true;
    m_worker.finish();
}

template<typename Answer>
void FlowMemory::run(std::function<Answer(Connection &, Shared &)> work, std::function<void(Answer)> done)
{
    m_worker.run(this, [shared = m_shared, work = std::move(work)](Connection &connection) { return work(connection, *shared); },
                 [this, done = std::move(done)](Answer answer) {
        done(std::move(answer));
        if (isIdle())
            Q_EMIT idle();
    });
}

void FlowMemory::keep(const LogInfo &log)
{
    JobId &kept = m_kept[log.id];
    const auto rows = m_session.logRows(log.id);
    if (kept == log.job || !rows || !rows->source || !rows->format || rows->rows.rowCount() == 0)
        return;
    kept = log.job;
    KnownFile seen;
    seen.path = QFile::encodeName(QFileInfo(log.path).absoluteFilePath()).toStdString();
    seen.name = log.name.toStdString();
    seen.formatId = log.formatId.toStdString();
    seen.encoding = log.encoding.toStdString();
    run<Result<std::uint64_t>>([rows = *rows, seen](Connection &connection, Shared &shared) -> Result<std::uint64_t> {
        FlowQuestion question;
        question.threats = question.transfers = true;
        Stoppable progress(shared.stop);
        const auto report = searchFlows(question, nullptr, {rows}, shared.decoders, progress);
        if (!report || (report->threats.rows().empty() && report->transfers.rows().empty() && report->findings.entries().empty()))
            return 0;
        const auto store = connection.open();
        if (!store)
            return tl::unexpected(store.error());
        const auto file = (*store)->fileFor(*rows.source, seen);
        if (!file)
            return tl::unexpected(file.error());
        const auto added = FlowStore((*store)->database()).add(file->id, file->head, rows.log, *report);
        if (!added)
            return tl::unexpected(added.error());
        return added->threats + added->transfers;
    }, [this](const Result<std::uint64_t> &added) {
        if (!added)
            Q_EMIT failed(tr("The history does not keep what was found: %1").arg(errorText(added.error())));
        else if (*added > 0)
            Q_EMIT grown();
    });
}

void FlowMemory::readThreats(const FlowRange &range)
{
    struct Read
    {
        ThreatView view;
        std::vector<FlowStore::SeenFinding> findings;
        FlowStore::FileNames files;
    };
    using Answer = Result<std::optional<Read>>;
    run<Answer>([range, zone = m_session.timeZone()](Connection &connection, Shared &shared) -> Answer {
        const auto store = connection.open();
        if (!store)
            return tl::unexpected(store.error());
        FlowStore flows((*store)->database());
        Stoppable progress(shared.stop);
        auto table = flows.threats(range, zone, progress);
        if (!table)
            return tl::unexpected(table.error());
        if (!*table)
            return std::optional<Read>();
        auto findings = flows.findings(range);
        if (!findings)
            return tl::unexpected(findings.error());
        auto files = flows.fileNames();
        if (!files)
            return tl::unexpected(files.error());
        return std::optional(Read{ThreatView::of(std::make_shared<const ThreatTable>(std::move(**table))), std::move(*findings), std::move(*files)});
    }, [this, asked = ++m_threatsAsked](Answer answer) {
        if (asked != m_threatsAsked)
            return;
        if (!answer)
            Q_EMIT failed(tr("The history cannot be read: %1").arg(errorText(answer.error())));
        else if (*answer)
            Q_EMIT threatsRead((*answer)->view, (*answer)->findings, (*answer)->files);
    });
}

void FlowMemory::readTransfers(const FlowRange &range)
{
    struct Read
    {
        TransferView view;
        FlowStore::FileNames files;
    };
    using Answer = Result<std::optional<Read>>;
    run<Answer>([range, zone = m_session.timeZone()](Connection &connection, Shared &shared) -> Answer {
        const auto store = connection.open();
        if (!store)
            return tl::unexpected(store.error());
        FlowStore flows((*store)->database());
        Stoppable progress(shared.stop);
        auto table = flows.transfers(range, zone, progress);
        if (!table)
            return tl::unexpected(table.error());
        if (!*table)
            return std::optional<Read>();
        auto files = flows.fileNames();
        if (!files)
            return tl::unexpected(files.error());
        return std::optional(Read{TransferView::of(std::make_shared<const TransferTable>(std::move(**table))), std::move(*files)});
    }, [this, asked = ++m_transfersAsked](Answer answer) {
        if (asked != m_transfersAsked)
            return;
        if (!answer)
            Q_EMIT failed(tr("The history cannot be read: %1").arg(errorText(answer.error())));
        else if (*answer)
            Q_EMIT transfersRead((*answer)->view, (*answer)->files);
    });
}

} // namespace sightglass
