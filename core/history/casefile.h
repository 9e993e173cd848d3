// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historydata.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

namespace sightglass {

class HistoryStore;

/// What goes into a case: tickets with their events, logs with all their marks, or everything. Analyses of
/// the logs that are in it go along.
struct CaseSelection
{
    bool all = false;
    std::vector<TicketId> tickets;
    std::vector<FileId> files;
};

/// What an import did.
struct CaseImport
{
    std::size_t logs = 0, events = 0, tickets = 0, jobs = 0; ///< New ones.
    std::size_t changed = 0;   ///< Events that were here and have more tags, a note, a ticket now.
    std::size_t conflicts = 0; ///< Tickets that are here with another text: that stays, the other is a revision.
};

/// A case (`*.sgcase`) is one JSON text: logs by content, marked events with the copy of what they say, tickets,
/// analyses (docs/history.md). It is written for others to read, so it comes from others: what is read is
/// checked in full, bounded by limits of its own, before anything is written; paths in it are shown and never
/// opened; a log that is not known here comes without one. Importing it again changes nothing. Synchronous,
/// for a worker. Errors: LimitExceeded, Damaged (what is wrong, and where), those of Database.
[[nodiscard]] Result<QByteArray> writeCase(HistoryStore &store, const CaseSelection &what);
/// \p name: of the file, as the jobs' origin.
[[nodiscard]] Result<CaseImport> readCase(HistoryStore &store, const QByteArray &text, const std::string &name);

inline constexpr std::int64_t caseBytes = 256 * 1024 * 1024;

} // namespace sightglass
