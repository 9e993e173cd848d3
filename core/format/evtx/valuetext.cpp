// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/valuetext.h"

#include "core/base/timestamp.h"

#include <charconv>
#include <cmath>

namespace sightglass::evtx {

namespace {

using namespace valuetype;

constexpr std::uint64_t ticksPerSecond = 10'000'000;
constexpr std::uint64_t secondsPerDay = 86'400;
constexpr std::int64_t epochDays = 134'774; // 1601-01-01 to 1970-01-01
/// Ticks at 10000-01-01: the first time that ISO 8601 cannot write with four digits.
constexpr std::uint64_t year10000 = static_cast<std::uint64_t>(daysFromCivil(10000, 1, 1) + epochDays) * secondsPerDay * ticksPerSecond;

bool isSigned(std::uint8_t type) { return type == int8 || type == int16 || type == int32 || type == int64; }
bool isInteger(std::uint8_t type) { return (type >= int8 && type <= uint64); }

/// Integers are read by their own width, whatever the type says (bool of one byte, for example).
bool readInteger(std::string_view bytes, bool negative, std::uint64_t &value)
{
    switch (bytes.size()) {
    case 1: value = negative ? static_cast<std::uint64_t>(static_cast<std::int8_t>(bytes[0])) : static_cast<std::uint8_t>(bytes[0]); return true;
    case 2: value = negative ? static_cast<std::uint64_t>(littleAt<std::int16_t>(bytes.data())) : littleAt<std::uint16_t>(bytes.data()); return true;
    case 4: value = negative ? static_cast<std::uint64_t>(littleAt<std::int32_t>(bytes.data())) : littleAt<std::uint32_t>(bytes.data()); return true;
    case 8: value = littleAt<std::uint64_t>(bytes.data()); return true;
    default: return false;
    }
}

void appendHexBytes(TextBuffer &out, std::string_view bytes)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    char *to = out.room(bytes.size() * 2);
    for (const char c : bytes) {
        const auto b = static_cast<unsigned char>(c);
        *to++ = hex[b >> 4];
        *to++ = hex[b & 15];
    }
    out.advance(to);
}

template<typename T>
void appendNumber(TextBuffer &out, T value)
{
    char *to = out.room(32);
    out.advance(std::to_chars(to, to + 32, value).ptr);
}

void appendHexNumber(TextBuffer &out, std::uint64_t value)
{
    char *to = out.room(32);
    *to++ = '0';
    *to++ = 'x';
    out.advance(std::to_chars(to, to + 20, value, 16).ptr);
}

char *twoDigits(char *to, unsigned value)
{
    *to++ = static_cast<char>('0' + value / 10);
    *to++ = static_cast<char>('0' + value % 10);
    return to;
}

char *putDate(char *to, unsigned year, unsigned month, unsigned day)
{
    to = twoDigits(to, year / 100);
    to = twoDigits(to, year % 100);
    *to++ = '-';
    to = twoDigits(to, month);
    *to++ = '-';
    to = twoDigits(to, day);
    *to++ = 'T';
    return to;
}

char *putTime(char *to, unsigned secondOfDay)
{
    to = twoDigits(to, secondOfDay / 3600);
    *to++ = ':';
    to = twoDigits(to, secondOfDay / 60 % 60);
    *to++ = ':';
    return twoDigits(to, secondOfDay % 60);
}

void appendFileTime(TextBuffer &out, std::uint64_t ticks)
{
    if (ticks >= year10000)
        return appendHexNumber(out, ticks);
    const std::uint64_t seconds = ticks / ticksPerSecond;
    const CivilDate date = civilFromDays(static_cast<std::int64_t>(seconds / secondsPerDay) - epochDays);
    char *to = out.room(40);
    to = putDate(to, static_cast<unsigned>(date.year), static_cast<unsigned>(date.month), static_cast<unsigned>(date.day));
    to = putTime(to, static_cast<unsigned>(seconds % secondsPerDay));
    *to++ = '.';
    auto fraction = static_cast<unsigned>(ticks % ticksPerSecond);
    for (int i = 6; i >= 0; --i) {
        to[i] = static_cast<char>('0' + fraction % 10);
        fraction /= 10;
    }
    to += 7;
    *to++ = 'Z';
    out.advance(to);
}

/// SYSTEMTIME ([MS-DTYP] 2.3.13): year, month, day of week, day, hour, minute, second, millisecond.
struct SystemTime
{
    explicit SystemTime(std::string_view b)
    {
        for (std::size_t i = 0; i < 8; ++i)
            part[i] = littleAt<std::uint16_t>(b.data() + 2 * i);
    }
    [[nodiscard]] bool isValid() const
    {
        return part[0] >= 1601 && part[7] < 1000 && isValidCivil(part[0], part[1], part[3], part[4], part[5], part[6]);
    }
    unsigned part[8];
};

void appendSystemTime(TextBuffer &out, std::string_view bytes)
{
    const SystemTime t(bytes);
    if (!t.isValid())
        return appendHexBytes(out, bytes);
    char *to = out.room(40);
    to = putDate(to, t.part[0], t.part[1], t.part[3]);
    to = putTime(to, t.part[4] * 3600 + t.part[5] * 60 + t.part[6]);
    *to++ = '.';
    *to++ = static_cast<char>('0' + t.part[7] / 100);
    to = twoDigits(to, t.part[7] % 100);
    *to++ = 'Z';
    out.advance(to);
}

void appendGuid(TextBuffer &out, const char *p)
{
    static constexpr char hex[] = "0123456789abcdef";
    static constexpr int order[] = {3, 2, 1, 0, -1, 5, 4, -1, 7, 6, -1, 8, 9, -1, 10, 11, 12, 13, 14, 15};
    char *to = out.room(40);
    *to++ = '{';
    for (const int i : order) {
        if (i < 0) {
            *to++ = '-';
        } else {
            const auto b = static_cast<unsigned char>(p[i]);
            *to++ = hex[b >> 4];
            *to++ = hex[b & 15];
        }
    }
    *to++ = '}';
    out.advance(to);
}

/// Bytes of the SID that begins \p bytes ([MS-DTYP] 2.4.2.2), 0 when it is none.
std::size_t sidSize(std::string_view bytes)
{
    if (bytes.size() < 8)
        return 0;
    const std::size_t size = 8 + std::size_t{4} * static_cast<unsigned char>(bytes[1]);
    return size <= bytes.size() ? size : 0;
}

void appendSid(TextBuffer &out, std::string_view bytes)
{
    std::uint64_t authority = 0;
    for (std::size_t i = 2; i < 8; ++i)
        authority = (authority << 8) | static_cast<unsigned char>(bytes[i]);
    const unsigned parts = static_cast<unsigned char>(bytes[1]);
    char *to = out.room(40 + std::size_t{11} * parts);
    *to++ = 'S';
    *to++ = '-';
    to = std::to_chars(to, to + 4, static_cast<unsigned>(static_cast<unsigned char>(bytes[0]))).ptr;
    *to++ = '-';
    if (authority >> 32) {
        *to++ = '0';
        *to++ = 'x';
        to = std::to_chars(to, to + 16, authority, 16).ptr;
    } else {
        to = std::to_chars(to, to + 16, authority).ptr;
    }
    for (unsigned i = 0; i < parts; ++i) {
        *to++ = '-';
        to = std::to_chars(to, to + 10, littleAt<std::uint32_t>(bytes.data() + 8 + std::size_t{4} * i)).ptr;
    }
    out.advance(to);
}

template<typename T>
void appendReal(TextBuffer &out, std::string_view bytes, bool json)
{
    T value;
    if constexpr (sizeof(T) == 4)
        value = std::bit_cast<float>(littleAt<std::uint32_t>(bytes.data()));
    else
        value = std::bit_cast<double>(littleAt<std::uint64_t>(bytes.data()));
    if (json && !std::isfinite(value)) {
        out.append('"');
        appendNumber(out, value);
        out.append('"');
    } else {
        appendNumber(out, value);
    }
}

/// UTF-16 digits, decimal or 0x…; also used for levels of forwarded events.
std::optional<std::uint64_t> numberFromText(std::string_view utf16)
{
    char text[24];
    utf16 = withoutFinalNuls(utf16);
    const std::size_t n = utf16.size() / 2;
    if (n == 0 || n > sizeof text)
        return std::nullopt;
    for (std::size_t i = 0; i < n; ++i) {
        if (utf16[2 * i + 1])
            return std::nullopt;
        text[i] = utf16[2 * i];
    }
    const bool hex = n > 2 && text[0] == '0' && (text[1] | 0x20) == 'x';
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text + (hex ? 2 : 0), text + n, value, hex ? 16 : 10);
    if (error != std::errc() || end != text + n)
        return std::nullopt;
    return value;
}

} // namespace

void appendValue(TextBuffer &out, const Value &value, Escape escape)
{
    const std::string_view bytes = value.bytes;
    if (value.isArray()) {
        std::size_t position = 0;
        Value item;
        for (bool first = true; nextItem(value, position, item); first = false) {
            if (!first)
                out.append(", ");
            appendValue(out, item, escape);
        }
        return;
    }
    switch (value.type) {
    case null: return;
    case string:
    case evtXml: return appendUtf16(out, withoutFinalNuls(bytes), escape);
    case ansi: {
        std::string_view text = bytes;
        while (!text.empty() && text.back() == '\0')
            text.remove_suffix(1);
        return appendAnsi(out, text, escape);
    }
    case real32:
        if (bytes.size() == 4)
            return appendReal<float>(out, bytes, false);
        break;
    case real64:
        if (bytes.size() == 8)
            return appendReal<double>(out, bytes, false);
        break;
    case guid:
        if (bytes.size() == 16)
            return appendGuid(out, bytes.data());
        break;
    case systemTime:
        if (bytes.size() == 16)
            return appendSystemTime(out, bytes);
        break;
    case fileTime:
        if (bytes.size() == 8)
            return appendFileTime(out, littleAt<std::uint64_t>(bytes.data()));
        break;
    case sid:
        if (sidSize(bytes) == bytes.size())
            return appendSid(out, bytes);
        break;
    default: {
        std::uint64_t number = 0;
        if (value.type == binary || !readInteger(bytes, isSigned(value.type), number))
            break;
        if (isSigned(value.type))
            return appendNumber(out, static_cast<std::int64_t>(number));
        if (isInteger(value.type))
            return appendNumber(out, number);
        if (value.type == boolean)
            return out.append(number ? std::string_view("true") : std::string_view("false"));
        if (value.type == hex32 || value.type == hex64 || value.type == size || value.type == handle)
            return appendHexNumber(out, number);
    }
    }
    appendHexBytes(out, bytes);
}

void appendJsonValue(TextBuffer &out, const Value &value)
{
    if (value.isArray()) {
        out.append('[');
        std::size_t position = 0;
        Value item;
        for (bool first = true; nextItem(value, position, item); first = false) {
            if (!first)
                out.append(',');
            appendJsonValue(out, item);
        }
        out.append(']');
        return;
    }
    if (value.isNull())
        return out.append("null");
    const std::size_t n = value.bytes.size();
    const bool number = n == 1 || n == 2 || n == 4 || n == 8;
    if (number && (isInteger(value.type) || value.type == boolean))
        return appendValue(out, value, Escape::None);
    if (value.type == real32 && n == 4)
        return appendReal<float>(out, value.bytes, true);
    if (value.type == real64 && n == 8)
        return appendReal<double>(out, value.bytes, true);
    out.append('"');
    appendValue(out, value, Escape::Json);
    out.append('"');
}

bool nextItem(const Value &array, std::size_t &position, Value &item)
{
    const std::string_view rest = array.bytes.substr(std::min(position, array.bytes.size()));
    if (rest.empty())
        return false;
    const auto type = static_cast<std::uint8_t>(array.type & ~arrayFlag);
    std::size_t taken = rest.size(), used = rest.size();
    if (type == string) {
        std::size_t n = 0;
        while (n + 2 <= rest.size() && (rest[n] || rest[n + 1]))
            n += 2;
        used = std::min(n, rest.size());
        taken = std::min(n + 2, rest.size());
    } else if (type == ansi) {
        used = std::min(rest.find('\0'), rest.size());
        taken = std::min(used + 1, rest.size());
    } else if (type == sid) {
        if (const std::size_t n = sidSize(rest))
            used = taken = n;
    } else if (type == size || type == handle) {
        used = taken = std::min<std::size_t>(rest.size(), 8);
    } else if (const std::size_t n = fixedSize(type)) {
        used = taken = std::min(rest.size(), n);
    }
    item = {type, rest.substr(0, used)};
    position += taken;
    return true;
}

std::optional<std::uint64_t> unsignedOfAny(const Value &value)
{
    std::uint64_t number = 0;
    if (value.type == string)
        return numberFromText(value.bytes);
    const bool wanted = isInteger(value.type) || value.type == hex32 || value.type == hex64 || value.type == size;
    if (!wanted || !readInteger(value.bytes, isSigned(value.type), number))
        return std::nullopt;
    return number;
}

std::optional<std::uint64_t> fileTimeOf(const Value &value)
{
    if (value.type == fileTime && value.bytes.size() == 8)
        return littleAt<std::uint64_t>(value.bytes.data());
    constexpr std::int64_t unixTicks = epochDays * static_cast<std::int64_t>(secondsPerDay * ticksPerSecond);
    if (value.type == systemTime && value.bytes.size() == 16) {
        const SystemTime t(value.bytes);
        if (!t.isValid())
            return std::nullopt;
        const auto part = [&t](int i) { return static_cast<int>(t.part[i]); };
        return static_cast<std::uint64_t>(Timestamp::fromCivil(part(0), part(1), part(3), part(4), part(5), part(6), part(7) * 1000).microseconds() * 10 + unixTicks);
    }
    if (value.type == string && value.bytes.size() < 100) {
        const Timestamp time = Timestamp::fromIso(utf8FromUtf16(withoutFinalNuls(value.bytes)));
        if (time.isValid() && time.microseconds() >= -(unixTicks / 10))
            return static_cast<std::uint64_t>(time.microseconds() * 10 + unixTicks);
    }
    return std::nullopt;
}

} // namespace sightglass::evtx
