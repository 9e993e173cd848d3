// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/parallelparse.h"
#include "tests/support/parsing.h"
#include "tests/support/sysloggenerator.h"

#include <QThreadPool>
#include <QtTest>

#include <atomic>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

class StopAfter final : public Progress
{
public:
    explicit StopAfter(std::uint64_t bytes) : m_bytes(bytes) {}
    bool report(std::uint64_t done) override
    {
        most = std::max(most.load(), done);
        return done < m_bytes;
    }
    std::atomic<std::uint64_t> most{0};

private:
    std::uint64_t m_bytes;
};

} // namespace

class TestParallelParse : public QObject
{
    Q_OBJECT
    std::unique_ptr<MemorySource> m_source;

private Q_SLOTS:
    void initTestCase()
    {
        SyslogGenerator generator(SyslogGenerator::Style::Rfc3164, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
        std::string text;
        while (text.size() < 30'000'000)
            text += generator.line();
        m_source = std::make_unique<MemorySource>(std::move(text), "syslog", Timestamp::fromCivil(2026, 12, 1, 0, 0, 0));
    }
    void sameAsOneThreadAndInOrder()
    {
        const Format &format = *findFormat("syslog");
        const Parsed one = parseAll(format, *m_source);
        for (const int threads : {1, 2, 5}) {
            QThreadPool pool;
            pool.setMaxThreadCount(threads);
            Parsed many;
            ParsedSink sink(many);
            StopAfter progress(UINT64_MAX);
            const auto outcome = parseInParallel(*m_source, *format.makeParser(), {}, sink, progress, pool);
            QVERIFY(outcome && *outcome == Outcome::Completed);
            QCOMPARE(many.rows.size(), one.rows.size());
            for (std::size_t i = 0; i < one.rows.size(); i += 7) {
                QCOMPARE(many.rows[i].row.offset(), one.rows[i].row.offset());
                QCOMPARE(many.rows[i].source, one.rows[i].source);
            }
            QVERIFY(progress.most >= m_source->size() - 1'000'000);
            QVERIFY(progress.most <= m_source->size());
        }
    }
    void cancel()
    {
        const Format &format = *findFormat("syslog");
        QThreadPool pool;
        Parsed some;
        ParsedSink sink(some);
        StopAfter progress(5'000'000);
        const auto outcome = parseInParallel(*m_source, *format.makeParser(), {}, sink, progress, pool);
        QVERIFY(outcome && *outcome == Outcome::Cancelled);
        QVERIFY(progress.most < 12'000'000);
    }
};

QTEST_GUILESS_MAIN(TestParallelParse)
#include "tst_parallelparse.moc"
