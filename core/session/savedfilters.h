// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/historyworker.h"
#include "core/query/filter.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace sightglass {

class FilterStore;

/// A filter that somebody has given a name: a query line; severities, audit and time are written as its terms.
struct SavedFilter
{
    QString name;
    QString query;
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// Saved filters, in the history and so those of all who work on it; the first time some that most people need, and
/// those that earlier versions kept in the settings, which leave them then. filters() is what was read last; a worker, which alone
/// has the connection, reads and writes. A history that is not there yet is made when a filter is saved. Lives in the GUI's thread;
/// the one that was made first is used by the functions below.
class SavedFilterBook : public QObject
{
    Q_OBJECT
public:
    explicit SavedFilterBook(QString path = HistoryStore::defaultPath(), QObject *parent = nullptr);
    ~SavedFilterBook() override; ///< Waits until all is saved.
    [[nodiscard]] std::vector<SavedFilter> filters() const;
    void save(const SavedFilter &filter);
    void remove(const QString &name);
    /// Reads what others saved meanwhile.
    void refresh();
    [[nodiscard]] bool isIdle() const { return m_worker.pending() == 0; }

Q_SIGNALS:
    void changed();
    /// Something was not saved or read; translated.
    void failed(const QString &why);

private:
    void run(std::function<Result<void>(FilterStore &)> work, bool quiet, bool onlyWhereThere = false);
    HistoryWorker m_worker;
    QTimer m_look;      // of servers, where others may save
    std::optional<std::vector<SavedFilter>> m_filters;
};

/// Of the book; where there is none, those of the settings or the usual ones. GUI thread.
[[nodiscard]] std::vector<SavedFilter> savedFilters();
/// A filter of the same name goes. Kept where there is a book.
void saveFilter(const SavedFilter &filter);
void removeSavedFilter(const QString &name);
/// \p filter as one query line; logs and rows chosen one by one have no words and are left out.
[[nodiscard]] std::string queryTextOf(const Filter &filter);

} // namespace sightglass
