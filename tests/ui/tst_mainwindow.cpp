// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/sysloggenerator.h"
#include "ui/charts/severitybarchart.h"
#include "ui/charts/timelinechart.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/fieldmodel.h"
#include "ui/models/groupmodel.h"
#include "ui/models/jobmodel.h"
#include "ui/models/severitytablemodel.h"
#include "ui/models/sourcesmodel.h"
#include "ui/models/xmltreemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/joinbar.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/sourcesdock.h"
#include "ui/shell/theme.h"
#include "ui/views/events/detailspane.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/events/groupbar.h"
#include "ui/widgets/factsgrid.h"
#include "ui/widgets/textsbar.h"
#include "ui/views/overview/overviewpage.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/noticebar.h"
#include "ui/shell/plaintext.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statcard.h"
#include "ui/widgets/rawview.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QtEndian>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

/// The window as a person uses it.
class TestMainWindow : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_syslog = m_folder.filePath(QStringLiteral("syslog"));
    QString m_evtx = m_folder.filePath(QStringLiteral("Security.evtx"));
    std::uint64_t m_lines = 0;
    std::array<std::uint64_t, severityCount> m_truth{};
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;

    void drop(const QStringList &paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        mime.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }
    void load()
    {
        drop({m_syslog, m_evtx});
        QTRY_VERIFY(m_window->session().isIdle() && m_window->session().logs().size() == 2
                    && m_window->session().rows()->size() == m_lines + 300);
    }
    void clickCell(int row, int column)
    {
        QTableView *table = m_window->overview()->table();
        const QModelIndex index = table->model()->index(row, column);
        QTRY_VERIFY(!table->isColumnHidden(column));
        table->scrollTo(index);
        QTRY_VERIFY(table->viewport()->rect().contains(table->visualRect(index).center()));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(index).center());
    }
    Session &session() { return m_window->session(); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("mainwindow"));
        SyslogGenerator generator(SyslogGenerator::Style::Rfc3164WithPri, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
        QVERIFY(generator.writeFile(m_syslog.toStdString(), 200'000));
        m_lines = generator.lines();
        m_truth = generator.truth();
        EvtxWriter writer(m_evtx.toStdString());
        EvtxEvent e;
        e.eventId = 4625;
        for (int i = 0; i < 300; ++i) {
            e.level = i % 3 ? 0 : 2;
            e.keywords = i % 3 ? keywordAuditFailure : 0;
            e.time = 134'000'000'000'000'000ull + static_cast<std::uint64_t>(i) * 600'000'000;
            e.data = {{"User", EvtxValue::text("<b>mallory</b> & co")}};
            writer.add(e);
        }
    }
    void init()
    {
        QSettings().clear();
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<Theme>(*m_preferences);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void emptyStateThenPages()
    {
        QVERIFY(m_window->isEmptyStateShown());
        load();
        QVERIFY(!m_window->isEmptyStateShown());
        session().closeAll();
        QVERIFY(m_window->isEmptyStateShown());
        QTRY_VERIFY(session().isIdle());
    }

    void samplesOpen()
    {
        const QStringList samples = MainWindow::samplePaths();
        QCOMPARE(samples.size(), 7);
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("openSamples")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(session().isIdle() && session().logs().size() == 7, 30'000);
        for (const LogInfo &log : session().logs()) {
            QCOMPARE(log.state, JobState::Completed);
            QVERIFY(log.counts.total() > 100);
            QCOMPARE(log.problems, std::uint64_t(0));
        }
    }

    void folderDropped()
    {
        drop({m_folder.path()});
        QTRY_VERIFY(session().isIdle() && session().logs().size() == 2);
    }

    void cellsLeadToEvents()
    {
        load();
        clickCell(0, SeverityTableModel::Error);
        QCOMPARE(m_window->pages()->currentWidget(), m_window->events());
        const std::uint64_t errors = m_truth[severityIndex(Severity::Error)];
        QTRY_COMPARE(session().rows()->size(), errors);
        QCOMPARE(static_cast<std::uint64_t>(m_window->events()->model()->rowCount()), errors);
        const auto *chips = m_window->findChild<FilterChips *>();
        QCOMPARE(chips->texts(), QStringList({QStringLiteral("Error"), QStringLiteral("Log: syslog")}));
        // A chip removes its part, undo brings it back, clear removes all.
        m_window->findChildren<QToolButton *>(QStringLiteral("chip"))[1]->click();
        QTRY_COMPARE(session().rows()->size(), errors + 100);
        session().filters().undo();
        QTRY_COMPARE(session().rows()->size(), errors);
        session().filters().clear();
        QTRY_COMPARE(session().rows()->size(), m_lines + 300);
        QVERIFY(chips->texts().isEmpty());
        // Totals row: all logs.
        m_window->pages()->setCurrentWidget(m_window->overview());
        clickCell(2, SeverityTableModel::Error);
        QTRY_COMPARE(session().rows()->size(), errors + 100);
        // Audit failures.
        m_window->pages()->setCurrentWidget(m_window->overview());
        clickCell(1, SeverityTableModel::AuditFailure);
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(200));
    }

    void filterNarrowsEveryPage()
    {
        load();
        QTableView *table = m_window->overview()->table();
        const auto cell = [table](int row, int column) { return table->model()->index(row, column).data(SeverityTableModel::SortRole).toULongLong(); };
        Filter filter;
        filter.logs = {session().logs()[1].id};
        filter.setOnlySeverity(Severity::Error);
        session().filters().push(filter);
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(100));
        QCOMPARE(cell(0, SeverityTableModel::Total), 0ull);
        QCOMPARE(cell(1, SeverityTableModel::Error), 100ull);
        QCOMPARE(cell(1, SeverityTableModel::AuditFailure), 0ull);
        QCOMPARE(cell(2, SeverityTableModel::Total), 100ull);
        QTRY_COMPARE(m_window->overview()->statCard(0)->value(), QStringLiteral("100"));
        QTRY_COMPARE(m_window->overview()->barChart()->bars().size(), std::size_t(1));
        QCOMPARE(m_window->overview()->timeline()->histogram()->total(), std::uint64_t(100));
        // The result of a log is what the log holds, whatever is shown.
        QVERIFY(session().resultJson().contains("\"total_records\": 300"));
        // Once each: undo, redo, clear.
        const auto action = [this](const char *name) { return m_window->findChild<QAction *>(QLatin1String(name)); };
        QVERIFY(action("undoFilter")->isEnabled() && !action("redoFilter")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(cell(2, SeverityTableModel::Total), m_lines + 300);
        QTRY_COMPARE(m_window->overview()->statCard(0)->value(), QLocale().toString(static_cast<qulonglong>(m_lines + 300)));
        QVERIFY(!action("undoFilter")->isEnabled() && action("redoFilter")->isEnabled());
        action("redoFilter")->trigger();
        QTRY_COMPARE(cell(2, SeverityTableModel::Total), 100ull);
        action("clearFilter")->trigger();
        QTRY_COMPARE(cell(2, SeverityTableModel::Total), m_lines + 300);
    }

    void copyRowsAndJson()
    {
        load();
        m_window->showEvents();
        RowTable *table = m_window->events()->table();
        // The first event is chosen by itself.
        QTRY_COMPARE(table->currentIndex().row(), 0);
        QTRY_VERIFY(m_window->events()->details()->fields()->rowCount() > 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("User: <b>mallory</b> & co")));
    }

    void selectionStaysWhenRowsComeAndGo()
    {
        load();
        m_window->showEvents();
        RowTable *table = m_window->events()->table();
        EventTableModel *model = m_window->events()->model();
        const int row = model->rowCount() - 5; // a syslog line: the EVTX events are earlier
        table->setCurrentIndex(model->index(row, 0));
        const EventRef chosen = model->refAt(row);
        Filter filter;
        filter.logs = {chosen.log()};
        session().filters().push(filter);
        QTRY_COMPARE(static_cast<std::uint64_t>(model->rowCount()), m_lines);
        QCOMPARE(model->refAt(table->currentIndex().row()), chosen);
        session().filters().undo();
        QTRY_COMPARE(static_cast<std::uint64_t>(model->rowCount()), m_lines + 300);
        QCOMPARE(model->refAt(table->currentIndex().row()), chosen);
        QCOMPARE(table->currentIndex().row(), row);
        // One that the filter takes away gives its place to the first that is left.
        filter.logs = {session().logs()[1].id};
        session().filters().push(filter);
        QTRY_COMPARE(model->rowCount(), 300);
        QTRY_COMPARE(table->currentIndex().row(), 0);
    }

    void sourcesFollowAndClose()
    {
        load();
        const LogId first = session().logs()[0].id;
        auto *sources = m_window->findChild<SourcesDock *>();
        QTreeView *view = sources->view();
        const QModelIndex files = view->model()->index(0, 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0, files)).center());
        QCOMPARE(session().filters().current().logs, std::set<LogId>{first});
        QTRY_COMPARE(session().rows()->size(), m_lines);
        session().filters().undo();
        QVERIFY(view->selectionModel()->selectedIndexes().isEmpty());
        session().filters().redo();
        QCOMPARE(sources->chosenLog(), first);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(session().logs().size(), std::size_t(1));
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(300));
        QVERIFY(session().filters().current().isEmpty());
    }

    void keyboardInTheTable()
    {
        load();
        QTableView *table = m_window->overview()->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, SeverityTableModel::Warning));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Warning\n%1\n").arg(m_truth[severityIndex(Severity::Warning)]));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(session().rows()->size(), m_truth[severityIndex(Severity::Warning)]);
        QVERIFY(m_window->overview()->tableText(false).startsWith(QStringLiteral("Log\tCritical\tError")));
        QVERIFY(m_window->overview()->tableText(false, u',').startsWith(QStringLiteral("Log,Critical,Error")));
    }

    void profileSwitch()
    {
        load();
        QPushButton *button = m_window->overview()->profileButton();
        QTRY_VERIFY(button->isVisible());
        button->click();
        QCOMPARE(session().profile(), SeverityProfile::EventViewer);
        QCOMPARE(m_window->overview()->table()->model()->index(1, SeverityTableModel::Warning).data().toString(), QStringLiteral("200"));
        // Remembered.
        QCOMPARE(Preferences().profile(), SeverityProfile::EventViewer);
        button->click();
        QCOMPARE(session().profile(), SeverityProfile::Strict);
    }

    void barsAndTheirClicks()
    {
        load();
        SeverityBarChart *chart = m_window->overview()->barChart();
        QCOMPARE(chart->bars().size(), std::size_t(2));
        QCOMPARE(chart->bars()[1].auditFailure, std::uint64_t(200));
        QCOMPARE(chart->bars()[1].counts[severityIndex(Severity::Unknown)], std::uint64_t(0));
        const LogId log = chart->bars()[1].log;
        Q_EMIT chart->partClicked(log, Severity::Error, AuditKind::None);
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(100));
        Q_EMIT chart->partClicked(log, Severity::Unknown, AuditKind::Failure);
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(200));
        chart->setPartVisible(1, false);
        QVERIFY(!chart->isPartVisible(1));
        QVERIFY(!chart->toImage().isNull());
    }

    void timelineBrush()
    {
        load();
        TimelineChart *chart = m_window->overview()->timeline();
        QTRY_COMPARE(chart->histogram()->total(), m_lines + 300);
        const auto bins = chart->histogram()->bins;
        Q_EMIT chart->rangeChosen(bins.start(0), bins.start(1));
        QTRY_VERIFY(session().rows()->size() < m_lines + 300);
        QCOMPARE(session().timeline()->total(), session().rows()->size());
        session().filters().undo();
        QTRY_COMPARE(session().rows()->size(), m_lines + 300);
        // With the mouse: a drag over the whole plot keeps every event that has a time.
        m_window->pages()->setCurrentWidget(m_window->overview());
        QTest::mousePress(chart, Qt::LeftButton, {}, QPoint(5, chart->height() / 2));
        QTest::mouseMove(chart, QPoint(chart->width() - 2, chart->height() / 2));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, QPoint(chart->width() - 2, chart->height() / 2));
        QVERIFY(session().filters().current().from.isValid());
        QTRY_COMPARE(session().rows()->size(), m_lines + 300);
    }

    void details()
    {
        load();
        m_window->showEvents();
        RowTable *table = m_window->events()->table();
        // The EVTX events are the earliest.
        table->setCurrentIndex(m_window->events()->model()->index(0, 0));
        DetailsPane *details = m_window->events()->details();
        QTRY_COMPARE(details->raw()->definitionName(), QStringLiteral("XML"));
        QVERIFY(details->raw()->toPlainText().contains(QStringLiteral("&lt;b&gt;mallory")));
        // As in Event Viewer: message, values, the System section; the tree, or the XML.
        QCOMPARE(details->tabs()->tabText(0), QStringLiteral("Ge&neral"));
        QCOMPARE(details->fields()->rowCount(), 1);
        QVERIFY(details->facts()->texts().contains(QStringLiteral("Event ID: 4625")));
        QVERIFY(details->facts()->texts().contains(QStringLiteral("Computer: workstation-1")));
        QVERIFY(details->facts()->texts().contains(QStringLiteral("Log name: Application")));
        QCOMPARE(details->tree()->rowCount(), 0);
        details->tabs()->setCurrentIndex(1);
        QCOMPARE(details->tree()->rowCount(), 2);
        QVERIFY(!details->isXmlShown() && !details->raw()->isVisible());
        details->setXmlShown(true);
        QVERIFY(details->raw()->isVisible());
        QCOMPARE(QSettings().value(QStringLiteral("events/detailsTab")).toInt(), 1);
        QVERIFY(QSettings().value(QStringLiteral("events/detailsXml")).toBool());
        details->setXmlShown(false);
        details->tabs()->setCurrentIndex(0);
        table->setCurrentIndex(m_window->events()->model()->index(m_window->events()->model()->rowCount() - 1, 0));
        QTRY_COMPARE(details->raw()->definitionName(), QStringLiteral("Sightglass Log"));
        QCOMPARE(details->tabs()->tabText(0), QStringLiteral("&Fields"));
        QVERIFY(details->fields()->rowCount() > 2);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("2026-")));
        session().closeAll();
        QTRY_COMPARE(details->fields()->rowCount(), 0);
    }

    void jsonIsTheResult()
    {
        load();
        m_window->showJson(session().logs()[1].id);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("jsonDialog"));
        QVERIFY(dialog && dialog->isVisible());
        const auto *view = dialog->findChild<RawView *>();
        QCOMPARE(view->toPlainText().toUtf8(), session().resultJson(session().logs()[1].id));
        QCOMPARE(view->definitionName(), QStringLiteral("JSON"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->objectName() == QLatin1String("copyJson"))
                button->click();
        }
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), session().resultJson(session().logs()[1].id));
        dialog->close();
    }

    void failedJobSaysWhy()
    {
        QTemporaryDir folder;
        QFile f(folder.filePath(QStringLiteral("zeros.evtx")));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(QByteArray(70'000, '\0'));
        f.close();
        drop({f.fileName()});
        QTRY_VERIFY(session().isIdle() && m_window->jobModel()->rowCount() == 1);
        QCOMPARE(m_window->jobModel()->index(0, JobModel::State).data().toString(), QStringLiteral("Failed"));
        QVERIFY(m_window->jobModel()->index(0, JobModel::Details).data().toString().contains(QStringLiteral("zero bytes")));
        QVERIFY(!m_window->isEmptyStateShown());
        QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("jobs"))->isVisible());
    }

    void aboutNamesEveryPart()
    {
        AboutDialog about;
        auto *table = about.findChild<QTableWidget *>();
        QVERIFY(table->rowCount() >= 6);
        for (int row = 0; row < table->rowCount(); ++row)
            QVERIFY(!table->item(row, 2)->text().isEmpty());
    }

    void problemsDialog()
    {
        QTemporaryDir folder;
        QFile f(folder.filePath(QStringLiteral("p.log")));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write("<999>Nov  1 00:00:00 h a: b\n");
        f.close();
        drop({f.fileName()});
        QTRY_VERIFY(session().isIdle() && session().logs().size() == 1);
        clickCell(0, SeverityTableModel::Problems);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("problemsDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<RowTable *>()->model()->rowCount(), 1);
        dialog->close();
    }

    void themes()
    {
        load();
        for (const auto theme : {Preferences::Theme::Dark, Preferences::Theme::Light}) {
            m_preferences->setTheme(theme);
            QCOMPARE(Theme::isDark(), theme == Preferences::Theme::Dark);
            QTRY_COMPARE(m_window->palette().color(QPalette::Window).lightness() < 128, Theme::isDark());
            // WCAG: text in severity colours is readable on the table's background.
            const auto luminance = [](const QColor &c) {
                const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
                return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
            };
            for (const QColor &background : {QApplication::palette().color(QPalette::Base), QApplication::palette().color(QPalette::AlternateBase), Theme::cardBackground()}) {
                QList<QColor> texts{Theme::mutedText(), QApplication::palette().color(QPalette::Text), Theme::accent()};
                for (const Severity s : allSeverities)
                    texts.append(Theme::severityTextColor(s));
                for (const QColor &text : texts) {
                    const double a = luminance(text), b = luminance(background);
                    QVERIFY2((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5, qPrintable(text.name() + QLatin1Char(' ') + background.name()));
                }
            }
            QVERIFY(!m_window->grab().isNull());
        }
    }

    void layoutIsRemembered()
    {
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("sources"));
        QVERIFY(dock->isVisible());
        dock->hide();
        m_window->events()->detailsDock()->hide();
        m_window->events()->table()->setColumnWidth(EventTableModel::Time, 211);
        m_window->resize(920, 700);
        m_preferences->setTheme(Preferences::Theme::Dark);
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("sources"))->isVisible());
        QCOMPARE(m_window->size(), QSize(920, 700));
        QVERIFY(m_window->events()->detailsDock()->isHidden());
        QCOMPARE(m_window->events()->table()->horizontalHeader()->sectionSize(EventTableModel::Time), 211);
        QCOMPARE(Preferences().theme(), Preferences::Theme::Dark);
    }

    void columnsAsInEventViewer()
    {
        load();
        m_window->showEvents();
        RowTable *table = m_window->events()->table();
        EventTableModel *model = m_window->events()->model();
        QVERIFY(!model->isWindows());
        QVERIFY(table->isColumnHidden(EventTableModel::Task));
        Filter filter;
        filter.logs = {session().logs()[1].id};
        session().filters().push(filter);
        QTRY_VERIFY(model->isWindows() && model->rowCount() == 300);
        QHeaderView *columns = table->horizontalHeader();
        QVERIFY(table->isColumnHidden(EventTableModel::Similar) && table->isColumnHidden(EventTableModel::Marks)); // there are none
        const std::vector<int> expected{EventTableModel::SeverityColumn, EventTableModel::Time, EventTableModel::Source, EventTableModel::EventId,
                                        EventTableModel::Task, EventTableModel::Keywords, EventTableModel::Host, EventTableModel::User};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(columns->logicalIndex(static_cast<int>(i) + 2), expected[i]);
            QVERIFY(!table->isColumnHidden(expected[i]));
        }
        QVERIFY(table->isColumnHidden(EventTableModel::RecordId));
        // Width and order are remembered for this kind of rows, and only for it.
        table->setColumnWidth(EventTableModel::Source, 199);
        columns->moveSection(columns->visualIndex(EventTableModel::User), 0);
        session().filters().undo();
        QTRY_VERIFY(!model->isWindows());
        QVERIFY(columns->sectionSize(EventTableModel::Source) != 199);
        QCOMPARE(columns->logicalIndex(2), static_cast<int>(EventTableModel::Time));
        session().filters().redo();
        QTRY_VERIFY(model->isWindows());
        QCOMPARE(columns->sectionSize(EventTableModel::Source), 199);
        QCOMPARE(columns->logicalIndex(0), static_cast<int>(EventTableModel::User));
        // Copied rows hold what is shown.
        QTRY_COMPARE(model->index(0, EventTableModel::User).data().toString(), QStringLiteral("<b>mallory</b> & co"));
        table->setCurrentIndex(model->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("<b>mallory</b> & co\t")));
    }

    void groupsNarrow()
    {
        load();
        m_window->showEvents();
        EventsPage *events = m_window->events();
        QVERIFY(!events->groupTable()->isVisible());
        events->groupBar()->choice()->setCurrentIndex(1); // event id
        QVERIFY(events->groupTable()->isVisible());
        QTRY_VERIFY(session().isIdle() && events->groups()->rowCount() > 1);
        QVERIFY(events->groupBar()->text().contains(QStringLiteral("group")));
        const int row = [&] {
            for (int i = 0; i < events->groups()->rowCount(); ++i) {
                if (events->groups()->group(i).eventId == 4625)
                    return i;
            }
            return -1;
        }();
        QVERIFY(row >= 0);
        events->groupTable()->setCurrentIndex(events->groups()->index(row, 0));
        events->groupTable()->setFocus();
        QTest::keyClick(events->groupTable(), Qt::Key_Return);
        QTRY_COMPARE(session().rows()->size(), std::uint64_t(300));
        QTRY_COMPARE(events->groups()->rowCount(), 1);
        const auto *chips = m_window->findChild<FilterChips *>();
        QCOMPARE(chips->texts(), QStringList({QStringLiteral("source:Sightglass-Test"), QStringLiteral("eventid:4625")}));
        session().filters().undo();
        QTRY_VERIFY(session().isIdle() && events->groups()->rowCount() > 1);
        const QModelIndex first = events->groups()->index(0, 0);
        const std::uint64_t total = events->groups()->group(0).counts.total();
        QTest::mouseClick(events->groupTable()->viewport(), Qt::LeftButton, {}, events->groupTable()->visualRect(first).center());
        QTest::mouseDClick(events->groupTable()->viewport(), Qt::LeftButton, {}, events->groupTable()->visualRect(first).center());
        QTRY_COMPARE(session().rows()->size(), total);
        events->groupBar()->choice()->setCurrentIndex(0);
        QVERIFY(!events->groupTable()->isVisible());
        QTRY_VERIFY(session().isIdle());
    }

    void partialReadsSaySo()
    {
        QFile good(m_evtx);
        QVERIFY(good.open(QIODevice::ReadOnly));
        QByteArray bytes = good.readAll();
        // The signature of the second record and what follows it up to the third.
        const auto second = bytes.indexOf(QByteArray("**\0\0", 4), bytes.indexOf(QByteArray("**\0\0", 4)) + 4);
        bytes.replace(second, 8, QByteArray(8, 'x'));
        QFile bad(m_folder.filePath(QStringLiteral("damaged.evtx")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(bytes);
        bad.close();
        m_window->open({bad.fileName()});
        QTRY_VERIFY(session().isIdle() && session().logs().size() == 1);
        const LogInfo log = session().logs()[0];
        QCOMPARE(log.counts.total(), std::uint64_t(299));
        QCOMPARE(log.lost, std::uint64_t(1));
        auto *sources = m_window->findChild<SourcesDock *>();
        const QString detail = sources->view()->model()->index(0, 0, sources->view()->model()->index(0, 0)).data(SourcesModel::DetailRole).toString();
        QVERIFY2(detail.contains(QStringLiteral("299 shown, 1 damaged: Damaged record")), qPrintable(detail));
        QTRY_VERIFY(m_window->statusText().contains(QStringLiteral("1 damaged: Damaged record")));
        QVERIFY(bad.remove());
    }

    void readerAndRecoveryInTheMenu()
    {
        load();
        const auto action = [this](const char *name) { return m_window->findChild<QAction *>(QLatin1String(name)); };
        for (const char *name : {"useLibevtx", "recover"}) {
            QVERIFY(!action(name)->isChecked());
            const JobId before = session().logs()[1].job;
            const JobId syslog = session().logs()[0].job;
            action(name)->trigger();
            // Windows logs alone are read again.
            QVERIFY(session().logs()[1].job != before);
            QVERIFY(session().logs()[0].job == syslog);
            QTRY_VERIFY(session().isIdle() && session().rows()->size() == m_lines + 300);
        }
        QVERIFY(Preferences().useLibevtx() && Preferences().recover());
        action("useLibevtx")->trigger();
        action("recover")->trigger();
        QTRY_VERIFY(session().isIdle() && session().rows()->size() == m_lines + 300);
        QVERIFY(!Preferences().useLibevtx() && !Preferences().recover());
    }

    void recoveredEventsAreMarked()
    {
        QFile good(m_evtx);
        QVERIFY(good.open(QIODevice::ReadOnly));
        QByteArray bytes = good.readAll();
        QVERIFY(bytes.size() > 65536);
        // The first chunk forgets all but two of its records; their bytes stay.
        constexpr qsizetype chunk = 4096;
        qsizetype record = chunk + 512, size = 0;
        for (int i = 0; i < 2; ++i) {
            record += size;
            size = qFromLittleEndian<quint32>(bytes.data() + record + 4);
        }
        const auto put = [&bytes](qsizetype at, auto value) { qToLittleEndian(value, bytes.data() + at); };
        put(chunk + 16, quint64(2));
        put(chunk + 32, quint64(2));
        put(chunk + 44, quint32(record - chunk));
        put(chunk + 48, quint32(record + size - chunk));
        QFile old(m_folder.filePath(QStringLiteral("deleted.evtx")));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(bytes);
        old.close();
        m_window->open({old.fileName()});
        QTRY_VERIFY(session().isIdle() && session().logs().size() == 1);
        const std::uint64_t without = session().rows()->size();
        QVERIFY(without < 300);
        m_window->findChild<QAction *>(QStringLiteral("recover"))->trigger();
        QTRY_VERIFY(session().isIdle() && session().rows()->size() == 300);
        const EventTableModel *model = m_window->events()->model();
        const QModelIndex kept = model->index(0, EventTableModel::SeverityColumn), recovered = model->index(5, EventTableModel::SeverityColumn);
        QVERIFY(!kept.data(Qt::ToolTipRole).isValid());
        QVERIFY(recovered.data(Qt::ToolTipRole).toString().contains(QStringLiteral("may be damaged")));
        QVERIFY(recovered.data().toString().contains(QStringLiteral("recovered")));
        m_window->findChild<QAction *>(QStringLiteral("recover"))->trigger();
        QTRY_COMPARE(session().rows()->size(), without);
        QVERIFY(old.remove());
    }

    void faultsOfTheTextsFolderAreShown()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const char *name, const char *text) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) >= 0;
        };
        QVERIFY(write("good.map", "Description: Spelled out\nEventId: 4625\nChannel: Application\n"));
        QVERIFY(write("bad.map", "Description: [unclosed\n"));
        auto *bar = m_window->findChild<TextsBar *>();
        auto *none = m_window->findChild<QAction *>(QStringLiteral("noEventTexts"));
        QVERIFY(bar->isHidden() && !none->isEnabled());
        load();
        m_preferences->setEventMapsFolder(folder.path());
        session().setEventMapsFolder(folder.path());
        QTRY_VERIFY(!bar->isHidden());
        QVERIFY(bar->text().contains(QStringLiteral("bad.map")));
        bar->offerButton()->click();
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("textFaults"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
        m_window->showEvents();
        QTRY_VERIFY(session().isIdle() && session().rows()->size() == m_lines + 300);
        QTRY_COMPARE(m_window->events()->model()->index(0, EventTableModel::Message).data().toString(), QStringLiteral("Spelled out"));
        bar->dismissButton()->click();
        QVERIFY(bar->isHidden());
        QVERIFY(none->isEnabled());
        none->trigger();
        QVERIFY(m_preferences->eventMapsFolder().isEmpty());
        QTRY_VERIFY(session().isIdle() && session().rows()->size() == m_lines + 300);
        QTRY_VERIFY(m_window->events()->model()->index(0, EventTableModel::Message).data().toString().contains(QStringLiteral("mallory")));
    }

    void rightToLeftAndTinyWindow()
    {
        load();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        m_window->resize(480, 360);
        QVERIFY(!m_window->grab().isNull());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void rotatedFilesAreOfferedAndJoined()
    {
        QTemporaryDir folder;
        for (const char *name : {"app.log", "app.log.1", "app.log.2"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("<11>Nov  1 10:00:00 h a: b\n");
        }
        auto *bar = m_window->findChild<JoinBar *>();
        QVERIFY(bar && bar->isHidden());
        m_window->open({folder.path()});
        QTRY_VERIFY(!bar->isHidden());
        QVERIFY(bar->text().startsWith(QStringLiteral("app.log: ")));
        bar->offerButton()->click();
        QTRY_VERIFY(m_window->session().isIdle() && m_window->session().logs().size() == 1);
        QVERIFY(bar->isHidden());
        QCOMPARE(m_window->session().logs()[0].counts.total(), std::uint64_t(3));
        m_window->session().closeAll();
        m_window->open({folder.path()});
        QTRY_VERIFY(!bar->isHidden());
        bar->dismissButton()->click();
        QVERIFY(bar->isHidden());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
