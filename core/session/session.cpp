// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/event/errortext.h"
#include "core/event/eventuser.h"
#include "core/format/evtx/eventtexts.h"
#include "core/format/userformats.h"
#include "core/job/analysis.h"
#include "core/job/grouping.h"
#include "core/job/handover.h"
#include "core/job/indexcache.h"
#include "core/job/querying.h"
#include "core/job/remark.h"
#include "core/job/task.h"
#include "core/job/jobqueue.h"
#include "core/job/post.h"
#include "core/session/logdata.h"
#include "core/session/resultjson.h"
#include "core/source/container.h"
#include "core/source/concat.h"
#include "core/source/folder.h"
#include "core/source/readahead.h"
#include "core/source/rotation.h"
#include "core/source/sources.h"
#include "core/texts/eventtextfolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <map>
#include <mutex>
#include <unordered_map>

namespace sightglass {

namespace {

constexpr int changeIntervalMs = 100;
constexpr int queryIntervalMs = 250;
/// Time that adding found files may take in one turn of the event loop.
constexpr int addingMs = 4;
constexpr std::size_t timelineBins = 160;
/// Channels and computers of a log that are named.
constexpr int mostOrigins = 8;

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// One file that was found for a path the user gave.
struct FoundFile
{
    QString path;
    QString identity; ///< Absolute, links resolved.
    std::uint64_t size = 0;
    bool archive = false;
};
struct Found
{
    std::vector<FoundFile> files;
    std::vector<RotationSet> rotated; ///< Indexes into `files`.
    QStringList notices;
};

/// Runs in a worker: touches the file system.
Found findFiles(const QStringList &paths)
{
    namespace fs = std::filesystem;
    Found found;
    const auto add = [&found](const std::string &path) {
        FoundFile file;
        file.path = QFile::decodeName(QByteArray::fromStdString(path));
        std::error_code error;
        const fs::path canonical = fs::canonical(path, error);
        file.identity = error ? file.path : QFile::decodeName(QByteArray::fromStdString(canonical.string()));
        const auto size = fs::file_size(path, error);
        file.size = error ? 0 : size;
        if (const auto source = openFile(path); source && (*source)->size() > 0)
            file.archive = holdsMembers(**source);
        found.files.push_back(std::move(file));
    };
    for (const QString &given : paths) {
        const std::string path = QFile::encodeName(given).toStdString();
        if (!isFolder(path)) {
            add(path);
            continue;
        }
        const auto files = filesBelow(path);
        if (!files) {
            found.notices.append(errorText(files.error()));
            continue;
        }
        if (files->empty())
            found.notices.append(QCoreApplication::translate("sightglass::Session",
                                                             "The folder %1 holds no files.").arg(given));
        for (const std::string &file : *files)
            add(file);
    }
    std::vector<std::string> names;
    for (const FoundFile &file : found.files)
        names.push_back(file.archive ? std::string() : QFile::encodeName(file.path).toStdString());
    found.rotated = rotationSets(names);
    std::erase_if(found.rotated, [](const RotationSet &set) { return set.path.empty(); });
    return found;
}

} // namespace

/// Opens the source of a log, in a worker. A null pointer: stopped.
using SourceOpener = std::function<Result<std::shared_ptr<const ByteSource>>(Progress &)>;

struct Session::NewLog
{
    QString path;
    QString name;
    QString identity;
    std::uint64_t size = 0;
    SourceOpener open;
    std::optional<OpenedSource> first; ///< What is open already.
    bool joined = false;
};

struct Session::Log
{
    LogInfo info;
    QString identity;
    QString formatId; ///< Chosen by the user; empty: the detector's.
    std::uint64_t fileSize = 0; ///< As it lies on the disk; 0 where it lies in an archive.
    bool joined = false;
    SourceOpener open;
    std::shared_ptr<LogData> data = std::make_shared<LogData>();
};

namespace {

/// The share of a job's bar that one stage of it fills. Says what the stage is, where it is
/// one that reports at all.
class StageProgress final : public Progress
{
public:
    StageProgress(JobReporter &reporter, std::uint64_t begin, std::uint64_t end, std::uint64_t size, QString text = {})
        : m_reporter(reporter), m_begin(begin), m_end(end), m_size(size), m_text(std::move(text))
    {}
    bool report(std::uint64_t doneBytes) override
    {
        if (!m_used.exchange(true) && !m_text.isEmpty() && !m_reporter.reportText(m_text))
            return false;
        const double part = m_size ? std::min(1.0, static_cast<double>(doneBytes) / static_cast<double>(m_size)) : 1.0;
        return m_reporter.report(m_begin + static_cast<std::uint64_t>(static_cast<double>(m_end - m_begin) * part));
    }
    [[nodiscard]] bool wasUsed() const { return m_used; }

private:
    JobReporter &m_reporter;
    std::uint64_t m_begin, m_end, m_size;
    QString m_text;
    std::atomic<bool> m_used{false};
};

/// Puts batches into the store as they come.
class StoringObserver final : public AnalysisObserver
{
public:
    StoringObserver(std::shared_ptr<LogData> data, Progress &reporter)
        : m_data(std::move(data)), m_reporter(reporter)
    {}
    void detected(const Detection &detection, const Format &format, const ParseOptions &options) override
    {
        const std::scoped_lock lock(m_data->mutex);
        m_data->detection = detection;
        m_data->format = &format;
        m_data->options = options;
    }
    bool consume(EventBatch &&batch) override
    {
        noteOrigin(batch);
        m_data->store->append(std::move(batch));
        return true;
    }
    bool report(std::uint64_t doneBytes) override { return m_reporter.report(doneBytes); }

    /// Origins of a log whose index was kept: channels, an empty line, computers.
    void takeNotes(const std::vector<std::string> &notes)
    {
        QStringList *list = &m_data->channels;
        for (const std::string &text : notes) {
            if (text.empty())
                list = &m_data->computers;
            else
                note(*list, text);
        }
    }

private:
    void note(QStringList &list, std::string_view name)
    {
        const QString text = toText(name);
        if (text.isEmpty() || list.size() >= mostOrigins || list.contains(text))
            return;
        const std::scoped_lock lock(m_data->mutex);
        list.append(text);
    }
    void noteOrigin(const EventBatch &batch)
    {
        StringId last = StringTable::empty;
        for (const EventRow &row : batch.rows) {
            if (row.host() != last && m_data->computers.size() < mostOrigins)
                note(m_data->computers, batch.strings.at(row.host()));
            last = row.host();
        }
        if (batch.rows.empty() || m_data->channels.size() >= mostOrigins || !m_data->format || !m_data->format->hasEventIds())
            return;
        if (!m_decoder)
            m_decoder = m_data->format->makeParser()->decoder(m_data->source, m_data->options);
        // The index does not keep the channel: the first and the last record of the batch tell.
        for (const EventRow &row : {batch.rows.front(), batch.rows.back()}) {
            if (const auto record = m_decoder->decodeBrief(row)) {
                for (const EventField &field : record->fields) {
                    if (field.head && field.name == "Channel")
                        note(m_data->channels, field.value);
                }
            }
        }
    }

    std::shared_ptr<LogData> m_data; // its origins are written by this alone
    Progress &m_reporter;
    std::unique_ptr<RecordDecoder> m_decoder;
};

/// Null before the log was detected. \p forWork: for one piece of work of a worker.
std::unique_ptr<RecordDecoder> decoderOf(LogData &data, bool forWork = false)
{
    const std::scoped_lock lock(data.mutex);
    if (!data.format || !data.source)
        return nullptr;
    return data.format->makeParser()->decoder(forWork ? readAhead(data.source) : data.source, data.options);
}

/// Who an event of \p data is about; for one thread.
UserColumn::Decode userOf(std::shared_ptr<LogData> data)
{
    return [data = std::move(data), decoder = std::shared_ptr<RecordDecoder>()](const EventRow &row) mutable -> std::string {
        if (!decoder)
            decoder = decoderOf(*data);
        if (!decoder)
            return {};
        const auto record = decoder->decodeBrief(row);
        return record ? eventUser(*record) : std::string();
    };
}

LoadedRow loadRow(LogData &data, RowIndex index, bool brief)
{
    LoadedRow loaded;
    const auto row = data.store->row(index);
    const std::scoped_lock lock(data.decoderMutex);
    if (!data.decoder)
        data.decoder = decoderOf(data);
    if (!row || !data.decoder) {
        loaded.state = LoadedRow::State::Failed;
        loaded.error = Error{ErrorCode::Internal, {}, "row without a source", Error::noOffset};
        return loaded;
    }
    auto record = brief ? data.decoder->decodeBrief(*row) : data.decoder->decode(*row);
    if (record) {
        loaded.state = LoadedRow::State::Ready;
        loaded.record = std::move(*record);
    } else {
        loaded.state = LoadedRow::State::Failed;
        loaded.error = record.error();
    }
    return loaded;
}

/// The bins of the timeline under \p filter, for events from \p first to \p last.
TimeBins binsOf(const Filter &filter, Timestamp first, Timestamp last, const std::string &zone)
{
    if (filter.from.isValid())
        first = first.isValid() ? std::max(first, filter.from) : filter.from;
    if (filter.to.isValid() && last.isValid())
        last = std::min(last, Timestamp::fromMicroseconds(filter.to.microseconds() - 1));
    return TimeBins::cover(first, last, timelineBins, zone);
}

} // namespace

struct Session::Private
{
    std::vector<std::unique_ptr<Log>> logs;
    std::uint16_t nextLog = 1;
    std::uint32_t nextGrowth = 0x8000'0000; ///< Stands for the job of a log that has none.

    QThreadPool filePool;  // finding files
    QThreadPool queryPool; // queries, one at a time
    QThreadPool scanPool;  // what they look at, on all cores
    QThreadPool loadPool;  // decoding of rows for views
    QThreadPool cachePool; // writing indexes
    std::atomic<bool> stopCaching{false};
    int findings = 0;

    // Query: at most one runs; a change meanwhile makes another one follow.
    bool queryRunning = false;
    bool queryWanted = false;
    std::shared_ptr<std::atomic<bool>> queryStop;
    QTimer queryTimer;
    QElapsedTimer queryClock;
    qint64 queryTook = 0;

    /// What the last query gave.
    struct Found
    {
        Filter filter;
        std::vector<std::pair<LogId, std::uint64_t>> revisions;
        QueryResult result; ///< Rows as they come.
        std::shared_ptr<const RowSet> ordered;
        [[nodiscard]] bool isOf(const std::vector<LogRows> &logs) const
        {
            return std::equal(logs.begin(), logs.end(), revisions.begin(), revisions.end(),
                              [](const LogRows &log, const auto &known) { return log.log == known.first && log.rows.revision() == known.second; });
        }
    };
    std::shared_ptr<const Found> found;

    // Groups: likewise.
    QThreadPool groupPool;
    bool groupRunning = false;
    bool groupWanted = false;
    std::shared_ptr<std::atomic<bool>> groupStop;
    QTimer groupTimer;
    QElapsedTimer groupClock;
    qint64 groupTook = 0;

    quint64 nextToken = 1;
    std::unordered_map<const QObject *, std::shared_ptr<std::atomic<quint64>>> requesters;

    std::map<LogId, QElapsedTimer> lastChange;

    Log *find(LogId id) const
    {
        const auto it = std::find_if(logs.begin(), logs.end(), [id](const auto &l) { return l->info.id == id; });
        return it == logs.end() ? nullptr : it->get();
    }
};

namespace {

QString lastPart(const QString &path)
{
    const QString name = path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    return name.isEmpty() ? path : name;
}

QString uniqueName(const QString &name, const std::vector<QString> &used)
{
    QString candidate = name;
    for (int n = 2; std::find(used.begin(), used.end(), candidate) != used.end(); ++n)
        candidate = QStringLiteral("%1 (%2)").arg(name).arg(n);
    return candidate;
}

} // namespace

namespace {

/// Tells when another language was chosen: the application is told, and it alone.
class LanguageWatch : public QObject
{
public:
    LanguageWatch(QObject *parent, std::function<void()> changed) : QObject(parent), m_changed(std::move(changed)) { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
            m_changed();
        return false;
    }

private:
    std::function<void()> m_changed;
};

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
    , m_eventTexts(eventTexts({}))
    , m_jobs(std::make_unique<JobQueue>())
    , m_rows(std::make_shared<RowSet>())
    , m_timeline(std::make_shared<TimeHistogram>())
    , m_groups(std::make_shared<Groups>())
{
    qRegisterMetaType<LogId>();
    // What logs say of themselves is said anew.
    if (QCoreApplication::instance()) {
        new LanguageWatch(this, [this] {
            std::vector<LogId> ids;
            for (const auto &log : d->logs)
                ids.push_back(log->info.id);
            for (const LogId id : ids)
                refreshLog(id, true);
        });
    }
    qRegisterMetaType<JobId>();
    qRegisterMetaType<std::vector<LogId>>();
    d->filePool.setMaxThreadCount(1);
    d->queryPool.setMaxThreadCount(1);
    d->loadPool.setMaxThreadCount(1);
    d->cachePool.setMaxThreadCount(1);
    d->groupPool.setMaxThreadCount(1);
    d->queryTimer.setSingleShot(true);
    d->groupTimer.setSingleShot(true);
    connect(&d->queryTimer, &QTimer::timeout, this, &Session::startQuery);
    connect(&d->groupTimer, &QTimer::timeout, this, &Session::startGrouping);
    connect(&m_filters, &FilterStack::changed, this, [this] {
        if (d->queryStop)
            *d->queryStop = true; // its answer is out of date
        if (d->groupStop)
            *d->groupStop = true;
        wantQuery(true);
    });
    connect(m_jobs.get(), &JobQueue::idle, this, &Session::checkIdle);
}

Session::~Session()
{
    m_filters.disconnect(this);
    for (auto &[object, latest] : d->requesters)
        *latest = 0;
    if (d->queryStop)
        *d->queryStop = true;
    if (d->groupStop)
        *d->groupStop = true;
    m_jobs.reset();
    d->groupPool.waitForDone();
    d->filePool.waitForDone();
    d->queryPool.waitForDone();
    d->loadPool.waitForDone();
    d->stopCaching = true; // what is not written yet is read again the next time
    d->cachePool.waitForDone();
    takeOver(&taskResults);
}

void Session::keepIndex(const std::shared_ptr<LogData> &data)
{
    runTask(d->cachePool, this, [data, stop = &d->stopCaching] {
        std::vector<std::string> notes;
        std::string format;
        std::shared_ptr<const ByteSource> source;
        {
            const std::scoped_lock lock(data->mutex);
            for (const QString &channel : data->channels)
                notes.push_back(channel.toStdString());
            notes.emplace_back();
            for (const QString &computer : data->computers)
                notes.push_back(computer.toStdString());
            format = data->format ? std::string(data->format->id()) : std::string();
            source = data->source;
        }
        if (!source || format.empty() || *stop)
            return false;
        // It may have changed while it was read.
        const QFileInfo now(QFile::decodeName(QByteArray::fromStdString(source->info().path)));
        if (static_cast<std::uint64_t>(now.size()) != source->size() || now.lastModified().toMSecsSinceEpoch() != source->info().modified.microseconds() / 1000)
            return false;
        return IndexCache().save(*data->indexKey, *source, format, *data->store, notes, stop).has_value();
    }, [](bool) {});
}

void Session::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    ++d->findings;
    runTask(d->filePool, this, [paths] { return findFiles(paths); }, [this](Found found) {
        for (const QString &text : found.notices)
            Q_EMIT notice(text);
        // A folder may hold thousands: some at a time, so that the window stays awake.
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer, rotated = std::move(found.rotated), files = std::move(found.files), next = std::size_t{0}]() mutable {
            QElapsedTimer clock;
            clock.start();
            while (next < files.size() && clock.elapsed() < addingMs) {
                const FoundFile &file = files[next++];
                if (file.archive) {
                    unpack(file.path, file.identity, file.size);
                    continue;
                }
                const std::string path = QFile::encodeName(file.path).toStdString();
                addLog({file.path, lastPart(file.path), file.identity, file.size,
                        [path](Progress &progress) { return openLog(path, progress); }, std::nullopt, false});
            }
            if (next < files.size())
                return;
            timer->stop();
            timer->deleteLater();
            for (const RotationSet &set : rotated) {
                std::vector<LogId> logs;
                for (const std::size_t i : set.files) {
                    const auto log = std::find_if(d->logs.begin(), d->logs.end(), [&](const auto &l) { return l->identity == files[i].identity; });
                    if (log != d->logs.end())
                        logs.push_back((*log)->info.id);
                }
                if (logs.size() > 1)
                    Q_EMIT rotationFound(QFile::decodeName(QByteArray::fromStdString(set.name)), logs);
            }
            --d->findings;
            checkIdle();
        });
        timer->start(0);
    });
}

void Session::join(const QString &name, const std::vector<LogId> &logs)
{
    std::vector<std::string> files;
    NewLog joined;
    for (const LogId id : logs) {
        const Log *log = d->find(id);
        if (!log)
            return;
        files.push_back(QFile::encodeName(log->info.path).toStdString());
        joined.path = log->info.path;
        joined.size += log->fileSize;
        joined.identity += log->identity + QLatin1Char('\n');
    }
    if (files.size() < 2)
        return;
    joined.path = joined.path.left(joined.path.lastIndexOf(QLatin1Char('/')) + 1) + name;
    joined.name = name;
    joined.joined = true;
    const std::string path = QFile::encodeName(joined.path).toStdString();
    joined.open = [files = std::move(files), path, plainName = QFile::encodeName(name).toStdString()](Progress &progress) {
        return openJoined(files, path, plainName, progress);
    };
    for (const LogId id : logs)
        close(id);
    addLog(std::move(joined));
}

void Session::unpack(const QString &path, const QString &identity, std::uint64_t size)
{
    const std::string archive = QFile::encodeName(path).toStdString();
    const QString name = lastPart(path);
    auto work = [this, archive, path, name, identity](JobReporter &reporter) -> Result<JobResult> {
        auto file = openFile(archive);
        if (!file)
            return tl::unexpected(file.error());
        ContainerReader reader(std::move(*file));
        std::map<std::string, std::size_t> seen;
        int logs = 0;
        while (auto member = reader.next(reporter)) {
            const std::string memberPath = member->path;
            const std::size_t n = seen[memberPath]++;
            const QString inside = toText(std::string_view(memberPath).substr(std::min(archive.size(), memberPath.size())));
            NewLog log;
            log.path = path + inside;
            log.name = name + inside;
            log.identity = identity + inside + (n ? QStringLiteral("#%1").arg(n) : QString());
            log.first = member->error ? OpenedSource(tl::unexpected(*member->error)) : OpenedSource(std::move(member->source));
            log.size = *log.first ? (**log.first)->size() : 0;
            const bool whole = inside.isEmpty(); // the archive itself is broken
            log.open = [archive, memberPath, n, whole](Progress &progress) {
                return whole ? openLog(archive, progress) : openMember(archive, memberPath, n, progress);
            };
            ++logs;
            postTo(this, [this, log = std::move(log)]() mutable { addLog(std::move(log)); });
        }
        JobResult result;
        result.outcome = reader.isStopped() ? Outcome::Cancelled : Outcome::Completed;
        result.remark = remarkOf("sightglass::Session", QT_TRANSLATE_N_NOOP("sightglass::Session", "%n log(s) inside"), logs);
        return result;
    };
    m_jobs->add(tr("Unpack %1").arg(name), size, std::move(work), [this](const Job &, const Result<JobResult> &result) {
        if (!result)
            Q_EMIT notice(errorText(result.error()));
    });
}

void Session::addLog(NewLog added)
{
    for (const auto &log : d->logs) {
        // A joined log holds the identities of its files, each with a line feed.
        const bool part = log->joined && (QLatin1Char('\n') + log->identity).contains(QLatin1Char('\n') + added.identity + QLatin1Char('\n'));
        if (part || log->identity == added.identity) {
            Q_EMIT logAlreadyOpen(log->info.id);
            return;
        }
    }
    if (d->nextLog == UINT16_MAX) {
        Q_EMIT notice(tr("No more logs can be opened in this session."));
        return;
    }
    auto log = std::make_unique<Log>();
    log->identity = added.identity;
    log->open = std::move(added.open);
    log->fileSize = added.first ? 0 : added.size;
    log->joined = added.joined;
    log->info.id = LogId{d->nextLog++};
    log->info.path = added.path;
    std::vector<QString> used;
    for (const auto &other : d->logs)
        used.push_back(other->info.name);
    log->info.name = uniqueName(added.name, used);
    log->info.size = added.size;
    const LogId id = log->info.id;
    d->logs.push_back(std::move(log));
    Q_EMIT logAdded(id);
    startAnalysis(id, std::move(added.first));
}

void Session::startAnalysis(LogId id, std::optional<OpenedSource> first)
{
    d->found.reset(); // other rows may come to the same revision
    Log *log = d->find(id);
    log->data = std::make_shared<LogData>();
    const auto data = log->data;
    QThreadPool *pool = m_jobs->pool();
    ParseOptions options;
    options.useLibevtx = m_useLibevtx;
    options.recover = m_recover;
    options.eventTexts = m_eventTexts;
    const std::uint64_t total = log->fileSize ? log->fileSize : log->info.size;

    auto work = [data, formatId = log->formatId.toStdString(), open = log->open, first = std::move(first), total, pool, options, texts = m_textFolder.toStdString()](
                    JobReporter &reporter) -> Result<JobResult> {
        StageProgress unpacking(reporter, 0, total / 2, total,
                                QCoreApplication::translate("sightglass::Session", "Unpacking"));
        const OpenedSource source = first ? *first : open(unpacking);
        if (!source)
            return tl::unexpected(source.error());
        JobResult result;
        result.outcome = Outcome::Cancelled;
        if (!*source || (unpacking.wasUsed() && !reporter.reportText({})))
            return result;
        {
            const std::scoped_lock lock(data->mutex);
            data->source = *source;
        }
        StageProgress reading(reporter, unpacking.wasUsed() ? total / 2 : 0, total, (*source)->size());
        StoringObserver observer(data, reading);
        // A large log that did not change needs not be read.
        const IndexCache cache;
        const auto key = cache.keyOf(**source, formatId, options, texts);
        auto outcome = Result<Outcome>(Outcome::Completed);
        if (const auto notes = key ? restoreAnalysis(cache, *key, **source, formatId, options, observer, *data->store) : std::nullopt) {
            observer.takeNotes(*notes);
        } else {
            outcome = analyze(**source, formatId, options, observer, *pool);
            data->indexKey = key;
        }
        if (!outcome)
            return tl::unexpected(outcome.error());
        result.outcome = *outcome;
        const std::uint64_t problems = data->store->problemCount();
        if ((*source)->size() == 0)
            result.remark = remarkOf("sightglass::Session", QT_TRANSLATE_NOOP("sightglass::Session", "The file is empty."));
        else if (problems > 0)
            result.remark = remarkOf("sightglass::Session", QT_TRANSLATE_N_NOOP("sightglass::Session", "%n problem(s) found"),
                                     static_cast<int>(std::min<std::uint64_t>(problems, INT_MAX)));
        return result;
    };
    auto done = [this, id, data](const Job &, const Result<JobResult> &result) {
        Log *finished = d->find(id);
        if (!finished || finished->data != data)
            return;
        if (result && result->outcome == Outcome::Completed && data->indexKey)
            keepIndex(data);
        finished->info.state = !result ? JobState::Failed
                               : result->outcome == Outcome::Completed ? JobState::Completed
                                                                       : JobState::Cancelled;
        if (!result)
            finished->info.error = result.error();
        refreshLog(id, true);
    };
    Job *job = m_jobs->add(log->info.name, total, std::move(work), std::move(done));
    log->info.job = job->id();
    log->info.state = JobState::Pending;
    log->info.error.reset();
    connect(job, &Job::changed, this, [this, id, data, job] {
        Log *changed = d->find(id);
        if (!changed || changed->data != data || job->isFinished())
            return;
        changed->info.state = job->state();
        refreshLog(id, false);
    });
    refreshLog(id, true);
}

LogId Session::addGrowing(const QString &path, const QString &name, std::shared_ptr<LogData> data)
{
    if (d->nextLog == UINT16_MAX) {
        Q_EMIT notice(tr("No more logs can be opened in this session."));
        return {};
    }
    auto log = std::make_unique<Log>();
    log->identity = QStringLiteral("live:%1").arg(path);
    log->data = std::move(data);
    log->info.id = LogId{d->nextLog++};
    log->info.path = path;
    std::vector<QString> used;
    for (const auto &other : d->logs)
        used.push_back(other->info.name);
    log->info.name = uniqueName(name, used);
    log->info.live = true;
    log->info.job = JobId{d->nextGrowth++};
    log->info.state = JobState::Completed;
    const LogId id = log->info.id;
    d->logs.push_back(std::move(log));
    d->found.reset();
    Q_EMIT logAdded(id);
    refreshLog(id, true);
    return id;
}

void Session::replaceGrowing(LogId id, std::shared_ptr<LogData> data)
{
    Log *log = d->find(id);
    if (!log || !log->info.live)
        return;
    if (d->queryStop)
        *d->queryStop = true;
    if (d->groupStop)
        *d->groupStop = true;
    d->found.reset(); // other rows may come to the same revision
    m_rows = std::make_shared<RowSet>();
    Q_EMIT rowsChanged();
    m_filters.forgetRows(id);
    log->data = std::move(data);
    log->info.job = JobId{d->nextGrowth++}; // its rows have other numbers: who remembers them starts anew
    refreshLog(id, true);
    wantQuery(true);
}

void Session::grown(LogId id) { refreshLog(id, true); }

void Session::setFormat(LogId id, const QString &formatId)
{
    Log *log = d->find(id);
    if (log && log->info.live)
        return;
    if (!log || (log->formatId == formatId && log->info.formatChosen == !formatId.isEmpty()))
        return;
    log->formatId = formatId;
    log->info.formatChosen = !formatId.isEmpty();
    reload(id);
}

quint64 Session::previewFormat(LogId id, const QString &formatId, const QByteArray &definition)
{
    static quint64 last = 0;
    const quint64 token = ++last;
    std::shared_ptr<const ByteSource> source;
    if (const Log *log = d->find(id)) {
        const std::scoped_lock lock(log->data->mutex);
        source = log->data->source;
    }
    auto preview = [source, format = formatId.toStdString(), json = definition.toStdString()] {
        if (!source)
            return FormatPreview{{}, 0, {}, {}, Error{ErrorCode::FileNotFound, {}, {}}};
        return sightglass::previewFormat(*source, format, json);
    };
    runTask(d->loadPool, this, std::move(preview), [this, token](const FormatPreview &result) { Q_EMIT formatPreviewed(token, result); });
    return token;
}

void Session::saveFormat(const QByteArray &definition)
{
    runTask(d->filePool, this, [json = definition.toStdString()] { return saveUserFormat(json); }, [this](const Result<std::string> &saved) {
        Q_EMIT formatSaved(saved ? toText(*saved) : QString(), saved ? QString() : errorText(saved.error()));
    });
}

void Session::refreshLog(LogId id, bool now)
{
    Log *log = d->find(id);
    if (!log)
        return;
    QElapsedTimer &last = d->lastChange[id];
    if (!now && last.isValid() && last.elapsed() < changeIntervalMs)
        return;
    last.start();
    {
        const std::scoped_lock lock(log->data->mutex);
        if (log->data->format) {
            log->info.formatId = toText(log->data->format->id());
            log->info.formatName = QCoreApplication::translate("sightglass::Format", log->data->format->name());
            log->info.ranked = log->data->detection.ranked;
            log->info.encoding = QString::fromStdString(log->data->detection.encoding);
        } else if (log->info.state == JobState::Completed) {
            log->info.formatId = QStringLiteral("empty");
            log->info.formatName = tr("empty file");
        }
        if (log->data->source)
            log->info.size = log->data->source->size();
        log->info.channels = log->data->channels;
        log->info.computers = log->data->computers;
    }
    const std::uint64_t before = log->info.revision;
    log->info.counts = log->data->store->counts();
    const ProblemSummary problems = log->data->store->problemSummary();
    log->info.problems = problems.total;
    log->info.lost = problems.lost;
    log->info.whyLost = problems.lost > 0 ? problemText(problems.worst) : QString();
    log->info.revision = log->data->store->revision();
    Q_EMIT logChanged(id);
    if (log->info.revision != before)
        wantQuery(false);
}

void Session::close(LogId id)
{
    const auto it = std::find_if(d->logs.begin(), d->logs.end(), [id](const auto &l) { return l->info.id == id; });
    if (it == d->logs.end())
        return;
    if (Job *job = m_jobs->find((*it)->info.job))
        job->cancel();
    const auto keep = std::move(*it);
    d->logs.erase(it);
    d->lastChange.erase(id);
    // Rows of a closed log must not be asked for any more.
    if (d->queryStop)
        *d->queryStop = true;
    if (d->groupStop)
        *d->groupStop = true;
    m_rows = std::make_shared<RowSet>();
    Q_EMIT rowsChanged();
    Q_EMIT logRemoved(id);
    m_filters.removeLog(id);
    wantQuery(true);
}

void Session::closeAll()
{
    while (!d->logs.empty())
        close(d->logs.back()->info.id);
}

void Session::reload(LogId id)
{
    Log *log = d->find(id);
    if (!log || log->info.live)
        return;
    if (Job *job = m_jobs->find(log->info.job))
        job->cancel();
    if (d->queryStop)
        *d->queryStop = true;
    if (d->groupStop)
        *d->groupStop = true;
    m_rows = std::make_shared<RowSet>();
    Q_EMIT rowsChanged();
    m_filters.forgetRows(id);
    startAnalysis(id);
    wantQuery(true);
}

std::vector<LogInfo> Session::logs() const
{
    std::vector<LogInfo> infos;
    infos.reserve(d->logs.size());
    for (const auto &log : d->logs)
        infos.push_back(log->info);
    return infos;
}

std::optional<LogInfo> Session::log(LogId id) const
{
    const Log *log = d->find(id);
    return log ? std::optional<LogInfo>(log->info) : std::nullopt;
}

bool Session::isIdle() const
{
    return d->findings == 0 && m_jobs->isIdle() && !d->queryRunning && !d->queryWanted && !d->groupRunning && !d->groupWanted;
}

void Session::checkIdle()
{
    if (isIdle())
        Q_EMIT idle();
}

std::shared_ptr<const EventStore> Session::store(LogId id) const
{
    const Log *log = d->find(id);
    return log ? log->data->store : nullptr;
}

EventRow Session::row(EventRef ref) const
{
    const Log *log = d->find(ref.log());
    return log ? log->data->store->row(ref.row()).value_or(EventRow()) : EventRow();
}

LogRows Session::rowsOf(const Log &log)
{
    LogRows rows{log.info.id, log.data->store->snapshot(), log.data->store, log.data->users, userOf(log.data)};
    {
        const std::scoped_lock lock(log.data->mutex);
        rows.source = log.data->source;
        rows.format = log.data->format;
    }
    rows.name = log.info.name.toStdString();
    rows.decoder = [data = log.data] { return decoderOf(*data, true); };
    return rows;
}

std::vector<LogRows> Session::logRows() const
{
    std::vector<LogRows> logs;
    for (const auto &log : d->logs)
        logs.push_back(rowsOf(*log));
    return logs;
}

std::optional<LogRows> Session::logRows(LogId id) const
{
    const Log *log = d->find(id);
    return log ? std::optional(rowsOf(*log)) : std::nullopt;
}

void Session::showOnly(const QString &label, const std::vector<EventRef> &rows)
{
    Filter filter = m_filters.current();
    filter.chosen = std::make_shared<ChosenRows>(label.toStdString(), rows);
    m_filters.push(filter);
}

std::vector<ParseProblem> Session::problems(LogId id, std::size_t first, std::size_t n) const
{
    const Log *log = d->find(id);
    return log ? log->data->store->problems(first, n) : std::vector<ParseProblem>();
}

quint64 Session::loadRecords(std::vector<EventRef> refs, const QObject *requester, Detail detail)
{
    const quint64 token = d->nextToken++;
    auto &latest = d->requesters[requester];
    if (!latest) {
        latest = std::make_shared<std::atomic<quint64>>(0);
        connect(requester, &QObject::destroyed, this, [this, requester] {
            if (const auto it = d->requesters.find(requester); it != d->requesters.end()) {
                *it->second = 0;
                d->requesters.erase(it);
            }
        });
    }
    *latest = token;
    std::unordered_map<LogId, std::shared_ptr<LogData>> data;
    for (const EventRef ref : refs) {
        if (const Log *log = d->find(ref.log()))
            data.emplace(ref.log(), log->data);
    }
    using Rows = std::vector<LoadedRow>;
    auto load = [refs, data, latest = latest, token, detail]() -> Rows {
        Rows rows;
        rows.reserve(refs.size());
        for (const EventRef ref : refs) {
            if (*latest != token)
                return {};
            const auto it = data.find(ref.log());
            if (it == data.end()) {
                LoadedRow gone;
                gone.state = LoadedRow::State::Failed;
                gone.error.code = ErrorCode::FileNotFound;
                rows.push_back(std::move(gone));
                continue;
            }
            rows.push_back(loadRow(*it->second, ref.row(), detail == Detail::Brief));
        }
        return rows;
    };
    runTask(d->loadPool, this, std::move(load), [this, token, refs](const Rows &rows) {
        if (rows.size() == refs.size())
            Q_EMIT recordsLoaded(token, refs, rows);
    });
    return token;
}

void Session::setUseLibevtx(bool use)
{
    if (use == m_useLibevtx)
        return;
    m_useLibevtx = use;
    readEvtxAgain();
}

void Session::setRecover(bool recover)
{
    if (recover == m_recover)
        return;
    m_recover = recover;
    readEvtxAgain();
}

void Session::setEventMapsFolder(const QString &folder)
{
    if (folder == m_textFolder)
        return;
    m_textFolder = folder;
    m_eventTexts = eventTexts(folder);
    m_textFaults.clear();
    Q_EMIT eventTextsRead(0, {});
    if (!folder.isEmpty()) {
        using Answer = std::pair<std::size_t, std::vector<std::string>>;
        runTask(d->filePool, this, [maps = m_eventTexts]() -> Answer { return {maps->size(), maps->faults()}; }, [this, maps = m_eventTexts](const Answer &answer) {
            if (maps != m_eventTexts)
                return;
            for (const std::string &fault : answer.second)
                m_textFaults.append(toText(fault));
            Q_EMIT eventTextsRead(static_cast<int>(std::min<std::size_t>(answer.first, INT_MAX)), m_textFaults);
        });
    }
    readEvtxAgain();
}

void Session::readEvtxAgain()
{
    std::vector<LogId> again;
    for (const auto &log : d->logs) {
        if (log->info.formatId.isEmpty() || log->info.formatId == QLatin1String("evtx"))
            again.push_back(log->info.id);
    }
    for (const LogId id : again)
        reload(id);
}

void Session::setProfile(SeverityProfile profile)
{
    if (profile == this->profile())
        return;
    m_filters.setProfile(profile);
    Q_EMIT profileChanged();
}

void Session::setTimeZone(const std::string &zone)
{
    if (zone == m_timeZone)
        return;
    m_timeZone = zone;
    d->found.reset();
    if (d->queryStop)
        *d->queryStop = true;
    wantQuery(true);
}

SeverityCounts Session::totalCounts() const
{
    SeverityCounts total;
    for (const auto &log : d->logs)
        total.merge(log->info.counts);
    return total;
}

QByteArray Session::resultJson(std::optional<LogId> only) const
{
    std::vector<LogResult> results;
    for (const auto &log : d->logs) {
        if (only && log->info.id != *only)
            continue;
        LogResult result;
        result.name = log->info.name.toStdString();
        result.formatId = log->info.formatId.toStdString();
        result.encoding = log->info.encoding.toStdString();
        result.counts = log->info.counts;
        result.problems = log->info.problems;
        result.error = log->info.error;
        results.push_back(std::move(result));
    }
    return sightglass::resultJson(results);
}

void Session::wantQuery(bool now)
{
    d->queryWanted = true;
    if (d->queryRunning)
        return;
    // While logs are being read, leave most of the time to the reading.
    const qint64 pause = std::max<qint64>(queryIntervalMs, 3 * d->queryTook);
    const qint64 since = d->queryClock.isValid() ? d->queryClock.elapsed() : pause;
    if (now || since >= pause || m_jobs->isIdle())
        d->queryTimer.start(0);
    else if (!d->queryTimer.isActive())
        d->queryTimer.start(static_cast<int>(pause - since));
}

void Session::startQuery()
{
    if (d->queryRunning || !d->queryWanted)
        return;
    d->queryWanted = false;
    d->queryRunning = true;
    std::vector<LogRows> logs = logRows();
    SeverityCounts span;
    const Filter filter = m_filters.current();
    for (const auto &log : d->logs) {
        if (filter.matchesLog(log->info.id))
            span.merge(log->data->store->counts());
    }
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    d->queryStop = stop;
    d->queryClock.start();
    class Report final : public Progress
    {
    public:
        Report(Session *session, std::shared_ptr<std::atomic<bool>> stop, std::uint64_t all)
            : m_session(session), m_stop(std::move(stop)), m_all(std::max<std::uint64_t>(all, 1))
        {
            m_clock.start();
        }
        bool report(std::uint64_t rows) override
        {
            const int now = static_cast<int>(1000.0 * static_cast<double>(rows) / static_cast<double>(m_all));
            if (now != m_last && m_clock.elapsed() >= changeIntervalMs) {
                m_clock.restart();
                m_last = now;
                postTo(m_session, [session = m_session, stop = m_stop, now] {
                    if (!*stop)
                        session->setQueryProgress(now);
                });
            }
            return !*m_stop;
        }

    private:
        Session *m_session;
        std::shared_ptr<std::atomic<bool>> m_stop;
        std::uint64_t m_all;
        int m_last = 0;
        QElapsedTimer m_clock;
    };
    using Found = Private::Found;
    using Answer = std::optional<std::shared_ptr<const Found>>;
    // The rows as they come, for another order of the same ones.
    const auto found = d->found && d->found->filter == filter && d->found->isOf(logs) ? d->found : nullptr;
    auto query = [this, filter, logs = std::move(logs), bins = binsOf(filter, span.first, span.last, m_timeZone), stop, order = m_order, found]() -> Answer {
        std::uint64_t all = 0;
        for (const LogRows &log : logs)
            all += filter.matchesLog(log.log) ? log.rows.rowCount() : 0;
        Report report(this, stop, all);
        const bool sorted = order.by != RowOrder::By::None;
        auto answer = found ? std::make_shared<Found>(*found) : nullptr;
        if (!answer) {
            auto result = runQuery(filter, logs, bins, d->scanPool, report, [this, stop, sorted](const QueryResult &known) {
                if (sorted)
                    return; // what is found first stands where it stands only in the end
                postTo(this, [this, known = QueryResult(known), stop] {
                    if (!*stop && d->queryStop == stop)
                        takeResult(known);
                });
            });
            if (!result)
                return std::nullopt;
            answer = std::make_shared<Found>(Found{filter, {}, *result, nullptr});
            for (const LogRows &log : logs)
                answer->revisions.emplace_back(log.log, log.rows.revision());
        }
        answer->ordered = answer->result.rows;
        if (sorted) {
            auto rows = sortRows(*answer->result.rows, logs, order, filter.profile, d->scanPool, report);
            if (!rows)
                return std::nullopt;
            answer->ordered = std::make_shared<RowSet>(std::move(*rows));
        }
        return answer;
    };
    runTask(d->queryPool, this, std::move(query), [this, stop](const Answer &answer) {
        d->queryRunning = false;
        d->queryTook = d->queryClock.elapsed();
        d->queryClock.start();
        const bool good = answer && !*stop;
        *stop = true; // partial results that are still on their way
        setQueryProgress(-1);
        if (good) {
            d->found = *answer;
            QueryResult result = (*answer)->result;
            result.rows = (*answer)->ordered;
            takeResult(result);
            if (m_grouping != GroupBy::None)
                wantGroups(false);
        } else {
            d->queryWanted = true;
        }
        if (d->queryWanted)
            wantQuery(!good);
        else
            checkIdle();
    });
}

void Session::setOrder(const RowOrder &order)
{
    if (order.isSame(m_order))
        return;
    m_order = order;
    if (d->queryStop)
        *d->queryStop = true;
    wantQuery(true);
}

void Session::takeResult(const QueryResult &result)
{
    m_rows = result.rows;
    m_timeline = result.timeline;
    m_counts = result.counts;
    Q_EMIT rowsChanged();
    Q_EMIT timelineChanged();
}

void Session::setQueryProgress(int progress)
{
    if (progress == m_queryProgress)
        return;
    m_queryProgress = progress;
    Q_EMIT queryProgressChanged();
}

void Session::setGrouping(GroupBy by)
{
    if (by == m_grouping)
        return;
    m_grouping = by;
    if (d->groupStop)
        *d->groupStop = true;
    m_groups = std::make_shared<Groups>();
    if (by == GroupBy::None)
        d->groupWanted = false;
    else
        wantGroups(true);
    Q_EMIT groupsChanged();
}

bool Session::isGrouping() const { return d->groupRunning || d->groupWanted; }

void Session::stopGrouping()
{
    d->groupWanted = false;
    d->groupTimer.stop();
    if (d->groupStop)
        *d->groupStop = true;
    Q_EMIT groupsChanged();
}

void Session::wantGroups(bool now)
{
    d->groupWanted = true;
    if (d->groupRunning)
        return;
    // As with queries: while logs are being read, most of the time is left to the reading.
    const qint64 pause = std::max<qint64>(queryIntervalMs, 3 * d->groupTook);
    const qint64 since = d->groupClock.isValid() ? d->groupClock.elapsed() : pause;
    if (now || since >= pause || m_jobs->isIdle())
        d->groupTimer.start(0);
    else if (!d->groupTimer.isActive())
        d->groupTimer.start(static_cast<int>(pause - since));
}

void Session::startGrouping()
{
    if (d->groupRunning || !d->groupWanted)
        return;
    d->groupWanted = false;
    d->groupRunning = true;
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    d->groupStop = stop;
    d->groupClock.start();
    std::vector<LogRows> logs = logRows();

    class Report final : public Progress
    {
    public:
        Report(Session &session, const std::atomic<bool> &stop, std::uint64_t all)
            : m_session(session), m_stop(stop), m_all(static_cast<double>(std::max<std::uint64_t>(all, 1)))
        {
            m_clock.start();
        }
        bool report(std::uint64_t rows) override
        {
            if (m_clock.elapsed() >= changeIntervalMs) {
                m_clock.restart();
                const int progress = static_cast<int>(1000.0 * static_cast<double>(rows) / m_all);
                postTo(&m_session, [session = &m_session, progress] { Q_EMIT session->groupingProgressed(progress); });
            }
            return !m_stop;
        }

    private:
        Session &m_session;
        const std::atomic<bool> &m_stop;
        double m_all;
        QElapsedTimer m_clock;
    };
    using Answer = std::shared_ptr<const Groups>;
    auto work = [this, by = m_grouping, rows = m_rows, logs = std::move(logs), stop]() -> Answer {
        Report report(*this, *stop, rows->size());
        const auto groups = groupEvents(by, *rows, logs, report, [this, stop](const EventGroups &known) {
            const auto partial = std::make_shared<const Groups>(known.sorted());
            postTo(this, [this, partial, stop] {
                if (*stop || d->groupStop != stop)
                    return;
                m_groups = partial;
                Q_EMIT groupsChanged();
            });
        });
        return groups ? std::make_shared<const Groups>(groups->sorted()) : nullptr;
    };
    runTask(d->groupPool, this, std::move(work), [this, stop](const Answer &answer) {
        d->groupRunning = false;
        d->groupTook = d->groupClock.elapsed();
        d->groupClock.start();
        if (answer && !*stop)
            m_groups = answer;
        if (d->groupWanted)
            wantGroups(*stop);
        else
            checkIdle();
        Q_EMIT groupsChanged();
    });
    Q_EMIT groupsChanged();
}

} // namespace sightglass
