// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/database.h"

#include "core/history/databaseplace.h"
#include "core/history/postgrestext.h"
#include "core/history/schema/schema.h"
#include "core/history/sqldrivers.h"

#include <QThread>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <atomic>
#include <optional>

namespace sightglass {

namespace {

std::atomic<quint64> connections{0}; // so far, for their names

/// Result codes of SQLite (sqlite.org/rescode.html); the low byte, extended codes are above it.
enum Code { Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26 };

/// By class of PostgreSQL's codes (postgresql.org/docs/15/errcodes-appendix.html).
Error serverError(const QSqlError &error, const QString &place, bool lost)
{
    const QString code = error.nativeErrorCode();
    QString text = error.databaseText().trimmed();
    if (text.isEmpty())
        text = error.text().trimmed();
    // The driver adds "(42P01)" and libpq line breaks.
    text = text.simplified();
    ErrorCode what = ErrorCode::Internal;
    if (lost || code == QLatin1String("55P03") || code == QLatin1String("53300") || code == QLatin1String("40001") || code == QLatin1String("40P01"))
        what = ErrorCode::Locked;
    else if (code.startsWith(QLatin1String("28")) || code == QLatin1String("42501"))
        what = ErrorCode::PermissionDenied;
    else if (code == QLatin1String("3D000"))
        what = ErrorCode::FileNotFound;
    else if (code.startsWith(QLatin1String("53")) || code == QLatin1String("25006") || code.startsWith(QLatin1String("58")))
        what = ErrorCode::WriteFailed;
    else if (code.startsWith(QLatin1String("XX")))
        what = ErrorCode::Damaged;
    return {what, place.toStdString(), (lost ? QStringLiteral("the connection was lost: ") + text : text).toStdString(), Error::noOffset};
}

/// Why there is no connection; the driver has only the text.
Error connectError(const QSqlError &error, const QString &place)
{
    QString text = error.databaseText().trimmed();
    if (text.isEmpty())
        text = error.driverText().trimmed();
    text = text.simplified();
    static const QStringList denied{QStringLiteral("password"), QStringLiteral("authentication"), QStringLiteral("pg_hba.conf"), QStringLiteral("role \""),
                                    QStringLiteral("permission denied")};
    const bool refused = std::any_of(denied.begin(), denied.end(), [&text](const QString &word) { return text.contains(word); });
    const bool busy = text.contains(QLatin1String("too many clients")) || text.contains(QLatin1String("starting up")) || text.contains(QLatin1String("shutting down"))
                      || text.contains(QLatin1String("remaining connection slots"));
    return {busy ? ErrorCode::Locked : refused ? ErrorCode::PermissionDenied : ErrorCode::FileNotFound, place.toStdString(), text.toStdString(), Error::noOffset};
}

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



const std::vector<Migration> &Database::schema()
{
    static const std::vector<Migration> steps{
        marksSchema,
        looksSchema,
        liveSchema,
        jobsSchema,
        flowSchema,
        pushQueueSchema,
        detectionSchema,
        searchSchema,
        filterSchema,
        alertsSchema,
        followedFlowSchema,
    };
    return steps;
}

Database::Database(Engine engine, QString path, QString connection) : m_engine(engine), m_path(std::move(path)), m_connection(std::move(connection)) {}

Database::~Database()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::connectTo(const QString &given, bool readOnly, int waitMs)
{
    auto place = DatabasePlace::parse(given);
    if (!place)
        return tl::unexpected(place.error());
    const bool server = place->file.isEmpty();
    const QString shown = place->shown();
    std::unique_ptr<Database> made(new Database(server ? Engine::Postgres : Engine::Sqlite, shown, QStringLiteral("history-%1").arg(++connections)));
    made->m_waitMs = waitMs;
    made->m_readOnly = readOnly;
    readySqlDrivers();
    QSqlDatabase database = QSqlDatabase::addDatabase(server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), made->m_connection);
    if (!database.isValid()) {
#ifdef Q_OS_WIN
        const char *postgres = "Qt's driver for PostgreSQL is not installed (plugins\\sqldrivers\\qsqlpsql.dll, and bin\\libpq.dll with what it needs)";
#else
        const char *postgres = "Qt's driver for PostgreSQL is not installed (Debian: libqt6sql6-psql)";
#endif
        return failure(ErrorCode::Internal, shown.toStdString(), server ? postgres : "Qt's driver for SQLite is not installed");
    }
    if (!server) {
        database.setConnectOptions((readOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;") : QString()) + QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(waitMs));
        database.setDatabaseName(given);
        if (!database.open())
            return tl::unexpected(errorOf(database.lastError(), shown));
        return made;
    }
    database.setHostName(place->host);
    if (place->port > 0)
        database.setPort(place->port);
    database.setDatabaseName(place->name);
    if (!place->user.isEmpty())
        database.setUserName(place->user);
    const QString password = place->password.isEmpty() ? PasswordBook::password(shown) : place->password;
    if (!password.isEmpty())
        database.setPassword(password);
    // A machine that vanished is noticed within some two minutes.
    QStringList options{QStringLiteral("application_name=sightglass"), QStringLiteral("keepalives_idle=60"), QStringLiteral("keepalives_interval=15"),
                        QStringLiteral("keepalives_count=4"), QStringLiteral("sslmode=") + place->sslMode};
    bool timeout = false;
    for (auto [key, value] : place->options) {
        timeout = timeout || key == QLatin1String("connect_timeout");
        value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        value.replace(QLatin1Char('\''), QLatin1String("\\'"));
        options.append(QStringLiteral("%1='%2'").arg(key, value));
    }
    if (!timeout)
        options.append(QStringLiteral("connect_timeout=10"));
    database.setConnectOptions(options.join(QLatin1Char(';')));
    if (!database.open())
        return tl::unexpected(connectError(database.lastError(), shown));
    if (const auto started = made->startPostgres(); !started)
        return tl::unexpected(started.error());
    return made;
}

Result<void> Database::startPostgres()
{
    // Who stops in the middle of writing, asleep or held by a debugger, lets others go on after a minute.
    for (const QString &sql : {QStringLiteral("SET standard_conforming_strings = on"), QStringLiteral("SET client_min_messages = warning"),
                               QStringLiteral("SET lock_timeout = %1").arg(m_waitMs), QStringLiteral("SET idle_in_transaction_session_timeout = 60000"),
                               QStringLiteral("SET default_transaction_read_only = %1").arg(m_readOnly ? QLatin1String("on") : QLatin1String("off"))}) {
        if (const auto done = executeText(sql); !done)
            return tl::unexpected(done.error());
    }
    auto facts = executeText(QStringLiteral("SELECT current_setting('server_version_num'), current_setting('server_encoding'), current_schema()"));
    if (!facts)
        return tl::unexpected(facts.error());
    if (!facts->next())
        return failure(ErrorCode::Internal, m_path.toStdString(), "the server says nothing of itself");
    constexpr int oldest = 150'000;
    if (const int version = facts->value(0).toInt(); version < oldest)
        return failure(ErrorCode::Internal, m_path.toStdString(), "PostgreSQL 15 or later is needed; this is " + std::to_string(version / 10'000));
    if (facts->value(1).toString() != QLatin1String("UTF8"))
        return failure(ErrorCode::Internal, m_path.toStdString(), "the database has to be made with ENCODING 'UTF8'; this is " + facts->value(1).toString().toStdString());
    if (facts->value(2).isNull())
        return failure(ErrorCode::PermissionDenied, m_path.toStdString(), "this user has no schema in the database");
    return {};
}

Result<void> Database::connectAgain()
{
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    database.close();
    if (!database.open())
        return tl::unexpected(connectError(database.lastError(), m_path));
    m_lost = false;
    ++m_connections;
    const auto started = startPostgres();
    m_lost = !started;
    return started;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &place, int waitMs)
{
    auto opened = connectTo(place, true, waitMs);
    if (!opened)
        return opened;
    Database &made = **opened;
    if (made.m_engine == Engine::Sqlite) {
        const auto id = made.number(QStringLiteral("PRAGMA application_id"));
        if (!id)
            return tl::unexpected(id.error());
        if (*id != applicationId)
            return failure(ErrorCode::Damaged, made.m_path.toStdString(), "a database of another program");
    } else {
        const auto there = made.number(QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'sightglass_schema'"));
        if (!there)
            return tl::unexpected(there.error());
        if (*there == 0)
            return failure(ErrorCode::FileNotFound, made.m_path.toStdString(), "no history was kept there yet");
        made.m_counted = true;
    }
    const auto version = made.version();
    if (!version)
        return tl::unexpected(version.error());
    if (*version > static_cast<qint64>(schema().size()))
        return failure(ErrorCode::NewerVersion, made.m_path.toStdString());
    return opened;
}

Result<std::unique_ptr<Database>> Database::open(const QString &place, const std::vector<Migration> &migrations, int waitMs)
{
    bool isNew = false;
    if (!DatabasePlace::isServer(place)) {
        const QString folder = QFileInfo(place).absolutePath();
        if (!QDir().mkpath(folder))
            return failure(ErrorCode::WriteFailed, folder.toStdString());
        isNew = !QFile::exists(place);
    }
    auto opened = connectTo(place, false, waitMs);
    if (!opened)
        return opened;
    // Logs hold what is nobody else's business.
    if (isNew)
        QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto good = (*opened)->engine() == Engine::Sqlite ? (*opened)->prepare(migrations) : (*opened)->preparePostgres(migrations); !good)
        return tl::unexpected(good.error());
    return opened;
}

Result<QSqlQuery> Database::execute(const QString &sql, const QVariantList &values)
{
    if (m_engine == Engine::Postgres)
        return executeText(postgresStatement(sql, values));
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

Result<QSqlQuery> Database::prepared(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(m_engine == Engine::Sqlite);
    if (!query.prepare(sql))
        return tl::unexpected(errorIn(query));
    return query;
}

Result<int> Database::run(QSqlQuery &query)
{
    if (!query.exec())
        return tl::unexpected(errorIn(query));
    return query.numRowsAffected();
}

Error Database::errorIn(const QSqlQuery &query)
{
    if (m_engine == Engine::Sqlite)
        return errorOf(query.lastError(), m_path);
    const QString code = query.lastError().nativeErrorCode();
    m_again = code == QLatin1String("40001") || code == QLatin1String("40P01");
    // Without a code it is libpq that speaks: there is no server any more.
    m_lost = m_lost || code.isEmpty() || code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")) || code == QLatin1String("25P03");
    return serverError(query.lastError(), m_path, m_lost);
}

Result<QSqlQuery> Database::executeText(const QString &sql)
{
    // Not forward only: the driver would give up one answer for the next question.
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (query.exec(sql))
        return query;
    return tl::unexpected(errorIn(query));
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    if (m_engine == Engine::Sqlite || m_inTransaction)
        return execute(sql, values);
    if (m_lost) {
        if (const auto again = connectAgain(); !again)
            return tl::unexpected(again.error());
    }
    const bool writes = sql.startsWith(QLatin1String("INSERT")) || sql.startsWith(QLatin1String("UPDATE")) || sql.startsWith(QLatin1String("DELETE"));
    if (!writes) {
        auto answer = execute(sql, values);
        // What the server closed while nobody was looking: reading can be asked for twice.
        if (answer || !m_lost || !connectAgain())
            return answer;
        return execute(sql, values);
    }
    // So that it is counted.
    std::optional<QSqlQuery> answer;
    const auto done = transaction([&]() -> Result<void> {
        auto ran = execute(sql, values);
        if (!ran)
            return tl::unexpected(ran.error());
        answer.emplace(std::move(*ran));
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return std::move(*answer);
}

Result<qint64> Database::runMany(const QString &sql, const std::vector<QVariantList> &rows)
{
    qint64 changed = 0;
    if (m_engine == Engine::Postgres) {
        for (std::size_t next = 0; next < rows.size();) {
            const auto done = executeText(postgresRows(sql, rows, next));
            if (!done)
                return tl::unexpected(done.error());
            changed += std::max(0, done->numRowsAffected());
        }
        return changed;
    }
    if (rows.empty())
        return changed;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query.lastError(), m_path));
    for (const QVariantList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            query.bindValue(static_cast<int>(i), row[i]);
        if (!query.exec())
            return tl::unexpected(errorOf(query.lastError(), m_path));
        changed += std::max(0, query.numRowsAffected());
    }
    return changed;
}

Result<qint64> Database::number(const QString &sql)
{
    auto query = m_engine == Engine::Postgres && m_inTransaction ? execute(sql) : run(sql);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<qint64> Database::version()
{
    return number(m_engine == Engine::Sqlite ? QStringLiteral("PRAGMA user_version") : QStringLiteral("SELECT version FROM sightglass_schema"));
}

Result<qint64> Database::dataVersion()
{
    if (m_engine == Engine::Sqlite)
        return number(QStringLiteral("PRAGMA data_version"));
    const auto changes = number(QStringLiteral("SELECT changes FROM sightglass_schema"));
    return changes ? Result<qint64>(*changes - m_own) : changes;
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    if (m_inTransaction)
        return work(); // part of the one that is under way
    const bool server = m_engine == Engine::Postgres;
    constexpr int tries = 5;
    for (int attempt = 1;; ++attempt) {
        if (m_lost) {
            if (const auto again = connectAgain(); !again)
                return again;
        }
        m_again = false;
        if (const auto begun = execute(server ? QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED") : QStringLiteral("BEGIN IMMEDIATE")); !begun) {
            // What the server closed while nobody was looking is noticed here, before anything was asked for.
            if (m_lost && attempt == 1)
                continue;
            return tl::unexpected(begun.error());
        }
        m_inTransaction = true;
        Result<void> done;
        if (server && m_counted) {
            const auto held = execute(QStringLiteral("UPDATE sightglass_schema SET changes = changes + 1"));
            if (!held)
                done = tl::unexpected(held.error());
        }
        if (done)
            done = work();
        if (done) {
            const auto committed = execute(QStringLiteral("COMMIT"));
            if (committed) {
                m_inTransaction = false;
                m_own += m_counted ? 1 : 0;
                return {};
            }
            done = tl::unexpected(committed.error());
        }
        // A full disk may have rolled it back already.
        if (!m_lost)
            (void)execute(QStringLiteral("ROLLBACK"));
        m_inTransaction = false;
        if (!m_again || attempt == tries)
            return done;
    }
}

Result<void> Database::reading(const std::function<Result<void>()> &work)
{
    if (m_engine == Engine::Sqlite) {
        if (const auto begun = execute(QStringLiteral("SAVEPOINT reading")); !begun)
            return tl::unexpected(begun.error());
        const auto done = work();
        (void)execute(QStringLiteral("RELEASE reading"));
        return done;
    }
    if (m_inTransaction)
        return work();
    for (int attempt = 1;; ++attempt) {
        if (m_lost) {
            if (const auto again = connectAgain(); !again)
                return again;
        }
        const auto begun = execute(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        if (begun)
            break;
        if (!m_lost || attempt > 1)
            return tl::unexpected(begun.error());
    }
    m_inTransaction = true;
    const auto done = work();
    if (!m_lost)
        (void)execute(QStringLiteral("COMMIT"));
    m_inTransaction = false;
    return done;
}

Result<void> Database::preparePostgres(const std::vector<Migration> &migrations)
{
    const auto newest = static_cast<qint64>(migrations.size());
    const QString there = QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'sightglass_schema'");
    const auto done = transaction([&]() -> Result<void> {
        // One makes or changes the schema; others find it made.
        if (const auto locked = executeText(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(applicationId)); !locked)
            return tl::unexpected(locked.error());
        const auto known = number(there);
        if (!known)
            return tl::unexpected(known.error());
        if (*known == 0) {
            // Another program's database is not touched.
            const auto others = number(QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"));
            if (!others)
                return tl::unexpected(others.error());
            if (*others > 0)
                return failure(ErrorCode::Damaged, m_path.toStdString(), "a database of another program");
            for (const char *sql : {"CREATE TABLE sightglass_schema (version BIGINT NOT NULL, changes BIGINT NOT NULL)", "INSERT INTO sightglass_schema VALUES (0, 0)"}) {
                if (const auto made = executeText(QLatin1String(sql)); !made)
                    return tl::unexpected(made.error());
            }
        }
        const auto now = version();
        if (!now)
            return tl::unexpected(now.error());
        if (*now > newest)
            return failure(ErrorCode::NewerVersion, m_path.toStdString(), "schema " + std::to_string(*now) + ", known are 1 to " + std::to_string(newest));
        if (*now == newest)
            return {};
        if (*now > 0) {
            if (const auto kept = backUpPostgres(newest); !kept)
                return kept;
        }
        for (auto step = static_cast<std::size_t>(*now); step < migrations.size(); ++step) {
            const Migration &migration = migrations[step];
            const bool own = !migration.postgres.empty();
            for (const char *sql : own ? migration.postgres : migration.statements) {
                if (const auto ran = executeText(own ? QString::fromUtf8(sql) : postgresSchema(QString::fromUtf8(sql))); !ran)
                    return tl::unexpected(ran.error());
            }
        }
        const auto noted = executeText(QStringLiteral("UPDATE sightglass_schema SET version = %1").arg(newest));
        return noted ? Result<void>() : tl::unexpected(noted.error());
    });
    m_counted = done.has_value();
    return done;
}

Result<void> Database::backUpPostgres(qint64 newest)
{
    auto tables = executeText(QStringLiteral("SELECT quote_ident(tablename), quote_ident(current_schema()) FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"));
    if (!tables)
        return tl::unexpected(tables.error());
    const QString name = QLatin1String(backupPrefix) + QStringLiteral("%1_%2").arg(newest).arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd_HHmmss")));
    if (const auto made = executeText(QStringLiteral("CREATE SCHEMA ") + name); !made) {
        Error error = made.error();
        error.detail += "; before the tables of an earlier version are changed they are copied to a schema of their own, which takes GRANT CREATE ON DATABASE";
        return tl::unexpected(std::move(error));
    }
    while (tables->next()) {
        const QString table = tables->value(0).toString();
        if (const auto copied = executeText(QStringLiteral("CREATE TABLE %1.%2 AS TABLE %3.%2").arg(name, table, tables->value(1).toString())); !copied)
            return tl::unexpected(copied.error());
    }
    return {};
}

Result<void> Database::prepare(const std::vector<Migration> &migrations)
{
    const auto newest = static_cast<qint64>(migrations.size());
    const auto query = [this](const char *sql) { return run(QLatin1String(sql)); };
    // Whose it is comes first: a stranger's file, or a newer one, is not touched.
    // In this order: another process that makes the file meanwhile makes tables and mark in one transaction.
    const auto tables = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    const auto id = tables ? number(QStringLiteral("PRAGMA application_id")) : tables;
    const auto version = id ? number(QStringLiteral("PRAGMA user_version")) : id;
    for (const auto *answer : {&tables, &id, &version}) {
        if (!*answer)
            return tl::unexpected(answer->error());
    }
    if (*tables > 0 && *id != applicationId)
        return failure(ErrorCode::Damaged, m_path.toStdString(), "a database of another program");
    if (*version > newest)
        return failure(ErrorCode::NewerVersion, m_path.toStdString(), "schema " + std::to_string(*version) + ", known are 1 to " + std::to_string(newest));
    // It reads all of the file: of one that holds many events of live sources, minutes at each start.
    constexpr qint64 checkedBytes = 256LL * 1024 * 1024;
    if (*tables > 0 && QFileInfo(m_path).size() <= checkedBytes) {
        auto check = query("PRAGMA quick_check(1)");
        if (!check)
            return tl::unexpected(check.error());
        if (const QString answer = check->next() ? check->value(0).toString() : QString(); answer != QLatin1String("ok"))
            return failure(ErrorCode::Damaged, m_path.toStdString(), answer.toStdString());
    }
    for (const char *sql : {"PRAGMA trusted_schema=OFF", "PRAGMA secure_delete=ON", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"}) {
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
