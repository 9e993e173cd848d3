// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/eventgroups.h"
#include "core/aggregate/severitycounts.h"
#include "core/aggregate/timehistogram.h"
#include "core/detect/detector.h"
#include "core/event/eventrecord.h"
#include "core/event/rowset.h"
#include "core/job/job.h"
#include "core/job/querying.h"
#include "core/job/rowsorting.h"
#include "core/session/filterstack.h"
#include "core/session/formatpreview.h"
#include "core/store/eventstore.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace sightglass {

class ByteSource;
struct LogData;
class JobQueue;
struct LogData;
namespace evtx {
class EventTexts;
}

/// One opened log as the window and the command line see it. Value type: a copy taken at a moment.
struct LogInfo
{
    LogId id;
    QString path;               ///< As it was given; of a member: "/tmp/outer.zip/logs/app.log".
    /// Last part of the path (of a member "outer.zip/logs/app.log"), made unique ("syslog (2)") if
    /// need be.
    QString name;
    std::uint64_t size = 0;     ///< Bytes.
    QString formatId;           ///< Empty until detected; "empty" for an empty file.
    QString formatName;         ///< Translated.
    QString encoding;           ///< Of the text in the file: "UTF-16LE"; empty for what is no text.
    /// Its records have the System section of Windows events.
    [[nodiscard]] bool isWindows() const { return formatId == QLatin1String("evtx") || formatId == QLatin1String("windows-xml"); }
    std::vector<FormatMatch> ranked; ///< What the detector found.
    bool formatChosen = false;  ///< By setFormat(), not by the detector.
    /// The detector's best answer is a guess: below one half, or as good as another.
    [[nodiscard]] bool isFormatUncertain() const
    {
        return !formatChosen && !ranked.empty()
               && (ranked[0].confidence < 0.5 || (ranked.size() > 1 && ranked[0].confidence - ranked[1].confidence < 0.01));
    }
    JobId job;
    JobState state = JobState::Pending;
    std::optional<Error> error; ///< Only in state Failed.
    SeverityCounts counts;
    std::uint64_t problems = 0;
    std::uint64_t lost = 0;     ///< Of these, what is not in the table: damaged records or stretches.
    QString whyLost;            ///< What most of those are; translated.
    /// Channels of a Windows log as far as they were looked at (some records in each megabyte), and the
    /// computers (hosts) of any log: the first few, as they come.
    QStringList channels;
    QStringList computers;
    std::uint64_t revision = 0; ///< Of the store; grows while the log is read.
    bool live = false;          ///< Followed (LiveFeed): grows by itself, is no file that could be read again.
};

/// A decoded row for the table. `state` tells whether the rest is there.
struct LoadedRow
{
    enum class State : std::uint8_t { Pending, Ready, Failed };
    State state = State::Pending;
    EventRecord record;   ///< Ready.
    Error error;          ///< Failed.
};

/// The only place where the stages meet: opens sources, runs the jobs, owns the stores and the
/// filter stack, and tells the user interface by signals with revisions. Lives in one thread (the
/// GUI's); nothing in it blocks: all file work runs in core/job.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override; ///< Cancels and waits for all workers.

    // ---- sources
    /// Opens files and folders (recursively, in a job). Each file becomes a log; a compressed file is
    /// unpacked by its log's job, an archive by a job that adds a log for each member as it comes. A
    /// log that is open already is not opened twice; logAlreadyOpen tells.
    void open(const QStringList &paths);
    /// Makes one log of rotated ones that rotationFound() told of, in their order: closes them and
    /// opens their files joined.
    void join(const QString &name, const std::vector<LogId> &logs);
    /// Cancels its job if need be and forgets the log.
    void close(LogId log);
    void closeAll();
    /// Reads the log again from the file as it is now (new job, same id).
    void reload(LogId log);
    /// Reads a log again as \p formatId, or as the detector says where that is empty.
    void setFormat(LogId log, const QString &formatId);
    /// Asks what a format, or a definition that is not saved yet (JSON, docs/formats.md), would make of
    /// a log's beginning; formatPreviewed() brings it. Returns the token of the request.
    quint64 previewFormat(LogId log, const QString &formatId, const QByteArray &definition = {});
    /// Saves a definition in the user's folder; formatSaved() tells.
    void saveFormat(const QByteArray &definition);
    /// Windows events are decoded by libevtx instead of our own decoder (ParseOptions::useLibevtx);
    /// logs of them that are open are read again.
    void setUseLibevtx(bool use);
    /// Old records are looked for in the unused space of Windows event logs (ParseOptions::recover);
    /// such logs that are open are read again.
    void setRecover(bool recover);
    /// Folder of EvtxECmd maps and provider databases that give texts of Windows events
    /// (ParseOptions::eventTexts); empty = none. eventTextsRead() tells what it holds; such logs that are
    /// open are read again.
    void setEventMapsFolder(const QString &folder);
    /// For LiveFeed: a log whose store and source somebody else makes grow, from any thread. \p path is what it
    /// is, "/var/log/syslog" or "journal:". 0 where no more logs can be opened.
    LogId addGrowing(const QString &path, const QString &name, std::shared_ptr<LogData> data);
    /// Other rows for such a log, under the same id.
    void replaceGrowing(LogId log, std::shared_ptr<LogData> data);
    /// Such a log has grown: logChanged() and a query follow.
    void grown(LogId log);
    [[nodiscard]] std::vector<LogInfo> logs() const;
    [[nodiscard]] std::optional<LogInfo> log(LogId id) const;
    [[nodiscard]] JobQueue &jobs() { return *m_jobs; }
    /// No job is waiting or running and no query is under way.
    [[nodiscard]] bool isIdle() const;

    // ---- rows
    /// The store of a log; valid while the caller holds the pointer, also after close().
    [[nodiscard]] std::shared_ptr<const EventStore> store(LogId log) const;
    /// Index row of a reference; a default row where the log is gone.
    [[nodiscard]] EventRow row(EventRef ref) const;
    /// All logs as a worker needs them, as they are now.
    [[nodiscard]] std::vector<LogRows> logRows() const;
    /// One of them.
    [[nodiscard]] std::optional<LogRows> logRows(LogId log) const;
    /// Kept problems of a log, from \p first on.
    [[nodiscard]] std::vector<ParseProblem> problems(LogId log, std::size_t first, std::size_t n) const;
    enum class Detail : std::uint8_t {
        Full,
        Brief, ///< RecordDecoder::decodeBrief: enough for a row of a table.
    };
    /// Decodes rows in a worker; recordsLoaded() brings them. A newer request with the same
    /// \p requester replaces one that still waits. Returns the token of the request.
    quint64 loadRecords(std::vector<EventRef> refs, const QObject *requester, Detail detail = Detail::Full);

    // ---- filter, results
    [[nodiscard]] FilterStack &filters() { return m_filters; }
    [[nodiscard]] const FilterStack &filters() const { return m_filters; }
    [[nodiscard]] SeverityProfile profile() const { return filters().current().profile; }
    void setProfile(SeverityProfile profile);
    /// Zone in whose days and weeks time is cut (timeline(), heat maps): IANA id, empty = this computer's.
    void setTimeZone(const std::string &zone);
    [[nodiscard]] const std::string &timeZone() const { return m_timeZone; }
    /// Narrows the filter to \p rows; \p label says what they are ("Template: <*> failed").
    void showOnly(const QString &label, const std::vector<EventRef> &rows);
    /// Rows under the current filter, as of the last rowsChanged().
    [[nodiscard]] std::shared_ptr<const RowSet> rows() const { return m_rows; }
    /// Histogram of the rows under the current filter, as of the last timelineChanged().
    [[nodiscard]] std::shared_ptr<const TimeHistogram> timeline() const { return m_timeline; }
    /// What rows() are put in order by; a new order keeps what was found. rowsChanged() brings it.
    void setOrder(const RowOrder &order);
    [[nodiscard]] const RowOrder &order() const { return m_order; }
    /// Counts of all logs together, without filter.
    [[nodiscard]] SeverityCounts totalCounts() const;
    /// Counts per log of the rows under the current filter, as of the last rowsChanged(); null while
    /// nothing is filtered (LogInfo::counts says it all then). Logs without a matching row are absent.
    using CountsByLog = QueryResult::CountsByLog;
    [[nodiscard]] std::shared_ptr<const CountsByLog> filteredCounts() const { return m_counts; }

    /// 0 to 1000 while a query is under way for longer than a moment; -1 = none is. rows(), timeline() and
    /// filteredCounts() hold what is found so far.
    [[nodiscard]] int queryProgress() const { return m_queryProgress; }

    // ---- groups
    using Groups = std::vector<EventGroup>;
    /// Groups the rows under the current filter, whenever these change; None stops it.
    void setGrouping(GroupBy by);
    [[nodiscard]] GroupBy grouping() const { return m_grouping; }
    /// The largest group first; while isGrouping(), what is known so far.
    [[nodiscard]] std::shared_ptr<const Groups> groups() const { return m_groups; }
    [[nodiscard]] bool isGrouping() const;
    /// Gives up the grouping that is under way; what is known stays.
    void stopGrouping();

    /// What is wrong with the texts of setEventMapsFolder(); as of eventTextsRead().
    [[nodiscard]] QStringList eventTextFaults() const { return m_textFaults; }

    /// The result of one log, or of all, as `count --json` prints it (UTF-8, indented).
    [[nodiscard]] QByteArray resultJson(std::optional<LogId> log = std::nullopt) const;

Q_SIGNALS:
    void logAdded(sightglass::LogId log);
    /// State, format, counts or problems changed (at most some 10 times a second while reading).
    void logChanged(sightglass::LogId log);
    void logRemoved(sightglass::LogId log);
    void logAlreadyOpen(sightglass::LogId log);
    /// \p logs, oldest first, are rotated files of one log (syslog, syslog.1, syslog.2.gz): join()
    /// makes one of them.
    void rotationFound(const QString &name, const std::vector<sightglass::LogId> &logs);
    /// Words for the status line: folder with no files, path not found … Translated.
    void notice(const QString &text);
    void rowsChanged();
    void timelineChanged();
    void queryProgressChanged();
    void profileChanged();
    void formatPreviewed(quint64 token, const sightglass::FormatPreview &preview);
    /// \p formatId is empty where \p error (translated) says why not.
    void formatSaved(const QString &formatId, const QString &error);
    /// Groups, or whether there is grouping at all.
    void groupsChanged();
    /// 0 to 1000; some ten times a second while isGrouping().
    void groupingProgressed(int progress);
    /// The folder of setEventMapsFolder() was read: how many texts it has, and what is wrong with it.
    void eventTextsRead(int texts, const QStringList &faults);
    void idle();
    /// \p refs and \p rows have the same length and order as asked for.
    void recordsLoaded(quint64 token, const std::vector<sightglass::EventRef> &refs,
                       const std::vector<sightglass::LoadedRow> &rows);

private:
    struct Log;
    struct NewLog;
    struct Private;
    [[nodiscard]] static LogRows rowsOf(const Log &log);
    void addLog(NewLog log);
    void unpack(const QString &path, const QString &identity, std::uint64_t size);
    using OpenedSource = Result<std::shared_ptr<const ByteSource>>;
    /// \p first: what the first analysis reads instead of opening the log.
    void startAnalysis(LogId id, std::optional<OpenedSource> first = std::nullopt);
    /// Writes the index of a log that was read to its end to the cache.
    void keepIndex(const std::shared_ptr<LogData> &data);
    void refreshLog(LogId id, bool now);
    void wantQuery(bool now);
    void startQuery();
    void takeResult(const QueryResult &result);
    void setQueryProgress(int progress);
    void wantGroups(bool now);
    void startGrouping();
    void checkIdle();
    std::unique_ptr<Private> d;
    void readEvtxAgain();
    bool m_useLibevtx = false;
    bool m_recover = false;
    std::shared_ptr<const evtx::EventTexts> m_eventTexts;
    std::unique_ptr<JobQueue> m_jobs;
    FilterStack m_filters;
    std::shared_ptr<const RowSet> m_rows;
    std::shared_ptr<const TimeHistogram> m_timeline;
    std::shared_ptr<const CountsByLog> m_counts;
    int m_queryProgress = -1;
    RowOrder m_order;
    GroupBy m_grouping = GroupBy::None;
    std::shared_ptr<const Groups> m_groups;
    std::string m_timeZone = "UTC";
    QString m_textFolder;
    QStringList m_textFaults;
};

} // namespace sightglass
