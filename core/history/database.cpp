// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/database.h"

#include <QThread>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace sightglass {

namespace {

/// Result codes of SQLite (sqlite.org/rescode.html); the low byte, extended codes are above it.
enum Code { Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26 };

Error errorOf(const QSqlError &error, const QString &path)
{
    bool number = false;
    const int code = error.nativeErrorCode().toInt(&number) & 0xFF;
    ErrorCode what = ErrorCode::Internal;
    if (number) {
        switch (code) {
        case Busy:
        case Locked: what = ErrorCode::Locked; break;
        case Perm:
        case ReadOnly:
        case IoError:
        case Full:
        case CantOpen: what = ErrorCode::WriteFailed; break;
        case Corrupt:
        case NotADatabase: what = ErrorCode::Damaged; break;
        default: break;
        }
    }
    QString text = error.databaseText().trimmed();
    if (text.isEmpty())
        text = error.text().trimmed();
    return {what, path.toStdString(), text.toStdString(), Error::noOffset};
}

} // namespace

extern const Migration pushQueueSchema; // schema/pushqueue.cpp

const std::vector<Migration> &Database::schema()
{
    static const std::vector<Migration> steps{
        // Version 1: logs by their content, marked events, tickets.
        {{
            "CREATE TABLE file ("
            " id INTEGER PRIMARY KEY,"
            " head_start INTEGER NOT NULL, head_length INTEGER NOT NULL CHECK (head_length > 0), head_sha256 TEXT NOT NULL,"
            " size INTEGER NOT NULL, sha256 TEXT NOT NULL DEFAULT '',"
            " name TEXT NOT NULL, path TEXT NOT NULL, format TEXT NOT NULL, encoding TEXT NOT NULL,"
            " first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,"
            " UNIQUE (head_start, head_length, head_sha256)) STRICT",
            "CREATE TABLE event ("
            " id INTEGER PRIMARY KEY,"
            " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
            " offset INTEGER NOT NULL, length INTEGER NOT NULL, record_sha256 TEXT NOT NULL,"
            " time INTEGER, severity INTEGER NOT NULL, source TEXT NOT NULL, host TEXT NOT NULL,"
            " record_id TEXT NOT NULL, message TEXT NOT NULL, raw TEXT NOT NULL, raw_cut INTEGER NOT NULL,"
            " pinned INTEGER, dismissed INTEGER, note TEXT NOT NULL DEFAULT '',"
            " UNIQUE (file, offset, length, record_sha256)) STRICT",
            "CREATE TABLE event_tag ("
            " event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE, tag TEXT NOT NULL,"
            " PRIMARY KEY (event, tag)) STRICT, WITHOUT ROWID",
            "CREATE TABLE ticket ("
            " id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, version INTEGER NOT NULL,"
            " title TEXT NOT NULL, status INTEGER NOT NULL, priority INTEGER NOT NULL, assignee TEXT NOT NULL,"
            " tags TEXT NOT NULL, notes TEXT NOT NULL,"
            " created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER) STRICT",
            "CREATE TABLE ticket_event ("
            " id INTEGER PRIMARY KEY,"
            " ticket INTEGER NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,"
            " event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,"
            " UNIQUE (ticket, event)) STRICT",
            "CREATE INDEX ticket_event_event ON ticket_event (event)",
            "CREATE TABLE ticket_revision ("
            " id INTEGER PRIMARY KEY,"
            " ticket INTEGER NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,"
            " version INTEGER NOT NULL, taken INTEGER NOT NULL, written INTEGER NOT NULL,"
            " title TEXT NOT NULL, status INTEGER NOT NULL, priority INTEGER NOT NULL, assignee TEXT NOT NULL,"
            " tags TEXT NOT NULL, notes TEXT NOT NULL) STRICT",
            "CREATE INDEX ticket_revision_ticket ON ticket_revision (ticket)",
        }},
        // Version 2: what logs held, each time they were searched, and what was said of findings.
        {{
            "CREATE TABLE log_kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
            "CREATE TABLE look ("
            " id INTEGER PRIMARY KEY AUTOINCREMENT,"
            " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
            " kind INTEGER NOT NULL REFERENCES log_kind (id),"
            " events INTEGER NOT NULL, taken INTEGER NOT NULL,"
            " UNIQUE (file, kind, events)) STRICT",
            "CREATE INDEX look_kind ON look (kind)",
            "CREATE TABLE template (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT",
            "CREATE TABLE template_seen ("
            " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
            " template INTEGER NOT NULL REFERENCES template (id),"
            " first_look INTEGER NOT NULL, events INTEGER NOT NULL, first_time INTEGER, last_time INTEGER,"
            " PRIMARY KEY (file, template)) STRICT, WITHOUT ROWID",
            "CREATE TABLE finding_mark ("
            " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
            " what INTEGER NOT NULL, finding TEXT NOT NULL, marked INTEGER NOT NULL,"
            " PRIMARY KEY (file, what, finding)) STRICT, WITHOUT ROWID",
            "CREATE TABLE kind_normal ("
            " kind INTEGER NOT NULL REFERENCES log_kind (id),"
            " finding TEXT NOT NULL, marked INTEGER NOT NULL,"
            " PRIMARY KEY (kind, finding)) STRICT, WITHOUT ROWID",
        }},
        pushQueueSchema, // what is to be pushed
    };
    return steps;
}

Database::Database(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection)) {}

Database::~Database()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

namespace {
std::atomic<quint64> connections{0};
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path, int waitMs)
{
    std::unique_ptr<Database> made(new Database(path, QStringLiteral("history-%1").arg(++connections)));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), made->m_connection);
        if (!database.isValid())
            return failure(ErrorCode::Internal, path.toStdString(), "Qt's driver for SQLite is not installed");
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1").arg(waitMs));
        database.setDatabaseName(path);
        if (!database.open())
            return tl::unexpected(errorOf(database.lastError(), path));
    }
    const auto id = made->number(QStringLiteral("PRAGMA application_id"));
    const auto version = id ? made->version() : id;
    if (!version)
        return tl::unexpected(version.error());
    if (*id != applicationId)
        return failure(ErrorCode::Damaged, path.toStdString(), "a database of another program");
    if (*version > static_cast<qint64>(schema().size()))
        return failure(ErrorCode::NewerVersion, path.toStdString());
    return made;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const std::vector<Migration> &migrations, int waitMs)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::WriteFailed, folder.toStdString());
    std::unique_ptr<Database> made(new Database(path, QStringLiteral("history-%1").arg(++connections)));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), made->m_connection);
        if (!database.isValid())
            return failure(ErrorCode::Internal, path.toStdString(), "Qt's driver for SQLite is not installed");
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(waitMs));
        database.setDatabaseName(path);
        const bool isNew = !QFile::exists(path);
        if (!database.open())
            return tl::unexpected(errorOf(database.lastError(), path));
        // Logs hold what is nobody else's business.
        if (isNew)
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (const auto good = made->prepare(migrations); !good)
        return tl::unexpected(good.error());
    return made;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool good = true;
    if (values.isEmpty()) {
        good = query.exec(sql);
    } else {
        good = query.prepare(sql);
        if (good) {
            for (const QVariant &value : values)
                query.addBindValue(value);
            good = query.exec();
        }
    }
    if (!good)
        return tl::unexpected(errorOf(query.lastError(), m_path));
    return query;
}

Result<qint64> Database::number(const QString &sql)
{
    auto query = run(sql);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<qint64> Database::version() { return number(QStringLiteral("PRAGMA user_version")); }
Result<qint64> Database::dataVersion() { return number(QStringLiteral("PRAGMA data_version")); }

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::unexpected(begun.error());
    auto done = work();
    if (done) {
        const auto committed = run(QStringLiteral("COMMIT"));
        if (committed)
            return {};
        done = tl::unexpected(committed.error());
    }
    // A full disk may have rolled it back already.
    (void)run(QStringLiteral("ROLLBACK"));
    return done;
}

Result<void> Database::prepare(const std::vector<Migration> &migrations)
{
    const auto newest = static_cast<qint64>(migrations.size());
    const auto query = [this](const char *sql) { return run(QLatin1String(sql)); };
    // Whose it is comes first: a stranger's file, or a newer one, is not touched.
    const auto id = number(QStringLiteral("PRAGMA application_id"));
    const auto version = id ? number(QStringLiteral("PRAGMA user_version")) : id;
    const auto tables = version ? number(QStringLiteral("SELECT count(*) FROM sqlite_master")) : version;
    for (const auto *answer : {&id, &version, &tables}) {
        if (!*answer)
            return tl::unexpected(answer->error());
    }
    if (*tables > 0 && *id != applicationId)
        return failure(ErrorCode::Damaged, m_path.toStdString(), "a database of another program");
    if (*version > newest)
        return failure(ErrorCode::NewerVersion, m_path.toStdString(), "schema " + std::to_string(*version) + ", known are 1 to " + std::to_string(newest));
    if (*tables > 0) {
        auto check = query("PRAGMA quick_check(1)");
        if (!check)
            return tl::unexpected(check.error());
        if (const QString answer = check->next() ? check->value(0).toString() : QString(); answer != QLatin1String("ok"))
            return failure(ErrorCode::Damaged, m_path.toStdString(), answer.toStdString());
    }
    for (const char *sql : {"PRAGMA trusted_schema=OFF", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"}) {
        // SQLite does not wait where two connections switch to the write-ahead log at once.
        constexpr int tries = 100;
        for (int attempt = 1;; ++attempt) {
            const auto done = query(sql);
            if (done)
                break;
            if (attempt == tries || done.error().code != ErrorCode::Locked)
                return tl::unexpected(done.error());
            QThread::msleep(20);
        }
    }
    if (*version == newest)
        return {};
    if (*tables > 0) {
        const QString backup = m_path + QStringLiteral(".before-%1").arg(newest);
        if (!QFile::exists(backup)) {
            // Under a name of its own until it is whole: another connection may do the same, and a kill leave half.
            const QString part = QStringLiteral("%1.%2-%3").arg(backup).arg(QCoreApplication::applicationPid()).arg(++connections);
            QFile::remove(part);
            if (const auto kept = run(QStringLiteral("VACUUM INTO ?"), {part}); !kept) {
                QFile::remove(part);
                return tl::unexpected(kept.error());
            }
            QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
            const bool kept = QFile::rename(part, backup);
            if (!kept)
                QFile::remove(part);
            if (!kept && !QFile::exists(backup))
                return failure(ErrorCode::WriteFailed, backup.toStdString());
        }
    }
    return transaction([&]() -> Result<void> {
        // Another process may have been faster.
        const auto now = number(QStringLiteral("PRAGMA user_version"));
        if (!now)
            return tl::unexpected(now.error());
        if (*now > newest)
            return failure(ErrorCode::NewerVersion, m_path.toStdString());
        for (auto step = static_cast<std::size_t>(*now); step < migrations.size(); ++step) {
            for (const char *sql : migrations[step].statements) {
                if (const auto done = query(sql); !done)
                    return tl::unexpected(done.error());
            }
        }
        for (const QString &sql : {QStringLiteral("PRAGMA application_id=%1").arg(applicationId), QStringLiteral("PRAGMA user_version=%1").arg(newest)}) {
            if (const auto done = run(sql); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

} // namespace sightglass
