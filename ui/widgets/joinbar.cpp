// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/joinbar.h"

#include "core/session/session.h"
#include "ui/widgets/noticebar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace sightglass {

JoinBar::JoinBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_notice(new NoticeBar), m_dismiss(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 0);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_dismiss);
    m_notice->button()->setText(tr("&Join as one log"));
    m_dismiss->setText(tr("Not now"));
    m_dismiss->setAutoRaise(true);
    hide();

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
    connect(m_notice->button(), &QPushButton::clicked, this, [this] {
        if (m_offers.empty())
            return;
        const Offer offer = m_offers.front();
        m_offers.pop_front();
        m_session.join(offer.name, offer.logs);
        showNext();
    });
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        if (!m_offers.empty())
            m_offers.pop_front();
        showNext();
    });
}

QPushButton *JoinBar::joinButton() const { return m_notice->button(); }

QString JoinBar::text() const { return m_notice->text(); }

void JoinBar::showNext()
{
    setVisible(!m_offers.empty());
    if (!m_offers.empty())
        m_notice->setText(tr("%1: %n rotated file(s) of one log.", nullptr, static_cast<int>(m_offers.front().logs.size()))
                              .arg(m_offers.front().name));
}

} // namespace sightglass
