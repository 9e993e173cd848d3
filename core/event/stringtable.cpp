// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/stringtable.h"

#include "core/base/limits.h"

#include <cstring>

namespace sightglass {

namespace {

constexpr std::size_t arenaBlock = 16 * 1024;

template<typename Word>
std::uint64_t load(const char *p)
{
    Word word;
    std::memcpy(&word, p, sizeof word);
    return word;
}

/// The last up to eight bytes, which may overlap what stands before them: no loop over bytes.
std::uint64_t tailOf(const char *p, std::size_t n)
{
    if (n >= 8)
        return load<std::uint64_t>(p + n - 8);
    if (n >= 4)
        return load<std::uint32_t>(p) | load<std::uint32_t>(p + n - 4) << 32;
    return static_cast<unsigned char>(p[0]) | std::uint64_t{static_cast<unsigned char>(p[n / 2])} << 8
           | std::uint64_t{static_cast<unsigned char>(p[n - 1])} << 16;
}

/// Multiplies and folds words: short keys, many repeats.
std::uint64_t hashOf(std::string_view text)
{
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15ull;
    std::uint64_t h = 0xcbf29ce484222325ull ^ text.size();
    const char *p = text.data();
    for (std::size_t n = text.size(); n > 8; n -= 8, p += 8) {
        h = (h ^ load<std::uint64_t>(p)) * factor;
        h ^= h >> 32;
    }
    // Names differ in a digit near their end: every bit has to reach the low ones, which choose the slot.
    h = (h ^ tailOf(text.data(), text.size())) * factor;
    h = (h ^ (h >> 32)) * 0xD6E8FEB86659FD93ull;
    return h ^ (h >> 32);
}

/// \p a and \p b, of \p n bytes each, not 0.
bool sameBytes(const char *a, const char *b, std::size_t n)
{
    for (std::size_t i = 0; i + 8 < n; i += 8) {
        if (load<std::uint64_t>(a + i) != load<std::uint64_t>(b + i))
            return false;
    }
    return tailOf(a, n) == tailOf(b, n);
}

} // namespace

StringTable::StringTable()
{
    m_strings.reserve(16);
    m_strings.emplace_back();
    m_strings.emplace_back("\xE2\x80\xA6"); // the overflow entry shows as an ellipsis
    m_slots.assign(32, 0);
}

StringId StringTable::intern(std::string_view text)
{
    if (text.empty())
        return empty;
    if (text.size() > limits::dictionaryString)
        return overflow;
    std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(text) & mask;
    while (const std::uint32_t id = m_slots[slot]) {
        if (m_strings[id].size() == text.size() && sameBytes(m_strings[id].data(), text.data(), text.size()))
            return {id};
        slot = (slot + 1) & mask;
    }
    if (m_strings.size() >= limits::distinctStrings)
        return overflow;
    const auto id = static_cast<std::uint32_t>(m_strings.size());
    m_strings.push_back(keep(text));
    m_slots[slot] = id;
    if (m_strings.size() * 2 > m_slots.size())
        grow();
    return {id};
}

std::optional<StringId> StringTable::find(std::string_view text) const
{
    if (text.empty())
        return empty;
    if (text.size() > limits::dictionaryString || text == m_strings[overflow.value])
        return overflow;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hashOf(text) & mask; const std::uint32_t id = m_slots[slot]; slot = (slot + 1) & mask) {
        if (m_strings[id] == text)
            return StringId{id};
    }
    return std::nullopt;
}

std::string_view StringTable::keep(std::string_view text)
{
    if (text.size() > m_arenaFree) {
        m_arenaFree = std::max(arenaBlock, text.size());
        m_arena.push_back(std::make_unique<char[]>(m_arenaFree));
        m_arenaNext = m_arena.back().get();
        m_arenaBytes += m_arenaFree;
    }
    std::memcpy(m_arenaNext, text.data(), text.size());
    const std::string_view kept(m_arenaNext, text.size());
    m_arenaNext += text.size();
    m_arenaFree -= text.size();
    return kept;
}

void StringTable::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::uint32_t id = 2; id < m_strings.size(); ++id) {
        std::size_t slot = hashOf(m_strings[id]) & mask;
        while (m_slots[slot])
            slot = (slot + 1) & mask;
        m_slots[slot] = id;
    }
}

std::size_t StringTable::memoryBytes() const
{
    return m_strings.capacity() * sizeof(std::string_view) + m_slots.capacity() * sizeof(std::uint32_t)
           + m_arenaBytes;
}

} // namespace sightglass
