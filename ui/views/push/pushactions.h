// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pushservice.h"

#include <QObject>

class QMenu;
class QWidget;

namespace sightglass {

class Alerts;
class EventsPage;
class PushDock;
class Triage;
struct PushChoice;

/// Pushing in the window: panel, menu and dialogs of the service, which must outlive this. Belongs to the window; GUI thread.
class PushActions : public QObject
{
    Q_OBJECT
public:
    PushActions(Session &session, Triage &triage, EventsPage &events, PushService &service, QWidget *window);
    [[nodiscard]] PushService &service() { return m_service; }
    [[nodiscard]] PushDock *dock() const { return m_dock; }
    /// Entries for the menu bar's menu.
    void addTo(QMenu &menu);
    /// Asks what and where; \p ticket is offered first where it is given.
    void push(std::optional<TicketId> ticket = std::nullopt);
    /// What there is of alerts can be pushed, too; \p alerts must outlive this.
    void setAlerts(Alerts &alerts) { m_alerts = &alerts; }
    /// push(), with the alerts offered first.
    void pushAlerts();
    /// Names of the targets.
    [[nodiscard]] QStringList targetNames() const;
    void editTargets();
    void showRefused(const QString &target);

Q_SIGNALS:
    void notice(const QString &text);

private:
    [[nodiscard]] std::vector<PushChoice> choices(std::optional<TicketId> ticket) const;
    void ask(std::vector<PushChoice> offered);

    Session &m_session;
    Triage &m_triage;
    EventsPage &m_events;
    QWidget *m_window;
    PushService &m_service;
    PushDock *m_dock;
    Alerts *m_alerts = nullptr;
};

} // namespace sightglass
