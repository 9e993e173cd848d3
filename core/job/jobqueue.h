// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/job.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace sightglass {

/// Runs jobs in QtConcurrent workers, oldest first, at most two at a time (each analysis
/// spreads over the cores by itself). Owns the Job objects. GUI thread. The destructor cancels all
/// and waits.
class JobQueue : public QObject
{
    Q_OBJECT
public:
    explicit JobQueue(QObject *parent = nullptr);
    ~JobQueue() override;

    /// Queues the analysis of a source. \p work runs in a worker: it calls the reporter often and
    /// returns how it ended. \p done runs in the queue's thread before the job's last changed().
    using Work = std::function<Result<JobResult>(JobReporter &)>;
    using Done = std::function<void(const Job &, const Result<JobResult> &)>;
    Job *add(const QString &title, std::uint64_t totalBytes, Work work, Done done, JobUnit unit = JobUnit::Bytes);

    [[nodiscard]] const std::vector<Job *> &jobs() const { return m_jobs; }
    [[nodiscard]] Job *find(JobId id) const;
    [[nodiscard]] bool isIdle() const;
    void cancelAll();
    /// Removes finished jobs from the list.
    void clearFinished();
    /// The pool that the parallel part of analyses uses (one thread per core).
    [[nodiscard]] QThreadPool *pool() { return &m_pool; }

Q_SIGNALS:
    void jobAdded(sightglass::Job *job);
    void jobRemoved(sightglass::JobId id);
    void idle();

private:
    struct Task;
    void startNext();
    void finished(Task *task);

    QThreadPool m_pool;
    QThreadPool m_jobPool; // the jobs themselves, which wait for the tasks in m_pool
    std::vector<Job *> m_jobs;
    std::vector<std::unique_ptr<Task>> m_tasks; // waiting and running, oldest first
    std::uint32_t m_nextId = 1;
};

} // namespace sightglass
