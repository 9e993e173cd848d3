// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/store/eventstore.h"

#include <QtTest>

#include <thread>

using namespace sightglass;

namespace {

EventBatch batch(std::uint64_t firstOffset, int rows, const std::string &source)
{
    EventBatch b;
    b.range = {firstOffset, firstOffset + static_cast<std::uint64_t>(rows)};
    for (int i = 0; i < rows; ++i) {
        EventRow row(firstOffset + static_cast<std::uint64_t>(i), 1);
        row.setTime(Timestamp::fromMicroseconds(static_cast<std::int64_t>(row.offset())));
        row.setSeverity(static_cast<Severity>(i % 5));
        row.setSource(b.strings.intern(i % 2 ? source : "common"));
        row.setLevel({static_cast<std::uint8_t>(b.levels.intern("L" + std::to_string(i % 3)).value)});
        b.rows.push_back(row);
    }
    return b;
}

} // namespace

class TestEventStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreTranslated()
    {
        EventStore store;
        store.append(batch(0, 10, "alpha"));
        store.append(batch(10, 10, "beta"));
        QCOMPARE(store.string(store.row(RowIndex{1})->source()), std::string("alpha"));
        QCOMPARE(store.string(store.row(RowIndex{11})->source()), std::string("beta"));
        QCOMPARE(store.row(RowIndex{0})->source(), store.row(RowIndex{10})->source());
        QCOMPARE(store.level(store.row(RowIndex{12})->level()), std::string("L2"));
        QVERIFY(!store.row(RowIndex{20}));
        QCOMPARE(store.revision(), std::uint64_t(2));
    }
    void snapshotsDoNotChange()
    {
        EventStore store;
        const std::uint64_t n = StoreSnapshot::blockRows + 100;
        store.append(batch(0, static_cast<int>(n), "a"));
        const StoreSnapshot before = store.snapshot();
        store.append(batch(n, static_cast<int>(n), "b"));
        QCOMPARE(before.rowCount(), n);
        QCOMPARE(store.snapshot().rowCount(), 2 * n);
        std::uint64_t seen = 0;
        store.snapshot().forEachRun([&](std::span<const EventRow> run, RowIndex first) {
            QCOMPARE(first.value, seen);
            for (const EventRow &row : run)
                QCOMPARE(row.offset(), seen++);
        });
        QCOMPARE(seen, 2 * n);
        QCOMPARE(store.counts().total(), 2 * n);
    }
    void problemsAreKeptAndCounted()
    {
        EventStore store;
        EventBatch b;
        for (std::uint64_t i = 0; i < limits::problemsKept + 5; ++i)
            b.problems.push_back({ProblemCode::UnreadBytes, false, i, 1, {}});
        store.append(std::move(b));
        QCOMPARE(store.problemCount(), std::uint64_t(limits::problemsKept + 5));
        QCOMPARE(store.problems(limits::problemsKept - 2, 100).size(), std::size_t(2));
        QCOMPARE(store.problems(3, 2)[1].offset, std::uint64_t(4));
    }
    void memoryPerRow()
    {
        EventStore store;
        for (int i = 0; i < 20; ++i)
            store.append(batch(static_cast<std::uint64_t>(i) * 65536, 65536, "a"));
        QVERIFY(store.memoryBytes() < 33 * store.snapshot().rowCount());
    }
    void readersWhileAppending()
    {
        EventStore store;
        std::thread writer([&] {
            for (int i = 0; i < 300; ++i)
                store.append(batch(static_cast<std::uint64_t>(i) * 1000, 1000, "source " + std::to_string(i)));
        });
        std::uint64_t last = 0;
        while (last < 300'000) {
            const StoreSnapshot s = store.snapshot();
            QVERIFY(s.rowCount() >= last);
            last = s.rowCount();
            if (last > 0) {
                QCOMPARE(s.row(RowIndex{last - 1}).offset(), last - 1);
                QVERIFY(!store.string(s.row(RowIndex{last - 1}).source()).empty());
            }
        }
        writer.join();
    }
    void manyLevels()
    {
        EventStore store;
        EventBatch b;
        for (int i = 0; i < 300; ++i) {
            EventRow row(static_cast<std::uint64_t>(i), 1);
            row.setLevel({static_cast<std::uint8_t>(std::min<std::uint32_t>(b.levels.intern("level" + std::to_string(i)).value, limits::distinctLevels))});
            b.rows.push_back(row);
        }
        store.append(std::move(b));
        QCOMPARE(store.level(store.row(RowIndex{0})->level()), std::string("level0"));
        QVERIFY(!store.level(store.row(RowIndex{299})->level()).empty());
    }
};

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_eventstore.moc"
