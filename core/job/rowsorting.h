// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/event/rowset.h"
#include "core/query/logrows.h"

#include <functional>
#include <optional>
#include <string>

class QThreadPool;

namespace sightglass {

/// What rows are put in order by.
struct RowOrder
{
    enum class By : std::uint8_t {
        None,     ///< As they come: file order of one log, time of several.
        Time, Severity, Log, Source, Host, Level, EventId, ///< By the index.
        Record,   ///< By a text that is made of the decoded record.
    };
    By by = By::None;
    bool descending = false;
    bool numbers = false; ///< Record: the texts are numbers, what is none comes last.
    /// Record: the text; called in workers.
    std::function<std::string(const EventRecord &)> text{};
    int column = -1; ///< For who asked; tells orders by Record apart.
    [[nodiscard]] bool isSame(const RowOrder &other) const { return by == other.by && descending == other.descending && column == other.column; }
};

/// \p rows in another order, on all threads of \p pool; equal ones stay as they stand. Texts are compared
/// without regard to the case of ASCII letters; of decoded ones the first 256 bytes, fewer where so many rows
/// would take more than limits::sortBytes. 16 bytes a row besides. Call it in a worker. Progress counts
/// rows decoded; nullopt: stopped.
[[nodiscard]] std::optional<RowSet> sortRows(const RowSet &rows, const std::vector<LogRows> &logs, const RowOrder &order, SeverityProfile profile, QThreadPool &pool,
                                             Progress &progress);

} // namespace sightglass
