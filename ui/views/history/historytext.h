// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/jobhistory.h"
#include "ui/charts/stackchart.h"
#include "ui/shell/charttable.h"

#include <string>
#include <vector>

namespace sightglass {

// Words and tables of the History page; pure, so that tests compare them.

/// What became of a log since, in a sentence.
[[nodiscard]] QString logNowText(LogNow now, const KeptJob &job);
/// Counts, time and problems of two analyses, a row each, with the difference.
[[nodiscard]] ChartTable comparedCounts(const JobComparison &both, bool utc);
/// Sources of both with their events; those that only one has say so.
[[nodiscard]] ChartTable comparedSources(const JobComparison &both);
/// Templates of both: new, vanished, more, fewer.
[[nodiscard]] ChartTable comparedTemplates(const JobComparison &both);
/// How many templates only the second, and only the first has.
[[nodiscard]] std::pair<int, int> newAndVanished(const JobComparison &both);
/// Hours put together to at most \p most days, weeks, months … of a zone's calendar (TimeBins).
[[nodiscard]] std::vector<SeverityStack> trendStacks(const std::vector<KeptHour> &hours, std::size_t most, bool utc);

} // namespace sightglass
