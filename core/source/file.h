// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/mappingguard.h"
#include "core/source/bytesource.h"

#include <optional>

namespace sightglass {

/// An open file descriptor, closed at the end of its life.
class FileHandle
{
public:
    explicit FileHandle(int fd = -1) : m_fd(fd) {}
    FileHandle(FileHandle &&other) noexcept : m_fd(other.m_fd) { other.m_fd = -1; }
    FileHandle &operator=(FileHandle &&other) noexcept;
    ~FileHandle();
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

/// ByteSource::read() by pread into \p window, for the source \p info that begins at byte \p begin of \p file.
[[nodiscard]] Result<std::string_view> readAt(const FileHandle &file, std::uint64_t begin, const SourceInfo &info, std::uint64_t offset,
                                              std::size_t length, ByteWindow &window);
/// ByteSource::forget() for \p size mapped bytes at \p data.
void forgetMapped(const char *data, std::uint64_t size, ByteRange range);

/// A plain file read by position (pread): for network file systems, /proc and files that cannot be
/// mapped. Copies into the reader's window.
class PositionedFile final : public ByteSource
{
public:
    PositionedFile(FileHandle file, SourceInfo info);
    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length,
                                                ByteWindow &window) const override;
    [[nodiscard]] std::uint64_t intactSize() const override;

private:
    FileHandle m_file;
    SourceInfo m_info;
};

/// A plain file mapped into memory: views cost nothing. Truncation by others is caught by
/// MappingGuard and shows in intactSize().
class MappedFile final : public ByteSource
{
public:
    /// nullptr where the system does not map this file.
    static std::shared_ptr<const MappedFile> map(FileHandle &file, const SourceInfo &info);
    ~MappedFile() override;
    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length,
                                                ByteWindow &window) const override;
    [[nodiscard]] Result<std::string_view> peek(std::uint64_t offset, std::size_t length, ByteWindow &window) const override;
    void forget(ByteRange range) const override { forgetMapped(m_data, m_info.size, range); }
    [[nodiscard]] std::uint64_t intactSize() const override;

private:
    MappedFile() = default;
    FileHandle m_file;
    SourceInfo m_info;
    const char *m_data = nullptr;
    std::optional<MappingGuard> m_guard;
};

} // namespace sightglass
