// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/searchstore.h"

#include "core/base/utf8.h"
#include "core/history/database.h"
#include "core/history/sqlvalues.h"

#include <QSqlQuery>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace sightglass {

using namespace sqlvalues;

namespace {

/// Rows of one transaction, for which others wait: some ten milliseconds. A server takes longer, since texts come here and words go back.
int rowsAtOnce(const Database &database) { return database.engine() == Database::Engine::Postgres ? 500 : 2000; }
/// As in schema/search.cpp.
constexpr qsizetype keptBytes = 65'536;

std::string excerpt(const QString &text, const SearchQuery &query)
{
    constexpr qsizetype most = KeptHit::excerptBytes / 4; // letters of at most four bytes
    if (text.size() <= most)
        return text.toStdString();
    const qsizetype first = std::max<qsizetype>(0, query.firstIn(text) - most / 4);
    return ((first > 0 ? QStringLiteral("…") : QString()) + text.mid(first, most - 2) + (first + most - 2 < text.size() ? QStringLiteral("…") : QString())).toStdString();
}

} // namespace

const char *keptKindName(KeptKind kind)
{
    static constexpr std::array names{"ticket", "mark", "threat", "transfer", "event", "analysis"};
    return names[static_cast<std::size_t>(kind)];
}

/// A table and what of it is searched.
struct SearchStore::Kind
{
    KeptKind kind;
    const char *table;
    const char *sqliteText;   ///< Of a row t, as its triggers have it.
    const char *postgresText; ///< The same; bytes as they are.
    const char *columns;      ///< time, log, text, note, file, offset
    const char *joins;
    const char *where;
    bool copies = false; ///< SQLite: the index has the text too.
};

const std::array<SearchStore::Kind, keptKinds> &SearchStore::kinds()
{
    static constexpr const char *threat = "t.action || ' ' || t.name || ' ' || t.class || ' ' || t.threat_category || ' ' || t.category || ' ' || t.url || ' ' || t.user_name"
                                          " || ' ' || t.client_ip || ' ' || t.server_ip || ' ' || t.policy";
    static constexpr const char *transfer = "t.user_name || ' ' || t.path || ' ' || t.target || ' ' || t.client_ip || ' ' || t.protocol";
    static constexpr const char *ticket = "t.title || ' ' || t.assignee || ' ' || t.tags || ' ' || t.notes";
    static constexpr const char *job = "t.name || ' ' || t.path || ' ' || t.format || ' ' || t.error";
    static const std::array<Kind, keptKinds> all{{
        {KeptKind::Ticket, "ticket", ticket, ticket, "t.changed, '', t.title, t.notes, 0, 0", "", "t.deleted IS NULL", true},
        {KeptKind::Mark, "event",
         "t.source || ' ' || t.host || ' ' || t.message || ' ' || t.note || ' ' || coalesce((SELECT group_concat(tag, ' ') FROM event_tag WHERE event = t.id), '') || ' ' || substr(t.raw, 1, 65536)",
         "t.source || ' ' || t.host || ' ' || t.message || ' ' || t.note || ' ' || coalesce((SELECT string_agg(tag, ' ') FROM event_tag WHERE event = t.id), '') || ' ' || substr(t.raw, 1, 65536)",
         "t.time, f.name, t.message, t.note, t.file, t.offset", "JOIN file f ON f.id = t.file",
         "(t.pinned IS NOT NULL OR t.dismissed IS NOT NULL OR t.note <> '' OR t.id IN (SELECT event FROM event_tag) OR t.id IN (SELECT event FROM ticket_event))", true},
        {KeptKind::Threat, "threat", threat, threat, "t.time, f.name, t.name || ' ' || t.url, t.action || ' ' || t.user_name, t.file, t.place", "JOIN file f ON f.id = t.file", "1 = 1"},
        {KeptKind::Transfer, "transfer", transfer, transfer, "t.time, f.name, t.path || ' ' || t.target, t.user_name || ' ' || t.client_ip, t.file, t.place",
         "JOIN file f ON f.id = t.file", "1 = 1"},
        {KeptKind::LiveEvent, "live_event", "substr(CAST(t.raw AS TEXT), 1, 65536)", "t.raw", "t.time, p.name, t.raw, t.program, 0, t.place",
         "JOIN live_position p ON p.id = t.position", "1 = 1"},
        {KeptKind::Analysis, "job", job, job, "t.started, t.name, t.path, t.error, 0, 0", "", "t.deleted IS NULL", true},
    }};
    return all;
}

std::vector<QString> SearchStore::tables()
{
    std::vector<QString> all;
    for (const Kind &kind : kinds())
        all.push_back(QLatin1String(kind.table) + QStringLiteral("_text"));
    return all;
}

Result<qint64> SearchStore::number(const QString &sql)
{
    auto query = m_database.run(sql);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<void> SearchStore::take(const Kind &kind, const QString &where)
{
    const QString table = QLatin1String(kind.table);
    if (m_database.engine() == Database::Engine::Sqlite) {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("INSERT INTO %1_text (rowid, text) SELECT t.id, %2 FROM %1 t WHERE %3 ORDER BY t.id").arg(table, QLatin1String(kind.sqliteText), where)));
        return {};
    }
    auto rows = m_database.run(QStringLiteral("SELECT t.id, %2 FROM %1 t WHERE %3 ORDER BY t.id").arg(table, QLatin1String(kind.postgresText), where));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<QVariantList> words;
    while (rows->next()) {
        const QVariant value = rows->value(1);
        QString text;
        if (value.typeId() == QMetaType::QByteArray) {
            QByteArray bytes = value.toByteArray().left(keptBytes);
            if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
                bytes.truncate(zero); // as SQLite has it
            text = QString::fromUtf8(bytes);
        } else {
            text = value.toString();
        }
        words.push_back({rows->value(0), tsvectorOf(text)});
    }
    SIGHTGLASS_TRY(m_database.runMany(QStringLiteral("INSERT INTO %1_text (id, words) VALUES (?, CAST(? AS TSVECTOR)) ON CONFLICT (id) DO UPDATE SET words = excluded.words").arg(table), words));
    return {};
}

Result<std::int64_t> SearchStore::step(const Kind &kind)
{
    const QString table = QLatin1String(kind.table);
    const bool server = m_database.engine() == Database::Engine::Postgres;
    const int most = rowsAtOnce(m_database);
    std::int64_t taken = 0;
    const auto done = m_database.transaction([&]() -> Result<void> {
        taken = 0;
        auto state = m_database.run(QStringLiteral("SELECT done, removed, rebuild FROM search_state WHERE kind = ?"), {table});
        if (!state)
            return tl::unexpected(state.error());
        if (!state->next())
            return failure(ErrorCode::Damaged, m_database.path().toStdString(), "the index knows no " + table.toStdString());
        qint64 last = state->value(0).toLongLong();
        const qint64 removed = state->value(1).toLongLong();
        bool rebuild = state->value(2).toInt() != 0;
        state->finish();
        if (!rebuild && kind.kind == KeptKind::LiveEvent && !server && removed > 100'000) {
            // Where more is gone than there: `removed` is then more than half of what was taken in.
            const auto there = number(QStringLiteral("SELECT count(*) FROM live_event"));
            if (!there)
                return tl::unexpected(there.error());
            rebuild = removed > *there;
        }
        if (rebuild) {
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("INSERT INTO %1_text (%1_text) VALUES ('delete-all')").arg(table)));
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM search_gone WHERE kind = ?"), {table}));
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE search_state SET done = 0, removed = 0, rebuild = 0 WHERE kind = ?"), {table}));
            last = 0;
        }
        // What was changed or went since it was taken in leaves the index first: its id may be another row's now.
        auto gone = m_database.run(QStringLiteral("SELECT item FROM search_gone WHERE kind = ? ORDER BY item LIMIT ?"), {table, most});
        if (!gone)
            return tl::unexpected(gone.error());
        QStringList items;
        while (gone->next())
            items.append(QString::number(gone->value(0).toLongLong()));
        gone->finish();
        if (!items.isEmpty()) {
            const QString in = items.join(QLatin1Char(','));
            const QString remove = server                ? QStringLiteral("DELETE FROM %1_text WHERE id IN (%2)")
                                   : kind.copies         ? QStringLiteral("DELETE FROM %1_text WHERE rowid IN (%2)")
                                                         : QStringLiteral("INSERT INTO %1_text (%1_text, rowid, text) SELECT 'delete', item, words FROM search_gone WHERE kind = '%1' AND item IN (%2)");
            SIGHTGLASS_TRY(m_database.run(remove.arg(table, in)));
            SIGHTGLASS_TRY(take(kind, QStringLiteral("t.id IN (%1) AND t.id <= %2").arg(in).arg(last)));
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM search_gone WHERE kind = ? AND item IN (%1)").arg(in), {table}));
            taken = items.size();
            if (taken == most)
                return {};
        }
        auto next = m_database.run(QStringLiteral("SELECT max(id), count(*) FROM (SELECT id FROM %1 WHERE id > ? ORDER BY id LIMIT ?) AS part").arg(table), {last, most});
        if (!next)
            return tl::unexpected(next.error());
        if (next->next() && !next->value(0).isNull()) {
            const qint64 to = next->value(0).toLongLong();
            taken += next->value(1).toLongLong();
            next->finish();
            SIGHTGLASS_TRY(take(kind, QStringLiteral("t.id > %1 AND t.id <= %2").arg(last).arg(to)));
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE search_state SET done = ? WHERE kind = ?"), {to, table}));
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return taken;
}

Result<std::int64_t> SearchStore::waiting()
{
    std::int64_t all = 0;
    const auto done = m_database.reading([&]() -> Result<void> {
        all = 0;
        for (const Kind &kind : kinds()) {
            const auto rows = number(QStringLiteral("SELECT (SELECT count(*) FROM %1 t WHERE t.id > s.done) + (SELECT count(*) FROM search_gone x WHERE x.kind = s.kind) + s.rebuild"
                                                    " FROM search_state s WHERE s.kind = '%1'").arg(QLatin1String(kind.table)));
            if (!rows)
                return tl::unexpected(rows.error());
            all += *rows;
        }
        return {};
    });
    return done ? Result<std::int64_t>(all) : tl::unexpected(done.error());
}

Result<bool> SearchStore::update(Progress &progress, bool polite)
{
    std::uint64_t rows = 0;
    for (const Kind &kind : kinds()) {
        for (;;) {
            // Looking comes first: where nothing is new, nothing is written, and nobody waits.
            const auto any = number(QStringLiteral("SELECT CASE WHEN s.rebuild <> 0 OR EXISTS (SELECT 1 FROM %1 t WHERE t.id > s.done) OR EXISTS (SELECT 1 FROM search_gone x WHERE x.kind = s.kind)"
                                                   " THEN 1 ELSE 0 END FROM search_state s WHERE s.kind = '%1'").arg(QLatin1String(kind.table)));
            if (!any)
                return tl::unexpected(any.error());
            if (*any == 0)
                break;
            const auto begin = std::chrono::steady_clock::now();
            const auto taken = step(kind);
            if (!taken)
                return tl::unexpected(taken.error());
            rows += static_cast<std::uint64_t>(*taken);
            if (!progress.report(rows))
                return false;
            if (*taken == 0)
                break;
            const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin).count();
            if (polite && *taken >= rowsAtOnce(m_database))
                QThread::msleep(static_cast<unsigned long>(std::clamp<std::int64_t>(took, 5, 2000))); // others write now
        }
    }
    return true;
}

Result<KeptHits> SearchStore::search(const SearchQuery &query, std::size_t most)
{
    const bool server = m_database.engine() == Database::Engine::Postgres;
    KeptHits found;
    const auto done = m_database.reading([&]() -> Result<void> {
        found = {};
        for (const Kind &kind : kinds()) {
            const QString sql = server ? QStringLiteral("SELECT t.id, %2 FROM %1_text x JOIN %1 t ON t.id = x.id %3 WHERE x.words @@ CAST(? AS TSQUERY) AND %4 ORDER BY x.id DESC LIMIT ?")
                                       : QStringLiteral("SELECT t.id, %2 FROM %1_text JOIN %1 t ON t.id = %1_text.rowid %3 WHERE %1_text MATCH ? AND %4 ORDER BY %1_text.rowid DESC LIMIT ?");
            auto rows = m_database.run(sql.arg(QLatin1String(kind.table), QLatin1String(kind.columns), QLatin1String(kind.joins), QLatin1String(kind.where)),
                                       {server ? query.tsquery() : query.fts5(), static_cast<qlonglong>(most) + 1});
            if (!rows)
                return tl::unexpected(rows.error());
            for (std::size_t n = 0; rows->next(); ++n) {
                if (n == most) {
                    found.more[static_cast<std::size_t>(kind.kind)] = true;
                    break;
                }
                KeptHit hit;
                hit.kind = kind.kind;
                hit.id = rows->value(0).toLongLong();
                hit.time = time(rows->value(1));
                hit.log = utf8(rows->value(2));
                const QVariant text = rows->value(3);
                hit.text = excerpt(text.typeId() == QMetaType::QByteArray ? QString::fromStdString(toValidUtf8(text.toByteArray().left(keptBytes).toStdString())) : text.toString(), query);
                hit.note = excerpt(rows->value(4).toString(), query);
                hit.file = {rows->value(5).toLongLong()};
                hit.offset = rows->value(6).toULongLong();
                found.hits.push_back(std::move(hit));
            }
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<void> SearchStore::clean()
{
    for (const Kind &kind : kinds()) {
        const QString table = QLatin1String(kind.table);
        const auto left = number(QStringLiteral("SELECT removed FROM search_state WHERE kind = '%1'").arg(table));
        if (!left)
            return tl::unexpected(left.error());
        if (*left == 0 || m_database.engine() == Database::Engine::Postgres)
            continue;
        const bool live = kind.kind == KeptKind::LiveEvent;
        if (live) // made anew; what is longer than a step follows with update()
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE search_state SET rebuild = 1 WHERE kind = ?"), {table}));
        for (qint64 waiting = 1; waiting > 0;) {
            if (const auto done = step(kind); !done)
                return tl::unexpected(done.error());
            const auto gone = number(QStringLiteral("SELECT count(*) FROM search_gone WHERE kind = '%1'").arg(table));
            if (!gone)
                return tl::unexpected(gone.error());
            waiting = *gone;
        }
        if (live)
            continue;
        // One segment has no words of rows that are gone.
        const auto done = m_database.transaction([&]() -> Result<void> {
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("INSERT INTO %1_text (%1_text) VALUES ('optimize')").arg(table)));
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE search_state SET removed = 0 WHERE kind = ?"), {table}));
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

Result<std::vector<std::string>> SearchStore::check()
{
    std::vector<std::string> faults;
    for (const Kind &kind : kinds()) {
        const QString table = QLatin1String(kind.table);
        const bool server = m_database.engine() == Database::Engine::Postgres;
        if (!server) {
            if (const auto sound = m_database.run(QStringLiteral("INSERT INTO %1_text (%1_text) VALUES ('integrity-check')").arg(table)); !sound)
                faults.push_back("search: the index of " + table.toStdString() + " is damaged: " + sound.error().detail);
        }
        // As many rows in the index as were taken in, but for those that went; followed events that went stay there with SQLite.
        const auto odd = number(QStringLiteral("SELECT (SELECT count(*) FROM %1%2) - (SELECT count(*) FROM %1 t WHERE t.id <= s.done) - %3 FROM search_state s WHERE s.kind = '%1' AND s.rebuild = 0")
                                    .arg(table, server ? QStringLiteral("_text") : QStringLiteral("_text_docsize"),
                                         server ? QStringLiteral("0")
                                                : QStringLiteral("(SELECT count(*) FROM search_gone x WHERE x.kind = s.kind AND x.item NOT IN (SELECT id FROM %1 WHERE id <= s.done))").arg(table)
                                                      + (kind.kind == KeptKind::LiveEvent ? QStringLiteral(" - s.removed") : QString())));
        if (!odd)
            return tl::unexpected(odd.error());
        if (*odd != 0)
            faults.push_back("search: the index of " + table.toStdString() + " has " + std::to_string(*odd) + " rows more than it should");
    }
    return faults;
}

} // namespace sightglass
