// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventtablemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/charts/chartspage.h"
#include "ui/views/events/detailspane.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/history/historypage.h"
#include "ui/views/overview/overviewpage.h"
#include "ui/views/triage/ticketdialog.h"
#include "ui/views/threats/threatspage.h"
#include "ui/views/transfers/transferspage.h"
#include "ui/views/unusual/unusualpage.h"
#include "ui/widgets/queryline.h"
#include "ui/widgets/rowtable.h"

#include <QAccessible>
#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;

/// The way from opened logs to a ticket by keys alone. After each key something that is seen has the
/// focus, and it has a name that a screen reader says.
class TestKeyboardWalk : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_faults;

    RowTable *table() const { return m_window->events()->table(); }
    EventTableModel *model() const { return m_window->events()->model(); }
    bool settled() const { return m_window->session().isIdle() && m_window->triage().isIdle(); }
    QWidget *page() const { return m_window->pages()->currentWidget(); }

    /// Empty: all is well.
    static QString focusFault()
    {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return QStringLiteral("nothing has the focus");
        QString who;
        for (const QWidget *w = focus; w && !w->isWindow(); w = w->parentWidget())
            who += (w == focus ? QString() : QStringLiteral(" in ")) + QLatin1String(w->metaObject()->className()) + QLatin1Char(' ') + w->objectName();
        QRect seen = focus->rect();
        for (const QWidget *w = focus; !w->isWindow(); w = w->parentWidget())
            seen = seen.translated(w->pos()) & w->parentWidget()->rect();
        if (!focus->isVisible() || seen.isEmpty())
            return who + QStringLiteral(" has the focus and is not seen");
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(focus);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            return who + QStringLiteral(" has the focus and no name");
        return {};
    }
    /// There is no window manager on the offscreen platform: where a dialog or a list was closed, somebody
    /// has to make the window below it active.
    bool mainIsActive()
    {
        if (!QApplication::activeWindow() || !QApplication::activeWindow()->isVisible())
            m_window->activateWindow();
        return QApplication::activeWindow() == m_window.get();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // As a keyboard does: an open popup takes keys first.
        QWidget *focus = nullptr;
        QTRY_VERIFY((focus = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget()));
        QTest::keyClick(focus, key, modifiers);
        // All of them are told at the end.
        if (!QTest::qWaitFor([this] { return mainIsActive(), focusFault().isEmpty(); }, 1000) && !m_faults.contains(focusFault()))
            m_faults.append(focusFault());
    }
    static void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Tab until \p widget, or something in it, has the focus.
    bool tabTo(const QWidget *widget)
    {
        QString way;
        for (int i = 0; i < 60; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus == widget || (focus && widget->isAncestorOf(focus)))
                return true;
            way += (focus ? QLatin1String(focus->metaObject()->className()) : QLatin1String("nothing")) + (QApplication::activePopupWidget() ? QStringLiteral("(popup) ") : QStringLiteral(" "));
            press(Qt::Key_Tab);
        }
        qWarning("Tab went: %s", qPrintable(way));
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("keyboardwalk"));
        QSettings().clear();
        qputenv("SIGHTGLASS_HISTORY", m_folder.filePath(QStringLiteral("history.sqlite")).toUtf8());
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<Theme>(*m_preferences);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_theme.reset();
    }
    void fromSamplesToTicket()
    {
        QVERIFY2(!MainWindow::samplePaths().isEmpty(), "the samples are not built");
        auto *samples = m_window->findChild<QWidget *>(QStringLiteral("openSamples"));
        QVERIFY(samples);
        QVERIFY(tabTo(samples));
        press(Qt::Key_Space);
        QTRY_VERIFY(settled() && m_window->session().logs().size() == static_cast<std::size_t>(MainWindow::samplePaths().size()));
        const auto all = static_cast<int>(m_window->session().rows()->size());
        QVERIFY(all > 1000);

        // The pages; on each, Tab comes through all that it has and back.
        const QList<std::pair<Qt::Key, QWidget *>> pages{{Qt::Key_1, m_window->overview()}, {Qt::Key_3, m_window->charts()}, {Qt::Key_4, m_window->unusual()}, {Qt::Key_5, m_window->threats()}, {Qt::Key_6, m_window->transfers()}, {Qt::Key_7, m_window->history()}, {Qt::Key_2, m_window->events()}};
        for (const auto &[key, widget] : pages) {
            press(key, Qt::ControlModifier);
            QCOMPARE(page(), widget);
            QVERIFY2(tabTo(widget), widget->metaObject()->className());
            QWidget *first = QApplication::focusWidget();
            int steps = 0;
            do {
                press(Qt::Key_Tab);
            } while (QApplication::focusWidget() != first && ++steps < 200);
            QVERIFY2(steps < 200, "Tab never comes back");
            QVERIFY(steps > 0);
        }

        // A filter, typed.
        QVERIFY(tabTo(table()));
        press(Qt::Key_Slash);
        auto *edit = m_window->findChild<QueryLine *>()->edit();
        QCOMPARE(QApplication::focusWidget(), edit);
        type(QStringLiteral("severity:error"));
        press(Qt::Key_Return);
        QTRY_VERIFY(settled() && model()->rowCount() > 20 && model()->rowCount() < all);
        const int errors = model()->rowCount();
        QTRY_VERIFY(mainIsActive());
        QVERIFY(tabTo(table()));
        QTRY_VERIFY(table()->currentIndex().isValid());
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 2);

        // Pin, and a ticket with a title.
        press(Qt::Key_P);
        QTRY_VERIFY(settled() && m_window->triage().pins().size() == 1);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_T);
        QTRY_VERIFY(m_window->findChild<TicketDialog *>());
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(m_window->findChild<TicketDialog *>()));
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // the title comes first
        type(QStringLiteral("Who was it?"));
        press(Qt::Key_Return);
        QTRY_VERIFY(settled() && m_window->triage().tickets().size() == 1);
        QCOMPARE(m_window->triage().tickets()[0].text.title, std::string("Who was it?"));
        QCOMPARE(m_window->triage().tickets()[0].events.size(), std::size_t(2));
        if (auto *dialog = m_window->findChild<TicketDialog *>(); dialog && dialog->isVisible())
            press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<TicketDialog *>() || !m_window->findChild<TicketDialog *>()->isVisible());
        QTRY_VERIFY(mainIsActive());

        // The next error, a row by its number.
        QVERIFY(tabTo(table()));
        press(Qt::Key_Home);
        press(Qt::Key_N);
        QTRY_COMPARE(table()->currentIndex().row(), 1);
        press(Qt::Key_G);
        QTRY_VERIFY(qobject_cast<QInputDialog *>(QApplication::activeWindow()));
        type(QStringLiteral("17"));
        press(Qt::Key_Return);
        QTRY_COMPARE(table()->currentIndex().row(), 16);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(table()));

        // An event in a window of its own.
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *own = m_window->findChild<DetailsPane *>(QStringLiteral("eventWindow"));
        QVERIFY(own);
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(own));
        own->activateWindow(); // gives it the focus where no window manager does
        if (!QApplication::focusWidget())
            own->setFocus();
        press(Qt::Key_Tab);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<DetailsPane *>(QStringLiteral("eventWindow")));
        QTRY_VERIFY(mainIsActive());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(table()));

        // The filter is taken back, and comes again.
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(model()->rowCount(), all);
        const QKeyCombination redo = m_window->findChild<QAction *>(QStringLiteral("redoFilter"))->shortcut()[0]; // not the same everywhere
        press(redo.key(), redo.keyboardModifiers());
        QTRY_COMPARE(model()->rowCount(), errors);
        QTRY_VERIFY(settled());
    }
    void focusWasAlwaysSeenAndNamed() { QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n')))); }
};

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
