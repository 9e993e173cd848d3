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

/// Threats and transfers of one log on their way into the history.
class FlowInserts
{
public:
    FlowInserts(Database &database, FileId file, std::string source, Timestamp now)
        : m_threats(database, "threat",
                    "uid, file, place, time, outcome, action, name, class, threat_category, category, url, user_name, client_ip, server_ip, policy, bytes, severity, kept", "uid"),
          m_transfers(database, "transfer", "uid, part, file, place, time, action, complete, refused, user_name, path, target, client_ip, protocol, session, bytes, kept", "uid, part"),
          m_file(static_cast<qlonglong>(file.value)), m_source(std::move(source)), m_now(time(now))
    {
    }
    Result<void> add(const Threat &t, std::uint64_t place)
    {
        return m_threats.add({uid(place), m_file, integer(place), time(t.time), static_cast<int>(t.outcome), text(t.action), text(t.name), text(t.threatClass),
                              text(t.threatCategory), text(t.category), text(t.url), text(t.user), text(t.clientIp), text(t.serverIp), text(t.policy), integer(t.bytes),
                              text(t.severity), m_now});
    }
    Result<void> add(const Transfer &t, std::uint64_t place, int part, std::uint64_t session)
    {
        return m_transfers.add({uid(place), part, m_file, integer(place), time(t.time), static_cast<int>(t.action), t.complete ? 1 : 0, t.refused ? 1 : 0, text(t.user),
                                text(t.path), text(t.target), text(t.clientIp), text(t.protocol), integer(session), integer(t.bytes), m_now});
    }
    Result<FlowStore::Added> finish()
    {
        SIGHTGLASS_TRY(m_threats.flush());
        SIGHTGLASS_TRY(m_transfers.flush());
        return FlowStore::Added{m_threats.added(), m_transfers.added(), 0};
    }

private:
    [[nodiscard]] QString uid(std::uint64_t place) const { return text(EventId::of(m_source, place).toString()); }
    Inserts m_threats, m_transfers;
    qlonglong m_file;
    std::string m_source;
    QVariant m_now;
};

} // namespace

Result<FlowStore::Added> FlowStore::add(FileId file, const ContentHead &head, LogId log, const FlowReport &report, Timestamp now)
{
    const auto id = static_cast<qlonglong>(file.value);
    Added added;
    const auto done = m_database.transaction([&]() -> Result<void> {
        FlowInserts inserts(m_database, file, "head:" + head.sha256, now);
        for (const ThreatTable::Row &row : report.threats.rows()) {
            if (row.event.log() == log)
                SIGHTGLASS_TRY(inserts.add(report.threats.threat(row), row.offset));
        }
        std::uint64_t place = UINT64_MAX;
        int part = 0;
        for (const TransferTable::Row &row : report.transfers.rows()) {
            if (row.event.log() != log)
                continue;
            part = row.offset == place ? part + 1 : 0;
            place = row.offset;
            SIGHTGLASS_TRY(inserts.add(report.transfers.transfer(row), row.offset, part, row.session & 0xFFFF'FFFF'FFFFull));
        }
        const auto inserted = inserts.finish();
        if (!inserted)
            return tl::unexpected(inserted.error());
        for (const auto &[rule, entry] : report.findings.entries()) {
            const auto mine = static_cast<std::uint64_t>(std::count_if(entry.events.begin(), entry.events.end(), [log](EventRef ref) { return ref.log() == log; }));
            if (mine == 0)
                continue;
            // A log that grew has all that it had.
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("INSERT INTO finding_seen (file, rule, events, first_time, last_time, kept) VALUES (?, ?, ?, ?, ?, ?)"
                                                          " ON CONFLICT (file, rule) DO UPDATE SET events = excluded.events, first_time = excluded.first_time,"
                                                          " last_time = excluded.last_time, kept = excluded.kept"),
                                           {id, QString::fromLatin1(findingRules()[rule].id), integer(mine), time(entry.first), time(entry.last), time(now)}));
        }
        added = *inserted;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return added;
}

Result<FlowStore::Added> FlowStore::add(FileId file, const std::string &source, const std::vector<KeptThreat> &threats, const std::vector<KeptTransfer> &transfers, Timestamp now)
{
    FlowInserts inserts(m_database, file, source, now);
    for (const KeptThreat &one : threats)
        SIGHTGLASS_TRY(inserts.add(one.threat, one.place));
    for (const KeptTransfer &one : transfers)
        SIGHTGLASS_TRY(inserts.add(one.transfer, one.place, one.part, one.transfer.sessionNumber));
    return inserts.finish();
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
    // By content: what was followed and read as a file, too, is one.
    auto query = m_database.run(QStringLiteral("SELECT rule, sum(most), count(*), min(first_seen), max(last_seen) FROM"
                                                " (SELECT x.rule, coalesce(s.source, 'head:' || f.head_sha256) AS content, max(x.events) AS most, min(x.first_time) AS first_seen,"
                                                " max(x.last_time) AS last_seen FROM finding_seen x JOIN file f ON f.id = x.file LEFT JOIN flow_stream s ON s.file = x.file%1"
                                                " GROUP BY x.rule, coalesce(s.source, 'head:' || f.head_sha256)) AS log GROUP BY rule ORDER BY rule").arg(condition), values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<SeenFinding> all;
    while (query->next())
        all.push_back({utf8(query->value(0)), query->value(1).toULongLong(), query->value(2).toULongLong(), time(query->value(3)), time(query->value(4))});
    return all;
}

Result<std::int64_t> FlowStore::keepDays()
{
    auto query = m_database.run(QStringLiteral("SELECT value FROM flow_setting WHERE name = 'keep_days'"));
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? std::max<std::int64_t>(0, query->value(0).toLongLong()) : 0;
}

Result<void> FlowStore::setKeepDays(std::int64_t days)
{
    return m_database.transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("INSERT INTO flow_setting (name, value) VALUES ('keep_days', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                      {static_cast<qlonglong>(std::max<std::int64_t>(0, days))}));
        return {};
    });
}

Result<std::int64_t> FlowStore::prune(Timestamp now)
{
    const auto days = keepDays();
    if (!days)
        return tl::unexpected(days.error());
    // No clock of a computer that this program runs on is right and says less: 2020-01-01.
    constexpr std::int64_t first = 1'577'836'800'000'000, day = 24LL * 3600 * 1'000'000;
    constexpr int rowsOfStep = 5000;
    if (*days == 0 || !now.isValid() || now.microseconds() < first)
        return 0;
    const std::int64_t at = now.microseconds(), before = at - *days * day;
    std::int64_t pruned = 0;
    const auto done = m_database.transaction([&]() -> Result<void> {
        pruned = 0;
        for (const QString &table : {QStringLiteral("threat"), QStringLiteral("transfer")}) {
            auto rows = m_database.run(QStringLiteral("SELECT id, kept FROM %1 ORDER BY id LIMIT ?").arg(table), {rowsOfStep});
            if (!rows)
                return tl::unexpected(rows.error());
            qlonglong last = 0;
            while (rows->next()) {
                const std::int64_t kept = rows->value(1).toLongLong();
                if (kept < first || kept > at)
                    continue;
                if (kept >= before)
                    break; // they came in this order
                last = rows->value(0).toLongLong();
            }
            rows->finish();
            if (last == 0)
                continue;
            auto gone = m_database.run(QStringLiteral("DELETE FROM %1 WHERE id <= ?").arg(table), {last});
            if (!gone)
                return tl::unexpected(gone.error());
            pruned += gone->numRowsAffected();
        }
        auto gone = m_database.run(QStringLiteral("DELETE FROM finding_seen WHERE kept >= ? AND kept < ?"), {static_cast<qlonglong>(first), static_cast<qlonglong>(before)});
        if (!gone)
            return tl::unexpected(gone.error());
        pruned += gone->numRowsAffected();
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE finding_seen SET kept = ? WHERE kept < ? OR kept > ?"),
                                      {static_cast<qlonglong>(at), static_cast<qlonglong>(first), static_cast<qlonglong>(at)}));
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return pruned;
}

} // namespace sightglass
