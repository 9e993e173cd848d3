// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/systemfile.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <system_error>

#ifdef _WIN32
#    include <filesystem>
#    include <io.h>
#    include <windows.h>
#    include <winioctl.h>
#else
#    include <sys/mman.h>
#    include <sys/stat.h>
#    include <sys/vfs.h>
#    include <unistd.h>
#endif

namespace sightglass::systemfile {

#ifdef _WIN32

namespace {

HANDLE handleOf(int fd) { return reinterpret_cast<HANDLE>(::_get_osfhandle(fd)); }
int lastError() { return static_cast<int>(GetLastError()); }
std::wstring widePath(const std::string &path) { return std::filesystem::path(path).wstring(); }

/// Takes the handle over.
int descriptorOf(HANDLE handle, int flags, int &error)
{
    if (handle == INVALID_HANDLE_VALUE) {
        error = lastError();
        return -1;
    }
    const int fd = ::_open_osfhandle(reinterpret_cast<std::intptr_t>(handle), flags | _O_BINARY);
    if (fd < 0) {
        error = ERROR_TOO_MANY_OPEN_FILES;
        CloseHandle(handle);
    }
    return fd;
}

OVERLAPPED at(std::uint64_t offset)
{
    OVERLAPPED place{};
    place.Offset = static_cast<DWORD>(offset);
    place.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return place;
}

DWORD most(std::size_t length) { return static_cast<DWORD>(std::min<std::size_t>(length, 1u << 30)); }

SYSTEM_INFO systemInfo()
{
    SYSTEM_INFO info;
    GetSystemInfo(&info);
    return info;
}

std::uint64_t joined(DWORD high, DWORD low) { return std::uint64_t{high} << 32 | low; }

} // namespace

ErrorCode codeOf(int error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
    case ERROR_BAD_NETPATH:
    case ERROR_DELETE_PENDING: return ErrorCode::FileNotFound;
    case ERROR_ACCESS_DENIED: return ErrorCode::PermissionDenied;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION: return ErrorCode::Locked;
    default: return ErrorCode::ReadFailed;
    }
}

std::string textOf(int error) { return std::system_category().message(error); }

int openToRead(const std::string &path, int &error)
{
    // Backup semantics: folders can be opened, too, and are told apart afterwards.
    return descriptorOf(CreateFileW(widePath(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                    FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_SEQUENTIAL_SCAN, nullptr),
                        _O_RDONLY, error);
}

int makeNameless(const std::string &folder, int &error)
{
    wchar_t name[MAX_PATH + 1];
    const std::wstring where = widePath(folder);
    if (where.size() > MAX_PATH - 14) { // what GetTempFileName asks for
        error = ERROR_FILENAME_EXCED_RANGE;
        return -1;
    }
    if (!GetTempFileNameW(where.c_str(), L"sgl", 0, name)) {
        error = lastError();
        return -1;
    }
    // It made the file; shared with nobody, and gone when it is closed, however the program ends.
    const HANDLE handle = CreateFileW(name, GENERIC_READ | GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        error = lastError();
        DeleteFileW(name);
        return -1;
    }
    DWORD done = 0;
    DeviceIoControl(handle, FSCTL_SET_SPARSE, nullptr, 0, nullptr, 0, &done, nullptr);
    return descriptorOf(handle, _O_RDWR, error);
}

std::vector<std::string> spillFolders()
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::temp_directory_path(error);
    if (error)
        return {};
    return {folder.string()};
}

void close(int fd) { ::_close(fd); }

bool factsOf(int fd, Facts &facts, int &error)
{
    const HANDLE handle = handleOf(fd);
    BY_HANDLE_FILE_INFORMATION data;
    if (!GetFileInformationByHandle(handle, &data)) {
        error = lastError();
        return false;
    }
    facts.folder = data.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY;
    facts.regular = !facts.folder && GetFileType(handle) == FILE_TYPE_DISK;
    facts.size = joined(data.nFileSizeHigh, data.nFileSizeLow);
    facts.device = data.dwVolumeSerialNumber;
    facts.inode = joined(data.nFileIndexHigh, data.nFileIndexLow);
    facts.modified = Timestamp::fromFileTime(joined(data.ftLastWriteTime.dwHighDateTime, data.ftLastWriteTime.dwLowDateTime));
    return true;
}

std::uint64_t sizeOf(int fd)
{
    LARGE_INTEGER size;
    return GetFileSizeEx(handleOf(fd), &size) ? static_cast<std::uint64_t>(size.QuadPart) : 0;
}

bool isOnNetwork(int fd)
{
    FILE_REMOTE_PROTOCOL_INFO remote;
    return GetFileInformationByHandleEx(handleOf(fd), FileRemoteProtocolInfo, &remote, sizeof remote);
}

Count readNext(int fd, char *to, std::size_t length)
{
    DWORD done = 0;
    if (ReadFile(handleOf(fd), to, most(length), &done, nullptr))
        return {done, 0};
    const int error = lastError();
    return error == ERROR_BROKEN_PIPE || error == ERROR_HANDLE_EOF ? Count{0, 0} : Count{-1, error};
}

Count readAt(int fd, char *to, std::size_t length, std::uint64_t offset)
{
    OVERLAPPED place = at(offset);
    DWORD done = 0;
    if (ReadFile(handleOf(fd), to, most(length), &done, &place))
        return {done, 0};
    const int error = lastError();
    return error == ERROR_HANDLE_EOF ? Count{0, 0} : Count{-1, error};
}

Count writeAt(int fd, const char *from, std::size_t length, std::uint64_t offset)
{
    OVERLAPPED place = at(offset);
    DWORD done = 0;
    if (WriteFile(handleOf(fd), from, most(length), &done, &place))
        return {done, 0};
    return {-1, lastError()};
}

void truncate(int fd, std::uint64_t size)
{
    FILE_END_OF_FILE_INFO end;
    end.EndOfFile.QuadPart = static_cast<LONGLONG>(size);
    SetFileInformationByHandle(handleOf(fd), FileEndOfFileInfo, &end, sizeof end);
}

void punchHole(int fd, std::uint64_t begin, std::uint64_t length)
{
    FILE_ZERO_DATA_INFORMATION zeros;
    zeros.FileOffset.QuadPart = static_cast<LONGLONG>(begin);
    zeros.BeyondFinalZero.QuadPart = static_cast<LONGLONG>(begin + length);
    DWORD done = 0;
    DeviceIoControl(handleOf(fd), FSCTL_SET_ZERO_DATA, &zeros, sizeof zeros, nullptr, 0, &done, nullptr);
}

void readsInOrder(int) {} // said when it is opened

std::uint64_t mappingStep()
{
    static const std::uint64_t step = systemInfo().dwAllocationGranularity;
    return step;
}

std::uint64_t pageSize()
{
    static const std::uint64_t size = systemInfo().dwPageSize;
    return size;
}

const char *map(int fd, std::uint64_t begin, std::size_t length)
{
    const HANDLE mapping = CreateFileMappingW(handleOf(fd), nullptr, PAGE_READONLY, 0, 0, nullptr);
    if (!mapping)
        return nullptr;
    const void *data = MapViewOfFile(mapping, FILE_MAP_READ, static_cast<DWORD>(begin >> 32), static_cast<DWORD>(begin), length);
    CloseHandle(mapping); // the view keeps it
    return static_cast<const char *>(data);
}

void unmap(const char *data, std::size_t) { UnmapViewOfFile(data); }

void forget(const char *data, std::size_t length)
{
    // Of pages that are not locked it says so, and takes them out of the working set.
    VirtualUnlock(const_cast<char *>(data), length);
}

#else

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

std::string textOf(int error) { return std::generic_category().message(error); }

int openToRead(const std::string &path, int &error)
{
    // O_NONBLOCK: opening a FIFO that nobody writes must not hang.
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        error = errno;
    return fd;
}

int makeNameless(const std::string &folder, int &error)
{
    int fd = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600);
    if (fd < 0) {
        // File systems without O_TMPFILE.
        std::string pattern = folder + "/sightglass-XXXXXX";
        fd = ::mkostemp(pattern.data(), O_CLOEXEC); // mode 0600
        if (fd < 0)
            error = errno;
        else
            ::unlink(pattern.c_str());
    }
    return fd;
}

std::vector<std::string> spillFolders()
{
    std::vector<std::string> folders;
    const auto variable = [](const char *name) {
        const char *value = std::getenv(name);
        return std::string(value ? value : "");
    };
    if (const std::string tmp = variable("TMPDIR"); !tmp.empty())
        folders.push_back(tmp);
    // /tmp is memory on many systems, the cache is on disk.
    std::string cache = variable("XDG_CACHE_HOME");
    if (cache.empty() && !variable("HOME").empty())
        cache = variable("HOME") + "/.cache";
    if (!cache.empty() && cache[0] == '/') {
        ::mkdir(cache.c_str(), 0700);
        cache += "/sightglass";
        ::mkdir(cache.c_str(), 0700);
        folders.push_back(cache);
    }
    folders.push_back("/tmp");
    return folders;
}

void close(int fd) { ::close(fd); }

bool factsOf(int fd, Facts &facts, int &error)
{
    struct stat st{};
    if (::fstat(fd, &st) != 0) {
        error = errno;
        return false;
    }
    facts.regular = S_ISREG(st.st_mode);
    facts.folder = S_ISDIR(st.st_mode);
    facts.size = static_cast<std::uint64_t>(st.st_size);
    facts.device = st.st_dev;
    facts.inode = st.st_ino;
    facts.modified = Timestamp::fromMicroseconds(st.st_mtim.tv_sec * 1'000'000 + st.st_mtim.tv_nsec / 1000);
    return true;
}

std::uint64_t sizeOf(int fd)
{
    struct stat st{};
    return ::fstat(fd, &st) == 0 ? static_cast<std::uint64_t>(st.st_size) : 0;
}

bool isOnNetwork(int fd)
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

namespace {
template<typename Call>
Count repeated(const Call &call)
{
    for (;;) {
        const ssize_t n = call();
        if (n >= 0)
            return {n, 0};
        if (errno != EINTR)
            return {-1, errno};
    }
}
} // namespace

Count readNext(int fd, char *to, std::size_t length)
{
    return repeated([&] { return ::read(fd, to, length); });
}

Count readAt(int fd, char *to, std::size_t length, std::uint64_t offset)
{
    return repeated([&] { return ::pread(fd, to, length, static_cast<off_t>(offset)); });
}

Count writeAt(int fd, const char *from, std::size_t length, std::uint64_t offset)
{
    return repeated([&] { return ::pwrite(fd, from, length, static_cast<off_t>(offset)); });
}

void truncate(int fd, std::uint64_t size)
{
    // Of no consequence where it fails: the bytes are written over or punched out later.
    [[maybe_unused]] const int result = ::ftruncate(fd, static_cast<off_t>(size));
}

void punchHole(int fd, std::uint64_t begin, std::uint64_t length)
{
    ::fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(begin), static_cast<off_t>(length));
}

void readsInOrder(int fd) { ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL); }

std::uint64_t mappingStep() { return pageSize(); }

std::uint64_t pageSize()
{
    static const auto size = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return size;
}

const char *map(int fd, std::uint64_t begin, std::size_t length)
{
    void *data = ::mmap(nullptr, length, PROT_READ, MAP_SHARED, fd, static_cast<off_t>(begin));
    if (data == MAP_FAILED)
        return nullptr;
    ::madvise(data, length, MADV_SEQUENTIAL);
    return static_cast<const char *>(data);
}

void unmap(const char *data, std::size_t length) { ::munmap(const_cast<char *>(data), length); }

void forget(const char *data, std::size_t length) { ::madvise(const_cast<char *>(data), length, MADV_DONTNEED); }

#endif

} // namespace sightglass::systemfile
