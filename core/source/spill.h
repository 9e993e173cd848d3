// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytesource.h"
#include "core/source/file.h"

namespace sightglass {

/// A private file for bytes that must stand somewhere while they are read: unpacked, decoded or from
/// a pipe. It has no name (nobody else opens it, and it is gone when the program ends, however it
/// ends) and mode 0600. Lies in $TMPDIR, else in $XDG_CACHE_HOME/sightglass (~/.cache/sightglass),
/// else in /tmp. Several sources share one file, so that an archive costs one descriptor. One writing
/// thread; the sources it gives are ByteSources as any other.
class SpillFile : public std::enable_shared_from_this<SpillFile>
{
public:
    /// Errors: WriteFailed.
    [[nodiscard]] static Result<std::shared_ptr<SpillFile>> create();

    /// Adds to the bytes under way. Errors: WriteFailed (disk full).
    [[nodiscard]] Result<void> append(std::string_view bytes);
    /// Bytes appended since the last take() or drop().
    [[nodiscard]] std::uint64_t pending() const { return m_end - m_begin; }
    /// The bytes under way become a source (its size is set here). It keeps the file open; its part
    /// of the disk is given back when it goes.
    [[nodiscard]] std::shared_ptr<const ByteSource> take(SourceInfo info);
    /// Forgets the bytes under way.
    void drop();
    /// The bytes under way as they are now, while more come behind them: for logs that grow. Read by position.
    [[nodiscard]] std::shared_ptr<const ByteSource> view(SourceInfo info) const;
    /// Gives the disk back of what stands before byte \p offset of the bytes under way: it reads as zeros.
    void forgetBefore(std::uint64_t offset) const;

private:
    friend class SpillSource;
    friend class SpillView;
    SpillFile(FileHandle file, std::string folder) : m_file(std::move(file)), m_folder(std::move(folder)) {}
    void release(std::uint64_t begin, std::uint64_t size) const;

    FileHandle m_file;
    std::string m_folder;
    std::uint64_t m_begin = 0; // of the bytes under way
    std::uint64_t m_end = 0;
};

/// A part of another source, with offsets of its own. Keeps the other one alive.
class SliceSource final : public ByteSource
{
public:
    /// \p info.size bytes from \p begin on; the caller sees to it that they are there.
    SliceSource(std::shared_ptr<const ByteSource> whole, std::uint64_t begin, SourceInfo info)
        : m_whole(std::move(whole)), m_begin(begin), m_info(std::move(info))
    {}
    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length,
                                                ByteWindow &window) const override;
    [[nodiscard]] std::uint64_t intactSize() const override;

private:
    std::shared_ptr<const ByteSource> m_whole;
    std::uint64_t m_begin;
    SourceInfo m_info;
};

/// Another source under a name, a date and remarks of its own.
[[nodiscard]] std::shared_ptr<const ByteSource> withInfo(std::shared_ptr<const ByteSource> source,
                                                         SourceInfo info);

} // namespace sightglass
