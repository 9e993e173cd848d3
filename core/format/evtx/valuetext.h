// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/binxml.h"
#include "core/format/evtx/textbuffer.h"
#include "core/format/evtx/utf16text.h"

#include <optional>

namespace sightglass::evtx {

/// Appends \p value as Event Viewer writes it: integers in decimal, HexInt as 0x… without leading
/// zeros, GUIDs in braces and lower case, times as ISO 8601 in UTC with 100 ns, binary as upper-case
/// hex. Arrays: items with ", " between. A value whose size does not fit its type is written as hex
/// bytes. Must not be BinXML.
void appendValue(TextBuffer &out, const Value &value, Escape escape);
/// Appends \p value as a JSON value: numbers for integers and reals, true/false, null, arrays; all
/// else as strings. Must not be BinXML.
void appendJsonValue(TextBuffer &out, const Value &value);

/// The items of an array value, one after another. \p position begins with 0.
/// \return false when there are no more; a rest that is no whole item is one binary item.
[[nodiscard]] bool nextItem(const Value &array, std::size_t &position, Value &item);

/// As unsignedOf(), for the rarer types.
[[nodiscard]] std::optional<std::uint64_t> unsignedOfAny(const Value &value);
/// An integer of any width, also one written as text ("4", "0x10"); nullopt for all else.
[[nodiscard]] inline std::optional<std::uint64_t> unsignedOf(const Value &value)
{
    const char *p = value.bytes.data();
    if (value.type == valuetype::uint8 && value.bytes.size() == 1)
        return static_cast<std::uint8_t>(*p);
    if (value.type == valuetype::uint16 && value.bytes.size() == 2)
        return littleAt<std::uint16_t>(p);
    if (value.type == valuetype::hex64 && value.bytes.size() == 8)
        return littleAt<std::uint64_t>(p);
    return unsignedOfAny(value);
}
/// 100 ns since 1601 of a FILETIME, a SYSTEMTIME or a text in ISO 8601; nullopt for all else.
[[nodiscard]] std::optional<std::uint64_t> fileTimeOf(const Value &value);

} // namespace sightglass::evtx
