// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flowmemory.h"

#include "core/event/errortext.h"
#include "core/job/flowsearch.h"
#include "core/job/stoppable.h"
#include "core/job/steppedclock.h"
#include "core/session/followedflows.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <memory>

namespace sightglass {

/// What its tasks need besides; of the worker's thread, but for `stop`.
struct FlowMemory::Shared
{
    Shared(const Clock *wall, int settleMs) : clock(wall ? *wall : system, std::chrono::milliseconds(settleMs)) {}
    SystemClock system;
    SteppedClock clock;
    std::unique_ptr<FollowedFlows> followed; // of the connection
    QThreadPool decoders; // one thread: reading logs and what people wait for go first
    std::atomic<bool> stop{false};
};

FlowMemory::FlowMemory(Session &session, QString path, QObject *parent) : FlowMemory(session, std::move(path), Options(), parent) {}

FlowMemory::FlowMemory(Session &session, QString path, Options options, QObject *parent)
    : QObject(parent), m_session(session), m_shared(std::make_shared<Shared>(options.clock, options.clockSettleMs)),
      m_worker(std::move(path), HistoryWorker::Fault::Passes, {}, [shared = m_shared] { shared->followed.reset(); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(options.soonMs);
    m_every.setInterval(options.everyMs);
    for (QTimer *timer : {&m_soon, &m_every})
        connect(timer, &QTimer::timeout, this, &FlowMemory::lookAtFollowed);
    m_soon.start();
    m_every.start();
    m_shared->decoders.setMaxThreadCount(1);
    m_shared->decoders.setThreadPriority(QThread::LowPriority);
    connect(&session, &Session::logChanged, this, [this](LogId id) {
        const auto log = m_session.log(id);
        if (log && log->live && !m_soon.isActive())
            m_soon.start();
        if (log && !log->live && log->state == JobState::Completed)
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
        if (const auto adopted = FollowedFlows::adopt(**store, *file); !adopted)
            return tl::unexpected(adopted.error());
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

/// One step at a time: what people ask for comes between.
void FlowMemory::lookAtFollowed()
{
    if (m_looking)
        return;
    m_looking = true;
    struct Looked
    {
        bool more = false, changed = false;
    };
    run<Result<Looked>>([](Connection &connection, Shared &shared) -> Result<Looked> {
        if (shared.stop || !connection.isThere())
            return Looked();
        const auto store = connection.open();
        if (!store)
            return tl::unexpected(store.error());
        if (!shared.followed)
            shared.followed = std::make_unique<FollowedFlows>(**store);
        const auto step = shared.followed->step();
        if (!step)
            return tl::unexpected(step.error());
        const Timestamp now = shared.clock.believed();
        const auto pruned = step->events == 0 ? FlowStore((*store)->database()).prune(now) : Result<std::int64_t>(0);
        if (!pruned)
            return tl::unexpected(pruned.error());
        return Looked{step->events > 0 || *pruned > 0, step->isAny() || *pruned > 0};
    }, [this](const Result<Looked> &looked) {
        m_looking = false;
        const QString fault = looked ? QString() : errorText(looked.error());
        if (!looked && fault != m_fault)
            Q_EMIT failed(tr("The history does not keep what was found: %1").arg(fault)); // once, though it is tried again
        m_fault = fault;
        if (!looked)
            return;
        if (looked->changed)
            Q_EMIT grown();
        if (looked->more && !m_shared->stop)
            lookAtFollowed();
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
