// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/triage.h"
#include "ui/models/eventtablemodel.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/charts/chartspage.h"
#include "ui/views/charts/charttabledialog.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/events/findtools.h"
#include "ui/views/history/historypage.h"
#include "ui/views/history/historysettings.h"
#include "ui/views/live/alertrulesdialog.h"
#include "ui/views/live/livepanel.h"
#include "ui/views/live/sourcesdialog.h"
#include "ui/views/overview/overviewpage.h"
#include "ui/views/push/pushactions.h"
#include "ui/views/push/pushdock.h"
#include "ui/views/push/targetsdialog.h"
#include "ui/views/threats/threatspage.h"
#include "ui/views/transfers/transferspage.h"
#include "ui/views/triage/triageactions.h"
#include "ui/views/unusual/unusualpage.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/rowtable.h"

#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <memory>

namespace sightglass::testing {

/// Everything that the window can show, one scene after the other: for tests that look at all of it.
class WindowScenes
{
public:
    /// Called with what is seen: the window, a menu or a dialog.
    using Visit = std::function<void(const QString &scene, QWidget *top)>;

    explicit WindowScenes(const QString &name)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(name);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QSettings().clear();
        qputenv("SIGHTGLASS_HISTORY", m_folder.filePath(QStringLiteral("history.sqlite")).toUtf8());
        preferences = std::make_unique<Preferences>();
    }
    /// \p size of the window.
    void start(const QSize &size = {1280, 800})
    {
        theme = std::make_unique<Theme>(*preferences);
        window = std::make_unique<MainWindow>(*preferences, *theme);
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    void stop()
    {
        window.reset();
        theme.reset();
    }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return window->session().isIdle() && window->triage().isIdle(); }, 30'000);
    }
    /// The samples and a log with a damaged place; a pin, a ticket, a target.
    void load()
    {
        QVERIFY2(!MainWindow::samplePaths().isEmpty(), "the samples are not built");
        QFile damaged(m_folder.filePath(QStringLiteral("damaged.log")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        for (int i = 0; i < 40; ++i)
            damaged.write("{\"time\":\"2026-01-01T00:00:" + QByteArray::number(i).rightJustified(2, '0') + "Z\",\"level\":\"info\",\"msg\":\"m\"}\n" + (i == 20 ? "{\"broken\": \n" : ""));
        damaged.close();
        window->open(MainWindow::samplePaths() << damaged.fileName());
        QVERIFY(settle());
        QTRY_VERIFY(window->events()->model()->rowCount() > 1000);
        EventTableModel *model = window->events()->model();
        window->triage().togglePinned({model->refAt(3)});
        QVERIFY(settle());
        TicketText ticket;
        ticket.title = "4711";
        window->triage().createTicket(ticket, {model->refAt(4), model->refAt(5)});
        QVERIFY(settle());
        QTRY_VERIFY(!window->triage().tickets().empty());
    }
    void visitPages(const Visit &visit)
    {
        const auto page = [&](const char *name, QWidget *widget) {
            window->pages()->setCurrentWidget(widget);
            QVERIFY(settle());
            QTest::qWait(0);
            QCoreApplication::processEvents();
            visit(QLatin1String(name), window.get());
        };
        page("overview", window->overview());
        page("charts", window->charts());
        page("unusual", window->unusual());
        QTRY_VERIFY_WITH_TIMEOUT(window->unusual()->model()->rowCount() > 0, 30'000);
        page("unusual", window->unusual());
        window->unusual()->showTemplates(true);
        page("templates", window->unusual());
        page("threats", window->threats());
        QTRY_VERIFY_WITH_TIMEOUT(!window->threats()->study().isRunning(), 30'000);
        page("threats", window->threats());
        page("transfers", window->transfers());
        QTRY_VERIFY_WITH_TIMEOUT(!window->transfers()->study().isRunning(), 30'000);
        page("transfers", window->transfers());
        page("history", window->history());
        page("events", window->events());
        window->session().setGrouping(GroupBy::EventId);
        window->events()->find()->bar()->open();
        page("groups", window->events());
        window->session().setGrouping(GroupBy::None);
        window->events()->triageDock()->raise();
        page("triage", window->events());
        window->events()->detailsDock()->raise();
        window->push()->dock()->show();
        window->push()->dock()->raise();
        page("push", window->events());
        window->push()->dock()->hide();
        // Of a Windows event and of a line.
        for (const int row : {0, window->events()->model()->rowCount() / 2, window->events()->model()->rowCount() - 1}) {
            window->events()->table()->setCurrentIndex(window->events()->model()->index(row, 0));
            QVERIFY(settle());
            page("details", window->events());
        }
        Filter filter;
        filter.query = *Query::parse("nothing-is-like-this", "UTC");
        window->session().filters().push(filter);
        page("filtered", window->events());
        page("filtered overview", window->overview());
        window->session().filters().clear();
        QVERIFY(settle());
        window->showLive();
        QVERIFY(settle());
        visit(QStringLiteral("live"), window.get());
        window->pages()->setCurrentWidget(window->overview());
    }
    void visitMenus(const Visit &visit)
    {
        const std::function<void(const QString &, QMenu *)> walk = [&](const QString &name, QMenu *menu) {
            QMetaObject::invokeMethod(menu, "aboutToShow");
            visit(name, menu);
            for (QAction *action : menu->actions()) {
                if (action->menu())
                    walk(name + QLatin1Char('>') + action->text(), action->menu());
            }
        };
        for (QAction *action : window->menuBar()->actions())
            walk(QStringLiteral("menu ") + action->text(), action->menu());
    }
    void visitDialogs(const Visit &visit)
    {
        const auto dialog = [&](const char *name, const std::function<void()> &open) {
            const auto before = window->findChildren<QDialog *>();
            open();
            QDialog *made = nullptr;
            QVERIFY2(QTest::qWaitFor([&] {
                for (QDialog *d : window->findChildren<QDialog *>()) {
                    if (d->isVisible() && !before.contains(d))
                        made = d;
                }
                return made != nullptr;
            }, 5000), name);
            QCoreApplication::processEvents();
            visit(QLatin1String(name), made);
            // All kinds of what a list at its head offers, and all of its tabs.
            for (auto *tabs : made->findChildren<QTabWidget *>()) {
                for (int i = 1; i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    QCoreApplication::processEvents();
                    visit(QLatin1String(name) + QLatin1Char('/') + QString::number(i), made);
                }
            }
            if (auto *type = made->findChild<QComboBox *>(QStringLiteral("targetType"))) {
                for (int i = 0; i < type->count(); ++i) {
                    type->setCurrentIndex(i);
                    QCoreApplication::processEvents();
                    visit(QLatin1String(name) + QLatin1Char('/') + type->itemData(i).toString(), made);
                }
            }
            const QPointer<QDialog> open2(made);
            made->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (open2)
                delete open2.data();
        };
        MainWindow &w = *window;
        const LogId log = [&] {
            for (const LogInfo &info : w.session().logs()) {
                if (info.problems > 0)
                    return info.id;
            }
            return w.session().logs().front().id;
        }();
        dialog("json", [&] { w.showJson(std::nullopt); });
        dialog("problems", [&] { w.showProblems(log); });
        dialog("format", [&] { w.showFormat(log); });
        dialog("sources", [&] { w.livePanel()->showSources(); });
        dialog("alert rules", [&] { w.livePanel()->showRules(); });
        dialog("push", [&] { w.push()->push(); });
        dialog("targets", [&] { w.push()->editTargets(); });
        dialog("ticket", [&] { w.events()->triageActions()->openTicket(w.triage().tickets().front().id); });
        dialog("history settings", [&] { (new HistorySettings(w.jobHistory(), &w))->open(); });
        dialog("highlighters", [&] { w.events()->find()->editHighlighters(); });
        dialog("chart table", [&] { (new ChartTableDialog(QStringLiteral("4711"), w.charts()->timeline(), &w))->open(); });
        dialog("about", [&] {
            auto *about = new AboutDialog(&w);
            about->setAttribute(Qt::WA_DeleteOnClose);
            about->open();
        });
    }
    /// Without logs, then all.
    void visitAll(const Visit &visit)
    {
        visit(QStringLiteral("empty"), window.get());
        load();
        visitPages(visit);
        visitMenus(visit);
        visitDialogs(visit);
    }

    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_folder;
};

} // namespace sightglass::testing
