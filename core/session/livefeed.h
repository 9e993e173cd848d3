// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/history/historystore.h"
#include "core/history/livestore.h"
#include "core/job/following.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sightglass {

class Session;

using FeedId = StrongId<struct FeedIdTag, std::uint32_t>; ///< A followed source of the session, from 1.

/// Hears of new events in the worker of their source, after they were stored: alerts (matchingEvents() says which
/// a filter lets through), pushing. May take its time: reading waits for it. Thread-safe where several sources are
/// followed.
class LiveListener
{
public:
    virtual ~LiveListener() = default;
    virtual void events(FeedId feed, const FollowedEvents &events) = 0;
};

/// How one source is followed.
struct LiveFeedOptions
{
    LiveFrom from = LiveFrom::Saved;
    bool store = true;      ///< Into the history; else it is shown alone, and begins as `from` says (Saved: at the start).
    int preload = 10'000;   ///< So many of the newest stored events are shown at once.
    std::string formatId;   ///< Empty = detect.
    std::string push{};     ///< Name of the push target that new events go to, by the transaction that stores them; empty = none.
};

/// Events of one second, for a rate and a sparkline. By Severity.
struct LiveSecond
{
    std::int64_t second = 0; ///< Since 1970 UTC, when they came.
    std::array<std::uint32_t, 5> counts{};
    [[nodiscard]] std::uint32_t total() const { return counts[0] + counts[1] + counts[2] + counts[3] + counts[4]; }
};

/// What is followed in a session. Each source has a worker of its own (Following); its events stand in the session
/// as one log a stream name ("/var/log/syslog", "journal:", each file of a folder) that grows: table, filter,
/// details, pins, export and highlighters work on them as on any other. Such a log (LogInfo::live) holds the newest
/// ringSize() events at most; when it is full the older half is let go (it stays in the history) and the log gets
/// new rows under the same id. GUI thread; nothing in it blocks but the destructor, which waits until what was read
/// is stored. Signals come at most some ten times a second a source.
class LiveFeed : public QObject
{
    Q_OBJECT
public:
    explicit LiveFeed(Session &session, QString history = HistoryStore::defaultPath(), QObject *parent = nullptr);
    ~LiveFeed() override;

    struct Info
    {
        FeedId id;
        LiveSpec spec;
        QString name;                  ///< liveSpecText(), or the path alone.
        LiveFeedOptions options;
        FollowStatus status;           ///< followText() makes a sentence of it.
        bool running = false;          ///< Not stopped, not failed for good.
        std::optional<Error> error;    ///< Why it cannot be followed at all.
        bool paused = false;
        std::uint64_t heldBack = 0;    ///< Events that came while paused: stored, not shown.
        std::uint64_t letGo = 0;       ///< Events that are not shown any more (or were too many to hold back); they are in the history.
        std::vector<LogId> logs;
    };

    /// Follows a source; the same one twice is the same feed.
    FeedId start(const LiveSpec &spec, const LiveFeedOptions &options = {});
    /// Ends following; what is shown stays. feedChanged() tells when the last was stored (running is false then).
    void stop(FeedId feed);
    /// Follows again what was stopped, from where it ended.
    void resume(FeedId feed);
    /// stop(), and closes its logs.
    void remove(FeedId feed);
    /// remove(), and for good of the history, when its last events are there: LiveStore::forget(). forgotten() tells.
    void forgetStored(FeedId feed);
    /// Paused: events go on being stored and are counted, and none is shown until it goes on.
    void setPaused(FeedId feed, bool paused);
    void setAllPaused(bool paused);
    /// Where new events go from now on (LiveFeedOptions::push); only of what is stored.
    void setPush(FeedId feed, const std::string &target);
    [[nodiscard]] std::vector<FeedId> feeds() const;
    [[nodiscard]] std::optional<Info> feed(FeedId feed) const;
    /// The feed that a log of the session belongs to.
    [[nodiscard]] std::optional<FeedId> feedOf(LogId log) const;
    /// The last two minutes, oldest first, without gaps up to now; paused or not.
    [[nodiscard]] std::vector<LiveSecond> seconds(FeedId feed) const;

    /// Events that one log shows at most; holds for logs that grow from now on. Not below 1,000.
    void setRingSize(std::uint64_t events);
    [[nodiscard]] std::uint64_t ringSize() const { return m_ring; }
    static constexpr std::uint64_t defaultRing = 1'000'000;

    void addListener(std::shared_ptr<LiveListener> listener);
    void removeListener(const std::shared_ptr<LiveListener> &listener);

    /// Looks in a worker what this machine offers; offersLoaded() brings it.
    void loadOffers();
    /// Of the history, in a worker; retentionLoaded() brings what holds then.
    void loadRetention();
    void setRetention(const LiveRetention &retention);

    [[nodiscard]] const QString &history() const { return m_history; }

Q_SIGNALS:
    void feedAdded(sightglass::FeedId feed);
    void feedRemoved(sightglass::FeedId feed);
    /// setPush() changed it.
    void pushChanged(sightglass::FeedId feed);
    /// \p error is translated and empty where all that was stored of \p source is gone.
    void forgotten(const QString &source, const QString &error);
    /// Status, counts or logs of it changed.
    void feedChanged(sightglass::FeedId feed);
    /// Rows from \p first on were added to a log of the session.
    void eventsAdded(sightglass::FeedId feed, sightglass::LogId log, quint64 first, quint64 count);
    void offersLoaded(const std::vector<sightglass::LiveOffer> &offers);
    /// \p error is translated and empty where it went well.
    void retentionLoaded(const sightglass::LiveRetention &retention, const QString &error);

private:
    struct Feed;
    struct Shared;
    [[nodiscard]] Feed *find(FeedId feed) const;
    void run(const std::shared_ptr<Feed> &feed, LiveFrom from, int preload);
    void forget(LogId log);
    void refresh(const std::shared_ptr<Shared> &shared);

    Session &m_session;
    QString m_history;
    std::uint64_t m_ring = defaultRing;
    std::uint32_t m_next = 1;
    std::vector<std::shared_ptr<Feed>> m_feeds; // a worker holds its own until it has ended
    std::shared_ptr<std::vector<std::shared_ptr<LiveListener>>> m_listeners; // replaced as a whole
    QThreadPool m_pool;     // one thread a source
    QThreadPool m_taskPool; // short work
};

} // namespace sightglass
