// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/delivery.h"

#include "core/push/redaction.h"
#include "core/push/secrets.h"
#include "core/push/transport.h"
#include "core/push/words.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <deque>

namespace sightglass {

namespace {

// A batch of the queue: enough to be cheap, little enough to be rewritten when a part of it is left.
constexpr std::size_t storedEvents = 1000;
constexpr std::size_t storedBytes = 512 * 1024;
constexpr int tellMs = 200;
constexpr std::int64_t second = 1'000'000;

Timestamp plus(Timestamp t, std::chrono::microseconds d) { return Timestamp::fromMicroseconds(t.microseconds() + d.count()); }

} // namespace

std::vector<QueuedBatch> batchesOf(const std::vector<PushEvent> &events)
{
    std::vector<QueuedBatch> batches;
    std::vector<PushEvent> part;
    std::size_t bytes = 0;
    const auto close = [&] {
        if (part.empty())
            return;
        batches.push_back({{}, part.size(), bytes, {}, packEvents(part)});
        part.clear();
        bytes = 0;
    };
    for (const PushEvent &event : events) {
        const std::size_t size = event.bytes();
        if (part.size() == storedEvents || (!part.empty() && bytes + size > storedBytes))
            close();
        part.push_back(event);
        bytes += size;
    }
    close();
    return batches;
}

TargetConfig configOf(const StoredTarget &target)
{
    TargetConfig config;
    config.name = target.name;
    config.type = target.type;
    config.values = target.settings;
    return config;
}

/// Batches that were taken from the queue together, and what became of their events.
struct Delivery::Claim
{
    enum class State : std::uint8_t { Open, Sent, Delivered, AlreadyThere, Refused };
    struct Batch
    {
        QueuedBatch queued; // without its payload
        std::size_t first = 0;
        std::size_t count = 0;
    };
    std::vector<Batch> batches;
    std::vector<PushEvent> events;
    std::vector<State> states;
    std::map<std::size_t, std::string> reasons; // of refused events
    std::vector<DeadLetter> damaged;
    std::uint64_t unnamed = 0;
    std::string note;
    std::size_t underWay = 0; // requests sent or waiting to be sent
};

/// One request that waits to be sent or answered; the events are [begin, begin + request.count).
struct Delivery::Piece
{
    std::shared_ptr<Claim> claim;
    std::size_t begin = 0;
    PushRequest request;
};

/// What belongs to one target.
struct Delivery::Lane
{
    StoredTarget stored;
    TargetConfig config;
    const PushTarget *kind = nullptr;
    std::unique_ptr<Transport> transport;
    std::vector<std::shared_ptr<Claim>> claims;
    std::deque<Piece> waiting;
    QTimer timer;
    int inFlight = 0;
    bool settingUp = false;
    bool wasSetUp = false; // since the last delivery
    bool stale = true;     // the settings are other ones than those in use
    int generation = 0;    // answers to what was sent before a hold are late
    bool quiet = true;     // nothing was left the last time
    std::deque<std::pair<Timestamp, std::pair<std::uint64_t, std::uint64_t>>> rate; // events and bytes
    /// It may be the one that is calling us.
    void retireTransport()
    {
        if (transport)
            transport.release()->deleteLater();
    }
    [[nodiscard]] bool mayGo(Timestamp now) const
    {
        return kind && !stored.paused && stored.held.empty() && !settingUp && !(stored.notBefore.isValid() && stored.notBefore > now);
    }
};

Delivery::Delivery(QString history, DeliveryOptions options, QObject *parent) : QObject(parent), m_path(std::move(history)), m_options(std::move(options))
{
    m_renew = new QTimer(this);
    m_renew->setInterval(std::chrono::duration_cast<std::chrono::milliseconds>(m_options.lease) / 4);
    connect(m_renew, &QTimer::timeout, this, [this] {
        if (auto done = m_store->renew(m_owner, plus(now(), m_options.lease)); !done)
            broke(done.error());
    });
    m_tell = new QTimer(this);
    m_tell->setSingleShot(true);
    m_tell->setInterval(tellMs);
    connect(m_tell, &QTimer::timeout, this, &Delivery::changed);
}

Delivery::~Delivery()
{
    m_lanes.clear();
    if (m_store)
        (void)m_store->release(m_owner);
}

Timestamp Delivery::now() const { return m_options.clock ? m_options.clock->now() : m_systemClock.now(); }

Result<void> Delivery::open()
{
    auto store = QueueStore::open(m_path);
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    m_owner = QueueStore::newOwner();
    wake();
    return {};
}

void Delivery::tell()
{
    if (!m_tell->isActive())
        m_tell->start();
}

void Delivery::broke(const Error &error) { Q_EMIT failed(error); }

std::chrono::milliseconds Delivery::backoff(int attempts) const
{
    const double most = std::min(static_cast<double>(m_options.longestWait.count()), static_cast<double>(m_options.firstWait.count()) * std::pow(2.0, std::clamp(attempts - 1, 0, 40)));
    const double chance = m_options.chance ? m_options.chance() : QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(static_cast<std::int64_t>(most * chance) + 1);
}

Result<std::uint64_t> Delivery::accept(const std::string &name, std::vector<PushEvent> events)
{
    auto target = m_store->target(name);
    if (!target)
        return tl::unexpected(target.error());
    if (!*target)
        return failure(ErrorCode::FileNotFound, name, inWords(PushWords::tr("there is no such target")));
    const Redaction redaction(configOf(**target));
    for (PushEvent &event : events) {
        if (!event.observed.isValid())
            event.observed = now();
        redaction.apply(event);
    }
    if (auto done = m_store->accept((*target)->id, batchesOf(events), now(), m_options.limits); !done)
        return tl::unexpected(done.error());
    if (m_lanes.contains((*target)->id.value))
        pump(*m_lanes.at((*target)->id.value));
    else
        wake();
    tell();
    return events.size();
}

void Delivery::refresh()
{
    if (auto orphans = m_store->releaseOrphans(); !orphans)
        broke(orphans.error());
    const auto targets = m_store->targets();
    if (!targets) {
        broke(targets.error());
        return;
    }
    for (auto it = m_lanes.begin(); it != m_lanes.end();) {
        const bool there = std::any_of(targets->begin(), targets->end(), [&it](const StoredTarget &t) { return t.id.value == it->first; });
        it = there ? std::next(it) : m_lanes.erase(it);
    }
    for (const StoredTarget &stored : *targets) {
        auto &lane = m_lanes[stored.id.value];
        const bool fresh = !lane;
        if (fresh) {
            lane = std::make_unique<Lane>();
            lane->timer.setSingleShot(true);
            connect(&lane->timer, &QTimer::timeout, this, [this, id = stored.id] {
                if (const auto found = m_lanes.find(id.value); found != m_lanes.end())
                    pump(*found->second);
            });
        }
        const bool changed = fresh || lane->stored.type != stored.type || lane->stored.settings != stored.settings || lane->stored.name != stored.name;
        // After a hold the secret may be another, too.
        const bool again = !lane->stored.held.empty() && stored.held.empty();
        lane->stored = stored;
        lane->stale = lane->stale || changed || again;
    }
}

void Delivery::wake()
{
    if (!m_store || m_loading)
        return;
    refresh();
    std::vector<std::int64_t> ids;
    for (const auto &[id, lane] : m_lanes)
        ids.push_back(id);
    for (const std::int64_t id : ids) {
        if (const auto found = m_lanes.find(id); found != m_lanes.end())
            pump(*found->second);
    }
    tell();
}

Result<void> Delivery::retry(const std::string &name)
{
    const auto target = m_store->target(name);
    if (!target)
        return tl::unexpected(target.error());
    if (*target) {
        if (auto done = m_store->retryNow((*target)->id); !done)
            return done;
    }
    wake();
    return {};
}

Result<void> Delivery::setPaused(const std::string &name, bool paused)
{
    const auto target = m_store->target(name);
    if (!target)
        return tl::unexpected(target.error());
    if (*target) {
        if (auto done = m_store->setPaused((*target)->id, paused); !done)
            return done;
    }
    wake();
    return {};
}

std::uint64_t Delivery::sending(TargetId target) const
{
    const auto found = m_lanes.find(target.value);
    if (found == m_lanes.end())
        return 0;
    std::uint64_t events = 0;
    for (const auto &claim : found->second->claims)
        events += claim->events.size();
    return events;
}

Result<std::vector<TargetStatus>> Delivery::status()
{
    auto targets = m_store->targets();
    if (!targets)
        return tl::unexpected(targets.error());
    std::vector<TargetStatus> all;
    for (StoredTarget &target : *targets) {
        TargetStatus status;
        auto depth = m_store->depth(target.id);
        if (!depth)
            return tl::unexpected(depth.error());
        status.depth = *depth;
        status.sending = sending(target.id);
        if (const auto lane = m_lanes.find(target.id.value); lane != m_lanes.end()) {
            auto &rate = lane->second->rate;
            while (!rate.empty() && now().microseconds() - rate.front().first.microseconds() > 10 * second)
                rate.pop_front();
            if (!rate.empty()) {
                const double seconds = std::max(1.0, static_cast<double>(now().microseconds() - rate.front().first.microseconds()) / second);
                for (const auto &[time, amount] : rate) {
                    status.eventsPerSecond += static_cast<double>(amount.first) / seconds;
                    status.bytesPerSecond += static_cast<double>(amount.second) / seconds;
                }
            }
        }
        status.target = std::move(target);
        all.push_back(std::move(status));
    }
    return all;
}

void Delivery::wakeAt(Lane &lane, Timestamp when)
{
    const std::int64_t ms = std::clamp<std::int64_t>((when.microseconds() - now().microseconds()) / 1000 + 1, 1, 24 * 3600 * 1000);
    if (!lane.timer.isActive() || lane.timer.remainingTime() > ms)
        lane.timer.start(std::chrono::milliseconds(ms));
}

/// Requests of events [begin, end), no more in each than the target's limits.
void Delivery::cut(Lane &lane, const std::shared_ptr<Claim> &claim, std::size_t begin, std::size_t end)
{
    const BatchLimits limits = lane.kind->limits(lane.config);
    std::vector<Piece> pieces;
    while (begin < end) {
        std::size_t last = begin;
        std::size_t bytes = 0;
        while (last < end && last - begin < limits.events && (last == begin || bytes + claim->events[last].bytes() <= limits.bytes))
            bytes += claim->events[last++].bytes();
        std::map<std::size_t, std::string> refused;
        std::vector<PushRequest> requests = lane.kind->encode(std::span(claim->events).subspan(begin, last - begin), lane.config, refused);
        for (auto &[i, why] : refused) {
            claim->states[begin + i] = Claim::State::Refused;
            claim->reasons[begin + i] = std::move(why);
        }
        for (PushRequest &request : requests) {
            const std::size_t from = begin + request.first;
            for (std::size_t i = from; i < from + request.count; ++i) {
                if (claim->states[i] == Claim::State::Open)
                    claim->states[i] = Claim::State::Sent;
            }
            ++claim->underWay;
            pieces.push_back({claim, from, std::move(request)});
        }
        begin = last;
    }
    // In front: what is cut again comes before what waits behind it.
    lane.waiting.insert(lane.waiting.begin(), std::make_move_iterator(pieces.begin()), std::make_move_iterator(pieces.end()));
}

bool Delivery::claimMore(Lane &lane)
{
    const BatchLimits limits = lane.kind->limits(lane.config);
    if (lane.quiet) {
        // After a pause, what comes one by one is gathered for a moment.
        const std::int64_t linger = lane.config.number("linger") * 1000;
        if (linger > 0) {
            const auto depth = m_store->depth(lane.stored.id);
            if (depth && depth->batches > 0 && depth->events < limits.events && depth->bytes < limits.bytes) {
                const Timestamp due = Timestamp::fromMicroseconds(depth->oldest.microseconds() + linger);
                if (due > now()) {
                    wakeAt(lane, due);
                    return false;
                }
            }
        }
    }
    auto batches = m_store->claim(lane.stored.id, m_owner, limits.events, limits.bytes, now(), plus(now(), m_options.lease));
    if (!batches) {
        broke(batches.error());
        wakeAt(lane, plus(now(), std::chrono::seconds(2)));
        return false;
    }
    if (batches->empty()) {
        lane.quiet = true;
        // Others may have the rest: when their lease ends, it is ours.
        if (const auto end = m_store->nextLeaseEnd(lane.stored.id, m_owner); end && end->isValid() && end->microseconds() > 0)
            wakeAt(lane, *end);
        return false;
    }
    lane.quiet = false;
    auto claim = std::make_shared<Claim>();
    for (QueuedBatch &batch : *batches) {
        auto events = unpackEvents(batch.payload);
        Claim::Batch made;
        made.first = claim->events.size();
        if (events) {
            made.count = events->size();
            std::move(events->begin(), events->end(), std::back_inserter(claim->events));
        } else {
            // Told, counted, kept to be looked at; the queue goes on.
            claim->damaged.push_back({{}, {}, {}, inWords(PushWords::tr("A batch of %n event(s) of the queue was damaged on the disk.", nullptr, static_cast<int>(batch.events))), std::move(batch.payload)});
        }
        batch.payload.clear();
        made.queued = std::move(batch);
        claim->batches.push_back(std::move(made));
    }
    claim->states.assign(claim->events.size(), Claim::State::Open);
    lane.claims.push_back(claim);
    if (!m_renew->isActive())
        m_renew->start();
    cut(lane, claim, 0, claim->events.size());
    return true;
}

void Delivery::pump(Lane &lane)
{
    if (!m_options.send || !m_store || m_loading)
        return;
    if (lane.stale && lane.claims.empty() && lane.inFlight == 0) {
        lane.stale = false;
        lane.config = configOf(lane.stored);
        lane.kind = findTarget(lane.stored.type);
        lane.retireTransport();
    }
    // New settings wait until what is under way has been answered.
    if (lane.mayGo(now()) && !(lane.stale && lane.waiting.empty())) {
        if (!lane.transport) {
            m_loading = true;
            const auto loaded = Secrets::load(lane.config);
            m_loading = false;
            // What came meanwhile was put off.
            QTimer::singleShot(0, this, &Delivery::wake);
            if (!loaded) {
                hold(lane, loaded.error().where + ": " + loaded.error().detail);
                return;
            }
            if (const auto wrong = lane.kind->check(lane.config)) {
                hold(lane, wrong->toStdString());
                return;
            }
            lane.transport = std::make_unique<Transport>(lane.config);
        }
        const int most = lane.kind->limits(lane.config).requests;
        while (lane.inFlight < most && lane.mayGo(now())) {
            if (lane.waiting.empty() && (lane.stale || !claimMore(lane)))
                break;
            if (lane.waiting.empty())
                break; // nothing of it could be encoded: it is settled below, and the rest has its turn
            Piece piece = std::move(lane.waiting.front());
            lane.waiting.pop_front();
            send(lane, std::move(piece));
        }
    } else if (lane.kind && lane.stored.held.empty() && !lane.stored.paused && lane.stored.notBefore.isValid() && lane.stored.notBefore > now()) {
        wakeAt(lane, lane.stored.notBefore);
    }
    finishClaims(lane);
}

void Delivery::send(Lane &lane, Piece piece)
{
    ++lane.inFlight;
    const auto shared = std::make_shared<const Piece>(std::move(piece));
    lane.transport->send(shared->request, [this, id = lane.stored.id, generation = lane.generation, shared](const PushAnswer &answer) {
        const auto found = m_lanes.find(id.value);
        if (found != m_lanes.end() && found->second->generation == generation)
            answered(*found->second, *shared, answer);
    });
}

void Delivery::answered(Lane &lane, const Piece &piece, const PushAnswer &answer)
{
    --lane.inFlight;
    Claim &claim = *piece.claim;
    --claim.underWay;
    AnswerReading reading = lane.kind->read(piece.request, answer, lane.config);
    const std::size_t begin = piece.begin;
    const std::size_t end = begin + piece.request.count;
    using Verdict = AnswerReading::Verdict;
    const auto reopen = [&] {
        for (std::size_t i = begin; i < end; ++i) {
            if (claim.states[i] == Claim::State::Sent)
                claim.states[i] = Claim::State::Open;
        }
    };
    switch (reading.verdict) {
    case Verdict::Items: {
        bool again = false;
        std::uint64_t done = 0, bytes = 0;
        for (std::size_t i = begin; i < end && i - begin < reading.items.size(); ++i) {
            if (claim.states[i] != Claim::State::Sent)
                continue;
            switch (reading.items[i - begin].what) {
            case ItemOutcome::What::Delivered: claim.states[i] = Claim::State::Delivered; break;
            case ItemOutcome::What::AlreadyThere: claim.states[i] = Claim::State::AlreadyThere; break;
            case ItemOutcome::What::Refused:
                claim.states[i] = Claim::State::Refused;
                claim.reasons[i] = reading.items[i - begin].why;
                continue;
            case ItemOutcome::What::Retry:
                claim.states[i] = Claim::State::Open;
                again = true;
                continue;
            }
            ++done;
            bytes += claim.events[i].bytes();
        }
        if (done > 0) {
            lane.wasSetUp = false;
            lane.rate.push_back({now(), {done, bytes}});
        }
        if (reading.unnamedRefusals > 0) {
            claim.unnamed += reading.unnamedRefusals;
            claim.note = reading.why;
        }
        if (again)
            waitAfter(lane, reading.why, reading.retryAfter);
        break;
    }
    case Verdict::Split:
        reopen();
        if (piece.request.count == 1) {
            claim.states[begin] = Claim::State::Refused;
            claim.reasons[begin] = reading.why;
        } else if (piece.request.count > 1) {
            const std::size_t middle = begin + (end - begin) / 2;
            cut(lane, piece.claim, middle, end);
            cut(lane, piece.claim, begin, middle);
        }
        break;
    case Verdict::Retry:
        reopen();
        waitAfter(lane, reading.why, reading.retryAfter);
        break;
    case Verdict::Setup:
        reopen();
        if (lane.wasSetUp)
            waitAfter(lane, reading.why, std::nullopt);
        else if (!lane.settingUp)
            setUp(lane, piece, 0);
        break;
    case Verdict::Hold:
        reopen();
        hold(lane, reading.why);
        break;
    }
    pump(lane);
}

void Delivery::setUp(Lane &lane, const Piece &piece, std::size_t step)
{
    const std::vector<PushRequest> requests = lane.kind->setup(lane.config);
    if (step >= requests.size()) {
        lane.settingUp = false;
        lane.wasSetUp = true;
        return;
    }
    lane.settingUp = true;
    lane.transport->send(requests[step], [this, id = lane.stored.id, generation = lane.generation, piece, step, request = requests[step]](const PushAnswer &answer) {
        const auto found = m_lanes.find(id.value);
        if (found == m_lanes.end() || found->second->generation != generation)
            return;
        Lane &ours = *found->second;
        ours.settingUp = false;
        if (answer.ok()) {
            setUp(ours, piece, step + 1);
        } else if (answer.fault != PushAnswer::Fault::None) {
            waitAfter(ours, push::faultText(answer, request.url).toStdString(), std::nullopt);
        } else {
            hold(ours, inWords(PushWords::tr("The table could not be made: %1").arg(QString::fromStdString(push::statusText(answer)))));
        }
        pump(ours);
    });
}

void Delivery::waitAfter(Lane &lane, const std::string &why, std::optional<std::chrono::seconds> asked)
{
    // Several requests of one moment fail together: that is one failure.
    const bool waits = lane.stored.notBefore.isValid() && lane.stored.notBefore > now();
    if (!waits)
        ++lane.stored.attempts;
    std::chrono::microseconds wait = backoff(lane.stored.attempts);
    if (asked)
        wait = std::max<std::chrono::microseconds>(wait, *asked);
    const Timestamp until = plus(now(), wait);
    lane.stored.notBefore = waits ? std::max(lane.stored.notBefore, asked ? until : lane.stored.notBefore) : until;
    lane.stored.lastError = why;
    if (auto done = m_store->setWait(lane.stored.id, lane.stored.notBefore, lane.stored.attempts, why, now()); !done)
        broke(done.error());
    tell();
}

void Delivery::hold(Lane &lane, const std::string &why)
{
    lane.stored.held = why;
    lane.stored.lastError = why;
    if (auto done = m_store->setHeld(lane.stored.id, why); !done)
        broke(done.error());
    lane.retireTransport();
    ++lane.generation;
    for (auto &claim : lane.claims) {
        for (auto &state : claim->states) {
            if (state == Claim::State::Sent)
                state = Claim::State::Open;
        }
        claim->underWay = 0;
    }
    lane.waiting.clear();
    lane.inFlight = 0;
    tell();
}

/// Settles the claims of which nothing is under way. What waits to be sent while the target waits goes back.
void Delivery::finishClaims(Lane &lane)
{
    if (!lane.mayGo(now()) && !lane.settingUp) {
        for (Piece &piece : lane.waiting) {
            for (std::size_t i = piece.begin; i < piece.begin + piece.request.count; ++i) {
                if (piece.claim->states[i] == Claim::State::Sent)
                    piece.claim->states[i] = Claim::State::Open;
            }
            --piece.claim->underWay;
        }
        lane.waiting.clear();
    }
    bool any = false;
    for (auto it = lane.claims.begin(); it != lane.claims.end();) {
        if ((*it)->underWay > 0) {
            ++it;
            continue;
        }
        if (!settle(lane, **it)) {
            wakeAt(lane, plus(now(), std::chrono::seconds(2)));
            ++it;
            continue;
        }
        it = lane.claims.erase(it);
        any = true;
    }
    if (any) {
        tell();
        if (std::all_of(m_lanes.begin(), m_lanes.end(), [](const auto &entry) { return entry.second->claims.empty(); }))
            m_renew->stop();
        if (lane.mayGo(now()) && !lane.timer.isActive())
            wakeAt(lane, now());
    }
}

bool Delivery::settle(Lane &lane, Claim &claim)
{
    using State = Claim::State;
    QueueStore::Counts counts;
    std::vector<QueueStore::Settled> settled;
    std::vector<DeadLetter> dead = claim.damaged;
    bool untouched = false;
    for (const Claim::Batch &batch : claim.batches) {
        std::vector<PushEvent> rest;
        std::size_t left = 0;
        for (std::size_t i = batch.first; i < batch.first + batch.count; ++i) {
            switch (claim.states[i]) {
            case State::Open:
            case State::Sent: ++left; break;
            case State::Delivered: ++counts.delivered; break;
            case State::AlreadyThere:
                ++counts.delivered;
                ++counts.alreadyThere;
                break;
            case State::Refused: {
                const auto why = claim.reasons.find(i);
                dead.push_back({{}, {}, claim.events[i].id.toString(), why == claim.reasons.end() ? std::string() : why->second, packEvents({claim.events[i]})});
                break;
            }
            }
        }
        if (left == batch.count && batch.count > 0) {
            untouched = true; // only its lease is given back
            continue;
        }
        QueueStore::Settled one{batch.queued.id, std::nullopt};
        if (left > 0) {
            for (std::size_t i = batch.first; i < batch.first + batch.count; ++i) {
                if (claim.states[i] == State::Open || claim.states[i] == State::Sent)
                    rest.push_back(claim.events[i]);
            }
            std::size_t bytes = 0;
            for (const PushEvent &event : rest)
                bytes += event.bytes();
            one.rest = QueuedBatch{batch.queued.id, rest.size(), bytes, batch.queued.created, packEvents(rest)};
        }
        settled.push_back(std::move(one));
    }
    counts.refusedUnnamed = std::min(claim.unnamed, counts.delivered);
    counts.delivered -= counts.refusedUnnamed;
    counts.note = claim.note;
    if (!settled.empty()) {
        if (auto done = m_store->settle(lane.stored.id, m_owner, settled, dead, counts, now()); !done) {
            broke(done.error());
            return false;
        }
        if (counts.delivered > 0 && !(lane.stored.notBefore.isValid() && lane.stored.notBefore > now())) {
            lane.stored.notBefore = Timestamp::none();
            lane.stored.attempts = 0;
        } else if (lane.stored.notBefore.isValid()) {
            // A part was delivered, and the wait for the rest stays.
            (void)m_store->setWait(lane.stored.id, lane.stored.notBefore, lane.stored.attempts, lane.stored.lastError, now());
        }
    }
    if (untouched) {
        for (const Claim::Batch &batch : claim.batches) {
            const bool whole = std::all_of(claim.states.begin() + static_cast<std::ptrdiff_t>(batch.first), claim.states.begin() + static_cast<std::ptrdiff_t>(batch.first + batch.count),
                                           [](State s) { return s == State::Open || s == State::Sent; });
            if (whole && batch.count > 0) {
                if (auto done = m_store->giveBack(batch.queued.id, m_owner); !done) {
                    broke(done.error());
                    return false;
                }
            }
        }
    }
    return true;
}

} // namespace sightglass
