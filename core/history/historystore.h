// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/historydata.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace sightglass {

class Database;

/// What shall become of events: only what is set changes.
struct MarkChange
{
    std::optional<bool> pinned;
    std::optional<bool> dismissed;
    std::optional<std::string> note;
    std::vector<std::string> addTags;
    std::vector<std::string> removeTags;
    std::optional<TicketId> link;   ///< Into this ticket.
    std::optional<TicketId> unlink; ///< Out of this ticket.
};

/// The history: logs by their content, marks on their events, tickets. Each command is one transaction
/// and on the disk when it returns. Synchronous, with one connection: for one worker thread; several
/// stores on one file, in several processes too, get along. Errors as Database.
class HistoryStore
{
public:
    /// `$SIGHTGLASS_HISTORY`, else what the user has set (`history/place` of the window's settings), else usualFile().
    [[nodiscard]] static QString defaultPath();
    /// `sightglass/history.sqlite` in the user's data folder (`$XDG_DATA_HOME`; Windows: AppData/Local).
    [[nodiscard]] static QString usualFile();
    [[nodiscard]] static Result<std::unique_ptr<HistoryStore>> open(const QString &path);
    /// To read from alone; the file must be there.
    [[nodiscard]] static Result<std::unique_ptr<HistoryStore>> openReadOnly(const QString &path);
    ~HistoryStore();

    /// The known logs that \p source may be: those whose head it has, the longest head first. Marks of
    /// a log belong to \p source where the record at their offset hashes alike.
    [[nodiscard]] Result<std::vector<KnownFile>> filesLike(const ByteSource &source);
    /// The first of filesLike(), or a new one; notes where and how large it is now.
    [[nodiscard]] Result<KnownFile> fileFor(const ByteSource &source, const KnownFile &seen);
    /// Of a followed stream: what is known of it, by what it is known by instead of a head (no file has such a one). An
    /// event's place in it stands for the offset.
    [[nodiscard]] static ContentHead headOfStream(const std::string &uuid);
    [[nodiscard]] static bool isStream(const KnownFile &file) { return file.head.start == beyondAnyFile; }
    [[nodiscard]] Result<std::optional<KnownFile>> streamLike(const std::string &uuid);
    [[nodiscard]] Result<KnownFile> fileForStream(const std::string &uuid, const KnownFile &seen);
    [[nodiscard]] Result<KnownFile> file(FileId id);
    /// All known logs, in the order in which they came.
    [[nodiscard]] Result<std::vector<FileId>> files();
    /// \p sha256 of all \p size bytes.
    [[nodiscard]] Result<void> setFileSha256(FileId id, std::uint64_t size, const std::string &sha256);

    /// All marked events of a log, without `raw` unless it is asked for.
    [[nodiscard]] Result<std::vector<MarkedEvent>> marks(FileId file, bool raw = false);
    /// Marks of a ticket, with `raw`, in its order.
    [[nodiscard]] Result<std::vector<MarkedEvent>> eventsOf(TicketId ticket);
    /// Marks of all tickets, without `raw`.
    [[nodiscard]] Result<std::vector<MarkedEvent>> ticketEvents();
    /// Marks events and returns them as they are then (without `raw`), in the same order.
    [[nodiscard]] Result<std::vector<MarkedEvent>> mark(FileId file, const std::vector<EventCopy> &events, const MarkChange &change);
    [[nodiscard]] Result<std::vector<MarkedEvent>> mark(const std::vector<MarkId> &events, const MarkChange &change);

    [[nodiscard]] Result<std::vector<Ticket>> tickets();
    [[nodiscard]] Result<std::optional<Ticket>> ticket(TicketId id);
    [[nodiscard]] Result<Ticket> createTicket(const TicketText &text);
    struct Saved
    {
        Ticket now;           ///< As it is in the history.
        bool conflict = false; ///< It is not what was to be saved: that is kept as a revision.
    };
    /// Replaces the text of a ticket that has \p version still; nullopt where it was deleted meanwhile.
    [[nodiscard]] Result<std::optional<Saved>> saveTicket(TicketId id, std::int64_t version, const TicketText &text);
    [[nodiscard]] Result<void> deleteTicket(TicketId id);
    /// Takes deleteTicket() back.
    [[nodiscard]] Result<void> restoreTicket(TicketId id);
    struct Imported
    {
        TicketId id;
        bool isNew = false;
        bool conflict = false; ///< It is here with another text, which stays; the one that came is a revision.
    };
    /// A ticket from elsewhere, known by its uid. Again, it changes nothing. A deleted one stays deleted.
    [[nodiscard]] Result<Imported> importTicket(const std::string &uid, const TicketText &text, std::int64_t version, Timestamp created, Timestamp changed);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<TicketRevision>> revisions(TicketId id);

    // ---- what is unusual (lookstore.cpp). A log's kind: core/session/historymemory says what it is.
    /// What \p source and logs of its \p kind held in looks before \p before, and before the first look at just this
    /// content: looking at a log again finds what was found the first time. \p events that the log has now. Reads only.
    [[nodiscard]] Result<LogHistory> logHistory(const ByteSource &source, const std::string &kind, std::uint64_t events, LookId before = {INT64_MAX});
    /// Notes what a log holds; the look that is known already where nothing has changed.
    [[nodiscard]] Result<LookId> addLook(const ByteSource &source, const KnownFile &seen, const std::string &kind, std::uint64_t events,
                                         const std::vector<SeenTemplate> &templates);
    /// Of this log alone.
    [[nodiscard]] Result<void> setDismissed(const ByteSource &source, const KnownFile &seen, const std::string &finding, bool on);
    /// Of this log and all of its kind.
    [[nodiscard]] Result<void> setNormal(const ByteSource &source, const KnownFile &seen, const std::string &kind, const std::string &finding, bool on);
    /// All templates of a log as of its last look, by text.
    [[nodiscard]] Result<std::vector<SeenTemplate>> templatesOf(FileId file);

    /// Changes whenever somebody else has written.
    [[nodiscard]] Result<qint64> dataVersion();
    /// For the other stores on the same connection (JobStore …).
    [[nodiscard]] Database &database() { return *m_database; }

private:
    static constexpr std::uint64_t beyondAnyFile = (1ull << 53) - 1; // a number of JavaScript, too: cases are JSON
    explicit HistoryStore(std::unique_ptr<Database> database);
    [[nodiscard]] Result<qint64> kindId(const std::string &kind);
    [[nodiscard]] Result<FileId> idFor(const ByteSource &source, const KnownFile &seen);
    [[nodiscard]] Result<void> change(MarkId event, const MarkChange &change);
    [[nodiscard]] Result<std::vector<MarkedEvent>> read(const QString &where, const QVariantList &values, bool raw);
    [[nodiscard]] Result<std::vector<MarkedEvent>> read(const std::vector<MarkId> &ids);
    [[nodiscard]] Result<void> addRevision(TicketId id, std::int64_t version, bool taken, const TicketText &text);

    std::unique_ptr<Database> m_database;
};

} // namespace sightglass
