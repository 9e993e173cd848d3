// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/joinbar.h"

#include "core/session/session.h"

#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace sightglass {

JoinBar::JoinBar(Session &session, QWidget *parent)
    : OfferBar(tr("&Join as one log"), tr("Not now"), parent), m_session(session)
{
    connect(&m_session, &Session::rotationFound, this, [this](const QString &name, const std::vector<LogId> &logs) {
        m_offers.push_back({name, logs});
        showNext();
    });
    connect(&m_session, &Session::logRemoved, this, [this](LogId id) {
        std::erase_if(m_offers, [id](const Offer &offer) {
            return std::find(offer.logs.begin(), offer.logs.end(), id) != offer.logs.end();
        });
        showNext();
    });
    connect(offerButton(), &QPushButton::clicked, this, [this] {
        if (m_offers.empty())
            return;
        const Offer offer = m_offers.front();
        m_offers.pop_front();
        m_session.join(offer.name, offer.logs);
        showNext();
    });
    connect(dismissButton(), &QToolButton::clicked, this, [this] {
        if (!m_offers.empty())
            m_offers.pop_front();
        showNext();
    });
}

void JoinBar::showNext()
{
    setVisible(!m_offers.empty());
    if (!m_offers.empty())
        setText(tr("%1: %n rotated file(s) of one log.", nullptr, static_cast<int>(m_offers.front().logs.size()))
                              .arg(m_offers.front().name));
}

} // namespace sightglass
