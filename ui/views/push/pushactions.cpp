// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/push/pushactions.h"

#include "core/session/alertevents.h"
#include "core/session/alerts.h"
#include "core/session/triage.h"
#include "ui/models/eventtablemodel.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/push/pushdialog.h"
#include "ui/views/push/pushdock.h"
#include "ui/views/push/refuseddialog.h"
#include "ui/views/push/targetsdialog.h"
#include "ui/widgets/rowtable.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

int shownNumber(std::uint64_t n) { return static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)); }

/// Stands for an event where none is open.
PushEvent exampleEvent()
{
    PushEvent event;
    event.id = EventId::of("example", std::uint64_t{1});
    event.time = Timestamp::fromIso("2026-01-31T12:34:56.789012Z");
    event.observed = Timestamp::fromIso("2026-01-31T12:35:00Z");
    event.severity = Severity::Warning;
    event.level = "warning";
    event.message = "disk sda is 91 % full";
    event.source = "smartd";
    event.host = "web1";
    event.fields = {{"pid", "812", EventField::Kind::Integer}, {"device", "/dev/sda"}};
    event.log = "syslog";
    event.format = "syslog";
    event.offset = 4711;
    event.raw = "<28>Jan 31 12:34:56 web1 smartd[812]: disk sda is 91 % full";
    return event;
}

} // namespace

PushActions::PushActions(Session &session, Triage &triage, EventsPage &events, PushService &service, QWidget *window)
    : QObject(window), m_session(session), m_triage(triage), m_events(events), m_window(window), m_service(service), m_dock(new PushDock(m_service, window))
{
    connect(m_dock, &PushDock::targetsWanted, this, &PushActions::editTargets);
    connect(m_dock, &PushDock::refusedWanted, this, &PushActions::showRefused);
    connect(&m_service, &PushService::failed, this, &PushActions::notice);
    connect(&m_service, &PushService::accepted, this, [this](const QString &target, quint64 count, quint64 unreadable) {
        QString text = tr("%Ln event(s) are in the queue to %1.", nullptr, shownNumber(count)).arg(target);
        if (unreadable > 0)
            text += u' ' + tr("%Ln could not be decoded.", nullptr, shownNumber(unreadable));
        Q_EMIT notice(text);
        m_dock->show();
        m_dock->raise();
    });
}

void PushActions::addTo(QMenu &menu)
{
    QAction *all = menu.addAction(tr("&Push events…"), this, [this] { push(); });
    all->setShortcut(QKeySequence(tr("Ctrl+Shift+P")));
    all->setObjectName(u"pushEvents"_s);
    QMenu *tickets = menu.addMenu(tr("Push a tic&ket"));
    connect(&menu, &QMenu::aboutToShow, tickets, [this, tickets] { tickets->setEnabled(!m_triage.tickets().empty()); });
    connect(tickets, &QMenu::aboutToShow, this, [this, tickets] {
        tickets->clear();
        for (const Ticket &ticket : m_triage.tickets()) {
            const QString title = QString::fromStdString(ticket.text.title).simplified().left(60).replace(u'&', "&&"_L1);
            tickets->addAction(tr("%1: %2").arg(ticket.id.value).arg(title), this, [this, id = ticket.id] { push(id); });
        }
    });
    menu.addSeparator();
    QAction *targets = menu.addAction(tr("Push &targets…"), this, &PushActions::editTargets);
    targets->setObjectName(u"pushTargets"_s);
}

std::vector<PushChoice> PushActions::choices(std::optional<TicketId> ticket) const
{
    std::vector<PushChoice> all;
    if (ticket) {
        if (const Ticket *found = m_triage.ticket(*ticket))
            all.push_back({.text = tr("Ticket %1 with its %Ln event(s) as evidence", nullptr, shownNumber(found->events.size())).arg(ticket->value), .ticket = ticket});
    }
    const QList<int> selected = m_events.table()->selectedRowNumbers(INT_MAX);
    const auto chosenRows = [&] {
        std::vector<EventRef> refs;
        for (const int row : selected)
            refs.push_back(m_events.model()->refAt(row));
        return refs;
    };
    if (selected.size() > 1)
        all.push_back({.text = tr("The %Ln selected event(s)", nullptr, static_cast<int>(selected.size())), .rows = std::make_shared<const RowSet>(chosenRows())});
    if (const auto rows = m_session.rows(); rows && !rows->isEmpty())
        all.push_back({.text = tr("All %Ln event(s) under the filter", nullptr, shownNumber(rows->size())), .rows = rows});
    if (selected.size() == 1)
        all.push_back({.text = tr("The selected event"), .rows = std::make_shared<const RowSet>(chosenRows())});
    if (const auto pins = m_triage.pins(); !pins.empty()) {
        std::vector<EventRef> refs;
        for (const auto &[ref, mark] : pins)
            refs.push_back(ref);
        all.push_back({.text = tr("The %Ln pinned event(s)", nullptr, static_cast<int>(refs.size())), .rows = std::make_shared<const RowSet>(std::move(refs))});
    }
    if (m_alerts && !m_alerts->alerts().empty()) {
        std::vector<PushEvent> events;
        for (const Alert &alert : m_alerts->alerts())
            events.push_back(alertEvent(storedAlert(alert)));
        const QString text = tr("The %Ln alert(s)", nullptr, shownNumber(events.size()));
        all.push_back({.text = text, .events = std::move(events)});
    }
    if (!m_session.logs().empty())
        all.push_back({.text = tr("The result: counts of each log"), .summary = true});
    return all;
}

void PushActions::push(std::optional<TicketId> ticket)
{
    ask(choices(ticket));
}

void PushActions::pushAlerts()
{
    auto offered = choices(std::nullopt);
    std::stable_partition(offered.begin(), offered.end(), [](const PushChoice &choice) { return !choice.events.empty(); });
    ask(std::move(offered));
}

QStringList PushActions::targetNames() const
{
    QStringList names;
    for (const TargetStatus &status : m_service.targets())
        names.append(QString::fromStdString(status.target.name));
    return names;
}

void PushActions::ask(std::vector<PushChoice> offered)
{
    if (offered.empty()) {
        Q_EMIT notice(tr("There are no events to push."));
        return;
    }
    auto *dialog = new PushDialog(m_session, m_service, std::move(offered), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PushDialog::targetsWanted, this, &PushActions::editTargets);
    dialog->open();
}

void PushActions::editTargets()
{
    auto *dialog = new TargetsDialog(m_service, exampleEvent(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PushActions::showRefused(const QString &target)
{
    auto *dialog = new RefusedDialog(m_service, target, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sightglass
