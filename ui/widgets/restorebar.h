// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionkeeper.h"
#include "ui/widgets/offerbar.h"

namespace sightglass {

/// Offers to open again what was open when the program ended as it should not. A bar, since nobody shall have to answer
/// before the work begins. GUI thread.
class RestoreBar : public OfferBar
{
    Q_OBJECT
public:
    explicit RestoreBar(SessionKeeper &keeper, QWidget *parent = nullptr);
    /// As SessionKeeper::abandoned().
    void offer(const SessionState &state, const QDateTime &when);
};

} // namespace sightglass
