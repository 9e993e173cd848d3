// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/indexedinputs.h"
#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/history/databaseplace.h"
#include "core/history/flowstore.h"
#include "core/history/historystore.h"
#include "core/job/flowsearch.h"
#include "core/session/flowtext.h"
#include "core/session/followedflows.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>

#include <cstdio>
#include <optional>

namespace sightglass::cli {

namespace {

/// The inputs and what was found in them.
struct Read
{
    std::vector<std::string> names, encodings; // by log
    std::vector<LogRows> logs;
    std::shared_ptr<const FlowReport> report;
    bool unreadable = false;

    [[nodiscard]] FlowLogName logName() const
    {
        if (names.size() < 2)
            return {};
        return [this](EventRef event) { return names[std::size_t{event.log().value} - 1]; };
    }
};

Read readInputs(const Options &options, FlowQuestion question)
{
    QThreadPool pool;
    pool.setMaxThreadCount(threadsOf(options));
    NoProgress progress;
    Read all;
    all.unreadable = !forEachIndexed(options, pool, [] { return true; }, [&all](const std::string &name, IndexedLog &&log) {
        log.rows.log = LogId{static_cast<std::uint16_t>(all.logs.size() + 1)};
        all.logs.push_back(std::move(log.rows));
        all.names.push_back(name);
        all.encodings.push_back(log.encoding);
    });
    // Times that name no zone are read in this one: so a day is what the log calls one.
    question.zone = options.parse.timeZone;
    all.report = searchFlows(question, nullptr, all.logs, pool, progress);
    return all;
}

/// False where it could not be written; that was said.
bool remember(const Options &options, const Read &read)
{
    if (!options.remember)
        return true;
    const QString path = options.history.isEmpty() ? HistoryStore::defaultPath() : options.history;
    const auto fault = [](const Error &error) {
        complain(errorText(error));
        return false;
    };
    const auto files = HistoryStore::open(path);
    if (!files)
        return fault(files.error());
    FlowStore flows((*files)->database());
    for (std::size_t i = 0; i < read.logs.size(); ++i) {
        const LogRows &log = read.logs[i];
        if (!log.source || !log.format || log.rows.rowCount() == 0)
            continue;
        KnownFile seen;
        seen.path = QFile::encodeName(QFileInfo(QFile::decodeName(read.names[i].c_str())).absoluteFilePath()).toStdString();
        seen.name = QFileInfo(QFile::decodeName(read.names[i].c_str())).fileName().toStdString();
        seen.formatId = log.format->id();
        seen.encoding = read.encodings[i];
        const auto file = (*files)->fileFor(*log.source, seen);
        if (!file)
            return fault(file.error());
        if (const auto adopted = FollowedFlows::adopt(**files, *file); !adopted)
            return fault(adopted.error());
        const auto added = flows.add(file->id, file->head, log.log, *read.report);
        if (!added)
            return fault(added.error());
    }
    return true;
}

int write(const QByteArray &out, int code)
{
    std::fwrite(out.constData(), 1, static_cast<std::size_t>(out.size()), stdout);
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return code;
    complain(QStringLiteral("standard output could not be written"));
    return exitUnreadable;
}

FlowLogName nameOf(const FlowStore::FileNames &files)
{
    return [&files](EventRef event) {
        const auto found = files.find(event.row().value);
        return found == files.end() ? std::string() : found->second;
    };
}

/// Null where there is none; that was said.
std::unique_ptr<HistoryStore> openHistory(const Options &options)
{
    const QString path = options.history.isEmpty() ? HistoryStore::defaultPath() : options.history;
    if (!DatabasePlace::mayBeThere(path)) {
        complain(errorText({ErrorCode::FileNotFound, path.toStdString(), {}, Error::noOffset}));
        return nullptr;
    }
    // Opened for writing first, since an earlier version has not these tables yet.
    auto store = HistoryStore::open(path);
    if (!store) {
        complain(errorText(store.error()));
        return nullptr;
    }
    // What was followed and not looked at yet.
    NoProgress progress;
    if (const auto done = FollowedFlows(**store).catchUp(progress); !done) {
        complain(errorText(done.error()));
        return nullptr;
    }
    return std::move(*store);
}

} // namespace

int threats(const Options &options)
{
    QLocale::setDefault(QLocale::c()); // figures that scripts can read
    FlowQuestion question;
    question.threats = true;
    const Read read = readInputs(options, question);
    const bool kept = remember(options, read);
    const int code = read.unreadable || !kept ? exitUnreadable : exitDone;
    const FlowReport &report = *read.report;
    if (options.csv)
        return write(threatsCsv(report.threats, read.logName()), code);
    return write(options.json ? threatsJson(report.threats, findingsJson(report.findings), read.logName()) : threatsTable(report.threats, &report.findings), code);
}

int transfers(const Options &options)
{
    QLocale::setDefault(QLocale::c());
    FlowQuestion question;
    question.transfers = true;
    const Read read = readInputs(options, question);
    const bool kept = remember(options, read);
    const int code = read.unreadable || !kept ? exitUnreadable : exitDone;
    const TransferTable &table = read.report->transfers;
    if (options.csv)
        return write(transfersCsv(table, read.logName()), code);
    return write(options.json ? transfersJson(table) : transfersTable(table), code);
}

int historyThreats(const Options &options)
{
    QLocale::setDefault(QLocale::c());
    const auto history = openHistory(options);
    if (!history)
        return exitUnreadable;
    FlowStore store(history->database());
    NoProgress progress;
    const auto table = store.threats({}, options.parse.timeZone, progress);
    const auto findings = table ? store.findings({}) : Result<std::vector<FlowStore::SeenFinding>>(tl::unexpected(table.error()));
    const auto files = findings ? store.fileNames() : Result<FlowStore::FileNames>(tl::unexpected(findings.error()));
    if (!files) {
        complain(errorText(files.error()));
        return exitUnreadable;
    }
    if (options.csv)
        return write(threatsCsv(**table, nameOf(*files)), exitDone);
    if (options.json)
        return write(threatsJson(**table, findingsJson(*findings), nameOf(*files)), exitDone);
    QByteArray out = threatsTable(**table, nullptr);
    for (const FlowStore::SeenFinding &finding : *findings)
        out += QByteArray::number(static_cast<qulonglong>(finding.events)).rightJustified(9) + "  " + QByteArray::fromStdString(finding.rule) + '\n';
    return write(out, exitDone);
}

int historyTransfers(const Options &options)
{
    QLocale::setDefault(QLocale::c());
    const auto history = openHistory(options);
    if (!history)
        return exitUnreadable;
    FlowStore store(history->database());
    NoProgress progress;
    const auto table = store.transfers({}, options.parse.timeZone, progress);
    const auto files = table ? store.fileNames() : Result<FlowStore::FileNames>(tl::unexpected(table.error()));
    if (!files) {
        complain(errorText(files.error()));
        return exitUnreadable;
    }
    if (options.csv)
        return write(transfersCsv(**table, nameOf(*files)), exitDone);
    return write(options.json ? transfersJson(**table) : transfersTable(**table), exitDone);
}

} // namespace sightglass::cli
