// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

namespace sightglass {

// Version 2: what logs held, each time they were searched, and what was said of findings.
const Migration looksSchema{{
    "CREATE TABLE log_kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE look ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
    " kind INTEGER NOT NULL REFERENCES log_kind (id),"
    " events INTEGER NOT NULL, taken INTEGER NOT NULL,"
    " UNIQUE (file, kind, events)) STRICT",
    "CREATE INDEX look_kind ON look (kind)",
    "CREATE TABLE template (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE template_seen ("
    " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
    " template INTEGER NOT NULL REFERENCES template (id),"
    " first_look INTEGER NOT NULL, events INTEGER NOT NULL, first_time INTEGER, last_time INTEGER,"
    " PRIMARY KEY (file, template)) STRICT, WITHOUT ROWID",
    "CREATE TABLE finding_mark ("
    " file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,"
    " what INTEGER NOT NULL, finding TEXT NOT NULL, marked INTEGER NOT NULL,"
    " PRIMARY KEY (file, what, finding)) STRICT, WITHOUT ROWID",
    "CREATE TABLE kind_normal ("
    " kind INTEGER NOT NULL REFERENCES log_kind (id),"
    " finding TEXT NOT NULL, marked INTEGER NOT NULL,"
    " PRIMARY KEY (kind, finding)) STRICT, WITHOUT ROWID",
}};

} // namespace sightglass
