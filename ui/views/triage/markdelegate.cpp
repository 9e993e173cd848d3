// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/triage/markdelegate.h"

#include <QPainter>
#include <QPixmap>

namespace sightglass {

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QPixmap pixmap = index.data(Qt::DecorationRole).value<QPixmap>();
    if (pixmap.isNull())
        return;
    if (option.state & QStyle::State_Selected) {
        QPainter tint(&pixmap);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(pixmap.rect(), option.palette.color(QPalette::HighlightedText));
    }
    const QSize size = pixmap.size() / pixmap.devicePixelRatio();
    painter->drawPixmap(option.direction == Qt::RightToLeft ? option.rect.right() - 3 - size.width() : option.rect.left() + 4,
                        option.rect.top() + (option.rect.height() - size.height()) / 2, pixmap);
}

} // namespace sightglass
