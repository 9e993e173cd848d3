// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/event/severity.h"
#include "core/source/fingerprint.h"

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

namespace sightglass {

/// A log that the history knows by its content.
using FileId = StrongId<struct FileIdTag, std::int64_t>;
/// An event that somebody marked.
using MarkId = StrongId<struct MarkIdTag, std::int64_t>;
using TicketId = StrongId<struct TicketIdTag, std::int64_t>;

/// A log as the history knows it. Values, UTF-8.
struct KnownFile
{
    FileId id;
    ContentHead head;
    std::uint64_t size = 0;  ///< Bytes, unpacked, when it was last seen.
    std::string sha256;      ///< Of those bytes; empty until somebody asked for it.
    std::string name;        ///< As last seen.
    std::string path;        ///< Absolute.
    std::string formatId;
    std::string encoding;    ///< Of the text in the file; of UTF-16 and UTF-32 offsets and sha256 are of the decoded text.
};

/// What is kept of an event, so that it can be told and found again, also without its log.
struct EventCopy
{
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    std::string recordSha256; ///< Of the bytes [offset, offset + length).
    Timestamp time;
    Severity severity = Severity::Unknown;
    std::string source;
    std::string host;
    std::string recordId;     ///< EVTX: EventRecordID; empty elsewhere.
    std::string message;
    std::string raw;          ///< The record as text, at most limits::keptRecordBytes.
    bool rawCut = false;      ///< There was more.
};

/// An event with what the analyst said about it.
struct MarkedEvent
{
    MarkId id;
    FileId file;
    EventCopy event;
    Timestamp pinned;    ///< When; none() = not.
    Timestamp dismissed; ///< When; none() = not.
    std::string note;
    std::vector<std::string> tags;
    std::vector<TicketId> tickets;
    /// Nothing is said about it (any more).
    [[nodiscard]] bool isBare() const { return !pinned.isValid() && !dismissed.isValid() && note.empty() && tags.empty() && tickets.empty(); }
};

enum class TicketStatus : std::uint8_t { Open, InProgress, Closed };
enum class TicketPriority : std::uint8_t { Low, Normal, High, Urgent };

/// What a person writes into a ticket.
struct TicketText
{
    std::string title;
    TicketStatus status = TicketStatus::Open;
    TicketPriority priority = TicketPriority::Normal;
    std::string assignee;
    std::vector<std::string> tags;
    std::string notes; ///< Markdown.
    friend bool operator==(const TicketText &, const TicketText &) = default;
};

struct Ticket
{
    TicketId id;
    std::string uid; ///< The same everywhere: a UUID.
    TicketText text;
    std::int64_t version = 0; ///< One more with each change of the text.
    Timestamp created;
    Timestamp changed;
    std::vector<MarkId> events; ///< In the order in which they were added.
};

/// A state of a ticket's text, kept for good.
struct TicketRevision
{
    std::int64_t version = 0; ///< That it made, or that it was written upon where it was not taken.
    bool taken = true;        ///< False: somebody else had changed the ticket meanwhile.
    Timestamp written;
    TicketText text;
};

/// One search of a log for what is unusual: its content of a moment. Later ones have higher ids.
using LookId = StrongId<struct LookIdTag, std::int64_t>;

/// A template as a log has it.
struct SeenTemplate
{
    std::string text;
    std::uint64_t events = 0;
    Timestamp first, last; ///< Of its events; none() where they have no time.
};

/// What is known of a log, and of others of its kind, from earlier looks.
struct LogHistory
{
    std::unordered_set<std::string> templates;
    LookId before{INT64_MAX}; ///< `templates` are of looks before this one: the first at what the log holds now.
    std::unordered_set<std::string> dismissed; ///< Findings that were dismissed in this log.
    std::unordered_set<std::string> normal;    ///< Findings that are normal in logs of this kind.
};

} // namespace sightglass
