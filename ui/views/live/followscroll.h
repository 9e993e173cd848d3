// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QObject>

namespace sightglass {

class RowTable;

/// Keeps the newest row of a table in sight while rows come. Who scrolls up or chooses an earlier row looks at
/// something: the table stays there until it is at its end again. Only while rows stand in the order of time.
/// GUI thread.
class FollowScroll : public QObject
{
    Q_OBJECT
public:
    FollowScroll(RowTable &table, Session &session, QObject *parent = nullptr);
    /// Off: rows come and the table stays.
    void setActive(bool active);
    [[nodiscard]] bool isFollowing() const { return m_active && m_following; }
    /// To the end, and stays there.
    void follow();
    /// Rows that came below what is in sight since it stopped following.
    [[nodiscard]] int unseen() const { return m_unseen; }

Q_SIGNALS:
    void changed();

private:
    void toEnd();
    void setFollowing(bool following);

    RowTable &m_table;
    Session &m_session;
    bool m_active = false;
    bool m_following = true;
    bool m_moving = false; // by us
    int m_unseen = 0;
    int m_rows = 0;
};

} // namespace sightglass
