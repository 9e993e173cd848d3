// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

/// One `name=value`; views into the text. A quoted value is without its quotes, escapes as written.
struct KeyValue
{
    std::string_view name;
    std::string_view value;
    bool quoted = false;
};

/// Reads `name=value name="quoted \"value\"" …` (logfmt, auditd, key=value logs); pairs are parted by
/// blanks, tabs or commas; words without `=` are passed over and counted. Linear.
struct KeyValueScan
{
    std::vector<KeyValue> pairs;
    std::size_t words = 0; ///< Text that belongs to no pair.
};
void scanKeyValues(std::string_view text, KeyValueScan &scan);

/// Adds the pairs of \p text to \p fields, names that are there already left out.
void readKeyValues(std::string_view text, std::vector<EventField> &fields);

/// Resolves backslash escapes (\\n \\t \\" \\\\ \\/ \\uXXXX) and makes well-formed UTF-8.
[[nodiscard]] std::string unescaped(std::string_view text);

} // namespace sightglass
