// SPDX-License-Identifier: GPL-3.0-or-later
// Rows a second that the history takes, beside the database's own bulk loaders (sqlite3 .import, COPY) on the same rows in the
// same run, and how long the page's questions take with many rows kept. On a server where one is installed.
//     bench_history [ROWS]        (default 10 million)
#include "core/history/database.h"
#include "core/history/historystore.h"
#include "core/history/jobstore.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <chrono>
#include <algorithm>
#include <cstdio>
#include <functional>

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
    double bulk = 0;
    if (server) {
        (void)(*store)->database().run(QStringLiteral("CREATE TABLE bulk (job BIGINT, hour BIGINT, critical BIGINT, errors BIGINT, warnings BIGINT, information BIGINT, unknown BIGINT, PRIMARY KEY (job, hour))"));
        const QString host = place.section(QStringLiteral("host="), 1);
        bulk = seconds([&] {
            run(QStringLiteral("psql"), {QStringLiteral("-h"), host, QStringLiteral("-U"), QStringLiteral("tester"), QStringLiteral("-d"), place.section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0),
                                         QStringLiteral("-Xq"), QStringLiteral("-c"), QStringLiteral("\\copy bulk FROM '%1' CSV").arg(csv)});
        });
    } else {
        const QString file = place + QStringLiteral(".bulk");
        bulk = seconds([&] {
            run(QStringLiteral("sqlite3"), {file, QStringLiteral("PRAGMA journal_mode=WAL"),
                                            QStringLiteral("CREATE TABLE bulk (job INTEGER, hour INTEGER, critical INTEGER, errors INTEGER, warnings INTEGER, information INTEGER, unknown INTEGER, PRIMARY KEY (job, hour)) STRICT, WITHOUT ROWID"),
                                            QStringLiteral(".mode csv"), QStringLiteral(".import %1 bulk").arg(csv)});
        });
    }
    std::printf("  written: %.0f rows/s; %s: %.0f rows/s; ratio %.2f\n", static_cast<double>(rows) / own, server ? "COPY" : "sqlite3 .import", static_cast<double>(rows) / bulk, bulk / own);
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
    const std::int64_t rows = argc > 1 ? QString::fromLatin1(argv[1]).toLongLong() : 10'000'000;
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("rows.csv"));
    {
        QFile file(csv);
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        QByteArray text;
        for (std::int64_t i = 0; i < rows; ++i) {
            const std::int64_t job = i / hoursOfAJob, hour = (job * 100 + i % hoursOfAJob) * 3'600'000'000LL;
            text += QByteArray::number(static_cast<qlonglong>(job)) + ',' + QByteArray::number(static_cast<qlonglong>(hour)) + ",1,2,0,0,0\n";
            if (text.size() > 1'000'000) {
                file.write(text);
                text.clear();
            }
        }
        file.write(text);
    }
    QFile::setPermissions(folder.path(), QFile::permissions(folder.path()));
    bench(folder.filePath(QStringLiteral("history.sqlite")), rows, csv);
    if (PostgresServer *server = PostgresServer::instance())
        bench(server->newDatabase(), rows, csv);
    else
        std::printf("PostgreSQL: %s\n", qPrintable(PostgresServer::whyNot()));
    return 0;
}
