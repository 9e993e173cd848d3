// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/eventtexts.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sightglass::evtx {

/// What one provider of Windows events says of them: texts with places for values (%1 …), and names
/// of its tasks, operational codes and keywords. Value type.
struct ProviderTexts
{
    /// An event of a manifest.
    struct Event
    {
        std::uint32_t version = 0;
        std::string channel; ///< Empty: any.
        std::string text;
        std::vector<std::string> names; ///< Of the values in their order, where the template is known.
    };
    /// An entry of a message file; its low 16 bits are the event id, the high ones the qualifiers.
    struct Message
    {
        std::uint32_t rawId = 0;
        std::string channel; ///< Empty: any.
        std::string text;
    };
    std::unordered_map<std::uint32_t, std::vector<Event>> events;     // by event id
    std::unordered_map<std::uint32_t, std::vector<Message>> messages; // by event id
    std::unordered_map<std::uint64_t, std::string> keywords, tasks, opcodes;
    std::unordered_map<std::uint64_t, std::string> parameters; ///< What `%%1234` in a value stands for.
};

/// Names of the values that a template (XML of `data` elements) describes.
[[nodiscard]] std::vector<std::string> templateNames(std::string_view xml);
/// The text of \p record, its values put in; nothing where the provider has none, or several that do not
/// agree.
[[nodiscard]] std::optional<std::string> providerMessage(const ProviderTexts &texts, const EventRecord &record, std::uint32_t eventId);
/// \p text with \p values for %1, %2 …, and line ends and blanks for %n, %t (FormatMessage).
[[nodiscard]] std::string formatMessage(std::string_view text, const std::vector<std::string> &values, const ProviderTexts &texts);

/// Texts by provider, each read when its first event is looked at and kept. Any thread.
class ProviderTextSource : public EventTexts
{
public:
    [[nodiscard]] std::optional<std::string> message(const EventRecord &record, std::uint32_t eventId) const override;
    void nameHead(EventRecord &record) const override;

protected:
    /// One thread at a time; null where there is nothing about \p provider.
    [[nodiscard]] virtual std::shared_ptr<const ProviderTexts> load(const std::string &provider) const = 0;

private:
    [[nodiscard]] std::shared_ptr<const ProviderTexts> textsOf(const std::string &provider) const;
    mutable std::mutex m_mutex;
    mutable std::unordered_map<std::string, std::shared_ptr<const ProviderTexts>> m_known;
};

} // namespace sightglass::evtx
