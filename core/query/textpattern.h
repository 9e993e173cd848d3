// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/literalsearch.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace sightglass {

/// What a text is asked for: to contain a phrase, to be a value, or an expression in RE2's syntax.
/// Text that is not UTF-8 is read as toValidUtf8() shows it. Immutable, cheap to copy, any thread.
class TextPattern
{
public:
    /// Contained, whatever the case. With \p wildcards `*` stands for any characters.
    static TextPattern phrase(std::string_view text, bool wildcards = false);
    /// The text as a whole, whatever the case. With \p wildcards `*` stands for any characters, `?` for one.
    static TextPattern whole(std::string_view text, bool wildcards = false);
    /// Found anywhere; `^` and `$` at every line. \p expression must have no regexFault().
    static TextPattern regex(const std::string &expression, bool ignoreCase);
    /// What is wrong with an expression, in RE2's words; empty = nothing.
    [[nodiscard]] static std::string regexFault(const std::string &expression);
    /// The address "10.0.0.1" as a number; nullopt for all else.
    [[nodiscard]] static std::optional<std::uint32_t> ipv4(std::string_view text);

    [[nodiscard]] bool matches(std::string_view text) const;
    /// Where it is first found in \p text at or after \p from: begin and length; nullopt = nowhere. Not
    /// for whole(). \p text must be UTF-8.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> find(std::string_view text, std::size_t from) const;
    /// Literals of which at least one stands in every text that matches, whatever its case; none = no
    /// such literals are known.
    [[nodiscard]] const std::vector<LiteralSearch> &required() const { return m_required; }
    /// Whether a required literal is all that is asked for.
    [[nodiscard]] bool isLiteral() const { return m_literal; }

private:
    void compile(const std::string &expression, bool ignoreCase);

    std::vector<LiteralSearch> m_required;
    bool m_literal = false;
    bool m_wholeAscii = false;
    std::string m_text; // lower case; of m_wholeAscii
    std::shared_ptr<const re2::RE2> m_regex;
};

} // namespace sightglass
