// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/push.h"

#include "app/cli/console.h"
#include "app/cli/indexedinputs.h"
#include "app/cli/inputs.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/history/historystore.h"
#include "core/job/querying.h"
#include "core/push/delivery.h"
#include "core/push/pusherror.h"
#include "core/push/redaction.h"
#include "core/push/secrets.h"
#include "core/push/targetprobe.h"
#include "core/query/querywords.h"
#include "core/session/pushrows.h"
#include "core/session/resultjson.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <cstdio>

namespace sightglass::cli {

using namespace Qt::StringLiterals;

std::optional<QString> takePushOption(const QString &argument, const QString &value, const std::function<bool()> &takeValue, PushOptions &options)
{
    const auto needs = [&](const char *what) { return takeValue() ? QString() : argument + u" needs "_s + QLatin1String(what); };
    if (argument == u"--type"_s) {
        const QString fault = needs("a kind of target");
        options.type = value;
        return fault;
    }
    if (argument == u"--target"_s || argument == u"--push"_s) { // push to, follow to
        const QString fault = needs("the name of a target");
        options.target = value;
        return fault;
    }
    if (argument == u"--url"_s || argument == u"--profile"_s) {
        const QString fault = needs("a value");
        options.settings.append(argument.mid(2) + u'=' + value);
        return fault;
    }
    if (argument == u"--set"_s) {
        const QString fault = needs("key=value");
        if (fault.isEmpty() && value.indexOf(u'=') <= 0)
            return u"--set needs key=value"_s;
        options.settings.append(value);
        return fault;
    }
    if (argument == u"--secret"_s) {
        const QString fault = needs("the name of a setting");
        options.secrets.append(value);
        return fault;
    }
    if (argument == u"--timeout"_s) {
        bool number = false;
        if (takeValue())
            options.timeout = value.toDouble(&number);
        return number && *options.timeout >= 0 ? QString() : u"--timeout needs seconds"_s;
    }
    if (argument == u"--resend"_s) {
        options.resend = true;
        return QString();
    }
    if (argument == u"--remove"_s) {
        options.remove = true;
        return QString();
    }
    return std::nullopt;
}

namespace {

QString historyOf(const Options &options) { return options.history.isEmpty() ? HistoryStore::defaultPath() : options.history; }

int wrong(const QString &text)
{
    complain(text);
    return exitUsage;
}
int failed(const Error &error)
{
    complain(errorText(error));
    return exitUnreadable;
}

void printJson(const QByteArray &json) { std::printf("%s\n", json.constData()); }

/// Nothing in it moves the cursor of a terminal.
std::string printable(const std::string &text)
{
    std::string out;
    for (const char c : toValidUtf8(text))
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    return out;
}

void member(QByteArray &out, const char *key, const std::string &text)
{
    out += out.endsWith('{') ? "" : ", ";
    appendJsonString(out, key);
    out += ": ";
    appendJsonString(out, text);
}
void member(QByteArray &out, const char *key, std::uint64_t value)
{
    out += out.endsWith('{') ? "" : ", ";
    appendJsonString(out, key);
    out += ": " + QByteArray::number(static_cast<qulonglong>(value));
}
void member(QByteArray &out, const char *key, bool value)
{
    out += out.endsWith('{') ? "" : ", ";
    appendJsonString(out, key);
    out += value ? ": true" : ": false";
}
void memberTime(QByteArray &out, const char *key, Timestamp time)
{
    if (time.isValid() && time.microseconds() > 0)
        member(out, key, time.toIso());
}

/// What is wrong with a target, or nothing.
std::optional<QString> fault(const TargetConfig &config)
{
    const PushTarget *kind = findTarget(config.type);
    if (!kind) {
        QStringList kinds;
        for (const PushTarget *known : allTargets())
            kinds.append(QString::fromStdString(std::string(known->id())));
        return u"--type is one of %1"_s.arg(kinds.join(u", "_s));
    }
    if (auto text = kind->check(config))
        return text;
    return Redaction::check(config);
}

int addTarget(const Options &options)
{
    if (options.inputs.size() != 2)
        return wrong(u"targets add needs one name"_s);
    TargetConfig config;
    config.name = options.inputs[1].toStdString();
    config.type = options.push.type.toStdString();
    if (options.inputs[1].trimmed().isEmpty() || options.inputs[1].size() > 100)
        return wrong(u"the name of a target has 1 to 100 characters"_s);
    const PushTarget *kind = findTarget(config.type);
    for (const QString &pair : options.push.settings) {
        const QString key = pair.section(u'=', 0, 0);
        const SettingInfo *info = kind ? findSetting(*kind, key.toStdString()) : nullptr;
        if (info && info->secret)
            return wrong(u"%1 is a secret: others see the command line. Give it with --secret %1 on standard input, or as %2"_s.arg(key, Secrets::variable(config.name, key.toStdString())));
        config.values[key.toStdString()] = pair.section(u'=', 1).toStdString();
    }
    if (const auto text = fault(config))
        return wrong(*text);
    auto store = QueueStore::open(historyOf(options));
    if (!store)
        return failed(store.error());
    for (const QString &key : options.push.secrets) {
        const SettingInfo *info = findSetting(*kind, key.toStdString());
        if (!info || !info->secret)
            return wrong(u"%1 is no secret of this kind of target"_s.arg(key));
        char line[16384];
        if (!std::fgets(line, sizeof line, stdin))
            return wrong(u"standard input has no line for %1"_s.arg(key));
        std::string secret = line;
        while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r'))
            secret.pop_back();
        const auto saved = Secrets::save(config.name, key.toStdString(), secret);
        if (!saved)
            return failed(saved.error());
        if (*saved == Secrets::Place::File)
            complain(u"there is no keyring; the secret is in %1, which only you can read"_s.arg(Secrets::file(config.name, key.toStdString())));
    }
    if (auto saved = (*store)->saveTarget(config.name, config.type, config.values); !saved)
        return failed(saved.error());
    std::printf("%s: %s\n", printable(config.name).c_str(), kind->guaranteeText(config).toUtf8().constData());
    return exitDone;
}

int listTargets(const Options &options)
{
    auto store = QueueStore::open(historyOf(options));
    if (!store)
        return failed(store.error());
    const auto all = (*store)->targets();
    if (!all)
        return failed(all.error());
    if (options.json) {
        QByteArray out = "[";
        for (const StoredTarget &target : *all) {
            const TargetConfig config = configOf(target);
            const PushTarget *kind = findTarget(target.type);
            out += out.endsWith('[') ? "\n  {" : ",\n  {";
            member(out, "name", target.name);
            member(out, "type", target.type);
            member(out, "guarantee", std::string(kind && kind->guarantee(config) == Guarantee::ExactlyOnce ? "exactly once" : "at least once"));
            out += ", \"settings\": {";
            for (const auto &[key, value] : target.settings)
                member(out, key.c_str(), value);
            out += "}}";
        }
        printJson(out + (all->empty() ? "]" : "\n]"));
        return exitDone;
    }
    for (const StoredTarget &target : *all)
        std::printf("%-20s  %-14s  %s\n", printable(target.name).c_str(), printable(target.type).c_str(), printable(configOf(target).text("url")).c_str());
    return exitDone;
}

int testTarget(const Options &options, const StoredTarget &target)
{
    TargetConfig config = configOf(target);
    if (auto loaded = Secrets::load(config); !loaded)
        return failed(loaded.error());
    TargetProbe probe;
    QEventLoop loop;
    QString text, remark;
    QObject::connect(&probe, &TargetProbe::finished, &loop, [&](const QString &wrongText, const QString &said) {
        text = wrongText;
        remark = said;
        loop.quit();
    });
    probe.start(config);
    loop.exec();
    if (options.json) {
        QByteArray out = "{";
        member(out, "name", target.name);
        member(out, "ok", text.isEmpty());
        if (!text.isEmpty())
            member(out, "error", text.toStdString());
        if (!remark.isEmpty())
            member(out, "remark", remark.toStdString());
        printJson(out + "}");
    } else if (text.isEmpty()) {
        std::printf("%s: it answers, and would take events.\n", printable(target.name).c_str());
    }
    if (!options.json && !text.isEmpty())
        complain(QString::fromStdString(target.name) + u": "_s + text);
    if (!options.json && !remark.isEmpty())
        complain(remark);
    return text.isEmpty() ? exitDone : exitUnreadable;
}

QString noSuchTarget(const QString &name) { return u"there is no target '%1' (see 'sightglass-cli targets list')"_s.arg(name); }

/// Sends what waits until it is delivered, held, or the time is over. The caller's loop feeds it.
struct Sending
{
    explicit Sending(const Options &options) : delivery(historyOf(options)), timeout(options.push.timeout), target(options.push.target.toStdString()) {}
    Delivery delivery;
    std::optional<double> timeout;
    std::string target;
    QEventLoop loop;
    bool reading = false;
    bool outOfTime = false;
    std::optional<Error> broken;

    /// Opens the queue; the target as it is then. nullopt: there is none, or no queue, which was said.
    [[nodiscard]] std::optional<TargetStatus> begin()
    {
        if (auto opened = delivery.open(); !opened) {
            (void)failed(opened.error());
            return std::nullopt;
        }
        auto before = status();
        if (!before)
            complain(noSuchTarget(QString::fromStdString(target)));
        else if (!before->target.held.empty())
            (void)delivery.retry(target); // who says push wants it tried
        return before;
    }
    [[nodiscard]] std::optional<TargetStatus> status()
    {
        auto all = delivery.status();
        if (!all)
            return std::nullopt;
        for (TargetStatus &one : *all) {
            if (one.target.name == target)
                return std::move(one);
        }
        return std::nullopt;
    }
    void look()
    {
        if (reading)
            return;
        const auto now = status();
        if (!now || (now->depth.events == 0 && now->sending == 0) || !now->target.held.empty() || now->target.paused)
            loop.quit();
    }
    void run()
    {
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &loop, [this] {
            outOfTime = true;
            if (!reading)
                loop.quit();
        });
        if (timeout)
            timer.start(static_cast<int>(*timeout * 1000));
        QObject::connect(&delivery, &Delivery::changed, &loop, [this] { look(); });
        QObject::connect(&delivery, &Delivery::failed, &loop, [this](const Error &error) { complain(errorText(error)); });
        QTimer::singleShot(0, &loop, [this] { look(); });
        loop.exec();
    }
};

/// Tells how it ended. \p before: the target as it was.
int tellEnd(const Options &options, Sending &sending, const StoredTarget &before, std::uint64_t accepted, bool unreadable)
{
    const auto end = sending.status();
    if (!end)
        return exitUnreadable;
    const std::uint64_t delivered = end->target.delivered - before.delivered;
    const std::uint64_t there = end->target.alreadyThere - before.alreadyThere;
    const std::uint64_t unnamed = end->target.refusedUnnamed - before.refusedUnnamed;
    const std::uint64_t left = end->depth.events;
    if (options.json) {
        QByteArray out = "{";
        member(out, "target", end->target.name);
        member(out, "accepted", accepted);
        member(out, "delivered", delivered);
        member(out, "already_there", there);
        member(out, "refused_unnamed", unnamed);
        member(out, "dead", end->depth.deadLetters);
        member(out, "queued", left);
        if (!end->target.held.empty())
            member(out, "held", end->target.held);
        if (left > 0 && !end->target.lastError.empty())
            member(out, "error", end->target.lastError);
        printJson(out + "}");
    } else {
        std::printf("%llu events delivered to %s", static_cast<unsigned long long>(delivered), printable(end->target.name).c_str());
        if (there > 0)
            std::printf(", %llu of them were there already", static_cast<unsigned long long>(there));
        std::printf("\n");
    }
    if (unnamed > 0)
        complain(u"the server refused %1 events without saying which: %2"_s.arg(unnamed).arg(QString::fromStdString(printable(end->target.lastError))));
    if (end->depth.deadLetters > 0)
        complain(u"%1 events were refused for good: see 'sightglass-cli queue dead --target %2'"_s.arg(end->depth.deadLetters).arg(QString::fromStdString(printable(end->target.name))));
    if (left > 0) {
        const QString why = end->target.paused ? u"it is paused"_s : QString::fromStdString(printable(!end->target.held.empty() ? end->target.held : end->target.lastError));
        complain(u"%1 events are left in the queue%2; 'sightglass-cli push --target %3' goes on"_s.arg(left).arg(why.isEmpty() ? QString() : u": "_s + why, QString::fromStdString(printable(end->target.name))));
        return exitLeft;
    }
    return unreadable ? exitUnreadable : exitDone;
}

} // namespace

int targets(const Options &options)
{
    ignoreClosedPipes();
    const QString verb = options.inputs.value(0);
    if (verb == u"add"_s)
        return addTarget(options);
    if (verb == u"list"_s && options.inputs.size() == 1)
        return listTargets(options);
    if ((verb != u"test"_s && verb != u"remove"_s) || options.inputs.size() != 2)
        return wrong(u"targets needs: add NAME --type KIND --url URL, list, test NAME, or remove NAME"_s);
    auto store = QueueStore::open(historyOf(options));
    if (!store)
        return failed(store.error());
    const auto target = (*store)->target(options.inputs[1].toStdString());
    if (!target)
        return failed(target.error());
    if (!*target) {
        complain(noSuchTarget(options.inputs[1]));
        return exitUnreadable;
    }
    if (verb == u"test"_s)
        return testTarget(options, **target);
    const auto depth = (*store)->depth((*target)->id);
    if (!depth)
        return failed(depth.error());
    if (depth->events + depth->deadLetters > 0 && !options.push.remove) {
        complain(u"%1 events wait for it and %2 were refused; they go with it. Say so with --remove"_s.arg(depth->events).arg(depth->deadLetters));
        return exitLeft;
    }
    Secrets::remove(configOf(**target));
    if (auto removed = (*store)->removeTarget((*target)->id); !removed)
        return failed(removed.error());
    return exitDone;
}

int push(const Options &options)
{
    ignoreClosedPipes();
    if (options.push.target.isEmpty())
        return wrong(u"push needs --target NAME"_s);
    Filter filter;
    if (options.query) {
        auto query = Query::parse(*options.query, options.parse.timeZone);
        if (!query)
            return wrong(queryFaultText(query.error()));
        filter.query = *query;
    }
    Sending sending(options);
    const auto before = sending.begin();
    if (!before)
        return exitUnreadable;
    std::uint64_t accepted = 0;
    bool unreadable = false;
    QThreadPool pool;
    pool.setMaxThreadCount(threadsOf(options) + 1);
    QFutureWatcher<void> watcher;
    const auto read = [&] {
        NoProgress progress;
        QThreadPool workers;
        workers.setMaxThreadCount(threadsOf(options));
        const bool readable = forEachIndexed(options, workers, [&sending] { return !sending.broken; }, [&](const std::string &, IndexedLog &&log) {
            if (log.error)
                return;
            const auto found = runQuery(filter, {log.rows}, {}, workers, progress);
            const auto result = pushRows(
                *found->rows, {log.rows}, workers, progress,
                [&](std::vector<PushEvent> &&events) -> Result<void> {
                    // The queue has one writer: the thread that sends.
                    Result<std::uint64_t> taken;
                    QMetaObject::invokeMethod(&sending.delivery, [&] { taken = sending.delivery.accept(sending.target, std::move(events)); }, Qt::BlockingQueuedConnection);
                    if (!taken)
                        return tl::unexpected(taken.error());
                    accepted += *taken;
                    return {};
                },
                [&](const std::string &, const Error &error) {
                    complain(errorText(error));
                    unreadable = true;
                });
            sending.broken = result.error;
        });
        unreadable = unreadable || !readable;
    };
    QElapsedTimer clock;
    clock.start();
    if (!options.inputs.isEmpty()) {
        sending.reading = true;
        QObject::connect(&watcher, &QFutureWatcher<void>::finished, &sending.loop, [&] {
            sending.reading = false;
            if (!sending.broken && !options.json)
                std::fprintf(stderr, "sightglass-cli: %llu events are in the queue\n", static_cast<unsigned long long>(accepted));
            if (sending.outOfTime)
                sending.loop.quit();
            else
                sending.look();
        });
        watcher.setFuture(QtConcurrent::run(&pool, read));
    }
    sending.run();
    watcher.waitForFinished();
    if (sending.broken) {
        complain(pushErrorText(*sending.broken));
        complain(u"%1 events of these files were taken into the queue before that"_s.arg(accepted));
        unreadable = true;
    }
    return tellEnd(options, sending, before->target, accepted, unreadable);
}

int pushWhile(const Options &options, const std::function<int(const std::function<void()> &queued)> &work, const std::function<bool()> &wasEnded)
{
    ignoreClosedPipes();
    Sending sending(options);
    if (!sending.begin())
        return exitUnreadable;
    QThreadPool pool;
    QFutureWatcher<int> watcher;
    sending.reading = true;
    QObject::connect(&watcher, &QFutureWatcher<int>::finished, &sending.loop, [&] {
        sending.reading = false;
        sending.delivery.wake();
        if (wasEnded())
            sending.loop.quit(); // the rest stays in the queue
        else
            sending.look();
    });
    watcher.setFuture(QtConcurrent::run(&pool, [&work, &sending] {
        return work([&sending] { QMetaObject::invokeMethod(&sending.delivery, [&sending] { sending.delivery.wake(); }, Qt::QueuedConnection); });
    }));
    sending.run();
    watcher.waitForFinished();
    const int code = watcher.result();
    if (wasEnded())
        return code;
    const auto end = sending.status();
    if (end && end->depth.events > 0) {
        complain(u"%1 events are left in the queue; 'sightglass-cli push --target %2' goes on"_s.arg(end->depth.events).arg(QString::fromStdString(printable(sending.target))));
        return exitLeft;
    }
    return code;
}

namespace {

int queueStatus(const Options &options, Delivery &delivery)
{
    const auto all = delivery.status();
    if (!all)
        return failed(all.error());
    if (options.json) {
        QByteArray out = "[";
        for (const TargetStatus &one : *all) {
            if (!options.push.target.isEmpty() && one.target.name != options.push.target.toStdString())
                continue;
            out += out.endsWith('[') ? "\n  {" : ",\n  {";
            member(out, "target", one.target.name);
            member(out, "events", one.depth.events);
            member(out, "bytes", one.depth.bytes);
            member(out, "stored_bytes", one.depth.storedBytes);
            memberTime(out, "oldest", one.depth.oldest);
            member(out, "dead", one.depth.deadLetters);
            member(out, "delivered", one.target.delivered);
            member(out, "already_there", one.target.alreadyThere);
            member(out, "refused_unnamed", one.target.refusedUnnamed);
            member(out, "paused", one.target.paused);
            if (!one.target.held.empty())
                member(out, "held", one.target.held);
            memberTime(out, "next_try", one.target.notBefore);
            if (!one.target.lastError.empty())
                member(out, "last_error", one.target.lastError);
            memberTime(out, "last_error_time", one.target.lastErrorTime);
            out += '}';
        }
        printJson(out + (out.endsWith('[') ? "]" : "\n]"));
        return exitDone;
    }
    std::printf("%-20s  %12s  %12s  %8s  %12s  %s\n", "Target", "Waiting", "Bytes", "Refused", "Delivered", "State");
    for (const TargetStatus &one : *all) {
        if (!options.push.target.isEmpty() && one.target.name != options.push.target.toStdString())
            continue;
        const std::string state = one.target.paused ? "paused" : !one.target.held.empty() ? "held: " + one.target.held : one.depth.events > 0 && !one.target.lastError.empty() ? one.target.lastError : "";
        std::printf("%-20s  %12llu  %12llu  %8llu  %12llu  %s\n", printable(one.target.name).c_str(), static_cast<unsigned long long>(one.depth.events),
                    static_cast<unsigned long long>(one.depth.storedBytes), static_cast<unsigned long long>(one.depth.deadLetters), static_cast<unsigned long long>(one.target.delivered),
                    printable(state).c_str());
    }
    return exitDone;
}

int queueDead(const Options &options, Delivery &delivery)
{
    QueueStore &store = delivery.store();
    const auto all = store.targets();
    if (!all)
        return failed(all.error());
    std::vector<std::int64_t> only;
    for (const QString &word : options.inputs.mid(1)) {
        bool number = false;
        only.push_back(word.toLongLong(&number));
        if (!number)
            return wrong(u"'%1' is no id (see 'sightglass-cli queue dead')"_s.arg(word));
    }
    QByteArray json = "[";
    std::uint64_t touched = 0;
    for (const StoredTarget &target : *all) {
        if (!options.push.target.isEmpty() && target.name != options.push.target.toStdString())
            continue;
        DeadId after;
        while (true) {
            const auto page = store.deadLetters(target.id, 1000, after);
            if (!page)
                return failed(page.error());
            if (page->empty())
                break;
            after = page->back().id;
            std::vector<DeadId> ids;
            std::vector<PushEvent> events;
            for (const DeadLetter &letter : *page) {
                if (!only.empty() && std::find(only.begin(), only.end(), letter.id.value) == only.end())
                    continue;
                const auto unpacked = unpackEvents(letter.payload);
                if (options.push.resend && !unpacked) {
                    complain(u"%1 cannot be sent again: it was damaged on the disk"_s.arg(letter.id.value));
                    continue;
                }
                ++touched;
                if (options.push.resend || options.push.remove) {
                    ids.push_back(letter.id);
                    if (unpacked)
                        events.insert(events.end(), unpacked->begin(), unpacked->end());
                    continue;
                }
                const PushEvent event = unpacked && !unpacked->empty() ? unpacked->front() : PushEvent{};
                if (options.json) {
                    json += json.endsWith('[') ? "\n  {" : ",\n  {";
                    member(json, "id", static_cast<std::uint64_t>(letter.id.value));
                    member(json, "target", target.name);
                    memberTime(json, "refused", letter.refused);
                    member(json, "reason", letter.reason);
                    member(json, "event_id", letter.eventId);
                    memberTime(json, "time", event.time);
                    member(json, "severity", std::string(severityName(event.severity)));
                    member(json, "log", event.log);
                    member(json, "offset", event.offset);
                    member(json, "message", event.message);
                    json += '}';
                } else {
                    std::printf("%6lld  %-16s  %s\n        %s\n", static_cast<long long>(letter.id.value), printable(target.name).c_str(), printable(letter.reason).c_str(),
                                printable(event.message.substr(0, 200)).c_str());
                }
            }
            if (ids.empty())
                continue;
            const auto done = options.push.resend ? store.resendDead(target.id, ids, batchesOf(events), SystemClock().now()) : store.removeDead(ids);
            if (!done)
                return failed(done.error());
        }
    }
    if (options.push.resend || options.push.remove)
        std::printf("%llu events %s\n", static_cast<unsigned long long>(touched), options.push.resend ? "are in the queue again" : "removed");
    else if (options.json)
        printJson(json + (json.endsWith('[') ? "]" : "\n]"));
    return exitDone;
}

} // namespace

int queue(const Options &options)
{
    ignoreClosedPipes();
    const QString verb = options.inputs.value(0);
    if (verb == u"status"_s || verb == u"dead"_s) {
        Delivery delivery(historyOf(options), {.send = false});
        if (auto opened = delivery.open(); !opened)
            return failed(opened.error());
        return verb == u"status"_s ? queueStatus(options, delivery) : queueDead(options, delivery);
    }
    if (verb != u"retry"_s)
        return wrong(u"queue needs: status, retry, or dead"_s);
    Sending sending(options);
    if (auto opened = sending.delivery.open(); !opened)
        return failed(opened.error());
    const auto all = sending.delivery.status();
    if (!all)
        return failed(all.error());
    int code = exitDone;
    bool any = false;
    for (const TargetStatus &one : *all) {
        if (!options.push.target.isEmpty() && one.target.name != options.push.target.toStdString())
            continue;
        any = true;
        if (auto done = sending.delivery.retry(one.target.name); !done)
            return failed(done.error());
        if (one.depth.events == 0 && options.push.target.isEmpty())
            continue;
        sending.target = one.target.name;
        sending.run();
        code = std::max(code, tellEnd(options, sending, one.target, 0, false));
    }
    if (!any && !options.push.target.isEmpty()) {
        complain(noSuchTarget(options.push.target));
        return exitUnreadable;
    }
    return code;
}

} // namespace sightglass::cli
