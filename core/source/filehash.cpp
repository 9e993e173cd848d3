// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/filehash.h"

#include "core/source/container.h"
#include "core/source/fingerprint.h"
#include "core/source/folder.h"
#include "core/source/sources.h"

#include <cstdlib>

namespace sightglass {

namespace {

/// As the history keeps times of files: to the millisecond.
bool sameTime(Timestamp a, Timestamp b) { return a == b || (a.isValid() && b.isValid() && std::abs(a.microseconds() - b.microseconds()) < 1000); }

} // namespace

Result<std::optional<FileHash>> FileHashes::of(const ByteSource &read, const std::string &path, Timestamp modified, Progress &progress)
{
    const SourceInfo &info = read.info();
    const std::string disk = fileOnDisk(path);
    if (disk.empty())
        return std::optional(FileHash());
    if (info.inode == 0) { // several files
        const auto sha256 = wholeSha256(read, progress);
        if (!sha256)
            return tl::unexpected(sha256.error());
        return *sha256 ? std::optional(FileHash{**sha256, true}) : std::nullopt;
    }
    const auto file = openFile(disk);
    if (!file)
        return std::optional(FileHash());
    const SourceInfo &now = (*file)->info();
    const bool itself = disk == path && info.encoding.empty() && !needsUnpacking(**file);
    const bool changed = !sameTime(now.modified, itself ? info.modified : modified);
    // A log that is written on keeps what was read; another change leaves nothing to say of it.
    if (now.device != info.device || now.inode != info.inode || (changed && (!itself || now.size <= read.size())))
        return std::optional(FileHash());
    Known key{disk, itself ? read.size() : now.size, now.modified};
    if (const auto known = m_known.find(key); known != m_known.end())
        return std::optional(FileHash{known->second, false});
    const auto sha256 = wholeSha256(itself ? read : **file, progress);
    if (!sha256)
        return tl::unexpected(sha256.error());
    if (!*sha256)
        return std::optional<FileHash>();
    const auto after = openFile(disk);
    if (!after || (!sameTime((*after)->info().modified, now.modified) && (*after)->size() <= now.size))
        return std::optional(FileHash()); // written over meanwhile
    if (!itself)
        m_known.emplace(std::move(key), **sha256);
    return std::optional(FileHash{**sha256, itself});
}

} // namespace sightglass
