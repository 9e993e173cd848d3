// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/searchstore.h"
#include "core/job/historyworker.h"
#include "core/session/keptlive.h"
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
    /// Opens the log that the history knows as \p file, if need be, and shows what is at \p offset: eventShown() or failed(). Where
    /// \p file is a followed stream, as showLiveEvent().
    void showEvent(FileId file, quint64 offset);
    /// An event of a followed source, by its row: in the followed log where that shows it, else in its file where that has it
    /// still, whatever rotation called it; else recordShown() brings what is kept.
    void showLiveEvent(qint64 row);
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
    /// Its log cannot be shown: \p why, translated; empty where it never was a file.
    void recordShown(std::shared_ptr<const sightglass::KeptRecord> record, const QString &why);

private:
    struct Wanted
    {
        std::string path;   ///< keptPath() of its log.
        quint64 offset = 0;
        ContentHead same;   ///< These bytes show that it is the log.
        std::shared_ptr<const KeptRecord> record; ///< Shown where the log is not.
    };
    void look(LogId log);
    void find(LogId log, const Wanted &wanted);
    void openLog(const Wanted &wanted, const QString &disk);
    void showLive(const KeptLivePlace &place);
    void show(EventRef event, const QString &label);
    void giveUp(const Wanted &wanted, const QString &why);

    Session &m_session;
    HistoryWorker m_worker;
    QTimer m_update;
    std::optional<Wanted> m_wanted; // its log is being opened
    quint64 m_asked = 0;
    std::shared_ptr<std::atomic<quint64>> m_current = std::make_shared<std::atomic<quint64>>(0); // m_asked, for the worker
    bool m_searching = false;
};

} // namespace sightglass
