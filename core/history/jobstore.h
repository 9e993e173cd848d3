// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/jobdata.h"
#include "core/history/runlock.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

/// Analyses in the history: each one begun and ended here, listed, compared, forgotten. A job whose
/// program ended while it worked becomes Failed, "interrupted", when the next one starts (beginRun).
/// Synchronous, for the thread of \p database, which it does not own. Errors as Database.
class JobStore
{
public:
    explicit JobStore(Database &database);
    ~JobStore();

    /// Says that this program is here, and ends the jobs of those that are not any more. How many these were.
    [[nodiscard]] Result<int> beginRun(const std::string &program);
    /// Only ends them. Needs no run of one's own.
    [[nodiscard]] Result<int> endInterrupted();

    /// A job that begins now: state Pending or Processing, uid, name, path, size, started. A uid is made where there is none.
    [[nodiscard]] Result<KeptJobId> add(const KeptJob &job);
    /// One that is over, as it is. The known one where its uid is known.
    [[nodiscard]] Result<KeptJobId> addFinished(const KeptJob &job, const KeptDetails &details, bool *isNew = nullptr);
    /// State and progress of a job that is under way.
    [[nodiscard]] Result<void> progress(KeptJobId id, KeptJobState state, int progress);
    /// How it ended: all but id, uid, started.
    [[nodiscard]] Result<void> finish(KeptJobId id, const KeptJob &job, const KeptDetails &details);
    /// The hash that an earlier analysis has of the same file, which has not changed since: same log, path, size and time of its
    /// last change as \p job, which has an id. Empty: there is none.
    [[nodiscard]] Result<std::string> knownSha256(const KeptJob &job);
    /// The hash of the file that a job read. \p ofLog: it is of the bytes of the log themselves (not of a packed file), so that
    /// reports may say it of the log as it was of that size.
    [[nodiscard]] Result<void> setSha256(KeptJobId id, const std::string &sha256, bool ofLog);
    /// What the messages of its log come to.
    [[nodiscard]] Result<void> setTemplates(KeptJobId id, const std::vector<SeenTemplate> &templates);

    /// Newest first; deleted ones are left out.
    [[nodiscard]] Result<std::vector<KeptJob>> jobs(int most = 100'000);
    [[nodiscard]] Result<std::optional<KeptJob>> job(KeptJobId id);
    [[nodiscard]] Result<KeptDetails> details(KeptJobId id);
    /// Events by hour of all logs of \p kind, each log (by its head) as of its last completed analysis.
    [[nodiscard]] Result<std::vector<KeptHour>> trend(const std::string &kind);

    /// Takes jobs out of the list; restore() takes that back. expire() removes them for good.
    [[nodiscard]] Result<void> remove(const std::vector<KeptJobId> &ids);
    [[nodiscard]] Result<void> restore(const std::vector<KeptJobId> &ids);
    /// Removes jobs that ended before \p before, and those that were taken out of the list before \p removed. How many.
    [[nodiscard]] Result<int> expire(Timestamp before, Timestamp removed);
    /// Removes all that is kept of a log: its analyses, marks, templates; of tickets their events of it. The bytes are
    /// overwritten; copies from before an update of the history go too. The log itself is not touched.
    [[nodiscard]] Result<void> forgetLog(KeptJobId anyOfIt);

private:
    [[nodiscard]] Result<std::vector<KeptJob>> read(const QString &where, const QVariantList &values);
    [[nodiscard]] Result<void> addDetails(KeptJobId id, const KeptDetails &details);
    [[nodiscard]] Result<void> addTemplates(KeptJobId id, const std::vector<SeenTemplate> &templates);
    Database &m_database;
    std::unique_ptr<RunLock> m_run;
};

} // namespace sightglass
