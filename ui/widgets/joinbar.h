// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <deque>
#include <vector>

class QPushButton;
class QToolButton;

namespace sightglass {

class NoticeBar;
class Session;

/// Offers to join the rotated files of a log that the session has found, one offer after the other;
/// hidden while there is none. An offer goes when one of its logs is closed. GUI thread.
class JoinBar : public QWidget
{
    Q_OBJECT
public:
    explicit JoinBar(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *joinButton() const;
    [[nodiscard]] QToolButton *dismissButton() const { return m_dismiss; }
    [[nodiscard]] QString text() const;

private:
    struct Offer
    {
        QString name;
        std::vector<LogId> logs;
    };
    void showNext();

    Session &m_session;
    NoticeBar *m_notice;
    QToolButton *m_dismiss;
    std::deque<Offer> m_offers;
};

} // namespace sightglass
