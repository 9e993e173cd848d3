// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/eventgroups.h"
#include "core/aggregate/heatmap.h"
#include "core/aggregate/severitycounts.h"
#include "core/aggregate/timehistogram.h"
#include "core/aggregate/valuecounts.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QtTest>

#include <cmath>
#include <map>
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
    void binsFollowTheCalendar_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "America/Havana"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void binsFollowTheCalendar()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone tz(zone);
        QVERIFY(tz.isValid());
        QRandomGenerator random(15);
        std::map<TimeBins::Unit, int> seen;
        for (int i = 0; i < 3000; ++i) {
            const std::int64_t first = 1'000'000'000 + random.bounded(700'000'000);
            const auto span = static_cast<std::int64_t>(std::pow(10.0, 1 + random.bounded(8.0)));
            const auto a = Timestamp::fromMicroseconds(first * 1'000'000), b = Timestamp::fromMicroseconds((first + span) * 1'000'000);
            const TimeBins bins = TimeBins::cover(a, b, 100, zone.toStdString());
            ++seen[bins.unit];
            QVERIFY(bins.count >= 1 && bins.count <= 100);
            QVERIFY(bins.start(0) <= a && bins.start(1) > a && bins.start(bins.count) > b && bins.start(bins.count - 1) <= b);
            for (std::size_t bin = 0; bin < bins.count; ++bin) {
                QVERIFY(bins.start(bin) < bins.start(bin + 1));
                QCOMPARE(bins.find(bins.start(bin)), std::optional(bin));
                QCOMPARE(bins.find(Timestamp::fromMicroseconds(bins.start(bin + 1).microseconds() - 1)), std::optional(bin));
                const QDateTime start = QDateTime::fromMSecsSinceEpoch(bins.start(bin).microseconds() / 1000, tz);
                const QString where = start.toString(Qt::ISODate);
                if (bins.unit == TimeBins::Unit::Fixed)
                    continue;
                // Where the clock jumps over the full hour the bin begins at the jump.
                const QDateTime before = start.addMSecs(-1);
                if (before.offsetFromUtc() != start.offsetFromUtc())
                    continue;
                QVERIFY2(start.time().minute() == 0 && start.time().second() == 0, qPrintable(where));
                QVERIFY2(start.time().hour() % (bins.unit == TimeBins::Unit::Hours ? bins.step : 24) == 0, qPrintable(where));
                QVERIFY2(bins.unit != TimeBins::Unit::Weeks || start.date().dayOfWeek() == Qt::Monday, qPrintable(where));
                QVERIFY2(bins.unit < TimeBins::Unit::Months || start.date().day() == 1, qPrintable(where));
                QVERIFY2(bins.unit != TimeBins::Unit::Months || (start.date().month() - 1) % bins.step == 0, qPrintable(where));
                QVERIFY2(bins.unit != TimeBins::Unit::Years || start.date().month() == 1, qPrintable(where));
            }
            QVERIFY(!bins.find(bins.start(bins.count)));
            QVERIFY(!bins.find(Timestamp::fromMicroseconds(bins.start(0).microseconds() - 1)));
        }
        for (const auto unit : {TimeBins::Unit::Fixed, TimeBins::Unit::Hours, TimeBins::Unit::Days, TimeBins::Unit::Weeks, TimeBins::Unit::Months})
            QVERIFY(seen[unit] > 0);
    }
    void aDayOfTheClockChange()
    {
        // 2025-10-26 has 25 hours in Berlin, 2025-03-30 has 23.
        const auto at = [](int month, int day) { return Timestamp::fromCivil(2025, month, day, 12, 0, 0); };
        constexpr std::int64_t hour = 3'600'000'000;
        const TimeBins autumn = TimeBins::cover(at(10, 20), at(10, 30), 11, "Europe/Berlin");
        QCOMPARE(autumn.unit, TimeBins::Unit::Days);
        QCOMPARE(autumn.start(7).microseconds() - autumn.start(6).microseconds(), 25 * hour);
        QCOMPARE(QByteArray::fromStdString(autumn.start(6).toIso()), QByteArray("2025-10-25T22:00:00.000000Z"));
        const TimeBins spring = TimeBins::cover(at(3, 25), at(4, 2), 9, "Europe/Berlin");
        QCOMPARE(spring.start(6).microseconds() - spring.start(5).microseconds(), 23 * hour);
        const TimeBins months = TimeBins::cover(Timestamp::fromCivil(2020, 1, 1, 0, 0, 0), at(12, 30), 72, "UTC");
        QCOMPARE(months.unit, TimeBins::Unit::Months);
        QCOMPARE(months.count, std::size_t(72));
        // From the first time that can be written to the last.
        const TimeBins all = TimeBins::cover(Timestamp::fromMicroseconds(INT64_MIN + 1), Timestamp::fromMicroseconds(INT64_MAX), 100, "Europe/Berlin");
        QVERIFY(all.count > 1 && all.count <= 100);
    }
    void heatMapIsTheClockOnTheWall_data() { binsFollowTheCalendar_data(); }
    void heatMapIsTheClockOnTheWall()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone tz(zone);
        ZoneClock clock(zone.toStdString());
        QRandomGenerator random(3);
        std::vector<EventRow> rows = randomRows(4000);
        for (EventRow &row : rows) {
            if (row.time().isValid()) // 1902 to 2097
                row.setTime(Timestamp::fromMicroseconds((static_cast<std::int64_t>(random.generate()) - 2'147'000'000) * 1'000'000 + random.bounded(1'000'000)));
        }
        // The hours around each change of some years.
        const auto changes = tz.transitions(QDateTime(QDate(1990, 1, 1), QTime(), Qt::UTC), QDateTime(QDate(2030, 1, 1), QTime(), Qt::UTC));
        for (const auto &change : changes) {
            for (const int seconds : {-3601, -1800, -1, 0, 1, 1800, 3599, 7200}) {
                EventRow row(0, 1);
                row.setTime(Timestamp::fromMicroseconds((change.atUtc.toSecsSinceEpoch() + seconds) * 1'000'000));
                rows.push_back(row);
            }
        }
        HeatMap naive, whole, parts[2];
        for (const EventRow &row : rows) {
            if (!row.time().isValid()) {
                ++naive.withoutTime;
                continue;
            }
            const std::int64_t us = row.time().microseconds();
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(us >= 0 ? us / 1000 : (us - 999) / 1000, tz);
            ++naive.counts[static_cast<std::size_t>(local.date().dayOfWeek() - 1)][static_cast<std::size_t>(local.time().hour())][severityIndex(row.severity())];
        }
        whole.add(rows, clock);
        QVERIFY(whole == naive);
        QCOMPARE(whole.total(), std::uint64_t(rows.size()));
        parts[0].add(std::span(rows).first(1234), clock);
        parts[1].add(std::span(rows).subspan(1234), clock);
        parts[1].merge(parts[0]);
        QVERIFY(parts[1] == naive);
    }
    void clockOnTheWallAndBack()
    {
        ZoneClock clock("Europe/Berlin");
        const auto wall = [](int month, int day, int hour, int minute) { return Timestamp::fromCivil(2025, month, day, hour, minute, 0).microseconds(); };
        const auto utc = [](int month, int day, int hour, int minute) { return Timestamp::fromCivil(2025, month, day, hour, minute, 0); };
        QCOMPARE(clock.wall(utc(7, 1, 10, 0)), wall(7, 1, 12, 0));
        QCOMPARE(clock.wall(utc(1, 1, 10, 0)), wall(1, 1, 11, 0));
        QCOMPARE(clock.at(wall(10, 26, 2, 30)), utc(10, 26, 0, 30)); // twice: the first
        QCOMPARE(clock.at(wall(3, 30, 2, 30)), utc(3, 30, 1, 0));    // never: the jump
        QCOMPARE(ZoneClock("No/Such").offset(utc(7, 1, 0, 0)), std::int64_t(0));
    }
    void valuesAreExact()
    {
        QRandomGenerator random(21);
        std::map<std::string, std::array<std::uint64_t, severityCount>> naive;
        ValueCounts whole, parts[3];
        std::uint64_t missing = 0;
        for (int i = 0; i < 20'000; ++i) {
            const auto severity = static_cast<Severity>(random.bounded(5));
            const int which = static_cast<int>(std::pow(random.bounded(1.0), 4) * 2000);
            ValueCounts &part = parts[random.bounded(3)];
            if (which == 3) {
                whole.addMissing(severity);
                part.addMissing(severity);
                ++missing;
                continue;
            }
            const std::string value = which == 5 ? std::string() : "value " + std::to_string(which);
            ++naive[value][severityIndex(severity)];
            whole.add(value, severity);
            part.add(value, severity);
        }
        std::vector<ValueCounts::Value> truth;
        for (const auto &[text, counts] : naive)
            truth.push_back({text, counts});
        std::stable_sort(truth.begin(), truth.end(), [](const auto &a, const auto &b) { return a.total() > b.total(); });
        ValueCounts merged;
        for (const int part : {2, 0, 1})
            merged.merge(parts[part]);
        for (const ValueCounts &counts : {whole, merged}) {
            QVERIFY(counts.top(SIZE_MAX) == truth);
            QVERIFY(counts.top(7) == std::vector(truth.begin(), truth.begin() + 7));
            QCOMPARE(counts.total(), std::uint64_t(20'000));
            QCOMPARE(ValueCounts::sum(counts.missing()), missing);
            QCOMPARE(ValueCounts::sum(counts.others()), std::uint64_t(0));
            QVERIFY(!counts.isFull());
        }
    }
    void valuesBeyondTheLimitAreTold()
    {
        // Kept values stay exact; all the rest is told.
        QRandomGenerator random(5);
        for (int round = 0; round < 50; ++round) {
            const std::size_t mostValues = 1 + random.bounded(20), mostBytes = 1 + random.bounded(60);
            std::map<std::string, std::uint64_t> naive;
            ValueCounts counts(mostValues, mostBytes), merged(mostValues, mostBytes);
            for (int i = 0; i < 50; ++i) {
                ValueCounts part;
                for (int j = 0; j < 20; ++j) {
                    const std::string value(1 + random.bounded(6), static_cast<char>('a' + random.bounded(6)));
                    ++naive[value];
                    counts.add(value, Severity::Error);
                    part.add(value, Severity::Error);
                }
                merged.merge(part);
            }
            for (const ValueCounts &c : {counts, merged}) {
                std::uint64_t kept = 0;
                std::size_t bytes = 0;
                for (const auto &value : c.top(SIZE_MAX)) {
                    QCOMPARE(value.total(), naive[value.text]);
                    kept += value.total();
                    bytes += value.text.size();
                }
                QVERIFY(c.size() <= mostValues && bytes <= mostBytes);
                QCOMPARE(kept + ValueCounts::sum(c.others()), std::uint64_t(1000));
                QCOMPARE(c.total(), std::uint64_t(1000));
            }
        }
        ValueCounts counts;
        counts.add(std::string(limits::countedValueLength + 1, 'x'), Severity::Error, 3);
        counts.add(std::string(limits::countedValueLength, 'x'), Severity::Error, 2);
        QCOMPARE(ValueCounts::sum(counts.others()), std::uint64_t(3));
        QCOMPARE(counts.top(5).size(), std::size_t(1));
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
