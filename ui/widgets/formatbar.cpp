// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formatbar.h"

#include "core/session/session.h"
#include "ui/widgets/noticebar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace sightglass {

FormatBar::FormatBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_notice(new NoticeBar), m_dismiss(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 0);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_dismiss);
    m_notice->button()->setText(tr("Choose the &format…"));
    m_dismiss->setText(tr("It is right"));
    m_dismiss->setAutoRaise(true);
    hide();
    connect(m_notice->button(), &QPushButton::clicked, this, [this] { Q_EMIT formatWanted(m_log); });
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
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

QPushButton *FormatBar::chooseButton() const { return m_notice->button(); }
QString FormatBar::text() const { return m_notice->text(); }

void FormatBar::refresh()
{
    m_log = {};
    for (const LogInfo &log : m_session.logs()) {
        if (!log.isFormatUncertain() || m_dismissed.contains(log.id))
            continue;
        m_log = log.id;
        m_notice->setText(tr("%1 is read as %2, but that is a guess (%3 %).")
                              .arg(log.name, log.formatName, QLocale().toString(log.ranked[0].confidence * 100, 'f', 0)));
        break;
    }
    setVisible(m_log.value != 0);
}

} // namespace sightglass
