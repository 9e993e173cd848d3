// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/chunk.h"
#include "core/source/sources.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/faultysource.h"
#include "tests/support/parsing.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

const Format &format() { return *findFormat("evtx"); }
constexpr std::uint64_t firstTime = 134'000'000'000'000'000ull;

EvtxEvent eventNumber(int i)
{
    EvtxEvent e;
    e.provider = i % 3 ? "Sightglass-Test" : "Other & <Provider>";
    e.providerGuid = "{54849625-5478-4994-A5BA-3E3B0328C30D}";
    e.eventId = static_cast<std::uint16_t>(1000 + i % 7);
    e.level = static_cast<std::uint8_t>(i % 7);
    e.keywords = i % 7 == 0 ? (i % 2 ? 0x8010'0000'0000'0000ull : 0x8020'0000'0000'0000ull) : 0x8000'0000'0000'0000ull;
    e.time = firstTime + static_cast<std::uint64_t>(i) * 12'345'678;
    e.userSid = i % 5 ? "" : "S-1-5-21-1-2-3-1001";
    e.data = {{"Number", EvtxValue::u32(static_cast<std::uint32_t>(i))},
              {"Text", EvtxValue::text("Zeile " + std::to_string(i) + " äöü 漢字 <b>&amp;</b>")},
              {"", EvtxValue::hex64(0xABCDEF)},
              {"When", EvtxValue::fileTime(firstTime)}};
    return e;
}

void write(const QString &path, int events)
{
    EvtxWriter writer(path.toStdString());
    for (int i = 0; i < events; ++i)
        QVERIFY(writer.add(eventNumber(i)));
    QVERIFY(writer.finish());
}

std::string bytesOf(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll().toStdString();
}

} // namespace

class TestEvtxParser : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.evtx"));

private Q_SLOTS:
    void initTestCase() { write(m_path, 700); }

    void writerIsAcceptedByLibevtxTools()
    {
        const QString evtxinfo = QStandardPaths::findExecutable(QStringLiteral("evtxinfo"));
        const QString evtxexport = QStandardPaths::findExecutable(QStringLiteral("evtxexport"));
        if (evtxinfo.isEmpty() || evtxexport.isEmpty())
            QSKIP("libevtx-utils is not installed");
        QProcess info;
        info.start(evtxinfo, {m_path});
        QVERIFY(info.waitForFinished());
        const QByteArray text = info.readAllStandardOutput();
        QVERIFY2(text.contains("Number of records\t\t: 700"), text.constData());
        QVERIFY2(text.contains("Number of recovered records\t: 0"), text.constData());
        QVERIFY2(!text.contains("corrupted"), text.constData());
        QProcess xml;
        xml.start(evtxexport, {QStringLiteral("-f"), QStringLiteral("xml"), m_path});
        QVERIFY(xml.waitForFinished(60'000));
        const QByteArray events = xml.readAllStandardOutput();
        QCOMPARE(events.count("<Event "), 700);
        QVERIFY(events.contains("<Data Name=\"Number\">699</Data>"));
    }

    void rowsAndRecords()
    {
        const auto source = openFile(m_path.toStdString());
        QVERIFY(source);
        const Parsed parsed = parseAll(format(), **source, 100'000);
        QCOMPARE(parsed.rows.size(), std::size_t(700));
        QCOMPARE(parsed.problems.size(), std::size_t(0));
        QCOMPARE(parsed.accounted, (*source)->size());
        const auto decoder = format().makeParser()->decoder(*source, {});
        for (int i = 0; i < 700; ++i) {
            const EvtxEvent wanted = eventNumber(i);
            const auto &row = parsed.rows[static_cast<std::size_t>(i)];
            QCOMPARE(row.row.time(), Timestamp::fromFileTime(wanted.time));
            QCOMPARE(row.row.severity(), severityFromEvtxLevel(wanted.level));
            QCOMPARE(row.row.isLogAlways(), wanted.level == 0);
            QCOMPARE(row.row.audit(), auditFromKeywords(wanted.keywords));
            QCOMPARE(row.row.typeId(), std::uint32_t(wanted.eventId));
            QCOMPARE(row.source, wanted.provider);
            QCOMPARE(row.host, wanted.computer);
            QCOMPARE(row.level, std::to_string(wanted.level));
            if (i % 50)
                continue;
            const auto record = decoder->decode(row.row);
            QVERIFY(record.has_value());
            const auto field = [&](const char *name) {
                for (const EventField &f : record->fields) {
                    if (f.name == name)
                        return f.value;
                }
                return std::string("(none)");
            };
            QCOMPARE(field("Provider"), wanted.provider);
            QCOMPARE(field("EventID"), std::to_string(wanted.eventId));
            QCOMPARE(field("EventRecordID"), std::to_string(i + 1));
            QCOMPARE(field("Channel"), wanted.channel);
            QCOMPARE(field("Number"), std::to_string(i));
            QCOMPARE(field("Text"), "Zeile " + std::to_string(i) + " äöü 漢字 <b>&amp;</b>");
            QCOMPARE(field("UserID"), wanted.userSid.empty() ? std::string("(none)") : wanted.userSid);
            QVERIFY(record->rawSyntax == RawSyntax::Xml);
        }
    }

    void emptyLog()
    {
        const QString path = m_folder.filePath(QStringLiteral("empty.evtx"));
        write(path, 0);
        const auto source = openFile(path.toStdString());
        const Parsed parsed = parseAll(format(), **source);
        QVERIFY(parsed.outcome.has_value());
        QVERIFY(parsed.rows.empty() && parsed.problems.empty());
    }

    void damage()
    {
        const std::string good = bytesOf(m_path);
        const std::size_t whole = parseAll(format(), MemorySource(good)).rows.size();
        {
            std::string bytes = good; // header gone
            bytes.replace(0, 128, std::string(128, 'x'));
            const Parsed parsed = parseAll(format(), MemorySource(bytes));
            QCOMPARE(parsed.rows.size(), whole);
            QCOMPARE(parsed.problems.size(), std::size_t(1));
            QCOMPARE(parsed.problems[0].code, ProblemCode::FileHeaderDamaged);
        }
        {
            std::string bytes = good; // one chunk overwritten
            bytes.replace(evtx::fileHeaderBytes + evtx::chunkBytes, evtx::chunkBytes, std::string(evtx::chunkBytes, 'x'));
            const Parsed parsed = parseAll(format(), MemorySource(bytes));
            QVERIFY(parsed.rows.size() < whole && parsed.rows.size() > whole / 3);
            QCOMPARE(parsed.problems.size(), std::size_t(1));
            QCOMPARE(parsed.problems[0].offset, std::uint64_t(evtx::fileHeaderBytes + evtx::chunkBytes));
        }
        {
            // The BinXML of one record is rubbish: that record is a problem, the others are read.
            std::string bytes = good;
            const auto walk = evtx::walkChunk(std::string_view(good).substr(evtx::fileHeaderBytes));
            const auto &victim = walk.records[20];
            bytes.replace(evtx::fileHeaderBytes + victim.offset + 24, 30, std::string(30, '\x7F'));
            const Parsed parsed = parseAll(format(), MemorySource(bytes));
            QCOMPARE(parsed.rows.size(), whole - 1);
            bool named = false;
            for (const ParseProblem &p : parsed.problems)
                named = named || (p.code == ProblemCode::RecordUnreadable && p.offset == evtx::fileHeaderBytes + victim.offset && !p.recordKept);
            QVERIFY(named);
        }
        {
            // Cut in the middle: records and problems go to the end.
            const Parsed parsed = parseAll(format(), MemorySource(good.substr(0, good.size() - 30'000)));
            QVERIFY(parsed.outcome.has_value());
            QVERIFY(!parsed.rows.empty() && !parsed.problems.empty());
            QCOMPARE(parsed.problems[0].code, ProblemCode::TrailingBytes);
        }
    }

    void shrunkWhileRead()
    {
        const auto inner = std::make_shared<MemorySource>(bytesOf(m_path));
        FaultySource faulty(inner);
        faulty.setShrink(evtx::fileHeaderBytes + evtx::chunkBytes + 1000, 2);
        const Parsed parsed = parseAll(format(), faulty);
        QVERIFY(!parsed.rows.empty());
        QCOMPARE(parsed.problems.back().code, ProblemCode::FileShrank);
        QCOMPARE(parsed.problems.back().offset + parsed.problems.back().length, inner->size());
    }

    void detection()
    {
        const std::string good = bytesOf(m_path);
        QCOMPARE(format().match({good, "renamed.txt", good.size()}).confidence, 1.0);
        QVERIFY(format().match({std::string(128, 'x') + good.substr(128), "a", good.size()}).confidence > 0.5);
        QCOMPARE(format().match({"just text\n", "a.evtx", 10}).confidence, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestEvtxParser)
#include "tst_evtxparser.moc"
