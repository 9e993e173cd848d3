// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/format/format.h"
#include "core/job/analysis.h"
#include "core/source/bytesource.h"
#include "core/store/eventstore.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

/// XXH64 (github.com/Cyan4973/xxHash, doc/xxhash_spec.md) of some bytes: many gigabytes a second.
[[nodiscard]] std::uint64_t xxh64(const void *data, std::size_t length, std::uint64_t seed = 0);

/// Keeps the index of large logs that did not change, so that they open without being read: rows, dictionaries,
/// counts and problems, one file a log in the user's cache folder, mode 0600, mapped when it is taken. An index
/// belongs to a file of one size, time of change, inode, head and tail, read as one format with the same settings by
/// the same program. A file that is damaged, cut, of another program or another log is passed over, and
/// removed. All together are bounded: those unused for longest go. Blocks; for workers; several programs at
/// once get along, since files are only ever renamed into place.
class IndexCache
{
public:
    /// Logs below this are read as fast.
    static constexpr std::uint64_t leastBytes = 16 * 1024 * 1024;
    static constexpr std::uint64_t mostBytes = 4ull * 1024 * 1024 * 1024;
    /// What the user has set (`history/indexCacheMiB` of the window's settings), else mostBytes; 0 = none is kept.
    [[nodiscard]] static std::uint64_t usualMost();
    static void setUsualMost(std::uint64_t bytes);

    /// \p folder empty: none is kept.
    explicit IndexCache(QString folder = defaultFolder(), std::uint64_t most = usualMost(), std::uint64_t least = leastBytes);
    /// `$SIGHTGLASS_INDEX_CACHE` ("off": none), else `sightglass/index` in the user's cache folder.
    [[nodiscard]] static QString defaultFolder();

    /// What the index of \p source is known by, read as \p formatId (empty: detected) with \p options; nullopt where none is
    /// kept: small, packed or decoded sources, and such as were changed just now. \p texts: folder of event texts.
    [[nodiscard]] std::optional<std::string> keyOf(const ByteSource &source, const std::string &formatId, const ParseOptions &options, const std::string &texts = {}) const;
    /// Puts a kept index into an empty \p store, and gives the notes that were kept with it; nullopt where there is none.
    [[nodiscard]] std::optional<std::vector<std::string>> load(const std::string &key, const ByteSource &source, const std::string &formatId, EventStore &store) const;
    /// Keeps what \p store holds of a log that was read to its end as \p formatId. Gives up where \p stop gets true.
    [[nodiscard]] Result<void> save(const std::string &key, const ByteSource &source, const std::string &formatId, const EventStore &store, const std::vector<std::string> &notes,
                                    const std::atomic<bool> *stop = nullptr) const;
    /// Removes the indexes of a log, by ContentHead::sha256.
    void forget(const std::string &headSha256) const;
    void clear() const;
    /// Removes what is more than all may be.
    void bound() const { trim(0); }
    /// Of all that is kept.
    [[nodiscard]] std::uint64_t size() const;

private:
    [[nodiscard]] QString fileOf(const std::string &key) const;
    void trim(std::uint64_t room) const;
    QString m_folder;
    std::uint64_t m_most;
    std::uint64_t m_least;
};

/// analyze() without reading, where an index is kept: detects, prepares and tells \p observer of it, then fills \p store.
/// The notes that were kept with it; nullopt: nothing was done but asking.
[[nodiscard]] std::optional<std::vector<std::string>> restoreAnalysis(const IndexCache &cache, const std::string &key, const ByteSource &source, const std::string &formatId,
                                                                      const ParseOptions &options, AnalysisObserver &observer, EventStore &store);

} // namespace sightglass
