// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QHash>

class QHeaderView;

namespace sightglass {

/// A table of any number of rows, all of one height. QTableView keeps a record for each row (some 7
/// ms a million to set up, with the window standing still); this one keeps none, so showing and
/// growing cost the same for ten rows and for a billion. Rows are chosen as a whole. GUI thread.
class RowTable : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit RowTable(QWidget *parent = nullptr);
    ~RowTable() override;

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QHeaderView *horizontalHeader() const { return m_header; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    /// Rows of \p lines lines of text; the text of \p wrapped breaks to fill them. Compact ones stand close.
    void setRowLook(int lines, int wrapped, bool compact);
    void setColumnWidth(int column, int width);
    /// Also of a hidden column: the width it has when it is shown.
    [[nodiscard]] int columnWidth(int column) const;
    void setColumnHidden(int column, bool hidden);
    [[nodiscard]] bool isColumnHidden(int column) const;
    /// Shows \p widget, which is a child of the table, between rows and scroll bar.
    void setSideWidget(QWidget *widget);
    /// The chosen rows in ascending order, at most \p most of them.
    [[nodiscard]] QList<int> selectedRowNumbers(int most) const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

Q_SIGNALS:
    /// The table comes into sight.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    [[nodiscard]] QModelIndexList selectedIndexes() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void measure();
    [[nodiscard]] int rows() const;
    [[nodiscard]] int firstRow() const;
    [[nodiscard]] int wholeRows() const;
    [[nodiscard]] int columnAt(int x) const;
    [[nodiscard]] qint64 rowAt(int y) const;

    QHeaderView *m_header;
    QWidget *m_side = nullptr;
    QHash<int, int> m_widths; // of columns, also while they are hidden
    int m_rowHeight = 20;
    int m_lines = 1;
    int m_wrapped = -1;
    bool m_compact = false;
    bool m_updating = false;
};

} // namespace sightglass
