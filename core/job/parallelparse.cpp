// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/parallelparse.h"

#include "core/job/handover.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <deque>
#include <memory>

namespace sightglass {

namespace {

/// Bytes of a source that one task parses.
constexpr std::uint64_t rangeBytes = 4 * 1024 * 1024;

/// What one range gave; filled by its task, read after the task has finished.
struct RangeResult
{
    std::vector<EventBatch> batches;
    Result<Outcome> outcome = Outcome::Completed;
};

struct Collector final : BatchSink
{
    explicit Collector(std::vector<EventBatch> &to) : batches(to) {}
    bool consume(EventBatch &&batch) override
    {
        batches.push_back(std::move(batch));
        return true;
    }
    std::vector<EventBatch> &batches;
};

/// Adds the reports of all ranges up, and stops them all together.
struct SharedProgress
{
    explicit SharedProgress(Progress &to) : progress(to) {}
    Progress &progress;
    std::atomic<std::uint64_t> done{0};
    std::atomic<bool> stop{false};
};

struct RangeProgress final : Progress
{
    explicit RangeProgress(SharedProgress &to) : shared(to) {}
    bool report(std::uint64_t doneBytes) override
    {
        const std::uint64_t all = shared.done += doneBytes - last;
        last = doneBytes;
        if (!shared.stop && !shared.progress.report(all))
            shared.stop = true;
        return !shared.stop;
    }
    SharedProgress &shared;
    std::uint64_t last = 0;
};

} // namespace

Result<Outcome> parseInParallel(const ByteSource &source, const Parser &parser,
                                const ParseOptions &options, BatchSink &sink, Progress &progress,
                                QThreadPool &pool)
{
    const std::vector<ByteRange> ranges = parser.split(source, rangeBytes);
    SharedProgress shared(progress);
    if (ranges.size() <= 1) {
        RangeProgress own(shared);
        return parser.parse(source, {0, source.size()}, options, sink, own);
    }

    struct Task
    {
        std::shared_ptr<RangeResult> result;
        QFuture<void> future;
    };
    std::deque<Task> tasks;
    std::size_t next = 0;
    const auto inFlight = static_cast<std::size_t>(std::max(1, pool.maxThreadCount())) + 1;
    const auto startMore = [&] {
        while (next < ranges.size() && tasks.size() < inFlight) {
            auto result = std::make_shared<RangeResult>();
            const ByteRange range = ranges[next++];
            tasks.push_back({result, QtConcurrent::run(&pool, taskFunction([&, result, range] {
                                 Collector collector(result->batches);
                                 RangeProgress own(shared);
                                 result->outcome = shared.stop
                                                       ? Result<Outcome>(Outcome::Cancelled)
                                                       : parser.parse(source, range, options, collector, own);
                                 source.forget(range);
                             }))});
        }
    };
    const auto finish = [&](Result<Outcome> outcome) {
        shared.stop = true;
        for (Task &task : tasks)
            task.future.waitForFinished();
        takeOver(&taskResults);
        return outcome;
    };

    for (startMore(); !tasks.empty(); startMore()) {
        Task task = std::move(tasks.front());
        tasks.pop_front();
        task.future.waitForFinished();
        takeOver(&taskResults);
        for (EventBatch &batch : task.result->batches) {
            if (!sink.consume(std::move(batch)))
                return finish(Outcome::Cancelled);
        }
        if (!task.result->outcome || *task.result->outcome == Outcome::Cancelled)
            return finish(task.result->outcome);
    }
    return Outcome::Completed;
}

} // namespace sightglass
