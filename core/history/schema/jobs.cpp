// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/schema/schema.h"

namespace sightglass {

// Every analysis: what it was of, how it ended, and what it counted. Times are microseconds since 1970 UTC, hours
// such of their beginning. `origin`: the case it was imported from, whose paths are another computer's. `run` is a start of the program: of one that is gone no job is under way.
const Migration jobsSchema{{
    "CREATE TABLE run ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,"
    " program TEXT NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL, started INTEGER NOT NULL) STRICT",
    "CREATE TABLE job ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,"
    " run INTEGER REFERENCES run (id) ON DELETE SET NULL,"
    " file INTEGER REFERENCES file (id) ON DELETE SET NULL,"
    " name TEXT NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL DEFAULT '', format TEXT NOT NULL, encoding TEXT NOT NULL,"
    " size INTEGER NOT NULL, sha256 TEXT NOT NULL DEFAULT '', modified INTEGER,"
    " head_start INTEGER NOT NULL DEFAULT 0, head_length INTEGER NOT NULL DEFAULT 0, head_sha256 TEXT NOT NULL DEFAULT '',"
    " started INTEGER NOT NULL, finished INTEGER, state INTEGER NOT NULL, progress INTEGER NOT NULL DEFAULT 0,"
    " error_code TEXT NOT NULL DEFAULT '', error TEXT NOT NULL DEFAULT '',"
    " critical INTEGER NOT NULL DEFAULT 0, errors INTEGER NOT NULL DEFAULT 0, warnings INTEGER NOT NULL DEFAULT 0,"
    " information INTEGER NOT NULL DEFAULT 0, unknown INTEGER NOT NULL DEFAULT 0,"
    " audit_success INTEGER NOT NULL DEFAULT 0, audit_failure INTEGER NOT NULL DEFAULT 0,"
    " problems INTEGER NOT NULL DEFAULT 0, lost INTEGER NOT NULL DEFAULT 0,"
    " first_time INTEGER, last_time INTEGER, origin TEXT NOT NULL DEFAULT '', deleted INTEGER) STRICT",
    "CREATE INDEX job_file ON job (file)",
    "CREATE INDEX job_kind ON job (kind)",
    "CREATE INDEX job_state ON job (state)",
    "CREATE INDEX job_run ON job (run)",
    "CREATE TABLE job_hour ("
    " job INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE, hour INTEGER NOT NULL,"
    " critical INTEGER NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL, information INTEGER NOT NULL, unknown INTEGER NOT NULL,"
    " PRIMARY KEY (job, hour)) STRICT, WITHOUT ROWID",
    "CREATE TABLE job_source ("
    " job INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE, number INTEGER NOT NULL, name TEXT NOT NULL,"
    " critical INTEGER NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL, information INTEGER NOT NULL, unknown INTEGER NOT NULL,"
    " PRIMARY KEY (job, number)) STRICT, WITHOUT ROWID",
    "CREATE TABLE job_problem ("
    " job INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE, number INTEGER NOT NULL, code TEXT NOT NULL,"
    " offset INTEGER NOT NULL, length INTEGER NOT NULL, kept INTEGER NOT NULL, detail TEXT NOT NULL,"
    " PRIMARY KEY (job, number)) STRICT, WITHOUT ROWID",
    "CREATE TABLE job_template ("
    " job INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE,"
    " template INTEGER NOT NULL REFERENCES template (id), events INTEGER NOT NULL,"
    " PRIMARY KEY (job, template)) STRICT, WITHOUT ROWID",
    "CREATE INDEX job_template_template ON job_template (template)",
}};

} // namespace sightglass
