// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <chrono>
#include <cstdlib>

namespace sightglass {

/// Whether the clock on the wall can be believed: it is compared with one that only goes on, and who deletes by age waits
/// until both have gone alike for a while, from the start or from the last step on. Somebody corrects most wrong
/// clocks within minutes (a computer without a battery, a time server). One thread; \p wall must outlive it.
class SteppedClock
{
public:
    using Steady = std::chrono::steady_clock;
    explicit SteppedClock(const Clock &wall, std::chrono::milliseconds settle) : m_wall(wall), m_settle(settle), m_last(wall.now()) {}
    /// Now, where it can be believed; else none(). To be asked every now and then.
    [[nodiscard]] Timestamp believed()
    {
        const Timestamp now = m_wall.now();
        const auto steady = Steady::now();
        const auto gone = std::chrono::duration_cast<std::chrono::microseconds>(steady - m_asked).count();
        if (std::llabs(now.microseconds() - m_last.microseconds() - gone) > step.count())
            m_since = steady;
        m_last = now;
        m_asked = steady;
        return steady - m_since >= m_settle ? now : Timestamp::none();
    }
    static constexpr std::chrono::microseconds step = std::chrono::seconds(60);

private:
    const Clock &m_wall;
    std::chrono::milliseconds m_settle;
    Timestamp m_last;
    Steady::time_point m_asked = Steady::now(), m_since = m_asked;
};

} // namespace sightglass
