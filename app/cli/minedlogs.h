// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/job/templatemining.h"

#include <memory>
#include <string>
#include <vector>

namespace sightglass::cli {

/// The inputs, read and mined together: what `templates` and `unusual` work on.
struct MinedInputs
{
    std::vector<std::string> names; ///< By log, as in `logs`.
    std::vector<LogRows> logs;
    std::vector<std::string> encodings; ///< By log.
    MinedTemplates templates;
    bool unreadable = false;        ///< Some input could not be read; that was said.
};
[[nodiscard]] MinedInputs mineInputs(const Options &options);

} // namespace sightglass::cli
