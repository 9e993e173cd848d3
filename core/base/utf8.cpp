// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <algorithm>
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

/// Bytes 0x01 to 0x7F at the start, eight at a time: most text is nothing else.
std::size_t asciiLength(std::string_view bytes)
{
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes.data() + i, 8);
        constexpr std::uint64_t ones = 0x0101010101010101ull, tops = 0x8080808080808080ull;
        if (((word - ones) | word) & tops)
            break;
    }
    while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) - 1u < 0x7F)
        ++i;
    return i;
}

/// Windows-1252 (a superset of the printable part of ISO 8859-1), 0x80 to 0x9F; 0 = no character.
constexpr char16_t windows1252[32] = {
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

void appendWindows1252(std::string &out, unsigned char byte)
{
    const unsigned c = byte == 0                     ? 0xFFFD
                       : byte < 0x80 || byte >= 0xA0 ? byte
                       : windows1252[byte - 0x80]    ? windows1252[byte - 0x80]
                                                     : 0xFFFD;
    appendUtf8(out, c);
}

} // namespace

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

std::size_t countControlBytes(std::string_view bytes)
{
    return static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), [](char c) {
        const auto b = static_cast<unsigned char>(c);
        return b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
    }));
}

std::string toValidUtf8(std::string_view bytes)
{
    std::size_t i = asciiLength(bytes);
    std::string out;
    out.reserve(bytes.size());
    out.append(bytes.data(), i);
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    bool utf8 = false;      // a well-formed character of several bytes was seen
    bool eightBits = false; // a byte that belongs to none was seen
    while (i < bytes.size()) {
        const std::size_t n = sequenceLength(p + i, bytes.size() - i);
        utf8 = utf8 || n > 1;
        eightBits = eightBits || (n == 0 && p[i] >= 0x80);
        if (n)
            out.append(bytes.data() + i, n);
        else
            out.append("\xEF\xBF\xBD");
        i += n ? n : 1;
    }
    if (utf8 || !eightBits)
        return out;
    out.clear();
    for (i = 0; i < bytes.size(); ++i)
        appendWindows1252(out, p[i]);
    return out;
}

} // namespace sightglass
