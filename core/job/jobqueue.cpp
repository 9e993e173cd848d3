// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"

#include "core/job/handover.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace sightglass {

namespace {

/// Finer than what is shown, since QPromise takes a new text only with a higher value.
constexpr int progressSteps = 1'000'000;
constexpr int shownSteps = 1000;

/// Maps Progress to QPromise, whose progress signals reach the queue's thread by QFutureWatcher.
class PromiseReporter final : public JobReporter
{
public:
    PromiseReporter(QPromise<Result<JobResult>> &promise, std::uint64_t total,
                    std::atomic<std::uint64_t> &done)
        : m_promise(promise), m_total(total), m_done(done)
    {
        m_promise.setProgressRange(0, progressSteps);
    }

    bool report(std::uint64_t doneBytes) override
    {
        // Several workers report at once: never go back.
        std::uint64_t before = m_done.load();
        while (before < doneBytes && !m_done.compare_exchange_weak(before, doneBytes)) {
        }
        const int value = m_total ? static_cast<int>(std::min(1.0, static_cast<double>(m_done.load())
                                                                       / static_cast<double>(m_total))
                                                     * (progressSteps - 1))
                                  : 0;
        int shown = m_shown.load();
        while (value > shown) {
            if (m_shown.compare_exchange_weak(shown, value)) {
                const std::scoped_lock lock(m_mutex);
                handOver(&taskResults);
                m_promise.setProgressValueAndText(value, m_text);
            }
        }
        return !m_promise.isCanceled();
    }
    bool reportText(const QString &text) override
    {
        const std::scoped_lock lock(m_mutex);
        m_text = text;
        handOver(&taskResults);
        m_promise.setProgressValueAndText(++m_shown, m_text);
        return !m_promise.isCanceled();
    }

private:
    QPromise<Result<JobResult>> &m_promise;
    std::uint64_t m_total;
    std::atomic<std::uint64_t> &m_done;
    std::atomic<int> m_shown{0};
    std::mutex m_mutex;
    QString m_text;
};

} // namespace

struct JobQueue::Task
{
    Job *job = nullptr;
    Work work;
    Done done;
    bool running = false;
    bool cancelled = false; ///< Before it ran: it must never start.
    std::shared_ptr<std::atomic<std::uint64_t>> bytes = std::make_shared<std::atomic<std::uint64_t>>(0);
    QFutureWatcher<Result<JobResult>> watcher;
};

JobQueue::JobQueue(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    m_jobPool.setMaxThreadCount(2);
}

JobQueue::~JobQueue()
{
    for (const auto &task : m_tasks) {
        task->watcher.disconnect(this);
        task->watcher.cancel();
    }
    m_jobPool.waitForDone();
    m_pool.waitForDone();
    takeOver(&taskResults);
}

Job *JobQueue::add(const QString &title, std::uint64_t totalBytes, Work work, Done done, JobUnit unit)
{
    auto task = std::make_unique<Task>();
    task->job = new Job(JobId{m_nextId++}, title, totalBytes, this, unit);
    task->work = std::move(work);
    task->done = std::move(done);
    Task *raw = task.get();
    const auto onProgress = [raw] {
        takeOver(&taskResults);
        if (!raw->job->isFinished())
            raw->job->setProgress(raw->watcher.progressValue() / (progressSteps / shownSteps), raw->bytes->load(), raw->watcher.progressText());
    };
    connect(&raw->watcher, &QFutureWatcherBase::progressValueChanged, this, onProgress);
    connect(&raw->watcher, &QFutureWatcherBase::progressTextChanged, this, onProgress);
    connect(&raw->watcher, &QFutureWatcherBase::finished, this, [this, raw] { finished(raw); });
    connect(raw->job, &Job::cancelRequested, this, [this, raw] {
        if (raw->running) {
            raw->watcher.cancel();
            return;
        }
        // Still waiting: there is nothing to stop.
        raw->cancelled = true;
        QMetaObject::invokeMethod(this, [this, raw] { finished(raw); }, Qt::QueuedConnection);
    });
    m_jobs.push_back(raw->job);
    m_tasks.push_back(std::move(task));
    Q_EMIT jobAdded(raw->job);
    QMetaObject::invokeMethod(this, &JobQueue::startNext, Qt::QueuedConnection);
    return raw->job;
}

void JobQueue::startNext()
{
    auto running = std::count_if(m_tasks.begin(), m_tasks.end(), [](const auto &t) { return t->running; });
    for (std::size_t i = 0; i < m_tasks.size() && running < m_jobPool.maxThreadCount(); ++i) {
        Task *task = m_tasks[i].get();
        if (task->running || task->cancelled)
            continue;
        task->running = true;
        ++running;
        task->job->start();
        task->watcher.setFuture(QtConcurrent::run(
            &m_jobPool, taskFunction<QPromise<Result<JobResult>> &>([work = task->work, bytes = task->bytes,
                         total = task->job->totalBytes()](QPromise<Result<JobResult>> &promise) {
                PromiseReporter reporter(promise, total, *bytes);
                promise.addResult(work(reporter));
                handOver(&taskResults);
            })));
    }
}

void JobQueue::finished(Task *task)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(),
                                    [task](const auto &t) { return t.get() == task; });
    if (found == m_tasks.end())
        return;
    // Kept alive until the end: it sends the signal that called us. Goes with the event below, also where the queue goes first.
    const std::shared_ptr<Task> keep = std::move(*found);
    m_tasks.erase(found);
    keep->watcher.disconnect(this);

    takeOver(&taskResults);
    // A cancelled promise takes no result.
    const QFuture<Result<JobResult>> future = keep->watcher.future();
    const Result<JobResult> result = keep->running && future.isResultReadyAt(0) && !future.isCanceled()
                                         ? future.resultAt(0)
                                         : Result<JobResult>(JobResult{Outcome::Cancelled, {}});
    if (keep->done)
        keep->done(*keep->job, result);
    if (!result)
        keep->job->finish(JobState::Failed, {}, result.error());
    else
        keep->job->finish(result->outcome == Outcome::Completed ? JobState::Completed : JobState::Cancelled,
                          result->remark, std::nullopt);
    QMetaObject::invokeMethod(this, [keep] {}, Qt::QueuedConnection);
    startNext();
    if (m_tasks.empty())
        Q_EMIT idle();
}

Job *JobQueue::find(JobId id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job *job) { return job->id() == id; });
    return found == m_jobs.end() ? nullptr : *found;
}

bool JobQueue::isIdle() const { return m_tasks.empty(); }

void JobQueue::cancelAll()
{
    const auto jobs = m_jobs;
    for (Job *job : jobs)
        job->cancel();
}

void JobQueue::clearFinished()
{
    for (std::size_t i = 0; i < m_jobs.size();) {
        Job *job = m_jobs[i];
        if (!job->isFinished()) {
            ++i;
            continue;
        }
        m_jobs.erase(m_jobs.begin() + static_cast<std::ptrdiff_t>(i));
        Q_EMIT jobRemoved(job->id());
        job->deleteLater();
    }
}

} // namespace sightglass
