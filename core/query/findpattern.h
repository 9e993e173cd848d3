// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/query/textpattern.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace sightglass {

/// What is looked for in what is shown, or marked in it (docs/query.md, "Find and highlight"): a phrase,
/// whatever the case, or `/expression/` with the flag i, as a word of the query line. Everything that is no
/// such expression is a phrase, quotes and operators included. Immutable, cheap to copy, any thread.
class FindPattern
{
public:
    /// \p text must not be empty. The only fault is that of an expression (BadRegex).
    [[nodiscard]] static tl::expected<FindPattern, QueryFault> parse(std::string_view text);
    /// Matches the records in which it is found.
    [[nodiscard]] const Query &query() const { return m_query; }
    /// Where it is found in \p text (UTF-8): begins and lengths in bytes, ascending, at most \p most.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> places(std::string_view text, std::size_t most) const;

private:
    FindPattern(Query query, TextPattern pattern) : m_query(std::move(query)), m_pattern(std::move(pattern)) {}
    Query m_query;
    TextPattern m_pattern;
};

} // namespace sightglass
