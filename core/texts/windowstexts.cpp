// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/texts/windowstexts.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#    include "core/base/eventlogservice.h"
#    include "core/base/limits.h"
#    include "core/format/evtx/providertexts.h"

#    include <QString>

#    include <windows.h>

#    include <winevt.h>

#    include <algorithm>
#    include <cstdlib>
#    include <mutex>
#    include <unordered_map>
#    include <vector>

namespace sightglass {

namespace {

using evtx::ProviderTexts;

/// An EVT_HANDLE that is closed.
class Handle
{
public:
    explicit Handle(EVT_HANDLE handle) : m_handle(handle) {}
    ~Handle()
    {
        if (m_handle)
            EvtClose(m_handle);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    operator EVT_HANDLE() const { return m_handle; }

private:
    EVT_HANDLE m_handle;
};

/// A variant and what it points to.
class Variant
{
public:
    const EVT_VARIANT *operator->() const { return reinterpret_cast<const EVT_VARIANT *>(m_buffer.data()); }
    template<typename Get>
    bool fill(Get &&get)
    {
        DWORD used = 0;
        m_buffer.resize(sizeof(EVT_VARIANT) + 256);
        for (int attempt = 0; attempt < 2; ++attempt) {
            if (get(static_cast<DWORD>(m_buffer.size()), reinterpret_cast<EVT_VARIANT *>(m_buffer.data()), &used))
                return true;
            if (GetLastError() != ERROR_INSUFFICIENT_BUFFER || used > limits::providerTextBytes)
                return false;
            m_buffer.resize(used);
        }
        return false;
    }

private:
    std::vector<unsigned char> m_buffer;
};

std::string utf8(const wchar_t *text)
{
    return text ? QString::fromWCharArray(text).toStdString() : std::string();
}

/// The message \p id as it is written, with its %1 and %2.
std::string messageText(EVT_HANDLE provider, DWORD id)
{
    if (id == 0xFFFFFFFF)
        return {};
    std::vector<wchar_t> buffer(512);
    DWORD used = 0;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const BOOL done = EvtFormatMessage(provider, nullptr, id, 0, nullptr, EvtFormatMessageId, static_cast<DWORD>(buffer.size()), buffer.data(), &used);
        const DWORD error = done ? ERROR_SUCCESS : GetLastError();
        // Without values the text comes all the same, and Windows says that they are missing.
        if (error == ERROR_SUCCESS || error == ERROR_EVT_UNRESOLVED_VALUE_INSERT || error == ERROR_EVT_UNRESOLVED_PARAMETER_INSERT
            || error == ERROR_EVT_MAX_INSERTS_REACHED) {
            if (used <= buffer.size()) {
                buffer.back() = L'\0';
                return utf8(buffer.data());
            }
        } else if (error != ERROR_INSUFFICIENT_BUFFER) {
            return {};
        }
        if (used > limits::providerTextBytes / sizeof(wchar_t))
            return {};
        buffer.resize(used + 1);
    }
    return {};
}

/// Value and name of each of a provider's tasks, operational codes or keywords.
void readNames(EVT_HANDLE provider, EVT_PUBLISHER_METADATA_PROPERTY_ID array, EVT_PUBLISHER_METADATA_PROPERTY_ID value,
               EVT_PUBLISHER_METADATA_PROPERTY_ID name, EVT_PUBLISHER_METADATA_PROPERTY_ID message, std::unordered_map<std::uint64_t, std::string> &to)
{
    Variant list;
    if (!list.fill([&](DWORD size, EVT_VARIANT *buffer, DWORD *used) { return EvtGetPublisherMetadataProperty(provider, array, 0, size, buffer, used); }))
        return;
    const Handle items(list->EvtHandleVal);
    DWORD count = 0;
    if (!items || !EvtGetObjectArraySize(items, &count))
        return;
    for (DWORD i = 0; i < count; ++i) {
        const auto property = [&](EVT_PUBLISHER_METADATA_PROPERTY_ID id, Variant &variant) {
            return variant.fill([&](DWORD size, EVT_VARIANT *buffer, DWORD *used) { return EvtGetObjectArrayProperty(items, id, i, 0, size, buffer, used); });
        };
        Variant number, text, words;
        if (!property(value, number))
            continue;
        std::uint64_t key = number->Type == EvtVarTypeUInt64 ? number->UInt64Val : number->UInt32Val;
        if (value == EvtPublisherMetadataOpcodeValue)
            key = (key >> 16) & 0xFF; // the low half is the task
        std::string known = property(message, words) ? messageText(provider, words->UInt32Val) : std::string();
        if (known.empty() && property(name, text) && text->Type == EvtVarTypeString)
            known = utf8(text->StringVal);
        while (!known.empty() && (known.back() == '\n' || known.back() == '\r'))
            known.pop_back();
        if (!known.empty())
            to.emplace(key, std::move(known));
    }
}

class WindowsTexts final : public evtx::ProviderTextSource
{
public:
    [[nodiscard]] std::size_t size() const override { return 0; }
    [[nodiscard]] std::vector<std::string> faults() const override { return {}; }

    [[nodiscard]] std::optional<std::string> message(const EventRecord &record, std::uint32_t eventId) const override
    {
        if (auto text = ProviderTextSource::message(record, eventId))
            return text;
        // Providers with a message file and no manifest do not list their events: asked one by one.
        const auto field = std::find_if(record.fields.begin(), record.fields.end(), [](const EventField &f) { return f.head && f.name == "Qualifiers"; });
        if (field == record.fields.end())
            return std::nullopt;
        const std::uint32_t rawId = (static_cast<std::uint32_t>(std::strtoul(field->value.c_str(), nullptr, 0)) << 16) | (eventId & 0xFFFF);
        const std::scoped_lock lock(m_mutex);
        const std::string key = record.source + '\0' + std::to_string(rawId);
        auto known = m_messages.find(key);
        if (known == m_messages.end()) {
            if (m_messages.size() >= limits::textProviders)
                return std::nullopt;
            ProviderTexts texts;
            const std::wstring wide = QString::fromStdString(record.source).toStdWString();
            const Handle provider(EvtOpenPublisherMetadata(nullptr, wide.c_str(), nullptr, 0, 0));
            if (std::string text = provider ? messageText(provider, rawId) : std::string(); !text.empty())
                texts.messages[eventId & 0xFFFF].push_back({rawId, {}, std::move(text)});
            known = m_messages.emplace(key, std::move(texts)).first;
        }
        return evtx::providerMessage(known->second, record, eventId);
    }

protected:
    [[nodiscard]] std::shared_ptr<const ProviderTexts> load(const std::string &name) const override
    {
        const std::wstring wide = QString::fromStdString(name).toStdWString();
        const Handle provider(EvtOpenPublisherMetadata(nullptr, wide.c_str(), nullptr, 0, 0));
        if (!provider)
            return nullptr; // not of this computer
        auto texts = std::make_shared<ProviderTexts>();
        readNames(provider, EvtPublisherMetadataTasks, EvtPublisherMetadataTaskValue, EvtPublisherMetadataTaskName,
                  EvtPublisherMetadataTaskMessageID, texts->tasks);
        readNames(provider, EvtPublisherMetadataOpcodes, EvtPublisherMetadataOpcodeValue, EvtPublisherMetadataOpcodeName,
                  EvtPublisherMetadataOpcodeMessageID, texts->opcodes);
        readNames(provider, EvtPublisherMetadataKeywords, EvtPublisherMetadataKeywordValue, EvtPublisherMetadataKeywordName,
                  EvtPublisherMetadataKeywordMessageID, texts->keywords);
        const Handle events(EvtOpenEventMetadataEnum(provider, 0));
        while (events) {
            const Handle event(EvtNextEventMetadata(events, 0));
            if (!event)
                break;
            const auto property = [&](EVT_EVENT_METADATA_PROPERTY_ID id, Variant &variant) {
                return variant.fill([&](DWORD size, EVT_VARIANT *buffer, DWORD *used) { return EvtGetEventMetadataProperty(event, id, 0, size, buffer, used); });
            };
            Variant id, version, message, layout;
            if (!property(EventMetadataEventID, id) || !property(EventMetadataEventMessageID, message))
                continue;
            ProviderTexts::Event known;
            known.version = property(EventMetadataEventVersion, version) ? version->UInt32Val : 0;
            known.text = messageText(provider, message->UInt32Val);
            if (property(EventMetadataEventTemplate, layout) && layout->Type == EvtVarTypeString)
                known.names = evtx::templateNames(utf8(layout->StringVal));
            texts->events[id->UInt32Val & 0xFFFF].push_back(std::move(known));
        }
        return texts;
    }

private:
    mutable std::mutex m_mutex;
    mutable std::unordered_map<std::string, ProviderTexts> m_messages; // by provider and number
};

} // namespace

std::shared_ptr<const evtx::EventTexts> windowsTexts()
{
    return hasEventLogService() ? std::make_shared<const WindowsTexts>() : nullptr;
}

} // namespace sightglass

#else

namespace sightglass {

std::shared_ptr<const evtx::EventTexts> windowsTexts()
{
    return nullptr;
}

} // namespace sightglass

#endif
