// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/flowviews.h"
#include "core/history/flowstore.h"
#include "core/job/historyworker.h"
#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace sightglass {

/// Keeps threats, transfers and findings of the session's logs in the history, each once, and gives those of all logs
/// that were ever read. A log is searched when it was read in full, by one thread beside the others; of followed ones what was stored of them, by this program
/// or another, is looked at soon after (FollowedFlows). What is older than the history keeps goes. A history is opened
/// when there is something to keep or to show, or where there is one already. Lives in the session's thread; work goes in order to one worker, which
/// alone has the connection.
class FlowMemory : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int soonMs = 2'000;        ///< After followed logs grew.
        int everyMs = 60'000;      ///< What other programs stored, and what is past its time.
        int clockSettleMs = 600'000; ///< SteppedClock.
        const Clock *clock = nullptr; ///< Null: the system's.
    };
    explicit FlowMemory(Session &session, QString path = HistoryStore::defaultPath(), QObject *parent = nullptr);
    FlowMemory(Session &session, QString path, Options options, QObject *parent = nullptr);
    ~FlowMemory() override; ///< Stops what is under way; what is being written is finished.

    /// Asks for all that is kept of a time; threatsRead() or failed() answers. A later question makes an earlier one's
    /// answer void.
    void readThreats(const FlowRange &range);
    void readTransfers(const FlowRange &range);
    [[nodiscard]] bool isIdle() const { return m_worker.pending() == 0; }

Q_SIGNALS:
    /// \p files: names of the logs that rows are of (FlowStore).
    void threatsRead(const sightglass::ThreatView &threats, const std::vector<sightglass::FlowStore::SeenFinding> &findings,
                     const sightglass::FlowStore::FileNames &files);
    void transfersRead(const sightglass::TransferView &transfers, const sightglass::FlowStore::FileNames &files);
    /// There is more in the history than before, or less.
    void grown();
    /// Translated.
    void failed(const QString &why);
    void idle();

private:
    struct Shared;
    using Connection = HistoryWorker::Connection;
    template<typename Answer>
    void run(std::function<Answer(Connection &, Shared &)> work, std::function<void(Answer)> done);
    void keep(const LogInfo &log);
    void lookAtFollowed();

    Session &m_session;
    std::shared_ptr<Shared> m_shared;
    HistoryWorker m_worker;
    std::map<LogId, JobId> m_kept;
    QTimer m_soon, m_every;
    bool m_looking = false;
    QString m_fault; // that was told
    quint64 m_threatsAsked = 0, m_transfersAsked = 0;
};

} // namespace sightglass
