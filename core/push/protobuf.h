// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sightglass {

/// Writes messages of Protocol Buffers (protobuf.dev/programming-guides/encoding) to a string. Fields of
/// proto3 that have their default are left to the caller to leave out.
class ProtoWriter
{
public:
    explicit ProtoWriter(std::string &out) : m_out(out) {}
    void varint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_out += static_cast<char>(value | 0x80);
        m_out += static_cast<char>(value);
    }
    void number(std::uint32_t field, std::uint64_t value)
    {
        varint(std::uint64_t{field} << 3);
        varint(value);
    }
    void fixed64(std::uint32_t field, std::uint64_t value)
    {
        varint(std::uint64_t{field} << 3 | 1);
        for (int i = 0; i < 8; ++i)
            m_out += static_cast<char>(value >> (8 * i));
    }
    void bytes(std::uint32_t field, std::string_view value)
    {
        varint(std::uint64_t{field} << 3 | 2);
        varint(value.size());
        m_out += value;
    }
    /// A text that may be left out where it is empty.
    void text(std::uint32_t field, std::string_view value)
    {
        if (!value.empty())
            bytes(field, value);
    }

private:
    std::string &m_out;
};

/// Reads one message, field by field. Hostile bytes end it; nothing is read past them.
class ProtoReader
{
public:
    struct Field
    {
        std::uint32_t number = 0;
        std::uint64_t value = 0;  ///< Of varint, fixed64 and fixed32.
        std::string_view bytes{}; ///< Of what has a length.
    };
    explicit ProtoReader(std::string_view message) : m_left(message) {}
    /// nullopt at the end, and where the bytes are no message.
    [[nodiscard]] std::optional<Field> next()
    {
        if (m_left.empty() || m_damaged)
            return std::nullopt;
        const auto tag = varint();
        Field field;
        field.number = static_cast<std::uint32_t>(tag >> 3);
        switch (tag & 7) {
        case 0: field.value = varint(); break;
        case 1: field.value = fixed(8); break;
        case 2: field.bytes = take(varint()); break;
        case 5: field.value = fixed(4); break;
        default: m_damaged = true;
        }
        if (m_damaged || field.number == 0) {
            m_damaged = true;
            return std::nullopt;
        }
        return field;
    }
    [[nodiscard]] bool damaged() const { return m_damaged; }

private:
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !m_left.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_left.front());
            m_left.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7Fu} << shift;
            if (byte < 0x80)
                return value;
        }
        m_damaged = true;
        return 0;
    }
    std::string_view take(std::uint64_t length)
    {
        if (m_damaged || length > m_left.size()) {
            m_damaged = true;
            return {};
        }
        const std::string_view taken = m_left.substr(0, length);
        m_left.remove_prefix(length);
        return taken;
    }
    std::uint64_t fixed(std::size_t length)
    {
        const std::string_view taken = take(length);
        std::uint64_t value = 0;
        for (std::size_t i = taken.size(); i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(taken[i]);
        return value;
    }
    std::string_view m_left;
    bool m_damaged = false;
};

} // namespace sightglass
