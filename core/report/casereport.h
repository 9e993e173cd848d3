// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/history/historystore.h"
#include "core/history/livestream.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

/// A log that a report takes its evidence from.
struct ReportFile
{
    KnownFile file;
    std::optional<KnownStream> stream; ///< It was followed: where its events come from. Their offset is the place in it then.
    [[nodiscard]] bool isFollowedFile() const; ///< And it is a file, not a journal, the kernel or a channel.
    std::uint64_t size = 0;
    std::string sha256;      ///< Of the log as it is now where `checked`, else as it was last known; may be empty.
    bool checked = false;    ///< Read and hashed for this report.
    std::string fault;       ///< Why not; translated.
    /// The compressed file or archive that holds the log, as it lies on the disk; empty where there is none.
    std::string container;
    std::string containerSha256;
};

struct ReportEvent
{
    MarkedEvent marked;
    std::size_t file = 0; ///< Index into CaseReport::files.
    enum class Check : std::uint8_t {
        Same,      ///< The record is there, byte for byte.
        Changed,   ///< At its place lies something else now.
        Unchecked, ///< The log could not be read.
        Stored,    ///< Of a followed source that is not read again: as the history stored it when it came.
    };
    Check check = Check::Unchecked;
    Timestamp received; ///< Of followed sources: when it came, where the history has it still.
};

/// A ticket with its evidence, as it is written for a case file. Value type; UTF-8.
struct CaseReport
{
    Ticket ticket;
    std::vector<ReportFile> files;
    std::vector<ReportEvent> events; ///< In order of time; those without one last.
    Timestamp made;
    std::string program; ///< "Sightglass 0.1.0"
};

/// What the history knows of a ticket. nullopt: there is no such ticket.
[[nodiscard]] Result<std::optional<CaseReport>> readReport(HistoryStore &store, TicketId ticket);

/// Opens a log for checkEvidence(). A null pointer: stopped.
using OpenEvidence = std::function<Result<std::shared_ptr<const ByteSource>>(const KnownFile &, Progress &)>;
/// From where it was last seen; FileNotFound where another log lies there now.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openLastSeen(const KnownFile &file, Progress &progress);
/// Hashes the logs and compares each record with what was marked; files that were followed are looked for, whatever rotation
/// made of them. Progress in bytes of the logs. Reads all of them: for a worker.
[[nodiscard]] Outcome checkEvidence(CaseReport &report, const OpenEvidence &open, Progress &progress);

} // namespace sightglass
