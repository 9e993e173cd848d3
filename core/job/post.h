// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/handover.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace sightglass {

/// Calls \p function once, in the thread that \p receiver lives in, in a later turn of its event loop, unless \p receiver is
/// gone by then. May be called from any thread; what was written before is seen there.
template<typename Function>
void postTo(QObject *receiver, Function function)
{
    QMetaObject::invokeMethod(receiver, taskFunction(std::move(function)), Qt::QueuedConnection);
}

} // namespace sightglass
