// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/livestore.h"
#include "ui/models/alertmodel.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/feedmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/live/alertrulesdialog.h"
#include "ui/views/live/livepanel.h"
#include "ui/views/live/sourcesdialog.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace sightglass;

/// Following in the window: sources, the newest row in sight, pause, alerts, going on at the next start.
class TestLive : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QString m_log;
    int m_written = 0;

    EventsPage &page() { return *m_window->events(); }
    LivePanel &panel() { return *m_window->livePanel(); }
    void write(int lines, const QByteArray &text = "all is well", int priority = 14)
    {
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        for (int i = 0; i < lines; ++i)
            file.write("<" + QByteArray::number(priority) + ">1 " + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + " host app " + QByteArray::number(++m_written) + " - - " + text + "\n");
    }
    void makeWindow()
    {
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<Theme>(*m_preferences);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void follow()
    {
        m_window->showLive();
        m_window->feed().start(*parseLiveSpec(m_log.toStdString()));
    }
    [[nodiscard]] bool atEnd() { return page().table()->verticalScrollBar()->value() == page().table()->verticalScrollBar()->maximum(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Sightglass"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_live"));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = m_folder->filePath(QStringLiteral("app.log"));
        m_written = 0;
        qputenv("SIGHTGLASS_HISTORY", m_folder->filePath(QStringLiteral("history.sqlite")).toLocal8Bit());
        makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_preferences.reset();
    }

    void fromTheEmptyWindow()
    {
        QVERIFY(m_window->isEmptyStateShown());
        auto *here = m_window->findChild<QPushButton *>(QStringLiteral("openHere"));
        QVERIFY(here);
        here->click();
        QVERIFY(m_window->isLiveShown() && !m_window->isEmptyStateShown());
        auto *dialog = m_window->findChild<SourcesDialog *>();
        QVERIFY(dialog);
        // What this computer has is listed, the form makes a source of a path.
        QTRY_VERIFY(dialog->offers()->topLevelItemCount() > 0 && !dialog->offers()->topLevelItem(0)->text(0).contains(QStringLiteral("Looking")));
        for (int g = 0; g < dialog->offers()->topLevelItemCount(); ++g) {
            for (int i = 0; i < dialog->offers()->topLevelItem(g)->childCount(); ++i) {
                QTreeWidgetItem *item = dialog->offers()->topLevelItem(g)->child(i);
                QVERIFY(!item->text(2).isEmpty());
                if (item->flags() & Qt::ItemIsUserCheckable)
                    item->setCheckState(0, Qt::Unchecked);
            }
        }
        QVERIFY(!dialog->followButton()->isEnabled());
        write(10);
        dialog->target()->setText(m_log);
        QVERIFY(dialog->followButton()->isEnabled());
        dialog->followButton()->click();
        QTRY_COMPARE(m_window->session().rows()->size(), std::uint64_t(10));
        QCOMPARE(panel().feedTable()->model()->rowCount(), 1);
        QTRY_COMPARE(panel().feedTable()->model()->index(0, FeedModel::State).data().toString(), QStringLiteral("Following"));
        QCOMPARE(QSettings().value(QStringLiteral("live/followed")).toStringList(), QStringList{QStringLiteral("file:") + m_log});
        // Back on the tab of all events, the panel is gone and the rows are there.
        m_window->tabs()->setCurrentIndex(1);
        QVERIFY(!panel().isVisible() && page().isVisible());
        QCOMPARE(page().model()->rowCount(), 10);
    }

    void newestStaysInSight()
    {
        write(500);
        follow();
        QTRY_COMPARE(page().model()->rowCount(), 500);
        QTRY_VERIFY(atEnd());
        QVERIFY(panel().newestButton()->isChecked());
        write(300);
        QTRY_COMPARE(page().model()->rowCount(), 800);
        QTRY_VERIFY(atEnd());
        // Who scrolls up looks at something.
        page().table()->verticalScrollBar()->setSliderPosition(100);
        page().table()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderMove);
        QVERIFY(!panel().newestButton()->isChecked());
        write(50);
        QTRY_COMPARE(page().model()->rowCount(), 850);
        QCOMPARE(page().table()->verticalScrollBar()->value(), 100);
        QTRY_VERIFY2(panel().countText().contains(QStringLiteral("50")), qPrintable(panel().countText()));
        panel().newestButton()->click();
        QTRY_VERIFY(atEnd());
        QVERIFY(panel().newestButton()->isChecked());
        // Other sizes and other rows are nobody's wish to look elsewhere.
        m_window->resize(1100, 700);
        write(20);
        QTRY_COMPARE(page().model()->rowCount(), 870);
        QTRY_VERIFY(atEnd());
        Filter filter;
        filter.query = *Query::parse("well", "UTC");
        m_window->session().filters().push(filter);
        write(20);
        QTRY_COMPARE(page().model()->rowCount(), 890);
        QTRY_VERIFY(atEnd());
        QVERIFY(panel().newestButton()->isChecked());
    }

    void newestAfterAnotherPage()
    {
        write(300);
        m_window->feed().start(*parseLiveSpec(m_log.toStdString()));
        m_window->tabs()->setCurrentIndex(1);
        QTRY_COMPARE(page().model()->rowCount(), 300);
        page().table()->setCurrentIndex(page().model()->index(0, 0));
        m_window->showLive();
        QTRY_VERIFY(atEnd());
        write(100);
        QTRY_COMPARE(page().model()->rowCount(), 400);
        QTRY_VERIFY(atEnd());
        QVERIFY(panel().newestButton()->isChecked());
    }

    void pause()
    {
        write(20);
        follow();
        QTRY_COMPARE(page().model()->rowCount(), 20);
        panel().pauseButton()->click();
        write(35);
        QTRY_VERIFY2(panel().countText().contains(QStringLiteral("35")), qPrintable(panel().countText()));
        QCOMPARE(page().model()->rowCount(), 20);
        QTRY_COMPARE(panel().feedTable()->model()->index(0, FeedModel::State).data().toString(), QStringLiteral("Paused"));
        // Stored all the same.
        const auto store = LiveStore::openReadOnly(m_window->feed().history());
        QVERIFY(store);
        QTRY_COMPARE((*store)->eventCount().value_or(-1), std::int64_t(55));
        panel().pauseButton()->click();
        QTRY_COMPARE(page().model()->rowCount(), 55);
    }

    void alerts()
    {
        AlertModel alertModel(m_window->alerts(), *m_preferences);
        QAbstractItemModelTester tester(&alertModel);
        FeedModel feedModel(m_window->feed());
        QAbstractItemModelTester feedTester(&feedModel);
        // By the dialog: three failures within a minute.
        m_window->showLive();
        panel().showRules();
        auto *dialog = m_window->findChild<AlertRulesDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->list()->count() >= 2); // what most people want
        dialog->addButton()->click();
        dialog->name()->setText(QStringLiteral("Trouble"));
        dialog->query()->setText(QStringLiteral("severity:error (trouble"));
        QVERIFY(!dialog->okButton()->isEnabled());
        QVERIFY(!dialog->fault().isEmpty());
        dialog->query()->setText(QStringLiteral("severity:error trouble"));
        QVERIFY(dialog->okButton()->isEnabled());
        dialog->count()->setValue(3);
        dialog->okButton()->click();
        follow();
        write(5);
        write(2, "trouble ahead", 11);
        QTRY_COMPARE(page().model()->rowCount(), 7);
        QCOMPARE(m_window->alerts().alerts().size(), std::size_t(0));
        QString notification;
        connect(&m_window->alerts(), &Alerts::notificationWanted, this, [&](const QString &title, const QString &text) { notification = title + QLatin1Char('|') + text; });
        write(4, "trouble here", 11);
        QTRY_COMPARE(m_window->alerts().alerts().size(), std::size_t(1));
        QTRY_COMPARE(m_window->alerts().alerts().front().events, std::uint64_t(6));
        QVERIFY2(notification.startsWith(QStringLiteral("Trouble|")), qPrintable(notification));
        QCOMPARE(panel().alertTable()->model()->rowCount(), 1);
        QCOMPARE(alertModel.rowCount(), 1);
        // To its events.
        panel().alertTable()->setCurrentIndex(panel().alertTable()->model()->index(0, 0));
        Q_EMIT panel().alertTable()->activated(panel().alertTable()->currentIndex());
        QTRY_COMPARE(page().model()->rowCount(), 6);
        QVERIFY(m_window->isLiveShown());
        m_window->session().filters().undo();
        QTRY_COMPARE(page().model()->rowCount(), 11);
        // Rules are there the next time.
        m_window.reset();
        makeWindow();
        QVERIFY(std::any_of(m_window->alerts().rules().begin(), m_window->alerts().rules().end(), [](const AlertRule &rule) { return rule.name == "Trouble" && rule.count == 3; }));
    }

    /// Alerts of the last run are in the list, and can be cleared; a source says where its events are pushed.
    void alertsOfTheLastRun()
    {
        write(3, "disk failed", 10);
        follow();
        QTRY_VERIFY(panel().alertTable()->model()->rowCount() > 0);
        QTRY_VERIFY(m_window->alerts().isIdle());
        m_window->feed().setPush(m_window->feed().feeds().front(), "team");
        QTRY_VERIFY(panel().feedTable()->model()->index(0, FeedModel::Name).data().toString().endsWith(QStringLiteral("→ team")));
        m_window.reset();
        makeWindow();
        m_window->showLive();
        QTRY_COMPARE(panel().alertTable()->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(panel().alertTable()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(panel().alertTable()->model()->index(0, AlertModel::What).data().toString().contains(QStringLiteral("disk failed")));
        m_window->resumeFollowing();
        QTRY_COMPARE(m_window->feed().feeds().size(), std::size_t{1});
        QCOMPARE(m_window->feed().feed(m_window->feed().feeds().front())->options.push, std::string("team"));
        m_window->alerts().clear();
        QCOMPARE(panel().alertTable()->model()->rowCount(), 0);
    }

    void silence()
    {
        AlertRule rule = Alerts::makeRule();
        rule.name = "Silent";
        rule.silence = true;
        rule.seconds = 1;
        m_window->alerts().setRules({rule});
        follow();
        write(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->alerts().alerts().size(), std::size_t(1), 10'000);
        QVERIFY(m_window->alerts().alerts().front().silence && m_window->alerts().alerts().front().active);
        write(1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->alerts().alerts().front().active, 10'000);
    }

    void goesOnAtTheNextStart()
    {
        write(30);
        follow();
        QTRY_COMPARE(page().model()->rowCount(), 30);
        m_window.reset();
        write(12); // while nobody looked
        makeWindow();
        m_window->resumeFollowing();
        QTRY_COMPARE(m_window->session().rows()->size(), std::uint64_t(42));
        const auto store = LiveStore::openReadOnly(m_window->feed().history());
        QCOMPARE((*store)->eventCount().value_or(-1), std::int64_t(42));
        // Not where the user does not want it.
        auto *resume = m_window->findChild<QAction *>(QStringLiteral("resumeFollowing"));
        QVERIFY(resume && resume->isChecked());
        resume->trigger();
        m_window.reset();
        makeWindow();
        m_window->resumeFollowing();
        QVERIFY(m_window->feed().feeds().empty());
    }

    void pinsAndFilters()
    {
        write(10);
        follow();
        QTRY_COMPARE(page().model()->rowCount(), 10);
        page().table()->setFocus();
        page().table()->setCurrentIndex(page().model()->index(3, 0));
        QTest::keyClick(page().table(), Qt::Key_P);
        QTRY_COMPARE(m_window->triage().pins().size(), std::size_t(1));
        Filter filter;
        filter.query = *Query::parse("severity:error", "UTC");
        m_window->session().filters().push(filter);
        QTRY_COMPARE(page().model()->rowCount(), 0);
        write(3, "bad", 11);
        QTRY_COMPARE(page().model()->rowCount(), 3);
    }
};

QTEST_MAIN(TestLive)
#include "tst_live.moc"
