// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <cstdint>
#include <functional>

class QThreadPool;

namespace sightglass {

/// Work cut into numbered tasks, done on all threads of a pool, while the calling thread takes what they
/// give in the order of their numbers and shows it from time to time.
struct InOrder
{
    /// Called on each thread once: what does task i there. It writes to a place of task i alone, and gives up
    /// early when the flag is set.
    std::function<std::function<void(std::size_t task)>(const std::atomic<bool> &stop)> makeWork;
    /// These are called by the calling thread. Takes what task i gave.
    std::function<void(std::size_t task)> take;
    /// After some were taken, or a moment went by; \p taken tasks are. False stops.
    std::function<bool(std::size_t taken)> report;
    /// How much there is to show, and showing it; null where nobody wants it.
    std::function<std::uint64_t()> known{};
    std::function<void()> show{};
    qint64 leastShowMs = 150; ///< Between two calls of show(), which come in growing intervals.
};
/// Call it in a worker that is none of \p pool. \return false when it was stopped.
[[nodiscard]] bool runInOrder(std::size_t tasks, QThreadPool &pool, const InOrder &calls);

} // namespace sightglass
