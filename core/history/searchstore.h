// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/history/historydata.h"
#include "core/history/searchwords.h"

#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace sightglass {

class Database;

/// What is searched, in the order in which it is shown.
enum class KeptKind : std::uint8_t { Ticket, Mark, Threat, Transfer, LiveEvent, Analysis };
inline constexpr std::size_t keptKinds = 6;
/// "ticket", "mark", "threat", "transfer", "event", "analysis": untranslated, for JSON.
[[nodiscard]] const char *keptKindName(KeptKind kind);

/// Something kept that has the words.
struct KeptHit
{
    KeptKind kind = KeptKind::Ticket;
    std::int64_t id = 0;      ///< Of its table: TicketId, MarkId, KeptJobId …
    Timestamp time;           ///< Of the event; of a ticket its last change, of an analysis its start.
    std::string log;          ///< Name of its log or stream; empty of tickets.
    std::string text;         ///< What it says, around the first word that was found: at most excerptBytes.
    std::string note;         ///< What was said about it.
    FileId file;              ///< Of marks, threats and transfers: the log.
    std::uint64_t offset = 0; ///< And the byte there.

    static constexpr std::size_t excerptBytes = 2000;
};

struct KeptHits
{
    std::vector<KeptHit> hits;          ///< By kind, the newest first.
    std::array<bool, keptKinds> more{}; ///< There are more than were asked for.
};

/// Searches in everything kept: tickets, marked events with what was said about them, threats, transfers, followed events, analyses.
/// With SQLite an index of FTS5, with PostgreSQL tsvectors with GIN, of the same words (searchwords.h). Who writes what is kept does nothing
/// for it; update() takes in what is new, in batches between which others can write (schema/search.cpp). One worker thread; a connection
/// that others use too. Errors as Database.
class SearchStore
{
public:
    explicit SearchStore(Database &database) : m_database(database) {}

    /// Takes in all that is new; false = \p progress stopped it. It reports rows. \p polite: leaves others half of the time.
    [[nodiscard]] Result<bool> update(Progress &progress, bool polite = true);
    /// Rows that update() has before it.
    [[nodiscard]] Result<std::int64_t> waiting();
    /// Of what update() took in, at most \p most of a kind.
    [[nodiscard]] Result<KeptHits> search(const SearchQuery &query, std::size_t most = 1000);
    /// Takes out of the index what is left there of rows that are gone.
    [[nodiscard]] Result<void> clean();
    /// What is wrong with the index; empty where it is sound.
    [[nodiscard]] Result<std::vector<std::string>> check();
    /// Tables of the index, for VACUUM FULL.
    [[nodiscard]] static std::vector<QString> tables();

private:
    struct Kind;
    [[nodiscard]] static const std::array<Kind, keptKinds> &kinds();
    /// Rows that it took in; 0 = there were no more.
    [[nodiscard]] Result<std::int64_t> step(const Kind &kind);
    [[nodiscard]] Result<void> take(const Kind &kind, const QString &where);
    [[nodiscard]] Result<qint64> number(const QString &sql);
    Database &m_database;
};

} // namespace sightglass
