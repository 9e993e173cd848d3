// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sightglass {

/// Draws cells as usual, cut as \p elide says; the tool tip of a cell that is cut has all of it. GUI
/// thread.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr, Qt::TextElideMode elide = Qt::ElideRight)
        : QStyledItemDelegate(parent), m_elide(elide)
    {}
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Qt::TextElideMode m_elide;
};

} // namespace sightglass
