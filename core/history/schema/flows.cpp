// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

namespace sightglass {

const Migration flowSchema{{
    "CREATE TABLE threat ("
    " id INTEGER PRIMARY KEY,"
    " uid TEXT NOT NULL UNIQUE,"
    " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
    " place INTEGER NOT NULL, time INTEGER, outcome INTEGER NOT NULL,"
    " action TEXT NOT NULL, name TEXT NOT NULL, class TEXT NOT NULL, threat_category TEXT NOT NULL, category TEXT NOT NULL, url TEXT NOT NULL,"
    " user_name TEXT NOT NULL, client_ip TEXT NOT NULL, server_ip TEXT NOT NULL, policy TEXT NOT NULL, bytes INTEGER NOT NULL) STRICT",
    "CREATE INDEX threat_time ON threat (time)",
    "CREATE INDEX threat_file ON threat (file)",
    "CREATE TABLE transfer ("
    " id INTEGER PRIMARY KEY,"
    " uid TEXT NOT NULL, part INTEGER NOT NULL,"
    " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
    " place INTEGER NOT NULL, time INTEGER, action INTEGER NOT NULL, complete INTEGER NOT NULL, refused INTEGER NOT NULL,"
    " user_name TEXT NOT NULL, path TEXT NOT NULL, target TEXT NOT NULL, client_ip TEXT NOT NULL, protocol TEXT NOT NULL,"
    " session INTEGER NOT NULL, bytes INTEGER NOT NULL,"
    " UNIQUE (uid, part)) STRICT",
    "CREATE INDEX transfer_time ON transfer (time)",
    "CREATE INDEX transfer_file ON transfer (file)",
    "CREATE TABLE finding_seen ("
    " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
    " rule TEXT NOT NULL, events INTEGER NOT NULL, first_time INTEGER, last_time INTEGER,"
    " PRIMARY KEY (file, rule)) STRICT, WITHOUT ROWID",
}};

} // namespace sightglass
