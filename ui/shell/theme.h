// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/severity.h"
#include "ui/shell/preferences.h"

#include <QColor>
#include <QIcon>
#include <QObject>

class QDBusVariant;

namespace sightglass {

/// Light and dark: palette, severity colours and icons. One object, owned by the application; GUI
/// thread. Follows the desktop's colour scheme (freedesktop settings portal; Windows: registry) when
/// the preferences say so.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] static bool isDark();
    /// Fill colour of bars and marks.
    [[nodiscard]] static QColor severityColor(Severity severity);
    /// Text in that colour: contrast of 4.5:1 or more on the base colour.
    [[nodiscard]] static QColor severityTextColor(Severity severity);
    /// A shape of its own for each severity, so that colour is never the only sign.
    [[nodiscard]] static QIcon severityIcon(Severity severity);
    /// A symbol of resources/icons in the colour of text.
    [[nodiscard]] static QIcon icon(const char *name);
    [[nodiscard]] static QColor mutedText();
    [[nodiscard]] static QColor cardBackground();
    [[nodiscard]] static QColor cardBorder();
    [[nodiscard]] static QColor accent();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void apply();
    void askSystem();
    static QIcon makeIcon(const char *name);

    Preferences &m_preferences;
    bool m_systemDark = false;
    bool m_applied = false;
};

} // namespace sightglass
