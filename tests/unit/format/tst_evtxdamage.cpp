// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/chunk.h"
#include "core/format/evtx/recordindex.h"
#include "core/format/evtx/recordrenderer.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/parsing.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace sightglass;
using namespace sightglass::evtx;
using namespace sightglass::testing;

namespace {

const Format &format() { return *findFormat("evtx"); }

/// Two chunks: few records of every shape, then one sound neighbour.
std::string smallFile(const QString &path, int perChunk)
{
    {
        EvtxWriter writer(path.toStdString());
        for (int i = 0; i < 4000 && writer.records() < 4000; ++i) {
            EvtxEvent e;
            e.eventId = static_cast<std::uint16_t>(i % 7);
            e.level = static_cast<std::uint8_t>(i % 6);
            e.time = 134'000'000'000'000'000ull + static_cast<std::uint64_t>(i);
            e.providerGuid = "{54849625-5478-4994-A5BA-3E3B0328C30D}";
            e.userSid = "S-1-5-18";
            e.qualifiers = 3;
            if (i % 3)
                e.data = {{"Text", EvtxValue::text("value " + std::to_string(i))}, {"Number", EvtxValue::u32(7)}, {"", EvtxValue::hex64(5)}};
            if (i % 3 == 2)
                e.data.insert(e.data.end(), {{"List", {0x81, std::string("a\0\0\0b\0\0\0", 8)}}, {"Sid", EvtxValue::sid("S-1-5-21-1-2-3")}, {"Bin", {0x0E, "\x01\x02"}}});
            if (!writer.add(e))
                qFatal("the writer refused an event");
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    std::string bytes = file.readAll().toStdString();
    bytes.resize(fileHeaderBytes + 2 * chunkBytes);
    // Cut the first chunk short, so that a mutation meets something.
    std::string chunk = bytes.substr(fileHeaderBytes, chunkBytes);
    const ChunkWalk walk = walkChunk(chunk);
    const RecordSpan &last = walk.records.at(static_cast<std::size_t>(perChunk) - 1);
    const std::uint32_t end = last.offset + last.size;
    std::fill(chunk.begin() + end, chunk.end(), '\0');
    save<std::uint64_t>(chunk, 16, last.id);
    save<std::uint64_t>(chunk, 32, last.id);
    save<std::uint32_t>(chunk, 44, last.offset);
    save<std::uint32_t>(chunk, 48, end);
    bytes.replace(fileHeaderBytes, chunkBytes, chunk);
    return bytes;
}

void mendChecksums(std::string &bytes, std::size_t position)
{
    std::string chunk = bytes.substr(position, chunkBytes);
    const auto end = std::min<std::size_t>(load<std::uint32_t>(chunk, 48), chunkBytes);
    if (end >= chunkHeaderBytes)
        save<std::uint32_t>(chunk, 52, crc32(std::string_view(chunk).substr(chunkHeaderBytes, end - chunkHeaderBytes)));
    save<std::uint32_t>(chunk, 124, crc32(std::string_view(chunk).substr(128, 384), crc32(std::string_view(chunk).substr(0, 120))));
    bytes.replace(position, chunkBytes, chunk);
}

struct Reading
{
    std::size_t first = 0;  ///< Rows of the first chunk.
    std::size_t second = 0;
    std::size_t problems = 0;
};

/// Parses, decodes and renders everything of the first chunk.
Reading readAll(const std::string &bytes)
{
    Reading result;
    const auto source = std::make_shared<MemorySource>(bytes);
    const Parsed parsed = parseAll(format(), *source);
    if (!parsed.outcome || parsed.accounted != bytes.size())
        qFatal("not all bytes are accounted for");
    result.problems = parsed.problems.size();
    const auto decoder = format().makeParser()->decoder(source, {});
    std::string out;
    for (const auto &row : parsed.rows) {
        const bool first = row.row.offset() < fileHeaderBytes + chunkBytes;
        ++(first ? result.first : result.second);
        if (!first)
            continue;
        if (!decoder->decode(row.row))
            qFatal("a row without a record");
        out.clear();
        (void)decoder->render(row.row, RecordForm::Json, out);
        (void)decoder->render(row.row, RecordForm::Xml, out);
    }
    return result;
}

} // namespace

/// Damage costs what it hits and nothing else, and is always said.
class TestEvtxDamage : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::string m_file;
    Reading m_whole;

private Q_SLOTS:
    void initTestCase()
    {
        m_file = smallFile(m_folder.filePath(QStringLiteral("a.evtx")), 12);
        mendChecksums(m_file, fileHeaderBytes);
        m_whole = readAll(m_file);
        QCOMPARE(m_whole.first, std::size_t(12));
        QVERIFY(m_whole.second > 20);
        QCOMPARE(m_whole.problems, std::size_t(0));
    }

    void wrongNumbersDespiteGoodChecksum()
    {
        std::string bytes = m_file;
        for (const std::size_t field : {8u, 16u, 24u, 32u})
            save<std::uint64_t>(bytes, fileHeaderBytes + field, 0x1234567890ull);
        mendChecksums(bytes, fileHeaderBytes);
        QCOMPARE(readAll(bytes).first, m_whole.first);
    }
    void dirtyWithTooFewChunksDeclared()
    {
        std::string bytes = m_file;
        save<std::uint32_t>(bytes, 120, 1);
        save<std::uint16_t>(bytes, 42, 1);
        save<std::uint32_t>(bytes, 124, crc32(std::string_view(bytes).substr(0, 120)));
        const Reading r = readAll(bytes);
        QCOMPARE(r.first + r.second, m_whole.first + m_whole.second);
        QCOMPARE(r.problems, std::size_t(0));
    }
    void dataSizeZeroOrPastTheChunk()
    {
        for (const std::uint32_t size : {0u, 511u, 65537u, 0xFFFFFFFFu}) {
            std::string bytes = m_file;
            save<std::uint32_t>(bytes, fileHeaderBytes + 48, size);
            const Reading r = readAll(bytes);
            QCOMPARE(r.first, m_whole.first);
            QCOMPARE(r.second, m_whole.second);
            QVERIFY(r.problems > 0);
        }
    }
    void stringAndTemplateTablesInCircles()
    {
        std::string bytes = m_file;
        for (std::size_t i = 0; i < 96; ++i)
            save<std::uint32_t>(bytes, fileHeaderBytes + 128 + 4 * i, static_cast<std::uint32_t>(128 + 4 * i));
        mendChecksums(bytes, fileHeaderBytes);
        const Reading r = readAll(bytes);
        QCOMPARE(r.first, m_whole.first);
        QCOMPARE(r.problems, std::size_t(0));
    }
    void lastChunkCutInTheMiddle()
    {
        const ChunkWalk walk = walkChunk(std::string_view(m_file).substr(fileHeaderBytes + chunkBytes));
        const RecordSpan &span = walk.records[walk.records.size() / 2];
        const Reading r = readAll(m_file.substr(0, fileHeaderBytes + chunkBytes + span.offset + 10));
        QCOMPARE(r.first, m_whole.first);
        QCOMPARE(r.second, walk.records.size() / 2);
        QVERIFY(r.problems > 0);
    }
    void oneRecordOverwritten()
    {
        const ChunkWalk walk = walkChunk(std::string_view(m_file).substr(fileHeaderBytes));
        std::string bytes = m_file;
        bytes.replace(fileHeaderBytes + walk.records[7].offset, walk.records[7].size, std::string(walk.records[7].size, 'x'));
        const Reading r = readAll(bytes);
        QCOMPARE(r.first, m_whole.first - 1);
        QVERIFY(r.problems >= 1);
    }

    /// SIGHTGLASS_MUTATIONS=100000 runs the full number.
    void mutations()
    {
        const int all = qEnvironmentVariableIntValue("SIGHTGLASS_MUTATIONS") > 0 ? qEnvironmentVariableIntValue("SIGHTGLASS_MUTATIONS") : 6000;
        std::mt19937 random(20'260'101);
        const std::size_t used = load<std::uint32_t>(m_file, fileHeaderBytes + 48);
        QElapsedTimer timer;
        qint64 slowest = 0;
        int lost = 0;
        const auto one = [&](int bytesChanged) {
            std::string bytes = m_file;
            for (int k = 0; k < bytesChanged; ++k)
                bytes[fileHeaderBytes + random() % used] = static_cast<char>(random());
            // Half of them with checksums that say all is well.
            if (random() % 2)
                mendChecksums(bytes, fileHeaderBytes);
            timer.start();
            const Reading r = readAll(bytes);
            slowest = std::max(slowest, timer.elapsed());
            if (r.second != m_whole.second)
                return false;
            // A record that is gone is named.
            lost += r.first < m_whole.first;
            return r.first >= m_whole.first || r.problems > 0;
        };
        for (int i = 0; i < all; ++i)
            QVERIFY2(one(1), qPrintable(QString::number(i)));
        for (int i = 0; i < all / 10; ++i)
            QVERIFY2(one(2 + static_cast<int>(random() % 30)), qPrintable(QString::number(i)));
        qInfo("%d + %d mutations, %d cost a record of the chunk they hit; slowest %lld ms", all, all / 10, lost, static_cast<long long>(slowest));
        QVERIFY(slowest < 1000);
    }
};

QTEST_GUILESS_MAIN(TestEvtxDamage)
#include "tst_evtxdamage.moc"
