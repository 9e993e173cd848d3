// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/casefile.h"
#include "core/history/historystore.h"
#include "core/history/livestore.h"
#include "core/history/jobdata.h"
#include "core/job/historyworker.h"
#include "core/session/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace sightglass {

class ByteSource;
class FileHashes;
class JobStore;

/// What has become of the log of a past analysis.
enum class LogNow : std::uint8_t {
    Same,     ///< As large as it was, with the same beginning and end of writing.
    Grown,    ///< The same log, longer.
    Changed,  ///< The same beginning, and another size or time; or another log at its path.
    Gone,     ///< Nothing is there.
    Elsewhere ///< It was read on another computer (imported): its path is not looked at.
};

/// Two analyses side by side: first and second, as they were chosen.
struct JobComparison
{
    KeptJob first, second;
    KeptDetails firstDetails, secondDetails;
    /// Both logs were looked at for templates.
    [[nodiscard]] bool hasTemplates() const { return !firstDetails.templates.empty() && !secondDetails.templates.empty(); }
};

/// Keeps every analysis of a session in the history, and answers what the History page asks. Lives in the
/// session's thread; commands go in order to one worker, which alone has the connection; many logs that are
/// opened at once are saved together. What is shown is what was saved. Hashes of files follow when nothing is read any more, by
/// a thread of their own; what is not done when the program ends stays without one. Goes before the session.
class JobHistory : public QObject
{
    Q_OBJECT
public:
    explicit JobHistory(Session &session, QString path = HistoryStore::defaultPath(), QObject *parent = nullptr);
    ~JobHistory() override; ///< Waits until all is saved; what is under way is noted as cancelled.

    /// Why nothing can be kept; translated. Empty while all is well.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// Where it is: a file, or a server's address without password.
    [[nodiscard]] QString place() const;
    void retry();
    [[nodiscard]] bool isIdle() const { return m_worker.pending() == 0 && !m_flushing && m_ops.empty() && !m_isHashing && m_unhashed.empty(); }

    /// The newest are listed; `sightglass-cli history jobs` has all.
    static constexpr int mostJobs = 3000;
    /// Newest first, as of the last jobsChanged().
    [[nodiscard]] const std::vector<KeptJob> &jobs() const { return m_jobs; }
    [[nodiscard]] const KeptJob *job(KeptJobId id) const;
    /// Reads the list, and looks for what others do as long as it is on.
    void setActive(bool active);
    void refresh();

    void loadDetails(KeptJobId id);
    void compare(KeptJobId first, KeptJobId second);
    void loadTrend(const std::string &kind);
    /// Looks at the file of an analysis; fileLooked() tells.
    void lookAtFile(KeptJobId id);
    /// Marks of the log of an analysis; marksLoaded() brings them.
    void loadMarks(KeptJobId id);

    void remove(const std::vector<KeptJobId> &ids);
    [[nodiscard]] QString undoText() const { return m_undoText; }
    void undo();
    void forgetUndo();
    /// For good: see JobStore::forgetLog.
    void forgetLog(KeptJobId anyOfIt);
    /// Analyses older than that many days go for good at the next start, and now; 0 = they stay.
    void setRetention(int days);
    [[nodiscard]] static int retention();
    /// For how long the rest is kept, as the history has it for all who share it.
    struct KeepTimes
    {
        std::int64_t flowDays = 0; ///< FlowStore::keepDays().
        LiveRetention live;
        friend bool operator==(const KeepTimes &, const KeepTimes &) = default;
    };
    /// keepTimesRead() or failed() answers.
    void readKeepTimes();
    void setKeepTimes(const KeepTimes &times);

    /// A case with these analyses' logs and their marks and tickets; empty = everything.
    void exportCase(const QString &path, const std::vector<KeptJobId> &jobs);
    void importCase(const QString &path);

    /// The templates of a log that a session has open (HistoryMemory::looked).
    void setTemplates(LogId log, JobId job, const std::shared_ptr<const std::vector<SeenTemplate>> &templates);

Q_SIGNALS:
    void jobsChanged();
    void faultChanged();
    void undoChanged();
    /// Something was not done; translated.
    void failed(const QString &text);
    /// Something was; translated.
    void done(const QString &text);
    void detailsLoaded(sightglass::KeptJobId id, std::shared_ptr<const sightglass::KeptDetails> details);
    void compared(std::shared_ptr<const sightglass::JobComparison> comparison);
    void trendLoaded(const std::string &kind, std::shared_ptr<const std::vector<sightglass::KeptHour>> hours);
    /// \p disk: the file that the log lies in now (of a member of an archive, the archive); empty where there is none.
    void fileLooked(sightglass::KeptJobId id, sightglass::LogNow now, const QString &disk);
    void marksLoaded(sightglass::KeptJobId id, std::shared_ptr<const std::vector<sightglass::MarkedEvent>> marks);
    /// Marks, tickets or logs changed by an import or by forgetting: others on the same history look anew.
    void contentChanged();
    void keepTimesRead(const sightglass::JobHistory::KeepTimes &times);
    void idle();

private:
    struct Shared;
    /// A job that the session has under way. Its id is known once it was saved.
    struct Tracked
    {
        JobId job;
        bool over = false;
        std::shared_ptr<KeptJobId> id;
        QElapsedTimer saved;
        KeptJob begun;
    };
    struct Op
    {
        std::function<void()> prepare; ///< In the worker, before the transaction.
        std::function<Result<void>(HistoryStore &, JobStore &)> commit;
    };
    /// An analysis that is saved, and whose file has no hash yet.
    struct Unhashed
    {
        KeptJobId id;
        std::string path;
        Timestamp modified;
        std::shared_ptr<const ByteSource> source;
    };
    /// One that ended and is being saved. Written by the worker until that is done.
    struct Ended
    {
        std::shared_ptr<KeptJobId> id;
        std::shared_ptr<KeptJob> job;
        std::shared_ptr<const ByteSource> source;
    };
    void hash();
    template<typename Answer>
    void run(std::function<Result<Answer>(HistoryStore &, JobStore &)> work, std::function<void(Answer)> then, bool quiet = false);
    void follow(LogId log);
    void begin(Tracked &tracked, const LogInfo &log);
    void end(Tracked &tracked, const LogInfo &log);
    void giveUp(Tracked &tracked);
    void queue(Op op);
    [[nodiscard]] static Result<void> save(HistoryStore &store, JobStore &jobs, const std::vector<Op> &ops);
    void flush();
    void setFault(const QString &text);
    void offerUndo(const QString &text, std::function<void()> undo);
    void checkIdle();

    Session &m_session;
    QString m_path;
    std::shared_ptr<Shared> m_shared;
    HistoryWorker m_worker;
    QTimer m_look;
    std::map<LogId, Tracked> m_logs;
    std::vector<Op> m_ops;
    std::vector<Ended> m_ended; ///< By m_ops.
    bool m_flushing = false;
    std::vector<Unhashed> m_unhashed;
    bool m_isHashing = false;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<FileHashes> m_hashes;
    QThreadPool m_hasher; // one thread
    bool m_active = false;
    std::vector<KeptJob> m_jobs;
    QString m_fault;
    QString m_undoText;
    std::function<void()> m_undo;
};

} // namespace sightglass
