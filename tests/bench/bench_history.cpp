// SPDX-License-Identifier: GPL-3.0-or-later
// Rows a second that the history takes, beside the database's own bulk loaders (sqlite3 .import, COPY) on the same rows in the
// same run, and how long the page's questions take with many rows kept. On a server where one is installed.
//     bench_history [ROWS [FOLLOWED [THREATS]]]        (default 10 million of each; 0 leaves them out; --sqlite or --postgres: only there)
#include "core/history/database.h"
#include "core/history/flowstore.h"
#include "core/history/historystore.h"
#include "core/history/jobstore.h"
#include "core/history/livestore.h"
#include "core/history/searchstore.h"
#include "core/source/bytesource.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>
#include <tuple>

using namespace sightglass;
using sightglass::testing::PostgresServer;

namespace {

double seconds(const std::function<void()> &what)
{
    const auto start = std::chrono::steady_clock::now();
    what();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

constexpr int hoursOfAJob = 10'000;

/// Some 130 bytes, as a web server's or a system's log has them.
std::string line(std::int64_t n)
{
    static const char *words[] = {"accepted", "failed", "opened", "closed", "started", "stopped", "timeout", "refused", "session", "password"};
    char text[300];
    std::snprintf(text, sizeof text, "2026-01-02T03:04:05.%06lld host%lld app[%lld]: %s %s for user%lld from 10.%lld.%lld.%lld port %lld id=%08llx", static_cast<long long>(n % 1'000'000),
                  static_cast<long long>(n % 7), static_cast<long long>(n % 30'000), words[n % 10], words[n / 10 % 10], static_cast<long long>(n * 7919 % 5000), static_cast<long long>(n / 65536 % 256),
                  static_cast<long long>(n / 256 % 256), static_cast<long long>(n % 256), static_cast<long long>(n % 60'000), static_cast<unsigned long long>(n) * 2654435761ull % 0xFFFFFFFFull);
    return text;
}

/// Followed events: how fast they are stored alone and while their words are taken in, how fast that goes, and searches.
void benchSearch(const QString &place, std::int64_t rows)
{
    auto live = LiveStore::open(place);
    auto store = HistoryStore::open(place);
    if (!live || !store) {
        std::printf("  %s\n", (live ? store.error() : live.error()).detail.c_str());
        return;
    }
    const auto source = (*live)->source("{\"path\":\"/var/log/app.log\"}");
    std::int64_t next = 0;
    const auto add = [&](std::int64_t count) {
        for (std::int64_t left = count; left > 0;) {
            LiveCommit commit;
            commit.uuid = "bench";
            commit.name = "/var/log/app.log";
            std::vector<std::string> lines;
            for (; left > 0 && lines.size() < 2000; --left)
                lines.push_back(line(next++));
            for (std::size_t i = 0; i < lines.size(); ++i) {
                LiveEvent event;
                event.place = static_cast<std::uint64_t>(next) - lines.size() + i;
                event.program = "app";
                event.host = "host";
                event.raw = lines[i];
                commit.events.push_back(event);
            }
            if (const auto done = (*live)->commit(*source, {commit}); !done) {
                std::printf("  %s\n", done.error().detail.c_str());
                return;
            }
        }
    };
    NoProgress progress;
    SearchStore search((*store)->database());
    const std::int64_t part = std::min<std::int64_t>(rows / 4, 500'000);
    const double alone = seconds([&] { add(part); });
    std::atomic<bool> over{false};
    std::thread taking([&] {
        auto mine = HistoryStore::open(place);
        SearchStore other((*mine)->database());
        while (!over)
            (void)other.update(progress);
    });
    const double both = seconds([&] { add(part); });
    over = true;
    taking.join();
    (void)search.update(progress, false);
    add(rows - 2 * part);
    const double taken = seconds([&] { (void)search.update(progress, false); });
    std::printf("  followed events stored: %.0f rows/s; while words are taken in: %.0f rows/s, ratio %.2f; words taken in alone: %.0f rows/s\n", static_cast<double>(part) / alone,
                static_cast<double>(part) / both, alone / both, static_cast<double>(rows - 2 * part) / taken);
    // What a followed source shows first after a start: its newest events.
    double page = 1e9;
    std::int64_t shown = 0;
    for (int i = 0; i < 3; ++i) {
        page = std::min(page, seconds([&] {
            shown = 0;
            const auto after = (*live)->idBeforeNewest(*source, 10'000);
            (void)(*live)->forEachEvent(*source, after.value_or(0), 10'000, [&shown](const StoredLiveEvent &) { return ++shown > 0; });
        }));
    }
    std::printf("  newest %lld of them: %.1f ms\n", static_cast<long long>(shown), 1000 * page);
    for (const char *text : {"user77", "user77 refused", "failed password", "\"failed password\"", "10.1.2.3", "id 00000*", "nothingsaysthat"}) {
        const auto query = SearchQuery::parse(QString::fromLatin1(text));
        std::size_t hits = 0;
        double least = 1e9;
        for (int i = 0; i < 3; ++i) {
            least = std::min(least, seconds([&] {
                const auto found = search.search(*query, 500);
                hits = found ? found->hits.size() : 0;
            }));
        }
        std::printf("  search %-20s %8.1f ms (%zu shown)\n", text, 1000 * least, hits);
    }
}

/// Threats of many logs, each a million: how fast they are kept, and those of a stretch of time, as *Ever seen* asks for them.
void benchThreats(const QString &place, std::int64_t rows)
{
    auto store = HistoryStore::open(place);
    if (!store) {
        std::printf("  %s\n", store.error().detail.c_str());
        return;
    }
    FlowStore flows((*store)->database());
    constexpr std::int64_t ofALog = 1'000'000;
    const std::int64_t first = 1'767'322'800; // 2026-01-02
    double own = 0;
    for (std::int64_t done = 0; done < rows; done += ofALog) {
        const MemorySource source(line(done), "proxy");
        KnownFile seen;
        seen.name = seen.path = "proxy" + std::to_string(done / ofALog) + ".log";
        const auto file = (*store)->fileFor(source, seen);
        if (!file)
            return;
        FlowReport report;
        ZoneClock clock("UTC");
        for (std::int64_t i = done; i < std::min(rows, done + ofALog); ++i) {
            Threat t;
            t.time = Timestamp::fromMicroseconds((first + i) * 1'000'000); // one a second
            t.outcome = i % 5 ? ThreatOutcome::BlockedPolicy : ThreatOutcome::BlockedThreat;
            t.action = "Blocked";
            t.name = i % 5 ? "" : "Win32.Trojan." + std::to_string(i % 100);
            t.category = "Category " + std::to_string(i % 40);
            t.url = "host" + std::to_string(i * 7919 % 20'000) + ".example.com/path/" + std::to_string(i % 997);
            t.user = "user" + std::to_string(i * 7919 % 5000) + "@example.com";
            t.clientIp = "10.1." + std::to_string(i / 256 % 256) + '.' + std::to_string(i % 256);
            t.policy = "Rule " + std::to_string(i % 20);
            t.bytes = static_cast<std::uint64_t>(i % 100'000);
            report.threats.add(t, EventRef(LogId{1}, RowIndex{static_cast<std::uint64_t>(i - done)}), static_cast<std::uint64_t>(i - done) * 300, clock);
        }
        own += seconds([&] {
            const auto added = flows.add(file->id, file->head, LogId{1}, report);
            if (!added)
                std::printf("  %s\n", added.error().detail.c_str());
        });
    }
    std::printf("  threats kept: %.0f rows/s\n", static_cast<double>(rows) / own);
    NoProgress progress;
    for (const auto &[what, from, length] : {std::tuple{"an hour in the middle", rows / 2, std::int64_t{3600}}, {"a day in the middle", rows / 2, std::int64_t{86'400}}, {"the newest day", rows - 86'400, std::int64_t{86'400}}}) {
        double least = 1e9;
        std::uint64_t count = 0;
        for (int i = 0; i < 3; ++i) {
            least = std::min(least, seconds([&] {
                const auto found = flows.threats({Timestamp::fromMicroseconds((first + from) * 1'000'000), Timestamp::fromMicroseconds((first + from + length) * 1'000'000)}, "UTC", progress);
                count = found && *found ? (*found)->total() : 0;
            }));
        }
        std::printf("  threats of %-22s %8.1f ms (%llu of them)\n", what, 1000 * least, static_cast<unsigned long long>(count));
    }
}

void bench(const QString &place, std::int64_t rows, const QString &csv)
{
    const bool server = place.startsWith(QLatin1String("postgresql:"));
    std::printf("%s, %lld rows\n", server ? "PostgreSQL" : "SQLite", static_cast<long long>(rows));
    auto store = HistoryStore::open(place);
    if (!store) {
        std::printf("  %s\n", store.error().detail.c_str());
        return;
    }
    JobStore jobs((*store)->database());
    const auto count = static_cast<int>(rows / hoursOfAJob);
    const double own = seconds([&] {
        for (int i = 0; i < count; ++i) {
            KeptJob job;
            job.name = "log" + std::to_string(i % 100);
            job.kind = "syslog\n" + job.name;
            job.state = KeptJobState::Completed;
            job.started = Timestamp::fromMicroseconds(i * 60'000'000LL);
            job.finished = Timestamp::fromMicroseconds(i * 60'000'000LL + 1);
            job.counts = {hoursOfAJob, 2 * hoursOfAJob, 0, 0, 0};
            KeptDetails details;
            for (int h = 0; h < hoursOfAJob; ++h)
                details.hours.push_back({Timestamp::fromMicroseconds((i * 100LL + h) * 3'600'000'000LL), {1, 2, 0, 0, 0}});
            if (const auto done = jobs.addFinished(job, details); !done) {
                std::printf("  %s\n", done.error().detail.c_str());
                return;
            }
        }
    });
    // The same rows into a table with the same key, and with the same link to the analysis and without.
    const auto bulk = [&](bool linked) {
        double took = 0;
        if (server) {
            (void)(*store)->database().run(QStringLiteral("DROP TABLE IF EXISTS bulk"));
            (void)(*store)->database().run(QStringLiteral("CREATE TABLE bulk (job BIGINT NOT NULL%1, hour BIGINT NOT NULL, critical BIGINT, errors BIGINT, warnings BIGINT, information BIGINT, unknown BIGINT, PRIMARY KEY (job, hour))")
                                               .arg(linked ? QStringLiteral(" REFERENCES job (id)") : QString()));
            const QString host = place.section(QStringLiteral("host="), 1);
            took = seconds([&] {
                run(QStringLiteral("psql"), {QStringLiteral("-h"), host, QStringLiteral("-U"), QStringLiteral("tester"), QStringLiteral("-d"), place.section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0),
                                             QStringLiteral("-Xq"), QStringLiteral("-c"), QStringLiteral("\\copy bulk FROM '%1' CSV").arg(csv)});
            });
            (void)(*store)->database().run(QStringLiteral("DROP TABLE IF EXISTS bulk"));
        } else {
            const QString file = place + QStringLiteral(".bulk");
            QFile::remove(file);
            took = seconds([&] {
                run(QStringLiteral("sqlite3"), {file, QStringLiteral("PRAGMA journal_mode=WAL; PRAGMA foreign_keys=%1").arg(linked ? QStringLiteral("ON") : QStringLiteral("OFF")),
                                                QStringLiteral("CREATE TABLE job (id INTEGER PRIMARY KEY); INSERT INTO job SELECT value FROM generate_series(1, %1)").arg(count),
                                                QStringLiteral("CREATE TABLE bulk (job INTEGER NOT NULL REFERENCES job (id), hour INTEGER, critical INTEGER, errors INTEGER, warnings INTEGER, information INTEGER, unknown INTEGER, PRIMARY KEY (job, hour)) STRICT, WITHOUT ROWID"),
                                                QStringLiteral(".mode csv"), QStringLiteral(".import %1 bulk").arg(csv)});
            });
            QFile::remove(file);
        }
        return took;
    };
    const double linked = bulk(true), free = bulk(false);
    const char *other = server ? "COPY" : "sqlite3 .import";
    std::printf("  written: %.0f rows/s; %s with the same link: %.0f rows/s, ratio %.2f; without: %.0f rows/s, ratio %.2f\n", static_cast<double>(rows) / own, other, static_cast<double>(rows) / linked,
                linked / own, static_cast<double>(rows) / free, free / own);
    const auto best = [](const std::function<void()> &what) {
        double least = 1e9;
        for (int i = 0; i < 3; ++i)
            least = std::min(least, seconds(what));
        return 1000 * least;
    };
    std::printf("  list of %d analyses: %.1f ms\n", count, best([&] { (void)jobs.jobs(); }));
    const auto all = jobs.jobs();
    std::printf("  details of one (%d hours): %.1f ms\n", hoursOfAJob, best([&] { (void)jobs.details(all->front().id); }));
    std::printf("  trend of one log (%d analyses of it): %.1f ms\n", count / 100, best([&] { (void)jobs.trend("syslog\nlog1"); }));
    std::printf("  out of the list and back: %.1f ms\n", best([&] { (void)jobs.remove({all->front().id}); (void)jobs.restore({all->front().id}); }));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool onlySqlite = arguments.removeAll(QStringLiteral("--sqlite")) > 0, onlyServer = arguments.removeAll(QStringLiteral("--postgres")) > 0;
    const auto number = [&arguments](qsizetype i, std::int64_t usual) { return i < arguments.size() ? arguments[i].toLongLong() : usual; };
    const std::int64_t rows = number(0, 10'000'000), followed = number(1, rows), threats = number(2, rows);
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("rows.csv"));
    {
        QFile file(csv);
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        QByteArray text;
        for (std::int64_t i = 0; i < rows; ++i) {
            const std::int64_t job = i / hoursOfAJob, hour = (job * 100 + i % hoursOfAJob) * 3'600'000'000LL;
            text += QByteArray::number(static_cast<qlonglong>(job + 1)) + ',' + QByteArray::number(static_cast<qlonglong>(hour)) + ",1,2,0,0,0\n";
            if (text.size() > 1'000'000) {
                file.write(text);
                text.clear();
            }
        }
        file.write(text);
    }
    const auto all = [&](const std::function<QString()> &place) {
        if (rows > 0)
            bench(place(), rows, csv);
        if (threats > 0)
            benchThreats(place(), threats);
        if (followed > 0)
            benchSearch(place(), followed);
    };
    if (!onlyServer) {
        int files = 0;
        all([&] { return folder.filePath(QStringLiteral("history%1.sqlite").arg(++files)); });
    }
    if (onlySqlite)
        return 0;
    if (PostgresServer *server = PostgresServer::instance()) {
        all([server] { return server->newDatabase(); });
    } else {
        std::printf("PostgreSQL: %s\n", qPrintable(PostgresServer::whyNot()));
    }
    return 0;
}
