// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/handover.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

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

} // namespace sightglass
