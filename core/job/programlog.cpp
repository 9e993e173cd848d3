// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/programlog.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <atomic>
#include <utility>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

/// The one that takes messages. Handlers are functions.
std::atomic<ProgramLog *> current{nullptr};
QtMessageHandler before = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (ProgramLog *log = current.load(); log && type != QtDebugMsg)
        log->add(type, text);
    // What the program notes of itself is for the file alone.
    if (before && (type != QtInfoMsg || qstrcmp(context.category, "sightglass") != 0))
        before(type, context, text);
}

QLatin1String nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug"_L1;
    case QtInfoMsg: return "info"_L1;
    case QtWarningMsg: return "warning"_L1;
    case QtCriticalMsg: return "error"_L1;
    case QtFatalMsg: break;
    }
    return "fatal"_L1;
}

} // namespace

ProgramLog::ProgramLog(const QString &folder) : m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    if (folder.isEmpty())
        return;
    current = this;
    QLoggingCategory::setFilterRules(u"sightglass.info=true"_s);
    before = qInstallMessageHandler(handle);
}

ProgramLog::~ProgramLog()
{
    if (m_folder.isEmpty())
        return;
    qInstallMessageHandler(std::exchange(before, nullptr));
    current = nullptr;
    flush();
}

QString ProgramLog::usualFolder()
{
    if (qEnvironmentVariableIsSet("SIGHTGLASS_STATE"))
        return qEnvironmentVariable("SIGHTGLASS_STATE").isEmpty() ? QString() : qEnvironmentVariable("SIGHTGLASS_STATE") + u"/log"_s;
    if (QStandardPaths::isTestModeEnabled())
        return {};
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/sightglass/log"_s;
#else
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s) + u"/sightglass/log"_s;
#endif
}

QString ProgramLog::path(const QString &folder) { return folder + u"/sightglass.log"_s; }

QString ProgramLog::withoutNames(QString text)
{
    static const QRegularExpression quoted(u"\"[^\"]*\"|'[^']*'|“[^”]*”|«[^»]*»"_s);
    static const QRegularExpression address(u"\\b[a-zA-Z][a-zA-Z0-9+.-]*://\\S+|\\b\\S+@\\S+"_s);
    static const QRegularExpression path(u"(?<![\\w])(?:[A-Za-z]:[\\\\/]|\\\\\\\\|~?/)[^\\s:;,)\\]]+"_s);
    text.replace(quoted, u"\"…\""_s);
    text.replace(address, u"<address>"_s);
    text.replace(path, u"<path>"_s);
    return text.simplified().left(1000);
}

void ProgramLog::add(QtMsgType type, const QString &text)
{
    const QString line = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s) + u' ' + nameOf(type) + u' ' + withoutNames(text) + u'\n';
    const bool fatal = type == QtFatalMsg;
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting += line;
        if (m_scheduled && !fatal)
            return;
        m_scheduled = true;
    }
    if (fatal) // there is no later
        write();
    else
        m_pool.start([this] { write(); });
}

void ProgramLog::flush() { m_pool.waitForDone(); }

void ProgramLog::write()
{
    QString lines;
    {
        const std::scoped_lock lock(m_mutex);
        lines = std::exchange(m_waiting, {});
        m_scheduled = false;
    }
    if (lines.isEmpty() || !QDir().mkpath(m_folder))
        return;
    const QString name = path(m_folder);
    if (QFileInfo(name).size() >= largest) {
        for (int i = kept; i > 0; --i) {
            const QString older = i > 1 ? name + u'.' + QString::number(i - 1) : name;
            QFile::remove(name + u'.' + QString::number(i));
            QFile::rename(older, name + u'.' + QString::number(i));
        }
    }
    QFile file(name);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(lines.toUtf8());
    }
}

QStringList ProgramLog::lastLines(const QString &folder, int most)
{
    QStringList lines;
    for (int i = 0; i <= kept && lines.size() < most && !folder.isEmpty(); ++i) {
        QFile file(path(folder) + (i ? u'.' + QString::number(i) : QString()));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList here = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines = here + lines;
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

} // namespace sightglass
