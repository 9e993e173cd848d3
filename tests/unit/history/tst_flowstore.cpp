// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/flowstore.h"
#include "core/history/historystore.h"
#include "core/job/flowsearch.h"
#include "core/job/indexedlog.h"
#include "core/source/sources.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace sightglass;

namespace {

std::string proxyLine(int minute, const char *action, const char *threat, const char *user)
{
    char text[400];
    std::snprintf(text, sizeof text, "2026-01-02 10:%02d:00\treason=%s\tevent_id=%d\tprotocol=HTTPS\taction=%s\ttransactionsize=10\turlcategory=News\tuser=%s\turl=x/%d\tthreatname=%s\n",
                  minute, action, minute, action, user, minute, threat);
    return text;
}

std::string transferLine(int minute, const char *user, int bytes)
{
    char text[400];
    std::snprintf(text, sizeof text, "{\"level\":\"info\",\"time\":\"2026-01-02T10:%02d:00.000\",\"sender\":\"Upload\",\"size_bytes\":%d,\"username\":\"%s\",\"file_path\":\"/f%d\",\"connection_id\":\"c%s\",\"protocol\":\"SFTP\"}\n",
                  minute, bytes, user, minute, user);
    return text;
}

} // namespace

/// Threats and transfers in the history: once each, whatever is read how often.
class TestFlowStore : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    FlowStore::Added keep(const std::string &text, const QString &history) { return keep(std::make_shared<MemorySource>(text), history); }
    FlowStore::Added keep(std::shared_ptr<const ByteSource> source, const QString &history)
    {
        QThreadPool pool;
        NoProgress progress;
        ParseOptions options;
        options.timeZone = "UTC";
        IndexedLog log = indexLog(std::move(source), "a.log", {}, options, pool, progress);
        log.rows.log = LogId{1};
        FlowQuestion question;
        question.threats = question.transfers = true;
        const auto report = searchFlows(question, nullptr, {log.rows}, pool, progress);
        const auto files = HistoryStore::open(history);
        if (!files)
            return {};
        FlowStore flows((*files)->database());
        KnownFile seen;
        seen.name = seen.path = "a.log";
        const auto file = (*files)->fileFor(*log.rows.source, seen);
        return *flows.add(file->id, file->head, LogId{1}, *report);
    }
    static ThreatTable threats(const QString &history, const FlowRange &range = {})
    {
        NoProgress progress;
        const auto store = HistoryStore::open(history);
        return **FlowStore((*store)->database()).threats(range, "UTC", progress);
    }

private Q_SLOTS:
    void onceEach()
    {
        const QString history = m_dir.filePath(QStringLiteral("once.sqlite"));
        std::string text;
        for (int i = 0; i < 50; ++i)
            text += proxyLine(i, i % 3 ? "Allowed" : "Blocked", i % 5 ? "None" : "Trojan", i % 2 ? "anna" : "ben");
        // Blocked: 17; allowed with a threat: 0, 5 … 45 but those that 3 divides: 6.
        const auto first = keep(text, history);
        QCOMPARE(first.threats, std::uint64_t{17 + 6});
        QCOMPARE(keep(text, history).threats, std::uint64_t{0}); // the same log again
        const ThreatTable all = threats(history);
        QCOMPARE(all.blocked(), std::uint64_t{17});
        QCOMPARE(all.count(ThreatOutcome::Allowed), std::uint64_t{6});
        QCOMPARE(all.users(), std::size_t{2});
        QCOMPARE(all.rows()[0].time, Timestamp::fromCivil(2026, 1, 2, 10, 0, 0));
        QCOMPARE(all.threat(all.rows()[0]).name, "Trojan");
        // It grew: only what is new. The beginning (4 KiB) is the same.
        QVERIFY(text.size() > 4096);
        text += proxyLine(51, "Blocked", "None", "cleo");
        QCOMPARE(keep(text, history).threats, std::uint64_t{1});
        QCOMPARE(threats(history).blocked(), std::uint64_t{18});
        // Another log with equal lines at other places.
        QCOMPARE(keep(proxyLine(0, "Blocked", "Trojan", "ben"), history).threats, std::uint64_t{1});
        // A stretch of time; its end is not in it.
        const FlowRange range{Timestamp::fromCivil(2026, 1, 2, 10, 3, 0), Timestamp::fromCivil(2026, 1, 2, 10, 6, 0)};
        QCOMPARE(threats(history, range).total(), std::uint64_t{2}); // 10:03 blocked, 10:05 allowed with a threat
    }
    void transfersAndSessions()
    {
        const QString history = m_dir.filePath(QStringLiteral("transfers.sqlite"));
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += transferLine(i, i % 2 ? "anna" : "ben", 100 + i);
        QCOMPARE(keep(text, history).transfers, std::uint64_t{40});
        QCOMPARE(keep(text, history).transfers, std::uint64_t{0});
        std::string other = transferLine(0, "anna", 7); // its session has the same number there
        QCOMPARE(keep(other, history).transfers, std::uint64_t{1});
        NoProgress progress;
        const auto store = HistoryStore::open(history);
        const TransferTable all = **FlowStore((*store)->database()).transfers({}, "UTC", progress);
        QCOMPARE(all.totals().uploads, std::uint64_t{41});
        QCOMPARE(all.totals().uploadedBytes, std::uint64_t{40 * 100 + 39 * 20 + 7});
        QCOMPARE(all.totals().sessions, std::uint64_t{3});
        QCOMPARE(all.users().size(), std::size_t{2});
    }
    void findings()
    {
        const QString history = m_dir.filePath(QStringLiteral("findings.sqlite"));
        const std::string sample = SIGHTGLASS_BINARY_DIR "/share/sightglass/samples/Security.evtx";
        const auto source = openFile(sample);
        QVERIFY(source);
        for (int again = 0; again < 2; ++again)
            (void)keep(std::shared_ptr<const ByteSource>(*source), history);
        const auto store = HistoryStore::open(history);
        FlowStore flows((*store)->database());
        const auto all = flows.findings({});
        QVERIFY(all);
        const auto cleared = std::find_if(all->begin(), all->end(), [](const auto &f) { return f.rule == "log-cleared"; });
        QVERIFY(cleared != all->end());
        QCOMPARE(cleared->events, std::uint64_t{1}); // not twice
        QCOMPARE(cleared->files, std::uint64_t{1});
        QVERIFY(flows.findings({Timestamp::fromCivil(2030, 1, 1, 0, 0, 0), {}})->empty());
        QVERIFY(flows.findings({{}, Timestamp::fromCivil(2020, 1, 1, 0, 0, 0)})->empty());
    }
    void ofSomeRows()
    {
        // Only one row is shown; who it is stands in another.
        const std::string text = "Jan  2 10:00:00 srv sftp-server[8]: session opened for local user anna from [192.0.2.1]\n"
                                 "Jan  2 10:00:01 srv sftp-server[8]: close \"/a\" bytes read 0 written 7\n"
                                 "Jan  2 10:00:02 srv sshd[9]: Failed password for root from 192.0.2.9 port 22 ssh2\n"
                                 "Jan  2 10:00:03 srv sftp-server[8]: close \"/b\" bytes read 0 written 5\n";
        QThreadPool pool;
        NoProgress progress;
        IndexedLog log = indexLog(std::make_shared<MemorySource>(text), "auth.log", "syslog", {}, pool, progress);
        log.rows.log = LogId{1};
        FlowQuestion question;
        question.transfers = true;
        const RowSet some(std::vector<EventRef>{EventRef(LogId{1}, RowIndex{3}), EventRef(LogId{1}, RowIndex{2})}); // sorted by something else
        const auto report = searchFlows(question, &some, {log.rows}, pool, progress);
        QCOMPARE(report->transfers.totals().uploads, std::uint64_t{1});
        QCOMPARE(report->transfers.totals().uploadedBytes, std::uint64_t{5});
        QCOMPARE(report->transfers.totals().sessions, std::uint64_t{1});
        QCOMPARE(report->transfers.totals().failedLogins, std::uint64_t{1});
        QCOMPARE(report->transfers.transfer(report->transfers.rows()[1]).user, "anna");
        // sshd alone says nothing of transfers.
        const IndexedLog other = indexLog(std::make_shared<MemorySource>(text.substr(text.find("Jan  2 10:00:02"), 80) + "\n"), "auth.log", "syslog", {}, pool, progress);
        QCOMPARE(searchFlows(question, nullptr, {other.rows}, pool, progress)->transfers.count(), std::uint64_t{0});
    }
    void hostileTexts()
    {
        const QString history = m_dir.filePath(QStringLiteral("hostile.sqlite"));
        const auto added = keep(proxyLine(1, "Blocked", "'); DROP TABLE threat; --", "\xFF\xFE<b>"), history);
        QCOMPARE(added.threats, std::uint64_t{1});
        const ThreatTable all = threats(history);
        QCOMPARE(all.threat(all.rows()[0]).name, "'); DROP TABLE threat; --");
    }
    void stopped()
    {
        struct Never final : Progress
        {
            bool report(std::uint64_t) override { return false; }
        } never;
        QThreadPool pool;
        NoProgress progress;
        ParseOptions options;
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += proxyLine(i % 60, "Blocked", "None", "anna");
        const IndexedLog log = indexLog(std::make_shared<MemorySource>(text), "a.log", {}, options, pool, progress);
        FlowQuestion question;
        question.threats = true;
        QVERIFY(!searchFlows(question, nullptr, {log.rows}, pool, never));
    }
};

QTEST_GUILESS_MAIN(TestFlowStore)
#include "tst_flowstore.moc"
