// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/similarstudy.h"
#include "ui/models/foldedrows.h"
#include "ui/shell/preferences.h"

#include <QAbstractTableModel>
#include <QCache>

#include <array>
#include <deque>
#include <set>
#include <unordered_map>

namespace sightglass {

class Triage;

/// The rows under the session's filter as a table, without copying them: what the index holds is
/// shown at once, the rest ("…" meanwhile) is decoded by a worker for the rows that are looked at.
/// GUI thread; follows the session by itself.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Those from Task to ProcessId are of Windows events.
    enum Column { Time, SeverityColumn, Log, Source, EventId, Message, Host, Level, User, Task, Keywords, Channel, Opcode, RecordId, ProcessId, Marks, Delta, Similar, ColumnCount };
    enum Role { RefRole = Qt::UserRole, FullTextRole };

    EventTableModel(Session &session, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Where the column Marks and the look of dismissed events come from.
    void setTriage(const Triage *triage);
    /// "Pinned. Ticket 3: Broken. Note: …", a sentence each; empty for an event without marks.
    [[nodiscard]] QString marksText(EventRef ref) const;

    /// Similar events that follow each other are one row, unless that was opened. Whether somebody looks,
    /// so that they are looked for: setWatched().
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folding; }
    void setWatched(bool watched);
    [[nodiscard]] const SimilarStudy &similar() const { return m_similar; }
    /// Opens, or closes, the run of similar events that \p row begins or is in. \return the row that it begins at;
    /// -1 where there is nothing to be opened or closed.
    int setOpen(int row, bool open);
    [[nodiscard]] bool isOpen(int row) const { return m_folds.isOpen(static_cast<std::uint32_t>(row)); }
    /// Events that a row stands for.
    [[nodiscard]] int eventsAt(int row) const;
    /// All events that \p rows stand for, at most \p most of them.
    [[nodiscard]] std::vector<EventRef> eventsOf(const QList<int> &rows, std::size_t most) const;
    /// The place of a row's first event among Session::rows(), of the row that shows a place, and how many there are.
    [[nodiscard]] int positionOf(int row) const { return static_cast<int>(m_folds.positionOf(static_cast<std::uint32_t>(row))); }
    [[nodiscard]] int rowAtPosition(int position) const { return static_cast<int>(m_folds.rowOf(static_cast<std::uint32_t>(position))); }
    [[nodiscard]] int positions() const { return m_positions; }

    /// The (first) event of a row; EventRef() where there is none.
    [[nodiscard]] EventRef refAt(int row) const;
    /// The row that shows an event, -1 where it is not among the rows (or would take long to find). \p hint is
    /// a row near which to look.
    [[nodiscard]] int rowOf(EventRef ref, int hint) const;
    /// Time between two events, as people read it: "12 ms", "3.250 s", "1:02:03", "2 d 03:04"; "-" in front
    /// where it runs backwards.
    [[nodiscard]] static QString durationText(std::int64_t microseconds);
    /// The order that a click on a column's header asks for.
    [[nodiscard]] RowOrder orderBy(int column, bool descending) const;
    /// What a column says of an event, from the index alone; empty for columns that are decoded.
    [[nodiscard]] QString cellText(EventRef ref, int column) const;
    /// What such a column says of a decoded record; empty for the others.
    [[nodiscard]] static QString decodedText(const EventRecord &record, int column);
    /// Columns are named as in Windows' Event Viewer, for rows that are Windows events alone.
    void setWindows(bool windows);
    [[nodiscard]] bool isWindows() const { return m_windows; }
    /// True when there are more rows than a table can show (INT_MAX).
    [[nodiscard]] bool isCut() const;
    /// Characters of a message that a cell shows.
    static constexpr qsizetype shownCharacters = 600;

private:
    /// Texts of the columns that are decoded.
    struct Loaded
    {
        std::array<QString, ColumnCount> texts;
        bool failed = false;
    };
    void takeRows();
    void takeRuns();
    void setRuns(std::shared_ptr<const SimilarRuns> runs);
    [[nodiscard]] EventRef refAtPosition(int position) const;
    [[nodiscard]] int positionOf(EventRef ref, int hint) const;
    [[nodiscard]] bool isWindowsLog(LogId id) const { return m_windowsLogs.contains(id); }
    void findWindowsLogs();
    void want(int row) const;
    void request();
    void onLoaded(quint64 token, const std::vector<EventRef> &refs, const std::vector<LoadedRow> &rows);

    Session &m_session;
    const Preferences &m_preferences;
    const Triage *m_triage = nullptr;
    std::shared_ptr<const RowSet> m_rows;
    SimilarStudy m_similar;
    FoldedRows m_folds;
    bool m_folding = false;
    int m_positions = 0; // events, at most INT_MAX
    int m_count = 0;     // rows that they make
    bool m_filterChanged = false;
    bool m_windows = false;
    std::set<LogId> m_windowsLogs;
    mutable QCache<quint64, Loaded> m_cache{4000};
    mutable std::deque<int> m_wanted; // rows, newest last
    mutable bool m_requestDue = false;
    quint64 m_token = 0; // of the request under way, 0 = none
    std::unordered_map<std::uint64_t, int> m_rowOf; // of the request under way
};

} // namespace sightglass
