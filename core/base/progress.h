// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sightglass {

/// Progress and cancel in one call, so that code which reports can never forget to be cancellable.
/// Long work calls report() at least once per limits::progressBytes or limits::progressRecords.
/// Implementations are called from the working thread.
class Progress
{
public:
    virtual ~Progress() = default;
    /// \p doneBytes bytes are finished so far in this piece of work.
    /// \return false when the work shall stop (Outcome::Cancelled).
    [[nodiscard]] virtual bool report(std::uint64_t doneBytes) = 0;
};

/// Never stops anything and shows nothing.
class NoProgress final : public Progress
{
public:
    bool report(std::uint64_t) override { return true; }
};

} // namespace sightglass
