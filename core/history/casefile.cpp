// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/casefile.h"

#include "core/base/limits.h"
#include "core/history/database.h"
#include "core/history/historystore.h"
#include "core/history/jobstore.h"
#include "core/history/jobtally.h"
#include "core/history/sqlvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <map>
#include <set>

namespace sightglass {

using namespace sqlvalues;
using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
// Bounds of what is read.
constexpr qsizetype mostFiles = 100'000, mostEvents = 1'000'000, mostTickets = 100'000, mostJobs = 1'000'000, mostTags = 1'000;
constexpr qsizetype mostText = 4096, mostNote = 1024 * 1024, mostTemplates = 200'000;

QJsonValue json(const std::string &utf8) { return QString::fromStdString(utf8); }
QJsonValue json(Timestamp t) { return t.isValid() ? QJsonValue(static_cast<qint64>(t.microseconds())) : QJsonValue(QJsonValue::Null); }
QJsonValue json(std::uint64_t n) { return static_cast<qint64>(n); }
QJsonArray json(const SeverityTally &tally)
{
    QJsonArray list;
    for (const std::uint64_t n : tally)
        list.append(json(n));
    return list;
}
QJsonArray json(const std::vector<std::string> &texts)
{
    QJsonArray list;
    for (const std::string &one : texts)
        list.append(json(one));
    return list;
}
QJsonObject json(const ContentHead &head) { return {{u"start"_s, json(head.start)}, {u"length"_s, json(head.length)}, {u"sha256"_s, json(head.sha256)}}; }
QJsonObject json(const TicketText &text)
{
    return {{u"title"_s, json(text.title)}, {u"status"_s, static_cast<int>(text.status)}, {u"priority"_s, static_cast<int>(text.priority)},
            {u"assignee"_s, json(text.assignee)}, {u"tags"_s, json(text.tags)}, {u"notes"_s, json(text.notes)}};
}

/// Reads one value after the other and remembers the first thing that is wrong.
class Reader
{
public:
    [[nodiscard]] const std::string &fault() const { return m_fault; }
    void fail(const QString &where, const char *why)
    {
        if (m_fault.empty())
            m_fault = where.left(200).toStdString() + ": " + why;
    }
    QJsonArray list(const QJsonObject &of, const QString &name, qsizetype most)
    {
        const QJsonValue value = of.value(name);
        if (value.isUndefined())
            return {};
        if (!value.isArray()) {
            fail(name, "is no list");
            return {};
        }
        const QJsonArray list = value.toArray();
        if (list.size() > most) {
            fail(name, "is too long");
            return {};
        }
        return list;
    }
    std::string text(const QJsonObject &of, const QString &name, qsizetype most = mostText)
    {
        const QJsonValue value = of.value(name);
        if (value.isUndefined())
            return {};
        if (!value.isString() || value.toString().size() > most) {
            fail(name, "is no text, or too long a one");
            return {};
        }
        return value.toString().toStdString();
    }
    std::int64_t number(const QJsonObject &of, const QString &name, std::int64_t least, std::int64_t most)
    {
        const QJsonValue value = of.value(name);
        if (value.isUndefined() && least <= 0)
            return 0;
        const std::int64_t none = most == INT64_MAX ? INT64_MIN : most + 1;
        const std::int64_t got = value.isDouble() ? value.toInteger(none) : none;
        if (!value.isDouble() || got < least || got > most) {
            fail(name, "is no number, or out of its range");
            return least;
        }
        return got;
    }
    std::uint64_t size(const QJsonObject &of, const QString &name) { return static_cast<std::uint64_t>(number(of, name, 0, INT64_MAX - 1)); }
    Timestamp time(const QJsonObject &of, const QString &name)
    {
        const QJsonValue value = of.value(name);
        if (value.isUndefined() || value.isNull())
            return Timestamp::none();
        // Years 1 to 9999.
        return Timestamp::fromMicroseconds(number(of, name, -62'135'596'800'000'000, 253'402'300'800'000'000));
    }
    std::string sha256(const QJsonObject &of, const QString &name, bool mayBeEmpty = false)
    {
        std::string digits = text(of, name);
        const bool good = digits.size() == 64 && std::all_of(digits.begin(), digits.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
        if (!good && !(mayBeEmpty && digits.empty()))
            fail(name, "is no SHA-256");
        return digits;
    }
    std::string uuid(const QJsonObject &of, const QString &name)
    {
        const QUuid uid = QUuid::fromString(QString::fromStdString(text(of, name)));
        if (uid.isNull())
            fail(name, "is no UUID");
        return uid.toString(QUuid::WithoutBraces).toStdString();
    }
    std::vector<std::string> words(const QJsonObject &of, const QString &name)
    {
        std::vector<std::string> all;
        for (const QJsonValue &value : list(of, name, mostTags)) {
            const QString word = value.toString().simplified();
            if (word.isEmpty() || word.size() > mostText)
                fail(name, "holds something else than words");
            all.push_back(word.toStdString());
        }
        return all;
    }
    SeverityTally tally(const QJsonObject &of, const QString &name)
    {
        SeverityTally tally{};
        const QJsonArray list = this->list(of, name, severityCount);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const std::int64_t n = list[i].toInteger(-1);
            if (n < 0)
                fail(name, "holds something else than counts");
            tally[static_cast<std::size_t>(i)] = static_cast<std::uint64_t>(std::max<std::int64_t>(n, 0));
        }
        return tally;
    }
    ContentHead head(const QJsonObject &of, bool mayBeEmpty)
    {
        const QJsonObject value = of.value(u"head"_s).toObject();
        ContentHead head{size(value, u"start"_s), size(value, u"length"_s), sha256(value, u"sha256"_s, mayBeEmpty)};
        if (head.length == 0 && !mayBeEmpty)
            fail(u"head"_s, "is of nothing");
        return head;
    }
    TicketText ticket(const QJsonObject &of)
    {
        TicketText made;
        made.title = text(of, u"title"_s);
        made.status = static_cast<TicketStatus>(number(of, u"status"_s, 0, static_cast<int>(TicketStatus::Closed)));
        made.priority = static_cast<TicketPriority>(number(of, u"priority"_s, 0, static_cast<int>(TicketPriority::Urgent)));
        made.assignee = text(of, u"assignee"_s);
        made.tags = words(of, u"tags"_s);
        made.notes = text(of, u"notes"_s, mostNote);
        return made;
    }

private:
    std::string m_fault;
};

struct CaseTicket
{
    std::string uid;
    TicketText text;
    std::int64_t version = 1;
    Timestamp created, changed;
    std::vector<std::size_t> events;
};
struct CaseEvent
{
    std::size_t file = 0;
    MarkedEvent marked;
};
struct CaseJob
{
    std::int64_t file = -1; ///< Index; -1 = none.
    KeptJob job;
    KeptDetails details;
};
struct Case
{
    std::vector<KnownFile> files;
    std::vector<CaseEvent> events;
    std::vector<CaseTicket> tickets;
    std::vector<CaseJob> jobs;
};

Result<Case> parse(const QByteArray &bytes, const std::string &name)
{
    if (bytes.size() > caseBytes)
        return failure(ErrorCode::LimitExceeded, name, "a case has at most 256 MiB");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tl::unexpected(Error{ErrorCode::Damaged, name, "no case: " + error.errorString().toStdString(), static_cast<std::uint64_t>(std::max(0, error.offset))});
    const QJsonObject root = document.object();
    const QJsonValue version = root.value(u"sightglassCase"_s);
    if (!version.isDouble() || version.toInt() < 1)
        return failure(ErrorCode::Damaged, name, "no case of this program");
    if (version.toInt() > formatVersion)
        return failure(ErrorCode::NewerVersion, name);
    Reader read;
    Case made;
    for (const QJsonValue &value : read.list(root, u"logs"_s, mostFiles)) {
        const QJsonObject o = value.toObject();
        KnownFile file;
        file.head = read.head(o, false);
        file.size = read.size(o, u"size"_s);
        file.sha256 = read.sha256(o, u"sha256"_s, true);
        file.name = read.text(o, u"name"_s);
        file.formatId = read.text(o, u"format"_s);
        file.encoding = read.text(o, u"encoding"_s);
        made.files.push_back(std::move(file));
    }
    const auto files = static_cast<std::int64_t>(made.files.size());
    for (const QJsonValue &value : read.list(root, u"events"_s, mostEvents)) {
        const QJsonObject o = value.toObject();
        CaseEvent event;
        event.file = static_cast<std::size_t>(read.number(o, u"log"_s, 0, std::max<std::int64_t>(0, files - 1)));
        if (files == 0)
            read.fail(u"log"_s, "is not in the case");
        EventCopy &copy = event.marked.event;
        copy.offset = static_cast<std::uint64_t>(read.number(o, u"offset"_s, 0, 0xFFFF'FFFF'FFFF));
        copy.length = static_cast<std::uint32_t>(read.number(o, u"length"_s, 0, UINT32_MAX));
        copy.recordSha256 = read.sha256(o, u"sha256"_s);
        copy.time = read.time(o, u"time"_s);
        copy.severity = static_cast<Severity>(read.number(o, u"severity"_s, 0, severityCount - 1));
        copy.source = read.text(o, u"source"_s, mostNote);
        copy.host = read.text(o, u"host"_s, mostNote);
        copy.recordId = read.text(o, u"recordId"_s);
        copy.message = read.text(o, u"message"_s, limits::keptRecordBytes);
        copy.raw = read.text(o, u"raw"_s, limits::keptRecordBytes);
        copy.rawCut = o.value(u"rawCut"_s).toBool();
        event.marked.pinned = read.time(o, u"pinned"_s);
        event.marked.dismissed = read.time(o, u"dismissed"_s);
        event.marked.note = read.text(o, u"note"_s, mostNote);
        event.marked.tags = read.words(o, u"tags"_s);
        made.events.push_back(std::move(event));
        if (!read.fault().empty())
            break;
    }
    for (const QJsonValue &value : read.list(root, u"tickets"_s, mostTickets)) {
        const QJsonObject o = value.toObject();
        CaseTicket ticket;
        ticket.uid = read.uuid(o, u"uid"_s);
        ticket.text = read.ticket(o);
        ticket.version = read.number(o, u"version"_s, 1, INT32_MAX);
        ticket.created = read.time(o, u"created"_s);
        ticket.changed = read.time(o, u"changed"_s);
        for (const QJsonValue &event : read.list(o, u"events"_s, mostEvents)) {
            const std::int64_t index = event.toInteger(-1);
            if (index < 0 || index >= static_cast<std::int64_t>(made.events.size()))
                read.fail(u"events"_s, "are not in the case");
            else
                ticket.events.push_back(static_cast<std::size_t>(index));
        }
        made.tickets.push_back(std::move(ticket));
    }
    for (const QJsonValue &value : read.list(root, u"analyses"_s, mostJobs)) {
        const QJsonObject o = value.toObject();
        CaseJob kept;
        KeptJob &job = kept.job;
        kept.file = o.contains(u"log"_s) ? read.number(o, u"log"_s, 0, std::max<std::int64_t>(0, files - 1)) : -1;
        if (kept.file >= files)
            read.fail(u"log"_s, "is not in the case");
        job.uid = read.uuid(o, u"uid"_s);
        job.head = read.head(o, true);
        job.name = read.text(o, u"name"_s);
        job.path = read.text(o, u"path"_s);
        job.kind = read.text(o, u"kind"_s);
        job.formatId = read.text(o, u"format"_s);
        job.encoding = read.text(o, u"encoding"_s);
        job.size = read.size(o, u"size"_s);
        job.sha256 = read.sha256(o, u"sha256"_s, true);
        job.modified = read.time(o, u"modified"_s);
        job.started = read.time(o, u"started"_s);
        job.finished = read.time(o, u"finished"_s);
        // Only what is over can come from elsewhere.
        job.state = static_cast<KeptJobState>(read.number(o, u"state"_s, static_cast<int>(KeptJobState::Completed), static_cast<int>(KeptJobState::Cancelled)));
        job.progress = static_cast<int>(read.number(o, u"progress"_s, 0, 1000));
        job.errorCode = read.text(o, u"errorCode"_s);
        job.error = read.text(o, u"error"_s);
        job.counts = read.tally(o, u"counts"_s);
        job.auditSuccess = read.size(o, u"auditSuccess"_s);
        job.auditFailure = read.size(o, u"auditFailure"_s);
        job.problems = read.size(o, u"problems"_s);
        job.lost = read.size(o, u"lost"_s);
        job.first = read.time(o, u"first"_s);
        job.last = read.time(o, u"last"_s);
        if (!job.started.isValid())
            read.fail(u"started"_s, "is missing");
        std::set<std::int64_t> hours;
        for (const QJsonValue &v : read.list(o, u"hours"_s, 2 * JobTally::mostHours)) {
            const QJsonObject h = v.toObject();
            const KeptHour hour{read.time(h, u"begin"_s), read.tally(h, u"counts"_s)};
            if (!hour.begin.isValid() || !hours.insert(hour.begin.microseconds()).second)
                read.fail(u"hours"_s, "are not one after the other");
            kept.details.hours.push_back(hour);
        }
        for (const QJsonValue &v : read.list(o, u"sources"_s, JobTally::keptSources))
            kept.details.sources.push_back({read.text(v.toObject(), u"name"_s, mostNote), read.tally(v.toObject(), u"counts"_s)});
        for (const QJsonValue &v : read.list(o, u"problemList"_s, JobTally::keptProblems)) {
            const QJsonObject p = v.toObject();
            kept.details.problems.push_back({read.text(p, u"code"_s), read.size(p, u"offset"_s), read.size(p, u"length"_s), p.value(u"recordKept"_s).toBool(), read.text(p, u"detail"_s)});
        }
        for (const QJsonValue &v : read.list(o, u"templates"_s, mostTemplates))
            kept.details.templates.push_back({read.text(v.toObject(), u"text"_s), read.size(v.toObject(), u"events"_s), {}, {}});
        made.jobs.push_back(std::move(kept));
        if (!read.fault().empty())
            break;
    }
    if (!read.fault().empty())
        return failure(ErrorCode::Damaged, name, read.fault());
    return made;
}

/// The file of a head; a new one where it is not known, without a path.
Result<FileId> fileOf(Database &database, const KnownFile &file, std::size_t &made)
{
    const QVariantList head{number(file.head.start), number(file.head.length), text(file.head.sha256)};
    const auto find = [&]() -> Result<FileId> {
        auto known = database.run(QStringLiteral("SELECT id FROM file WHERE head_start = ? AND head_length = ? AND head_sha256 = ?"), head);
        if (!known)
            return tl::unexpected(known.error());
        return known->next() ? FileId{known->value(0).toLongLong()} : FileId{};
    };
    auto known = find();
    if (!known || known->value != 0)
        return known;
    ++made;
    SIGHTGLASS_TRY(database.run(QStringLiteral("INSERT INTO file (head_start, head_length, head_sha256, size, sha256, name, path, format, encoding, first_seen, last_seen)"
                                               " VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?)"),
                                head + QVariantList{number(file.size), text(file.sha256), text(file.name), text(file.formatId), text(file.encoding), now(), now()}));
    return find();
}

/// A note that holds both; the same again where the other is in it already.
std::string together(const std::string &mine, const std::string &theirs)
{
    if (theirs.empty() || mine.find(theirs) != std::string::npos)
        return mine;
    return mine.empty() ? theirs : mine + "\n\n" + theirs;
}

} // namespace

Result<QByteArray> writeCase(HistoryStore &store, const CaseSelection &what)
{
    Database &database = store.database();
    JobStore jobs(database);
    QJsonArray files, events, tickets, analyses;
    const auto done = database.reading([&]() -> Result<void> {
        const auto allTickets = store.tickets();
        if (!allTickets)
            return tl::unexpected(allTickets.error());
        std::vector<FileId> order;
        std::map<std::int64_t, int> fileIndex, eventIndex;
        const auto addFile = [&](FileId id) -> Result<int> {
            if (const auto known = fileIndex.find(id.value); known != fileIndex.end())
                return known->second;
            const auto file = store.file(id);
            if (!file)
                return tl::unexpected(file.error());
            const int index = static_cast<int>(files.size());
            fileIndex[id.value] = index;
            order.push_back(id);
            files.append(QJsonObject{{u"head"_s, json(file->head)}, {u"size"_s, json(file->size)}, {u"sha256"_s, json(file->sha256)}, {u"name"_s, json(file->name)},
                                     {u"format"_s, json(file->formatId)}, {u"encoding"_s, json(file->encoding)}});
            return index;
        };
        const auto addEvents = [&](const std::vector<MarkedEvent> &list) -> Result<void> {
            for (const MarkedEvent &marked : list) {
                if (eventIndex.contains(marked.id.value))
                    continue;
                const auto file = addFile(marked.file);
                if (!file)
                    return tl::unexpected(file.error());
                eventIndex[marked.id.value] = static_cast<int>(events.size());
                const EventCopy &e = marked.event;
                events.append(QJsonObject{{u"log"_s, *file}, {u"offset"_s, json(e.offset)}, {u"length"_s, static_cast<qint64>(e.length)}, {u"sha256"_s, json(e.recordSha256)},
                                          {u"time"_s, json(e.time)}, {u"severity"_s, static_cast<int>(e.severity)}, {u"source"_s, json(e.source)}, {u"host"_s, json(e.host)},
                                          {u"recordId"_s, json(e.recordId)}, {u"message"_s, json(e.message)}, {u"raw"_s, json(e.raw)}, {u"rawCut"_s, e.rawCut},
                                          {u"pinned"_s, json(marked.pinned)}, {u"dismissed"_s, json(marked.dismissed)}, {u"note"_s, json(marked.note)}, {u"tags"_s, json(marked.tags)}});
            }
            return {};
        };
        std::vector<FileId> chosen = what.files;
        if (what.all) {
            auto all = store.files();
            if (!all)
                return tl::unexpected(all.error());
            chosen = std::move(*all);
        }
        for (const FileId id : chosen) {
            if (const auto file = addFile(id); !file)
                return tl::unexpected(file.error());
            const auto marks = store.marks(id, true);
            if (!marks)
                return tl::unexpected(marks.error());
            SIGHTGLASS_TRY(addEvents(*marks));
        }
        for (const Ticket &ticket : *allTickets) {
            const bool asked = std::find(what.tickets.begin(), what.tickets.end(), ticket.id) != what.tickets.end();
            if (!what.all && !asked)
                continue;
            const auto own = store.eventsOf(ticket.id);
            if (!own)
                return tl::unexpected(own.error());
            SIGHTGLASS_TRY(addEvents(*own));
            QJsonObject o = json(ticket.text);
            QJsonArray list;
            for (const MarkId event : ticket.events)
                list.append(eventIndex[event.value]);
            o.insert(u"uid"_s, json(ticket.uid));
            o.insert(u"version"_s, static_cast<qint64>(ticket.version));
            o.insert(u"created"_s, json(ticket.created));
            o.insert(u"changed"_s, json(ticket.changed));
            o.insert(u"events"_s, list);
            tickets.append(o);
        }
        const auto allJobs = jobs.jobs();
        if (!allJobs)
            return tl::unexpected(allJobs.error());
        for (const KeptJob &job : *allJobs) {
            const auto file = fileIndex.find(job.file.value);
            if (job.state < KeptJobState::Completed || (file == fileIndex.end() && !what.all))
                continue;
            const auto details = jobs.details(job.id);
            if (!details)
                return tl::unexpected(details.error());
            QJsonArray hours, sources, problems, templates;
            for (const KeptHour &hour : details->hours)
                hours.append(QJsonObject{{u"begin"_s, json(hour.begin)}, {u"counts"_s, json(hour.counts)}});
            for (const KeptSource &source : details->sources)
                sources.append(QJsonObject{{u"name"_s, json(source.name)}, {u"counts"_s, json(source.counts)}});
            for (const KeptProblem &p : details->problems)
                problems.append(QJsonObject{{u"code"_s, json(p.code)}, {u"offset"_s, json(p.offset)}, {u"length"_s, json(p.length)}, {u"recordKept"_s, p.recordKept}, {u"detail"_s, json(p.detail)}});
            for (const SeenTemplate &t : details->templates)
                templates.append(QJsonObject{{u"text"_s, json(t.text)}, {u"events"_s, json(t.events)}});
            QJsonObject o{{u"uid"_s, json(job.uid)}, {u"name"_s, json(job.name)}, {u"path"_s, json(job.path)}, {u"kind"_s, json(job.kind)}, {u"format"_s, json(job.formatId)},
                          {u"encoding"_s, json(job.encoding)}, {u"size"_s, json(job.size)}, {u"sha256"_s, json(job.sha256)}, {u"modified"_s, json(job.modified)},
                          {u"started"_s, json(job.started)}, {u"finished"_s, json(job.finished)}, {u"state"_s, static_cast<int>(job.state)}, {u"progress"_s, job.progress},
                          {u"errorCode"_s, json(job.errorCode)}, {u"error"_s, json(job.error)}, {u"counts"_s, json(job.counts)}, {u"auditSuccess"_s, json(job.auditSuccess)},
                          {u"auditFailure"_s, json(job.auditFailure)}, {u"problems"_s, json(job.problems)}, {u"lost"_s, json(job.lost)}, {u"first"_s, json(job.first)},
                          {u"last"_s, json(job.last)}, {u"hours"_s, hours}, {u"sources"_s, sources}, {u"problemList"_s, problems}, {u"templates"_s, templates}};
            if (job.head.length > 0)
                o.insert(u"head"_s, json(job.head));
            if (file != fileIndex.end())
                o.insert(u"log"_s, file->second);
            analyses.append(o);
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    const QJsonObject root{{u"sightglassCase"_s, formatVersion}, {u"written"_s, json(SystemClock().now())}, {u"logs"_s, files}, {u"events"_s, events},
                           {u"tickets"_s, tickets}, {u"analyses"_s, analyses}};
    QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Indented);
    if (bytes.size() > caseBytes)
        return failure(ErrorCode::LimitExceeded, {}, "a case has at most 256 MiB; choose tickets or logs");
    return bytes;
}

Result<CaseImport> readCase(HistoryStore &store, const QByteArray &bytes, const std::string &name)
{
    const auto given = parse(bytes, name);
    if (!given)
        return tl::unexpected(given.error());
    Database &database = store.database();
    JobStore jobs(database);
    CaseImport result;
    const auto done = database.transaction([&]() -> Result<void> {
        result = {};
        std::vector<FileId> files;
        for (const KnownFile &file : given->files) {
            const auto id = fileOf(database, file, result.logs);
            if (!id)
                return tl::unexpected(id.error());
            files.push_back(*id);
        }
        std::vector<std::int64_t> events;
        std::set<std::int64_t> changed, fresh;
        for (const CaseEvent &event : given->events) {
            const EventCopy &e = event.marked.event;
            const QVariantList place{key(files[event.file]), number(e.offset), static_cast<qlonglong>(e.length), text(e.recordSha256)};
            const QString find = QStringLiteral("SELECT id, pinned, dismissed, note FROM event WHERE file = ? AND offset = ? AND length = ? AND record_sha256 = ?");
            auto known = database.run(find, place);
            if (!known)
                return tl::unexpected(known.error());
            bool there = known->next();
            if (!there) {
                known->finish();
                ++result.events;
                SIGHTGLASS_TRY(database.run(QStringLiteral("INSERT INTO event (file, offset, length, record_sha256, time, severity, source, host, record_id, message, raw, raw_cut)"
                                                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                            place + QVariantList{time(e.time), static_cast<int>(e.severity), text(e.source), text(e.host), text(e.recordId), text(e.message), text(e.raw), e.rawCut ? 1 : 0}));
                known = database.run(find, place);
                if (!known)
                    return tl::unexpected(known.error());
                if (!known->next())
                    return failure(ErrorCode::Internal, name, "an event that was added is not there");
            }
            const std::int64_t id = known->value(0).toLongLong();
            const Timestamp pinned = time(known->value(1)), dismissed = time(known->value(2));
            const std::string note = utf8(known->value(3));
            known->finish();
            events.push_back(id);
            if (!there)
                fresh.insert(id);
            const MarkedEvent &m = event.marked;
            const std::string both = together(note, m.note);
            if ((m.pinned.isValid() && !pinned.isValid()) || (m.dismissed.isValid() && !dismissed.isValid()) || both != note) {
                changed.insert(id);
                SIGHTGLASS_TRY(database.run(QStringLiteral("UPDATE event SET pinned = ?, dismissed = ?, note = ? WHERE id = ?"),
                                            {time(pinned.isValid() ? pinned : m.pinned), time(dismissed.isValid() ? dismissed : m.dismissed), text(both), static_cast<qlonglong>(id)}));
            }
            for (const std::string &tag : m.tags) {
                auto added = database.run(QStringLiteral("INSERT INTO event_tag (event, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"), {static_cast<qlonglong>(id), text(tag)});
                if (!added)
                    return tl::unexpected(added.error());
                if (added->numRowsAffected() > 0)
                    changed.insert(id);
            }
        }
        for (const CaseTicket &ticket : given->tickets) {
            const auto taken = store.importTicket(ticket.uid, ticket.text, ticket.version, ticket.created, ticket.changed);
            if (!taken)
                return tl::unexpected(taken.error());
            result.tickets += taken->isNew ? 1 : 0;
            result.conflicts += taken->conflict ? 1 : 0;
            for (const std::size_t index : ticket.events) {
                auto added = database.run(QStringLiteral("INSERT INTO ticket_event (ticket, event) VALUES (?, ?) ON CONFLICT DO NOTHING"), {key(taken->id), static_cast<qlonglong>(events[index])});
                if (!added)
                    return tl::unexpected(added.error());
                if (added->numRowsAffected() > 0)
                    changed.insert(events[index]);
            }
        }
        for (const std::int64_t id : fresh)
            changed.erase(id);
        result.changed = changed.size();
        for (const CaseJob &kept : given->jobs) {
            KeptJob job = kept.job;
            job.origin = name;
            if (kept.file >= 0)
                job.file = files[static_cast<std::size_t>(kept.file)];
            bool isNew = false;
            const auto added = jobs.addFinished(job, kept.details, &isNew);
            if (!added)
                return tl::unexpected(added.error());
            result.jobs += isNew ? 1 : 0;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return result;
}

} // namespace sightglass
