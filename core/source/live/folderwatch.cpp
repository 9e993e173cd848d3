// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/folderwatch.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <unordered_map>

#ifdef Q_OS_WIN
#    include <QString>
#    include <windows.h>
#else
#    include <array>
#    include <poll.h>
#    include <sys/inotify.h>
#    include <unistd.h>
#endif

namespace sightglass {

namespace {

class BlindWatch final : public FolderWatch
{
public:
    bool add(const std::string &) override { return false; }
    void remove(const std::string &) override {}
    void wait(int milliseconds, LiveInterrupt &interrupt, std::vector<Event> &) override { interrupt.wait(milliseconds); }
};

#ifdef Q_OS_WIN

/// One overlapped ReadDirectoryChangesW a folder; all signal one event.
class WindowsWatch final : public FolderWatch
{
public:
    WindowsWatch() : m_event(CreateEventW(nullptr, FALSE, FALSE, nullptr)) {}
    ~WindowsWatch() override
    {
        while (!m_folders.empty())
            remove(m_folders.begin()->first);
        CloseHandle(m_event);
    }

    bool add(const std::string &folder) override
    {
        if (m_folders.count(folder))
            return true;
        auto watched = std::make_unique<Watched>();
        watched->handle = CreateFileW(reinterpret_cast<const wchar_t *>(QString::fromStdString(folder).utf16()), FILE_LIST_DIRECTORY,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OVERLAPPED, nullptr);
        if (watched->handle == INVALID_HANDLE_VALUE)
            return false;
        watched->overlapped.hEvent = m_event;
        if (!watched->listen()) {
            CloseHandle(watched->handle);
            return false;
        }
        m_folders.emplace(folder, std::move(watched));
        return true;
    }
    void remove(const std::string &folder) override
    {
        const auto it = m_folders.find(folder);
        if (it == m_folders.end())
            return;
        DWORD bytes = 0;
        CancelIoEx(it->second->handle, &it->second->overlapped);
        GetOverlappedResult(it->second->handle, &it->second->overlapped, &bytes, TRUE);
        CloseHandle(it->second->handle);
        m_folders.erase(it);
    }
    void wait(int milliseconds, LiveInterrupt &interrupt, std::vector<Event> &events) override
    {
        if (collect(events))
            return;
        HANDLE both[2] = {reinterpret_cast<HANDLE>(interrupt.handle()), m_event};
        WaitForMultipleObjects(2, both, FALSE, milliseconds < 0 ? INFINITE : static_cast<DWORD>(milliseconds));
        collect(events);
    }

private:
    struct Watched
    {
        HANDLE handle = INVALID_HANDLE_VALUE;
        OVERLAPPED overlapped{};
        alignas(DWORD) unsigned char buffer[64 * 1024];
        bool listen()
        {
            constexpr DWORD what = FILE_NOTIFY_CHANGE_FILE_NAME | FILE_NOTIFY_CHANGE_DIR_NAME | FILE_NOTIFY_CHANGE_SIZE | FILE_NOTIFY_CHANGE_LAST_WRITE
                                   | FILE_NOTIFY_CHANGE_SECURITY;
            return ReadDirectoryChangesW(handle, buffer, sizeof buffer, FALSE, what, nullptr, &overlapped, nullptr);
        }
    };
    bool collect(std::vector<Event> &events)
    {
        bool any = false;
        std::vector<std::string> gone;
        for (auto &[folder, watched] : m_folders) {
            DWORD bytes = 0;
            if (!GetOverlappedResult(watched->handle, &watched->overlapped, &bytes, FALSE)) {
                if (GetLastError() == ERROR_IO_INCOMPLETE)
                    continue;
                gone.push_back(folder); // the folder itself was removed
                events.push_back({folder, {}, true});
                any = true;
                continue;
            }
            any = true;
            if (bytes == 0) // more happened than the buffer holds
                events.push_back({folder, {}, true});
            for (std::size_t at = 0; bytes > 0;) {
                const auto *info = reinterpret_cast<const FILE_NOTIFY_INFORMATION *>(watched->buffer + at);
                events.push_back({folder, QString::fromWCharArray(info->FileName, static_cast<qsizetype>(info->FileNameLength / sizeof(wchar_t))).toStdString(),
                                  info->Action != FILE_ACTION_MODIFIED});
                if (info->NextEntryOffset == 0)
                    break;
                at += info->NextEntryOffset;
            }
            if (!watched->listen())
                gone.push_back(folder);
        }
        for (const std::string &folder : gone) {
            if (const auto it = m_folders.find(folder); it != m_folders.end()) {
                CloseHandle(it->second->handle);
                m_folders.erase(it);
            }
        }
        return any;
    }
    HANDLE m_event;
    std::map<std::string, std::unique_ptr<Watched>> m_folders;
};

#else

class InotifyWatch final : public FolderWatch
{
public:
    explicit InotifyWatch(int fd) : m_fd(fd) {}
    ~InotifyWatch() override { ::close(m_fd); }

    bool add(const std::string &folder) override
    {
        constexpr std::uint32_t what = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE | IN_DELETE_SELF
                                       | IN_MOVE_SELF | IN_ONLYDIR;
        const int watch = ::inotify_add_watch(m_fd, folder.c_str(), what);
        if (watch < 0)
            return false;
        // Two names of one folder share a watch; both hear of it.
        auto &names = m_folders[watch];
        if (std::find(names.begin(), names.end(), folder) == names.end())
            names.push_back(folder);
        m_watches[folder] = watch;
        return true;
    }
    void remove(const std::string &folder) override
    {
        const auto it = m_watches.find(folder);
        if (it == m_watches.end())
            return;
        const int watch = it->second;
        m_watches.erase(it);
        auto &names = m_folders[watch];
        std::erase(names, folder);
        if (names.empty()) {
            ::inotify_rm_watch(m_fd, watch);
            m_folders.erase(watch);
        }
    }
    void wait(int milliseconds, LiveInterrupt &interrupt, std::vector<Event> &events) override
    {
        std::array<pollfd, 2> both{pollfd{m_fd, POLLIN, 0}, pollfd{static_cast<int>(interrupt.handle()), POLLIN, 0}};
        if (::poll(both.data(), both.size(), milliseconds) <= 0 || !(both[0].revents & POLLIN))
            return;
        alignas(inotify_event) std::array<char, 64 * 1024> buffer;
        for (;;) {
            const ssize_t n = ::read(m_fd, buffer.data(), buffer.size());
            if (n <= 0)
                return;
            for (ssize_t at = 0; at < n;) {
                const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
                at += static_cast<ssize_t>(sizeof(inotify_event)) + static_cast<ssize_t>(event->len);
                if (event->mask & IN_Q_OVERFLOW) {
                    events.push_back({{}, {}, true});
                    continue;
                }
                const auto folder = m_folders.find(event->wd);
                if (folder == m_folders.end())
                    continue;
                const bool self = event->mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED);
                const bool names = self || (event->mask & (IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB));
                for (const std::string &name : folder->second) {
                    // A busy writer says the same again and again.
                    if (!names && !events.empty() && !events.back().names
                        && events.back().folder == name && event->len > 0
                        && events.back().name == event->name)
                        continue;
                    events.push_back({name, event->len > 0 && !self ? event->name : std::string(), names});
                }
                if (event->mask & IN_IGNORED) {
                    for (const std::string &name : folder->second)
                        m_watches.erase(name);
                    m_folders.erase(folder);
                }
            }
            if (n < static_cast<ssize_t>(buffer.size() / 2))
                return;
        }
    }

private:
    int m_fd;
    std::unordered_map<int, std::vector<std::string>> m_folders;
    std::map<std::string, int> m_watches;
};

#endif

} // namespace

std::unique_ptr<FolderWatch> FolderWatch::create()
{
#ifdef Q_OS_WIN
    return std::make_unique<WindowsWatch>();
#else
    const int fd = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (fd >= 0)
        return std::make_unique<InotifyWatch>(fd);
    return blind();
#endif
}

std::unique_ptr<FolderWatch> FolderWatch::blind() { return std::make_unique<BlindWatch>(); }

} // namespace sightglass
