// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionkeeper.h"

#include "core/job/task.h"
#include "core/session/savedfilters.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 1000;
constexpr int formatVersion = 1;

QStringList textsOf(const QJsonValue &value, int most)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        if (texts.size() < most && text.isString() && !text.toString().isEmpty())
            texts.append(text.toString());
    }
    return texts;
}

/// Members of archives have the path of their archive with their own behind it: what is opened is the archive, once. What is not there at the
/// moment (a share, a stick) stays as it is.
QStringList onDisk(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        QString file = path;
        while (file.contains(u'/') && !QFileInfo::exists(file))
            file = file.left(file.lastIndexOf(u'/'));
        if (!QFileInfo(file).isFile())
            file = path;
        if (files.isEmpty() || files.constLast() != file)
            files.append(file);
    }
    files.removeDuplicates();
    return files;
}

} // namespace

/// What was left behind. Its lock is ours while we have it, so that two starts do not offer the same.
struct SessionKeeper::Found
{
    QString file;
    SessionState state;
    QDateTime when;
    std::unique_ptr<QLockFile> lock;
};

QByteArray SessionState::toJson() const
{
    return QJsonDocument(QJsonObject{{u"version"_s, formatVersion},
                                     {u"files"_s, QJsonArray::fromStringList(files)},
                                     {u"filter"_s, filter},
                                     {u"only"_s, QJsonArray::fromStringList(only)},
                                     {u"page"_s, page}})
        .toJson(QJsonDocument::Indented);
}

std::optional<SessionState> SessionState::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || document.object().value(u"version"_s).toInt() != formatVersion)
        return std::nullopt;
    const QJsonObject object = document.object();
    SessionState state;
    state.files = textsOf(object.value(u"files"_s), mostFiles);
    state.filter = object.value(u"filter"_s).toString();
    state.only = textsOf(object.value(u"only"_s), mostFiles);
    state.page = std::clamp(object.value(u"page"_s).toInt(), 0, 100);
    return state;
}

QString SessionKeeper::usualFolder()
{
    if (qEnvironmentVariableIsSet("SIGHTGLASS_STATE"))
        return qEnvironmentVariable("SIGHTGLASS_STATE").isEmpty() ? QString() : qEnvironmentVariable("SIGHTGLASS_STATE") + u"/sessions"_s;
    if (QStandardPaths::isTestModeEnabled())
        return {};
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/sightglass/sessions"_s;
#else
    // XDG base directories: what should last from one start to the next and is not worth more.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s) + u"/sightglass/sessions"_s;
#endif
}

SessionKeeper::SessionKeeper(Session &session, const QString &folder, QObject *parent) : QObject(parent), m_session(session), m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    m_file = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".json"_s;
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, &SessionKeeper::store);
    if (folder.isEmpty())
        return;
    const auto later = [this] {
        if (!m_wait.isActive())
            m_wait.start();
    };
    connect(&session, &Session::rotationFound, this, [this](const QString &name, const std::vector<LogId> &logs) {
        Rotation rotation{{}, logs};
        for (const LogId id : logs)
            rotation.files.append(m_session.log(id) ? m_session.log(id)->path : QString());
        // As Session::join() names it.
        const QString last = rotation.files.constLast();
        m_rotations[last.left(last.lastIndexOf(u'/') + 1) + name] = rotation;
    });
    connect(&session, &Session::logAdded, this, [this, later](LogId id) {
        const auto log = m_session.log(id);
        if (const auto found = log ? m_rotations.find(log->path) : m_rotations.end(); found != m_rotations.end()
            && std::none_of(found->second.logs.begin(), found->second.logs.end(), [this](LogId part) { return m_session.log(part).has_value(); }))
            m_joined[id] = found->second.files;
        narrowRestored();
        later();
    });
    connect(&session, &Session::logRemoved, this, later);
    connect(&session.filters(), &FilterStack::changed, this, later);
}

SessionKeeper::~SessionKeeper()
{
    m_wait.stop();
    m_pool.waitForDone();
    // A regular end: nothing is to be restored. What was found and not decided upon stays for the next start.
    if (m_lock) {
        QFile::remove(m_file);
        m_lock->unlock();
    }
}

SessionState SessionKeeper::state() const
{
    SessionState state;
    const Filter &filter = m_session.filters().current();
    for (const LogInfo &log : m_session.logs()) {
        if (log.live)
            continue;
        const auto joined = m_joined.find(log.id);
        for (const QString &file : joined == m_joined.end() ? QStringList{log.path} : joined->second) {
            if (state.files.size() < SessionState::mostFiles)
                state.files.append(file);
        }
        if (filter.logs.contains(log.id))
            state.only.append(log.path);
    }
    state.filter = QString::fromStdString(queryTextOf(filter));
    state.page = m_page;
    return state;
}

void SessionKeeper::setPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    if (!m_folder.isEmpty() && !m_wait.isActive())
        m_wait.start();
}

void SessionKeeper::store()
{
    const SessionState now = state();
    const bool all = m_restored && m_found && m_session.isIdle() && m_narrow.isEmpty();
    if (m_folder.isEmpty() || now == m_stored || (now.isEmpty() && m_stored.isEmpty())) {
        if (all)
            forget();
        return;
    }
    m_stored = now;
    if (!m_lock)
        m_lock = std::make_shared<QLockFile>(m_file + u".lock"_s);
    // A failure is no reason to disturb anybody: the next change tries again.
    runTask(m_pool, this, [now, path = m_file, folder = m_folder, lock = m_lock] {
        if (!QDir().mkpath(folder))
            return false;
        lock->setStaleLockTime(0);
        if (!lock->isLocked() && !lock->tryLock(0))
            return false;
        if (now.isEmpty())
            return QFile::remove(path);
        SessionState kept = now;
        kept.files = onDisk(now.files);
        const QByteArray json = kept.toJson();
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(json) == json.size() && file.commit();
    }, [this, all](bool good) {
        if (!good)
            m_stored = {};
        else if (all)
            forget();
    });
}

void SessionKeeper::flush()
{
    m_wait.stop();
    store();
    m_pool.waitForDone();
}

void SessionKeeper::lookForAbandoned()
{
    if (m_folder.isEmpty())
        return;
    runTask(m_pool, this, [folder = m_folder, own = m_file] {
        std::shared_ptr<Found> newest;
        for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time)) {
            if (info.filePath() == own)
                continue;
            auto lock = std::make_unique<QLockFile>(info.filePath() + u".lock"_s);
            lock->setStaleLockTime(0);
            if (!lock->tryLock(0))
                continue; // its program runs
            QFile file(info.filePath());
            std::optional<SessionState> state;
            if (info.size() <= SessionState::mostBytes && file.open(QIODevice::ReadOnly))
                state = SessionState::fromJson(file.readAll());
            file.close();
            if (!state || state->isEmpty() || newest) {
                // Unreadable, or older than the one that is offered.
                QFile::remove(info.filePath());
                continue;
            }
            newest = std::make_shared<Found>(Found{info.filePath(), std::move(*state), info.lastModified(), std::move(lock)});
        }
        return newest;
    }, [this](const std::shared_ptr<Found> &found) {
        m_found = found;
        if (found)
            Q_EMIT abandoned(found->state, found->when);
    });
}

void SessionKeeper::restore()
{
    if (!m_found)
        return;
    Q_EMIT decided();
    const SessionState state = m_found->state;
    m_narrow = state.only;
    m_session.open(state.files);
    if (const auto query = Query::parse(state.filter.toStdString(), m_session.timeZone()); query && !state.filter.isEmpty()) {
        Filter filter = m_session.filters().current();
        filter.query = *query;
        m_session.filters().push(filter);
    }
    Q_EMIT pageWanted(state.page);
    // The old file goes when the new one is there and everything is open: a crash in between loses nothing.
    m_page = state.page;
    m_restored = true;
    connect(&m_session, &Session::idle, &m_wait, qOverload<>(&QTimer::start));
    m_wait.start();
}

void SessionKeeper::narrowRestored()
{
    if (m_narrow.isEmpty())
        return;
    Filter filter = m_session.filters().current();
    filter.logs.clear();
    for (const LogInfo &log : m_session.logs()) {
        if (m_narrow.contains(log.path))
            filter.logs.insert(log.id);
    }
    if (static_cast<qsizetype>(filter.logs.size()) == m_narrow.size()) {
        m_narrow.clear();
        m_session.filters().push(filter);
    }
}

void SessionKeeper::forget()
{
    if (!m_found)
        return;
    Q_EMIT decided();
    runTask(m_pool, this, [found = std::exchange(m_found, nullptr)] {
        const bool gone = QFile::remove(found->file);
        found->lock->unlock();
        return gone;
    }, [](bool) {});
}

} // namespace sightglass
