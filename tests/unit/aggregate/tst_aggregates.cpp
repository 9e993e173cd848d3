// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/eventgroups.h"
#include "core/aggregate/severitycounts.h"
#include "core/aggregate/timehistogram.h"

#include <QRandomGenerator>
#include <QtTest>

#include <numeric>

using namespace sightglass;

namespace {

std::vector<EventRow> randomRows(int n)
{
    QRandomGenerator random(4);
    std::vector<EventRow> rows;
    for (int i = 0; i < n; ++i) {
        EventRow row(static_cast<std::uint64_t>(i), 1);
        if (random.bounded(10))
            row.setTime(Timestamp::fromMicroseconds(1'700'000'000'000'000 + static_cast<std::int64_t>(random.bounded(1'000'000)) * 1'000'000));
        row.setSeverity(static_cast<Severity>(random.bounded(5)));
        if (row.severity() == Severity::Unknown) {
            row.setLogAlways(random.bounded(2));
            row.setAudit(static_cast<AuditKind>(random.bounded(3)));
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace

/// The contract of all aggregators: any split of the rows, merged in any order, gives the same.
class TestAggregates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsMerge()
    {
        const std::vector<EventRow> rows = randomRows(2000);
        const auto nameOf = [](std::size_t i) { return "name " + std::to_string(i % 7); };
        const auto add = [&](EventGroups &groups, std::size_t i) {
            SeverityCounts one;
            one.add(std::span(&rows[i], 1));
            groups.add(nameOf(i), static_cast<std::uint32_t>(i % 3), one);
        };
        EventGroups whole, parts[3];
        for (std::size_t i = 0; i < rows.size(); ++i) {
            add(whole, i);
            add(parts[(i * 31) % 3], i);
        }
        EventGroups merged;
        for (const int part : {2, 0, 1})
            merged.merge(parts[part]);
        QCOMPARE(whole.size(), std::size_t(21));
        QVERIFY(whole.sorted() == merged.sorted());
        std::uint64_t total = 0;
        const auto sorted = whole.sorted();
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            total += sorted[i].counts.total();
            QVERIFY(i == 0 || sorted[i].counts.total() <= sorted[i - 1].counts.total());
        }
        QCOMPARE(total, std::uint64_t(2000));
    }
    void countsMerge()
    {
        const auto rows = randomRows(5000);
        SeverityCounts whole, a, b;
        whole.add(rows);
        a.add(std::span(rows).first(1234));
        b.add(std::span(rows).subspan(1234));
        b.merge(a);
        QVERIFY(whole == b);
        SeverityCounts empty;
        b.merge(empty);
        QVERIFY(whole == b);
    }
    void profilesAddUp()
    {
        const auto rows = randomRows(5000);
        SeverityCounts c;
        c.add(rows);
        for (const auto profile : {SeverityProfile::Strict, SeverityProfile::EventViewer}) {
            std::array<std::uint64_t, severityCount> one{};
            for (const EventRow &row : rows)
                ++one[severityIndex(row.severity(profile))];
            QVERIFY(c.counts(profile) == one);
            const auto counts = c.counts(profile);
            QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::uint64_t(0)), std::uint64_t(5000));
        }
    }
    void binsAreRoundAndCover()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 5000; ++i) {
            const auto first = Timestamp::fromMicroseconds(static_cast<std::int64_t>(random.bounded(2'000'000'000)) * 1'000'000 - 500'000'000'000'000);
            const auto last = Timestamp::fromMicroseconds(first.microseconds() + static_cast<std::int64_t>(random.bounded(1.0) * random.bounded(1e15)));
            const TimeBins bins = TimeBins::cover(first, last, 100);
            QVERIFY(bins.count >= 1 && bins.count <= 100);
            QVERIFY(bins.start(0) <= first);
            QVERIFY(bins.start(bins.count) > last);
            QVERIFY(bins.start(1) > first);
        }
        QCOMPARE(TimeBins::cover({}, {}, 10).count, std::size_t(0));
        const auto t = Timestamp::fromMicroseconds(INT64_MAX - 10);
        QCOMPARE(TimeBins::cover(t, t, 10).count, std::size_t(1));
    }
    void histogramLosesNothing()
    {
        const auto rows = randomRows(5000);
        SeverityCounts c;
        c.add(rows);
        TimeHistogram whole(TimeBins::cover(c.first, c.last, 60)), a(whole.bins), b(whole.bins);
        whole.add(rows);
        QCOMPARE(whole.total(), std::uint64_t(5000));
        QCOMPARE(whole.outside, std::uint64_t(0));
        QVERIFY(whole.withoutTime > 0);
        a.add(std::span(rows).first(77));
        b.add(std::span(rows).subspan(77));
        a.merge(b);
        QVERIFY(a == whole);
        TimeHistogram narrow(TimeBins::cover(c.first, c.first, 10));
        narrow.add(rows);
        QCOMPARE(narrow.total(), std::uint64_t(5000));
        QVERIFY(narrow.outside > 0);
    }
};

QTEST_GUILESS_MAIN(TestAggregates)
#include "tst_aggregates.moc"
