// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/live/livefile.h"
#include "core/source/live/livesource.h"
#include "core/source/systemjournal.h"

#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace sightglass {

/// What of the journal is followed.
struct JournalSourceOptions
{
    std::string target; ///< A folder of journal files or one such file; empty = this computer's journal.
    SystemJournal::Scope scope = SystemJournal::Scope::All;
    std::string unit;
    std::string boot;   ///< "current", an id, or empty = all.
};

/// Follows the systemd journal by its cursor. A stream is one numbering (the seqnum id of a cursor); an entry's
/// place is its sequence number there. Each checkpoint holds the cursor of the whole journal.
class JournalSource final : public LiveSource
{
public:
    explicit JournalSource(JournalSourceOptions options);
    ~JournalSource() override;
    void start(std::vector<LiveCheckpoint> known, LiveFrom from) override;
    [[nodiscard]] bool next(LiveBatch &batch, std::size_t most) override;
    [[nodiscard]] LiveCheckpoint checkpoint(const std::string &uuid, std::uint64_t offset, std::string_view before) override;
    void wait(int milliseconds, LiveInterrupt &interrupt) override;
    [[nodiscard]] LiveStatus status() const override { return m_status; }

private:
    [[nodiscard]] bool connect();
    [[nodiscard]] std::string name() const;
    JournalSourceOptions m_options;
    LiveFileInfo m_file;                        ///< Of a single file: as it was opened.
    std::unique_ptr<SystemJournal> m_journal;
    std::map<std::string, std::string> m_uuids; ///< By numbering.
    std::string m_cursor;
    std::string m_held, m_heldNumbering;        ///< An entry of another numbering, for the next batch.
    std::uint64_t m_heldNumber = 0;
    std::string m_heldCursor;
    std::string m_unreadable;                   ///< Cursor of an entry that could not be read,
    int m_tries = 0;                            ///< so many times.
    bool m_again = false;
    std::uint64_t m_passedOver = 0;
    LiveFrom m_from = LiveFrom::Saved;
    LiveStatus m_status;
    std::chrono::steady_clock::time_point m_tried{};
};

} // namespace sightglass
