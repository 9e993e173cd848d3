// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

class QProcess;
class QTemporaryDir;

namespace sightglass::testing {

/// A PostgreSQL 15 server of a test's own: in a private folder, on a socket there and on no port, run by an
/// unprivileged user (`postgres` or `nobody` where the test is root). Made once a program, when it is
/// first asked for; goes with it, also where the test is killed.
class PostgresServer
{
public:
    /// Null where it is not installed or does not start; whyNot() says it.
    static PostgresServer *instance();
    static QString whyNot();
    ~PostgresServer();
    /// The address of a new, empty database.
    [[nodiscard]] QString newDatabase();
    /// The address of database \p name for \p user.
    [[nodiscard]] QString address(const QString &name, const QString &user = QStringLiteral("tester")) const;
    /// Runs SQL as the superuser; what it prints.
    QString sql(const QString &database, const QString &statement);
    /// The bytes of all files that a database has on the disk.
    [[nodiscard]] QByteArray dataOf(const QString &database);
    /// Ends all connections to a database, as a restart would.
    void dropConnections(const QString &database);

private:
    PostgresServer();
    [[nodiscard]] QString start();
    QString m_folder;
    QStringList m_as; // who runs it
    std::unique_ptr<QProcess> m_server;
    int m_databases = 0;
};

} // namespace sightglass::testing
