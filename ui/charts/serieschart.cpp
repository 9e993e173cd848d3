// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieschart.h"

#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>
#include <numeric>

namespace sightglass {

using namespace Qt::StringLiterals;

std::uint64_t SeriesData::Bar::total() const
{
    return std::accumulate(values.begin(), values.end(), std::uint64_t{0});
}

SeriesChart::SeriesChart(Shape shape, QWidget *parent) : Chart(parent), m_shape(shape), m_emptyText(tr("Nothing to show."))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleDescription(tr("Arrow keys move along the bars, Enter shows the events of one."));
}

QSize SeriesChart::minimumSizeHint() const { return {220, 7 * (fontMetrics().height() + 6)}; }
QSize SeriesChart::sizeHint() const { return {420, 9 * (fontMetrics().height() + 6)}; }

void SeriesChart::setData(SeriesData data)
{
    m_data = std::move(data);
    fit();
}

void SeriesChart::setShape(Shape shape)
{
    m_shape = shape;
    fit();
}

void SeriesChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}


void SeriesChart::fit()
{
    m_shown = m_data.bars;
    if (m_shape == Shape::Lying) {
        const auto room = static_cast<std::size_t>(std::max(3, height() / (fontMetrics().height() + 6)));
        if (m_shown.size() > room && !m_data.withRest) {
            m_shown.resize(room);
        } else if (m_shown.size() > room) {
            SeriesData::Bar rest;
            rest.values.resize(static_cast<std::size_t>(m_data.series.size()));
            rest.choosable = false;
            for (std::size_t i = room - 1; i < m_shown.size(); ++i) {
                for (std::size_t s = 0; s < rest.values.size(); ++s)
                    rest.values[s] += m_shown[i].values[s];
            }
            rest.name = tr("%Ln other(s)", nullptr, static_cast<int>(std::min<std::size_t>(m_shown.size() - room + 1, 1'000'000'000)));
            m_shown.resize(room - 1);
            m_shown.push_back(std::move(rest));
        }
    }
    m_most = 0;
    for (const SeriesData::Bar &bar : m_shown) {
        if (m_shape == Shape::Lines) {
            for (const std::uint64_t n : bar.values)
                m_most = std::max(m_most, n);
        } else {
            m_most = std::max(m_most, bar.total());
        }
    }
    m_cursor = std::min(m_cursor, barCount() - 1);
    m_hovered = -1;
    update();
}

QBrush SeriesChart::brush(const QColor &color, std::size_t series)
{
    // A picture of the pattern: hatches of Qt let what is below shine through.
    if (series % 4 == 0)
        return color;
    constexpr int size = 6;
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(color);
    const QColor line = color.lightnessF() > 0.5 ? color.darker(150) : color.lighter(160);
    for (int i = 0; i < size; ++i) {
        if (series % 4 == 1)
            image.setPixelColor(i, size - 1 - i, line);
        else if (series % 4 == 2)
            image.setPixelColor(i, i, line);
        else
            image.setPixelColor(i, 2, line);
    }
    return QBrush(image);
}

QString SeriesChart::numberText(std::uint64_t n) const { return m_data.text ? m_data.text(n) : QLocale().toString(static_cast<qulonglong>(n)); }
bool SeriesChart::canChoose(int bar) const { return bar >= 0 && bar < barCount() && m_shown[static_cast<std::size_t>(bar)].choosable; }

QRect SeriesChart::plot() const
{
    const int axis = fontMetrics().horizontalAdvance(numberText(m_most)) + 10;
    const QRect inner = rect().adjusted(axis, fontMetrics().height() / 2, -4, -fontMetrics().height() - 6);
    return isRightToLeft() ? QRect(width() - inner.right() - 1, inner.top(), inner.width(), inner.height()) : inner;
}

QRect SeriesChart::barRect(int bar) const
{
    if (m_shape == Shape::Lying) {
        const int row = std::min(fontMetrics().height() + 12, std::max(fontMetrics().height() + 6, height() / std::max(1, barCount())));
        return {0, bar * row, width(), row};
    }
    const QRect area = plot();
    const double each = static_cast<double>(area.width()) / std::max(1, barCount());
    const int left = static_cast<int>(bar * each), right = std::max(left + 1, static_cast<int>((bar + 1) * each));
    const QRect rect(area.left() + left, area.top(), right - left, area.height());
    return isRightToLeft() ? QRect(area.right() - (right - 1), area.top(), right - left, area.height()) : rect;
}

int SeriesChart::barAt(const QPoint &position) const
{
    for (int i = 0; i < barCount(); ++i) {
        if (barRect(i).contains(position))
            return i;
    }
    return -1;
}

void SeriesChart::paintFocus(QPainter &painter, const QRect &rect)
{
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    frame.state |= QStyle::State_KeyboardFocusChange;
    frame.rect = rect.adjusted(0, 0, -1, -1);
    frame.backgroundColor = Theme::cardBackground();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
}

void SeriesChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_shown.empty() || m_most == 0) {
        painter.setPen(Theme::mutedText());
        painter.drawText(rect().adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    if (m_shape == Shape::Lying)
        paintLying(painter);
    else
        paintStanding(painter);
}

void SeriesChart::paintLying(QPainter &painter)
{
    const QFontMetrics metrics(font());
    const bool rtl = isRightToLeft();
    const auto place = [&](QRect rect) { return rtl ? QRect(width() - rect.right() - 1, rect.top(), rect.width(), rect.height()) : rect; };
    // Paths and sizes are not turned, wherever they stand.
    const int written = Qt::AlignVCenter | Qt::TextForceLeftToRight | (rtl ? Qt::AlignLeft : Qt::AlignRight);
    int numbers = 0, widest = 60;
    for (const SeriesData::Bar &bar : m_shown) {
        widest = std::max(widest, metrics.horizontalAdvance(oneLine(bar.name, 80)) + 6);
        numbers = std::max(numbers, metrics.horizontalAdvance(numberText(bar.total())) + 10);
    }
    const int names = std::min({widest, std::max(60, width() * 45 / 100), 420});
    const int left = names + 8, room = std::max(10, width() - left - numbers);
    for (int i = 0; i < barCount(); ++i) {
        const SeriesData::Bar &bar = m_shown[static_cast<std::size_t>(i)];
        const QRect row = barRect(i);
        if (row.bottom() > height() + row.height() / 2)
            break;
        if (i == m_hovered && canChoose(i) && !isRendering()) {
            QColor fill = Theme::accent();
            fill.setAlpha(28);
            painter.fillRect(row, fill);
        }
        painter.setPen(bar.choosable ? palette().color(QPalette::WindowText) : Theme::mutedText());
        const QString name = oneLine(bar.name, 300);
        painter.drawText(place(QRect(2, row.top(), names - 2, row.height())), name.isRightToLeft() ? int(Qt::AlignVCenter | Qt::AlignRight) : written, // turned by the painter
                         metrics.elidedText(name, Qt::ElideMiddle, names - 4));
        double x = left;
        const int thick = std::min(row.height() - 4, 18), top = row.top() + (row.height() - thick) / 2;
        std::uint64_t before = 0;
        for (std::size_t s = 0; s < bar.values.size(); ++s) {
            if (bar.values[s] == 0)
                continue;
            before += bar.values[s];
            // Never less than a pixel: one among a million must be seen.
            const double end = std::max(x + 1, left + static_cast<double>(room) * static_cast<double>(before) / static_cast<double>(m_most));
            painter.fillRect(QRectF(rtl ? width() - end : x, top, end - x, thick), brush(m_data.colors[s], s));
            x = end;
        }
        painter.setPen(Theme::mutedText());
        painter.drawText(place(QRect(left + room, row.top(), numbers - 2, row.height())), written, numberText(bar.total()));
        if (i == m_cursor && hasFocus() && !isRendering())
            paintFocus(painter, row);
    }
}

void SeriesChart::paintStanding(QPainter &painter)
{
    const QFontMetrics metrics(font());
    const QRect area = plot();
    const bool rtl = isRightToLeft();
    // Lines at none, half and all of the highest.
    for (const double share : {0.0, 0.5, 1.0}) {
        const int y = area.bottom() - static_cast<int>(std::lround(share * (area.height() - 1)));
        painter.setPen(Theme::cardBorder());
        painter.drawLine(area.left(), y, area.right(), y);
        if (share == 0.5 && m_most < 2)
            continue;
        painter.setPen(Theme::mutedText());
        const QRect text = rtl ? QRect(area.right() + 4, y - metrics.height() / 2, width() - area.right() - 6, metrics.height())
                               : QRect(0, y - metrics.height() / 2, area.left() - 4, metrics.height());
        painter.drawText(text, Qt::AlignVCenter | (rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::TextForceLeftToRight,
                         numberText(static_cast<std::uint64_t>(std::llround(share * static_cast<double>(m_most)))));
    }
    const auto heightOf = [&](std::uint64_t n) { return static_cast<double>(area.height() - 1) * static_cast<double>(n) / static_cast<double>(m_most); };
    if (m_shape == Shape::Lines) {
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
        for (std::size_t s = 0; s < m_data.colors.size(); ++s) {
            QPolygonF line;
            for (int i = 0; i < barCount(); ++i)
                line.append({QRectF(barRect(i)).center().x(), area.bottom() - heightOf(m_shown[static_cast<std::size_t>(i)].values[s])});
            painter.setPen(QPen(m_data.colors[s], 2, styles[s % styles.size()]));
            painter.drawPolyline(line);
            if (line.size() <= 60) {
                painter.setBrush(m_data.colors[s]);
                for (const QPointF &point : line)
                    painter.drawEllipse(point, 2.5, 2.5);
                painter.setBrush(Qt::NoBrush);
            }
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    int last = rtl ? INT_MAX : INT_MIN; // where the label before ends
    for (int i = 0; i < barCount(); ++i) {
        const SeriesData::Bar &bar = m_shown[static_cast<std::size_t>(i)];
        const QRect column = barRect(i);
        if (i == m_hovered && !isRendering()) {
            QColor fill = Theme::accent();
            fill.setAlpha(28);
            painter.fillRect(column, fill);
        }
        if (m_shape == Shape::Standing) {
            const int gap = column.width() > 6 ? std::min(6, column.width() / 6) : 0;
            const int wide = std::min(column.width() - gap, 64), x = column.center().x() - wide / 2;
            double y = area.bottom() + 1;
            std::uint64_t before = 0;
            for (std::size_t s = 0; s < bar.values.size(); ++s) {
                if (bar.values[s] == 0)
                    continue;
                before += bar.values[s];
                const double top = std::min(y - 1, area.bottom() + 1 - heightOf(before));
                painter.fillRect(QRectF(x, top, std::max(1, wide), y - top), brush(m_data.colors[s], s));
                y = top;
            }
        }
        // As many names as there is room for.
        const int wide = metrics.horizontalAdvance(bar.name) + 12;
        QRect label(column.center().x() - wide / 2, area.bottom() + 4, wide, metrics.height());
        label.moveLeft(std::clamp(label.left(), 0, std::max(0, width() - wide)));
        if (rtl ? label.right() <= last : label.left() >= last) {
            painter.setPen(Theme::mutedText());
            painter.drawText(label, Qt::AlignCenter, bar.name);
            last = rtl ? label.left() : label.right();
        }
        if (i == m_cursor && hasFocus() && !isRendering())
            paintFocus(painter, column);
    }
}

ChartTable SeriesChart::table() const
{
    ChartTable table;
    table.header.append(m_data.what);
    table.header += m_data.series;
    for (const SeriesData::Bar &bar : m_data.bars) {
        std::vector<QVariant> cells{bar.name};
        for (const std::uint64_t n : bar.values)
            cells.emplace_back(qulonglong{n});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QString SeriesChart::barToolTip(int index) const
{
    const SeriesData::Bar &bar = m_shown[static_cast<std::size_t>(index)];
    QString text = oneLine(bar.name, 1000);
    for (std::size_t s = 0; s < bar.values.size(); ++s) {
        if (bar.values[s] > 0)
            text += u"\n%1: %2"_s.arg(m_data.series[static_cast<qsizetype>(s)], numberText(bar.values[s]));
    }
    return canChoose(index) ? text + u'\n' + tr("Click for these events.") : text;
}

void SeriesChart::choose(int bar)
{
    if (canChoose(bar))
        Q_EMIT barChosen(m_shown[static_cast<std::size_t>(bar)].key);
}

bool SeriesChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar >= 0 ? toolTipText(barToolTip(bar)) : QString(), this);
        return true;
    }
    return Chart::event(event);
}

void SeriesChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    fit();
}

void SeriesChart::changeEvent(QEvent *event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SeriesChart::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    setCursor(canChoose(bar) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    if (QToolTip::isVisible())
        QToolTip::showText(event->globalPosition().toPoint(), bar >= 0 ? toolTipText(barToolTip(bar)) : QString(), this);
}

void SeriesChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0)
        return;
    m_cursor = bar;
    QToolTip::hideText();
    choose(bar);
}

void SeriesChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void SeriesChart::focusInEvent(QFocusEvent *event)
{
    m_cursor = std::clamp(m_cursor, 0, std::max(0, barCount() - 1));
    Chart::focusInEvent(event);
}

void SeriesChart::keyPressEvent(QKeyEvent *event)
{
    int bar = m_cursor;
    const bool lying = m_shape == Shape::Lying;
    const int back = lying ? Qt::Key_Up : isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int forth = lying ? Qt::Key_Down : isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int key = event->key();
    if (key == back) {
        --bar;
    } else if (key == forth) {
        ++bar;
    } else if (key == Qt::Key_Home) {
        bar = 0;
    } else if (key == Qt::Key_End) {
        bar = barCount() - 1;
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        choose(bar);
        return;
    } else {
        Chart::keyPressEvent(event);
        return;
    }
    if (m_shown.empty())
        return;
    m_cursor = std::clamp(bar, 0, barCount() - 1);
    setAccessibleDescription(barToolTip(m_cursor));
    update();
    QToolTip::showText(mapToGlobal(barRect(m_cursor).center()), toolTipText(barToolTip(m_cursor)), this);
}

} // namespace sightglass
