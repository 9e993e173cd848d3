// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/unusual.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace sightglass;

namespace {

constexpr std::int64_t second = 1'000'000, start = 1'700'000'000 * second;

struct Event
{
    std::int64_t time;
    std::uint32_t id;
    Severity severity = Severity::Information;
};

/// A log made of events, and what is found in it.
struct Log
{
    std::vector<Event> events;
    std::vector<std::string> texts{"tick <*>", "job <*> done", "flux melted", "other"};
    UnusualFacts facts;
    EventCounts counts{{}, 0};

    std::vector<Finding> find()
    {
        std::vector<std::int64_t> times;
        for (const Event &e : events)
            times.push_back(e.time);
        counts = EventCounts(RateBins::plan(times), texts.size());
        for (std::size_t i = 0; i < events.size(); ++i)
            counts.add(EventRef(LogId{1}, RowIndex{i}), row(i), events[i].id);
        counts.finish();
        return findUnusual(counts, texts, facts);
    }
    EventRow row(std::size_t i) const
    {
        EventRow r(i * 100, 99);
        r.setTime(Timestamp::fromMicroseconds(events[i].time));
        r.setSeverity(events[i].severity);
        return r;
    }
    /// An event of \p id each \p step seconds.
    void every(int step, int n, std::uint32_t id)
    {
        for (int i = 0; i < n; ++i)
            events.push_back({start + i * step * second, id});
    }
    void sort()
    {
        std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.time < b.time; });
    }
};

std::vector<Finding> ofKind(const std::vector<Finding> &all, UnusualKind kind)
{
    std::vector<Finding> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), [kind](const Finding &f) { return f.kind == kind; });
    return some;
}

} // namespace

class TestUnusual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void binsAreNiceAndFew()
    {
        std::vector<std::int64_t> times;
        for (int i = 0; i < 10'000; ++i)
            times.push_back(start + i * 10 * second);
        const RateBins bins = RateBins::plan(times);
        QCOMPARE(bins.width, 300 * second);
        QVERIFY(bins.count <= RateBins::mostBins);
        QCOMPARE(bins.start % bins.width, std::int64_t{0});
        times.push_back(0); // one event of 1970 stretches nothing
        QCOMPARE(RateBins::plan(times).width, bins.width);
        QCOMPARE(RateBins::plan({}).count, 0u);
        QCOMPARE(RateBins::plan({start, start, start}).count, 0u);
        QCOMPARE(RateBins::plan({INT64_MIN + 1, INT64_MAX}).count, 0u);
        QCOMPARE(bins.binOf(Timestamp::none()), RateBins::none);
    }
    void nothingIsUnusualInARegularLog()
    {
        Log log;
        log.every(10, 4000, 0);
        log.every(10, 4000, 1);
        log.sort();
        QVERIFY(log.find().empty());
    }
    void rareTemplate()
    {
        Log log;
        log.every(10, 2000, 0);
        log.events.push_back({start + 20'001 * second, 2, Severity::Error});
        const auto found = log.find();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].kind, UnusualKind::RareTemplate);
        QCOMPARE(found[0].count, std::uint64_t{1});
        QVERIFY(std::abs(found[0].bits - std::log2(2001)) < .001);
        QVERIFY(std::abs(found[0].score - 100 * .8 * std::log2(2001) / 20) < .001); // the formula of docs/unusual.md
        QVERIFY(isEvidence(found[0], EventRef(LogId{1}, RowIndex{2000}), log.row(2000), 2));
        QVERIFY(!isEvidence(found[0], EventRef(LogId{1}, RowIndex{1}), log.row(1), 0));
    }
    void newTemplate()
    {
        Log log;
        log.every(10, 2000, 0);
        for (int i = 0; i < 50; ++i)
            log.events.push_back({start + i * 400 * second, 1});
        log.sort();
        QVERIFY(ofKind(log.find(), UnusualKind::NewTemplate).empty()); // no history
        log.facts.known = {"tick <*>"};
        const auto found = ofKind(log.find(), UnusualKind::NewTemplate);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].templateId, 1u);
        log.facts.known.insert("job <*> done");
        QVERIFY(ofKind(log.find(), UnusualKind::NewTemplate).empty());
    }
    void burst()
    {
        Log log;
        log.every(10, 4000, 0);
        for (int i = 0; i < 200; ++i)
            log.events.push_back({start + (20'000 + i / 10) * second, 0});
        log.sort();
        const auto found = ofKind(log.find(), UnusualKind::Burst);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].z >= 8);
        QVERIFY(found[0].begin.microseconds() <= start + 20'000 * second);
        QVERIFY(found[0].end.microseconds() > start + 20'000 * second);
        QVERIFY(found[0].count >= 200);
        std::uint64_t evidence = 0;
        for (std::size_t i = 0; i < log.events.size(); ++i)
            evidence += isEvidence(found[0], EventRef(LogId{1}, RowIndex{i}), log.row(i), log.events[i].id);
        QCOMPARE(evidence, found[0].count);
    }
    void silenceAndQuietWindow()
    {
        Log log;
        log.every(10, 4000, 0);
        log.every(10, 4000, 1);
        std::erase_if(log.events, [](const Event &e) { return e.id == 1 && e.time > start + 20'000 * second && e.time < start + 25'000 * second; });
        log.sort();
        auto found = log.find();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].kind, UnusualKind::Silence);
        QCOMPARE(found[0].templateId, 1u);
        QVERIFY(std::abs(found[0].begin.microseconds() - (start + 20'000 * second)) < 400 * second);
        QVERIFY(std::abs(found[0].end.microseconds() - (start + 25'000 * second)) < 400 * second);
        // All are silent: that is one quiet window, not a silence of each.
        std::erase_if(log.events, [](const Event &e) { return e.time > start + 20'000 * second && e.time < start + 25'000 * second; });
        found = log.find();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].kind, UnusualKind::QuietWindow);
        // A service that stops for good.
        Log died;
        died.every(10, 4000, 0);
        died.every(10, 2000, 1);
        died.sort();
        QCOMPARE(ofKind(died.find(), UnusualKind::Silence).size(), std::size_t{1});
    }
    void severityShift()
    {
        Log log;
        log.every(2, 20'000, 0);
        for (Event &e : log.events) {
            if (e.time > start + 20'000 * second && e.time < start + 20'600 * second)
                e.severity = Severity::Error;
        }
        const auto found = ofKind(log.find(), UnusualKind::SeverityShift);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].count >= 290 && found[0].count <= 301);
    }
    void newValues()
    {
        Log log;
        log.every(10, 2000, 0);
        log.facts.valueEvents[static_cast<std::size_t>(ValueKind::User)] = 2000;
        log.facts.values = {{ValueKind::User, "mallory", 3, 1500, EventRef(LogId{1}, RowIndex{1500}), Timestamp::fromMicroseconds(start)}};
        const auto found = ofKind(log.find(), UnusualKind::NewValue);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].value, std::string("mallory"));
        // Where every second event has another user, one more says nothing.
        for (int i = 0; i < 500; ++i)
            log.facts.values.push_back({ValueKind::User, "u" + std::to_string(i), 1, 1500, EventRef(LogId{1}, RowIndex{1500}), {}});
        QVERIFY(ofKind(log.find(), UnusualKind::NewValue).empty());
    }
    void tampering()
    {
        Log log;
        log.every(10, 4000, 0);
        log.events[3000].time -= 10'000 * second;
        log.facts.gaps = {{EventRef(LogId{1}, RowIndex{7}), 12, Timestamp::fromMicroseconds(start)}};
        log.facts.cleared = {{EventRef(LogId{1}, RowIndex{9}), Timestamp::fromMicroseconds(start)}};
        auto found = log.find();
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].kind, UnusualKind::LogCleared);
        QCOMPARE(found[1].kind, UnusualKind::RecordGap);
        QCOMPARE(found[1].count, std::uint64_t{12});
        QCOMPARE(found[2].kind, UnusualKind::TimeBackwards);
        QCOMPARE(found[2].example, EventRef(LogId{1}, RowIndex{3000}));
        // A log whose lines are out of order everywhere is not one that was tampered with.
        std::mt19937 random(2);
        std::shuffle(log.events.begin(), log.events.end(), random);
        QVERIFY(ofKind(log.find(), UnusualKind::TimeBackwards).empty());
        log.texts[1] = "The audit LOG WAS CLEARED.";
        log.events.push_back({start, 1});
        QCOMPARE(ofKind(log.find(), UnusualKind::LogCleared).size(), std::size_t{2});
    }
    /// Any events: scores lie between 0 and 100, the highest first, and every count is right.
    void property()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            Log log;
            const int n = static_cast<int>(random() % 3000);
            for (int i = 0; i < n; ++i) {
                const std::int64_t when = random() % 50 == 0 ? static_cast<std::int64_t>(random()) * second : start + static_cast<std::int64_t>(random() % 100'000) * second;
                log.events.push_back({random() % 3 ? when : start + i * second, static_cast<std::uint32_t>(random() % 4), allSeverities[random() % 5]});
            }
            const auto found = log.find();
            std::uint64_t total = 0;
            for (const TemplateHistory &t : log.counts.templates) {
                total += t.count;
                std::uint64_t binned = 0;
                for (std::size_t i = 0; i < t.bins.size(); ++i) {
                    binned += t.bins[i].second;
                    QVERIFY(i == 0 || t.bins[i - 1].first < t.bins[i].first);
                }
                QVERIFY(binned <= t.count);
            }
            QCOMPARE(total, static_cast<std::uint64_t>(n));
            for (std::size_t i = 0; i < found.size(); ++i) {
                QVERIFY(found[i].score >= 0 && found[i].score <= 100);
                QVERIFY(i == 0 || found[i - 1].score >= found[i].score);
            }
            QVERIFY(found == log.find());
        }
    }
};

QTEST_GUILESS_MAIN(TestUnusual)
#include "tst_unusual.moc"
