// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/progress.h"
#include "core/source/spill.h"

#include <optional>

struct archive;

namespace sightglass {

/// What stands at the beginning of a source, by its magic bytes.
enum class ContainerKind : std::uint8_t { None, Gzip, Bzip2, Xz, Zstd, Lz4, Zip, Tar, SevenZip };

/// \p head: the first containerHeadBytes of a source, or all there are.
[[nodiscard]] ContainerKind containerKind(std::string_view head);
inline constexpr std::size_t containerHeadBytes = 512;
/// Holds members, as opposed to one compressed stream.
[[nodiscard]] bool isArchive(ContainerKind kind);
/// "gzip", "zip" …; empty for None.
[[nodiscard]] std::string_view containerName(ContainerKind kind);

/// How much a container may become; see core/base/limits.h.
struct ContainerLimits
{
    std::uint64_t bytes = limits::containerBytes;
    std::uint64_t ratio = limits::containerRatio;
    std::uint64_t freeBytes = limits::containerFreeBytes;
    std::size_t members = limits::containerMembers;
    std::uint64_t salvageBytes = limits::salvageBytes;
};

/// The state that all layers of one container share: where the bytes go, how many they may be, and
/// whether to go on. One thread.
class Unpacking
{
public:
    /// \p outerBytes: size of the file that everything comes from.
    Unpacking(std::string where, std::uint64_t outerBytes, ContainerLimits limits = {})
        : m_where(std::move(where)), m_outerBytes(outerBytes), m_limits(limits)
    {}

    /// The progress of the call under way; nullptr between calls.
    void setProgress(Progress *progress) { m_progress = progress; }
    /// \p outerOffset bytes of the outer file are done; false = stop.
    [[nodiscard]] bool report(std::uint64_t outerOffset);
    /// As report(), without going on.
    [[nodiscard]] bool goOn() { return report(m_done); }

    /// Appends to the spill file. Errors: WriteFailed, LimitExceeded.
    [[nodiscard]] Result<void> append(std::string_view bytes);
    /// One member more. Errors: LimitExceeded.
    [[nodiscard]] Result<void> countMember();
    [[nodiscard]] Result<std::shared_ptr<const ByteSource>> take(SourceInfo info);
    void drop();
    [[nodiscard]] std::uint64_t pending() const { return m_spill ? m_spill->pending() : 0; }
    [[nodiscard]] const ContainerLimits &limits() const { return m_limits; }

private:
    [[nodiscard]] Result<void> ensureSpill();

    std::string m_where;
    std::uint64_t m_outerBytes;
    ContainerLimits m_limits;
    Progress *m_progress = nullptr;
    bool m_stopped = false; // for good
    std::uint64_t m_done = 0;
    std::uint64_t m_produced = 0;
    std::size_t m_members = 0;
    std::shared_ptr<SpillFile> m_spill;
};

/// Unpacks one compressed stream (concatenated ones as well) into the spill file. \p info is what
/// the result is called; where the stream breaks, info().damage says so. \p outermost: offsets of
/// \p source are progress. A null pointer: stopped. Errors: Damaged where nothing could be
/// unpacked, LimitExceeded, WriteFailed, those of the source.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> unpackStream(
    const ByteSource &source, ContainerKind kind, SourceInfo info, bool outermost, Unpacking &to);

/// The first bytes of what a compressed stream holds, up to \p length; empty where it is broken.
[[nodiscard]] std::string peekStream(const ByteSource &source, ContainerKind kind, std::size_t length);

/// What an archive says of a member.
struct ArchiveMember
{
    std::string name; ///< Valid UTF-8 without control characters. For display only.
    Timestamp modified;
    bool encrypted = false;
};

/// Walks the members of a zip, tar or 7z archive in their order. Members are read one after the
/// other: content() before the next next(). One thread.
class ArchiveReader
{
public:
    ArchiveReader(std::shared_ptr<const ByteSource> source, ContainerKind kind, bool outermost, Unpacking &to);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    /// The next regular file; nullopt at the end. Errors: Damaged, Encrypted, LimitExceeded, those
    /// of the source; nothing follows an error.
    [[nodiscard]] Result<std::optional<ArchiveMember>> next();
    /// The bytes of the member that next() gave, named \p info. Of a tar they stay where they are.
    /// A null pointer: stopped. Errors: as unpackStream, ReadFailed (method not supported).
    [[nodiscard]] Result<std::shared_ptr<const ByteSource>> content(SourceInfo info);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
