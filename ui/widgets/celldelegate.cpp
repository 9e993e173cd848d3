// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/shell/plaintext.h"
#include "ui/widgets/highlighters.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sightglass {

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = m_elide;
    // A log's text has its own direction, whichever the window's is: isolate it (UAX #9, FSI … PDI).
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = QChar(0x2068) + option->text + QChar(0x2069);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_highlighters && !m_highlighters->isEmpty()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        if (QList<QTextLayout::FormatRange> marks = m_highlighters->marksIn(text); !marks.isEmpty()) {
            QStyleOptionViewItem all = option;
            initStyleOption(&all, index);
            if (all.text.size() == text.size() + 2) { // isolated
                for (QTextLayout::FormatRange &mark : marks)
                    ++mark.start;
            }
            paintMarked(*painter, all, std::move(marks));
            return;
        }
    }
    QStyledItemDelegate::paint(painter, option, index);
}

void CellDelegate::paintMarked(QPainter &painter, QStyleOptionViewItem &option, QList<QTextLayout::FormatRange> marks) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget).adjusted(margin, 0, -margin, 0);
    // All but the text as the style has it.
    const QString text = std::exchange(option.text, {});
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);

    const bool wraps = option.features & QStyleOptionViewItem::WrapText;
    QString shown = text;
    if (!wraps) {
        shown = option.fontMetrics.elidedText(text, option.textElideMode, area.width());
        if (shown != text) {
            // What stands before and behind the dots.
            const auto dots = std::mismatch(shown.begin(), shown.end(), text.begin(), text.end());
            const auto before = static_cast<int>(dots.first - shown.begin());
            const auto behind = static_cast<int>(shown.size()) - before - 1;
            const auto cut = static_cast<int>(text.size() - shown.size());
            QList<QTextLayout::FormatRange> kept;
            for (const QTextLayout::FormatRange &mark : marks) {
                const int end = mark.start + mark.length;
                const int from = static_cast<int>(text.size()) - behind;
                if (mark.start < before)
                    kept.append({mark.start, std::min(end, before) - mark.start + (end > before ? 1 : 0), mark.format}); // with the dots
                if (end > from && behind > 0) {
                    const int begin = std::max(mark.start, from);
                    kept.append({begin - cut, end - begin, mark.format});
                }
            }
            marks = kept;
        }
    }
    QTextOption how;
    how.setWrapMode(wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    how.setTextDirection(option.direction);
    how.setAlignment(QStyle::visualAlignment(option.direction, option.displayAlignment));
    QTextLayout layout(shown, option.font);
    layout.setTextOption(how);
    layout.setFormats(marks);
    qreal height = 0;
    int lastLine = 0; // where it begins
    bool cut = false;
    const auto layOut = [&] {
        layout.beginLayout();
        height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(area.width());
            if (height > 0 && height + line.height() > area.height() + 1) {
                line.setPosition({0, 1e6}); // out of sight
                cut = true;
                break;
            }
            lastLine = line.textStart();
            line.setPosition({0, height});
            height += line.height();
            if (!wraps)
                break;
        }
        layout.endLayout();
    };
    layOut();
    if (cut) {
        shown = text.left(lastLine) + option.fontMetrics.elidedText(text.mid(lastLine), Qt::ElideRight, area.width());
        for (QTextLayout::FormatRange &mark : marks)
            mark.length = std::max(0, std::min(mark.start + mark.length, static_cast<int>(shown.size())) - mark.start);
        marks.removeIf([](const QTextLayout::FormatRange &mark) { return mark.length == 0; });
        layout.setText(shown);
        layout.setFormats(marks);
        layOut();
    }
    const QPalette::ColorGroup group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled : option.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.setPen(option.palette.color(group, option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    const qreal top = how.alignment() & Qt::AlignTop ? 0 : how.alignment() & Qt::AlignBottom ? area.height() - height : (area.height() - height) / 2;
    layout.draw(&painter, QPointF(area.left(), area.top() + std::max(0.0, std::floor(top))));
    painter.restore();
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
