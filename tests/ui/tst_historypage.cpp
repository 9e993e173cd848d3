// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "tests/support/modelprinter.h"
#include "ui/charts/stackchart.h"
#include "ui/models/charttablemodel.h"
#include "ui/models/keptjobmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/views/history/analysisview.h"
#include "ui/views/history/historybar.h"
#include "ui/views/history/historypage.h"
#include "ui/views/history/historysettings.h"
#include "ui/views/history/historytext.h"
#include "ui/views/unusual/unusualpage.h"
#include "ui/widgets/factsgrid.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;
using namespace Qt::StringLiterals;

/// The History page in a window: what a person does with past analyses.
class TestHistoryPage : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static QByteArray lines(int n, const char *word)
    {
        QByteArray text;
        for (int i = 0; i < n; ++i)
            text += u"<%1>1 2026-01-%2T%3:00:00Z host app%4 - - - %5 number %6\n"_s.arg(i % 2 ? 11 : 14).arg(i / 24 % 28 + 1, 2, 10, QLatin1Char('0')).arg(i % 24, 2, 10, QLatin1Char('0'))
                        .arg(i % 3).arg(QLatin1String(word)).arg(i).toUtf8();
        return text;
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    struct Window
    {
        Preferences preferences;
        Theme theme{preferences};
        MainWindow window{preferences, theme};
        Window()
        {
            preferences.setTimesInUtc(true);
            window.resize(1280, 800);
            window.show();
        }
        HistoryPage *page() { return window.history(); }
        bool settle()
        {
            return QTest::qWaitFor([this] { return window.session().isIdle() && window.jobHistory().isIdle() && window.triage().isIdle(); }, 20'000);
        }
        bool open(const QStringList &paths)
        {
            window.open(paths);
            return settle();
        }
        void choose(std::initializer_list<int> rows)
        {
            QTableView *table = page()->table();
            table->selectionModel()->clearSelection();
            for (const int row : rows)
                table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    };

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"SightglassTest"_s);
        QCoreApplication::setApplicationName(u"historypage"_s);
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("SIGHTGLASS_HISTORY", path("history.sqlite").toUtf8());
        qputenv("SIGHTGLASS_INDEX_CACHE", "off");
    }

    void fromEmptyToFull()
    {
        Window w;
        QVERIFY(w.settle());
        QVERIFY(w.window.isEmptyStateShown());
        // There is a way to it while no log is open.
        auto *past = w.window.findChild<QPushButton *>(u"pastAnalyses"_s);
        QVERIFY(past);
        past->click();
        QVERIFY(!w.window.isEmptyStateShown());
        QVERIFY(w.page()->isVisible());
        QVERIFY(w.settle());
        QVERIFY(w.page()->isEmptyStateShown());
        QVERIFY(w.open({write("app.log", lines(100, "first")), path("none.log")}));
        QTRY_COMPARE(w.page()->model()->rowCount(), 2);
        QVERIFY(!w.page()->isEmptyStateShown());
        QAbstractItemModelTester tester(w.page()->model()), proxyTester(w.page()->proxy());
        // Words beside the icons.
        QStringList states;
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = w.page()->model()->index(row, KeptJobModel::State);
            states.append(index.data().toString());
            QVERIFY(!index.data(Qt::DecorationRole).isNull());
        }
        states.sort();
        QCOMPARE(states, (QStringList{u"Completed"_s, u"Failed"_s}));
        // Search: every word, in any column.
        w.page()->search()->setText(u"app syslog"_s);
        QCOMPARE(w.page()->proxy()->rowCount(), 1);
        w.page()->search()->setText(u"failed"_s);
        QCOMPARE(w.page()->proxy()->rowCount(), 1);
        w.page()->search()->setText(u"nothing like it"_s);
        QVERIFY(w.page()->isEmptyStateShown());
        w.page()->search()->clear();
        QCOMPARE(w.page()->proxy()->rowCount(), 2);
        w.page()->table()->sortByColumn(KeptJobModel::Events, Qt::DescendingOrder);
        QCOMPARE(w.page()->proxy()->index(0, KeptJobModel::Log).data().toString(), u"app.log"_s);
        w.choose({0});
        QVERIFY(w.settle());
        QTRY_COMPARE(w.page()->analysis()->logText(), u"The file is as it was."_s);
        QTRY_VERIFY(!w.page()->analysis()->trend()->stacks().empty());
        const std::size_t bars = w.page()->analysis()->trend()->stacks().size(); // of some hours: it is five days
        QVERIFY(bars >= 5 && bars <= 26);
        std::uint64_t all = 0;
        for (const SeverityStack &stack : w.page()->analysis()->trend()->stacks())
            all += stack.total();
        QCOMPARE(all, std::uint64_t(100));
        QCOMPARE(w.page()->analysis()->sources()->rowCount(), 3);
        QVERIFY(w.page()->analysis()->facts()->texts().contains(u"Events 100"_s));
        // The chart by keys.
        StackChart *chart = w.page()->analysis()->trend();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(chart->accessibleDescription().contains(u"2026-01-05"_s));
        QCOMPARE(chart->table().rows.size(), bars);
    }

    void openedAgain()
    {
        const QString log = write("app.log", lines(50, "first"));
        {
            Window w;
            QVERIFY(w.open({log}));
        }
        Window w;
        w.window.showHistory();
        QVERIFY(w.settle());
        QTRY_COMPARE(w.page()->model()->rowCount(), 1);
        w.choose({0});
        QVERIFY(w.settle());
        w.page()->openAgain();
        QTRY_COMPARE_WITH_TIMEOUT(w.window.session().logs().size(), std::size_t(1), 10'000);
        QVERIFY(w.settle());
        QVERIFY(!w.page()->isVisible()); // the log is shown
        w.window.session().closeAll();
        QFile::remove(log);
        w.window.showHistory();
        QTRY_COMPARE(w.page()->model()->rowCount(), 2);
        w.choose({1});
        QVERIFY(w.settle());
        QTRY_VERIFY(w.page()->analysis()->logText().contains(u"not there any more"_s));
        QTRY_COMPARE(w.page()->analysis()->sources()->rowCount(), 3); // what is kept stays readable
        w.page()->openAgain();
        QVERIFY(w.settle());
        QTRY_VERIFY(w.page()->bar()->isVisible() && w.page()->bar()->text().contains(u"not there any more"_s));
        QVERIFY(w.page()->bar()->offerButton()->isVisible()); // where is it?
        QVERIFY(w.window.session().logs().empty());
    }

    void compared()
    {
        Window w;
        QVERIFY(w.open({write("a.log", lines(100, "alpha"))}));
        QVERIFY(w.open({write("b.log", lines(60, "beta") + "<8>1 2026-02-01T00:00:00Z host other - - - alpha number 1\n")}));
        w.window.showHistory();
        QTRY_COMPARE(w.page()->model()->rowCount(), 2);
        w.choose({0, 1});
        QVERIFY(w.settle());
        ComparisonView *view = w.page()->comparison();
        QTRY_VERIFY(view->isVisible() && view->counts()->rowCount() > 0);
        QCOMPARE(view->counts()->index(0, 1).data().toString(), u"100"_s);
        QCOMPARE(view->counts()->index(0, 2).data().toString(), u"61"_s);
        QCOMPARE(view->chart()->stacks().size(), std::size_t(2));
        QCOMPARE(view->sources()->rowCount(), 4);
        QVERIFY(printModel(*view->sources()).contains(u"New"_s));
        QVERIFY(view->templateText().contains(u"Unusual"_s)); // not looked for yet, and it says how
        // Looked at on the Unusual page, they are kept with the analyses.
        w.window.pages()->setCurrentWidget(w.window.unusual());
        QTRY_VERIFY_WITH_TIMEOUT(w.window.unusual()->service().report() != nullptr, 20'000);
        QVERIFY(w.settle());
        QTest::qWait(0);
        w.window.showHistory();
        QVERIFY(w.settle());
        w.choose({0});
        QTRY_VERIFY_WITH_TIMEOUT([&] {
            w.choose({0, 1});
            w.page()->comparison()->renew();
            (void)w.settle();
            return view->templates()->rowCount() > 0;
        }(), 20'000);
        QVERIFY(view->templateText().isEmpty());
        const QString templates = printModel(*view->templates());
        QVERIFY2(templates.contains(u"New | 0 | 60 | beta number"_s), qPrintable(templates));
        QVERIFY2(templates.contains(u"Fewer | 100 | 1 | alpha number"_s), qPrintable(templates));
    }

    void deletedAndForgotten()
    {
        Window w;
        QVERIFY(w.open({write("a.log", lines(10, "alpha")), write("b.log", lines(20, "beta"))}));
        w.window.showHistory();
        QTRY_COMPARE(w.page()->model()->rowCount(), 2);
        w.choose({0});
        w.page()->table()->setFocus();
        QTest::keyClick(w.page()->table(), Qt::Key_Delete);
        QTRY_COMPARE(w.page()->model()->rowCount(), 1);
        QVERIFY(w.page()->bar()->isVisible());
        w.page()->bar()->offerButton()->click();
        QTRY_COMPARE(w.page()->model()->rowCount(), 2);
        // Forgetting asks first.
        w.choose({0});
        QAction *forget = nullptr;
        for (QAction *action : w.page()->findChildren<QAction *>()) {
            if (action->text().contains(u"Forget this log"_s))
                forget = action;
        }
        QVERIFY(forget && forget->isEnabled());
        forget->trigger();
        auto *box = w.page()->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_COMPARE(w.page()->model()->rowCount(), 1);
        QTRY_VERIFY(w.page()->bar()->text().contains(u"forgotten"_s));
    }

    void casesAndSettings()
    {
        Window w;
        QVERIFY(w.open({write("a.log", lines(10, "alpha"))}));
        w.window.showHistory();
        QTRY_COMPARE(w.page()->model()->rowCount(), 1);
        w.choose({0});
        w.page()->exportTo(path("x.sgcase"), false);
        QTRY_VERIFY(QFile::exists(path("x.sgcase")));
        QVERIFY(w.settle());
        w.page()->importFrom(path("x.sgcase"));
        QTRY_VERIFY(w.page()->bar()->text().contains(u"already"_s));

        auto *settings = new HistorySettings(w.window.jobHistory(), w.page());
        settings->open();
        QSignalSpy tested(settings, &HistorySettings::tested);
        settings->setServer(u"db.example.org"_s, 5433, u"logs"_s, u"ann b"_s, u"secret"_s);
        QCOMPARE(settings->place(), u"postgresql://ann%20b@db.example.org:5433/logs"_s);
        settings->setServer(u"/nowhere"_s, 0, u"logs"_s, u"ann"_s, u"secret"_s);
        settings->test();
        QVERIFY(tested.wait(20'000));
        QVERIFY(!tested[0][0].toBool());
        QVERIFY2(settings->answer().contains(u"cannot be reached"_s) || settings->answer().contains(u"driver"_s), qPrintable(settings->answer()));
        QVERIFY(!settings->answer().contains(u"secret"_s));
        settings->setFile(path("other.sqlite"));
        settings->test();
        QVERIFY(tested.wait(20'000));
        QVERIFY2(tested[1][0].toBool(), qPrintable(settings->answer()));
        settings->accept();
        QCOMPARE(QSettings().value(u"history/place"_s).toString(), path("other.sqlite"));
        qunsetenv("SIGHTGLASS_HISTORY");
        QCOMPARE(HistoryStore::defaultPath(), path("other.sqlite"));
    }

    void trendsByTheCalendar()
    {
        std::vector<KeptHour> hours;
        for (int day = 0; day < 100; ++day)
            hours.push_back({Timestamp::fromMicroseconds((day * 24LL + 5) * 3'600'000'000LL), {0, 1, 0, 0, 0}});
        const auto weeks = trendStacks(hours, 26, true);
        QVERIFY(weeks.size() >= 14 && weeks.size() <= 16);
        std::uint64_t all = 0;
        for (const SeverityStack &week : weeks)
            all += week.total();
        QCOMPARE(all, std::uint64_t(100));
        QCOMPARE(weeks[1].total(), std::uint64_t(7));
        QCOMPARE(weeks[1].detail, u"1970-01-05 to 1970-01-11"_s);
        QCOMPARE(trendStacks({hours[0]}, 26, true).size(), std::size_t(1));
        QVERIFY(trendStacks({}, 26, true).empty());
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
