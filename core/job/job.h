// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <optional>

namespace sightglass {

/// How a piece of work ended when it did not fail.
struct JobResult
{
    Outcome outcome = Outcome::Completed;
    QString remark; ///< For the user, translated: "the file is empty".
};

/// Progress as a worker of a JobQueue reports it. Thread-safe.
class JobReporter : public Progress
{
public:
    /// As Progress::report, with a text for what is being done.
    [[nodiscard]] virtual bool reportText(const QString &text) = 0;
};

/// State of a job. Cancelled is a third outcome besides Completed and Failed.
enum class JobState : std::uint8_t { Pending, Processing, Completed, Failed, Cancelled };
/// Untranslated: "Pending", "Processing" …
[[nodiscard]] const char *jobStateName(JobState state);

/// What the amounts of a job are.
enum class JobUnit : std::uint8_t { Bytes, Events };

/// One piece of long work as the user sees it. Lives in the GUI (or CLI main) thread and belongs to
/// its JobQueue; the work itself runs in QtConcurrent workers that report through QPromise.
class Job : public QObject
{
    Q_OBJECT
public:
    Job(JobId id, QString title, std::uint64_t totalBytes, QObject *parent, JobUnit unit = JobUnit::Bytes);

    [[nodiscard]] JobId id() const { return m_id; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] JobState state() const { return m_state; }
    [[nodiscard]] bool isFinished() const;
    /// 0 to 1000.
    [[nodiscard]] int progress() const { return m_progress; }
    /// What doneBytes(), totalBytes() and bytesPerSecond() count: bytes read, or events written.
    [[nodiscard]] JobUnit unit() const { return m_unit; }
    /// Bytes done and in all.
    [[nodiscard]] std::uint64_t doneBytes() const { return m_doneBytes; }
    [[nodiscard]] std::uint64_t totalBytes() const { return m_totalBytes; }
    /// Mean since the start, bytes per second; 0 before the first report.
    [[nodiscard]] double bytesPerSecond() const;
    /// Seconds left at that rate; nullopt while unknown or finished.
    [[nodiscard]] std::optional<double> secondsLeft() const;
    /// Seconds of work so far, or in all once finished.
    [[nodiscard]] double elapsedSeconds() const;
    /// What it is doing, or a remark on the result ("the file is empty"); translated.
    [[nodiscard]] QString text() const { return m_text; }
    /// Why it failed; only in state Failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// Asks the workers to stop; changed() tells when they did.
    void cancel();

Q_SIGNALS:
    void changed();
    void cancelRequested();

private:
    friend class JobQueue;
    void start();
    void setProgress(int value, std::uint64_t doneBytes, const QString &text);
    void finish(JobState state, const QString &text, std::optional<Error> error);

    JobId m_id;
    QString m_title;
    QString m_text;
    JobState m_state = JobState::Pending;
    JobUnit m_unit;
    int m_progress = 0;
    std::uint64_t m_doneBytes = 0;
    std::uint64_t m_totalBytes = 0;
    qint64 m_startedMs = 0;
    qint64 m_elapsedMs = 0;
    std::optional<Error> m_error;
};

} // namespace sightglass
