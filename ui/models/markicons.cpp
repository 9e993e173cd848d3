// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markicons.h"

#include "ui/shell/theme.h"

#include <QGuiApplication>
#include <QPainter>

#include <array>

namespace sightglass {

QPixmap markIcons(const MarkedEvent &event)
{
    const bool places[] = {event.pinned.isValid(), event.dismissed.isValid() && !event.pinned.isValid(), !event.tickets.empty(), !event.note.empty(), !event.tags.empty()};
    unsigned key = 0, bit = 1;
    for (const bool place : places) {
        if (place)
            key |= bit;
        bit <<= 1;
    }
    static std::array<std::array<QPixmap, 32>, 2> known;
    QPixmap &pixmap = known[Theme::isDark() ? 1 : 0][key];
    if (pixmap.isNull()) {
        const qreal ratio = qGuiApp->devicePixelRatio();
        constexpr int side = 13, step = markIconsWidth / 4;
        pixmap = QPixmap(QSize(markIconsWidth, side) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        static constexpr const char *names[] = {"pin", "dismiss", "ticket", "note", "tag"};
        static constexpr int slots_[] = {0, 0, 1, 2, 3};
        for (unsigned i = 0; i < 5; ++i) {
            if (places[i])
                Theme::icon(names[i]).paint(&painter, slots_[i] * step, 0, side, side);
        }
    }
    return pixmap;
}

} // namespace sightglass
