// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

namespace sightglass {

// Filters that people gave a name. `setting` says what was done once ("filters": they were taken over, or the usual ones made).
const Migration filterSchema{{
    "CREATE TABLE saved_filter (name TEXT PRIMARY KEY, query TEXT NOT NULL, place INTEGER NOT NULL, changed INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE history_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
}};

} // namespace sightglass
