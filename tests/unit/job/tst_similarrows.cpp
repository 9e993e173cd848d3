// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/similarrows.h"

#include "core/job/indexedlog.h"
#include "core/job/querying.h"
#include "core/source/bytesource.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThreadPool>

using namespace sightglass;

class TestSimilarRows : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;
    NoProgress m_progress;

    LogRows log(int id, const std::string &text)
    {
        ParseOptions options;
        options.timeZone = "UTC";
        auto rows = indexLog(std::make_shared<MemorySource>(text, "log" + std::to_string(id)), "log" + std::to_string(id), {}, options, m_pool, m_progress).rows;
        rows.log = LogId{static_cast<std::uint16_t>(id)};
        return rows;
    }
    static std::string line(int second, const char *priority, const char *program, const std::string &message)
    {
        char head[64];
        std::snprintf(head, sizeof head, "<%s>1 2026-01-01T%02d:%02d:%02dZ host %s - - - ", priority, second / 3600, second / 60 % 60, second % 60, program);
        return head + message + "\n";
    }

private Q_SLOTS:
    void initTestCase() { m_pool.setMaxThreadCount(2); }

    void whatIsSimilar()
    {
        std::string text;
        int at = 0;
        const auto add = [&](const char *priority, const char *program, const std::string &message) { text += line(at++, priority, program, message); };
        add("14", "sshd", "Failed password for root from 10.0.0.1 port 22");        // 0: a run of 3
        add("14", "sshd", "Failed password for root from 10.0.0.2 port 4711");
        add("14", "sshd", "Failed password for root from 10.0.0.3 port 1");
        add("11", "sshd", "Failed password for root from 10.0.0.3 port 1");         // 3: another severity
        add("11", "cron", "Failed password for root from 10.0.0.3 port 1");         // 4: another program
        add("11", "cron", "job /var/a/b started");                                   // 5: a run of 2
        add("11", "cron", "job /etc/c started");
        add("11", "cron", "job /etc/c ended");                                       // 7
        add("11", "cron", "job /etc/c started");                                     // 8: not beside the others
        const auto rows = log(1, text);
        QCOMPARE(rows.rows.rowCount(), std::uint64_t(9));
        const auto runs = findSimilarRuns(RowSet::allOf(LogId{1}, 9), {rows}, m_pool, m_progress);
        QVERIFY(runs);
        QCOMPARE(runs->starts, (RowPositions{0, 3, 4, 5, 7, 8}));
        QCOMPARE(runs->covered, 9u);
        // As the rows stand: alike ones that come together by another order are one.
        const auto ref = [](std::uint64_t row) { return EventRef(LogId{1}, RowIndex{row}); };
        const auto sorted = findSimilarRuns(RowSet(std::vector<EventRef>{ref(8), ref(5), ref(6), ref(7), ref(2), ref(0)}), {rows}, m_pool, m_progress);
        QCOMPARE(sorted->starts, (RowPositions{0, 3, 4}));
        QVERIFY(findSimilarRuns(RowSet(), {rows}, m_pool, m_progress)->starts.empty());
    }

    void agreesWithGoingFromRowToRow()
    {
        // Two logs as one timeline; runs shorter and far longer than what a thread looks at at once.
        QRandomGenerator random(7);
        std::string texts[2];
        std::vector<std::string> kinds; // as they are written, in the order of time
        int left = 0, kind = 0, program = 0, which = 0;
        std::vector<int> expected;
        std::string before;
        for (int i = 0; i < 40'000; ++i) {
            if (left-- <= 0) {
                left = random.bounded(4) == 0 ? static_cast<int>(random.bounded(9000)) : static_cast<int>(random.bounded(4));
                kind = static_cast<int>(random.bounded(3));
                program = static_cast<int>(random.bounded(2));
                which = static_cast<int>(random.bounded(2));
            }
            static const char *const messages[] = {"opened file number ", "closed it after seconds: ", "nothing to do for "};
            texts[which] += line(i, "14", program ? "a" : "b", messages[kind] + std::to_string(random.generate()));
            const std::string says = std::to_string(which) + std::to_string(program) + std::to_string(kind);
            if (says != before)
                expected.push_back(i);
            before = says;
        }
        const std::vector<LogRows> logs{log(1, texts[0]), log(2, texts[1])};
        const auto all = runQuery({}, logs, {}, m_pool, m_progress);
        QCOMPARE(all->rows->size(), std::uint64_t(40'000));
        std::uint32_t shown = 0;
        const auto runs = findSimilarRuns(*all->rows, logs, m_pool, m_progress, [&](SimilarRuns partial) {
            // What is shown meanwhile is the beginning of the whole.
            shown = partial.covered;
            QVERIFY(partial.covered < 40'000u);
            for (std::size_t i = 0; i < partial.starts.size(); ++i)
                QCOMPARE(static_cast<int>(partial.starts[i]), expected[i]);
        });
        QVERIFY(runs);
        QCOMPARE(std::vector<int>(runs->starts.begin(), runs->starts.end()), expected);
        QCOMPARE(runs->covered, 40'000u);
    }

    void stops()
    {
        struct Stop final : Progress
        {
            bool report(std::uint64_t) override { return false; }
        } stop;
        const auto rows = log(1, line(1, "14", "a", "b") + line(2, "14", "a", "b"));
        QVERIFY(!findSimilarRuns(RowSet::allOf(LogId{1}, 2), {rows}, m_pool, stop));
    }
};

QTEST_GUILESS_MAIN(TestSimilarRows)
#include "tst_similarrows.moc"
