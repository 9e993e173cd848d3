// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagnostics.h"

#include "core/job/jobqueue.h"
#include "core/job/programlog.h"
#include "core/session/session.h"
#include "ui/shell/parts.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 200;

/// English, since whoever reads it may speak any language.
QString settingText(const QString &key, const QVariant &value)
{
    static const QStringList said{u"appearance/language"_s, u"appearance/theme"_s, u"appearance/utc"_s};
    const QString text = value.toString();
    bool number = false;
    (void)text.toDouble(&number);
    // What somebody typed (filters, highlighters, rules) stands in lists: also where it is a number.
    static const QRegularExpression typed(u"/\\d+/"_s);
    number = number && !typed.match(key).hasMatch();
    if (number || text == u"true"_s || text == u"false"_s || said.contains(key))
        return text;
    if (value.typeId() == QMetaType::QByteArray)
        return u"(%1 bytes)"_s.arg(value.toByteArray().size());
    if (value.typeId() == QMetaType::QStringList)
        return u"(%1 entries)"_s.arg(value.toStringList().size());
    return text.isEmpty() ? u"(empty)"_s : u"(%1 characters)"_s.arg(text.size());
}

} // namespace

Diagnostics::Diagnostics(const Session &session)
{
    QStringList lines{u"Sightglass %1"_s.arg(QCoreApplication::applicationVersion())};
    lines.append(u"System: %1, kernel %2 %3, %4, %5 processors"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())
                     .arg(QThread::idealThreadCount()));
    lines.append(u"Window system: %1"_s.arg(QGuiApplication::platformName()));
    for (const QScreen *screen : QGuiApplication::screens())
        lines.append(u"Screen: %1 x %2, scale %3"_s.arg(screen->size().width()).arg(screen->size().height()).arg(screen->devicePixelRatio()));
    lines.append(u"Locale: %1, of the system %2"_s.arg(QLocale().name(), QLocale::system().name()));
    lines.append(u"\nMade with:"_s);
    for (const Part &part : parts())
        lines.append(u"  %1 %2"_s.arg(part.name, part.version).trimmed());
    lines.append(u"\nOpen logs (no names, no content):"_s);
    for (const LogInfo &log : session.logs()) {
        lines.append(u"  %1, %2 bytes, %3 events, %4 problems, %5 damaged, %6%7"_s.arg(log.formatId)
                         .arg(log.size)
                         .arg(log.counts.total())
                         .arg(log.problems)
                         .arg(log.lost)
                         .arg(QLatin1String(jobStateName(log.state)), log.live ? u", followed"_s : QString()));
    }
    lines.append(u"  %1 events under the filter"_s.arg(session.rows() ? session.rows()->size() : 0));
    lines.append(u"\nSettings:"_s);
    const QSettings settings;
    for (const QString &key : settings.allKeys())
        lines.append(u"  %1 = %2"_s.arg(key, settingText(key, settings.value(key))));
    m_head = lines.join(u'\n') + u'\n';
}

QString Diagnostics::text(const QString &logFolder, const QString &historyFile) const
{
    QString text = m_head;
    text += historyFile.startsWith(u"postgresql:"_s) ? u"\nHistory: a server\n"_s : u"\nHistory: %1 bytes\n"_s.arg(QFileInfo(historyFile).size());
    text += u"\nThe program's own log, newest last:\n"_s;
    for (const QString &line : ProgramLog::lastLines(logFolder, mostLines))
        text += u"  "_s + ProgramLog::withoutNames(line) + u'\n';
    return text;
}

} // namespace sightglass
