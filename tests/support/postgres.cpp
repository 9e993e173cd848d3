// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QThread>

#ifdef Q_OS_UNIX
#    include <unistd.h>
#endif

namespace sightglass::testing {

namespace {

QString g_whyNot;
const char programs[] = "/usr/lib/postgresql/15/bin/";

QString program(const char *name) { return QLatin1String(programs) + QLatin1String(name); }

/// Runs a command to its end; its output, or an error text in \p fault.
QString runOnce(QStringList command, QString *fault = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QStringLiteral("/"));
    const QString name = command.takeFirst();
    process.start(name, command);
    const bool good = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QString out = QString::fromUtf8(process.readAll()).trimmed();
    if (fault && !good)
        *fault = name + QStringLiteral(": ") + (out.isEmpty() ? process.errorString() : out);
    return out;
}

} // namespace

PostgresServer *PostgresServer::instance()
{
    static std::unique_ptr<PostgresServer> server;
    static bool tried = false;
    if (!tried) {
        tried = true;
        std::unique_ptr<PostgresServer> made(new PostgresServer);
        g_whyNot = made->start();
        if (g_whyNot.isEmpty()) {
            server = std::move(made);
            qAddPostRoutine([] { server.reset(); });
        }
    }
    return server.get();
}

QString PostgresServer::whyNot() { return g_whyNot; }

PostgresServer::PostgresServer() = default;

QString PostgresServer::start()
{
#ifndef Q_OS_UNIX
    return QStringLiteral("the tests start PostgreSQL on Unix alone");
#else
    if (!QFileInfo::exists(program("initdb")))
        return QStringLiteral("PostgreSQL 15 is not installed (Debian: postgresql-15)");
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return QStringLiteral("Qt's driver for PostgreSQL is not installed (Debian: libqt6sql6-psql)");
    QString fault;
    // Not below the test's own folders: the server's user has no way through those.
    m_folder = runOnce({QStringLiteral("mktemp"), QStringLiteral("-d"), QStringLiteral("/tmp/sightglass-pg.XXXXXX")}, &fault);
    if (!fault.isEmpty())
        return fault;
    QStringList who;
    if (::geteuid() == 0) {
        for (const char *user : {"postgres", "nobody"}) {
            QString none;
            runOnce({QStringLiteral("id"), QStringLiteral("-u"), QLatin1String(user)}, &none);
            if (none.isEmpty()) {
                who = {QLatin1String(user)};
                break;
            }
        }
        if (who.isEmpty())
            return QStringLiteral("there is no unprivileged user to run it");
        const QString group = runOnce({QStringLiteral("id"), QStringLiteral("-g"), who[0]});
        runOnce({QStringLiteral("chown"), who[0] + QLatin1Char(':') + group, m_folder}, &fault);
        m_as = {QStringLiteral("setpriv"), QStringLiteral("--reuid"), who[0], QStringLiteral("--regid"), group, QStringLiteral("--clear-groups")};
    } else {
        m_as = {QStringLiteral("setpriv")};
    }
    if (!fault.isEmpty())
        return fault;
    const QString data = m_folder + QStringLiteral("/data");
    // Not on the disk when it says so: this server is for one test, which does not pull the plug.
    runOnce(m_as + QStringList{program("initdb"), QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("root"), QStringLiteral("-A"),
                               QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")}, &fault);
    if (!fault.isEmpty())
        return fault;
    // One user has a password, to see what happens with a wrong one.
    runOnce(m_as + QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                               QStringLiteral("printf 'local all locked scram-sha-256\\nlocal all all trust\\n' > '%1/pg_hba.conf'").arg(data)}, &fault);
    if (!fault.isEmpty())
        return fault;
    m_server = std::make_unique<QProcess>();
    m_server->setWorkingDirectory(QStringLiteral("/"));
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->setStandardErrorFile(m_folder + QStringLiteral("/log"));
    QStringList command = m_as + QStringList{QStringLiteral("--pdeathsig"), QStringLiteral("QUIT"), program("postgres"), QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder};
    for (const char *setting : {"listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=64MB", "max_connections=40",
                                "log_min_messages=warning"})
        command += {QStringLiteral("-c"), QLatin1String(setting)};
    const QString name = command.takeFirst();
    m_server->start(name, command);
    QDeadlineTimer until(30'000);
    for (;;) {
        fault.clear();
        runOnce({program("pg_isready"), QStringLiteral("-q"), QStringLiteral("-h"), m_folder, QStringLiteral("-d"), QStringLiteral("postgres")}, &fault);
        if (fault.isEmpty())
            break;
        if (until.hasExpired() || m_server->waitForFinished(50)) {
            QFile log(m_folder + QStringLiteral("/log"));
            return QStringLiteral("the server did not start: ") + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(500)) : fault);
        }
    }
    sql(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE tester LOGIN CREATEDB"));
    return {};
#endif
}

PostgresServer::~PostgresServer()
{
    if (m_server && m_server->state() != QProcess::NotRunning) {
        // SIGQUIT to the postmaster is an immediate end; as its own user where we are another.
        QString pid;
        QFile file(m_folder + QStringLiteral("/data/postmaster.pid"));
        if (file.open(QIODevice::ReadOnly))
            pid = QString::fromLatin1(file.readLine()).trimmed();
        if (!pid.isEmpty())
            runOnce({QStringLiteral("kill"), QStringLiteral("-QUIT"), pid});
        if (!m_server->waitForFinished(10'000))
            m_server->kill();
        m_server->waitForFinished(5'000);
    }
    if (m_folder.startsWith(QLatin1String("/tmp/sightglass-pg.")))
        QDir(m_folder).removeRecursively();
}

QString PostgresServer::sql(const QString &database, const QString &statement)
{
    QString fault;
    const QString out = runOnce({program("psql"), QStringLiteral("-h"), m_folder, QStringLiteral("-U"), QStringLiteral("root"), QStringLiteral("-d"), database,
                                 QStringLiteral("-XAtq"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-c"), statement}, &fault);
    if (!fault.isEmpty())
        qWarning("%s", qPrintable(fault));
    return out;
}

QString PostgresServer::newDatabase()
{
    const QString name = QStringLiteral("t%1").arg(++m_databases);
    sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 OWNER tester").arg(name));
    return address(name);
}

QString PostgresServer::address(const QString &name, const QString &user) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3").arg(user, name, m_folder);
}

QByteArray PostgresServer::dataOf(const QString &database)
{
    const QString oid = sql(QStringLiteral("postgres"), QStringLiteral("SELECT oid FROM pg_database WHERE datname = '%1'").arg(database));
    QByteArray all;
    QDirIterator files(m_folder + QStringLiteral("/data/base/") + oid, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void PostgresServer::dropConnections(const QString &database)
{
    sql(QStringLiteral("postgres"), QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'").arg(database));
}

} // namespace sightglass::testing
