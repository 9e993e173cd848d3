// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/queuestore.h"
#include "core/push/pushtarget.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

class QTimer;

namespace sightglass {

/// A target as it is now. Value type.
struct TargetStatus
{
    StoredTarget target;
    QueueDepth depth;
    std::uint64_t sending = 0;    ///< Events under way.
    double eventsPerSecond = 0.0; ///< Delivered by this process, of the last ten seconds.
    double bytesPerSecond = 0.0;
};

/// How a Delivery behaves; tests replace clock and chance.
struct DeliveryOptions
{
    const Clock *clock = nullptr;         ///< Null: the system's.
    std::function<double()> chance{};     ///< In [0, 1); null: random numbers.
    std::chrono::milliseconds firstWait{1000};   ///< The longest wait after the first failure; doubled each time …
    std::chrono::milliseconds longestWait{300'000}; ///< … up to this.
    std::chrono::seconds lease{60};
    QueueLimits limits{};
    bool send = true; ///< False: only takes events in.
};

/// Takes events into the queue and sends what waits: in batches, several requests at a time, each target on its own, so
/// that one that is down holds up no other. What fails for a while is tried again after a random wait that may grow to
/// twice the last one ("full jitter"), or when the server says; what a server refuses for good goes to the dead letters; what
/// no event can do about (who we are, a wrong path) holds the target until somebody says again. An event leaves the
/// queue when the server has it, and not before: killed in between, it is sent again.
/// Lives in one thread with an event loop and uses timers and signals, no polling. Errors of the queue are told by
/// failed(), and tried again.
class Delivery : public QObject
{
    Q_OBJECT
public:
    explicit Delivery(QString history, DeliveryOptions options = {}, QObject *parent = nullptr);
    ~Delivery() override;
    /// Opens the queue and begins to send what waits.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QueueStore &store() { return *m_store; }

    /// Puts events into the queue, masked as the target's settings say; they are on the disk when it returns. FileNotFound:
    /// there is no such target.
    [[nodiscard]] Result<std::uint64_t> accept(const std::string &target, std::vector<PushEvent> events);
    /// Somebody else may have changed the queue or the targets.
    void wake();
    /// Tries again at once, and lets go of a hold.
    [[nodiscard]] Result<void> retry(const std::string &target);
    [[nodiscard]] Result<void> setPaused(const std::string &target, bool paused);
    [[nodiscard]] Result<std::vector<TargetStatus>> status();
    [[nodiscard]] std::uint64_t sending(TargetId target) const;

    /// The wait after \p attempts failures in a row.
    [[nodiscard]] std::chrono::milliseconds backoff(int attempts) const;

Q_SIGNALS:
    /// Something was taken in, delivered, refused, or a target's state is another; at most some times a second.
    void changed();
    void failed(const sightglass::Error &error);

private:
    struct Claim;
    struct Lane;
    struct Piece;
    [[nodiscard]] Timestamp now() const;
    void refresh();
    void pump(Lane &lane);
    void cut(Lane &lane, const std::shared_ptr<Claim> &claim, std::size_t begin, std::size_t end);
    bool claimMore(Lane &lane);
    void send(Lane &lane, Piece piece);
    void answered(Lane &lane, const Piece &piece, const PushAnswer &answer);
    void setUp(Lane &lane, const Piece &piece, std::size_t step);
    void waitAfter(Lane &lane, const std::string &why, std::optional<std::chrono::seconds> asked);
    void hold(Lane &lane, const std::string &why);
    void finishClaims(Lane &lane);
    bool settle(Lane &lane, Claim &claim);
    void wakeAt(Lane &lane, Timestamp when);
    void tell();
    void broke(const Error &error);

    QString m_path;
    DeliveryOptions m_options;
    SystemClock m_systemClock;
    std::string m_owner;
    std::unique_ptr<QueueStore> m_store;
    std::map<std::int64_t, std::unique_ptr<Lane>> m_lanes; // by target
    bool m_loading = false; // the keyring is being asked, with an event loop of its own
    QTimer *m_renew = nullptr;
    QTimer *m_tell = nullptr;
};

/// Batches as the queue keeps them.
[[nodiscard]] std::vector<QueuedBatch> batchesOf(const std::vector<PushEvent> &events);
/// A stored target with its kind's settings, without secrets.
[[nodiscard]] TargetConfig configOf(const StoredTarget &target);

} // namespace sightglass
