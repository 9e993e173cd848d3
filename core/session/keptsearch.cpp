// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/keptsearch.h"

#include "core/event/errortext.h"
#include "core/job/post.h"
#include "core/session/keptplace.h"
#include "core/source/fingerprint.h"

#include <QElapsedTimer>
#include <QFile>

#include <atomic>

namespace sightglass {

namespace {

constexpr int updateEveryMs = 60'000;
constexpr int reportEveryMs = 100;

/// Goes on while the search that it belongs to is wanted, and tells how far it is.
class Taking final : public Progress
{
public:
    Taking(const std::atomic<quint64> &asked, std::function<void(std::uint64_t)> tell) : m_asked(asked), m_mine(asked), m_tell(std::move(tell)) { m_since.start(); }
    bool report(std::uint64_t rows) override
    {
        if (m_tell && m_since.elapsed() >= reportEveryMs) {
            m_since.start();
            m_tell(rows);
        }
        return m_asked == m_mine;
    }

private:
    const std::atomic<quint64> &m_asked;
    const quint64 m_mine;
    std::function<void(std::uint64_t)> m_tell;
    QElapsedTimer m_since;
};

} // namespace

KeptSearch::KeptSearch(Session &session, QString path, QObject *parent) : QObject(parent), m_session(session), m_worker(std::move(path))
{
    m_update.setInterval(updateEveryMs);
    m_update.start();
    connect(&m_update, &QTimer::timeout, this, &KeptSearch::update);
    for (const auto signal : {&Session::logAdded, &Session::logChanged})
        connect(&session, signal, this, &KeptSearch::look);
    connect(&session, &Session::logAlreadyOpen, this, [this](LogId id) {
        const auto log = m_wanted ? m_session.log(id) : std::nullopt;
        if (!log)
            return;
        m_wanted->path = keptPath(log->path); // by another name
        look(id);
    });
}

KeptSearch::~KeptSearch()
{
    ++*m_current;
    m_worker.finish();
}

void KeptSearch::update()
{
    // A followed log is never done: what is stored of it is taken in while it goes on.
    if (m_worker.pending() > 0)
        return;
    m_worker.run(this, [current = m_current](HistoryWorker::Connection &connection) {
        if (!connection.isThere())
            return false;
        const auto store = connection.open();
        Taking progress(*current, {});
        return store && SearchStore((*store)->database()).update(progress).value_or(false);
    }, [](bool) {}); // who searches is told
}

void KeptSearch::stop()
{
    *m_current = ++m_asked;
    if (!m_searching)
        return;
    m_searching = false;
    Q_EMIT searchingChanged();
}

void KeptSearch::search(const QString &text)
{
    *m_current = ++m_asked;
    auto query = SearchQuery::parse(text);
    if (!query) {
        stop();
        Q_EMIT failed(tr("A search needs a word that must be there."));
        return;
    }
    m_searching = true;
    Q_EMIT searchingChanged();
    using Answer = std::shared_ptr<const KeptHits>;
    m_worker.ask<Answer>(this, [this, query = std::move(*query), current = m_current, mine = m_asked](HistoryStore &history) -> Result<Answer> {
        if (*current != mine)
            return Answer();
        SearchStore store(history.database());
        const auto all = store.waiting();
        if (!all)
            return tl::unexpected(all.error());
        // This object waits for its worker before it goes.
        Taking progress(*current, [this, all = *all](std::uint64_t rows) {
            postTo(this, [this, rows, all] { Q_EMIT progressed(static_cast<qint64>(rows), all); });
        });
        const auto taken = store.update(progress);
        if (!taken)
            return tl::unexpected(taken.error());
        if (!*taken)
            return Answer();
        auto hits = store.search(query, most);
        if (!hits)
            return tl::unexpected(hits.error());
        return std::make_shared<const KeptHits>(std::move(*hits));
    }, [this, text, mine = m_asked](const Result<Answer> &answer) {
        if (mine != m_asked)
            return;
        m_searching = false;
        Q_EMIT searchingChanged();
        if (!answer)
            Q_EMIT failed(tr("The history cannot be searched: %1").arg(errorText(answer.error())));
        else if (*answer)
            Q_EMIT found(*answer, text);
    });
}

void KeptSearch::showEvent(FileId file, quint64 offset)
{
    struct Place
    {
        KnownFile file;
        QString disk;
    };
    m_worker.ask<Place>(this, [file](HistoryStore &store) -> Result<Place> {
        auto known = store.file(file);
        if (!known)
            return tl::unexpected(known.error());
        const QString disk = fileOnDisk(QFile::decodeName(QByteArray::fromStdString(known->path)));
        return Place{std::move(*known), disk};
    }, [this, offset](const Result<Place> &place) {
        if (!place)
            Q_EMIT failed(errorText(place.error()));
        else if (HistoryStore::isStream(place->file))
            showLive({0, place->file.id, offset});
        else
            openLog({place->file.path, offset, place->file.head, nullptr}, place->disk);
    });
}

void KeptSearch::showLiveEvent(qint64 row) { showLive({row, {}, 0}); }

void KeptSearch::showLive(const KeptLivePlace &place)
{
    std::vector<LogRows> logs;
    for (const LogInfo &log : m_session.logs()) {
        if (auto rows = log.live ? m_session.logRows(log.id) : std::nullopt)
            logs.push_back(std::move(*rows));
    }
    m_worker.ask<KeptLiveEvent>(this, [place, logs = std::move(logs), current = m_current, history = m_worker.place()](HistoryStore &store) -> Result<KeptLiveEvent> {
        Taking progress(*current, {}); // a search does not wait for it
        return findLiveEvent(store, history, place, logs, progress);
    }, [this, place = place.place](const Result<KeptLiveEvent> &event) {
        if (!event) {
            Q_EMIT failed(errorText(event.error()));
            return;
        }
        if (event->shown) {
            show(*event->shown, tr("Event at place %1").arg(static_cast<qulonglong>(event->record ? event->record->row.offset() : place)));
            return;
        }
        const Wanted wanted{event->path, event->offset, event->same, event->record};
        if (!event->path.empty())
            openLog(wanted, QFile::decodeName(QByteArray::fromStdString(event->path)));
        else
            giveUp(wanted, event->record->isFile ? tr("No file at its place has this event any more. This is what is kept of it.") : QString());
    });
}

/// In a log that is open, else the one that \p disk holds.
void KeptSearch::openLog(const Wanted &wanted, const QString &disk)
{
    for (const LogInfo &log : m_session.logs()) {
        if (log.live || keptPath(log.path) != wanted.path)
            continue;
        if (log.state == JobState::Completed) {
            find(log.id, wanted);
        } else {
            m_wanted = wanted;
            look(log.id);
        }
        return;
    }
    if (disk.isEmpty()) {
        giveUp(wanted, tr("%1 is not there any more; what is kept of it stays here.").arg(QFile::decodeName(QByteArray::fromStdString(wanted.path))));
        return;
    }
    m_wanted = wanted;
    m_session.open({disk});
}

void KeptSearch::look(LogId id)
{
    const auto log = m_wanted ? m_session.log(id) : std::nullopt;
    if (!log || log->live || keptPath(log->path) != m_wanted->path || log->state < JobState::Completed)
        return;
    const Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    if (log->state == JobState::Completed)
        find(id, wanted);
    else
        giveUp(wanted, tr("%1 was not read to its end.").arg(log->name));
}

void KeptSearch::find(LogId id, const Wanted &wanted)
{
    const auto rows = m_session.logRows(id);
    if (!rows || !rows->source)
        return;
    using Answer = std::optional<RowIndex>;
    m_worker.ask<Answer>(this, [rows = *rows, wanted](HistoryStore &) -> Result<Answer> {
        // Another log may lie there now.
        const ContentHead &same = wanted.same;
        const auto hash = same.start + same.length <= rows.source->size() ? rangeSha256(*rows.source, same.start, same.length) : Result<std::string>(std::string());
        if (!hash || *hash != same.sha256)
            return Answer();
        Answer found;
        rows.rows.forEachRun([&](std::span<const EventRow> run, RowIndex first) {
            for (std::size_t i = 0; i < run.size() && !found; ++i) {
                if (run[i].offset() == wanted.offset)
                    found = RowIndex{first.value + i};
            }
        });
        return found;
    }, [this, id, wanted](const Result<Answer> &row) {
        const auto log = m_session.log(id);
        if (!log)
            return;
        if (row && *row)
            show(EventRef(id, **row), tr("Event at byte %1").arg(wanted.offset));
        else
            giveUp(wanted, tr("%1 is another log now, or was cut: the event is not in it.").arg(log->name));
    });
}

/// Whatever is filtered now: this event is wanted.
void KeptSearch::show(EventRef event, const QString &label)
{
    Filter filter;
    filter.profile = m_session.filters().current().profile;
    filter.hidden = m_session.filters().current().hidden;
    filter.chosen = std::make_shared<ChosenRows>(label.toStdString(), std::vector<EventRef>{event});
    m_session.filters().push(filter);
    Q_EMIT eventShown();
}

void KeptSearch::giveUp(const Wanted &wanted, const QString &why)
{
    if (wanted.record)
        Q_EMIT recordShown(wanted.record, why);
    else
        Q_EMIT failed(why);
}

} // namespace sightglass
