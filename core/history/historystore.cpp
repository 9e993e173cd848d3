// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"

#include "core/history/database.h"
#include "core/history/sqlvalues.h"
#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QSettings>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <unordered_map>

namespace sightglass {

using namespace sqlvalues;

namespace {

/// A tag a line: tags are words on one line.
QString joined(const std::vector<std::string> &tags)
{
    QStringList list;
    for (const std::string &tag : tags)
        list.append(QString::fromStdString(tag).simplified());
    list.removeAll(QString());
    return list.isEmpty() ? QStringLiteral("") : list.join(QLatin1Char('\n'));
}
std::vector<std::string> split(const QVariant &value)
{
    std::vector<std::string> tags;
    for (const QString &tag : value.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        tags.push_back(tag.toStdString());
    return tags;
}

template<typename Enum>
Enum bounded(const QVariant &value, Enum last)
{
    return static_cast<Enum>(std::clamp(value.toInt(), 0, static_cast<int>(last)));
}

QVariantList values(const TicketText &ticket)
{
    return {text(ticket.title), static_cast<int>(ticket.status), static_cast<int>(ticket.priority), text(ticket.assignee), joined(ticket.tags),
            text(ticket.notes)};
}

TicketText ticketText(const QSqlQuery &row, int first)
{
    TicketText ticket;
    ticket.title = utf8(row.value(first));
    ticket.status = bounded(row.value(first + 1), TicketStatus::Closed);
    ticket.priority = bounded(row.value(first + 2), TicketPriority::Urgent);
    ticket.assignee = utf8(row.value(first + 3));
    ticket.tags = split(row.value(first + 4));
    ticket.notes = utf8(row.value(first + 5));
    return ticket;
}

const char fileColumns[] = "id, head_start, head_length, head_sha256, size, sha256, name, path, format, encoding";

KnownFile knownFile(const QSqlQuery &row)
{
    KnownFile file;
    file.id = {row.value(0).toLongLong()};
    file.head = {row.value(1).toULongLong(), row.value(2).toULongLong(), utf8(row.value(3))};
    file.size = row.value(4).toULongLong();
    file.sha256 = utf8(row.value(5));
    file.name = utf8(row.value(6));
    file.path = utf8(row.value(7));
    file.formatId = utf8(row.value(8));
    file.encoding = utf8(row.value(9));
    return file;
}

} // namespace

QString HistoryStore::defaultPath()
{
    const QString given = qEnvironmentVariable("SIGHTGLASS_HISTORY");
    if (!given.isEmpty())
        return given;
    // The command line has the window's history.
    const QString organization = QCoreApplication::organizationName();
    const QSettings settings(organization.isEmpty() ? QStringLiteral("Sightglass") : organization,
                             organization.isEmpty() ? QStringLiteral("sightglass") : QCoreApplication::applicationName());
    const QString set = settings.value(QStringLiteral("history/place")).toString();
    return set.isEmpty() ? usualFile() : set;
}

QString HistoryStore::usualFile() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sightglass/history.sqlite"); }

HistoryStore::HistoryStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
HistoryStore::~HistoryStore() = default;

Result<std::unique_ptr<HistoryStore>> HistoryStore::open(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<HistoryStore>(new HistoryStore(std::move(*database)));
}

Result<std::unique_ptr<HistoryStore>> HistoryStore::openReadOnly(const QString &path)
{
    auto database = Database::openReadOnly(path);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<HistoryStore>(new HistoryStore(std::move(*database)));
}

Result<qint64> HistoryStore::dataVersion() { return m_database->dataVersion(); }

Result<std::vector<KnownFile>> HistoryStore::filesLike(const ByteSource &source)
{
    const auto place = placeOfHead(source);
    if (!place)
        return tl::unexpected(place.error());
    std::vector<KnownFile> files;
    if (place->length == 0)
        return files;
    // What was shorter then than a whole head may have grown.
    auto query = m_database->run(QStringLiteral("SELECT DISTINCT head_length FROM file WHERE head_start = ? AND head_length <= ? ORDER BY head_length DESC"),
                                 {static_cast<qulonglong>(place->start), static_cast<qulonglong>(place->length)});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<std::uint64_t> lengths;
    while (query->next())
        lengths.push_back(query->value(0).toULongLong());
    for (const std::uint64_t length : lengths) {
        const auto sha256 = rangeSha256(source, place->start, length);
        if (!sha256)
            return tl::unexpected(sha256.error());
        auto found = m_database->run(QStringLiteral("SELECT %1 FROM file WHERE head_start = ? AND head_length = ? AND head_sha256 = ?").arg(QLatin1String(fileColumns)),
                                     {static_cast<qulonglong>(place->start), static_cast<qulonglong>(length), text(*sha256)});
        if (!found)
            return tl::unexpected(found.error());
        while (found->next())
            files.push_back(knownFile(*found));
    }
    return files;
}

Result<KnownFile> HistoryStore::fileFor(const ByteSource &source, const KnownFile &seen)
{
    const auto head = headOf(source);
    if (!head)
        return tl::unexpected(head.error());
    if (head->length == 0)
        return failure(ErrorCode::Internal, seen.path, "an empty log has no events");
    FileId id;
    const auto done = m_database->transaction([&]() -> Result<void> {
        const auto like = filesLike(source);
        if (!like)
            return tl::unexpected(like.error());
        if (!like->empty()) {
            id = like->front().id;
            // The hash is of what was there: it goes when that is another now.
            SIGHTGLASS_TRY(m_database->run(QStringLiteral("UPDATE file SET sha256 = CASE WHEN size = ? THEN sha256 ELSE '' END, size = ?, name = ?, path = ?,"
                                                          " format = ?, encoding = ?, last_seen = ? WHERE id = ?"),
                                           {static_cast<qulonglong>(source.size()), static_cast<qulonglong>(source.size()), text(seen.name), text(seen.path),
                                            text(seen.formatId), text(seen.encoding), now(), key(id)}));
            return {};
        }
        auto made = m_database->run(QStringLiteral("INSERT INTO file (head_start, head_length, head_sha256, size, name, path, format, encoding, first_seen, last_seen)"
                                                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                                    {static_cast<qulonglong>(head->start), static_cast<qulonglong>(head->length), text(head->sha256),
                                     static_cast<qulonglong>(source.size()), text(seen.name), text(seen.path), text(seen.formatId), text(seen.encoding), now(), now()});
        if (!made)
            return tl::unexpected(made.error());
        if (!made->next())
            return failure(ErrorCode::Internal, m_database->path().toStdString(), "no id for a new file");
        id = {made->value(0).toLongLong()};
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return file(id);
}

ContentHead HistoryStore::headOfStream(const std::string &uuid)
{
    return {beyondAnyFile, 1, sha256("live:" + uuid)};
}

Result<std::optional<KnownFile>> HistoryStore::streamLike(const std::string &uuid)
{
    const ContentHead head = headOfStream(uuid);
    auto found = m_database->run(QStringLiteral("SELECT %1 FROM file WHERE head_start = ? AND head_length = ? AND head_sha256 = ?").arg(QLatin1String(fileColumns)),
                                 {static_cast<qulonglong>(head.start), static_cast<qulonglong>(head.length), text(head.sha256)});
    if (!found)
        return tl::unexpected(found.error());
    return found->next() ? std::optional(knownFile(*found)) : std::nullopt;
}

Result<KnownFile> HistoryStore::fileForStream(const std::string &uuid, const KnownFile &seen)
{
    const ContentHead head = headOfStream(uuid);
    auto made = m_database->run(QStringLiteral("INSERT INTO file (head_start, head_length, head_sha256, size, name, path, format, encoding, first_seen, last_seen)"
                                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (head_start, head_length, head_sha256)"
                                               " DO UPDATE SET name = excluded.name, path = excluded.path, format = excluded.format, last_seen = excluded.last_seen"
                                               " RETURNING id"),
                                {static_cast<qulonglong>(head.start), static_cast<qulonglong>(head.length), text(head.sha256), 0, text(seen.name), text(seen.path),
                                 text(seen.formatId), text(seen.encoding), now(), now()});
    if (!made)
        return tl::unexpected(made.error());
    if (!made->next())
        return failure(ErrorCode::Internal, m_database->path().toStdString(), "no id for a stream");
    const FileId id{made->value(0).toLongLong()};
    made->finish();
    return file(id);
}

Result<KnownFile> HistoryStore::file(FileId id)
{
    auto query = m_database->run(QStringLiteral("SELECT %1 FROM file WHERE id = ?").arg(QLatin1String(fileColumns)), {key(id)});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::Internal, m_database->path().toStdString(), "no such file in the history");
    return knownFile(*query);
}

Result<std::vector<FileId>> HistoryStore::files()
{
    auto query = m_database->run(QStringLiteral("SELECT id FROM file ORDER BY id"));
    if (!query)
        return tl::unexpected(query.error());
    std::vector<FileId> ids;
    while (query->next())
        ids.push_back({query->value(0).toLongLong()});
    return ids;
}

Result<void> HistoryStore::setFileSha256(FileId id, std::uint64_t size, const std::string &sha256)
{
    return m_database->transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database->run(QStringLiteral("UPDATE file SET size = ?, sha256 = ? WHERE id = ?"), {static_cast<qulonglong>(size), text(sha256), key(id)}));
        return {};
    });
}

Result<std::vector<MarkedEvent>> HistoryStore::read(const QString &where, const QVariantList &values, bool raw)
{
    std::vector<MarkedEvent> events;
    // One snapshot for events, tags and links; read only, so nobody waits for it.
    const auto done = m_database->reading([&]() -> Result<void> {
        auto query = m_database->run(QStringLiteral("SELECT event.id, file, offset, length, record_sha256, time, severity, source, host, record_id, message,"
                                                    " raw_cut, pinned, dismissed, note, %1 FROM event %2").arg(raw ? QStringLiteral("raw") : QStringLiteral("''"), where), values);
        if (!query)
            return tl::unexpected(query.error());
        std::unordered_map<std::int64_t, std::size_t> places;
        while (query->next()) {
            MarkedEvent marked;
            marked.id = {query->value(0).toLongLong()};
            marked.file = {query->value(1).toLongLong()};
            EventCopy &event = marked.event;
            event.offset = query->value(2).toULongLong();
            event.length = query->value(3).toUInt();
            event.recordSha256 = utf8(query->value(4));
            event.time = time(query->value(5));
            event.severity = bounded(query->value(6), Severity::Unknown);
            event.source = utf8(query->value(7));
            event.host = utf8(query->value(8));
            event.recordId = utf8(query->value(9));
            event.message = utf8(query->value(10));
            event.rawCut = query->value(11).toBool();
            marked.pinned = time(query->value(12));
            marked.dismissed = time(query->value(13));
            marked.note = utf8(query->value(14));
            event.raw = utf8(query->value(15));
            places[marked.id.value] = events.size();
            events.push_back(std::move(marked));
        }
        query->finish();
        const QString ids = QStringLiteral("IN (SELECT event.id FROM event %1)").arg(where);
        auto tags = m_database->run(QStringLiteral("SELECT event, tag FROM event_tag WHERE event %1 ORDER BY tag").arg(ids), values);
        if (!tags)
            return tl::unexpected(tags.error());
        while (tags->next()) {
            if (const auto at = places.find(tags->value(0).toLongLong()); at != places.end())
                events[at->second].tags.push_back(utf8(tags->value(1)));
        }
        tags->finish();
        auto links = m_database->run(QStringLiteral("SELECT event, ticket FROM ticket_event WHERE ticket IN (SELECT id FROM ticket WHERE deleted IS NULL)"
                                                    " AND event %1 ORDER BY ticket").arg(ids), values);
        if (!links)
            return tl::unexpected(links.error());
        while (links->next()) {
            if (const auto at = places.find(links->value(0).toLongLong()); at != places.end())
                events[at->second].tickets.push_back({links->value(1).toLongLong()});
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return events;
}

Result<std::vector<MarkedEvent>> HistoryStore::read(const std::vector<MarkId> &ids)
{
    std::vector<MarkedEvent> events;
    events.reserve(ids.size());
    // SQLite takes some thousands of values at a time.
    constexpr std::size_t atOnce = 500;
    std::unordered_map<std::int64_t, MarkedEvent> found;
    for (std::size_t first = 0; first < ids.size(); first += atOnce) {
        QStringList numbers;
        for (std::size_t i = first; i < std::min(ids.size(), first + atOnce); ++i)
            numbers.append(QString::number(ids[i].value));
        auto part = read(QStringLiteral("WHERE event.id IN (%1)").arg(numbers.join(QLatin1Char(','))), {}, false);
        if (!part)
            return part;
        for (MarkedEvent &event : *part)
            found[event.id.value] = std::move(event);
    }
    for (const MarkId id : ids) {
        if (const auto at = found.find(id.value); at != found.end())
            events.push_back(at->second);
    }
    return events;
}

Result<std::vector<MarkedEvent>> HistoryStore::marks(FileId file, bool raw)
{
    return read(QStringLiteral("WHERE file = ? AND (pinned IS NOT NULL OR dismissed IS NOT NULL OR note <> ''"
                               " OR event.id IN (SELECT event FROM event_tag) OR event.id IN (SELECT event FROM ticket_event))"),
                {key(file)}, raw);
}

Result<std::vector<MarkedEvent>> HistoryStore::eventsOf(TicketId ticket)
{
    auto events = read(QStringLiteral("WHERE event.id IN (SELECT event FROM ticket_event WHERE ticket = ?)"), {key(ticket)}, true);
    if (!events)
        return events;
    auto order = m_database->run(QStringLiteral("SELECT event FROM ticket_event WHERE ticket = ? ORDER BY id"), {key(ticket)});
    if (!order)
        return tl::unexpected(order.error());
    std::unordered_map<std::int64_t, std::size_t> place;
    while (order->next())
        place.emplace(order->value(0).toLongLong(), place.size());
    std::sort(events->begin(), events->end(), [&place](const MarkedEvent &a, const MarkedEvent &b) { return place[a.id.value] < place[b.id.value]; });
    return events;
}

Result<std::vector<MarkedEvent>> HistoryStore::ticketEvents()
{
    return read(QStringLiteral("WHERE event.id IN (SELECT event FROM ticket_event)"), {}, false);
}

Result<void> HistoryStore::change(MarkId event, const MarkChange &change)
{
    if (change.pinned) // when it was pinned first stays
        SIGHTGLASS_TRY(m_database->run(QStringLiteral("UPDATE event SET pinned = CASE WHEN ? = 1 THEN coalesce(pinned, ?) END WHERE id = ?"), {*change.pinned ? 1 : 0, now(), key(event)}));
    if (change.dismissed)
        SIGHTGLASS_TRY(m_database->run(QStringLiteral("UPDATE event SET dismissed = CASE WHEN ? = 1 THEN coalesce(dismissed, ?) END WHERE id = ?"), {*change.dismissed ? 1 : 0, now(), key(event)}));
    if (change.note)
        SIGHTGLASS_TRY(m_database->run(QStringLiteral("UPDATE event SET note = ? WHERE id = ?"), {text(*change.note), key(event)}));
    for (const std::string &tag : change.addTags) {
        if (const QString word = QString::fromStdString(tag).simplified(); !word.isEmpty())
            SIGHTGLASS_TRY(m_database->run(QStringLiteral("INSERT INTO event_tag (event, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"), {key(event), word}));
    }
    for (const std::string &tag : change.removeTags)
        SIGHTGLASS_TRY(m_database->run(QStringLiteral("DELETE FROM event_tag WHERE event = ? AND tag = ?"), {key(event), text(tag)}));
    if (change.link)
        SIGHTGLASS_TRY(m_database->run(QStringLiteral("INSERT INTO ticket_event (ticket, event) VALUES (?, ?) ON CONFLICT DO NOTHING"), {key(*change.link), key(event)}));
    if (change.unlink)
        SIGHTGLASS_TRY(m_database->run(QStringLiteral("DELETE FROM ticket_event WHERE ticket = ? AND event = ?"), {key(*change.unlink), key(event)}));
    return {};
}

Result<std::vector<MarkedEvent>> HistoryStore::mark(FileId file, const std::vector<EventCopy> &events, const MarkChange &what)
{
    std::vector<MarkId> ids;
    const auto done = m_database->transaction([&]() -> Result<void> {
        ids.clear();
        for (const EventCopy &event : events) {
            // A copy that is there already keeps its record, where the new one comes without.
            SIGHTGLASS_TRY(m_database->run(
                QStringLiteral("INSERT INTO event (file, offset, length, record_sha256, time, severity, source, host, record_id, message, raw, raw_cut)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                               " ON CONFLICT (file, offset, length, record_sha256) DO UPDATE SET raw_cut = excluded.raw_cut, raw = excluded.raw WHERE excluded.raw <> ''"),
                {key(file), static_cast<qulonglong>(event.offset), event.length, text(event.recordSha256), time(event.time), static_cast<int>(event.severity),
                 text(event.source), text(event.host), text(event.recordId), text(event.message), text(event.raw), event.rawCut ? 1 : 0}));
            auto found = m_database->run(QStringLiteral("SELECT id FROM event WHERE file = ? AND offset = ? AND length = ? AND record_sha256 = ?"),
                                         {key(file), static_cast<qulonglong>(event.offset), event.length, text(event.recordSha256)});
            if (!found)
                return tl::unexpected(found.error());
            if (!found->next())
                return failure(ErrorCode::Internal, m_database->path().toStdString(), "a mark that was made is not there");
            ids.push_back({found->value(0).toLongLong()});
            found->finish();
            SIGHTGLASS_TRY(change(ids.back(), what));
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return read(ids);
}

Result<std::vector<MarkedEvent>> HistoryStore::mark(const std::vector<MarkId> &events, const MarkChange &what)
{
    const auto done = m_database->transaction([&]() -> Result<void> {
        for (const MarkId id : events)
            SIGHTGLASS_TRY(change(id, what));
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return read(events);
}

Result<std::vector<Ticket>> HistoryStore::tickets()
{
    auto query = m_database->run(QStringLiteral("SELECT id, uid, version, created, changed, title, status, priority, assignee, tags, notes FROM ticket"
                                                " WHERE deleted IS NULL ORDER BY id"));
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Ticket> tickets;
    while (query->next()) {
        Ticket ticket;
        ticket.id = {query->value(0).toLongLong()};
        ticket.uid = utf8(query->value(1));
        ticket.version = query->value(2).toLongLong();
        ticket.created = time(query->value(3));
        ticket.changed = time(query->value(4));
        ticket.text = ticketText(*query, 5);
        tickets.push_back(std::move(ticket));
    }
    auto links = m_database->run(QStringLiteral("SELECT ticket, event FROM ticket_event ORDER BY ticket, id"));
    if (!links)
        return tl::unexpected(links.error());
    auto ticket = tickets.begin();
    while (links->next()) {
        const std::int64_t id = links->value(0).toLongLong();
        while (ticket != tickets.end() && ticket->id.value < id)
            ++ticket;
        if (ticket != tickets.end() && ticket->id.value == id)
            ticket->events.push_back({links->value(1).toLongLong()});
    }
    return tickets;
}

Result<std::optional<Ticket>> HistoryStore::ticket(TicketId id)
{
    auto all = tickets();
    if (!all)
        return tl::unexpected(all.error());
    for (Ticket &ticket : *all) {
        if (ticket.id == id)
            return std::optional(std::move(ticket));
    }
    return std::optional<Ticket>();
}

Result<void> HistoryStore::addRevision(TicketId id, std::int64_t version, bool taken, const TicketText &ticket)
{
    SIGHTGLASS_TRY(m_database->run(QStringLiteral("INSERT INTO ticket_revision (ticket, version, taken, written, title, status, priority, assignee, tags, notes)"
                                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                   QVariantList{key(id), static_cast<qlonglong>(version), taken ? 1 : 0, now()} + values(ticket)));
    return {};
}

Result<Ticket> HistoryStore::createTicket(const TicketText &ticket)
{
    TicketId id;
    const auto done = m_database->transaction([&]() -> Result<void> {
        auto made = m_database->run(QStringLiteral("INSERT INTO ticket (uid, version, created, changed, title, status, priority, assignee, tags, notes)"
                                                   " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                                    QVariantList{QUuid::createUuid().toString(QUuid::WithoutBraces), now(), now()} + values(ticket));
        if (!made)
            return tl::unexpected(made.error());
        if (!made->next())
            return failure(ErrorCode::Internal, m_database->path().toStdString(), "no id for a new ticket");
        id = {made->value(0).toLongLong()};
        made->finish();
        return addRevision(id, 1, true, ticket);
    });
    if (!done)
        return tl::unexpected(done.error());
    auto made = this->ticket(id);
    if (!made)
        return tl::unexpected(made.error());
    return *made ? Result<Ticket>(std::move(**made)) : failure(ErrorCode::Internal, m_database->path().toStdString(), "the new ticket is gone");
}

Result<std::optional<HistoryStore::Saved>> HistoryStore::saveTicket(TicketId id, std::int64_t version, const TicketText &ticket)
{
    Saved saved;
    const auto done = m_database->transaction([&]() -> Result<void> {
        auto changed = m_database->run(QStringLiteral("UPDATE ticket SET title = ?, status = ?, priority = ?, assignee = ?, tags = ?, notes = ?,"
                                                      " version = version + 1, changed = ? WHERE id = ? AND version = ? AND deleted IS NULL"),
                                       values(ticket) + QVariantList{now(), key(id), static_cast<qlonglong>(version)});
        if (!changed)
            return tl::unexpected(changed.error());
        saved.conflict = changed->numRowsAffected() != 1;
        return addRevision(id, saved.conflict ? version : version + 1, !saved.conflict, ticket);
    });
    if (!done)
        return tl::unexpected(done.error());
    auto now = this->ticket(id);
    if (!now)
        return tl::unexpected(now.error());
    if (!*now)
        return std::optional<Saved>();
    saved.now = std::move(**now);
    return std::optional(std::move(saved));
}

Result<HistoryStore::Imported> HistoryStore::importTicket(const std::string &uid, const TicketText &ticket, std::int64_t version, Timestamp created, Timestamp changed)
{
    Imported imported;
    const auto done = m_database->transaction([&]() -> Result<void> {
        imported = {};
        auto known = m_database->run(QStringLiteral("SELECT id, title, status, priority, assignee, tags, notes FROM ticket WHERE uid = ?"), {text(uid)});
        if (!known)
            return tl::unexpected(known.error());
        if (!known->next()) {
            known->finish();
            auto made = m_database->run(QStringLiteral("INSERT INTO ticket (uid, version, created, changed, title, status, priority, assignee, tags, notes)"
                                                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                                        QVariantList{text(uid), static_cast<qlonglong>(version), created.isValid() ? time(created) : QVariant(now()),
                                                     changed.isValid() ? time(changed) : QVariant(now())} + values(ticket));
            if (!made)
                return tl::unexpected(made.error());
            if (!made->next())
                return failure(ErrorCode::Internal, m_database->path().toStdString(), "no id for a new ticket");
            imported.id = {made->value(0).toLongLong()};
            imported.isNew = true;
            made->finish();
            return addRevision(imported.id, version, true, ticket);
        }
        imported.id = {known->value(0).toLongLong()};
        const QVariantList theirs = values(ticket);
        if (values(ticketText(*known, 1)) == theirs)
            return {};
        known->finish();
        imported.conflict = true;
        const auto before = revisions(imported.id);
        if (!before)
            return tl::unexpected(before.error());
        const bool kept = std::any_of(before->begin(), before->end(), [&theirs](const TicketRevision &revision) { return values(revision.text) == theirs; });
        // One that it was here before is no other text.
        imported.conflict = !kept;
        return kept ? Result<void>() : addRevision(imported.id, version, false, ticket);
    });
    if (!done)
        return tl::unexpected(done.error());
    return imported;
}

Result<void> HistoryStore::deleteTicket(TicketId id)
{
    return m_database->transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database->run(QStringLiteral("UPDATE ticket SET deleted = ? WHERE id = ?"), {now(), key(id)}));
        return {};
    });
}

Result<void> HistoryStore::restoreTicket(TicketId id)
{
    return m_database->transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database->run(QStringLiteral("UPDATE ticket SET deleted = NULL WHERE id = ?"), {key(id)}));
        return {};
    });
}

Result<std::vector<TicketRevision>> HistoryStore::revisions(TicketId id)
{
    auto query = m_database->run(QStringLiteral("SELECT version, taken, written, title, status, priority, assignee, tags, notes FROM ticket_revision WHERE ticket = ? ORDER BY id"), {key(id)});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<TicketRevision> list;
    while (query->next())
        list.push_back({query->value(0).toLongLong(), query->value(1).toBool(), time(query->value(2)), ticketText(*query, 3)});
    return list;
}

} // namespace sightglass
