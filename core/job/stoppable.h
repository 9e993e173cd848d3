// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <atomic>

namespace sightglass {

/// Shows nothing, and stops work when a flag is set, by another thread. The flag outlives it.
class Stoppable final : public Progress
{
public:
    explicit Stoppable(const std::atomic<bool> &stop) : m_stop(stop) {}
    bool report(std::uint64_t) override { return !m_stop; }

private:
    const std::atomic<bool> &m_stop;
};

} // namespace sightglass
