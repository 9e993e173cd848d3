// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/triage.h"
#include "ui/shell/preferences.h"

#include <QTabWidget>

class QSortFilterProxyModel;
class QTableView;

namespace sightglass {

class PinModel;
class TicketModel;

/// Pins of the open logs and all tickets, beside the events. GUI thread.
class TriagePanel : public QTabWidget
{
    Q_OBJECT
public:
    TriagePanel(const Session &session, Triage &triage, const Preferences &preferences, QWidget *parent = nullptr);
    [[nodiscard]] QTableView *pinTable() const { return m_pinTable; }
    [[nodiscard]] QTableView *ticketTable() const { return m_ticketTable; }
    /// Chooses a ticket in the table and shows that.
    void choose(TicketId ticket);

Q_SIGNALS:
    void eventWanted(sightglass::EventRef event);
    void ticketWanted(sightglass::TicketId ticket);
    void newTicketWanted();
    void reportWanted(sightglass::TicketId ticket);
    /// The ticket's events alone.
    void showWanted(sightglass::TicketId ticket);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makePins(const Session &session, const Preferences &preferences);
    [[nodiscard]] QWidget *makeTickets(const Preferences &preferences);
    void activate(const QTableView *table);
    void refresh();
    [[nodiscard]] TicketId chosenTicket() const;

    Triage &m_triage;
    PinModel *m_pins = nullptr;
    QTableView *m_pinTable = nullptr;
    TicketModel *m_tickets = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_ticketTable = nullptr;
    TicketId m_wanted; // to be chosen when it is there
};

} // namespace sightglass
