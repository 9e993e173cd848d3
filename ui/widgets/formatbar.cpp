// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formatbar.h"

#include "core/session/session.h"

#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace sightglass {

FormatBar::FormatBar(Session &session, QWidget *parent)
    : OfferBar(tr("Choose the &format…"), tr("It is right"), parent), m_session(session)
{
    connect(offerButton(), &QPushButton::clicked, this, [this] { Q_EMIT formatWanted(m_log); });
    connect(dismissButton(), &QToolButton::clicked, this, [this] {
        m_dismissed.insert(m_log);
        refresh();
    });
    connect(&session, &Session::logChanged, this, [this](LogId id) {
        // Only what can change what stands here: logs change often while they are read.
        const auto log = m_session.log(id);
        if (log && (id == m_log) != (log->isFormatUncertain() && !m_dismissed.contains(id)))
            refresh();
    });
    connect(&session, &Session::logRemoved, this, [this](LogId id) {
        m_dismissed.erase(id);
        refresh();
    });
}

void FormatBar::refresh()
{
    m_log = {};
    for (const LogInfo &log : m_session.logs()) {
        if (!log.isFormatUncertain() || m_dismissed.contains(log.id))
            continue;
        m_log = log.id;
        setText(tr("%1 is read as %2, but that is a guess (%3 %).")
                              .arg(log.name, log.formatName, QLocale().toString(log.ranked[0].confidence * 100, 'f', 0)));
        break;
    }
    setVisible(m_log.value != 0);
}

} // namespace sightglass
