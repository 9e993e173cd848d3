// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

namespace sightglass::testing {

/// A clock that stands still until it is set. For tests.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Timestamp now = Timestamp::fromMicroseconds(0)) : m_now(now) {}
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void set(Timestamp now) { m_now = now; }
    void advanceSeconds(std::int64_t seconds) { m_now = Timestamp::fromMicroseconds(m_now.microseconds() + seconds * 1'000'000); }

private:
    Timestamp m_now;
};

} // namespace sightglass::testing
