// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/namecache.h"
#include "core/format/evtx/program.h"

#include <string>
#include <vector>

namespace sightglass::evtx {

/// How XML is laid out.
enum class XmlLayout : std::uint8_t {
    Indented, ///< Two spaces a level, as Event Viewer and libevtx show it.
    Compact,  ///< One line; line ends only where values hold them.
    Values,   ///< No XML: what elements and attributes hold, a line each, for searching.
};

/// A fragment made ready for printing: literal text already escaped and joined, and between it the
/// places where values go. Made once for a template, run once a record.
struct XmlPlan
{
    struct Piece
    {
        enum class Kind : std::uint8_t {
            Text,      ///< The literal alone.
            Attribute, ///< literal (` Name="`), value, `"`; nothing when the value is missing.
            InAttribute, ///< literal, value.
            Leaf,      ///< The element's only content: literal is its end tag.
            Content,   ///< literal, then a value among other content.
            SkipIfNull, ///< literal; without a value on to piece `at`: the element is left out.
            Instance,  ///< literal, then another template instance at `at`.
        };
        Kind kind = Kind::Text;
        bool optional = false;
        bool breakBefore = false;  ///< Content: an embedded element begins on a line of its own.
        std::uint16_t slot = 0;
        std::uint16_t depth = 0;   ///< Levels of elements around it, within the fragment.
        std::uint32_t begin = 0;   ///< Literal in `text`.
        std::uint32_t size = 0;
        std::uint32_t restart = 0; ///< Leaf: first piece of its start tag, repeated for arrays.
        std::uint32_t at = 0;
    };
    std::string text;
    std::vector<Piece> pieces;
    XmlLayout layout = XmlLayout::Indented;
    std::uint32_t baseDepth = 0;
    std::uint32_t inUse = 0; ///< Runs under way: it must stay as it is.
    bool ready = false;
};

/// Makes \p plan from \p program; \p baseDepth levels of elements stand around the fragment.
void compileXml(const Program &program, const NameCache &names, std::string_view chunk, XmlLayout layout,
                std::uint32_t baseDepth, XmlPlan &plan);

} // namespace sightglass::evtx
