// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace sightglass {

/// What was open: enough to have it again. Value type; as JSON of at most `limits` below, since the file may be anybody's.
struct SessionState
{
    static constexpr int mostFiles = 10'000;
    static constexpr qint64 mostBytes = 8 * 1024 * 1024;

    QStringList files;     ///< What has to be opened: files, archives of members, the files that a log is joined of.
    QString filter;        ///< The filter as a query line (queryTextOf).
    QStringList only;      ///< Paths of the logs that it is narrowed to.
    int page = 0;          ///< Number of the tab.
    [[nodiscard]] bool isEmpty() const { return files.isEmpty(); }
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<SessionState> fromJson(const QByteArray &json);
    friend bool operator==(const SessionState &, const SessionState &) = default;
};

/// Keeps a file with what is open, a second after each change, so that a start after a crash can offer it again. Each running
/// program has a file of its own and holds a lock beside it; a regular end removes both. A file whose lock nobody holds was left
/// by a program that crashed, was killed or lost its power. Files are written and read by a worker; GUI thread.
class SessionKeeper : public QObject
{
    Q_OBJECT
public:
    /// \p folder is made when something is written; an empty one keeps nothing.
    SessionKeeper(Session &session, const QString &folder, QObject *parent = nullptr);
    ~SessionKeeper() override;
    /// Where the files of this user are: $SIGHTGLASS_STATE, $XDG_STATE_HOME/sightglass/sessions, or what stands for it.
    [[nodiscard]] static QString usualFolder();
    /// Looks for what others left behind; abandoned() tells of the newest, and only of one that had logs open.
    void lookForAbandoned();
    /// Opens it again: its logs, its filter as soon as they are there; pageWanted() tells the page.
    void restore();
    /// The one that abandoned() told of is not wanted, or was restored: its file goes.
    void forget();
    void setPage(int page);
    /// Writes what is to be written now and waits for it.
    void flush();

Q_SIGNALS:
    void abandoned(const sightglass::SessionState &state, const QDateTime &when);
    void pageWanted(int page);
    /// What abandoned() told of is done with.
    void decided();

private:
    struct Found;
    [[nodiscard]] SessionState state() const;
    void store();
    void narrowRestored();

    Session &m_session;
    QString m_folder;
    QString m_file; ///< Ours.
    int m_page = 0;
    SessionState m_stored;
    std::shared_ptr<QLockFile> m_lock; ///< Used by the worker alone until the end.
    QTimer m_wait;
    QThreadPool m_pool;
    std::shared_ptr<Found> m_found;
    bool m_restored = false;
    /// By its path: what a log may be joined of, and by its number what it is.
    struct Rotation
    {
        QStringList files;
        std::vector<LogId> logs;
    };
    std::map<QString, Rotation> m_rotations;
    std::map<LogId, QStringList> m_joined;
    QStringList m_narrow; ///< Logs that the restored filter is still to be narrowed to.
};

} // namespace sightglass
