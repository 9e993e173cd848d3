// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/detector.h"
#include "core/format/keyed/delimited.h"
#include "core/format/pattern/patternformat.h"
#include "core/format/text/fieldroles.h"
#include "core/format/text/keyvalues.h"
#include "core/format/text/layout.h"
#include "core/format/text/timeresolver.h"
#include "tests/support/parsing.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

/// A log of \p lines lines like \p line.
std::string many(const std::string &line, int lines)
{
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += line + "\n";
    return text;
}

EventRecord decodeFirst(const Format &format, const std::string &text)
{
    const auto source = std::make_shared<MemorySource>(text, "log", Timestamp::fromCivil(2026, 12, 1, 0, 0, 0));
    ParseOptions options;
    options.timeZone = "UTC";
    const auto parser = format.makeParser();
    options = parser->prepare(*source, options);
    const Parsed parsed = parseAll(format, *source, 0, options);
    if (parsed.rows.empty())
        return {};
    return parser->decoder(source, options)->decode(parsed.rows[0].row).value_or(EventRecord{});
}

std::string fieldOf(const EventRecord &record, const std::string &name)
{
    for (const EventField &field : record.fields) {
        if (field.name == name)
            return field.value;
    }
    return "(none)";
}

} // namespace

/// Definitions that are data, the names that programs give their fields, records of several lines.
class TestFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commonStepsChangeNothing()
    {
        // matchFirst() does not read again what a layout has in common with the one before it: on lines made
        // of pieces that the layouts are about it must answer as each layout does for itself.
        static const char *const steps[] = {"{a:token}", "{b:int}", "{c:quoted}", "{d:%H:%M:%S}", "{e?:token}", "{f:rest}", "{g:level}", "{h}", "{i:last}", " ", " ", "\"", ":", "[", "]"};
        static const char *const pieces[] = {"x", "12", "\"", "\\", "12:34:56", " ", "  ", "error", ":", "[", "]", "y z", "7"};
        QRandomGenerator random(3);
        int matched = 0, resumed = 0;
        for (int round = 0; round < 4000; ++round) {
            std::vector<Layout> layouts;
            std::vector<std::string> parts;
            while (layouts.size() < 5) {
                // Each begins as the one before it and goes on otherwise.
                parts.resize(static_cast<std::size_t>(random.bounded(static_cast<quint32>(parts.size() + 1))));
                for (int n = random.bounded(1, 5); n > 0; --n)
                    parts.emplace_back(steps[random.bounded(static_cast<int>(std::size(steps)))]);
                std::string text;
                for (const std::string &part : parts)
                    text += part;
                if (auto layout = Layout::compile(text))
                    layouts.push_back(*std::move(layout));
                else
                    parts.clear();
            }
            Layout::findCommonSteps(layouts);
            LayoutMatch together;
            for (int i = 0; i < 20; ++i) {
                std::string line;
                for (int n = random.bounded(0, 8); n > 0; --n)
                    line += pieces[random.bounded(static_cast<int>(std::size(pieces)))];
                const std::size_t found = Layout::matchFirst(layouts, line, together);
                LayoutMatch alone;
                std::size_t wanted = 0;
                while (wanted < layouts.size() && !layouts[wanted].match(line, alone))
                    ++wanted;
                QVERIFY2(found == wanted, (line + " by " + layouts[std::min(wanted, layouts.size() - 1)].text()).c_str());
                if (found == layouts.size())
                    continue;
                ++matched;
                resumed += found > 0;
                QVERIFY(together.values == alone.values);
                QCOMPARE(together.timeText, alone.timeText);
                if (!alone.timeText.empty())
                    QCOMPARE(together.time.hour * 10000 + together.time.minute * 100 + together.time.second, alone.time.hour * 10000 + alone.time.minute * 100 + alone.time.second);
            }
        }
        QVERIFY2(matched > 2000 && resumed > 500, qPrintable(QStringLiteral("%1 %2").arg(matched).arg(resumed)));
    }
    void builtInDefinitionsHold()
    {
        for (const std::string &fault : builtInFormatFaults())
            qWarning("%s", fault.c_str());
        QVERIFY(builtInFormatFaults().empty());
        int definitions = 0;
        for (const Format *format : allFormats()) {
            if (const auto *pattern = dynamic_cast<const PatternFormat *>(format)) {
                ++definitions;
                QVERIFY2(!pattern->definition().samples.empty(), pattern->definition().id.c_str());
            }
        }
        QVERIFY(definitions > 25);
    }
    void noFormatClaimsTheSampleOfAnother()
    {
        for (const Format *format : allFormats()) {
            const auto *pattern = dynamic_cast<const PatternFormat *>(format);
            if (!pattern)
                continue;
            for (const auto &sample : pattern->definition().samples) {
                const MemorySource source(many(sample.line, 20), "log");
                const auto detection = detect(source);
                QVERIFY(detection && detection->best());
                if (detection->best() != format)
                    QCOMPARE(std::string(detection->best()->id()) + " takes: " + sample.line, std::string(format->id()));
                QVERIFY(!detection->isTie());
            }
        }
    }
    void faultyDefinitions_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("not JSON") << QByteArray("{\"id\":") << QByteArray("");
        QTest::newRow("no id") << QByteArray("{\"name\":\"x\",\"layouts\":[\"{m:rest}\"]}") << QByteArray("id");
        QTest::newRow("unknown key") << QByteArray("{\"id\":\"x\",\"name\":\"x\",\"layout\":[\"{m:rest}\"]}") << QByteArray("unknown key: layout");
        QTest::newRow("no pattern") << QByteArray("{\"id\":\"x\",\"name\":\"x\"}") << QByteArray("layouts or regexes");
        QTest::newRow("open brace") << QByteArray("{\"id\":\"x\",\"name\":\"x\",\"layouts\":[\"a {b\"]}") << QByteArray("character 3");
        QTest::newRow("kind") << QByteArray("{\"id\":\"x\",\"name\":\"x\",\"layouts\":[\"{b:float}\"]}") << QByteArray("no such kind");
        QTest::newRow("time") << QByteArray("{\"id\":\"x\",\"name\":\"x\",\"layouts\":[\"{time:%Y-%q} {m}\"]}") << QByteArray("%q");
        QTest::newRow("two fields") << QByteArray("{\"id\":\"x\",\"name\":\"x\",\"layouts\":[\"{a}{b}\"]}") << QByteArray("text between");
        QTest::newRow("twice") << QByteArray("{\"id\":\"x\",\"name\":\"x\",\"layouts\":[\"{a} {a}\"]}") << QByteArray("twice");
        QTest::newRow("regex") << QByteArray("{\"id\":\"x\",\"name\":\"x\",\"regexes\":[\"(a\"]}") << QByteArray("missing");
        QTest::newRow("backtracking") << QByteArray("{\"id\":\"x\",\"name\":\"x\",\"regexes\":[\"(a)\\\\1\"]}") << QByteArray("invalid escape");
        QTest::newRow("parts") << QByteArray("{\"id\":\"x\",\"name\":\"x\",\"layouts\":[\"{m:rest}\"],\"parts\":{\"m\":[\"{a}{b}\"]}}") << QByteArray("parts.m");
        QTest::newRow("severity") << QByteArray("{\"id\":\"x\",\"name\":\"x\",\"levels\":{\"a\":\"Bad\"},\"layouts\":[\"{m:rest}\"]}") << QByteArray("no such severity");
    }
    void faultyDefinitions()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, says);
        const auto definition = readPatternDefinition({json.data(), static_cast<std::size_t>(json.size())}, "file");
        QVERIFY(!definition);
        QCOMPARE(definition.error().code, ErrorCode::BadFormatFile);
        QVERIFY2(QByteArray::fromStdString(definition.error().detail).contains(says), definition.error().detail.c_str());
    }
    void anyTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QByteArray(text) << QByteArray(expected); };
        row("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000000Z");
        row("2026-01-02T03:04:05.1234567+02:00 x", "2026-01-02T01:04:05.123456Z");
        row("2026-01-02 03:04:05,678 -0800", "2026-01-02T11:04:05.678000Z");
        row("2026-01-02 03:04:05.678 UTC", "2026-01-02T03:04:05.678000Z");
        row("2026/01/02 03:04:05", "2026-01-02T03:04:05.000000Z");
        row("2026.01.02 03:04:05", "2026-01-02T03:04:05.000000Z");
        row("02/Jan/2026:03:04:05 +0100", "2026-01-02T02:04:05.000000Z");
        row("Jan  2 03:04:05", "2026-01-02T03:04:05.000000Z");
        row("Jan 2 2026 03:04:05", "2026-01-02T03:04:05.000000Z");
        row("Fri Jan  2 03:04:05 2026", "2026-01-02T03:04:05.000000Z");
        row("Fri Jan 02 03:04:05.123456 2026", "2026-01-02T03:04:05.123456Z");
        row("Fri, 02 Jan 2026 03:04:05 +0000", "2026-01-02T03:04:05.000000Z");
        row("1/2/2026 3:04:05 PM", "2026-01-02T15:04:05.000000Z");
        row("1/2/2026 12:04:05 AM", "2026-01-02T00:04:05.000000Z");
        row("02.01.2026 03:04:05", "2026-01-02T03:04:05.000000Z");
        row("20260102T030405Z", "2026-01-02T03:04:05.000000Z");
        row("260102 03:04:05", "2026-01-02T03:04:05.000000Z");
        row("1767323045", "2026-01-02T03:04:05.000000Z");
        row("1767323045.25 x", "2026-01-02T03:04:05.250000Z");
        row("1767323045678", "2026-01-02T03:04:05.678000Z");
        row("02/sept./2026:03:04:05 +0200", "2026-09-02T01:04:05.000000Z");
        row("ao\xC3\xBBt 19 03:04:05", "2025-08-19T03:04:05.000000Z");
        row("ao\xFBt 19 03:04:05", "2025-08-19T03:04:05.000000Z"); // 8-bit
        row("M\xC3\xA4rz 2 2026 03:04:05", "2026-03-02T03:04:05.000000Z");
        row("02-Okt-2026 03:04:05", "2026-10-02T03:04:05.000000Z");
        row("02 dic 2026 03:04:05", "2026-12-02T03:04:05.000000Z");
        row("02 out 2026 03:04:05", "2026-10-02T03:04:05.000000Z");
        row("\xD1\x8F\xD0\xBD\xD0\xB2 2 2026 03:04:05", "2026-01-02T03:04:05.000000Z");
        row("Jan-02-26 03:04:05", "2026-01-02T03:04:05.000000Z");
        row("2026:01:02-03:04:05", "2026-01-02T03:04:05.000000Z");
        row("maintenance 2 2026 03:04:05", "");
        row("aoutx 2 2026 03:04:05", "");
        row("2026-13-02 03:04:05", "");
        row("2026-02-30 03:04:05", "");
        row("12345678", "");
        row("Feb 30 03:04:05", "");
    }
    void anyTime()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        WrittenTime written;
        SourceInfo info;
        info.modified = Timestamp::fromCivil(2026, 6, 1, 0, 0, 0);
        ParseOptions utc;
        utc.timeZone = "UTC";
        TimeResolver resolver(info, utc);
        const std::size_t length = matchAnyTime({text.data(), static_cast<std::size_t>(text.size())}, written);
        QCOMPARE(QByteArray::fromStdString(length ? resolver.resolve(written, 0).toIso() : std::string()), expected);
    }
    void severities()
    {
        QCOMPARE(severityFromHttpStatus("503"), Severity::Error);
        QCOMPARE(severityFromHttpStatus("404"), Severity::Warning);
        QCOMPARE(severityFromHttpStatus("304"), Severity::Information);
        QCOMPARE(severityFromHttpStatus("-"), Severity::Unknown);
        QCOMPARE(severityFromHttpStatus("600"), Severity::Unknown);
        QCOMPARE(severityFromOtelNumber(24), Severity::Critical);
        QCOMPARE(severityFromOtelNumber(17), Severity::Error);
        QCOMPARE(severityFromOtelNumber(13), Severity::Warning);
        QCOMPARE(severityFromOtelNumber(1), Severity::Information);
        QCOMPARE(severityFromOtelNumber(0), Severity::Unknown);
        QCOMPARE(severityFromBunyan(60), Severity::Critical);
        QCOMPARE(severityFromBunyan(30), Severity::Information);
        QCOMPARE(severityFromProxy("Allowed", "Win32.EICAR"), Severity::Critical);
        QCOMPARE(severityFromProxy("Blocked", "Win32.EICAR"), Severity::Error);
        QCOMPARE(severityFromProxy("Blocked", "None"), Severity::Warning);
        QCOMPARE(severityFromProxy("Allowed", "None"), Severity::Information);
        QCOMPARE(severityFromProxy("?", ""), Severity::Unknown);
    }
    void jsonConventions_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected"); // time|severity|level|source|host|message
        const auto row = [](const char *name, const char *line, const char *expected) { QTest::newRow(name) << QByteArray(line) << QByteArray(expected); };
        row("zap", "{\"level\":\"error\",\"ts\":1767323045.5,\"logger\":\"api\",\"caller\":\"a.go:1\",\"msg\":\"boom\"}", "2026-01-02T03:04:05.500000Z|Error|error|api||boom");
        row("bunyan", "{\"name\":\"app\",\"hostname\":\"web1\",\"pid\":7,\"level\":50,\"msg\":\"boom\",\"time\":\"2026-01-02T03:04:05.678Z\",\"v\":0}", "2026-01-02T03:04:05.678000Z|Error|50|app|web1|boom");
        row("pino", "{\"level\":40,\"time\":1767323045678,\"pid\":7,\"hostname\":\"web1\",\"msg\":\"slow\"}", "2026-01-02T03:04:05.678000Z|Warning|40||web1|slow");
        row("logrus", "{\"level\":\"warning\",\"msg\":\"slow\",\"time\":\"2026-01-02T03:04:05Z\"}", "2026-01-02T03:04:05.000000Z|Warning|warning|||slow");
        row("structlog", "{\"event\":\"started\",\"level\":\"info\",\"timestamp\":\"2026-01-02T03:04:05Z\",\"logger\":\"x\"}", "2026-01-02T03:04:05.000000Z|Information|info|x||started");
        row("ecs", "{\"@timestamp\":\"2026-01-02T03:04:05Z\",\"log\":{\"level\":\"ERROR\",\"logger\":\"a.B\"},\"message\":\"m\",\"host\":{\"name\":\"h\"},\"ecs\":{\"version\":\"8\"}}", "2026-01-02T03:04:05.000000Z|Error|ERROR|a.B|h|m");
        row("ecs flat", "{\"@timestamp\":\"2026-01-02T03:04:05Z\",\"log.level\":\"warn\",\"message\":\"m\",\"ecs.version\":\"8\"}", "2026-01-02T03:04:05.000000Z|Warning|warn|||m");
        row("otel", "{\"timeUnixNano\":\"1767323045000000000\",\"severityNumber\":17,\"severityText\":\"ERROR\",\"body\":\"m\",\"resource\":{\"service.name\":\"s\"}}", "2026-01-02T03:04:05.000000Z|Error|ERROR|s||m");
        row("otel number", "{\"Timestamp\":\"2026-01-02T03:04:05Z\",\"SeverityNumber\":21,\"Body\":\"m\"}", "2026-01-02T03:04:05.000000Z|Critical|21|||m");
        row("clef", "{\"@t\":\"2026-01-02T03:04:05Z\",\"@m\":\"hi\",\"@l\":\"Fatal\",\"SourceContext\":\"A\"}", "2026-01-02T03:04:05.000000Z|Critical|Fatal|A||hi");
        row("gelf", "{\"version\":\"1.1\",\"host\":\"h\",\"short_message\":\"m\",\"timestamp\":1767323045,\"level\":3}", "2026-01-02T03:04:05.000000Z|Error|3||h|m");
        row("journald", "{\"__REALTIME_TIMESTAMP\":\"1767323045000001\",\"__CURSOR\":\"c\",\"PRIORITY\":\"2\",\"SYSLOG_IDENTIFIER\":\"k\",\"_HOSTNAME\":\"h\",\"MESSAGE\":\"m\"}", "2026-01-02T03:04:05.000001Z|Critical|crit|k|h|m");
        row("sftpgo", "{\"level\":\"info\",\"time\":\"2026-01-02T03:04:05.001\",\"sender\":\"Upload\",\"username\":\"u\",\"size_bytes\":7,\"protocol\":\"SFTP\",\"message\":\"\"}", "2026-01-02T03:04:05.001000Z|Information|info|Upload||");
        row("evtx json", "{\"EventID\":4625,\"Level\":2,\"Channel\":\"Security\",\"Computer\":\"pc\",\"TimeCreated\":\"2026-01-02T03:04:05Z\"}", "2026-01-02T03:04:05.000000Z|Error|2|Security|pc|");
        row("http", "{\"time\":\"2026-01-02T03:04:05Z\",\"method\":\"GET\",\"status\":502,\"request\":\"/a\"}", "2026-01-02T03:04:05.000000Z|Error||||/a");
        row("zscaler", "{\"sourcetype\":\"zscalernss-web\",\"event\":{\"time\":\"Fri Jan  2 03:04:05 2026\",\"action\":\"Blocked\",\"threatname\":\"EICAR\",\"hostname\":\"h\"}}", "2026-01-02T03:04:05.000000Z|Error|Blocked||h|");
        row("log4j", "{\"instant\":{\"epochSecond\":1767323045,\"nanoOfSecond\":678901234},\"level\":\"WARN\",\"loggerName\":\"a.B\",\"message\":\"m\"}", "2026-01-02T03:04:05.678901Z|Warning|WARN|a.B||m");
        row("nothing", "{\"a\":1}", "|Unknown||||");
    }
    void jsonConventions()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, expected);
        const EventRecord r = decodeFirst(*findFormat("json"), line.toStdString());
        // Without a message of its own a record shows itself.
        const std::string message = r.message == line.toStdString() ? std::string() : r.message;
        QCOMPARE(QByteArray::fromStdString(r.time.toIso() + "|" + std::string(severityName(r.severity)) + "|" + r.level + "|" + r.source + "|" + r.host + "|" + message), expected);
    }
    void jsonFlattens()
    {
        const EventRecord r = decodeFirst(*findFormat("json"), "{\"a\":{\"b\":{\"c\":1}},\"d\":[1,{\"e\":2}],\"f\":null,\"g\":true,\"h\":\"\\u00e9\\n\\ud83d\\ude00\",\"n\":-1.5e3}");
        QCOMPARE(fieldOf(r, "a.b.c"), std::string("1"));
        QCOMPARE(fieldOf(r, "d"), std::string("[1,{\"e\":2}]"));
        QCOMPARE(fieldOf(r, "f"), std::string("null"));
        QCOMPARE(fieldOf(r, "g"), std::string("true"));
        QCOMPARE(fieldOf(r, "h"), std::string("\u00e9\n\U0001F600"));
        QCOMPARE(fieldOf(r, "n"), std::string("-1.5e3"));
    }
    void damagedJsonIsAProblemAndARow()
    {
        const std::string text = "{\"a\":1}\n{\"a\":\nnot json\n{\"a\":2} x\n{\"a\":3}\n";
        const Parsed parsed = parseAll(*findFormat("json"), MemorySource(text));
        QCOMPARE(parsed.rows.size(), std::size_t(5));
        QCOMPARE(parsed.problems.size(), std::size_t(3));
        for (const auto &problem : parsed.problems)
            QVERIFY(problem.recordKept && problem.code == ProblemCode::LineNotMatched);
    }
    void csvQuotes()
    {
        std::vector<std::string_view> fields;
        QVERIFY(splitCsv("a,\"b, c\",\"d \"\"e\"\"\",,f", ',', fields));
        QCOMPARE(fields.size(), std::size_t(5));
        QCOMPARE(std::string(fields[1]), std::string("b, c"));
        QCOMPARE(std::string(fields[2]), std::string("d \"\"e\"\""));
        QVERIFY(fields[3].empty());
        fields.clear();
        QVERIFY(!splitCsv("a,\"open", ',', fields));
        const EventRecord r = decodeFirst(*findFormat("csv"), "\xEF\xBB\xBFtime;level;message\n2026-01-02 03:04:05;error;\"a \"\"b\"\"; c\"\n");
        QCOMPARE(r.message, std::string("a \"b\"; c"));
        QCOMPARE(r.severity, Severity::Error);
        QCOMPARE(QByteArray::fromStdString(r.time.toIso()), QByteArray("2026-01-02T03:04:05.000000Z"));
    }
    void w3cTimesWithoutADate()
    {
        const std::string text = "#Software: Microsoft IIS 4.0\n#Date: 2026-01-02 10:00:00\n#Fields: time c-ip sc-status\n10:00:00 192.0.2.1 200\n"
                                 "#Date: 2026-01-03 10:00:00\n#Fields: time c-ip sc-status\n10:00:00 192.0.2.1 200\n";
        const Parsed parsed = parseAll(*findFormat("w3c"), MemorySource(text));
        QCOMPARE(parsed.rows.size(), std::size_t(2));
        QCOMPARE(QByteArray::fromStdString(parsed.rows[0].row.time().toIso()), QByteArray("2026-01-02T10:00:00.000000Z"));
        QCOMPARE(QByteArray::fromStdString(parsed.rows[1].row.time().toIso()), QByteArray("2026-01-03T10:00:00.000000Z"));
    }
    void w3cHeadersMayChange()
    {
        const std::string text = "#Fields: date time cs-uri-stem sc-status\n2026-01-02 03:04:05 /a 500\n#Fields: date time sc-status cs-uri-stem\n2026-01-02 03:04:06 404 /b\n";
        for (const std::uint64_t split : {0u, 10u, 60u}) {
            const Parsed parsed = parseAll(*findFormat("w3c"), MemorySource(text), split);
            QCOMPARE(parsed.rows.size(), std::size_t(2));
            QCOMPARE(parsed.rows[0].row.severity(), Severity::Error);
            QCOMPARE(parsed.rows[1].row.severity(), Severity::Warning);
            QVERIFY(parsed.problems.empty());
        }
    }
    void stackTracesBelongToTheirFirstLine()
    {
        std::string text = "stray first line\n";
        std::vector<std::size_t> begins{0};
        for (int i = 0; i < 400; ++i) {
            begins.push_back(text.size());
            text += "2026-01-02 10:00:00,123 [main] ERROR com.example.App - boom " + std::to_string(i) + "\n";
            for (int k = 0; k < i % 7; ++k)
                text += "\tat com.example.App.main(App.java:" + std::to_string(k) + ")\n";
        }
        for (const std::uint64_t split : {0u, 50u, 777u, 4096u}) {
            const Parsed parsed = parseAll(*findFormat("log4j"), MemorySource(text), split);
            QCOMPARE(parsed.rows.size(), begins.size());
            for (std::size_t i = 0; i < begins.size(); ++i) {
                QCOMPARE(parsed.rows[i].row.offset(), static_cast<std::uint64_t>(begins[i]));
                const std::size_t next = i + 1 < begins.size() ? begins[i + 1] : text.size();
                QCOMPARE(parsed.rows[i].row.end(), static_cast<std::uint64_t>(next - 1));
            }
        }
    }
    void linesThatContinueNothingAreARecord()
    {
        // Comments, blank lines and strays before the first record, however the source is cut.
        const std::string text = "--------- beginning of main\n\nstray one\n--------- beginning of crash\nstray two\n03-17 16:13:38.811  1702  2395 D Tag: m\nmore\n--------- beginning of x\nand more\n";
        for (std::uint64_t split = 0; split < 60; ++split) {
            const Parsed parsed = parseAll(*findFormat("android"), MemorySource(text), split);
            QCOMPARE(parsed.rows.size(), std::size_t(2));
            QCOMPARE(parsed.rows[0].row.offset(), std::uint64_t(text.find("stray one")));
            QCOMPARE(parsed.rows[1].row.offset(), std::uint64_t(text.find("03-17")));
            QCOMPARE(parsed.rows[1].row.end(), std::uint64_t(text.size() - 1));
            QCOMPARE(parsed.accounted, std::uint64_t(text.size()));
        }
    }
    void journalExportWithBinaryFields()
    {
        const std::string value("two\n\nlines\0x", 12);
        std::string text = "__CURSOR=a\n__REALTIME_TIMESTAMP=1767323045000000\nPRIORITY=3\nMESSAGE\n";
        text += static_cast<char>(value.size());
        text += std::string(7, '\0') + value + "\n_PID=7\n\n__CURSOR=b\n__REALTIME_TIMESTAMP=1767323046000000\nMESSAGE=end\n";
        const Format &format = *findFormat("journal-export");
        const Parsed parsed = parseAll(format, MemorySource(text));
        QCOMPARE(parsed.rows.size(), std::size_t(2));
        QCOMPARE(parsed.rows[0].row.severity(), Severity::Error);
        const EventRecord r = decodeFirst(format, text);
        QVERIFY(r.message.substr(0, 10) == "two\n\nlines");
        QCOMPARE(fieldOf(r, "_PID"), std::string("7"));
    }
    void cefAndLeef()
    {
        const EventRecord cef = decodeFirst(*findFormat("cef"), "<134>Jan  2 03:04:05 gate CEF:0|Maker|Wall \\| 2|1.0|100|Port scan|8|src=192.0.2.1 msg=tried a \\= b and more spt=1234");
        QCOMPARE(cef.severity, Severity::Error);
        QCOMPARE(cef.message, std::string("Port scan"));
        QCOMPARE(cef.host, std::string("gate"));
        QCOMPARE(fieldOf(cef, "src"), std::string("192.0.2.1"));
        QCOMPARE(fieldOf(cef, "spt"), std::string("1234"));
        QCOMPARE(fieldOf(cef, "msg"), std::string("tried a \\= b and more"));
        QCOMPARE(QByteArray::fromStdString(cef.time.toIso()), QByteArray("2026-01-02T03:04:05.000000Z"));
        const EventRecord leef = decodeFirst(*findFormat("leef"), "LEEF:2.0|Maker|Wall|1.0|deny|^|src=192.0.2.1^sev=9^usrName=some one");
        QCOMPARE(leef.severity, Severity::Critical);
        QCOMPARE(fieldOf(leef, "usrName"), std::string("some one"));
    }
    void keyValues()
    {
        KeyValueScan scan;
        scanKeyValues("a=1 b=\"x \\\"y\\\" z\" words c='q r' d= e", scan);
        QCOMPARE(scan.pairs.size(), std::size_t(4));
        QCOMPARE(scan.words, std::size_t(2));
        QCOMPARE(std::string(scan.pairs[1].value), std::string("x \\\"y\\\" z"));
        QCOMPARE(unescaped(scan.pairs[1].value), std::string("x \"y\" z"));
        QCOMPARE(unescaped("\\u00e9\\ud83d\\ude00\\q"), std::string("\u00e9\U0001F600\\q"));
    }
    void lnavDefinitions()
    {
        const std::string json = "{\"$schema\":\"x\",\"made_up_log\":{\"title\":\"Made up\",\"description\":\"d\",\"url\":\"u\","
            "            \"regex\":{\"main\":{\"pattern\":\"^(?<timestamp>\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d \\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\.\\\\d{3}) (?<level>\\\\w) (?<mod>\\\\S+) (?<body>.*)$\"}},"
            "            \"timestamp-format\":[\"%Y-%m-%d %H:%M:%S.%L\"],\"level-field\":\"level\",\"level\":{\"error\":\"E\",\"warning\":\"W\",\"info\":\"I\"},"
            "            \"opid-field\":\"mod\",\"value\":{\"mod\":{\"kind\":\"string\"}},\"ordered-by-time\":false,"
            "            \"sample\":[{\"line\":\"2026-01-02 03:04:05.678 E api broken\",\"level\":\"error\"}]}}";
        const auto definitions = readLnavFormats(json, "file");
        QVERIFY(definitions && definitions->size() == 1);
        QVERIFY(checkSamples(definitions->front()).empty());
        QCOMPARE(definitions->front().ignoredKeys.size(), std::size_t(1));
        const PatternFormat format(definitions->front());
        const EventRecord r = decodeFirst(format, "2026-01-02 03:04:05.678 E api broken\n  at line 2\n");
        QCOMPARE(QByteArray::fromStdString(r.time.toIso()), QByteArray("2026-01-02T03:04:05.678000Z"));
        QCOMPARE(r.severity, Severity::Error);
        QCOMPARE(r.message, std::string("broken\n  at line 2"));
        QCOMPARE(fieldOf(r, "mod"), std::string("api"));
        // What PCRE has and RE2 does not need, and what it cannot do.
        QVERIFY(readLnavFormats("{\"a\":{\"regex\":{\"m\":{\"pattern\":\"^(?>a++|b{2}+)[+*]+ (?<body>.*+)$\"}}}}", "file"));
        QVERIFY(!readLnavFormats("{\"a\":{\"regex\":{\"m\":{\"pattern\":\"(?<=x)y\"}}}}", "file"));
    }
    void aHostilePatternCannotHang()
    {
        const auto definition = readPatternDefinition("{\"id\":\"x\",\"name\":\"x\",\"regexes\":[\"^(a+)+$\"]}", "file");
        QVERIFY(definition);
        const PatternFormat format(*definition);
        const std::string line(1 << 20, 'a');
        const Parsed parsed = parseAll(format, MemorySource(line + "b\n" + line + "\n"));
        QVERIFY(!parsed.rows.empty());
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
