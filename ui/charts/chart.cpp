// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/shell/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace sightglass {

void Chart::renderClean(QPainter &painter)
{
    m_rendering = true;
    painter.fillRect(rect(), Theme::cardBackground());
    render(&painter, {}, {}, DrawChildren);
    m_rendering = false;
}

QImage Chart::toImage()
{
    constexpr qreal ratio = 2;
    QImage image((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    renderClean(painter);
    return image;
}

QByteArray Chart::toSvg()
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(accessibleName());
    QPainter painter(&generator);
    renderClean(painter);
    painter.end();
    return svg;
}

} // namespace sightglass
