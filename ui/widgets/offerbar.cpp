// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/offerbar.h"

#include "ui/widgets/noticebar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace sightglass {

OfferBar::OfferBar(const QString &offer, const QString &dismiss, QWidget *parent)
    : QWidget(parent), m_notice(new NoticeBar), m_dismiss(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 0);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_dismiss);
    m_notice->button()->setText(offer);
    m_dismiss->setText(dismiss);
    m_dismiss->setAutoRaise(true);
    hide();
}

QPushButton *OfferBar::offerButton() const { return m_notice->button(); }
QString OfferBar::text() const { return m_notice->text(); }
void OfferBar::setText(const QString &text) { m_notice->setText(text); }

} // namespace sightglass
