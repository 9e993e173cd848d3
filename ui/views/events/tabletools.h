// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

class QCheckBox;
class QKeyEvent;
class QMenu;

namespace sightglass {

class DetailsPane;
struct KeptRecord;
class EventTableModel;
class RowTable;

/// What one does with the table of events besides choosing: sort by a click on a header, go to a time or a
/// row, to the next error, look at an event in a window of its own beside another, set how rows look.
/// Belongs to the events page; GUI thread.
class TableTools : public QObject
{
    Q_OBJECT
public:
    TableTools(Session &session, const Preferences &preferences, EventTableModel &model, RowTable &table, QWidget *parent);
    /// N and Shift+N, G, Ctrl+Return, Space, Return; right and left where similar events are folded. \return true when the key was one of these.
    bool take(const QKeyEvent &key);
    void addTo(QMenu &menu);
    /// Entries for how rows look: lines, density, font, order.
    void addLooksTo(QMenu &menu);
    /// The first click on a column sorts ascending, the second descending, the third as rows come.
    void sortBy(int column);
    /// As sortBy() left it in another table: column (-1: none) and direction.
    [[nodiscard]] std::pair<int, bool> sorted() const { return {m_sorted, m_descending}; }
    void showSorted(std::pair<int, bool> sorted);
    /// To the next event (or the one before) that is an error or worse; notice() says when there is none.
    void nextError(bool back);
    void askWhere();
    /// Folds and unfolds similar events as \p box says, which remembers it and tells how far the search for them is.
    void useFoldSwitch(QCheckBox &box);
    /// \p where is the number of a row, from 1, a time as in the query line, or "line 7" or "record 7" of the log
    /// of the chosen event. What has to be searched for is eventWanted() later.
    void goTo(const QString &where);
    void openWindow();
    void openWindowOf(EventRef event);
    /// Of an event that is in no log of the session.
    void openWindowOf(const std::shared_ptr<const KeptRecord> &record, const QString &note);
    ~TableTools() override;

Q_SIGNALS:
    void notice(const QString &text);
    void detailsWanted();
    void eventWanted(sightglass::EventRef event);
    void windowOpened(sightglass::DetailsPane *details);

private:
    void choose(int row);
    void goToPlace(bool line, std::uint64_t number);
    bool openSimilar(bool open);
    void searchError(int row, int step, quint64 search);
    void applyLook();
    [[nodiscard]] DetailsPane *makeWindow(const QString &title);

    Session &m_session;
    const Preferences &m_preferences;
    EventTableModel &m_model;
    RowTable &m_table;
    QWidget *m_parent;
    int m_lines = 1;
    bool m_compact = false;
    bool m_monospaced = false;
    int m_sorted = -1;
    bool m_descending = false;
    quint64 m_search = 0; ///< Of the search for an error under way.
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< Of the search for a line or record.
};

} // namespace sightglass
