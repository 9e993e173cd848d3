// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historycheck.h"

#include "core/history/database.h"
#include "core/history/runlock.h"
#include "core/history/searchstore.h"
#include "core/history/sqlvalues.h"

#include <QSqlQuery>

#include <array>
#include <tuple>
#include <utility>

namespace sightglass {

using namespace sqlvalues;

Result<std::vector<std::string>> checkHistory(Database &database)
{
    std::vector<std::string> faults;
    const bool server = database.engine() == Database::Engine::Postgres;
    const auto count = [&](const QString &sql) -> Result<qint64> {
        auto query = database.run(sql);
        if (!query)
            return tl::unexpected(query.error());
        return query->next() ? query->value(0).toLongLong() : 0;
    };
    if (!server) {
        auto integrity = database.run(QStringLiteral("PRAGMA integrity_check(100)"));
        if (!integrity)
            return tl::unexpected(integrity.error());
        while (integrity->next()) {
            if (const std::string line = utf8(integrity->value(0)); line != "ok")
                faults.push_back("integrity: " + line);
        }
        integrity->finish();
        auto links = database.run(QStringLiteral("PRAGMA foreign_key_check"));
        if (!links)
            return tl::unexpected(links.error());
        while (links->next() && faults.size() < 100)
            faults.push_back("link: row " + utf8(links->value(1)) + " of " + utf8(links->value(0)) + " names a row of " + utf8(links->value(2)) + " that is not there");
    } else {
        // Each link, looked up by joins as the server would when it adds the constraint.
        auto links = database.run(QStringLiteral(
            "SELECT c.conrelid::regclass::text, a.attname::text, c.confrelid::regclass::text, f.attname::text FROM pg_constraint c"
            " JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]"
            " JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]"
            " WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace"));
        if (!links)
            return tl::unexpected(links.error());
        std::vector<std::array<QString, 4>> all;
        while (links->next())
            all.push_back({links->value(0).toString(), links->value(1).toString(), links->value(2).toString(), links->value(3).toString()});
        for (const auto &[table, column, other, target] : all) {
            const auto lost = count(QStringLiteral("SELECT count(*) FROM %1 x WHERE x.\"%2\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 y WHERE y.\"%4\" = x.\"%2\")").arg(table, column, other, target));
            if (!lost)
                return tl::unexpected(lost.error());
            if (*lost > 0)
                faults.push_back("link: " + std::to_string(*lost) + " rows of " + table.toStdString() + " name rows of " + other.toStdString() + " that are not there");
        }
        const auto open = count(QStringLiteral("SELECT count(*) FROM pg_constraint WHERE NOT convalidated AND connamespace = current_schema()::regnamespace"));
        const auto broken = count(QStringLiteral("SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace"));
        if (!open || !broken)
            return tl::unexpected(!open ? open.error() : broken.error());
        if (*open > 0)
            faults.push_back("constraint: " + std::to_string(*open) + " were never checked by the server");
        if (*broken > 0)
            faults.push_back("index: " + std::to_string(*broken) + " are not valid");
    }
    // What this program promises.
    auto runs = database.run(QStringLiteral("SELECT j.id, r.id, r.uid FROM job j LEFT JOIN run r ON r.id = j.run WHERE j.state < 2"));
    if (!runs)
        return tl::unexpected(runs.error());
    std::vector<std::tuple<qint64, qint64, std::string>> working;
    while (runs->next())
        working.emplace_back(runs->value(0).toLongLong(), runs->value(1).toLongLong(), utf8(runs->value(2)));
    runs->finish();
    for (const auto &[job, run, uid] : working) {
        const auto gone = run == 0 ? Result<bool>(true) : RunLock::isGone(database, run, uid);
        if (!gone)
            return tl::unexpected(gone.error());
        if (*gone)
            faults.push_back("job " + std::to_string(job) + " is under way, and its program is not");
    }
    const std::pair<const char *, const char *> rules[] = {
        {"SELECT count(*) FROM job WHERE state >= 2 AND finished IS NULL", "analyses have ended without an end"},
        {"SELECT count(*) FROM job WHERE state = 2 AND (SELECT coalesce(sum(h.critical + h.errors + h.warnings + h.information + h.unknown), 0) FROM job_hour h WHERE h.job = job.id)"
         " > critical + errors + warnings + information + unknown", "analyses have more events in their hours than in all"},
        {"SELECT count(*) FROM event WHERE length(record_sha256) <> 64", "marked events have no hash"},
        {"SELECT count(*) FROM file WHERE length(head_sha256) <> 64", "logs have no hash"},
        {"SELECT count(*) FROM ticket WHERE NOT EXISTS (SELECT 1 FROM ticket_revision v WHERE v.ticket = ticket.id AND v.taken = 1 AND v.version = ticket.version)",
         "tickets have no revision of what they say"},
        {"SELECT count(*) FROM template_seen WHERE NOT EXISTS (SELECT 1 FROM look l WHERE l.id = template_seen.first_look)", "templates name a look that is not there"},
    };
    if (database.engine() == Database::Engine::Sqlite) { // which uses ids again
        const auto odd = count(QStringLiteral("SELECT count(*) FROM flow_setting WHERE name = 'done' AND value <> 0 AND value NOT IN (SELECT id FROM live_event)"));
        if (!odd)
            return tl::unexpected(odd.error());
        if (*odd > 0)
            faults.push_back("rule: threats of followed events are kept up to an event that is not there");
    }
    const auto words = SearchStore(database).check();
    if (!words)
        return tl::unexpected(words.error());
    faults.insert(faults.end(), words->begin(), words->end());
    for (const auto &[sql, what] : rules) {
        const auto wrong = count(QLatin1String(sql));
        if (!wrong)
            return tl::unexpected(wrong.error());
        if (*wrong > 0)
            faults.push_back("rule: " + std::to_string(*wrong) + ' ' + what);
    }
    return faults;
}

} // namespace sightglass
