// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archivewriter.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/sysloggenerator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonArray>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ran cli(const QStringList &arguments, const QString &folder, const QByteArray &input = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(SIGHTGLASS_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The command line as scripts use it.
class TestCli : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    std::array<std::uint64_t, severityCount> m_truth{};

    Ran run(const QStringList &arguments, const QByteArray &input = {}) { return cli(arguments, m_dir.path(), input); }
    void file(const char *name, const QByteArray &bytes)
    {
        QFile f(m_dir.filePath(QLatin1String(name)));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        SyslogGenerator generator(SyslogGenerator::Style::Rfc3164WithPri, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
        QVERIFY(generator.writeFile(m_dir.filePath(QStringLiteral("syslog")).toStdString(), 500'000));
        m_truth = generator.truth();
        file("empty.log", {});
        file("zeros.log", QByteArray(5000, '\0'));
        file("people.csv", "a,b\n1,2\n");
        file("odd.bin", "abcdefghij\x01klmnopqrst\x02uvwxyz\n");
        file("-dash", "Nov  1 00:00:00 h a: error\n");
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("logs/deep")));
        file("logs/a.log", "Nov  1 00:00:00 h a: error\n");
        file("logs/deep/b.log", "Nov  1 00:00:00 h a: warning\nNov  1 00:00:01 h a: ok\n");
    }
    void countJson()
    {
        const Ran r = run({QStringLiteral("count"), QStringLiteral("--json"), QStringLiteral("syslog")});
        QCOMPARE(r.code, 0);
        QVERIFY2(r.err.isEmpty(), r.err.constData());
        const QJsonObject log = QJsonDocument::fromJson(r.out).object()[QLatin1String("syslog")].toObject();
        QCOMPARE(log[QLatin1String("format")].toString(), QStringLiteral("syslog"));
        std::uint64_t total = 0;
        for (const Severity s : allSeverities) {
            const auto n = static_cast<std::uint64_t>(log[QLatin1String("severity_counts")].toObject()[QString::fromLatin1(severityName(s).data(), static_cast<qsizetype>(severityName(s).size()))].toInteger());
            QCOMPARE(n, m_truth[severityIndex(s)]);
            total += n;
        }
        QCOMPARE(static_cast<std::uint64_t>(log[QLatin1String("total_records")].toInteger()), total);
    }
    void countTable()
    {
        const Ran r = run({QStringLiteral("count"), QStringLiteral("logs")});
        QCOMPARE(r.code, 0);
        QCOMPARE(r.out, QByteArray("Log              Format  Critical  Error  Warning  Information  Unknown  Total  Audit+  Audit-  Problems\n"
                                   "--------------------------------------------------------------------------------------------------------\n"
                                   "logs/a.log       syslog         0      1        0            0        0      1       0       0         0\n"
                                   "logs/deep/b.log  syslog         0      0        1            0        1      2       0       0         0\n"
                                   "--------------------------------------------------------------------------------------------------------\n"
                                   "Total                           0      1        1            0        1      3       0       0         0\n"));
    }
    void standardInput()
    {
        const Ran r = run({QStringLiteral("count"), QStringLiteral("--json"), QStringLiteral("-")}, "<11>Nov  1 00:00:00 h a: b\n");
        QCOMPARE(r.code, 0);
        QCOMPARE(QJsonDocument::fromJson(r.out).object()[QLatin1String("-")].toObject()[QLatin1String("severity_counts")].toObject()[QLatin1String("Error")].toInt(), 1);
    }
    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *arguments, int code, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << code << QByteArray(says);
        };
        row("nothing", "", 2, "no command");
        row("unknown command", "frobnicate x", 2, "frobnicate");
        row("unknown option", "count --fast syslog", 2, "--fast");
        row("no file", "count", 2, "needs a file");
        row("bad zone", "count --time-zone Middle/Earth syslog", 2, "Middle/Earth");
        row("bad format", "count --format nonsense syslog", 2, "nonsense");
        row("missing file", "count nowhere.log", 1, "nowhere.log");
        row("one of two missing", "count --json nowhere.log syslog", 1, "nowhere.log");
        row("zeros", "count zeros.log", 1, "zero bytes");
        row("no format", "count odd.bin", 1, "no known log format");
        row("empty", "count empty.log", 0, "empty");
        row("dash after --", "count -- -dash", 0, "");
        row("forced", "count --format syslog people.csv", 0, "");
        row("events of nothing", "events nowhere.log", 1, "nowhere.log");
        row("detect", "detect syslog", 0, "");
        row("detect unknown", "detect odd.bin", 1, "no known log format");
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const Ran r = run(arguments);
        QCOMPARE(r.code, code);
        QVERIFY2(r.err.contains(says), r.err.constData());
    }
    void help()
    {
        const Ran r = run({QStringLiteral("--help")});
        QCOMPARE(r.code, 0);
        for (const char *word : {"count", "events", "detect", "--json", "--format", "--time-zone", "Exit codes"})
            QVERIFY(r.out.contains(word));
        QCOMPARE(run({QStringLiteral("--version")}).code, 0);
    }
    void completion()
    {
        // What shells offer is what the program knows.
        const QList<QByteArray> commands = run({QStringLiteral("--complete"), QStringLiteral("commands")}).out.trimmed().split('\n');
        for (const char *command : {"count", "events", "search", "export", "report"})
            QVERIFY(commands.contains(command));
        for (const QByteArray &command : commands)
            QVERIFY2(!run({QString::fromLatin1(command), QStringLiteral("--once"), QStringLiteral("nowhere.log")}).err.contains("unknown command"), command.constData());
        const QList<QByteArray> options = run({QStringLiteral("--complete"), QStringLiteral("options")}).out.trimmed().split('\n');
        QVERIFY(options.contains("--json") && options.contains("--time-zone"));
        for (const QByteArray &option : options)
            QVERIFY2(!run({QStringLiteral("count"), QString::fromLatin1(option)}).err.contains("unknown option"), option.constData());
        QVERIFY(run({QStringLiteral("--complete"), QStringLiteral("logformats")}).out.contains("syslog\n"));
        QVERIFY(run({QStringLiteral("--complete"), QStringLiteral("nonsense")}).out.isEmpty());
    }
    void events()
    {
        const Ran r = run({QStringLiteral("events"), QStringLiteral("--ndjson"), QStringLiteral("--time-zone"), QStringLiteral("UTC"), QStringLiteral("logs/deep/b.log")});
        QCOMPARE(r.code, 0);
        const QList<QByteArray> lines = r.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject o = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(o.keys(), QStringList({QStringLiteral("fields"), QStringLiteral("host"), QStringLiteral("level"), QStringLiteral("message"), QStringLiteral("offset"),
                                        QStringLiteral("severity"), QStringLiteral("source"), QStringLiteral("time")}));
        QCOMPARE(o[QLatin1String("severity")].toString(), QStringLiteral("Warning"));
        QVERIFY(o[QLatin1String("time")].toString().endsWith(QLatin1String("-11-01T00:00:00.000000Z")));
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[QLatin1String("offset")].toInt(), 29);
    }
    void windowsEvents()
    {
        const QString path = m_dir.filePath(QStringLiteral("app.evtx"));
        {
            EvtxWriter writer(path.toStdString());
            for (int i = 0; i < 500; ++i) {
                EvtxEvent e;
                e.eventId = static_cast<std::uint16_t>(i);
                e.level = static_cast<std::uint8_t>(i % 5);
                e.time = 134'000'000'000'000'000ull;
                e.data = {{"Name", EvtxValue::text("<" + std::to_string(i) + ">")}, {"Code", EvtxValue::hex32(0xC000006D)}};
                QVERIFY(writer.add(e));
            }
            QVERIFY(writer.finish());
        }
        // Both readers say the same of the log.
        for (const char *command : {"count", "events"}) {
            const QStringList arguments{QLatin1String(command), QStringLiteral("app.evtx")};
            const Ran own = run(arguments);
            const Ran other = run(QStringList(arguments) << QStringLiteral("--reader") << QStringLiteral("libevtx"));
            QCOMPARE(own.code, 0);
            QCOMPARE(other.code, 0);
            if (qstrcmp(command, "count") == 0)
                QCOMPARE(own.out, other.out);
            QCOMPARE(own.out.count('\n'), other.out.count('\n'));
        }
        const Ran json = run({QStringLiteral("events"), QStringLiteral("--as"), QStringLiteral("json"), QStringLiteral("app.evtx")});
        QCOMPARE(json.code, 0);
        const QList<QByteArray> lines = json.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 500);
        for (int i = 0; i < 500; ++i) { // in file order, whatever thread wrote them
            const QJsonObject event = QJsonDocument::fromJson(lines[i]).object().value(QLatin1String("Event")).toObject();
            QCOMPARE(event.value(QLatin1String("System")).toObject().value(QLatin1String("EventID")).toInt(-1), i);
            QCOMPARE(event.value(QLatin1String("EventData")).toObject().value(QLatin1String("Name")).toString(), QStringLiteral("<%1>").arg(i));
            QCOMPARE(event.value(QLatin1String("EventData")).toObject().value(QLatin1String("Code")).toString(), QStringLiteral("0xc000006d"));
        }
        const Ran xml = run({QStringLiteral("events"), QStringLiteral("--as=xml"), QStringLiteral("app.evtx")});
        QCOMPARE(xml.out.count('\n'), 500);
        QVERIFY(xml.out.contains("<Data Name=\"Name\">&lt;499&gt;</Data>"));
        QCOMPARE(run({QStringLiteral("events"), QStringLiteral("--as"), QStringLiteral("json"), QStringLiteral("syslog")}).code, 1);
        QCOMPARE(run({QStringLiteral("events"), QStringLiteral("--as"), QStringLiteral("yaml"), QStringLiteral("syslog")}).code, 2);
        QCOMPARE(run({QStringLiteral("count"), QStringLiteral("--reader"), QStringLiteral("other"), QStringLiteral("syslog")}).code, 2);
    }

    void deletedRecordsAndMaps()
    {
        {
            EvtxWriter writer(m_dir.filePath(QStringLiteral("deleted.evtx")).toStdString());
            for (int i = 0; i < 20; ++i) {
                EvtxEvent e;
                e.eventId = static_cast<std::uint16_t>(i);
                e.time = 134'000'000'000'000'000ull;
                e.data = {{"Name", EvtxValue::text("n" + std::to_string(i))}};
                QVERIFY(writer.add(e));
            }
            QVERIFY(writer.finish());
        }
        // The chunk's header says that free space begins behind five records.
        QFile file(m_dir.filePath(QStringLiteral("deleted.evtx")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto number = [&file](qint64 at) {
            file.seek(at);
            const QByteArray bytes = file.read(4);
            return qFromLittleEndian<quint32>(bytes.constData());
        };
        qint64 free = 512;
        for (int i = 0; i < 5; ++i)
            free += number(4096 + free + 4);
        const quint32 little = qToLittleEndian(static_cast<quint32>(free));
        file.seek(4096 + 48);
        file.write(reinterpret_cast<const char *>(&little), 4);
        file.close();
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("maps")));
        QFile map(m_dir.filePath(QStringLiteral("maps/a.map")));
        QVERIFY(map.open(QIODevice::WriteOnly));
        map.write("EventId: 7\nChannel: Application\nDescription: The seventh\n");
        map.close();
        const QString log = QStringLiteral("deleted.evtx");
        QCOMPARE(run({QStringLiteral("events"), log}).out.count('\n'), 5);
        const Ran all = run({QStringLiteral("events"), QStringLiteral("--recover"), QStringLiteral("--event-maps"), QStringLiteral("maps"), log});
        QCOMPARE(all.code, 0);
        QCOMPARE(all.out.count('\n'), 20);
        QCOMPARE(all.out.count("\"recovered\": true"), 15);
        QCOMPARE(all.out.count("\"message\": \"The seventh\""), 1);
        const QJsonObject counts = QJsonDocument::fromJson(run({QStringLiteral("count"), QStringLiteral("--json"), QStringLiteral("--recover"), log}).out).object();
        QVERIFY(QJsonDocument(counts).toJson().contains(": 20"));
        QVERIFY(run({QStringLiteral("events"), QStringLiteral("--event-maps"), QStringLiteral("missing"), log}).err.contains("neither maps"));
        QCOMPARE(run({QStringLiteral("events"), log, QStringLiteral("--event-maps")}).code, 2);
    }

    void eventsCountWhatCountCounts()
    {
        const Ran r = run({QStringLiteral("events"), QStringLiteral("syslog")});
        std::uint64_t total = 0;
        for (const std::uint64_t n : m_truth)
            total += n;
        QCOMPARE(static_cast<std::uint64_t>(r.out.count('\n')), total);
    }
    void detectJson()
    {
        const Ran r = run({QStringLiteral("detect"), QStringLiteral("--json"), QStringLiteral("syslog")});
        const QJsonArray ranked = QJsonDocument::fromJson(r.out).object()[QLatin1String("syslog")].toArray();
        QCOMPARE(ranked[0].toObject()[QLatin1String("format")].toString(), QStringLiteral("syslog"));
        QVERIFY(ranked[0].toObject()[QLatin1String("confidence")].toDouble() > 0.8);
    }
    void fullDisk()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full here");
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(SIGHTGLASS_CLI), {QStringLiteral("events"), QStringLiteral("syslog")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }
    /// Lines of a log that grep counts.
    void searchCountsAsGrep()
    {
        QByteArray text;
        for (int i = 0; i < 3000; ++i)
            text += "<14>1 2026-01-01T00:00:00Z host app - - - request " + QByteArray::number(i) + (i % 7 ? " done\n" : " timeout, gave up\n");
        file("words.log", text);
        for (const char *word : {"timeout", "request", "17", "nothing-of-this-kind"}) {
            std::uint64_t truth = 0;
            for (const QByteArray &line : text.split('\n'))
                truth += line.contains(word);
            const Ran r = run({QStringLiteral("search"), QStringLiteral("--count"), QLatin1String(word), QStringLiteral("words.log")});
            QCOMPARE(r.code, 0);
            QCOMPARE(r.out, QByteArray::number(truth) + '\n');
            QProcess grep;
            grep.start(QStringLiteral("grep"), {QStringLiteral("-c"), QStringLiteral("-F"), QLatin1String(word), m_dir.filePath(QStringLiteral("words.log"))});
            if (grep.waitForFinished())
                QCOMPARE(r.out, grep.readAllStandardOutput());
            else
                qInfo("no grep here: counted by this test alone");
            // The lines themselves, as they stand in the log.
            QByteArray lines;
            for (const QByteArray &line : text.split('\n'))
                lines += line.contains(word) ? line + '\n' : QByteArray();
            QCOMPARE(run({QStringLiteral("search"), QLatin1String(word), QStringLiteral("words.log")}).out, lines);
        }
        const Ran json = run({QStringLiteral("search"), QStringLiteral("--json"), QStringLiteral("timeout"), QStringLiteral("words.log")});
        QCOMPARE(json.code, 0);
        const QList<QByteArray> lines = json.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 429);
        for (int i = 0; i < lines.size(); ++i) {
            const QJsonObject o = QJsonDocument::fromJson(lines[i]).object();
            QCOMPARE(o[QLatin1String("log")].toString(), QStringLiteral("words.log"));
            QCOMPARE(o[QLatin1String("message")].toString(), QStringLiteral("request %1 timeout, gave up").arg(7 * i));
        }
        // A wrong query says where; so does an unreadable input, and the others are searched.
        const Ran wrong = run({QStringLiteral("search"), QStringLiteral("timeout (a OR"), QStringLiteral("words.log")});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.out.isEmpty() && wrong.err.contains("  timeout (a OR\n  ") && wrong.err.contains("^\n"), wrong.err.constData());
        const Ran one = run({QStringLiteral("search"), QStringLiteral("--count"), QStringLiteral("timeout"), QStringLiteral("nowhere.log"), QStringLiteral("words.log")});
        QCOMPARE(one.code, 1);
        QCOMPARE(one.out, QByteArray("429\n"));
        QVERIFY(one.err.contains("nowhere.log"));
        QCOMPARE(run({QStringLiteral("search"), QStringLiteral("timeout")}).code, 2);
    }
    void exportInAllFormats()
    {
        QByteArray text;
        for (int i = 0; i < 1000; ++i)
            text += "<" + QByteArray(i % 4 ? "14" : "11") + ">1 2026-01-01T00:00:00Z host app - - - <b>event</b> " + QByteArray::number(i) + '\n';
        file("export.log", text);
        const auto exported = [this](const char *format, const QStringList &more = {}) {
            return run(QStringList{QStringLiteral("export"), QStringLiteral("--format"), QLatin1String(format)} + more + QStringList{QStringLiteral("export.log")});
        };
        for (const bool filtered : {false, true}) {
            const QStringList query = filtered ? QStringList{QStringLiteral("--query"), QStringLiteral("severity:error")} : QStringList();
            const int rows = filtered ? 250 : 1000;
            const int step = filtered ? 4 : 1;
            const QList<QByteArray> csv = exported("csv", query).out.split('\n');
            QCOMPARE(csv.size(), rows + 2); // the head, and what is behind the last line end
            QVERIFY(csv[0].startsWith("time,severity,level,log,offset,host,source,message,") && csv[0].endsWith('\r'));
            QVERIFY(csv[2].contains(",<b>event</b> " + QByteArray::number(step) + ","));
            const QList<QByteArray> ndjson = exported("ndjson", query).out.split('\n');
            QCOMPARE(ndjson.size(), rows + 1);
            const QJsonArray json = QJsonDocument::fromJson(exported("json", query).out).array();
            QCOMPARE(json.size(), rows);
            for (int i = 0; i < rows; ++i) {
                QCOMPARE(json[i].toObject()[QLatin1String("message")].toString(), QStringLiteral("<b>event</b> %1").arg(step * i));
                QCOMPARE(QJsonDocument::fromJson(ndjson[i]).object(), json[i].toObject());
            }
            const QByteArray html = exported("html", query).out;
            QCOMPARE(html.count("<tr class="), rows);
            QCOMPARE(html.count("&lt;b&gt;event&lt;/b&gt;"), rows);
            QVERIFY(!html.contains("<b>event"));
            const QByteArray plain = exported("text", query).out;
            QCOMPARE(plain.count('\n'), rows);
            if (!filtered)
                QCOMPARE(plain, text);
        }
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("export.log")}).out, exported("csv").out);
        QCOMPARE(exported("xlsx").code, 2);
        QCOMPARE(exported("csv", {QStringLiteral("--query"), QStringLiteral("(")}).code, 2);
        // Of several logs: each event under the name of its own.
        const Ran two = run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("logs"), QStringLiteral("nowhere.log")});
        QCOMPARE(two.code, 1);
        QCOMPARE(QJsonDocument::fromJson(two.out).array().size(), 3);
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full here");
        QProcess full;
        full.setWorkingDirectory(m_dir.path());
        full.setStandardOutputFile(QStringLiteral("/dev/full"));
        full.start(QStringLiteral(SIGHTGLASS_CLI), {QStringLiteral("export"), QStringLiteral("export.log")});
        QVERIFY(full.waitForFinished());
        QCOMPARE(full.exitCode(), 1);
        QVERIFY(full.readAllStandardError().contains("could not be written"));
    }
    void linksNoWindow()
    {
        // DESIGN: the command line needs neither Gui nor Widgets.
        QProcess readelf;
        readelf.start(QStringLiteral("readelf"), {QStringLiteral("-d"), QStringLiteral(SIGHTGLASS_CLI)});
        QVERIFY(readelf.waitForFinished());
        const QByteArray needed = readelf.readAllStandardOutput();
        QVERIFY(needed.contains("Qt6Core"));
        QVERIFY(!needed.contains("Qt6Gui") && !needed.contains("Qt6Widgets"));
    }

    void compressedCountsAsPlain()
    {
        QFile plain(m_dir.filePath(QStringLiteral("syslog")));
        QVERIFY(plain.open(QIODevice::ReadOnly));
        const std::string text = plain.readAll().toStdString();
        const auto counts = [&](const QString &name) {
            const Ran r = run({QStringLiteral("count"), QStringLiteral("--json"), name});
            QJsonObject log = QJsonDocument::fromJson(r.out).object()[name].toObject();
            return log;
        };
        const QJsonObject expected = counts(QStringLiteral("syslog"));
        for (const char *filter : {"gzip", "bzip2", "xz", "zstd", "lz4"}) {
            file("packed", QByteArray::fromStdString(packStream(filter, text)));
            QCOMPARE(counts(QStringLiteral("packed")), expected);
        }
        file("wide.log", [&] {
            QStringEncoder encoder(QStringConverter::Utf16LE);
            return QByteArray(encoder.encode(QString::fromStdString(text)));
        }());
        QJsonObject wide = counts(QStringLiteral("wide.log"));
        QCOMPARE(wide[QLatin1String("encoding")].toString(), QStringLiteral("UTF-16LE"));
        QCOMPARE(expected[QLatin1String("encoding")].toString(), QStringLiteral("ASCII"));
        wide[QLatin1String("encoding")] = expected[QLatin1String("encoding")];
        QCOMPARE(wide, expected);
        QVERIFY(run({QStringLiteral("detect"), QStringLiteral("wide.log")}).out.contains("\n  encoding UTF-16LE\n"));
    }
    void archiveMembersAreLogs()
    {
        const std::string line = "<11>Nov  1 00:00:00 h a: b\n";
        const std::string zip = packArchive("zip", {{"one.log", line}, {"sub/two.log.gz", packStream("gzip", line + line)}, {"three.log", line}});
        file("outer.zip", QByteArray::fromStdString(zip));
        Ran r = run({QStringLiteral("count"), QStringLiteral("--json"), QStringLiteral("outer.zip")});
        QCOMPARE(r.code, 0);
        const QJsonObject logs = QJsonDocument::fromJson(r.out).object();
        QCOMPARE(logs.keys(), QStringList({QStringLiteral("outer.zip/one.log"), QStringLiteral("outer.zip/sub/two.log.gz"), QStringLiteral("outer.zip/three.log")}));
        QCOMPARE(logs[QLatin1String("outer.zip/sub/two.log.gz")].toObject()[QLatin1String("total_records")].toInt(), 2);
        r = run({QStringLiteral("events"), QStringLiteral("outer.zip")});
        QCOMPARE(r.out.count('\n'), 4);
        r = run({QStringLiteral("detect"), QStringLiteral("outer.zip")});
        QVERIFY(r.out.contains("outer.zip/three.log:\n"));
        r = run({QStringLiteral("count"), QStringLiteral("-")}, QByteArray::fromStdString(zip));
        QVERIFY(r.out.contains("-/three.log"));
        file("secret.zip", QByteArray::fromStdString(packArchive("zip", {{"a", line}}, "x")));
        r = run({QStringLiteral("count"), QStringLiteral("secret.zip")});
        QCOMPARE(r.code, 1);
        QVERIFY(r.err.contains("secret.zip/a is encrypted"));
        file("empty.zip", QByteArray::fromStdString(packArchive("zip", {})));
        r = run({QStringLiteral("count"), QStringLiteral("empty.zip")});
        QVERIFY(r.err.contains("holds no files"));
        for (const char *name : {"packed", "wide.log", "outer.zip", "secret.zip", "empty.zip"})
            QFile::remove(m_dir.filePath(QLatin1String(name)));
    }

    void rotatedFilesJoin()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("rotated")));
        file("rotated/app.log", "<11>Nov  3 00:00:00 h a: three\n");
        file("rotated/app.log.1", "<11>Nov  2 00:00:00 h a: two");
        file("rotated/app.log.2.xz", QByteArray::fromStdString(packStream("xz", "<11>Nov  1 00:00:00 h a: one\n")));
        file("rotated/single.log", "<11>Nov  1 00:00:00 h a: x\n");
        const Ran r = run({QStringLiteral("count"), QStringLiteral("--json"), QStringLiteral("--join"), QStringLiteral("rotated")});
        QCOMPARE(r.code, 0);
        const QJsonObject logs = QJsonDocument::fromJson(r.out).object();
        QCOMPARE(logs.keys(), QStringList({QStringLiteral("rotated/app.log"), QStringLiteral("rotated/single.log")}));
        QCOMPARE(logs[QLatin1String("rotated/app.log")].toObject()[QLatin1String("total_records")].toInt(), 3);
        const Ran events = run({QStringLiteral("events"), QStringLiteral("--join"), QStringLiteral("rotated")});
        QVERIFY(events.out.indexOf("\"one\"") < events.out.indexOf("\"two\"") && events.out.indexOf("\"two\"") < events.out.indexOf("\"three\""));
    }

    void unusualWithAHistory()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("kept")));
        QByteArray today, tomorrow;
        for (int i = 0; i < 300; ++i) {
            const QByteArray rest = QStringLiteral("%1:%2Z INFO worker %3 finished its task\n").arg(i / 60, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0')).arg(i).toLatin1();
            today += "2024-01-01T00:" + rest;
            tomorrow += "2024-01-02T00:" + rest;
        }
        file("kept/app.log", today);
        file("kept/app.log.1", tomorrow + "2024-01-02T00:06:00Z ERROR the moon fell\n");
        const auto unusual = [this](QStringList arguments) {
            arguments.prepend(QStringLiteral("unusual"));
            arguments.append({QStringLiteral("--history"), QStringLiteral("kept/h.sqlite")});
            return run(arguments);
        };
        const QString first = QStringLiteral("kept/app.log"), next = QStringLiteral("kept/app.log.1");
        QCOMPARE(unusual({first}).code, 1); // none is made
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("kept/h.sqlite"))));
        const Ran noted = unusual({QStringLiteral("--remember"), first});
        QCOMPARE(noted.code, 0);
        QVERIFY(!noted.out.contains("new-template"));
        QFile history(m_dir.filePath(QStringLiteral("kept/h.sqlite")));
        const auto bytes = [&history] {
            const bool open = history.open(QIODevice::ReadOnly);
            const QByteArray all = open ? history.readAll() : QByteArray();
            history.close();
            return all;
        };
        const QByteArray before = bytes();
        QVERIFY(!before.isEmpty());
        for (int i = 0; i < 2; ++i) {
            const Ran r = unusual({QStringLiteral("--json"), next});
            QCOMPARE(r.code, 0);
            QStringList fresh;
            for (const QJsonValue &finding : QJsonDocument::fromJson(r.out).array()) {
                if (finding[QLatin1String("kind")] == QLatin1String("new-template"))
                    fresh.append(finding[QLatin1String("template")].toString());
            }
            QCOMPARE(fresh, QStringList(QStringLiteral("the moon fell")));
            QCOMPARE(bytes(), before);
        }
        QVERIFY(!run({QStringLiteral("unusual"), next}).out.contains("new-template"));
    }

    void historyCommands()
    {
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        const auto kept = [&](const QStringList &arguments, const char *history = "kept.sqlite") { return run(arguments + QStringList{s("--history"), s(history)}); };
        QCOMPARE(kept({s("history"), s("jobs")}).code, 1); // nothing was kept yet, and nothing is made
        QVERIFY(!QFile::exists(m_dir.filePath(s("kept.sqlite"))));
        QCOMPARE(kept({s("count"), s("syslog"), s("none.log")}).code, 1);
        const Ran jobs = kept({s("history"), s("jobs"), s("--json")});
        QCOMPARE(jobs.code, 0);
        const QJsonArray list = QJsonDocument::fromJson(jobs.out).object()[s("jobs")].toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][s("state")].toString(), s("Failed"));
        QCOMPARE(list[0][s("error_code")].toString(), s("not-found"));
        QCOMPARE(list[1][s("state")].toString(), s("Completed"));
        QFile counted(m_dir.filePath(s("syslog")));
        QVERIFY(counted.open(QIODevice::ReadOnly));
        QCOMPARE(list[1][s("sha256")].toString(), QString::fromLatin1(QCryptographicHash::hash(counted.readAll(), QCryptographicHash::Sha256).toHex()));
        const QJsonObject counts = list[1][s("severity_counts")].toObject();
        QCOMPARE(counts.size(), static_cast<qsizetype>(severityCount));
        for (std::size_t i = 0; i < severityCount; ++i)
            QCOMPARE(counts[QString::fromStdString(std::string(severityName(static_cast<Severity>(i))))].toInteger(), static_cast<qint64>(m_truth[i]));
        QVERIFY(kept({s("history"), s("jobs")}).out.contains("Completed"));
        QVERIFY(QJsonDocument::fromJson(kept({s("history"), s("marks"), s("--json")}).out).object()[s("marks")].isArray());
        const Ran check = kept({s("history"), s("check"), s("--json")});
        QCOMPARE(check.code, 0);
        QVERIFY(QJsonDocument::fromJson(check.out).object()[s("ok")].toBool());
        QCOMPARE(kept({s("history"), s("nonsense")}).code, 2);
        // From one history to another, and again.
        QCOMPARE(kept({s("case"), s("export"), s("x.sgcase")}).code, 2);
        QCOMPARE(kept({s("case"), s("export"), s("x.sgcase"), s("--ticket"), s("7")}).code, 1);
        QCOMPARE(kept({s("case"), s("export"), s("x.sgcase"), s("--file"), s("syslog")}).code, 0);
        QCOMPARE(kept({s("case"), s("export"), s("all.sgcase"), s("--all")}).code, 0);
        QVERIFY(kept({s("case"), s("import"), s("x.sgcase")}, "other.sqlite").out.contains("analyses 1"));
        QVERIFY(kept({s("case"), s("import"), s("x.sgcase")}, "other.sqlite").out.contains("analyses 0"));
        QVERIFY(kept({s("case"), s("import"), s("all.sgcase")}, "other.sqlite").out.contains("analyses 1"));
        QCOMPARE(kept({s("case"), s("import"), s("people.csv")}, "other.sqlite").code, 1);
        QCOMPARE(kept({s("case"), s("import"), s("none.sgcase")}, "other.sqlite").code, 1);
        // What was followed, and forgetting it.
        QCOMPARE(kept({s("follow"), s("--once"), s("people.csv")}).code, 0);
        const QJsonArray sources = QJsonDocument::fromJson(kept({s("history"), s("sources"), s("--json")}).out).object()[s("sources")].toArray();
        QCOMPARE(sources.size(), 1);
        QVERIFY(sources[0][s("events")].toInteger() > 0 && sources[0][s("source")].toString().endsWith(s("people.csv")));
        QVERIFY(kept({s("history"), s("sources")}).out.contains("people.csv"));
        QVERIFY(kept({s("history"), s("forget"), s("people.csv")}).out.contains("followed sources 1, analyses 0"));
        QCOMPARE(kept({s("history"), s("forget"), s("people.csv")}).code, 1);
        QVERIFY(kept({s("history"), s("forget"), s("syslog")}).out.contains("followed sources 0, analyses 1"));
        QCOMPARE(QJsonDocument::fromJson(kept({s("history"), s("jobs"), s("--json")}).out).object()[s("jobs")].toArray().size(), 1); // the one that failed
        QCOMPARE(QJsonDocument::fromJson(kept({s("history"), s("sources"), s("--json")}).out).object()[s("sources")].toArray().size(), 0);
        QCOMPARE(kept({s("history"), s("forget")}).code, 2);
        // An address shows no password.
        const Ran plain = run({s("history"), s("jobs"), s("--history"), s("postgresql://u:secret@db.example.org/x?sslmode=disable")});
        QCOMPARE(plain.code, 1);
        QVERIFY(!plain.err.contains("secret") && plain.err.contains("verify-full"));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
