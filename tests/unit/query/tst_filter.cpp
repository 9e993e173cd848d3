// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace sightglass;

namespace {

class StopAtOnce final : public Progress
{
    bool report(std::uint64_t) override { return false; }
};

std::unique_ptr<EventStore> store(const std::vector<std::int64_t> &times)
{
    auto s = std::make_unique<EventStore>();
    EventBatch b;
    for (std::size_t i = 0; i < times.size(); ++i) {
        EventRow row(i, 1);
        row.setSeverity(static_cast<Severity>(i % 5));
        row.setTime(times[i] < 0 ? Timestamp::none() : Timestamp::fromMicroseconds(times[i]));
        b.rows.push_back(row);
    }
    s->append(std::move(b));
    return s;
}

std::vector<std::uint64_t> flat(const RowSet &set)
{
    std::vector<std::uint64_t> all;
    for (std::uint64_t i = 0; i < set.size(); ++i)
        all.push_back(set.at(i).log().value * 100'000ull + set.at(i).row().value);
    return all;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT
    NoProgress m_progress;

private Q_SLOTS:
    void oneLogWithoutFilterTakesNoMemory()
    {
        const auto s = store({5, 4, 3});
        const auto set = select({}, {{LogId{1}, s->snapshot()}}, m_progress);
        QCOMPARE(flat(*set), (std::vector<std::uint64_t>{100'000, 100'001, 100'002}));
        QCOMPARE(set->memoryBytes(), std::size_t(0));
    }
    void names()
    {
        auto s = std::make_shared<EventStore>();
        EventBatch b;
        for (std::uint64_t i = 0; i < 12; ++i) {
            EventRow row(i, 1);
            row.setSource(b.strings.intern(i % 2 ? "odd" : "even"));
            row.setHost(b.strings.intern(i < 6 ? "first" : "second"));
            row.setLevel(LevelId{static_cast<std::uint8_t>(b.levels.intern(i % 3 ? "info" : "warn").value)});
            row.setTypeId(static_cast<std::uint32_t>(i % 4));
            b.rows.push_back(row);
        }
        s->append(std::move(b));
        auto users = std::make_shared<UserColumn>();
        QVERIFY(users->fill(s->snapshot(), 12, [](const EventRow &row) { return row.offset() < 3 ? std::string("eve") : std::string(); }, m_progress));
        QCOMPARE(users->size(), std::uint64_t(12));
        const auto rows = [&](const Filter &f) { return flat(*select(f, {{LogId{1}, s->snapshot(), s, users}}, m_progress)); };
        const auto with = [](const char *text) {
            Filter filter;
            filter.query = *Query::parse(text, "UTC");
            return filter;
        };
        Filter f = with("source:odd eventid:3");
        QVERIFY(!f.isEmpty() && !f.takesAllRows());
        QCOMPARE(rows(f), (std::vector<std::uint64_t>{100'003, 100'007, 100'011}));
        QCOMPARE(rows(with("source:odd eventid:3 host:SECOND")), (std::vector<std::uint64_t>{100'007, 100'011}));
        f = with("level:warn");
        QCOMPARE(rows(f), (std::vector<std::uint64_t>{100'000, 100'003, 100'006, 100'009}));
        f = with("user:eve");
        QCOMPARE(rows(f), (std::vector<std::uint64_t>{100'000, 100'001, 100'002}));
        f = with("user:\"\"");
        QCOMPARE(rows(f).size(), std::size_t(9));
        // A name that a log has not, and a log that has no names at all.
        f = with("source:never");
        QVERIFY(rows(f).empty());
        f = with("source:odd");
        QVERIFY(flat(*select(f, {{LogId{1}, s->snapshot()}}, m_progress)).empty());
    }
    void conditions()
    {
        EventRow row(0, 1);
        row.setSeverity(Severity::Error);
        row.setTime(Timestamp::fromMicroseconds(100));
        const auto matches = [&row, this](const Filter &filter) {
            EventStore one;
            EventBatch batch;
            batch.rows.push_back(row);
            one.append(std::move(batch));
            return select(filter, {{LogId{1}, one.snapshot()}}, m_progress)->size() == 1;
        };
        Filter f;
        QVERIFY(matches(f) && f.isEmpty());
        f.setOnlySeverity(Severity::Warning);
        QVERIFY(!matches(f) && !f.isEmpty());
        f.severities = Filter::anySeverity;
        f.from = Timestamp::fromMicroseconds(100);
        f.to = Timestamp::fromMicroseconds(101);
        QVERIFY(matches(f));
        f.to = Timestamp::fromMicroseconds(100);
        QVERIFY(!matches(f));
        f.to = Timestamp::none();
        row.setTime(Timestamp::none());
        QVERIFY(!matches(f));
        f = {};
        f.audit = AuditKind::Failure;
        QVERIFY(!matches(f));
        row.setAudit(AuditKind::Failure);
        QVERIFY(matches(f));
        row.setSeverity(Severity::Unknown);
        row.setLogAlways(true);
        f = {};
        f.setOnlySeverity(Severity::Warning);
        QVERIFY(!matches(f));
        f.profile = SeverityProfile::EventViewer;
        QVERIFY(matches(f));
    }
    void mergeAgreesWithAStableSort()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 50; ++round) {
            std::vector<std::unique_ptr<EventStore>> stores;
            std::vector<LogRows> logs;
            // Times ascending within each log, as the merge assumes of real logs.
            std::vector<std::tuple<std::int64_t, int, std::uint64_t>> wanted;
            for (int log = 1; log <= 4; ++log) {
                std::vector<std::int64_t> times;
                std::int64_t t = 0;
                for (int n = random.bounded(30); n > 0; --n)
                    times.push_back(t += random.bounded(4));
                for (std::size_t i = 0; i < times.size(); ++i)
                    wanted.emplace_back(times[i], log, i);
                stores.push_back(store(times));
                logs.push_back({LogId{static_cast<std::uint16_t>(log)}, stores.back()->snapshot()});
            }
            std::sort(wanted.begin(), wanted.end());
            std::vector<std::uint64_t> order;
            for (const auto &[time, log, row] : wanted)
                order.push_back(static_cast<std::uint64_t>(log) * 100'000 + row);
            QVERIFY(flat(*select({}, logs, m_progress)) == order);
        }
    }
    void rowsWithoutTimeStayBehindTheirPredecessor()
    {
        const auto a = store({10, -1, 30}), b = store({20});
        QCOMPARE(flat(*select({}, {{LogId{1}, a->snapshot()}, {LogId{2}, b->snapshot()}}, m_progress)),
                 (std::vector<std::uint64_t>{100'000, 100'001, 200'000, 100'002}));
    }
    void chosenLogs()
    {
        const auto a = store({1, 2, 3}), b = store({1, 2});
        Filter f;
        f.logs = {LogId{2}};
        f.setOnlySeverity(Severity::Error);
        QCOMPARE(flat(*select(f, {{LogId{1}, a->snapshot()}, {LogId{2}, b->snapshot()}}, m_progress)), std::vector<std::uint64_t>{200'001});
        f.logs = {LogId{9}};
        QVERIFY(select(f, {{LogId{1}, a->snapshot()}}, m_progress)->isEmpty());
    }
    void cancelled()
    {
        const auto a = store(std::vector<std::int64_t>(200'000, 1));
        StopAtOnce stop;
        Filter f;
        f.severities = Filter::anySeverity & ~1u;
        QVERIFY(!select(f, {{LogId{1}, a->snapshot()}}, stop));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
