// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/searchstore.h"
#include "core/job/historyworker.h"
#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace sightglass {

/// Searches in everything that the history keeps, and shows a kept event in its log where that is still there. Words of what was kept
/// since are taken in before a search, and once a minute while nothing else is going on. Lives in the session's thread; one
/// worker has the connection, which is made when something is asked, or when there is a history already.
class KeptSearch : public QObject
{
    Q_OBJECT
public:
    explicit KeptSearch(Session &session, QString path = HistoryStore::defaultPath(), QObject *parent = nullptr);
    ~KeptSearch() override; ///< Stops what is under way.

    /// Of a kind, the newest.
    static constexpr std::size_t most = 500;
    /// A later search makes an earlier one void; found() or failed() answers.
    void search(const QString &text);
    void stop();
    /// Takes in what was kept since, where there is a history; also called once a minute.
    void update();
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// Opens the log that the history knows as \p file, if need be, and shows what is at \p offset: eventShown() or failed().
    void showEvent(FileId file, quint64 offset);
    [[nodiscard]] bool isIdle() const { return m_worker.pending() == 0 && !m_wanted; }

Q_SIGNALS:
    void searchingChanged();
    /// Words of \p taken rows are in the index, of \p all that were new.
    void progressed(qint64 taken, qint64 all);
    void found(std::shared_ptr<const sightglass::KeptHits> hits, const QString &text);
    /// Translated.
    void failed(const QString &why);
    /// The filter is the event that was asked for.
    void eventShown();

private:
    struct Wanted
    {
        KnownFile file;
        quint64 offset = 0;
    };
    void look(LogId log);
    void find(LogId log, const Wanted &wanted);

    Session &m_session;
    HistoryWorker m_worker;
    QTimer m_update;
    std::optional<Wanted> m_wanted; // its log is being opened
    quint64 m_asked = 0;
    std::shared_ptr<std::atomic<quint64>> m_current = std::make_shared<std::atomic<quint64>>(0); // m_asked, for the worker
    bool m_searching = false;
};

} // namespace sightglass
