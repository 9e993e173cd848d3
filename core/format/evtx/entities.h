// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/evtx/utf16text.h"

namespace sightglass::evtx {

/// Appends the character of a predefined entity (XML 1.0 section 4.6: amp, lt, gt, quot, apos). BinXML
/// knows no others; one of another name becomes U+FFFD.
inline void appendEntity(TextBuffer &out, std::string_view name, Escape escape)
{
    const std::uint32_t c = name == "amp"    ? '&'
                            : name == "lt"   ? '<'
                            : name == "gt"   ? '>'
                            : name == "quot" ? '"'
                            : name == "apos" ? '\''
                                             : 0xFFFDu;
    appendCodePoint(out, c, escape);
}

} // namespace sightglass::evtx
