// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/source/live/folderwatch.h"
#include "core/source/live/livefile.h"
#include "core/source/live/livesource.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace sightglass {

/// What a FileTail follows, and how.
struct FileTailOptions
{
    std::string target;                  ///< Absolute: a file, a glob (wildcards in any part), a folder.
    bool folder = false;                 ///< `target` is a folder: its files, and with `recursive` all below.
    bool recursive = true;
    std::vector<std::string> patterns;   ///< Of names in a folder; none = every name that is no packed or binary log's.
    int pollMs = 2000;                   ///< Look at everything by the clock this often, whatever the system tells.
    int searchMs = 60'000;               ///< How long content that went away is looked for.
    int settleMs = 5'000;                ///< A file that lost its name and rests so long gets no more: a line without its feed is whole.
};

/// Follows text files through everything that rotation does to them. A *stream* is the content of one file; it
/// keeps its UUID and its offsets when the file is renamed, when its content goes on in a copy (copytruncate) or
/// in a compressed file, and over a restart. Told by device and inode, by its first bytes (limits::fingerprintBytes)
/// and by those in front of the position; each read looks at both again, so that a file that was cut off and grew
/// past the position in between is noticed. What was not read yet then is looked for in the same folder.
/// A file that took a followed name, or was rotated away from it before anybody looked, is a new stream.
/// Only whole lines are given. Reads by position; holds nothing of a file but some kilobytes.
class FileTail final : public LiveSource
{
public:
    explicit FileTail(FileTailOptions options, std::unique_ptr<FolderWatch> watch = FolderWatch::create());
    ~FileTail() override;

    void start(std::vector<LiveCheckpoint> known, LiveFrom from) override;
    [[nodiscard]] bool next(LiveBatch &batch, std::size_t most) override;
    [[nodiscard]] LiveCheckpoint checkpoint(const std::string &uuid, std::uint64_t offset, std::string_view before) override;
    void wait(int milliseconds, LiveInterrupt &interrupt) override;
    [[nodiscard]] bool isSearching() const override;
    [[nodiscard]] LiveStatus status() const override;

    static constexpr std::size_t headBytes = limits::fingerprintBytes;
    /// Below this, equal beginnings do not show that a file of another inode is a copy.
    static constexpr std::uint64_t copyBytes = 512;
    /// Files that stay open; others are opened again when they change.
    static constexpr std::size_t openFiles = 256;
    /// Streams whose content is looked for after a restart, the newest; older ones are known again where they are met.
    static constexpr std::size_t searched = 32;

private:
    using Steady = std::chrono::steady_clock;
    struct Stream;
    struct Entry
    {
        std::string path;
        LiveFileInfo info;
        bool followed = false; ///< Its name is one of those that are followed; else it may be a rotated one.
        bool afar = false;     ///< In another folder, one that rotation may move files to.
    };
    using Reader = std::function<std::string(std::uint64_t offset, std::size_t length)>;

    void look();
    [[nodiscard]] std::vector<Entry> followedFiles();
    void addFolder(const std::string &folder, int depth, std::vector<Entry> &entries);
    [[nodiscard]] bool isFollowedName(const std::string &name) const;
    [[nodiscard]] bool mayBeRotated(const std::string &name) const;
    [[nodiscard]] bool isOne() const; ///< Of one file that is named.
    [[nodiscard]] std::vector<Entry> neighbours(const std::vector<Entry> &followed, bool afar);
    void watchFolder(const std::string &folder);
    [[nodiscard]] static bool verify(Stream &stream, const Reader &read, std::uint64_t size, bool adopt);
    [[nodiscard]] bool place(Stream &stream, const Entry &entry, bool copy);
    [[nodiscard]] bool placePacked(Stream &stream, const Entry &entry);
    void locate(Stream &stream, const std::vector<Entry> &entries, std::set<std::pair<std::uint64_t, std::uint64_t>> &taken);
    /// Whose content the file has, as far as can be told.
    [[nodiscard]] Stream *likeness(const std::string &head, std::uint64_t size, const Reader &read);
    Stream &begin(const Entry &entry);
    void noteObstacle(const Error &error);
    /// First bytes of a file's content, unpacked where it is packed; read once while the file stays as it is.
    [[nodiscard]] const std::string &headOf(const Entry &entry);
    [[nodiscard]] static bool beginsLike(const Stream &stream, std::string_view head);
    [[nodiscard]] bool readSome(Stream &stream, LiveBatch &batch, std::size_t most);
    [[nodiscard]] bool readPacked(Stream &stream, LiveBatch &batch, std::size_t most);
    void cutOff(Stream &stream);
    void give(Stream &stream, std::string bytes, LiveBatch &batch);
    void closeIdle();

    FileTailOptions m_options;
    std::unique_ptr<FolderWatch> m_watch;
    std::vector<std::unique_ptr<Stream>> m_streams;
    std::size_t m_next = 0;
    LiveFrom m_from = LiveFrom::Saved;
    bool m_first = true;      // no look yet
    bool m_lookDue = true;
    bool m_known = false;     // there were checkpoints
    Timestamp m_since;        // files that changed before it were there at the last look
    Steady::time_point m_looked{};
    std::set<std::string> m_watched;
    std::map<std::pair<std::uint64_t, std::uint64_t>, std::pair<std::uint64_t, Timestamp>> m_judged; // neither new nor ours
    std::map<std::pair<std::uint64_t, std::uint64_t>, Steady::time_point> m_copies; // held back: may be copies in the making
    struct Head
    {
        std::uint64_t size = 0;
        Timestamp modified;
        std::string bytes;
    };
    std::map<std::pair<std::uint64_t, std::uint64_t>, Head> m_heads;
    LiveStatus m_status;
    std::vector<std::string> m_targets; // folders that were listed
    bool m_nothingThere = true;
};

} // namespace sightglass
