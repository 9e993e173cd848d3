// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/followedflowstore.h"

#include "core/base/limits.h"
#include "core/base/sha256.h"
#include "core/event/eventid.h"
#include "core/history/database.h"
#include "core/history/historystore.h"
#include "core/history/sqlvalues.h"

#include <QSqlQuery>

#include <algorithm>

namespace sightglass {

using namespace sqlvalues;

namespace {

constexpr char eventColumns[] = "SELECT e.id, e.position, e.place, e.time, e.severity, e.program, e.host, e.received, e.raw FROM live_event e";
constexpr char streamColumns[] = "SELECT p.id, p.source, p.uuid, p.name, p.format, p.state, p.head, s.spec, f.position, f.file, f.source, f.settled, f.sftp, f.again, f.first_place,"
                                 " f.last_place, f.sessions FROM live_position p JOIN live_source s ON s.id = p.source LEFT JOIN flow_stream f ON f.position = p.id";

std::optional<std::uint64_t> place(const QVariant &value) { return value.isNull() ? std::nullopt : std::optional(value.toULongLong()); }
QVariant place(const std::optional<std::uint64_t> &value) { return value ? QVariant(number(*value)) : QVariant(QMetaType::fromType<qlonglong>()); }

FlowStream streamOf(const QSqlQuery &row)
{
    FlowStream stream;
    stream.position = {row.value(0).toLongLong(), {row.value(1).toLongLong()}, utf8(row.value(2)), utf8(row.value(3)), utf8(row.value(4)), utf8(row.value(5)),
                       row.value(6).toByteArray().toStdString()};
    stream.spec = utf8(row.value(7));
    stream.known = !row.value(8).isNull();
    stream.source = stream.position.uuid;
    if (stream.known) {
        stream.file = {row.value(9).toLongLong()};
        stream.source = utf8(row.value(10));
        stream.settled = row.value(11).toInt() != 0;
        stream.sftp = row.value(12).toInt() != 0;
        stream.again = place(row.value(13));
        stream.first = place(row.value(14));
        stream.last = place(row.value(15));
        stream.sessionNumbers = row.value(16).toULongLong();
    }
    return stream;
}

QString numbers(const std::vector<std::int64_t> &ids)
{
    QStringList list;
    for (const std::int64_t id : ids)
        list.append(QString::number(id));
    return list.join(QLatin1Char(','));
}
QString marks(std::size_t n) { return QStringList(static_cast<qsizetype>(n), QStringLiteral("?")).join(QLatin1Char(',')); }

void give(QSqlQuery &rows, const std::function<void(const StoredLiveEvent &)> &use)
{
    while (rows.next()) {
        StoredLiveEvent stored;
        stored.id = rows.value(0).toLongLong();
        stored.position = rows.value(1).toLongLong();
        const std::string program = utf8(rows.value(5)), host = utf8(rows.value(6));
        const QByteArray raw = rows.value(8).toByteArray();
        stored.event = {rows.value(2).toULongLong(), time(rows.value(3)), rows.value(4).toInt(), program, host,
                        std::string_view(raw.constData(), static_cast<std::size_t>(raw.size()))};
        stored.received = time(rows.value(7));
        use(stored);
    }
}

} // namespace

FollowedFlowStore::FollowedFlowStore(HistoryStore &store) : m_store(store), m_database(store.database()) {}

Result<FollowedFlowStore::State> FollowedFlowStore::state()
{
    auto rows = m_database.run(QStringLiteral("SELECT name, value FROM flow_setting"));
    if (!rows)
        return tl::unexpected(rows.error());
    State state;
    while (rows->next()) {
        if (rows->value(0).toString() == QLatin1String("done"))
            state.done = rows->value(1).toLongLong();
        else if (rows->value(0).toString() == QLatin1String("steps"))
            state.steps = rows->value(1).toLongLong();
    }
    return state;
}

Result<FollowedFlowStore::Waiting> FollowedFlowStore::waiting(std::int64_t done, std::int64_t events, std::int64_t bytes)
{
    auto rows = m_database.run(QStringLiteral("SELECT id, position, program, length FROM live_event WHERE id > ? ORDER BY id LIMIT ?"),
                               {static_cast<qlonglong>(done), static_cast<qlonglong>(events)});
    if (!rows)
        return tl::unexpected(rows.error());
    Waiting waiting;
    std::map<std::int64_t, std::map<QString, std::int64_t>> programs;
    while (bytes > 0 && rows->next()) {
        waiting.to = rows->value(0).toLongLong();
        ++waiting.events;
        ++programs[rows->value(1).toLongLong()][rows->value(2).toString()];
        bytes -= rows->value(3).toLongLong();
    }
    for (const auto &[position, counts] : programs) {
        for (const auto &[program, count] : counts)
            waiting.programs[position][program.toStdString()] = count;
    }
    return waiting;
}

Result<std::optional<FlowStream>> FollowedFlowStore::stream(std::int64_t position, bool whole)
{
    const QVariantList id{static_cast<qlonglong>(position)};
    auto rows = m_database.run(QLatin1String(streamColumns) + QStringLiteral(" WHERE p.id = ?"), id);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::optional<FlowStream>();
    FlowStream stream = streamOf(*rows);
    rows->finish();
    auto headers = m_database.run(QStringLiteral("SELECT place, head FROM live_header WHERE position = ? ORDER BY place"), id);
    if (!headers)
        return tl::unexpected(headers.error());
    while (headers->next())
        stream.headers.emplace_back(headers->value(0).toULongLong(), headers->value(1).toByteArray().toStdString());
    headers->finish();
    if (!stream.known || !whole)
        return std::optional(std::move(stream));
    auto sessions = m_database.run(QStringLiteral("SELECT name, user_name, client_ip, named, open_path, number, open_reading FROM flow_session WHERE position = ?"), id);
    if (!sessions)
        return tl::unexpected(sessions.error());
    while (sessions->next())
        stream.sessions.push_back({utf8(sessions->value(0)), utf8(sessions->value(1)), utf8(sessions->value(2)), utf8(sessions->value(3)), utf8(sessions->value(4)),
                                   sessions->value(5).toULongLong(), sessions->value(6).toInt() != 0});
    sessions->finish();
    auto logons = m_database.run(QStringLiteral("SELECT place, time, user_name, origin, computer, counted FROM flow_logon WHERE position = ? ORDER BY place"), id);
    if (!logons)
        return tl::unexpected(logons.error());
    while (logons->next())
        stream.logons.push_back({logons->value(0).toULongLong(), time(logons->value(1)), utf8(logons->value(2)), utf8(logons->value(3)), utf8(logons->value(4)),
                                 logons->value(5).toInt()});
    return std::optional(std::move(stream));
}

Result<std::optional<std::int64_t>> FollowedFlowStore::unfinished()
{
    auto rows = m_database.run(QStringLiteral("SELECT position FROM flow_stream WHERE again IS NOT NULL ORDER BY position LIMIT 1"));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional<std::int64_t>(rows->value(0).toLongLong()) : std::nullopt;
}

Result<void> FollowedFlowStore::forEachEvent(std::int64_t after, std::int64_t to, const std::vector<std::int64_t> &whole, const std::vector<std::int64_t> &some,
                                             const std::vector<std::string> &programs, const std::function<void(const StoredLiveEvent &)> &use)
{
    QVariantList values{static_cast<qlonglong>(after), static_cast<qlonglong>(to)};
    QStringList terms;
    // A sum: it is by id that they are to be found.
    if (!whole.empty())
        terms.append(QStringLiteral("e.position + 0 IN (%1)").arg(numbers(whole)));
    if (!some.empty() && !programs.empty()) {
        terms.append(QStringLiteral("(e.position + 0 IN (%1) AND e.program IN (%2))").arg(numbers(some), marks(programs.size())));
        for (const std::string &program : programs)
            values.append(text(program));
    }
    if (terms.isEmpty())
        return {};
    auto rows = m_database.run(QLatin1String(eventColumns) + QStringLiteral(" WHERE e.id > ? AND e.id <= ? AND (%1) ORDER BY e.id").arg(terms.join(QLatin1String(" OR "))), values);
    if (!rows)
        return tl::unexpected(rows.error());
    give(*rows, use);
    return {};
}

Result<void> FollowedFlowStore::forEachEarlier(std::int64_t position, std::uint64_t from, std::int64_t to, const std::vector<std::string> &programs,
                                               std::int64_t most, const std::function<void(const StoredLiveEvent &)> &use)
{
    QVariantList values{static_cast<qlonglong>(position), number(from), static_cast<qlonglong>(to)};
    for (const std::string &program : programs)
        values.append(text(program));
    values.append(static_cast<qlonglong>(most));
    auto rows = m_database.run(QLatin1String(eventColumns)
                                   + QStringLiteral(" WHERE e.position = ? AND e.place >= ? AND e.id + 0 <= ? AND e.program IN (%1) ORDER BY e.place LIMIT ?").arg(marks(programs.size())),
                               values);
    if (!rows)
        return tl::unexpected(rows.error());
    give(*rows, use);
    return {};
}

Result<bool> FollowedFlowStore::isTaken(const std::string &source, std::int64_t position)
{
    auto rows = m_database.run(QStringLiteral("SELECT 1 FROM flow_stream WHERE source = ? AND position <> ?"), {text(source), static_cast<qlonglong>(position)});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next();
}

Result<std::string> FollowedFlowStore::sourceAsFile(const FlowStream &stream)
{
    const MemorySource head(stream.position.head, {}, {});
    const auto like = m_store.filesLike(head);
    if (!like)
        return tl::unexpected(like.error());
    if (!like->empty()) {
        const ContentHead &found = like->front().head;
        const std::string source = "head:" + found.sha256;
        if (found.length >= limits::fingerprintBytes)
            return source;
        // The beginning of a short log may be that of another as well: then it was another's first.
        const auto taken = isTaken(source, stream.position.id);
        if (!taken)
            return tl::unexpected(taken.error());
        if (!*taken)
            return source;
    }
    if (stream.position.head.size() < limits::fingerprintBytes)
        return std::string();
    return "head:" + sha256(std::string_view(stream.position.head).substr(0, limits::fingerprintBytes));
}

Result<void> FollowedFlowStore::rename(FileId file, const std::string &source)
{
    // Few: they are of the log's first bytes.
    struct Row
    {
        qlonglong id;
        std::uint64_t place;
        int part;
    };
    for (const bool threats : {true, false}) {
        const QString table = threats ? QStringLiteral("threat") : QStringLiteral("transfer");
        auto rows = m_database.run(QStringLiteral("SELECT id, place, %2 FROM %1 WHERE file = ? ORDER BY id").arg(table, threats ? QStringLiteral("0") : QStringLiteral("part")), {key(file)});
        if (!rows)
            return tl::unexpected(rows.error());
        std::vector<Row> all;
        while (rows->next())
            all.push_back({rows->value(0).toLongLong(), rows->value(1).toULongLong(), rows->value(2).toInt()});
        rows->finish();
        for (const Row &row : all) {
            const QString uid = text(EventId::of(source, row.place).toString());
            auto there = m_database.run(QStringLiteral("SELECT 1 FROM %1 WHERE uid = ? AND %2 = ?").arg(table, threats ? QStringLiteral("0") : QStringLiteral("part")), {uid, row.part});
            if (!there)
                return tl::unexpected(there.error());
            const bool both = there->next();
            there->finish();
            if (both)
                SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {row.id}));
            else
                SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE %1 SET uid = ? WHERE id = ?").arg(table), {uid, row.id}));
        }
    }
    return {};
}

Result<void> FollowedFlowStore::writeStream(const StreamFlows &found, Timestamp now, FlowStore::Added &added)
{
    FlowStream stream = found.stream;
    const QVariant id = static_cast<qlonglong>(stream.position.id);
    auto there = m_database.run(QStringLiteral("SELECT uuid FROM live_position WHERE id = ?"), {id});
    if (!there)
        return tl::unexpected(there.error());
    if (!there->next() || utf8(there->value(0)) != stream.position.uuid)
        return {}; // forgotten meanwhile
    there->finish();
    if (stream.file.value == 0 && (!found.threats.empty() || !found.transfers.empty() || !found.findings.empty())) {
        KnownFile seen;
        seen.path = stream.position.name;
        const auto slash = seen.path.find_last_of('/');
        seen.name = slash == std::string::npos || slash + 1 == seen.path.size() ? seen.path : seen.path.substr(slash + 1);
        seen.formatId = stream.position.formatId;
        const auto file = m_store.fileForStream(stream.position.uuid, seen);
        if (!file)
            return tl::unexpected(file.error());
        stream.file = file->id;
    }
    SIGHTGLASS_TRY(m_database.run(
        QStringLiteral("INSERT INTO flow_stream (position, file, source, settled, sftp, again, first_place, last_place, sessions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (position) DO UPDATE SET file = excluded.file, source = excluded.source, settled = excluded.settled, sftp = excluded.sftp, again = excluded.again,"
                       " first_place = excluded.first_place, last_place = excluded.last_place, sessions = excluded.sessions"),
        {id, keyOrNull(stream.file), text(stream.source), stream.settled ? 1 : 0, stream.sftp ? 1 : 0, place(stream.again), place(stream.first), place(stream.last),
         number(stream.sessionNumbers)}));
    if (found.rename && stream.file.value != 0)
        SIGHTGLASS_TRY(rename(stream.file, stream.source));
    if (found.sessions.all)
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM flow_session WHERE position = ?"), {id}));
    for (const std::string &name : found.sessions.ended)
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM flow_session WHERE position = ? AND name = ?"), {id, text(name)}));
    std::vector<QVariantList> rows;
    for (const TransferSessions::Known &s : found.sessions.known)
        rows.push_back({id, text(s.name), text(s.user), text(s.clientIp), text(s.named), number(s.number), text(s.openPath), s.openReading ? 1 : 0});
    SIGHTGLASS_TRY(m_database.runMany(QStringLiteral("INSERT INTO flow_session (position, name, user_name, client_ip, named, number, open_path, open_reading) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                                                     " ON CONFLICT (position, name) DO UPDATE SET user_name = excluded.user_name, client_ip = excluded.client_ip, named = excluded.named,"
                                                     " number = excluded.number, open_path = excluded.open_path, open_reading = excluded.open_reading"),
                                      rows));
    if (found.logonsFrom.isValid())
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM flow_logon WHERE position = ? AND time < ?"), {id, time(found.logonsFrom)}));
    rows.clear();
    for (const KeptLogon &logon : found.logons)
        rows.push_back({id, number(logon.place), time(logon.time), text(logon.user), text(logon.origin), text(logon.computer), logon.counted});
    SIGHTGLASS_TRY(m_database.runMany(QStringLiteral("INSERT INTO flow_logon (position, place, time, user_name, origin, computer, counted) VALUES (?, ?, ?, ?, ?, ?, ?)"
                                                     " ON CONFLICT (position, place) DO UPDATE SET counted = excluded.counted"),
                                      rows));
    if (stream.file.value == 0)
        return {};
    const auto kept = FlowStore(m_database).add(stream.file, stream.source, found.threats, found.transfers, now);
    if (!kept)
        return tl::unexpected(kept.error());
    added.threats += kept->threats;
    added.transfers += kept->transfers;
    for (const auto &[rule, seen] : found.findings) {
        SIGHTGLASS_TRY(m_database.run(
            QStringLiteral("INSERT INTO finding_seen (file, rule, events, first_time, last_time, kept) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (file, rule) DO UPDATE SET"
                           " events = finding_seen.events + excluded.events, kept = excluded.kept,"
                           " first_time = CASE WHEN finding_seen.first_time <= excluded.first_time THEN finding_seen.first_time ELSE coalesce(excluded.first_time, finding_seen.first_time) END,"
                           " last_time = CASE WHEN finding_seen.last_time >= excluded.last_time THEN finding_seen.last_time ELSE coalesce(excluded.last_time, finding_seen.last_time) END"),
            {key(stream.file), text(rule), number(seen.events), time(seen.first), time(seen.last), time(now)}));
        added.findings += seen.events;
    }
    return {};
}

Result<FollowedFlowStore::Written> FollowedFlowStore::write(const State &before, std::int64_t done, const std::vector<StreamFlows> &found, Timestamp now)
{
    Written written;
    const auto all = m_database.transaction([&]() -> Result<void> {
        written = {};
        auto step = m_database.run(QStringLiteral("UPDATE flow_setting SET value = value + 1 WHERE name = 'steps' AND value = ?"), {static_cast<qlonglong>(before.steps)});
        if (!step)
            return tl::unexpected(step.error());
        if (step->numRowsAffected() != 1)
            return {};
        written.taken = true;
        // It may have gone meanwhile, with its source.
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE flow_setting SET value = (SELECT coalesce(max(id), 0) FROM live_event WHERE id <= ?) WHERE name = 'done'"),
                                      {static_cast<qlonglong>(done)}));
        for (const StreamFlows &one : found)
            SIGHTGLASS_TRY(writeStream(one, now, written.added));
        return {};
    });
    if (!all)
        return tl::unexpected(all.error());
    return written;
}

Result<void> FollowedFlowStore::adopt(const KnownFile &file, const std::function<bool(const FlowStream &)> &isSame)
{
    if (file.head.start != 0)
        return {};
    auto rows = m_database.run(QLatin1String(streamColumns) + QStringLiteral(" WHERE f.settled = 0 AND f.file IS NOT NULL AND length(p.head) >= ?"), {number(file.head.length)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<FlowStream> same;
    while (rows->next()) {
        FlowStream stream = streamOf(*rows);
        if (sha256(std::string_view(stream.position.head).substr(0, static_cast<std::size_t>(file.head.length))) == file.head.sha256 && isSame(stream))
            same.push_back(std::move(stream));
    }
    rows->finish();
    if (same.empty())
        return {};
    const std::string source = "head:" + file.head.sha256;
    return m_database.transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE flow_setting SET value = value + 1 WHERE name = 'steps'")));
        for (const FlowStream &stream : same) {
            const auto taken = file.head.length < limits::fingerprintBytes ? isTaken(source, stream.position.id) : Result<bool>(false);
            if (!taken)
                return tl::unexpected(taken.error());
            if (*taken)
                continue;
            auto changed = m_database.run(QStringLiteral("UPDATE flow_stream SET source = ?, settled = 1 WHERE position = ? AND settled = 0"),
                                          {text(source), static_cast<qlonglong>(stream.position.id)});
            if (!changed)
                return tl::unexpected(changed.error());
            if (changed->numRowsAffected() == 1)
                SIGHTGLASS_TRY(rename(stream.file, source));
        }
        return {};
    });
}

} // namespace sightglass
