// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace sightglass {

/// A table of rows that stay as they are and can be put in order by any column; many of them by a worker, so that the
/// window does not stand still. Derived classes say how many there are and which of two comes first. GUI thread.
class SortedRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SortedRowsModel(QObject *parent = nullptr);
    ~SortedRowsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Place among the rows as they came.
    [[nodiscard]] std::size_t sourceRow(int row) const
    {
        const auto at = static_cast<std::size_t>(row);
        return !m_order.empty() ? m_order[at] : m_chosen ? (*m_chosen)[at] : at;
    }
    /// Places of all rows that are shown, in their order, for a worker.
    [[nodiscard]] std::vector<std::uint32_t> shownRows() const;
    /// Shows only the rows that \p is says yes to, of those as they came, asked in a worker; null: all. Other rows show all again.
    using Is = std::function<bool(std::uint32_t)>;
    void keepOnly(Is is);
    [[nodiscard]] bool isNarrowed() const { return m_chosen != nullptr; }

Q_SIGNALS:
    /// Rows stand in the order that was asked for.
    void sorted();
    /// keepOnly() is done.
    void narrowed();

protected:
    using Less = std::function<bool(std::uint32_t, std::uint32_t)>;
    /// Compares rows as they came, in any thread and also after the rows were replaced: it holds what it needs.
    [[nodiscard]] virtual Less less(int column) const = 0;
    /// Between the calls the rows become others; the order that was chosen is made again.
    void beginRows();
    void endRows(std::size_t rows);

private:
    void order();
    std::vector<std::uint32_t> m_order; // empty = as they came
    std::shared_ptr<const std::vector<std::uint32_t>> m_chosen; // null = all
    std::size_t m_all = 0;
    std::size_t m_rows = 0; // shown
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    quint64 m_asked = 0, m_narrowAsked = 0;
    QThreadPool m_pool;
};

} // namespace sightglass
