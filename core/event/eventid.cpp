// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/eventid.h"

#include <QUuid>

namespace sightglass {

namespace {

// The namespace of our event ids (RFC 9562, 6.6): made once, never changed.
constexpr QUuid eventNamespace(0x6f1d9a52, 0x38c4, 0x4b0e, 0x9d, 0x51, 0x7e, 0x22, 0x0c, 0xa4, 0xb7, 0x63);

} // namespace

EventId EventId::of(std::string_view source, std::string_view position)
{
    // The length first: no two pairs give the same bytes.
    QByteArray name = QByteArray::number(static_cast<qulonglong>(source.size()));
    name.append(':').append(source.data(), static_cast<qsizetype>(source.size()));
    name.append(':').append(position.data(), static_cast<qsizetype>(position.size()));
    const QByteArray made = QUuid::createUuidV5(eventNamespace, name).toRfc4122();
    EventId id;
    std::copy(made.begin(), made.end(), id.bytes.begin());
    return id;
}

EventId EventId::of(std::string_view source, std::uint64_t position)
{
    return of(source, std::string_view(std::to_string(position)));
}

std::optional<EventId> EventId::parse(std::string_view text)
{
    EventId id;
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-')
                return std::nullopt;
            continue;
        }
        const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (value < 0 || digits == 32)
            return std::nullopt;
        std::uint8_t &byte = id.bytes[digits / 2];
        byte = static_cast<std::uint8_t>(byte << 4 | value);
        ++digits;
    }
    if (digits != 32)
        return std::nullopt;
    return id;
}

std::string EventId::toString() const
{
    constexpr char hex[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += hex[bytes[i] >> 4];
        text += hex[bytes[i] & 15];
    }
    return text;
}

} // namespace sightglass
