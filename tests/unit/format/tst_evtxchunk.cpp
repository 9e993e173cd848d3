// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/chunk.h"
#include "tests/support/evtxwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::evtx;
using namespace sightglass::testing;

namespace {

/// One full chunk of valid records, and the file header in front of it.
std::string sample()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.evtx"));
    {
        EvtxWriter writer(path.toStdString());
        EvtxEvent event;
        for (int i = 0; i < 50; ++i) {
            event.time = 134'000'000'000'000'000ull + static_cast<std::uint64_t>(i) * 10'000'000;
            event.data = {{"n", EvtxValue::u32(static_cast<std::uint32_t>(i))}};
            writer.add(event);
        }
    }
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll().toStdString();
}

void mendHeader(std::string &chunk)
{
    save<std::uint32_t>(chunk, 52, crc32(std::string_view(chunk).substr(512, load<std::uint32_t>(chunk, 48) - 512)));
    save<std::uint32_t>(chunk, 124, crc32(std::string_view(chunk).substr(128, 384), crc32(std::string_view(chunk).substr(0, 120))));
}

} // namespace

class TestEvtxChunk : public QObject
{
    Q_OBJECT
    std::string m_file = sample();
    std::string m_chunk = m_file.substr(fileHeaderBytes, chunkBytes);

private Q_SLOTS:
    void crc()
    {
        // Check value of CRC-32 (ISO 3309).
        QCOMPARE(crc32("123456789"), 0xCBF43926u);
        QCOMPARE(crc32("6789", crc32("12345")), 0xCBF43926u);
    }
    void header()
    {
        const FileHeader h = readFileHeader(m_file);
        QVERIFY(h.signature && h.checksum && !h.dirty);
        QCOMPARE(h.major, std::uint16_t(3));
        QCOMPARE(h.chunkCount, 1u);
        QVERIFY(!readFileHeader("ElfFile").signature);
    }
    void goodChunk()
    {
        const ChunkWalk walk = walkChunk(m_chunk);
        QCOMPARE(walk.records.size(), std::size_t(50));
        QVERIFY(walk.problems.empty());
        QCOMPARE(walk.records[7].id, std::uint64_t(8));
    }
    void unusedChunk()
    {
        QVERIFY(walkChunk(std::string(chunkBytes, '\0')).unused);
        QVERIFY(walkChunk(std::string(100, '\0')).unused);
    }
    void badSignatureKeepsRecords()
    {
        std::string chunk = m_chunk;
        chunk[2] = 'X';
        const ChunkWalk walk = walkChunk(chunk);
        QCOMPARE(walk.records.size(), std::size_t(50));
        QCOMPARE(walk.problems.size(), std::size_t(1));
        QCOMPARE(walk.problems[0].code, ProblemCode::ChunkDamaged);
        QVERIFY(walk.problems[0].recordKept);
    }
    void badRecordCostsOnlyItself()
    {
        const ChunkWalk good = walkChunk(m_chunk);
        for (const std::size_t victim : {std::size_t(0), std::size_t(20), std::size_t(49)}) {
            for (const std::size_t at : {0u, 4u, good.records[victim].size - 4}) {
                std::string chunk = m_chunk;
                chunk[good.records[victim].offset + at] ^= 0x55;
                mendHeader(chunk);
                const ChunkWalk walk = walkChunk(chunk);
                QCOMPARE(walk.records.size(), std::size_t(49));
                QCOMPARE(walk.problems.size(), std::size_t(1));
                QCOMPARE(walk.problems[0].code, ProblemCode::RecordDamaged);
                QCOMPARE(walk.problems[0].offset, std::uint64_t(good.records[victim].offset));
                QCOMPARE(walk.problems[0].length, std::uint64_t(good.records[victim].size));
            }
        }
    }
    void leftOversOfAnotherUseAreNotEvents()
    {
        // A torn page: records with identifiers outside the chunk's own range.
        const ChunkWalk good = walkChunk(m_chunk);
        std::string chunk = m_chunk;
        chunk[good.records[10].offset] = 'X';
        for (std::size_t i = 11; i < 50; ++i)
            save<std::uint64_t>(chunk, good.records[i].offset + 8, 900'000 + i);
        mendHeader(chunk);
        const ChunkWalk walk = walkChunk(chunk);
        QCOMPARE(walk.records.size(), std::size_t(10));
        QCOMPARE(walk.problems.size(), std::size_t(1));
        QCOMPARE(walk.problems[0].offset + walk.problems[0].length, std::uint64_t(good.end));
    }
    void cutChunkKeepsWholeRecords()
    {
        const ChunkWalk good = walkChunk(m_chunk);
        const ChunkWalk walk = walkChunk(std::string_view(m_chunk).substr(0, good.records[30].offset + 40));
        QCOMPARE(walk.records.size(), std::size_t(30));
        QCOMPARE(walk.problems.size(), std::size_t(2)); // cut, and the half record
    }
    void checksumsAreReported()
    {
        std::string chunk = m_chunk;
        chunk[walkChunk(m_chunk).records[3].offset + 30] ^= 1;
        const ChunkWalk walk = walkChunk(chunk);
        QCOMPARE(walk.records.size(), std::size_t(50));
        QCOMPARE(walk.problems.size(), std::size_t(1));
        QCOMPARE(walk.problems[0].code, ProblemCode::ChunkChecksum);
    }
    void everyByteMayBeWrong()
    {
        // No crash, no endless loop, no record out of bounds, whatever single byte is changed.
        for (std::size_t at = 0; at < 16 * 1024; at += 3) {
            std::string chunk = m_chunk;
            chunk[at] = static_cast<char>(~chunk[at]);
            const ChunkWalk walk = walkChunk(chunk);
            for (const RecordSpan &record : walk.records)
                QVERIFY(record.offset >= chunkHeaderBytes && record.offset + record.size <= chunkBytes);
            QVERIFY(walk.records.size() >= 49);
        }
    }
};

QTEST_GUILESS_MAIN(TestEvtxChunk)
#include "tst_evtxchunk.moc"
