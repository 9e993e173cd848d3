// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/live/livesource.h"

#include <chrono>
#include <string>
#include <string_view>

namespace sightglass {

/// One record of /dev/kmsg (Documentation/ABI/testing/dev-kmsg) as an entry of the Journal Export Format, as journald
/// would write it. \p bootUs: realtime of the kernel's clock zero. False: not such a record. Sets \p sequence.
[[nodiscard]] bool kernelRecordToExport(std::string_view record, std::int64_t bootUs, std::uint64_t &sequence, std::string &out);

/// The kernel's ring buffer, where it may be read. A stream is one boot; a record's place is its sequence number. What
/// the kernel overwrote before it was read is gone, and counted in the status.
class KernelSource final : public LiveSource
{
public:
    explicit KernelSource(std::string device = "/dev/kmsg");
    ~KernelSource() override;
    void start(std::vector<LiveCheckpoint> known, LiveFrom from) override;
    [[nodiscard]] bool next(LiveBatch &batch, std::size_t most) override;
    [[nodiscard]] LiveCheckpoint checkpoint(const std::string &uuid, std::uint64_t offset, std::string_view before) override;
    void wait(int milliseconds, LiveInterrupt &interrupt) override;
    [[nodiscard]] LiveStatus status() const override { return m_status; }
    /// Of this boot.
    [[nodiscard]] static std::string bootId();

private:
    bool open();
    std::string m_device;
    int m_fd = -1;
    std::string m_boot, m_uuid;
    std::int64_t m_last = -1; ///< Sequence number that was given.
    bool m_end = false;
    std::int64_t m_bootUs = 0;
    LiveStatus m_status;
    std::chrono::steady_clock::time_point m_tried{};
};

} // namespace sightglass
