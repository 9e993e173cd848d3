// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/history/historystore.h"
#include "core/history/jobstore.h"
#include "core/history/jobtally.h"
#include "core/job/analysis.h"
#include "core/session/keptplace.h"
#include "core/session/resultjson.h"
#include "core/source/filehash.h"
#include "core/source/rotation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>

#include <cstdio>

namespace sightglass::cli {

namespace {

/// Problems of one file that are written out; the rest is counted.
constexpr std::uint64_t problemsShown = 20;

/// Where analyses are kept.
struct Keeper
{
    std::unique_ptr<HistoryStore> store;
    std::unique_ptr<JobStore> jobs;
    FileHashes hashes;
};

/// Counts by hour and source besides, and keeps the first problems.
class KeepingObserver final : public CountingObserver
{
public:
    explicit KeepingObserver(bool keep) : m_keep(keep) {}
    bool consume(EventBatch &&batch) override
    {
        if (m_keep) {
            m_tally.add(batch.rows, [&batch](StringId name) { return std::string(batch.strings.at(name)); });
            for (const ParseProblem &problem : batch.problems) {
                lost += problem.recordKept ? 0 : 1;
                if (m_details.problems.size() < JobTally::keptProblems)
                    m_details.problems.push_back({problemId(problem.code), problem.offset, problem.length, problem.recordKept, problem.detail});
            }
        }
        return CountingObserver::consume(std::move(batch));
    }
    [[nodiscard]] KeptDetails details()
    {
        m_details.hours = m_tally.hours();
        m_details.sources = m_tally.sources();
        return std::move(m_details);
    }
    std::uint64_t lost = 0;

private:
    bool m_keep;
    JobTally m_tally;
    KeptDetails m_details;
};

/// The analysis as a job of the history: begun before, ended after, so that one that is killed shows as interrupted.
class KeptCount
{
public:
    KeptCount(Keeper *keeper, const std::string &name, const ByteSource &source) : m_keeper(keeper), m_source(source)
    {
        if (!m_keeper)
            return;
        m_job.name = QFileInfo(QString::fromStdString(toValidUtf8(name))).fileName().toStdString();
        m_job.path = keptPath(QFile::decodeName(QByteArray::fromStdString(name)));
        m_job.size = source.size();
        m_job.modified = changedOnDisk(m_job.path);
        m_job.started = SystemClock().now();
        m_job.state = KeptJobState::Processing;
        keep(m_keeper->jobs->add(m_job));
    }
    void finish(const LogResult &result, KeepingObserver &observer)
    {
        if (!m_keeper || m_id.value == 0)
            return;
        m_job.finished = SystemClock().now();
        m_job.state = result.error ? KeptJobState::Failed : KeptJobState::Completed;
        m_job.progress = result.error ? 0 : 1000;
        m_job.formatId = result.formatId;
        m_job.encoding = result.encoding;
        m_job.counts = result.counts.strict;
        m_job.auditSuccess = result.counts.auditSuccess;
        m_job.auditFailure = result.counts.auditFailure;
        m_job.first = result.counts.first;
        m_job.last = result.counts.last;
        m_job.problems = result.problems;
        m_job.lost = observer.lost;
        if (result.error) {
            m_job.errorCode = errorId(result.error->code);
            m_job.error = errorText(*result.error).toStdString();
        }
        if (const auto head = headOf(m_source); head && head->length > 0) {
            m_job.head = *head;
            KnownFile seen;
            seen.name = m_job.name;
            seen.path = m_job.path;
            seen.formatId = m_job.formatId;
            seen.encoding = m_job.encoding;
            if (const auto file = m_keeper->store->fileFor(m_source, seen))
                m_job.file = file->id;
        }
        // As kindOfLog() says, of logs whose events need not be asked.
        const std::string base = rotationBase(m_job.path);
        const auto slash = base.find_last_of("/\\");
        m_job.kind = toValidUtf8(result.formatId + '\n' + (slash == std::string::npos ? base : base.substr(slash + 1)));
        // The file's hash last: all else is kept before it begins, and a file that did not change is not hashed again.
        if (const auto done = m_keeper->jobs->finish(m_id, m_job, observer.details()); !done)
            return complain(errorText(done.error()));
        if (result.error)
            return;
        const auto known = m_keeper->jobs->knownSha256(m_job);
        FileHash hash;
        if (known && !known->empty()) {
            hash.sha256 = *known;
        } else {
            NoProgress progress;
            auto made = m_keeper->hashes.of(m_source, m_job.path, m_job.modified, progress);
            if (!made)
                return complain(errorText(made.error()));
            hash = std::move(**made);
        }
        if (hash.sha256.empty())
            return;
        if (const auto set = m_keeper->jobs->setSha256(m_id, hash.sha256, hash.ofLog); !set)
            complain(errorText(set.error()));
    }

private:
    void keep(const Result<KeptJobId> &id)
    {
        if (id)
            m_id = *id;
        else
            complain(errorText(id.error()));
    }
    Keeper *m_keeper;
    const ByteSource &m_source;
    KeptJob m_job;
    KeptJobId m_id;
};

LogResult countOne(const std::string &logName, const OpenedLog &source, const Options &options, QThreadPool &pool, Keeper *keeper)
{
    LogResult result;
    result.name = logName;
    const QString name = QString::fromStdString(toValidUtf8(logName));
    if (!source) {
        result.error = source.error();
        complain(errorText(*result.error));
        if (keeper) {
            KeptJob job;
            job.name = QFileInfo(name).fileName().toStdString();
            job.path = keptPath(QFile::decodeName(QByteArray::fromStdString(logName)));
            job.started = job.finished = SystemClock().now();
            job.state = KeptJobState::Failed;
            job.errorCode = errorId(result.error->code);
            job.error = errorText(*result.error).toStdString();
            if (const auto kept = keeper->jobs->addFinished(job, {}); !kept)
                complain(errorText(kept.error()));
        }
        return result;
    }
    KeptCount kept(keeper, logName, **source);
    KeepingObserver observer(keeper != nullptr);
    std::uint64_t shown = 0;
    observer.onProblem = [&](const ParseProblem &problem) {
        if (shown++ < problemsShown)
            complain(QStringLiteral("%1: byte %2: %3").arg(name).arg(problem.offset).arg(problemText(problem)));
    };
    const auto outcome = analyze(**source, options.formatId, options.parse, observer, pool);
    result.formatId = (*source)->size() == 0 ? "empty" : observer.formatId;
    result.encoding = observer.encoding;
    result.counts = observer.counts;
    result.problems = observer.problems;
    if (shown > problemsShown)
        complain(QStringLiteral("%1: %2 more problems").arg(name).arg(shown - problemsShown));
    if (!outcome) {
        result.error = outcome.error();
        complain(errorText(*result.error));
    } else if ((*source)->size() == 0) {
        complain(QStringLiteral("%1: the file is empty").arg(name));
    }
    kept.finish(result, observer);
    return result;
}

std::string cell(std::uint64_t n) { return std::to_string(n); }

void printTable(const std::vector<LogResult> &results)
{
    std::vector<std::vector<std::string>> rows;
    rows.push_back({"Log", "Format", "Critical", "Error", "Warning", "Information", "Unknown", "Total",
                    "Audit+", "Audit-", "Problems"});
    LogResult all;
    all.name = "Total";
    const auto add = [&rows](const LogResult &r) {
        std::vector<std::string> row{toValidUtf8(r.name), r.error && r.counts.total() == 0 ? "(unreadable)" : r.formatId};
        for (const std::uint64_t n : r.counts.strict)
            row.push_back(cell(n));
        row.insert(row.end(), {cell(r.counts.total()), cell(r.counts.auditSuccess),
                               cell(r.counts.auditFailure), cell(r.problems)});
        rows.push_back(std::move(row));
    };
    for (const LogResult &result : results) {
        add(result);
        all.counts.merge(result.counts);
        all.problems += result.problems;
    }
    if (results.size() > 1)
        add(all);

    std::vector<std::size_t> width(rows[0].size());
    const auto columns = [](const std::string &text) {
        return static_cast<std::size_t>(QString::fromStdString(text).size());
    };
    for (const auto &row : rows) {
        for (std::size_t c = 0; c < row.size(); ++c)
            width[c] = std::max(width[c], columns(row[c]));
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::string line;
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            const std::string pad(width[c] - columns(rows[r][c]), ' ');
            line += c < 2 ? rows[r][c] + pad : pad + rows[r][c];
            line += c + 1 < rows[r].size() ? "  " : "";
        }
        std::printf("%s\n", line.c_str());
        if (r == 0 || (results.size() > 1 && r + 2 == rows.size())) {
            std::size_t total = 2 * (width.size() - 1);
            for (const std::size_t w : width)
                total += w;
            std::printf("%s\n", std::string(total, '-').c_str());
        }
    }
}

} // namespace

int count(const Options &options)
{
    QThreadPool pool;
    pool.setMaxThreadCount(options.threads > 0 ? options.threads : QThread::idealThreadCount());
    Keeper keeper;
    if (!options.history.isEmpty()) {
        auto store = HistoryStore::open(options.history);
        if (!store) {
            complain(errorText(store.error()));
            return exitUnreadable;
        }
        keeper.store = std::move(*store);
        keeper.jobs = std::make_unique<JobStore>(keeper.store->database());
        if (const auto begun = keeper.jobs->beginRun("sightglass-cli " + QCoreApplication::applicationVersion().toStdString()); !begun) {
            complain(errorText(begun.error()));
            return exitUnreadable;
        }
    }
    std::vector<LogResult> results;
    bool unreadable = false;
    for (const Input &input : expandInputs(options.inputs, options.join)) {
        forEachLog(input, [&](const std::string &name, const OpenedLog &log) {
            results.push_back(countOne(name, log, options, pool, keeper.jobs ? &keeper : nullptr));
            unreadable = unreadable || results.back().error.has_value();
        });
    }
    if (options.json) {
        const QByteArray json = resultJson(results);
        std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    } else {
        printTable(results);
    }
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        complain(QStringLiteral("standard output could not be written"));
        return exitUnreadable;
    }
    return unreadable ? exitUnreadable : exitDone;
}

} // namespace sightglass::cli
