// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/offerbar.h"

#include <functional>

namespace sightglass {

class JobHistory;

/// Above the past analyses: why nothing can be kept, what was just done, and the way back. GUI thread; follows
/// the history by itself.
class HistoryBar : public OfferBar
{
    Q_OBJECT
public:
    explicit HistoryBar(JobHistory &history, QWidget *parent = nullptr);
    /// A sentence, with one thing to do about it where \p offer is not empty.
    void say(const QString &text, const QString &offer = {}, std::function<void()> what = {});

private:
    void refresh();
    JobHistory &m_history;
    QString m_text;
    QString m_offer;
    std::function<void()> m_what;
};

} // namespace sightglass
