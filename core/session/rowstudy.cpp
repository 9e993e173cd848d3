// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rowstudy.h"

#include "core/job/post.h"
#include "core/job/jobqueue.h"
#include "core/job/task.h"

#include <algorithm>

namespace sightglass {

namespace {

constexpr qint64 reportMs = 100;
constexpr qint64 pauseMs = 500;

} // namespace

bool RowStudy::Run::report(std::uint64_t rows)
{
    if (m_clock.elapsed() >= reportMs) {
        m_clock.restart();
        const int progress = static_cast<int>(std::min(1000.0, 1000.0 * static_cast<double>(rows) / m_all));
        postTo(m_study, [study = m_study, number = m_number, progress] {
            if (number != study->m_number || !study->m_running)
                return;
            study->m_progress = progress;
            Q_EMIT study->progressed(progress);
        });
    }
    return !m_stop;
}

void RowStudy::Run::publish(std::function<void()> take)
{
    postTo(m_study, [study = m_study, number = m_number, take = std::move(take)] {
        if (number != study->m_number)
            return;
        take();
        Q_EMIT study->changed();
    });
}

RowStudy::RowStudy(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RowStudy::start);
    connect(&session, &Session::rowsChanged, this, [this] { want(false); });
    connect(&session, &Session::profileChanged, this, [this] { restart(); });
    connect(&session.filters(), &FilterStack::changed, this, [this] {
        // Rows of another filter follow: what is being found out is not wanted any more.
        if (m_run)
            m_run->m_stop = true;
    });
    connect(&session, &Session::logRemoved, this, [this] { restart(); });
}

RowStudy::~RowStudy()
{
    if (m_run)
        m_run->m_stop = true;
    m_pool.waitForDone();
}

void RowStudy::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active && m_stale)
        want(true);
    else if (!active && isRunning()) {
        m_stale = true;
        m_wanted = false;
        m_timer.stop();
        if (m_run)
            m_run->m_stop = true;
    }
}

void RowStudy::stop()
{
    m_wanted = false;
    m_timer.stop();
    if (m_run)
        m_run->m_stop = true;
    Q_EMIT runningChanged();
}

void RowStudy::restart()
{
    if (m_run)
        m_run->m_stop = true;
    ++m_number; // what is on its way is not taken any more
    m_complete = false;
    want(true);
}

void RowStudy::want(bool now)
{
    m_stale = true;
    if (!m_active)
        return;
    m_wanted = true;
    if (m_running)
        return;
    const qint64 pause = std::max(pauseMs, 3 * m_took);
    const qint64 since = m_since.isValid() ? m_since.elapsed() : pause;
    if (now || since >= pause || m_session.jobs().isIdle())
        m_timer.start(0);
    else if (!m_timer.isActive())
        m_timer.start(static_cast<int>(pause - since));
}

void RowStudy::start()
{
    if (m_running || !m_wanted || !m_active)
        return;
    m_wanted = false;
    m_stale = false;
    if (!isDue()) {
        Q_EMIT runningChanged();
        return;
    }
    m_running = true;
    m_complete = false;
    m_progress = 0;
    auto run = std::make_shared<Run>();
    run->m_study = this;
    run->m_number = ++m_number;
    run->m_all = static_cast<double>(std::max<std::uint64_t>(1, m_session.rows()->size()));
    run->m_clock.start();
    m_run = run;
    m_since.start();
    runTask(m_pool, this, [run, work = makeWork()] { return work(*run); }, [this, run](bool done) {
        m_running = false;
        m_took = m_since.elapsed();
        m_since.start();
        m_complete = done && run->m_number == m_number && !m_wanted;
        if (m_wanted)
            want(!done);
        Q_EMIT runningChanged();
    });
    Q_EMIT runningChanged();
}

} // namespace sightglass
