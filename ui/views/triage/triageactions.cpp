// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/triage/triageactions.h"

#include "core/base/limits.h"
#include "core/event/errortext.h"
#include "core/report/casereport.h"
#include "ui/models/eventtablemodel.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"
#include "ui/views/triage/addtoticket.h"
#include "ui/views/triage/reportfile.h"
#include "ui/views/triage/ticketdialog.h"
#include "ui/views/triage/triagepanel.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

TriageActions::TriageActions(Session &session, Triage &triage, const Preferences &preferences, const EventTableModel &model, RowTable &table, QWidget *parent)
    : QObject(parent), m_session(session), m_triage(triage), m_preferences(preferences), m_model(model), m_table(table), m_parent(parent),
      m_panel(new TriagePanel(session, triage, preferences))
{
    connect(m_panel, &TriagePanel::eventWanted, this, &TriageActions::eventWanted);
    connect(m_panel, &TriagePanel::ticketWanted, this, &TriageActions::openTicket);
    connect(m_panel, &TriagePanel::newTicketWanted, this, [this] { newTicket({}); });
    connect(m_panel, &TriagePanel::reportWanted, this, &TriageActions::writeReport);
    connect(m_panel, &TriagePanel::showWanted, this, &TriageActions::showEvents);
    connect(&triage, &Triage::ticketCreated, this, [this](TicketId id) {
        m_panel->choose(id);
        Q_EMIT notice(tr("Ticket %1 was made.").arg(id.value));
    });
    connect(&triage, &Triage::failed, this, [this](const QString &text) { Q_EMIT notice(tr("Not saved: %1").arg(text)); });
    connect(&triage, &Triage::reportReady, this, [this](TicketId id, const std::shared_ptr<const CaseReport> &report) {
        const QString path = m_reports.take(id.value);
        if (path.isEmpty())
            return;
        writeReportFile(*report, path, this, [this, path](const QString &error) {
            Q_EMIT reportWritten(path, error);
            Q_EMIT notice(error.isEmpty() ? tr("The report was written to %1.").arg(path) : error);
        });
    });
}

std::vector<EventRef> TriageActions::chosen()
{
    constexpr int most = static_cast<int>(limits::marksAtOnce);
    std::vector<EventRef> events = m_model.eventsOf(m_table.selectedRowNumbers(most + 1), limits::marksAtOnce + 1);
    if (events.size() > limits::marksAtOnce) {
        events.pop_back();
        Q_EMIT notice(tr("The first %Ln event(s) of the selection are taken.", nullptr, most));
    }
    return events;
}

bool TriageActions::take(const QKeyEvent &key)
{
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_P: pin(); return true;
    case Qt::Key_T: addToTicket(); return true;
    case Qt::Key_D: dismiss(); return true;
    default: return false;
    }
}

void TriageActions::addTo(QMenu &menu)
{
    const QList<int> rows = m_table.selectedRowNumbers(1000);
    const auto all = [&](auto &&is) {
        return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [&](int row) {
            const MarkedEvent *marked = m_triage.marks(m_model.refAt(row));
            return marked && is(*marked);
        });
    };
    const bool pinned = all([](const MarkedEvent &e) { return e.pinned.isValid(); });
    const bool dismissed = all([](const MarkedEvent &e) { return e.dismissed.isValid(); });
    // The keys are the table's own; here they are only told.
    menu.addAction(Theme::icon("pin"), (pinned ? tr("Unpin") : tr("Pin")) + u"\tP"_s, this, &TriageActions::pin)->setEnabled(!rows.isEmpty());
    menu.addAction(Theme::icon("ticket"), tr("Add to ticket…") + u"\tT"_s, this, &TriageActions::addToTicket)->setEnabled(!rows.isEmpty());
    menu.addAction(Theme::icon("note"), tr("Note…"), this, &TriageActions::writeNote)->setEnabled(!rows.isEmpty());
    menu.addAction(Theme::icon("tag"), tr("Tags…"), this, &TriageActions::writeTags)->setEnabled(!rows.isEmpty());
    menu.addAction(Theme::icon("dismiss"), (dismissed ? tr("Show again") : tr("Dismiss")) + u"\tD"_s, this, &TriageActions::dismiss)->setEnabled(!rows.isEmpty());
    // Tickets that the event is in.
    if (const MarkedEvent *marked = rows.isEmpty() ? nullptr : m_triage.marks(m_model.refAt(rows[0]))) {
        for (const TicketId id : marked->tickets) {
            const Ticket *ticket = m_triage.ticket(id);
            const QString title = ticket ? oneLine(QString::fromStdString(ticket->text.title), 60).replace(u'&', "&&"_L1) : QString();
            menu.addAction(tr("Open ticket %1: %2").arg(id.value).arg(title), this, [this, id] { openTicket(id); });
        }
    }
}

void TriageActions::pin() { m_triage.togglePinned(chosen()); }
void TriageActions::dismiss() { m_triage.toggleDismissed(chosen()); }

void TriageActions::addToTicket()
{
    const auto events = chosen();
    if (events.empty())
        return;
    if (m_triage.tickets().empty()) {
        newTicket(events);
        return;
    }
    auto *dialog = new AddToTicketDialog(m_triage, static_cast<int>(events.size()), m_parent);
    connect(dialog, &AddToTicketDialog::newWanted, this, [this, events] { newTicket(events); });
    connect(dialog, &AddToTicketDialog::chosen, this, [this, events](TicketId id) {
        m_triage.addToTicket(id, events);
        m_panel->choose(id);
    });
    dialog->open();
}

void TriageActions::newTicket(const std::vector<EventRef> &events)
{
    auto *dialog = new TicketDialog(m_triage, m_preferences, events, QString(), m_parent->window());
    dialog->show();
}

void TriageActions::follow(TicketDialog *dialog)
{
    connect(dialog, &TicketDialog::eventWanted, this, [this](MarkId mark) {
        if (const EventRef ref = m_triage.find(mark); ref.log().value)
            Q_EMIT eventWanted(ref);
        else
            Q_EMIT notice(tr("The log of this event is not open."));
    });
    connect(dialog, &TicketDialog::openWanted, this, [this](const QString &path) { m_session.open({path}); });
    connect(dialog, &TicketDialog::followedWanted, this, &TriageActions::keptEventWanted);
    connect(dialog, &TicketDialog::reportWanted, this, &TriageActions::writeReport);
}

void TriageActions::openTicket(TicketId ticket)
{
    for (TicketDialog *dialog : m_parent->window()->findChildren<TicketDialog *>()) {
        if (dialog->ticket() == ticket) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    }
    auto *dialog = new TicketDialog(m_triage, m_preferences, ticket, m_parent->window());
    follow(dialog);
    dialog->show();
}

void TriageActions::saveDialogs()
{
    for (TicketDialog *dialog : m_parent->window()->findChildren<TicketDialog *>())
        dialog->saveOnExit();
}

void TriageActions::showEvents(TicketId id)
{
    const Ticket *ticket = m_triage.ticket(id);
    if (!ticket)
        return;
    std::vector<EventRef> events;
    for (const MarkId mark : ticket->events) {
        if (const EventRef ref = m_triage.find(mark); ref.log().value)
            events.push_back(ref);
    }
    if (events.empty()) {
        Q_EMIT notice(tr("None of the logs with events of this ticket is open."));
        return;
    }
    m_session.showOnly(tr("Ticket %1: %2").arg(id.value).arg(QString::fromStdString(ticket->text.title)), events);
}

void TriageActions::writeNote()
{
    const auto events = chosen();
    if (events.empty())
        return;
    const MarkedEvent *first = m_triage.marks(events[0]);
    auto *dialog = new QInputDialog(m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("Note on %Ln event(s):", nullptr, static_cast<int>(events.size())));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(first ? QString::fromStdString(first->note) : QString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, events](const QString &text) {
        MarkChange change;
        change.note = text.trimmed().toStdString();
        m_triage.mark(events, change);
    });
    dialog->open();
}

void TriageActions::writeTags()
{
    const auto events = chosen();
    if (events.empty())
        return;
    // Those that all of them have.
    std::vector<std::string> common;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const MarkedEvent *marked = m_triage.marks(events[i]);
        const std::vector<std::string> tags = marked ? marked->tags : std::vector<std::string>();
        if (i == 0)
            common = tags;
        else
            std::erase_if(common, [&tags](const std::string &tag) { return std::find(tags.begin(), tags.end(), tag) == tags.end(); });
    }
    QStringList words;
    for (const std::string &tag : common)
        words.append(QString::fromStdString(tag));
    auto *dialog = new QInputDialog(m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Tags"));
    dialog->setLabelText(tr("Tags of %Ln event(s), separated by commas:", nullptr, static_cast<int>(events.size())));
    dialog->setTextValue(words.join(u", "_s));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, events, common](const QString &text) {
        MarkChange change;
        for (const QString &tag : text.split(u',')) {
            if (!tag.simplified().isEmpty())
                change.addTags.push_back(tag.simplified().toStdString());
        }
        for (const std::string &tag : common) {
            if (std::find(change.addTags.begin(), change.addTags.end(), tag) == change.addTags.end())
                change.removeTags.push_back(tag);
        }
        m_triage.mark(events, change);
    });
    dialog->open();
}

void TriageActions::writeReport(TicketId ticket)
{
    if (ticket.value == 0)
        return;
    QSettings settings;
    const QString folder = settings.value(u"report/folder"_s).toString();
    auto *dialog = new QFileDialog(m_parent->window(), tr("Report of ticket %1").arg(ticket.value), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("HTML (*.html)"), tr("Markdown (*.md)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u".html"_s) ? u"html"_s : filter.contains(u".md"_s) ? u"md"_s : u"pdf"_s);
    });
    dialog->selectFile(u"ticket-%1.pdf"_s.arg(ticket.value));
    connect(dialog, &QFileDialog::fileSelected, this, [this, ticket](const QString &path) {
        QSettings().setValue(u"report/folder"_s, path.section(u'/', 0, -2));
        writeReportTo(ticket, path);
    });
    dialog->open();
}

void TriageActions::writeReportTo(TicketId ticket, const QString &path)
{
    m_reports[ticket.value] = path;
    m_triage.makeReport(ticket);
}

} // namespace sightglass
