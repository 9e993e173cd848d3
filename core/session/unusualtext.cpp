// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unusualtext.h"

#include "core/base/utf8.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sightglass {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("sightglass::UnusualText", text, nullptr, n);
}

QString number(std::uint64_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }
QString number(double n) { return QLocale().toString(n, 'f', n < 10 ? 1 : 0); }
QString percent(double share) { return QLocale().toString(100 * share, 'f', share < .1 ? 1 : 0) + QLocale().percent(); }

QString timeText(Timestamp time)
{
    if (!time.isValid())
        return tr("an unknown time");
    return QDateTime::fromMSecsSinceEpoch(time.microseconds() / 1000, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString lengthText(Timestamp begin, Timestamp end)
{
    const std::int64_t seconds = begin.isValid() && end.isValid() ? (end.microseconds() - begin.microseconds()) / 1'000'000 : 0;
    if (seconds < 120)
        return tr("%n second(s)", static_cast<int>(seconds));
    if (seconds < 7200)
        return tr("%n minute(s)", static_cast<int>(seconds / 60));
    if (seconds < 172'800)
        return tr("%n hour(s)", static_cast<int>(seconds / 3600));
    return tr("%n day(s)", static_cast<int>(seconds / 86'400));
}

/// %1 stays %1 where a value has it: all at once.
template<typename... Args>
QString filled(const QString &text, const Args &...args)
{
    return text.arg(args...);
}

} // namespace

QString unusualKindText(UnusualKind kind)
{
    switch (kind) {
    case UnusualKind::LogCleared: return tr("Log cleared");
    case UnusualKind::RecordGap: return tr("Missing records");
    case UnusualKind::TimeBackwards: return tr("Time runs backwards");
    case UnusualKind::QuietWindow: return tr("Nothing logged");
    case UnusualKind::NewTemplate: return tr("New message");
    case UnusualKind::RareTemplate: return tr("Rare message");
    case UnusualKind::Burst: return tr("Burst");
    case UnusualKind::Silence: return tr("Silence");
    case UnusualKind::SeverityShift: return tr("More errors");
    case UnusualKind::NewValue: return tr("New value");
    }
    return {};
}

QString unusualReason(const Finding &f, const QString &logName)
{
    switch (f.kind) {
    case UnusualKind::LogCleared: return filled(tr("An event says that a log was cleared (%1)."), logName);
    case UnusualKind::RecordGap: return filled(tr("%1 record(s) are missing before %2 (%3): their numbers are skipped."), number(f.count), timeText(f.begin), logName);
    case UnusualKind::TimeBackwards:
        return filled(tr("Time jumps back by %1, from %2 to %3 (%4): the clock was set, or lines were put in."), lengthText(f.begin, f.end), timeText(f.end), timeText(f.begin), logName);
    case UnusualKind::QuietWindow:
        return filled(tr("No event at all for %1 from %2 on, though there is hardly a pause otherwise."), lengthText(f.begin, f.end), timeText(f.begin));
    case UnusualKind::NewTemplate: return filled(tr("Never seen in the history of this log; %1 of %2 events."), number(f.count), number(f.total));
    case UnusualKind::RareTemplate: return filled(tr("Only %1 of %2 events; messages this rare have one chance in %3."), number(f.count), number(f.total), number(std::exp2(f.bits)));
    case UnusualKind::Burst:
        return filled(tr("%1 events within %2 from %3 on, usual are %4 (robust z-score %5)."), number(f.count), lengthText(f.begin, f.end), timeText(f.begin), number(f.usual), number(f.z));
    case UnusualKind::Silence:
        return filled(tr("Stays away for %1 from %2 on, though it otherwise hardly pauses."), lengthText(f.begin, f.end), timeText(f.begin));
    case UnusualKind::SeverityShift:
        return filled(tr("%1 of %2 events within %3 from %4 on are errors, usual are %5 (z-score %6)."), number(f.count), number(f.total), lengthText(f.begin, f.end), timeText(f.begin), percent(f.usual), number(f.z));
    case UnusualKind::NewValue: {
        const QString value = QString::fromStdString(toValidUtf8(f.value));
        switch (f.valueKind) {
        case ValueKind::Source: return filled(tr("Source “%1” comes up for the first time after %2 events (%3)."), value, number(f.total), logName);
        case ValueKind::Host: return filled(tr("Host “%1” comes up for the first time after %2 events (%3)."), value, number(f.total), logName);
        case ValueKind::User: return filled(tr("User “%1” comes up for the first time after %2 events (%3)."), value, number(f.total), logName);
        case ValueKind::Address: return filled(tr("Address “%1” comes up for the first time after %2 events (%3)."), value, number(f.total), logName);
        case ValueKind::Process: return filled(tr("Process “%1” comes up for the first time after %2 events (%3)."), value, number(f.total), logName);
        }
        break;
    }
    }
    return {};
}

} // namespace sightglass
