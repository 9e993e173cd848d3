// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace sightglass {

/// One row a log, and a totals row at the end: counts per severity under the session's profile and
/// filter, audit events, total and
/// problems, and of Windows logs channel and computer. GUI thread; follows the session by itself.
class SeverityTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Log, Critical, Error, Warning, Information, Unknown, AuditSuccess, AuditFailure, Total, Problems, Channel, Computer, ColumnCount };
    enum Role {
        LogIdRole = Qt::UserRole, ///< quint16, 0 for the totals row
        SortRole,
        IsTotalRole,
    };

    explicit SeverityTableModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Columns that hold no number.
    [[nodiscard]] static bool isText(int column) { return column == Log || column == Channel || column == Computer; }
    /// The severity that a column counts; nullopt for the others.
    [[nodiscard]] static std::optional<Severity> severityOf(int column);

private:
    void refresh(LogId id);
    void add(LogId id);
    void remove(LogId id);
    void rowsChanged();
    [[nodiscard]] const LogInfo &totals() const;
    [[nodiscard]] const SeverityCounts &counts(const LogInfo &log) const;
    [[nodiscard]] std::uint64_t value(const LogInfo &log, int column) const;

    Session &m_session;
    std::vector<LogInfo> m_logs;
    std::shared_ptr<const Session::CountsByLog> m_filtered; // null while nothing is filtered
    mutable LogInfo m_total;
    mutable bool m_totalDue = true; // it is added up when somebody looks at it
};

/// Sorts the table by any column and keeps the totals row at its end.
class SeverityTableProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace sightglass
