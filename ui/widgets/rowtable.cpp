// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include "ui/widgets/celldelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace sightglass {

namespace {

/// Far enough outside any screen, and safe to calculate with.
constexpr qint64 farAway = 1'000'000'000;

} // namespace

RowTable::RowTable(QWidget *parent) : QAbstractItemView(parent), m_header(new QHeaderView(Qt::Horizontal, this))
{
    m_header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_header->setHighlightSections(false);
    m_header->setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width > 0)
            m_widths[column] = width;
        updateGeometries();
        viewport()->update();
    });
    connect(m_header, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::sectionCountChanged, this, [this] { updateGeometries(); });
    connect(m_header, &QHeaderView::geometriesChanged, this, &RowTable::updateGeometries);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        int width = m_header->sectionSizeHint(column);
        for (int row = firstRow(); row < std::min<qint64>(rows(), qint64{firstRow()} + wholeRows() + 1); ++row)
            width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, column)).width() + 8);
        m_header->resizeSection(column, std::min(width, 2000));
    });
    measure();
}

void RowTable::measure()
{
    m_rowHeight = m_lines * fontMetrics().lineSpacing() + (m_compact ? 1 : 7);
}

void RowTable::setRowLook(int lines, int wrapped, bool compact)
{
    m_lines = std::max(1, lines);
    m_wrapped = wrapped;
    m_compact = compact;
    measure();
    updateGeometries();
    viewport()->update();
}

// The header speaks while it is destroyed, when only the QWidget of this is left to listen.
RowTable::~RowTable() { delete m_header; }

void RowTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(viewport());
    m_header->setModel(model);
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, viewport(), [this] {
        updateGeometries();
        viewport()->update();
    });
    updateGeometries();
}

void RowTable::setColumnWidth(int column, int width)
{
    m_widths[column] = width;
    m_header->resizeSection(column, width);
}

void RowTable::setSideWidget(QWidget *widget)
{
    m_side = widget;
    m_side->show();
    updateGeometries();
}

int RowTable::columnWidth(int column) const
{
    return m_widths.value(column, m_header->defaultSectionSize());
}

void RowTable::setColumnHidden(int column, bool hidden) { m_header->setSectionHidden(column, hidden); }
bool RowTable::isColumnHidden(int column) const { return m_header->isSectionHidden(column); }

int RowTable::rows() const { return model() ? model()->rowCount(rootIndex()) : 0; }
int RowTable::firstRow() const { return verticalScrollBar()->value(); }
int RowTable::wholeRows() const { return std::max(1, viewport()->height() / m_rowHeight); }

qint64 RowTable::rowAt(int y) const
{
    const qint64 down = y >= 0 ? y / m_rowHeight : -1 - (-1 - qint64{y}) / m_rowHeight;
    return firstRow() + down;
}

int RowTable::columnAt(int x) const { return m_header->logicalIndexAt(x); }

QRect RowTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || m_header->isSectionHidden(index.column()))
        return {};
    const qint64 y = (qint64{index.row()} - firstRow()) * m_rowHeight;
    return {m_header->sectionViewportPosition(index.column()), static_cast<int>(std::clamp(y, -farAway, farAway)),
            m_header->sectionSize(index.column()), m_rowHeight};
}

void RowTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int visible = wholeRows();
    const int row = index.row();
    int first = firstRow();
    switch (hint) {
    case EnsureVisible:
        if (row < first)
            first = row;
        else if (row >= qint64{first} + visible)
            first = row - visible + 1;
        break;
    case PositionAtTop: first = row; break;
    case PositionAtBottom: first = row - visible + 1; break;
    case PositionAtCenter: first = row - visible / 2; break;
    }
    verticalScrollBar()->setValue(std::max(0, first));
}

QModelIndex RowTable::indexAt(const QPoint &point) const
{
    const qint64 row = rowAt(point.y());
    const int column = columnAt(point.x());
    if (row < 0 || row >= rows() || column < 0)
        return {};
    return model()->index(static_cast<int>(row), column, rootIndex());
}

void RowTable::reset()
{
    QAbstractItemView::reset();
    verticalScrollBar()->setValue(0);
    updateGeometries();
    viewport()->update();
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0 || m_header->count() == 0)
        return {};
    const QModelIndex current = currentIndex();
    qint64 row = current.isValid() ? current.row() : -1;
    int column = current.isValid() ? current.column() : m_header->logicalIndex(0);
    const qint64 last = rows() - 1;
    const auto sideways = [&](int step) {
        // Along the columns as they are shown.
        for (int visual = m_header->visualIndex(column) + step; visual >= 0 && visual < m_header->count(); visual += step) {
            if (const int logical = m_header->logicalIndex(visual); !m_header->isSectionHidden(logical)) {
                column = logical;
                return;
            }
        }
    };
    switch (action) {
    case MoveUp:
    case MovePrevious: row = row < 0 ? 0 : row - 1; break;
    case MoveDown:
    case MoveNext: row += 1; break;
    case MovePageUp: row -= wholeRows(); break;
    case MovePageDown: row += wholeRows(); break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = last; break;
    case MoveLeft: sideways(isRightToLeft() ? 1 : -1); break;
    case MoveRight: sideways(isRightToLeft() ? -1 : 1); break;
    }
    if (m_header->isSectionHidden(column))
        sideways(1);
    return model()->index(static_cast<int>(std::clamp<qint64>(row, 0, last)), column, rootIndex());
}

int RowTable::horizontalOffset() const { return m_header->offset(); }

int RowTable::verticalOffset() const
{
    return static_cast<int>(std::min(qint64{firstRow()} * m_rowHeight, farAway));
}

bool RowTable::isIndexHidden(const QModelIndex &index) const { return m_header->isSectionHidden(index.column()); }

void RowTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized();
    const int count = rows();
    if (!selectionModel() || count == 0)
        return;
    const qint64 top = rowAt(area.top()), bottom = rowAt(area.bottom());
    if (bottom < 0 || top >= count) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const auto first = static_cast<int>(std::max<qint64>(top, 0));
    const auto last = static_cast<int>(std::min<qint64>(bottom, count - 1));
    selectionModel()->select(QItemSelection(model()->index(first, 0, rootIndex()), model()->index(last, m_header->count() - 1, rootIndex())), command);
}

QRegion RowTable::visualRegionForSelection(const QItemSelection &) const { return viewport()->rect(); }

QModelIndexList RowTable::selectedIndexes() const
{
    // The base class lists every cell; millions may be chosen. Rows in sight are enough for dragging.
    QModelIndexList list;
    for (qint64 row = firstRow(); selectionModel() && row < std::min<qint64>(rows(), qint64{firstRow()} + wholeRows() + 1); ++row) {
        const QModelIndex index = model()->index(static_cast<int>(row), 0, rootIndex());
        if (selectionModel()->isSelected(index))
            list.append(index);
    }
    return list;
}

QList<int> RowTable::selectedRowNumbers(int most) const
{
    QList<int> numbers;
    if (!selectionModel())
        return numbers;
    QItemSelection selection = selectionModel()->selection();
    std::sort(selection.begin(), selection.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : selection) {
        for (qint64 row = range.top(); row <= range.bottom() && numbers.size() < most; ++row) {
            if (numbers.isEmpty() || numbers.last() < row)
                numbers.append(static_cast<int>(row));
        }
    }
    return numbers;
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int count = rows();
    if (count == 0 || m_header->count() == 0)
        return;
    QStyleOptionViewItem base;
    initViewItemOption(&base);
    const QModelIndex current = currentIndex();
    const bool focused = hasFocus() && current.isValid();
    const QRect dirty = event->rect();
    const qint64 from = std::max<qint64>(0, rowAt(dirty.top()));
    const qint64 to = std::min<qint64>(count - 1, rowAt(dirty.bottom()));
    const QBrush other = palette().brush(QPalette::AlternateBase);
    for (qint64 r = from; r <= to; ++r) {
        const int row = static_cast<int>(r);
        const QRect line(0, static_cast<int>((r - firstRow()) * m_rowHeight), viewport()->width(), m_rowHeight);
        const bool selected = selectionModel() && selectionModel()->isSelected(model()->index(row, 0, rootIndex()));
        if (selected)
            painter.fillRect(line, palette().brush(isActiveWindow() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
        else if (alternatingRowColors() && row % 2)
            painter.fillRect(line, other);
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            if (m_header->isSectionHidden(column))
                continue;
            QStyleOptionViewItem option(base);
            option.rect = QRect(m_header->sectionViewportPosition(column), line.top(), m_header->sectionSize(column), m_rowHeight);
            if (!option.rect.intersects(dirty))
                continue;
            option.state.setFlag(QStyle::State_Selected, selected);
            if (m_lines > 1) {
                option.displayAlignment = (option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop;
                option.features.setFlag(QStyleOptionViewItem::WrapText, column == m_wrapped);
            }
            const QModelIndex index = model()->index(row, column, rootIndex());
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
        if (focused && row == current.row()) {
            QStyleOptionFocusRect frame;
            frame.initFrom(this);
            frame.rect = line.adjusted(0, 0, 0, -1);
            frame.state |= QStyle::State_KeyboardFocusChange;
            frame.backgroundColor = palette().color(selected ? QPalette::Highlight : QPalette::Base);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
        }
    }
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void RowTable::showEvent(QShowEvent *event)
{
    QAbstractItemView::showEvent(event);
    updateGeometries();
    Q_EMIT shown();
}

void RowTable::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        updateGeometries();
    }
}

void RowTable::scrollContentsBy(int dx, int)
{
    if (dx)
        m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

void RowTable::updateGeometries()
{
    if (m_updating)
        return;
    m_updating = true;
    const int height = std::max(m_header->minimumHeight(), m_header->sizeHint().height());
    const int side = m_side ? m_side->sizeHint().width() : 0;
    setViewportMargins(isRightToLeft() ? side : 0, height, isRightToLeft() ? 0 : side, 0);
    const QRect inside = viewport()->geometry();
    if (m_side)
        m_side->setGeometry(isRightToLeft() ? inside.left() - side : inside.right() + 1, inside.top(), side, inside.height());
    m_header->setGeometry(inside.left(), inside.top() - height, inside.width(), height);
    const int visible = wholeRows();
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, std::max(0, rows() - visible));
    horizontalScrollBar()->setPageStep(inside.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    horizontalScrollBar()->setRange(0, std::max(0, m_header->length() - inside.width()));
    m_header->setOffset(horizontalScrollBar()->value());
    m_updating = false;
    QAbstractItemView::updateGeometries();
}

void RowTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    viewport()->update();
}

} // namespace sightglass
