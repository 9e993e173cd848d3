// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace sightglass {

class Database;

/// What is wrong with a history: what the database itself finds (SQLite: integrity_check and foreign_key_check;
/// PostgreSQL: every constraint, checked anew), and what this program holds to be true of its tables: no job under
/// way without its program, counts that add up, a ticket whose version has its text. Empty = all is well. Reads
/// everything; for a worker.
[[nodiscard]] Result<std::vector<std::string>> checkHistory(Database &database);

} // namespace sightglass
