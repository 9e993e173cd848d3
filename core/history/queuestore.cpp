// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/queuestore.h"

#include "core/history/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view utf8)
{
    const QString made = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return made.isNull() ? u""_s : made; // a null string would be NULL
}
std::string utf8(const QVariant &value) { return value.toString().toStdString(); }
QVariant micros(Timestamp t) { return t.isValid() ? static_cast<qlonglong>(t.microseconds()) : 0; }
Timestamp timeOf(const QVariant &value) { return value.isNull() ? Timestamp::none() : Timestamp::fromMicroseconds(value.toLongLong()); }
QVariant number(std::uint64_t value) { return static_cast<qlonglong>(value); }
QVariant blob(const std::string &bytes) { return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())); }
std::string bytesOf(const QVariant &value) { return value.toByteArray().toStdString(); }
template<typename Id>
QVariant key(Id id)
{
    return static_cast<qlonglong>(id.value);
}

#define SIGHTGLASS_TRY(expression) \
    do { \
        if (auto tried = (expression); !tried) \
            return tl::unexpected(tried.error()); \
    } while (false)

constexpr char targetColumns[] = "id, name, type, settings, paused, held, not_before, attempts, delivered, already_there, refused_unnamed, last_error, last_error_time";

StoredTarget targetOf(const QSqlQuery &row)
{
    StoredTarget target;
    target.id = {row.value(0).toLongLong()};
    target.name = utf8(row.value(1));
    target.type = utf8(row.value(2));
    const QJsonObject settings = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        target.settings[it.key().toStdString()] = it.value().toString().toStdString();
    target.paused = row.value(4).toLongLong() != 0;
    target.held = utf8(row.value(5));
    target.notBefore = row.value(6).toLongLong() == 0 ? Timestamp::none() : timeOf(row.value(6));
    target.attempts = row.value(7).toInt();
    target.delivered = row.value(8).toULongLong();
    target.alreadyThere = row.value(9).toULongLong();
    target.refusedUnnamed = row.value(10).toULongLong();
    target.lastError = utf8(row.value(11));
    target.lastErrorTime = timeOf(row.value(12));
    return target;
}

DeadLetter letterOf(const QSqlQuery &row)
{
    return {{row.value(0).toLongLong()}, timeOf(row.value(1)), utf8(row.value(2)), utf8(row.value(3)), bytesOf(row.value(4))};
}

/// When a process began, in the kernel's own count; empty where that cannot be told.
QByteArray startOf(const QByteArray &pid)
{
    QFile stat(u"/proc/"_s + QString::fromLatin1(pid) + u"/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    // Field 22; the second is a name in parentheses that may hold anything.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    // A process that has ended and was not waited for yet holds nothing.
    return fields.size() > 19 && fields[0] != "Z" && fields[0] != "X" ? fields[19] : QByteArray();
}

} // namespace

QueueStore::QueueStore(std::unique_ptr<Database> own, Database *database) : m_own(std::move(own)), m_database(database) {}
QueueStore::~QueueStore() = default;

Result<std::unique_ptr<QueueStore>> QueueStore::open(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return tl::unexpected(database.error());
    Database *opened = database->get();
    return std::unique_ptr<QueueStore>(new QueueStore(std::move(*database), opened));
}

std::unique_ptr<QueueStore> QueueStore::over(Database &database) { return std::unique_ptr<QueueStore>(new QueueStore(nullptr, &database)); }

Result<qint64> QueueStore::dataVersion() { return m_database->dataVersion(); }

std::string QueueStore::newOwner()
{
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid());
    return QSysInfo::machineUniqueId().toStdString() + '|' + pid.toStdString() + '|' + startOf(pid).toStdString() + '|'
        + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

bool QueueStore::mayBeAlive(const std::string &owner)
{
    const QList<QByteArray> parts = QByteArray::fromStdString(owner).split('|');
    if (parts.size() != 4 || parts[0] != QSysInfo::machineUniqueId() || parts[2].isEmpty())
        return true; // of another computer, or a system that does not tell: its lease ends
    return startOf(parts[1]) == parts[2];
}

// ---- targets

Result<std::vector<StoredTarget>> QueueStore::targets()
{
    auto query = m_database->run(u"SELECT %1 FROM push_target ORDER BY name"_s.arg(QLatin1String(targetColumns)));
    if (!query)
        return tl::unexpected(query.error());
    std::vector<StoredTarget> all;
    while (query->next())
        all.push_back(targetOf(*query));
    return all;
}

Result<std::optional<StoredTarget>> QueueStore::target(std::string_view name)
{
    auto query = m_database->run(u"SELECT %1 FROM push_target WHERE name = ?"_s.arg(QLatin1String(targetColumns)), {text(name)});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? std::optional(targetOf(*query)) : std::nullopt;
}

Result<TargetId> QueueStore::saveTarget(const std::string &name, const std::string &type, const std::map<std::string, std::string, std::less<>> &settings)
{
    QJsonObject object;
    for (const auto &[settingKey, value] : settings)
        object.insert(text(settingKey), text(value));
    auto query = m_database->run(u"INSERT INTO push_target (name, type, settings, created) VALUES (?, ?, ?, ?)"
                                 " ON CONFLICT (name) DO UPDATE SET type = excluded.type, settings = excluded.settings, held = '', not_before = 0, attempts = 0 RETURNING id"_s,
                                 {text(name), text(type), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)), micros(SystemClock().now())});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::Internal, m_database->path().toStdString(), "no id of a target");
    return TargetId{query->value(0).toLongLong()};
}

namespace {
Result<void> ran(Result<QSqlQuery> query)
{
    if (!query)
        return tl::unexpected(query.error());
    return {};
}
} // namespace

Result<void> QueueStore::removeTarget(TargetId id) { return ran(m_database->run(u"DELETE FROM push_target WHERE id = ?"_s, {key(id)})); }

Result<void> QueueStore::setPaused(TargetId id, bool paused)
{
    return ran(m_database->run(u"UPDATE push_target SET paused = ? WHERE id = ?"_s, {paused ? 1 : 0, key(id)}));
}

Result<void> QueueStore::setHeld(TargetId id, const std::string &why)
{
    if (why.empty())
        return retryNow(id);
    return ran(m_database->run(u"UPDATE push_target SET held = ?, last_error = ?, last_error_time = ? WHERE id = ?"_s, {text(why), text(why), micros(SystemClock().now()), key(id)}));
}

Result<void> QueueStore::setWait(TargetId id, Timestamp notBefore, int attempts, const std::string &error, Timestamp now)
{
    return ran(m_database->run(u"UPDATE push_target SET not_before = ?, attempts = ?, last_error = ?, last_error_time = ? WHERE id = ?"_s,
                               {micros(notBefore), attempts, text(error), micros(now), key(id)}));
}

Result<void> QueueStore::retryNow(TargetId id)
{
    return ran(m_database->run(u"UPDATE push_target SET held = '', not_before = 0, attempts = 0 WHERE id = ?"_s, {key(id)}));
}

// ---- batches

Result<void> QueueStore::insert(TargetId target, const std::vector<QueuedBatch> &batches, Timestamp now)
{
    for (const QueuedBatch &batch : batches) {
        SIGHTGLASS_TRY(m_database->run(u"INSERT INTO push_batch (target, created, events, bytes, stored, payload) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                       {key(target), micros(now), number(batch.events), number(batch.bytes), number(batch.payload.size()), blob(batch.payload)}));
    }
    return {};
}

Result<void> QueueStore::accept(TargetId target, const std::vector<QueuedBatch> &batches, Timestamp now, const QueueLimits &limits)
{
    std::uint64_t more = 0;
    for (const QueuedBatch &batch : batches)
        more += batch.payload.size();
    return m_database->transaction([&]() -> Result<void> {
        auto query = m_database->run(u"SELECT COALESCE(SUM(stored), 0), MIN(CASE WHEN target = ? THEN created END) FROM push_batch"_s, {key(target)});
        if (!query)
            return tl::unexpected(query.error());
        if (query->next()) {
            const auto waiting = query->value(0).toULongLong();
            if (waiting + more > limits.bytes)
                return failure(ErrorCode::LimitExceeded, m_database->path().toStdString(),
                               "the push queue is full: " + std::to_string(waiting) + " of " + std::to_string(limits.bytes) + " bytes wait to be sent");
            const Timestamp oldest = timeOf(query->value(1));
            if (oldest.isValid() && now.microseconds() - oldest.microseconds() > limits.ageSeconds * 1'000'000)
                return failure(ErrorCode::LimitExceeded, m_database->path().toStdString(),
                               "events have waited since " + oldest.toIso() + " for this target, longer than the queue allows: see what is wrong with it first");
        }
        return insert(target, batches, now);
    });
}

Result<std::vector<QueuedBatch>> QueueStore::claim(TargetId target, const std::string &owner, std::uint64_t events, std::uint64_t bytes, Timestamp now, Timestamp until)
{
    std::vector<QueuedBatch> claimed;
    const auto done = m_database->transaction([&]() -> Result<void> {
        // From the front; what others have is passed over.
        auto query = m_database->run(u"SELECT id, events, bytes, created, payload FROM push_batch WHERE target = ? AND leased_until <= ? ORDER BY id LIMIT 64"_s,
                                     {key(target), micros(now)});
        if (!query)
            return tl::unexpected(query.error());
        std::uint64_t sumEvents = 0, sumBytes = 0;
        while (query->next()) {
            QueuedBatch batch;
            batch.id = {query->value(0).toLongLong()};
            batch.events = query->value(1).toULongLong();
            batch.bytes = query->value(2).toULongLong();
            if (!claimed.empty() && (sumEvents + batch.events > events || sumBytes + batch.bytes > bytes))
                break;
            sumEvents += batch.events;
            sumBytes += batch.bytes;
            batch.created = timeOf(query->value(3));
            batch.payload = bytesOf(query->value(4));
            claimed.push_back(std::move(batch));
        }
        query->finish();
        for (const QueuedBatch &batch : claimed)
            SIGHTGLASS_TRY(m_database->run(u"UPDATE push_batch SET owner = ?, leased_until = ? WHERE id = ?"_s, {text(owner), micros(until), key(batch.id)}));
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return claimed;
}

Result<void> QueueStore::renew(const std::string &owner, Timestamp until)
{
    return ran(m_database->run(u"UPDATE push_batch SET leased_until = ? WHERE owner = ?"_s, {micros(until), text(owner)}));
}

Result<void> QueueStore::giveBack(BatchId batch, const std::string &owner)
{
    return ran(m_database->run(u"UPDATE push_batch SET owner = '', leased_until = 0 WHERE id = ? AND owner = ?"_s, {key(batch), text(owner)}));
}

Result<void> QueueStore::release(const std::string &owner, std::optional<TargetId> target)
{
    if (target)
        return ran(m_database->run(u"UPDATE push_batch SET owner = '', leased_until = 0 WHERE owner = ? AND target = ?"_s, {text(owner), key(*target)}));
    return ran(m_database->run(u"UPDATE push_batch SET owner = '', leased_until = 0 WHERE owner = ?"_s, {text(owner)}));
}

Result<std::int64_t> QueueStore::releaseOrphans()
{
    auto query = m_database->run(u"SELECT owner, COUNT(*) FROM push_batch WHERE owner <> '' GROUP BY owner"_s);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<std::string> gone;
    std::int64_t batches = 0;
    while (query->next()) {
        if (std::string owner = utf8(query->value(0)); !mayBeAlive(owner)) {
            gone.push_back(std::move(owner));
            batches += query->value(1).toLongLong();
        }
    }
    query->finish();
    for (const std::string &owner : gone)
        SIGHTGLASS_TRY(release(owner));
    return batches;
}

Result<Timestamp> QueueStore::nextLeaseEnd(TargetId target, const std::string &owner)
{
    auto query = m_database->run(u"SELECT MIN(leased_until) FROM push_batch WHERE target = ? AND owner <> '' AND owner <> ?"_s, {key(target), text(owner)});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? timeOf(query->value(0)) : Timestamp::none();
}

Result<void> QueueStore::settle(TargetId target, const std::string &owner, const std::vector<Settled> &batches, const std::vector<DeadLetter> &dead, const Counts &counts, Timestamp now)
{
    return m_database->transaction([&]() -> Result<void> {
        for (const Settled &one : batches) {
            if (one.rest)
                SIGHTGLASS_TRY(m_database->run(u"UPDATE push_batch SET owner = '', leased_until = 0, events = ?, bytes = ?, stored = ?, payload = ? WHERE id = ? AND owner = ?"_s,
                                               {number(one.rest->events), number(one.rest->bytes), number(one.rest->payload.size()), blob(one.rest->payload), key(one.batch), text(owner)}));
            else
                SIGHTGLASS_TRY(m_database->run(u"DELETE FROM push_batch WHERE id = ? AND owner = ?"_s, {key(one.batch), text(owner)}));
        }
        for (const DeadLetter &letter : dead)
            SIGHTGLASS_TRY(m_database->run(u"INSERT INTO push_dead (target, refused, event_id, reason, payload) VALUES (?, ?, ?, ?, ?)"_s,
                                           {key(target), micros(now), text(letter.eventId), text(letter.reason), blob(letter.payload)}));
        SIGHTGLASS_TRY(m_database->run(u"UPDATE push_target SET delivered = delivered + ?, already_there = already_there + ?, refused_unnamed = refused_unnamed + ?,"
                                       " not_before = CASE WHEN ? > 0 THEN 0 ELSE not_before END, attempts = CASE WHEN ? > 0 THEN 0 ELSE attempts END WHERE id = ?"_s,
                                       {number(counts.delivered), number(counts.alreadyThere), number(counts.refusedUnnamed), number(counts.delivered), number(counts.delivered), key(target)}));
        const std::string &note = !counts.note.empty() ? counts.note : dead.empty() ? counts.note : dead.front().reason;
        if (!note.empty())
            SIGHTGLASS_TRY(m_database->run(u"UPDATE push_target SET last_error = ?, last_error_time = ? WHERE id = ?"_s, {text(note), micros(now), key(target)}));
        return {};
    });
}

Result<QueueDepth> QueueStore::depth(TargetId target)
{
    auto query = m_database->run(u"SELECT COUNT(*), COALESCE(SUM(events), 0), COALESCE(SUM(bytes), 0), COALESCE(SUM(stored), 0), MIN(created) FROM push_batch WHERE target = ?"_s, {key(target)});
    if (!query)
        return tl::unexpected(query.error());
    QueueDepth depth;
    if (query->next()) {
        depth.batches = query->value(0).toULongLong();
        depth.events = query->value(1).toULongLong();
        depth.bytes = query->value(2).toULongLong();
        depth.storedBytes = query->value(3).toULongLong();
        depth.oldest = timeOf(query->value(4));
    }
    query->finish();
    auto dead = m_database->run(u"SELECT COUNT(*) FROM push_dead WHERE target = ?"_s, {key(target)});
    if (!dead)
        return tl::unexpected(dead.error());
    if (dead->next())
        depth.deadLetters = dead->value(0).toULongLong();
    return depth;
}

// ---- dead letters

Result<std::vector<DeadLetter>> QueueStore::deadLetters(TargetId target, std::size_t most, DeadId after)
{
    auto query = m_database->run(u"SELECT id, refused, event_id, reason, payload FROM push_dead WHERE target = ? AND id > ? ORDER BY id LIMIT ?"_s, {key(target), key(after), number(most)});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<DeadLetter> letters;
    while (query->next())
        letters.push_back(letterOf(*query));
    return letters;
}

Result<std::optional<DeadLetter>> QueueStore::deadLetter(DeadId id)
{
    auto query = m_database->run(u"SELECT id, refused, event_id, reason, payload FROM push_dead WHERE id = ?"_s, {key(id)});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? std::optional(letterOf(*query)) : std::nullopt;
}

Result<void> QueueStore::resendDead(TargetId target, const std::vector<DeadId> &ids, const std::vector<QueuedBatch> &as, Timestamp now)
{
    return m_database->transaction([&]() -> Result<void> {
        for (const DeadId id : ids)
            SIGHTGLASS_TRY(m_database->run(u"DELETE FROM push_dead WHERE id = ?"_s, {key(id)}));
        return insert(target, as, now);
    });
}

Result<void> QueueStore::removeDead(const std::vector<DeadId> &ids)
{
    return m_database->transaction([&]() -> Result<void> {
        for (const DeadId id : ids)
            SIGHTGLASS_TRY(m_database->run(u"DELETE FROM push_dead WHERE id = ?"_s, {key(id)}));
        return {};
    });
}

} // namespace sightglass
