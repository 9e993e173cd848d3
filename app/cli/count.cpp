// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/job/analysis.h"
#include "core/session/resultjson.h"

#include <QThread>
#include <QThreadPool>

#include <cstdio>

namespace sightglass::cli {

namespace {

/// Problems of one file that are written out; the rest is counted.
constexpr std::uint64_t problemsShown = 20;

LogResult countOne(const std::string &logName, const OpenedLog &source, const Options &options, QThreadPool &pool)
{
    LogResult result;
    result.name = logName;
    const QString name = QString::fromStdString(toValidUtf8(logName));
    if (!source) {
        result.error = source.error();
        complain(errorText(*result.error));
        return result;
    }
    CountingObserver observer;
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
    std::vector<LogResult> results;
    bool unreadable = false;
    for (const Input &input : expandInputs(options.inputs, options.join)) {
        forEachLog(input, [&](const std::string &name, const OpenedLog &log) {
            results.push_back(countOne(name, log, options, pool));
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
