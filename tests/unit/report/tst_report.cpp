// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown.h"
#include "core/report/reportwriter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sightglass;

namespace {

/// A ticket about logs that were written by somebody who does not want to be found.
CaseReport hostile()
{
    CaseReport report;
    report.program = "Sightglass test";
    report.made = Timestamp::fromCivil(2026, 1, 2, 3, 4, 5);
    Ticket &ticket = report.ticket;
    ticket.id = {7};
    ticket.uid = "00000000-0000-4000-8000-000000000007";
    ticket.created = Timestamp::fromCivil(2026, 1, 1, 0, 0, 0);
    ticket.changed = Timestamp::fromCivil(2026, 1, 1, 12, 30, 0);
    ticket.text.title = "<script>alert('title')</script> | **bold**\n# heading";
    ticket.text.status = TicketStatus::InProgress;
    ticket.text.priority = TicketPriority::Urgent;
    ticket.text.assignee = "Ann & \"Bob\"";
    ticket.text.tags = {"a|b", "<i>"};
    ticket.text.notes = "# Found\n\nA **bold** word, `code <b>`, and pasted:\n\n```\n</pre><script>x</script>\n```\n\n"
                        "- <img src=x onerror=alert(1)>\n- ![p](http://evil.example/p.png) [l](javascript:alert(1))\n\n1. one\n2. two\n\n> quoted\n\n---\nlast line\nand one more";
    ReportFile plain;
    plain.file.id = {1};
    plain.file.name = "app|<log>.txt";
    plain.file.path = "/evidence/app|<log>.txt";
    plain.file.formatId = "plain";
    plain.size = 123456;
    plain.sha256 = std::string(64, 'a');
    plain.checked = true;
    ReportFile packed;
    packed.file.id = {2};
    packed.file.name = "Security.evtx";
    packed.file.path = "/evidence/case.zip/Security.evtx";
    packed.file.formatId = "evtx";
    packed.file.encoding = "UTF-16LE";
    packed.size = 69632;
    packed.fault = "/evidence/case.zip does not exist.";
    packed.container = "/evidence/case.zip";
    packed.containerSha256 = std::string(64, 'b');
    report.files = {plain, packed};
    const auto add = [&report](std::size_t file, Timestamp time, Severity severity, const char *message, std::string raw, ReportEvent::Check check) {
        ReportEvent event;
        event.file = file;
        event.check = check;
        event.marked.event.time = time;
        event.marked.event.severity = severity;
        event.marked.event.offset = 100 * (report.events.size() + 1);
        event.marked.event.length = static_cast<std::uint32_t>(raw.size());
        event.marked.event.recordSha256 = std::string(64, 'c');
        event.marked.event.message = message;
        event.marked.event.raw = std::move(raw);
        report.events.push_back(std::move(event));
    };
    using C = ReportEvent::Check;
    add(0, Timestamp::fromCivil(2026, 1, 1, 0, 0, 1), Severity::Error, "</td></table><script>alert(1)</script>", "</pre><script>alert(1)</script>", C::Same);
    add(0, Timestamp::fromCivil(2026, 1, 1, 0, 0, 2), Severity::Warning, "| cell | [x](javascript:alert(1)) ![i](http://evil.example/i.png) `c` _e_ www.evil.example",
        "line one\n```\n# not a heading\n````\n<!-- -->", C::Changed);
    add(1, Timestamp::fromCivil(2026, 1, 1, 0, 5, 0), Severity::Critical, "right \xe2\x80\xae to left \xe2\x80\xac and \x1b[31mred\x1b[0m\r\nsecond line \xff\xfe", "bad \x1b]0;title\x07 bytes \xff", C::Unchecked);
    report.events[2].marked.event.recordId = "4711";
    report.events[2].marked.event.source = "Prov&ider";
    report.events[2].marked.event.host = "host<1>";
    report.events[2].marked.note = "Note with <b> and | pipe\nsecond line";
    report.events[2].marked.tags = {"odd"};
    add(1, Timestamp::none(), Severity::Unknown, "", "", C::Unchecked);
    report.events[3].marked.event.rawCut = true;
    return report;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
    /// Compares with a file that is kept; SIGHTGLASS_WRITE_GOLDEN=1 writes it.
    void compare(const char *name, const std::string &text)
    {
        QFile file(QStringLiteral(SIGHTGLASS_SOURCE_DIR "/tests/golden/report/") + QLatin1String(name));
        if (qEnvironmentVariableIsSet("SIGHTGLASS_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.data(), static_cast<qint64>(text.size()));
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray expected = file.readAll();
        const auto got = QByteArray::fromStdString(text);
        const auto a = expected.split('\n'), b = got.split('\n');
        for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
            QCOMPARE(b[i], a[i]);
        QCOMPARE(b.size(), a.size());
    }

private Q_SLOTS:
    void escapes()
    {
        QCOMPARE(htmlText("<a href='x'>&\"\x1b\xe2\x80\xae"), std::string("&lt;a href=&#39;x&#39;&gt;&amp;&quot;\u27e8U+001B\u27e9\u27e8U+202E\u27e9"));
        QCOMPARE(markdownText("a|b*c\n<d>\\"), std::string("a\\|b\\*c\u23ce\\<d\\>\\\\"));
        QCOMPARE(markdownBlock("x ```` y"), std::string("`````text\nx ```` y\n`````\n"));
        // Never the end of a character cut off, and nothing read behind the end.
        QCOMPARE(htmlText(std::string("a\xc3")), std::string("a\u00c3"));
        QCOMPARE(htmlText("\xf0\x9f\x98\x80"), std::string("\xf0\x9f\x98\x80"));
    }

    void notes()
    {
        QCOMPARE(notesHtml("# A\n\n**b** *c* `d<`\n\n- x\n- y"), std::string("<h3>A</h3>\n<p><strong>b</strong> <em>c</em> <code>d&lt;</code></p>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n"));
        QCOMPARE(notesHtml("2 * 3 * 4 and snake_case_name and \\*x\\*"), std::string("<p>2 * 3 * 4 and snake_case_name and *x*</p>\n"));
        QCOMPARE(notesHtml("```\n<b>\n"), std::string("<pre>&lt;b&gt;\n\n</pre>\n"));
        QCOMPARE(notesHtml(""), std::string());
        // Deep nesting and unclosed marks end.
        const std::string stars(20'000, '*');
        QVERIFY(notesHtml(stars).size() < 10 * stars.size());
        QCOMPARE(notesMarkdown("# H\n<b> ![x](y)\n`<`"), std::string("### H\n\\<b> !\\[x\\](y)\n`<`\n"));
        // What only looks like code does not let HTML through.
        QCOMPARE(notesMarkdown("a ` <b>\n`<i>`"), std::string("a \\` \\<b>\n`<i>`\n"));
        QCOMPARE(notesMarkdown("\\`<b>`"), std::string("\\`\\<b>\\`\n"));
        QCOMPARE(notesMarkdown("- x\n  ```\n<b>"), std::string("- x\n  \\`\\`\\`\n\\<b>\n"));
        QCOMPARE(notesMarkdown("````\n```\n<b>\n````\n<i>"), std::string("````\n```\n<b>\n````\n\\<i>\n"));
        QCOMPARE(notesMarkdown("``` `\n<b>"), std::string("\\`\\`\\` \\`\n\\<b>\n"));
        QCOMPARE(notesMarkdown("~~~\n<b>"), std::string("~~~\n<b>\n~~~\n"));
    }

    void golden()
    {
        const CaseReport report = hostile();
        compare("hostile.md", reportMarkdown(report));
        compare("hostile.html", reportHtml(report));
        compare("simple.html", reportSimpleHtml(report));
    }

    void htmlIsInert()
    {
        for (const std::string &text : {reportHtml(hostile()), reportSimpleHtml(hostile())}) {
            // Read as a browser's parser would split it: only elements of ours, no handlers, no addresses.
            const QString page = QString::fromStdString(text);
            static const QRegularExpression tag(QStringLiteral("<(/?[a-zA-Z][a-zA-Z0-9]*)([^>]*)>"));
            static const QSet<QString> ours{QStringLiteral("html"), QStringLiteral("head"), QStringLiteral("meta"), QStringLiteral("title"), QStringLiteral("style"), QStringLiteral("body"),
                QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("table"), QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("tr"), QStringLiteral("th"),
                QStringLiteral("td"), QStringLiteral("p"), QStringLiteral("pre"), QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("li"), QStringLiteral("strong"), QStringLiteral("em"),
                QStringLiteral("code"), QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("blockquote"), QStringLiteral("span"), QStringLiteral("svg"), QStringLiteral("rect"),
                QStringLiteral("text"), QStringLiteral("img")};
            int count = 0;
            for (auto it = tag.globalMatch(page); it.hasNext(); ++count) {
                const auto match = it.next();
                QString name = match.captured(1);
                if (name.startsWith(QLatin1Char('/')))
                    name.remove(0, 1);
                QVERIFY2(ours.contains(name), qPrintable(match.captured(0)));
                QVERIFY2(!match.captured(2).contains(QStringLiteral(" on")) && !match.captured(2).contains(QStringLiteral("href")), qPrintable(match.captured(0)));
                if (name == QLatin1String("img"))
                    QVERIFY2(match.captured(2).startsWith(QStringLiteral(" src=\"chart:")), qPrintable(match.captured(0)));
            }
            QVERIFY(count > 100);
        }
        QVERIFY(!QString::fromStdString(reportHtml(hostile())).contains(QChar(0x202E)));
    }

    void chartsAreXml()
    {
        CaseReport report = hostile();
        for (int i = 0; i < 500; ++i) {
            report.events.push_back(report.events[static_cast<std::size_t>(i % 3)]);
            report.events.back().marked.event.time = Timestamp::fromMicroseconds(1'700'000'000'000'000 + i * 37'000'000LL);
        }
        // Years apart, and before 1970.
        report.events.back().marked.event.time = Timestamp::fromCivil(1, 1, 1, 0, 0, 0);
        for (const std::string &svg : {timelineSvg(report), severitySvg(report)}) {
            QXmlStreamReader reader(QByteArray::fromStdString(svg));
            int boxes = 0;
            while (!reader.atEnd()) {
                if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("rect"))
                    ++boxes;
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY(boxes > 4 && boxes < 1000);
        }
        report.events.clear();
        QVERIFY(timelineSvg(report).empty() && severitySvg(report).empty());
        QVERIFY(reportMarkdown(report).size() > 100);
    }

    void commandLine()
    {
        QTemporaryDir folder;
        const auto path = [&folder](const char *name) { return folder.filePath(QLatin1String(name)); };
        const auto run = [&](QStringList arguments, QByteArray *out = nullptr) {
            QProcess process;
            process.start(QStringLiteral(SIGHTGLASS_CLI), arguments << QStringLiteral("--history") << path("history.sqlite"));
            process.waitForFinished();
            if (out)
                *out = process.readAllStandardOutput() + process.readAllStandardError();
            return process.exitCode();
        };
        QByteArray out;
        QCOMPARE(run({QStringLiteral("tickets")}, &out), 1);
        QVERIFY(!QFile::exists(path("history.sqlite"))); // none is made
        const std::string text = "one\ntwo\nthree error\n";
        QFile log(path("app.log"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(text.c_str());
        log.close();
        {
            const auto store = HistoryStore::open(path("history.sqlite"));
            KnownFile seen;
            seen.name = "app.log";
            seen.path = path("app.log").toStdString();
            const MemorySource source(text);
            const auto file = (*store)->fileFor(source, seen);
            TicketText ticket;
            ticket.title = "Case\x1b[2J";
            const auto made = (*store)->createTicket(ticket);
            EventCopy event;
            event.offset = 8;
            event.length = 11;
            event.recordSha256 = *rangeSha256(source, 8, 11);
            event.raw = event.message = "three error";
            MarkChange link;
            link.link = made->id;
            QVERIFY((*store)->mark(file->id, {event}, link));
        }
        QCOMPARE(run({QStringLiteral("tickets")}, &out), 0);
        QVERIFY2(out.contains("1  open") && out.contains("Case") && !out.contains('\x1b'), out.constData());
        for (const char *name : {"r.md", "r.html"}) {
            QCOMPARE(run({QStringLiteral("report"), QStringLiteral("--ticket"), QStringLiteral("1"), QStringLiteral("-o"), path(name)}, &out), 0);
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray report = file.readAll();
            // From sha256sum of the file.
            QVERIFY2(report.contains(QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex()), report.constData());
            QVERIFY(report.contains("unchanged") && report.contains("three error"));
        }
        QCOMPARE(run({QStringLiteral("report"), QStringLiteral("--ticket"), QStringLiteral("1"), QStringLiteral("-o"), path("r.pdf")}, &out), 2);
        QVERIFY(out.contains("PDF is written by the window"));
        QCOMPARE(run({QStringLiteral("report"), QStringLiteral("--ticket"), QStringLiteral("9"), QStringLiteral("-o"), path("r.md")}, &out), 1);
        QCOMPARE(run({QStringLiteral("report"), QStringLiteral("--ticket"), QStringLiteral("x")}, &out), 2);
        QCOMPARE(run({QStringLiteral("report"), QStringLiteral("--ticket"), QStringLiteral("1"), QStringLiteral("-o"), QStringLiteral("/proc/nowhere/r.md")}, &out), 1);
        QVERIFY(QFile::remove(path("app.log")));
        QCOMPARE(run({QStringLiteral("report"), QStringLiteral("--ticket"), QStringLiteral("1"), QStringLiteral("-o"), path("r2.md")}, &out), 1);
        QVERIFY(out.contains("was not checked") && QFile::exists(path("r2.md")));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
