// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"
#include "ui/shell/throttle.h"

#include <QHash>
#include <QWidget>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace sightglass {

class DetailsPane;
class EmptyState;
class EventTableModel;
class FindTools;
class ExportActions;
class GroupBar;
class GroupModel;
class RowTable;
class TableTools;
class Triage;
class TriageActions;

/// The events under the filter as a table of any length, and all of the chosen one in a dock that
/// stands beside it, below it or alone. GUI thread.
class EventsPage : public QWidget
{
    Q_OBJECT
public:
    EventsPage(Session &session, Triage &triage, const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] EventTableModel *model() const { return m_model; }
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] QDockWidget *detailsDock() const { return m_dock; }
    [[nodiscard]] TriageActions *triageActions() const { return m_triageActions; }
    [[nodiscard]] FindTools *find() const { return m_find; }
    [[nodiscard]] TableTools *tools() const { return m_tools; }
    [[nodiscard]] ExportActions *exports() const { return m_exports; }
    [[nodiscard]] QDockWidget *triageDock() const { return m_triageDock; }
    /// Chooses an event and brings it into sight; takes the filter away where that hides it, and says so.
    void goTo(EventRef event);
    [[nodiscard]] GroupBar *groupBar() const { return m_groupBar; }
    [[nodiscard]] GroupModel *groups() const { return m_groups; }
    [[nodiscard]] QTableView *groupTable() const { return m_groupTable; }
    /// Columns and docks, for QSettings.
    void saveLayout() const;
    void restoreLayout();

Q_SIGNALS:
    /// An event was gone to: the page shall be seen.
    void wanted();
    /// Words for the status bar.
    void notice(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class CopyAs { Rows, Json, Csv, Markdown, Raw };
    void makeGroups();
    void showGroups();
    void narrowToGroup();
    void refresh();
    void chooseFirst();
    void fitColumns();
    /// The table's columns in the order and with the widths that the user chose for rows of this kind.
    void setKind(bool windows, const QString &formatId);
    void arrangeColumns();
    void storeColumns() const;
    [[nodiscard]] QString columnsKey() const;
    [[nodiscard]] QString layoutKey() const;
    void showMenu(const QPoint &position);
    void showColumnMenu(const QPoint &position);
    void addCellTerms(QMenu &menu, EventRef ref, int column);
    void copySelection(CopyAs how);
    void finishCopy(const std::vector<EventRef> &refs, const std::vector<LoadedRow> &rows);

    Session &m_session;
    Triage &m_triage;
    EventTableModel *m_model;
    RowTable *m_table;
    TableTools *m_tools;
    FindTools *m_find;
    ExportActions *m_exports;
    DetailsPane *m_details;
    GroupBar *m_groupBar;
    GroupModel *m_groups;
    QTableView *m_groupTable;
    QSplitter *m_splitter; // groups above events
    QMainWindow *m_frame; // holds table and dock
    QDockWidget *m_dock;
    TriageActions *m_triageActions;
    QDockWidget *m_triageDock;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Throttle m_refresh;
    bool m_mirrored;
    QHash<int, bool> m_columnChoice; // columns that the user has shown or hidden
    QString m_formatId;              // of all that is shown; empty = several
    bool m_windows = false;          // only Windows events are shown: the columns of Event Viewer
    EventRef m_current;              // looked at
    EventRef m_top;                  // first row in sight before a reset
    int m_topRow = 0;
    int m_currentRow = 0;
    quint64 m_copyToken = 0;
    CopyAs m_copyAs = CopyAs::Rows;
    bool m_filterChanged = false;
    std::optional<EventGroup> m_group; // chosen before a reset
    GroupBy m_groupedBy = GroupBy::None;
};

} // namespace sightglass
