// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <cstdint>
#include <memory>
#include <string>

namespace sightglass {

/// Turns wall-clock times of one time zone into UTC. Keeps the offset of the last hour, so that the
/// lines of a log cost one comparison each. Where the clock was set back and a time happened twice,
/// the zone data's first answer is taken. Not thread-safe: one per parse call.
class LocalZone
{
public:
    /// IANA id such as "Europe/Berlin", "UTC" or "UTC+02:00"; empty = this computer's zone.
    explicit LocalZone(const std::string &id);
    ~LocalZone();
    /// \p wallClock is the wall-clock time written as if it were UTC.
    [[nodiscard]] Timestamp toUtc(Timestamp wallClock);
    /// False where the system knows no zone of that id.
    [[nodiscard]] static bool isKnown(const std::string &id);

private:
    struct Zone;
    std::unique_ptr<Zone> m_zone;
    std::int64_t m_hour = INT64_MIN; // wall-clock hours since 1970
    std::int64_t m_offset = 0;       // microseconds
};

} // namespace sightglass
