// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

/// The shape of a message: its words and punctuation, with one `mask` byte in the place of each value
/// that can be told by its look alone (numbers, addresses, paths, dates, sizes; docs/unusual.md has the
/// list). Pure functions, any thread.
namespace sightglass::messageshape {

/// Stands for a value. No other byte of a shape is below the blank.
inline constexpr char mask = '\x01';

/// What a byte can be.
enum Kind : std::uint8_t { letter = 1, digit = 2, hexLetter = 4, joiner = 8, space = 16, punct = 32 };

inline constexpr std::array<std::uint8_t, 256> kinds = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        const bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
        std::uint8_t kind = punct;
        if (c >= '0' && c <= '9')
            kind = digit;
        else if (upper || lower || c >= 0x80 || c == '_')
            kind = letter;
        else if (c <= ' ' || c == 0x7F)
            kind = space;
        if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            kind |= hexLetter;
        for (const char j : std::string_view(".-/\\@%$#+*~&!?^`")) {
            if (c == static_cast<unsigned char>(j))
                kind = joiner;
        }
        table[c] = kind;
    }
    return table;
}();

[[nodiscard]] inline std::uint8_t kindOf(char c) { return kinds[static_cast<unsigned char>(c)]; }
/// Neither white space nor punctuation that ends a word.
[[nodiscard]] inline bool isInWord(char c) { return !(kindOf(c) & (space | punct)) || c == mask; }

/// Writes the shape of \p text to \p out, replacing what that held; at most a quarter longer than the text.
void write(std::string_view text, std::string &out);
/// A shape as it is shown: `<*>` for each value.
[[nodiscard]] std::string shown(std::string_view text);

} // namespace sightglass::messageshape
