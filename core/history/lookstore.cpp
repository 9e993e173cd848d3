// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/database.h"
#include "core/history/historystore.h"
#include "core/history/sqlvalues.h"

#include <QSqlQuery>

namespace sightglass {

using sqlvalues::now;
using sqlvalues::text;
using sqlvalues::time;

namespace {

enum FindingMark { Dismissed = 0, Normal = 1 };
/// The schema that has these tables.
constexpr qint64 looksSince = 2;

qlonglong key(std::int64_t id) { return static_cast<qlonglong>(id); }

} // namespace

Result<qint64> HistoryStore::kindId(const std::string &kind)
{
    if (const auto added = m_database->run(QStringLiteral("INSERT INTO log_kind (name) VALUES (?) ON CONFLICT DO NOTHING"), {text(kind)}); !added)
        return tl::unexpected(added.error());
    auto found = m_database->run(QStringLiteral("SELECT id FROM log_kind WHERE name = ?"), {text(kind)});
    if (!found)
        return tl::unexpected(found.error());
    return found->next() ? found->value(0).toLongLong() : 0;
}

Result<FileId> HistoryStore::idFor(const ByteSource &source, const KnownFile &seen)
{
    // A log that is known stays as it was noted: where it lies is Triage's concern.
    const auto like = filesLike(source);
    if (!like)
        return tl::unexpected(like.error());
    if (!like->empty())
        return like->front().id;
    const auto made = fileFor(source, seen);
    if (!made)
        return tl::unexpected(made.error());
    return made->id;
}

Result<LogHistory> HistoryStore::logHistory(const ByteSource &source, const std::string &kind, std::uint64_t events, LookId before)
{
    LogHistory history;
    history.before = before;
    const auto version = m_database->version();
    if (!version)
        return tl::unexpected(version.error());
    if (*version < looksSince)
        return history;
    const auto like = filesLike(source);
    if (!like)
        return tl::unexpected(like.error());
    const qlonglong file = like->empty() ? 0 : key(like->front().id.value);
    auto look = m_database->run(QStringLiteral("SELECT min(id) FROM look WHERE file = ? AND events = ?"), {file, static_cast<qulonglong>(events)});
    if (!look)
        return tl::unexpected(look.error());
    if (look->next() && !look->value(0).isNull())
        history.before = std::min(before, LookId{look->value(0).toLongLong()});
    auto templates = m_database->run(QStringLiteral("SELECT DISTINCT t.text FROM template_seen s JOIN template t ON t.id = s.template"
                                                    " WHERE s.first_look < ? AND (s.file = ? OR s.file IN"
                                                    " (SELECT l.file FROM look l JOIN log_kind k ON k.id = l.kind WHERE k.name = ?))"),
                                     {key(history.before.value), file, text(kind)});
    if (!templates)
        return tl::unexpected(templates.error());
    while (templates->next())
        history.templates.insert(templates->value(0).toString().toStdString());
    auto marks = m_database->run(QStringLiteral("SELECT what, finding FROM finding_mark WHERE file = ?"
                                                " UNION ALL SELECT 1, n.finding FROM kind_normal n JOIN log_kind k ON k.id = n.kind WHERE k.name = ?"),
                                 {file, text(kind)});
    if (!marks)
        return tl::unexpected(marks.error());
    while (marks->next())
        (marks->value(0).toInt() == Dismissed ? history.dismissed : history.normal).insert(marks->value(1).toString().toStdString());
    return history;
}

Result<LookId> HistoryStore::addLook(const ByteSource &source, const KnownFile &seen, const std::string &kind, std::uint64_t events,
                                     const std::vector<SeenTemplate> &templates)
{
    // The file first: noting it is a transaction of its own.
    const auto file = idFor(source, seen);
    if (!file)
        return tl::unexpected(file.error());
    LookId look;
    const auto done = m_database->transaction([&]() -> Result<void> {
        const auto kindOfLog = kindId(kind);
        if (!kindOfLog)
            return tl::unexpected(kindOfLog.error());
        auto known = m_database->run(QStringLiteral("SELECT id FROM look WHERE file = ? AND kind = ? AND events = ?"),
                                     {key(file->value), *kindOfLog, static_cast<qulonglong>(events)});
        if (!known)
            return tl::unexpected(known.error());
        if (known->next()) {
            look = {known->value(0).toLongLong()};
            return {};
        }
        auto made = m_database->run(QStringLiteral("INSERT INTO look (file, kind, events, taken) VALUES (?, ?, ?, ?) RETURNING id"),
                                    {key(file->value), *kindOfLog, static_cast<qulonglong>(events), now()});
        if (!made)
            return tl::unexpected(made.error());
        if (!made->next())
            return failure(ErrorCode::Internal, m_database->path().toStdString(), "no id for a new look");
        look = {made->value(0).toLongLong()};
        made->finish();
        std::vector<QVariantList> texts, seenHere;
        std::unordered_set<std::string> once;
        for (const SeenTemplate &seenOne : templates) {
            if (!once.insert(seenOne.text).second)
                continue;
            const QString what = text(seenOne.text);
            texts.push_back({what});
            seenHere.push_back({key(file->value), what, key(look.value), static_cast<qulonglong>(seenOne.events), time(seenOne.first), time(seenOne.last)});
        }
        if (const auto added = m_database->runMany(QStringLiteral("INSERT INTO template (text) VALUES (?) ON CONFLICT DO NOTHING"), texts); !added)
            return tl::unexpected(added.error());
        const auto noted = m_database->runMany(
            QStringLiteral("INSERT INTO template_seen (file, template, first_look, events, first_time, last_time)"
                           " VALUES (?, (SELECT id FROM template WHERE text = ?), ?, ?, ?, ?)"
                           " ON CONFLICT (file, template) DO UPDATE SET events = excluded.events,"
                           " first_time = excluded.first_time, last_time = excluded.last_time"), seenHere);
        if (!noted)
            return tl::unexpected(noted.error());
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return look;
}

Result<void> HistoryStore::setDismissed(const ByteSource &source, const KnownFile &seen, const std::string &finding, bool on)
{
    const auto file = idFor(source, seen);
    if (!file)
        return tl::unexpected(file.error());
    const auto done = on ? m_database->run(QStringLiteral("INSERT INTO finding_mark (file, what, finding, marked) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                                           {key(file->value), static_cast<int>(Dismissed), text(finding), now()})
                         : m_database->run(QStringLiteral("DELETE FROM finding_mark WHERE file = ? AND what = ? AND finding = ?"),
                                           {key(file->value), static_cast<int>(Dismissed), text(finding)});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> HistoryStore::setNormal(const ByteSource &source, const KnownFile &seen, const std::string &kind, const std::string &finding, bool on)
{
    const auto file = idFor(source, seen);
    if (!file)
        return tl::unexpected(file.error());
    return m_database->transaction([&]() -> Result<void> {
        const auto kindOfLog = kindId(kind);
        if (!kindOfLog)
            return tl::unexpected(kindOfLog.error());
        const QVariantList ofFile{key(file->value), static_cast<int>(Normal), text(finding)}, ofKind{*kindOfLog, text(finding)};
        const QVariantList stamp{now()};
        const auto first = on ? m_database->run(QStringLiteral("INSERT INTO finding_mark (file, what, finding, marked) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                                                ofFile + stamp)
                              : m_database->run(QStringLiteral("DELETE FROM finding_mark WHERE file = ? AND what = ? AND finding = ?"), ofFile);
        if (!first)
            return tl::unexpected(first.error());
        const auto second = on ? m_database->run(QStringLiteral("INSERT INTO kind_normal (kind, finding, marked) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
                                                 ofKind + stamp)
                               : m_database->run(QStringLiteral("DELETE FROM kind_normal WHERE kind = ? AND finding = ?"), ofKind);
        if (!second)
            return tl::unexpected(second.error());
        return {};
    });
}

Result<std::vector<SeenTemplate>> HistoryStore::templatesOf(FileId file)
{
    auto query = m_database->run(QStringLiteral("SELECT t.text, s.events, s.first_time, s.last_time FROM template_seen s"
                                                " JOIN template t ON t.id = s.template WHERE s.file = ? ORDER BY t.text"),
                                 {key(file.value)});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<SeenTemplate> templates;
    while (query->next())
        templates.push_back({query->value(0).toString().toStdString(), query->value(1).toULongLong(), time(query->value(2)), time(query->value(3))});
    return templates;
}

} // namespace sightglass
