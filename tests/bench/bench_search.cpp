// SPDX-License-Identifier: GPL-3.0-or-later
// Searching a log beside `rg -c` and `grep -c` on the same file in the same run. "window": the query of a
// log that is open, as the window runs it; "first": the first hits are there; "command": the whole of
// `sightglass-cli search --count`, which has to read the log first. Best of three, two threads.
//     bench_search [MEGABYTES [EVTX-FILE]]
#include "core/job/indexedlog.h"
#include "core/job/querying.h"
#include "core/source/sources.h"
#include "tests/bench/measure.h"
#include "tests/support/sysloggenerator.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>
#include <filesystem>

using namespace sightglass;
using namespace sightglass::bench;
using namespace sightglass::testing;

namespace {

struct Case
{
    const char *query;
    const char *regex;      ///< For rg and grep; nullptr: they cannot ask that.
    const char *flag = "-i";
};

void run(const std::string &path, const std::vector<Case> &cases)
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    NoProgress progress;
    QElapsedTimer clock;
    clock.start();
    const IndexedLog read = indexLog(*openFile(path), "log", {}, {}, pool, progress);
    const LogRows *const log = &read.rows;
    if (read.error)
        return;
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    std::printf("%s: %.0f MB, %.2f million events, read in %.2f s\n\n", std::filesystem::path(path).filename().c_str(), static_cast<double>(std::filesystem::file_size(path)) / 1e6,
                static_cast<double>(log->rows.rowCount()) / 1e6, seconds);
    std::printf("| query | events | window s | first s | command s | rg -c s | grep -c s | window / rg | million events/s |\n|---|---|---|---|---|---|---|---|---|\n");
    for (const Case &one : cases) {
        Filter filter;
        filter.query = Query::parse(one.query, "UTC").value();
        double best = 1e9, first = 1e9;
        std::uint64_t found = 0;
        for (int i = 0; i < 3; ++i) {
            clock.restart();
            double here = 0;
            const auto result = runQuery(filter, {*log}, {}, pool, progress, [&](const QueryResult &) {
                if (here == 0)
                    here = static_cast<double>(clock.nsecsElapsed()) / 1e9;
            });
            const double all = static_cast<double>(clock.nsecsElapsed()) / 1e9;
            best = std::min(best, all);
            first = std::min(first, here > 0 ? here : all);
            found = result->rows->size();
        }
        const Figures command = measure({SIGHTGLASS_CLI, "search", "--threads", "2", "--count", "--query", one.query, path}, 2);
        Figures rg, grep;
        if (one.regex) {
            rg = measure({"rg", "-c", one.flag, one.regex, path}, 2);
            // Into a pipe: with /dev/null it stops at the first hit.
            grep = measure({"sh", "-c", "grep -c -E $0 \"$1\" \"$2\" | cat", one.flag, one.regex, path}, 2);
        }
        std::printf("| `%s` | %llu | %.3f | %.3f | %.2f | %.3f | %.3f | %.2f | %.1f |\n", one.query, static_cast<unsigned long long>(found), best, first, command.wall, rg.wall, grep.wall,
                    rg.wall > 0 ? best / rg.wall : 0, static_cast<double>(log->rows.rowCount()) / best / 1e6);
        std::fflush(stdout);
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char *argv[])
{
    const std::uint64_t bytes = (argc > 1 ? std::stoull(argv[1]) : 1000) * 1'000'000;
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("syslog")).toStdString();
    SyslogGenerator(SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0)).writeFile(path, bytes);
    run(path, {{"panic", "panic"},
               {"\"failed password\"", "failed password"},
               {"web1", "web1"},
               {"/worker [0-9]+ lost/", "worker [0-9]+ lost", "-s"},
               {"/Failed password .* from 203\\.0/", "Failed password .* from 203\\.0", "-s"},
               {"/(panic|critical medium|refused the)/", "(panic|critical medium|refused the)", "-s"},
               {"/[0-9]{4}%|:[0-9]{5}\\]/", "[0-9]{4}%|:[0-9]{5}\\]", "-s"},
               {"error -cron", nullptr},
               {"severity:error", nullptr},
               {"source:sshd severity>=warning", nullptr},
               {"user:ops", nullptr},
               {"message:refused", nullptr}});
    if (argc > 2)
        run(argv[2], {{"powershell", nullptr}, {"/(?i)admin\\w+/", nullptr}, {"eventid:4624", nullptr}, {"TargetUserName:administrator", nullptr}, {"user:*admin*", nullptr}});
    return 0;
}
