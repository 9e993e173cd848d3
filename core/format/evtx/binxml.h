// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

/// The words of BinXML ([MS-EVEN6] 2.2.12; libevtx, "Windows XML Event Log (EVTX) format", sections 6
/// and 7): tokens, value types, and a bounded little-endian view of the bytes they stand in.
namespace sightglass::evtx {

/// Tokens. An element, attribute, text or reference token may have moreFlag besides.
namespace token {
inline constexpr std::uint8_t endOfStream = 0x00, openStart = 0x01, closeStart = 0x02, closeEmpty = 0x03,
                              endElement = 0x04, valueText = 0x05, attribute = 0x06, cdata = 0x07,
                              characterReference = 0x08, entityReference = 0x09, piTarget = 0x0A, piData = 0x0B,
                              templateInstance = 0x0C, normalSubstitution = 0x0D, optionalSubstitution = 0x0E,
                              fragmentHeader = 0x0F, moreFlag = 0x40;
}

/// Types of values ([MS-EVEN6] 2.2.12, "ValueType"). arrayFlag marks arrays of them.
namespace valuetype {
inline constexpr std::uint8_t null = 0x00, string = 0x01, ansi = 0x02, int8 = 0x03, uint8 = 0x04, int16 = 0x05,
                              uint16 = 0x06, int32 = 0x07, uint32 = 0x08, int64 = 0x09, uint64 = 0x0A,
                              real32 = 0x0B, real64 = 0x0C, boolean = 0x0D, binary = 0x0E, guid = 0x0F, size = 0x10,
                              fileTime = 0x11, systemTime = 0x12, sid = 0x13, hex32 = 0x14, hex64 = 0x15,
                              handle = 0x20, binXml = 0x21, evtXml = 0x23, arrayFlag = 0x80;
}

/// Bytes of one value of a type; 0 where they differ, so that a count or a size stands before them.
[[nodiscard]] inline std::uint32_t fixedSize(std::uint8_t type)
{
    using namespace valuetype;
    switch (type) {
    case int8:
    case uint8: return 1;
    case int16:
    case uint16: return 2;
    case int32:
    case uint32:
    case real32:
    case boolean:
    case hex32: return 4;
    case int64:
    case uint64:
    case real64:
    case fileTime:
    case hex64: return 8;
    case guid:
    case systemTime: return 16;
    default: return 0;
    }
}

/// Little-endian number at \p p; the caller has checked that the bytes are there.
template<typename T>
[[nodiscard]] inline T littleAt(const char *p)
{
    T value;
    std::memcpy(&value, p, sizeof value);
    if constexpr (std::endian::native == std::endian::big && sizeof(T) > 1) {
        T swapped = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i)
            swapped = static_cast<T>((swapped << 8) | ((value >> (8 * i)) & 0xFF));
        return swapped;
    }
    return value;
}

/// One typed value: its bytes lie in the chunk.
struct Value
{
    std::uint8_t type = valuetype::null;
    std::string_view bytes;

    [[nodiscard]] bool isNull() const { return type == valuetype::null; }
    [[nodiscard]] bool isArray() const { return (type & valuetype::arrayFlag) != 0; }
    [[nodiscard]] bool isBinXml() const { return type == valuetype::binXml; }
};

} // namespace sightglass::evtx
