// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flowmemory.h"

#include "core/event/errortext.h"
#include "core/job/flowsearch.h"
#include "core/job/task.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>

namespace sightglass {

/// Of the worker's thread, but for `stop`.
struct FlowMemory::Worker
{
    QString path;
    std::unique_ptr<HistoryStore> files;
    std::unique_ptr<FlowStore> flows;
    QThreadPool decoders; // one thread: reading logs and what people wait for go first
    std::atomic<bool> stop{false};

    [[nodiscard]] Result<void> open()
    {
        if (flows)
            return {};
        auto openedFiles = HistoryStore::open(path);
        if (!openedFiles)
            return tl::unexpected(openedFiles.error());
        auto openedFlows = FlowStore::open(path);
        if (!openedFlows)
            return tl::unexpected(openedFlows.error());
        files = std::move(*openedFiles);
        flows = std::move(*openedFlows);
        return {};
    }
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

FlowMemory::FlowMemory(Session &session, QString path, QObject *parent) : QObject(parent), m_session(session), m_worker(std::make_shared<Worker>())
{
    m_worker->path = std::move(path);
    m_worker->decoders.setMaxThreadCount(1);
    m_worker->decoders.setThreadPriority(QThread::LowPriority);
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection belongs to the thread
    connect(&session, &Session::logChanged, this, [this](LogId id) {
        const auto log = m_session.log(id);
        if (log && log->state == JobState::Completed)
            keep(*log);
    });
    connect(&session, &Session::logRemoved, this, [this](LogId log) { m_kept.erase(log); });
}

FlowMemory::~FlowMemory()
{
    m_worker->stop = true;
    // Qt's connection must go in the thread that made it.
    const auto closed = QtConcurrent::run(&m_pool, taskFunction([worker = m_worker] {
        worker->flows.reset();
        worker->files.reset();
    }));
    m_pool.waitForDone();
    takeOver(&taskResults);
}

template<typename Answer>
void FlowMemory::run(std::function<Answer(Worker &)> work, std::function<void(Answer)> done)
{
    ++m_pending;
    runTask(m_pool, this, [worker = m_worker, work = std::move(work)] { return work(*worker); }, [this, done = std::move(done)](Answer answer) {
        --m_pending;
        done(std::move(answer));
        if (m_pending == 0)
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
    run<Result<std::uint64_t>>([rows = *rows, seen](Worker &worker) -> Result<std::uint64_t> {
        FlowQuestion question;
        question.threats = question.transfers = true;
        Stoppable progress(worker.stop);
        const auto report = searchFlows(question, nullptr, {rows}, worker.decoders, progress);
        if (!report || (report->threats.rows().empty() && report->transfers.rows().empty() && report->findings.entries().empty()))
            return 0;
        if (const auto open = worker.open(); !open)
            return tl::unexpected(open.error());
        const auto file = worker.files->fileFor(*rows.source, seen);
        if (!file)
            return tl::unexpected(file.error());
        const auto added = worker.flows->add(file->id, file->head, rows.log, *report);
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
    run<Answer>([range, zone = m_session.timeZone()](Worker &worker) -> Answer {
        if (const auto open = worker.open(); !open)
            return tl::unexpected(open.error());
        Stoppable progress(worker.stop);
        auto table = worker.flows->threats(range, zone, progress);
        if (!table)
            return tl::unexpected(table.error());
        if (!*table)
            return std::optional<Read>();
        auto findings = worker.flows->findings(range);
        if (!findings)
            return tl::unexpected(findings.error());
        auto files = worker.flows->fileNames();
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
    run<Answer>([range, zone = m_session.timeZone()](Worker &worker) -> Answer {
        if (const auto open = worker.open(); !open)
            return tl::unexpected(open.error());
        Stoppable progress(worker.stop);
        auto table = worker.flows->transfers(range, zone, progress);
        if (!table)
            return tl::unexpected(table.error());
        if (!*table)
            return std::optional<Read>();
        auto files = worker.flows->fileNames();
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
