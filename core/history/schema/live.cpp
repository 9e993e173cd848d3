// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

namespace sightglass {

const Migration liveSchema{{
    "CREATE TABLE live_source ("
    " id INTEGER PRIMARY KEY,"
    " uuid TEXT NOT NULL UNIQUE," // random, made once
    " spec TEXT NOT NULL UNIQUE," // liveSpecText(): what was asked for
    " created INTEGER NOT NULL, last_seen INTEGER NOT NULL,"
    " events INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0) STRICT", // that are kept
    "CREATE TABLE live_position ("
    " id INTEGER PRIMARY KEY,"
    " source INTEGER NOT NULL REFERENCES live_source (id) ON DELETE CASCADE,"
    " uuid TEXT NOT NULL UNIQUE," // LiveCheckpoint::uuid: with live_event.place it makes the event's id
    " name TEXT NOT NULL, format TEXT NOT NULL,"
    " state TEXT NOT NULL," // LiveCheckpoint::state
    " head BLOB NOT NULL,"  // the first bytes of a file: column names stand there
    " seen INTEGER NOT NULL) STRICT",
    "CREATE INDEX live_position_source ON live_position (source, seen)",
    "CREATE TABLE live_event ("
    " id INTEGER PRIMARY KEY," // in the order in which they came
    " position INTEGER NOT NULL REFERENCES live_position (id) ON DELETE CASCADE,"
    " place INTEGER NOT NULL," // byte offset, sequence number, EventRecordID
    " time INTEGER, severity INTEGER NOT NULL, program TEXT NOT NULL, host TEXT NOT NULL,"
    " received INTEGER NOT NULL, length INTEGER NOT NULL, raw BLOB NOT NULL,"
    " UNIQUE (position, place)) STRICT",
    "CREATE TABLE live_setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
}};

} // namespace sightglass
