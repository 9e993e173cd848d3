// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QTreeView;

namespace sightglass {

class EventsPage;
class JobModel;
class OverviewPage;
class Theme;

/// The window: sources on the one side, pages in the middle, jobs below. Owns
/// the session. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Preferences &preferences, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session &session() { return m_session; }
    void open(const QStringList &paths);
    void showEvents();
    [[nodiscard]] OverviewPage *overview() const { return m_overview; }
    [[nodiscard]] EventsPage *events() const { return m_events; }
    [[nodiscard]] JobModel *jobModel() const { return m_jobModel; }
    [[nodiscard]] QTabWidget *pages() const { return m_pages; }
    /// True while the empty state is shown instead of the pages.
    [[nodiscard]] bool isEmptyStateShown() const;
    void showJson(std::optional<LogId> log);
    void showProblems(LogId log);

    /// Samples shipped with the program; empty where they are not installed.
    [[nodiscard]] static QStringList samplePaths();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeDocks();
    void makeMenus();
    [[nodiscard]] QWidget *makeEmptyState();
    void refresh();
    void setDropShown(bool shown);
    void about();

    Preferences &m_preferences;
    Theme &m_theme;
    Session m_session;
    QStackedWidget *m_stack;
    QTabWidget *m_pages;
    OverviewPage *m_overview;
    EventsPage *m_events;
    QTreeView *m_sources;
    JobModel *m_jobModel;
    QTableView *m_jobs;
    QDockWidget *m_sourcesDock;
    QDockWidget *m_jobsDock;
    QLabel *m_status;
    QWidget *m_dropOverlay;
};

} // namespace sightglass
