// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/text/timelayout.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

/// What a layout reads out of a line; views into it, in the order of Layout::names().
struct LayoutMatch
{
    std::vector<std::string_view> values;
    WrittenTime time;
    std::string_view timeText; ///< Empty where the layout has no time.
};

/// How the first line of a record is built, compiled from a text such as
/// `{time:%Y-%m-%d %H:%M:%S%F} {level:level} [{thread}] {source:token}: {message:rest}`.
///
/// Between braces stands a field: its name (none: not kept), `?` where it may be empty, and its kind:
///  * none: up to the next text of the layout; `last`: up to its last place in the line
///  * `token`: the same, without blanks; `int`, `hex`: a number; `word`: letters, digits, `_`
///  * `level`: a word that names a severity; `quoted`: up to a `"` without a backslash before it
///  * `rest`: everything; `%…`: a time (TimeLayout); `any`: a time in any common layout
/// A blank stands for one or more blanks or tabs; `{{` for a brace. Read from left to right without
/// going back, so a line costs time in proportion to its length. Immutable; any thread.
class Layout
{
public:
    /// nullopt where the text is not a layout; \p error then says what and at which character.
    [[nodiscard]] static std::optional<Layout> compile(std::string_view text, std::string *error = nullptr);

    [[nodiscard]] bool match(std::string_view line, LayoutMatch &match) const;
    /// Names of the kept fields, the time among them.
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    enum class Kind : unsigned char { Literal, Blank, Text, Last, Token, Integer, Hex, Word, Level, Quoted, Rest, Time, AnyTime };
    struct Step
    {
        Kind kind = Kind::Literal;
        bool optional = false;
        int field = -1;        // index of names
        std::string literal;   // Literal; of a field: the text that ends it
        std::optional<TimeLayout> time;
    };
    std::string m_text;
    std::vector<Step> m_steps;
    std::vector<std::string> m_names;
};

} // namespace sightglass
