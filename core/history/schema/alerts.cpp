// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

namespace sightglass {

const Migration alertsSchema{{
    "CREATE TABLE live_alert ("
    " id INTEGER PRIMARY KEY,"
    " uid TEXT NOT NULL UNIQUE," // made of the rule and the first event: a UUID of version 5
    " rule TEXT NOT NULL, rule_name TEXT NOT NULL, query TEXT NOT NULL, field TEXT NOT NULL, field_value TEXT NOT NULL, origin TEXT NOT NULL,"
    " first_time INTEGER NOT NULL, last_time INTEGER NOT NULL, events INTEGER NOT NULL, silence INTEGER NOT NULL,"
    " samples TEXT NOT NULL," // JSON list
    " queued INTEGER NOT NULL DEFAULT 0) STRICT", // it is, or was, in the push queue
    // Where the names of columns change inside a followed file: what holds from there on.
    "CREATE TABLE live_header ("
    " position INTEGER NOT NULL REFERENCES live_position (id) ON DELETE CASCADE,"
    " place INTEGER NOT NULL, head BLOB NOT NULL, PRIMARY KEY (position, place)) STRICT, WITHOUT ROWID",
}};

} // namespace sightglass
