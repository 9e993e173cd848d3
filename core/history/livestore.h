// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QSqlQuery;

namespace sightglass {

class Database;

using LiveSourceId = StrongId<struct LiveSourceIdTag, std::int64_t>; ///< live_source.id

/// One event on its way into the history. Views are good until LiveStore::commit() returns.
struct LiveEvent
{
    std::uint64_t place = 0;  ///< Byte offset in its file, sequence number, EventRecordID.
    Timestamp time;
    int severity = 4;         ///< Severity, as a number.
    std::string_view program; ///< EventRow::source.
    std::string_view host;
    std::string_view raw;     ///< The record's bytes.
};

/// What came of one stream, and how far it was read once that is stored.
struct LiveCommit
{
    std::string uuid; ///< LiveCheckpoint, of the source; here so that core/history need not know it.
    std::string name;
    std::string state;
    std::string formatId;
    std::string_view head; ///< First bytes of the file; empty: as they are known.
    std::vector<LiveEvent> events;
    std::vector<std::pair<std::uint64_t, std::string>> headers{}; ///< Names of columns that hold from a place on.
    /// Some of them may be there already: what is there stays, and takes the bytes that came behind it.
    bool mayBeThere = false;
};

/// A stored event.
struct StoredLiveEvent
{
    std::int64_t id = 0; ///< Grows in the order in which events came.
    std::int64_t position = 0; ///< Of live_position: see LiveStore::position().
    LiveEvent event;     ///< Good until the callback returns.
    Timestamp received;
};

/// How far a stream was read, as the history has it.
struct LivePosition
{
    std::int64_t id = 0;
    LiveSourceId source;
    std::string uuid, name, formatId, state, head;
};

struct LiveSourceRecord
{
    LiveSourceId id;
    std::string uuid, spec;
    Timestamp created, lastSeen;
    std::int64_t events = 0, bytes = 0; ///< That are kept.
};

/// What events of live sources are kept for; of all sources together.
struct LiveRetention
{
    std::int64_t days = 0;  ///< Since they came; 0 = for good.
    std::int64_t bytes = 0; ///< Of their records; 0 = any.
    friend bool operator==(const LiveRetention &, const LiveRetention &) = default;
};

/// Events of live sources in the history. commit() writes events and the positions behind them in one
/// transaction: after a kill at any moment both are there or neither. Synchronous, one connection: for one
/// worker thread. Errors as Database.
class LiveStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<LiveStore>> open(const QString &path);
    /// The file must be there. Error FileNotFound-like of Database; Damaged where it has no live events yet.
    [[nodiscard]] static Result<std::unique_ptr<LiveStore>> openReadOnly(const QString &path);
    ~LiveStore();

    /// The source of that text, made if need be.
    [[nodiscard]] Result<LiveSourceId> source(const std::string &spec);
    [[nodiscard]] Result<std::vector<LiveSourceRecord>> sources();
    /// Positions of a source, the newest first.
    [[nodiscard]] Result<std::vector<LivePosition>> positions(LiveSourceId source, std::size_t most);
    [[nodiscard]] Result<LivePosition> position(std::int64_t id);

    /// Something else that is to be written with them, in the same transaction; its Error undoes all of it.
    using Alongside = std::function<Result<void>(Database &)>;
    /// All of it or nothing. Gives how many events are new.
    [[nodiscard]] Result<std::int64_t> commit(LiveSourceId source, const std::vector<LiveCommit> &commits, const Alongside &alongside = {});

    /// Calls \p use for stored events in the order in which they came, from behind id \p after on, \p most at most;
    /// of one source where that is named. \p use returns false to stop.
    [[nodiscard]] Result<void> forEachEvent(std::optional<LiveSourceId> source, std::int64_t after, std::int64_t most,
                                            const std::function<bool(const StoredLiveEvent &)> &use);
    /// The id behind which the newest \p count events of a source stand; 0 = all do.
    [[nodiscard]] Result<std::int64_t> idBeforeNewest(LiveSourceId source, std::int64_t count);
    [[nodiscard]] Result<std::int64_t> eventCount();
    /// Headers of a stream that changed them, by place: the one before an event is its, without one live_position.head.
    [[nodiscard]] Result<std::vector<std::pair<std::uint64_t, std::string>>> headers(std::int64_t position);
    /// The one that holds at a place; empty: that of the file's beginning.
    [[nodiscard]] Result<std::string> headerAt(const std::string &uuid, std::uint64_t place);
    /// Bytes of the record that is stored for a place of a stream; nullopt: none is.
    [[nodiscard]] Result<std::optional<std::uint64_t>> recordLength(const std::string &uuid, std::uint64_t place);

    [[nodiscard]] Result<LiveRetention> retention();
    [[nodiscard]] Result<void> setRetention(const LiveRetention &retention);
    /// Takes some thousand events away that are past the retention, the oldest first, never one whose threats and transfers are not
    /// kept yet (FollowedFlowStore), nor one that came after
    /// \p now; none(): age is not judged. Events with a time that cannot be (the clock was wrong when they came) go with the
    /// next one whose time can. How many; call it again while it says any.
    [[nodiscard]] Result<std::int64_t> prune(Timestamp now);

    /// What says when events came; the system's at first. It must outlive this.
    void setClock(const Clock &clock) { m_clock = &clock; }

    /// Removes all that is kept of a source: its events and positions, what was found in them (not what an opened file brought), their
    /// marks and alerts; of tickets their events of it. The bytes are overwritten (overwriteForgotten()). Nobody may be following it:
    /// what comes later is stored anew.
    [[nodiscard]] Result<void> forget(LiveSourceId source);
    /// The source of that text; nullopt: it is not known.
    [[nodiscard]] Result<std::optional<LiveSourceId>> knownSource(const std::string &spec);

private:
    explicit LiveStore(std::unique_ptr<Database> database);
    [[nodiscard]] Result<std::int64_t> positionId(LiveSourceId source, const LiveCommit &commit, std::int64_t now);
    [[nodiscard]] Result<std::int64_t> add(std::int64_t position, const std::vector<LiveEvent> &events, std::int64_t now, std::int64_t &bytes);
    [[nodiscard]] Result<std::int64_t> addPacked(std::int64_t position, const std::vector<LiveEvent> &events, std::int64_t now, std::int64_t &bytes);
    [[nodiscard]] Result<QSqlQuery *> insertion(std::size_t rows);

    [[nodiscard]] std::int64_t now() const { return m_clock ? m_clock->now().microseconds() : SystemClock().now().microseconds(); }

    std::unique_ptr<Database> m_database;
    const Clock *m_clock = nullptr;
    std::map<std::string, std::int64_t> m_positions; // ids by uuid
    std::map<std::size_t, std::unique_ptr<QSqlQuery>> m_insertions;   // prepared, by their number of rows
    std::unique_ptr<QSqlQuery> m_packed; // of SQLite
};

} // namespace sightglass
