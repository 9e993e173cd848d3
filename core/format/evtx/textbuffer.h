// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace sightglass::evtx {

/// Growing text whose room is asked for once and then written without further checks; keeps its memory
/// when cleared, so that a million records allocate a few times. One thread.
class TextBuffer
{
public:
    /// Room for \p bytes more; what is written there counts after advance().
    [[nodiscard]] char *room(std::size_t bytes)
    {
        if (m_capacity - m_size < bytes)
            grow(bytes);
        return m_data.get() + m_size;
    }
    void advance(char *end) { m_size = static_cast<std::size_t>(end - m_data.get()); }
    void append(std::string_view text)
    {
        // Most pieces are short: a copy of fixed length is faster than a call.
        char *to = room(text.size() + 64);
        if (text.size() <= 32) {
            copyShort(to, text.data(), text.size());
        } else {
            std::memcpy(to, text.data(), text.size());
        }
        m_size += text.size();
    }
    void append(char c)
    {
        *room(1) = c;
        ++m_size;
    }
    void clear() { m_size = 0; }
    void truncate(std::size_t size) { m_size = size; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] char back() const { return m_size ? m_data[m_size - 1] : '\0'; }
    void setBack(char c) { m_data[m_size - 1] = c; }
    [[nodiscard]] std::string_view view() const { return {m_data.get(), m_size}; }

private:
    static void copyShort(char *to, const char *from, std::size_t n)
    {
        if (n >= 16) {
            std::memcpy(to, from, 16);
            std::memcpy(to + n - 16, from + n - 16, 16);
        } else if (n >= 8) {
            std::memcpy(to, from, 8);
            std::memcpy(to + n - 8, from + n - 8, 8);
        } else if (n >= 4) {
            std::memcpy(to, from, 4);
            std::memcpy(to + n - 4, from + n - 4, 4);
        } else if (n) {
            to[0] = from[0];
            to[n / 2] = from[n / 2];
            to[n - 1] = from[n - 1];
        }
    }
    void grow(std::size_t bytes)
    {
        const std::size_t capacity = std::max<std::size_t>(m_capacity * 2, m_size + bytes + 1024);
        auto data = std::make_unique_for_overwrite<char[]>(capacity);
        if (m_size)
            std::memcpy(data.get(), m_data.get(), m_size);
        m_data = std::move(data);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace sightglass::evtx
