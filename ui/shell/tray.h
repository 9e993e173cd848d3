// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/alerts.h"
#include "core/session/livefeed.h"

#include <QObject>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace sightglass {

/// The program's icon among those of the desktop while sources are followed: shows alerts, brings the window back,
/// pauses, ends. Where the desktop has no place for it, alerts are shown by the window alone. GUI thread.
class Tray : public QObject
{
    Q_OBJECT
public:
    Tray(LiveFeed &feed, Alerts &alerts, QWidget &window);
    ~Tray() override;
    /// The icon is there, so that the window may go.
    [[nodiscard]] bool isShown() const;
    /// What the user wants: following goes on when the window is closed. Kept in QSettings.
    [[nodiscard]] static bool staysInBackground();
    static void setStaysInBackground(bool stays);

Q_SIGNALS:
    void windowWanted();
    void alertsWanted();
    void quitWanted();

private:
    void refresh();
    LiveFeed &m_feed;
    QMenu *m_menu;
    QSystemTrayIcon *m_icon;
};

} // namespace sightglass
