// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/live/followscroll.h"

#include "ui/widgets/rowtable.h"

#include <QScrollBar>

namespace sightglass {

FollowScroll::FollowScroll(RowTable &table, Session &session, QObject *parent) : QObject(parent), m_table(table), m_session(session)
{
    QScrollBar *bar = table.verticalScrollBar();
    const auto more = [this] {
        const int rows = m_table.model()->rowCount();
        if (!m_active) {
            m_rows = rows;
            return;
        }
        if (m_following) {
            toEnd();
        } else if (rows > m_rows) {
            m_unseen += rows - m_rows;
            Q_EMIT changed();
        }
        m_rows = rows;
    };
    connect(table.model(), &QAbstractItemModel::rowsInserted, this, more);
    connect(table.model(), &QAbstractItemModel::modelReset, this, more, Qt::QueuedConnection); // the page restores what was in sight first
    // What the person does, and not what the table does by itself when its rows or its size change.
    connect(bar, &QScrollBar::actionTriggered, this, [this, bar] {
        if (m_active)
            setFollowing(bar->sliderPosition() >= bar->maximum());
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_active && m_following)
            toEnd();
    });
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (m_active && !m_moving && current.isValid() && current.row() < m_table.model()->rowCount() - 1 && m_table.hasFocus())
            setFollowing(false);
    });
}

void FollowScroll::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_unseen = 0;
    m_rows = m_table.model()->rowCount();
    if (active && m_following)
        toEnd();
    Q_EMIT changed();
}

void FollowScroll::follow()
{
    setFollowing(true);
    toEnd();
}

void FollowScroll::toEnd()
{
    if (m_session.order().by != RowOrder::By::None)
        return;
    m_moving = true;
    m_table.verticalScrollBar()->setValue(m_table.verticalScrollBar()->maximum());
    m_moving = false;
}

void FollowScroll::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    m_unseen = 0;
    Q_EMIT changed();
}

} // namespace sightglass
