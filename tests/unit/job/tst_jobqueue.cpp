// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace sightglass;

class TestJobQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completes()
    {
        JobQueue queue;
        QList<int> states;
        bool done = false;
        Job *job = queue.add(QStringLiteral("a"), 1000, [](JobReporter &r) -> Result<JobResult> {
            for (std::uint64_t i = 0; i <= 1000; i += 100) {
                if (!r.report(i))
                    return JobResult{Outcome::Cancelled, {}};
            }
            return JobResult{Outcome::Completed, QStringLiteral("fine")};
        }, [&](const Job &, const Result<JobResult> &result) { done = result && result->outcome == Outcome::Completed; });
        QCOMPARE(job->state(), JobState::Pending);
        connect(job, &Job::changed, this, [&] { states.append(static_cast<int>(job->state())); });
        QTRY_COMPARE(job->state(), JobState::Completed);
        QVERIFY(done);
        QCOMPARE(job->text(), QStringLiteral("fine"));
        QCOMPARE(job->progress(), 1000);
        QCOMPARE(job->doneBytes(), std::uint64_t(1000));
        QCOMPARE(states.first(), static_cast<int>(JobState::Processing));
        QVERIFY(queue.isIdle());
    }
    void failsWithTheReason()
    {
        JobQueue queue;
        Job *job = queue.add(QStringLiteral("a"), 1, [](JobReporter &) -> Result<JobResult> { return failure(ErrorCode::Binary, "x", {}, 7); }, {});
        QTRY_COMPARE(job->state(), JobState::Failed);
        QVERIFY(job->error() && job->error()->code == ErrorCode::Binary && job->error()->offset == 7);
    }
    void cancelRunningAndWaiting()
    {
        JobQueue queue;
        QSemaphore started;
        const auto work = [&](JobReporter &r) -> Result<JobResult> {
            started.release();
            while (r.report(1))
                QThread::yieldCurrentThread();
            return JobResult{Outcome::Cancelled, {}};
        };
        std::vector<Job *> jobs;
        for (int i = 0; i < 5; ++i)
            jobs.push_back(queue.add(QString::number(i), 10, work, {}));
        QTRY_VERIFY(started.available() >= 2);
        QCOMPARE(jobs[4]->state(), JobState::Pending);
        jobs[4]->cancel();
        QTRY_COMPARE(jobs[4]->state(), JobState::Cancelled);
        jobs[0]->cancel();
        QTRY_COMPARE(jobs[0]->state(), JobState::Cancelled);
        QTRY_COMPARE(jobs[2]->state(), JobState::Processing);
        queue.cancelAll();
        QTRY_VERIFY(queue.isIdle());
        for (const Job *job : jobs)
            QCOMPARE(job->state(), JobState::Cancelled);
        QSignalSpy removed(&queue, &JobQueue::jobRemoved);
        queue.clearFinished();
        QCOMPARE(removed.count(), 5);
        QVERIFY(queue.jobs().empty());
    }
    void cancelledWhileWaitingNeverRuns()
    {
        // A place becomes free in the same turn of the event loop in which a waiting job is cancelled.
        JobQueue queue;
        std::atomic<int> ran{0};
        QSemaphore first, second;
        const auto waitFor = [&queue](QSemaphore &go) {
            return queue.add(QStringLiteral("runs"), 1, [&go](JobReporter &) -> Result<JobResult> {
                go.acquire();
                return JobResult{};
            }, {});
        };
        std::vector<Job *> jobs{waitFor(first), waitFor(second)};
        jobs.push_back(queue.add(QStringLiteral("waits"), 1, [&ran](JobReporter &) -> Result<JobResult> {
            ++ran;
            return JobResult{};
        }, {}));
        const auto always = qScopeGuard([&] {
            first.release();
            second.release();
        });
        QTRY_COMPARE(jobs[1]->state(), JobState::Processing);
        connect(jobs[0], &Job::changed, &queue, [&] {
            if (jobs[0]->isFinished())
                jobs[2]->cancel(); // just before the queue starts the next
        });
        first.release();
        QTRY_COMPARE(jobs[2]->state(), JobState::Cancelled);
        second.release();
        QTRY_VERIFY(queue.isIdle());
        QCOMPARE(ran.load(), 0);
    }
    void destructorWaits()
    {
        std::atomic<int> running{0};
        QSemaphore started;
        {
            JobQueue queue;
            for (int i = 0; i < 2; ++i) {
                queue.add(QString::number(i), 10, [&](JobReporter &r) -> Result<JobResult> {
                    ++running;
                    started.release();
                    while (r.report(1))
                        QThread::yieldCurrentThread();
                    --running;
                    return JobResult{Outcome::Cancelled, {}};
                }, {});
            }
            QTRY_VERIFY(started.available() >= 2);
        }
        QCOMPARE(running.load(), 0);
    }
    void progressComesBySignal()
    {
        JobQueue queue;
        QSemaphore go;
        Job *job = queue.add(QStringLiteral("a"), 100, [&](JobReporter &r) -> Result<JobResult> {
            const bool on = r.report(50) && r.reportText(QStringLiteral("half"));
            go.acquire();
            return JobResult{on ? Outcome::Completed : Outcome::Cancelled, {}};
        }, {});
        const auto always = qScopeGuard([&] { go.release(); }); // or the queue would wait for ever
        QTRY_COMPARE(job->text(), QStringLiteral("half"));
        QTRY_COMPARE(job->doneBytes(), std::uint64_t(50));
        QVERIFY(job->progress() > 450 && job->progress() < 550);
        go.release();
        QTRY_COMPARE(job->state(), JobState::Completed);
    }
};

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
