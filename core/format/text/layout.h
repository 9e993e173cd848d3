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

private:
    friend class Layout;
    std::vector<std::size_t> starts; // where each step of the last layout tried began
};

/// How the first line of a record is built, compiled from a text such as
/// `{time:%Y-%m-%d %H:%M:%S%F} {level:level} [{thread}] {source:token}: {message:rest}`.
///
/// Between braces stands a field: its name (none: not kept), `?` where it may be empty, and its kind:
///  * none: up to the next text of the layout; `last`: up to its last place in the line; `last@`: up to
///    its last place before the next `@` (any one character)
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
    /// The first of \p layouts that \p line is built by; their number where there is none. What a layout
    /// has in common with the one before it is not read again.
    [[nodiscard]] static std::size_t matchFirst(const std::vector<Layout> &layouts, std::string_view line, LayoutMatch &match);
    /// To be called once the layouts of matchFirst() stand in their order.
    static void findCommonSteps(std::vector<Layout> &layouts);
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
        char stop = '\0';        // Last: looks no further than the next one of these
        bool mayEndLine = false; // nothing need stand behind it
        [[nodiscard]] bool operator==(const Step &other) const;
    };
    [[nodiscard]] static bool take(const Step &step, std::string_view line, std::size_t &at, LayoutMatch &match);
    /// Takes steps from \p first on; \p match holds what those before it gave. The step that failed, their
    /// number where the line goes on behind them, one more where it matches.
    [[nodiscard]] std::size_t run(std::size_t first, std::string_view line, LayoutMatch &match) const;

    std::string m_text;
    std::vector<Step> m_steps;
    std::vector<std::string> m_names;
    std::size_t m_common = 0;       // first steps that are those of the layout before
    std::size_t m_commonFields = 0; // fields that they give
    bool m_commonTime = false;      // a time among them
};

} // namespace sightglass
