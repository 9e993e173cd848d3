// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/live/evtapi.h"
#include "core/source/live/livesource.h"

#include <chrono>
#include <memory>
#include <string>

namespace sightglass {

/// Which channel, and where.
struct ChannelSourceOptions
{
    std::string channel;  ///< "Security"
    std::string computer; ///< Empty = this one.
    std::string query;    ///< XPath, as EvtSubscribe takes it; empty = all.
    int retryMs = 5000;   ///< What cannot be read is tried again so often.
};

/// Follows a Windows event channel by a subscription with a bookmark. A stream is one run of EventRecordIDs: when the
/// channel is cleared and counts from the beginning again, another begins. Records come as XML with their texts
/// (format "windows-xml").
class ChannelSource final : public LiveSource
{
public:
    explicit ChannelSource(ChannelSourceOptions options, std::unique_ptr<EvtApi> api = EvtApi::create());
    ~ChannelSource() override;
    void start(std::vector<LiveCheckpoint> known, LiveFrom from) override;
    [[nodiscard]] bool next(LiveBatch &batch, std::size_t most) override;
    [[nodiscard]] LiveCheckpoint checkpoint(const std::string &uuid, std::uint64_t offset, std::string_view before) override;
    void wait(int milliseconds, LiveInterrupt &interrupt) override;
    [[nodiscard]] LiveStatus status() const override { return m_status; }

private:
    using Steady = std::chrono::steady_clock;
    [[nodiscard]] bool connect();
    [[nodiscard]] bool fail(const EvtApi::Status &status);
    void beginStream();
    [[nodiscard]] std::string name() const;

    ChannelSourceOptions m_options;
    std::unique_ptr<EvtApi> m_api;
    EvtApi::Subscription m_subscription = 0;
    bool m_connected = false;
    std::string m_uuid, m_bookmark;
    std::uint64_t m_last = 0;   ///< EventRecordID that was given last; 0 = none.
    std::string m_lastTime;     ///< Its TimeCreated: tells it from one that took its number after a clearing.
    LiveFrom m_from = LiveFrom::Saved;
    std::vector<EvtApi::Record> m_held; ///< Behind a clearing: of the next stream.
    LiveStatus m_status;
    Steady::time_point m_tried{};
    bool m_triedOnce = false;
    std::uint64_t m_overwritten = 0;
};

} // namespace sightglass
