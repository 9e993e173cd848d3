// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <cstring>

namespace sightglass {

namespace {

/// Length of the well-formed sequence at \p p, 0 if there is none (Unicode 15, table 3-7).
std::size_t sequenceLength(const unsigned char *p, std::size_t n)
{
    const unsigned char c = p[0];
    const auto tail = [&](std::size_t i) { return i < n && (p[i] & 0xC0) == 0x80; };
    if (c == 0)
        return 0;
    if (c < 0x80)
        return 1;
    if (c >= 0xC2 && c <= 0xDF)
        return tail(1) ? 2 : 0;
    if (c >= 0xE0 && c <= 0xEF) {
        if (!tail(1) || !tail(2) || (c == 0xE0 && p[1] < 0xA0) || (c == 0xED && p[1] > 0x9F))
            return 0;
        return 3;
    }
    if (c >= 0xF0 && c <= 0xF4) {
        if (!tail(1) || !tail(2) || !tail(3) || (c == 0xF0 && p[1] < 0x90) || (c == 0xF4 && p[1] > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

} // namespace

std::string toValidUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    std::size_t i = 0;
    while (i < bytes.size()) {
        const std::size_t n = sequenceLength(p + i, bytes.size() - i);
        if (n)
            out.append(bytes.data() + i, n);
        else
            out.append("\xEF\xBF\xBD");
        i += n ? n : 1;
    }
    return out;
}

} // namespace sightglass
