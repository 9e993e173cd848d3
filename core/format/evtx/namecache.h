// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/textbuffer.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace sightglass::evtx {

/// The element and attribute names of one chunk, each decoded once. A name is {next offset, hash,
/// count, UTF-16 characters, NUL} at a chunk offset (libevtx format documentation, section 5.2); the
/// links between names are not followed. Keeps its memory from chunk to chunk. One thread.
class NameCache
{
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    /// Forgets all names; \p chunk must outlive their use.
    void attach(std::string_view chunk);
    /// The name at \p offset of the chunk; none when it is out of bounds. Bytes it takes where it
    /// stands: sizeAt().
    [[nodiscard]] std::uint32_t at(std::uint32_t offset);
    [[nodiscard]] std::uint32_t sizeAt(std::uint32_t offset) const;
    /// UTF-8; characters that cannot stand in an XML name are '_', so it is safe as markup.
    [[nodiscard]] std::string_view text(std::uint32_t name) const
    {
        const Entry &entry = m_names[name];
        return m_text.view().substr(entry.begin, entry.size);
    }
    [[nodiscard]] std::string_view utf16(std::uint32_t name) const { return m_names[name].utf16; }

private:
    struct Entry
    {
        std::size_t begin = 0;
        std::size_t size = 0;
        std::string_view utf16;
    };
    struct Slot
    {
        std::uint32_t generation = 0;
        std::uint32_t name = 0;
    };
    std::string_view m_chunk;
    std::vector<Slot> m_slots; // by offset / 2; of this chunk when the generation says so
    std::vector<Entry> m_names;
    TextBuffer m_text;
    std::uint32_t m_generation = 0;
};

} // namespace sightglass::evtx
