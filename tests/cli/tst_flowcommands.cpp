// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/flowstore.h"
#include "core/history/historystore.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

QByteArray ran(const QString &program, const QStringList &arguments, int *code = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    if (code)
        *code = process.exitCode();
    return process.readAllStandardOutput();
}

QJsonObject json(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

} // namespace

/// The commands threats, transfers and history: their numbers are those of a plain recount of the same lines.
class TestFlowCommands : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));

    QByteArray cli(const QStringList &arguments, int *code = nullptr) { return ran(QStringLiteral(SIGHTGLASS_CLI), arguments, code); }
    QJsonObject recount(const QString &what, const QStringList &files)
    {
        return json(ran(m_python, QStringList{QStringLiteral(SIGHTGLASS_SOURCE_DIR "/tests/support/recountflows.py"), what} + files));
    }
    void compareThreats(const QStringList &files)
    {
        const QJsonObject ours = json(cli(QStringList{QStringLiteral("threats"), QStringLiteral("--json")} + files));
        const QJsonObject theirs = recount(QStringLiteral("threats"), files);
        QVERIFY(!theirs.isEmpty());
        for (const auto &name : {QStringLiteral("blocked"), QStringLiteral("allowed_with_threat"), QStringLiteral("cautioned")})
            QCOMPARE(ours[name].toInt(-1), theirs[name].toInt(-2));
        QCOMPARE(ours[QStringLiteral("events")].toArray().size(),
                 theirs[QStringLiteral("blocked")].toInt() + theirs[QStringLiteral("allowed_with_threat")].toInt() + theirs[QStringLiteral("cautioned")].toInt());
    }
    /// Days are compared where the log has years.
    void compareTransfers(const QStringList &files, bool days = true)
    {
        const QJsonObject ours = json(cli(QStringList{QStringLiteral("transfers"), QStringLiteral("--json"), QStringLiteral("--time-zone"), QStringLiteral("UTC")} + files));
        const QJsonObject theirs = recount(QStringLiteral("transfers"), files);
        QVERIFY(!theirs.isEmpty());
        for (const QString &table : days ? QStringList{QStringLiteral("users"), QStringLiteral("days")} : QStringList{QStringLiteral("users")}) {
            const QJsonObject a = ours[table].toObject(), b = theirs[table].toObject();
            QCOMPARE(a.keys(), b.keys());
            for (const QString &key : b.keys()) {
                const QJsonObject row = b[key].toObject();
                for (const QString &name : row.keys())
                    QVERIFY2(a[key].toObject()[name].toDouble(-1) == row[name].toDouble(-2), qPrintable(key + u' ' + name));
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_python.isEmpty())
            QSKIP("python3 is not here, which the recount is written in");
    }
    void detectionsOfDefender()
    {
        // A real one: malware that Defender failed to put away.
        SIGHTGLASS_NEEDS_DATA(data);
        const QString log = data + QStringLiteral("/evtx/sigma-regression/rules-emerging-threats/2026/Exploits/RedSun/"
                                                          "win_defender_exploit_redsun_tiering_engine_detected_as_eicar/a7c3e5f2-8b1d-4e9a-b6c2-3d7f5e8a9b4c.evtx");
        if (!QFile::exists(log))
            QSKIP("the real log of Defender is not here");
        const QJsonObject found = json(cli({QStringLiteral("threats"), QStringLiteral("--json"), log}));
        const QJsonArray events = found[QStringLiteral("events")].toArray();
        QCOMPARE(events.size(), 1);
        QCOMPARE(found[QStringLiteral("allowed_with_threat")].toInt(-1), 1);
        const QJsonObject event = events[0].toObject();
        QCOMPARE(event[QStringLiteral("threat_name")].toString(), QStringLiteral("Tool:Win32/EICAR_Test_File"));
        QCOMPARE(event[QStringLiteral("threat_category")].toString(), QStringLiteral("Tool"));
        QCOMPARE(event[QStringLiteral("severity")].toString(), QStringLiteral("Severe"));
        QCOMPARE(event[QStringLiteral("action")].toString(), QStringLiteral("Quarantine"));
        QCOMPARE(event[QStringLiteral("user")].toString(), QStringLiteral("swachchhanda\\xodih"));
        QVERIFY(event[QStringLiteral("url")].toString().endsWith(QStringLiteral("\\TieringEngineService.exe")));
        QVERIFY(event[QStringLiteral("policy")].toString().contains(QStringLiteral("being used by another process")));
        QCOMPARE(event[QStringLiteral("outcome")].toString(), QStringLiteral("allowed"));
        // And kept, once.
        const QString history = m_dir.filePath(QStringLiteral("defender.sqlite"));
        for (int i = 0; i < 2; ++i)
            cli({QStringLiteral("threats"), QStringLiteral("--remember"), QStringLiteral("--history"), history, log});
        const QJsonArray kept = json(cli({QStringLiteral("history"), QStringLiteral("threats"), QStringLiteral("--json"), QStringLiteral("--history"), history}))[QStringLiteral("events")].toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].toObject()[QStringLiteral("severity")].toString(), QStringLiteral("Severe"));
        const QJsonArray hits = json(cli({QStringLiteral("history"), QStringLiteral("search"), QStringLiteral("EICAR_Test_File quarantine"), QStringLiteral("--json"), QStringLiteral("--history"), history}))
                                    [QStringLiteral("found")].toArray();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].toObject()[QStringLiteral("kind")].toString(), QStringLiteral("threat"));
    }
    void samplesThatShip()
    {
        const QString samples = QStringLiteral(SIGHTGLASS_BINARY_DIR "/share/sightglass/samples/");
        compareThreats({samples + QStringLiteral("zscaler-web.log")});
        compareTransfers({samples + QStringLiteral("sftpgo.log")});
        const QJsonObject found = json(cli({QStringLiteral("threats"), QStringLiteral("--json"), samples + QStringLiteral("Security.evtx")}));
        QStringList ids;
        for (const QJsonValue &finding : found[QStringLiteral("findings")].toArray())
            ids.append(finding[QStringLiteral("id")].toString());
        for (const auto &id : {QStringLiteral("log-cleared"), QStringLiteral("password-guessing"), QStringLiteral("account-created"), QStringLiteral("powershell-encoded")})
            QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
    }
    void realLogs()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        QStringList files;
        QDirIterator zscaler(data + QStringLiteral("/zscaler"), {QStringLiteral("*.log")}, QDir::Files, QDirIterator::Subdirectories);
        while (zscaler.hasNext())
            files.append(zscaler.next());
        QVERIFY(files.size() >= 6);
        files.sort();
        for (const QString &file : files)
            compareThreats({file});
        compareThreats(files);
        compareTransfers({data + QStringLiteral("/sftpgo/sftpgo-logs/sftpgo-logs-25.log")});
        QDirIterator vsftpd(data + QStringLiteral("/app/crowdsec-hub/vsftpd-logs"), {QStringLiteral("*.log")}, QDir::Files);
        QVERIFY(vsftpd.hasNext());
        compareTransfers({vsftpd.next()});
    }
    void everyServer()
    {
        // Formats that the real logs have no transfers of.
        const auto write = [this](const char *name, const QByteArray &text) {
            QFile file(m_dir.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
        };
        QByteArray vsftpd, xfer, sftp;
        for (int i = 0; i < 400; ++i) {
            const QByteArray user = i % 3 ? "anna" : "ben", n = QByteArray::number(i), time = "Fri Jan  " + QByteArray::number(2 + i / 200) + " 10:00:0" + QByteArray::number(i % 10) + " 2026";
            const char *words[] = {"OK UPLOAD", "OK DOWNLOAD", "FAIL UPLOAD", "OK DELETE"};
            const QByteArray bytes = i % 4 == 3 ? QByteArray() : ", " + QByteArray::number(i * 977) + " bytes, 1.00Kbyte/sec";
            vsftpd += time + " [pid 4711] [" + user + "] " + words[i % 4] + ": Client \"192.0.2.1\", \"/srv/a, b " + n + ".bin\"" + (i % 4 == 2 ? QByteArray(", 0.00Kbyte/sec") : bytes) + '\n';
            if (i % 20 == 0)
                vsftpd += time + " [pid 4711] [" + user + "] " + (i % 40 ? "OK" : "FAIL") + " LOGIN: Client \"192.0.2.1\"\n";
            xfer += time + " 1 192.0.2.1 " + QByteArray::number(i * 31) + " /srv/" + n + ".bin b _ " + "iod"[i % 3] + " r " + user + " ftp 0 * " + (i % 7 ? "c" : "i") + '\n';
            const QByteArray head = "Jan  2 10:00:0" + QByteArray::number(i % 10) + " srv " + (i % 2 ? "sftp-server[" : "internal-sftp[") + QByteArray::number(100 + i % 5) + "]: ";
            if (i < 5 || i == 200)
                sftp += head + "session opened for local user " + user + " from [192.0.2.7]\n";
            else if (i % 11 == 0)
                sftp += head + "remove name \"/home/" + n + "\"\n";
            else
                sftp += head + (i % 13 ? "close" : "forced close") + " \"/home/" + user + "/f " + n + "\" bytes read " + QByteArray::number(i % 2 ? i : 0) + " written " + QByteArray::number(i % 2 ? 0 : i * 3) + '\n';
        }
        compareTransfers({write("vsftpd.log", vsftpd)});
        compareTransfers({write("xferlog", xfer)});
        compareTransfers({write("auth.log", sftp)}, false);
    }
    void history()
    {
        const QString samples = QStringLiteral(SIGHTGLASS_BINARY_DIR "/share/sightglass/samples/"), history = m_dir.filePath(QStringLiteral("h.sqlite"));
        const QStringList at{QStringLiteral("--history"), history, QStringLiteral("--time-zone"), QStringLiteral("UTC"), QStringLiteral("--json")};
        const QByteArray threats = cli(QStringList{QStringLiteral("threats"), QStringLiteral("--remember"), samples + QStringLiteral("zscaler-web.log")} + at);
        const QByteArray transfers = cli(QStringList{QStringLiteral("transfers"), QStringLiteral("--remember"), samples + QStringLiteral("sftpgo.log")} + at);
        for (int again = 0; again < 2; ++again) {
            const QJsonObject kept = json(cli(QStringList{QStringLiteral("history"), QStringLiteral("threats")} + at)), seen = json(threats);
            QCOMPARE(kept[QStringLiteral("blocked")], seen[QStringLiteral("blocked")]);
            QCOMPARE(kept[QStringLiteral("allowed_with_threat")], seen[QStringLiteral("allowed_with_threat")]);
            QJsonArray events;
            for (const QJsonValue &event : kept[QStringLiteral("events")].toArray()) {
                QJsonObject plain = event.toObject();
                QCOMPARE(plain.take(QStringLiteral("log")).toString(), QStringLiteral("zscaler-web.log"));
                events.append(plain);
            }
            QCOMPARE(events, seen[QStringLiteral("events")].toArray());
            QCOMPARE(cli(QStringList{QStringLiteral("history"), QStringLiteral("transfers")} + at), transfers);
            // The same logs once more, and in a copy of another name: nothing comes twice.
            QVERIFY(QFile::copy(samples + QStringLiteral("sftpgo.log"), m_dir.filePath(QStringLiteral("copy%1.log").arg(again))));
            cli(QStringList{QStringLiteral("transfers"), QStringLiteral("--remember"), m_dir.filePath(QStringLiteral("copy%1.log").arg(again))} + at);
            cli(QStringList{QStringLiteral("threats"), QStringLiteral("--remember"), samples + QStringLiteral("zscaler-web.log")} + at);
        }
        // Findings, with how many logs showed each.
        const QJsonArray found = json(cli(QStringList{QStringLiteral("threats"), QStringLiteral("--remember"), samples + QStringLiteral("Security.evtx")} + at))[QStringLiteral("findings")].toArray();
        const QJsonArray kept = json(cli(QStringList{QStringLiteral("history"), QStringLiteral("threats")} + at))[QStringLiteral("findings")].toArray();
        QVERIFY(found.size() > 3);
        QCOMPARE(kept.size(), found.size());
        for (const QJsonValue &one : found) {
            const auto same = std::find_if(kept.begin(), kept.end(), [&one](const QJsonValue &k) { return k[QStringLiteral("id")] == one[QStringLiteral("id")]; });
            QVERIFY(same != kept.end());
            for (const char *member : {"title", "attack", "grade", "count", "first_time", "last_time"})
                QCOMPARE((*same)[QLatin1String(member)], one[QLatin1String(member)]);
            QCOMPARE((*same)[QStringLiteral("logs")].toInt(), 1);
        }
        int code = 0;
        cli(QStringList{QStringLiteral("history"), QStringLiteral("nothing")} + at, &code);
        QCOMPARE(code, 2);
        cli({QStringLiteral("history"), QStringLiteral("threats"), QStringLiteral("--history"), m_dir.filePath(QStringLiteral("none.sqlite"))}, &code);
        QCOMPARE(code, 1);
    }
    void csvIsHarmless()
    {
        QFile file(m_dir.filePath(QStringLiteral("evil.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"level\":\"info\",\"time\":\"2026-01-02T10:00:00.000\",\"sender\":\"Upload\",\"size_bytes\":1,\"username\":\"=cmd()\",\"file_path\":\"/a,\\\"b\",\"connection_id\":\"c\",\"protocol\":\"SFTP\"}\n");
        file.close();
        const QByteArray csv = cli({QStringLiteral("transfers"), QStringLiteral("--csv"), QStringLiteral("--time-zone"), QStringLiteral("UTC"), file.fileName()});
        QVERIFY2(csv.contains(",\"'=cmd()\",\"/a,\"\"b\","), csv.constData());
        QCOMPARE(csv.count('\n'), 2);
    }
    /// What is followed is kept as what is read: by those who ask, and by follow itself while it runs.
    void followed()
    {
        const QString history = m_dir.filePath(QStringLiteral("followed.sqlite")), log = m_dir.filePath(QStringLiteral("followed.log"));
        QVERIFY(QFile::copy(QStringLiteral(SIGHTGLASS_BINARY_DIR "/share/sightglass/samples/sftpgo.log"), log));
        const QStringList at{QStringLiteral("--history"), history}, utc{QStringLiteral("--time-zone"), QStringLiteral("UTC"), QStringLiteral("--json")};
        const QJsonObject opened = json(cli(QStringList{QStringLiteral("transfers"), log} + utc));
        QVERIFY(opened[QStringLiteral("users")].toObject().size() > 2);
        cli(QStringList{QStringLiteral("follow"), QStringLiteral("--once"), QStringLiteral("--time-zone"), QStringLiteral("UTC"), log} + at);
        const auto kept = [&] { return json(cli(QStringList{QStringLiteral("history"), QStringLiteral("transfers")} + utc + at)); };
        QCOMPARE(kept(), opened);
        cli(QStringList{QStringLiteral("transfers"), QStringLiteral("--remember"), QStringLiteral("--time-zone"), QStringLiteral("UTC"), log} + at);
        QCOMPARE(kept(), opened);
        const QString user = opened[QStringLiteral("users")].toObject().keys().last();
        const QJsonArray found = json(cli(QStringList{QStringLiteral("history"), QStringLiteral("search"), user, QStringLiteral("--json")} + at))[QStringLiteral("found")].toArray();
        QVERIFY(std::any_of(found.begin(), found.end(), [](const QJsonValue &hit) { return hit[QStringLiteral("kind")].toString() == QStringLiteral("transfer"); }));
        // A service that nobody asks.
        QProcess follow;
        follow.start(QStringLiteral(SIGHTGLASS_CLI), QStringList{QStringLiteral("follow"), log} + at);
        QVERIFY(follow.waitForStarted());
        QFile file(log);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"level\":\"info\",\"time\":\"2026-01-02T10:00:00.000\",\"sender\":\"Upload\",\"size_bytes\":1,\"username\":\"newcomer\",\"file_path\":\"/a\",\"connection_id\":\"zz\",\"protocol\":\"SFTP\"}\n");
        file.close();
        const auto users = [&] {
            NoProgress progress;
            const auto store = HistoryStore::open(history);
            const auto table = store ? FlowStore((*store)->database()).transfers({}, "UTC", progress) : Result<std::optional<TransferTable>>(std::nullopt);
            return table && *table ? static_cast<qsizetype>((*table)->users().size()) : 0;
        };
        QTRY_COMPARE_WITH_TIMEOUT(users(), opened[QStringLiteral("users")].toObject().size() + 1, 30'000);
        follow.terminate();
        QVERIFY(follow.waitForFinished(10'000));
        QCOMPARE(follow.exitCode(), 0);
    }
    /// Samples of attacks whose folders say what they show: what is found, and what says something among logs without one.
    void attackSamples()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        const auto share = [&](const QStringList &folders, int *all) {
            int found = 0;
            *all = 0;
            for (const QString &folder : folders) {
                QDirIterator files(data + QStringLiteral("/evtx/") + folder, {QStringLiteral("*.evtx")}, QDir::Files, QDirIterator::Subdirectories);
                while (files.hasNext()) {
                    const QString file = files.next();
                    const QJsonArray findings = json(cli({QStringLiteral("threats"), QStringLiteral("--json"), file}))[QStringLiteral("findings")].toArray();
                    ++*all;
                    found += !findings.isEmpty();
                    if (findings.isEmpty())
                        qInfo("nothing: %s", qPrintable(file.mid(data.size() + 6)));
                }
            }
            return found;
        };
        int all = 0;
        const int attacks = share({QStringLiteral("evtx-attack-samples"), QStringLiteral("evtx-to-mitre-attack"), QStringLiteral("hayabusa-sample-evtx")}, &all);
        qInfo("%d of %d samples of attacks", attacks, all);
        QVERIFY(all > 200);
        QVERIFY(attacks * 100 >= all * 93);
        // 25,000 events of a server's System log: nothing but services being installed.
        const QJsonArray quiet = json(cli({QStringLiteral("threats"), QStringLiteral("--json"), data + QStringLiteral("/evtx/plaso/System.evtx")}))[QStringLiteral("findings")].toArray();
        for (const QJsonValue &finding : quiet)
            QCOMPARE(finding[QStringLiteral("grade")].toString(), QStringLiteral("notable"));
    }
};

QTEST_GUILESS_MAIN(TestFlowCommands)
#include "tst_flowcommands.moc"
