// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unusualtext.h"

#include "core/base/utf8.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace sightglass {

namespace {

/// The context of these words for translators.
struct UnusualText
{
    Q_DECLARE_TR_FUNCTIONS(sightglass::UnusualText)
};

QString number(std::uint64_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }
QString number(double n) { return QLocale().toString(n, 'f', n < 10 && n != std::floor(n) ? 1 : 0); }
QString percent(double share) { return QLocale().toString(100 * share, 'f', share > 0 && share < .1 ? 1 : 0) + QLocale().percent(); }

/// Units without plural forms: the command line has no translations to choose them by.
QString lengthText(Timestamp begin, Timestamp end)
{
    const std::int64_t seconds = begin.isValid() && end.isValid() ? (end.microseconds() - begin.microseconds()) / 1'000'000 : 0;
    const auto rounded = [](std::int64_t n, std::int64_t unit) { return QLocale().toString(static_cast<qlonglong>((n + unit / 2) / unit)); };
    if (seconds < 120)
        return UnusualText::tr("%1 s", "seconds").arg(rounded(seconds, 1));
    if (seconds < 7200)
        return UnusualText::tr("%1 min", "minutes").arg(rounded(seconds, 60));
    if (seconds < 172'800)
        return UnusualText::tr("%1 h", "hours").arg(rounded(seconds, 3600));
    return UnusualText::tr("%1 d", "days").arg(rounded(seconds, 86'400));
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
    case UnusualKind::LogCleared: return UnusualText::tr("Log cleared");
    case UnusualKind::RecordGap: return UnusualText::tr("Missing records");
    case UnusualKind::TimeBackwards: return UnusualText::tr("Time runs backwards");
    case UnusualKind::QuietWindow: return UnusualText::tr("Nothing logged");
    case UnusualKind::NewTemplate: return UnusualText::tr("New message");
    case UnusualKind::RareTemplate: return UnusualText::tr("Rare message");
    case UnusualKind::Burst: return UnusualText::tr("Burst");
    case UnusualKind::Silence: return UnusualText::tr("Silence");
    case UnusualKind::SeverityShift: return UnusualText::tr("More errors");
    case UnusualKind::NewValue: return UnusualText::tr("New value");
    }
    return {};
}

QString unusualReason(const Finding &f, const QString &logName, const TimeText &timeOf)
{
    const auto timeText = [&timeOf](Timestamp time) { return time.isValid() ? timeOf(time) : UnusualText::tr("an unknown time"); };
    switch (f.kind) {
    case UnusualKind::LogCleared:
        if (!f.begin.isValid())
            return filled(UnusualText::tr("Events say that a log was cleared (%1)."), logName);
        return filled(UnusualText::tr("An event of %1 says that a log was cleared (%2)."), timeText(f.begin), logName);
    case UnusualKind::RecordGap: return filled(UnusualText::tr("Records missing before %2 (%3): %1. Their numbers are skipped."),
                  number(f.count), timeText(f.begin), logName);
    case UnusualKind::TimeBackwards:
        return filled(UnusualText::tr("Time jumps back by %1, from %2 to %3 (%4): the clock was set, or lines were put in."),
                      lengthText(f.begin, f.end), timeText(f.end), timeText(f.begin), logName);
    case UnusualKind::QuietWindow:
        return filled(UnusualText::tr("No event at all for %1 from %2 on, though there is hardly a pause otherwise."),
                      lengthText(f.begin, f.end), timeText(f.begin));
    case UnusualKind::NewTemplate: return filled(UnusualText::tr("Never seen in the history of this log; %1 of %2 events."),
                  number(f.count), number(f.total));
    case UnusualKind::RareTemplate: return filled(UnusualText::tr("Only %1 of %2 events; messages this rare have one chance in %3."),
                  number(f.count), number(f.total), number(std::exp2(f.bits)));
    case UnusualKind::Burst:
        return filled(UnusualText::tr("%1 events within %2 from %3 on; usual are %4 (robust z-score %5)."),
                      number(f.count), lengthText(f.begin, f.end), timeText(f.begin), number(f.usual), number(f.z));
    case UnusualKind::Silence:
        return filled(UnusualText::tr("Stays away for %1 from %2 on, while %3 other events came; otherwise %4 of events are of it."),
                      lengthText(f.begin, f.end), timeText(f.begin), number(f.count), percent(f.usual));
    case UnusualKind::SeverityShift:
        return filled(UnusualText::tr("%1 of %2 events within %3 from %4 on are errors; usual are %5 (z-score %6)."),
                      number(f.count), number(f.total), lengthText(f.begin, f.end), timeText(f.begin), percent(f.usual), number(f.z));
    case UnusualKind::NewValue: {
        const QString value = QString::fromStdString(toValidUtf8(f.value));
        switch (f.valueKind) {
        case ValueKind::Source: return filled(UnusualText::tr("Source “%1” comes up for the first time after %2 events (%3)."),
                      value, number(f.total), logName);
        case ValueKind::Host: return filled(UnusualText::tr("Host “%1” comes up for the first time after %2 events (%3)."),
                      value, number(f.total), logName);
        case ValueKind::User: return filled(UnusualText::tr("User “%1” comes up for the first time after %2 events (%3)."),
                      value, number(f.total), logName);
        case ValueKind::Address: return filled(UnusualText::tr("Address “%1” comes up for the first time after %2 events (%3)."),
                      value, number(f.total), logName);
        case ValueKind::Process: return filled(UnusualText::tr("Process “%1” comes up for the first time after %2 events (%3)."),
                      value, number(f.total), logName);
        }
        break;
    }
    }
    return {};
}

} // namespace sightglass
