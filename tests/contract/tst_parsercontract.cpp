// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evtxwriter.h"
#include "tests/support/faultysource.h"
#include "tests/support/formatsamples.h"
#include "tests/support/parsing.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

/// A sample of a format; a new one adds its own to tests/support/formatsamples.
std::string sampleOf(std::string_view id)
{
    if (id == "evtx") {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.evtx"));
        EvtxWriter writer(path.toStdString());
        for (int i = 0; i < 600; ++i) {
            EvtxEvent event;
            event.level = static_cast<std::uint8_t>(i % 6);
            event.time = 134'000'000'000'000'000ull + static_cast<std::uint64_t>(i);
            event.data = {{"n", EvtxValue::u32(static_cast<std::uint32_t>(i))}, {"t", EvtxValue::text("some text to fill the record a little")}};
            writer.add(event);
        }
        writer.finish();
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        return file.readAll().toStdString();
    }
    return sampleText(*findFormat(id), 3000);
}

class StopAtOnce final : public Progress
{
    bool report(std::uint64_t) override { return false; }
};
class FullSink final : public BatchSink
{
    bool consume(EventBatch &&) override { return false; }
};

} // namespace

/// What every parser promises, whatever its format.
class TestParserContract : public QObject
{
    Q_OBJECT
private:
    const Format *m_format = nullptr;
    std::shared_ptr<MemorySource> m_source;
    Parsed m_whole;

    void load()
    {
        QFETCH_GLOBAL(QByteArray, format);
        m_format = findFormat(format.toStdString());
        m_source = std::make_shared<MemorySource>(sampleOf(m_format->id()), "sample", Timestamp::fromCivil(2026, 12, 1, 0, 0, 0));
        QVERIFY(m_source->size() > 0);
        m_whole = parseAll(*m_format, *m_source);
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const Format *format : allFormats())
            QTest::newRow(format->id().data()) << QByteArray(format->id().data(), static_cast<qsizetype>(format->id().size()));
    }
    void init() { load(); }

    void recognisesItsOwn()
    {
        ByteWindow window;
        const auto head = readFully(*m_source, 0, limits::detectBytes, window);
        const Probe probe{*head, "sample", m_source->size()};
        const double own = m_format->match(probe).confidence;
        for (const Format *other : allFormats()) {
            const double confidence = other->match(probe).confidence;
            QVERIFY(confidence >= 0.0 && confidence <= 1.0);
            QVERIFY2(other == m_format || confidence < own, std::string(other->id()).c_str());
        }
    }
    void rowsAscendWithinTheSource()
    {
        QVERIFY(m_whole.rows.size() > 100);
        std::uint64_t end = 0;
        for (const auto &row : m_whole.rows) {
            QVERIFY(row.row.offset() >= end);
            end = row.row.end();
            QVERIFY(end <= m_source->size());
        }
        QCOMPARE(m_whole.accounted, m_source->size());
    }
    void splitCoversWithoutOverlap()
    {
        const auto parser = m_format->makeParser();
        for (const std::uint64_t target : {1u, 1000u, 70'000u, 100'000'000u}) {
            std::uint64_t end = 0;
            for (const ByteRange range : parser->split(*m_source, target)) {
                QCOMPARE(range.begin, end);
                QVERIFY(range.end > range.begin);
                end = range.end;
            }
            QCOMPARE(end, m_source->size());
        }
        QVERIFY(parser->split(MemorySource(""), 1000).empty());
    }
    void anySplitGivesTheSameRows()
    {
        for (const std::uint64_t target : {3000u, 65'536u, 200'000u}) {
            const Parsed parts = parseAll(*m_format, *m_source, target);
            QCOMPARE(parts.rows.size(), m_whole.rows.size());
            for (std::size_t i = 0; i < parts.rows.size(); ++i) {
                QCOMPARE(parts.rows[i].row.offset(), m_whole.rows[i].row.offset());
                QCOMPARE(parts.rows[i].row.time(), m_whole.rows[i].row.time());
                QCOMPARE(parts.rows[i].row.severity(), m_whole.rows[i].row.severity());
                QCOMPARE(parts.rows[i].source, m_whole.rows[i].source);
                QCOMPARE(parts.rows[i].level, m_whole.rows[i].level);
            }
        }
    }
    void shortReads()
    {
        FaultySource faulty(m_source);
        faulty.setShortReads(777);
        QCOMPARE(parseAll(*m_format, faulty).rows.size(), m_whole.rows.size());
    }
    void cancelAndFullSinkAreNoErrors()
    {
        const auto parser = m_format->makeParser();
        StopAtOnce stop;
        Parsed some;
        ParsedSink sink(some);
        auto outcome = parser->parse(*m_source, {0, m_source->size()}, {}, sink, stop);
        QVERIFY(outcome && *outcome == Outcome::Cancelled);
        FullSink full;
        NoProgress progress;
        outcome = parser->parse(*m_source, {0, m_source->size()}, {}, full, progress);
        QVERIFY(outcome && *outcome == Outcome::Cancelled);
    }
    void decoderAgreesWithTheIndex()
    {
        const auto parser = m_format->makeParser();
        const auto decoder = parser->decoder(m_source, parser->prepare(*m_source, {}));
        // Backwards and across: a decoder reads in any order.
        for (std::size_t i = m_whole.rows.size(); i-- > 0; i -= std::min<std::size_t>(i, 36)) {
            const auto &row = m_whole.rows[i];
            const auto record = decoder->decode(row.row);
            QVERIFY(record.has_value());
            QCOMPARE(record->offset, row.row.offset());
            QCOMPARE(record->time, row.row.time());
            QCOMPARE(record->severity, row.row.severity());
            QCOMPARE(record->source, row.source);
            QCOMPARE(record->host, row.host);
            QCOMPARE(record->level, row.level);
            QVERIFY(!record->fields.empty() && !record->raw.empty());
        }
    }
    void truncationAnywhereLosesNothingInSilence()
    {
        QRandomGenerator random(3);
        const std::string bytes = sampleOf(m_format->id());
        for (int round = 0; round < 12; ++round) {
            const auto cut = static_cast<std::size_t>(random.bounded(static_cast<int>(bytes.size())));
            const Parsed parsed = parseAll(*m_format, MemorySource(bytes.substr(0, cut), "sample", m_source->info().modified));
            QVERIFY(parsed.outcome.has_value());
            // Every record that lies before the cut is there.
            std::size_t before = 0;
            while (before < m_whole.rows.size() && m_whole.rows[before].row.end() <= cut)
                ++before;
            QVERIFY(parsed.rows.size() >= before);
            for (std::size_t i = 0; i < before; ++i)
                QCOMPARE(parsed.rows[i].row.offset(), m_whole.rows[i].row.offset());
        }
    }
    void shrinkingWhileRead()
    {
        for (const std::uint64_t reads : {0u, 1u, 3u}) {
            FaultySource faulty(m_source);
            faulty.setShortReads(20'000);
            faulty.setShrink(m_source->size() / 2, reads);
            const Parsed parsed = parseAll(*m_format, faulty);
            QVERIFY(parsed.outcome.has_value());
            for (const auto &row : parsed.rows)
                QVERIFY(row.row.end() <= m_source->size() / 2);
            QVERIFY(!parsed.problems.empty());
            QCOMPARE(parsed.problems.back().code, ProblemCode::FileShrank);
        }
    }
    void flippedBytesDoNotHurt()
    {
        QRandomGenerator random(5);
        const std::string good = sampleOf(m_format->id()).substr(0, 140'000);
        for (int round = 0; round < 60; ++round) {
            std::string bytes = good;
            for (int n = random.bounded(1, 30); n > 0; --n)
                bytes[static_cast<std::size_t>(random.bounded(static_cast<int>(bytes.size())))] = static_cast<char>(random.bounded(256));
            const MemorySource source(bytes, "sample");
            const Parsed parsed = parseAll(*m_format, source);
            for (const auto &row : parsed.rows)
                QVERIFY(row.row.end() <= source.size());
            for (const ParseProblem &problem : parsed.problems)
                QVERIFY(problem.offset <= source.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestParserContract)
#include "tst_parsercontract.moc"
