// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/detector.h"
#include "core/format/evtx/chunk.h"
#include "core/format/evtx/layout.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/parsing.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace sightglass;
using namespace sightglass::evtx;
using namespace sightglass::testing;

namespace {

const Format &format() { return *findFormat("evtx"); }

std::string written(const QTemporaryDir &folder, int events, const std::string &provider = "Sightglass-Test", int first = 0)
{
    const QString path = folder.filePath(QStringLiteral("a.evtx"));
    EvtxWriter writer(path.toStdString());
    for (int i = 0; i < events; ++i) {
        EvtxEvent event;
        event.provider = provider;
        event.eventId = static_cast<std::uint16_t>(first + i);
        event.time = 134'000'000'000'000'000ull + static_cast<std::uint64_t>(first + i) * 10'000'000;
        event.data = {{"Number", EvtxValue::u32(static_cast<std::uint32_t>(i))}, {"Text", EvtxValue::text("some words of event " + std::to_string(i))}};
        writer.add(event);
    }
    writer.finish();
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll().toStdString();
}

/// Makes both checksums of the chunk at \p position right again.
void mend(std::string &bytes, std::size_t position)
{
    const std::string_view chunk = std::string_view(bytes).substr(position, chunkBytes);
    const auto end = load<std::uint32_t>(chunk, 48);
    save<std::uint32_t>(bytes, position + 52, crc32(chunk.substr(chunkHeaderBytes, end - chunkHeaderBytes)));
    save<std::uint32_t>(bytes, position + 124, crc32(chunk.substr(128, 384), crc32(chunk.substr(0, 120))));
}

/// The chunk at \p position forgets all but its first \p keep records; their bytes stay.
void forget(std::string &bytes, std::size_t position, std::size_t keep)
{
    const ChunkWalk walk = walkChunk(std::string_view(bytes).substr(position, chunkBytes));
    const RecordSpan &next = walk.records.at(keep);
    save<std::uint64_t>(bytes, position + 16, walk.records.at(keep - 1).id);
    save<std::uint64_t>(bytes, position + 32, walk.records.at(keep - 1).id);
    save<std::uint32_t>(bytes, position + 44, walk.records.at(keep - 1).offset);
    save<std::uint32_t>(bytes, position + 48, next.offset);
    mend(bytes, position);
}

std::size_t recovered(const Parsed &parsed)
{
    return static_cast<std::size_t>(std::count_if(parsed.rows.begin(), parsed.rows.end(), [](const auto &row) { return row.row.isRecovered(); }));
}

Parsed parse(const std::string &bytes, bool recover, std::uint64_t range = 0)
{
    ParseOptions options;
    options.recover = recover;
    return parseAll(format(), MemorySource(bytes), range, options);
}

} // namespace

class TestEvtxLayout : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::string m_log;
    std::size_t m_chunks = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_log = written(m_folder, 900);
        m_chunks = (m_log.size() - fileHeaderBytes) / chunkBytes;
        QVERIFY(m_chunks >= 3);
    }

    void ordinary()
    {
        QVERIFY(!Layout::of(MemorySource(m_log), false));
        QVERIFY(!Layout::of(MemorySource(m_log), true));
        QCOMPARE(parse(m_log, true).rows.size(), std::size_t(900));
        QCOMPARE(recovered(parse(m_log, true)), std::size_t(0));
    }

    // ---- recovery
    void slack()
    {
        std::string log = m_log;
        const std::size_t first = walkChunk(std::string_view(log).substr(fileHeaderBytes, chunkBytes)).records.size();
        forget(log, fileHeaderBytes, 5);
        const Parsed off = parse(log, false);
        QCOMPARE(off.rows.size(), 900 - first + 5);
        QCOMPARE(off.problems.size(), std::size_t(0));
        for (const std::uint64_t range : {0, 70'000}) {
            const Parsed on = parse(log, true, range);
            QCOMPARE(on.rows.size(), std::size_t(900));
            QCOMPARE(on.problems.size(), std::size_t(0));
            QCOMPARE(recovered(on), first - 5);
            for (std::size_t i = 0; i < on.rows.size(); ++i) {
                QCOMPARE(on.rows[i].row.typeId(), static_cast<std::uint32_t>(i));
                QCOMPARE(on.rows[i].row.isRecovered(), i >= 5 && i < first);
                QCOMPARE(on.rows[i].source, std::string("Sightglass-Test"));
            }
        }
        // The record itself is there, also where libevtx reads the others.
        for (const bool libevtx : {false, true}) {
            ParseOptions options;
            options.recover = true;
            options.useLibevtx = libevtx;
            const auto source = std::make_shared<MemorySource>(log);
            const Parsed on = parseAll(format(), *source, 0, options);
            QCOMPARE(on.rows.size(), std::size_t(900));
            const auto record = format().makeParser()->decoder(source, format().makeParser()->prepare(*source, options))->decode(on.rows[7].row);
            QVERIFY(record.has_value());
            QVERIFY(record->raw.find("some words of event 7<") != std::string::npos);
        }
    }
    void freeChunk()
    {
        std::string log = m_log;
        const std::size_t at = fileHeaderBytes + chunkBytes;
        const ChunkWalk walk = walkChunk(std::string_view(log).substr(at, chunkBytes));
        // Header and first records are gone: with them the templates, so that the others say why they are not rows.
        std::fill_n(log.begin() + static_cast<std::ptrdiff_t>(at), walk.records[3].offset, '\0');
        QCOMPARE(parse(log, false).rows.size(), 900 - walk.records.size());
        const Parsed on = parse(log, true);
        QCOMPARE(on.rows.size() + on.problems.size(), std::size_t(900 - 3));
        QVERIFY(!on.problems.empty());
        QVERIFY2(on.problems[0].detail.find("old record in unused space: its template was overwritten") == 0, on.problems[0].detail.c_str());
        // Only the header is gone.
        log = m_log;
        std::fill_n(log.begin() + static_cast<std::ptrdiff_t>(at), chunkHeaderBytes, '\0');
        std::fill_n(log.begin() + static_cast<std::ptrdiff_t>(at + chunkHeaderBytes), 0, '\0');
        const Parsed all = parse(log, true);
        QCOMPARE(all.rows.size(), std::size_t(900));
    }
    void neverTwice()
    {
        // The buffer of the second chunk still held the first chunk: its slack repeats live records.
        std::string log = m_log;
        const std::size_t at = fileHeaderBytes + chunkBytes;
        const ChunkWalk first = walkChunk(std::string_view(log).substr(fileHeaderBytes, chunkBytes));
        const std::size_t second = walkChunk(std::string_view(log).substr(at, chunkBytes)).records.size();
        forget(log, at, 5);
        const auto slackAt = load<std::uint32_t>(log, at + 48);
        log.replace(at + slackAt, chunkBytes - slackAt, log.substr(fileHeaderBytes + slackAt, chunkBytes - slackAt));
        const Parsed on = parse(log, true);
        QCOMPARE(on.rows.size(), 900 - second + 5);
        QCOMPARE(recovered(on), std::size_t(0));
        // The same old records in two chunks count once.
        log = m_log;
        forget(log, fileHeaderBytes, 5);
        forget(log, at, 5);
        log.replace(at + slackAt, chunkBytes - slackAt, log.substr(fileHeaderBytes + slackAt, chunkBytes - slackAt));
        const Parsed again = parse(log, true);
        std::set<std::uint32_t> ids;
        for (const auto &row : again.rows)
            QVERIFY(ids.insert(row.row.typeId()).second);
        QVERIFY(recovered(again) > 0);
        Q_UNUSED(first)
    }
    void otherNames()
    {
        // A template that is still there with another name in the place of its own is not shown.
        std::string log = m_log;
        forget(log, fileHeaderBytes, 1);
        const std::string name{"C\0o\0m\0p\0u\0t\0e\0r\0", 16};
        const std::size_t at = log.find(name);
        QVERIFY(at != std::string::npos && at < fileHeaderBytes + chunkBytes);
        log[at] = 'D';
        mend(log, fileHeaderBytes);
        const Parsed on = parse(log, true);
        QCOMPARE(recovered(on), std::size_t(0));
        QVERIFY(on.problems.size() > 5);
    }

    // ---- carving
    void carving_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("between");
        QTest::newRow("chunks alone") << 0 << 0;
        QTest::newRow("a sector before") << 512 << 0;
        QTest::newRow("odd bytes before") << 777 << 0;
        QTest::newRow("bytes between") << 4096 << 512;
        QTest::newRow("odd bytes between") << 10'001 << 333;
        QTest::newRow("many bytes between") << 1 << 300'000;
    }
    void carving()
    {
        QFETCH(const int, before);
        QFETCH(const int, between);
        std::string bytes(static_cast<std::size_t>(before), 'x');
        for (std::size_t i = 0; i < m_chunks; ++i) {
            bytes += m_log.substr(fileHeaderBytes + i * chunkBytes, chunkBytes);
            bytes.append(static_cast<std::size_t>(between), 'y');
        }
        const auto source = std::make_shared<MemorySource>(bytes);
        const auto detection = detect(*source);
        QVERIFY(detection && detection->best());
        QCOMPARE(detection->best()->id(), std::string_view("evtx"));
        QVERIFY(detection->ranked.front().confidence < 1.0);
        for (const std::uint64_t range : {0, 70'000, 1'000'000}) {
            const Parsed parsed = parseAll(format(), *source, range);
            QCOMPARE(parsed.rows.size(), std::size_t(900));
            QCOMPARE(parsed.accounted, source->size());
            for (std::size_t i = 0; i < parsed.rows.size(); ++i)
                QCOMPARE(parsed.rows[i].row.typeId(), static_cast<std::uint32_t>(i));
            const std::size_t foreign = (before && before != 4096 ? 1 : 0) + (before == 4096 ? 1 : 0) + (between ? m_chunks : 0);
            std::size_t found = 0;
            for (const ParseProblem &problem : parsed.problems)
                found += problem.code == ProblemCode::UnreadBytes;
            QCOMPARE(found, foreign);
            QCOMPARE(parsed.problems.size(), foreign + 1); // the file header
        }
        const Parsed parsed = parseAll(format(), *source);
        const auto decoder = format().makeParser()->decoder(source, format().makeParser()->prepare(*source, {}));
        const auto record = decoder->decode(parsed.rows[899].row);
        QVERIFY(record.has_value());
        QVERIFY(record->raw.find("some words of event 899<") != std::string::npos);
    }
    void twoLogsInOneFile()
    {
        const std::string other = written(m_folder, 20, "Other", 2000);
        const Parsed parsed = parse(m_log + other, false);
        QCOMPARE(parsed.rows.size(), std::size_t(920));
        QCOMPARE(parsed.problems.size(), std::size_t(0));
        QCOMPARE(parsed.rows[919].source, std::string("Other"));
    }
    void bytesLostInAChunk()
    {
        std::string log = m_log;
        const std::size_t at = fileHeaderBytes + chunkBytes + 30'000;
        log.erase(at, 1000);
        const Parsed parsed = parse(log, false);
        // All but what was lost, and the record that the gap lies in.
        QVERIFY(parsed.rows.size() >= 890);
        QCOMPARE(parsed.rows.back().row.typeId(), 899u);
        QVERIFY(!parsed.problems.empty());
    }
    void signatureWithinARecord()
    {
        // A log in a record's text is no chunk of this log.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.evtx"));
        EvtxWriter writer(path.toStdString());
        EvtxEvent event;
        event.time = 134'000'000'000'000'000ull;
        event.data = {{"Binary", EvtxValue{0x0E, m_log.substr(fileHeaderBytes, 20'000)}}};
        QVERIFY(writer.add(event) && writer.add(event) && writer.finish());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string log = file.readAll().toStdString();
        QCOMPARE(parse(log, false).rows.size(), std::size_t(2));
        const Parsed carved = parse("zz" + log.substr(fileHeaderBytes), false);
        QCOMPARE(carved.rows.size(), std::size_t(2));
    }
    void manySignatures()
    {
        // Only so many are looked at closely; a sound chunk is found behind them all the same.
        std::string header(48, 'a');
        header.replace(0, 8, chunkSignature);
        save<std::uint32_t>(header, 40, 128);
        std::string bytes;
        for (int i = 0; i < limits::doubtfulChunks + 5000; ++i)
            bytes += header;
        QElapsedTimer timer;
        timer.start();
        const Parsed parsed = parse(bytes + m_log, false);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(parsed.rows.size(), std::size_t(900));
    }
    void notALog()
    {
        std::string text(100'000, 'a');
        text.replace(5000, 8, chunkSignature);
        const auto detection = detect(MemorySource(text));
        QVERIFY(!detection || !detection->best() || detection->best()->id() != "evtx");
        QVERIFY(!Layout::of(MemorySource(text), true));
    }
};

QTEST_GUILESS_MAIN(TestEvtxLayout)
#include "tst_evtxlayout.moc"
