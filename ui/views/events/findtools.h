// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/findstudy.h"

#include <QObject>

class QMenu;
class QModelIndex;

namespace sightglass {

class DetailsPane;
class FindBar;
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
    FindTools(Session &session, RowTable &table, DetailsPane &details, QWidget *parent);

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
    void choose(int row);

    RowTable &m_table;
    QWidget *m_parent;
    Highlighters *m_highlighters;
    RowOverview *m_overview;
    FindBar *m_bar;
    SeverityStretches m_severities;
};

} // namespace sightglass
