// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/evtapi.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#    include "core/base/eventlogservice.h"
#    include "core/base/limits.h"

#    include <QString>

#    include <windows.h>

#    include <winevt.h>

#    include <algorithm>
#    include <map>
#    include <system_error>

namespace sightglass {

namespace {

/// An EVT_HANDLE that is closed.
class Handle
{
public:
    explicit Handle(EVT_HANDLE handle = nullptr) : m_handle(handle) {}
    Handle(Handle &&other) noexcept : m_handle(other.m_handle) { other.m_handle = nullptr; }
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Handle()
    {
        if (m_handle)
            EvtClose(m_handle);
    }
    [[nodiscard]] EVT_HANDLE get() const { return m_handle; }
    explicit operator bool() const { return m_handle != nullptr; }

private:
    EVT_HANDLE m_handle;
};

std::wstring wide(const std::string &text) { return QString::fromStdString(text).toStdWString(); }
std::string utf8(const wchar_t *text, qsizetype length = -1) { return text ? QString::fromWCharArray(text, length).toStdString() : std::string(); }

EvtApi::Status statusOf(DWORD error)
{
    EvtApi::Status status;
    status.number = error;
    switch (error) {
    case ERROR_SUCCESS: return status;
    case ERROR_NO_MORE_ITEMS:
    case ERROR_TIMEOUT: status.code = EvtApi::Code::NoMore; break;
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD:
    case ERROR_NOT_ALL_ASSIGNED: status.code = EvtApi::Code::AccessDenied; break;
    case ERROR_EVT_CHANNEL_NOT_FOUND: status.code = EvtApi::Code::ChannelNotFound; break;
    case ERROR_EVT_SUBSCRIPTION_TO_DIRECT_CHANNEL: status.code = EvtApi::Code::Disabled; break;
    case ERROR_EVT_QUERY_RESULT_STALE:
    case ERROR_EVT_QUERY_RESULT_INVALID_POSITION:
    case ERROR_NOT_FOUND: status.code = EvtApi::Code::Stale; break;
    case ERROR_INVALID_PARAMETER: status.code = EvtApi::Code::BadBookmark; break;
    case RPC_S_SERVER_UNAVAILABLE:
    case RPC_S_CALL_FAILED:
    case ERROR_BAD_NETPATH: status.code = EvtApi::Code::Unreachable; break;
    default: status.code = EvtApi::Code::Failed; break;
    }
    status.text = std::system_category().message(static_cast<int>(error));
    return status;
}
EvtApi::Status lastStatus() { return statusOf(GetLastError()); }

/// Calls \p get(size, buffer, used) with a buffer that is large enough. Sizes in bytes.
template<typename Get>
DWORD fill(std::vector<unsigned char> &buffer, Get &&get)
{
    DWORD used = 0;
    buffer.resize(std::max<std::size_t>(buffer.size(), 16 * 1024));
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (get(static_cast<DWORD>(buffer.size()), buffer.data(), &used))
            return ERROR_SUCCESS;
        const DWORD error = GetLastError();
        if (error != ERROR_INSUFFICIENT_BUFFER || used > 2 * limits::recordXmlBytes)
            return error;
        buffer.resize(used);
    }
    return ERROR_INSUFFICIENT_BUFFER;
}

class WindowsEvtApi final : public EvtApi
{
public:
    ~WindowsEvtApi() override
    {
        m_subscriptions.clear();
        m_publishers.clear();
    }

    Status connect(const std::string &computer) override
    {
        if (computer.empty()) {
            m_session = Handle();
            return {};
        }
        std::wstring server = wide(computer);
        EVT_RPC_LOGIN login{server.data(), nullptr, nullptr, nullptr, EvtRpcLoginAuthDefault};
        Handle session(EvtOpenSession(EvtRpcLogin, &login, 0, 0));
        if (!session)
            return lastStatus();
        m_session = std::move(session);
        m_publishers.clear();
        return {};
    }

    Status channels(std::vector<std::string> &names) override
    {
        const Handle list(EvtOpenChannelEnum(m_session.get(), 0));
        if (!list)
            return lastStatus();
        std::vector<wchar_t> buffer(512);
        for (;;) {
            DWORD used = 0;
            if (EvtNextChannelPath(list.get(), static_cast<DWORD>(buffer.size()), buffer.data(), &used)) {
                names.push_back(utf8(buffer.data()));
                continue;
            }
            const DWORD error = GetLastError();
            if (error == ERROR_INSUFFICIENT_BUFFER && used < 65536) {
                buffer.resize(used);
                continue;
            }
            return error == ERROR_NO_MORE_ITEMS ? Status{} : statusOf(error);
        }
    }

    Status channelInfo(const std::string &channel, ChannelInfo &info) override
    {
        const std::wstring name = wide(channel);
        {
            const Handle config(EvtOpenChannelConfig(m_session.get(), name.c_str(), 0));
            if (!config) {
                const Status status = lastStatus();
                if (status.code == Code::ChannelNotFound)
                    return status;
            } else {
                if (const auto *enabled = property(config.get(), EvtChannelConfigEnabled); enabled && enabled->Type == EvtVarTypeBoolean)
                    info.enabled = enabled->BooleanVal;
                if (const auto *type = property(config.get(), EvtChannelConfigType); type && type->Type == EvtVarTypeUInt32)
                    info.subscribable = type->UInt32Val == EvtChannelTypeAdmin || type->UInt32Val == EvtChannelTypeOperational;
            }
        }
        const Handle log(EvtOpenLog(m_session.get(), name.c_str(), EvtOpenChannelPath));
        if (!log)
            return lastStatus();
        const auto number = [&](EVT_LOG_PROPERTY_ID id) -> std::uint64_t {
            const DWORD error = fill(m_buffer, [&](DWORD size, unsigned char *buffer, DWORD *used) {
                return EvtGetLogInfo(log.get(), id, size, reinterpret_cast<EVT_VARIANT *>(buffer),
                                     used);
            });
            const auto *value = reinterpret_cast<const EVT_VARIANT *>(m_buffer.data());
            return error == ERROR_SUCCESS && value->Type == EvtVarTypeUInt64 ? value->UInt64Val : 0;
        };
        info.records = number(EvtLogNumberOfLogRecords);
        info.bytes = number(EvtLogFileSize);
        info.oldest = number(EvtLogOldestRecordNumber);
        return {};
    }

    Status enablePrivilege() override
    {
        HANDLE token = nullptr;
        if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, &token))
            return lastStatus();
        TOKEN_PRIVILEGES privileges{};
        privileges.PrivilegeCount = 1;
        privileges.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
        DWORD error = ERROR_SUCCESS;
        if (!LookupPrivilegeValueW(nullptr, L"SeSecurityPrivilege", &privileges.Privileges[0].Luid)
            || !AdjustTokenPrivileges(token, FALSE, &privileges, 0, nullptr, nullptr))
            error = GetLastError();
        else
            error = GetLastError(); // ERROR_NOT_ALL_ASSIGNED: the call went well and did nothing
        CloseHandle(token);
        return statusOf(error);
    }

    Status subscribe(const std::string &channel, const std::string &query, Begin begin, const std::string &bookmark, bool strict, Subscription &made) override
    {
        auto one = std::make_unique<One>();
        one->signal = CreateEventW(nullptr, TRUE, TRUE, nullptr);
        one->bookmark = Handle(EvtCreateBookmark(begin == Begin::AfterBookmark ? wide(bookmark).c_str() : nullptr));
        if (!one->bookmark) {
            Status status = lastStatus();
            status.code = Code::BadBookmark;
            return status;
        }
        DWORD flags = begin == Begin::Oldest ? EvtSubscribeStartAtOldestRecord
            : begin == Begin::Future         ? EvtSubscribeToFutureEvents
                                             : EvtSubscribeStartAfterBookmark;
        if (begin == Begin::AfterBookmark && strict)
            flags |= EvtSubscribeStrict;
        const std::wstring path = wide(channel), text = wide(query.empty() ? std::string("*") : query);
        one->results =
            Handle(EvtSubscribe(m_session.get(), one->signal, path.c_str(), text.c_str(),
                                begin == Begin::AfterBookmark ? one->bookmark.get() : nullptr,
                                nullptr, nullptr, flags));
        if (!one->results)
            return lastStatus();
        made = m_nextId++;
        m_subscriptions[made] = std::move(one);
        return {};
    }

    Status next(Subscription id, std::size_t most, std::vector<Record> &records) override
    {
        const auto found = m_subscriptions.find(id);
        if (found == m_subscriptions.end())
            return {Code::Failed, 0, "no such subscription"};
        One &one = *found->second;
        std::vector<EVT_HANDLE> events(std::min<std::size_t>(most, 256));
        DWORD count = 0;
        if (!EvtNext(one.results.get(), static_cast<DWORD>(events.size()), events.data(), 0, 0, &count)) {
            const Status status = lastStatus();
            if (status.code == Code::NoMore)
                ResetEvent(one.signal);
            return status;
        }
        for (DWORD i = 0; i < count; ++i) {
            const Handle event(events[i]);
            Record record;
            if (render(event.get(), record))
                records.push_back(std::move(record));
            EvtUpdateBookmark(one.bookmark.get(), event.get());
        }
        return {};
    }

    Status record(const std::string &channel, std::uint64_t id, Record &record) override
    {
        const std::wstring path = wide(channel), query = wide("*[System[EventRecordID=" + std::to_string(id) + "]]");
        const Handle results(EvtQuery(m_session.get(), path.c_str(), query.c_str(), EvtQueryChannelPath | EvtQueryForwardDirection));
        if (!results)
            return lastStatus();
        EVT_HANDLE handle = nullptr;
        DWORD count = 0;
        if (!EvtNext(results.get(), 1, &handle, 5000, 0, &count)) {
            const Status status = lastStatus();
            return status.code == Code::NoMore ? Status{Code::Stale, status.number, status.text} : status;
        }
        const Handle event(handle);
        return render(event.get(), record) ? Status{} : lastStatus();
    }

    Status bookmark(Subscription id, std::string &xml) override
    {
        const auto found = m_subscriptions.find(id);
        if (found == m_subscriptions.end())
            return {Code::Failed, 0, "no such subscription"};
        DWORD properties = 0;
        const DWORD error = fill(m_buffer, [&](DWORD size, unsigned char *buffer, DWORD *used) {
            return EvtRender(nullptr, found->second->bookmark.get(), EvtRenderBookmark, size, buffer, used, &properties);
        });
        if (error == ERROR_SUCCESS)
            xml = utf8(reinterpret_cast<const wchar_t *>(m_buffer.data()));
        return statusOf(error);
    }

    void close(Subscription id) override { m_subscriptions.erase(id); }

    void wait(Subscription id, int milliseconds, LiveInterrupt &interrupt) override
    {
        const auto found = m_subscriptions.find(id);
        if (found == m_subscriptions.end()) {
            interrupt.wait(milliseconds);
            return;
        }
        HANDLE both[2] = {reinterpret_cast<HANDLE>(interrupt.handle()), found->second->signal};
        WaitForMultipleObjects(2, both, FALSE, milliseconds < 0 ? INFINITE : static_cast<DWORD>(milliseconds));
    }

private:
    struct One
    {
        ~One()
        {
            results = Handle(); // before the event that it signals
            if (signal)
                CloseHandle(signal);
        }
        HANDLE signal = nullptr;
        Handle bookmark, results;
    };

    const EVT_VARIANT *property(EVT_HANDLE config, EVT_CHANNEL_CONFIG_PROPERTY_ID id)
    {
        const DWORD error = fill(m_buffer, [&](DWORD size, unsigned char *buffer, DWORD *used) {
            return EvtGetChannelConfigProperty(config, id, 0, size, reinterpret_cast<EVT_VARIANT *>(buffer), used);
        });
        return error == ERROR_SUCCESS ? reinterpret_cast<const EVT_VARIANT *>(m_buffer.data()) : nullptr;
    }

    /// Number and XML of an event, with its texts where its provider can be found.
    bool render(EVT_HANDLE event, Record &record)
    {
        if (!m_system)
            m_system = Handle(EvtCreateRenderContext(0, nullptr, EvtRenderContextSystem));
        DWORD properties = 0;
        std::wstring provider;
        if (fill(m_buffer,
                 [&](DWORD size, unsigned char *buffer, DWORD *used) {
                     return EvtRender(m_system.get(), event, EvtRenderEventValues, size, buffer,
                                      used, &properties);
                 })
                == ERROR_SUCCESS
            && properties > EvtSystemEventRecordId) {
            const auto *values = reinterpret_cast<const EVT_VARIANT *>(m_buffer.data());
            if (values[EvtSystemEventRecordId].Type == EvtVarTypeUInt64)
                record.id = values[EvtSystemEventRecordId].UInt64Val;
            if (values[EvtSystemProviderName].Type == EvtVarTypeString)
                provider = values[EvtSystemProviderName].StringVal;
        }
        if (!provider.empty()) {
            auto it = m_publishers.find(provider);
            if (it == m_publishers.end() && m_publishers.size() < limits::textProviders)
                it = m_publishers.emplace(provider, Handle(EvtOpenPublisherMetadata(m_session.get(), provider.c_str(), nullptr, 0, 0))).first;
            if (it != m_publishers.end() && it->second) {
                // Sizes of this call are in characters.
                const DWORD error = fill(m_buffer, [&](DWORD size, unsigned char *buffer, DWORD *used) {
                    const BOOL done = EvtFormatMessage(it->second.get(), event, 0, 0, nullptr, EvtFormatMessageXml, size / static_cast<DWORD>(sizeof(wchar_t)),
                                                       reinterpret_cast<wchar_t *>(buffer), used);
                    *used *= sizeof(wchar_t);
                    return done;
                });
                if (error == ERROR_SUCCESS) {
                    record.xml = utf8(reinterpret_cast<const wchar_t *>(m_buffer.data()));
                    return true;
                }
            }
        }
        const DWORD error = fill(m_buffer, [&](DWORD size, unsigned char *buffer, DWORD *used) {
            return EvtRender(nullptr, event, EvtRenderEventXml, size, buffer, used, &properties);
        });
        if (error != ERROR_SUCCESS)
            return false;
        record.xml = utf8(reinterpret_cast<const wchar_t *>(m_buffer.data()));
        return true;
    }

    Handle m_session, m_system;
    std::map<std::wstring, Handle> m_publishers;
    std::map<Subscription, std::unique_ptr<One>> m_subscriptions;
    Subscription m_nextId = 1;
    std::vector<unsigned char> m_buffer;
};

} // namespace

std::unique_ptr<EvtApi> EvtApi::create() { return hasEventLogService() ? std::make_unique<WindowsEvtApi>() : nullptr; }

} // namespace sightglass

#else

namespace sightglass {

std::unique_ptr<EvtApi> EvtApi::create() { return nullptr; }

} // namespace sightglass

#endif
