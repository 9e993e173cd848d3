// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/triage.h"
#include "ui/shell/preferences.h"

#include <QHash>
#include <QObject>

class QKeyEvent;
class QMenu;
class QWidget;

namespace sightglass {

class EventTableModel;
class RowTable;
class TicketDialog;
class TriagePanel;

/// What can be done with the chosen events of the table (pin, ticket, note, tag, dismiss), by key and by
/// menu, and the panel and dialogs that come of it. Belongs to the events page; GUI thread.
class TriageActions : public QObject
{
    Q_OBJECT
public:
    TriageActions(Session &session, Triage &triage, const Preferences &preferences, const EventTableModel &model, RowTable &table, QWidget *parent);
    [[nodiscard]] TriagePanel *panel() const { return m_panel; }
    /// P, T, D in the table. \return true when the key was one of these.
    bool take(const QKeyEvent &key);
    /// Entries for the menu of the table.
    void addTo(QMenu &menu);
    void pin();
    void addToTicket();
    void dismiss();
    void writeNote();
    void writeTags();
    void openTicket(TicketId ticket);
    /// Asks for a file and writes the report there when the evidence was checked.
    void writeReport(TicketId ticket);
    /// The same with a file that is known.
    void writeReportTo(TicketId ticket, const QString &path);
    /// The window goes: what is written in dialogs is saved.
    void saveDialogs();

Q_SIGNALS:
    void notice(const QString &text);
    void eventWanted(sightglass::EventRef event);
    /// Of a followed source, which does not show it: as KeptSearch::showEvent().
    void keptEventWanted(sightglass::FileId file, quint64 place);
    void reportWritten(const QString &path, const QString &error);

private:
    [[nodiscard]] std::vector<EventRef> chosen();
    void newTicket(const std::vector<EventRef> &events);
    void follow(TicketDialog *dialog);
    void showEvents(TicketId ticket);

    Session &m_session;
    Triage &m_triage;
    const Preferences &m_preferences;
    const EventTableModel &m_model;
    RowTable &m_table;
    QWidget *m_parent;
    TriagePanel *m_panel;
    QHash<qint64, QString> m_reports; // by ticket: the file that waits for it
};

} // namespace sightglass
