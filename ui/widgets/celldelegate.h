// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace sightglass {

class Highlighters;

/// Draws cells as usual, cut as \p elide says; the tool tip of a cell that is cut has all of it. With
/// highlighters their marks stand behind the text. GUI thread.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr, Qt::TextElideMode elide = Qt::ElideRight)
        : QStyledItemDelegate(parent), m_elide(elide)
    {}
    /// \p highlighters must outlive this.
    void setHighlighters(const Highlighters *highlighters) { m_highlighters = highlighters; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintMarked(QPainter &painter, QStyleOptionViewItem &option, QList<QTextLayout::FormatRange> marks) const;

    Qt::TextElideMode m_elide;
    const Highlighters *m_highlighters = nullptr;
};

} // namespace sightglass
