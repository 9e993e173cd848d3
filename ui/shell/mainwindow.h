// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/alerts.h"
#include "core/session/flowmemory.h"
#include "core/session/historymemory.h"
#include "core/session/keptsearch.h"
#include "core/session/livefeed.h"
#include "core/session/jobhistory.h"
#include "core/session/savedfilters.h"
#include "core/session/pushservice.h"
#include "core/session/session.h"
#include "core/session/sessionkeeper.h"
#include "core/session/triage.h"
#include "ui/shell/preferences.h"
#include "ui/shell/throttle.h"

#include <QDateTime>
#include <QMainWindow>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

class QAction;
class QDialog;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QTabBar;

namespace sightglass {

class ChartsPage;
class DropOverlay;
class EventsPage;
class FollowScroll;
class LivePanel;
class HistoryPage;
class Manual;
class RestoreBar;
class JobModel;
class JobsDock;
class OverviewPage;
class PushActions;
class QueryLine;
class SourcesDock;
class Theme;
class ThreatsPage;
class TransfersPage;
class Tray;
class UnusualPage;

/// The window: sources beside the pages, filter chips above them, jobs below. Owns the session. GUI
/// thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Preferences &preferences, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Triage &triage() { return m_triage; }
    void open(const QStringList &paths);
    /// The events; where they are followed, that stays so.
    void showEvents();
    /// The events, with what is followed above them.
    void showLive();
    [[nodiscard]] bool isLiveShown() const;
    [[nodiscard]] LiveFeed &feed() { return m_feed; }
    [[nodiscard]] Alerts &alerts() { return m_alerts; }
    [[nodiscard]] LivePanel *livePanel() const { return m_livePanel; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    /// Follows again what was followed when the program ended, where the user wants that.
    void resumeFollowing();
    /// Offers to open again what was open when the program crashed or was killed.
    void offerLastSession();
    [[nodiscard]] SessionKeeper &keeper() { return m_keeper; }
    /// The manual where \p place says ("query.md#fields"); empty: where it says something of what has the focus.
    Manual *showManual(const QString &place = {});
    void copyDiagnostics();
    [[nodiscard]] OverviewPage *overview() const { return m_overview; }
    [[nodiscard]] EventsPage *events() const { return m_events; }
    [[nodiscard]] ChartsPage *charts() const { return m_charts; }
    [[nodiscard]] UnusualPage *unusual() const { return m_unusual; }
    [[nodiscard]] ThreatsPage *threats() const { return m_threats; }
    [[nodiscard]] TransfersPage *transfers() const { return m_transfers; }
    [[nodiscard]] HistoryPage *history() const { return m_history; }
    [[nodiscard]] JobHistory &jobHistory() { return m_jobHistory; }
    void showHistory();
    [[nodiscard]] KeptSearch &keptSearch() { return m_keptSearch; }
    /// Ends, and lets main() start the program again with the logs that are open.
    void restart();
    [[nodiscard]] PushActions *push() const { return m_push; }
    [[nodiscard]] JobModel *jobModel() const;
    [[nodiscard]] QStackedWidget *pages() const { return m_pages; }
    [[nodiscard]] QString statusText() const;
    /// True while the empty state is shown instead of the pages.
    [[nodiscard]] bool isEmptyStateShown() const;
    /// The result of one log, or of all.
    void showJson(std::optional<LogId> log);
    void showProblems(std::optional<LogId> log);
    void showFormat(LogId log);

    /// Samples shipped with the program; empty where they are not installed.
    [[nodiscard]] static QStringList samplePaths();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Passes over docks that stand behind another one.
    bool focusNextPrevChild(bool next) override;

    /// Another language makes all that is seen anew.
    void changeEvent(QEvent *event) override;
    /// F1 in dialogs, which have no menu.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct View;
    [[nodiscard]] View view() const;
    void restoreView(const View &view);
    void storeLayout() const;
    void restoreDocks();
    [[nodiscard]] QString stateKey() const;
    void showAgain(QDialog *dialog, std::function<void()> again);
    void listen();
    void noteEnd(LogId id);
    void build();
    void tearDown();
    void rebuild();
    void makeDocks();
    void makeLive();
    void addTab(const QString &name, QWidget *page, bool live = false);
    void showTab(int tab);
    void showAlert(const Alert &alert);
    void rememberFollowed() const;
    void makeMenus();
    [[nodiscard]] QWidget *makeEmptyState();
    void refresh();
    void refreshProgress();
    void restoreLayout();
    void openFilesDialog();
    void openFolderDialog();
    void chooseEventMaps();
    void about();

    Preferences &m_preferences;
    Theme &m_theme;
    Session m_session;
    Triage m_triage{m_session};
    HistoryMemory m_unusualMemory{m_session};
    FlowMemory m_flowMemory{m_session};
    LiveFeed m_feed{m_session};
    Alerts m_alerts{m_feed, m_session};
    JobHistory m_jobHistory{m_session};
    KeptSearch m_keptSearch{m_session};
    SavedFilterBook m_savedFilters;
    PushService m_pushService;
    SessionKeeper m_keeper{m_session, SessionKeeper::usualFolder()};
    std::optional<std::pair<SessionState, QDateTime>> m_abandoned; ///< Offered and not decided.
    std::unique_ptr<Manual> m_manual;
    QThreadPool m_diagnostics;
    RestoreBar *m_restoreBar = nullptr;
    std::set<JobId> m_noted; ///< Ends of jobs that stand in the program's own log.
    Throttle m_refresh;
    QObject *m_content = nullptr; ///< Owns actions, and is what is listened with for as long as the window looks as it does.
    bool m_rebuilds = false; ///< A language was asked for.
    bool m_mirrored = false; ///< What is seen was made for reading from the right.
    std::map<QDialog *, std::function<void()>> m_reopen; ///< Dialogs in which nothing is written, and what makes them.
    QStackedWidget *m_stack;
    QueryLine *m_query = nullptr;
    QTabBar *m_tabs;
    struct Tab
    {
        QWidget *page;
        bool live;
    };
    std::vector<Tab> m_tabPages;
    LivePanel *m_livePanel = nullptr;
    FollowScroll *m_scroll = nullptr;
    Tray *m_tray = nullptr;
    bool m_quitting = false;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    EventsPage *m_events;
    ChartsPage *m_charts;
    UnusualPage *m_unusual;
    ThreatsPage *m_threats;
    TransfersPage *m_transfers;
    HistoryPage *m_history;
    SourcesDock *m_sources;
    JobsDock *m_jobs;
    PushActions *m_push;
    QLabel *m_status;
    QProgressBar *m_progress;
    QAction *m_closeLog = nullptr;
    QAction *m_closeAll = nullptr;
    QAction *m_json = nullptr;
    QAction *m_export = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_format = nullptr;
    DropOverlay *m_dropOverlay;
};

} // namespace sightglass
