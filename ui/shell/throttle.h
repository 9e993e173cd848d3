// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace sightglass {

/// Runs a refresh at once, and at most every \p intervalMs when it is asked for more often (a folder
/// of a thousand logs tells of a thousand changes); the last one asked for always runs. Owned by the
/// widget that it refreshes; GUI thread.
class Throttle
{
public:
    Throttle(std::function<void()> run, int intervalMs = 50) : m_run(std::move(run)), m_interval(intervalMs)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { runNow(); });
    }
    void operator()()
    {
        if (!m_clock.isValid() || m_clock.elapsed() >= m_interval)
            runNow();
        else if (!m_timer.isActive())
            m_timer.start(static_cast<int>(m_interval - m_clock.elapsed()) + 1);
    }

private:
    void runNow()
    {
        m_timer.stop();
        m_run();
        m_clock.start(); // counted from its end: what takes long comes more seldom
    }
    std::function<void()> m_run;
    qint64 m_interval;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace sightglass
