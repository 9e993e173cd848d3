// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/threats.h"
#include "core/aggregate/transfers.h"
#include "core/history/flowstore.h"
#include "core/history/livestore.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

class HistoryStore;

/// A failed logon of a followed log that may be part of a burst.
struct KeptLogon
{
    std::uint64_t place = 0;
    Timestamp time;
    std::string user, origin, computer;
    int counted = 0; ///< 1: as password guessing; 2: as spraying.
};

/// What is known of a followed stream about threats, transfers and findings (flow_stream). Value type.
struct FlowStream
{
    LivePosition position;
    std::string spec; ///< Of its source.
    std::vector<std::pair<std::uint64_t, std::string>> headers; ///< LiveStore::headers().
    bool known = false;   ///< There is a row of it.
    FileId file;          ///< That its rows are of; 0: there are none yet.
    std::string source;   ///< What the ids of its events are made of.
    bool settled = false; ///< That is for good.
    bool sftp = false;    ///< A server of SFTP speaks in it.
    std::optional<std::uint64_t> again; ///< What sshd said before is looked at, from this place on.
    std::optional<std::uint64_t> first, last; ///< Places between which findings were counted.
    std::uint64_t sessionNumbers = 0;
    std::vector<TransferSessions::Known> sessions;
    std::vector<KeptLogon> logons;
};

/// What was found in events of a stream.
struct StreamFlows
{
    FlowStream stream; ///< As it is from now on; its `sessions` and `logons` are not looked at.
    bool rename = false; ///< `source` is another: what is kept gets the ids that are made of it.
    std::vector<KeptThreat> threats;
    std::vector<KeptTransfer> transfers;
    struct Seen
    {
        std::uint64_t events = 0;
        Timestamp first, last;
    };
    std::map<std::string, Seen> findings; ///< By FindingRule::id: what comes to those that are kept.
    TransferSessions::Changes sessions;
    std::vector<KeptLogon> logons; ///< New or changed.
    Timestamp logonsFrom;          ///< Older ones are of no use any more.
};

/// Threats, transfers and findings of followed events: which events have been looked at, and what was found in them, in one transaction, so that
/// after a kill at any moment nothing is lost and nothing there twice. Several programs may try at once: what one has looked at, another's write()
/// does not take. Synchronous, on a connection that others use too, for one worker thread. Errors as Database.
class FollowedFlowStore
{
public:
    explicit FollowedFlowStore(HistoryStore &store);

    /// How far it is; `steps` changes with each write().
    struct State
    {
        std::int64_t done = 0, steps = 0;
        friend bool operator==(const State &, const State &) = default;
    };
    [[nodiscard]] Result<State> state();
    struct Waiting
    {
        std::int64_t to = 0; ///< The last of them; 0 = there are none.
        std::int64_t events = 0;
        std::map<std::int64_t, std::map<std::string, std::int64_t>> programs; ///< By live_position.id: how many events of which program.
    };
    /// The next events behind `done`: at most \p events, and about \p bytes.
    [[nodiscard]] Result<Waiting> waiting(std::int64_t done, std::int64_t events, std::int64_t bytes);
    /// nullopt: it is forgotten. \p whole: with its sessions and logons.
    [[nodiscard]] Result<std::optional<FlowStream>> stream(std::int64_t position, bool whole);
    /// A stream whose events of before are looked at again; nullopt: there is none.
    [[nodiscard]] Result<std::optional<std::int64_t>> unfinished();
    /// Events (after, to] of streams: all of \p whole, of \p some those of \p programs.
    [[nodiscard]] Result<void> forEachEvent(std::int64_t after, std::int64_t to, const std::vector<std::int64_t> &whole, const std::vector<std::int64_t> &some,
                                            const std::vector<std::string> &programs, const std::function<void(const StoredLiveEvent &)> &use);
    /// Events of a stream up to id \p to, from \p place on, by place: of \p programs, \p most at most.
    [[nodiscard]] Result<void> forEachEarlier(std::int64_t position, std::uint64_t place, std::int64_t to, const std::vector<std::string> &programs,
                                              std::int64_t most, const std::function<void(const StoredLiveEvent &)> &use);
    /// What ids of the opened file would be made of, where that can be known: \p stream is of a file whose places are bytes of it as it
    /// is opened. Empty: not yet.
    [[nodiscard]] Result<std::string> sourceAsFile(const FlowStream &stream);

    struct Written
    {
        bool taken = false; ///< False: another program was first, or the events are gone; look anew.
        FlowStore::Added added;
    };
    /// Keeps all of it, and that events up to \p done were looked at since \p before.
    [[nodiscard]] Result<Written> write(const State &before, std::int64_t done, const std::vector<StreamFlows> &found, Timestamp now);
    /// \p file was opened and read: streams that turn out to be of the same content get the same ids, so that what is in both is there once. Before FlowStore::add().
    /// \p isSame says whether places of a stream are bytes of such a file.
    [[nodiscard]] Result<void> adopt(const KnownFile &file, const std::function<bool(const FlowStream &)> &isSame);

private:
    [[nodiscard]] Result<void> rename(FileId file, const std::string &source);
    [[nodiscard]] Result<void> writeStream(const StreamFlows &found, Timestamp now, FlowStore::Added &added);
    [[nodiscard]] Result<bool> isTaken(const std::string &source, std::int64_t position);
    HistoryStore &m_store;
    Database &m_database;
};

} // namespace sightglass
