// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reallog.h"
#include "tests/support/testdata.h"

#include <QDateTime>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTimeZone>
#include <QtTest>

#include <map>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// What a reader by the letter of the RFCs takes from a line, made with nothing of core/.
struct Vector
{
    QString layout; ///< "RFC 5424", "RFC 3164", "RFC 3339"; empty: none of them.
    int priority = -1;
    QString time;   ///< ISO in UTC; of RFC 3164 without the year.
    QString host, program, pid, msgid, message;
    QStringList structured; ///< "ID.NAME=VALUE", "structured_data_id=ID".
};

Vector readByTheLetter(const QString &line)
{
    static const QRegularExpression rfc5424(QStringLiteral(
        "^<(0|[1-9]\\d{0,2})>1 (-|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?(?:Z|[+-]\\d\\d:\\d\\d)) ([!-~]{1,255}) ([!-~]{1,48}) ([!-~]{1,128}) ([!-~]{1,32}) "
        "(-|(?:\\[[^ =\\]\"]{1,32}(?: [^ =\\]\"]{1,32}=\"(?:[^\"\\\\\\]]|\\\\.)*\")*\\])+)(?: (.*))?$"));
    static const QRegularExpression element(QStringLiteral("\\[([^ =\\]\"]+)((?: [^ =\\]\"]+=\"(?:[^\"\\\\\\]]|\\\\.)*\")*)\\]"));
    static const QRegularExpression param(QStringLiteral(" ([^ =\\]\"]+)=\"((?:[^\"\\\\\\]]|\\\\.)*)\""));
    static const QRegularExpression rfc3164(QStringLiteral(
        "^(?:<(0|[1-9]\\d{0,2})>)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([ \\d]\\d) (\\d\\d:\\d\\d:\\d\\d) ([^\\s:\\[\\]<>]+) ([^\\s:\\[%]+)(?:\\[([^\\]\\s]+)\\])?: ?(.*)$"));
    static const QRegularExpression rfc3339(QStringLiteral(
        "^(?:<(0|[1-9]\\d{0,2})>)?(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?(?:Z|[+-]\\d\\d:\\d\\d)) ([^\\s:\\[\\]<>]+) ([^\\s:\\[%]+)(?:\\[([^\\]\\s]+)\\])?: ?(.*)$"));
    static const QStringList months = QStringLiteral("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(u' ');
    static const QStringList levels = QStringLiteral("DEBUG INFO NOTICE WARN WARNING ERR ERROR CRIT ALERT EMERG").split(u' ');
    const auto utc = [](const QString &written) {
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
        // QDateTime counts milliseconds; the fraction is the text's own.
        static const QRegularExpression fraction(QStringLiteral("\\.(\\d+)"));
        const QString digits = fraction.match(written).captured(1);
        return time.isValid() ? time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'.' + digits.leftJustified(6, u'0') + u'Z' : QString();
    };
    const auto nil = [](const QString &text) { return text == QLatin1String("-") ? QString() : text; };
    Vector v;
    if (const auto m = rfc5424.match(line); m.hasMatch() && m.captured(1).toInt() <= 191) {
        v.layout = QStringLiteral("RFC 5424");
        v.priority = m.captured(1).toInt();
        v.time = utc(m.captured(2));
        v.host = nil(m.captured(3));
        v.program = nil(m.captured(4));
        v.pid = nil(m.captured(5));
        v.msgid = nil(m.captured(6));
        v.message = m.captured(8);
        if (v.message.startsWith(QChar(0xFEFF)))
            v.message.remove(0, 1);
        for (auto e = element.globalMatch(m.captured(7)); e.hasNext();) {
            const auto found = e.next();
            v.structured.append(QStringLiteral("structured_data_id=") + found.captured(1));
            for (auto p = param.globalMatch(found.captured(2)); p.hasNext();) {
                const auto pair = p.next();
                static const QRegularExpression escape(QStringLiteral("\\\\([\"\\\\\\]])"));
                v.structured.append(found.captured(1) + u'.' + pair.captured(1) + u'=' + pair.captured(2).replace(escape, QStringLiteral("\\1")));
            }
        }
    } else if (const auto m3 = rfc3164.match(line); m3.hasMatch() && m3.captured(1).toInt() <= 191) {
        v.layout = QStringLiteral("RFC 3164");
        v.priority = m3.captured(1).isEmpty() ? -1 : m3.captured(1).toInt();
        v.time = QStringLiteral("%1-%2T%3").arg(months.indexOf(m3.captured(2)) + 1, 2, 10, QChar(u'0')).arg(m3.captured(3).trimmed().toInt(), 2, 10, QChar(u'0')).arg(m3.captured(4));
        v.host = m3.captured(5);
        v.program = m3.captured(6);
        v.pid = m3.captured(7);
        v.message = m3.captured(8);
    } else if (const auto mi = rfc3339.match(line); mi.hasMatch() && mi.captured(1).toInt() <= 191 && !levels.contains(mi.captured(3))) {
        v.layout = QStringLiteral("RFC 3339");
        v.priority = mi.captured(1).isEmpty() ? -1 : mi.captured(1).toInt();
        v.time = utc(mi.captured(2));
        v.host = mi.captured(3);
        v.program = mi.captured(4);
        v.pid = mi.captured(5);
        v.message = mi.captured(6);
    }
    // "a::b" ends no tag.
    if (v.layout != QLatin1String("RFC 5424") && v.message.startsWith(u':'))
        v.layout.clear();
    return v;
}

QString field(const EventRecord &record, const char *name)
{
    for (const EventField &f : record.fields) {
        if (f.name == name)
            return textOf(f.value);
    }
    return {};
}

/// What is not equal, or empty.
QString difference(const Vector &v, const EventRecord &record)
{
    const auto differs = [](const char *what, const QString &theirs, const QString &ours) {
        return theirs == ours ? QString() : QStringLiteral("%1: by the letter \"%2\", ours \"%3\"").arg(QLatin1String(what), theirs.left(120), ours.left(120));
    };
    const QString time = textOf(record.time.toIso());
    QStringList structured;
    for (const EventField &f : record.fields) {
        if (f.name == "structured_data_id" || (f.name.find('.') != std::string::npos && f.name != "cisco.facility"))
            structured.append(textOf(f.name) + u'=' + textOf(f.value));
    }
    for (const QString &d : {differs("priority", v.priority < 0 ? QString() : QString::number(v.priority), field(record, "priority")),
                             differs("facility", v.priority < 0 ? QString() : textOf(syslogFacilityName(v.priority / 8)), field(record, "facility")),
                             v.priority < 0 ? QString() : differs("severity", textOf(syslogSeverityName(v.priority % 8)), field(record, "severity")),
                             v.priority < 0 ? QString() : differs("counted as", textOf(severityName(severityFromSyslogCode(v.priority % 8))), textOf(severityName(record.severity))),
                             differs("time", v.time, v.layout == QLatin1String("RFC 3164") ? time.mid(5, 14) : time), differs("host", v.host, textOf(record.host)),
                             differs("program", v.program, textOf(record.source)), differs("pid", v.pid, field(record, "pid")),
                             v.layout == QLatin1String("RFC 5424") ? differs("msgid", v.msgid, field(record, "msgid")) : QString(),
                             differs("structured data", v.structured.join(u' '), structured.join(u' ')), differs("message", v.message, textOf(record.message))}) {
        if (!d.isEmpty())
            return d;
    }
    return {};
}

RealLog readSyslog(const std::string &text)
{
    RealLog log;
    log.source = std::make_shared<MemorySource>(text, "syslog", Timestamp::fromCivil(2026, 12, 1, 0, 0, 0));
    log.format = findFormat("syslog");
    ParseOptions options;
    options.timeZone = "UTC";
    log.parsed = parseAll(*log.format, *log.source, 0, options);
    log.decoder = log.format->makeParser()->decoder(log.source, options);
    return log;
}

} // namespace

/// Syslog lines against a second reader, written from the RFCs' grammars alone; and what is not as they
/// ask, each with the problem it must be.
class TestSyslogVectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valid_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("layout");
        const auto row = [](const char *name, const char *line, const char *layout) { QTest::newRow(name) << QByteArray(line) << QByteArray(layout); };
        // RFC 5424, 6.5.
        row("5424 1", "<34>1 2003-10-11T22:14:15.003Z mymachine.example.com su - ID47 - \xEF\xBB\xBF'su root' failed for lonvick on /dev/pts/8", "RFC 5424");
        row("5424 2", "<165>1 2003-08-24T05:14:15.000003-07:00 192.0.2.1 myproc 8710 - - %% It's time to make the do-nuts.", "RFC 5424");
        row("5424 3", "<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47 [exampleSDID@32473 iut=\"3\" eventSource=\"Application\" eventID=\"1011\"] \xEF\xBB\xBF" "An application event log entry", "RFC 5424");
        row("5424 4", "<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47 [exampleSDID@32473 iut=\"3\"][examplePriority@32473 class=\"high\"]", "RFC 5424");
        // RFC 5424, 6.2.3.1 and 6.3.5.
        row("time 1", "<0>1 1985-04-12T23:20:50.52Z - - - - -", "RFC 5424");
        row("time 2", "<191>1 1985-04-12T19:20:50.52-04:00 - - - - - x", "RFC 5424");
        row("all nil", "<13>1 - - - - - -", "RFC 5424");
        row("escapes", "<13>1 2026-01-02T03:04:05Z h a 1 m [a@1 b=\"\\\"q\\\" \\\\ \\] \\n\" c=\"\"][d@1] text", "RFC 5424");
        row("longest names", "<13>1 2026-01-02T03:04:05Z h abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv 1 abcdefghijklmnopqrstuvwxyzabcdef [abcdefghijklmnopqrstuvwxyzabcdef abcdefghijklmnopqrstuvwxyzabcdef=\"x\"] m", "RFC 5424");
        row("UTF-8 value", "<13>1 2026-01-02T03:04:05Z h a 1 m [a@1 b=\"\xC3\xA9\xE2\x82\xAC\"] \xC3\xBC", "RFC 5424");
        row("two blanks", "<13>1 2026-01-02T03:04:05Z h a 1 m -  indented", "RFC 5424");
        // RFC 3164, 5.4, and as daemons write it.
        row("3164 1", "<34>Oct 11 22:14:15 mymachine su: 'su root' failed for lonvick on /dev/pts/8", "RFC 3164");
        row("3164 4", "<0>Oct 22 10:52:12 scapegoat sched[0]: That's All Folks!", "RFC 3164");
        row("3164 file", "Feb  5 17:32:18 10.0.0.99 sshd[99]: Use the BFG!", "RFC 3164");
        row("3164 empty", "Feb  5 17:32:18 h a:", "RFC 3164");
        row("3164 IPv6 in text", "Feb  5 17:32:18 h a[1]: from 2001:db8::1: x", "RFC 3164");
        // rsyslog's RSYSLOG_FileFormat and RSYSLOG_ForwardFormat.
        row("3339 file", "2026-01-02T03:04:05.123456+01:00 h a[1]: text", "RFC 3339");
        row("3339 forward", "<30>2026-01-02T03:04:05Z h a: text", "RFC 3339");
    }
    void valid()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, layout);
        const Vector vector = readByTheLetter(QString::fromUtf8(line));
        QCOMPARE(vector.layout.toUtf8(), layout);
        RealLog log = readSyslog(line.toStdString() + "\n");
        QCOMPARE(log.parsed.rows.size(), std::size_t(1));
        QVERIFY(log.parsed.problems.empty());
        const QString d = difference(vector, *log.decoder->decode(log.parsed.rows[0].row));
        QVERIFY2(d.isEmpty(), qPrintable(d));
    }
    void invalid_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("problem"); // -1: read leniently
        const auto row = [](const char *name, const std::string &line, ProblemCode code) { QTest::newRow(name) << QByteArray::fromStdString(line) << static_cast<int>(code); };
        const auto lenient = [](const char *name, const std::string &line) { QTest::newRow(name) << QByteArray::fromStdString(line) << -1; };
        const std::string head = "<13>1 2026-01-02T03:04:05Z h a 1 m ";
        row("PRI 192", "<192>1 2026-01-02T03:04:05Z h a 1 m - x", ProblemCode::BadPriority);
        row("PRI 999", "<999>Oct 11 22:14:15 h a: x", ProblemCode::BadPriority);
        row("PRI 034", "<034>Oct 11 22:14:15 h a: x", ProblemCode::BadPriority);
        row("PRI 0034", "<0034>Oct 11 22:14:15 h a: x", ProblemCode::BadPriority);
        row("version 2", "<13>2 2026-01-02T03:04:05Z h a 1 m - x", ProblemCode::BadHeader);
        row("small t", "<13>1 2026-01-02t03:04:05Z h a 1 m - x", ProblemCode::BadTimestamp);
        row("no zone", "<13>1 2026-01-02T03:04:05 h a 1 m - x", ProblemCode::BadTimestamp);
        row("seven digits", "<13>1 2026-01-02T03:04:05.1234567Z h a 1 m - x", ProblemCode::BadTimestamp);
        row("comma", "<13>1 2026-01-02T03:04:05,123Z h a 1 m - x", ProblemCode::BadTimestamp);
        row("30 February", "<13>1 2026-02-30T03:04:05Z h a 1 m - x", ProblemCode::BadTimestamp);
        row("second 60", "<13>1 2026-01-02T03:04:60Z h a 1 m - x", ProblemCode::BadTimestamp);
        row("hour 24", "<13>1 2026-01-02T24:00:00Z h a 1 m - x", ProblemCode::BadTimestamp);
        row("host of 256", "<13>1 2026-01-02T03:04:05Z " + std::string(256, 'h') + " a 1 m - x", ProblemCode::BadHeader);
        row("program of 49", "<13>1 2026-01-02T03:04:05Z h " + std::string(49, 'a') + " 1 m - x", ProblemCode::BadHeader);
        row("pid of 129", "<13>1 2026-01-02T03:04:05Z h a " + std::string(129, '1') + " m - x", ProblemCode::BadHeader);
        row("msgid of 33", "<13>1 2026-01-02T03:04:05Z h a 1 " + std::string(33, 'm') + " - x", ProblemCode::BadHeader);
        row("program not ASCII", "<13>1 2026-01-02T03:04:05Z h \xC3\xA4 1 m - x", ProblemCode::BadHeader);
        row("header alone", "<13>1 2026-01-02T03:04:05Z h a", ProblemCode::BadHeader);
        row("no structured data", "<13>1 2026-01-02T03:04:05Z h a 1 m text", ProblemCode::BadStructuredData);
        row("open element", head + "[a@1 b=\"c\" text", ProblemCode::BadStructuredData);
        row("open value", head + "[a@1 b=\"c] text", ProblemCode::BadStructuredData);
        row("bare ]", head + "[a@1 b=\"c]\"] text", ProblemCode::BadStructuredData);
        row("no quotes", head + "[a@1 b=c] text", ProblemCode::BadStructuredData);
        row("name of 33", head + "[a@1 " + std::string(33, 'n') + "=\"x\"] text", ProblemCode::BadStructuredData);
        row("empty element", head + "[] text", ProblemCode::BadStructuredData);
        row("no blank behind", head + "[a@1]text", ProblemCode::BadStructuredData);
        row("3164 30 February", "Feb 30 10:00:00 h a: x", ProblemCode::BadTimestamp);
        row("3164 hour 25", "<13>Oct 11 25:14:15 h a: x", ProblemCode::BadTimestamp);
        row("3339 month 13", "2026-13-02T03:04:05Z h a: x", ProblemCode::BadTimestamp);
        // Read leniently: docs/formats.md says how.
        lenient("no header (RFC 3164, 4.3.3)", "Use the BFG!");
        lenient("PRI alone", "<13>Use the BFG!");
        lenient("PRI without digits", "<>Oct 11 22:14:15 h a: x");
        lenient("PRI not closed", "<13Oct 11 22:14:15 h a: x");
        lenient("day with a zero", "<13>Oct 01 22:14:15 h a: x");
        lenient("day of one digit", "<13>Oct 1 22:14:15 h a: x");
        lenient("year", "<13>Oct 11 2025 22:14:15 h a: x");
        lenient("fraction", "<13>Oct 11 22:14:15.123 h a: x");
        lenient("tag of 40", "<13>Oct 11 22:14:15 h " + std::string(40, 'a') + ": x");
        lenient("no tag", "<13>Oct 11 22:14:15 h text alone");
        lenient("no host", "<13>Oct 11 22:14:15 kernel: x");
        lenient("text not UTF-8 behind a mark", "<13>1 2026-01-02T03:04:05Z h a 1 m - \xEF\xBB\xBF\xFF\xFE");
        lenient("IP for a host with an underscore", "<13>1 2026-01-02T03:04:05Z my_host a 1 m - x");
    }
    void invalid()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, problem);
        RealLog log = readSyslog(line.toStdString() + "\n");
        QCOMPARE(log.parsed.rows.size(), std::size_t(1)); // never lost
        QVERIFY(log.decoder->decode(log.parsed.rows[0].row));
        if (problem < 0) {
            QVERIFY(log.parsed.problems.empty());
            return;
        }
        QCOMPARE(log.parsed.problems.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(log.parsed.problems[0].code), problem);
        QVERIFY(log.parsed.problems[0].recordKept && log.parsed.rows[0].row.hasProblem());
    }
    /// Every line of every real syslog that the second reader takes.
    void realLogs()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        std::map<QString, std::pair<int, int>> byLayout; // lines, equal
        int files = 0, others = 0;
        for (const char *folder : {"syslog", "os", "journald", "loghub/Linux", "loghub/OpenSSH", "lnav", "app"}) {
            QDirIterator it(data + u'/' + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                if (path.contains(QLatin1String("LICENSE")) || path.endsWith(QLatin1String(".gz")) || path.endsWith(QLatin1String(".csv")) || path.endsWith(QLatin1String("-expected.json")))
                    continue;
                RealLog log = readLog(path);
                if (log.formatId() != "syslog")
                    continue;
                ++files;
                for (const auto &row : log.parsed.rows) {
                    const auto record = log.decoder->decode(row.row);
                    QVERIFY(record);
                    const Vector vector = readByTheLetter(textOf(record->raw));
                    if (vector.layout.isEmpty() || record->raw.find('\0') != std::string::npos || textOf(record->raw).contains(QChar(0xFFFD))) {
                        ++others;
                        continue;
                    }
                    auto &[lines, equal] = byLayout[vector.layout];
                    ++lines;
                    const QString d = difference(vector, *record);
                    equal += d.isEmpty();
                    if (!d.isEmpty() && lines - equal < 20)
                        qWarning("%s: %s: %s", qPrintable(path.section(u'/', -2)), qPrintable(d), qPrintable(textOf(record->raw).left(100)));
                }
            }
        }
        int lines = 0, equal = 0;
        for (const auto &[layout, count] : byLayout) {
            qInfo("%s: %d lines, %d equal in every field", qPrintable(layout), count.first, count.second);
            lines += count.first;
            equal += count.second;
        }
        qInfo("%d files; %d other lines (no tag, no host, Cisco, several records in one line, 8-bit)", files, others);
        QVERIFY(lines > 15'000);
        QCOMPARE(equal, lines);
    }
};

QTEST_GUILESS_MAIN(TestSyslogVectors)
#include "tst_syslogvectors.moc"
