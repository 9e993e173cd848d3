// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pushservice.h"

#include "core/event/errortext.h"
#include "core/job/jobqueue.h"
#include "core/job/post.h"
#include "core/job/task.h"
#include "core/push/pusherror.h"
#include "core/push/redaction.h"
#include "core/push/secrets.h"
#include "core/push/targetprobe.h"
#include "core/session/pushrows.h"
#include "core/session/resultjson.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <mutex>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookAfterMs = 300;
constexpr std::uint64_t sampled = 200;

} // namespace

/// Lives in the thread of its own, with the Delivery.
struct PushService::Worker : public QObject
{
    Worker(PushService *service, QString path) : owner(service), delivery(std::move(path)) {}
    PushService *owner;
    Delivery delivery;
    QFileSystemWatcher *watcher = nullptr;
    QTimer *look = nullptr;
    qint64 version = 0;
    std::unique_ptr<TargetProbe> probe;
    bool open = false;

    void start(const QString &path)
    {
        connect(&delivery, &Delivery::changed, this, [this] { publish(); });
        connect(&delivery, &Delivery::failed, this, [this](const Error &error) { tell(error); });
        if (auto opened = delivery.open(); !opened) {
            const QString text = errorText(opened.error());
            postTo(owner, [service = owner, text] {
                service->m_fault = text;
                Q_EMIT service->changed();
            });
            return;
        }
        open = true;
        // Another window, or the command line, may put something in.
        watcher = new QFileSystemWatcher(this);
        look = new QTimer(this);
        look->setSingleShot(true);
        look->setInterval(lookAfterMs);
        const auto watch = [this, path] {
            for (const QString &file : {path, path + u"-wal"_s}) {
                if (QFile::exists(file))
                    watcher->addPath(file);
            }
        };
        connect(watcher, &QFileSystemWatcher::fileChanged, look, qOverload<>(&QTimer::start));
        connect(look, &QTimer::timeout, this, [this, watch] {
            watch();
            const auto now = delivery.store().dataVersion();
            if (!now || *now == version)
                return;
            version = *now;
            delivery.wake();
        });
        watch();
        publish();
    }
    void publish()
    {
        auto all = delivery.status();
        if (!all) {
            tell(all.error());
            return;
        }
        postTo(owner, [service = owner, list = std::move(*all)]() mutable {
            service->m_targets = std::move(list);
            service->m_fault.clear();
            Q_EMIT service->changed();
        });
    }
    void tell(const Error &error)
    {
        postTo(owner, [service = owner, error] { service->tell(error); });
    }
    /// False, and told, where it failed.
    template<typename T>
    bool good(const Result<T> &result)
    {
        if (!result)
            tell(result.error());
        return result.has_value();
    }
};

struct PushService::Gate
{
    std::mutex mutex;
    Worker *worker = nullptr; // null: closed
};

PushService::PushService(QString path, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_worker(new Worker(this, m_path)), m_gate(std::make_shared<Gate>())
{
    m_gate->worker = m_worker;
    m_pool.setMaxThreadCount(2);
    m_worker->moveToThread(&m_thread);
    // A member, not a child: it has to be told.
    m_worker->delivery.moveToThread(&m_thread);
    m_thread.setObjectName(u"push"_s);
    m_thread.start();
    postTo(m_worker, [worker = m_worker, file = m_path] { worker->start(file); });
}

PushService::~PushService()
{
    m_pool.waitForDone();
    {
        // Waits for an accept() under way; our thread still answers it.
        const std::scoped_lock lock(m_gate->mutex);
        m_gate->worker = nullptr;
    }
    postTo(m_worker, [worker = m_worker] { delete worker; });
    m_thread.quit();
    m_thread.wait();
}

void PushService::run(std::function<void(Worker &)> work)
{
    postTo(m_worker, [worker = m_worker, work = std::move(work)] {
        if (worker->open)
            work(*worker);
    });
}

void PushService::tell(const Error &error) { Q_EMIT failed(pushErrorText(error)); }

const TargetStatus *PushService::target(const std::string &name) const
{
    const auto found = std::find_if(m_targets.begin(), m_targets.end(), [&name](const TargetStatus &status) { return status.target.name == name; });
    return found == m_targets.end() ? nullptr : &*found;
}

Result<std::uint64_t> PushService::accept(const std::string &target, std::vector<PushEvent> events) { return accept(m_gate, target, std::move(events)); }

Result<std::uint64_t> PushService::accept(const std::shared_ptr<Gate> &gate, const std::string &target, std::vector<PushEvent> events)
{
    Result<std::uint64_t> taken = failure(ErrorCode::WriteFailed, target);
    const std::scoped_lock lock(gate->mutex);
    if (Worker *worker = gate->worker) {
        QMetaObject::invokeMethod(
            worker,
            [&] {
                if (worker->open)
                    taken = worker->delivery.accept(target, std::move(events));
            },
            Qt::BlockingQueuedConnection);
    }
    return taken;
}

void PushService::save(const TargetConfig &config)
{
    run([config, this](Worker &worker) {
        for (const auto &[key, secret] : config.secrets) {
            if (!worker.good(Secrets::save(config.name, key, secret)))
                return;
        }
        if (!worker.good(worker.delivery.store().saveTarget(config.name, config.type, config.values)))
            return;
        worker.delivery.wake();
        postTo(this, [this, name = QString::fromStdString(config.name)] { Q_EMIT saved(name); });
    });
}

void PushService::remove(const std::string &name)
{
    run([name](Worker &worker) {
        const auto found = worker.delivery.store().target(name);
        if (!worker.good(found) || !*found)
            return;
        Secrets::remove(configOf(**found));
        (void)worker.good(worker.delivery.store().removeTarget((*found)->id));
        worker.delivery.wake();
    });
}

void PushService::setPaused(const std::string &name, bool paused)
{
    run([name, paused](Worker &worker) { (void)worker.good(worker.delivery.setPaused(name, paused)); });
}

void PushService::retry(const std::string &name)
{
    run([name](Worker &worker) { (void)worker.good(worker.delivery.retry(name)); });
}

void PushService::test(const TargetConfig &config)
{
    run([config, this](Worker &worker) {
        TargetConfig whole = config;
        if (!worker.good(Secrets::load(whole)))
            return;
        for (const auto &[key, secret] : config.secrets)
            whole.secrets[key] = secret;
        worker.probe = std::make_unique<TargetProbe>();
        connect(worker.probe.get(), &TargetProbe::finished, &worker, [this](const QString &wrong, const QString &remark) {
            postTo(this, [this, wrong, remark] { Q_EMIT tested(wrong, remark); });
        });
        worker.probe->start(whole);
    });
}

std::string PushService::requestText(const TargetConfig &config, const PushEvent &event)
{
    const PushTarget *kind = findTarget(config.type);
    if (!kind)
        return {};
    TargetConfig plain = config;
    plain.secrets = {{"secret", "********"}};
    // What is compressed cannot be read: shown as it is before that.
    const bool compressed = plain.flag("gzip");
    if (findSetting(*kind, "gzip"))
        plain.values["gzip"] = "off";
    PushEvent masked = event;
    Redaction(config).apply(masked);
    std::map<std::size_t, std::string> refused;
    const auto requests = kind->encode(std::span(&masked, 1), plain, refused);
    if (requests.empty())
        return refused.empty() ? std::string() : refused.begin()->second;
    const PushRequest &request = requests.front();
    std::string text;
    if (request.way == PushRequest::Way::Http) {
        text = request.method + ' ' + request.url + '\n';
        for (const auto &[name, value] : request.headers)
            text += name + ": " + (name == "Authorization" || name == "X-ClickHouse-Key" ? "********" : value) + '\n';
        if (compressed)
            text += "Content-Encoding: gzip\n";
        text += '\n';
    } else {
        text = request.url + "\n\n";
    }
    const QByteArray body(request.body.data(), static_cast<qsizetype>(request.body.size()));
    const bool readable = std::none_of(body.begin(), body.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r'; })
        && QString::fromUtf8(body).toUtf8() == body;
    if (readable)
        return text + request.body;
    // Bytes, sixteen a line, with their characters.
    constexpr qsizetype wide = 16;
    for (qsizetype i = 0; i < body.size(); i += wide) {
        const QByteArray part = body.mid(i, wide);
        QByteArray shown = part;
        for (char &c : shown)
            c = c >= 0x20 && c < 0x7F ? c : '.';
        text += QByteArray::number(i, 16).rightJustified(6, '0').toStdString() + "  " + part.toHex(' ').leftJustified(wide * 3, ' ').toStdString() + ' ' + shown.toStdString() + '\n';
    }
    return text;
}

void PushService::estimate(std::shared_ptr<const RowSet> rows, const std::vector<LogRows> &logs, const TargetConfig &config)
{
    const quint64 number = ++m_estimate;
    (void)QtConcurrent::run(&m_pool, taskFunction([this, number, rows, logs, config, self = QPointer(this)] {
                                std::vector<EventRef> chosen;
                                const std::uint64_t step = std::max<std::uint64_t>(1, rows->size() / sampled);
                                for (std::uint64_t i = 0; i < rows->size() && chosen.size() < sampled; i += step)
                                    chosen.push_back(rows->at(i));
                                std::vector<PushEvent> events;
                                QThreadPool workers;
                                workers.setMaxThreadCount(1);
                                NoProgress progress;
                                (void)pushRows(RowSet(std::move(chosen)), logs, workers, progress, [&events](std::vector<PushEvent> &&some) -> Result<void> {
                                    std::move(some.begin(), some.end(), std::back_inserter(events));
                                    return {};
                                });
                                PushEstimate estimate;
                                estimate.events = rows->size();
                                const PushTarget *kind = findTarget(config.type);
                                if (kind && !events.empty()) {
                                    const Redaction redaction(config);
                                    for (PushEvent &event : events)
                                        redaction.apply(event);
                                    std::map<std::size_t, std::string> refused;
                                    std::uint64_t wire = 0;
                                    for (const PushRequest &request : kind->encode(events, config, refused))
                                        wire += request.body.size();
                                    estimate.bytes = static_cast<std::uint64_t>(static_cast<double>(wire) / static_cast<double>(events.size()) * static_cast<double>(rows->size()));
                                    estimate.sample = events.front();
                                    estimate.request = requestText(config, events.front());
                                }
                                postTo(this, [self, number, estimate = std::move(estimate)] {
                                    if (self && self->m_estimate == number)
                                        Q_EMIT self->estimated(estimate);
                                });
                            }));
}

void PushService::push(JobQueue &jobs, std::shared_ptr<const RowSet> rows, std::vector<LogRows> logs, const std::string &target)
{
    auto done = std::make_shared<PushRowsResult>();
    auto work = [gate = m_gate, done, rows, logs = std::move(logs), target, pool = jobs.pool()](JobReporter &reporter) -> Result<JobResult> {
        *done = pushRows(*rows, logs, *pool, reporter, [&gate, &target](std::vector<PushEvent> &&events) -> Result<void> {
            auto taken = accept(gate, target, std::move(events));
            if (!taken)
                return tl::unexpected(taken.error());
            return {};
        });
        if (done->error)
            return tl::unexpected(*done->error);
        return JobResult{done->outcome, {}};
    };
    jobs.add(
        tr("Push to %1").arg(QString::fromStdString(target)), rows->size(), std::move(work),
        [self = QPointer(this), done, target](const Job &, const Result<JobResult> &) {
            if (self)
                Q_EMIT self->accepted(QString::fromStdString(target), done->events, done->unreadable);
        },
        JobUnit::Events);
}

void PushService::pushTicket(TicketId ticket, const std::string &target)
{
    run([this, ticket, target](Worker &worker) {
        auto store = HistoryStore::open(m_path);
        if (!worker.good(store))
            return;
        auto events = ticketEvents(**store, ticket);
        if (!worker.good(events))
            return;
        const auto taken = worker.delivery.accept(target, std::move(*events));
        if (worker.good(taken))
            postTo(this, [this, target, count = *taken] { Q_EMIT accepted(QString::fromStdString(target), count, 0); });
    });
}

void PushService::pushSummary(const std::vector<LogInfo> &logs, const std::string &target) { pushEvents(summaryEvents(logs), target); }

void PushService::pushEvents(const std::vector<PushEvent> &events, const std::string &target)
{
    run([this, events, target](Worker &worker) {
        const auto taken = worker.delivery.accept(target, events);
        if (worker.good(taken))
            postTo(this, [this, target, count = *taken] { Q_EMIT accepted(QString::fromStdString(target), count, 0); });
    });
}

void PushService::loadRefused(const std::string &target)
{
    run([this, target](Worker &worker) {
        const auto found = worker.delivery.store().target(target);
        if (!worker.good(found) || !*found)
            return;
        const auto letters = worker.delivery.store().deadLetters((*found)->id);
        if (!worker.good(letters))
            return;
        std::vector<RefusedEvent> refused;
        for (const DeadLetter &letter : *letters) {
            RefusedEvent one;
            one.letter = letter;
            const auto events = unpackEvents(letter.payload);
            one.damaged = !events || events->empty();
            if (!one.damaged)
                one.event = events->front();
            one.letter.payload.clear();
            refused.push_back(std::move(one));
        }
        postTo(this, [this, target, refused = std::move(refused)] { Q_EMIT refusedLoaded(QString::fromStdString(target), refused); });
    });
}

void PushService::resend(const std::string &target, const std::vector<DeadId> &ids)
{
    run([target, ids](Worker &worker) {
        QueueStore &store = worker.delivery.store();
        const auto found = store.target(target);
        if (!worker.good(found) || !*found)
            return;
        std::vector<PushEvent> events;
        std::vector<DeadId> readable;
        for (const DeadId id : ids) {
            const auto letter = store.deadLetter(id);
            if (!worker.good(letter) || !*letter)
                continue;
            if (auto unpacked = unpackEvents((*letter)->payload)) {
                std::move(unpacked->begin(), unpacked->end(), std::back_inserter(events));
                readable.push_back(id);
            }
        }
        (void)worker.good(store.resendDead((*found)->id, readable, batchesOf(events), SystemClock().now()));
        worker.delivery.wake();
    });
}

void PushService::resendMended(const std::string &target, DeadId id, const PushEvent &event)
{
    run([target, id, event](Worker &worker) {
        QueueStore &store = worker.delivery.store();
        const auto found = store.target(target);
        if (!worker.good(found) || !*found)
            return;
        (void)worker.good(store.resendDead((*found)->id, {id}, batchesOf({event}), SystemClock().now()));
        worker.delivery.wake();
    });
}

void PushService::removeRefused(const std::string &, const std::vector<DeadId> &ids)
{
    run([ids](Worker &worker) {
        (void)worker.good(worker.delivery.store().removeDead(ids));
        worker.delivery.wake();
    });
}

Result<std::vector<PushEvent>> ticketEvents(HistoryStore &store, TicketId ticket)
{
    const auto found = store.ticket(ticket);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::FileNotFound, "ticket " + std::to_string(ticket.value));
    const auto marked = store.eventsOf(ticket);
    if (!marked)
        return tl::unexpected(marked.error());
    const TicketText &text = (*found)->text;
    const auto joined = [](const std::vector<std::string> &tags) {
        std::string all;
        for (const std::string &tag : tags)
            all += (all.empty() ? "" : ", ") + tag;
        return all;
    };
    std::vector<PushEvent> events;
    PushEvent head;
    head.id = EventId::of("ticket:" + (*found)->uid, static_cast<std::uint64_t>((*found)->version));
    head.time = (*found)->changed;
    head.severity = Severity::Information;
    head.message = text.title;
    head.source = "sightglass";
    head.log = "ticket " + std::to_string(ticket.value);
    head.format = "sightglass.ticket";
    head.fields = {{"ticket_uid", (*found)->uid}, {"ticket_version", std::to_string((*found)->version), EventField::Kind::Integer}, {"ticket_notes", text.notes},
                   {"ticket_assignee", text.assignee}, {"ticket_tags", joined(text.tags)}, {"ticket_events", std::to_string(marked->size()), EventField::Kind::Integer}};
    events.push_back(std::move(head));
    for (const MarkedEvent &one : *marked) {
        const auto file = store.file(one.file);
        if (!file)
            return tl::unexpected(file.error());
        PushEvent event;
        event.id = EventId::of("head:" + file->head.sha256, one.event.offset);
        event.time = one.event.time;
        event.severity = one.event.severity;
        event.message = one.event.message;
        event.source = one.event.source;
        event.host = one.event.host;
        event.log = file->name;
        event.format = file->formatId;
        event.offset = one.event.offset;
        event.raw = one.event.raw;
        event.fields = {{"ticket_uid", (*found)->uid}, {"ticket_title", text.title}, {"evidence_sha256", one.event.recordSha256}, {"evidence_file_sha256", file->sha256},
                        {"evidence_path", file->path}, {"note", one.note}, {"tags", joined(one.tags)}};
        std::erase_if(event.fields, [](const EventField &field) { return field.value.empty(); });
        events.push_back(std::move(event));
    }
    return events;
}

std::vector<PushEvent> summaryEvents(const std::vector<LogInfo> &logs)
{
    std::vector<PushEvent> events;
    const Timestamp now = SystemClock().now();
    for (const LogInfo &log : logs) {
        LogResult result;
        result.name = log.name.toStdString();
        result.formatId = log.formatId.toStdString();
        result.counts = log.counts;
        PushEvent event;
        event.time = now;
        event.severity = Severity::Information;
        event.source = "sightglass";
        event.log = result.name;
        event.format = "sightglass.summary";
        std::string counts;
        for (const Severity severity : allSeverities) {
            const std::string number = std::to_string(log.counts.strict[severityIndex(severity)]);
            counts += (counts.empty() ? "" : ", ") + std::string(severityName(severity)) + ' ' + number;
            event.fields.push_back({std::string(severityName(severity)), number, EventField::Kind::Integer});
        }
        event.message = result.name + ": " + counts;
        event.raw = resultJson({result}).toStdString();
        event.id = EventId::of("summary:" + log.path.toStdString(), static_cast<std::uint64_t>(now.microseconds()));
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace sightglass
