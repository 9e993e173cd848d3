// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sightglass {

/// Wakes the one worker that waits in LiveSource::wait(). raise() may be called from any thread and from a
/// signal handler; it stays raised until clear().
class LiveInterrupt
{
public:
    LiveInterrupt();
    ~LiveInterrupt();
    LiveInterrupt(const LiveInterrupt &) = delete;
    LiveInterrupt &operator=(const LiveInterrupt &) = delete;

    void raise();
    void clear();
    /// Waits for it alone. True: raised.
    bool wait(int milliseconds);
    /// What the system waits for: a file descriptor that becomes readable; Windows: an event.
    [[nodiscard]] std::intptr_t handle() const { return m_handle; }

private:
    std::intptr_t m_handle;
};

} // namespace sightglass
