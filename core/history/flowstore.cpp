// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/flowstore.h"

#include "core/event/eventid.h"
#include "core/history/database.h"

#include <QSqlQuery>

#include <algorithm>

namespace sightglass {

namespace {

constexpr std::size_t rowsAtOnce = 5000;
constexpr std::uint64_t rowsBetweenReports = 4096;

QString text(const std::string &utf8)
{
    const QString made = QString::fromStdString(utf8);
    return made.isNull() ? QStringLiteral("") : made; // a null string would be NULL
}
std::string utf8(const QVariant &value) { return value.toString().toStdString(); }
QVariant time(Timestamp t) { return t.isValid() ? QVariant(static_cast<qlonglong>(t.microseconds())) : QVariant(QMetaType::fromType<qlonglong>()); }
Timestamp time(const QVariant &value) { return value.isNull() ? Timestamp::none() : Timestamp::fromMicroseconds(value.toLongLong()); }
QVariant integer(std::uint64_t n) { return static_cast<qlonglong>(std::min<std::uint64_t>(n, INT64_MAX)); }

/// Rows that wait to be written together.
class Inserts
{
public:
    Inserts(Database &database, const char *table, const char *columns, const char *conflict) : m_database(database)
    {
        const QStringList marks(QString::fromLatin1(columns).count(QLatin1Char(',')) + 1, QStringLiteral("?"));
        m_sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO NOTHING")
                    .arg(QLatin1String(table), QLatin1String(columns), marks.join(QLatin1String(", ")), QLatin1String(conflict));
    }
    Result<void> add(QVariantList row)
    {
        m_rows.push_back(std::move(row));
        return m_rows.size() == rowsAtOnce ? flush() : Result<void>();
    }
    Result<void> flush()
    {
        const auto done = m_database.runMany(m_sql, m_rows);
        m_rows.clear();
        if (!done)
            return tl::unexpected(done.error());
        m_added += static_cast<std::uint64_t>(*done);
        return {};
    }
    [[nodiscard]] std::uint64_t added() const { return m_added; }

private:
    Database &m_database;
    QString m_sql;
    std::vector<QVariantList> m_rows;
    std::uint64_t m_added = 0;
};

QString where(const FlowRange &range, QVariantList &values)
{
    QStringList terms;
    if (range.from.isValid()) {
        terms.append(QStringLiteral("time >= ?"));
        values.append(time(range.from));
    }
    if (range.to.isValid()) {
        terms.append(QStringLiteral("time < ?"));
        values.append(time(range.to));
    }
    return terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + terms.join(QLatin1String(" AND "));
}

template<typename Enum>
Enum bounded(const QVariant &value, Enum last)
{
    return static_cast<Enum>(std::clamp(value.toInt(), 0, static_cast<int>(last)));
}

#define SIGHTGLASS_TRY(expression) \
    do { \
        if (auto tried = (expression); !tried) \
            return tl::unexpected(tried.error()); \
    } while (false)

} // namespace

Result<FlowStore::Added> FlowStore::add(FileId file, const ContentHead &head, LogId log, const FlowReport &report)
{
    const std::string source = "head:" + head.sha256;
    const auto uid = [&source](std::uint64_t place) { return text(EventId::of(source, place).toString()); };
    const auto id = static_cast<qlonglong>(file.value);
    Added added;
    const auto done = m_database.transaction([&]() -> Result<void> {
        Inserts threats(m_database, "threat",
                        "uid, file, place, time, outcome, action, name, class, threat_category, category, url, user_name, client_ip, server_ip, policy, bytes, severity", "uid");
        for (const ThreatTable::Row &row : report.threats.rows()) {
            if (row.event.log() != log)
                continue;
            const auto at = [&report](std::uint32_t t) { return text(report.threats.text(t)); };
            SIGHTGLASS_TRY(threats.add({uid(row.offset), id, integer(row.offset), time(row.time), static_cast<int>(row.outcome), at(row.action), at(row.name),
                                        at(row.threatClass), at(row.threatCategory), at(row.category), at(row.url), at(row.user), at(row.clientIp), at(row.serverIp),
                                        at(row.policy), integer(row.bytes), at(row.severity)}));
        }
        SIGHTGLASS_TRY(threats.flush());
        Inserts transfers(m_database, "transfer",
                          "uid, part, file, place, time, action, complete, refused, user_name, path, target, client_ip, protocol, session, bytes", "uid, part");
        std::uint64_t place = UINT64_MAX;
        int part = 0;
        for (const TransferTable::Row &row : report.transfers.rows()) {
            if (row.event.log() != log)
                continue;
            part = row.offset == place ? part + 1 : 0;
            place = row.offset;
            const auto at = [&report](std::uint32_t t) { return text(report.transfers.text(t)); };
            SIGHTGLASS_TRY(transfers.add({uid(row.offset), part, id, integer(row.offset), time(row.time), static_cast<int>(row.action), row.complete ? 1 : 0,
                                          row.refused ? 1 : 0, at(row.user), at(row.path), at(row.target), at(row.clientIp), at(row.protocol),
                                          integer(row.session & 0xFFFF'FFFF'FFFFull), integer(row.bytes)}));
        }
        SIGHTGLASS_TRY(transfers.flush());
        for (const auto &[rule, entry] : report.findings.entries()) {
            const auto mine = static_cast<std::uint64_t>(std::count_if(entry.events.begin(), entry.events.end(), [log](EventRef ref) { return ref.log() == log; }));
            if (mine == 0)
                continue;
            // A log that grew has all that it had.
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("INSERT INTO finding_seen (file, rule, events, first_time, last_time) VALUES (?, ?, ?, ?, ?)"
                                                          " ON CONFLICT (file, rule) DO UPDATE SET events = excluded.events, first_time = excluded.first_time,"
                                                          " last_time = excluded.last_time"),
                                           {id, QString::fromLatin1(findingRules()[rule].id), integer(mine), time(entry.first), time(entry.last)}));
        }
        added = {threats.added(), transfers.added()};
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return added;
}

Result<std::optional<ThreatTable>> FlowStore::threats(const FlowRange &range, const std::string &zone, Progress &progress)
{
    ThreatTable table;
    ZoneClock clock(zone);
    QVariantList values;
    const QString condition = where(range, values);
    auto query = m_database.run(QStringLiteral("SELECT place, time, outcome, action, name, class, threat_category, category, url, user_name, client_ip, server_ip,"
                                                " policy, bytes, file, severity FROM threat%1 ORDER BY time, id").arg(condition), values);
    if (!query)
        return tl::unexpected(query.error());
    for (std::uint64_t n = 1; query->next(); ++n) {
        Threat t;
        t.time = time(query->value(1));
        t.outcome = bounded(query->value(2), ThreatOutcome::Detected);
        t.action = utf8(query->value(3));
        t.name = utf8(query->value(4));
        t.threatClass = utf8(query->value(5));
        t.threatCategory = utf8(query->value(6));
        t.category = utf8(query->value(7));
        t.url = utf8(query->value(8));
        t.user = utf8(query->value(9));
        t.clientIp = utf8(query->value(10));
        t.serverIp = utf8(query->value(11));
        t.policy = utf8(query->value(12));
        t.bytes = query->value(13).toULongLong();
        t.severity = utf8(query->value(15));
        table.add(t, EventRef(LogId{}, RowIndex{query->value(14).toULongLong()}), query->value(0).toULongLong(), clock);
        if (n % rowsBetweenReports == 0 && !progress.report(n))
            return std::optional<ThreatTable>();
    }
    return std::optional(std::move(table));
}

Result<std::optional<TransferTable>> FlowStore::transfers(const FlowRange &range, const std::string &zone, Progress &progress)
{
    TransferTable table;
    ZoneClock clock(zone);
    QVariantList values;
    const QString condition = where(range, values);
    auto query = m_database.run(QStringLiteral("SELECT place, time, action, complete, refused, user_name, path, target, client_ip, protocol, session, bytes, file"
                                                " FROM transfer%1 ORDER BY time, id").arg(condition), values);
    if (!query)
        return tl::unexpected(query.error());
    for (std::uint64_t n = 1; query->next(); ++n) {
        Transfer t;
        t.time = time(query->value(1));
        t.action = bounded(query->value(2), TransferAction::FailedLogin);
        t.complete = query->value(3).toInt() != 0;
        t.refused = query->value(4).toInt() != 0;
        t.user = utf8(query->value(5));
        t.path = utf8(query->value(6));
        t.target = utf8(query->value(7));
        t.clientIp = utf8(query->value(8));
        t.protocol = utf8(query->value(9));
        // A session's number is of its log.
        if (const std::uint64_t session = query->value(10).toULongLong(); session != 0)
            t.sessionNumber = ((query->value(12).toULongLong() & 0xFF'FFFF) << 24) | (session & 0xFF'FFFF);
        t.bytes = query->value(11).toULongLong();
        table.add(t, EventRef(LogId{}, RowIndex{query->value(12).toULongLong()}), query->value(0).toULongLong(), clock);
        if (n % rowsBetweenReports == 0 && !progress.report(n))
            return std::optional<TransferTable>();
    }
    return std::optional(std::move(table));
}

Result<FlowStore::FileNames> FlowStore::fileNames()
{
    auto query = m_database.run(QStringLiteral("SELECT id, name FROM file"));
    if (!query)
        return tl::unexpected(query.error());
    FileNames names;
    while (query->next())
        names[query->value(0).toULongLong()] = utf8(query->value(1));
    return names;
}

Result<std::vector<FlowStore::SeenFinding>> FlowStore::findings(const FlowRange &range)
{
    QVariantList values;
    QStringList terms;
    if (range.from.isValid()) {
        terms.append(QStringLiteral("last_time >= ?"));
        values.append(time(range.from));
    }
    if (range.to.isValid()) {
        terms.append(QStringLiteral("first_time < ?"));
        values.append(time(range.to));
    }
    const QString condition = terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + terms.join(QLatin1String(" AND "));
    auto query = m_database.run(QStringLiteral("SELECT rule, sum(events), count(*), min(first_time), max(last_time) FROM finding_seen%1"
                                                " GROUP BY rule ORDER BY rule").arg(condition), values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<SeenFinding> all;
    while (query->next())
        all.push_back({utf8(query->value(0)), query->value(1).toULongLong(), query->value(2).toULongLong(), time(query->value(3)), time(query->value(4))});
    return all;
}

} // namespace sightglass
