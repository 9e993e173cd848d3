// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace sightglass {

/// Dictionary of distinct byte strings: id 0 is the empty string, id 1 stands for all strings past
/// limits::distinctStrings or limits::dictionaryString (read such a row's record to see its own).
/// Not thread-safe; strings are stable in memory for the life of the table.
class StringTable
{
public:
    static constexpr StringId empty{0};
    static constexpr StringId overflow{1};

    StringTable();
    StringTable(StringTable &&) noexcept = default;
    StringTable &operator=(StringTable &&) noexcept = default;

    StringId intern(std::string_view text);
    /// The id that intern() gave \p text; nullopt where it never saw it.
    [[nodiscard]] std::optional<StringId> find(std::string_view text) const;
    [[nodiscard]] std::string_view at(StringId id) const { return m_strings[id.value]; }
    /// Number of entries, the two fixed ones included.
    [[nodiscard]] std::size_t size() const { return m_strings.size(); }
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    void grow();
    std::string_view keep(std::string_view text);

    std::vector<std::string_view> m_strings;
    std::vector<std::uint32_t> m_slots; // open addressing, 0 = free
    std::vector<std::unique_ptr<char[]>> m_arena;
    std::size_t m_arenaFree = 0;
    char *m_arenaNext = nullptr;
    std::size_t m_arenaBytes = 0;
};

} // namespace sightglass
