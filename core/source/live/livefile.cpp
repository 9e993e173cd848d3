// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/livefile.h"

#include <QtGlobal>

#include <algorithm>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#    include <QString>
#    include <windows.h>
#else
#    include <cerrno>
#    include <fcntl.h>
#    include <sys/stat.h>
#    include <unistd.h>
#endif

namespace sightglass {

namespace fs = std::filesystem;

#ifdef Q_OS_WIN

namespace {

std::string systemText(DWORD error) { return std::system_category().message(static_cast<int>(error)); }

ErrorCode codeOf(DWORD error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_DELETE_PENDING: return ErrorCode::FileNotFound;
    case ERROR_ACCESS_DENIED: return ErrorCode::PermissionDenied;
    case ERROR_SHARING_VIOLATION: return ErrorCode::Locked;
    default: return ErrorCode::ReadFailed;
    }
}

HANDLE openShared(const std::string &path, DWORD access)
{
    return CreateFileW(reinterpret_cast<const wchar_t *>(QString::fromStdString(path).utf16()), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                       nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
}

Result<LiveFileInfo> infoOf(HANDLE handle, const std::string &path)
{
    BY_HANDLE_FILE_INFORMATION data;
    if (!GetFileInformationByHandle(handle, &data)) {
        const DWORD error = GetLastError();
        return failure(codeOf(error), path, systemText(error));
    }
    LiveFileInfo info;
    info.device = data.dwVolumeSerialNumber;
    info.inode = std::uint64_t{data.nFileIndexHigh} << 32 | data.nFileIndexLow;
    info.size = std::uint64_t{data.nFileSizeHigh} << 32 | data.nFileSizeLow;
    FILE_STANDARD_INFO standard;
    const bool pending = GetFileInformationByHandleEx(handle, FileStandardInfo, &standard, sizeof standard) && standard.DeletePending;
    info.links = pending ? 0 : data.nNumberOfLinks;
    info.modified = Timestamp::fromFileTime(std::uint64_t{data.ftLastWriteTime.dwHighDateTime} << 32 | data.ftLastWriteTime.dwLowDateTime);
    info.regular = !(data.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE));
    return info;
}

} // namespace

Result<std::unique_ptr<LiveFile>> LiveFile::open(const std::string &path)
{
    const HANDLE handle = openShared(path, GENERIC_READ);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        return failure(codeOf(error), path, systemText(error));
    }
    std::unique_ptr<LiveFile> file(new LiveFile(reinterpret_cast<std::intptr_t>(handle), path));
    const auto info = file->info();
    if (!info)
        return tl::unexpected(info.error());
    if (!info->regular)
        return failure(ErrorCode::NotAFile, path);
    return file;
}

LiveFile::~LiveFile() { CloseHandle(reinterpret_cast<HANDLE>(m_handle)); }

Result<LiveFileInfo> LiveFile::info() const { return infoOf(reinterpret_cast<HANDLE>(m_handle), m_path); }

Result<std::size_t> LiveFile::read(std::uint64_t offset, std::size_t length, std::string &out) const
{
    const std::size_t before = out.size();
    out.resize(before + length);
    OVERLAPPED where{};
    where.Offset = static_cast<DWORD>(offset);
    where.OffsetHigh = static_cast<DWORD>(offset >> 32);
    DWORD done = 0;
    const BOOL good =
        ReadFile(reinterpret_cast<HANDLE>(m_handle), out.data() + before,
                 static_cast<DWORD>(std::min<std::size_t>(length, 1u << 30)), &done, &where);
    const DWORD error = good ? ERROR_SUCCESS : GetLastError();
    out.resize(before + done);
    if (!good && error != ERROR_HANDLE_EOF)
        return failure(codeOf(error), m_path, systemText(error), offset);
    return done;
}

Result<LiveFileInfo> liveFileInfo(const std::string &path)
{
    const HANDLE handle = openShared(path, FILE_READ_ATTRIBUTES);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        return failure(codeOf(error), path, systemText(error));
    }
    auto info = infoOf(handle, path);
    CloseHandle(handle);
    return info;
}

#else

namespace {

std::string systemText(int error) { return std::generic_category().message(error); }

ErrorCode codeOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP: return ErrorCode::FileNotFound;
    case EACCES:
    case EPERM: return ErrorCode::PermissionDenied;
    default: return ErrorCode::ReadFailed;
    }
}

LiveFileInfo infoOf(const struct stat &st)
{
    LiveFileInfo info;
    info.device = st.st_dev;
    info.inode = st.st_ino;
    info.size = static_cast<std::uint64_t>(st.st_size);
    info.links = st.st_nlink;
    info.modified = Timestamp::fromMicroseconds(st.st_mtim.tv_sec * 1'000'000 + st.st_mtim.tv_nsec / 1000);
    info.regular = S_ISREG(st.st_mode);
    return info;
}

} // namespace

Result<std::unique_ptr<LiveFile>> LiveFile::open(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0) {
        const int error = errno;
        return failure(codeOf(error), path, systemText(error));
    }
    std::unique_ptr<LiveFile> file(new LiveFile(fd, path));
    const auto info = file->info();
    if (!info)
        return tl::unexpected(info.error());
    if (!info->regular)
        return failure(ErrorCode::NotAFile, path);
    return file;
}

LiveFile::~LiveFile() { ::close(static_cast<int>(m_handle)); }

Result<LiveFileInfo> LiveFile::info() const
{
    struct stat st{};
    if (::fstat(static_cast<int>(m_handle), &st) != 0) {
        const int error = errno;
        return failure(codeOf(error), m_path, systemText(error));
    }
    return infoOf(st);
}

Result<std::size_t> LiveFile::read(std::uint64_t offset, std::size_t length, std::string &out) const
{
    const std::size_t before = out.size();
    out.resize(before + length);
    // One call: what it gives stood in the file at one moment, also while others cut it off.
    for (;;) {
        const ssize_t n = ::pread(static_cast<int>(m_handle), out.data() + before, length, static_cast<off_t>(offset));
        const int error = errno;
        if (n < 0 && error == EINTR)
            continue;
        out.resize(before + static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
        if (n < 0)
            return failure(codeOf(error), m_path, systemText(error), offset);
        return static_cast<std::size_t>(n);
    }
}

Result<LiveFileInfo> liveFileInfo(const std::string &path)
{
    struct stat st{};
    if (::stat(path.c_str(), &st) != 0) {
        const int error = errno;
        return failure(codeOf(error), path, systemText(error));
    }
    return infoOf(st);
}

#endif

Result<std::vector<std::string>> namesIn(const std::string &folder)
{
    std::error_code error;
    std::vector<std::string> names;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        names.push_back(it->path().filename().string());
    if (error)
        return failure(error == std::errc::permission_denied ? ErrorCode::PermissionDenied : ErrorCode::FileNotFound, folder, error.message());
    std::sort(names.begin(), names.end());
    return names;
}

namespace {

/// One character of a pattern that is not `*`; moves \p at behind it.
bool matchesOne(char c, std::string_view pattern, std::size_t &at)
{
    if (pattern[at] == '?') {
        ++at;
        return true;
    }
    if (pattern[at] != '[')
        return c == pattern[at++];
    const std::size_t close = pattern.find(']', at + 2);
    if (close == std::string_view::npos)
        return c == pattern[at++];
    std::string_view set = pattern.substr(at + 1, close - at - 1);
    at = close + 1;
    const bool negated = set.front() == '!' || set.front() == '^';
    if (negated)
        set.remove_prefix(1);
    bool in = false;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (i + 2 < set.size() && set[i + 1] == '-') {
            in = in || (c >= set[i] && c <= set[i + 2]);
            i += 2;
        } else {
            in = in || c == set[i];
        }
    }
    return in != negated;
}

} // namespace

bool matchesPattern(std::string_view name, std::string_view pattern)
{
    // The last star takes one character more whenever the rest does not fit: no recursion, no bomb.
    std::size_t n = 0, p = 0, starName = 0, starPattern = std::string_view::npos;
    while (n < name.size()) {
        std::size_t after = p;
        if (p < pattern.size() && pattern[p] == '*') {
            starPattern = ++p;
            starName = n;
        } else if (p < pattern.size() && matchesOne(name[n], pattern, after)) {
            p = after;
            ++n;
        } else if (starPattern != std::string_view::npos) {
            p = starPattern;
            n = ++starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool hasWildcard(std::string_view text) { return text.find_first_of("*?[") != std::string_view::npos; }

namespace {
#ifdef Q_OS_WIN
constexpr char slashes[] = "/\\";
#else
constexpr char slashes[] = "/";
#endif
} // namespace

std::string folderOf(const std::string &path)
{
    const auto slash = path.find_last_of(slashes);
    return slash == std::string::npos ? "." : slash == 0 ? path.substr(0, 1) : path.substr(0, slash);
}

std::string nameOf(const std::string &path)
{
    const auto slash = path.find_last_of(slashes);
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string resolvedPath(const std::string &path)
{
    std::error_code error;
    const fs::path resolved = fs::canonical(path, error);
    return error ? path : resolved.string();
}

bool isLink(const std::string &path)
{
    std::error_code error;
    return fs::is_symlink(path, error);
}

} // namespace sightglass
