// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/text/keyvalues.h"

#include "core/base/limits.h"
#include "core/base/utf8.h"
#include "core/format/text/fieldroles.h"

#include <algorithm>
#include <array>

namespace sightglass {

namespace {

/// What a byte may be: part of a name, a gap between pairs.
enum ByteClass : unsigned char { Name = 1, Gap = 2 };
constexpr auto makeByteClasses()
{
    std::array<unsigned char, 256> classes{};
    for (const char c : std::string_view("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-.@/[]()"))
        classes[static_cast<unsigned char>(c)] = Name;
    for (const char c : std::string_view(" \t,\n\r"))
        classes[static_cast<unsigned char>(c)] = Gap;
    return classes;
}
constexpr auto byteClasses = makeByteClasses();
bool isGap(char c) { return byteClasses[static_cast<unsigned char>(c)] == Gap; }
bool isName(char c) { return byteClasses[static_cast<unsigned char>(c)] == Name; }

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Four hex digits at \p at; -1 where they are not.
int fourHex(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

} // namespace

void scanKeyValues(std::string_view text, KeyValueScan &scan)
{
    scan.pairs.clear();
    scan.words = 0;
    std::size_t i = 0;
    while (i < text.size()) {
        if (isGap(text[i])) {
            ++i;
            continue;
        }
        const std::size_t nameBegin = i;
        while (i < text.size() && isName(text[i]))
            ++i;
        if (i == nameBegin || i >= text.size() || text[i] != '=' || scan.pairs.size() >= limits::fieldsPerRecord) {
            // A word that is no name.
            while (i < text.size() && !isGap(text[i]))
                ++i;
            ++scan.words;
            continue;
        }
        KeyValue pair;
        pair.name = text.substr(nameBegin, i - nameBegin);
        ++i;
        const char quote = i < text.size() ? text[i] : '\0';
        if (quote == '"' || quote == '\'') {
            std::size_t end = i + 1;
            while (end < text.size() && text[end] != quote)
                end += text[end] == '\\' ? 2 : 1;
            if (end < text.size()) {
                pair.value = text.substr(i + 1, end - i - 1);
                pair.quoted = true;
                i = end + 1;
                scan.pairs.push_back(pair);
                continue;
            }
        }
        const std::size_t valueBegin = i;
        while (i < text.size() && !isGap(text[i]))
            ++i;
        pair.value = text.substr(valueBegin, i - valueBegin);
        scan.pairs.push_back(pair);
    }
}

void readKeyValues(std::string_view text, std::vector<EventField> &fields)
{
    KeyValueScan scan;
    scanKeyValues(text, scan);
    const std::size_t before = fields.size();
    for (const KeyValue &pair : scan.pairs) {
        const auto known = fields.begin() + static_cast<std::ptrdiff_t>(before);
        if (std::any_of(fields.begin(), known, [&pair](const EventField &f) { return f.name == pair.name; }))
            continue;
        fields.push_back({toValidUtf8(pair.name), pair.quoted ? unescaped(pair.value) : toValidUtf8(pair.value),
                          !pair.quoted && isPlainInteger(pair.value) ? EventField::Kind::Integer : EventField::Kind::Text});
    }
}

std::string unescaped(std::string_view text)
{
    if (text.find('\\') == std::string_view::npos)
        return toValidUtf8(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 >= text.size()) {
            out += text[i];
            continue;
        }
        ++i;
        switch (text[i]) {
        case 'n': out += '\n'; break;
        case 't': out += '\t'; break;
        case 'r': out += '\r'; break;
        case 'b': out += '\b'; break;
        case 'f': out += '\f'; break;
        case '"': out += '"'; break;
        case '\'': out += '\''; break;
        case '\\': out += '\\'; break;
        case '/': out += '/'; break;
        case 'u': {
            const int unit = fourHex(text, i + 1);
            if (unit < 0) {
                out += "\\u";
                break;
            }
            i += 4;
            auto c = static_cast<std::uint32_t>(unit);
            if (c >= 0xD800 && c < 0xDC00 && i + 2 < text.size() && text[i + 1] == '\\' && text[i + 2] == 'u') {
                const int low = fourHex(text, i + 3);
                if (low >= 0xDC00 && low < 0xE000) {
                    c = 0x10000 + ((c - 0xD800) << 10) + (static_cast<std::uint32_t>(low) - 0xDC00);
                    i += 6;
                }
            }
            appendUtf8(out, (c >= 0xD800 && c < 0xE000) || c == 0 ? 0xFFFD : c);
            break;
        }
        default:
            out += '\\';
            out += text[i];
        }
    }
    return toValidUtf8(out);
}

} // namespace sightglass
