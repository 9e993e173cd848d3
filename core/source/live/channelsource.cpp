// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/channelsource.h"

#include <QUuid>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

namespace sightglass {

namespace {

constexpr std::string_view begins = "channel1 record=";
constexpr std::string_view bookmarked = " bookmark=";
constexpr std::size_t recordsAtOnce = 256;
/// A bookmark is a few hundred bytes.
constexpr std::size_t bookmarkBytes = 64 * 1024;
constexpr std::string_view timed = " time=";

/// The value of TimeCreated's SystemTime as it is written; empty where there is none.
std::string timeCreated(std::string_view xml)
{
    const auto at = xml.find("SystemTime=");
    if (at == std::string_view::npos || at + 12 > xml.size())
        return {};
    const auto end = xml.find(xml[at + 11], at + 12);
    const std::string_view time = end == std::string_view::npos ? std::string_view() : xml.substr(at + 12, end - at - 12);
    return time.size() < 64 && time.find(' ') == std::string_view::npos ? std::string(time) : std::string();
}

} // namespace

ChannelSource::ChannelSource(ChannelSourceOptions options, std::unique_ptr<EvtApi> api) : m_options(std::move(options)), m_api(std::move(api))
{
    m_status.behindIsBytes = false;
}

ChannelSource::~ChannelSource()
{
    if (m_api && m_subscription)
        m_api->close(m_subscription);
}

std::string ChannelSource::name() const { return m_options.computer.empty() ? m_options.channel : m_options.channel + '@' + m_options.computer; }

void ChannelSource::beginStream()
{
    m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_last = 0;
    m_lastTime.clear();
    m_bookmark.clear();
}

void ChannelSource::start(std::vector<LiveCheckpoint> known, LiveFrom from)
{
    m_from = from;
    beginStream();
    for (const LiveCheckpoint &checkpoint : known) {
        const std::string_view state = checkpoint.state;
        const auto at = state.find(bookmarked);
        if (state.substr(0, begins.size()) != begins || at == std::string_view::npos || at < begins.size())
            continue;
        const auto time = state.find(timed);
        if (time == std::string_view::npos || time > at || time < begins.size())
            continue;
        const std::string_view digits = state.substr(begins.size(), time - begins.size());
        std::uint64_t last = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), last);
        if (error != std::errc() || end != digits.data() + digits.size() || last > INT64_MAX || state.size() - at > bookmarkBytes)
            continue;
        m_uuid = checkpoint.uuid;
        if (from == LiveFrom::Saved) {
            m_last = last;
            m_lastTime = state.substr(time + timed.size(), at - time - timed.size());
            m_bookmark = state.substr(at + bookmarked.size());
        }
        break; // the newest
    }
}

/// Puts what \p status means into the status; the next try is a little later.
bool ChannelSource::fail(const EvtApi::Status &status)
{
    m_status.where = name();
    m_status.detail = status.text;
    switch (status.code) {
    case EvtApi::Code::AccessDenied:
        m_status.state = LiveState::NoPermission;
        m_status.detail = "remedy:elevate";
        break;
    case EvtApi::Code::ChannelNotFound: m_status.state = LiveState::Waiting; break;
    case EvtApi::Code::Disabled: m_status.state = LiveState::Disabled; break;
    default: m_status.state = LiveState::Failed; break;
    }
    if (m_subscription)
        m_api->close(m_subscription);
    m_subscription = 0;
    m_status.streams = 0;
    if (status.code == EvtApi::Code::Unreachable)
        m_connected = false;
    m_tried = Steady::now();
    m_triedOnce = true;
    return false;
}

bool ChannelSource::connect()
{
    if (m_subscription)
        return true;
    if (!m_api)
        return fail({EvtApi::Code::Failed, 0, "there are no event channels on this system"});
    if (m_triedOnce && Steady::now() - m_tried < std::chrono::milliseconds(m_options.retryMs))
        return false;
    if (!m_connected) {
        if (const auto status = m_api->connect(m_options.computer); !status.isOk())
            return fail(status);
        m_connected = true;
    }
    EvtApi::ChannelInfo info;
    auto asked = m_api->channelInfo(m_options.channel, info);
    if (asked.code == EvtApi::Code::AccessDenied && m_api->enablePrivilege().isOk())
        asked = m_api->channelInfo(m_options.channel, info);
    if (asked.code == EvtApi::Code::ChannelNotFound || asked.code == EvtApi::Code::Unreachable)
        return fail(asked);
    if (!info.enabled || !info.subscribable)
        return fail({EvtApi::Code::Disabled, 0, info.enabled ? "a channel for tracing cannot be followed" : std::string()});

    const auto subscribe = [&](EvtApi::Begin begin, bool strict) {
        auto status = m_api->subscribe(m_options.channel, m_options.query, begin, m_bookmark, strict, m_subscription);
        if (status.code == EvtApi::Code::AccessDenied && m_api->enablePrivilege().isOk())
            status = m_api->subscribe(m_options.channel, m_options.query, begin, m_bookmark, strict, m_subscription);
        return status;
    };
    EvtApi::Status done;
    if (!m_bookmark.empty() && m_last > 0 && !m_lastTime.empty()) {
        // Cleared and filled again past the number that reading stood at: the bookmark would fit another record.
        EvtApi::Record there;
        if (m_api->record(m_options.channel, m_last, there).isOk() && timeCreated(there.xml) != m_lastTime) {
            beginStream();
            m_from = LiveFrom::Start;
            ++m_status.rotations;
        }
    }
    if (!m_bookmark.empty()) {
        done = subscribe(EvtApi::Begin::AfterBookmark, true);
        if (done.code == EvtApi::Code::Stale || done.code == EvtApi::Code::BadBookmark) {
            // Its record is gone: overwritten, or the channel was cleared. Everything that is there came after it;
            // numbers that begin again tell of a new run.
            if (info.oldest > m_last + 1)
                m_overwritten += info.oldest - m_last - 1;
            done = subscribe(EvtApi::Begin::Oldest, false);
        }
    } else {
        done = subscribe(m_from == LiveFrom::End ? EvtApi::Begin::Future : EvtApi::Begin::Oldest, false);
    }
    if (!done.isOk())
        return fail(done);
    m_status.state = LiveState::Following;
    m_status.where = name();
    m_status.detail = m_overwritten ? std::to_string(m_overwritten) + " records were overwritten or cleared before they were read" : std::string();
    m_status.streams = 1;
    return true;
}

bool ChannelSource::next(LiveBatch &batch, std::size_t most)
{
    batch = {};
    const auto put = [&](EvtApi::Record &&record) {
        batch.records.push_back({batch.bytes.size(), record.id});
        batch.bytes += record.xml;
        batch.bytes += '\n';
        m_last = record.id;
        m_lastTime = timeCreated(record.xml);
    };
    if (!m_held.empty()) {
        beginStream();
        ++m_status.rotations;
    } else if (!connect()) {
        return false;
    }
    std::vector<EvtApi::Record> records = std::exchange(m_held, {});
    for (bool more = true; more;) {
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (m_last > 0 && records[i].id <= m_last) {
                // Numbers begin again: the channel was cleared. What stands before goes first.
                m_held.assign(std::make_move_iterator(records.begin() + static_cast<std::ptrdiff_t>(i)), std::make_move_iterator(records.end()));
                break;
            }
            put(std::move(records[i]));
        }
        records.clear();
        if (!m_held.empty() && batch.records.empty()) {
            beginStream();
            ++m_status.rotations;
            records = std::exchange(m_held, {});
            continue;
        }
        if (!m_held.empty() || batch.bytes.size() >= most || !m_subscription)
            break;
        const auto status = m_api->next(m_subscription, recordsAtOnce, records);
        if (status.code == EvtApi::Code::NoMore) {
            m_status.behind = 0;
            more = false;
        } else if (status.code == EvtApi::Code::Stale) {
            // Cleared while it was followed: everything that is there now is new.
            m_api->close(m_subscription);
            m_subscription = 0;
            m_bookmark.clear();
            m_from = LiveFrom::Start;
            more = false;
        } else if (!status.isOk()) {
            (void)fail(status);
            more = false;
        }
    }
    if (batch.records.empty())
        return false;
    if (m_subscription && m_held.empty()) {
        std::string xml;
        if (m_api->bookmark(m_subscription, xml).isOk())
            m_bookmark = std::move(xml);
    }
    batch.uuid = m_uuid;
    batch.name = name();
    batch.formatId = "windows-xml";
    return true;
}

LiveCheckpoint ChannelSource::checkpoint(const std::string &uuid, std::uint64_t, std::string_view)
{
    return {uuid, name(), std::string(begins) + std::to_string(m_last) + std::string(timed) + m_lastTime + std::string(bookmarked) + m_bookmark};
}

void ChannelSource::wait(int milliseconds, LiveInterrupt &interrupt)
{
    if (m_subscription) {
        m_api->wait(m_subscription, milliseconds, interrupt);
        return;
    }
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - m_tried).count();
    interrupt.wait(static_cast<int>(std::clamp<long long>(m_options.retryMs - since, 0, milliseconds)));
}

} // namespace sightglass
