// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace sightglass {

/// Finds a text in much text: two of its bytes that are rare in logs are looked for 32 places at a
/// time (AVX2, where the processor has it), and only where both stand is the rest compared. Immutable,
/// any thread. The idea of two bytes: Muła, "SIMD-friendly algorithms for substring searching", 2016.
class LiteralSearch
{
public:
    static constexpr std::size_t npos = std::string_view::npos;
    /// \p ignoreCase: of ASCII letters; other bytes are compared as they are. An empty text is found
    /// everywhere.
    LiteralSearch(std::string_view literal, bool ignoreCase);
    /// Place of the first occurrence at or after \p from; npos for none.
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from = 0) const;
    /// As find(), one byte at a time: the reference of the tests.
    [[nodiscard]] std::size_t findByByte(std::string_view text, std::size_t from = 0) const;
    [[nodiscard]] const std::string &literal() const { return m_literal; }

private:
    [[nodiscard]] bool equalsAt(const char *text) const;
    [[nodiscard]] std::size_t findBySimd(std::string_view text, std::size_t from) const;

    std::string m_literal; // lower case where case is ignored
    bool m_ignoreCase;
    std::size_t m_first = 0;  // places of the two rare bytes, m_first <= m_second
    std::size_t m_second = 0;
};

} // namespace sightglass
