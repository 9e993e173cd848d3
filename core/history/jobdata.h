// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historydata.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace sightglass {

/// An analysis that the history keeps. Grows with each one; never used again.
using KeptJobId = StrongId<struct KeptJobIdTag, std::int64_t>;

/// As JobState (core/job), whose numbers these are; kept in histories.
enum class KeptJobState : std::uint8_t { Pending, Processing, Completed, Failed, Cancelled };

/// Events by severity, in the order of Severity (SeverityProfile::Strict).
using SeverityTally = std::array<std::uint64_t, severityCount>;
[[nodiscard]] inline std::uint64_t sum(const SeverityTally &tally)
{
    std::uint64_t all = 0;
    for (const std::uint64_t n : tally)
        all += n;
    return all;
}

/// One analysis of one log, as it is listed. Values, UTF-8.
struct KeptJob
{
    KeptJobId id;
    std::string uid;     ///< The same everywhere: a UUID.
    FileId file;         ///< 0 while its content is not known.
    ContentHead head;    ///< length 0 likewise.
    std::string name;
    std::string path;    ///< Absolute, or what a source calls itself; of another computer, where it was imported.
    std::string kind;    ///< What logs have a history in common (kindOfLog).
    std::string formatId;
    std::string encoding;
    std::uint64_t size = 0;
    std::string sha256;  ///< Of the file it lay in, as it was read (FileHashes). Empty: not known.
    Timestamp modified;  ///< Of the file, when it was read.
    Timestamp started;
    Timestamp finished;  ///< none() = it did not end.
    KeptJobState state = KeptJobState::Pending;
    int progress = 0;    ///< 0 to 1000.
    std::string errorCode; ///< errorId(), or "interrupted": the program ended while it worked.
    std::string error;   ///< In words, of the language it happened in.
    SeverityTally counts{};
    std::uint64_t auditSuccess = 0;
    std::uint64_t auditFailure = 0;
    std::uint64_t problems = 0;
    std::uint64_t lost = 0;
    Timestamp first, last; ///< Of its events.
    std::string origin;  ///< Name of the case that it was imported with; empty: it happened here.
};

struct KeptHour
{
    Timestamp begin;
    SeverityTally counts{};
    friend bool operator==(const KeptHour &, const KeptHour &) = default;
};
struct KeptSource
{
    std::string name;
    SeverityTally counts{};
    friend bool operator==(const KeptSource &, const KeptSource &) = default;
};
struct KeptProblem
{
    std::string code; ///< problemId().
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    bool recordKept = false;
    std::string detail;
    friend bool operator==(const KeptProblem &, const KeptProblem &) = default;
};

/// What is kept of an analysis besides its row in the list.
struct KeptDetails
{
    std::vector<KeptHour> hours;       ///< By time; of events that have one.
    std::vector<KeptSource> sources;   ///< The largest first, limits of core/history/jobtally.h.
    std::vector<KeptProblem> problems; ///< The first ones.
    std::vector<SeenTemplate> templates; ///< By text; empty where nobody looked for them.
};

} // namespace sightglass
