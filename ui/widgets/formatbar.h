// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/offerbar.h"

#include <set>

namespace sightglass {

class Session;

/// Says that the format of a log is a guess (low confidence, or two formats fit alike) and leads to
/// the choice; hidden while there is none. GUI thread.
class FormatBar : public OfferBar
{
    Q_OBJECT
public:
    explicit FormatBar(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void formatWanted(sightglass::LogId log);

private:
    void refresh();

    Session &m_session;
    LogId m_log;
    std::set<LogId> m_dismissed;
};

} // namespace sightglass
