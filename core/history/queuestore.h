// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

class Database;

using TargetId = StrongId<struct TargetIdTag, std::int64_t>;
using BatchId = StrongId<struct BatchIdTag, std::int64_t>;
using DeadId = StrongId<struct DeadIdTag, std::int64_t>;

/// A target as it is kept: without secrets. Value type.
struct StoredTarget
{
    TargetId id;
    std::string name;
    std::string type;
    std::map<std::string, std::string, std::less<>> settings;
    bool paused = false;
    std::string held;       ///< Why nothing is sent until somebody changes the settings or says again; empty: it is sent.
    Timestamp notBefore;    ///< The server asked for, or failed at, a pause until then.
    int attempts = 0;       ///< That failed one after the other.
    std::uint64_t delivered = 0;
    std::uint64_t alreadyThere = 0;   ///< Of these: came before.
    std::uint64_t refusedUnnamed = 0; ///< The server did not say which.
    std::string lastError;
    Timestamp lastErrorTime;
};

/// Packed events that wait together. Value type.
struct QueuedBatch
{
    BatchId id;
    std::uint64_t events = 0;
    std::uint64_t bytes = 0; ///< Of the texts, before packing.
    Timestamp created;
    std::string payload;
};

/// An event that a target refused for good. Value type.
struct DeadLetter
{
    DeadId id;
    Timestamp refused;
    std::string eventId;
    std::string reason;
    std::string payload; ///< Packed, alone.
};

/// How much waits for a target.
struct QueueDepth
{
    std::uint64_t batches = 0;
    std::uint64_t events = 0;
    std::uint64_t bytes = 0;
    std::uint64_t storedBytes = 0;
    std::uint64_t deadLetters = 0;
    Timestamp oldest;
};

/// Bounds of the queue, of all targets together. Reaching one stops what wants to push; nothing that was
/// accepted is dropped.
struct QueueLimits
{
    std::uint64_t bytes = std::uint64_t{8} << 30; ///< As stored.
    std::int64_t ageSeconds = 14 * 24 * 3600;     ///< Of the oldest batch of the same target.
};

/// The queue of what is to be pushed, in the history's database: each command is one transaction and on the
/// disk when it returns. What is in it belongs to a target; batches of one are given out in the order in
/// which they were put in. A batch that is given out is leased: nobody else gets it until the lease ends, is
/// given back, or its owner is no process of this computer any more. Synchronous; for one thread. It does
/// not know what an event is. Errors as Database, and LimitExceeded where the queue is full.
class QueueStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<QueueStore>> open(const QString &path);
    /// Over a history that somebody else has open, so that putting batches in can be a part of a transaction of
    /// theirs. \p database must outlive it.
    [[nodiscard]] static std::unique_ptr<QueueStore> over(Database &database);
    ~QueueStore();
    QueueStore(const QueueStore &) = delete;
    QueueStore &operator=(const QueueStore &) = delete;

    [[nodiscard]] Result<std::vector<StoredTarget>> targets();
    [[nodiscard]] Result<std::optional<StoredTarget>> target(std::string_view name);
    /// Adds it, or changes type and settings of the one with its name and lets go of a hold.
    [[nodiscard]] Result<TargetId> saveTarget(const std::string &name, const std::string &type, const std::map<std::string, std::string, std::less<>> &settings);
    /// With all that waits for it and what it refused.
    [[nodiscard]] Result<void> removeTarget(TargetId id);
    [[nodiscard]] Result<void> setPaused(TargetId id, bool paused);
    /// Empty: lets go, and forgets the wait.
    [[nodiscard]] Result<void> setHeld(TargetId id, const std::string &why);
    [[nodiscard]] Result<void> setWait(TargetId id, Timestamp notBefore, int attempts, const std::string &error, Timestamp now);
    /// Forgets waits and holds: at once again.
    [[nodiscard]] Result<void> retryNow(TargetId id);

    /// Puts batches in: all of them or none. LimitExceeded says in words which limit, and by what.
    [[nodiscard]] Result<void> accept(TargetId target, const std::vector<QueuedBatch> &batches, Timestamp now, const QueueLimits &limits = {});
    /// Batches from the front that together have at most so many events and bytes, but at least one; none where all is
    /// leased to others.
    [[nodiscard]] Result<std::vector<QueuedBatch>> claim(TargetId target, const std::string &owner, std::uint64_t events, std::uint64_t bytes, Timestamp now, Timestamp until);
    [[nodiscard]] Result<void> renew(const std::string &owner, Timestamp until);
    [[nodiscard]] Result<void> giveBack(BatchId batch, const std::string &owner);
    /// Gives back what \p owner has (of that target).
    [[nodiscard]] Result<void> release(const std::string &owner, std::optional<TargetId> target = std::nullopt);
    /// Gives back what was leased by processes of this computer that are gone. \return how many batches.
    [[nodiscard]] Result<std::int64_t> releaseOrphans();
    /// When the next lease of others on what waits for \p target ends; none() where there is none.
    [[nodiscard]] Result<Timestamp> nextLeaseEnd(TargetId target, const std::string &owner);

    /// What became of a batch.
    struct Settled
    {
        BatchId batch;
        std::optional<QueuedBatch> rest; ///< What stays in its place; none: it is done.
    };
    struct Counts
    {
        std::uint64_t delivered = 0;
        std::uint64_t alreadyThere = 0;
        std::uint64_t refusedUnnamed = 0;
        std::string note; ///< Of what was refused without a name.
    };
    /// Settles batches that \p owner has leased still. One whose lease went to another is left alone: it may be
    /// sent twice, but is not lost.
    [[nodiscard]] Result<void> settle(TargetId target, const std::string &owner, const std::vector<Settled> &batches, const std::vector<DeadLetter> &dead, const Counts &counts, Timestamp now);

    [[nodiscard]] Result<QueueDepth> depth(TargetId target);
    /// From the oldest on; \p after: page on.
    [[nodiscard]] Result<std::vector<DeadLetter>> deadLetters(TargetId target, std::size_t most = 1000, DeadId after = {});
    [[nodiscard]] Result<std::optional<DeadLetter>> deadLetter(DeadId id);
    /// Puts what is in \p as into the queue in the place of these letters (mended or as they are).
    [[nodiscard]] Result<void> resendDead(TargetId target, const std::vector<DeadId> &ids, const std::vector<QueuedBatch> &as, Timestamp now);
    [[nodiscard]] Result<void> removeDead(const std::vector<DeadId> &ids);

    /// Changes whenever another connection has written.
    [[nodiscard]] Result<qint64> dataVersion();
    /// Names this process: computer, number and start, so that others can tell whether it is still there.
    [[nodiscard]] static std::string newOwner();
    /// False only where it is known that no such process runs on this computer.
    [[nodiscard]] static bool mayBeAlive(const std::string &owner);

private:
    QueueStore(std::unique_ptr<Database> own, Database *database);
    [[nodiscard]] Result<void> insert(TargetId target, const std::vector<QueuedBatch> &batches, Timestamp now);
    std::unique_ptr<Database> m_own; ///< Null over somebody else's.
    Database *m_database;
};

} // namespace sightglass
