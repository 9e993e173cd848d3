// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charttablemodel.h"

#include "ui/shell/plaintext.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace sightglass {

using namespace Qt::StringLiterals;

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    order(nullptr);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()); }
int ChartTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.header.size()); }

bool ChartTableModel::isNumber(int column) const
{
    return !m_table.rows.empty() && m_table.rows.front()[static_cast<std::size_t>(column)].typeId() != QMetaType::QString;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QVariant &value = m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        if (value.typeId() == QMetaType::Double)
            return QLocale().toString(value.toDouble(), 'f', 2);
        // A difference says which way it goes.
        if (value.typeId() == QMetaType::LongLong)
            return (value.toLongLong() > 0 ? u"+"_s : QString()) + QLocale().toString(value.toLongLong());
        return value.typeId() == QMetaType::QString ? oneLine(value.toString(), 500) : QLocale().toString(value.toULongLong());
    case Qt::TextAlignmentRole: return QVariant((isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(), data(index, Qt::DisplayRole).toString());
    default: return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_table.header[section]) : QVariant();
}

void ChartTableModel::order(std::vector<int> *places)
{
    if (m_column < 0 || m_column >= columnCount())
        return;
    const auto column = static_cast<std::size_t>(m_column);
    std::vector<int> from(m_table.rows.size());
    std::iota(from.begin(), from.end(), 0);
    const bool number = isNumber(m_column);
    const auto less = [&](int a, int b) {
        const QVariant &x = m_table.rows[static_cast<std::size_t>(a)][column], &y = m_table.rows[static_cast<std::size_t>(b)][column];
        return number ? x.toDouble() < y.toDouble() : QString::localeAwareCompare(x.toString(), y.toString()) < 0;
    };
    std::stable_sort(from.begin(), from.end(), [&](int a, int b) { return m_order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
    std::vector<std::vector<QVariant>> rows;
    rows.reserve(from.size());
    for (const int row : from)
        rows.push_back(std::move(m_table.rows[static_cast<std::size_t>(row)]));
    m_table.rows = std::move(rows);
    if (places) {
        places->resize(from.size());
        for (std::size_t to = 0; to < from.size(); ++to)
            (*places)[static_cast<std::size_t>(from[to])] = static_cast<int>(to);
    }
}

void ChartTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_column = column;
    m_order = order;
    std::vector<int> places;
    this->order(&places);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(places[static_cast<std::size_t>(old.row())], old.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace sightglass
