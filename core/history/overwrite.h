// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace sightglass {

class Database;

/// After rows were deleted for good: takes their words out of the search, overwrites where they lay (SQLite: secure_delete and VACUUM,
/// PostgreSQL: VACUUM FULL), and removes copies of the history from before an update. Takes as long as writing the history
/// anew; others wait for it. Outside a transaction. Errors as Database, WriteFailed of a copy.
[[nodiscard]] Result<void> overwriteForgotten(Database &database);

} // namespace sightglass
