// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sightglass {

/// What an event is called wherever it goes (history, servers, other computers): a UUID of version 5
/// (RFC 9562, 5.5) of what its source is known by and of its place there. So reading an event again
/// gives the same id, and two equal lines of the same microsecond have two. Value type.
struct EventId
{
    std::array<std::uint8_t, 16> bytes{}; ///< Network byte order; all zero = none.

    /// \p source: any text that stays the same for the source and that no other has (of a file: hash of its head);
    /// \p position: byte offset, record number.
    [[nodiscard]] static EventId of(std::string_view source, std::uint64_t position);
    /// \p position: a text, such as the cursor of a journal.
    [[nodiscard]] static EventId of(std::string_view source, std::string_view position);
    /// Reads toString(), in either case of letters.
    [[nodiscard]] static std::optional<EventId> parse(std::string_view text);

    /// 36 characters: `xxxxxxxx-xxxx-5xxx-xxxx-xxxxxxxxxxxx`, lower case.
    [[nodiscard]] std::string toString() const;
    friend auto operator<=>(const EventId &, const EventId &) = default;
};

} // namespace sightglass
