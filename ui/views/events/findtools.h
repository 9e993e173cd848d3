// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/findstudy.h"

#include <QObject>

class QMenu;
class QModelIndex;

namespace sightglass {

class DetailsPane;
class FindBar;
class EventTableModel;
class Highlighters;
class RowOverview;
class RowTable;

/// Finding and highlighting in the events page: the bar, the strip of marks beside the scroll bar, marks in
/// cells and in the details. Belongs to the events page; GUI thread.
class FindTools : public QObject
{
    Q_OBJECT
public:
    /// \p table must have its model and delegates.
    FindTools(Session &session, EventTableModel &model, RowTable &table, DetailsPane &details, QWidget *parent);

    /// To be laid out by the page.
    [[nodiscard]] FindBar *bar() const { return m_bar; }
    [[nodiscard]] Highlighters *highlighters() const { return m_highlighters; }
    [[nodiscard]] RowOverview *overview() const { return m_overview; }
    /// Entries for the text of a cell.
    void addTo(QMenu &menu, const QModelIndex &cell);
    void editHighlighters();
    /// Marks texts in \p details from now on.
    void follow(DetailsPane &details);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The row that shows the place \p position of the session's rows; \p itself: alone, where it is folded with others.
    void choose(int position, bool itself);

    EventTableModel &m_model;
    RowTable &m_table;
    QWidget *m_parent;
    Highlighters *m_highlighters;
    RowOverview *m_overview;
    FindBar *m_bar;
    SeverityStretches m_severities;
};

} // namespace sightglass
