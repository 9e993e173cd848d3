// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/jobhistory.h"

#include "core/event/errortext.h"
#include "core/history/database.h"
#include "core/history/flowstore.h"
#include "core/history/databaseplace.h"
#include "core/history/jobstore.h"
#include "core/history/jobtally.h"
#include "core/job/indexcache.h"
#include "core/job/jobqueue.h"
#include "core/job/stoppable.h"
#include "core/job/task.h"
#include "core/session/historymemory.h"
#include "core/session/keptplace.h"
#include "core/source/container.h"
#include "core/source/filehash.h"
#include "core/source/sources.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace sightglass {

namespace {

constexpr int lookEveryMs = 3000;
constexpr int progressEveryMs = 1000;
/// Hashes are saved together that long; one that takes longer, alone.
constexpr int hashesTogetherMs = 500;
constexpr std::int64_t dayUs = 86'400'000'000;
/// What was taken out of the list can be brought back that long.
constexpr int undoDays = 30;

Timestamp daysAgo(int days) { return days > 0 ? Timestamp::fromMicroseconds(SystemClock().now().microseconds() - days * dayUs) : Timestamp::none(); }

Timestamp timeOf(const QDateTime &time) { return time.isValid() ? Timestamp::fromMicroseconds(time.toMSecsSinceEpoch() * 1000) : Timestamp::none(); }

LogNow lookAt(const KeptJob &job)
{
    if (!job.origin.empty())
        return LogNow::Elsewhere;
    const QString path = QFile::decodeName(QByteArray::fromStdString(job.path));
    const QString disk = fileOnDisk(path);
    if (disk.isEmpty())
        return LogNow::Gone;
    const QFileInfo info(disk);
    const Timestamp modified = timeOf(info.lastModified());
    // Times as file systems keep them differ by less than two seconds (FAT).
    const bool sameTime = job.modified.isValid() && modified.isValid() && std::abs(job.modified.microseconds() - modified.microseconds()) < 2'000'000;
    if (disk != path)
        return sameTime ? LogNow::Same : LogNow::Changed; // packed: its time tells
    const auto size = static_cast<std::uint64_t>(info.size());
    if (sameTime && size == job.size)
        return LogNow::Same;
    const auto source = openFile(job.path);
    if (!source)
        return LogNow::Gone;
    if (job.head.length > 0) {
        const auto head = rangeSha256(**source, job.head.start, job.head.length);
        // What is packed or of another encoding has its head in what it holds; its time tells.
        const bool plain = !needsUnpacking(**source) && job.encoding.rfind("UTF-16", 0) != 0 && job.encoding.rfind("UTF-32", 0) != 0;
        if (!plain)
            return sameTime ? LogNow::Same : LogNow::Changed;
        if (!head || *head != job.head.sha256)
            return LogNow::Changed;
    }
    return size > job.size ? LogNow::Grown : size == job.size && sameTime ? LogNow::Same : LogNow::Changed;
}

Result<JobHistory::KeepTimes> keepTimesOf(HistoryStore &store, const QString &place)
{
    const auto days = FlowStore(store.database()).keepDays();
    if (!days)
        return tl::unexpected(days.error());
    const auto live = LiveStore::open(place);
    const auto retention = live ? (*live)->retention() : Result<LiveRetention>(tl::unexpected(live.error()));
    if (!retention)
        return tl::unexpected(retention.error());
    return JobHistory::KeepTimes{*days, *retention};
}

} // namespace

/// Of the worker's thread.
struct JobHistory::Shared
{
    std::unique_ptr<JobStore> jobs; ///< While the history is open.
    qint64 version = 0;
};

JobHistory::JobHistory(Session &session, QString path, QObject *parent)
    : QObject(parent), m_session(session), m_path(std::move(path)), m_shared(std::make_shared<Shared>()),
      m_worker(
          m_path, HistoryWorker::Fault::Stays,
          [shared = m_shared, retention = retention()](HistoryStore &store) -> Result<void> {
              shared->jobs = std::make_unique<JobStore>(store.database());
              const std::string program = (QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion()).trimmed().toStdString();
              if (const auto begun = shared->jobs->beginRun(program); !begun)
                  return tl::unexpected(begun.error());
              // What the user said before may go goes now.
              if (const auto gone = shared->jobs->expire(daysAgo(retention), daysAgo(undoDays)); !gone)
                  return tl::unexpected(gone.error());
              shared->version = store.dataVersion().value_or(0);
              return {};
          },
          [shared = m_shared] { shared->jobs.reset(); }),
      m_hashes(std::make_shared<FileHashes>())
{
    m_hasher.setMaxThreadCount(1);
    m_hasher.setThreadPriority(QThread::LowPriority);
    connect(&session, &Session::idle, this, &JobHistory::hash);
    m_look.setSingleShot(true);
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        run<std::optional<std::vector<KeptJob>>>([shared = m_shared](HistoryStore &store, JobStore &jobs) -> Result<std::optional<std::vector<KeptJob>>> {
            const auto version = store.dataVersion();
            if (!version)
                return tl::unexpected(version.error());
            if (*version == shared->version)
                return std::optional<std::vector<KeptJob>>();
            shared->version = *version;
            auto ended = jobs.endInterrupted();
            auto all = ended ? jobs.jobs(mostJobs) : tl::unexpected(ended.error());
            return all ? Result<std::optional<std::vector<KeptJob>>>(std::move(*all)) : tl::unexpected(all.error());
        }, [this](std::optional<std::vector<KeptJob>> all) {
            if (all) {
                m_jobs = std::move(*all);
                Q_EMIT jobsChanged();
            }
        }, true);
        if (m_active)
            m_look.start();
    });
    for (const auto signal : {&Session::logAdded, &Session::logChanged})
        connect(&session, signal, this, &JobHistory::follow);
    connect(&session, &Session::logRemoved, this, [this](LogId log) {
        if (const auto known = m_logs.find(log); known != m_logs.end()) {
            giveUp(known->second);
            m_logs.erase(known);
        }
    });
}

JobHistory::~JobHistory()
{
    *m_stop = true;
    m_hasher.waitForDone();
    for (auto &[log, tracked] : m_logs)
        giveUp(tracked);
    // What is left goes at once, behind what is under way.
    m_worker.finish([shared = m_shared, ops = std::move(m_ops)](HistoryWorker::Connection &connection) {
        if (const auto store = ops.empty() ? Result<HistoryStore *>(nullptr) : connection.open(); store && *store)
            (void)save(**store, *shared->jobs, ops);
    });
}

/// What has to be counted is counted before the transaction.
Result<void> JobHistory::save(HistoryStore &store, JobStore &jobs, const std::vector<Op> &ops)
{
    for (const Op &op : ops) {
        if (op.prepare)
            op.prepare();
    }
    return store.database().transaction([&]() -> Result<void> {
        for (const Op &op : ops) {
            if (const auto done = op.commit(store, jobs); !done)
                return done;
        }
        return {};
    });
}

QString JobHistory::place() const
{
    const auto place = DatabasePlace::parse(m_path);
    return place ? place->shown() : m_path;
}

void JobHistory::setFault(const QString &text)
{
    if (m_fault == text)
        return;
    m_fault = text;
    Q_EMIT faultChanged();
}

template<typename Answer>
void JobHistory::run(std::function<Result<Answer>(HistoryStore &, JobStore &)> work, std::function<void(Answer)> then, bool quiet)
{
    m_worker.ask<Answer>(this, [shared = m_shared, work = std::move(work)](HistoryStore &store) { return work(store, *shared->jobs); },
                         [this, quiet, then = std::move(then)](Result<Answer> answer) {
        if (answer) {
            setFault({});
            then(std::move(*answer));
        } else {
            if (m_jobs.empty())
                setFault(errorText(answer.error()));
            if (!quiet)
                Q_EMIT failed(errorText(answer.error()));
        }
        checkIdle();
    });
}

void JobHistory::checkIdle()
{
    if (isIdle())
        Q_EMIT idle();
}

void JobHistory::retry()
{
    setFault({});
    m_worker.tryAgain();
    refresh();
}

void JobHistory::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (!active) {
        m_look.stop();
        return;
    }
    refresh();
    m_look.start();
}

void JobHistory::refresh()
{
    run<std::vector<KeptJob>>([shared = m_shared](HistoryStore &store, JobStore &jobs) {
        shared->version = store.dataVersion().value_or(0);
        return jobs.jobs(mostJobs);
    }, [this](std::vector<KeptJob> all) {
        m_jobs = std::move(all);
        Q_EMIT jobsChanged();
    }, true);
}

const KeptJob *JobHistory::job(KeptJobId id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const KeptJob &job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

// ---- what the session does

void JobHistory::follow(LogId id)
{
    const auto info = m_session.log(id);
    if (!info || info->job.value == 0)
        return;
    Tracked &tracked = m_logs[id];
    if (tracked.job != info->job) {
        giveUp(tracked);
        tracked = {};
        tracked.job = info->job;
        begin(tracked, *info);
    }
    if (tracked.over)
        return;
    if (info->state > JobState::Processing) {
        tracked.over = true;
        end(tracked, *info);
        return;
    }
    if (info->state != JobState::Processing || (tracked.saved.isValid() && tracked.saved.elapsed() < progressEveryMs))
        return;
    tracked.saved.start();
    const Job *job = m_session.jobs().find(info->job);
    queue({{}, [id = tracked.id, progress = job ? job->progress() : 0](HistoryStore &, JobStore &jobs) { return jobs.progress(*id, KeptJobState::Processing, progress); }});
}

void JobHistory::begin(Tracked &tracked, const LogInfo &log)
{
    tracked.id = std::make_shared<KeptJobId>();
    KeptJob &job = tracked.begun;
    job.name = log.name.toStdString();
    job.path = keptPath(log.path);
    job.size = log.size;
    job.started = SystemClock().now();
    queue({{}, [id = tracked.id, job](HistoryStore &, JobStore &jobs) -> Result<void> {
        const auto made = jobs.add(job);
        if (!made)
            return tl::unexpected(made.error());
        *id = *made;
        return {};
    }});
}

void JobHistory::end(Tracked &tracked, const LogInfo &log)
{
    KeptJob job = tracked.begun;
    job.finished = SystemClock().now();
    job.state = static_cast<KeptJobState>(log.state);
    job.formatId = log.formatId.toStdString();
    job.encoding = log.encoding.toStdString();
    job.size = log.size;
    const Job *queued = m_session.jobs().find(log.job);
    job.progress = log.state == JobState::Completed ? 1000 : queued ? queued->progress() : 0;
    if (log.error) {
        job.errorCode = errorId(log.error->code);
        job.error = errorText(*log.error).toStdString();
    }
    job.counts = log.counts.strict;
    job.auditSuccess = log.counts.auditSuccess;
    job.auditFailure = log.counts.auditFailure;
    job.first = log.counts.first;
    job.last = log.counts.last;
    job.problems = log.problems;
    job.lost = log.lost;
    auto details = std::make_shared<KeptDetails>();
    for (const ParseProblem &problem : m_session.problems(log.id, 0, JobTally::keptProblems))
        details->problems.push_back({problemId(problem.code), problem.offset, problem.length, problem.recordKept, problem.detail});
    auto kept = std::make_shared<KeptJob>(std::move(job));
    auto rows = std::make_shared<std::optional<LogRows>>(m_session.logRows(log.id));
    auto prepare = [kept, details, rows] {
        kept->modified = changedOnDisk(kept->path);
        if (!*rows || !(*rows)->source)
            return;
        const LogRows &read = **rows;
        if (const auto head = headOf(*read.source))
            kept->head = *head;
        kept->kind = kindOfLog(kept->path, kept->formatId, read);
        JobTally tally;
        std::vector<std::string> names;
        read.store->forEachString([&names](const std::string &text) { names.push_back(text); });
        read.rows.forEachRun([&](std::span<const EventRow> run, RowIndex) {
            tally.add(run, [&names](StringId name) { return name.value < names.size() ? names[name.value] : std::string(); });
        });
        details->hours = tally.hours();
        details->sources = tally.sources();
    };
    if (log.state == JobState::Completed && *rows && (*rows)->source)
        m_ended.push_back({tracked.id, kept, (*rows)->source});
    queue({std::move(prepare), [id = tracked.id, kept, details, rows](HistoryStore &store, JobStore &jobs) -> Result<void> {
        if (*rows && (*rows)->source && kept->head.length > 0) {
            KnownFile seen;
            seen.name = kept->name;
            seen.path = kept->path;
            seen.formatId = kept->formatId;
            seen.encoding = kept->encoding;
            const auto file = store.fileFor(*(*rows)->source, seen);
            if (!file)
                return tl::unexpected(file.error());
            kept->file = file->id;
            auto known = jobs.knownSha256(*kept);
            if (!known)
                return tl::unexpected(known.error());
            kept->sha256 = std::move(*known);
        }
        return jobs.finish(*id, *kept, *details);
    }});
}

/// Begins with what is left to be hashed, unless something is read.
void JobHistory::hash()
{
    if (m_isHashing || m_unhashed.empty() || !m_session.isIdle())
        return;
    m_isHashing = true;
    struct Done
    {
        std::vector<std::pair<KeptJobId, FileHash>> hashes;
        std::vector<Unhashed> left;
    };
    runTask(m_hasher, this, [todo = std::move(m_unhashed), hashes = m_hashes, stop = m_stop]() mutable {
        Done done;
        Stoppable progress(*stop);
        QElapsedTimer time;
        time.start();
        std::size_t next = 0;
        for (; next < todo.size() && (next == 0 || time.elapsed() < hashesTogetherMs); ++next) {
            const Unhashed &one = todo[next];
            // A file that cannot be read any more has no hash; the analysis says the rest.
            const auto hash = hashes->of(*one.source, one.path, one.modified, progress);
            if (hash && *hash && !(*hash)->sha256.empty())
                done.hashes.emplace_back(one.id, std::move(**hash));
        }
        done.left.assign(std::make_move_iterator(todo.begin() + static_cast<std::ptrdiff_t>(next)), std::make_move_iterator(todo.end()));
        return done;
    }, [this](Done done) {
        m_isHashing = false;
        m_unhashed.insert(m_unhashed.begin(), std::make_move_iterator(done.left.begin()), std::make_move_iterator(done.left.end()));
        if (!done.hashes.empty()) {
            queue({{}, [hashes = std::move(done.hashes)](HistoryStore &, JobStore &jobs) -> Result<void> {
                for (const auto &[id, hash] : hashes) {
                    if (const auto set = jobs.setSha256(id, hash.sha256, hash.ofLog); !set)
                        return set;
                }
                return {};
            }});
        }
        hash();
        checkIdle();
    });
    m_unhashed.clear();
}

void JobHistory::giveUp(Tracked &tracked)
{
    if (tracked.job.value == 0 || tracked.over)
        return;
    tracked.over = true;
    KeptJob job = tracked.begun;
    job.finished = SystemClock().now();
    job.state = KeptJobState::Cancelled;
    queue({{}, [id = tracked.id, job](HistoryStore &, JobStore &jobs) { return jobs.finish(*id, job, {}); }});
}

void JobHistory::setTemplates(LogId log, JobId job, const std::shared_ptr<const std::vector<SeenTemplate>> &templates)
{
    const auto known = m_logs.find(log);
    if (known == m_logs.end() || known->second.job != job || !known->second.over)
        return;
    queue({{}, [id = known->second.id, templates](HistoryStore &, JobStore &jobs) { return jobs.setTemplates(*id, *templates); }});
}

void JobHistory::queue(Op op)
{
    m_ops.push_back(std::move(op));
    if (!m_flushing)
        flush();
}

void JobHistory::flush()
{
    if (m_ops.empty())
        return;
    m_flushing = true;
    struct Saved
    {
        std::vector<KeptJob> jobs;
        bool listed = false;
    };
    auto task = [shared = m_shared, ops = std::move(m_ops), listed = m_active](HistoryStore &store) -> Result<Saved> {
        if (const auto all = save(store, *shared->jobs, ops); !all)
            return tl::unexpected(all.error());
        Saved saved;
        saved.listed = listed;
        if (listed) {
            auto jobs = shared->jobs->jobs(mostJobs);
            if (!jobs)
                return tl::unexpected(jobs.error());
            saved.jobs = std::move(*jobs);
        }
        return saved;
    };
    m_ops.clear();
    m_worker.ask<Saved>(this, std::move(task), [this, ended = std::exchange(m_ended, {})](Result<Saved> saved) {
        m_flushing = false;
        if (!saved) {
            setFault(errorText(saved.error()));
        } else {
            setFault({});
            for (const Ended &one : ended) {
                if (one.job->sha256.empty())
                    m_unhashed.push_back({*one.id, one.job->path, one.job->modified, one.source});
            }
            if (saved->listed) {
                m_jobs = std::move(saved->jobs);
                Q_EMIT jobsChanged();
            }
        }
        flush();
        hash();
        checkIdle();
    });
}

// ---- what the page asks

void JobHistory::loadDetails(KeptJobId id)
{
    run<std::shared_ptr<const KeptDetails>>([id](HistoryStore &, JobStore &jobs) -> Result<std::shared_ptr<const KeptDetails>> {
        auto details = jobs.details(id);
        if (!details)
            return tl::unexpected(details.error());
        return std::make_shared<const KeptDetails>(std::move(*details));
    }, [this, id](std::shared_ptr<const KeptDetails> details) { Q_EMIT detailsLoaded(id, std::move(details)); });
}

void JobHistory::compare(KeptJobId first, KeptJobId second)
{
    run<std::shared_ptr<const JobComparison>>([first, second](HistoryStore &store, JobStore &jobs) -> Result<std::shared_ptr<const JobComparison>> {
        auto comparison = std::make_shared<JobComparison>();
        const auto done = store.database().reading([&]() -> Result<void> {
            for (const auto &[id, job, details] : {std::tuple{first, &comparison->first, &comparison->firstDetails}, {second, &comparison->second, &comparison->secondDetails}}) {
                auto kept = jobs.job(id);
                if (!kept)
                    return tl::unexpected(kept.error());
                auto more = jobs.details(id);
                if (!more)
                    return tl::unexpected(more.error());
                if (*kept)
                    *job = std::move(**kept);
                *details = std::move(*more);
            }
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        return comparison;
    }, [this](std::shared_ptr<const JobComparison> comparison) { Q_EMIT compared(std::move(comparison)); });
}

void JobHistory::loadTrend(const std::string &kind)
{
    run<std::shared_ptr<const std::vector<KeptHour>>>([kind](HistoryStore &, JobStore &jobs) -> Result<std::shared_ptr<const std::vector<KeptHour>>> {
        auto hours = jobs.trend(kind);
        if (!hours)
            return tl::unexpected(hours.error());
        return std::make_shared<const std::vector<KeptHour>>(std::move(*hours));
    }, [this, kind](std::shared_ptr<const std::vector<KeptHour>> hours) { Q_EMIT trendLoaded(kind, std::move(hours)); });
}

void JobHistory::lookAtFile(KeptJobId id)
{
    using Look = std::pair<LogNow, QString>;
    run<Look>([id](HistoryStore &, JobStore &jobs) -> Result<Look> {
        const auto job = jobs.job(id);
        if (!job)
            return tl::unexpected(job.error());
        if (!*job)
            return Look(LogNow::Gone, {});
        const LogNow now = lookAt(**job);
        return Look(now, now == LogNow::Elsewhere ? QString() : fileOnDisk(QFile::decodeName(QByteArray::fromStdString((*job)->path))));
    }, [this, id](const Look &look) { Q_EMIT fileLooked(id, look.first, look.second); });
}

void JobHistory::loadMarks(KeptJobId id)
{
    using Marks = std::shared_ptr<const std::vector<MarkedEvent>>;
    run<Marks>([id](HistoryStore &store, JobStore &jobs) -> Result<Marks> {
        const auto job = jobs.job(id);
        if (!job)
            return tl::unexpected(job.error());
        if (!*job || (*job)->file.value == 0)
            return std::make_shared<const std::vector<MarkedEvent>>();
        auto marks = store.marks((*job)->file);
        if (!marks)
            return tl::unexpected(marks.error());
        return std::make_shared<const std::vector<MarkedEvent>>(std::move(*marks));
    }, [this, id](Marks marks) { Q_EMIT marksLoaded(id, std::move(marks)); });
}

void JobHistory::remove(const std::vector<KeptJobId> &ids)
{
    if (ids.empty())
        return;
    run<bool>([ids](HistoryStore &, JobStore &jobs) -> Result<bool> {
        const auto done = jobs.remove(ids);
        return done ? Result<bool>(true) : tl::unexpected(done.error());
    }, [this, ids](bool) {
        offerUndo(tr("%Ln analysis(es) taken out of the list.", nullptr, static_cast<int>(ids.size())), [this, ids] {
            run<bool>([ids](HistoryStore &, JobStore &jobs) -> Result<bool> {
                const auto done = jobs.restore(ids);
                return done ? Result<bool>(true) : tl::unexpected(done.error());
            }, [this](bool) { refresh(); });
        });
        refresh();
    });
}

void JobHistory::forgetLog(KeptJobId anyOfIt)
{
    run<bool>([anyOfIt](HistoryStore &, JobStore &jobs) -> Result<bool> {
        const auto job = jobs.job(anyOfIt);
        if (!job)
            return tl::unexpected(job.error());
        if (*job && (*job)->head.length > 0)
            IndexCache().forget((*job)->head.sha256);
        const auto done = jobs.forgetLog(anyOfIt);
        return done ? Result<bool>(true) : tl::unexpected(done.error());
    }, [this](bool) {
        forgetUndo();
        Q_EMIT done(tr("The log is forgotten: nothing of it is in the history any more."));
        Q_EMIT contentChanged();
        refresh();
    });
}

int JobHistory::retention() { return std::max(0, QSettings().value(QStringLiteral("history/retentionDays"), 0).toInt()); }

void JobHistory::setRetention(int days)
{
    QSettings().setValue(QStringLiteral("history/retentionDays"), days);
    run<int>([days](HistoryStore &, JobStore &jobs) { return jobs.expire(daysAgo(days), Timestamp::none()); }, [this](int gone) {
        if (gone > 0)
            Q_EMIT done(tr("%Ln analysis(es) removed, since they are older than that.", nullptr, gone));
        refresh();
    });
}

void JobHistory::readKeepTimes()
{
    run<KeepTimes>([place = m_worker.place()](HistoryStore &store, JobStore &) { return keepTimesOf(store, place); },
                   [this](const KeepTimes &times) { Q_EMIT keepTimesRead(times); });
}

void JobHistory::setKeepTimes(const KeepTimes &times)
{
    run<KeepTimes>([times, place = m_worker.place()](HistoryStore &store, JobStore &) -> Result<KeepTimes> {
        if (const auto set = FlowStore(store.database()).setKeepDays(times.flowDays); !set)
            return tl::unexpected(set.error());
        const auto live = LiveStore::open(place);
        const auto set = live ? (*live)->setRetention(times.live) : Result<void>(tl::unexpected(live.error()));
        return set ? keepTimesOf(store, place) : Result<KeepTimes>(tl::unexpected(set.error()));
    }, [this](const KeepTimes &now) { Q_EMIT keepTimesRead(now); });
}

void JobHistory::exportCase(const QString &path, const std::vector<KeptJobId> &ids)
{
    run<bool>([path, ids](HistoryStore &store, JobStore &jobs) -> Result<bool> {
        CaseSelection what;
        what.all = ids.empty();
        for (const KeptJobId id : ids) {
            const auto job = jobs.job(id);
            if (!job)
                return tl::unexpected(job.error());
            if (*job && (*job)->file.value != 0)
                what.files.push_back((*job)->file);
        }
        if (!what.all && what.files.empty())
            return failure(ErrorCode::FileNotFound, path.toStdString(), "the chosen analyses read no log to the end");
        // Tickets that have events of these logs.
        if (!what.all) {
            const auto linked = store.ticketEvents();
            if (!linked)
                return tl::unexpected(linked.error());
            for (const MarkedEvent &event : *linked) {
                if (std::find(what.files.begin(), what.files.end(), event.file) != what.files.end())
                    what.tickets.insert(what.tickets.end(), event.tickets.begin(), event.tickets.end());
            }
        }
        const auto text = writeCase(store, what);
        if (!text)
            return tl::unexpected(text.error());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(*text) != text->size() || !file.commit())
            return failure(ErrorCode::WriteFailed, path.toStdString(), file.errorString().toStdString());
        return true;
    }, [this, path](bool) { Q_EMIT done(tr("The case is in %1. It holds copies of what the marked events say.").arg(path)); });
}

void JobHistory::importCase(const QString &path)
{
    run<CaseImport>([path](HistoryStore &store, JobStore &) -> Result<CaseImport> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::PermissionDenied, path.toStdString(), file.errorString().toStdString());
        return readCase(store, file.read(caseBytes + 1), QFileInfo(path).fileName().toStdString());
    }, [this, path](const CaseImport &got) {
        QStringList parts;
        if (got.logs + got.events + got.tickets + got.jobs + got.changed + got.conflicts == 0) {
            Q_EMIT done(tr("All of %1 is here already; nothing was changed.").arg(QFileInfo(path).fileName()));
            return;
        }
        if (got.jobs)
            parts.append(tr("%Ln analysis(es)", nullptr, static_cast<int>(got.jobs)));
        if (got.events)
            parts.append(tr("%Ln marked event(s)", nullptr, static_cast<int>(got.events)));
        if (got.changed)
            parts.append(tr("%Ln event(s) with more said about them", nullptr, static_cast<int>(got.changed)));
        if (got.tickets)
            parts.append(tr("%Ln ticket(s)", nullptr, static_cast<int>(got.tickets)));
        if (got.conflicts)
            parts.append(tr("%Ln ticket(s) are here with another text, which stays; the other one is among its revisions", nullptr, static_cast<int>(got.conflicts)));
        if (parts.isEmpty())
            parts.append(tr("%Ln log(s)", nullptr, static_cast<int>(got.logs)));
        Q_EMIT done(tr("Imported from %1: %2.").arg(QFileInfo(path).fileName(), parts.join(QStringLiteral(", "))));
        Q_EMIT contentChanged();
        refresh();
    });
}

void JobHistory::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undoText = text;
    m_undo = std::move(undo);
    Q_EMIT undoChanged();
}

void JobHistory::undo()
{
    const auto undo = std::move(m_undo);
    forgetUndo();
    if (undo)
        undo();
}

void JobHistory::forgetUndo()
{
    m_undo = nullptr;
    if (m_undoText.isEmpty())
        return;
    m_undoText.clear();
    Q_EMIT undoChanged();
}

} // namespace sightglass
