// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ticketmodel.h"

#include "core/event/errortext.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace sightglass {

QString ticketStatusText(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Open: return QCoreApplication::translate("sightglass::Ticket", "Open");
    case TicketStatus::InProgress: return QCoreApplication::translate("sightglass::Ticket", "In progress");
    case TicketStatus::Closed: break;
    }
    return QCoreApplication::translate("sightglass::Ticket", "Closed");
}

QString ticketPriorityText(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::Low: return QCoreApplication::translate("sightglass::Ticket", "Low");
    case TicketPriority::Normal: return QCoreApplication::translate("sightglass::Ticket", "Normal");
    case TicketPriority::High: return QCoreApplication::translate("sightglass::Ticket", "High");
    case TicketPriority::Urgent: break;
    }
    return QCoreApplication::translate("sightglass::Ticket", "Urgent");
}

TicketModel::TicketModel(const Triage &triage, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_triage(triage), m_preferences(preferences), m_tickets(triage.tickets())
{
    connect(&triage, &Triage::ticketsChanged, this, &TicketModel::take);
}

void TicketModel::take()
{
    const auto &next = m_triage.tickets();
    const bool same = next.size() == m_tickets.size() && std::equal(next.begin(), next.end(), m_tickets.begin(), [](const Ticket &a, const Ticket &b) { return a.id == b.id; });
    if (same) {
        m_tickets = next;
        if (!m_tickets.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_tickets = next;
    endResetModel();
}

int TicketModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_tickets.size()); }
int TicketModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TicketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Ticket &ticket = m_tickets[static_cast<std::size_t>(index.row())];
    if (role == IdRole)
        return static_cast<qlonglong>(ticket.id.value);
    if (role == Qt::TextAlignmentRole && (index.column() == Number || index.column() == Events))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && ticket.text.status == TicketStatus::Closed)
        return Theme::mutedText();
    if (role == Qt::ToolTipRole && index.column() == Title)
        return toolTipText(QString::fromStdString(ticket.text.title));
    if (role == SortRole) {
        switch (index.column()) {
        case Number: return static_cast<qlonglong>(ticket.id.value);
        case Status: return static_cast<int>(ticket.text.status);
        case Priority: return static_cast<int>(ticket.text.priority);
        case Events: return static_cast<qulonglong>(ticket.events.size());
        case Changed: return static_cast<qlonglong>(ticket.changed.microseconds());
        default: break;
        }
        role = Qt::DisplayRole;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number: return QString::number(ticket.id.value);
    case Title: return oneLine(QString::fromStdString(ticket.text.title), 300);
    case Status: return ticketStatusText(ticket.text.status);
    case Priority: return ticketPriorityText(ticket.text.priority);
    case Assignee: return oneLine(QString::fromStdString(ticket.text.assignee), 200);
    case Events: return QLocale().toString(static_cast<qulonglong>(ticket.events.size()));
    case Changed: return m_preferences.timeText(ticket.changed).left(16);
    default: return {};
    }
}

QVariant TicketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == Number || section == Events ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Title: return tr("Title");
    case Status: return tr("Status");
    case Priority: return tr("Priority");
    case Assignee: return tr("Assignee");
    case Events: return tr("Events");
    case Changed: return tr("Changed");
    default: return {};
    }
}

TicketEventModel::TicketEventModel(const Triage &triage, const Preferences &preferences, TicketId ticket, QObject *parent)
    : QAbstractTableModel(parent), m_triage(triage), m_preferences(preferences), m_ticket(ticket)
{
    connect(&triage, &Triage::ticketsChanged, this, &TicketEventModel::take);
    // Which of them are in an open log.
    connect(&triage, &Triage::marksChanged, this, [this] {
        if (!m_events.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    take();
}

void TicketEventModel::take()
{
    const Ticket *ticket = m_triage.ticket(m_ticket);
    std::vector<MarkId> events = ticket ? ticket->events : std::vector<MarkId>();
    std::stable_sort(events.begin(), events.end(), [this](MarkId a, MarkId b) {
        const MarkedEvent *x = m_triage.ticketEvent(a), *y = m_triage.ticketEvent(b);
        return x && y && x->event.time < y->event.time;
    });
    if (events == m_events)
        return;
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

int TicketEventModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_events.size()); }
int TicketEventModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }
MarkId TicketEventModel::markAt(int row) const { return row >= 0 && row < rowCount() ? m_events[static_cast<std::size_t>(row)] : MarkId(); }

QVariant TicketEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MarkedEvent *event = m_triage.ticketEvent(markAt(index.row()));
    if (!event)
        return {};
    const bool open = m_triage.find(event->id).log().value != 0;
    const KnownFile *file = m_triage.file(event->file);
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return Theme::severityIcon(event->event.severity);
    if (role == Qt::ForegroundRole && !open)
        return Theme::mutedText();
    if (role == Qt::ToolTipRole && !open && file)
        return toolTipText(tr("The log is not open. Last seen: %1").arg(QString::fromStdString(file->path)));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time: return m_preferences.timeText(event->event.time);
    case SeverityColumn: return severityText(event->event.severity);
    case Log: return !file ? QString() : open ? oneLine(QString::fromStdString(file->name), 300) : tr("%1 (not open)").arg(oneLine(QString::fromStdString(file->name), 300));
    case Message: return oneLine(QString::fromStdString(event->event.message), 600);
    default: return {};
    }
}

QVariant TicketEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time (%1)").arg(m_preferences.zoneText());
    case SeverityColumn: return tr("Severity");
    case Log: return tr("Log");
    case Message: return tr("Message");
    default: return {};
    }
}

} // namespace sightglass
