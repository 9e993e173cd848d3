// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/history/historystore.h"

#include <memory>

namespace sightglass::cli {

/// The history that the options name; none is made where there is none.
[[nodiscard]] Result<std::unique_ptr<HistoryStore>> openKeptHistory(const Options &options);

} // namespace sightglass::cli
