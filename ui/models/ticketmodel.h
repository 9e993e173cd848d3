// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/triage.h"
#include "ui/shell/preferences.h"

#include <QAbstractTableModel>

namespace sightglass {

[[nodiscard]] QString ticketStatusText(TicketStatus status);
[[nodiscard]] QString ticketPriorityText(TicketPriority priority);

/// All tickets of the history, also of logs that are not open. GUI thread; follows the triage by itself.
class TicketModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Title, Status, Priority, Assignee, Events, Changed, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SortRole };
    TicketModel(const Triage &triage, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take();

    const Triage &m_triage;
    const Preferences &m_preferences;
    std::vector<Ticket> m_tickets;
};

/// The events of one ticket, as they were kept: also where their log is not open. GUI thread.
class TicketEventModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, SeverityColumn, Log, Message, ColumnCount };
    TicketEventModel(const Triage &triage, const Preferences &preferences, TicketId ticket, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] MarkId markAt(int row) const;

private:
    void take();

    const Triage &m_triage;
    const Preferences &m_preferences;
    TicketId m_ticket;
    std::vector<MarkId> m_events;
};

} // namespace sightglass
