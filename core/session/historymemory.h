// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/historyworker.h"
#include "core/session/unusualmemory.h"

#include <functional>
#include <map>
#include <memory>

namespace sightglass {

/// What logs have a history in common: of Windows events those of one channel of one computer (by the
/// first event), of others those of one format and one name without what rotation and packing add, so
/// that today's `/var/log/syslog` has that of `syslog.1` and `syslog-20250101.gz`. Decodes an event: for a worker.
[[nodiscard]] std::string kindOfLog(const std::string &path, const std::string &formatId, const LogRows &log);
/// The templates of the log at \p index of the report's logs, with what \p log says of their times. For a worker.
[[nodiscard]] std::vector<SeenTemplate> seenTemplates(const UnusualReport &report, std::size_t index, const LogRows &log);

/// Remembers in the history, for the logs of a session. Knowledge of a log is read once, when it is first
/// asked for, and stays what it was then: what is new does not grow old while it is looked at. Lives in
/// the session's thread; commands go in order to one worker, which alone has the connection. Where the
/// history cannot be used, it remembers while the logs are open, and failed() says why.
class HistoryMemory final : public UnusualMemory
{
    Q_OBJECT
public:
    explicit HistoryMemory(Session &session, QString path = HistoryStore::defaultPath(), QObject *parent = nullptr);
    ~HistoryMemory() override; ///< Waits until all is saved.

    [[nodiscard]] UnusualKnowledge knowledge(const std::vector<LogInfo> &logs) override;
    void setDismissed(const std::vector<LogInfo> &logs, const std::string &key, bool on) override;
    void setNormal(const std::vector<LogInfo> &logs, const std::string &key, bool on) override;
    void sawTemplates(const std::vector<LogInfo> &logs, std::shared_ptr<const UnusualReport> report, const std::vector<LogRows> &rows) override;
    /// No command is under way.
    [[nodiscard]] bool isIdle() const { return m_worker.pending() == 0; }

Q_SIGNALS:
    /// The templates of a log that was looked at are kept.
    void looked(sightglass::LogId log, sightglass::JobId job, const std::shared_ptr<const std::vector<sightglass::SeenTemplate>> &templates);

private:
    struct Known
    {
        JobId job;
        bool ready = false;
        bool stale = false; ///< Something was said while it was read.
        LookId before{INT64_MAX};
        KnownTexts templates;
        std::unordered_set<std::string> dismissed, normal;
    };
    void load(const LogInfo &log);
    void mark(const std::vector<LogInfo> &logs, const std::string &key, bool on, bool normal);

    Session &m_session;
    std::map<LogId, Known> m_logs;
    HistoryWorker m_worker;
};

} // namespace sightglass
