// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dropoverlay.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace sightglass {

DropOverlay::DropOverlay(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::setShown(bool shown)
{
    setGeometry(parentWidget()->rect());
    setVisible(shown);
    if (shown)
        raise();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(225);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(Theme::accent(), 3, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 16, 16);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.7);
    const int icon = 56;
    const QRect middle(0, height() / 2 - icon, width(), icon);
    Theme::icon("drop").paint(&painter, middle);
    painter.setFont(big);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, middle.bottom() + 12, width(), QFontMetrics(big).height() + 4), Qt::AlignCenter,
                     tr("Drop to read these logs"));
}

} // namespace sightglass
