// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/file.h"

#include "core/base/limits.h"
#include "core/source/sources.h"
#include "core/source/spill.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace sightglass {

namespace {

std::string systemText(int error) { return std::generic_category().message(error); }

ErrorCode codeOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return ErrorCode::FileNotFound;
    case EACCES:
    case EPERM: return ErrorCode::PermissionDenied;
    default: return ErrorCode::ReadFailed;
    }
}

std::uint64_t sizeNow(int fd, std::uint64_t atMost)
{
    struct stat st{};
    if (::fstat(fd, &st) != 0)
        return 0;
    return std::min(static_cast<std::uint64_t>(st.st_size), atMost);
}

/// File systems on which others may change a file without this kernel's page cache knowing.
bool isNetworkFileSystem(int fd)
{
    struct statfs fs{};
    if (::fstatfs(fd, &fs) != 0)
        return true;
    switch (static_cast<unsigned long>(fs.f_type)) {
    case 0x6969UL:     // NFS
    case 0xFF534D42UL: // CIFS
    case 0xFE534D42UL: // SMB2
    case 0x517BUL:     // SMB
    case 0x65735546UL: // FUSE (sshfs …)
    case 0x01021997UL: // 9p
    case 0x00C36400UL: // Ceph
        return true;
    default:
        return false;
    }
}

/// Reads a file without a size of its own (/proc, /sys) or a pipe into a private file.
Result<std::shared_ptr<const ByteSource>> spool(int from, SourceInfo info)
{
    auto spill = SpillFile::create();
    if (!spill)
        return tl::unexpected(spill.error());
    std::string buffer(256 * 1024, '\0');
    for (;;) {
        const ssize_t n = ::read(from, buffer.data(), buffer.size());
        if (n == 0)
            return (*spill)->take(std::move(info));
        if (n < 0) {
            if (errno == EINTR)
                continue;
            const int error = errno;
            return failure(codeOf(error), info.path, systemText(error), (*spill)->pending());
        }
        if ((*spill)->pending() + static_cast<std::uint64_t>(n) > limits::standardInputBytes)
            return failure(ErrorCode::LimitExceeded, info.path, "standardInputBytes", (*spill)->pending());
        if (auto written = (*spill)->append(std::string_view(buffer.data(), static_cast<std::size_t>(n))); !written)
            return tl::unexpected(written.error());
    }
}

SourceInfo infoOf(const std::string &path, const struct stat &st)
{
    SourceInfo info;
    info.path = path;
    info.name = std::filesystem::path(path).filename().string();
    info.size = static_cast<std::uint64_t>(st.st_size);
    info.modified = Timestamp::fromMicroseconds(st.st_mtim.tv_sec * 1'000'000
                                                + st.st_mtim.tv_nsec / 1000);
    info.device = st.st_dev;
    info.inode = st.st_ino;
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
        ::close(m_fd);
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
    for (;;) {
        const ssize_t n = ::pread(file.get(), buffer, length, static_cast<off_t>(begin + offset));
        if (n > 0)
            return std::string_view(buffer, static_cast<std::size_t>(n));
        if (n == 0)
            return failure(ErrorCode::FileShrank, info.path, {}, offset);
        const int error = errno; // the order in which arguments are worked out is open
        if (error != EINTR)
            return failure(codeOf(error), info.path, systemText(error), offset);
    }
}

void forgetMapped(const char *data, std::uint64_t size, ByteRange range)
{
    // Whole pages only: what stands beside the range may be in use.
    static const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    const std::uint64_t begin = (range.begin + page - 1) / page * page;
    const std::uint64_t end = std::min(range.end, size) / page * page;
    if (begin < end)
        ::madvise(const_cast<char *>(data) + begin, static_cast<std::size_t>(end - begin), MADV_DONTNEED);
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
    void *data = ::mmap(nullptr, length, PROT_READ, MAP_SHARED, file.get(), 0);
    if (data == MAP_FAILED)
        return nullptr;
    std::shared_ptr<MappedFile> mapped(new MappedFile);
    mapped->m_info = info;
    mapped->m_data = static_cast<const char *>(data);
    mapped->m_guard.emplace(mapped->m_data, length);
    if (!mapped->m_guard->isActive())
        return nullptr; // ~MappedFile unmaps
    ::madvise(data, length, MADV_SEQUENTIAL);
    mapped->m_file = std::move(file);
    return mapped;
}

MappedFile::~MappedFile()
{
    m_guard.reset();
    ::munmap(const_cast<char *>(m_data), static_cast<std::size_t>(m_info.size));
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
    // O_NONBLOCK: opening a FIFO that nobody writes must not hang.
    FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (file.get() < 0) {
        const int error = errno; // the order in which arguments are worked out is open
        return failure(codeOf(error), path, systemText(error));
    }
    struct stat st{};
    if (::fstat(file.get(), &st) != 0)
        return failure(codeOf(errno), path, systemText(errno));
    if (!S_ISREG(st.st_mode))
        return failure(ErrorCode::NotAFile, path, S_ISDIR(st.st_mode) ? "folder" : "device, socket or pipe");
    SourceInfo info = infoOf(path, st);
    if (info.size > limits::maxOffset)
        return failure(ErrorCode::LimitExceeded, path, "maxOffset", limits::maxOffset);
    if (info.size == 0) {
        // Files of /proc and /sys say 0 and have content.
        char byte = 0;
        if (::pread(file.get(), &byte, 1, 0) == 1)
            return spool(file.get(), std::move(info));
    }
    if (method == ReadMethod::Mapped || (method == ReadMethod::Automatic && !isNetworkFileSystem(file.get()))) {
        if (auto mapped = MappedFile::map(file, info))
            return mapped;
    }
    ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
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
