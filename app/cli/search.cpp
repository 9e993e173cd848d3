// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/indexedinputs.h"
#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/job/querying.h"
#include "core/query/querywords.h"
#include "core/session/exportfile.h"
#include "core/session/rowexport.h"

#include <QThreadPool>

#include <cstdio>

namespace sightglass::cli {

namespace {

/// The filter of --query; an empty one where none was given. False: it is wrong, and why was said.
bool readQuery(const Options &options, Filter &filter)
{
    if (!options.query)
        return true;
    auto query = Query::parse(*options.query, options.parse.timeZone);
    if (!query) {
        const QString text = QString::fromStdString(*options.query);
        const auto at = QString::fromStdString(options.query->substr(0, query.error().position)).size();
        complain(queryFaultText(query.error()));
        if (!text.contains(QLatin1Char('\n')))
            std::fprintf(stderr, "  %s\n  %s^\n", text.toUtf8().constData(), std::string(static_cast<std::size_t>(at), ' ').c_str());
        return false;
    }
    filter.query = *query;
    return true;
}

/// Finds the events of every input and hands them to \p use, log by log.
int forEachResult(const Options &options, const Filter &filter, QThreadPool &pool, const std::function<bool(const LogRows &, const RowSet &)> &use)
{
    bool writable = true;
    NoProgress progress;
    const bool readable = forEachIndexed(options, pool, [&writable] { return writable; }, [&](const std::string &, IndexedLog &&log) {
        if (log.error)
            return;
        const auto found = runQuery(filter, {log.rows}, {}, pool, progress);
        writable = use(log.rows, *found->rows);
    });
    if (!writable || std::fflush(stdout) != 0) {
        complain(QStringLiteral("standard output could not be written"));
        return exitUnreadable;
    }
    return readable ? exitDone : exitUnreadable;
}

bool writeOut(std::string_view text) { return std::fwrite(text.data(), 1, text.size(), stdout) == text.size(); }

void tell(const std::string &log, const Error &error)
{
    complain(QString::fromStdString(toValidUtf8(log)) + QStringLiteral(": ") + errorText(error));
}

} // namespace

int search(const Options &options)
{
    Filter filter;
    if (!readQuery(options, filter))
        return exitUsage;
    QThreadPool pool;
    pool.setMaxThreadCount(threadsOf(options));
    NoProgress progress;
    std::uint64_t hits = 0;
    const int code = forEachResult(options, filter, pool, [&](const LogRows &log, const RowSet &rows) {
        hits += rows.size();
        if (options.onlyCount)
            return true;
        return !exportRows(rows, {log}, options.json ? ExportFormat::Ndjson : ExportFormat::Text, pool, progress, writeOut, tell).failed;
    });
    if (options.onlyCount)
        std::printf("%llu\n", static_cast<unsigned long long>(hits));
    return code;
}

int exportEvents(const Options &options)
{
    Filter filter;
    if (!readQuery(options, filter))
        return exitUsage;
    QThreadPool pool;
    pool.setMaxThreadCount(threadsOf(options));
    NoProgress progress;
    // One table of all logs: they are held until the last is read.
    std::vector<LogRows> logs;
    std::vector<EventRef> refs;
    const int code = forEachResult(options, filter, pool, [&](const LogRows &log, const RowSet &rows) {
        const LogId id{static_cast<std::uint16_t>(logs.size() + 1)};
        logs.push_back(log);
        logs.back().log = id;
        for (std::uint64_t i = 0; i < rows.size(); ++i)
            refs.emplace_back(id, rows.at(i).row());
        return logs.size() < UINT16_MAX;
    });
    if (!options.output.isEmpty()) {
        QStringList paths;
        for (const LogRows &log : logs) {
            if (log.source)
                paths.append(QString::fromStdString(log.source->info().path));
        }
        const ExportReport report = writeExport(RowSet(std::move(refs)), logs, paths, options.exportAs, options.output, pool, progress);
        if (report.problem)
            complain(errorText(*report.problem));
        if (report.error) {
            complain(errorText(*report.error));
            return exitUnreadable;
        }
        return code;
    }
    const ExportResult result = exportRows(RowSet(std::move(refs)), logs, options.exportAs, pool, progress, writeOut, tell);
    if (result.failed || std::fflush(stdout) != 0) {
        complain(QStringLiteral("standard output could not be written"));
        return exitUnreadable;
    }
    return code;
}

} // namespace sightglass::cli
