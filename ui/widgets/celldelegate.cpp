// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/shell/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace sightglass {

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = m_elide;
    // A log's text has its own direction, whichever the window's is: isolate it (UAX #9, FSI … PDI).
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = QChar(0x2068) + option->text + QChar(0x2069);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()
        || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = sizeHint(option, index).width() > view->visualRect(index).width();
    QToolTip::showText(event->globalPos(),
                       cut ? toolTipText(index.data(Qt::DisplayRole).toString()) : QString(), view);
    return true;
}

} // namespace sightglass
