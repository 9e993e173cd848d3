// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/jobmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/events/exportactions.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;

/// Export from the window: by the action, through the dialog, to the file.
class TestExportWindow : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    static constexpr int lines = 30'000;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    RowTable *table() const { return m_window->events()->table(); }
    EventTableModel *model() const { return m_window->events()->model(); }
    QAction *action() const { return m_window->findChild<QAction *>(QStringLiteral("exportEvents")); }
    QFileDialog *dialog() const { return m_window->findChild<QFileDialog *>(QStringLiteral("exportDialog")); }
    static QList<QByteArray> linesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("export"));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("SIGHTGLASS_HISTORY", path("history.sqlite").toUtf8());
        QFile log(path("app.log"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        for (int i = 0; i < lines; ++i)
            log.write(QStringLiteral("<%1>1 2026-01-01T00:00:%2Z host app - - - event %3\n").arg(i % 3 ? 14 : 11).arg(i / 1000, 2, 10, QLatin1Char('0')).arg(i).toUtf8());
        log.close();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
        QSettings().setValue(QStringLiteral("export/folder"), path("out"));
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<Theme>(*m_preferences);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(!action()->isEnabled()); // nothing is open
        m_window->open({path("app.log")});
        QTRY_COMPARE(model()->rowCount(), lines);
        QTRY_VERIFY(m_window->session().isIdle());
        QTRY_VERIFY(action()->isEnabled());
        m_window->showEvents();
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void filteredByKeysAndRemembered()
    {
        Filter filter;
        filter.setOnlySeverity(Severity::Error);
        m_window->session().filters().push(filter);
        QTRY_COMPARE(model()->rowCount(), lines / 3);
        QTRY_VERIFY(m_window->session().isIdle());
        QSignalSpy said(m_window->events(), &EventsPage::notice);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QVERIFY2(dialog()->windowTitle().contains(QStringLiteral("10")), qPrintable(dialog()->windowTitle()));
        QCOMPARE(dialog()->selectedFiles().value(0), path("out/events.csv"));
        // The name follows the kind.
        const QString plain = dialog()->nameFilters().last();
        dialog()->selectNameFilter(plain);
        Q_EMIT dialog()->filterSelected(plain);
        QCOMPARE(dialog()->selectedFiles().value(0), path("out/events.txt"));
        QMetaObject::invokeMethod(dialog(), "accept");
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said[0][0].toString().contains(QStringLiteral("events.txt")), qPrintable(said[0][0].toString()));
        QVERIFY2(said[0][0].toString().startsWith(QStringLiteral("10")), qPrintable(said[0][0].toString()));
        const auto out = linesOf(path("out/events.txt"));
        QCOMPARE(out.size(), lines / 3);
        QVERIFY(out[1].endsWith("event 3") && out.last().endsWith(QByteArray::number(lines - 3)));
        QTRY_VERIFY(!dialog());
        // Kind and folder are as they were chosen; the ending of the name decides.
        action()->trigger();
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->selectedNameFilter(), plain);
        QCOMPARE(dialog()->directory().absolutePath(), path("out"));
        dialog()->selectFile(QStringLiteral("other.ndjson"));
        QMetaObject::invokeMethod(dialog(), "accept");
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(linesOf(path("out/other.ndjson")).value(0).startsWith("{\"log\": \"app.log\""));
    }
    void selection()
    {
        table()->setFocus();
        table()->selectionModel()->setCurrentIndex(model()->index(10, EventTableModel::Message), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        m_window->events()->exports()->exportSelection();
        QTRY_VERIFY(dialog());
        QSignalSpy said(m_window->events(), &EventsPage::notice);
        dialog()->selectFile(QStringLiteral("some.txt"));
        QMetaObject::invokeMethod(dialog(), "accept");
        QTRY_COMPARE(said.size(), 1);
        const auto out = linesOf(path("out/some.txt"));
        QVERIFY2(out.size() == 5, out.join(' ').constData());
        QVERIFY(out[0].endsWith("event 10") && out[4].endsWith("event 14"));
    }
    void cancelLeavesNoFile()
    {
        QSignalSpy said(m_window->events(), &EventsPage::notice);
        JobQueue &queue = m_window->session().jobs();
        connect(&queue, &JobQueue::jobAdded, m_window.get(), [this](Job *job) {
            connect(job, &Job::changed, job, [this, job] {
                // As the Jobs dock shows it.
                if (job->doneBytes() > 0 && !job->isFinished()) {
                    const auto *jobs = m_window->jobModel();
                    QVERIFY(jobs->index(0, JobModel::Name).data().toString().contains(QStringLiteral("large.json")));
                    QVERIFY(jobs->index(0, JobModel::Rate).data().toString().isEmpty() || jobs->index(0, JobModel::Rate).data().toString().contains(QStringLiteral("events/s")));
                    job->cancel();
                }
            });
        });
        m_window->events()->exports()->write(m_window->session().rows(), path("out/large.json"), ExportFormat::Json);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said[0][0].toString().contains(QStringLiteral("cancelled")), qPrintable(said[0][0].toString()));
        QVERIFY(QDir(path("out")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    void errorsAreClear()
    {
        QSignalSpy said(m_window->events(), &EventsPage::notice);
        m_window->events()->exports()->write(m_window->session().rows(), path("nowhere/a.csv"), ExportFormat::Csv);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said[0][0].toString().contains(path("nowhere/a.csv")), qPrintable(said[0][0].toString()));
        QCOMPARE(m_window->jobModel()->index(0, JobModel::Details).data().toString(), said[0][0].toString());
        // Nothing is there to export.
        Filter filter;
        filter.setOnlySeverity(Severity::Critical);
        m_window->session().filters().push(filter);
        QTRY_COMPARE(model()->rowCount(), 0);
        action()->trigger();
        QCOMPARE(said.size(), 2);
        QVERIFY(!dialog());
    }
};

QTEST_MAIN(TestExportWindow)
#include "tst_exportwindow.moc"
