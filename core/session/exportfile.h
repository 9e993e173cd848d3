// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/event/rowset.h"
#include "core/query/logrows.h"
#include "core/session/recordwriter.h"

#include <QStringList>

#include <optional>

#include <vector>

class QThreadPool;

namespace sightglass {

/// How an export ended. Value type.
struct ExportReport
{
    QString path;
    std::uint64_t written = 0;    ///< Events in the file; 0 unless it was written.
    std::uint64_t unreadable = 0; ///< Events that could not be decoded and are not in it.
    std::optional<Error> problem; ///< Why, of the first of them.
    bool partial = false;         ///< Logs were being read, or the filter was at work, when it began.
    bool cancelled = false;
    std::optional<Error> error;   ///< Why nothing was written.
};

/// Writes \p rows to the file \p path in whatever format, under another name beside its place first: where the disk
/// is full or somebody cancels, what was there before stays. \p logPaths: files that are logs and not to be
/// written. Call it in a worker (or the command line's own thread). Progress counts rows. `partial` is the caller's.
[[nodiscard]] ExportReport writeExport(const RowSet &rows, const std::vector<LogRows> &logs, const QStringList &logPaths, ExportFormat format, const QString &path,
                                       QThreadPool &pool, Progress &progress);

} // namespace sightglass
