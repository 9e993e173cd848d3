// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/job.h"


#include <chrono>

namespace sightglass {

namespace {

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

const char *jobStateName(JobState state)
{
    switch (state) {
    case JobState::Pending: return QT_TRANSLATE_NOOP("sightglass::Job", "Pending");
    case JobState::Processing: return QT_TRANSLATE_NOOP("sightglass::Job", "Processing");
    case JobState::Completed: return QT_TRANSLATE_NOOP("sightglass::Job", "Completed");
    case JobState::Failed: return QT_TRANSLATE_NOOP("sightglass::Job", "Failed");
    case JobState::Cancelled: break;
    }
    return QT_TRANSLATE_NOOP("sightglass::Job", "Cancelled");
}

Job::Job(JobId id, QString title, std::uint64_t totalBytes, QObject *parent, JobUnit unit)
    : QObject(parent), m_id(id), m_title(std::move(title)), m_unit(unit), m_totalBytes(totalBytes)
{}

bool Job::isFinished() const { return m_state > JobState::Processing; }

double Job::elapsedSeconds() const
{
    if (m_state == JobState::Pending)
        return 0.0;
    return static_cast<double>(isFinished() ? m_elapsedMs : nowMs() - m_startedMs) / 1000.0;
}

double Job::bytesPerSecond() const
{
    const double seconds = elapsedSeconds();
    return seconds > 0.0 ? static_cast<double>(m_doneBytes) / seconds : 0.0;
}

std::optional<double> Job::secondsLeft() const
{
    const double rate = bytesPerSecond();
    if (m_state != JobState::Processing || rate <= 0.0 || m_totalBytes < m_doneBytes)
        return std::nullopt;
    return static_cast<double>(m_totalBytes - m_doneBytes) / rate;
}

void Job::cancel()
{
    if (!isFinished())
        Q_EMIT cancelRequested();
}

void Job::start()
{
    m_state = JobState::Processing;
    m_startedMs = nowMs();
    Q_EMIT changed();
}

void Job::setProgress(int value, std::uint64_t doneBytes, const QString &text)
{
    m_progress = value;
    m_doneBytes = doneBytes;
    m_text = text;
    Q_EMIT changed();
}

void Job::finish(JobState state, const QString &text, std::optional<Error> error)
{
    m_elapsedMs = m_startedMs ? nowMs() - m_startedMs : 0;
    m_state = state;
    m_text = text;
    m_error = std::move(error);
    if (state == JobState::Completed) {
        m_progress = 1000;
        m_doneBytes = m_totalBytes;
    }
    Q_EMIT changed();
}

} // namespace sightglass
