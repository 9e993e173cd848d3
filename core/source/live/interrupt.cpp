// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/interrupt.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#    include <windows.h>
#else
#    include <poll.h>
#    include <sys/eventfd.h>
#    include <unistd.h>
#endif

namespace sightglass {

#ifdef Q_OS_WIN

LiveInterrupt::LiveInterrupt() : m_handle(reinterpret_cast<std::intptr_t>(CreateEventW(nullptr, TRUE, FALSE, nullptr))) {}
LiveInterrupt::~LiveInterrupt() { CloseHandle(reinterpret_cast<HANDLE>(m_handle)); }
void LiveInterrupt::raise() { SetEvent(reinterpret_cast<HANDLE>(m_handle)); }
void LiveInterrupt::clear() { ResetEvent(reinterpret_cast<HANDLE>(m_handle)); }
bool LiveInterrupt::wait(int milliseconds)
{
    return WaitForSingleObject(reinterpret_cast<HANDLE>(m_handle), milliseconds < 0 ? INFINITE : static_cast<DWORD>(milliseconds)) == WAIT_OBJECT_0;
}

#else

LiveInterrupt::LiveInterrupt() : m_handle(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
LiveInterrupt::~LiveInterrupt()
{
    if (m_handle >= 0)
        ::close(static_cast<int>(m_handle));
}
void LiveInterrupt::raise()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(static_cast<int>(m_handle), &one, sizeof one);
}
void LiveInterrupt::clear()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto n = ::read(static_cast<int>(m_handle), &count, sizeof count);
}
bool LiveInterrupt::wait(int milliseconds)
{
    pollfd one{static_cast<int>(m_handle), POLLIN, 0};
    return ::poll(&one, 1, milliseconds) > 0;
}

#endif

} // namespace sightglass
