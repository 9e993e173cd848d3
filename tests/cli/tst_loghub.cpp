// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csvfile.h"
#include "tests/support/reallog.h"
#include "tests/support/testdata.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

/// Other people's labelled logs: the loghub sets, journald's own exports, JSON lines counted by level.
class TestLoghub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loghub_data()
    {
        QTest::addColumn<QString>("folder");
        SIGHTGLASS_NEEDS_DATA(data);
        const QStringList sets = QDir(data + QStringLiteral("/loghub")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &set : sets)
            QTest::newRow(qPrintable(set)) << data + QStringLiteral("/loghub/") + set;
    }
    void loghub()
    {
        QFETCH(QString, folder);
        const QString set = folder.section(u'/', -1);
        const QString path = folder + u'/' + set + QStringLiteral("_2k.log");
        static const QHash<QString, QByteArray> formats{
            {QStringLiteral("Apache"), "apache-error"}, {QStringLiteral("HDFS"), "hdfs"}, {QStringLiteral("HPC"), "hpc"},
            {QStringLiteral("Hadoop"), "hadoop"}, {QStringLiteral("Linux"), "syslog"}, {QStringLiteral("OpenSSH"), "syslog"},
            {QStringLiteral("OpenStack"), "openstack"}, {QStringLiteral("Spark"), "spark"}, {QStringLiteral("Windows"), "windows-cbs"},
            {QStringLiteral("Zookeeper"), "zookeeper"}, {QStringLiteral("Android"), "android"}, {QStringLiteral("BGL"), "bgl"},
            {QStringLiteral("HealthApp"), "healthapp"}, {QStringLiteral("Mac"), "syslog"}, {QStringLiteral("Proxifier"), "proxifier"},
            {QStringLiteral("Thunderbird"), "thunderbird"}};
        QVERIFY2(formats.contains(set), "a new set: say which format it is");
        RealLog log = readLog(path);
        QVERIFY(log.format);
        QCOMPARE(QByteArray::fromStdString(std::string(log.format->id())), formats[set]);
        QVERIFY(log.confidence > 0.8);
        const QList<QStringList> rows = readCsv(path + QStringLiteral("_structured.csv"));
        QVERIFY(rows.size() > 1000);
        QCOMPARE(log.parsed.rows.size(), static_cast<std::size_t>(rows.size()) - 1);
        QVERIFY(log.parsed.problems.empty());
        const auto level = rows[0].indexOf(QStringLiteral("Level"));
        const auto content = rows[0].indexOf(QStringLiteral("Content"));
        int sameText = 0;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const auto &row = log.parsed.rows[static_cast<std::size_t>(i) - 1];
            QVERIFY(row.row.time().isValid());
            if (level >= 0 && set != QStringLiteral("Linux")) // there it is the host
                QCOMPARE(QString::fromStdString(row.level), rows[i][level]);
            const auto record = log.decoder->decode(row.row);
            QVERIFY(record);
            // Content where the set cuts it as we do: ours may leave out a client or keep a tag's words.
            const QString ours = QString::fromStdString(record->message).trimmed();
            const QString theirs = rows[i][content].trimmed();
            sameText += ours == theirs;
            QVERIFY2(ours.contains(theirs) || theirs.contains(ours), qPrintable(ours));
        }
        qInfo("%-10s %-13s %4lld records, levels equal, message equal in %d", qPrintable(set), formats[set].data(), static_cast<long long>(rows.size() - 1), sameText);
        QVERIFY(sameText >= (set == QStringLiteral("Mac") ? 1800 : 1960)); // there many have (address) in the tag
    }
    void journald()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        const QList<QStringList> truth = readCsv(data + QStringLiteral("/journald/truth.csv"));
        QVERIFY(truth.size() > 2);
        for (const char *name : {"Ubuntu16-system", "Ubuntu22-user-1000x3"}) {
            const QString base = data + QStringLiteral("/journald/") + QLatin1String(name);
            RealLog exported = readLog(base + QStringLiteral(".export"));
            RealLog json = readLog(base + QStringLiteral(".json"));
            RealLog shortIso = readLog(base + QStringLiteral(".short-iso.log"));
            QVERIFY(exported.format && json.format && shortIso.format);
            QCOMPARE(std::string(exported.format->id()), std::string("journal-export"));
            QCOMPARE(std::string(json.format->id()), std::string("journal-json"));
            QCOMPARE(exported.parsed.rows.size(), json.parsed.rows.size());
            QVERIFY(exported.parsed.problems.empty() && json.parsed.problems.empty());
            for (std::size_t i = 0; i < json.parsed.rows.size(); ++i) {
                QCOMPARE(exported.parsed.rows[i].row.time(), json.parsed.rows[i].row.time());
                QCOMPARE(exported.parsed.rows[i].row.severity(), json.parsed.rows[i].row.severity());
                QCOMPARE(exported.parsed.rows[i].source, json.parsed.rows[i].source);
                QCOMPARE(exported.decoder->decode(exported.parsed.rows[i].row)->message, json.decoder->decode(json.parsed.rows[i].row)->message);
            }
            for (const QStringList &row : truth) {
                if (row[0].contains(QLatin1String(name)) && row[0].endsWith(QStringLiteral(".json")))
                    QVERIFY2(row.contains(QString::number(json.parsed.rows.size())), qPrintable(row.join(u' ')));
            }
        }
    }
    /// lnav's own test logs: each is read, with a time in every event that has one. What has problems or
    /// no time is named here.
    void lnavLogs()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        static const QHash<QString, QString> without{
            {QStringLiteral("logfile_otel_collector.jsonl"), QStringLiteral("OTLP requests: several records in a line, deep inside")},
            {QStringLiteral("logfile_openam.0"), QStringLiteral("tabs without a header")},
            {QStringLiteral("logfile_procstate.0"), QStringLiteral("a dump")},
            {QStringLiteral("logfile_rollover.0"), QStringLiteral("times of day")},
            {QStringLiteral("logfile_strace_log.2"), QStringLiteral("times of day behind a process id")},
            {QStringLiteral("logfile_with_a_really_long_name_to_test_a_bug_with_long_names.0"), QStringLiteral("Hello, World!")}};
        int files = 0, events = 0, timed = 0, problems = 0;
        const QDir folder(data + QStringLiteral("/lnav"));
        for (const QString &name : folder.entryList({QStringLiteral("logfile_*")}, QDir::Files, QDir::Name)) {
            if (QFileInfo(folder.filePath(name)).size() == 0)
                continue;
            const RealLog log = readLog(folder.filePath(name));
            QVERIFY2(log.format, qPrintable(name));
            QVERIFY2(log.parsed.accounted == log.source->size(), qPrintable(name));
            QVERIFY2(!log.parsed.rows.empty(), qPrintable(name));
            int here = 0;
            for (const auto &row : log.parsed.rows)
                here += row.row.time().isValid();
            QVERIFY2((here == 0) == without.contains(name), qPrintable(name + u' ' + QString::fromStdString(log.formatId())));
            ++files;
            events += static_cast<int>(log.parsed.rows.size());
            timed += here;
            problems += static_cast<int>(log.parsed.problems.size());
        }
        qInfo("%d logs of lnav's: %d events, %d with a time, %d problems; %d logs without times", files, events, timed, problems, static_cast<int>(without.size()));
        QCOMPARE(files, 73);
        QCOMPARE(events, 2207);
        QCOMPARE(problems, 6);
    }
    /// No file of text is refused, and what is read accounts for all of it.
    void everyTextFileIsRead()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        int files = 0, byLayout = 0;
        for (const char *folder : {"app", "cef-leef", "iis", "jsonl", "lnav", "logfmt", "os", "sftpgo", "syslog", "web", "zeek", "zscaler"}) {
            QDirIterator it(data + u'/' + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                if (path.endsWith(QStringLiteral(".csv")) || path.endsWith(QStringLiteral(".md")) || path.contains(QStringLiteral("LICENSE")) || QFileInfo(path).size() == 0
                    || path.endsWith(QStringLiteral(".gz")) || path.endsWith(QStringLiteral(".assert")) || path.endsWith(QStringLiteral(".evtx")))
                    continue;
                const RealLog log = readLog(path);
                if (!log.format)
                    continue; // UTF-16 and other binaries: SourceTests
                ++files;
                byLayout += log.format->id() != "plain";
                QVERIFY2(log.parsed.outcome.has_value(), qPrintable(path));
                QVERIFY2(!log.parsed.rows.empty() || !log.parsed.problems.empty() || log.format->id() == "w3c", qPrintable(path));
                QVERIFY2(log.parsed.accounted == log.source->size(), qPrintable(path));
            }
        }
        qInfo("%d files read, %d of them by a layout", files, byLayout);
        QVERIFY(files > 500);
    }
};

QTEST_APPLESS_MAIN(TestLoghub)
#include "tst_loghub.moc"
