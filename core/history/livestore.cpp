// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/livestore.h"

#include "core/base/utf8.h"
#include "core/history/database.h"
#include "core/history/historystore.h"
#include "core/history/overwrite.h"

#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace sightglass {

namespace {

QString text(std::string_view utf8)
{
    const QString made = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return made.isNull() ? QStringLiteral("") : made; // a null string would be NULL
}
QByteArray blob(std::string_view bytes)
{
    // Not a copy: it lives until the statement has run. A null one would be NULL.
    return bytes.empty() ? QByteArray("") : QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}
std::string utf8(const QVariant &value) { return value.toString().toStdString(); }
QVariant time(Timestamp t) { return t.isValid() ? QVariant(static_cast<qlonglong>(t.microseconds())) : QVariant(QMetaType::fromType<qlonglong>()); }
Timestamp time(const QVariant &value) { return value.isNull() ? Timestamp::none() : Timestamp::fromMicroseconds(value.toLongLong()); }

/// Rows for one statement of SQLite. Binding nine values a row through Qt takes longer than storing them, so there are
/// two values for thousands of rows: their bytes one behind the other, and their numbers as decimals of a fixed width, which
/// the statement takes apart.
class PackedRows
{
public:
    static constexpr std::size_t longDigits = 20, shortDigits = 10;
    static constexpr std::size_t width = 2 * longDigits + 1 + 6 * shortDigits;
    /// False: there is no room, begin the next statement.
    bool add(const LiveEvent &event)
    {
        if (!m_numbers.empty() && (m_numbers.size() >= mostRows * width || m_bytes.size() + event.raw.size() > mostBytes))
            return false;
        number(static_cast<std::int64_t>(event.place), longDigits);
        number(event.time.isValid() ? event.time.microseconds() : noTime, longDigits);
        number(event.severity, 1);
        name(event.program);
        name(event.host);
        piece(m_bytes.size(), event.raw.size());
        m_bytes += event.raw;
        return true;
    }
    [[nodiscard]] const std::string &numbers() const { return m_numbers; }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    static constexpr std::int64_t noTime = INT64_MIN;

private:
    static constexpr std::size_t mostRows = 16'384, mostBytes = 4 * 1024 * 1024;
    void number(std::int64_t n, std::size_t digits)
    {
        char text[longDigits + 1];
        const auto end = std::to_chars(text, text + sizeof text, n < 0 ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n)).ptr;
        const auto length = static_cast<std::size_t>(end - text);
        m_numbers.append(digits - std::min(digits, length), '0');
        if (n < 0)
            m_numbers[m_numbers.size() - (digits - length)] = '-';
        m_numbers.append(text, length);
    }
    void piece(std::size_t begin, std::size_t length)
    {
        number(static_cast<std::int64_t>(begin) + 1, shortDigits);
        number(static_cast<std::int64_t>(length), shortDigits);
    }
    /// Programs and hosts repeat: they stand there once.
    void name(std::string_view name)
    {
        auto it = m_names.find(name);
        if (it == m_names.end()) {
            const std::string valid = toValidUtf8(name);
            it = m_names.emplace(name, std::pair(m_bytes.size(), valid.size())).first;
            m_bytes += valid;
        }
        piece(it->second.first, it->second.second);
    }
    std::string m_numbers, m_bytes;
    std::unordered_map<std::string_view, std::pair<std::size_t, std::size_t>> m_names;
};

QString packedInsert()
{
    constexpr std::size_t size = PackedRows::shortDigits, time = 1 + PackedRows::longDigits, severity = time + PackedRows::longDigits, pieces = severity + 1;
    const auto number = [](std::size_t at, std::size_t digits) { return QStringLiteral("CAST(substr(:numbers, i + %1, %2) AS INTEGER)").arg(at).arg(digits); };
    const auto piece = [&number](std::size_t n) {
        return QStringLiteral("substr(:bytes, %1, %2)").arg(number(pieces + 2 * n * size, size), number(pieces + (2 * n + 1) * size, size));
    };
    const QString none = QStringLiteral("-9223372036854775807 - 1"); // PackedRows::noTime
    return QStringLiteral("WITH RECURSIVE at (i) AS (SELECT 0 UNION ALL SELECT i + :width FROM at WHERE i < :last)"
                          " INSERT INTO live_event (position, place, time, severity, program, host, received, length, raw) SELECT :position, ")
        + QStringList{number(1, PackedRows::longDigits), QStringLiteral("nullif(%1, %2)").arg(number(time, PackedRows::longDigits), none), number(severity, 1),
                      QStringLiteral("CAST(%1 AS TEXT)").arg(piece(0)), QStringLiteral("CAST(%1 AS TEXT)").arg(piece(1)), QStringLiteral(":received"),
                      number(pieces + 5 * size, size), piece(2)}
              .join(QLatin1String(", "))
        + QStringLiteral(" FROM at WHERE true ON CONFLICT (position, place) DO NOTHING");
}

/// Rows of one INSERT: as many values as fit well below SQLite's limit.
constexpr std::size_t insertRows = 64;
constexpr std::int64_t pruneRows = 20'000;
const char positionColumns[] = "id, source, uuid, name, format, state, head";

LivePosition positionOf(const QSqlQuery &row)
{
    const QByteArray head = row.value(6).toByteArray();
    return {row.value(0).toLongLong(), {row.value(1).toLongLong()}, utf8(row.value(2)),
            utf8(row.value(3)),        utf8(row.value(4)),          utf8(row.value(5)),
            head.toStdString()};
}

} // namespace

LiveStore::LiveStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
LiveStore::~LiveStore()
{
    m_insertions.clear();
    m_packed.reset(); // before the connection
}

Result<std::unique_ptr<LiveStore>> LiveStore::open(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<LiveStore>(new LiveStore(std::move(*database)));
}

Result<std::unique_ptr<LiveStore>> LiveStore::openReadOnly(const QString &path)
{
    auto database = Database::openReadOnly(path);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto there = (*database)->run(QStringLiteral("SELECT count(*) FROM live_source")); !there)
        return failure(ErrorCode::Damaged, path.toStdString(), "written by an older version: it holds no live events");
    return std::unique_ptr<LiveStore>(new LiveStore(std::move(*database)));
}

Result<LiveSourceId> LiveStore::source(const std::string &spec)
{
    LiveSourceId id;
    const auto done = m_database->transaction([&]() -> Result<void> {
        auto made = m_database->run(QStringLiteral("INSERT INTO live_source (uuid, spec, created, last_seen) VALUES (?, ?, ?, ?)"
                                                   " ON CONFLICT (spec) DO UPDATE SET last_seen = excluded.last_seen RETURNING id"),
                                    {QUuid::createUuid().toString(QUuid::WithoutBraces), text(spec), static_cast<qlonglong>(now()), static_cast<qlonglong>(now())});
        if (!made)
            return tl::unexpected(made.error());
        if (!made->next())
            return failure(ErrorCode::Internal, m_database->path().toStdString(), "no id");
        id.value = made->value(0).toLongLong();
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<std::vector<LiveSourceRecord>> LiveStore::sources()
{
    auto rows = m_database->run(QStringLiteral("SELECT id, uuid, spec, created, last_seen, events, bytes FROM live_source ORDER BY id"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LiveSourceRecord> list;
    while (rows->next())
        list.push_back({{rows->value(0).toLongLong()}, utf8(rows->value(1)), utf8(rows->value(2)), time(rows->value(3)), time(rows->value(4)),
                        rows->value(5).toLongLong(), rows->value(6).toLongLong()});
    return list;
}

Result<std::vector<LivePosition>> LiveStore::positions(LiveSourceId source, std::size_t most)
{
    auto rows = m_database->run(
        QStringLiteral(
            "SELECT %1 FROM live_position WHERE source = ? ORDER BY seen DESC, id DESC LIMIT ?")
            .arg(QLatin1String(positionColumns)),
        {static_cast<qlonglong>(source.value), static_cast<qlonglong>(most)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LivePosition> list;
    while (rows->next())
        list.push_back(positionOf(*rows));
    return list;
}

Result<LivePosition> LiveStore::position(std::int64_t id)
{
    auto rows = m_database->run(QStringLiteral("SELECT %1 FROM live_position WHERE id = ?").arg(QLatin1String(positionColumns)), {static_cast<qlonglong>(id)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::FileNotFound, m_database->path().toStdString(), "no such position");
    return positionOf(*rows);
}

Result<std::int64_t> LiveStore::positionId(LiveSourceId source, const LiveCommit &commit, std::int64_t at)
{
    // The id is known after the first time; the row changes with each commit all the same.
    if (const auto known = m_positions.find(commit.uuid); known != m_positions.end()) {
        auto changed = m_database->run(
            QStringLiteral(
                "UPDATE live_position SET state = ?, format = ?, name = ?, seen = ? WHERE id = ?"),
            {text(commit.state), text(commit.formatId), text(commit.name),
             static_cast<qlonglong>(at), static_cast<qlonglong>(known->second)});
        if (!changed)
            return tl::unexpected(changed.error());
        if (changed->numRowsAffected() > 0) {
            if (!commit.head.empty()) {
                if (auto head = m_database->run(
                        QStringLiteral("UPDATE live_position SET head = ? WHERE id = ?"),
                        {blob(commit.head), static_cast<qlonglong>(known->second)});
                    !head)
                    return tl::unexpected(head.error());
            }
            return known->second;
        }
        m_positions.erase(known); // somebody forgot the source
    }
    auto made = m_database->run(
        QStringLiteral("INSERT INTO live_position (source, uuid, name, format, state, head, seen) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (uuid) DO UPDATE SET state = excluded.state, format = "
                       "excluded.format, name = excluded.name,"
                       " seen = excluded.seen, head = CASE WHEN length(excluded.head) > "
                       "length(live_position.head) THEN excluded.head ELSE live_position.head END"
                       " RETURNING id"),
        {static_cast<qlonglong>(source.value), text(commit.uuid), text(commit.name),
         text(commit.formatId), text(commit.state), blob(commit.head), static_cast<qlonglong>(at)});
    if (!made)
        return tl::unexpected(made.error());
    if (!made->next())
        return failure(ErrorCode::Internal, m_database->path().toStdString(), "no id");
    return made->value(0).toLongLong();
}

Result<QSqlQuery *> LiveStore::insertion(std::size_t rows)
{
    if (const auto known = m_insertions.find(rows); known != m_insertions.end())
        return known->second.get();
    QString sql = QStringLiteral("INSERT INTO live_event (position, place, time, severity, program, host, received, length, raw) VALUES ");
    for (std::size_t i = 0; i < rows; ++i)
        sql += i ? QStringLiteral(", (?, ?, ?, ?, ?, ?, ?, ?, ?)") : QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    sql += QStringLiteral(" ON CONFLICT (position, place) DO NOTHING");
    auto query = m_database->prepared(sql);
    if (!query)
        return tl::unexpected(query.error());
    return m_insertions.emplace(rows, std::make_unique<QSqlQuery>(std::move(*query))).first->second.get();
}

Result<std::int64_t> LiveStore::addPacked(std::int64_t position, const std::vector<LiveEvent> &events, std::int64_t at, std::int64_t &bytes)
{
    if (!m_packed) {
        auto query = m_database->prepared(packedInsert());
        if (!query)
            return tl::unexpected(query.error());
        m_packed = std::make_unique<QSqlQuery>(std::move(*query));
    }
    std::int64_t added = 0;
    for (std::size_t first = 0; first < events.size();) {
        PackedRows rows;
        std::size_t next = first;
        while (next < events.size() && rows.add(events[next]))
            ++next;
        for (std::size_t i = first; i < next; ++i)
            bytes += static_cast<std::int64_t>(events[i].raw.size());
        QSqlQuery &query = *m_packed;
        query.bindValue(QStringLiteral(":width"), static_cast<qlonglong>(PackedRows::width));
        query.bindValue(QStringLiteral(":last"), static_cast<qlonglong>(rows.numbers().size() - PackedRows::width));
        query.bindValue(QStringLiteral(":numbers"), blob(rows.numbers()));
        query.bindValue(QStringLiteral(":bytes"), blob(rows.bytes()));
        query.bindValue(QStringLiteral(":position"), static_cast<qlonglong>(position));
        query.bindValue(QStringLiteral(":received"), static_cast<qlonglong>(at));
        const auto done = m_database->run(query);
        for (const QString &name : {QStringLiteral(":numbers"), QStringLiteral(":bytes")})
            query.bindValue(name, QByteArray("")); // these bytes go now
        if (!done)
            return tl::unexpected(done.error());
        added += *done;
        first = next;
    }
    return added;
}

Result<std::int64_t> LiveStore::add(std::int64_t position, const std::vector<LiveEvent> &events, std::int64_t at, std::int64_t &bytes)
{
    if (m_database->engine() == Database::Engine::Sqlite)
        return addPacked(position, events, at, bytes);
    std::int64_t added = 0;
    // Programs and hosts repeat: their text is made once.
    std::map<std::string_view, QString> texts;
    const auto named = [&texts](std::string_view name) -> const QString & {
        auto it = texts.find(name);
        if (it == texts.end())
            it = texts.emplace(name, text(name)).first;
        return it->second;
    };
    for (std::size_t first = 0; first < events.size();) {
        const std::size_t left = events.size() - first;
        const std::size_t rows = left >= insertRows ? insertRows : left >= 8 ? 8 : 1;
        auto query = insertion(rows);
        if (!query)
            return tl::unexpected(query.error());
        int index = 0;
        for (std::size_t i = first; i < first + rows; ++i) {
            const LiveEvent &event = events[i];
            (*query)->bindValue(index++, static_cast<qlonglong>(position));
            (*query)->bindValue(index++, static_cast<qlonglong>(event.place));
            (*query)->bindValue(index++, time(event.time));
            (*query)->bindValue(index++, event.severity);
            (*query)->bindValue(index++, named(event.program));
            (*query)->bindValue(index++, named(event.host));
            (*query)->bindValue(index++, static_cast<qlonglong>(at));
            (*query)->bindValue(index++, static_cast<qlonglong>(event.raw.size()));
            (*query)->bindValue(index++, blob(event.raw));
            bytes += static_cast<std::int64_t>(event.raw.size());
        }
        const auto done = m_database->run(**query);
        if (!done)
            return tl::unexpected(done.error());
        added += *done;
        first += rows;
    }
    return added;
}

Result<std::int64_t> LiveStore::commit(LiveSourceId source, const std::vector<LiveCommit> &commits, const Alongside &alongside)
{
    std::int64_t added = 0;
    std::vector<std::pair<std::string, std::int64_t>> ids;
    const auto done = m_database->transaction([&]() -> Result<void> {
        const std::int64_t at = now();
        std::int64_t bytes = 0;
        added = 0; // it may be the second time
        ids.clear();
        for (const LiveCommit &commit : commits) {
            const auto position = positionId(source, commit, at);
            if (!position)
                return tl::unexpected(position.error());
            ids.emplace_back(commit.uuid, *position);
            for (const auto &[place, header] : commit.headers) {
                const auto kept = m_database->run(QStringLiteral("INSERT INTO live_header (position, place, head) VALUES (?, ?, ?) ON CONFLICT (position, place) DO NOTHING"),
                                                  {static_cast<qlonglong>(*position), static_cast<qlonglong>(place), blob(header)});
                if (!kept)
                    return tl::unexpected(kept.error());
            }
            if (commit.events.empty())
                continue;
            if (!commit.mayBeThere) {
                const auto n = add(*position, commit.events, at, bytes);
                if (!n)
                    return tl::unexpected(n.error());
                added += *n;
                continue;
            }
            auto rows =
                m_database->run(QStringLiteral("SELECT place, length FROM live_event WHERE "
                                               "position = ? AND place >= ? AND place <= ?"),
                                {static_cast<qlonglong>(*position),
                                 static_cast<qlonglong>(commit.events.front().place),
                                 static_cast<qlonglong>(commit.events.back().place)});
            if (!rows)
                return tl::unexpected(rows.error());
            std::map<std::uint64_t, std::int64_t> there;
            while (rows->next())
                there.emplace(static_cast<std::uint64_t>(rows->value(0).toLongLong()), rows->value(1).toLongLong());
            std::vector<LiveEvent> fresh;
            for (const LiveEvent &event : commit.events) {
                const auto old = there.find(event.place);
                if (old == there.end()) {
                    fresh.push_back(event);
                } else if (old->second < static_cast<std::int64_t>(event.raw.size())) {
                    // Lines joined it after it was stored.
                    const auto grown = m_database->run(
                        QStringLiteral("UPDATE live_event SET length = ?, raw = ?, severity = ? "
                                       "WHERE position = ? AND place = ?"),
                        {static_cast<qlonglong>(event.raw.size()), blob(event.raw), event.severity,
                         static_cast<qlonglong>(*position), static_cast<qlonglong>(event.place)});
                    if (!grown)
                        return tl::unexpected(grown.error());
                    bytes += static_cast<std::int64_t>(event.raw.size()) - old->second;
                }
            }
            const auto n = add(*position, fresh, at, bytes);
            if (!n)
                return tl::unexpected(n.error());
            added += *n;
        }
        const auto counted =
            m_database->run(QStringLiteral("UPDATE live_source SET events = events + ?, bytes = "
                                           "bytes + ?, last_seen = ? WHERE id = ?"),
                            {static_cast<qlonglong>(added), static_cast<qlonglong>(bytes),
                             static_cast<qlonglong>(at), static_cast<qlonglong>(source.value)});
        if (!counted)
            return tl::unexpected(counted.error());
        return alongside ? alongside(*m_database) : Result<void>();
    });
    if (!done) {
        m_insertions.clear();
        m_packed.reset();
        return tl::unexpected(done.error());
    }
    for (auto &[uuid, id] : ids)
        m_positions[uuid] = id;
    return added;
}

Result<void> LiveStore::forEachEvent(std::optional<LiveSourceId> source, std::int64_t after,
                                     std::int64_t most,
                                     const std::function<bool(const StoredLiveEvent &)> &use)
{
    QString sql = QStringLiteral("SELECT e.id, e.position, e.place, e.time, e.severity, e.program, e.host, e.received, e.raw FROM live_event e");
    QVariantList values;
    if (source) {
        sql += QStringLiteral(" JOIN live_position p ON p.id = e.position WHERE p.source = ? AND e.id > ?");
        values << static_cast<qlonglong>(source->value);
    } else {
        sql += QStringLiteral(" WHERE e.id > ?");
    }
    values << static_cast<qlonglong>(after);
    sql += QStringLiteral(" ORDER BY e.id");
    if (most > 0) {
        sql += QStringLiteral(" LIMIT ?");
        values << static_cast<qlonglong>(most);
    }
    auto rows = m_database->run(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        StoredLiveEvent stored;
        stored.id = rows->value(0).toLongLong();
        stored.position = rows->value(1).toLongLong();
        const std::string program = utf8(rows->value(5)), host = utf8(rows->value(6));
        const QByteArray raw = rows->value(8).toByteArray();
        stored.event = {static_cast<std::uint64_t>(rows->value(2).toLongLong()), time(rows->value(3)), rows->value(4).toInt(), program, host,
                        std::string_view(raw.constData(), static_cast<std::size_t>(raw.size()))};
        stored.received = time(rows->value(7));
        if (!use(stored))
            break;
    }
    return {};
}

Result<std::int64_t> LiveStore::idBeforeNewest(LiveSourceId source, std::int64_t count)
{
    auto rows = m_database->run(
        QStringLiteral("SELECT e.id FROM live_event e JOIN live_position p ON p.id = e.position "
                       "WHERE p.source = ? ORDER BY e.id DESC LIMIT 1 OFFSET ?"),
        {static_cast<qlonglong>(source.value), static_cast<qlonglong>(count)});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toLongLong() : 0;
}

Result<std::int64_t> LiveStore::eventCount()
{
    auto rows = m_database->run(QStringLiteral("SELECT count(*) FROM live_event"));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toLongLong() : 0;
}

Result<std::vector<std::pair<std::uint64_t, std::string>>> LiveStore::headers(std::int64_t position)
{
    auto rows = m_database->run(QStringLiteral("SELECT place, head FROM live_header WHERE position = ? ORDER BY place"), {static_cast<qlonglong>(position)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::pair<std::uint64_t, std::string>> list;
    while (rows->next())
        list.emplace_back(static_cast<std::uint64_t>(rows->value(0).toLongLong()), rows->value(1).toByteArray().toStdString());
    return list;
}

Result<std::string> LiveStore::headerAt(const std::string &uuid, std::uint64_t place)
{
    auto rows = m_database->run(QStringLiteral("SELECT h.head FROM live_header h JOIN live_position p ON p.id = h.position WHERE p.uuid = ? AND h.place <= ?"
                                               " ORDER BY h.place DESC LIMIT 1"),
                                {text(uuid), static_cast<qlonglong>(place)});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toByteArray().toStdString() : std::string();
}

Result<std::optional<std::uint64_t>> LiveStore::recordLength(const std::string &uuid, std::uint64_t place)
{
    auto rows = m_database->run(QStringLiteral("SELECT e.length FROM live_event e JOIN live_position p ON p.id = e.position WHERE p.uuid = ? AND e.place = ?"),
                                {text(uuid), static_cast<qlonglong>(place)});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(static_cast<std::uint64_t>(rows->value(0).toLongLong())) : std::nullopt;
}

Result<LiveRetention> LiveStore::retention()
{
    auto rows = m_database->run(QStringLiteral("SELECT name, value FROM live_setting"));
    if (!rows)
        return tl::unexpected(rows.error());
    LiveRetention retention;
    while (rows->next()) {
        if (rows->value(0).toString() == QLatin1String("keep_days"))
            retention.days = std::max<qint64>(0, rows->value(1).toLongLong());
        else if (rows->value(0).toString() == QLatin1String("keep_bytes"))
            retention.bytes = std::max<qint64>(0, rows->value(1).toLongLong());
    }
    return retention;
}

Result<void> LiveStore::setRetention(const LiveRetention &retention)
{
    return m_database->transaction([&]() -> Result<void> {
        for (const auto &[name, value] : {std::pair{"keep_days", retention.days}, std::pair{"keep_bytes", retention.bytes}}) {
            const auto set = m_database->run(
                QStringLiteral("INSERT INTO live_setting (name, value) VALUES (?, ?) ON CONFLICT "
                               "(name) DO UPDATE SET value = excluded.value"),
                {QString::fromLatin1(name), static_cast<qlonglong>(value)});
            if (!set)
                return tl::unexpected(set.error());
        }
        return {};
    });
}

Result<std::int64_t> LiveStore::prune(Timestamp at)
{
    const auto keep = retention();
    if (!keep)
        return tl::unexpected(keep.error());
    if ((keep->days == 0 || !at.isValid()) && keep->bytes == 0)
        return 0;
    std::int64_t pruned = 0;
    const auto done = m_database->transaction([&]() -> Result<void> {
        auto total = m_database->run(QStringLiteral("SELECT coalesce(sum(bytes), 0) FROM live_source"));
        if (!total)
            return tl::unexpected(total.error());
        std::int64_t over = keep->bytes > 0 && total->next() ? total->value(0).toLongLong() - keep->bytes : 0;
        constexpr std::int64_t day = 24LL * 3600 * 1'000'000;
        // No clock of a computer that this program runs on is right and says less: 2020-01-01.
        constexpr std::int64_t first = 1'577'836'800'000'000;
        const bool aged = keep->days > 0 && at.isValid();
        const std::int64_t before = aged ? at.microseconds() - keep->days * day : INT64_MIN;
        auto rows = m_database->run(
            QStringLiteral("SELECT e.id, e.received, e.length, p.source FROM live_event e JOIN "
                           "live_position p ON p.id = e.position WHERE e.id <= (SELECT value FROM flow_setting WHERE name = 'done') ORDER BY e.id LIMIT ?"),
            {static_cast<qlonglong>(pruneRows)});
        if (!rows)
            return tl::unexpected(rows.error());
        std::int64_t last = 0;
        std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> bySource;
        std::vector<std::pair<std::int64_t, std::int64_t>> waiting; // sources and lengths
        while (rows->next()) {
            const std::int64_t received = rows->value(1).toLongLong();
            const bool possible = received >= first && received <= at.microseconds();
            if (over <= 0 && (!aged || (possible && received >= before)))
                break; // they came in this order
            waiting.emplace_back(rows->value(3).toLongLong(), rows->value(2).toLongLong());
            if (over <= 0 && !possible)
                continue;
            last = rows->value(0).toLongLong();
            for (const auto &[source, length] : waiting) {
                over -= length;
                ++pruned;
                auto &[events, bytes] = bySource[source];
                ++events;
                bytes += length;
            }
            waiting.clear();
        }
        rows->finish();
        if (pruned == 0)
            return {};
        if (const auto gone = m_database->run(QStringLiteral("DELETE FROM live_event WHERE id <= ?"), {static_cast<qlonglong>(last)}); !gone)
            return tl::unexpected(gone.error());
        for (const auto &[source, sums] : bySource) {
            const auto counted = m_database->run(QStringLiteral("UPDATE live_source SET events = events - ?, bytes = bytes - ? WHERE id = ?"),
                                                 {static_cast<qlonglong>(sums.first), static_cast<qlonglong>(sums.second), static_cast<qlonglong>(source)});
            if (!counted)
                return tl::unexpected(counted.error());
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return pruned;
}

Result<void> LiveStore::forget(LiveSourceId source)
{
    m_positions.clear();
    const auto done = m_database->transaction([&]() -> Result<void> {
        auto streams = m_database->run(QStringLiteral("SELECT uuid FROM live_position WHERE source = ?"), {static_cast<qlonglong>(source.value)});
        if (!streams)
            return tl::unexpected(streams.error());
        std::vector<ContentHead> heads;
        while (streams->next())
            heads.push_back(HistoryStore::headOfStream(utf8(streams->value(0))));
        streams->finish();
        // With what was found in its events; what opened files brought first is theirs.
        for (const char *table : {"threat", "transfer", "finding_seen"}) {
            const auto found = m_database->run(QStringLiteral("DELETE FROM %1 WHERE file IN (SELECT f.file FROM flow_stream f JOIN live_position p ON p.id = f.position WHERE p.source = ?)")
                                                   .arg(QLatin1String(table)),
                                               {static_cast<qlonglong>(source.value)});
            if (!found)
                return tl::unexpected(found.error());
        }
        // Alerts quote what raised them.
        const auto alerts = m_database->run(QStringLiteral("DELETE FROM live_alert WHERE origin IN (SELECT name FROM live_position WHERE source = ?)"), {static_cast<qlonglong>(source.value)});
        if (!alerts)
            return tl::unexpected(alerts.error());
        const auto gone = m_database->run(QStringLiteral("DELETE FROM live_source WHERE id = ?"), {static_cast<qlonglong>(source.value)});
        if (!gone)
            return tl::unexpected(gone.error());
        // Marks are of the streams, as those of a log are of its file.
        for (const ContentHead &head : heads) {
            const auto marks = m_database->run(QStringLiteral("DELETE FROM file WHERE head_start = ? AND head_length = ? AND head_sha256 = ?"),
                                               {static_cast<qulonglong>(head.start), static_cast<qulonglong>(head.length), text(head.sha256)});
            if (!marks)
                return tl::unexpected(marks.error());
        }
        return {};
    });
    return done ? overwriteForgotten(*m_database) : done;
}

Result<std::optional<LiveSourceId>> LiveStore::knownSource(const std::string &spec)
{
    auto found = m_database->run(QStringLiteral("SELECT id FROM live_source WHERE spec = ?"), {text(spec)});
    if (!found)
        return tl::unexpected(found.error());
    return found->next() ? std::optional(LiveSourceId{found->value(0).toLongLong()}) : std::nullopt;
}

} // namespace sightglass
