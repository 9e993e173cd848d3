// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/livetext.h"

#include "core/base/utf8.h"
#include "core/event/errortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <climits>

namespace sightglass {

namespace {

/// The context of these words for translators.
struct LiveText
{
    Q_DECLARE_TR_FUNCTIONS(sightglass::LiveText)
};

QString utf8(const std::string &text) { return QString::fromStdString(toValidUtf8(text)); }

QString withDetail(QString text, const std::string &detail)
{
    if (!detail.empty())
        text += QStringLiteral(" [%1]").arg(utf8(detail));
    return text;
}

QString remedy(const std::string &what, const QString &name)
{
    if (what == "adm")
        return LiveText::tr("%1 may not be read. Join the group adm ('sudo usermod -aG adm $USER') and log in again.").arg(name);
    if (what == "systemd-journal")
        return LiveText::tr("The system's journal may not be read. Join the group systemd-journal ('sudo usermod -aG systemd-journal $USER') and log in again.");
    if (what == "elevate")
        return LiveText::tr("%1 needs the right to read security logs. Run the program as administrator, or join the group Event Log Readers.").arg(name);
    if (what == "root")
        return LiveText::tr("%1 may be read by root alone here. Run the command line as root, or set kernel.dmesg_restrict to 0.").arg(name);
    return {};
}

} // namespace

std::string_view liveStateName(LiveState state)
{
    switch (state) {
    case LiveState::Starting: return "starting";
    case LiveState::Following: return "following";
    case LiveState::Waiting: return "waiting";
    case LiveState::NoPermission: return "no permission";
    case LiveState::Disabled: return "disabled";
    case LiveState::Failed: return "failed";
    case LiveState::Stopped: break;
    }
    return "stopped";
}

std::string_view liveObstacleName(LiveOffer::Obstacle obstacle)
{
    switch (obstacle) {
    case LiveOffer::Obstacle::None: return "ready";
    case LiveOffer::Obstacle::NoPermission: return "no permission";
    case LiveOffer::Obstacle::NotInstalled: return "not here";
    case LiveOffer::Obstacle::Disabled: return "disabled";
    case LiveOffer::Obstacle::Empty: break;
    }
    return "empty";
}

QString followText(const FollowStatus &status)
{
    if (status.store)
        return LiveText::tr("What comes cannot be stored at the moment, and waits: %1").arg(errorText(*status.store));
    const LiveStatus &source = status.source;
    const QString where = utf8(source.where);
    switch (source.state) {
    case LiveState::Starting: return LiveText::tr("Starting.");
    case LiveState::Waiting: return withDetail(LiveText::tr("Waiting for %1.").arg(where), source.detail);
    case LiveState::NoPermission: {
        const QString words = source.detail.compare(0, 7, "remedy:") == 0 ? remedy(source.detail.substr(7), where) : QString();
        return words.isEmpty() ? withDetail(LiveText::tr("%1 may not be read. It is tried again.").arg(where), source.detail) : words;
    }
    case LiveState::Disabled: return LiveText::tr("The channel %1 is switched off. Enable it in the Event Viewer, or with 'wevtutil sl %1 /e:true'.").arg(where);
    case LiveState::Failed: return withDetail(LiveText::tr("%1 cannot be read. It is tried again.").arg(where), source.detail);
    case LiveState::Stopped: return LiveText::tr("Stopped.");
    case LiveState::Following: break;
    }
    if (!status.unreadable.empty())
        return LiveText::tr("No log format recognises %1; its lines are taken as plain text.").arg(utf8(status.unreadable));
    if (source.behind > 0 && source.behindIsBytes)
        return LiveText::tr("Following; %1 behind.").arg(QLocale().formattedDataSize(static_cast<qint64>(source.behind)));
    if (source.behind > 0)
        return LiveText::tr("Following; %n event(s) behind.", nullptr, static_cast<int>(std::min<std::uint64_t>(source.behind, INT_MAX)));
    return LiveText::tr("Following.");
}

QString liveRemedyText(const LiveOffer &offer)
{
    const QString name = utf8(offer.name);
    switch (offer.obstacle) {
    case LiveOffer::Obstacle::None: return {};
    case LiveOffer::Obstacle::NoPermission: {
        const QString words = remedy(offer.remedy, name);
        return words.isEmpty() ? withDetail(LiveText::tr("%1 may not be read.").arg(name), offer.detail) : words;
    }
    case LiveOffer::Obstacle::NotInstalled: return withDetail(LiveText::tr("There is no %1 here.").arg(name), offer.detail);
    case LiveOffer::Obstacle::Disabled: return LiveText::tr("The channel %1 is switched off. Enable it in the Event Viewer, or with 'wevtutil sl %1 /e:true'.").arg(name);
    case LiveOffer::Obstacle::Empty: break;
    }
    return LiveText::tr("There is nothing in it yet.");
}

} // namespace sightglass
