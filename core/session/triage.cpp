// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/triage.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/history/databaseplace.h"
#include "core/job/jobqueue.h"
#include "core/job/task.h"
#include "core/report/casereport.h"
#include "core/session/liveplaces.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace sightglass {

namespace {

constexpr int lookAfterMs = 200;
constexpr int askServerMs = 3000;

/// What a log is called in the history.
KnownFile seenAs(const LogInfo &log)
{
    KnownFile file;
    file.name = log.name.toStdString();
    // "a.zip/b.log" too; a followed log is called what it is, "journal:".
    file.path = QFile::encodeName(log.live ? log.path : QFileInfo(log.path).absoluteFilePath()).toStdString();
    file.formatId = log.formatId.toStdString();
    file.encoding = log.encoding.toStdString();
    return file;
}

/// Takes the copy of one event. Runs in a worker.
Result<EventCopy> copyOf(const LogRows &log, RecordDecoder &decoder, RowIndex index)
{
    const EventRow &row = log.rows.row(index);
    EventCopy copy;
    copy.offset = row.offset();
    copy.length = row.length();
    copy.time = row.time();
    copy.severity = row.severity();
    auto sha256 = rangeSha256(*log.source, copy.offset, copy.length);
    if (!sha256)
        return tl::unexpected(sha256.error());
    copy.recordSha256 = std::move(*sha256);
    auto record = decoder.decode(row);
    if (!record)
        return tl::unexpected(record.error());
    constexpr std::size_t messageBytes = 4096;
    copy.source = std::move(record->source);
    copy.host = std::move(record->host);
    copy.message = toValidUtf8(std::string_view(record->message).substr(0, messageBytes));
    copy.rawCut = record->raw.size() > limits::keptRecordBytes;
    copy.raw = toValidUtf8(std::string_view(record->raw).substr(0, limits::keptRecordBytes));
    for (const EventField &field : record->fields) {
        if (field.head && field.name == "EventRecordID")
            copy.recordId = field.value;
    }
    return copy;
}

/// The row that begins at a byte. Rows stand in the order of the file, but for recovered ones.
class RowFinder
{
public:
    explicit RowFinder(const StoreSnapshot &rows) : m_rows(rows) {}
    std::optional<RowIndex> at(std::uint64_t offset)
    {
        std::uint64_t low = 0, high = m_rows.rowCount();
        while (low < high) {
            const std::uint64_t middle = low + (high - low) / 2;
            if (m_rows.row(RowIndex{middle}).offset() < offset)
                low = middle + 1;
            else
                high = middle;
        }
        if (low < m_rows.rowCount() && m_rows.row(RowIndex{low}).offset() == offset)
            return RowIndex{low};
        if (!m_looked) {
            m_looked = true;
            std::uint64_t last = 0;
            m_rows.forEachRun([&](std::span<const EventRow> run, RowIndex) {
                for (const EventRow &row : run) {
                    m_sorted = m_sorted && row.offset() >= last;
                    last = row.offset();
                }
            });
            if (!m_sorted) {
                m_rows.forEachRun([&](std::span<const EventRow> run, RowIndex first) {
                    for (std::size_t i = 0; i < run.size(); ++i)
                        m_all.emplace(run[i].offset(), RowIndex{first.value + i});
                });
            }
        }
        const auto found = m_all.find(offset);
        return found == m_all.end() ? std::nullopt : std::optional(found->second);
    }

private:
    const StoreSnapshot &m_rows;
    bool m_looked = false;
    bool m_sorted = true;
    std::unordered_map<std::uint64_t, RowIndex> m_all;
};

/// The same of a followed log: by stream and place, whatever bytes of it this run has read.
Result<std::vector<std::pair<EventRef, MarkedEvent>>> findLiveMarks(HistoryStore &store, const LogRows &log, const LivePlaces &places)
{
    std::vector<std::pair<EventRef, MarkedEvent>> found;
    RowFinder rows(log.rows);
    std::set<std::uint64_t> taken;
    for (const std::string &uuid : places.uuids()) {
        const auto file = store.streamLike(uuid);
        if (!file)
            return tl::unexpected(file.error());
        if (!*file)
            continue;
        auto marks = store.marks((*file)->id);
        if (!marks)
            return tl::unexpected(marks.error());
        for (MarkedEvent &mark : *marks) {
            const auto offset = places.offsetOf({uuid, mark.event.offset});
            const auto row = offset ? rows.at(*offset) : std::nullopt;
            if (row && taken.insert(row->value).second)
                found.emplace_back(EventRef(log.log, *row), std::move(mark));
        }
    }
    return found;
}

/// The marks of a log that lie where they lay. Runs in the worker.
Result<std::vector<std::pair<EventRef, MarkedEvent>>> findMarks(HistoryStore &store, const LogRows &log, const KnownFile &seen)
{
    if (const LivePlaces *places = LiveView::placesOf(log.source.get()))
        return findLiveMarks(store, log, *places);
    std::vector<std::pair<EventRef, MarkedEvent>> found;
    const auto files = store.filesLike(*log.source);
    if (!files)
        return tl::unexpected(files.error());
    RowFinder rows(log.rows);
    std::set<std::uint64_t> taken;
    for (const KnownFile &file : *files) {
        auto marks = store.marks(file.id);
        if (!marks)
            return tl::unexpected(marks.error());
        bool here = false;
        for (MarkedEvent &mark : *marks) {
            const EventCopy &event = mark.event;
            const auto sha256 = rangeSha256(*log.source, event.offset, event.length);
            if (!sha256 || *sha256 != event.recordSha256)
                continue;
            const auto row = rows.at(event.offset);
            if (!row || !taken.insert(row->value).second)
                continue;
            here = true;
            found.emplace_back(EventRef(log.log, *row), std::move(mark));
        }
        // Where it lies now is where a report looks for it.
        if (here && file.id == files->front().id && (file.path != seen.path || file.size != log.source->size())) {
            if (const auto noted = store.fileFor(*log.source, seen); !noted)
                return tl::unexpected(noted.error());
        }
    }
    return found;
}

} // namespace

/// What a command gives: events as they are now, and all tickets where these changed.
struct Triage::Answer
{
    struct TicketList
    {
        std::vector<Ticket> tickets;
        std::vector<MarkedEvent> events;
        std::vector<KnownFile> files;
    };
    std::map<LogId, JobId> jobs; ///< That the logs of `events` were read by.
    std::vector<std::pair<EventRef, MarkedEvent>> events;
    std::optional<TicketList> tickets;
    std::optional<LogId> attached; ///< `events` are all of this log's.
    bool changedByOthers = false;
    std::optional<TicketId> created;
    std::optional<HistoryStore::Saved> saved;
    std::shared_ptr<CaseReport> report;
    std::optional<Error> remark; ///< Done in part.

    Result<void> readTickets(HistoryStore &store)
    {
        auto all = store.tickets();
        if (!all)
            return tl::unexpected(all.error());
        auto linked = store.ticketEvents();
        if (!linked)
            return tl::unexpected(linked.error());
        TicketList list;
        std::set<std::int64_t> files;
        for (const MarkedEvent &event : *linked) {
            if (files.insert(event.file.value).second) {
                auto file = store.file(event.file);
                if (!file)
                    return tl::unexpected(file.error());
                list.files.push_back(std::move(*file));
            }
        }
        list.tickets = std::move(*all);
        list.events = std::move(*linked);
        tickets = std::move(list);
        return {};
    }
};

Triage::Triage(Session &session, QString path, QObject *parent)
    : QObject(parent), m_session(session), m_path(std::move(path)), m_version(std::make_shared<qint64>(0)),
      m_worker(m_path, HistoryWorker::Fault::Stays, [version = m_version](HistoryStore &store) -> Result<void> {
          *version = store.dataVersion().value_or(0);
          return {};
      })
{
    if (!DatabasePlace::isServer(m_path)) {
        m_watch = std::make_unique<FileWatch>(QStringList{m_path + QLatin1String("-wal"), m_path});
        connect(m_watch.get(), &FileWatch::changed, this, [this] {
            if (!m_look.isActive())
                m_look.start();
        });
    }
    m_look.setSingleShot(true);
    m_look.setInterval(lookAfterMs);
    connect(&m_look, &QTimer::timeout, this, &Triage::look);
    for (const auto signal : {&Session::logAdded, &Session::logChanged})
        connect(&session, signal, this, &Triage::follow);
    connect(&session, &Session::logRemoved, this, [this](LogId log) {
        forget(log);
        m_logs.erase(log);
    });
    connect(&session.filters(), &FilterStack::changed, this, [this] {
        // A click on the chip shows them. A log that is read again loses them from the filter as well, but
        // then its marks are gone by the next turn.
        if (m_hiding)
            return;
        QMetaObject::invokeMethod(this, [this] {
            if (m_showDismissed || m_dismissed == 0 || m_session.filters().current().hidden)
                return;
            m_showDismissed = true;
            Q_EMIT showsDismissedChanged();
        }, Qt::QueuedConnection);
    });
    run([](HistoryStore &store) -> Result<Answer> {
        Answer answer;
        if (const auto read = answer.readTickets(store); !read)
            return tl::unexpected(read.error());
        return answer;
    });
}

Triage::~Triage() = default;

void Triage::run(Work work, std::function<void(const Answer &)> done, bool quiet)
{
    m_worker.ask<Answer>(this, std::move(work), [this, quiet, done = std::move(done)](const Result<Answer> &answer) {
        if (answer) {
            if (!std::exchange(m_open, true) && m_watch)
                m_watch->watch();
            if (!m_watch && !m_look.isActive())
                m_look.start(askServerMs);
            take(*answer);
            if (done)
                done(*answer);
            if (answer->remark)
                Q_EMIT failed(errorText(*answer->remark));
        } else {
            const QString text = errorText(answer.error());
            if (!m_open && m_fault != text) {
                m_fault = text;
                Q_EMIT faultChanged();
            }
            // A server that is away for a while is not worth a word every three seconds.
            if (!quiet)
                Q_EMIT failed(text);
            else if (!m_look.isActive())
                m_look.start(askServerMs);
        }
        if (isIdle())
            Q_EMIT idle();
    });
}

void Triage::retry()
{
    m_fault.clear();
    Q_EMIT faultChanged();
    m_worker.tryAgain();
    lookAnew();
}

void Triage::lookAnew()
{
    run([](HistoryStore &store) -> Result<Answer> {
        Answer answer;
        if (const auto read = answer.readTickets(store); !read)
            return tl::unexpected(read.error());
        return answer;
    }, [this](const Answer &) {
        for (auto &[log, attached] : m_logs)
            attached.wanted = false;
        for (const LogInfo &log : m_session.logs())
            follow(log.id);
    });
}

void Triage::take(const Answer &answer)
{
    bool marks = false;
    if (answer.tickets) {
        m_tickets = answer.tickets->tickets;
        m_ticketEvents.clear();
        for (const MarkedEvent &event : answer.tickets->events)
            m_ticketEvents[event.id.value] = event;
        m_files.clear();
        for (const KnownFile &file : answer.tickets->files)
            m_files[file.id.value] = file;
    }
    if (answer.attached) {
        const auto log = m_logs.find(*answer.attached);
        if (log == m_logs.end() || log->second.job != answer.jobs.begin()->second)
            return;
        for (const auto &[row, event] : log->second.events)
            m_refs.erase(event.id.value);
        marks = !log->second.events.empty();
        log->second.events.clear();
    }
    for (const auto &[ref, event] : answer.events) {
        const auto log = m_logs.find(ref.log());
        const auto job = answer.jobs.find(ref.log());
        if (log == m_logs.end() || job == answer.jobs.end() || log->second.job != job->second)
            continue; // read again meanwhile
        marks = true;
        log->second.events[ref.row().value] = event;
        m_refs[event.id.value] = ref;
    }
    if (answer.tickets) {
        // Of the events that are here, which tickets they are in.
        std::unordered_map<std::int64_t, std::vector<TicketId>> in;
        for (const Ticket &ticket : m_tickets) {
            for (const MarkId event : ticket.events)
                in[event.value].push_back(ticket.id);
        }
        for (auto &[id, log] : m_logs) {
            for (auto &[row, event] : log.events) {
                auto &tickets = in[event.id.value];
                marks = marks || tickets != event.tickets;
                event.tickets = tickets;
            }
        }
    }
    if (marks) {
        for (auto &[id, log] : m_logs) {
            std::erase_if(log.events, [this](const auto &entry) {
                if (entry.second.isBare())
                    m_refs.erase(entry.second.id.value);
                return entry.second.isBare();
            });
        }
        hide();
        Q_EMIT marksChanged();
    }
    if (answer.tickets)
        Q_EMIT ticketsChanged();
    if (answer.changedByOthers) {
        for (auto &[id, log] : m_logs)
            log.wanted = false;
        for (const LogInfo &log : m_session.logs())
            follow(log.id);
    }
}

void Triage::follow(LogId id)
{
    const auto info = m_session.log(id);
    if (!info)
        return;
    Attached &log = m_logs[id];
    if (log.job != info->job) {
        forget(id);
        log.job = info->job;
        log.wanted = false;
    }
    if (!log.wanted && info->state > JobState::Processing && m_fault.isEmpty()) {
        log.wanted = true;
        attach(id);
    }
}

void Triage::attach(LogId id)
{
    auto log = m_session.logRows(id);
    const auto info = m_session.log(id);
    if (!log || !info || !log->source || log->rows.rowCount() == 0)
        return;
    run([rows = std::move(*log), seen = seenAs(*info), job = info->job](HistoryStore &store) -> Result<Answer> {
        Answer answer;
        auto found = findMarks(store, rows, seen);
        if (!found)
            return tl::unexpected(found.error());
        answer.events = std::move(*found);
        answer.attached = rows.log;
        answer.jobs = {{rows.log, job}};
        return answer;
    });
}

void Triage::forget(LogId id)
{
    const auto log = m_logs.find(id);
    if (log == m_logs.end() || log->second.events.empty())
        return;
    for (const auto &[row, event] : log->second.events)
        m_refs.erase(event.id.value);
    log->second.events.clear();
    hide();
    Q_EMIT marksChanged();
}

void Triage::hide()
{
    std::vector<EventRef> dismissed;
    for (const auto &[id, log] : m_logs) {
        for (const auto &[row, event] : log.events) {
            if (event.dismissed.isValid())
                dismissed.emplace_back(id, RowIndex{row});
        }
    }
    m_dismissed = dismissed.size();
    std::shared_ptr<const ChosenRows> rows;
    if (!m_showDismissed && !dismissed.empty())
        rows = std::make_shared<ChosenRows>("dismissed", dismissed);
    const auto &now = m_session.filters().current().hidden;
    if (static_cast<bool>(rows) == static_cast<bool>(now) && (!rows || rows->rows == now->rows))
        return;
    m_hiding = true;
    m_session.filters().setHidden(rows);
    m_hiding = false;
}

void Triage::setShowDismissed(bool show)
{
    if (show == m_showDismissed)
        return;
    m_showDismissed = show;
    hide();
    Q_EMIT showsDismissedChanged();
}

void Triage::look()
{
    // A file of SQLite that is made anew is another to the watcher.
    if (m_watch)
        m_watch->watch();
    run([known = m_version](HistoryStore &store) -> Result<Answer> {
        Answer answer;
        const auto version = store.dataVersion();
        if (!version)
            return tl::unexpected(version.error());
        if (*version == *known)
            return answer;
        *known = *version;
        answer.changedByOthers = true;
        if (const auto read = answer.readTickets(store); !read)
            return tl::unexpected(read.error());
        return answer;
    }, {}, !m_watch);
}

const MarkedEvent *Triage::marks(EventRef event) const
{
    const auto log = m_logs.find(event.log());
    if (log == m_logs.end())
        return nullptr;
    const auto found = log->second.events.find(event.row().value);
    return found == log->second.events.end() ? nullptr : &found->second;
}

EventRef Triage::find(MarkId mark) const
{
    const auto found = m_refs.find(mark.value);
    return found == m_refs.end() ? EventRef() : found->second;
}

std::vector<std::pair<EventRef, const MarkedEvent *>> Triage::pins() const
{
    std::vector<std::pair<EventRef, const MarkedEvent *>> pins;
    for (const auto &[id, log] : m_logs) {
        for (const auto &[row, event] : log.events) {
            if (event.pinned.isValid())
                pins.emplace_back(EventRef(id, RowIndex{row}), &event);
        }
    }
    std::sort(pins.begin(), pins.end(), [](const auto &a, const auto &b) {
        return a.second->event.time != b.second->event.time ? a.second->event.time < b.second->event.time : a.first < b.first;
    });
    return pins;
}

std::vector<std::string> Triage::tags() const
{
    std::set<std::string> tags;
    for (const auto &[id, log] : m_logs) {
        for (const auto &[row, event] : log.events)
            tags.insert(event.tags.begin(), event.tags.end());
    }
    return {tags.begin(), tags.end()};
}

const Ticket *Triage::ticket(TicketId id) const
{
    const auto found = std::find_if(m_tickets.begin(), m_tickets.end(), [id](const Ticket &t) { return t.id == id; });
    return found == m_tickets.end() ? nullptr : &*found;
}

const MarkedEvent *Triage::ticketEvent(MarkId id) const
{
    const auto found = m_ticketEvents.find(id.value);
    return found == m_ticketEvents.end() ? nullptr : &found->second;
}

const KnownFile *Triage::file(FileId id) const
{
    const auto found = m_files.find(id.value);
    return found == m_files.end() ? nullptr : &found->second;
}

Triage::Work Triage::markWork(const std::vector<EventRef> &events, const MarkChange &change, std::optional<TicketText> ticket)
{
    struct Part
    {
        LogRows log;
        KnownFile seen;
        JobId job;
        std::vector<EventRef> refs;
        std::vector<FileId> files; ///< Where the event has a mark already: of that one.
    };
    std::vector<Part> parts;
    for (const EventRef ref : events) {
        auto part = std::find_if(parts.begin(), parts.end(), [&](const Part &p) { return p.log.log == ref.log(); });
        if (part == parts.end()) {
            const auto log = m_session.logRows(ref.log());
            const auto info = m_session.log(ref.log());
            if (!log || !info || !log->source)
                continue;
            // A log that is being read still takes marks.
            m_logs[ref.log()].job = info->job;
            parts.push_back({*log, seenAs(*info), info->job, {}, {}});
            part = parts.end() - 1;
        }
        const MarkedEvent *known = marks(ref);
        part->refs.push_back(ref);
        part->files.push_back(known ? known->file : FileId{});
    }
    return [parts = std::move(parts), change, ticket](HistoryStore &store) -> Result<Answer> {
        Answer answer;
        MarkChange what = change;
        // Copies first: what cannot be read must not leave an empty ticket.
        std::vector<std::vector<EventCopy>> copies;
        for (const Part &part : parts) {
            const auto decoder = part.log.decoder ? part.log.decoder() : nullptr;
            std::vector<EventCopy> list;
            for (const EventRef ref : part.refs) {
                if (!decoder || ref.row().value >= part.log.rows.rowCount())
                    return failure(ErrorCode::Internal, part.seen.name, "the log is not read yet");
                auto copy = copyOf(part.log, *decoder, ref.row());
                if (!copy)
                    return tl::unexpected(copy.error());
                list.push_back(std::move(*copy));
            }
            copies.push_back(std::move(list));
        }
        if (ticket) {
            const auto made = store.createTicket(*ticket);
            if (!made)
                return tl::unexpected(made.error());
            what.link = made->id;
            answer.created = made->id;
        }
        const auto fail = [&answer](const Error &error) -> Result<Answer> {
            // What was saved before is shown.
            if (!answer.created && answer.events.empty())
                return tl::unexpected(error);
            answer.remark = error;
            return answer;
        };
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Part &part = parts[i];
            std::vector<FileId> ids(part.refs.size());
            if (const LivePlaces *places = LiveView::placesOf(part.log.source.get())) {
                for (std::size_t n = 0; n < part.refs.size(); ++n) {
                    const auto place = places->at(part.log.rows.row(part.refs[n].row()).offset());
                    if (!place)
                        return fail({ErrorCode::Internal, part.seen.name, "the event is not shown any more", Error::noOffset});
                    const auto file = store.fileForStream(place->uuid, part.seen);
                    if (!file)
                        return fail(file.error());
                    ids[n] = file->id;
                    copies[i][n].offset = place->place;
                }
            } else {
                const auto file = store.fileFor(*part.log.source, part.seen);
                if (!file)
                    return fail(file.error());
                std::fill(ids.begin(), ids.end(), file->id);
            }
            answer.jobs[part.log.log] = part.job;
            std::map<std::int64_t, std::vector<std::size_t>> byFile;
            for (std::size_t n = 0; n < part.refs.size(); ++n)
                byFile[part.files[n].value ? part.files[n].value : ids[n].value].push_back(n);
            for (const auto &[id, places] : byFile) {
                std::vector<EventCopy> some;
                for (const std::size_t n : places)
                    some.push_back(copies[i][n]);
                auto marked = store.mark(FileId{id}, some, what);
                if (!marked)
                    return fail(marked.error());
                for (std::size_t n = 0; n < places.size() && n < marked->size(); ++n)
                    answer.events.emplace_back(part.refs[places[n]], std::move((*marked)[n]));
            }
        }
        if (ticket || change.link || change.unlink) {
            if (const auto read = answer.readTickets(store); !read)
                return fail(read.error());
        }
        return answer;
    };
}

void Triage::mark(const std::vector<EventRef> &events, const MarkChange &change)
{
    if (!events.empty())
        run(markWork(events, change));
}

void Triage::mark(const std::vector<MarkId> &marks, const MarkChange &change)
{
    if (marks.empty())
        return;
    std::map<LogId, JobId> jobs;
    for (const auto &[id, log] : m_logs)
        jobs[id] = log.job;
    std::unordered_map<std::int64_t, EventRef> refs;
    for (const MarkId id : marks) {
        if (const EventRef ref = find(id); ref.log().value)
            refs[id.value] = ref;
    }
    run([marks, change, jobs, refs](HistoryStore &store) -> Result<Answer> {
        Answer answer;
        auto marked = store.mark(marks, change);
        if (!marked)
            return tl::unexpected(marked.error());
        answer.jobs = jobs;
        for (MarkedEvent &event : *marked) {
            if (const auto ref = refs.find(event.id.value); ref != refs.end())
                answer.events.emplace_back(ref->second, std::move(event));
        }
        if (const auto read = answer.readTickets(store); !read)
            return tl::unexpected(read.error());
        return answer;
    });
}

void Triage::togglePinned(const std::vector<EventRef> &events)
{
    MarkChange change;
    change.pinned = !std::all_of(events.begin(), events.end(), [this](EventRef ref) {
        const MarkedEvent *known = marks(ref);
        return known && known->pinned.isValid();
    });
    mark(events, change);
}

void Triage::toggleDismissed(const std::vector<EventRef> &events)
{
    if (events.empty())
        return;
    MarkChange change;
    change.dismissed = !std::all_of(events.begin(), events.end(), [this](EventRef ref) {
        const MarkedEvent *known = marks(ref);
        return known && known->dismissed.isValid();
    });
    const bool hides = *change.dismissed;
    run(markWork(events, change), [this, hides](const Answer &answer) {
        if (!hides)
            return;
        std::vector<MarkId> marks;
        for (const auto &[ref, event] : answer.events)
            marks.push_back(event.id);
        offerUndo(tr("%Ln event(s) dismissed; nothing was deleted.", nullptr, static_cast<int>(marks.size())), [this, marks] {
            MarkChange back;
            back.dismissed = false;
            mark(marks, back);
        });
    });
}

void Triage::createTicket(const TicketText &text, const std::vector<EventRef> &events)
{
    run(markWork(events, {}, text), [this](const Answer &answer) {
        if (answer.created)
            Q_EMIT ticketCreated(*answer.created);
    });
}

void Triage::addToTicket(TicketId ticket, const std::vector<EventRef> &events)
{
    MarkChange change;
    change.link = ticket;
    mark(events, change);
}

void Triage::removeFromTicket(TicketId ticket, const std::vector<MarkId> &events)
{
    MarkChange change;
    change.unlink = ticket;
    mark(events, change);
    offerUndo(tr("%Ln event(s) removed from ticket %1.", nullptr, static_cast<int>(events.size())).arg(ticket.value), [this, ticket, events] {
        MarkChange back;
        back.link = ticket;
        mark(events, back);
    });
}

void Triage::saveTicket(TicketId id, std::int64_t version, const TicketText &text)
{
    run([id, version, text](HistoryStore &store) -> Result<Answer> {
        Answer answer;
        auto saved = store.saveTicket(id, version, text);
        if (!saved)
            return tl::unexpected(saved.error());
        answer.saved = *saved;
        if (const auto read = answer.readTickets(store); !read)
            return tl::unexpected(read.error());
        return answer;
    }, [this, id, text](const Answer &answer) {
        if (!answer.saved)
            Q_EMIT failed(tr("Ticket %1 was deleted in another window; what you wrote is kept in its revisions.").arg(id.value));
        else if (answer.saved->conflict)
            Q_EMIT ticketConflict(id, text, answer.saved->now);
        else
            Q_EMIT ticketSaved(id);
    });
}

void Triage::deleteTicket(TicketId id)
{
    run([id](HistoryStore &store) -> Result<Answer> {
        Answer answer;
        if (const auto done = store.deleteTicket(id); !done)
            return tl::unexpected(done.error());
        if (const auto read = answer.readTickets(store); !read)
            return tl::unexpected(read.error());
        return answer;
    }, [this, id](const Answer &) { offerUndo(tr("Ticket %1 was deleted.").arg(id.value), [this, id] { restoreTicket(id); }); });
}

void Triage::restoreTicket(TicketId id)
{
    run([id](HistoryStore &store) -> Result<Answer> {
        Answer answer;
        if (const auto done = store.restoreTicket(id); !done)
            return tl::unexpected(done.error());
        if (const auto read = answer.readTickets(store); !read)
            return tl::unexpected(read.error());
        return answer;
    }, [this](const Answer &) {
        // Its events may have been bare without it.
        for (auto &[log, attached] : m_logs)
            attached.wanted = false;
        for (const LogInfo &log : m_session.logs())
            follow(log.id);
    });
}

void Triage::makeReport(TicketId id)
{
    run([id](HistoryStore &store) -> Result<Answer> {
        Answer answer;
        auto report = readReport(store, id);
        if (!report)
            return tl::unexpected(report.error());
        if (*report)
            answer.report = std::make_shared<CaseReport>(std::move(**report));
        return answer;
    }, [this, id](const Answer &answer) {
        if (!answer.report)
            return;
        const auto report = answer.report;
        report->program = (QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion()).trimmed().toStdString();
        // Logs that are open are read from where they are.
        std::unordered_map<std::int64_t, std::shared_ptr<const ByteSource>> open;
        std::uint64_t bytes = 0;
        for (const ReportEvent &event : report->events) {
            const EventRef ref = find(event.marked.id);
            const auto log = open.contains(event.marked.file.value) ? std::nullopt : m_session.logRows(ref.log());
            if (log && log->source)
                open.emplace(event.marked.file.value, log->source);
        }
        for (const ReportFile &file : report->files)
            bytes += file.size;
        auto work = [report, open](JobReporter &reporter) -> Result<JobResult> {
            JobResult result;
            result.outcome = checkEvidence(*report, [&open](const KnownFile &file, Progress &progress) -> Result<std::shared_ptr<const ByteSource>> {
                const auto found = open.find(file.id.value);
                return found != open.end() ? found->second : openLastSeen(file, progress);
            }, reporter);
            handOver(report.get());
            return result;
        };
        m_session.jobs().add(tr("Check the evidence of ticket %1").arg(id.value), bytes, std::move(work), [this, id, report](const Job &, const Result<JobResult> &result) {
            takeOver(report.get());
            if (!result || result->outcome != Outcome::Completed)
                return;
            std::vector<std::tuple<FileId, std::uint64_t, std::string>> hashes;
            for (const ReportFile &file : report->files) {
                if (file.checked)
                    hashes.emplace_back(file.file.id, file.size, file.sha256);
            }
            run([hashes](HistoryStore &store) -> Result<Answer> {
                for (const auto &[file, size, sha256] : hashes) {
                    if (const auto kept = store.setFileSha256(file, size, sha256); !kept)
                        return tl::unexpected(kept.error());
                }
                return Answer{};
            });
            Q_EMIT reportReady(id, report);
        });
    });
}

void Triage::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undoText = text;
    m_undo = std::move(undo);
    Q_EMIT undoChanged();
}

void Triage::undo()
{
    const auto undo = std::move(m_undo);
    forgetUndo();
    if (undo)
        undo();
}

void Triage::forgetUndo()
{
    m_undo = nullptr;
    if (m_undoText.isEmpty())
        return;
    m_undoText.clear();
    Q_EMIT undoChanged();
}

} // namespace sightglass
