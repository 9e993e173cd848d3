// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/casefile.h"
#include "core/history/database.h"
#include "core/history/historycheck.h"
#include "core/history/historystore.h"
#include "core/history/jobstore.h"
#include "core/history/searchstore.h"
#include "tests/support/postgres.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <atomic>
#include <set>
#include <thread>

using namespace sightglass;
using sightglass::testing::PostgresServer;

namespace {

std::string logText(int lines)
{
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += "<11>1 2026-01-01T00:00:00Z host app - - - line " + std::to_string(i) + '\n';
    return text;
}

EventCopy lineOf(const std::string &text, int n)
{
    std::size_t begin = 0;
    for (int i = 0; i < n; ++i)
        begin = text.find('\n', begin) + 1;
    EventCopy event;
    event.offset = begin;
    event.length = static_cast<std::uint32_t>(text.find('\n', begin) - begin);
    event.recordSha256 = *rangeSha256(MemorySource(text), event.offset, event.length);
    event.message = event.raw = text.substr(begin, event.length);
    return event;
}

/// Marks events, edits tickets and keeps analyses until it is killed; says what was committed.
int child(const QString &place, const QString &name, const QString &caseFile)
{
    auto store = HistoryStore::open(place);
    if (!store)
        return 1;
    JobStore jobs((*store)->database());
    if (!jobs.beginRun("child"))
        return 1;
    const std::string text = logText(400);
    const auto file = (*store)->fileFor(MemorySource(text), {});
    if (!file)
        return 1;
    QFile given(caseFile);
    const QByteArray other = given.open(QIODevice::ReadOnly) ? given.readAll() : QByteArray();
    for (int i = 0;; ++i) {
        KeptJob job;
        job.name = name.toStdString();
        job.state = KeptJobState::Processing;
        job.started = SystemClock().now();
        const auto id = jobs.add(job);
        if (!id)
            return 1;
        MarkChange change;
        change.pinned = true;
        change.addTags = {name.toStdString() + '-' + std::to_string(i)};
        if (!(*store)->mark(file->id, {lineOf(text, i % 400)}, change))
            return 1;
        std::printf("mark %d\n", i);
        TicketText ticket;
        ticket.title = name.toStdString() + ' ' + std::to_string(i);
        const auto made = (*store)->createTicket(ticket);
        if (!made)
            return 1;
        ticket.notes = "changed";
        if (!(*store)->saveTicket(made->id, made->version, ticket))
            return 1;
        std::printf("ticket %d\n", i);
        std::fflush(stdout);
        // Words are taken in meanwhile, and left out again where a mark changes.
        NoProgress progress;
        if (i % 2 == 0 && !SearchStore((*store)->database()).update(progress, false))
            return 1;
        if (i % 5 == 0 && !other.isEmpty() && !readCase(**store, other, "other.sgcase"))
            return 1;
        KeptDetails details;
        for (int h = 0; h < 200; ++h)
            details.hours.push_back({Timestamp::fromMicroseconds(h * 3'600'000'000LL), {1, 0, 0, 0, 0}});
        job.state = KeptJobState::Completed;
        job.finished = SystemClock().now();
        job.counts = {200, 0, 0, 0, 0};
        job.file = file->id;
        if (!jobs.finish(*id, job, details))
            return 1;
    }
}

} // namespace

/// The program is killed again and again, at moments nobody chose, while it imports logs and while marks are made. What
/// it said was kept is there, the database is sound, and nothing seems to be under way.
class TestHistoryKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    void killedManyTimes()
    {
#ifndef Q_OS_UNIX
        QSKIP("kill -9 is of Unix");
#else
        QFETCH_GLOBAL(bool, server);
        if (server && !PostgresServer::instance())
            QSKIP(qPrintable(PostgresServer::whyNot()));
        const int rounds = qEnvironmentVariableIntValue("SIGHTGLASS_KILLS") > 0 ? qEnvironmentVariableIntValue("SIGHTGLASS_KILLS") : 40;
        QTemporaryDir folder;
        const QString place = server ? PostgresServer::instance()->newDatabase() : folder.filePath(QStringLiteral("history.sqlite"));
        const QString log = folder.filePath(QStringLiteral("import.log")), caseFile = folder.filePath(QStringLiteral("other.sgcase"));
        QFile text(log);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray::fromStdString(logText(300'000)));
        text.close();
        {
            auto other = HistoryStore::open(folder.filePath(QStringLiteral("other.sqlite")));
            const std::string content = logText(300);
            const auto file = (*other)->fileFor(MemorySource(content), {});
            MarkChange change;
            change.note = "from elsewhere";
            for (int i = 0; i < 60; ++i)
                QVERIFY((*other)->mark(file->id, {lineOf(content, i)}, change));
            CaseSelection all;
            all.all = true;
            QFile out(caseFile);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(*writeCase(**other, all));
        }
        QRandomGenerator random(static_cast<quint32>(rounds));
        std::set<std::string> tags, titles; // that were said to be kept
        int interrupted = 0, imports = 0;
        for (int round = 0; round < rounds; ++round) {
            const bool import = round % 2 == 1;
            const QString name = QStringLiteral("r%1").arg(round);
            QProcess process;
            process.setProcessChannelMode(QProcess::SeparateChannels);
            if (import)
                process.start(QStringLiteral(SIGHTGLASS_CLI), {QStringLiteral("count"), QStringLiteral("--history"), place, log, log, log});
            else
                process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), place, name, caseFile});
            QVERIFY(process.waitForStarted(20'000));
            process.waitForFinished(random.bounded(import ? 600 : 400));
            if (process.state() == QProcess::Running)
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(20'000));
            const QList<QByteArray> said = process.readAllStandardOutput().split('\n');
            for (const QByteArray &line : said.mid(0, said.size() - 1)) {
                if (line.startsWith("mark "))
                    tags.insert((name.toUtf8() + '-' + line.mid(5)).toStdString());
                else if (line.startsWith("ticket "))
                    titles.insert((name.toUtf8() + ' ' + line.mid(7)).toStdString());
            }
            auto store = HistoryStore::open(place);
            QVERIFY2(store, store ? "" : store.error().detail.c_str());
            JobStore jobs((*store)->database());
            const auto working = [&] {
                const auto ended = jobs.endInterrupted(); // a server notices a moment later that somebody is gone
                interrupted += ended ? *ended : 0;
                const auto all = *jobs.jobs();
                return std::count_if(all.begin(), all.end(), [](const KeptJob &job) { return job.state < KeptJobState::Completed; });
            };
            QTRY_COMPARE_WITH_TIMEOUT(working(), std::ptrdiff_t(0), 10'000);
            const auto faults = checkHistory((*store)->database());
            QVERIFY(faults);
            QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
            imports += import ? 1 : 0;
        }
        auto store = HistoryStore::open(place);
        std::set<std::string> keptTags, keptTitles;
        const auto files = *(*store)->files();
        for (const FileId file : files) {
            const auto marks = *(*store)->marks(file);
            for (const MarkedEvent &mark : marks)
                keptTags.insert(mark.tags.begin(), mark.tags.end());
        }
        // After all that each mark is found by its words.
        SearchStore search((*store)->database());
        NoProgress progress;
        QVERIFY(search.update(progress, false));
        int looked = 0;
        for (const std::string &tag : tags) {
            if (++looked > 50)
                break;
            const auto found = search.search(*SearchQuery::parse(QString::fromStdString(tag)));
            // A ticket's title has the same words.
            QVERIFY2(found && std::any_of(found->hits.begin(), found->hits.end(), [](const KeptHit &hit) { return hit.kind == KeptKind::Mark; }), tag.c_str());
        }
        const auto tickets = *(*store)->tickets();
        for (const Ticket &ticket : tickets) {
            if (ticket.text.notes == "changed")
                keptTitles.insert(ticket.text.title);
        }
        for (const std::string &tag : tags)
            QVERIFY2(keptTags.contains(tag), tag.c_str());
        for (const std::string &title : titles)
            QVERIFY2(keptTitles.contains(title), title.c_str());
        qInfo("%d kills, %d of imports; %zu marks and %zu tickets were said to be kept and are there; %d analyses were interrupted", rounds, imports, tags.size(), titles.size(), interrupted);
        QVERIFY(rounds < 20 || (interrupted > 0 && !tags.empty() && !titles.empty())); // else nothing was tried
#endif
    }

    void twoWhoEditOneTicket()
    {
        QFETCH_GLOBAL(bool, server);
        if (server && !PostgresServer::instance())
            QSKIP(qPrintable(PostgresServer::whyNot()));
        QTemporaryDir folder;
        const QString place = server ? PostgresServer::instance()->newDatabase() : folder.filePath(QStringLiteral("history.sqlite"));
        auto store = HistoryStore::open(place);
        TicketText text;
        text.title = "one";
        const auto ticket = (*store)->createTicket(text);
        QVERIFY(ticket);
        // Each upon what it last saw, as fast as they can: every text is either the ticket's, or a revision beside it.
        std::atomic<int> conflicts{0}, saved{0}, failed{0};
        std::vector<std::thread> threads;
        for (int who = 0; who < 2; ++who) {
            threads.emplace_back([&, who] {
                auto mine = HistoryStore::open(place);
                std::int64_t version = 1;
                for (int i = 0; i < 60; ++i) {
                    TicketText changed = text;
                    changed.notes = std::to_string(who) + ':' + std::to_string(i);
                    const auto done = (*mine)->saveTicket(ticket->id, version, changed);
                    if (!done || !*done) {
                        ++failed;
                        continue;
                    }
                    ++((*done)->conflict ? conflicts : saved);
                    version = (*done)->now.version;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(saved + conflicts, 120);
        const auto now = *(*store)->ticket(ticket->id);
        QCOMPARE(now->version, std::int64_t(1 + saved));
        const auto revisions = *(*store)->revisions(ticket->id);
        std::set<std::string> notes;
        for (const TicketRevision &revision : revisions)
            notes.insert(revision.text.notes);
        QCOMPARE(notes.size(), std::size_t(121));
        QVERIFY(checkHistory((*store)->database())->empty());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QLatin1String("--child"))
        return child(arguments[2], arguments[3], arguments[4]);
    TestHistoryKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historykill.moc"
