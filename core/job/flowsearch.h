// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/flowreport.h"
#include "core/base/progress.h"
#include "core/event/rowset.h"
#include "core/query/logrows.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QThreadPool;

namespace sightglass {

/// What events of a format can tell of threats, findings and transfers.
struct FlowFormat
{
    bool windows = false;      ///< Findings and detections, by ids of events.
    bool threats = false;      ///< Each record may be a threat.
    bool allTransfers = false; ///< Each record may be a transfer.
    bool byProgram = false;    ///< Records of some programs may be transfers: mayBeTransferSource(), of sshd where isSftpServer() is there too.
    [[nodiscard]] static FlowFormat of(const Format &format);
};

/// What a search looks for; what is not asked for stays empty in the report.
struct FlowQuestion
{
    bool threats = false;   ///< Threats and findings.
    bool transfers = false;
    std::string zone = "UTC"; ///< Whose days and hours are counted (ZoneClock).
};
using PartialFlow = std::function<void(std::shared_ptr<const FlowReport>)>;
/// Looks at the events of \p rows (null: all), in the order of their logs, on all threads of \p pool (which must not be the one
/// that the caller runs in); each event is decoded once at most, of Windows logs and syslogs only those whose id or
/// program may say something. Of transfers all rows of a log are read, since a session may begin outside of \p rows;
/// only those of \p rows are counted. Progress counts rows of the logs (flowRowCount), and stops it (nullptr).
[[nodiscard]] std::shared_ptr<const FlowReport> searchFlows(const FlowQuestion &question, const RowSet *rows, const std::vector<LogRows> &logs,
                                                            QThreadPool &pool, Progress &progress, const PartialFlow &partial = {});
/// What Progress counts up to.
[[nodiscard]] std::uint64_t flowRowCount(const std::vector<LogRows> &logs);

} // namespace sightglass
