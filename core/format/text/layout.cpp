// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/text/layout.h"

#include "core/event/severity.h"

#include <algorithm>

namespace sightglass {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHex(char c) { return isDigit(c) || static_cast<unsigned char>((c | 0x20) - 'a') < 6; }
/// Place of the next `"` that no odd number of `\` stands before; the line's size where there is none.
std::size_t endOfQuoted(std::string_view line, std::size_t begin)
{
    for (std::size_t from = begin;;) {
        const std::size_t quote = line.find('"', from);
        if (quote == std::string_view::npos)
            return line.size();
        std::size_t slashes = quote;
        while (slashes > from && line[slashes - 1] == '\\')
            --slashes;
        if ((quote - slashes) % 2 == 0)
            return quote;
        from = quote + 1;
    }
}
bool isWord(char c) { return isDigit(c) || static_cast<unsigned char>((c | 0x20) - 'a') < 26 || c == '_'; }

} // namespace

std::optional<Layout> Layout::compile(std::string_view text, std::string *error)
{
    const auto fail = [&](std::size_t at, std::string what) -> std::optional<Layout> {
        if (error)
            *error = "character " + std::to_string(at + 1) + ": " + std::move(what);
        return std::nullopt;
    };
    Layout layout;
    layout.m_text = text;
    const auto addLiteral = [&layout](char c) {
        if (isBlank(c)) {
            if (layout.m_steps.empty() || layout.m_steps.back().kind != Kind::Blank)
                layout.m_steps.push_back({Kind::Blank, false, -1, {}, {}});
            return;
        }
        if (layout.m_steps.empty() || layout.m_steps.back().kind != Kind::Literal)
            layout.m_steps.push_back({Kind::Literal, false, -1, {}, {}});
        layout.m_steps.back().literal += c;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '{') {
            addLiteral(text[i]);
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == '{') {
            addLiteral('{');
            ++i;
            continue;
        }
        const std::size_t close = text.find('}', i);
        if (close == std::string_view::npos)
            return fail(i, "no } to this {");
        const std::string_view inside = text.substr(i + 1, close - i - 1);
        const std::size_t colon = inside.find(':');
        std::string_view name = inside.substr(0, colon);
        const std::string_view kind = colon == std::string_view::npos ? std::string_view() : inside.substr(colon + 1);
        Step step;
        if (!name.empty() && name.back() == '?') {
            step.optional = true;
            name.remove_suffix(1);
        }
        if (!std::all_of(name.begin(), name.end(), [](char c) { return isWord(c) || c == '.' || c == '-' || c == '@'; }))
            return fail(i, "a field name has letters, digits, . - _ @");
        if (kind.empty()) {
            step.kind = Kind::Text;
        } else if (kind.front() == '%') {
            step.kind = Kind::Time;
            std::string bad;
            step.time = TimeLayout::compile(kind, &bad);
            if (!step.time)
                return fail(i, bad + " is no part of a time");
        } else if (kind.substr(0, 4) == "last" && kind.size() <= 5) {
            step.kind = Kind::Last;
            step.stop = kind.size() == 5 ? kind[4] : '\0';
        } else if (kind == "token") {
            step.kind = Kind::Token;
        } else if (kind == "int") {
            step.kind = Kind::Integer;
        } else if (kind == "hex") {
            step.kind = Kind::Hex;
        } else if (kind == "word") {
            step.kind = Kind::Word;
        } else if (kind == "level") {
            step.kind = Kind::Level;
        } else if (kind == "quoted") {
            step.kind = Kind::Quoted;
        } else if (kind == "rest") {
            step.kind = Kind::Rest;
        } else if (kind == "any") {
            step.kind = Kind::AnyTime;
        } else {
            return fail(i, "no such kind of field: " + std::string(kind));
        }
        if (!name.empty()) {
            if (std::find(layout.m_names.begin(), layout.m_names.end(), name) != layout.m_names.end())
                return fail(i, "the field " + std::string(name) + " is there twice");
            step.field = static_cast<int>(layout.m_names.size());
            layout.m_names.emplace_back(name);
        }
        layout.m_steps.push_back(std::move(step));
        i = close;
    }
    // What ends a field is the text behind it.
    for (std::size_t i = 0; i < layout.m_steps.size(); ++i) {
        Step &step = layout.m_steps[i];
        if (step.kind != Kind::Text && step.kind != Kind::Last && step.kind != Kind::Token)
            continue;
        if (i + 1 == layout.m_steps.size()) {
            if (step.kind != Kind::Token)
                step.kind = Kind::Rest;
            continue;
        }
        const Step &next = layout.m_steps[i + 1];
        if (next.kind == Kind::Blank) {
            step.literal = " ";
            // A text may hold blanks: it ends where the blank and what comes behind it stand.
            if (step.kind != Kind::Token && i + 2 < layout.m_steps.size() && layout.m_steps[i + 2].kind == Kind::Literal)
                step.literal += layout.m_steps[i + 2].literal;
        } else if (next.kind == Kind::Literal) {
            step.literal = next.literal;
            if (i + 2 < layout.m_steps.size() && layout.m_steps[i + 2].kind == Kind::Blank)
                step.literal += ' ';
        } else {
            return fail(text.size() - 1, "two fields need a text between them");
        }
    }
    if (layout.m_steps.empty())
        return fail(0, "the layout is empty");
    // An optional last field may be missing with the blank before it.
    const std::size_t last = layout.m_steps.size() - 1;
    layout.m_steps[last].mayEndLine = layout.m_steps[last].kind == Kind::Blank;
    if (last >= 1 && layout.m_steps[last].optional) {
        layout.m_steps[last - 1].mayEndLine = layout.m_steps[last - 1].kind == Kind::Blank;
        if (last >= 2)
            layout.m_steps[last - 2].mayEndLine = layout.m_steps[last - 2].kind != Kind::Blank;
    }
    return layout;
}

bool Layout::Step::operator==(const Step &other) const
{
    return kind == other.kind && optional == other.optional && field == other.field && literal == other.literal && stop == other.stop && mayEndLine == other.mayEndLine
           && time.has_value() == other.time.has_value() && (!time || time->text() == other.time->text());
}

bool Layout::match(std::string_view line, LayoutMatch &match) const
{
    match.values.assign(m_names.size(), std::string_view());
    match.timeText = {};
    return run(0, line, match) > m_steps.size();
}

void Layout::findCommonSteps(std::vector<Layout> &layouts)
{
    const auto hasTime = [](const Step &step) { return step.kind == Kind::Time || step.kind == Kind::AnyTime; };
    for (std::size_t i = 1; i < layouts.size(); ++i) {
        const std::vector<Step> &before = layouts[i - 1].m_steps;
        const std::vector<Step> &steps = layouts[i].m_steps;
        std::size_t common = 0;
        while (common < std::min(before.size(), steps.size()) && before[common] == steps[common])
            ++common;
        // A match keeps one time only: the layout before must not have read another behind what is common.
        if (std::any_of(before.begin() + static_cast<std::ptrdiff_t>(common), before.end(), hasTime))
            common = static_cast<std::size_t>(std::find_if(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(common), hasTime) - before.begin());
        layouts[i].m_common = common;
        for (std::size_t k = 0; k < common; ++k) {
            if (steps[k].field >= 0)
                layouts[i].m_commonFields = static_cast<std::size_t>(steps[k].field) + 1;
            layouts[i].m_commonTime |= hasTime(steps[k]);
        }
    }
}

std::size_t Layout::matchFirst(const std::vector<Layout> &layouts, std::string_view line, LayoutMatch &match)
{
    std::size_t failed = 0; // step of the layout before; those up to it have their places in match.starts
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        const Layout &layout = layouts[i];
        const std::size_t common = i == 0 ? 0 : layout.m_common;
        if (common > failed)
            continue; // the same step fails again
        // What the common steps gave stays.
        match.values.resize(layout.m_names.size());
        std::fill(match.values.begin() + static_cast<std::ptrdiff_t>(i == 0 ? 0 : layout.m_commonFields), match.values.end(), std::string_view());
        if (i == 0 || !layout.m_commonTime)
            match.timeText = {};
        const std::size_t result = layout.run(common, line, match);
        if (result > layout.m_steps.size())
            return i;
        failed = result;
    }
    return layouts.size();
}

std::size_t Layout::run(std::size_t first, std::string_view line, LayoutMatch &match) const
{
    if (match.starts.size() <= m_steps.size())
        match.starts.resize(m_steps.size() + 1);
    std::size_t at = first == 0 ? 0 : match.starts[first];
    for (std::size_t index = first; index < m_steps.size(); ++index) {
        match.starts[index] = at;
        if (!take(m_steps[index], line, at, match))
            return index;
    }
    match.starts[m_steps.size()] = at;
    return at == line.size() ? m_steps.size() + 1 : m_steps.size();
}

bool Layout::take(const Step &step, std::string_view line, std::size_t &at, LayoutMatch &match)
{
    std::size_t end = at;
    const auto last = [&] {
        const std::size_t stop = step.stop ? line.find(step.stop, at) : line.size();
        return stop == std::string_view::npos ? stop : line.substr(0, stop).rfind(step.literal);
    };
    switch (step.kind) {
    case Kind::Literal:
        if (line.substr(at, step.literal.size()) != step.literal)
            return false;
        at += step.literal.size();
        return true;
    case Kind::Blank:
        if (at >= line.size())
            return step.mayEndLine;
        if (!isBlank(line[at]))
            return false;
        while (at < line.size() && isBlank(line[at]))
            ++at;
        return true;
    case Kind::Time:
    case Kind::AnyTime: {
        const std::size_t length = step.time ? step.time->match(line.substr(at), match.time)
                                             : matchAnyTime(line.substr(at), match.time);
        if (length == 0)
            return false;
        end = at + length;
        match.timeText = line.substr(at, length);
        break;
    }
    case Kind::Text:
    case Kind::Last:
    case Kind::Token:
        if (step.literal.empty()) { // a token at the end
            while (end < line.size() && !isBlank(line[end]))
                ++end;
            if (end != line.size())
                return false;
            break;
        }
        if (step.literal.size() == 1) {
            if (step.kind == Kind::Last) {
                end = last();
            } else if (step.literal[0] == ' ') {
                while (end < line.size() && !isBlank(line[end]))
                    ++end;
                if (end == line.size() && step.mayEndLine)
                    break;
            } else {
                end = line.find(step.literal[0], at);
            }
        } else {
            if (step.kind == Kind::Last) {
                end = last();
            } else {
                end = line.find(step.literal, at);
            }
            // "name: " may end the line as "name:".
            if (end == std::string_view::npos && !step.stop && step.literal.back() == ' '
                && line.size() + 1 >= at + step.literal.size()
                && line.substr(line.size() + 1 - step.literal.size()) == step.literal.substr(0, step.literal.size() - 1))
                end = line.size() + 1 - step.literal.size();
        }
        if (end == std::string_view::npos || end >= line.size() || end < at)
            return false;
        if (step.kind == Kind::Token
            && std::any_of(line.begin() + static_cast<std::ptrdiff_t>(at), line.begin() + static_cast<std::ptrdiff_t>(end), isBlank))
            return false;
        break;
    case Kind::Integer:
        if (end < line.size() && (line[end] == '-' || line[end] == '+'))
            ++end;
        while (end < line.size() && isDigit(line[end]))
            ++end;
        if (end > at && !isDigit(line[end - 1]))
            return false;
        break;
    case Kind::Hex:
        while (end < line.size() && (isHex(line[end]) || (line[end] == 'x' && end == at + 1)))
            ++end;
        break;
    case Kind::Word:
        while (end < line.size() && isWord(line[end]))
            ++end;
        break;
    case Kind::Level:
        while (end < line.size() && static_cast<unsigned char>((line[end] | 0x20) - 'a') < 26)
            ++end;
        if (severityFromLevelName(line.substr(at, end - at)) == Severity::Unknown && !(step.optional && end == at))
            return false;
        break;
    case Kind::Quoted:
        end = endOfQuoted(line, at);
        if (end >= line.size())
            return false;
        break;
    case Kind::Rest:
        end = line.size();
        break;
    }
    if (end == at && !step.optional && step.kind != Kind::Rest && step.kind != Kind::Quoted)
        return false;
    if (step.field >= 0) {
        std::string_view value = line.substr(at, end - at);
        if (step.kind == Kind::Text || step.kind == Kind::Last) {
            while (!value.empty() && isBlank(value.back()))
                value.remove_suffix(1);
        }
        match.values[static_cast<std::size_t>(step.field)] = value;
    }
    if ((step.kind == Kind::Text || step.kind == Kind::Last) && step.literal[0] == ' ') {
        while (end > at && isBlank(line[end - 1]))
            --end;
    }
    at = end;
    return true;
}

} // namespace sightglass
