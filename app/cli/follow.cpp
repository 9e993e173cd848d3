// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/follow.h"

#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/history/flowstore.h"
#include "core/job/followedrows.h"
#include "core/job/handover.h"
#include "core/job/steppedclock.h"
#include "core/query/querywords.h"
#include "core/history/historystore.h"
#include "core/session/followedflows.h"
#include "core/session/livepush.h"
#include "core/session/livetext.h"
#include "core/session/resultjson.h"
#include "core/source/live/interrupt.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <mutex>

namespace sightglass::cli {

namespace {

/// What SIGTERM and SIGINT end: complete before the count says so.
std::vector<Following *> running;
std::atomic<std::size_t> runningCount{0};
std::atomic<bool> ended{false};

extern "C" void stopAll(int)
{
    ended = true;
    for (std::size_t i = 0; i < runningCount; ++i)
        running[i]->stop();
}

/// Prints events and what goes wrong. Lines of several sources do not mix.
class Printer final : public FollowObserver
{
public:
    Printer(std::string name, bool print, std::mutex &mutex, std::atomic<bool> &broken)
        : m_name(std::move(name))
        , m_print(print)
        , m_mutex(mutex)
        , m_broken(broken)
    {
    }

    /// Called when there is something new in the queue; may be null.
    std::function<void()> queued;

    void events(FollowedEvents &&events) override
    {
        if (queued)
            queued();
        if (!m_print || events.rowCount() == 0)
            return;
        const LogRows log = logRowsOf(events);
        const auto decoder = log.decoder ? log.decoder() : nullptr;
        std::string text;
        std::size_t index = 0;
        log.rows.forEachRun([&](std::span<const EventRow> rows, RowIndex) {
            for (const EventRow &row : rows) {
                EventRecord record;
                if (auto decoded = decoder ? decoder->decode(row) : Result<EventRecord>(EventRecord{}))
                    record = std::move(*decoded);
                text +=
                    liveEventLine(events.id(index).toString(), {}, events.name, std::move(record),
                                  events.places[index], false, events.extends && index == 0);
                ++index;
            }
        });
        const std::scoped_lock lock(m_mutex);
        if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0) {
            m_broken = true;
            stopAll(0);
        }
    }
    void status(const FollowStatus &status) override
    {
        // Only what somebody has to know: each state once, not each time it is tried again.
        const std::string state = std::string(liveStateName(status.source.state)) + '\n'
            + status.source.where + '\n' + (status.store ? status.store->detail : std::string())
            + '\n' + status.unreadable;
        const bool trouble = status.store || status.source.state == LiveState::NoPermission || status.source.state == LiveState::Failed
                             || status.source.state == LiveState::Disabled || status.source.state == LiveState::Waiting || !status.unreadable.empty();
        if (state == m_said || (!trouble && m_said.empty()))
            return;
        m_said = trouble ? state : std::string();
        complain(QStringLiteral("%1: %2").arg(QString::fromStdString(toValidUtf8(m_name)), followText(status)));
    }

private:
    std::string m_name, m_said;
    bool m_print;
    std::mutex &m_mutex;
    std::atomic<bool> &m_broken;
};

} // namespace

std::string liveEventLine(const std::string &id, const std::string &from, const std::string &name,
                          EventRecord record, std::uint64_t place, bool raw, bool extends)
{
    record.offset = place;
    QByteArray line("{\"id\": \"");
    line.append(id.data(), static_cast<qsizetype>(id.size())).append("\"");
    if (!from.empty()) {
        line.append(", \"from\": ");
        appendJsonString(line, toValidUtf8(from));
    }
    line.append(", \"log\": ");
    appendJsonString(line, toValidUtf8(name));
    if (extends)
        line.append(", \"replaces\": true"); // the line with this id that was printed before
    const QByteArray event = eventJson(record);
    line.append(", ").append(event.mid(1, event.size() - 2));
    if (raw) {
        line.append(", \"raw\": ");
        appendJsonString(line, toValidUtf8(record.raw));
    }
    line.append("}\n");
    return line.toStdString();
}

namespace {

int followInputs(const Options &options, const std::function<void()> &queued);

} // namespace

int follow(const Options &given)
{
    if (given.push.target.isEmpty())
        return followInputs(given, {});
    // The queue is in a history, and what is stored and what is queued is one.
    Options options = given;
    if (options.history.isEmpty())
        options.history = HistoryStore::defaultPath();
    return pushWhile(options, [&options](const std::function<void()> &queued) { return followInputs(options, queued); }, [] { return ended.load(); });
}

namespace {

/// Keeps threats and transfers of what is stored meanwhile, and lets go of those past their time, until \p end is raised.
void keepFlows(const QString &history, LiveInterrupt &end)
{
    constexpr int everyMs = 5'000, settleMs = 600'000;
    const SystemClock system;
    SteppedClock clock(system, std::chrono::milliseconds(settleMs));
    struct Until final : Progress
    {
        explicit Until(LiveInterrupt &interrupt) : end(interrupt) {}
        bool report(std::uint64_t) override { return !end.wait(0); }
        LiveInterrupt &end;
    } until(end);
    std::unique_ptr<HistoryStore> store;
    std::unique_ptr<FollowedFlows> flows;
    std::string said;
    while (!end.wait(everyMs)) {
        Result<void> done;
        if (!store) {
            if (auto opened = HistoryStore::open(history)) {
                store = std::move(*opened);
                flows = std::make_unique<FollowedFlows>(*store);
            } else {
                done = tl::unexpected(opened.error());
            }
        }
        if (flows) {
            if (const auto looked = flows->catchUp(until); !looked)
                done = tl::unexpected(looked.error());
            else if (const auto pruned = FlowStore(store->database()).prune(clock.believed()); !pruned)
                done = tl::unexpected(pruned.error());
        }
        const std::string fault = done ? std::string() : errorText(done.error()).toStdString();
        if (!fault.empty() && fault != said)
            complain(QString::fromStdString(fault));
        said = fault;
    }
}

int followInputs(const Options &options, const std::function<void()> &queued)
{
    std::signal(SIGTERM, stopAll);
    std::signal(SIGINT, stopAll);
    Filter filter;
    if (options.query) {
        auto query = Query::parse(*options.query, options.parse.timeZone);
        if (!query) {
            complain(queryFaultText(query.error()));
            return exitUsage;
        }
        filter.query = *query;
    }
    std::map<std::string, std::string> settings;
    if (!options.pattern.empty())
        settings["pattern"] = options.pattern;
    if (options.pollMs > 0)
        settings["poll"] = std::to_string(options.pollMs);
    std::mutex mutex;
    std::atomic<bool> broken{false};
    std::vector<std::unique_ptr<Printer>> printers;
    std::vector<std::unique_ptr<Following>> followings;
    for (const QString &input : options.inputs) {
        const std::string text = input.toStdString();
        auto spec = parseLiveSpec(text, settings);
        if (spec) {
            if (const LiveSourceKind *kind = findLiveSourceKind(spec->kind); kind->missing && !kind->missing().empty())
                spec = failure(ErrorCode::NotAFile, text, kind->missing());
        }
        if (!spec) {
            complain(QStringLiteral("%1: %2").arg(input, QString::fromStdString(spec.error().detail)));
            return exitUsage;
        }
        FollowOptions one;
        one.spec = *spec;
        one.history = options.history;
        one.from = options.from;
        one.once = options.once;
        one.formatId = options.formatId;
        one.parse = options.parse;
        if (options.query)
            one.select = [&filter](FollowedEvents &events) { keepMatching(events, filter); };
        if (queued) {
            one.alongside = [target = options.push.target.toStdString()](Database &database, const FollowedEvents &events) { return queueFollowed(database, target, events); };
        }
        printers.push_back(std::make_unique<Printer>(text, options.history.isEmpty(), mutex, broken));
        printers.back()->queued = queued;
        followings.push_back(std::make_unique<Following>(std::move(one), *printers.back()));
    }
    for (const auto &following : followings)
        running.push_back(following.get());
    runningCount = running.size();
    if (ended)
        stopAll(0); // it came while all this was made
    QThreadPool pool;
    pool.setMaxThreadCount(static_cast<int>(followings.size()));
    std::vector<QFuture<bool>> done;
    for (const auto &following : followings) {
        done.push_back(QtConcurrent::run(&pool, taskFunction([one = following.get()] {
            const auto outcome = one->run();
            if (!outcome)
                complain(errorText(outcome.error()));
            return outcome.has_value();
        })));
    }
    // Of one run to the end of what is there, who asks next looks.
    LiveInterrupt end;
    QThreadPool keeper;
    if (!options.history.isEmpty() && !options.once) {
        keeper.setThreadPriority(QThread::LowPriority);
        (void)QtConcurrent::run(&keeper, taskFunction([history = options.history, &end] { keepFlows(history, end); }));
    }
    bool good = true;
    for (QFuture<bool> &one : done) {
        one.waitForFinished();
        takeOver(&taskResults);
        good = one.takeResult() && good;
    }
    end.raise();
    keeper.waitForDone();
    takeOver(&taskResults);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    runningCount = 0;
    if (broken) {
        complain(QStringLiteral("standard output could not be written"));
        return exitUnreadable;
    }
    return good ? exitDone : exitUnreadable;
}

} // namespace

int sources(const Options &options)
{
    const std::vector<LiveOffer> offers = liveOffers();
    if (options.json) {
        QByteArray json("[\n");
        bool first = true;
        for (const LiveOffer &offer : offers) {
            json.append(first ? "  {" : ",\n  {");
            first = false;
            const auto put = [&json](const char *key, std::string_view value, bool last = false) {
                json.append('"').append(key).append("\": ");
                appendJsonString(json, toValidUtf8(value));
                if (!last)
                    json.append(", ");
            };
            put("source", liveSpecText(offer.spec));
            put("kind", offer.group);
            put("name", offer.name);
            if (offer.bytes)
                json.append("\"bytes\": ").append(QByteArray::number(static_cast<qulonglong>(*offer.bytes))).append(", ");
            if (offer.records)
                json.append("\"records\": ").append(QByteArray::number(static_cast<qulonglong>(*offer.records))).append(", ");
            json.append("\"preselected\": ").append(offer.preselected ? "true" : "false").append(", ");
            put("state", liveObstacleName(offer.obstacle));
            put("remedy", liveRemedyText(offer).toStdString(), true);
            json.append('}');
        }
        json.append("\n]\n");
        std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
        return exitDone;
    }
    for (const LiveOffer &offer : offers) {
        const QString size = offer.bytes ? QString::number(*offer.bytes)
            : offer.records              ? QStringLiteral("%1 records").arg(*offer.records)
                                         : QStringLiteral("-");
        std::printf("%-12s %14s  %s\n", std::string(liveObstacleName(offer.obstacle)).c_str(),
                    qUtf8Printable(size), toValidUtf8(liveSpecText(offer.spec)).c_str());
        if (const QString remedy = liveRemedyText(offer); !remedy.isEmpty())
            std::printf("%-12s %14s    %s\n", "", "", qUtf8Printable(remedy));
    }
    return exitDone;
}

} // namespace sightglass::cli
