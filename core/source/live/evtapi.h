// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/live/interrupt.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

/// What of Windows' event log interface (wevtapi) is used, call by call: the seam that lets ChannelSource be tested
/// where there is no Windows. The real one (evtapi.cpp) is made by create(); the tests have one that serves recorded
/// records. One thread.
class EvtApi
{
public:
    /// What a call came to, by the meaning of the system's error.
    enum class Code : std::uint8_t {
        Ok,
        NoMore,          ///< ERROR_NO_MORE_ITEMS
        AccessDenied,    ///< ERROR_ACCESS_DENIED, ERROR_PRIVILEGE_NOT_HELD
        ChannelNotFound, ///< ERROR_EVT_CHANNEL_NOT_FOUND
        Disabled,        ///< The channel is switched off, or of a kind that cannot be subscribed to.
        Stale,           ///< ERROR_EVT_QUERY_RESULT_STALE, …_POSITION: the log was cleared, the record of a bookmark is gone.
        BadBookmark,     ///< Not the XML of a bookmark.
        Unreachable,     ///< RPC server unavailable, network path not found.
        Failed,
    };
    struct Status
    {
        Code code = Code::Ok;
        std::uint32_t number = 0; ///< The system's error.
        std::string text;
        [[nodiscard]] bool isOk() const { return code == Code::Ok; }
    };
    struct ChannelInfo
    {
        bool enabled = true;
        bool subscribable = true; ///< Admin and operational channels; analytic and debug ones are not.
        std::uint64_t records = 0, bytes = 0;
        std::uint64_t oldest = 0; ///< EventRecordID of the oldest record; 0 = there is none.
    };
    struct Record
    {
        std::uint64_t id = 0; ///< EventRecordID
        std::string xml;      ///< EvtFormatMessageXml: with RenderingInfo, where the provider is known; else EvtRenderEventXml.
    };
    enum class Begin : std::uint8_t { Oldest, Future, AfterBookmark };
    using Subscription = std::uintptr_t; ///< 0 = none.

    virtual ~EvtApi() = default;
    /// EvtOpenSession of another computer, by name, with the rights of this user. Empty = this one.
    virtual Status connect(const std::string &computer) = 0;
    /// EvtOpenChannelEnum, EvtNextChannelPath.
    virtual Status channels(std::vector<std::string> &names) = 0;
    /// EvtOpenChannelConfig, EvtGetChannelConfigProperty, EvtOpenLog, EvtGetLogInfo. What may not be asked stays 0.
    virtual Status channelInfo(const std::string &channel, ChannelInfo &info) = 0;
    /// SeSecurityPrivilege, which the Security channel asks for: switches it on where this user holds it.
    virtual Status enablePrivilege() = 0;
    /// EvtSubscribe, strict: AfterBookmark fails with Stale where the bookmark's record is gone.
    virtual Status subscribe(const std::string &channel, const std::string &query, Begin begin,
                             const std::string &bookmark, bool strict, Subscription &made) = 0;
    /// EvtNext, EvtFormatMessage or EvtRender: up to \p most records. NoMore: none at the moment.
    virtual Status next(Subscription subscription, std::size_t most, std::vector<Record> &records) = 0;
    /// EvtQuery for one EventRecordID. Stale: there is no such record.
    virtual Status record(const std::string &channel, std::uint64_t id, Record &record) = 0;
    /// EvtUpdateBookmark, EvtRender: the bookmark of the record that next() gave last.
    virtual Status bookmark(Subscription subscription, std::string &xml) = 0;
    virtual void close(Subscription subscription) = 0;
    /// Until there may be records.
    virtual void wait(Subscription subscription, int milliseconds, LiveInterrupt &interrupt) = 0;

    /// The system's; null where it has none.
    [[nodiscard]] static std::unique_ptr<EvtApi> create();
};

} // namespace sightglass
