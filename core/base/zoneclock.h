// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace sightglass {

/// The clock on the wall of one time zone: turns UTC into it, millions of times a second, since the
/// stretches between two changes of the clock are kept. Microseconds. Not thread-safe: one per thread.
class ZoneClock
{
public:
    /// IANA id such as "Europe/Berlin" or "UTC"; empty = this computer's zone. An unknown one is UTC.
    explicit ZoneClock(const std::string &id);
    ~ZoneClock();
    ZoneClock(const ZoneClock &) = delete;
    ZoneClock &operator=(const ZoneClock &) = delete;
    /// What is to be added to UTC.
    [[nodiscard]] std::int64_t offset(Timestamp utc)
    {
        const std::int64_t us = utc.microseconds();
        return us >= m_now.from && us < m_now.to ? m_now.offset : find(us);
    }
    /// The time on the wall, written as if it were UTC.
    [[nodiscard]] std::int64_t wall(Timestamp utc);
    /// The first moment at which the clock shows \p wall or, where it jumps over that, a later time.
    [[nodiscard]] Timestamp at(std::int64_t wall);

private:
    struct Stretch
    {
        std::int64_t from = 0, to = 0, offset = 0; // [from, to) in UTC
    };
    struct Zone;
    std::int64_t find(std::int64_t us);
    std::unique_ptr<Zone> m_zone;
    Stretch m_now;
    std::vector<Stretch> m_known;
};

} // namespace sightglass
