// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QDateTime>
#include <QSettings>
#include <QTimeZone>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

Preferences::Preferences(QObject *parent) : QObject(parent)
{
    const QSettings settings;
    m_theme = static_cast<Theme>(std::clamp(settings.value(u"appearance/theme"_s, 0).toInt(), 0, 2));
    m_utc = settings.value(u"appearance/utc"_s, true).toBool();
    m_profile = settings.value(u"analysis/asEventViewer"_s, false).toBool() ? SeverityProfile::EventViewer
                                                                         : SeverityProfile::Strict;
    m_useLibevtx = settings.value(u"analysis/useLibevtx"_s, false).toBool();
    m_recover = settings.value(u"analysis/recover"_s, false).toBool();
    m_eventMapsFolder = settings.value(u"analysis/eventMaps"_s).toString();
}

void Preferences::setTheme(Theme theme)
{
    m_theme = theme;
    QSettings().setValue(u"appearance/theme"_s, static_cast<int>(theme));
    Q_EMIT changed();
}

void Preferences::setTimesInUtc(bool utc)
{
    m_utc = utc;
    QSettings().setValue(u"appearance/utc"_s, utc);
    Q_EMIT changed();
}

void Preferences::setProfile(SeverityProfile profile)
{
    m_profile = profile;
    QSettings().setValue(u"analysis/asEventViewer"_s, profile == SeverityProfile::EventViewer);
    Q_EMIT changed();
}

void Preferences::setUseLibevtx(bool use)
{
    m_useLibevtx = use;
    QSettings().setValue(u"analysis/useLibevtx"_s, use);
    Q_EMIT changed();
}

void Preferences::setRecover(bool recover)
{
    m_recover = recover;
    QSettings().setValue(u"analysis/recover"_s, recover);
    Q_EMIT changed();
}

void Preferences::setEventMapsFolder(const QString &folder)
{
    m_eventMapsFolder = folder;
    QSettings().setValue(u"analysis/eventMaps"_s, folder);
    Q_EMIT changed();
}

QString Preferences::timeText(Timestamp time) const
{
    if (!time.isValid())
        return {};
    const std::int64_t us = time.microseconds();
    const qint64 ms = us >= 0 ? us / 1000 : (us - 999) / 1000;
    QDateTime value = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    if (!m_utc)
        value = value.toLocalTime();
    return value.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString Preferences::zoneText() const
{
    return m_utc ? u"UTC"_s : QDateTime::currentDateTime().timeZoneAbbreviation();
}

} // namespace sightglass
