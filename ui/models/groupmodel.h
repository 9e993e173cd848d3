// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QAbstractTableModel>

namespace sightglass {

/// The groups of the session's rows with their counts and time span, the largest first. GUI thread;
/// follows the session by itself.
class GroupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Source, Meaning, Total, Critical, Error, Warning, Information, Unknown, First, Last, ColumnCount };
    enum Role { SortRole = Qt::UserRole };
    /// Groups shown at the most: the table is sorted between two frames.
    static constexpr std::size_t mostGroups = 10'000;

    GroupModel(Session &session, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The session's filter, narrowed to a row's group.
    [[nodiscard]] Filter narrowed(int row) const;
    [[nodiscard]] const EventGroup &group(int row) const { return m_groups[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const EventGroup &group) const;
    /// Groups that are there, also beyond mostGroups.
    [[nodiscard]] std::size_t all() const { return m_all; }

private:
    void take();
    void order();
    [[nodiscard]] QString name(const EventGroup &group) const;
    [[nodiscard]] std::uint64_t count(const EventGroup &group, int column) const;

    Session &m_session;
    const Preferences &m_preferences;
    std::shared_ptr<const Session::Groups> m_taken;
    std::vector<EventGroup> m_groups;
    std::size_t m_all = 0;
    int m_column = Total;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace sightglass
