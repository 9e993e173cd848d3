// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/namecache.h"
#include "core/format/evtx/program.h"

#include <string>
#include <vector>

namespace sightglass::evtx {

/// A fragment made ready for JSON: members in order, equal names gathered in arrays, literal text
/// escaped and joined. Members end with a comma, which the closing bracket takes back. Made once for a
/// template, run once a record.
struct JsonPlan
{
    struct Piece
    {
        enum class Kind : std::uint8_t {
            Text,       ///< The literal alone.
            Attribute,  ///< literal (`"Name":`), value, `,`; nothing when the value is missing.
            Leaf,       ///< literal, the value of an element.
            InString,   ///< literal, value within a string.
            Key,        ///< literal, a value as name of a member.
            Member,     ///< literal, content among elements: embedded elements, or "#text".
            Instance,   ///< literal, another template instance at `at`, as members.
            BeginAttributes, ///< literal, then `{"#attributes":{`, which may turn out to be empty.
            EndAttributesLeaf, ///< `},"#text":` or nothing.
            EndAttributesEmpty, ///< `}}` or null.
            EndAttributesObject, ///< `},` or `{`.
            EndLeaf,    ///< `}` where EndAttributesLeaf wrote something.
            CloseObject, ///< literal, `}` in place of a last comma.
            CloseArray,
        };
        Kind kind = Kind::Text;
        bool optional = false;
        std::uint16_t slot = 0;
        std::uint32_t begin = 0; ///< Literal in `text`.
        std::uint32_t size = 0;
        std::uint32_t at = 0;
    };
    std::string text;
    std::vector<Piece> pieces; ///< Members, each with a comma behind it.
    bool ready = false;
};

void compileJson(const Program &program, const NameCache &names, std::string_view chunk, JsonPlan &plan);

} // namespace sightglass::evtx
