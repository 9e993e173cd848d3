// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

namespace sightglass {

// Targets (without their secrets), what waits for them in batches, and what they refused.

const Migration pushQueueSchema{{
    "CREATE TABLE push_target ("
    " id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, type TEXT NOT NULL, settings TEXT NOT NULL,"
    " paused INTEGER NOT NULL DEFAULT 0, held TEXT NOT NULL DEFAULT '', not_before INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,"
    " delivered INTEGER NOT NULL DEFAULT 0, already_there INTEGER NOT NULL DEFAULT 0, refused_unnamed INTEGER NOT NULL DEFAULT 0,"
    " last_error TEXT NOT NULL DEFAULT '', last_error_time INTEGER, created INTEGER NOT NULL) STRICT",
    "CREATE TABLE push_batch ("
    " id INTEGER PRIMARY KEY,"
    " target INTEGER NOT NULL REFERENCES push_target (id) ON DELETE CASCADE,"
    " created INTEGER NOT NULL, events INTEGER NOT NULL, bytes INTEGER NOT NULL, stored INTEGER NOT NULL,"
    " owner TEXT NOT NULL DEFAULT '', leased_until INTEGER NOT NULL DEFAULT 0,"
    " payload BLOB NOT NULL) STRICT",
    "CREATE INDEX push_batch_target ON push_batch (target, id)",
    "CREATE TABLE push_dead ("
    " id INTEGER PRIMARY KEY,"
    " target INTEGER NOT NULL REFERENCES push_target (id) ON DELETE CASCADE,"
    " refused INTEGER NOT NULL, event_id TEXT NOT NULL, reason TEXT NOT NULL, payload BLOB NOT NULL) STRICT",
    "CREATE INDEX push_dead_target ON push_dead (target, id)",
}};

} // namespace sightglass
