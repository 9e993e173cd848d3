// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/alertwatch.h"

#include "core/detect/detector.h"
#include "core/job/following.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

using namespace sightglass;

class TestAlertWatch : public QObject
{
    Q_OBJECT

    static Timestamp at(double seconds) { return Timestamp::fromMicroseconds(1'700'000'000'000'000 + static_cast<std::int64_t>(seconds * 1e6)); }

    /// Syslog lines as a worker hands them on.
    static FollowedEvents followed(const std::vector<std::pair<double, std::string>> &lines, std::uint64_t place = 0)
    {
        FollowedEvents events;
        events.uuid = "u";
        events.name = "/var/log/auth.log";
        events.format = findFormat("syslog");
        for (const auto &[seconds, text] : lines)
            events.bytes += "<86>1 " + at(seconds).toIso() + " host sshd 1 - - " + text + "\n";
        const auto source = std::make_shared<MemorySource>(events.bytes, "auth.log");
        NoProgress progress;
        const auto parser = events.format->makeParser();
        struct Sink final : BatchSink
        {
            bool consume(EventBatch &&batch) override
            {
                batches.push_back(std::move(batch));
                return true;
            }
            std::vector<EventBatch> batches;
        } sink;
        if (!parser->parse(*source, {0, source->size()}, events.options, sink, progress))
            qFatal("no syslog");
        for (const EventBatch &batch : sink.batches) {
            for (const EventRow &row : batch.rows)
                events.places.push_back(place + row.offset());
        }
        events.batches = std::move(sink.batches);
        return events;
    }

private Q_SLOTS:
    void thresholdAndHysteresis()
    {
        AlertCounter counter(5, 60);
        for (int i = 0; i < 4; ++i) {
            const auto answer = counter.add("root", at(i * 12.0));
            QVERIFY(!answer.raised && !answer.more && !answer.ended);
        }
        auto answer = counter.add("root", at(48));
        QVERIFY(answer.raised);
        QCOMPARE(answer.first, at(0));
        QCOMPARE(answer.events, std::uint64_t(5));
        // One alert, however long it goes on, also about the threshold.
        for (int i = 5; i < 500; ++i) {
            answer = counter.add("root", at(i * 12.0));
            QVERIFY2(answer.more && !answer.raised && !answer.ended, qPrintable(QString::number(i)));
        }
        // Over when less than half is left; the next one is another.
        answer = counter.add("root", at(499 * 12.0 + 100));
        QVERIFY(answer.ended && !answer.raised && !answer.more);
        for (int i = 1; i < 4; ++i)
            QVERIFY(!counter.add("root", at(499 * 12.0 + 100 + i)).raised);
        QVERIFY(counter.add("root", at(499 * 12.0 + 104)).raised);
        // Another value has a count of its own.
        QVERIFY(!counter.add("admin", at(499 * 12.0 + 104)).raised);
        // Nothing comes any more.
        QVERIFY(counter.quietAt(at(499 * 12.0 + 110)).empty());
        QCOMPARE(counter.quietAt(at(499 * 12.0 + 200)), std::vector<std::string>{"root"});
        QVERIFY(counter.quietAt(at(499 * 12.0 + 300)).empty());
    }

    void timesOutOfOrder()
    {
        // The same answer whatever the order, as long as all lie within the window.
        AlertCounter counter(4, 10);
        QVERIFY(!counter.add("", at(9)).raised);
        QVERIFY(!counter.add("", at(1)).raised);
        QVERIFY(!counter.add("", at(5)).raised);
        const auto answer = counter.add("", at(3));
        QVERIFY(answer.raised);
        QCOMPARE(answer.first, at(1));
        // An event from long before belongs to no window.
        AlertCounter other(2, 10);
        QVERIFY(!other.add("", at(1000)).raised);
        QVERIFY(!other.add("", at(1)).raised);
        QVERIFY(other.add("", at(1001)).raised);
    }

    void agreesWithCountingAnew()
    {
        // Raised exactly where a plain count of the window reaches the number for the first time.
        QRandomGenerator random(3);
        AlertCounter counter(7, 30);
        std::vector<double> times;
        double now = 0;
        bool active = false;
        for (int i = 0; i < 20'000; ++i) {
            now += random.bounded(10) == 0 ? random.bounded(60.0) : random.bounded(6.0);
            const auto inside = [&] { return std::count_if(times.begin(), times.end(), [&](double t) { return t >= now - 30; }); };
            const bool ended = active && std::min<std::ptrdiff_t>(inside(), 7) * 2 < 7;
            if (ended)
                active = false;
            times.push_back(now);
            const bool raised = !active && inside() >= 7;
            active = active || raised;
            const auto answer = counter.add("", at(now));
            QCOMPARE(answer.raised, raised);
            QCOMPARE(answer.ended, ended);
            if (times.size() > 200)
                times.erase(times.begin(), times.begin() + 100);
        }
    }

    void ruleOverFollowedEvents()
    {
        std::vector<Alert> told;
        AlertWatch watch([&told](const Alert &alert) { told.push_back(alert); });
        AlertRule rule;
        rule.id = "1";
        rule.name = "failed";
        rule.query = "\"failed password\"";
        rule.count = 3;
        rule.seconds = 60;
        AlertRule each = rule;
        each.id = "2";
        each.field = "host";
        AlertRule off = rule;
        off.id = "3";
        off.enabled = false;
        watch.setRules({rule, each, off}, "UTC");
        watch.events({1}, followed({{0, "Failed password for root"}, {1, "fine"}, {2, "Failed password for a"}}));
        QVERIFY(told.empty());
        watch.events({1}, followed({{3, "Failed password for b"}, {4, "Failed password for c"}}, 1000));
        std::set<std::string> rules;
        for (const Alert &alert : told)
            rules.insert(alert.ruleId);
        QCOMPARE(rules, (std::set<std::string>{"1", "2"}));
        const auto last = std::find_if(told.rbegin(), told.rend(), [](const Alert &a) { return a.ruleId == "1"; });
        QCOMPARE(last->events, std::uint64_t(4));
        QCOMPARE(last->first, at(0));
        QCOMPARE(last->last, at(4));
        QVERIFY(last->active);
        QCOMPARE(last->source, std::string("/var/log/auth.log"));
        QCOMPARE(last->samples, (std::vector<std::string>{"Failed password for b", "Failed password for c"}));
        const auto host = std::find_if(told.rbegin(), told.rend(), [](const Alert &a) { return a.ruleId == "2"; });
        QCOMPARE(host->value, std::string("host"));
        QVERIFY(host->number != last->number);
        // A record that other lines joined is not counted once more.
        told.clear();
        FollowedEvents again = followed({{4, "Failed password for c and more"}});
        again.extends = true;
        watch.events({1}, again);
        QVERIFY(told.empty());
        // It ends by itself.
        watch.look(at(100));
        QCOMPARE(told.size(), std::size_t(2));
        QVERIFY(!told[0].active && !told[1].active);
        // Rules that stay keep their count, others begin anew.
        told.clear();
        watch.events({1}, followed({{200, "Failed password for x"}, {201, "Failed password for y"}}));
        each.count = 4;
        watch.setRules({rule, each}, "UTC");
        watch.events({1}, followed({{202, "Failed password for z"}}));
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told[0].ruleId, std::string("1"));
        watch.disconnect();
        watch.events({1}, followed({{203, "Failed password for z"}}));
        QCOMPARE(told.size(), std::size_t(1));
    }

    void manyValuesAreBounded()
    {
        AlertCounter counter(2, 10);
        for (std::size_t i = 0; i < AlertCounter::mostValues * 2; ++i)
            QVERIFY(!counter.add(std::to_string(i), at(static_cast<double>(i) / 1000)).raised);
        QVERIFY(counter.add(std::to_string(AlertCounter::mostValues * 2 - 1), at(static_cast<double>(AlertCounter::mostValues) * 2 / 1000)).raised);
    }
};

QTEST_GUILESS_MAIN(TestAlertWatch)
#include "tst_alertwatch.moc"
