// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/query/logrows.h"

#include <optional>

namespace sightglass {

/// The record that holds line \p line (from 1) of a text log; nullopt past the end, where the log has no lines,
/// or when it was stopped. Reads the log up to there; call it in a worker. Progress counts bytes.
[[nodiscard]] std::optional<RowIndex> rowOfLine(const LogRows &log, std::uint64_t line, Progress &progress);
/// The record with the number \p number (EventRecordID) of a Windows log; decodes record by record. Progress
/// counts rows.
[[nodiscard]] std::optional<RowIndex> rowOfRecord(const LogRows &log, std::uint64_t number, Progress &progress);

} // namespace sightglass
