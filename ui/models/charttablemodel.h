// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/charttable.h"

#include <QAbstractTableModel>

namespace sightglass {

/// The numbers of a chart as a table; sorts by any column. GUI thread.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(ChartTable table);
    /// As it is sorted now.
    [[nodiscard]] const ChartTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void order(std::vector<int> *places);
    [[nodiscard]] bool isNumber(int column) const;
    ChartTable m_table;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace sightglass
