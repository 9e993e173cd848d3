// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/jobstore.h"

#include "core/history/database.h"
#include "core/history/overwrite.h"
#include "core/history/sqlvalues.h"

#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <unordered_set>

namespace sightglass {

using namespace sqlvalues;

namespace {

const char columns[] = "id, uid, file, head_start, head_length, head_sha256, name, path, kind, format, encoding, size, sha256, modified,"
                       " started, finished, state, progress, error_code, error, critical, errors, warnings, information, unknown,"
                       " audit_success, audit_failure, problems, lost, first_time, last_time, origin";

KeptJob keptJob(const QSqlQuery &row)
{
    KeptJob job;
    job.id = {row.value(0).toLongLong()};
    job.uid = utf8(row.value(1));
    job.file = {row.value(2).toLongLong()};
    job.head = {row.value(3).toULongLong(), row.value(4).toULongLong(), utf8(row.value(5))};
    job.name = utf8(row.value(6));
    job.path = utf8(row.value(7));
    job.kind = utf8(row.value(8));
    job.formatId = utf8(row.value(9));
    job.encoding = utf8(row.value(10));
    job.size = row.value(11).toULongLong();
    job.sha256 = utf8(row.value(12));
    job.modified = time(row.value(13));
    job.started = time(row.value(14));
    job.finished = time(row.value(15));
    job.state = static_cast<KeptJobState>(std::clamp(row.value(16).toInt(), 0, static_cast<int>(KeptJobState::Cancelled)));
    job.progress = std::clamp(row.value(17).toInt(), 0, 1000);
    job.errorCode = utf8(row.value(18));
    job.error = utf8(row.value(19));
    for (std::size_t i = 0; i < severityCount; ++i)
        job.counts[i] = row.value(20 + static_cast<int>(i)).toULongLong();
    job.auditSuccess = row.value(25).toULongLong();
    job.auditFailure = row.value(26).toULongLong();
    job.problems = row.value(27).toULongLong();
    job.lost = row.value(28).toULongLong();
    job.first = time(row.value(29));
    job.last = time(row.value(30));
    job.origin = utf8(row.value(31));
    return job;
}

QVariantList &operator<<(QVariantList &list, const SeverityTally &tally)
{
    for (const std::uint64_t n : tally)
        list.append(number(n));
    return list;
}

/// All but uid and started, in the order of `outcome`.
const char outcome[] = "file = ?, head_start = ?, head_length = ?, head_sha256 = ?, name = ?, path = ?, kind = ?, format = ?, encoding = ?, size = ?, sha256 = ?,"
                       " modified = ?, finished = ?, state = ?, progress = ?, error_code = ?, error = ?, critical = ?, errors = ?, warnings = ?, information = ?,"
                       " unknown = ?, audit_success = ?, audit_failure = ?, problems = ?, lost = ?, first_time = ?, last_time = ?, origin = ?";
QVariantList outcomeOf(const KeptJob &job)
{
    QVariantList list{keyOrNull(job.file), number(job.head.start), number(job.head.length), text(job.head.sha256), text(job.name), text(job.path), text(job.kind),
                      text(job.formatId), text(job.encoding), number(job.size), text(job.sha256), time(job.modified), time(job.finished), static_cast<int>(job.state),
                      job.progress, text(job.errorCode), text(job.error)};
    list << job.counts;
    list << number(job.auditSuccess) << number(job.auditFailure) << number(job.problems) << number(job.lost) << time(job.first) << time(job.last) << text(job.origin);
    return list;
}

SeverityTally tallyAt(const QSqlQuery &row, int first)
{
    SeverityTally tally{};
    for (std::size_t i = 0; i < severityCount; ++i)
        tally[i] = row.value(first + static_cast<int>(i)).toULongLong();
    return tally;
}

QString listed(const std::vector<KeptJobId> &ids)
{
    QStringList numbers;
    for (const KeptJobId id : ids)
        numbers.append(QString::number(id.value));
    return numbers.join(QLatin1Char(','));
}

} // namespace

JobStore::JobStore(Database &database) : m_database(database) {}
JobStore::~JobStore() = default;

Result<int> JobStore::beginRun(const std::string &program)
{
    if (!m_run) {
        auto run = RunLock::take(m_database, program);
        if (!run)
            return tl::unexpected(run.error());
        m_run = std::move(*run);
    }
    return endInterrupted();
}

Result<int> JobStore::endInterrupted()
{
    auto runs = m_database.run(QStringLiteral("SELECT id, uid FROM run"));
    if (!runs)
        return tl::unexpected(runs.error());
    std::vector<std::pair<std::int64_t, std::string>> all;
    while (runs->next())
        all.emplace_back(runs->value(0).toLongLong(), utf8(runs->value(1)));
    runs->finish();
    int ended = 0;
    for (const auto &[id, uid] : all) {
        if (m_run && id == m_run->run())
            continue;
        const auto gone = RunLock::isGone(m_database, id, uid);
        if (!gone)
            return tl::unexpected(gone.error());
        if (!*gone)
            continue;
        int here = 0;
        const auto done = m_database.transaction([&, id = id]() -> Result<void> {
            auto changed = m_database.run(QStringLiteral("UPDATE job SET state = 3, finished = ?, error_code = 'interrupted' WHERE run = ? AND state < 2"), {now(), static_cast<qlonglong>(id)});
            if (!changed)
                return tl::unexpected(changed.error());
            here = changed->numRowsAffected();
            // A run is only there to be asked about.
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM run WHERE id = ? AND id NOT IN (SELECT run FROM job WHERE run IS NOT NULL AND state < 2)"), {static_cast<qlonglong>(id)}));
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        ended += here;
    }
    return ended;
}

Result<KeptJobId> JobStore::add(const KeptJob &job)
{
    KeptJobId id;
    const auto done = m_database.transaction([&]() -> Result<void> {
        const QString uid = job.uid.empty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : text(job.uid);
        auto made = m_database.run(QStringLiteral("INSERT INTO job (uid, run, name, path, format, encoding, size, started, state, progress)"
                                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                                   {uid, m_run ? QVariant(static_cast<qlonglong>(m_run->run())) : QVariant(QMetaType::fromType<qlonglong>()), text(job.name), text(job.path),
                                    text(job.formatId), text(job.encoding), number(job.size), time(job.started), static_cast<int>(job.state), job.progress});
        if (!made)
            return tl::unexpected(made.error());
        if (!made->next())
            return failure(ErrorCode::Internal, m_database.path().toStdString(), "no id for a new job");
        id = {made->value(0).toLongLong()};
        return {};
    });
    if (m_run)
        m_run->renew(); // the connection may be another now
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<KeptJobId> JobStore::addFinished(const KeptJob &job, const KeptDetails &details, bool *isNew)
{
    KeptJobId id;
    const auto done = m_database.transaction([&]() -> Result<void> {
        auto known = m_database.run(QStringLiteral("SELECT id FROM job WHERE uid = ?"), {text(job.uid)});
        if (!known)
            return tl::unexpected(known.error());
        const bool there = !job.uid.empty() && known->next();
        if (isNew)
            *isNew = !there;
        if (there) {
            id = {known->value(0).toLongLong()};
            return {};
        }
        known->finish();
        auto made = add(job);
        if (!made)
            return tl::unexpected(made.error());
        id = *made;
        return finish(id, job, details);
    });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> JobStore::progress(KeptJobId id, KeptJobState state, int progress)
{
    const auto done = m_database.transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE job SET state = ?, progress = ? WHERE id = ? AND finished IS NULL"), {static_cast<int>(state), progress, key(id)}));
        return {};
    });
    if (m_run)
        m_run->renew(); // the connection may be another now
    return done;
}

Result<void> JobStore::finish(KeptJobId id, const KeptJob &job, const KeptDetails &details)
{
    return m_database.transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE job SET %1 WHERE id = ?").arg(QLatin1String(outcome)), outcomeOf(job) + QVariantList{key(id)}));
        return addDetails(id, details);
    });
}

Result<void> JobStore::addDetails(KeptJobId id, const KeptDetails &details)
{
    for (const char *table : {"job_hour", "job_source", "job_problem"})
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM %1 WHERE job = ?").arg(QLatin1String(table)), {key(id)}));
    std::vector<QVariantList> rows;
    for (const KeptHour &hour : details.hours) {
        rows.push_back({key(id), time(hour.begin)});
        rows.back() << hour.counts;
    }
    SIGHTGLASS_TRY(m_database.runMany(QStringLiteral("INSERT INTO job_hour (job, hour, critical, errors, warnings, information, unknown) VALUES (?, ?, ?, ?, ?, ?, ?)"), rows));
    rows.clear();
    for (const KeptSource &source : details.sources) {
        rows.push_back({key(id), static_cast<qlonglong>(rows.size()), text(source.name)});
        rows.back() << source.counts;
    }
    SIGHTGLASS_TRY(m_database.runMany(QStringLiteral("INSERT INTO job_source (job, number, name, critical, errors, warnings, information, unknown) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"), rows));
    rows.clear();
    for (const KeptProblem &problem : details.problems)
        rows.push_back({key(id), static_cast<qlonglong>(rows.size()), text(problem.code), number(problem.offset), number(problem.length), problem.recordKept ? 1 : 0, text(problem.detail)});
    SIGHTGLASS_TRY(m_database.runMany(QStringLiteral("INSERT INTO job_problem (job, number, code, offset, length, kept, detail) VALUES (?, ?, ?, ?, ?, ?, ?)"), rows));
    return details.templates.empty() ? Result<void>() : addTemplates(id, details.templates);
}

Result<void> JobStore::addTemplates(KeptJobId id, const std::vector<SeenTemplate> &templates)
{
    SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM job_template WHERE job = ?"), {key(id)}));
    std::vector<QVariantList> texts, seen;
    std::unordered_set<std::string> once;
    for (const SeenTemplate &one : templates) {
        if (!once.insert(one.text).second)
            continue;
        texts.push_back({text(one.text)});
        seen.push_back({key(id), text(one.text), number(one.events)});
    }
    SIGHTGLASS_TRY(m_database.runMany(QStringLiteral("INSERT INTO template (text) VALUES (?) ON CONFLICT DO NOTHING"), texts));
    SIGHTGLASS_TRY(m_database.runMany(QStringLiteral("INSERT INTO job_template (job, template, events) VALUES (?, (SELECT id FROM template WHERE text = ?), ?)"), seen));
    return {};
}

Result<std::string> JobStore::knownSha256(const KeptJob &job)
{
    if (job.file.value == 0 || !job.modified.isValid())
        return std::string();
    auto found = m_database.run(QStringLiteral("SELECT sha256 FROM job WHERE file = ? AND path = ? AND size = ? AND modified = ? AND sha256 <> '' ORDER BY id DESC LIMIT 1"),
                                {key(job.file), text(job.path), number(job.size), time(job.modified)});
    if (!found)
        return tl::unexpected(found.error());
    return found->next() ? utf8(found->value(0)) : std::string();
}

Result<void> JobStore::setSha256(KeptJobId id, const std::string &sha256, bool ofLog)
{
    return m_database.transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE job SET sha256 = ? WHERE id = ?"), {text(sha256), key(id)}));
        if (ofLog) {
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE file SET sha256 = ? WHERE id = (SELECT file FROM job WHERE id = ?) AND size = (SELECT size FROM job WHERE id = ?)"),
                                          {text(sha256), key(id), key(id)}));
        }
        return {};
    });
}

Result<void> JobStore::setTemplates(KeptJobId id, const std::vector<SeenTemplate> &templates)
{
    return m_database.transaction([&] { return addTemplates(id, templates); });
}

Result<std::vector<KeptJob>> JobStore::read(const QString &where, const QVariantList &values)
{
    auto query = m_database.run(QStringLiteral("SELECT %1 FROM job %2").arg(QLatin1String(columns), where), values);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<KeptJob> all;
    while (query->next())
        all.push_back(keptJob(*query));
    return all;
}

Result<std::vector<KeptJob>> JobStore::jobs(int most) { return read(QStringLiteral("WHERE deleted IS NULL ORDER BY id DESC LIMIT %1").arg(most), {}); }

Result<std::optional<KeptJob>> JobStore::job(KeptJobId id)
{
    auto found = read(QStringLiteral("WHERE id = ?"), {key(id)});
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<KeptDetails> JobStore::details(KeptJobId id)
{
    KeptDetails details;
    const auto done = m_database.reading([&]() -> Result<void> {
        details = {};
        auto hours = m_database.run(QStringLiteral("SELECT hour, critical, errors, warnings, information, unknown FROM job_hour WHERE job = ? ORDER BY hour"), {key(id)});
        if (!hours)
            return tl::unexpected(hours.error());
        while (hours->next())
            details.hours.push_back({time(hours->value(0)), tallyAt(*hours, 1)});
        auto sources = m_database.run(QStringLiteral("SELECT name, critical, errors, warnings, information, unknown FROM job_source WHERE job = ? ORDER BY number"), {key(id)});
        if (!sources)
            return tl::unexpected(sources.error());
        while (sources->next())
            details.sources.push_back({utf8(sources->value(0)), tallyAt(*sources, 1)});
        auto problems = m_database.run(QStringLiteral("SELECT code, offset, length, kept, detail FROM job_problem WHERE job = ? ORDER BY number"), {key(id)});
        if (!problems)
            return tl::unexpected(problems.error());
        while (problems->next())
            details.problems.push_back({utf8(problems->value(0)), problems->value(1).toULongLong(), problems->value(2).toULongLong(), problems->value(3).toInt() != 0, utf8(problems->value(4))});
        auto templates = m_database.run(QStringLiteral("SELECT t.text, j.events FROM job_template j JOIN template t ON t.id = j.template WHERE j.job = ? ORDER BY t.text"), {key(id)});
        if (!templates)
            return tl::unexpected(templates.error());
        while (templates->next())
            details.templates.push_back({utf8(templates->value(0)), templates->value(1).toULongLong(), {}, {}});
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return details;
}

Result<std::vector<KeptHour>> JobStore::trend(const std::string &kind)
{
    // A log that grew was read more than once: its last reading holds the others.
    auto query = m_database.run(
        QStringLiteral("SELECT hour, sum(h.critical), sum(h.errors), sum(h.warnings), sum(h.information), sum(h.unknown) FROM job_hour h"
                       " WHERE h.job IN (SELECT max(j.id) FROM job j WHERE j.kind = ? AND j.state = 2 AND j.deleted IS NULL"
                       " GROUP BY coalesce(j.file, -j.id)) GROUP BY hour ORDER BY hour"), {text(kind)});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<KeptHour> hours;
    while (query->next())
        hours.push_back({time(query->value(0)), tallyAt(*query, 1)});
    return hours;
}

Result<void> JobStore::remove(const std::vector<KeptJobId> &ids)
{
    if (ids.empty())
        return {};
    return m_database.transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE job SET deleted = ? WHERE id IN (%1)").arg(listed(ids)), {now()}));
        return {};
    });
}

Result<void> JobStore::restore(const std::vector<KeptJobId> &ids)
{
    if (ids.empty())
        return {};
    return m_database.transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE job SET deleted = NULL WHERE id IN (%1)").arg(listed(ids))));
        return {};
    });
}

Result<int> JobStore::expire(Timestamp before, Timestamp removed)
{
    int gone = 0;
    const auto done = m_database.transaction([&]() -> Result<void> {
        gone = 0;
        for (const auto &[column, limit] : {std::pair{"finished", before}, {"deleted", removed}}) {
            if (!limit.isValid())
                continue;
            auto deleted = m_database.run(QStringLiteral("DELETE FROM job WHERE %1 < ?").arg(QLatin1String(column)), {time(limit)});
            if (!deleted)
                return tl::unexpected(deleted.error());
            gone += std::max(0, deleted->numRowsAffected());
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return gone;
}

Result<void> JobStore::forgetLog(KeptJobId anyOfIt)
{
    const auto job = this->job(anyOfIt);
    if (!job)
        return tl::unexpected(job.error());
    if (!*job)
        return {};
    const KeptJob &known = **job;
    const auto done = m_database.transaction([&]() -> Result<void> {
        // One log: the same content, however long it was when it was read; of what has none, the same place.
        if (known.file.value != 0) {
            // What following the same content brought, too; the followed events are their source's.
            for (const char *table : {"threat", "transfer", "finding_seen"}) {
                SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM %1 WHERE file IN (SELECT s.file FROM flow_stream s JOIN file f ON s.source = 'head:' || f.head_sha256 WHERE f.id = ?)")
                                                  .arg(QLatin1String(table)),
                                              {key(known.file)}));
            }
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM job WHERE file = ?"), {key(known.file)}));
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM file WHERE id = ?"), {key(known.file)}));
        } else if (known.head.length > 0) {
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM job WHERE head_start = ? AND head_length = ? AND head_sha256 = ?"),
                                          {number(known.head.start), number(known.head.length), text(known.head.sha256)}));
        } else {
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM job WHERE path = ? AND head_length = 0"), {text(known.path)}));
        }
        // Texts that no log has any more.
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM template WHERE id NOT IN (SELECT template FROM template_seen) AND id NOT IN (SELECT template FROM job_template)")));
        return {};
    });
    if (!done)
        return done;
    return overwriteForgotten(m_database);
}

} // namespace sightglass
