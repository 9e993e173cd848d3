// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/recordfields.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace sightglass {

std::string recordFieldName(std::string_view name)
{
    constexpr std::size_t longest = 40;
    if (name.size() > longest)
        return {};
    std::string plain(name.size(), '\0');
    std::transform(name.begin(), name.end(), plain.begin(), [](char c) { return c == '-' || c == '.' || c == ' ' ? '_' : asciiLower(c); });
    return plain;
}

bool isNoValue(std::string_view value)
{
    if (value.empty() || value == "-")
        return true;
    return value.size() <= 17
           && (equalIgnoringCase(value, "none") || equalIgnoringCase(value, "n/a") || equalIgnoringCase(value, "na") || equalIgnoringCase(value, "null")
               || equalIgnoringCase(value, "clean transaction"));
}

std::string_view unquoted(std::string_view value)
{
    return value.size() >= 2 && value.front() == '"' && value.back() == '"' ? value.substr(1, value.size() - 2) : value;
}

} // namespace sightglass
