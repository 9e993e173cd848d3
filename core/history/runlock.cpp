// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runlock.h"

#include "core/base/timestamp.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>
#include <QSqlQuery>
#include <QSysInfo>
#include <QUuid>

namespace sightglass {

namespace {

QString fileOf(const Database &database, const std::string &uid) { return database.path() + QStringLiteral(".run-") + QString::fromStdString(uid); }

/// Keys of advisory locks are two of 32 bits; the first says whose they are.
QString keys(std::int64_t run) { return QStringLiteral("(%1, %2)").arg(Database::applicationId).arg(static_cast<qint32>(run & 0x7FFF'FFFF)); }

} // namespace

Result<std::unique_ptr<RunLock>> RunLock::take(Database &database, const std::string &program)
{
    std::unique_ptr<RunLock> made(new RunLock(database));
    made->m_uid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    // Of a file the lock comes first: a run that is noted is one that can be asked about.
    if (database.engine() == Database::Engine::Sqlite) {
        if (const auto locked = made->lock(); !locked)
            return tl::unexpected(locked.error());
    }
    const auto done = database.transaction([&]() -> Result<void> {
        auto row = database.run(QStringLiteral("INSERT INTO run (uid, program, host, pid, started) VALUES (?, ?, ?, ?, ?) RETURNING id"),
                                {QString::fromStdString(made->m_uid), QString::fromStdString(program), QSysInfo::machineHostName(),
                                 static_cast<qlonglong>(QCoreApplication::applicationPid()), static_cast<qlonglong>(SystemClock().now().microseconds())});
        if (!row)
            return tl::unexpected(row.error());
        if (!row->next())
            return failure(ErrorCode::Internal, database.path().toStdString(), "no id for a new run");
        made->m_run = row->value(0).toLongLong();
        row->finish();
        return database.engine() == Database::Engine::Postgres ? made->lock() : Result<void>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return made;
}

RunLock::RunLock(Database &database) : m_database(database) {}

RunLock::~RunLock()
{
    if (m_database.engine() == Database::Engine::Postgres && m_run != 0 && m_connection == m_database.connectionNumber())
        (void)m_database.run(QStringLiteral("SELECT pg_advisory_unlock%1").arg(keys(m_run)));
}

Result<void> RunLock::lock()
{
    if (m_database.engine() == Database::Engine::Postgres) {
        const auto locked = m_database.run(QStringLiteral("SELECT pg_try_advisory_lock%1").arg(keys(m_run)));
        m_connection = m_database.connectionNumber();
        return locked ? Result<void>() : tl::unexpected(locked.error());
    }
    m_file = std::make_unique<QLockFile>(fileOf(m_database, m_uid));
    m_file->setStaleLockTime(0);
    if (!m_file->tryLock(0))
        return failure(ErrorCode::WriteFailed, m_file->fileName().toStdString());
    QFile::setPermissions(m_file->fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void RunLock::renew()
{
    if (m_database.engine() == Database::Engine::Postgres && m_connection != m_database.connectionNumber())
        (void)lock();
}

Result<bool> RunLock::isGone(Database &database, std::int64_t run, const std::string &uid)
{
    if (database.engine() == Database::Engine::Postgres) {
        // Not by trying: a connection's own locks are free for itself.
        auto held = database.run(QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = %1 AND objid = %2 AND objsubid = 2"
                                                " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                                     .arg(Database::applicationId).arg(static_cast<qint32>(run & 0x7FFF'FFFF)));
        if (!held)
            return tl::unexpected(held.error());
        return held->next() && held->value(0).toInt() == 0;
    }
    // A uid comes from the history, which may be anybody's: it names a file only where it is one.
    if (QUuid::fromString(QString::fromStdString(uid)).isNull())
        return true;
    const QString name = fileOf(database, uid);
    if (!QFile::exists(name))
        return true;
    // A lock that nobody holds is taken, and goes with this.
    QLockFile lock(name);
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
}

} // namespace sightglass
