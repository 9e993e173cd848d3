// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendbutton.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyle>

namespace sightglass {

namespace {

constexpr int swatchSize = 11, inset = 5, gap = 5;

} // namespace

LegendButton::LegendButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
}

void LegendButton::setBrush(const QBrush &brush)
{
    m_brush = brush;
    update();
}

QSize LegendButton::sizeHint() const
{
    return {2 * inset + swatchSize + gap + fontMetrics().horizontalAdvance(text()), fontMetrics().height() + 6};
}

void LegendButton::enterEvent(QEnterEvent *) { update(); }
void LegendButton::leaveEvent(QEvent *) { update(); }

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        QColor fill = Theme::accent();
        fill.setAlpha(30);
        painter.setPen(hasFocus() ? QPen(Theme::accent(), 1) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const QRect inside = rect().adjusted(inset, 0, -inset, 0);
    const QRectF box = QStyle::visualRect(layoutDirection(), inside, QRect(inside.left(), (height() - swatchSize) / 2, swatchSize, swatchSize));
    painter.setPen(QPen(m_brush.color(), 1));
    painter.setBrush(isChecked() ? m_brush : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    QFont words = font();
    words.setStrikeOut(!isChecked());
    painter.setFont(words);
    painter.setPen(isChecked() ? palette().color(QPalette::WindowText) : Theme::mutedText());
    painter.drawText(QStyle::visualRect(layoutDirection(), inside, inside.adjusted(swatchSize + gap, 0, 0, 0)),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text());
}

} // namespace sightglass
