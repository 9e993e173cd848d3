// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/providertexts.h"

#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/format/evtx/valuenames.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace sightglass::evtx {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

const EventField *head(const EventRecord &record, std::string_view name)
{
    for (const EventField &field : record.fields) {
        if (field.head && field.name == name)
            return &field;
    }
    return nullptr;
}

std::string headValue(const EventRecord &record, std::string_view name)
{
    const EventField *field = head(record, name);
    return field ? field->value : std::string();
}

/// The record's values in the order of \p names, or as they stand where these do not fit.
std::vector<std::string> valuesOf(const EventRecord &record, const std::vector<std::string> &names)
{
    std::vector<const EventField *> payload;
    for (const EventField &field : record.fields) {
        if (!field.head)
            payload.push_back(&field);
    }
    std::vector<std::string> values;
    // A value that an event leaves out must not shift those behind it.
    const auto last = [](const std::string &name) { return std::string_view(name).substr(name.rfind('.') == std::string::npos ? 0 : name.rfind('.') + 1); };
    const bool named = std::any_of(payload.begin(), payload.end(), [&](const EventField *field) {
        return std::find(names.begin(), names.end(), last(field->name)) != names.end();
    });
    if (!named) {
        for (const EventField *field : payload)
            values.push_back(field->value);
        return values;
    }
    for (const std::string &name : names) {
        const auto found = std::find_if(payload.begin(), payload.end(), [&](const EventField *field) { return last(field->name) == name; });
        values.push_back(found == payload.end() ? std::string() : (*found)->value);
    }
    return values;
}

/// `%%1234` and several of them: the provider's words, else ours.
std::string meaningOf(std::string_view value, const ProviderTexts &texts)
{
    std::string all;
    for (std::size_t at = 0; at < value.size();) {
        if (value.substr(at, 2) == "%%" && at + 2 < value.size() && isDigit(value[at + 2])) {
            std::size_t end = at + 2;
            while (end < value.size() && isDigit(value[end]))
                ++end;
            const auto id = decimalOrHex(value.substr(at + 2, end - at - 2));
            const auto known = texts.parameters.find(id.value_or(0));
            std::string words = id && known != texts.parameters.end() ? known->second
                                                                      : valueMeaning("Microsoft-Windows-Security-Auditing", 0, {}, value.substr(at, end - at));
            while (!words.empty() && (words.back() == '\n' || words.back() == '\r' || words.back() == ' '))
                words.pop_back();
            if (words.size() > 1 && words.compare(words.size() - 2, 2, "%0") == 0)
                words.resize(words.size() - 2);
            all += words.empty() ? value.substr(at, end - at) : std::string_view(words);
            at = end;
        } else {
            all += value[at++];
        }
    }
    return all;
}

} // namespace

std::vector<std::string> templateNames(std::string_view xml)
{
    std::vector<std::string> names;
    for (std::size_t at = xml.find("<data"); at != std::string_view::npos && names.size() < limits::fieldsPerRecord; at = xml.find("<data", at + 1)) {
        const std::string_view tag = xml.substr(at, std::min(xml.find('>', at), xml.size()) - at);
        const std::size_t name = tag.find(" name=");
        if (name == std::string_view::npos || name + 6 >= tag.size())
            continue;
        const std::size_t end = tag.find(tag[name + 6], name + 7);
        if (end != std::string_view::npos)
            names.emplace_back(tag.substr(name + 7, end - name - 7));
    }
    return names;
}

std::string formatMessage(std::string_view text, const std::vector<std::string> &values, const ProviderTexts &texts)
{
    std::string out;
    for (std::size_t at = 0; at < text.size() && out.size() < limits::recordXmlBytes;) {
        const char c = text[at];
        if (c != '%' || at + 1 >= text.size()) {
            if (c != '\r')
                out += c;
            ++at;
            continue;
        }
        const char next = text[at + 1];
        if (isDigit(next)) {
            std::size_t index = 0;
            std::size_t end = at + 1;
            while (end < text.size() && isDigit(text[end]) && end < at + 3)
                index = 10 * index + static_cast<std::size_t>(text[end++] - '0');
            if (index == 0)
                break; // %0 ends the text
            if (end < text.size() && text[end] == '!') { // %1!s!
                const std::size_t close = text.find('!', end + 1);
                if (close != std::string_view::npos && close - end < 16)
                    end = close + 1;
            }
            if (index <= values.size())
                out += meaningOf(values[index - 1], texts);
            at = end;
        } else if (next == '%') {
            std::size_t end = at + 2;
            while (end < text.size() && isDigit(text[end]))
                ++end;
            out += end > at + 2 ? meaningOf(text.substr(at, end - at), texts) : std::string("%");
            at = end;
        } else {
            switch (next) {
            case 'n': out += '\n'; break;
            case 't': out += '\t'; break;
            case 'r': break;
            case 'b': out += ' '; break;
            case '.': case '!': case ' ': out += next; break;
            default:
                out += c;
                out += next;
            }
            at += 2;
        }
    }
    while (!out.empty() && (out.back() == '\n' || out.back() == ' ' || out.back() == '\t'))
        out.pop_back();
    return out;
}

std::optional<std::string> providerMessage(const ProviderTexts &texts, const EventRecord &record, std::uint32_t eventId)
{
    const std::string channel = headValue(record, "Channel");
    if (const auto events = texts.events.find(eventId); events != texts.events.end()) {
        const auto version = decimalOrHex(headValue(record, "Version")).value_or(0);
        const ProviderTexts::Event *best = nullptr;
        int bestScore = 0;
        for (const ProviderTexts::Event &event : events->second) {
            if (event.text.empty())
                continue;
            // The version has to fit, or to be the only one; the channel decides between equal ones.
            const bool fits = event.version == version;
            if (!fits && events->second.size() > 1)
                continue;
            const int score = 1 + (fits ? 4 : 0) + (equalIgnoringCase(event.channel, channel) ? 2 : event.channel.empty() ? 1 : 0);
            if (score > bestScore) {
                best = &event;
                bestScore = score;
            }
        }
        if (best)
            return formatMessage(best->text, valuesOf(record, best->names), texts);
    }
    const auto messages = texts.messages.find(eventId & 0xFFFF);
    if (messages == texts.messages.end())
        return std::nullopt;
    const EventField *qualifiers = head(record, "Qualifiers");
    const auto high = qualifiers ? decimalOrHex(qualifiers->value) : std::nullopt;
    const ProviderTexts::Message *best = nullptr;
    bool unsure = false;
    for (const ProviderTexts::Message &message : messages->second) {
        if (!message.channel.empty() && !equalIgnoringCase(message.channel, channel))
            continue;
        if (high && message.rawId == ((*high << 16) | eventId)) {
            best = &message;
            unsure = false;
            break;
        }
        unsure = unsure || (best && best->text != message.text);
        if (!best)
            best = &message;
    }
    if (!best || unsure)
        return std::nullopt;
    return formatMessage(best->text, valuesOf(record, {}), texts);
}

std::shared_ptr<const ProviderTexts> ProviderTextSource::textsOf(const std::string &provider) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_known.find(provider);
    if (known != m_known.end())
        return known->second;
    if (provider.empty() || m_known.size() >= limits::textProviders)
        return nullptr;
    return m_known.emplace(provider, load(provider)).first->second;
}

std::optional<std::string> ProviderTextSource::message(const EventRecord &record, std::uint32_t eventId) const
{
    const auto texts = textsOf(record.source);
    return texts ? providerMessage(*texts, record, eventId) : std::nullopt;
}

void ProviderTextSource::nameHead(EventRecord &record) const
{
    const auto texts = textsOf(record.source);
    if (!texts)
        return;
    for (EventField &field : record.fields) {
        if (!field.head)
            continue;
        const bool keywords = field.name == "Keywords";
        const auto &names = field.name == "Task" ? texts->tasks : field.name == "Opcode" ? texts->opcodes : texts->keywords;
        const auto value = decimalOrHex(field.value);
        if ((!keywords && field.name != "Task" && field.name != "Opcode") || !value || names.empty())
            continue;
        if (!keywords) {
            if (const auto name = names.find(*value); name != names.end())
                field.meaning = name->second;
            continue;
        }
        // The provider's own bits besides the ones that mean the same everywhere.
        for (unsigned bit = 0; bit < 48; ++bit) {
            const auto name = (*value >> bit) & 1u ? names.find(std::uint64_t{1} << bit) : names.end();
            if (name != names.end() && field.meaning.find(name->second) == std::string::npos)
                field.meaning += (field.meaning.empty() ? "" : ", ") + name->second;
        }
    }
}

} // namespace sightglass::evtx
