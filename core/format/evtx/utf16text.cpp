// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/utf16text.h"

#include "core/base/utf8.h"
#include "core/format/evtx/binxml.h"

#include <algorithm>
#include <array>

#if defined(__SSE2__)
#    include <emmintrin.h>
#endif

namespace sightglass::evtx {

namespace {

constexpr std::uint32_t replacement = 0xFFFD;

/// True where an ASCII character is not written as itself.
constexpr std::array<bool, 128> specials(Escape escape)
{
    std::array<bool, 128> table{};
    table[0] = true;
    if (escape == Escape::None)
        return table;
    for (std::size_t c = 0; c < 0x20; ++c)
        table[c] = escape == Escape::Json || (c != '\t' && c != '\n' && c != '\r');
    if (escape == Escape::Json) {
        table['"'] = table['\\'] = table[0x7F] = true;
    } else {
        table['&'] = table['<'] = table['>'] = true;
        table['"'] = escape == Escape::XmlAttribute;
    }
    return table;
}
constexpr std::array<std::array<bool, 128>, 4> special{specials(Escape::None), specials(Escape::XmlText),
                                                       specials(Escape::XmlAttribute), specials(Escape::Json)};

/// Longest form of one UTF-16 unit: \u00XX or &quot;
constexpr std::size_t longestForm = 6;

char *put(char *to, std::string_view text)
{
    std::memcpy(to, text.data(), text.size());
    return to + text.size();
}

char *putUtf8(char *to, std::uint32_t c)
{
    if (c < 0x80) {
        *to++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *to++ = static_cast<char>(0xC0 | (c >> 6));
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *to++ = static_cast<char>(0xE0 | (c >> 12));
        *to++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    } else {
        *to++ = static_cast<char>(0xF0 | (c >> 18));
        *to++ = static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        *to++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    }
    return to;
}

char *putSpecial(char *to, std::uint32_t c, Escape escape)
{
    static constexpr char hex[] = "0123456789abcdef";
    if (escape == Escape::Json) {
        *to++ = '\\';
        switch (c) {
        case '"':
        case '\\': *to++ = static_cast<char>(c); break;
        case '\n': *to++ = 'n'; break;
        case '\r': *to++ = 'r'; break;
        case '\t': *to++ = 't'; break;
        default:
            to = put(to, "u00");
            *to++ = hex[c >> 4];
            *to++ = hex[c & 15];
        }
        return to;
    }
    switch (c) {
    case '&': return put(to, "&amp;");
    case '<': return put(to, "&lt;");
    case '>': return put(to, "&gt;");
    case '"': return put(to, "&quot;");
    default: return putUtf8(to, replacement);
    }
}

#if defined(__SSE2__)
/// One bit for each of 16 ASCII bytes that is not written as itself.
int specialMask(__m128i v, Escape escape)
{
    const auto equals = [v](char c) { return _mm_cmpeq_epi8(v, _mm_set1_epi8(c)); };
    __m128i bad;
    if (escape == Escape::None) {
        bad = equals('\0');
    } else {
        bad = _mm_cmplt_epi8(v, _mm_set1_epi8(0x20)); // line ends and tabs go the slow way too
        if (escape == Escape::Json)
            bad = _mm_or_si128(bad, _mm_or_si128(equals(0x7F), _mm_or_si128(equals('"'), equals('\\'))));
        else
            bad = _mm_or_si128(bad, _mm_or_si128(_mm_or_si128(equals('&'), equals('"')),
                                                 _mm_or_si128(equals('<'), equals('>'))));
    }
    return _mm_movemask_epi8(bad);
}
#endif

} // namespace

void appendUtf16(TextBuffer &out, std::string_view bytes, Escape escape)
{
    std::size_t units = bytes.size() / 2;
    const char *p = bytes.data();
    char *to = out.room(units * longestForm + 16);
    const auto &table = special[static_cast<std::size_t>(escape)];
    while (units > 0) {
#if defined(__SSE2__)
        // 16 or 8 ASCII characters at once. What is written past the good ones is overwritten.
        while (units >= 8) {
            const __m128i a = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
            const bool two = units >= 16;
            const __m128i b = two ? _mm_loadu_si128(reinterpret_cast<const __m128i *>(p + 16)) : a;
            const __m128i high = _mm_and_si128(_mm_or_si128(a, b), _mm_set1_epi16(static_cast<short>(0xFF80)));
            if (_mm_movemask_epi8(_mm_cmpeq_epi16(high, _mm_setzero_si128())) != 0xFFFF)
                break;
            const __m128i packed = _mm_packus_epi16(a, b);
            const int mask = specialMask(packed, escape);
            _mm_storeu_si128(reinterpret_cast<__m128i *>(to), packed);
            const unsigned n = two ? 16 : 8;
            if (mask) {
                const unsigned good = std::min(n, static_cast<unsigned>(__builtin_ctz(static_cast<unsigned>(mask))));
                to += good;
                p += std::size_t{2} * good;
                units -= good;
                if (good < n)
                    break;
            } else {
                to += n;
                p += std::size_t{2} * n;
                units -= n;
            }
        }
#endif
        for (std::size_t slow = std::min<std::size_t>(units, 8); slow > 0; --slow) {
            std::uint32_t c = littleAt<std::uint16_t>(p);
            p += 2;
            --units;
            if (c < 0x80) {
                if (!table[c]) {
                    // An XML reader would make a line feed of it; before one it is part of the line end.
                    if (c == '\r' && (escape == Escape::XmlText || escape == Escape::XmlAttribute)
                        && !(units > 0 && littleAt<std::uint16_t>(p) == '\n'))
                        to = put(to, "&#13;");
                    else
                        *to++ = static_cast<char>(c);
                } else if (c == 0 && escape != Escape::Json)
                    to = putUtf8(to, replacement);
                else
                    to = putSpecial(to, c, escape);
                continue;
            }
            if (c >= 0xD800 && c < 0xE000) {
                const std::uint32_t low = c < 0xDC00 && units > 0 ? littleAt<std::uint16_t>(p) : 0;
                if (low >= 0xDC00 && low < 0xE000) {
                    c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                    p += 2;
                    --units;
                    slow = slow > 1 ? slow - 1 : 1;
                } else {
                    c = replacement;
                }
            } else if (c >= 0xFFFE && escape != Escape::None && escape != Escape::Json) {
                c = replacement; // no characters of XML 1.0
            }
            to = putUtf8(to, c);
        }
    }
    out.advance(to);
}

void appendAnsi(TextBuffer &out, std::string_view bytes, Escape escape)
{
    const std::string valid = toValidUtf8(bytes);
    if (valid != bytes && bytes.find('\0') == std::string_view::npos) {
        static constexpr char16_t upper[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                               0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                               0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
        for (const char c : bytes) {
            const auto b = static_cast<unsigned char>(c);
            appendCodePoint(out, b >= 0x80 && b < 0xA0 ? upper[b - 0x80] : b, escape);
        }
        return;
    }
    const auto &table = special[static_cast<std::size_t>(escape)];
    char *to = out.room(valid.size() * longestForm + 16);
    for (const char c : valid) {
        const auto b = static_cast<unsigned char>(c);
        if (b >= 0x80 || !table[b])
            *to++ = c;
        else
            to = putSpecial(to, b, escape);
    }
    out.advance(to);
}

void appendCodePoint(TextBuffer &out, std::uint32_t c, Escape escape)
{
    char *to = out.room(16);
    if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
        c = replacement;
    if (c < 0x80 && special[static_cast<std::size_t>(escape)][c])
        to = c == 0 && escape != Escape::Json ? putUtf8(to, replacement) : putSpecial(to, c, escape);
    else
        to = putUtf8(to, c);
    out.advance(to);
}

std::string_view withoutFinalNuls(std::string_view utf16)
{
    std::size_t n = utf16.size() / 2 * 2;
    while (n >= 2 && utf16[n - 1] == 0 && utf16[n - 2] == 0)
        n -= 2;
    return utf16.substr(0, n);
}

std::string utf8FromUtf16(std::string_view utf16)
{
    TextBuffer out;
    appendUtf16(out, utf16, Escape::None);
    return std::string(out.view());
}

} // namespace sightglass::evtx
