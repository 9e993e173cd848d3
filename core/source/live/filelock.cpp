// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/filelock.h"

#include <QtGlobal>

#include <system_error>

#ifdef Q_OS_WIN
#    include <QString>
#    include <windows.h>
#else
#    include <cerrno>
#    include <fcntl.h>
#    include <sys/file.h>
#    include <unistd.h>
#endif

namespace sightglass {

#ifdef Q_OS_WIN

Result<std::unique_ptr<FileLock>> FileLock::take(const std::string &path)
{
    const HANDLE handle = CreateFileW(
        reinterpret_cast<const wchar_t *>(QString::fromStdString(path).utf16()),
        GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        return failure(error == ERROR_SHARING_VIOLATION ? ErrorCode::Locked
                                                        : ErrorCode::WriteFailed,
                       path, std::system_category().message(static_cast<int>(error)));
    }
    return std::unique_ptr<FileLock>(new FileLock(reinterpret_cast<std::intptr_t>(handle)));
}

FileLock::~FileLock() { CloseHandle(reinterpret_cast<HANDLE>(m_handle)); }

#else

Result<std::unique_ptr<FileLock>> FileLock::take(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        const int error = errno;
        return failure(ErrorCode::WriteFailed, path, std::generic_category().message(error));
    }
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::close(fd);
        return failure(error == EWOULDBLOCK ? ErrorCode::Locked : ErrorCode::WriteFailed, path, std::generic_category().message(error));
    }
    return std::unique_ptr<FileLock>(new FileLock(fd));
}

FileLock::~FileLock() { ::close(static_cast<int>(m_handle)); }

#endif

} // namespace sightglass
