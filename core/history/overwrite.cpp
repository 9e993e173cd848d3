// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/overwrite.h"

#include "core/history/database.h"
#include "core/history/searchstore.h"
#include "core/history/sqlvalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QStringList>

namespace sightglass {

Result<void> overwriteForgotten(Database &database)
{
    if (const auto words = SearchStore(database).clean(); !words)
        return words;
    if (database.engine() == Database::Engine::Postgres) {
        // Copies from before a migration; then rewritten without what is gone. A write-ahead log and backups are the server's keeper's.
        auto copies = database.run(QStringLiteral("SELECT quote_ident(nspname) FROM pg_namespace WHERE nspname LIKE '%1%' AND nspowner = (SELECT oid FROM pg_roles WHERE rolname = CURRENT_USER)")
                                         .arg(QLatin1String(Database::backupPrefix)));
        if (!copies)
            return tl::unexpected(copies.error());
        QStringList schemas;
        while (copies->next())
            schemas.append(copies->value(0).toString());
        for (const QString &schema : schemas)
            SIGHTGLASS_TRY(database.run(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(schema)));
        QStringList tables{QStringLiteral("job"), QStringLiteral("job_hour"), QStringLiteral("job_source"), QStringLiteral("job_problem"), QStringLiteral("job_template"),
                           QStringLiteral("template"), QStringLiteral("template_seen"), QStringLiteral("file"), QStringLiteral("event"), QStringLiteral("event_tag"),
                           QStringLiteral("ticket_event"), QStringLiteral("look"), QStringLiteral("finding_mark"), QStringLiteral("threat"), QStringLiteral("transfer"),
                           QStringLiteral("finding_seen"), QStringLiteral("flow_stream"), QStringLiteral("flow_session"), QStringLiteral("flow_logon"),
                           QStringLiteral("live_source"), QStringLiteral("live_position"), QStringLiteral("live_event")};
        for (const QString &table : SearchStore::tables())
            tables.append(table);
        for (const QString &table : tables)
            SIGHTGLASS_TRY(database.run(QStringLiteral("VACUUM FULL %1").arg(table)));
        return {};
    }
    SIGHTGLASS_TRY(database.run(QStringLiteral("VACUUM")));
    SIGHTGLASS_TRY(database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const QFileInfo file(database.path());
    for (const QString &copy : file.dir().entryList({file.fileName() + QStringLiteral(".before-*")}, QDir::Files | QDir::Hidden)) {
        if (!QFile::remove(file.dir().filePath(copy)))
            return failure(ErrorCode::WriteFailed, file.dir().filePath(copy).toStdString());
    }
    return {};
}

} // namespace sightglass
