// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/rowsorting.h"

#include "core/job/indexedlog.h"
#include "core/job/querying.h"
#include "core/job/rowplaces.h"
#include "core/source/bytesource.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace sightglass;

namespace {

QString lowered(const std::string &text) { return QString::fromStdString(text).toLower(); }

} // namespace

class TestRowSorting : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;
    NoProgress m_progress;

    LogRows log(int id, int events)
    {
        QRandomGenerator random(static_cast<unsigned>(id));
        static const char *const hosts[] = {"web1", "WEB1", "db2", "a"};
        std::string text;
        for (int i = 0; i < events; ++i) {
            text += "{\"time\":\"2026-01-01T00:" + std::to_string(10 + random.bounded(50)) + ":00Z\",\"level\":\"" + (random.bounded(2) ? "error" : "info") + "\",\"host\":\""
                    + hosts[random.bounded(4)] + "\",\"n\":" + std::to_string(random.bounded(200)) + ",\"msg\":\"" + (random.bounded(3) ? "the same beginning " : "") + "Word"
                    + std::to_string(random.bounded(50)) + "\"}\n";
        }
        ParseOptions options;
        options.timeZone = "UTC";
        auto rows = indexLog(std::make_shared<MemorySource>(text, "log" + std::to_string(id) + ".json"), "log" + std::to_string(id), {}, options, m_pool, m_progress).rows;
        rows.log = LogId{static_cast<std::uint16_t>(id)};
        return rows;
    }

private Q_SLOTS:
    void agreesWithAStableSort()
    {
        m_pool.setMaxThreadCount(2);
        const std::vector<LogRows> logs{log(1, 3000), log(2, 1500)};
        const auto found = runQuery({}, logs, {}, m_pool, m_progress);
        QCOMPARE(found->rows->size(), std::uint64_t(4500));
        std::map<LogId, std::vector<EventRecord>> records;
        for (const LogRows &log : logs) {
            const auto decoder = log.decoder();
            for (std::uint64_t i = 0; i < log.rows.rowCount(); ++i)
                records[log.log].push_back(*decoder->decode(log.rows.row(RowIndex{i})));
        }
        const auto record = [&](EventRef ref) -> const EventRecord & { return records[ref.log()][ref.row().value]; };
        const auto number = [](const EventRecord &r) {
            const auto field = std::find_if(r.fields.begin(), r.fields.end(), [](const EventField &f) { return f.name == "n"; });
            return field->value;
        };
        using By = RowOrder::By;
        struct Case
        {
            RowOrder order;
            std::function<bool(EventRef, EventRef)> less;
        };
        RowOrder message{By::Record, false, false, [](const EventRecord &r) { return r.message; }, 1};
        RowOrder numbers{By::Record, false, true, number, 2};
        const std::vector<Case> cases{
            {{By::Time}, [&](EventRef a, EventRef b) { return record(a).time < record(b).time; }},
            {{By::Severity}, [&](EventRef a, EventRef b) { return record(a).severity < record(b).severity; }},
            {{By::Host}, [&](EventRef a, EventRef b) { return lowered(record(a).host) < lowered(record(b).host); }},
            {{By::Level}, [&](EventRef a, EventRef b) { return lowered(record(a).level) < lowered(record(b).level); }},
            {{By::Log}, [&](EventRef a, EventRef b) { return a.log() < b.log(); }},
            {message, [&](EventRef a, EventRef b) { return lowered(record(a).message) < lowered(record(b).message); }},
            {numbers, [&](EventRef a, EventRef b) { return std::stoi(number(record(a))) < std::stoi(number(record(b))); }},
        };
        for (const Case &one : cases) {
            for (const bool descending : {false, true}) {
                RowOrder order = one.order;
                order.descending = descending;
                const auto sorted = sortRows(*found->rows, logs, order, SeverityProfile::Strict, m_pool, m_progress);
                QVERIFY(sorted);
                std::vector<EventRef> wanted;
                for (std::uint64_t i = 0; i < found->rows->size(); ++i)
                    wanted.push_back(found->rows->at(i));
                std::stable_sort(wanted.begin(), wanted.end(), [&](EventRef a, EventRef b) { return descending ? one.less(b, a) : one.less(a, b); });
                QCOMPARE(sorted->size(), static_cast<std::uint64_t>(wanted.size()));
                for (std::size_t i = 0; i < wanted.size(); ++i)
                    QVERIFY2(sorted->at(i) == wanted[i], qPrintable(QStringLiteral("order %1, row %2").arg(static_cast<int>(order.by)).arg(i)));
            }
        }
    }
    void stopsAndEmpty()
    {
        struct Stop final : Progress
        {
            bool report(std::uint64_t) override { return false; }
        } stop;
        const std::vector<LogRows> logs{log(1, 10)};
        QVERIFY(!sortRows(RowSet::allOf(LogId{1}, 10), logs, {RowOrder::By::Host}, SeverityProfile::Strict, m_pool, stop));
        QCOMPARE(sortRows(RowSet(), logs, {RowOrder::By::Host}, SeverityProfile::Strict, m_pool, m_progress)->size(), std::uint64_t(0));
    }
    void linesOfARecord()
    {
        const std::string text = "2026-01-01 00:00:00 INFO one\n  more\n  more\n2026-01-01 00:00:01 INFO two\n2026-01-01 00:00:02 WARN three";
        const auto log = indexLog(std::make_shared<MemorySource>(text, "a.log"), "a.log", {}, {}, m_pool, m_progress).rows;
        QCOMPARE(log.rows.rowCount(), std::uint64_t(3));
        const std::uint64_t rows[] = {0, 0, 0, 1, 2};
        for (std::uint64_t line = 1; line <= 5; ++line) {
            const auto row = rowOfLine(log, line, m_progress);
            QVERIFY(row);
            QCOMPARE(row->value, rows[line - 1]);
        }
        QVERIFY(!rowOfLine(log, 6, m_progress));
        QVERIFY(!rowOfLine(log, 0, m_progress));
        QVERIFY(!rowOfRecord(log, 1, m_progress));
    }
};

QTEST_GUILESS_MAIN(TestRowSorting)
#include "tst_rowsorting.moc"
