// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

#define SETTING_ROWS "INSERT INTO flow_setting (name, value) VALUES ('done', 0), ('steps', 0), ('keep_days', 0)"

namespace sightglass {

// Followed events are looked at in the order in which they came, some thousand at a time, by whoever has the time: `done` is the
// last one whose threats, transfers and findings are kept. What was found and `done` are one transaction; `steps` grows with each, so that of two
// who looked at the same ones one is refused. As with search_state, `done` is always an event that is there, or 0, since SQLite uses ids again.
const Migration followedFlowSchema{
    {
        "CREATE TABLE flow_setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        SETTING_ROWS,
        "CREATE TABLE flow_stream ("
        " position INTEGER NOT NULL UNIQUE REFERENCES live_position (id) ON DELETE CASCADE,"
        " file INTEGER REFERENCES file (id) ON DELETE SET NULL," // of its rows of `threat` and `transfer`, where there are any
        " source TEXT NOT NULL," // what their ids are made of (EventId): as those of the opened file where that is known, else the stream's uuid
        " settled INTEGER NOT NULL," // `source` is for good
        " sftp INTEGER NOT NULL," // a server of SFTP speaks in it: so what sshd says is about transfers
        " again INTEGER," // what sshd said before that is being looked at: from this place on
        " first_place INTEGER, last_place INTEGER," // between these findings were counted
        " sessions INTEGER NOT NULL) STRICT", // numbers of sessions that were given
        "CREATE INDEX flow_stream_source ON flow_stream (source)",
        // Sessions of a file server that may go on.
        "CREATE TABLE flow_session ("
        " position INTEGER NOT NULL REFERENCES live_position (id) ON DELETE CASCADE,"
        " name TEXT NOT NULL, user_name TEXT NOT NULL, client_ip TEXT NOT NULL, named TEXT NOT NULL, number INTEGER NOT NULL, open_path TEXT NOT NULL,"
        " open_reading INTEGER NOT NULL, PRIMARY KEY (position, name)) STRICT, WITHOUT ROWID",
        // Failed logons of the last minutes, which may become part of a burst; `counted`: 1 as guessing, 2 as spraying.
        "CREATE TABLE flow_logon ("
        " position INTEGER NOT NULL REFERENCES live_position (id) ON DELETE CASCADE,"
        " place INTEGER NOT NULL, time INTEGER NOT NULL, user_name TEXT NOT NULL, origin TEXT NOT NULL, computer TEXT NOT NULL, counted INTEGER NOT NULL,"
        " PRIMARY KEY (position, place)) STRICT, WITHOUT ROWID",
        "CREATE TRIGGER live_event_flow_gone AFTER DELETE ON live_event WHEN old.id = (SELECT value FROM flow_setting WHERE name = 'done') BEGIN"
        " UPDATE flow_setting SET value = coalesce((SELECT max(id) FROM live_event WHERE id < old.id), 0) WHERE name = 'done'; END",
        // When it was kept; 0: before this was noted.
        "ALTER TABLE threat ADD COLUMN kept INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE transfer ADD COLUMN kept INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE finding_seen ADD COLUMN kept INTEGER NOT NULL DEFAULT 0",
    },
    {
        "CREATE TABLE flow_setting (name TEXT COLLATE \"C\" PRIMARY KEY, value BIGINT NOT NULL)",
        SETTING_ROWS,
        "CREATE TABLE flow_stream ("
        " position BIGINT NOT NULL UNIQUE REFERENCES live_position (id) ON DELETE CASCADE,"
        " file BIGINT REFERENCES file (id) ON DELETE SET NULL,"
        " source TEXT COLLATE \"C\" NOT NULL, settled BIGINT NOT NULL, sftp BIGINT NOT NULL, again BIGINT,"
        " first_place BIGINT, last_place BIGINT, sessions BIGINT NOT NULL)",
        "CREATE INDEX flow_stream_source ON flow_stream (source)",
        "CREATE TABLE flow_session ("
        " position BIGINT NOT NULL REFERENCES live_position (id) ON DELETE CASCADE,"
        " name TEXT COLLATE \"C\" NOT NULL, user_name TEXT NOT NULL, client_ip TEXT NOT NULL, named TEXT NOT NULL, number BIGINT NOT NULL, open_path TEXT NOT NULL,"
        " open_reading BIGINT NOT NULL, PRIMARY KEY (position, name))",
        "CREATE TABLE flow_logon ("
        " position BIGINT NOT NULL REFERENCES live_position (id) ON DELETE CASCADE,"
        " place BIGINT NOT NULL, time BIGINT NOT NULL, user_name TEXT NOT NULL, origin TEXT NOT NULL, computer TEXT NOT NULL, counted BIGINT NOT NULL,"
        " PRIMARY KEY (position, place))",
        "ALTER TABLE threat ADD COLUMN kept BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE transfer ADD COLUMN kept BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE finding_seen ADD COLUMN kept BIGINT NOT NULL DEFAULT 0",
    }};

} // namespace sightglass
