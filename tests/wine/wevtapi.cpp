// SPDX-License-Identifier: GPL-3.0-or-later
// A wevtapi.dll for Wine, whose own is a stub: serves records from a file through the calls that core/source/live/evtapi.cpp
// makes, so that live channels are exercised to the end of this process. %SIGHTGLASS_EVT_RECORDS% names the file: one event
// of XML a line, of the channel that %SIGHTGLASS_EVT_CHANNEL% names (else Application). It may grow while it is followed.
#define UNICODE
#define WINEVENTAPI
#include <windows.h>
#include <winevt.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <cwchar>
#include <fstream>
#include <mutex>
#include <string>
#include <vector>

namespace {

struct Event
{
    std::uint64_t id = 0;
    std::wstring provider, xml;
};

enum class Kind { ChannelEnum, Config, Log, Context, Bookmark, Results, One };

struct Object
{
    Kind kind;
    std::size_t at = 0; ///< Results: the next event; One: the event; ChannelEnum: channels given.
    std::uint64_t id = 0; ///< Bookmark: the record; 0 = none.
    std::uint64_t only = 0; ///< Results: this record alone.
    HANDLE signal = nullptr;
};

std::mutex guard;
std::vector<Event> events;
std::streamoff readTo = 0;
std::vector<Object *> subscriptions;
HANDLE watcher = nullptr;

std::wstring wide(const std::string &text)
{
    std::wstring out(text.size(), L'\0');
    out.resize(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), out.data(), static_cast<int>(out.size()))));
    return out;
}

std::string between(const std::string &text, const char *begin, const char *end)
{
    const auto from = text.find(begin);
    if (from == std::string::npos)
        return {};
    const auto start = from + std::strlen(begin), to = text.find(end, start);
    return to == std::string::npos ? std::string() : text.substr(start, to - start);
}

std::wstring channel()
{
    const char *name = std::getenv("SIGHTGLASS_EVT_CHANNEL");
    return wide(name ? name : "Application");
}

/// Whole lines that were added since. Under the guard. \return whether there were any.
bool readMore()
{
    const char *name = std::getenv("SIGHTGLASS_EVT_RECORDS");
    std::ifstream file(name ? name : "", std::ios::binary);
    if (!file)
        return false;
    file.seekg(readTo);
    std::string line;
    bool any = false;
    while (std::getline(file, line) && !file.eof()) {
        readTo += static_cast<std::streamoff>(line.size()) + 1;
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.empty())
            continue;
        Event event;
        const std::string number = between(line, "<EventRecordID>", "</EventRecordID>");
        event.id = std::strtoull(number.c_str(), nullptr, 10);
        event.provider = wide(between(line, "<Provider Name=\"", "\""));
        event.xml = wide(line);
        events.push_back(std::move(event));
        any = true;
    }
    return any;
}

DWORD WINAPI watch(void *)
{
    for (;;) {
        Sleep(50);
        const std::lock_guard lock(guard);
        if (readMore()) {
            for (const Object *object : subscriptions)
                SetEvent(object->signal);
        }
    }
}

BOOL fail(DWORD error)
{
    SetLastError(error);
    return FALSE;
}
EVT_HANDLE none(DWORD error)
{
    SetLastError(error);
    return nullptr;
}
Object *object(EVT_HANDLE handle) { return static_cast<Object *>(handle); }

BOOL give(const std::wstring &text, DWORD size, void *buffer, DWORD *used)
{
    *used = static_cast<DWORD>((text.size() + 1) * sizeof(wchar_t));
    if (size < *used)
        return fail(ERROR_INSUFFICIENT_BUFFER);
    std::memcpy(buffer, text.c_str(), *used);
    return TRUE;
}

BOOL give(const EVT_VARIANT &value, DWORD size, EVT_VARIANT *buffer, DWORD *used)
{
    *used = sizeof value;
    if (size < *used)
        return fail(ERROR_INSUFFICIENT_BUFFER);
    *buffer = value;
    return TRUE;
}

EVT_VARIANT number(std::uint64_t value)
{
    EVT_VARIANT variant{};
    variant.Type = EvtVarTypeUInt64;
    variant.UInt64Val = value;
    return variant;
}

} // namespace

extern "C" {

BOOL WINAPI EvtClose(EVT_HANDLE handle)
{
    const std::lock_guard lock(guard);
    subscriptions.erase(std::remove(subscriptions.begin(), subscriptions.end(), object(handle)), subscriptions.end());
    delete object(handle);
    return TRUE;
}

EVT_HANDLE WINAPI EvtOpenSession(EVT_LOGIN_CLASS, PVOID, DWORD, DWORD) { return none(RPC_S_SERVER_UNAVAILABLE); }

EVT_HANDLE WINAPI EvtOpenChannelEnum(EVT_HANDLE, DWORD) { return new Object{Kind::ChannelEnum}; }
BOOL WINAPI EvtNextChannelPath(EVT_HANDLE handle, DWORD size, LPWSTR buffer, PDWORD used)
{
    if (object(handle)->at++ > 0)
        return fail(ERROR_NO_MORE_ITEMS);
    // Sizes of this call are in characters.
    const std::wstring name = channel();
    *used = static_cast<DWORD>(name.size() + 1);
    if (size < *used) {
        object(handle)->at = 0;
        return fail(ERROR_INSUFFICIENT_BUFFER);
    }
    std::memcpy(buffer, name.c_str(), *used * sizeof(wchar_t));
    return TRUE;
}

EVT_HANDLE WINAPI EvtOpenChannelConfig(EVT_HANDLE, LPCWSTR path, DWORD) { return path == channel() ? new Object{Kind::Config} : none(ERROR_EVT_CHANNEL_NOT_FOUND); }
BOOL WINAPI EvtGetChannelConfigProperty(EVT_HANDLE, EVT_CHANNEL_CONFIG_PROPERTY_ID id, DWORD, DWORD size, PEVT_VARIANT buffer, PDWORD used)
{
    EVT_VARIANT value{};
    if (id == EvtChannelConfigEnabled) {
        value.Type = EvtVarTypeBoolean;
        value.BooleanVal = TRUE;
    } else if (id == EvtChannelConfigType) {
        value.Type = EvtVarTypeUInt32;
        value.UInt32Val = EvtChannelTypeAdmin;
    } else {
        return fail(ERROR_INVALID_PARAMETER);
    }
    return give(value, size, buffer, used);
}

EVT_HANDLE WINAPI EvtOpenLog(EVT_HANDLE, LPCWSTR path, DWORD) { return path == channel() ? new Object{Kind::Log} : none(ERROR_EVT_CHANNEL_NOT_FOUND); }
BOOL WINAPI EvtGetLogInfo(EVT_HANDLE, EVT_LOG_PROPERTY_ID id, DWORD size, PEVT_VARIANT buffer, PDWORD used)
{
    const std::lock_guard lock(guard);
    readMore();
    return give(number(id == EvtLogNumberOfLogRecords ? events.size() : id == EvtLogOldestRecordNumber && !events.empty() ? events.front().id : 0), size, buffer, used);
}

EVT_HANDLE WINAPI EvtCreateRenderContext(DWORD, LPCWSTR *, DWORD) { return new Object{Kind::Context}; }
EVT_HANDLE WINAPI EvtCreateBookmark(LPCWSTR xml)
{
    auto *bookmark = new Object{Kind::Bookmark};
    if (xml) {
        const wchar_t *place = std::wcsstr(xml, L"RecordId='");
        if (!place) {
            delete bookmark;
            return none(ERROR_INVALID_PARAMETER);
        }
        bookmark->id = std::wcstoull(place + 10, nullptr, 10);
    }
    return bookmark;
}
BOOL WINAPI EvtUpdateBookmark(EVT_HANDLE bookmark, EVT_HANDLE event)
{
    const std::lock_guard lock(guard);
    object(bookmark)->id = events[object(event)->at].id;
    return TRUE;
}

EVT_HANDLE WINAPI EvtSubscribe(EVT_HANDLE, HANDLE signal, LPCWSTR path, LPCWSTR, EVT_HANDLE bookmark, PVOID, EVT_SUBSCRIBE_CALLBACK, DWORD flags)
{
    if (!path || path != channel())
        return none(ERROR_EVT_CHANNEL_NOT_FOUND);
    const std::lock_guard lock(guard);
    readMore();
    std::size_t at = 0;
    switch (flags & EvtSubscribeOriginMask) {
    case EvtSubscribeToFutureEvents: at = events.size(); break;
    case EvtSubscribeStartAtOldestRecord: break;
    default: {
        const std::uint64_t id = object(bookmark)->id;
        while (at < events.size() && events[at].id < id)
            ++at;
        const bool there = at < events.size() && events[at].id == id;
        if (!there && flags & EvtSubscribeStrict)
            return none(ERROR_EVT_QUERY_RESULT_STALE);
        at += there;
    }
    }
    auto *results = new Object{Kind::Results, at};
    results->signal = signal;
    subscriptions.push_back(results);
    if (!watcher)
        watcher = CreateThread(nullptr, 0, watch, nullptr, 0, nullptr);
    return results;
}

EVT_HANDLE WINAPI EvtQuery(EVT_HANDLE, LPCWSTR path, LPCWSTR query, DWORD)
{
    if (!path || path != channel())
        return none(ERROR_EVT_CHANNEL_NOT_FOUND);
    auto *results = new Object{Kind::Results};
    if (const wchar_t *id = query ? std::wcsstr(query, L"EventRecordID=") : nullptr)
        results->only = std::wcstoull(id + 14, nullptr, 10);
    return results;
}

BOOL WINAPI EvtNext(EVT_HANDLE handle, DWORD size, EVT_HANDLE *out, DWORD, DWORD, PDWORD count)
{
    const std::lock_guard lock(guard);
    readMore();
    Object *results = object(handle);
    *count = 0;
    while (results->at < events.size() && *count < size) {
        const std::size_t at = results->at++;
        if (!results->only || events[at].id == results->only)
            out[(*count)++] = new Object{Kind::One, at};
    }
    return *count > 0 ? TRUE : fail(ERROR_NO_MORE_ITEMS);
}

BOOL WINAPI EvtRender(EVT_HANDLE, EVT_HANDLE fragment, DWORD flags, DWORD size, PVOID buffer, PDWORD used, PDWORD properties)
{
    const std::lock_guard lock(guard);
    const Object *one = object(fragment);
    if (flags == EvtRenderBookmark)
        return give(L"<BookmarkList>\r\n  <Bookmark Channel='" + channel() + L"' RecordId='" + std::to_wstring(one->id) + L"' IsCurrent='true'/>\r\n</BookmarkList>", size, buffer, used);
    const Event &event = events[one->at];
    if (flags == EvtRenderEventXml)
        return give(event.xml, size, buffer, used);
    // Values of the system part: the array, and the texts behind it.
    const auto array = static_cast<DWORD>(EvtSystemPropertyIdEND * sizeof(EVT_VARIANT));
    const auto text = static_cast<DWORD>((event.provider.size() + 1) * sizeof(wchar_t));
    *used = array + text;
    *properties = EvtSystemPropertyIdEND;
    if (size < *used)
        return fail(ERROR_INSUFFICIENT_BUFFER);
    std::memset(buffer, 0, array);
    auto *values = static_cast<EVT_VARIANT *>(buffer);
    auto *name = reinterpret_cast<wchar_t *>(static_cast<char *>(buffer) + array);
    std::memcpy(name, event.provider.c_str(), text);
    values[EvtSystemProviderName].Type = EvtVarTypeString;
    values[EvtSystemProviderName].StringVal = name;
    values[EvtSystemEventRecordId] = number(event.id);
    return TRUE;
}

// No provider is installed: the events are shown as they are.
EVT_HANDLE WINAPI EvtOpenPublisherMetadata(EVT_HANDLE, LPCWSTR, LPCWSTR, LCID, DWORD) { return none(ERROR_EVT_PUBLISHER_METADATA_NOT_FOUND); }
BOOL WINAPI EvtFormatMessage(EVT_HANDLE, EVT_HANDLE, DWORD, DWORD, PEVT_VARIANT, DWORD, DWORD, LPWSTR, PDWORD used)
{
    *used = 0;
    return fail(ERROR_EVT_MESSAGE_NOT_FOUND);
}

// What core/texts asks of providers.
BOOL WINAPI EvtGetPublisherMetadataProperty(EVT_HANDLE, EVT_PUBLISHER_METADATA_PROPERTY_ID, DWORD, DWORD, PEVT_VARIANT, PDWORD) { return fail(ERROR_INVALID_HANDLE); }
EVT_HANDLE WINAPI EvtOpenEventMetadataEnum(EVT_HANDLE, DWORD) { return none(ERROR_INVALID_HANDLE); }
EVT_HANDLE WINAPI EvtNextEventMetadata(EVT_HANDLE, DWORD) { return none(ERROR_NO_MORE_ITEMS); }
BOOL WINAPI EvtGetEventMetadataProperty(EVT_HANDLE, EVT_EVENT_METADATA_PROPERTY_ID, DWORD, DWORD, PEVT_VARIANT, PDWORD) { return fail(ERROR_INVALID_HANDLE); }
BOOL WINAPI EvtGetObjectArraySize(EVT_OBJECT_ARRAY_PROPERTY_HANDLE, PDWORD) { return fail(ERROR_INVALID_HANDLE); }
BOOL WINAPI EvtGetObjectArrayProperty(EVT_OBJECT_ARRAY_PROPERTY_HANDLE, DWORD, DWORD, DWORD, DWORD, PEVT_VARIANT, PDWORD) { return fail(ERROR_INVALID_HANDLE); }

} // extern "C"
