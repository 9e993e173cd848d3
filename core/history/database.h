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

class Database;

/// One step of the schema: statements that lead from version n to n + 1 of it. Never changed once it
/// was released; what is new becomes another step.
struct Migration
{
    std::vector<const char *> statements;
};

/// An open SQLite file with the schema of this program: WAL, synchronous=FULL, so that what was
/// committed outlives a kill and a power cut; foreign keys; other processes are waited for. Opening it
/// checks it, backs it up before a migration (`history.sqlite.before-2`), and migrates it. Belongs to
/// the thread that opened it; never used in the GUI's. Errors: WriteFailed, PermissionDenied, Damaged,
/// NewerVersion, Locked.
class Database
{
public:
    /// The file's own mark (PRAGMA application_id): "SGHI".
    static constexpr int applicationId = 0x53474849;
    /// How long another process is waited for.
    static constexpr int busyMs = 10'000;

    /// \p path need not exist; nor need its folder.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const std::vector<Migration> &migrations = schema(),
                                                                int waitMs = busyMs);
    /// A file that is there, of version 1 or later, for reading alone: it is neither migrated nor changed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString &path, int waitMs = busyMs);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The steps of the schema so far; their number is its version.
    [[nodiscard]] static const std::vector<Migration> &schema();

    /// Runs one statement with its values.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// A statement that is run many times: bind its values, run() it.
    [[nodiscard]] Result<QSqlQuery> prepared(const QString &sql);
    /// Runs it with the values bound to it; how many rows it changed.
    [[nodiscard]] Result<int> run(QSqlQuery &query);
    /// Runs \p work in one transaction that takes the right to write at once; an Error rolls it back.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);
    /// Of the schema the file has.
    [[nodiscard]] Result<qint64> version();
    /// Changes whenever another connection has committed.
    [[nodiscard]] Result<qint64> dataVersion();
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QString path, QString connection);
    [[nodiscard]] Result<void> prepare(const std::vector<Migration> &migrations);
    [[nodiscard]] Result<qint64> number(const QString &sql);

    QString m_path;
    QString m_connection; // of QtSql
};

} // namespace sightglass
