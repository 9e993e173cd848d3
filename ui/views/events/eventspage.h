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
class QStackedWidget;

namespace sightglass {

class DetailsPane;
class EmptyState;
class EventTableModel;
class RowTable;

/// The events under the filter as a table of any length, and all of the chosen one in a dock that
/// stands beside it, below it or alone. GUI thread.
class EventsPage : public QWidget
{
    Q_OBJECT
public:
    EventsPage(Session &session, const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] EventTableModel *model() const { return m_model; }
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] QDockWidget *detailsDock() const { return m_dock; }
    /// Columns and docks, for QSettings.
    void saveLayout() const;
    void restoreLayout();

Q_SIGNALS:
    /// Words for the status bar.
    void notice(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class CopyAs { Rows, Json };
    void refresh();
    void chooseFirst();
    void fitColumns();
    void showMenu(const QPoint &position);
    void showColumnMenu(const QPoint &position);
    void copySelection(CopyAs how);
    void finishCopy(const std::vector<EventRef> &refs, const std::vector<LoadedRow> &rows);

    Session &m_session;
    EventTableModel *m_model;
    RowTable *m_table;
    DetailsPane *m_details;
    QMainWindow *m_frame; // holds table and dock
    QDockWidget *m_dock;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Throttle m_refresh;
    QHash<int, bool> m_columnChoice; // columns that the user has shown or hidden
    EventRef m_current;              // looked at
    EventRef m_top;                  // first row in sight before a reset
    int m_topRow = 0;
    int m_currentRow = 0;
    quint64 m_copyToken = 0;
    CopyAs m_copyAs = CopyAs::Rows;
    bool m_filterChanged = false;
};

} // namespace sightglass
