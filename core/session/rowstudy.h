// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/session/session.h"

#include <QObject>
#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace sightglass {

/// Something that is found out about the rows under the current filter by a worker, and again whenever
/// these change while somebody looks (setActive). One run at a time; a run for a filter that is gone is
/// stopped; while logs are read, runs leave most of the time to the reading. GUI thread; must go before
/// its session. The destructor stops and waits.
class RowStudy : public QObject
{
    Q_OBJECT
public:
    explicit RowStudy(Session &session, QObject *parent = nullptr);
    ~RowStudy() override;

    /// Rows are followed only while it is.
    void setActive(bool active);
    [[nodiscard]] bool isRunning() const { return m_running || m_wanted; }
    /// 0 to 1000.
    [[nodiscard]] int progress() const { return m_progress; }
    /// The result is of the rows as they are, all of them.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Gives the run up; what is known stays until rows change.
    void stop();

Q_SIGNALS:
    /// There is another result, perhaps a partial one.
    void changed();
    /// Some ten times a second while it runs.
    void progressed(int progress);
    void runningChanged();

protected:
    /// What a run has: progress in rows of \p all, and the way back to the GUI thread.
    class Run : public Progress
    {
    public:
        [[nodiscard]] bool report(std::uint64_t rows) override;
        /// Has \p take called in the GUI thread, unless the run is out of date by then.
        void publish(std::function<void()> take);

    private:
        friend class RowStudy;
        RowStudy *m_study = nullptr;
        quint64 m_number = 0;
        double m_all = 1;
        std::atomic<bool> m_stop{false};
        QElapsedTimer m_clock;
    };
    /// Made in the GUI thread, called in a worker: \return false when it was stopped.
    using Work = std::function<bool(Run &)>;
    [[nodiscard]] virtual Work makeWork() = 0;
    /// False where there is nothing new to be found out.
    [[nodiscard]] virtual bool isDue() const { return true; }
    /// The question is another one: begins anew.
    void restart();
    [[nodiscard]] Session &session() const { return m_session; }

private:
    void want(bool now);
    void start();

    Session &m_session;
    QThreadPool m_pool;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_took = 0;
    std::shared_ptr<Run> m_run;
    quint64 m_number = 0;
    bool m_active = false;
    bool m_stale = true; ///< Rows changed while nobody looked.
    bool m_wanted = false;
    bool m_running = false;
    bool m_complete = false;
    int m_progress = 0;
};

} // namespace sightglass
