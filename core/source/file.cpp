// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/file.h"

#include "core/base/limits.h"
#include "core/source/sources.h"
#include "core/source/spill.h"
#include "core/source/systemfile.h"

#include <algorithm>
#include <filesystem>
#include <string>

namespace sightglass {

namespace {

std::uint64_t sizeNow(int fd, std::uint64_t atMost) { return std::min(systemfile::sizeOf(fd), atMost); }

/// Reads a file without a size of its own (/proc, /sys) or a pipe into a private file.
Result<std::shared_ptr<const ByteSource>> spool(int from, SourceInfo info)
{
    auto spill = SpillFile::create();
    if (!spill)
        return tl::unexpected(spill.error());
    std::string buffer(256 * 1024, '\0');
    for (;;) {
        const auto [n, error] = systemfile::readNext(from, buffer.data(), buffer.size());
        if (n == 0)
            return (*spill)->take(std::move(info));
        if (n < 0)
            return failure(systemfile::codeOf(error), info.path, systemfile::textOf(error), (*spill)->pending());
        if ((*spill)->pending() + static_cast<std::uint64_t>(n) > limits::standardInputBytes)
            return failure(ErrorCode::LimitExceeded, info.path, "standardInputBytes", (*spill)->pending());
        if (auto written = (*spill)->append(std::string_view(buffer.data(), static_cast<std::size_t>(n))); !written)
            return tl::unexpected(written.error());
    }
}

SourceInfo infoOf(const std::string &path, const systemfile::Facts &facts)
{
    SourceInfo info;
    info.path = path;
    info.name = std::filesystem::path(path).filename().string();
    info.size = facts.size;
    info.modified = facts.modified;
    info.device = facts.device;
    info.inode = facts.inode;
    return info;
}

} // namespace

FileHandle &FileHandle::operator=(FileHandle &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

FileHandle::~FileHandle()
{
    if (m_fd >= 0)
        systemfile::close(m_fd);
}

PositionedFile::PositionedFile(FileHandle file, SourceInfo info)
    : m_file(std::move(file)), m_info(std::move(info))
{}

Result<std::string_view> readAt(const FileHandle &file, std::uint64_t begin, const SourceInfo &info, std::uint64_t offset,
                                std::size_t length, ByteWindow &window)
{
    if (offset >= info.size)
        return std::string_view();
    length = static_cast<std::size_t>(std::min<std::uint64_t>(length, info.size - offset));
    char *buffer = window.reserve(length);
    const auto [n, error] = systemfile::readAt(file.get(), buffer, length, begin + offset);
    if (n > 0)
        return std::string_view(buffer, static_cast<std::size_t>(n));
    if (n == 0)
        return failure(ErrorCode::FileShrank, info.path, {}, offset);
    return failure(systemfile::codeOf(error), info.path, systemfile::textOf(error), offset);
}

void forgetMapped(const char *data, std::uint64_t size, ByteRange range)
{
    // Whole pages only: what stands beside the range may be in use.
    const std::uint64_t page = systemfile::pageSize();
    const std::uint64_t begin = (range.begin + page - 1) / page * page;
    const std::uint64_t end = std::min(range.end, size) / page * page;
    if (begin < end)
        systemfile::forget(data + begin, static_cast<std::size_t>(end - begin));
}

Result<std::string_view> PositionedFile::read(std::uint64_t offset, std::size_t length,
                                              ByteWindow &window) const
{
    return readAt(m_file, 0, m_info, offset, length, window);
}

std::uint64_t PositionedFile::intactSize() const { return sizeNow(m_file.get(), m_info.size); }

std::shared_ptr<const MappedFile> MappedFile::map(FileHandle &file, const SourceInfo &info)
{
    if (info.size == 0 || info.size > SIZE_MAX)
        return nullptr;
    const auto length = static_cast<std::size_t>(info.size);
    const char *data = systemfile::map(file.get(), 0, length);
    if (!data)
        return nullptr;
    std::shared_ptr<MappedFile> mapped(new MappedFile);
    mapped->m_info = info;
    mapped->m_data = data;
    mapped->m_guard.emplace(mapped->m_data, length);
    if (!mapped->m_guard->isActive())
        return nullptr; // ~MappedFile unmaps
    mapped->m_file = std::move(file);
    return mapped;
}

MappedFile::~MappedFile()
{
    m_guard.reset();
    systemfile::unmap(m_data, static_cast<std::size_t>(m_info.size));
}

Result<std::string_view> MappedFile::read(std::uint64_t offset, std::size_t length, ByteWindow &) const
{
    if (offset >= m_info.size)
        return std::string_view();
    length = static_cast<std::size_t>(std::min<std::uint64_t>(length, m_info.size - offset));
    // One fstat a view (views are a megabyte or so): tells of a truncation before pages are touched.
    const std::uint64_t intact = intactSize();
    if (offset >= intact)
        return failure(ErrorCode::FileShrank, m_info.path, {}, intact);
    length = static_cast<std::size_t>(std::min<std::uint64_t>(length, intact - offset));
    return std::string_view(m_data + offset, length);
}

Result<std::string_view> MappedFile::peek(std::uint64_t offset, std::size_t length, ByteWindow &window) const
{
    return readAt(m_file, 0, m_info, offset, length, window);
}

std::uint64_t MappedFile::intactSize() const
{
    return std::min<std::uint64_t>(sizeNow(m_file.get(), m_info.size), m_guard->faultOffset());
}

Result<std::shared_ptr<const ByteSource>> openFile(const std::string &path, ReadMethod method)
{
    int error = 0;
    FileHandle file(systemfile::openToRead(path, error));
    if (file.get() < 0)
        return failure(systemfile::codeOf(error), path, systemfile::textOf(error));
    systemfile::Facts facts;
    if (!systemfile::factsOf(file.get(), facts, error))
        return failure(systemfile::codeOf(error), path, systemfile::textOf(error));
    if (!facts.regular)
        return failure(ErrorCode::NotAFile, path, facts.folder ? "folder" : "device, socket or pipe");
    SourceInfo info = infoOf(path, facts);
    if (info.size > limits::maxOffset)
        return failure(ErrorCode::LimitExceeded, path, "maxOffset", limits::maxOffset);
    if (info.size == 0) {
        // Files of /proc and /sys say 0 and have content.
        char byte = 0;
        if (systemfile::readAt(file.get(), &byte, 1, 0).bytes == 1)
            return spool(file.get(), std::move(info));
    }
    if (method == ReadMethod::Mapped || (method == ReadMethod::Automatic && !systemfile::isOnNetwork(file.get()))) {
        if (auto mapped = MappedFile::map(file, info))
            return mapped;
    }
    systemfile::readsInOrder(file.get());
    return std::make_shared<PositionedFile>(std::move(file), std::move(info));
}

Result<std::shared_ptr<const ByteSource>> openStream(int fileDescriptor, const std::string &name)
{
    SourceInfo info;
    info.path = name;
    info.name = name;
    info.modified = SystemClock().now();
    return spool(fileDescriptor, std::move(info));
}

} // namespace sightglass
