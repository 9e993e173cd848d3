// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/event/problem.h"
#include "core/event/severity.h"

#include <QString>

namespace sightglass {

/// Translated sentence for an Error: what, where (file and byte) and what to do. GUI and CLI.
[[nodiscard]] QString errorText(const Error &error);
/// Translated sentence for a problem, without its offset.
[[nodiscard]] QString problemText(const ParseProblem &problem);
/// Stable untranslated id of a problem code for JSON and scripts, e.g. "evtx.record.damaged".
[[nodiscard]] const char *problemId(ProblemCode code);
[[nodiscard]] const char *errorId(ErrorCode code);
/// Translated name of a severity.
[[nodiscard]] QString severityText(Severity severity);

} // namespace sightglass
