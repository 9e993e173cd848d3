// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/offerbar.h"

#include <deque>
#include <vector>

namespace sightglass {

class Session;

/// Offers to join the rotated files of a log that the session has found, one offer after the other;
/// hidden while there is none. An offer goes when one of its logs is closed. GUI thread.
class JoinBar : public OfferBar
{
    Q_OBJECT
public:
    explicit JoinBar(Session &session, QWidget *parent = nullptr);

private:
    struct Offer
    {
        QString name;
        std::vector<LogId> logs;
    };
    void showNext();

    Session &m_session;
    std::deque<Offer> m_offers;
};

} // namespace sightglass
