// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/filterstore.h"

#include "core/history/database.h"
#include "core/history/sqlvalues.h"

#include <QSqlQuery>

#include <algorithm>

namespace sightglass {

using namespace sqlvalues;

Result<std::vector<KeptFilter>> FilterStore::filters()
{
    auto rows = m_database.run(QStringLiteral("SELECT name, query FROM saved_filter ORDER BY place, name"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<KeptFilter> all;
    while (rows->next())
        all.push_back({utf8(rows->value(0)), utf8(rows->value(1))});
    return all;
}

Result<void> FilterStore::save(const KeptFilter &filter)
{
    return m_database.transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("INSERT INTO saved_filter (name, query, place, changed) VALUES (?, ?, (SELECT coalesce(max(place), 0) + 1 FROM saved_filter), ?)"
                                                     " ON CONFLICT (name) DO UPDATE SET query = excluded.query, place = excluded.place, changed = excluded.changed"),
                                      {text(filter.name), text(filter.query), now()}));
        return {};
    });
}

Result<void> FilterStore::remove(const std::string &name)
{
    return m_database.transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM saved_filter WHERE name = ?"), {text(name)}));
        return {};
    });
}

Result<void> FilterStore::takeOver(const std::vector<KeptFilter> &usual, const std::vector<KeptFilter> &old)
{
    return m_database.transaction([&]() -> Result<void> {
        auto known = m_database.run(QStringLiteral("SELECT value FROM history_setting WHERE name = 'filters'"));
        if (!known)
            return tl::unexpected(known.error());
        const bool first = !known->next();
        known->finish();
        if (first) {
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("INSERT INTO history_setting (name, value) VALUES ('filters', 'made')")));
            // Who has filters of their own knows the usual ones, and may have removed them.
            if (old.empty()) {
                for (const KeptFilter &filter : usual)
                    SIGHTGLASS_TRY(save(filter));
            }
        }
        for (KeptFilter filter : old) {
            auto here = filters();
            if (!here)
                return tl::unexpected(here.error());
            const auto named = [&here](const std::string &name) { return std::find_if(here->begin(), here->end(), [&name](const KeptFilter &f) { return f.name == name; }); };
            const std::string name = filter.name;
            for (int n = 2; named(filter.name) != here->end() && named(filter.name)->query != filter.query; ++n)
                filter.name = name + " (" + std::to_string(n) + ')';
            if (named(filter.name) == here->end())
                SIGHTGLASS_TRY(save(filter));
        }
        return {};
    });
}

} // namespace sightglass
