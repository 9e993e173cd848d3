// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QAbstractTableModel>
#include <QCache>

#include <deque>
#include <unordered_map>

namespace sightglass {

/// The rows under the session's filter as a table, without copying them: what the index holds is
/// shown at once, the rest ("…" meanwhile) is decoded by a worker for the rows that are looked at.
/// GUI thread; follows the session by itself.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, SeverityColumn, Log, Source, EventId, Message, Host, Level, ColumnCount };
    enum Role { RefRole = Qt::UserRole, FullTextRole };

    EventTableModel(Session &session, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The event of a row; EventRef() where there is none.
    [[nodiscard]] EventRef refAt(int row) const;
    /// The row of an event, -1 where it is not among the rows (or would take long to find). \p hint is
    /// a row near which to look.
    [[nodiscard]] int rowOf(EventRef ref, int hint) const;
    /// What a column says of an event, from the index alone; empty for Message.
    [[nodiscard]] QString cellText(EventRef ref, int column) const;
    /// True when there are more rows than a table can show (INT_MAX).
    [[nodiscard]] bool isCut() const;
    /// Characters of a message that a cell shows.
    static constexpr qsizetype shownCharacters = 600;

private:
    struct Loaded
    {
        QString message;
        bool failed = false;
    };
    void takeRows();
    void want(int row) const;
    void request();
    void onLoaded(quint64 token, const std::vector<EventRef> &refs, const std::vector<LoadedRow> &rows);

    Session &m_session;
    const Preferences &m_preferences;
    std::shared_ptr<const RowSet> m_rows;
    int m_count = 0;
    bool m_filterChanged = false;
    mutable QCache<quint64, Loaded> m_cache{4000};
    mutable std::deque<int> m_wanted; // rows, newest last
    mutable bool m_requestDue = false;
    quint64 m_token = 0; // of the request under way, 0 = none
    std::unordered_map<std::uint64_t, int> m_rowOf; // of the request under way
};

} // namespace sightglass
