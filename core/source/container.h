// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/unpack.h"

#include <memory>
#include <string>
#include <vector>

namespace sightglass {

/// One log that a container holds, ready to be read; or why it cannot be.
struct ContainerMember
{
    std::string path; ///< "outer.zip/logs/app.log", for display; never a path on the disk.
    std::shared_ptr<const ByteSource> source; ///< Null where `error` is set.
    std::optional<Error> error;
};

/// The logs inside a source, one after the other: of a compressed stream the one it holds, of an
/// archive its members (compressed ones unpacked, archives inside it opened, one level deep), of any
/// other file the file itself. What is not plain text in UTF-8 or 8 bits is decoded (core/source/
/// encoding.h). Looks at magic bytes, not names; a plain file costs one look at its beginning. Bytes
/// go to a SpillFile and stay there while their source lives. One thread.
class ContainerReader
{
public:
    explicit ContainerReader(std::shared_ptr<const ByteSource> source, ContainerLimits limits = {});
    ~ContainerReader();

    /// The next log; nullopt at the end, and when \p progress stopped it (then isStopped()).
    /// Progress is in bytes of the outer file. What goes wrong with one member is its `error`; what
    /// goes wrong with the container is a last entry with an `error` and the container's path:
    /// Damaged, LimitExceeded, Encrypted, WriteFailed and those of the source.
    [[nodiscard]] std::optional<ContainerMember> next(Progress &progress);
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    /// Passes over members that are neither \p path nor an archive around it, without unpacking them.
    void setWanted(std::string path) { m_wanted = std::move(path); }
    /// Wide characters and line ends stay as they are: the bytes that were packed.
    void setDecoding(bool decoding) { m_decoding = decoding; }

private:
    struct Level;
    [[nodiscard]] std::optional<ContainerMember> enter(std::shared_ptr<const ByteSource> source, bool outermost);
    [[nodiscard]] ContainerMember failed(std::string path, Error error);

    std::shared_ptr<const ByteSource> m_source;
    Unpacking m_unpacking;
    std::vector<std::unique_ptr<Level>> m_levels; // archives that are open, innermost last
    std::string m_wanted;
    bool m_decoding = true;
    bool m_begun = false;
    bool m_stopped = false;
};

/// Whether a file holds members (an archive, also a compressed one), as opposed to one log. Reads its
/// beginning only. False where it cannot be read.
[[nodiscard]] bool holdsMembers(const ByteSource &source);
/// Whether a file is compressed, an archive or needs decoding, so that reading begins with a copy.
[[nodiscard]] bool needsUnpacking(const ByteSource &source);

/// Opens the one log in a plain or compressed file. A null pointer: stopped. Errors: as openFile and
/// ContainerReader. Of an archive: its first member.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openLog(const std::string &path, Progress &progress);
/// As openLog(), but the bytes that were packed, not decoded to UTF-8: places are those of the file that was packed.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openLogBytes(const std::string &path, Progress &progress);
/// Opens one member of an archive by the path that ContainerReader gave it, the \p n-th of that name
/// (from 0). Errors: as openLog, FileNotFound.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openMember(
    const std::string &archivePath, const std::string &memberPath, std::size_t n, Progress &progress);

} // namespace sightglass
