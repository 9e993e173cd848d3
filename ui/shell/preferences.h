// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/event/severity.h"

#include <QObject>
#include <QString>

namespace sightglass {

/// What the user has set, kept in QSettings. Owned by the application, GUI thread; pages listen to
/// changed().
class Preferences : public QObject
{
    Q_OBJECT
public:
    enum class Theme { System, Light, Dark };

    explicit Preferences(QObject *parent = nullptr);

    [[nodiscard]] Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    [[nodiscard]] bool timesInUtc() const { return m_utc; }
    void setTimesInUtc(bool utc);
    [[nodiscard]] SeverityProfile profile() const { return m_profile; }
    void setProfile(SeverityProfile profile);
    /// Windows events are decoded by libevtx, for a second opinion.
    [[nodiscard]] bool useLibevtx() const { return m_useLibevtx; }
    void setUseLibevtx(bool use);
    /// Old records are looked for in the unused space of Windows event logs.
    [[nodiscard]] bool recover() const { return m_recover; }
    void setRecover(bool recover);
    /// Folder of EvtxECmd maps (*.map) and provider databases (*.db), which give texts of Windows events; empty = none.
    [[nodiscard]] QString eventMapsFolder() const { return m_eventMapsFolder; }
    void setEventMapsFolder(const QString &folder);

    /// `2026-11-21 04:05:06.789` in the chosen zone; empty for none().
    [[nodiscard]] QString timeText(Timestamp time) const;
    /// "UTC", or the short name of this computer's zone.
    [[nodiscard]] QString zoneText() const;

Q_SIGNALS:
    void changed();

private:
    Theme m_theme = Theme::System;
    bool m_utc = true;
    SeverityProfile m_profile = SeverityProfile::Strict;
    bool m_useLibevtx = false;
    bool m_recover = false;
    QString m_eventMapsFolder;
};

} // namespace sightglass
