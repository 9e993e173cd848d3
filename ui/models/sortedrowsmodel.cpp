// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortedrowsmodel.h"

#include "core/job/task.h"

#include <algorithm>
#include <climits>
#include <numeric>

namespace sightglass {

namespace {

/// So many are put in order at once: some milliseconds.
constexpr std::size_t rowsAtOnce = 3000;

using Chosen = std::shared_ptr<const std::vector<std::uint32_t>>;

std::vector<std::uint32_t> ordered(const Chosen &chosen, std::size_t rows, const std::function<bool(std::uint32_t, std::uint32_t)> &less, Qt::SortOrder direction)
{
    std::vector<std::uint32_t> order;
    if (chosen) {
        order = *chosen;
    } else {
        order.resize(rows);
        std::iota(order.begin(), order.end(), 0u);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return direction == Qt::AscendingOrder ? less(a, b) : less(b, a); });
    return order;
}

} // namespace

SortedRowsModel::SortedRowsModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_pool.setMaxThreadCount(1);
}

SortedRowsModel::~SortedRowsModel() { m_pool.waitForDone(); }

int SortedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min<std::size_t>(m_rows, INT_MAX));
}

void SortedRowsModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    this->order();
}

std::vector<std::uint32_t> SortedRowsModel::shownRows() const
{
    if (!m_order.empty())
        return m_order;
    if (m_chosen)
        return *m_chosen;
    std::vector<std::uint32_t> all(m_rows);
    std::iota(all.begin(), all.end(), 0u);
    return all;
}

void SortedRowsModel::beginRows()
{
    beginResetModel();
    ++m_asked;
    ++m_narrowAsked;
    m_chosen.reset();
}

void SortedRowsModel::endRows(std::size_t rows)
{
    m_all = m_rows = rows;
    m_order.clear();
    if (m_column >= 0 && rows <= rowsAtOnce)
        m_order = ordered(m_chosen, rows, less(m_column), m_direction);
    endResetModel();
    if (m_column >= 0 && rows > rowsAtOnce)
        order();
}

void SortedRowsModel::keepOnly(Is is)
{
    const quint64 asked = ++m_narrowAsked;
    const auto take = [this](Chosen chosen) {
        ++m_asked;
        beginResetModel();
        m_chosen = std::move(chosen);
        m_rows = m_chosen ? m_chosen->size() : m_all;
        m_order.clear();
        if (m_column >= 0 && m_rows <= rowsAtOnce)
            m_order = ordered(m_chosen, m_rows, less(m_column), m_direction);
        endResetModel();
        if (m_column >= 0 && m_rows > rowsAtOnce)
            order();
        Q_EMIT narrowed();
    };
    if (!is) {
        take(nullptr);
        return;
    }
    runTask(m_pool, this, [rows = m_all, is = std::move(is)]() -> Chosen {
        std::vector<std::uint32_t> chosen;
        for (std::uint32_t row = 0; row < rows; ++row) {
            if (is(row))
                chosen.push_back(row);
        }
        return std::make_shared<const std::vector<std::uint32_t>>(std::move(chosen));
    }, [this, asked, take](Chosen chosen) {
        if (asked == m_narrowAsked)
            take(std::move(chosen));
    });
}

void SortedRowsModel::order()
{
    const quint64 asked = ++m_asked;
    const auto take = [this](std::vector<std::uint32_t> order) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        std::vector<std::size_t> sources;
        for (const QModelIndex &index : before)
            sources.push_back(sourceRow(index.row()));
        m_order = std::move(order);
        QModelIndexList after;
        if (!before.isEmpty()) {
            std::vector<int> place(m_all);
            for (int row = 0; row < rowCount(); ++row)
                place[sourceRow(row)] = row;
            for (qsizetype i = 0; i < before.size(); ++i)
                after.append(index(place[sources[static_cast<std::size_t>(i)]], before[i].column()));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
        Q_EMIT sorted();
    };
    if (m_column < 0) {
        take({});
    } else if (m_rows <= rowsAtOnce) {
        take(ordered(m_chosen, m_rows, less(m_column), m_direction));
    } else {
        runTask(m_pool, this, [chosen = m_chosen, rows = m_rows, less = less(m_column), direction = m_direction] { return ordered(chosen, rows, less, direction); },
                [this, asked, take](std::vector<std::uint32_t> order) {
                    if (asked == m_asked)
                        take(std::move(order));
                });
    }
}

} // namespace sightglass
