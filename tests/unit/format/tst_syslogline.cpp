// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/syslog/syslogline.h"

#include <QtTest>

using namespace sightglass;

namespace {

SyslogLine parse(std::string_view line, Timestamp modified = Timestamp::fromCivil(2026, 11, 21, 12, 0, 0), const char *zone = "UTC")
{
    SourceInfo info;
    info.modified = modified;
    ParseOptions options;
    options.timeZone = zone;
    return SyslogLineParser(info, options).parse(line, 0);
}

QByteArray iso(const SyslogLine &line) { return QByteArray::fromStdString(line.time.toIso()); }
QByteArray text(std::string_view view) { return {view.data(), static_cast<qsizetype>(view.size())}; }

} // namespace

/// Single lines. The examples of the RFCs are taken from their texts.
class TestSyslogLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("layout");
        QTest::addColumn<int>("priority");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("pid");
        QTest::addColumn<QByteArray>("message");
        const int plain = 0, bsd = 1, iso = 2, rfc5424 = 3;
        const auto row = [](const char *name, const char *line, int layout, int pri, const char *time, const char *host, const char *program, const char *pid, const char *message) {
            QTest::newRow(name) << QByteArray(line) << layout << pri << QByteArray(time) << QByteArray(host) << QByteArray(program) << QByteArray(pid) << QByteArray(message);
        };
        row("RFC 3164 example 1", "<34>Oct 11 22:14:15 mymachine su: 'su root' failed for lonvick on /dev/pts/8", bsd, 34, "2026-10-11T22:14:15.000000Z",
            "mymachine", "su", "", "'su root' failed for lonvick on /dev/pts/8");
        row("RFC 3164 example 2", "Use the BFG!", plain, -1, "", "", "", "", "Use the BFG!");
        row("file line with pid", "Jun  4 03:02:01 web1 sshd[99]: Accepted password", bsd, -1, "2026-06-04T03:02:01.000000Z", "web1", "sshd", "99", "Accepted password");
        row("later than the file: last year", "Dec 31 23:59:59 web1 a: b", bsd, -1, "2025-12-31T23:59:59.000000Z", "web1", "a", "", "b");
        row("29 February is in a leap year", "Feb 29 10:00:00 web1 a: b", bsd, -1, "2024-02-29T10:00:00.000000Z", "web1", "a", "", "b");
        row("program with brackets in its name", "Jun 14 15:16:01 combo sshd(pam_unix)[19939]: authentication failure", bsd, -1, "2026-06-14T15:16:01.000000Z", "combo",
            "sshd(pam_unix)", "19939", "authentication failure");
        row("no colon", "Mar 11 09:39:39 ubuntu last message repeated 5 times", bsd, -1, "2026-03-11T09:39:39.000000Z", "ubuntu", "", "", "last message repeated 5 times");
        row("no host", "Dec 15 2025 08:23:52 kernel: klogd started", bsd, -1, "2025-12-15T08:23:52.000000Z", "", "kernel", "", "klogd started");
        row("year", "Oct 10 2018 12:34:56 localhost CiscoASA[999]: %ASA-6-305011: Built", bsd, -1, "2018-10-10T12:34:56.000000Z", "localhost", "CiscoASA", "999", "%ASA-6-305011: Built");
        row("Cisco, no program", "<166>May  4 2026 05:06:07 gate : %ASA-6-111111: Made up", bsd, 166, "2026-05-04T05:06:07.000000Z", "gate", "ASA", "", "%ASA-6-111111: Made up");
        row("Cisco IOS", "<189>45: *Mar  1 00:00:01.123: %SYS-5-CONFIG_I: Configured", bsd, 189, "2026-03-01T00:00:01.123000Z", "", "SYS", "", "%SYS-5-CONFIG_I: Configured");
        row("French", "ao\xC3\xBBt 11 05:06:07 web1 app[7]: text", bsd, -1, "2026-08-11T05:06:07.000000Z", "web1", "app", "7", "text");
        row("FreeBSD -v", "May  4 05:06:07 <4.3> web1 sshd[4711]: error", bsd, 35, "2026-05-04T05:06:07.000000Z", "web1", "sshd", "4711", "error");
        row("FreeBSD -vv", "May  4 05:06:07 <auth.err> web1 sshd[4711]: error", bsd, 35, "2026-05-04T05:06:07.000000Z", "web1", "sshd", "4711", "error");
        row("no facility", "May  4 05:06:07 <4.9> web1 sshd[4711]: error", bsd, -1, "2026-05-04T05:06:07.000000Z", "<4.9>", "", "", "web1 sshd[4711]: error");
        row("rsyslog file format", "2020-05-31T00:00:45.738158+02:00 localhost systemd[1]: Reloaded.", iso, -1, "2020-05-30T22:00:45.738158Z", "localhost", "systemd", "1", "Reloaded.");
        row("level in front", "2016-10-25T12:37:24.987014-07:00 DEBUG kernel: up", iso, -1, "2016-10-25T19:37:24.987014Z", "", "kernel", "", "up");
        row("RFC 5424 example 1", "<34>1 2003-10-11T22:14:15.003Z mymachine.example.com su - ID47 - \xEF\xBB\xBF'su root' failed for lonvick on /dev/pts/8", rfc5424, 34,
            "2003-10-11T22:14:15.003000Z", "mymachine.example.com", "su", "", "'su root' failed for lonvick on /dev/pts/8");
        row("RFC 5424 example 2", "<165>1 2003-08-24T05:14:15.000003-07:00 192.0.2.1 myproc 8710 - - %% It's time to make the do-nuts.", rfc5424, 165,
            "2003-08-24T12:14:15.000003Z", "192.0.2.1", "myproc", "8710", "%% It's time to make the do-nuts.");
        row("RFC 5424 all nil", "<0>1 - - - - - -", rfc5424, 0, "", "", "", "", "");
        row("IPv6 host", "Jan  2 00:00:00 2001:db8::7 a: b", bsd, -1, "2026-01-02T00:00:00.000000Z", "2001:db8::7", "a", "", "b");
        row("empty message", "Jan  2 00:00:00 h p:", bsd, -1, "2026-01-02T00:00:00.000000Z", "h", "p", "", "");
        row("time only", "Jan  2 00:00:00", bsd, -1, "2026-01-02T00:00:00.000000Z", "", "", "", "");
    }
    void layouts()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, layout);
        QFETCH(int, priority);
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, pid);
        QFETCH(QByteArray, message);
        const SyslogLine parsed = parse(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
        QCOMPARE(static_cast<int>(parsed.layout), layout);
        QCOMPARE(parsed.priority, priority);
        QCOMPARE(iso(parsed), time);
        QCOMPARE(text(parsed.host), host);
        QCOMPARE(text(parsed.program), program);
        QCOMPARE(text(parsed.processId), pid);
        QCOMPARE(text(parsed.message), message);
        QVERIFY(!parsed.problem);
    }

    void structuredData()
    {
        // RFC 5424, section 6.5, example 3, with escapes of section 6.3.3.
        const SyslogLine line = parse("<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47 "
                                      "[exampleSDID@32473 iut=\"3\" eventSource=\"A \\\"B\\\" \\\\ \\] \\n\"][x@1 class=\"high\"] An event");
        QVERIFY(!line.problem);
        QCOMPARE(text(line.messageId), QByteArray("ID47"));
        QCOMPARE(text(line.message), QByteArray("An event"));
        std::vector<EventField> fields;
        QVERIFY(parseStructuredData(line.structuredData, fields));
        QCOMPARE(fields.size(), std::size_t(5));
        QCOMPARE(fields[1].name, std::string("exampleSDID@32473.iut"));
        QCOMPARE(fields[2].value, std::string("A \"B\" \\ ] \\n"));
        QCOMPARE(fields[4].value, std::string("high"));
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const char *line, ProblemCode problem) { QTest::newRow(name) << QByteArray(line) << static_cast<int>(problem); };
        row("PRI too large", "<192>Oct 11 22:14:15 h a: b", ProblemCode::BadPriority);
        row("PRI with zero in front", "<01>Oct 11 22:14:15 h a: b", ProblemCode::BadPriority);
        row("day 32", "Oct 32 22:14:15 h a: b", ProblemCode::BadTimestamp);
        row("30 February", "Feb 30 22:14:15 h a: b", ProblemCode::BadTimestamp);
        row("5424 without zone", "<34>1 2003-10-11T22:14:15.003 h a - - - m", ProblemCode::BadTimestamp);
        row("5424 seven digits", "<34>1 2003-10-11T22:14:15.0000001Z h a - - - m", ProblemCode::BadTimestamp);
        row("5424 host too long", "<34>1 2003-10-11T22:14:15Z "
                                  "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh"
                                  "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh a - - - m",
            ProblemCode::BadHeader);
        row("5424 structured data open", "<34>1 2003-10-11T22:14:15Z h a - - [x y=\"1\" m", ProblemCode::BadStructuredData);
        row("5424 bracket not escaped", "<34>1 2003-10-11T22:14:15Z h a - - [x y=\"1]\"] m", ProblemCode::BadStructuredData);
        row("5424 cut off", "<34>1 2003-10-11T22:14:15Z h", ProblemCode::BadHeader);
        row("5424 version 2", "<34>2 2003-10-11T22:14:15Z h a - - - m", ProblemCode::BadHeader);
        row("impossible RFC 3339 time", "2003-13-11T22:14:15Z h a: m", ProblemCode::BadTimestamp);
    }
    void problems()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, problem);
        const SyslogLine parsed = parse(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
        QVERIFY(parsed.problem.has_value());
        QCOMPARE(static_cast<int>(*parsed.problem), problem);
        QVERIFY(!parsed.message.empty() || parsed.layout == SyslogLine::Layout::Rfc5424);
    }

    void severities()
    {
        QCOMPARE(parse("<34>Oct 11 22:14:15 h a: all is well").severity(), Severity::Critical);
        QCOMPARE(parse("<38>Oct 11 22:14:15 h a: error").severity(), Severity::Information); // PRI decides
        QCOMPARE(parse("Oct 11 22:14:15 h a: an ERROR").severity(), Severity::Error);
        QCOMPARE(parse("Oct 11 22:14:15 error a: quiet").severity(), Severity::Unknown); // a host is no keyword
        QCOMPARE(parse("2016-10-25T12:37:24-07:00 WARNING kernel: up").severity(), Severity::Warning);
    }

    void zones()
    {
        QCOMPARE(iso(parse("Jul  1 12:00:00 h a: b", Timestamp::fromCivil(2026, 11, 21, 0, 0, 0), "Europe/Berlin")), QByteArray("2026-07-01T10:00:00.000000Z"));
        QCOMPARE(iso(parse("Jan  1 12:00:00 h a: b", Timestamp::fromCivil(2026, 11, 21, 0, 0, 0), "Europe/Berlin")), QByteArray("2026-01-01T11:00:00.000000Z"));
        // A zone in the text wins.
        QCOMPARE(iso(parse("2026-01-01T12:00:00Z h a: b", {}, "Europe/Berlin")), QByteArray("2026-01-01T12:00:00.000000Z"));
    }

    void cacheDoesNotMixLines()
    {
        SourceInfo info;
        info.modified = Timestamp::fromCivil(2026, 11, 21, 0, 0, 0);
        ParseOptions options;
        options.timeZone = "UTC";
        SyslogLineParser parser(info, options);
        const auto first = parser.parse("Oct 11 22:14:15 h a: b", 0).time;
        QCOMPARE(parser.parse("Oct 11 22:14:15 h a: b", 30).time, first);
        QCOMPARE(parser.parse("Oct 11 22:14:15.25 h a: b", 60).time.microseconds(), first.microseconds() + 250'000);
        QCOMPARE(parser.parse("Oct 11 22:14:15 h a: b", 90).time, first);
        QVERIFY(parser.parse("Oct 11 22:14:16 h a: b", 99).time != first);
    }

    void hostileLinesDoNotHurt()
    {
        const std::string long1(100'000, '[');
        parse("Oct 11 22:14:15 " + long1);
        parse("<34>1 2003-10-11T22:14:15Z h a - - " + long1);
        std::string params = "<34>1 2003-10-11T22:14:15Z h a - - [x";
        for (int i = 0; i < 10'000; ++i)
            params += " a=\"1\"";
        QCOMPARE(*parse(params + "] m").problem, ProblemCode::BadStructuredData); // limits::structuredDataParams
        for (const char *line : {"<", "<1", "<>", "<34>", "<34>1", "<34>1 ", "J", "Jan", "Jan ", "Jan  1 ", "Jan  1 00:00:0", "2026-01-01T", "2026-01-01T00:00:00", "\xFF\xFE"})
            parse(line);
    }
};

QTEST_GUILESS_MAIN(TestSyslogLine)
#include "tst_syslogline.moc"
