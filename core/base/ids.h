// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace sightglass {

/// A number that cannot be mixed up with another kind of number.
template<typename Tag, typename Rep>
struct StrongId
{
    using rep = Rep;
    Rep value = 0;
    friend constexpr auto operator<=>(StrongId, StrongId) = default;
};

using LogId = StrongId<struct LogIdTag, std::uint16_t>;       ///< A log of the session, from 1.
using RowIndex = StrongId<struct RowIndexTag, std::uint64_t>; ///< Row of one log's store, from 0.
using StringId = StrongId<struct StringIdTag, std::uint32_t>; ///< Entry of a StringTable; 0 = "".
using LevelId = StrongId<struct LevelIdTag, std::uint8_t>;    ///< Entry of a level table; 0 = "".
using JobId = StrongId<struct JobIdTag, std::uint32_t>;       ///< A job of the queue, from 1.

/// A row of some log: 16 bits log, 48 bits row. Orders by log, then row.
struct EventRef
{
    std::uint64_t packed = 0;
    constexpr EventRef() = default;
    constexpr EventRef(LogId log, RowIndex row)
        : packed((std::uint64_t{log.value} << 48) | (row.value & 0xFFFF'FFFF'FFFFull))
    {}
    [[nodiscard]] constexpr LogId log() const { return {static_cast<std::uint16_t>(packed >> 48)}; }
    [[nodiscard]] constexpr RowIndex row() const { return {packed & 0xFFFF'FFFF'FFFFull}; }
    friend constexpr auto operator<=>(EventRef, EventRef) = default;
};

/// Half-open range of bytes in a source.
struct ByteRange
{
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    [[nodiscard]] constexpr std::uint64_t size() const { return end - begin; }
    friend constexpr auto operator<=>(ByteRange, ByteRange) = default;
};

} // namespace sightglass

template<typename Tag, typename Rep>
struct std::hash<sightglass::StrongId<Tag, Rep>>
{
    std::size_t operator()(sightglass::StrongId<Tag, Rep> id) const noexcept
    {
        return std::hash<Rep>()(id.value);
    }
};
template<>
struct std::hash<sightglass::EventRef>
{
    std::size_t operator()(sightglass::EventRef ref) const noexcept
    {
        return std::hash<std::uint64_t>()(ref.packed);
    }
};
