// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/inorder.h"

#include "core/job/handover.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace sightglass {

namespace {

constexpr qint64 firstShowMs = 40;

} // namespace

bool runInOrder(std::size_t tasks, QThreadPool &pool, const InOrder &calls)
{
    std::atomic<std::size_t> next{0};
    std::atomic<bool> stop{false};
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<bool> done(tasks); // guarded by mutex
    const auto share = [&] {
        const auto work = calls.makeWork(stop);
        for (std::size_t i = next++; i < tasks && !stop; i = next++) {
            work(i);
            const std::scoped_lock lock(mutex);
            done[i] = true;
            changed.notify_one();
        }
    };
    const std::size_t threads = std::max<std::size_t>(1, std::min(tasks, static_cast<std::size_t>(std::max(1, pool.maxThreadCount()))));
    std::vector<QFuture<void>> workers;
    for (std::size_t i = 0; i < threads; ++i)
        workers.push_back(QtConcurrent::run(&pool, taskFunction(share)));
    QElapsedTimer clock;
    clock.start();
    qint64 nextShow = firstShowMs;
    bool stopped = false;
    std::size_t taken = 0;
    std::uint64_t shown = 0;
    while (taken < tasks && !stopped) {
        std::size_t until = taken;
        {
            std::unique_lock lock(mutex);
            changed.wait_for(lock, std::chrono::milliseconds(20), [&] { return done[taken]; });
            while (until < tasks && done[until])
                ++until;
        }
        for (; taken < until; ++taken)
            calls.take(taken);
        stopped = !calls.report(taken);
        if (calls.show && !stopped && taken < tasks && calls.known() > shown && clock.elapsed() >= nextShow) {
            shown = calls.known();
            calls.show();
            nextShow = std::max(clock.elapsed() + calls.leastShowMs, clock.elapsed() * 3 / 2);
        }
    }
    stop = stopped;
    for (QFuture<void> &worker : workers)
        worker.waitForFinished();
    takeOver(&taskResults);
    return !stopped;
}

} // namespace sightglass
