// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/handover.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <memory>
#include <type_traits>
#include <utility>

namespace sightglass {

/// Runs \p work in a QtConcurrent worker of \p pool and hands what it gives to \p done, in the thread
/// of \p context and only while that lives. For short work without progress; a JobQueue has the rest.
template<typename Work, typename Done>
void runTask(QThreadPool &pool, QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work &>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        takeOver(&taskResults);
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(&pool, taskFunction(std::move(work))));
}

/// What takes long to make and is the same for all who use it: a worker makes it ahead of time, and who asks sooner waits for the
/// rest. Of one thread, as what is made; that has to be such that it can be made in another.
template<typename T>
class Ahead
{
public:
    /// Begins. \p make gives a std::unique_ptr<T>, or of something that is a T.
    template<typename Make>
    explicit Ahead(Make make)
        : m_future(QtConcurrent::run(taskFunction([make = std::move(make)]() mutable { return std::shared_ptr<T>(make()); })))
    {
    }
    [[nodiscard]] T &get()
    {
        if (!m_made) {
            m_future.waitForFinished();
            takeOver(&taskResults);
            m_made = m_future.takeResult();
        }
        return *m_made;
    }

private:
    QFuture<std::shared_ptr<T>> m_future;
    std::shared_ptr<T> m_made;
};

} // namespace sightglass
