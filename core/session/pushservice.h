// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/rowset.h"
#include "core/history/historystore.h"
#include "core/push/delivery.h"
#include "core/query/logrows.h"
#include "core/session/session.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <map>
#include <memory>
#include <vector>

namespace sightglass {

/// A refused event with what it is. Value type.
struct RefusedEvent
{
    DeadLetter letter;
    PushEvent event;
    bool damaged = false; ///< It cannot be read any more, nor sent.
};

/// What a choice of events will be, judged by some of them. Value type.
struct PushEstimate
{
    std::uint64_t events = 0;
    std::uint64_t bytes = 0; ///< On the wire.
    PushEvent sample;        ///< One of them, masked as the target says.
    std::string request;     ///< The request that carries it alone, as text.
};

/// Pushing, for the window: one Delivery in a thread of its own, which alone writes to the queue. Commands are
/// asynchronous and answered by signals; targets() is what was last known. GUI thread, but for accept().
class PushService : public QObject
{
    Q_OBJECT
public:
    explicit PushService(QString path = HistoryStore::defaultPath(), QObject *parent = nullptr);
    /// What is under way is given up; it stays in the queue.
    ~PushService() override;

    /// For live sources and alerts: takes events for a target from any thread but the one that sends; they are on the disk
    /// when it returns.
    [[nodiscard]] Result<std::uint64_t> accept(const std::string &target, std::vector<PushEvent> events);

    [[nodiscard]] const std::vector<TargetStatus> &targets() const { return m_targets; }
    [[nodiscard]] const TargetStatus *target(const std::string &name) const;
    /// Why there is no queue; translated, empty while all is well.
    [[nodiscard]] QString fault() const { return m_fault; }

    /// Keeps a target and the secrets that are set in \p config (an empty one forgets it); saved() or failed().
    void save(const TargetConfig &config);
    void remove(const std::string &name);
    void setPaused(const std::string &name, bool paused);
    void retry(const std::string &name);
    /// tested() comes. Secrets that \p config has not are the kept ones.
    void test(const TargetConfig &config);
    /// estimated() comes, for the last call alone.
    void estimate(std::shared_ptr<const RowSet> rows, const std::vector<LogRows> &logs, const TargetConfig &config);
    /// As a job of \p jobs, with progress in events; accepted() when they are in the queue.
    void push(JobQueue &jobs, std::shared_ptr<const RowSet> rows, std::vector<LogRows> logs, const std::string &target);
    /// A ticket with its events as evidence.
    void pushTicket(TicketId ticket, const std::string &target);
    /// Counts of each log, as JSON.
    void pushSummary(const std::vector<LogInfo> &logs, const std::string &target);
    /// Events that are there already: alerts.
    void pushEvents(const std::vector<PushEvent> &events, const std::string &target);

    /// refusedLoaded() comes.
    void loadRefused(const std::string &target);
    void resend(const std::string &target, const std::vector<DeadId> &ids);
    /// Sends \p event in the place of a refused one.
    void resendMended(const std::string &target, DeadId id, const PushEvent &event);
    void removeRefused(const std::string &target, const std::vector<DeadId> &ids);

    /// The request that carries \p event alone, as a text that shows each byte of it; secrets are masked.
    [[nodiscard]] static std::string requestText(const TargetConfig &config, const PushEvent &event);

Q_SIGNALS:
    void changed();
    void failed(const QString &text);
    void saved(const QString &name);
    void tested(const QString &wrong, const QString &remark);
    void estimated(const sightglass::PushEstimate &estimate);
    void accepted(const QString &target, quint64 events, quint64 unreadable);
    void refusedLoaded(const QString &target, const std::vector<sightglass::RefusedEvent> &events);

private:
    struct Worker;
    struct Gate;
    [[nodiscard]] static Result<std::uint64_t> accept(const std::shared_ptr<Gate> &gate, const std::string &target, std::vector<PushEvent> events);
    /// Runs \p work in the thread of the Delivery.
    void run(std::function<void(Worker &)> work);
    void tell(const Error &error);

    QString m_path;
    QThread m_thread;
    Worker *m_worker; // lives in m_thread
    std::shared_ptr<Gate> m_gate; // jobs that outlive us find it closed
    QThreadPool m_pool; // estimates
    std::vector<TargetStatus> m_targets;
    QString m_fault;
    quint64 m_estimate = 0;
};

/// A ticket and its marked events as events to be pushed, which carry what was kept of them.
[[nodiscard]] Result<std::vector<PushEvent>> ticketEvents(HistoryStore &store, TicketId ticket);
/// One event a log, with its counts.
[[nodiscard]] std::vector<PushEvent> summaryEvents(const std::vector<LogInfo> &logs);

} // namespace sightglass
