// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/rowfinding.h"
#include "core/session/findstudy.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace sightglass {

class RowTable;

/// A narrow strip beside the scroll bar of a table of rows, for all of its rows from the top to the
/// bottom: errors at the side of the table (as stretches of rows; colour of the worst), hits across it, the
/// row that is chosen as a line with an arrow. A click goes there, to a hit where one is near. What it
/// paints depends on its height, not on how many hits there are. GUI thread.
class RowOverview : public QWidget
{
    Q_OBJECT
public:
    RowOverview(RowTable &table, QWidget *parent);
    /// Where rows of the table stand for several events each: how many of these there are, and the first of a
    /// row. What is said of rows below is of events then.
    void setPlaces(std::function<int()> count, std::function<int(int row)> placeOfRow);

    void setHits(std::shared_ptr<const RowPositions> hits);
    void setSeverities(std::shared_ptr<const SeverityStretches::Worst> worst);
    [[nodiscard]] QSize sizeHint() const override;
    /// The row that a click at the height \p y goes to; -1 where there are no rows.
    [[nodiscard]] int rowAt(int y) const;
    /// Where the mark of a row is.
    [[nodiscard]] int placeOf(int row) const;

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] int fromTable(int row) const { return m_placeOfRow ? m_placeOfRow(row) : row; }

    RowTable &m_table;
    std::function<int()> m_countPlaces;
    std::function<int(int)> m_placeOfRow;
    std::shared_ptr<const RowPositions> m_hits;
    std::shared_ptr<const SeverityStretches::Worst> m_worst;
};

} // namespace sightglass
