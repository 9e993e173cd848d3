// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <utility>

namespace sightglass {

/// Where a history lies: a file of SQLite, or a database of a PostgreSQL server that is named by
/// `postgresql://user@host:port/name?sslmode=…` (libpq's form, one host). Beyond this computer the
/// connection is encrypted and the server proves who it is (sslmode verify-full) unless the address asks
/// for less, and never less than `require`. Value type. Error NotAFile says what is wrong with an address.
struct DatabasePlace
{
    QString file; ///< Of SQLite; empty: a server's.
    QString host; ///< Empty = this computer, by its socket; a folder ("/run/postgresql") as well.
    int port = 0; ///< 0 = PostgreSQL's own, 5432.
    QString name;
    QString user; ///< Empty = who runs the program.
    QString password; ///< Of the address; never shown, logged or kept.
    QString sslMode;
    QList<std::pair<QString, QString>> options; ///< sslrootcert and the like, for libpq.

    [[nodiscard]] static bool isServer(const QString &place);
    /// A file that exists, or a server, which is not asked. Touches the disk.
    [[nodiscard]] static bool mayBeThere(const QString &place);
    [[nodiscard]] static Result<DatabasePlace> parse(const QString &place);
    /// Nothing leaves this computer on the way there.
    [[nodiscard]] bool isLocal() const;
    /// The address without a password, and the same for each spelling: for people, logs, settings, and as
    /// the name of the password in the keyring. The path of a file.
    [[nodiscard]] QString shown() const;
};

/// Passwords of servers, by DatabasePlace::shown(), as long as the program runs: the window puts what the
/// desktop's keyring gave here, workers take it when they connect. Where none is here, libpq looks at
/// $PGPASSWORD and ~/.pgpass. Any thread.
class PasswordBook
{
public:
    static void set(const QString &place, const QString &password);
    /// Somebody asks the keyring for it; password() waits until set(), at most \p waitMs.
    static void expect(const QString &place);
    [[nodiscard]] static QString password(const QString &place, int waitMs = 10'000);
};

} // namespace sightglass
