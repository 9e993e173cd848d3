// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/live/evtapi.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sightglass {

/// Channels in memory that behave as Windows' do: records with numbers that go on, bookmarks, clearing, overwriting,
/// channels that are switched off or ask for a privilege. The channels are shared, so that a test changes them while
/// a ChannelSource owns the interface.
struct FakeChannels
{
    struct Channel
    {
        bool enabled = true, subscribable = true, denied = false;
        std::uint64_t nextId = 1;
        std::vector<EvtApi::Record> records;
        std::uint64_t clearings = 0;
    };
    std::map<std::string, Channel> channels;
    bool privilegeHeld = false, privilegeOn = false;
    std::map<std::string, bool> computers; ///< Reachable or not; "" always is.
    std::string connected;

    /// As System/EventRecordID etc. of a real event.
    void write(const std::string &channel, const std::string &message, int level = 4)
    {
        Channel &c = channels[channel];
        const std::uint64_t id = c.nextId++;
        c.records.push_back(
            {id,
             "<Event "
             "xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
             "Name='Fake-Provider'/><EventID>4625</EventID><Level>"
                 + std::to_string(level) + "</Level><TimeCreated SystemTime='2026-11-21T10:00:0"
                 + std::to_string(c.clearings % 10) + ".1234567Z'/><EventRecordID>"
                 + std::to_string(id) + "</EventRecordID><Channel>" + channel
                 + "</Channel><Computer>HOST</Computer></System><EventData><Data Name='Text'>"
                 + message + "</Data></EventData></Event>"});
    }
    void clear(const std::string &channel, bool numbersBeginAgain)
    {
        Channel &c = channels[channel];
        c.records.clear();
        ++c.clearings;
        if (numbersBeginAgain)
            c.nextId = 1;
    }
};

class FakeEvtApi final : public EvtApi
{
public:
    explicit FakeEvtApi(std::shared_ptr<FakeChannels> channels) : m_all(std::move(channels)) {}

    Status connect(const std::string &computer) override
    {
        if (!computer.empty() && !m_all->computers[computer])
            return {Code::Unreachable, 1722, "The RPC server is unavailable."};
        m_all->connected = computer;
        return {};
    }
    Status channels(std::vector<std::string> &names) override
    {
        for (const auto &[name, channel] : m_all->channels)
            names.push_back(name);
        return {};
    }
    Status channelInfo(const std::string &name, ChannelInfo &info) override
    {
        const auto it = m_all->channels.find(name);
        if (it == m_all->channels.end())
            return {Code::ChannelNotFound, 15007, "The specified channel could not be found."};
        info.enabled = it->second.enabled;
        info.subscribable = it->second.subscribable;
        if (it->second.denied && !m_all->privilegeOn)
            return {Code::AccessDenied, 5, "Access is denied."};
        info.records = it->second.records.size();
        info.bytes = 69632;
        info.oldest = it->second.records.empty() ? 0 : it->second.records.front().id;
        return {};
    }
    Status enablePrivilege() override
    {
        if (!m_all->privilegeHeld)
            return {Code::AccessDenied, 1300, "Not all privileges or groups referenced are assigned to the caller."};
        m_all->privilegeOn = true;
        return {};
    }
    Status subscribe(const std::string &name, const std::string &, Begin begin, const std::string &bookmark, bool strict, Subscription &made) override
    {
        const auto it = m_all->channels.find(name);
        if (it == m_all->channels.end())
            return {Code::ChannelNotFound, 15007, {}};
        const FakeChannels::Channel &channel = it->second;
        if (channel.denied && !m_all->privilegeOn)
            return {Code::AccessDenied, 5, "Access is denied."};
        if (!channel.enabled || !channel.subscribable)
            return {Code::Disabled, 15009, {}};
        One one{name, 0, channel.clearings, 0};
        if (begin == Begin::Future)
            one.after = channel.nextId - 1;
        if (begin == Begin::AfterBookmark) {
            const auto at = bookmark.find("RecordId='");
            if (at == std::string::npos)
                return {Code::BadBookmark, 87, {}};
            one.after = std::strtoull(bookmark.c_str() + at + 10, nullptr, 10);
            const bool there = std::any_of(channel.records.begin(), channel.records.end(), [&one](const Record &r) { return r.id == one.after; });
            if (!there && strict)
                return {Code::Stale, 15011, "The query result is stale."};
        }
        one.given = one.after;
        made = m_next++;
        m_open[made] = one;
        return {};
    }
    Status next(Subscription id, std::size_t most, std::vector<Record> &records) override
    {
        One &one = m_open[id];
        const FakeChannels::Channel &channel = m_all->channels[one.channel];
        if (!channel.enabled)
            return {Code::Disabled, 15009, {}};
        if (channel.clearings != one.clearings) {
            one.clearings = channel.clearings;
            if (strictClearing)
                return {Code::Stale, 15011, "The query result is stale."};
            one.after = 0; // Windows goes on with whatever comes
        }
        bool any = false;
        for (const Record &record : channel.records) {
            if (record.id <= one.after || records.size() >= most)
                continue;
            records.push_back(record);
            one.after = one.given = record.id;
            any = true;
        }
        return any ? Status{} : Status{Code::NoMore, 259, {}};
    }
    Status record(const std::string &name, std::uint64_t id, Record &record) override
    {
        for (const Record &one : m_all->channels[name].records) {
            if (one.id == id) {
                record = one;
                return {};
            }
        }
        return {Code::Stale, 259, {}};
    }
    Status bookmark(Subscription id, std::string &xml) override
    {
        const One &one = m_open[id];
        xml = "<BookmarkList><Bookmark Channel='" + one.channel + "' RecordId='" + std::to_string(one.given) + "' IsCurrent='true'/></BookmarkList>";
        return {};
    }
    void close(Subscription id) override { m_open.erase(id); }
    void wait(Subscription, int milliseconds, LiveInterrupt &interrupt) override { interrupt.wait(std::min(milliseconds, 5)); }

    /// Whether a subscription learns of a clearing by an error.
    bool strictClearing = false;

private:
    struct One
    {
        std::string channel;
        std::uint64_t after = 0, clearings = 0, given = 0;
    };
    std::shared_ptr<FakeChannels> m_all;
    std::map<Subscription, One> m_open;
    Subscription m_next = 1;
};

} // namespace sightglass
