// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisdates.h"

#include <QList>
#include <QLocale>

#include <algorithm>

namespace sightglass {

namespace {

/// A run of one letter of the format, or, with kind 0, what stands between such runs, quotes included.
struct Part
{
    QChar kind;
    QString text;
};

QList<Part> partsOf(const QString &format)
{
    QList<Part> parts;
    bool quoted = false;
    for (const QChar c : format) {
        if (c == u'\'')
            quoted = !quoted;
        const QChar kind = !quoted && (c == u'd' || c == u'M' || c == u'y') ? c : QChar();
        if (parts.isEmpty() || parts.back().kind != kind)
            parts.append({kind, {}});
        parts.back().text += c;
    }
    return parts;
}

qsizetype find(const QList<Part> &parts, QChar kind)
{
    return std::find_if(parts.begin(), parts.end(), [kind](const Part &part) { return part.kind == kind; }) - parts.begin();
}

QString joined(const QList<Part> &parts)
{
    QString text;
    for (const Part &part : parts)
        text += part.text;
    return text;
}

/// \p format without one of its parts: with what follows it where it comes first or where that is the sign for it (年, 日), else
/// with what stands before it.
QString without(const QString &format, QChar kind)
{
    QList<Part> parts = partsOf(format);
    const qsizetype at = find(parts, kind);
    if (at == parts.size())
        return format;
    const bool sign = at + 1 < parts.size() && !parts[at + 1].kind.unicode() && parts[at + 1].text.trimmed() == parts[at + 1].text && parts[at + 1].text != u","
        && parts[at + 1].text != u"." && parts[at + 1].text != u"/" && parts[at + 1].text != u"-";
    if (at == 0 || sign)
        parts.remove(at, std::min<qsizetype>(2, parts.size() - at));
    else if (parts[at - 1].kind.unicode())
        parts.remove(at);
    else if (at + 1 < parts.size()) // "MMM d, yyyy": the comma belongs to the day
        parts.remove(at, std::min<qsizetype>(2, parts.size() - at));
    else
        parts.remove(at - 1, 2);
    return joined(parts).trimmed();
}

} // namespace

AxisDates::AxisDates(const QLocale &locale)
{
    QList<Part> parts = partsOf(locale.dateFormat(QLocale::LongFormat));
    // The day of the week, with what parts it from the date.
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].kind != u'd' || parts[i].text.size() < 3)
            continue;
        parts.remove(i, std::min<qsizetype>(2, parts.size() - i));
        if (i == parts.size() && i > 0 && !parts[i - 1].kind.unicode()) { // a sign of the day stays, what parts goes
            QString &end = parts[i - 1].text;
            end.truncate(std::find_if(end.begin(), end.end(), [](QChar c) { return !c.isLetter(); }) - end.begin());
        }
        break;
    }
    for (Part &part : parts) {
        if (part.kind == u'M' && part.text.size() > 3)
            part.text = u"MMM"_qs;
        else if (part.kind == u'y')
            part.text = u"yyyy"_qs;
        else if (part.kind == u'd')
            part.text = u"d"_qs;
    }
    dayOfYear = joined(parts).trimmed();
    const QList<Part> short_ = partsOf(dayOfYear);
    if (find(short_, u'd') == short_.size() || find(short_, u'M') == short_.size() || find(short_, u'y') == short_.size()) {
        day = u"MM-dd"_qs;
        dayOfYear = u"yyyy-MM-dd"_qs;
        month = u"yyyy-MM"_qs;
        return;
    }
    day = without(dayOfYear, u'y');
    month = without(dayOfYear, u'd');
}

} // namespace sightglass
