// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/unusual.h"
#include "core/job/templatemining.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace sightglass {

/// What is unusual in several logs together, and what it was found by. Immutable; any thread.
struct UnusualReport
{
    MinedTemplates templates;
    EventCounts counts{{}, 0};
    std::vector<Finding> findings; ///< The highest score first.
};

/// Texts of the templates of a log's history; null or empty = it has none.
using KnownTexts = std::shared_ptr<const std::unordered_set<std::string>>;

/// Counts the rows of mined logs and looks for what is unusual. \p logs in the order of
/// `templates.logs`; rows that came since they were mined are left out. \p known: by log,
/// may be shorter. A template is new where a log has a history, and that knows none that is the same, more general or
/// less so. A history that knows neither a quarter of the log's templates nor a quarter of its events is
/// another log's, and not held against this one. In a worker; progress counts rows and stops it (nullopt).
[[nodiscard]] std::optional<UnusualReport> searchUnusual(MinedTemplates templates, const std::vector<LogRows> &logs,
                                                         const std::vector<KnownTexts> &known, Progress &progress);

/// Rows that show a finding.
struct Evidence
{
    std::vector<EventRef> rows; ///< In the order of the logs; at most as many as asked for.
    std::uint64_t count = 0;    ///< In all.
};
/// Evidence of each of \p findings, at most \p rowsEach kept. Nullopt when it was stopped.
[[nodiscard]] std::optional<std::vector<Evidence>> evidenceOf(const std::vector<Finding> &findings, const MinedTemplates &templates,
                                                              const std::vector<LogRows> &logs, std::size_t rowsEach, Progress &progress);
/// All rows of one template, at most \p most.
[[nodiscard]] std::vector<EventRef> rowsOfTemplate(std::uint32_t templateId, const MinedTemplates &templates, std::size_t most);

} // namespace sightglass
