// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/livestream.h"

#include "core/history/database.h"
#include "core/history/historystore.h"
#include "core/history/sqlvalues.h"

#include <QSqlQuery>

namespace sightglass {

using namespace sqlvalues;

namespace {

constexpr char columns[] = "SELECT p.id, p.uuid, p.name, p.format, s.spec, p.state FROM live_position p JOIN live_source s ON s.id = p.source";

KnownStream streamOf(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), utf8(row.value(1)), utf8(row.value(2)), utf8(row.value(3)), utf8(row.value(4)), utf8(row.value(5))};
}

} // namespace

Result<std::optional<KnownStream>> streamOfFile(Database &database, const KnownFile &file)
{
    if (!HistoryStore::isStream(file))
        return std::optional<KnownStream>();
    // A mark's file has the hash of the UUID alone.
    auto rows = database.run(QLatin1String(columns));
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        if (HistoryStore::headOfStream(utf8(rows->value(1))) == file.head)
            return std::optional(streamOf(*rows));
    }
    return std::optional<KnownStream>();
}

Result<std::optional<KnownStream>> streamOfUuid(Database &database, const std::string &uuid)
{
    auto rows = database.run(QLatin1String(columns) + QStringLiteral(" WHERE p.uuid = ?"), {text(uuid)});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(streamOf(*rows)) : std::nullopt;
}

Result<std::optional<StreamEvent>> streamEvent(Database &database, const KnownStream &stream, std::uint64_t place)
{
    auto rows = database.run(QStringLiteral("SELECT id, received, raw FROM live_event WHERE position = ? AND place = ?"),
                             {static_cast<qlonglong>(stream.id), static_cast<qlonglong>(place)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::optional<StreamEvent>();
    return std::optional(StreamEvent{rows->value(0).toLongLong(), time(rows->value(1)), rows->value(2).toByteArray().toStdString()});
}

} // namespace sightglass
