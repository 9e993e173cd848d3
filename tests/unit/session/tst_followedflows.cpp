// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/database.h"
#include "core/history/historycheck.h"
#include "core/history/jobstore.h"
#include "core/history/searchstore.h"
#include "core/job/flowsearch.h"
#include "core/job/following.h"
#include "core/job/indexedlog.h"
#include "core/session/followedflows.h"
#include "core/session/keptlive.h"
#include "core/source/container.h"
#include "core/source/sources.h"
#include "tests/support/postgres.h"
#include "tests/support/testdata.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <map>
#include <thread>

using namespace sightglass;
using sightglass::testing::PostgresServer;

namespace {

struct Deaf final : FollowObserver
{
    void events(FollowedEvents &&) override {}
    void status(const FollowStatus &) override {}
};

std::string uploadLine(int n, const std::string &user, int bytes)
{
    char text[400];
    std::snprintf(text, sizeof text,
                  "{\"level\":\"info\",\"time\":\"2026-01-02T10:%02d:%02d.000\",\"sender\":\"Upload\",\"size_bytes\":%d,\"username\":\"%s\",\"file_path\":\"/f%d\",\"connection_id\":\"c%s\",\"protocol\":\"SFTP\"}\n",
                  n / 60 % 60, n % 60, bytes, user.c_str(), n, user.c_str());
    return text;
}

std::string proxyLine(int n, const char *action, const char *threat, const char *user)
{
    char text[400];
    std::snprintf(text, sizeof text, "2026-01-02 %02d:%02d:%02d\treason=%s\tevent_id=%d\tprotocol=HTTPS\taction=%s\ttransactionsize=10\turlcategory=News\tuser=%s\turl=x/%d\tthreatname=%s\n",
                  n / 3600 % 24, n / 60 % 60, n % 60, action, n, action, user, n, threat);
    return text;
}

/// Some days of a file server: the same text for the same number.
std::string sftpgoLog(int lines)
{
    QRandomGenerator random(7);
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += uploadLine(i, "user" + std::to_string(random.bounded(9)), static_cast<int>(random.bounded(100'000)));
    return text;
}

std::string proxyLog(int lines)
{
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += proxyLine(i, i % 3 ? "Allowed" : "Blocked", i % 5 ? "None" : "Trojan", i % 2 ? "anna" : "ben");
    return text;
}

std::string windowsEvent(int n, int second, int id, const char *provider, const std::string &user, const std::string &from)
{
    char text[900];
    std::snprintf(text, sizeof text,
                  "<Event xmlns=\"http://schemas.microsoft.com/win/2004/08/events/event\"><System><Provider Name=\"%s\"/><EventID>%d</EventID><Version>0</Version><Level>0</Level>"
                  "<TimeCreated SystemTime=\"2026-01-02T%02d:%02d:%02d.0000000Z\"/><EventRecordID>%d</EventRecordID><Channel>Security</Channel><Computer>dc1</Computer></System>"
                  "<EventData><Data Name=\"TargetUserName\">%s</Data><Data Name=\"IpAddress\">%s</Data></EventData></Event>\n",
                  provider, id, second / 3600 % 24, second / 60 % 60, second % 60, n, user.c_str(), from.c_str());
    return text;
}

/// Catches up in small steps, says each, and waits to be killed.
int child(const QString &place)
{
    auto store = HistoryStore::open(place);
    if (!store)
        return 1;
    FollowedFlows flows(**store, 30);
    for (;;) {
        const auto step = flows.step();
        if (!step)
            return 1;
        std::putchar(step->events == 0 ? 'e' : '.');
        std::fflush(stdout);
        if (step->events == 0)
            return std::getchar() == EOF ? 0 : 2;
    }
}

} // namespace

/// Threats, transfers and findings of followed logs, alike on a file and on a server: what reading the whole log finds, once.
class TestFollowedFlows : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_address;
    bool m_server = false;

    QString place()
    {
        if (!m_server)
            return m_folder->filePath(QStringLiteral("history.sqlite"));
        if (m_address.isEmpty())
            m_address = PostgresServer::instance()->newDatabase();
        return m_address;
    }
    std::unique_ptr<HistoryStore> open()
    {
        auto store = HistoryStore::open(place());
        if (!store)
            qWarning("%s", store.error().detail.c_str());
        return store ? std::move(*store) : nullptr;
    }
    QString path(const char *name = "a.log") const { return m_folder->filePath(QLatin1String(name)); }
    void write(const std::string &text, const char *name = "a.log", bool append = true)
    {
        QFile file(path(name));
        QVERIFY(file.open(append ? QIODevice::Append : QIODevice::WriteOnly));
        QCOMPARE(file.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
    }
    /// Reads what is there and was not read yet.
    void follow(const QString &what, LiveFrom from = LiveFrom::Saved, const char *format = "")
    {
        FollowOptions o;
        o.spec = *parseLiveSpec(what.toStdString());
        o.history = place();
        o.once = true;
        o.from = from;
        o.formatId = format;
        o.parse.timeZone = "UTC";
        Deaf deaf;
        Following following(o, deaf);
        QVERIFY(following.run());
    }
    void follow() { follow(path()); }
    FlowStore::Added catchUp(std::int64_t events = 20'000)
    {
        const auto store = open();
        FollowedFlows flows(*store, events);
        FlowStore::Added all;
        for (;;) {
            const auto step = flows.step();
            if (!step) {
                qWarning("%s", step.error().detail.c_str());
                return {UINT64_MAX, 0, 0};
            }
            if (step->events == 0)
                return all;
            all.threats += step->added.threats;
            all.transfers += step->added.transfers;
            all.findings += step->added.findings;
        }
    }
    static std::shared_ptr<const FlowReport> reportOf(const std::string &path, IndexedLog &log, const char *format = "")
    {
        QThreadPool pool;
        NoProgress progress;
        ParseOptions options;
        options.timeZone = "UTC";
        log = indexLog(*openLog(path, progress), path, format, options, pool, progress);
        log.rows.log = LogId{1};
        FlowQuestion question;
        question.threats = question.transfers = true;
        return searchFlows(question, nullptr, {log.rows}, pool, progress);
    }
    /// Opens a file, as the window does.
    FlowStore::Added read(const QString &file, const char *format = "")
    {
        IndexedLog log;
        const auto report = reportOf(file.toStdString(), log, format);
        const auto store = open();
        KnownFile seen;
        seen.name = "opened";
        seen.path = file.toStdString();
        const auto known = store->fileFor(*log.rows.source, seen);
        if (!known || !FollowedFlows::adopt(*store, *known))
            return {UINT64_MAX, 0, 0};
        return *FlowStore(store->database()).add(known->id, known->head, LogId{1}, *report);
    }
    static QStringList rowsOf(const TransferTable &table)
    {
        QStringList rows;
        for (const TransferTable::Row &row : table.rows()) {
            const Transfer t = table.transfer(row);
            rows.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9").arg(row.offset).arg(t.time.isValid() ? t.time.microseconds() : 0).arg(static_cast<int>(t.action)).arg(QString::fromStdString(t.user),
                QString::fromStdString(t.path), QString::fromStdString(t.clientIp)).arg(t.bytes).arg(t.complete).arg(t.refused));
        }
        rows.append(QStringLiteral("sessions %1").arg(table.totals().sessions));
        rows.sort();
        return rows;
    }
    static QStringList rowsOf(const ThreatTable &table)
    {
        QStringList rows;
        for (const ThreatTable::Row &row : table.rows()) {
            const Threat t = table.threat(row);
            rows.append(QStringLiteral("%1 %2 %3 %4 %5 %6").arg(row.offset).arg(t.time.isValid() ? t.time.microseconds() : 0).arg(static_cast<int>(t.outcome)).arg(QString::fromStdString(t.name),
                QString::fromStdString(t.user), QString::fromStdString(t.url)));
        }
        rows.sort();
        return rows;
    }
    TransferTable keptTransfers()
    {
        NoProgress progress;
        const auto store = open();
        return **FlowStore(store->database()).transfers({}, "UTC", progress);
    }
    ThreatTable keptThreats()
    {
        NoProgress progress;
        const auto store = open();
        return **FlowStore(store->database()).threats({}, "UTC", progress);
    }
    std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> keptFindings()
    {
        const auto store = open();
        std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> all;
        const auto findings = FlowStore(store->database()).findings({});
        for (const auto &finding : *findings)
            all[finding.rule] = {finding.events, finding.files};
        return all;
    }
    qint64 number(const char *sql)
    {
        const auto store = open();
        auto rows = store->database().run(QLatin1String(sql));
        return rows && rows->next() ? rows->value(0).toLongLong() : -1;
    }
    void check()
    {
        const auto store = open();
        const auto faults = checkHistory(store->database());
        QVERIFY(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, server);
        m_server = server;
        m_address.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        if (server && !PostgresServer::instance())
            QSKIP(qPrintable(PostgresServer::whyNot()));
    }

    /// What following finds in pieces of any size is what reading the file finds; and it is there once when the file is opened, too.
    void asOpened()
    {
        const std::string all = sftpgoLog(1500);
        QRandomGenerator random(3);
        std::size_t at = 0;
        while (at < all.size()) {
            const std::size_t next = std::min(all.size(), at + random.bounded(1, 40'000));
            write(all.substr(at, next - at));
            at = next;
            follow();
            if (random.bounded(2))
                QVERIFY(catchUp(random.bounded(1, 200)).threats == 0);
        }
        (void)catchUp(77);
        IndexedLog log;
        const auto report = reportOf(path().toStdString(), log);
        QCOMPARE(report->transfers.count(), std::uint64_t{1500});
        QCOMPARE(rowsOf(keptTransfers()), rowsOf(report->transfers));
        QCOMPARE(keptTransfers().totals().sessions, std::uint64_t{9});
        QCOMPARE(catchUp().transfers, std::uint64_t{0});
        QCOMPARE(read(path()).transfers, std::uint64_t{0});
        QCOMPARE(rowsOf(keptTransfers()), rowsOf(report->transfers));
        check();
    }
    void proxyInAnyOrder_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("order");
        for (const int lines : {3, 12, 400}) { // the beginning by which a log is known: 4 KiB
            for (int order = 0; order < 5; ++order)
                QTest::addRow("%d lines, order %d", lines, order) << lines << order;
        }
    }
    /// Followed first, opened first, grown in between: always once.
    void proxyInAnyOrder()
    {
        QFETCH(int, lines);
        QFETCH(int, order);
        const std::string all = proxyLog(lines);
        const std::size_t half = all.find('\n', all.size() / 3) + 1;
        const auto followIt = [&] {
            follow();
            (void)catchUp();
        };
        switch (order) {
        case 0:
            write(all);
            followIt();
            (void)read(path());
            break;
        case 1:
            write(all);
            (void)read(path());
            followIt();
            break;
        case 2:
            write(all.substr(0, half));
            followIt();
            write(all.substr(half));
            (void)read(path());
            followIt();
            break;
        case 3:
            write(all.substr(0, half));
            (void)read(path());
            write(all.substr(half));
            followIt();
            (void)read(path());
            break;
        default:
            write(all.substr(0, half));
            followIt();
            (void)read(path());
            write(all.substr(half));
            followIt();
            (void)read(path());
        }
        IndexedLog log;
        const auto report = reportOf(path().toStdString(), log);
        QVERIFY(report->threats.total() > 0);
        QCOMPARE(rowsOf(keptThreats()), rowsOf(report->threats));
        check();
    }
    /// Short logs that begin alike are two; so is one of wide characters that was followed and opened: docs/threats.md says so.
    void notTheSame()
    {
        write(proxyLine(0, "Blocked", "Trojan", "ben") + proxyLine(1, "Blocked", "Trojan", "ben"), "one.log");
        write(proxyLine(0, "Blocked", "Trojan", "ben") + proxyLine(2, "Blocked", "Worm", "eve"), "two.log");
        follow(path("one.log"));
        follow(path("two.log"));
        QCOMPARE(catchUp().threats, std::uint64_t{4});
        (void)read(path("one.log"));
        (void)read(path("two.log"));
        QCOMPARE(keptThreats().total(), std::uint64_t{4});
        const QString wide = QString::fromStdString(proxyLog(30));
        QFile file(path("wide.log"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xFF\xFE");
        file.write(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
        file.close();
        follow(path("wide.log"));
        const std::uint64_t found = catchUp().threats;
        QCOMPARE(found, std::uint64_t{14});
        QCOMPARE(read(path("wide.log")).threats, found);
    }
    /// What sshd says is about transfers from the first word of an SFTP server on, also what it said before.
    void sshdBefore()
    {
        std::string text;
        for (int i = 0; i < 500; ++i)
            text += "Jan  2 10:00:0" + std::to_string(i % 10) + " srv sshd[" + std::to_string(100 + i) + "]: Failed password for user" + std::to_string(i % 4) + " from 192.0.2.9 port 22 ssh2\n";
        write(text);
        follow();
        QCOMPARE(catchUp(60).transfers, std::uint64_t{0}); // nobody speaks of files
        write("Jan  2 10:01:00 srv cron[1]: x\nJan  2 10:01:00 srv sftp-server[8]: session opened for local user anna from [192.0.2.1]\n");
        follow();
        QVERIFY(catchUp(60).transfers > 499);
        for (int i = 0; i < 50; ++i) {
            write("Jan  2 10:02:01 srv sftp-server[8]: close \"/a" + std::to_string(i) + "\" bytes read 0 written 7\nJan  2 10:02:02 srv sshd[9]: Failed password for root from 192.0.2.9 port 22 ssh2\n");
            if (i % 10 == 0) {
                follow();
                (void)catchUp(7); // who it is was said long ago
            }
        }
        follow();
        (void)catchUp(7);
        IndexedLog log;
        const auto report = reportOf(path().toStdString(), log);
        QCOMPARE(report->transfers.totals().uploads, std::uint64_t{50});
        QCOMPARE(rowsOf(keptTransfers()), rowsOf(report->transfers));
    }
    /// Findings of Windows events, and bursts that go over the border of what is looked at at once.
    void findings()
    {
        std::string text;
        int n = 0;
        for (int i = 0; i < 300; ++i) {
            text += windowsEvent(++n, i * 30, 4624, "Microsoft-Windows-Security-Auditing", "anna", "192.0.2.1");
            if (i % 7 == 0 && i < 150)
                text += windowsEvent(++n, i * 30, 4625, "Microsoft-Windows-Security-Auditing", "anna", "192.0.2.7"); // 3 in ten minutes: no burst
            if (i >= 200 && i < 212)
                text += windowsEvent(++n, i * 30, 4625, "Microsoft-Windows-Security-Auditing", "ben", "192.0.2.8"); // guessing: 12
            if (i >= 250 && i < 258)
                text += windowsEvent(++n, i * 30, 4625, "Microsoft-Windows-Security-Auditing", "u" + std::to_string(i), "192.0.2.9"); // spraying: 8
            if (i == 100 || i == 270)
                text += windowsEvent(++n, i * 30, 1102, "Microsoft-Windows-Eventlog", "eve", "-");
        }
        IndexedLog log;
        write(text, "whole.xml");
        const auto report = reportOf(path("whole.xml").toStdString(), log, "windows-xml");
        std::map<std::string, std::uint64_t> expected;
        for (const auto &[rule, entry] : report->findings.entries())
            expected[findingRules()[rule].id] = entry.count;
        QCOMPARE(expected["password-guessing"], std::uint64_t{12});
        QCOMPARE(expected["password-spraying"], std::uint64_t{8});
        QCOMPARE(expected["log-cleared"], std::uint64_t{2});
        QRandomGenerator random(5);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t next = std::min(text.size(), at + random.bounded(500, 30'000));
            write(text.substr(at, next - at), "a.xml");
            at = next;
            follow(path("a.xml"), LiveFrom::Saved, "windows-xml");
            (void)catchUp(random.bounded(1, 40));
        }
        const auto kept = keptFindings();
        for (const auto &[rule, count] : expected)
            QVERIFY2(kept.count(rule) && kept.at(rule).first == count, (rule + ": " + std::to_string(kept.count(rule) ? kept.at(rule).first : 0) + " of " + std::to_string(count)).c_str());
        QCOMPARE(kept.size(), expected.size());
        // The same content as a file: one log, not more events.
        (void)read(path("a.xml"), "windows-xml");
        QCOMPARE(keptFindings(), kept);
        // Everything once more.
        follow(path("a.xml"), LiveFrom::Start, "windows-xml");
        (void)catchUp();
        QCOMPARE(keptFindings(), kept);
    }
    /// Columns of IIS change inside the file.
    void columnsChange()
    {
        const std::string columns[] = {"#Fields: date time c-ip cs-username cs-method cs-uri-stem sc-status sc-bytes x-session\n",
                                       "#Fields: date time cs-method cs-uri-stem c-ip cs-username x-session sc-status sc-bytes\n"};
        std::string text = "#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n#Date: 2026-01-02 10:00:00\n" + columns[0];
        for (int i = 0; i < 30; ++i)
            text += "2026-01-02 10:00:01 192.0.2.1 anna STOR /a" + std::to_string(i) + " 226 10 s1\n";
        text += columns[1];
        for (int i = 0; i < 30; ++i)
            text += "2026-01-02 10:00:02 STOR /b" + std::to_string(i) + " 192.0.2.2 ben s2 226 20\n";
        for (std::size_t at = 0; at < text.size(); at += 700) {
            write(text.substr(at, 700));
            follow();
            (void)catchUp(9);
        }
        QCOMPARE(keptTransfers().users().size(), std::size_t{2});
        QCOMPARE(keptTransfers().totals().uploads, std::uint64_t{60});
    }
    /// Real logs where they are present.
    void realLogs()
    {
        SIGHTGLASS_NEEDS_DATA(folder);
        int logs = 0;
        for (const char *name : {"/sftpgo/sftpgo-logs/sftpgo-logs-25.log", "/sftpgo/sftpgo-docs/tls-reload.log"}) {
            const QString real = folder + QLatin1String(name);
            if (!QFile::exists(real))
                continue;
            const QString copy = path(("copy" + std::to_string(++logs) + ".log").c_str());
            QVERIFY(QFile::copy(real, copy));
            follow(copy);
            const auto added = catchUp(50);
            IndexedLog log;
            const auto report = reportOf(copy.toStdString(), log);
            qInfo("%s: %llu transfers followed, %llu opened", name, static_cast<unsigned long long>(added.transfers), static_cast<unsigned long long>(report->transfers.count()));
            QCOMPARE(added.transfers, report->transfers.count());
            QCOMPARE(added.threats, report->threats.total());
            QCOMPARE(read(copy).transfers, std::uint64_t{0});
        }
        QDirIterator it(folder + QStringLiteral("/zscaler"), QDir::Files, QDirIterator::Subdirectories);
        std::uint64_t all = 0;
        while (it.hasNext()) {
            const QString real = it.next();
            if (real.endsWith(QLatin1String(".json")) || real.contains(QLatin1String("expected")))
                continue;
            const QString copy = path(("z" + std::to_string(++logs) + ".log").c_str());
            QVERIFY(QFile::copy(real, copy));
            IndexedLog log;
            const auto report = reportOf(copy.toStdString(), log);
            const std::string format(log.rows.format ? log.rows.format->id() : "");
            follow(copy, LiveFrom::Saved, format.c_str());
            const auto added = catchUp();
            QVERIFY2(added.threats == report->threats.total(), qPrintable(QStringLiteral("%1: %2 of %3").arg(real).arg(added.threats).arg(report->threats.total())));
            all += added.threats;
        }
        qInfo("zscaler: %llu threats of %d logs", static_cast<unsigned long long>(all), logs);
        QVERIFY(logs > 2);
    }
    /// A row leads to what is kept of its event, to its file, and says so when it is gone.
    void leadsBack()
    {
        write(proxyLog(200));
        follow();
        (void)catchUp();
        const ThreatTable table = keptThreats();
        const auto &row = table.rows().front();
        NoProgress progress;
        const auto store = open();
        const auto found = findLiveEvent(*store, place(), {0, FileId{static_cast<std::int64_t>(row.event.row().value)}, row.offset}, {}, progress);
        QVERIFY(found);
        QVERIFY(found->record);
        QCOMPARE(found->path, path().toStdString());
        QCOMPARE(found->offset, row.offset);
        // Rotated: the file has another name.
        QVERIFY(QFile::rename(path(), path("a.log.1")));
        const auto moved = findLiveEvent(*store, place(), {0, FileId{static_cast<std::int64_t>(row.event.row().value)}, row.offset}, {}, progress);
        QVERIFY(moved);
        QCOMPARE(moved->path, path("a.log.1").toStdString());
        // Words of it are found, and lead to the same.
        SearchStore search(store->database());
        QVERIFY(search.update(progress, false));
        const auto hits = search.search(*SearchQuery::parse(QStringLiteral("Trojan anna")));
        QVERIFY(hits);
        const auto threat = std::find_if(hits->hits.begin(), hits->hits.end(), [](const KeptHit &hit) { return hit.kind == KeptKind::Threat; });
        QVERIFY(threat != hits->hits.end());
        QCOMPARE(threat->file.value, static_cast<std::int64_t>(row.event.row().value));
        QCOMPARE(threat->log, std::string("a.log"));
        // Past its retention, the file still has it.
        auto live = LiveStore::open(place());
        QVERIFY((*live)->setRetention({0, 1}));
        QVERIFY(*(*live)->prune(SystemClock().now()) > 0);
        const auto pruned = findLiveEvent(*store, place(), {0, FileId{static_cast<std::int64_t>(row.event.row().value)}, row.offset}, {}, progress);
        QVERIFY(pruned);
        QCOMPARE(pruned->path, path("a.log.1").toStdString());
        QCOMPARE(pruned->offset, row.offset);
        QVERIFY(QFile::remove(path("a.log.1")));
        QVERIFY(!findLiveEvent(*store, place(), {0, FileId{static_cast<std::int64_t>(row.event.row().value)}, row.offset}, {}, progress));
    }
    void forgotten()
    {
        write(proxyLog(200), "one.log");
        write(sftpgoLog(200), "two.log");
        follow(path("one.log"));
        follow(path("two.log"));
        (void)catchUp();
        QVERIFY(keptThreats().total() > 0);
        QCOMPARE(keptTransfers().count(), std::uint64_t{200});
        {
            auto live = LiveStore::open(place());
            const auto sources = (*live)->sources();
            QCOMPARE(sources->size(), std::size_t{2});
            QVERIFY((*live)->forget((*sources)[0].id));
        }
        QCOMPARE(keptThreats().total(), std::uint64_t{0});
        QCOMPARE(keptTransfers().count(), std::uint64_t{200});
        // Opened, its analysis known, then forgotten as a log: what following it brought is gone, too.
        (void)read(path("two.log"));
        {
            const auto store = open();
            const auto source = openFile(path("two.log").toStdString());
            const auto file = store->fileFor(**source, {});
            JobStore jobs(store->database());
            QVERIFY(jobs.beginRun("test"));
            KeptJob job;
            job.file = file->id;
            job.head = file->head;
            job.started = SystemClock().now();
            const auto id = jobs.add(job);
            QVERIFY(id);
            job.state = KeptJobState::Completed;
            QVERIFY(jobs.finish(*id, job, {}));
            QVERIFY(jobs.forgetLog(*id));
        }
        QCOMPARE(keptTransfers().count(), std::uint64_t{0});
        // It goes on from where it was.
        write(uploadLine(9999, "zoe", 5), "two.log");
        follow(path("two.log"));
        QCOMPARE(catchUp().transfers, std::uint64_t{1});
        check();
    }
    /// An event goes past its retention when its threats are kept, and numbers that are used again do not hide what is new.
    void pruning()
    {
        auto live = LiveStore::open(place());
        QVERIFY((*live)->setRetention({0, 1}));
        std::uint64_t kept = 0;
        for (int round = 0; round < 6; ++round) {
            write(proxyLog(40), ("r" + std::to_string(round) + ".log").c_str());
            follow(path(("r" + std::to_string(round) + ".log").c_str()));
            QCOMPARE(*(*live)->prune(SystemClock().now()), std::int64_t{0}); // not yet
            kept += catchUp(round % 2 ? 7 : 100).threats;
            QCOMPARE(*(*live)->prune(SystemClock().now()), std::int64_t{40});
            QCOMPARE(*(*live)->eventCount(), std::int64_t{0});
        }
        IndexedLog log;
        const auto report = reportOf(path("r0.log").toStdString(), log);
        QCOMPARE(kept, report->threats.total()); // the same content: once
        write(proxyLine(77, "Blocked", "Worm", "eve"), "r0.log");
        follow(path("r0.log"));
        QCOMPARE(catchUp().threats, std::uint64_t{1});
    }
    /// Several look at once.
    void several()
    {
        write(sftpgoLog(3000));
        follow();
        const QString at = place();
        std::vector<std::thread> threads;
        std::atomic<std::uint64_t> added{0}, failed{0};
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&] {
                auto store = HistoryStore::open(at);
                if (!store) {
                    ++failed;
                    return;
                }
                FollowedFlows flows(**store, 50);
                for (;;) {
                    const auto step = flows.step();
                    if (!step)
                        ++failed;
                    if (!step || step->events == 0)
                        return;
                    added += step->added.transfers;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failed.load(), std::uint64_t{0});
        QCOMPARE(added.load(), std::uint64_t{3000});
        IndexedLog log;
        QCOMPARE(rowsOf(keptTransfers()), rowsOf(reportOf(path().toStdString(), log)->transfers));
    }
    void killed()
    {
#ifndef Q_OS_UNIX
        QSKIP("kill -9 is of Unix");
#else
        const int rounds = qEnvironmentVariableIntValue("SIGHTGLASS_KILLS") > 0 ? qEnvironmentVariableIntValue("SIGHTGLASS_KILLS") : 30;
        const std::string all = sftpgoLog(rounds * 700);
        QRandomGenerator random(11);
        std::size_t at = 0;
        int kills = 0;
        for (int round = 0; round < rounds; ++round) {
            const std::size_t next = round + 1 == rounds ? all.size() : std::min(all.size(), at + all.size() / static_cast<std::size_t>(rounds));
            write(all.substr(at, next - at));
            at = next;
            follow();
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), place()});
            QVERIFY(process.waitForStarted(20'000));
            // After so many of its two dozen steps, somewhere in one.
            const int steps = random.bounded(16);
            QByteArray said;
            while (said.size() < steps && !said.contains('e')) {
                QVERIFY(process.bytesAvailable() > 0 || process.waitForReadyRead(20'000));
                said += process.readAllStandardOutput();
            }
            process.waitForFinished(random.bounded(4));
            QCOMPARE(process.state(), QProcess::Running);
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished(20'000));
            said += process.readAllStandardOutput();
            kills += !said.contains('e');
        }
        (void)catchUp();
        qInfo("%d of %d kills came before it was done", kills, rounds);
        QVERIFY(kills > 0);
        IndexedLog log;
        QCOMPARE(rowsOf(keptTransfers()), rowsOf(reportOf(path().toStdString(), log)->transfers));
        check();
#endif
    }
    /// How long threats and transfers are kept, by a clock that errs.
    void retention()
    {
        constexpr std::int64_t day = 86'400'000'000;
        const Timestamp now = SystemClock().now();
        const auto at = [now](std::int64_t days) { return Timestamp::fromMicroseconds(now.microseconds() + days * day); };
        {
            const auto store = open();
            FlowStore flows(store->database());
            QCOMPARE(*flows.keepDays(), std::int64_t{0});
            KnownFile seen;
            seen.name = "x";
            const auto file = store->fileFor(MemorySource("x\n"), seen);
            const auto keep = [&](int n, Timestamp when) {
                return store->database().transaction([&]() -> Result<void> {
                    Threat threat;
                    threat.name = "t" + std::to_string(n);
                    Transfer transfer;
                    transfer.user = "u" + std::to_string(n);
                    const auto added = flows.add(file->id, "head:x", {{threat, static_cast<std::uint64_t>(n)}}, {{transfer, static_cast<std::uint64_t>(n), 0}}, when);
                    return added ? Result<void>() : tl::unexpected(added.error());
                });
            };
            QVERIFY(keep(1, at(-100)));
            QVERIFY(keep(2, Timestamp::fromMicroseconds(0))); // as of an earlier version
            QVERIFY(keep(3, at(3650)));                       // the clock was wrong
            QVERIFY(keep(4, at(-40)));
            QVERIFY(keep(5, at(-1)));
            QCOMPARE(*flows.prune(now), std::int64_t{0}); // for good
            QVERIFY(flows.setKeepDays(30));
            QCOMPARE(*flows.keepDays(), std::int64_t{30});
            QCOMPARE(*flows.prune(Timestamp::none()), std::int64_t{0});               // not believed
            QCOMPARE(*flows.prune(Timestamp::fromMicroseconds(day)), std::int64_t{0}); // 1970
            QCOMPARE(*flows.prune(at(-4000)), std::int64_t{0});                       // stepped back: nothing came before it
            QCOMPARE(*flows.prune(at(-80)), std::int64_t{0});
            QCOMPARE(*flows.prune(now), std::int64_t{8});
            QCOMPARE(*flows.prune(now), std::int64_t{0});
            QCOMPARE(*flows.prune(at(20)), std::int64_t{0});
            QCOMPARE(*flows.prune(at(30)), std::int64_t{2});
        }
        QCOMPARE(keptThreats().total(), std::uint64_t{0});
        QCOMPARE(keptTransfers().count(), std::uint64_t{0});
        // The file and what was said about it stay.
        QCOMPARE(number("SELECT count(*) FROM file"), qint64(1));
        check();
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--child")
        return child(QString::fromLocal8Bit(argv[2]));
    TestFollowedFlows test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_followedflows.moc"
