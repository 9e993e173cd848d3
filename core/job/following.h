// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventbatch.h"
#include "core/event/eventid.h"
#include "core/format/format.h"
#include "core/source/live/livesources.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

class Database;

/// New events of one stream, whole and each once (but see `extends`), after they were stored where they are
/// stored. Moved, never shared.
struct FollowedEvents
{
    std::string uuid;       ///< Of the stream: with a row's place it gives the event's id.
    std::string name;       ///< LiveCheckpoint::name.
    const Format *format = nullptr;
    ParseOptions options;   ///< As prepared, for a decoder over bytes that are put anywhere but at offset 0.
    /// Names of the columns that hold from these events on, where the file changed them (W3C `#Fields:`, Zeek `#fields`), or where
    /// this run begins behind such a change; `options` know them. All events of one FollowedEvents have the same.
    std::string header{};
    std::string bytes;      ///< The rows' offsets count from its beginning.
    /// Rows in order. Each batch has tables of its own, as parsers give them.
    std::vector<EventBatch> batches;
    std::vector<std::uint64_t> places; ///< Of each row of all batches: byte offset in the file, sequence number, EventRecordID.
    /// The first row is the last one that was given before, with the lines that joined it since.
    bool extends = false;
    [[nodiscard]] std::size_t rowCount() const { return places.size(); }
    /// Id of row \p index (over all batches).
    [[nodiscard]] EventId id(std::size_t index) const { return EventId::of(uuid, places[index]); }
};

/// How following goes. Value type.
struct FollowStatus
{
    LiveStatus source;
    std::optional<Error> store; ///< The history cannot be written: what was read waits, and it is tried again.
    std::uint64_t events = 0;   ///< Since the start.
    std::uint64_t bytes = 0;
    double eventsPerSecond = 0; ///< Over the last second.
    std::string unreadable;     ///< Name of a stream in which no format was recognised; its lines are plain text.
    bool ended = false;
    friend bool operator==(const FollowStatus &a, const FollowStatus &b)
    {
        return a.source == b.source && a.store.has_value() == b.store.has_value() && a.events == b.events && a.bytes == b.bytes
               && a.eventsPerSecond == b.eventsPerSecond && a.unreadable == b.unreadable && a.ended == b.ended;
    }
};

/// Settings of one Following.
struct FollowOptions
{
    LiveSpec spec;
    QString history;            ///< File; empty = nothing is kept, and Saved is Start.
    LiveFrom from = LiveFrom::Saved;
    bool once = false;          ///< End when all there is was read.
    std::string formatId;       ///< Empty = detect.
    ParseOptions parse;
    int batchMs = 50;           ///< At least so long between two commits, while little comes.
    std::size_t batchBytes = 4 * 1024 * 1024; ///< What is read before a commit at the latest: memory is a few times that.
    int joinMs = 500;           ///< A record that further lines may join is given when none came for so long.
    /// Takes rows out that are not wanted, before they are stored; may be null. In the worker.
    std::function<void(FollowedEvents &)> select;
    /// Writes something about these events in the transaction that stores them (a push queue); its Error is told as one
    /// of the history, and all of it tried again. May be null. In the worker; only with a history.
    std::function<Result<void>(Database &, const FollowedEvents &)> alongside;
    const Clock *clock = nullptr; ///< What says when events came and what is too old; null = the system's. It must outlive the Following.
    int clockSettleMs = 600'000;  ///< Age is judged when the clock made no step for so long.
    int pruneMs = 30'000;         ///< So often is looked for what is past the retention.
    /// For tests: instead of makeLiveSource().
    std::function<std::unique_ptr<LiveSource>()> makeSource;
};

/// Hears of it. All calls come from the worker; they may take their time, and reading waits for them.
class FollowObserver
{
public:
    virtual ~FollowObserver() = default;
    /// New events: after the commit where there is a history.
    virtual void events(FollowedEvents &&events) = 0;
    /// Some times a second while something changes.
    virtual void status(const FollowStatus &status) = 0;
};

/// Follows one source: reads, parses by the formats of the program, stores events and position in one transaction,
/// tells the observer. run() blocks until stop() or the end of `once`: one worker a source. Everything that fails
/// is told and tried again; what was read and could not be stored is kept (bounded by FollowOptions::batchBytes),
/// and reading waits.
class Following
{
public:
    Following(FollowOptions options, FollowObserver &observer);
    ~Following();
    Following(const Following &) = delete;
    Following &operator=(const Following &) = delete;

    /// Errors: of the spec alone (BadFormatFile, NotAFile). Cancelled: by stop(). With all read committed.
    [[nodiscard]] Result<Outcome> run();
    /// Any thread, also a signal handler.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
