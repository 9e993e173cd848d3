// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/offerbar.h"

namespace sightglass {

class Triage;

/// Above the events: says why nothing can be kept, or what was just taken away and can be had back.
/// GUI thread; follows the triage by itself.
class TriageBar : public OfferBar
{
    Q_OBJECT
public:
    explicit TriageBar(Triage &triage, QWidget *parent = nullptr);

private:
    void refresh();
    Triage &m_triage;
    bool m_faultSeen = false;
};

} // namespace sightglass
