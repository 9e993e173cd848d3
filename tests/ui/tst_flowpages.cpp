// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/following.h"
#include "core/job/jobqueue.h"
#include "core/session/flowtext.h"
#include "core/session/keptsearch.h"
#include "core/source/live/livesources.h"
#include "tests/support/csvfile.h"
#include "ui/charts/serieschart.h"
#include "ui/views/threats/threatspage.h"
#include "ui/views/transfers/transferspage.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statcard.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

using namespace sightglass;

namespace {

QString sample(const char *name) { return QStringLiteral(SIGHTGLASS_BINARY_DIR "/share/sightglass/samples/") + QLatin1String(name); }

QPushButton *button(QWidget *page, const QString &text)
{
    for (QPushButton *b : page->findChildren<QPushButton *>()) {
        if (b->text().remove(u'&') == text)
            return b;
    }
    return nullptr;
}

std::uint64_t sumOf(const SeriesChart &chart)
{
    std::uint64_t all = 0;
    for (const SeriesData::Bar &bar : chart.data().bars)
        all += bar.total();
    return all;
}

} // namespace

/// Writes a table of the page and gives its rows, without the header.
QList<QStringList> written(FlowPage &page, const QString &path, std::size_t table = 0)
{
    QSignalSpy saved(&page, &FlowPage::saved);
    page.saveCsv(path, table);
    if (!QTest::qWaitFor([&saved] { return saved.size() == 1; }) || !saved[0][1].toString().isEmpty())
        return {};
    auto rows = testing::readCsv(path);
    return rows.isEmpty() ? rows : rows.mid(1);
}

/// The pages of threats and transfers: numbers, the way to the events, the history, what stands there when there is nothing.
class TestFlowPages : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("flows"));
        QSettings().clear();
    }
    void threats()
    {
        Preferences preferences;
        preferences.setTimesInUtc(true);
        Session session;
        FlowMemory memory(session, m_dir.filePath(QStringLiteral("t.sqlite")));
        ThreatsPage page(session, preferences);
        QAbstractItemModelTester tester(page.model()), findingTester(page.findingModel());
        page.setMemory(&memory);
        page.resize(1000, 700);
        QVERIFY(!page.emptyTitle().isEmpty());
        session.open({sample("zscaler-web.log"), sample("Security.evtx")});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 2);
        QCOMPARE(page.model()->rowCount(), 0); // nobody looks
        page.show();
        QTRY_VERIFY(page.study().isComplete());
        const FlowReport &report = *page.study().report();
        QVERIFY(page.emptyTitle().isEmpty());
        QVERIFY(report.threats.total() > 0);
        // Cards, bars and table tell the same numbers as the report, which those of the command line are made of.
        QCOMPARE(page.statCard(0)->value(), QString::number(report.threats.blocked()));
        QCOMPARE(page.statCard(1)->value(), QString::number(report.threats.count(ThreatOutcome::Allowed)));
        QCOMPARE(page.statCard(3)->value(), QString::number(report.threats.users()));
        for (int chart = 0; chart < 4; ++chart)
            QCOMPARE(sumOf(*page.chart(chart)), report.threats.total());
        QCOMPARE(static_cast<std::uint64_t>(page.model()->rowCount()), report.threats.total());
        // The gravest finding stands first and says what it means.
        QVERIFY(page.findingModel()->rowCount() >= 4);
        QCOMPARE(page.findingModel()->finding(0).grade, FindingGrade::Attack);
        QCOMPARE(page.findingModel()->index(0, FindingModel::Attack).data().toString(), QStringLiteral("T1070.001"));

        // Sorted by a column, and back to the events of one row.
        page.threats()->horizontalHeader()->setSortIndicator(ThreatModel::Outcome, Qt::AscendingOrder);
        QCOMPARE(page.model()->threat(0).outcome, ThreatOutcome::Allowed);

        // A bar and a card lead to their events, under the one filter.
        QSignalSpy wanted(&page, &FlowPage::eventsWanted);
        SeriesChart *chart = page.chart(2);
        const SeriesData::Bar bar = chart->bar(0);
        QTest::mouseClick(chart, Qt::LeftButton, Qt::NoModifier, chart->barRect(0).center());
        QCOMPARE(wanted.size(), 1);
        QTRY_COMPARE(session.rows()->size(), bar.total());
        QTRY_VERIFY(page.study().isComplete() && page.study().report()->threats.total() == bar.total()); // the page follows
        session.filters().clear();
        QTRY_VERIFY(page.study().isComplete() && page.study().report()->threats.total() > bar.total());
        chart->setFocus();
        QTest::keyClick(page.chart(0), Qt::Key_Home);
        QTest::keyClick(page.chart(0), Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        session.filters().clear();
        QTRY_VERIFY(page.study().isComplete() && page.study().report()->threats.total() > bar.total());
        const std::size_t events = page.findingModel()->finding(1).events.size();
        page.findings()->setCurrentIndex(page.findingModel()->index(1, 0));
        button(&page, QStringLiteral("Show events"))->click();
        QTRY_COMPARE(session.rows()->size(), static_cast<std::uint64_t>(events));
        session.filters().clear();
        QTRY_VERIFY(page.study().isComplete() && page.study().report()->threats.total() > bar.total());

        // What was kept: all of it, once, and its findings; also when the filter leaves nothing.
        QTRY_VERIFY(memory.isIdle());
        page.showHistory(true);
        const std::uint64_t all = page.study().report()->threats.total();
        QTRY_COMPARE(static_cast<std::uint64_t>(page.model()->rowCount()), all);
        QCOMPARE(page.model()->index(0, ThreatModel::Log).data().toString(), QStringLiteral("zscaler-web.log"));
        QTRY_COMPARE(page.findingModel()->rowCount(), static_cast<int>(page.study().report()->findings.entries().size()));
        QVERIFY(!button(&page, QStringLiteral("Show events"))->isVisible());
        // A bar, a day and a card narrow the table to what they count; a row leads to its log.
        const SeriesData::Bar kept = page.chart(2)->bar(0);
        QTest::mouseClick(page.chart(2), Qt::LeftButton, Qt::NoModifier, page.chart(2)->barRect(0).center());
        QTRY_COMPARE(static_cast<std::uint64_t>(page.model()->rowCount()), kept.total());
        QVERIFY2(page.narrowedText().contains(kept.name), qPrintable(page.narrowedText()));
        page.threats()->horizontalHeader()->setSortIndicator(ThreatModel::Time, Qt::DescendingOrder);
        QCOMPARE(static_cast<std::uint64_t>(page.model()->rowCount()), kept.total());
        for (int row = 0; row < page.model()->rowCount(); ++row)
            QCOMPARE(page.model()->index(row, ThreatModel::User).data().toString(), kept.name);
        // The file holds the rows that are shown, in that order, and the page says how many of all.
        const QString file = m_dir.filePath(QStringLiteral("narrowed.csv"));
        const auto sameAsTable = [&page](const QList<QStringList> &rows) {
            if (rows.size() != page.model()->rowCount())
                return false;
            for (int row = 0; row < page.model()->rowCount(); ++row) {
                const auto cell = [&](int column) { return page.model()->index(row, column).data().toString(); };
                const QStringList &line = rows[row];
                if (line.size() != 16 || line[9] != cell(ThreatModel::User) || line[8] != cell(ThreatModel::Url) || line[10] != cell(ThreatModel::Client)
                    || line[15] != cell(ThreatModel::Log) || line[14] != QString::number(page.model()->threat(row).offset))
                    return false;
            }
            return true;
        };
        QVERIFY(sameAsTable(written(page, file)));
        QVERIFY2(page.statusText().startsWith(QStringLiteral("%1 of %2 row").arg(kept.total()).arg(all)), qPrintable(page.statusText()));
        page.threats()->horizontalHeader()->setSortIndicator(ThreatModel::Url, Qt::AscendingOrder);
        QVERIFY(sameAsTable(written(page, file)));
        QCOMPARE(page.tables()[0].rows, kept.total());
        QCOMPARE(page.tables()[0].of, all);
        QSignalSpy keptWanted(&page, &FlowPage::keptEventWanted);
        page.threats()->setCurrentIndex(page.model()->index(0, 0));
        Q_EMIT page.threats()->activated(page.model()->index(0, 0));
        QCOMPARE(keptWanted.size(), 1);
        QCOMPARE(keptWanted[0][1].toULongLong(), page.model()->threat(0).offset);
        page.showAllKept();
        QTRY_COMPARE(static_cast<std::uint64_t>(page.model()->rowCount()), all);
        QVERIFY(page.narrowedText().isEmpty());
        page.chart(3)->setFocus();
        QTest::keyClick(page.chart(3), Qt::Key_Home);
        QTest::keyClick(page.chart(3), Qt::Key_Return);
        QTRY_COMPARE(static_cast<std::uint64_t>(page.model()->rowCount()), page.chart(3)->bar(0).total());
        QTest::mouseClick(page.statCard(1), Qt::LeftButton);
        QTRY_COMPARE(QString::number(page.model()->rowCount()), page.statCard(1)->value());
        page.showAllKept();
        session.reload(session.logs()[0].id);
        QTRY_VERIFY(session.isIdle());
        QTRY_VERIFY(memory.isIdle());
        page.showHistory(false);
        page.showHistory(true);
        QTRY_VERIFY(memory.isIdle());
        QCOMPARE(static_cast<std::uint64_t>(page.model()->rowCount()), all);

        // As a file.
        QSignalSpy saved(&page, &FlowPage::saved);
        page.saveCsv(m_dir.filePath(QStringLiteral("t.csv")));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved[0][1].toString().isEmpty());
        QFile csv(m_dir.filePath(QStringLiteral("t.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), page.model()->rowCount() + 1);
        QVERIFY(sameAsTable(testing::readCsv(csv.fileName()).mid(1)));
        QVERIFY2(page.statusText().startsWith(QStringLiteral("%1 row").arg(all)), qPrintable(page.statusText()));
        const auto findings = written(page, m_dir.filePath(QStringLiteral("findings.csv")), 1);
        QCOMPARE(static_cast<int>(findings.size()), page.findingModel()->rowCount());
        for (int row = 0; row < page.findingModel()->rowCount(); ++row) {
            QCOMPARE(findings[row][1], page.findingModel()->finding(row).title);
            QCOMPARE(findings[row][2], page.findingModel()->finding(row).attack);
            QCOMPARE(findings[row][3].toULongLong(), page.findingModel()->finding(row).count);
        }
        // The button asks which of them.
        button(&page, QStringLiteral("Export CSV…"))->click();
        QMenu *menu = nullptr;
        for (QMenu *one : page.findChildren<QMenu *>()) {
            if (one->isVisible())
                menu = one;
        }
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions()[0]->text(), QStringLiteral("Threats (%1)…").arg(all));
        menu->close();
        page.saveCsv(m_dir.filePath(QStringLiteral("none/there.csv")));
        QTRY_COMPARE(saved.size(), 3);
        QVERIFY(!saved[2][1].toString().isEmpty());
    }
    void transfers()
    {
        Preferences preferences;
        preferences.setTimesInUtc(true);
        Session session;
        FlowMemory memory(session, m_dir.filePath(QStringLiteral("x.sqlite")));
        TransfersPage page(session, preferences);
        QAbstractItemModelTester tester(page.model()), userTester(page.userModel());
        page.setMemory(&memory);
        page.resize(1000, 700);
        session.open({sample("sftpgo.log")});
        QTRY_VERIFY(session.isIdle() && !session.logs().empty());
        page.show();
        QTRY_VERIFY(page.study().isComplete());
        const TransferTotals all = page.study().report()->transfers.totals();
        QVERIFY(all.uploads > 0 && all.failedLogins > 0);
        QCOMPARE(page.statCard(2)->value(), QString::number(all.uploads));
        QCOMPARE(page.statCard(5)->value(), QString::number(all.failedLogins));
        QCOMPARE(sumOf(*page.chart(0)), all.uploadedBytes + all.downloadedBytes);
        QCOMPARE(sumOf(*page.chart(1)), all.uploadedBytes + all.downloadedBytes);
        page.measure()->setCurrentIndex(1);
        QCOMPARE(sumOf(*page.chart(0)), all.uploads + all.downloads + all.deletes + all.failedLogins);
        for (int steps = 0; steps < 4; ++steps) {
            page.steps()->setCurrentIndex(steps);
            QCOMPARE(sumOf(*page.chart(1)), all.uploads + all.downloads + all.deletes + all.failedLogins);
            QVERIFY(!page.chart(1)->grab().isNull());
        }
        QVERIFY(page.chart(1)->barCount() > 48); // hours, also those in which nothing happened
        page.steps()->setCurrentIndex(0);
        const int days = page.chart(1)->barCount();
        QVERIFY(days >= 4 && days <= 6);
        QCOMPARE(page.userModel()->rowCount(), 5);
        QCOMPARE(page.userModel()->index(0, TransferUserModel::User).data().toString(), QStringLiteral("svc-backup"));
        QVERIFY(page.userModel()->index(0, TransferUserModel::Downloaded).data().toString().endsWith(QStringLiteral("MB")));

        // A day narrows the time of the one filter; sessions that began before still have their users.
        QTest::mouseClick(page.chart(1), Qt::LeftButton, Qt::NoModifier, page.chart(1)->barRect(2).center());
        QTRY_VERIFY(page.study().isComplete() && page.chart(1)->barCount() == 1);
        QCOMPARE(page.study().report()->transfers.days().size(), std::size_t{1});
        session.filters().undo();
        QTRY_VERIFY(page.study().isComplete() && page.chart(1)->barCount() == days);

        QSignalSpy wanted(&page, &FlowPage::eventsWanted);
        QTest::mouseClick(page.statCard(5), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QTRY_COMPARE(session.rows()->size(), all.failedLogins);
        session.filters().clear();
        QTRY_VERIFY(page.study().isComplete() && page.study().report()->transfers.totals() == all);
        QTRY_VERIFY(memory.isIdle());
        page.showHistory(true);
        QTRY_COMPARE(page.model()->rowCount(), static_cast<int>(page.study().report()->transfers.count()));
        QCOMPARE(page.statCard(1)->value(), QString::number(all.sessions));
        // As files: what is shown of the entries, and the users in their order.
        const int entries = page.model()->rowCount();
        QTest::mouseClick(page.statCard(5), Qt::LeftButton);
        QTRY_COMPARE(page.model()->rowCount(), static_cast<int>(all.failedLogins));
        page.transfers()->horizontalHeader()->setSortIndicator(TransferModel::Time, Qt::DescendingOrder);
        const auto failed = written(page, m_dir.filePath(QStringLiteral("x.csv")));
        QCOMPARE(static_cast<int>(failed.size()), page.model()->rowCount());
        for (int row = 0; row < page.model()->rowCount(); ++row) {
            QCOMPARE(failed[row][1], QStringLiteral("failed login"));
            QCOMPARE(failed[row][10].toULongLong(), page.model()->transfer(row).offset);
            QCOMPARE(failed[row][2], page.model()->index(row, TransferModel::User).data().toString());
        }
        QVERIFY2(page.statusText().startsWith(QStringLiteral("%1 of %2 row").arg(failed.size()).arg(entries)), qPrintable(page.statusText()));
        page.users()->horizontalHeader()->setSortIndicator(TransferUserModel::Uploads, Qt::AscendingOrder);
        const auto users = written(page, m_dir.filePath(QStringLiteral("u.csv")), 1);
        QCOMPARE(static_cast<int>(users.size()), page.userModel()->rowCount());
        for (int row = 0; row < page.userModel()->rowCount(); ++row) {
            QCOMPARE(users[row][2], page.userModel()->index(row, TransferUserModel::Uploads).data().toString());
            QCOMPARE(users[row][5].toULongLong(), page.userModel()->user(row).totals.downloadedBytes);
        }
    }
    /// A followed log: what is stored of it comes to what was ever seen while it goes on, and leads to its event.
    void followed()
    {
        struct Deaf final : FollowObserver
        {
            void events(FollowedEvents &&) override {}
            void status(const FollowStatus &) override {}
        } deaf;
        struct Set final : Clock
        {
            Timestamp now() const override { return Timestamp::fromMicroseconds(SystemClock().now().microseconds() + offset); }
            std::atomic<std::int64_t> offset{0};
        } clock;
        const QString history = m_dir.filePath(QStringLiteral("live.sqlite")), log = m_dir.filePath(QStringLiteral("sftpgo.log"));
        const auto append = [&](int from, int to) {
            QFile file(log);
            QVERIFY(file.open(QIODevice::Append));
            for (int i = from; i < to; ++i)
                file.write(QStringLiteral("{\"level\":\"info\",\"time\":\"2026-01-02T10:00:%1.000\",\"sender\":\"Upload\",\"size_bytes\":%2,\"username\":\"anna\",\"file_path\":\"/f%2\","
                                          "\"connection_id\":\"c\",\"protocol\":\"SFTP\"}\n").arg(i % 60, 2, 10, QLatin1Char('0')).arg(i).toUtf8());
            file.close();
            FollowOptions o;
            o.spec = *parseLiveSpec(log.toStdString());
            o.history = history;
            o.once = true;
            Following following(o, deaf);
            QVERIFY(following.run());
        };
        append(0, 100);
        Preferences preferences;
        Session session;
        FlowMemory::Options options;
        options.soonMs = 50;
        options.everyMs = 100;
        options.clockSettleMs = 1500;
        options.clock = &clock;
        FlowMemory memory(session, history, options);
        TransfersPage page(session, preferences);
        page.setMemory(&memory);
        page.resize(1000, 700);
        page.show();
        page.showHistory(true);
        QTRY_COMPARE(page.model()->rowCount(), 100);
        QCOMPARE(page.model()->index(0, TransferModel::Log).data().toString(), QStringLiteral("sftpgo.log"));
        append(100, 150); // by another program
        QTRY_COMPARE(page.model()->rowCount(), 150);
        // Its row leads to its file, at its event.
        KeptSearch search(session, history);
        connect(&page, &FlowPage::keptEventWanted, &search, &KeptSearch::showEvent);
        QSignalSpy shown(&search, &KeptSearch::eventShown), failed(&search, &KeptSearch::failed);
        RowTable *table = page.transfers();
        const quint64 offset = page.model()->transfer(7).offset;
        Q_EMIT table->activated(page.model()->index(7, 0));
        QTRY_VERIFY(!shown.isEmpty() || !failed.isEmpty());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(session.filters().current().chosen->size(), std::size_t{1});
        const auto &[id, rows] = *session.filters().current().chosen->rows.begin();
        QCOMPARE(session.logRows(id)->rows.row(rows.front()).offset(), static_cast<std::uint64_t>(offset));
        // The file is open now and was read: it is the same content.
        QTRY_VERIFY(memory.isIdle());
        QTest::qWait(300);
        QCOMPARE(page.model()->rowCount(), 150);
        // Thirty days go by; before, the clock was wrong for a moment.
        QVERIFY(FlowStore((*HistoryStore::open(history))->database()).setKeepDays(30));
        clock.offset = 400LL * 86'400'000'000;
        QTest::qWait(400);
        clock.offset = 0;
        QTest::qWait(400);
        QCOMPARE(page.model()->rowCount(), 150);
        clock.offset = 31LL * 86'400'000'000;
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 0, 10'000);
    }
    void nothing()
    {
        Preferences preferences;
        Session session;
        QFile file(m_dir.filePath(QStringLiteral("plain.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2026-01-02T10:00:00Z INFO hello\n");
        file.close();
        ThreatsPage threats(session, preferences);
        TransfersPage transfers(session, preferences);
        session.open({file.fileName()});
        QTRY_VERIFY(session.isIdle() && !session.logs().empty());
        threats.show();
        transfers.show();
        QTRY_VERIFY(threats.study().isComplete() && transfers.study().isComplete());
        QCOMPARE(threats.emptyTitle(), QStringLiteral("No threats and no findings"));
        QCOMPARE(transfers.emptyTitle(), QStringLiteral("No transfers in these logs"));
        Filter filter;
        filter.setOnlySeverity(Severity::Error);
        session.filters().push(filter);
        QTRY_COMPARE(transfers.emptyTitle(), QStringLiteral("No transfers among these events"));
    }
    void manyRowsAreSortedAside()
    {
        Preferences preferences;
        TransferModel model(preferences);
        QAbstractItemModelTester tester(&model);
        auto table = std::make_shared<TransferTable>();
        ZoneClock clock("UTC");
        for (int i = 0; i < 20'000; ++i) {
            Transfer t;
            t.user = "user" + std::to_string(i % 97);
            t.bytes = static_cast<std::uint64_t>((i * 7919) % 20'000);
            table->add(t, EventRef(LogId{1}, RowIndex{static_cast<std::uint64_t>(i)}), 0, clock);
        }
        model.setTable(table, {});
        const QPersistentModelIndex kept(model.index(5, 0));
        const std::uint64_t bytes = model.transfer(5).bytes;
        QSignalSpy sorted(&model, &SortedRowsModel::sorted);
        model.sort(TransferModel::Bytes, Qt::DescendingOrder);
        QTRY_COMPARE(sorted.size(), 1);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.transfer(row - 1).bytes >= model.transfer(row).bytes);
        QCOMPARE(model.transfer(kept.row()).bytes, bytes);
    }
};

QTEST_MAIN(TestFlowPages)
#include "tst_flowpages.moc"
