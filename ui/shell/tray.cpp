// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QSettings>
#include <QSystemTrayIcon>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

Tray::Tray(LiveFeed &feed, Alerts &alerts, QWidget &window) : QObject(&window), m_feed(feed), m_menu(new QMenu(&window)), m_icon(new QSystemTrayIcon(QIcon(u":/sightglass/icons/sightglass.svg"_s), this))
{
    m_menu->addAction(tr("&Show Sightglass"), this, &Tray::windowWanted);
    QAction *pause = m_menu->addAction(tr("&Pause"));
    pause->setCheckable(true);
    connect(pause, &QAction::toggled, this, [this](bool on) { m_feed.setAllPaused(on); });
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &Tray::quitWanted);
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::alertsWanted);
    connect(&alerts, &Alerts::notificationWanted, this, [this](const QString &title, const QString &text) {
        // What a log holds is no markup for the desktop either.
        if (m_icon->isVisible())
            m_icon->showMessage(title.toHtmlEscaped(), text.toHtmlEscaped(), QSystemTrayIcon::Warning);
    });
    for (const auto signal : {&LiveFeed::feedAdded, &LiveFeed::feedRemoved, &LiveFeed::feedChanged})
        connect(&feed, signal, this, &Tray::refresh);
    refresh();
}

Tray::~Tray() { delete m_menu; }

bool Tray::isShown() const { return m_icon->isVisible(); }

bool Tray::staysInBackground() { return QSettings().value(u"live/background"_s, false).toBool(); }
void Tray::setStaysInBackground(bool stays) { QSettings().setValue(u"live/background"_s, stays); }

void Tray::refresh()
{
    int running = 0;
    for (const FeedId id : m_feed.feeds()) {
        const auto info = m_feed.feed(id);
        running += info && info->running;
    }
    const bool shown = running > 0 && QSystemTrayIcon::isSystemTrayAvailable();
    if (shown)
        m_icon->setToolTip(tr("Sightglass follows %Ln source(s)", nullptr, running));
    if (shown != m_icon->isVisible())
        m_icon->setVisible(shown);
}

} // namespace sightglass
