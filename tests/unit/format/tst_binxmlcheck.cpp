// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/binxmlcheck.h"
#include "core/format/evtx/libevtxchunk.h"
#include "tests/support/evtxwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::evtx;
using namespace sightglass::testing;

/// What libevtx must not be given is found first.
class TestBinXmlCheck : public QObject
{
    Q_OBJECT
    std::string m_chunk;
    ChunkWalk m_walk;

    /// The record in which \p change was made.
    std::string faultAfter(std::uint32_t offset, std::uint32_t value, std::size_t record = 0)
    {
        std::string chunk = m_chunk;
        save<std::uint32_t>(chunk, offset, value);
        return BinXmlCheck(chunk).fault(m_walk.records[record]);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.evtx"));
        EvtxWriter writer(path.toStdString());
        for (int i = 0; i < 5; ++i) {
            EvtxEvent e;
            e.time = 134'000'000'000'000'000ull;
            e.userSid = "S-1-5-18";
            e.data = {{"a", EvtxValue::text("x")}, {"", EvtxValue::u32(5)}};
            writer.add(e);
        }
        writer.finish();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_chunk = file.readAll().toStdString().substr(fileHeaderBytes, chunkBytes);
        m_walk = walkChunk(m_chunk);
        QCOMPARE(m_walk.records.size(), std::size_t(5));
    }
    void soundRecords()
    {
        BinXmlCheck check(m_chunk);
        for (const RecordSpan &record : m_walk.records)
            QCOMPARE(check.fault(record), std::string());
    }
    void faults()
    {
        // Layout of the first record: header 24, fragment header 4, template instance 10, definition.
        const std::uint32_t begin = m_walk.records[0].offset + 24, instance = begin + 4, definition = instance + 10;
        QVERIFY(faultAfter(begin, 0xFFFFFFFF).find("fragment header") != std::string::npos);
        QVERIFY(faultAfter(instance + 6, 70'000).find("template bounds") != std::string::npos);
        QVERIFY(faultAfter(instance + 6, 4).find("template bounds") != std::string::npos);
        QVERIFY(faultAfter(definition + 20, 0x7FFFFFFF).find("template bounds") != std::string::npos);
        QVERIFY(faultAfter(definition + 24 + 4 + 3, 0x7FFFFFFF).find("element size") != std::string::npos);
        QVERIFY(faultAfter(definition + 24 + 4 + 7, 65'535).find("name") != std::string::npos);
        // Number of values of the second record, which only refers to the template.
        const std::uint32_t values = m_walk.records[1].offset + 24 + 4 + 10;
        QVERIFY(faultAfter(values, 0x3FFFFFFF, 1).find("number of values") != std::string::npos);
        QVERIFY(faultAfter(values, 2, 1).find("number of values") != std::string::npos);
        QVERIFY(faultAfter(values + 4, 0x0001FFFF, 1).find("value") != std::string::npos);
    }
    void templateThatContainsItself()
    {
        // A value of type BinXML whose fragment refers to its own template is fine; a definition
        // inside itself is not: turn the definition's first element into an instance of itself.
        std::string chunk = m_chunk;
        const std::uint32_t definition = m_walk.records[0].offset + 24 + 4 + 10;
        chunk[definition + 28] = 0x0C;
        chunk[definition + 29] = 0x01;
        save<std::uint32_t>(chunk, definition + 34, definition);
        QVERIFY(!BinXmlCheck(chunk).fault(m_walk.records[0]).empty());
    }
    void everyByteMayBeWrong()
    {
        // No crash of the check, nor of libevtx behind it.
        for (std::uint32_t at = m_walk.records[0].offset + 24; at < m_walk.records[2].offset; ++at) {
            for (const unsigned char value : {0x00, 0xFF, 0x0C, 0x21}) {
                std::string chunk = m_chunk;
                chunk[at] = static_cast<char>(value);
                LibevtxChunk reader(chunk, m_walk);
                for (const RecordSpan &record : m_walk.records)
                    static_cast<void>(reader.xml(record.offset));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBinXmlCheck)
#include "tst_binxmlcheck.moc"
