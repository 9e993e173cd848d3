// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventtablemodel.h"
#include "ui/models/ticketmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/triage/addtoticket.h"
#include "ui/views/triage/ticketdialog.h"
#include "ui/views/triage/triageactions.h"
#include "ui/views/triage/triagebar.h"
#include "ui/views/triage/triagepanel.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QtTest>

using namespace sightglass;

/// Pins and tickets as a person makes them, by keys.
class TestTriageWindow : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void start()
    {
        m_window.reset();
        m_theme.reset();
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<Theme>(*m_preferences);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void open(const QString &log)
    {
        m_window->open({log});
        QTRY_VERIFY(m_window->session().isIdle() && m_window->session().logs().size() == 1 && m_window->triage().isIdle());
        m_window->showEvents();
        QTRY_VERIFY(model()->rowCount() > 0);
        table()->setFocus();
    }
    RowTable *table() const { return m_window->events()->table(); }
    EventTableModel *model() const { return m_window->events()->model(); }
    TriagePanel *panel() const { return m_window->events()->triageActions()->panel(); }
    Triage &triage() const { return m_window->triage(); }
    void choose(int row) { table()->setCurrentIndex(model()->index(row, EventTableModel::Message)); }
    bool settled() const { return triage().isIdle() && m_window->session().isIdle(); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("triage"));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("SIGHTGLASS_HISTORY", path("history.sqlite").toUtf8());
        QFile log(path("app.log"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        for (int i = 0; i < 200; ++i)
            log.write(QStringLiteral("<%1>1 2026-01-01T00:%2:%3Z host app - - - <b>event</b> %4\n").arg(i % 3 ? 14 : 11).arg(i / 60, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0')).arg(i).toUtf8());
        log.close();
        start();
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void byKeysAndStillThereElsewhere()
    {
        open(path("app.log"));
        QVERIFY(table()->isColumnHidden(EventTableModel::Marks));
        choose(4);
        QTest::keyClick(table(), Qt::Key_P);
        QTRY_VERIFY(triage().pins().size() == 1 && settled());
        QVERIFY(!table()->isColumnHidden(EventTableModel::Marks));
        QVERIFY(!model()->index(4, EventTableModel::Marks).data(Qt::DecorationRole).isNull());
        QCOMPARE(model()->index(4, EventTableModel::Marks).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Pinned."));
        // A ticket of two events.
        choose(10);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_T);
        auto *dialog = m_window->findChild<TicketDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("saveTicket"))->isEnabled()); // it has no title
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("ticketTitle")), QStringLiteral("Odd <i>things</i>"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("ticketTitle")), Qt::Key_Return);
        QTRY_VERIFY(triage().tickets().size() == 1 && settled());
        QCOMPARE(triage().tickets()[0].events.size(), std::size_t(2));
        QVERIFY(model()->marksText(model()->refAt(11)).startsWith(QStringLiteral("Ticket 1: Odd <i>things</i>")));
        // One more into it, by the dialog that asks.
        choose(20);
        QTest::keyClick(table(), Qt::Key_T);
        auto *ask = m_window->findChild<AddToTicketDialog *>();
        QVERIFY(ask);
        QTest::keyClick(ask->focusWidget(), Qt::Key_Down);
        QTest::keyClick(ask->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(settled() && triage().tickets()[0].events.size() == 3);
        QVERIFY(m_window->close());

        // Another folder, another name.
        QVERIFY(QDir().mkpath(path("case")));
        QVERIFY(QFile::rename(path("app.log"), path("case/evidence.txt")));
        start();
        open(path("case/evidence.txt"));
        QCOMPARE(triage().pins().size(), std::size_t(1));
        QCOMPARE(panel()->pinTable()->model()->rowCount(), 1);
        QCOMPARE(panel()->ticketTable()->model()->rowCount(), 1);
        QVERIFY(!table()->isColumnHidden(EventTableModel::Marks));
        QVERIFY(model()->marksText(model()->refAt(20)).contains(QStringLiteral("Ticket 1")));
        // From the pin to the event, also where a filter hides it.
        Filter filter;
        filter.setOnlySeverity(Severity::Error);
        m_window->session().filters().push(filter);
        QTRY_COMPARE(model()->rowCount(), 67);
        QSignalSpy said(m_window->events(), &EventsPage::notice);
        panel()->pinTable()->setCurrentIndex(panel()->pinTable()->model()->index(0, 0));
        QTest::keyClick(panel()->pinTable(), Qt::Key_Return);
        QTRY_COMPARE(model()->rowCount(), 200);
        QTRY_COMPARE(table()->currentIndex().row(), 4);
        QCOMPARE(said.size(), 1);
        // A note, written in place.
        m_window->events()->triageDock()->raise();
        QTRY_VERIFY(panel()->pinTable()->isVisible());
        QTest::keyClick(panel()->pinTable(), Qt::Key_F2);
        auto *editor = panel()->pinTable()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("seen before"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(settled() && triage().pins()[0].second->note == "seen before");
    }

    void dismissedGoAndComeBack()
    {
        open(path("app.log"));
        choose(3);
        QTest::keyClick(table(), Qt::Key_D);
        QTRY_COMPARE(model()->rowCount(), 199);
        QCOMPARE(table()->currentIndex().row(), 3); // the one behind it, as in a mail program
        QCOMPARE(model()->refAt(3).row().value, std::uint64_t(4));
        auto *chips = m_window->findChild<FilterChips *>();
        QCOMPARE(chips->texts().size(), 1);
        QVERIFY(chips->texts()[0].contains(QStringLiteral("dismissed")));
        auto *bar = m_window->findChild<TriageBar *>();
        QTRY_VERIFY(bar->isVisible());
        bar->offerButton()->click();
        QTRY_COMPARE(model()->rowCount(), 200);
        QVERIFY(!bar->isVisible());
        choose(3);
        QTest::keyClick(table(), Qt::Key_D);
        QTRY_COMPARE(model()->rowCount(), 199);
        auto *show = m_window->findChild<QAction *>(QStringLiteral("showDismissed"));
        show->trigger();
        QTRY_COMPARE(model()->rowCount(), 200);
        QVERIFY(chips->texts().isEmpty());
        QVERIFY(model()->index(3, EventTableModel::Marks).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Dismissed")));
        choose(3);
        QTest::keyClick(table(), Qt::Key_D); // and again: shown for good
        QTRY_VERIFY(settled() && triage().dismissedCount() == 0);
        show->trigger();
        QTRY_COMPARE(model()->rowCount(), 200);
    }

    void ticketIsWrittenAndDeletedWithUndo()
    {
        open(path("app.log"));
        TicketText text;
        text.title = "First";
        triage().createTicket(text, {model()->refAt(1), model()->refAt(2)});
        QTRY_VERIFY(settled() && triage().tickets().size() == 1);
        panel()->setCurrentIndex(1);
        panel()->ticketTable()->setCurrentIndex(panel()->ticketTable()->model()->index(0, 0));
        QTest::keyClick(panel()->ticketTable(), Qt::Key_Return);
        auto *dialog = m_window->findChild<TicketDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTableView *>(QStringLiteral("ticketEvents"))->model()->rowCount(), 2);
        auto *notes = dialog->findChild<QPlainTextEdit *>(QStringLiteral("ticketNotes"));
        notes->setPlainText(QStringLiteral("**bold** <img src=\"file:///etc/passwd\"> [x](http://evil.example/)\n![p](http://evil.example/p.png)"));
        auto *tabs = dialog->findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        auto *preview = dialog->findChild<QTextBrowser *>();
        QCOMPARE(preview->toPlainText().trimmed(), QStringLiteral("bold <img src=\"file:///etc/passwd\"> [x](http://evil.example/)\n![p](http://evil.example/p.png)"));
        QVERIFY(!preview->toHtml().contains(QStringLiteral("<img")) && !preview->toHtml().contains(QStringLiteral("href")));
        dialog->findChild<QPushButton *>(QStringLiteral("saveTicket"))->click();
        QTRY_VERIFY(settled() && triage().tickets()[0].version == 2);
        QVERIFY(triage().tickets()[0].text.notes.starts_with("**bold**"));
        // What is not saved when the window goes is saved then.
        tabs->setCurrentIndex(0);
        notes->setPlainText(QStringLiteral("last words"));
        QVERIFY(m_window->close());
        start();
        QTRY_VERIFY(settled() && triage().tickets().size() == 1);
        QCOMPARE(triage().tickets()[0].text.notes, std::string("last words"));
        // Deleting can be taken back.
        panel()->ticketTable()->setCurrentIndex(panel()->ticketTable()->model()->index(0, 0));
        QTest::keyClick(panel()->ticketTable(), Qt::Key_Delete);
        QTRY_VERIFY(settled() && triage().tickets().empty());
        QVERIFY(!triage().undoText().isEmpty());
        triage().undo();
        QTRY_VERIFY(settled() && triage().tickets().size() == 1);
    }

    void conflictShowsBoth()
    {
        open(path("app.log"));
        TicketText text;
        text.title = "First";
        triage().createTicket(text, {model()->refAt(1)});
        QTRY_VERIFY(settled() && triage().tickets().size() == 1);
        const Ticket ticket = triage().tickets()[0];
        m_window->events()->triageActions()->openTicket(ticket.id);
        auto *dialog = m_window->findChild<TicketDialog *>();
        auto *notes = dialog->findChild<QPlainTextEdit *>(QStringLiteral("ticketNotes"));
        notes->setPlainText(QStringLiteral("mine"));
        {
            const auto other = HistoryStore::open(path("history.sqlite")); // another window
            TicketText theirs = ticket.text;
            theirs.notes = "theirs";
            QVERIFY((*other)->saveTicket(ticket.id, ticket.version, theirs));
        }
        dialog->findChild<QPushButton *>(QStringLiteral("saveTicket"))->click();
        auto *bar = dialog->findChild<NoticeBar *>();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(notes->toPlainText(), QStringLiteral("mine"));
        auto *tabs = dialog->findChild<QTabWidget *>();
        QCOMPARE(tabs->count(), 3);
        QVERIFY(qobject_cast<QPlainTextEdit *>(tabs->widget(2))->toPlainText().contains(QStringLiteral("theirs")));
        bar->button()->click();
        QTRY_VERIFY(settled() && !bar->isVisible());
        QCOMPARE(triage().tickets()[0].text.notes, std::string("mine"));
        const auto store = HistoryStore::open(path("history.sqlite"));
        QCOMPARE((*store)->revisions(ticket.id)->size(), std::size_t(4)); // made, theirs, mine refused, mine taken
    }

    void reportsAreWritten()
    {
        open(path("app.log"));
        TicketText text;
        text.title = "For the file";
        triage().createTicket(text, {model()->refAt(1), model()->refAt(60), model()->refAt(150)});
        QTRY_VERIFY(settled() && triage().tickets().size() == 1);
        auto *actions = m_window->events()->triageActions();
        QSignalSpy written(actions, &TriageActions::reportWritten);
        for (const char *name : {"r.pdf", "r.html", "r.md"}) {
            written.clear();
            actions->writeReportTo(triage().tickets()[0].id, path(name));
            QVERIFY(written.wait(20'000));
            QCOMPARE(written[0][1].toString(), QString());
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.size() > 2000);
            if (name[2] == 'p')
                QVERIFY(bytes.startsWith("%PDF-1.") && bytes.contains("/Image"));
            else
                QVERIFY(bytes.contains("For the file") && bytes.contains(QCryptographicHash::hash([this] {
                    QFile log(path("app.log"));
                    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
                }(), QCryptographicHash::Sha256).toHex()));
        }
        written.clear();
        actions->writeReportTo(triage().tickets()[0].id, QStringLiteral("/proc/nowhere/r.md"));
        QVERIFY(written.wait(20'000));
        QVERIFY(written[0][1].toString().contains(QStringLiteral("/proc/nowhere/r.md")));
    }

    void withoutAHistoryTheWindowSaysSo()
    {
        qputenv("SIGHTGLASS_HISTORY", "/proc/nowhere/history.sqlite");
        start();
        open(path("app.log"));
        auto *bar = m_window->findChild<TriageBar *>();
        QTRY_VERIFY(bar->isVisible() && bar->text().contains(QStringLiteral("/proc/nowhere")));
        QSignalSpy said(m_window->events(), &EventsPage::notice);
        QTest::keyClick(table(), Qt::Key_P);
        QTRY_VERIFY(said.size() > 0);
        QVERIFY(triage().pins().empty());
    }
};

QTEST_MAIN(TestTriageWindow)
#include "tst_triagewindow.moc"
