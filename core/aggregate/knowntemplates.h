// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace sightglass {

/// Templates of an earlier day, to be compared with those of today. What a template is depends on the log that
/// it was mined of: with few users their names are part of it, with many they are `<*>`. So templates of as many
/// words are the same where one has a `<*>` for what the other has, at every place, and a constant word is shared.
/// Keeps views into what it was made of. Any thread.
class KnownTemplates
{
public:
    explicit KnownTemplates(const std::unordered_set<std::string> &texts);
    /// \p text may have bytes that are no UTF-8.
    [[nodiscard]] bool knows(std::string_view text) const;

private:
    using Words = std::vector<std::string_view>;
    [[nodiscard]] static bool covers(const Words &general, const Words &special);
    const std::unordered_set<std::string> &m_texts;
    std::unordered_map<std::size_t, std::vector<Words>> m_byLength;
};

} // namespace sightglass
