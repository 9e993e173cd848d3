// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/livefeed.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/history/databaseplace.h"
#include "core/job/handover.h"
#include "core/job/post.h"
#include "core/job/task.h"
#include "core/session/liveplaces.h"
#include "core/session/livepush.h"
#include "core/session/logdata.h"
#include "core/session/session.h"
#include "core/source/live/livefile.h"
#include "core/source/spill.h"

#include <QScopeGuard>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <future>
#include <map>
#include <mutex>
#include <utility>

namespace sightglass {

namespace {

constexpr int mostFeeds = 256;
constexpr int secondsKept = 120;
/// Rows that go into a store in one piece.
constexpr std::size_t preloadBytes = 64 * 1024 * 1024;

QString text(const std::string &utf8) { return QString::fromStdString(toValidUtf8(utf8)); }

std::int64_t nowSecond() { return SystemClock().now().microseconds() / 1'000'000; }

/// The newest \p count rows of a store in a new one.
std::shared_ptr<LogData> newestOf(LogData &old, std::uint64_t count, std::uint64_t &firstByte)
{
    auto fresh = std::make_shared<LogData>();
    {
        const std::scoped_lock lock(old.mutex);
        fresh->format = old.format;
        fresh->options = old.options;
        fresh->detection = old.detection;
        fresh->source = old.source;
        fresh->channels = old.channels;
        fresh->computers = old.computers;
    }
    const StoreSnapshot rows = old.store->snapshot();
    const std::uint64_t first = rows.rowCount() - std::min(rows.rowCount(), count);
    std::vector<std::string> strings;
    old.store->forEachString([&strings](const std::string &s) { strings.push_back(s); });
    const std::vector<std::string> levels = old.store->levels();
    firstByte = first < rows.rowCount() ? rows.row(RowIndex{first}).offset() : 0;
    for (std::uint64_t i = first; i < rows.rowCount();) {
        EventBatch batch;
        for (const std::uint64_t end = std::min<std::uint64_t>(rows.rowCount(), i + StoreSnapshot::blockRows); i < end; ++i) {
            EventRow row = rows.row(RowIndex{i});
            const auto moved = [&](StringId id) {
                return id == StringTable::overflow || id.value >= strings.size()
                    ? StringTable::overflow
                    : batch.strings.intern(strings[id.value]);
            };
            row.setSource(moved(row.source()));
            row.setHost(moved(row.host()));
            const std::uint8_t level = row.level().value;
            row.setLevel({static_cast<std::uint8_t>(level < levels.size() && level > 1 ? batch.levels.intern(levels[level]).value : level)});
            batch.rows.push_back(row);
        }
        fresh->store->append(std::move(batch));
    }
    return fresh;
}

} // namespace

/// One stream name of a feed, as its worker has it.
struct LiveLog
{
    std::string name;
    std::shared_ptr<LogData> data;
    std::shared_ptr<SpillFile> spill;
    std::shared_ptr<LivePlaces> places = std::make_shared<LivePlaces>(); // of the rows in `spill`
    std::deque<EventBatch> held;   // while paused
    std::uint64_t heldRows = 0;
    std::uint64_t begins = 0;      // first byte of the rows that are shown
    std::uint64_t dropped = 0;     // rows that went since the last publish(): `data` is another one
    std::optional<ParseOptions> options; // with all headers in `spill`, once there is more than one
    std::string lastUuid;          // of the last row: where it ended
    std::uint64_t lastPlace = 0, lastLength = 0;
};

/// The same, as the GUI thread has it.
struct ShownLog
{
    LogId id;                      // 0 until the session has it
    std::shared_ptr<LogData> data;
    std::uint64_t rows = 0, held = 0;
    std::uint64_t told = 0;        // rows that eventsAdded() told of
    bool replaced = false;         // `data` is another than the session has
    bool forgotten = false;        // the user closed it
};

/// What the worker of a feed and the GUI thread share.
struct LiveFeed::Shared
{
    FeedId id;
    LiveFeed *feed = nullptr;
    std::atomic<bool> paused{false};
    std::atomic<std::uint64_t> ring{defaultRing};
    std::atomic<std::uint64_t> letGo{0};
    /// Held while rows are stored, which may take a while: never by the GUI thread. Guards `logs`.
    std::mutex work;
    std::map<std::string, LiveLog> logs; // by name
    bool preloading = false;             // guarded by `work`: the session has a log when all of that is there
    /// Held for a moment; guards the rest. Taken last.
    std::mutex mutex;
    std::map<std::string, ShownLog> shown;
    FollowStatus status;
    std::deque<LiveSecond> seconds;
    std::shared_ptr<std::vector<std::shared_ptr<LiveListener>>> listeners;
    std::string push; // LiveFeedOptions::push
    bool asked = false; // the GUI thread will look
    bool closed = false;
};

namespace {

SourceInfo infoOf(const std::string &name)
{
    SourceInfo info;
    info.path = name;
    info.name = nameOf(name);
    info.modified = SystemClock().now();
    return info;
}

} // namespace

struct LiveFeed::Feed final : FollowObserver
{
    Info info;
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    std::shared_ptr<Following> following;
    std::shared_future<void> ended; ///< When it has stored its last.

    /// Makes the GUI thread look, once however often it is asked meanwhile.
    static void ask(const std::shared_ptr<Shared> &shared, LiveFeed *feed)
    {
        if (std::exchange(shared->asked, true))
            return;
        postTo(feed, [feed, shared] { feed->refresh(shared); });
    }

    void status(const FollowStatus &status) override
    {
        const std::scoped_lock lock(shared->mutex);
        shared->status = status;
        ask(shared, shared->feed);
    }

    void events(FollowedEvents &&events) override
    {
        std::shared_ptr<std::vector<std::shared_ptr<LiveListener>>> listeners;
        {
            const std::scoped_lock lock(shared->mutex);
            listeners = shared->listeners;
        }
        if (listeners) {
            for (const auto &listener : *listeners)
                listener->events(info.id, events);
        }
        {
            const std::scoped_lock lock(shared->mutex);
            count(events);
        }
        take(std::move(events));
    }

    void take(FollowedEvents &&events)
    {
        const std::scoped_lock working(shared->work);
        std::vector<std::string> forgotten;
        {
            const std::scoped_lock lock(shared->mutex);
            for (const auto &[name, log] : shared->shown) {
                if (log.forgotten)
                    forgotten.push_back(name);
            }
            for (const std::string &name : forgotten)
                shared->shown.erase(name);
        }
        for (const std::string &name : forgotten)
            shared->logs.erase(name);
        add(std::move(events));
    }

    /// Paused no more.
    void showAll()
    {
        const std::scoped_lock working(shared->work);
        for (auto &[name, log] : shared->logs) {
            show(log);
            publish(log);
        }
    }

    void setPreloading(bool on)
    {
        const std::scoped_lock working(shared->work);
        shared->preloading = on;
        for (auto &[name, log] : shared->logs)
            publish(log);
    }

    /// Lets the GUI thread see what there is. Under the work mutex.
    void publish(LiveLog &log)
    {
        if (!log.data || shared->preloading)
            return;
        const std::uint64_t rows = log.data->store->snapshot().rowCount();
        const std::scoped_lock lock(shared->mutex);
        ShownLog &shown = shared->shown[log.name];
        shown.data = log.data;
        shown.rows = rows;
        shown.held = log.heldRows;
        if (log.dropped > 0) {
            shown.replaced = true;
            shown.told -= std::min(shown.told, std::exchange(log.dropped, 0));
        }
        ask(shared, shared->feed);
    }

    void count(const FollowedEvents &events)
    {
        const std::int64_t second = nowSecond();
        auto &list = shared->seconds;
        if (list.empty() || list.back().second != second)
            list.push_back({second, {}});
        while (list.size() > secondsKept)
            list.pop_front();
        for (const EventBatch &batch : events.batches) {
            for (const EventRow &row : batch.rows)
                ++list.back().counts[std::min<std::size_t>(4, static_cast<std::size_t>(row.severity()))];
        }
    }

    /// Under the work mutex.
    void add(FollowedEvents &&events)
    {
        if (events.rowCount() == 0 || !events.format)
            return;
        LiveLog &log = shared->logs[events.name];
        if (!log.data) {
            log.name = events.name;
            auto spill = SpillFile::create();
            if (!spill) {
                shared->letGo += events.rowCount();
                return; // no place for what is shown; it is stored, and the next look tries again
            }
            log.spill = std::move(*spill);
            // No row begins at byte 0: a CSV has its names there.
            (void)log.spill->append("\n");
            log.data = std::make_shared<LogData>();
        }
        // Other columns from here on: they stand in what is shown, in front of the rows they are of.
        if (!events.header.empty() && !log.spill->append(events.header + "\n")) {
            shared->letGo += events.rowCount();
            return;
        }
        const std::uint64_t base = log.spill->pending();
        if (!log.spill->append(events.bytes) || !log.spill->append("\n")) {
            shared->letGo += events.rowCount(); // the disk of the spill is full
            return;
        }
        if (!events.header.empty())
            log.options = events.format->makeParser()->prepare(*log.spill->view(infoOf(events.name)), events.options);
        {
            const std::scoped_lock lock(log.data->mutex);
            const bool other = log.data->format != events.format;
            log.data->format = events.format;
            log.data->options = log.options ? *log.options : events.options;
            log.data->source = std::make_shared<LiveView>(log.spill->view(infoOf(events.name)), log.places);
            if (other)
                log.data->detection.ranked = {FormatMatch{events.format->id(), 1.0, {}}};
        }
        {
            // The decoder of the table holds the source as it was.
            const std::scoped_lock lock(log.data->decoderMutex);
            log.data->decoder.reset();
        }
        std::size_t index = 0;
        for (EventBatch &batch : events.batches) {
            for (EventRow &row : batch.rows) {
                EventRow moved = row.movedTo(row.offset() + base);
                std::uint64_t place = events.places[index];
                if (index == 0 && events.extends && log.lastUuid == events.uuid && log.lastPlace == events.places[0] && row.length() > log.lastLength) {
                    // Shown already: what joined it too late is a row of its own here.
                    EventRow rest(moved.offset() + log.lastLength, static_cast<std::uint32_t>(row.length() - log.lastLength));
                    rest.setTime(moved.time());
                    rest.setSeverity(moved.severity());
                    rest.setSource(moved.source());
                    rest.setHost(moved.host());
                    rest.setLevel(moved.level());
                    rest.setHasProblem(true);
                    moved = rest;
                    place += log.lastLength;
                }
                log.lastUuid = events.uuid;
                log.lastPlace = events.places[index];
                log.lastLength = row.length();
                log.places->add(moved.offset(), events.uuid, place);
                row = moved;
                ++index;
            }
            for (ParseProblem &problem : batch.problems)
                problem.offset += base;
            batch.range = {batch.range.begin + base, batch.range.end + base};
            log.heldRows += batch.rows.size();
            log.held.push_back(std::move(batch));
        }
        if (shared->paused)
            bound(log);
        else
            show(log);
        publish(log);
    }

    /// Held back rows are not more than the ring holds.
    void bound(LiveLog &log)
    {
        while (log.heldRows > shared->ring && log.held.size() > 1) {
            log.heldRows -= log.held.front().rows.size();
            shared->letGo += log.held.front().rows.size();
            log.held.pop_front();
        }
    }

    void show(LiveLog &log)
    {
        if (!log.data)
            return;
        while (!log.held.empty()) {
            for (const EventRow &row : log.held.front().rows) {
                const QString host = text(std::string(log.held.front().strings.at(row.host())));
                if (host.isEmpty() || log.data->computers.contains(host))
                    continue;
                const std::scoped_lock lock(log.data->mutex);
                if (log.data->computers.size() < 8)
                    log.data->computers.append(host);
                else
                    break;
            }
            log.data->store->append(std::move(log.held.front()));
            log.held.pop_front();
        }
        log.heldRows = 0;
        const std::uint64_t rows = log.data->store->snapshot().rowCount();
        if (rows <= shared->ring)
            return;
        // The older half goes. Its bytes stay until the next time: somebody may still be looking.
        log.spill->forgetBefore(log.begins);
        log.places->forgetBefore(log.begins);
        const std::uint64_t keep = shared->ring / 2;
        std::uint64_t firstByte = 0;
        log.data = newestOf(*log.data, keep, firstByte);
        log.begins = firstByte;
        log.dropped += rows - keep;
        shared->letGo += rows - keep;
    }
};

LiveFeed::LiveFeed(Session &session, QString history, QObject *parent)
    : QObject(parent), m_session(session), m_history(std::move(history)), m_listeners(std::make_shared<std::vector<std::shared_ptr<LiveListener>>>())
{
    qRegisterMetaType<FeedId>();
    qRegisterMetaType<LogId>();
    m_pool.setMaxThreadCount(mostFeeds);
    m_taskPool.setMaxThreadCount(1);
    connect(&m_session, &Session::logRemoved, this, &LiveFeed::forget);
}

LiveFeed::~LiveFeed()
{
    for (const auto &feed : m_feeds) {
        if (feed->following)
            feed->following->stop();
    }
    m_pool.waitForDone();
    m_taskPool.waitForDone();
    takeOver(&taskResults);
}

LiveFeed::Feed *LiveFeed::find(FeedId id) const
{
    const auto it = std::find_if(m_feeds.begin(), m_feeds.end(), [id](const auto &f) { return f->info.id == id; });
    return it == m_feeds.end() ? nullptr : it->get();
}

FeedId LiveFeed::start(const LiveSpec &spec, const LiveFeedOptions &options)
{
    const auto same = std::find_if(m_feeds.begin(), m_feeds.end(), [&spec](const auto &f) { return f->info.spec == spec; });
    if (same != m_feeds.end()) {
        resume((*same)->info.id);
        return (*same)->info.id;
    }
    auto feed = std::make_shared<Feed>();
    feed->info.id = FeedId{m_next++};
    feed->info.spec = spec;
    feed->info.options = options;
    feed->info.name = text(spec.settings.empty() && (spec.kind == "file" || spec.kind == "folder") ? spec.target : liveSpecText(spec));
    feed->shared->id = feed->info.id;
    feed->shared->feed = this;
    feed->shared->ring = m_ring;
    feed->shared->listeners = m_listeners;
    feed->shared->push = options.push;
    const FeedId id = feed->info.id;
    m_feeds.push_back(std::move(feed));
    Q_EMIT feedAdded(id);
    run(m_feeds.back(), options.from, options.store && options.from == LiveFrom::Saved ? options.preload : 0);
    return id;
}

namespace {

/// The newest stored events of a source, as they would come from it.
void preloadEvents(const QString &history, const LiveSpec &spec, int most, const std::function<void(FollowedEvents &&)> &use)
{
    auto store = LiveStore::openReadOnly(history);
    if (!store)
        return; // none yet
    const auto sources = (*store)->sources();
    if (!sources)
        return;
    const std::string specText = liveSpecText(spec);
    const auto source = std::find_if(sources->begin(), sources->end(), [&specText](const LiveSourceRecord &s) { return s.spec == specText; });
    if (source == sources->end())
        return;
    const auto after = (*store)->idBeforeNewest(source->id, most);
    if (!after)
        return;
    struct Known
    {
        LivePosition position;
        const Format *format = nullptr;
        ParseOptions options;
        std::vector<std::pair<std::uint64_t, std::string>> headers;
    };
    std::map<std::int64_t, Known> known;
    std::string header;
    FollowedEvents events;
    EventBatch batch;
    std::int64_t current = -1;
    std::size_t all = 0;
    const auto finish = [&] {
        if (!events.places.empty()) {
            events.batches.push_back(std::move(batch));
            use(std::move(events));
        }
        events = {};
        batch = {};
    };
    (void)(*store)->forEachEvent(source->id, *after, most, [&](const StoredLiveEvent &stored) {
        const auto headerOf = [&stored](const Known &of) {
            std::string held;
            for (const auto &[place, text] : of.headers)
                held = place <= stored.event.place ? text : held;
            return held;
        };
        const bool otherStream = stored.position != current;
        if (otherStream || events.bytes.size() > 4 * 1024 * 1024 || headerOf(known[current]) != header) {
            finish();
            current = stored.position;
            auto [it, isNew] = known.try_emplace(current);
            if (isNew) {
                auto position = (*store)->position(current);
                if (position) {
                    it->second.headers = (*store)->headers(current).value_or(decltype(it->second.headers)());
                    it->second.position = std::move(*position);
                    it->second.format = findFormat(it->second.position.formatId);
                    if (it->second.format) {
                        const MemorySource head(it->second.position.head, nameOf(it->second.position.name), SystemClock().now());
                        it->second.options = it->second.format->makeParser()->prepare(head, {});
                    }
                }
            }
            events.uuid = it->second.position.uuid;
            events.name = it->second.position.name;
            events.format = it->second.format;
            events.options = it->second.options;
            const std::string now = headerOf(it->second);
            const std::string &formatId = it->second.position.formatId;
            if (events.format && !now.empty()) {
                const MemorySource names(now, nameOf(events.name), SystemClock().now());
                events.options = events.format->makeParser()->prepare(names, {});
            }
            if (otherStream || now != header)
                events.header = now.empty() && (formatId == "w3c" || formatId == "zeek") ? it->second.position.head : now;
            header = now;
        }
        all += stored.event.raw.size();
        if (all > preloadBytes)
            return false;
        EventRow row(events.bytes.size(), static_cast<std::uint32_t>(stored.event.raw.size()));
        row.setTime(stored.event.time);
        row.setSeverity(static_cast<Severity>(std::clamp(stored.event.severity, 0, 4)));
        row.setSource(batch.strings.intern(stored.event.program));
        row.setHost(batch.strings.intern(stored.event.host));
        events.bytes.append(stored.event.raw);
        events.bytes += '\n';
        events.places.push_back(stored.event.place);
        batch.rows.push_back(row);
        return true;
    });
    finish();
}

} // namespace

void LiveFeed::run(const std::shared_ptr<Feed> &feed, LiveFrom from, int preload)
{
    FollowOptions options;
    options.spec = feed->info.spec;
    options.history = feed->info.options.store ? m_history : QString();
    options.from = from;
    options.formatId = feed->info.options.formatId;
    const QString history = options.history;
    if (!history.isEmpty()) {
        options.alongside = [shared = feed->shared](Database &database, const FollowedEvents &events) -> Result<void> {
            std::string target;
            {
                const std::scoped_lock lock(shared->mutex);
                target = shared->push;
            }
            return target.empty() ? Result<void>() : queueFollowed(database, target, events);
        };
    }
    feed->following = std::make_shared<Following>(std::move(options), *feed);
    feed->info.running = true;
    feed->info.error.reset();
    using Answer = Result<Outcome>;
    auto atItsEnd = std::make_shared<std::promise<void>>();
    feed->ended = atItsEnd->get_future().share();
    auto work = [following = feed->following, feed, spec = feed->info.spec, history, preload, atItsEnd = std::move(atItsEnd)]() -> Answer {
        const auto tell = qScopeGuard([&atItsEnd] { atItsEnd->set_value(); });
        if (preload > 0 && !history.isEmpty()) {
            feed->setPreloading(true);
            preloadEvents(history, spec, preload, [&feed](FollowedEvents &&events) {
                feed->take(std::move(events));
            });
            feed->setPreloading(false);
        }
        return following->run();
    };
    runTask(m_pool, this, std::move(work), [this, id = feed->info.id, following = feed->following](const Answer &answer) {
        Feed *ended = find(id);
        if (!ended || ended->following != following)
            return;
        ended->info.running = false;
        ended->info.status.source.state = LiveState::Stopped;
        if (!answer)
            ended->info.error = answer.error();
        {
            const std::scoped_lock lock(ended->shared->mutex);
            ended->shared->status = ended->info.status;
        }
        refresh(ended->shared);
    });
}

void LiveFeed::stop(FeedId id)
{
    if (Feed *feed = find(id); feed && feed->following)
        feed->following->stop();
}

void LiveFeed::resume(FeedId id)
{
    const auto it = std::find_if(m_feeds.begin(), m_feeds.end(), [id](const auto &f) { return f->info.id == id; });
    if (it == m_feeds.end() || (*it)->info.running)
        return;
    const std::shared_ptr<Feed> feed = *it;
    run(feed, feed->info.options.store ? LiveFrom::Saved : LiveFrom::End, 0);
    Q_EMIT feedChanged(id);
}

void LiveFeed::remove(FeedId id)
{
    const auto it = std::find_if(m_feeds.begin(), m_feeds.end(), [id](const auto &f) { return f->info.id == id; });
    if (it == m_feeds.end())
        return;
    // The worker still speaks to the feed and holds it until it has ended.
    std::shared_ptr<Feed> feed = std::move(*it);
    m_feeds.erase(it);
    feed->following->stop();
    std::vector<LogId> logs;
    {
        const std::scoped_lock lock(feed->shared->mutex);
        feed->shared->closed = true;
        for (auto &[name, log] : feed->shared->shown) {
            if (log.id.value)
                logs.push_back(log.id);
        }
    }
    for (const LogId log : logs)
        m_session.close(log);
    Q_EMIT feedRemoved(id);
}

void LiveFeed::forgetStored(FeedId id)
{
    const Feed *feed = find(id);
    if (!feed)
        return;
    auto work = [ended = feed->ended, history = m_history, spec = liveSpecText(feed->info.spec)]() -> Result<void> {
        if (ended.valid())
            ended.wait();
        if (!DatabasePlace::mayBeThere(history))
            return {};
        auto store = LiveStore::open(history);
        if (!store)
            return tl::unexpected(store.error());
        const auto source = (*store)->knownSource(spec);
        if (!source)
            return tl::unexpected(source.error());
        return *source ? (*store)->forget(**source) : Result<void>();
    };
    const QString name = feed->info.name;
    remove(id);
    runTask(m_taskPool, this, std::move(work), [this, name](const Result<void> &done) { Q_EMIT forgotten(name, done ? QString() : errorText(done.error())); });
}

/// The user closed a log of ours: with the last one, following ends.
void LiveFeed::forget(LogId id)
{
    for (const auto &feed : m_feeds) {
        if (std::erase(feed->info.logs, id) == 0)
            continue;
        {
            const std::scoped_lock lock(feed->shared->mutex);
            for (auto &[name, log] : feed->shared->shown)
                log.forgotten = log.forgotten || log.id == id;
        }
        if (feed->info.logs.empty())
            stop(feed->info.id);
        Q_EMIT feedChanged(feed->info.id);
        return;
    }
}

void LiveFeed::setPaused(FeedId id, bool paused)
{
    const auto it = std::find_if(m_feeds.begin(), m_feeds.end(), [id](const auto &f) { return f->info.id == id; });
    if (it == m_feeds.end() || (*it)->info.paused == paused)
        return;
    const std::shared_ptr<Feed> feed = *it;
    feed->info.paused = paused;
    feed->shared->paused = paused;
    Q_EMIT feedChanged(id);
    if (!paused) {
        runTask(m_taskPool, this, [feed] {
            feed->showAll();
            return true;
        }, [](bool) {});
    }
}

void LiveFeed::setPush(FeedId id, const std::string &target)
{
    Feed *feed = find(id);
    if (!feed || !feed->info.options.store || feed->info.options.push == target)
        return;
    feed->info.options.push = target;
    {
        const std::scoped_lock lock(feed->shared->mutex);
        feed->shared->push = target;
    }
    Q_EMIT feedChanged(id);
    Q_EMIT pushChanged(id);
}

void LiveFeed::setAllPaused(bool paused)
{
    for (const FeedId id : feeds())
        setPaused(id, paused);
}

std::vector<FeedId> LiveFeed::feeds() const
{
    std::vector<FeedId> ids;
    for (const auto &feed : m_feeds)
        ids.push_back(feed->info.id);
    return ids;
}

std::optional<LiveFeed::Info> LiveFeed::feed(FeedId id) const
{
    const Feed *feed = find(id);
    return feed ? std::optional(feed->info) : std::nullopt;
}

std::optional<FeedId> LiveFeed::feedOf(LogId log) const
{
    for (const auto &feed : m_feeds) {
        if (std::find(feed->info.logs.begin(), feed->info.logs.end(), log) != feed->info.logs.end())
            return feed->info.id;
    }
    return std::nullopt;
}

std::vector<LiveSecond> LiveFeed::seconds(FeedId id) const
{
    const std::int64_t now = nowSecond();
    std::vector<LiveSecond> list(secondsKept);
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].second = now - secondsKept + 1 + static_cast<std::int64_t>(i);
    if (const Feed *feed = find(id)) {
        const std::scoped_lock lock(feed->shared->mutex);
        for (const LiveSecond &second : feed->shared->seconds) {
            if (second.second > now - secondsKept && second.second <= now)
                list[static_cast<std::size_t>(second.second - (now - secondsKept + 1))].counts = second.counts;
        }
    }
    return list;
}

void LiveFeed::setRingSize(std::uint64_t events)
{
    m_ring = std::max<std::uint64_t>(events, 1000);
    for (const auto &feed : m_feeds) {
        feed->shared->ring = m_ring;
    }
}

void LiveFeed::addListener(std::shared_ptr<LiveListener> listener)
{
    auto listeners = std::make_shared<std::vector<std::shared_ptr<LiveListener>>>(*m_listeners);
    listeners->push_back(std::move(listener));
    m_listeners = listeners;
    for (const auto &feed : m_feeds) {
        const std::scoped_lock lock(feed->shared->mutex);
        feed->shared->listeners = m_listeners;
    }
}

void LiveFeed::removeListener(const std::shared_ptr<LiveListener> &listener)
{
    auto listeners = std::make_shared<std::vector<std::shared_ptr<LiveListener>>>(*m_listeners);
    std::erase(*listeners, listener);
    m_listeners = listeners;
    for (const auto &feed : m_feeds) {
        const std::scoped_lock lock(feed->shared->mutex);
        feed->shared->listeners = m_listeners;
    }
}

/// Tells the session and the views what the worker did since the last time.
void LiveFeed::refresh(const std::shared_ptr<Shared> &shared)
{
    Feed *feed = find(shared->id);
    struct Added
    {
        LogId log;
        std::uint64_t first, count;
    };
    std::vector<Added> added;
    std::vector<std::string> fresh;
    std::vector<std::pair<LogId, std::shared_ptr<LogData>>> replaced;
    {
        const std::scoped_lock lock(shared->mutex);
        shared->asked = false;
        if (!feed || shared->closed)
            return;
        const bool running = feed->info.running;
        feed->info.status = shared->status;
        if (!running)
            feed->info.status.source.state = LiveState::Stopped;
        feed->info.letGo = shared->letGo;
        feed->info.heldBack = 0;
        for (auto &[name, log] : shared->shown) {
            feed->info.heldBack += log.held;
            if (log.forgotten)
                continue;
            if (log.id.value == 0) {
                if (log.rows > 0)
                    fresh.push_back(name);
                continue;
            }
            if (std::exchange(log.replaced, false))
                replaced.emplace_back(log.id, log.data);
            if (log.rows > log.told)
                added.push_back({log.id, log.told, log.rows - log.told});
            log.told = log.rows;
        }
    }
    for (const std::string &name : fresh) {
        std::shared_ptr<LogData> data;
        {
            const std::scoped_lock lock(shared->mutex);
            data = shared->shown[name].data;
        }
        const QString path = text(name);
        const LogId id = m_session.addGrowing(path, text(nameOf(name).empty() ? name : nameOf(name)), data);
        if (id.value)
            feed->info.logs.push_back(id);
        const std::scoped_lock lock(shared->mutex);
        ShownLog &log = shared->shown[name];
        log.id = id;
        log.forgotten = id.value == 0; // no more logs: it is tried again with what comes
        log.replaced = log.data != data;
        log.told = log.rows;
        if (id.value)
            added.push_back({id, 0, log.rows});
    }
    for (const auto &[log, data] : replaced)
        m_session.replaceGrowing(log, data);
    for (const Added &one : added)
        m_session.grown(one.log);
    Q_EMIT feedChanged(shared->id);
    for (const Added &one : added)
        Q_EMIT eventsAdded(shared->id, one.log, one.first, one.count);
}

void LiveFeed::loadOffers()
{
    runTask(m_taskPool, this, [] { return liveOffers(); }, [this](const std::vector<LiveOffer> &offers) { Q_EMIT offersLoaded(offers); });
}

void LiveFeed::loadRetention()
{
    runTask(
        m_taskPool, this,
        [path = m_history]() -> Result<LiveRetention> {
            auto store = LiveStore::open(path);
            return store ? (*store)->retention()
                         : Result<LiveRetention>(tl::unexpected(store.error()));
        },
        [this](const Result<LiveRetention> &retention) {
            Q_EMIT retentionLoaded(retention.value_or(LiveRetention()),
                                   retention ? QString() : errorText(retention.error()));
        });
}

void LiveFeed::setRetention(const LiveRetention &retention)
{
    runTask(m_taskPool, this, [path = m_history, retention]() -> Result<LiveRetention> {
        auto store = LiveStore::open(path);
        if (!store)
            return tl::unexpected(store.error());
        if (const auto set = (*store)->setRetention(retention); !set)
            return tl::unexpected(set.error());
        return (*store)->retention();
    }, [this](const Result<LiveRetention> &now) { Q_EMIT retentionLoaded(now.value_or(LiveRetention()), now ? QString() : errorText(now.error())); });
}

} // namespace sightglass
