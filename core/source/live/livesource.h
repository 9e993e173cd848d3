// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/source/encoding.h"
#include "core/source/live/interrupt.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sightglass {

/// Where following begins.
enum class LiveFrom : std::uint8_t {
    Saved, ///< Where it ended the last time; the first time at the start.
    Start, ///< With everything that is there, whatever was read before.
    End,   ///< With what is written from now on.
};

/// What a source is about, as it is shown: one word and one colour each.
enum class LiveState : std::uint8_t {
    Starting,     ///< Not looked yet.
    Following,    ///< All there is was read, or is being read (LiveStatus::behind).
    Waiting,      ///< There is no such file (yet), or it is gone.
    NoPermission, ///< `detail` says what to do.
    Disabled,     ///< The channel is switched off.
    Failed,       ///< Something else; it is tried again.
    Stopped,      ///< By the user, or at the end of `--once`.
};

/// The state of a source at one moment. Value type.
struct LiveStatus
{
    LiveState state = LiveState::Starting;
    std::string where;          ///< Path or channel that `detail` speaks of; may be empty.
    std::string detail;         ///< Untranslated fact, as Error::detail.
    std::uint64_t behind = 0;   ///< Bytes (files) or records (journal, channels) that are there and not read yet.
    bool behindIsBytes = true;
    std::uint32_t streams = 0;  ///< Files that are open at the moment.
    std::uint64_t rotations = 0; ///< Files that another one took the place of, since the start.
    friend bool operator==(const LiveStatus &, const LiveStatus &) = default;
};

/// What is kept of a stream between two runs of the program. A stream is what keeps its numbering: a file
/// (whatever it is called), the entries of one journal, the records of one channel between two clearings.
struct LiveCheckpoint
{
    std::string uuid;  ///< Random, made once when the stream was first seen: with the place it gives EventId.
    std::string name;  ///< What events of it are shown under: the path it was followed as, the channel.
    std::string state; ///< Read by the source that wrote it alone; hostile input to it all the same.
    friend bool operator==(const LiveCheckpoint &, const LiveCheckpoint &) = default;
};

/// A run of a stream that was not given before. Of files: whole lines, from `offset` on. Of sources that
/// have records: whole records one after the other, and where each begins.
struct LiveBatch
{
    std::string uuid; ///< As LiveCheckpoint.
    std::string name;
    /// Format of the bytes where the source knows it ("journal-export"); empty = detect it.
    std::string formatId;
    std::uint64_t offset = 0; ///< Of files: byte in the (unpacked) file of the first byte.
    std::string bytes;
    struct Record
    {
        std::size_t begin = 0;   ///< In `bytes`.
        std::uint64_t place = 0; ///< Number in the stream: EventRecordID, sequence number. Ascending.
    };
    std::vector<Record> records; ///< Empty for files: the format's parser finds the records, their place is the offset.
    /// The first bytes of the file, where `offset` is not 0: column names stand there, and the format is
    /// detected by them.
    std::string head;
    /// Of the bytes, where the source knows that they are wide characters: they are whole units.
    TextEncoding encoding = TextEncoding::Bytes;
    Timestamp modified;       ///< Date of the file: gives RFC 3164 lines their year.
    bool last = false;        ///< Nothing follows in this stream: its last record is whole, line feed or not.
};

/// Something that is written while it is read. Gives batches of whole lines or records, as fast as they
/// are asked for (who asks late reads late, nothing is dropped) and the checkpoint that is true once they
/// are stored. No threads inside; all calls but LiveInterrupt's come from one worker. What fails for the
/// moment (no file, no permission) is a status and tried again, never an end.
class LiveSource
{
public:
    virtual ~LiveSource() = default;

    /// Once, before all else. \p known: of all streams of this source that are in the history, newest first.
    virtual void start(std::vector<LiveCheckpoint> known, LiveFrom from) = 0;

    /// The next run of what is there, about \p most bytes (one line or record may be longer). False: nothing
    /// at the moment. Does not wait.
    [[nodiscard]] virtual bool next(LiveBatch &batch, std::size_t most) = 0;

    /// Checkpoint of a stream as it shall be kept once everything before \p offset is stored, and what was
    /// given from there on is not, or may yet grow. Of files: a byte, and \p before are up to
    /// checkpointTail bytes in front of it. Of sources with records: ignored, all that was given is stored.
    [[nodiscard]] virtual LiveCheckpoint checkpoint(const std::string &uuid, std::uint64_t offset, std::string_view before) = 0;
    static constexpr std::size_t checkpointTail = 256;

    /// Waits until there may be something new, \p milliseconds have gone, or \p interrupt was raised.
    virtual void wait(int milliseconds, LiveInterrupt &interrupt) = 0;

    /// Something is looked for at the moment that may still turn up (the copy of a file that was cut off):
    /// `--once` waits a little for it.
    [[nodiscard]] virtual bool isSearching() const { return false; }

    [[nodiscard]] virtual LiveStatus status() const = 0;
};

} // namespace sightglass
