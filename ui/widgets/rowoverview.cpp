// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowoverview.h"

#include "ui/shell/theme.h"
#include "ui/widgets/highlighters.h"
#include "ui/widgets/rowtable.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <climits>

namespace sightglass {

namespace {

constexpr int markHeight = 2;
/// So near to a hit a click goes to it.
constexpr int nearPixels = 3;

} // namespace

RowOverview::RowOverview(RowTable &table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setToolTip(tr("All events from top to bottom: errors, hits of what is looked for, the chosen one. A click goes there."));
    setAccessibleName(tr("Overview of the events"));
    setCursor(Qt::PointingHandCursor);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, qOverload<>(&QWidget::update));
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(table.verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(table.model(), &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
}

QSize RowOverview::sizeHint() const { return {12, 60}; }

void RowOverview::setPlaces(std::function<int()> count, std::function<int(int)> placeOfRow)
{
    m_countPlaces = std::move(count);
    m_placeOfRow = std::move(placeOfRow);
}

int RowOverview::rows() const { return m_countPlaces ? m_countPlaces() : m_table.model()->rowCount(); }

void RowOverview::setHits(std::shared_ptr<const RowPositions> hits)
{
    m_hits = std::move(hits);
    update();
}

void RowOverview::setSeverities(std::shared_ptr<const SeverityStretches::Worst> worst)
{
    m_worst = std::move(worst);
    update();
}

int RowOverview::placeOf(int row) const
{
    return rows() > 0 ? static_cast<int>(std::clamp<qint64>(qint64{row} * height() / rows(), 0, std::max(0, height() - 1))) : 0;
}

int RowOverview::rowAt(int y) const
{
    const qint64 count = rows();
    if (count == 0 || height() <= 0)
        return -1;
    const auto at = [&](int pixel) { return std::clamp<qint64>(qint64{pixel} * count / height(), 0, count - 1); };
    const qint64 row = at(y);
    if (!m_hits || m_hits->empty())
        return static_cast<int>(row);
    const auto upper = std::lower_bound(m_hits->begin(), m_hits->end(), static_cast<std::uint32_t>(row));
    qint64 best = -1;
    for (const auto &it : {upper, upper == m_hits->begin() ? m_hits->end() : upper - 1}) {
        if (it != m_hits->end() && *it <= static_cast<std::uint32_t>(count - 1) && (best < 0 || std::abs(qint64{*it} - row) < std::abs(best - row)))
            best = *it;
    }
    return static_cast<int>(best >= 0 && std::abs(placeOf(static_cast<int>(best)) - y) <= nearPixels ? best : row);
}

void RowOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::cardBackground());
    const bool reversed = isRightToLeft();
    painter.setPen(Theme::cardBorder());
    const int edge = reversed ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
    const int count = rows();
    if (count == 0)
        return;
    const int side = width() / 3;
    if (m_worst) {
        const int left = reversed ? width() - 1 - side : 1;
        for (int y = 0; y < height(); ++y) {
            // The worst of what this line of pixels stands for.
            const std::size_t from = static_cast<std::size_t>(y) * m_worst->size() / static_cast<std::size_t>(height());
            const std::size_t to = std::max(from + 1, static_cast<std::size_t>(y + 1) * m_worst->size() / static_cast<std::size_t>(height()));
            const Severity worst = *std::min_element(m_worst->begin() + static_cast<std::ptrdiff_t>(from), m_worst->begin() + static_cast<std::ptrdiff_t>(std::min(to, m_worst->size())));
            if (worst <= Severity::Error)
                painter.fillRect(left, y, side, 1, Theme::severityColor(worst));
        }
    }
    // What is in sight.
    const int first = m_table.verticalScrollBar()->value();
    const int behind = first + m_table.verticalScrollBar()->pageStep();
    const int top = placeOf(fromTable(first)), bottom = std::max(top + 3, behind >= m_table.model()->rowCount() ? height() : placeOf(fromTable(behind)));
    QColor sight = palette().color(QPalette::Text);
    sight.setAlpha(34);
    painter.fillRect(0, top, width(), bottom - top, sight);
    if (m_hits) {
        const int left = reversed ? 1 : side + 2;
        const QColor colour = Highlighters::foundColour();
        const QColor rim = Theme::isDark() ? colour : colour.darker(125);
        for (int y = 0; y < height(); ++y) {
            const auto begin = static_cast<std::uint32_t>((qint64{y} * count + height() - 1) / height());
            const auto it = std::lower_bound(m_hits->begin(), m_hits->end(), begin);
            if (it == m_hits->end())
                break;
            const int place = *it < static_cast<std::uint32_t>(count) ? placeOf(static_cast<int>(*it)) : height();
            if (place >= height())
                break;
            painter.fillRect(left, place, width() - side - 3, markHeight, rim);
            y = std::max(y, place);
        }
    }
    if (const QModelIndex current = m_table.currentIndex(); current.isValid()) {
        const int y = std::clamp(placeOf(fromTable(current.row())), 3, std::max(3, height() - 4));
        const QColor colour = palette().color(QPalette::Text);
        painter.fillRect(0, y, width(), 1, colour);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const int point = reversed ? width() - 5 : 5, base = reversed ? width() : 0;
        painter.drawPolygon(QPolygonF({QPointF(base, y - 3), QPointF(point, y + 0.5), QPointF(base, y + 4)}));
    }
}

void RowOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int row = rowAt(static_cast<int>(event->position().y())); row >= 0)
        Q_EMIT rowChosen(row);
}

void RowOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (const int row = rowAt(std::clamp(static_cast<int>(event->position().y()), 0, height() - 1)); row >= 0)
        Q_EMIT rowChosen(row);
}

} // namespace sightglass
