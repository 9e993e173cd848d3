// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

namespace sightglass {

// Version 1: logs by their content, marked events, tickets.
const Migration marksSchema{{
    "CREATE TABLE file ("
    " id INTEGER PRIMARY KEY,"
    " head_start INTEGER NOT NULL, head_length INTEGER NOT NULL CHECK (head_length > 0), head_sha256 TEXT NOT NULL,"
    " size INTEGER NOT NULL, sha256 TEXT NOT NULL DEFAULT '',"
    " name TEXT NOT NULL, path TEXT NOT NULL, format TEXT NOT NULL, encoding TEXT NOT NULL,"
    " first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,"
    " UNIQUE (head_start, head_length, head_sha256)) STRICT",
    "CREATE TABLE event ("
    " id INTEGER PRIMARY KEY,"
    " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
    " offset INTEGER NOT NULL, length INTEGER NOT NULL, record_sha256 TEXT NOT NULL,"
    " time INTEGER, severity INTEGER NOT NULL, source TEXT NOT NULL, host TEXT NOT NULL,"
    " record_id TEXT NOT NULL, message TEXT NOT NULL, raw TEXT NOT NULL, raw_cut INTEGER NOT NULL,"
    " pinned INTEGER, dismissed INTEGER, note TEXT NOT NULL DEFAULT '',"
    " UNIQUE (file, offset, length, record_sha256)) STRICT",
    "CREATE TABLE event_tag ("
    " event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE, tag TEXT NOT NULL,"
    " PRIMARY KEY (event, tag)) STRICT, WITHOUT ROWID",
    "CREATE TABLE ticket ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, version INTEGER NOT NULL,"
    " title TEXT NOT NULL, status INTEGER NOT NULL, priority INTEGER NOT NULL, assignee TEXT NOT NULL,"
    " tags TEXT NOT NULL, notes TEXT NOT NULL,"
    " created INTEGER NOT NULL, changed INTEGER NOT NULL, deleted INTEGER) STRICT",
    "CREATE TABLE ticket_event ("
    " id INTEGER PRIMARY KEY,"
    " ticket INTEGER NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,"
    " event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,"
    " UNIQUE (ticket, event)) STRICT",
    "CREATE INDEX ticket_event_event ON ticket_event (event)",
    "CREATE TABLE ticket_revision ("
    " id INTEGER PRIMARY KEY,"
    " ticket INTEGER NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,"
    " version INTEGER NOT NULL, taken INTEGER NOT NULL, written INTEGER NOT NULL,"
    " title TEXT NOT NULL, status INTEGER NOT NULL, priority INTEGER NOT NULL, assignee TEXT NOT NULL,"
    " tags TEXT NOT NULL, notes TEXT NOT NULL) STRICT",
    "CREATE INDEX ticket_revision_ticket ON ticket_revision (ticket)",
}};

} // namespace sightglass
