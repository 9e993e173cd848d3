// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/namecache.h"

#include "core/format/evtx/binxml.h"
#include "core/format/evtx/chunk.h"
#include "core/format/evtx/utf16text.h"

#include <algorithm>

namespace sightglass::evtx {

namespace {

constexpr std::uint32_t nameHeader = 8;

bool isNameCharacter(char c, bool first)
{
    const auto b = static_cast<unsigned char>(c);
    if ((b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_' || b == ':' || b >= 0x80)
        return true;
    return !first && ((b >= '0' && b <= '9') || b == '-' || b == '.');
}

} // namespace

void NameCache::attach(std::string_view chunk)
{
    m_chunk = chunk;
    m_names.clear();
    m_text.clear();
    if (m_slots.empty())
        m_slots.resize(chunkBytes);
    if (++m_generation == 0) {
        std::fill(m_slots.begin(), m_slots.end(), Slot{});
        m_generation = 1;
    }
}

std::uint32_t NameCache::sizeAt(std::uint32_t offset) const
{
    return nameHeader + 2u * littleAt<std::uint16_t>(m_chunk.data() + offset + 6) + 2;
}

std::uint32_t NameCache::at(std::uint32_t offset)
{
    if (offset < chunkHeaderBytes || offset >= m_chunk.size() || m_chunk.size() - offset < nameHeader)
        return none;
    Slot &slot = m_slots[offset];
    if (slot.generation == m_generation)
        return slot.name;
    const std::uint32_t count = littleAt<std::uint16_t>(m_chunk.data() + offset + 6);
    if (m_chunk.size() - offset - nameHeader < std::size_t{2} * count)
        return none;
    Entry entry;
    entry.utf16 = m_chunk.substr(offset + nameHeader, std::size_t{2} * count);
    entry.begin = m_text.size();
    char *to = m_text.room(count + std::size_t{1});
    bool plain = count > 0;
    for (std::uint32_t i = 0; i < count && plain; ++i) {
        *to = entry.utf16[std::size_t{2} * i];
        plain = entry.utf16[std::size_t{2} * i + 1] == 0 && static_cast<unsigned char>(*to) < 0x80 && isNameCharacter(*to, i == 0);
        ++to;
    }
    if (plain) {
        m_text.advance(to);
    } else {
        std::string name = utf8FromUtf16(entry.utf16);
        for (std::size_t i = 0; i < name.size(); ++i) {
            if (!isNameCharacter(name[i], i == 0))
                name[i] = '_';
        }
        m_text.append(name.empty() ? std::string_view("_") : std::string_view(name));
    }
    entry.size = m_text.size() - entry.begin;
    slot = {m_generation, static_cast<std::uint32_t>(m_names.size())};
    m_names.push_back(entry);
    return slot.name;
}

} // namespace sightglass::evtx
