// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/jobdata.h"
#include "ui/shell/preferences.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace sightglass {

class JobHistory;

/// State of a past analysis in words: "Completed", "Failed", "Interrupted". Translated.
[[nodiscard]] QString keptStateText(const KeptJob &job);
/// A time as the preferences say: UTC or this computer's zone, to the second.
[[nodiscard]] QString keptTimeText(Timestamp time, bool utc);

/// Past analyses, newest first. GUI thread; follows the history by itself.
class KeptJobModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Log, State, Started, Took, Format, Size, Events, Critical, Errors, Warnings, Problems, Path, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qlonglong
        SortRole,
        SearchRole, ///< All that is searched, as one text.
    };
    KeptJobModel(JobHistory &history, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] static bool isText(int column) { return column == Log || column == State || column == Started || column == Format || column == Path; }

private:
    void refresh();
    [[nodiscard]] const KeptJob &job(int row) const { return m_jobs[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::uint64_t number(const KeptJob &job, int column) const;
    JobHistory &m_history;
    const Preferences &m_preferences;
    std::vector<KeptJob> m_jobs;
};

/// Sorts by any column; shows the rows that hold every word that was typed.
class KeptJobProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit KeptJobProxy(QObject *parent = nullptr);
    void setSearch(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace sightglass
