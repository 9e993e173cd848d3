// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/offerbar.h"

#include <QStringList>

namespace sightglass {

class Session;

/// Says above the pages that something in the folder of event texts could not be used; a click lists
/// all of it. GUI thread.
class TextsBar : public OfferBar
{
    Q_OBJECT
public:
    explicit TextsBar(Session &session, QWidget *parent = nullptr);

private:
    void showFaults();
    QStringList m_faults;
};

} // namespace sightglass
