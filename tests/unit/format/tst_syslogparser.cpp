// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/source/sources.h"
#include "tests/support/faultysource.h"
#include "tests/support/parsing.h"
#include "tests/support/sysloggenerator.h"
#include "tests/support/testdata.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

const Format &format() { return *findFormat("syslog"); }
const Timestamp modified = Timestamp::fromCivil(2026, 11, 21, 0, 0, 0);

std::string generated(SyslogGenerator::Style style, int lines, std::array<std::uint64_t, severityCount> *truth = nullptr)
{
    SyslogGenerator generator(style, Timestamp::fromCivil(2026, 11, 1, 0, 0, 0));
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += generator.line();
    if (truth)
        *truth = generator.truth();
    return text;
}

std::array<std::uint64_t, severityCount> counted(const Parsed &parsed)
{
    std::array<std::uint64_t, severityCount> counts{};
    for (const auto &row : parsed.rows)
        ++counts[severityIndex(row.row.severity())];
    return counts;
}

ParseOptions utc()
{
    ParseOptions options;
    options.timeZone = "UTC";
    return options;
}

} // namespace

class TestSyslogParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatTheGeneratorWrote()
    {
        for (const auto style : {SyslogGenerator::Style::Rfc3164, SyslogGenerator::Style::Rfc3164WithPri, SyslogGenerator::Style::Rfc5424}) {
            std::array<std::uint64_t, severityCount> truth{};
            const MemorySource source(generated(style, 5000, &truth), "syslog", modified);
            const Parsed parsed = parseAll(format(), source);
            QCOMPARE(parsed.rows.size(), std::size_t(5000));
            QCOMPARE(parsed.problems.size(), std::size_t(0));
            QVERIFY(counted(parsed) == truth);
            QCOMPARE(parsed.accounted, source.size());
        }
    }

    void rangesGiveTheSameAsTheWhole()
    {
        const MemorySource source(generated(SyslogGenerator::Style::Rfc3164, 3000), "syslog", modified);
        const Parsed whole = parseAll(format(), source, 0, utc());
        for (const std::uint64_t step : {97u, 1000u, 65536u}) {
            const Parsed parts = parseAll(format(), source, step, utc());
            QCOMPARE(parts.rows.size(), whole.rows.size());
            for (std::size_t i = 0; i < whole.rows.size(); ++i) {
                QCOMPARE(parts.rows[i].row.offset(), whole.rows[i].row.offset());
                QCOMPARE(parts.rows[i].row.time(), whole.rows[i].row.time());
                QCOMPARE(parts.rows[i].source, whole.rows[i].source);
            }
        }
    }

    void shortReadsChangeNothing()
    {
        const auto inner = std::make_shared<MemorySource>(generated(SyslogGenerator::Style::Rfc5424, 400), "syslog", modified);
        FaultySource faulty(inner);
        faulty.setShortReads(13);
        const Parsed parsed = parseAll(format(), faulty, 5000);
        QCOMPARE(parsed.rows.size(), std::size_t(400));
        QCOMPARE(parsed.problems.size(), std::size_t(0));
    }

    void readErrorNamesTheLostBytes()
    {
        const auto inner = std::make_shared<MemorySource>(generated(SyslogGenerator::Style::Rfc3164, 40'000), "syslog", modified);
        FaultySource faulty(inner);
        const std::uint64_t at = 2 * 1024 * 1024 + 500;
        QVERIFY(inner->size() > at + 1000);
        faulty.setErrorAt(at);
        const Parsed parsed = parseAll(format(), faulty);
        QVERIFY(parsed.outcome.has_value());
        QCOMPARE(parsed.problems.size(), std::size_t(1));
        QCOMPARE(parsed.problems[0].code, ProblemCode::UnreadBytes);
        QVERIFY(!parsed.problems[0].recordKept);
        // Rows and the problem together cover the file.
        QVERIFY(parsed.rows.back().row.end() < parsed.problems[0].offset + 2);
        QCOMPARE(parsed.problems[0].offset + parsed.problems[0].length, inner->size());
    }

    void shrunkFileKeepsWholeLines()
    {
        const auto inner = std::make_shared<MemorySource>(generated(SyslogGenerator::Style::Rfc3164, 30'000), "syslog", modified);
        FaultySource faulty(inner);
        const std::uint64_t at = 1'500'123;
        faulty.setShrink(at, 2);
        const Parsed parsed = parseAll(format(), faulty);
        QVERIFY(parsed.outcome.has_value());
        QVERIFY(!parsed.rows.empty());
        QVERIFY(parsed.rows.back().row.end() <= at);
        QCOMPARE(parsed.problems.size(), std::size_t(1));
        QCOMPARE(parsed.problems[0].code, ProblemCode::FileShrank);
    }

    void realFileTruncatedWhileMapped()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("syslog"));
        QVERIFY(SyslogGenerator(SyslogGenerator::Style::Rfc3164, modified).writeFile(path.toStdString(), 6'000'000));
        const auto source = openFile(path.toStdString(), ReadMethod::Mapped);
        QVERIFY(source);
        // The view of the last megabyte is handed out, then the file is cut: touching it must not
        // end the process (SIGBUS), and intactSize() tells.
        ByteWindow window;
        const auto view = (*source)->read((*source)->size() - 1'000'000, 1'000'000, window);
        QVERIFY(view);
        QVERIFY(QFile::resize(path, 3'000'000));
        unsigned sum = 0;
        for (const char c : *view)
            sum += static_cast<unsigned char>(c);
        QCOMPARE(sum, 0u);
        QVERIFY((*source)->intactSize() <= 3'000'000);
        const Parsed parsed = parseAll(format(), **source);
        QVERIFY(parsed.outcome.has_value());
        QVERIFY(parsed.rows.back().row.end() <= 3'000'000);
        QCOMPARE(parsed.problems.back().code, ProblemCode::FileShrank);
    }

    void grownFileIsReadToItsOldEnd()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("syslog"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nov  1 00:00:00 h a: one\nNov  1 00:00:01 h a: two\n");
        file.flush();
        const auto source = openFile(path.toStdString());
        QVERIFY(source);
        file.write("Nov  1 00:00:02 h a: three\n");
        file.flush();
        const Parsed parsed = parseAll(format(), **source);
        QCOMPARE(parsed.rows.size(), std::size_t(2));
        QCOMPARE(parsed.problems.size(), std::size_t(0));
    }

    void oddLines()
    {
        const std::string zeros(300, '\0');
        const MemorySource source("\xEF\xBB\xBFNov  1 00:00:00 h a: bom\r\n\r\n   \n" + zeros + "Nov  1 00:00:01 h a: after zeros\n" + zeros + "\nno header at all\n"
                                      "Nov  1 00:00:02 h a: last without line feed",
                                  "syslog", modified);
        const Parsed parsed = parseAll(format(), source, 0, utc());
        QCOMPARE(parsed.rows.size(), std::size_t(4));
        QCOMPARE(parsed.rows[0].row.offset(), std::uint64_t(3));
        QVERIFY(parsed.rows[0].row.time().isValid());
        QVERIFY(parsed.rows[1].row.hasProblem() == false || parsed.rows[1].row.time().isValid());
        QVERIFY(!parsed.rows[2].row.time().isValid());
        QVERIFY(parsed.rows[3].row.time().isValid());
        QCOMPARE(parsed.problems.size(), std::size_t(2));
        QVERIFY(parsed.problems[0].recordKept);
        QVERIFY(!parsed.problems[1].recordKept);
    }

    void veryLongLineIsOneRecord()
    {
        const std::string big(limits::lineBytes + 5000, 'x');
        const MemorySource source("Nov  1 00:00:00 h a: " + big + "\nNov  1 00:00:01 h a: next\n", "syslog", modified);
        const Parsed parsed = parseAll(format(), source);
        QCOMPARE(parsed.rows.size(), std::size_t(2));
        QCOMPARE(parsed.rows[0].row.length(), static_cast<std::uint32_t>(big.size() + 21));
        QCOMPARE(parsed.problems.size(), std::size_t(1));
        QCOMPARE(parsed.problems[0].code, ProblemCode::LineTooLong);
    }

    void logLongerThanAYear()
    {
        // Thirty months, no year in any line; the file's date is the last line's.
        std::string text;
        std::vector<std::int64_t> wanted;
        static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const std::int64_t first = daysFromCivil(2024, 5, 1), last = daysFromCivil(2026, 11, 20);
        for (std::int64_t day = first; day <= last; ++day) {
            const CivilDate date = civilFromDays(day);
            for (int n = 0; n < 40; ++n) {
                text += std::string(months[date.month - 1]) + (date.day < 10 ? "  " : " ") + std::to_string(date.day) + " 12:00:00 host1 daemon[7]: something happened once more\n";
                wanted.push_back(day);
            }
        }
        const MemorySource source(text, "syslog", Timestamp::fromCivil(2026, 11, 20, 13, 0, 0));
        const Parsed parsed = parseAll(format(), source, 100'000, utc());
        QCOMPARE(parsed.rows.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QCOMPARE(parsed.rows[i].row.time().microseconds() / 86'400'000'000, wanted[i]);
    }

    void decoding()
    {
        const auto source = std::make_shared<MemorySource>("<165>1 2003-10-11T22:14:15.003Z mach evntslog 42 ID47 [ex@1 iut=\"3\"] An \xFF event\n", "s", modified);
        const Parsed parsed = parseAll(format(), *source);
        const auto decoder = format().makeParser()->decoder(source, {});
        const auto record = decoder->decode(parsed.rows[0].row);
        QVERIFY(record.has_value());
        QCOMPARE(record->message, std::string("An \xC3\xBF event"));
        QCOMPARE(record->level, std::string("notice"));
        QCOMPARE(record->source, std::string("evntslog"));
        std::string all;
        for (const EventField &field : record->fields)
            all += field.name + "=" + field.value + ";";
        QCOMPARE(all, std::string("priority=165;facility=local4;severity=notice;timestamp=2003-10-11T22:14:15.003Z;host=mach;program=evntslog;pid=42;msgid=ID47;"
                                  "structured_data_id=ex@1;ex@1.iut=3;message=An \xC3\xBF event;"));
    }

    void realLogsGiveEveryLineOnce_data()
    {
        QTest::addColumn<QString>("path");
        const QString data = dataFolder();
        for (const char *path : {"loghub/Linux/Linux_2k.log", "os/s4/Ubuntu16/installer/syslog", "os/s4/CentOS9/anaconda/syslog", "os/s4/Debian9/syslog", "os/s4/Ubuntu22/syslog",
                                 "os/s4/Ubuntu22/syslog.1", "syslog/elastic-examples/auth.log", "syslog/cisco-asa/test-asa.log", "os/s4/programs/rsyslog/rsyslog.1.log"})
            QTest::newRow(path) << QStringLiteral("%1/%2").arg(data, QLatin1String(path));
        QDirIterator more(data + QStringLiteral("/syslog/plaso"), QDir::Files);
        while (!data.isEmpty() && more.hasNext()) {
            const QString path = more.next();
            QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -2))) << path;
        }
    }
    void realLogsGiveEveryLineOnce()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        QFETCH(QString, path);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("not among the data");
        std::size_t lines = 0; // lines that are not blank, counted by Qt
        while (!file.atEnd())
            lines += !file.readLine().trimmed().isEmpty();
        const auto source = openFile(path.toStdString());
        QVERIFY(source);
        for (const std::uint64_t step : {std::uint64_t(0), std::uint64_t(4096)}) {
            const Parsed parsed = parseAll(format(), **source, step);
            QCOMPARE(parsed.rows.size(), lines);
            std::uint64_t end = 0;
            for (const auto &row : parsed.rows) {
                QVERIFY(row.row.offset() >= end);
                end = row.row.end();
            }
        }
    }
    void messageFields_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char *line, const char *fields) { QTest::newRow(line) << QByteArray(line) << QByteArray(fields); };
        row("Jan  2 03:04:05 h sshd[7]: Accepted publickey for anna from 192.0.2.1 port 42 ssh2: RSA SHA256:abc", "method=publickey user=anna client=192.0.2.1 port=42 protocol=ssh2 key=RSA SHA256:abc");
        row("Jan  2 03:04:05 h sshd[7]: Failed password for invalid user x from 192.0.2.9 from 192.0.2.1 port 42 ssh2", "method=password user=x from 192.0.2.9 client=192.0.2.1 port=42 protocol=ssh2");
        row("Jan  2 03:04:05 h internal-sftp[7]: open \"/srv/a b\" flags WRITE,CREATE mode 0644", "operation=open path=/srv/a b flags=WRITE,CREATE mode=0644");
        row("Jan  2 03:04:05 h sftp-server[7]: close \"/srv/a\" bytes read 0 written 42", "operation=close path=/srv/a bytes_read=0 bytes_written=42");
        row("Jan  2 03:04:05 h sftp-server[7]: rename old \"/a\" new \"/b\"", "operation=rename path=/a new_path=/b");
        row("Jan  2 03:04:05 h sftp-server[7]: session opened for local user anna from [192.0.2.1]", "operation=opened user=anna client=192.0.2.1");
        row("Jan  2 03:04:05 h sftp-server[7]: sent status No such file", "status=No such file");
        row("Jan  2 03:04:05 h other[7]: open \"/srv/a\" flags READ mode 0644", "");
        row("Jan  2 03:04:05 h ASA: %ASA-4-106023: Deny tcp", "cisco.facility=ASA msgid=106023");
    }
    void messageFields()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, fields);
        const auto source = std::make_shared<MemorySource>(line.toStdString() + "\n", "auth.log", Timestamp::fromCivil(2026, 6, 1, 0, 0, 0));
        const Format &format = *findFormat("syslog");
        const Parsed parsed = parseAll(format, *source, 0, {});
        const auto record = format.makeParser()->decoder(source, {})->decode(parsed.rows.at(0).row);
        QVERIFY(record);
        QByteArray found;
        for (const EventField &field : record->fields) {
            if (field.name != "timestamp" && field.name != "host" && field.name != "program" && field.name != "pid" && field.name != "message" && field.name != "severity")
                found += (found.isEmpty() ? "" : " ") + QByteArray::fromStdString(field.name + "=" + field.value);
        }
        QCOMPARE(found, fields);
    }
    void unsortedLogsHaveNoYearsTheyDoNotName()
    {
        // Lines of one year in any order: nothing is older than the twelve months before the file.
        std::string text;
        for (int i = 0; i < 300; ++i)
            text += (i % 3 == 0 ? "Nov 11" : i % 3 == 1 ? "Jul 13" : "Jan  2") + std::string(" 03:04:05 h a: some words that make the line a bit longer\n");
        const MemorySource source(text, "auth.log", Timestamp::fromCivil(2026, 8, 14, 0, 0, 0));
        const Parsed parsed = parseAll(*findFormat("syslog"), source);
        for (const auto &row : parsed.rows)
            QVERIFY(row.row.time() > Timestamp::fromCivil(2025, 8, 1, 0, 0, 0));
    }
};

QTEST_GUILESS_MAIN(TestSyslogParser)
#include "tst_syslogparser.moc"
