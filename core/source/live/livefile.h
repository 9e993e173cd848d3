// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/source/bytesource.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace sightglass {

/// What the system says of a file. With `device` and `inode` it is told from others while it exists (Windows:
/// volume and file id).
struct LiveFileInfo
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::uint64_t links = 0; ///< 0: it was deleted, and lives while it is open.
    Timestamp modified;
    bool regular = false;
    [[nodiscard]] bool isSameFile(const LiveFileInfo &other) const { return device == other.device && inode == other.inode; }
};

/// A file that others write, rename, cut off and delete while it is open here: read by position, never mapped,
/// and nobody is kept from anything (Windows: all sharing allowed). One thread.
class LiveFile
{
public:
    /// Errors: FileNotFound, PermissionDenied, NotAFile, ReadFailed.
    [[nodiscard]] static Result<std::unique_ptr<LiveFile>> open(const std::string &path);
    ~LiveFile();
    LiveFile(const LiveFile &) = delete;
    LiveFile &operator=(const LiveFile &) = delete;

    [[nodiscard]] Result<LiveFileInfo> info() const;
    /// Appends up to \p length bytes at \p offset to \p out; none at the end. Errors: ReadFailed.
    [[nodiscard]] Result<std::size_t> read(std::uint64_t offset, std::size_t length, std::string &out) const;

private:
    LiveFile(std::intptr_t handle, std::string path) : m_handle(handle), m_path(std::move(path)) {}
    std::intptr_t m_handle;
    std::string m_path;
};

/// Of a path, links followed. Errors: as LiveFile::open, without a look at the permission to read.
[[nodiscard]] Result<LiveFileInfo> liveFileInfo(const std::string &path);
/// Names in a folder, sorted, "." and ".." left out. Errors: FileNotFound, PermissionDenied.
[[nodiscard]] Result<std::vector<std::string>> namesIn(const std::string &folder);
/// Whether a name fits a pattern: `*`, `?`, `[a-z]`; nothing else is special.
[[nodiscard]] bool matchesPattern(std::string_view name, std::string_view pattern);
/// Whether \p text holds a wildcard.
[[nodiscard]] bool hasWildcard(std::string_view text);
/// Folder and name of a path; the folder without a last slash, "/" and "." as they are.
[[nodiscard]] std::string folderOf(const std::string &path);
[[nodiscard]] std::string nameOf(const std::string &path);
/// The path with all links resolved; the path itself where that cannot be done.
[[nodiscard]] std::string resolvedPath(const std::string &path);
[[nodiscard]] bool isLink(const std::string &path);

} // namespace sightglass
