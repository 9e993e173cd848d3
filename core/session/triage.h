// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/filewatch.h"
#include "core/job/historyworker.h"
#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace sightglass {

struct CaseReport;

/// What the analyst says about events: pins, tickets, dismissed ones, tags, notes. Shows what the
/// history has saved, never what it has not. Lives in the GUI thread; commands go in order to one
/// worker, which alone has the connection. A log's marks are attached when it was read: to the rows
/// whose records lie at the same byte and hash alike. Changes by other windows are noticed: of a file its
/// write-ahead log is watched, a server is asked every three seconds.
class Triage : public QObject
{
    Q_OBJECT
public:
    explicit Triage(Session &session, QString path = HistoryStore::defaultPath(), QObject *parent = nullptr);
    ~Triage() override; ///< Waits until all commands are saved.

    /// Why nothing can be kept; translated. Empty while all is well.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// Opens the history once more.
    void retry();
    /// Reads marks and tickets again: another part of the program changed them.
    void lookAnew();
    /// No command is under way and all logs that were read have their marks.
    [[nodiscard]] bool isIdle() const { return m_worker.pending() == 0; }

    // ---- events
    /// Null where nothing is said about the event.
    [[nodiscard]] const MarkedEvent *marks(EventRef event) const;
    /// The event of a mark in the logs that are open; EventRef() where it is in none.
    [[nodiscard]] EventRef find(MarkId mark) const;
    /// Pinned events of the open logs, in order of time.
    [[nodiscard]] std::vector<std::pair<EventRef, const MarkedEvent *>> pins() const;
    [[nodiscard]] bool hasMarks() const { return !m_refs.empty(); }
    /// All tags of the open logs' events, sorted.
    [[nodiscard]] std::vector<std::string> tags() const;
    void mark(const std::vector<EventRef> &events, const MarkChange &change);
    void mark(const std::vector<MarkId> &events, const MarkChange &change);
    /// Pins what is not pinned; where all are, unpins them.
    void togglePinned(const std::vector<EventRef> &events);
    /// Dismisses, or shows again what is dismissed where all are.
    void toggleDismissed(const std::vector<EventRef> &events);
    /// Dismissed events are in the table.
    [[nodiscard]] bool showsDismissed() const { return m_showDismissed; }
    void setShowDismissed(bool show);
    [[nodiscard]] std::size_t dismissedCount() const { return m_dismissed; }

    // ---- tickets
    [[nodiscard]] const std::vector<Ticket> &tickets() const { return m_tickets; }
    [[nodiscard]] const Ticket *ticket(TicketId id) const;
    /// An event of a ticket, also where its log is not open; null where it is gone.
    [[nodiscard]] const MarkedEvent *ticketEvent(MarkId id) const;
    [[nodiscard]] const KnownFile *file(FileId id) const;
    void createTicket(const TicketText &text, const std::vector<EventRef> &events);
    void addToTicket(TicketId ticket, const std::vector<EventRef> &events);
    void removeFromTicket(TicketId ticket, const std::vector<MarkId> &events);
    /// Saves \p text upon \p version; ticketConflict() tells when somebody else was faster.
    void saveTicket(TicketId ticket, std::int64_t version, const TicketText &text);
    void deleteTicket(TicketId ticket);
    void restoreTicket(TicketId ticket);

    /// Collects all that a report tells, in a job that hashes the logs and looks at each record again;
    /// reportReady() brings it.
    void makeReport(TicketId ticket);

    // ---- undo
    /// What undo() would take back; translated, empty = nothing.
    [[nodiscard]] QString undoText() const { return m_undoText; }
    void undo();
    void forgetUndo();

Q_SIGNALS:
    void marksChanged();
    void ticketsChanged();
    void showsDismissedChanged();
    void faultChanged();
    void undoChanged();
    /// A command was not saved; translated. Nothing changed.
    void failed(const QString &text);
    void ticketCreated(sightglass::TicketId id);
    void ticketSaved(sightglass::TicketId id);
    /// \p mine was not taken (but kept as a revision), since the ticket is \p now another.
    void ticketConflict(sightglass::TicketId id, const sightglass::TicketText &mine, const sightglass::Ticket &now);
    void reportReady(sightglass::TicketId id, std::shared_ptr<const sightglass::CaseReport> report);
    /// No command is under way any more.
    void idle();

private:
    struct Answer;
    struct Attached
    {
        JobId job;
        bool wanted = false; ///< Asked for, or here.
        std::unordered_map<std::uint64_t, MarkedEvent> events; ///< By row.
    };
    using Work = std::function<Result<Answer>(HistoryStore &)>;
    void run(Work work, std::function<void(const Answer &)> done = {}, bool quiet = false);
    void take(const Answer &answer);
    void follow(LogId log);
    void attach(LogId log);
    void forget(LogId log);
    void hide();
    void look();
    void offerUndo(const QString &text, std::function<void()> undo);
    [[nodiscard]] Work markWork(const std::vector<EventRef> &events, const MarkChange &change, std::optional<TicketText> ticket = std::nullopt);

    Session &m_session;
    QString m_path;
    std::shared_ptr<qint64> m_version; // of what was read; the worker's
    HistoryWorker m_worker;
    std::unique_ptr<FileWatch> m_watch; // of a file
    QTimer m_look;
    bool m_open = false; // it was, once
    QString m_fault;
    std::map<LogId, Attached> m_logs;
    std::unordered_map<std::int64_t, EventRef> m_refs; // by mark
    std::vector<Ticket> m_tickets;
    std::unordered_map<std::int64_t, MarkedEvent> m_ticketEvents;
    std::unordered_map<std::int64_t, KnownFile> m_files;
    std::size_t m_dismissed = 0;
    bool m_showDismissed = false;
    bool m_hiding = false;
    QString m_undoText;
    std::function<void()> m_undo;
};

} // namespace sightglass
