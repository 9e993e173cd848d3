// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/findpattern.h"

#include <algorithm>
#include <string>

namespace sightglass {

tl::expected<FindPattern, QueryFault> FindPattern::parse(std::string_view text)
{
    if (text.size() > 2 && text.front() == '/' && (text.ends_with('/') || text.ends_with("/i"))) {
        const auto query = Query::parse(text, "UTC");
        if (!query && query.error().code == QueryFault::Code::BadRegex)
            return tl::unexpected(query.error());
        if (query && query->root().kind == QueryNode::Kind::Term && query->root().field == QueryField::Any && query->root().op == QueryNode::Op::Regex)
            return FindPattern(*query, TextPattern::regex(query->root().value, query->root().ignoreCase));
    }
    const auto query = Query::parse(Query::term({}, text), "UTC");
    if (!query)
        return tl::unexpected(query.error());
    return FindPattern(*query, TextPattern::phrase(text));
}

std::vector<std::pair<std::size_t, std::size_t>> FindPattern::places(std::string_view text, std::size_t most) const
{
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (std::size_t from = 0; from <= text.size() && places.size() < most;) {
        const auto found = m_pattern.find(text, from);
        if (!found)
            break;
        if (found->second > 0)
            places.push_back(*found);
        from = found->first + std::max<std::size_t>(found->second, 1);
        // On to where a character begins.
        while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80)
            ++from;
    }
    return places;
}

} // namespace sightglass
