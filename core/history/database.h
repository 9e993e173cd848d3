// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

class QSqlQuery;

namespace sightglass {

/// One step of the schema: statements that lead from version n to n + 1 of it, in SQLite's words (PostgreSQL's
/// are made of them, see postgrestext.h). Never changed once it was released; what is new becomes another step.
struct Migration
{
    std::vector<const char *> statements;
    std::vector<const char *> postgres{}; ///< Instead of these, where they cannot be translated.
};

/// An open history with the schema of this program. Belongs to the thread that opened it; never used in
/// the GUI's. Two engines, told apart by the place (databaseplace.h), with one set of statements:
/// - a file of SQLite: WAL, synchronous=FULL, so that what was committed outlives a kill and a power cut;
///   foreign keys; secure_delete. Opening it checks it, backs it up before a migration
///   (`history.sqlite.before-2`), and migrates it.
/// - a database of PostgreSQL 15 or later. Who writes holds a row of `sightglass_schema` until the commit, so
///   that one writes at a time, as with SQLite, and nobody's work is refused for another's. A lost connection
///   is an Error of the command that was under way; the next command connects again. Before a migration all tables are
///   copied to a schema of their own (backupPrefix), in the migration's transaction.
/// Others are waited for. Errors: WriteFailed, PermissionDenied, FileNotFound, NotAFile, Damaged, NewerVersion,
/// Locked.
class Database
{
public:
    enum class Engine { Sqlite, Postgres };
    /// The file's own mark (PRAGMA application_id): "SGHI".
    static constexpr int applicationId = 0x53474849;
    /// Of the schemas of PostgreSQL that copies are in: sightglass_before_7_20260102_030405.
    static constexpr char backupPrefix[] = "sightglass_before_";
    /// How long another process is waited for.
    static constexpr int busyMs = 10'000;

    /// \p place: a file, which need not exist, nor its folder; or a server's address.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &place, const std::vector<Migration> &migrations = schema(),
                                                                int waitMs = busyMs);
    /// What is there, of version 1 or later, for reading alone: it is neither migrated nor changed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString &place, int waitMs = busyMs);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The steps of the schema so far; their number is its version.
    [[nodiscard]] static const std::vector<Migration> &schema();

    /// Runs one statement with its values. Names of tables and columns in small letters, keywords in capitals.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// A statement that is run many times: bind its values, run() it.
    [[nodiscard]] Result<QSqlQuery> prepared(const QString &sql);
    /// Runs it with the values bound to it; how many rows it changed.
    [[nodiscard]] Result<int> run(QSqlQuery &query);
    /// Runs an `INSERT … VALUES (…)` for many rows, in few round trips; how many rows it changed. Inside a transaction.
    [[nodiscard]] Result<qint64> runMany(const QString &sql, const std::vector<QVariantList> &rows);
    /// Runs \p work in one transaction that takes the right to write at once; an Error rolls it back. \p work
    /// may be run again from its beginning, where a server says that another was in its way. Inside another transaction it
    /// is a part of that: an Error has to be handed on.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);
    /// Runs \p work, which only reads, on one state of the history; inside a transaction, on that.
    [[nodiscard]] Result<void> reading(const std::function<Result<void>()> &work);
    /// Of the schema the history has.
    [[nodiscard]] Result<qint64> version();
    /// Changes whenever another connection has committed.
    [[nodiscard]] Result<qint64> dataVersion();
    [[nodiscard]] Engine engine() const { return m_engine; }
    /// Grows when a lost connection was made anew; what hung on the old one is gone.
    [[nodiscard]] int connectionNumber() const { return m_connections; }
    /// Of the file; of a server, its address without a password.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(Engine engine, QString path, QString connection);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connectTo(const QString &place, bool readOnly, int waitMs);
    [[nodiscard]] Result<void> prepare(const std::vector<Migration> &migrations);
    [[nodiscard]] Result<void> preparePostgres(const std::vector<Migration> &migrations);
    [[nodiscard]] Result<void> startPostgres();
    [[nodiscard]] Result<void> backUpPostgres(qint64 newest);
    [[nodiscard]] Result<void> connectAgain();
    [[nodiscard]] Result<QSqlQuery> execute(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<QSqlQuery> executeText(const QString &sql);
    /// Of a statement that failed; notes what it says of the connection.
    [[nodiscard]] Error errorIn(const QSqlQuery &query);
    [[nodiscard]] Result<qint64> number(const QString &sql);

    Engine m_engine;
    QString m_path;
    QString m_connection; // of QtSql
    int m_waitMs = busyMs;
    bool m_readOnly = false;
    bool m_inTransaction = false;
    // PostgreSQL
    bool m_lost = false;
    int m_connections = 1;
    bool m_again = false;   // the last error was another's work in the way
    bool m_counted = false; // there is a counter of changes
    qint64 m_own = 0;       // of these changes
};

} // namespace sightglass
