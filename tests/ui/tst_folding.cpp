// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/triage.h"
#include "ui/models/eventtablemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/events/findtools.h"
#include "ui/views/events/groupbar.h"
#include "ui/views/events/tabletools.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/rowoverview.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sightglass;

/// Similar events that follow each other as one row: the switch, opening and closing, and that what counts
/// events counts them as before.
class TestFolding : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;

    EventsPage &page() { return *m_window->events(); }
    EventTableModel &model() { return *page().model(); }
    QCheckBox &box() { return *page().groupBar()->foldSwitch(); }
    int row() { return page().table()->currentIndex().row(); }
    void choose(int row) { page().table()->setCurrentIndex(model().index(row, 0)); }
    QString similar(int row) { return model().index(row, EventTableModel::Similar).data().toString(); }
    /// Each block is 20 starts, one error, 9 ends, one lone line.
    static constexpr int blocks = 100, blockLines = 31, blockRows = 4, lines = blocks * blockLines;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Sightglass"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_folding"));
        qputenv("SIGHTGLASS_HISTORY", m_folder.filePath(QStringLiteral("history.sqlite")).toLocal8Bit());
    }
    void init()
    {
        QSettings().clear();
        QFile file(m_folder.filePath(QStringLiteral("log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        int at = 0;
        const auto add = [&](int priority, const QByteArray &message) {
            file.write("<" + QByteArray::number(priority) + ">1 " + QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(at++).toString(Qt::ISODate).toLatin1() + " host app - - - " + message + "\n");
        };
        for (int block = 0; block < blocks; ++block) {
            for (int i = 0; i < 20; ++i)
                add(14, "job " + QByteArray::number(block * 100 + i) + " started" + (i == 7 && block == 3 ? " /tmp/needle" : i == 7 ? " /tmp/nothing" : " /tmp/x"));
            add(11, "disk " + QByteArray::number(block) + " failed");
            for (int i = 0; i < 9; ++i)
                add(14, "job " + QByteArray::number(i) + " ended");
            add(14, "all is quiet");
        }
        file.close();
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<Theme>(*m_preferences);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->open({file.fileName()});
        QTRY_VERIFY(m_window->session().isIdle() && m_window->session().rows()->size() == lines);
        m_window->showEvents();
        QTRY_COMPARE(row(), 0);
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_preferences.reset();
    }

    void theSwitch()
    {
        QAbstractItemModelTester tester(&model());
        QVERIFY(page().table()->isColumnHidden(EventTableModel::Similar));
        QCOMPARE(model().rowCount(), lines);
        choose(blockLines + 20); // the error of the second block
        const EventRef error = model().refAt(row());
        box().click();
        QTRY_COMPARE(model().rowCount(), blocks * blockRows);
        QVERIFY(!page().table()->isColumnHidden(EventTableModel::Similar));
        QCOMPARE(similar(0), QStringLiteral("\u25B8 20"));
        QCOMPARE(similar(1), QString());
        QCOMPARE(similar(2), QStringLiteral("\u25B8 9"));
        QCOMPARE(similar(3), QString());
        // What was looked at stays so; what is counted, too.
        QCOMPARE(row(), blockRows + 1);
        QCOMPARE(model().refAt(row()), error);
        QCOMPARE(m_window->session().rows()->size(), std::uint64_t(lines));
        // Time since the event before, not since the row before.
        QCOMPARE(model().index(blockRows, EventTableModel::Delta).data().toString(), EventTableModel::durationText(1'000'000));
        QCOMPARE(model().index(1, EventTableModel::Delta).data().toString(), EventTableModel::durationText(1'000'000));
        // Another filter: folded anew.
        Filter filter;
        filter.query = *Query::parse("-failed -quiet", "UTC");
        m_window->session().filters().push(filter);
        QTRY_COMPARE(model().rowCount(), blocks * 2);
        filter.query = *Query::parse("started", "UTC");
        m_window->session().filters().push(filter);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(similar(0), QStringLiteral("\u25B8 ") + QLocale().toString(20 * blocks));
        m_window->session().filters().undo();
        m_window->session().filters().undo();
        QTRY_COMPARE(model().rowCount(), blocks * blockRows);
        box().click();
        QCOMPARE(model().rowCount(), lines);
        QVERIFY(page().table()->isColumnHidden(EventTableModel::Similar));
        // Remembered.
        box().click();
        QVERIFY(QSettings().value(QStringLiteral("events/folded")).toBool());
    }

    void openAndClose()
    {
        QAbstractItemModelTester tester(&model());
        box().click();
        QTRY_COMPARE(model().rowCount(), blocks * blockRows);
        choose(0);
        page().table()->setFocus();
        QTest::keyClick(page().table(), Qt::Key_Right);
        QCOMPARE(model().rowCount(), blocks * blockRows + 19);
        QCOMPARE(similar(0), QStringLiteral("\u25BE 20"));
        QCOMPARE(similar(5), QString());
        QCOMPARE(model().refAt(19), EventRef(model().refAt(0).log(), RowIndex{19}));
        QCOMPARE(model().refAt(20), EventRef(model().refAt(0).log(), RowIndex{20}));
        QCOMPARE(similar(21), QStringLiteral("\u25B8 9"));
        // Another one, by the mouse.
        const QRect cell = page().table()->visualRect(model().index(21, EventTableModel::Similar));
        QTest::mouseClick(page().table()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(model().rowCount(), blocks * blockRows + 19 + 8);
        QCOMPARE(row(), 21);
        // Left closes from anywhere inside.
        choose(12);
        QTest::keyClick(page().table(), Qt::Key_Left);
        QCOMPARE(model().rowCount(), blocks * blockRows + 8);
        QCOMPARE(row(), 0);
        QCOMPARE(similar(2), QStringLiteral("\u25BE 9"));
        // Rows that were opened stay so when the runs are found again.
        choose(2);
        QTest::keyClick(page().table(), Qt::Key_Left);
        QCOMPARE(model().rowCount(), blocks * blockRows);
        for (int r = 0; r < model().rowCount(); ++r) {
            QCOMPARE(model().rowAtPosition(model().positionOf(r)), r);
            QCOMPARE(model().rowAtPosition(model().positionOf(r) + model().eventsAt(r) - 1), r);
        }
    }

    void findingAndGoingOpens()
    {
        box().click();
        QTRY_COMPARE(model().rowCount(), blocks * blockRows);
        choose(0);
        FindBar &bar = *page().find()->bar();
        bar.find(QStringLiteral("needle"));
        // The hit is the eighth of a run.
        QTRY_COMPARE(model().rowCount(), blocks * blockRows + 19);
        QCOMPARE(model().refAt(row()).row().value, std::uint64_t(3 * blockLines + 7));
        QCOMPARE(bar.countText(), QStringLiteral("1 of 1"));
        bar.dismiss();
        // An event that is asked for is shown itself.
        page().goTo(EventRef(model().refAt(0).log(), RowIndex{50 * blockLines + 25}));
        QCOMPARE(model().refAt(row()).row().value, std::uint64_t(50 * blockLines + 25));
        QCOMPARE(model().rowCount(), blocks * blockRows + 19 + 8);
        // A time inside of a run: its row.
        page().tools()->goTo(QStringLiteral("2026-01-01T00:00:05"));
        QCOMPARE(row(), 0);
        // The strip stands for events, not for rows.
        RowOverview *strip = page().find()->overview();
        QTest::mouseClick(strip, Qt::LeftButton, {}, {5, strip->height() / 2});
        const auto at = static_cast<int>(model().refAt(row()).row().value);
        QVERIFY2(std::abs(at - lines / 2) < 2 * lines / strip->height() + 20, qPrintable(QString::number(at)));
    }

    void aRowStandsForItsEvents()
    {
        box().click();
        QTRY_COMPARE(model().rowCount(), blocks * blockRows);
        choose(2);
        page().table()->setFocus();
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(page().table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 9);
        QTest::keyClick(page().table(), Qt::Key_P);
        Triage &triage = m_window->triage();
        const LogId log = model().refAt(0).log();
        QTRY_VERIFY(triage.marks(EventRef(log, RowIndex{29})) && triage.marks(EventRef(log, RowIndex{29}))->pinned.isValid());
        for (std::uint64_t r = 21; r <= 29; ++r)
            QVERIFY(triage.marks(EventRef(log, RowIndex{r})) && triage.marks(EventRef(log, RowIndex{r}))->pinned.isValid());
        QVERIFY(!triage.marks(EventRef(log, RowIndex{30})));
        QVERIFY(!triage.marks(EventRef(log, RowIndex{20})));
        QTest::keyClick(page().table(), Qt::Key_D);
        QTRY_COMPARE(m_window->session().rows()->size(), std::uint64_t(lines - 9));
        QTRY_COMPARE(model().rowCount(), blocks * blockRows - 1);
    }
};

QTEST_MAIN(TestFolding)
#include "tst_folding.moc"
