// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textpattern.h"

#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/base/utf8.h"

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace sightglass {

namespace {

bool isAscii(std::string_view text)
{
    // Eight bytes at a time: every record goes through it.
    std::size_t i = 0;
    std::uint64_t high = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + i, 8);
        high |= word;
    }
    for (; i < text.size(); ++i)
        high |= static_cast<unsigned char>(text[i]) & 0x80u;
    return (high & 0x8080'8080'8080'8080u) == 0;
}

RE2::Options options()
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(limits::regexBytes);
    return options;
}

/// \p text for an expression, `*` and `?` as they are meant.
std::string translated(std::string_view text, bool questionMark)
{
    std::string expression;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool special = i < text.size() && (text[i] == '*' || (questionMark && text[i] == '?'));
        if (!special && i < text.size())
            continue;
        expression += RE2::QuoteMeta({text.data() + from, i - from});
        if (special)
            expression += text[i] == '*' ? ".*?" : ".";
        from = i + 1;
    }
    return expression;
}

/// The longest stretch of ASCII, which is in a text wherever the whole is.
std::string_view asciiPart(std::string_view text)
{
    std::string_view best;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && static_cast<unsigned char>(text[end]) < 0x80)
            ++end;
        if (end - i > best.size())
            best = text.substr(i, end - i);
        i = end + 1;
    }
    return best;
}

/// Small alternatives are looked for one after the other.
constexpr std::size_t mostAlternatives = 6;

std::vector<LiteralSearch> requiredOf(const std::string &expression, const RE2::Options &options)
{
    constexpr int shortest = 3;
    re2::FilteredRE2 filter(shortest);
    int id = 0;
    if (filter.Add(expression, options, &id) != RE2::NoError)
        return {};
    std::vector<std::string> atoms;
    filter.Compile(&atoms);
    const auto mayMatchWith = [&filter](const std::vector<int> &found) {
        std::vector<int> possible;
        filter.AllPotentials(found, &possible);
        return !possible.empty();
    };
    std::vector<int> all(atoms.size());
    for (std::size_t i = 0; i < atoms.size(); ++i)
        all[i] = static_cast<int>(i);
    if (atoms.empty() || mayMatchWith({}))
        return {};
    std::string_view best;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        std::vector<int> others = all;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        if (const std::string_view part = asciiPart(atoms[i]); part.size() > best.size() && !mayMatchWith(others))
            best = part;
    }
    std::vector<LiteralSearch> required;
    if (!best.empty()) {
        required.emplace_back(best, true);
    } else if (atoms.size() <= mostAlternatives) {
        for (const std::string &atom : atoms) {
            const std::string_view part = asciiPart(atom);
            if (part.empty())
                return {};
            required.emplace_back(part, true);
        }
    }
    return required;
}

} // namespace

void TextPattern::compile(const std::string &expression, bool ignoreCase)
{
    RE2::Options with = options();
    with.set_case_sensitive(!ignoreCase);
    m_regex = std::make_shared<const RE2>(expression, with);
    m_required = requiredOf(expression, with);
}

TextPattern TextPattern::phrase(std::string_view text, bool wildcards)
{
    TextPattern pattern;
    if (isAscii(text) && !wildcards) {
        pattern.m_required.emplace_back(text, true);
        pattern.m_literal = true;
        return pattern;
    }
    if (wildcards) {
        while (text.starts_with('*'))
            text.remove_prefix(1);
        while (text.ends_with('*'))
            text.remove_suffix(1);
    }
    pattern.compile("(?s)" + (wildcards ? translated(text, false) : RE2::QuoteMeta({text.data(), text.size()})), true);
    return pattern;
}

TextPattern TextPattern::whole(std::string_view text, bool wildcards)
{
    TextPattern pattern;
    if (isAscii(text) && !wildcards) {
        pattern.m_wholeAscii = true;
        pattern.m_text = text;
        return pattern;
    }
    pattern.compile("(?s)\\A(?:" + (wildcards ? translated(text, true) : RE2::QuoteMeta({text.data(), text.size()})) + ")\\z", true);
    return pattern;
}

TextPattern TextPattern::regex(const std::string &expression, bool ignoreCase)
{
    TextPattern pattern;
    pattern.compile("(?m)(?:" + expression + ")", ignoreCase);
    return pattern;
}

std::string TextPattern::regexFault(const std::string &expression)
{
    const RE2 regex("(?m)(?:" + expression + ")", options());
    if (!regex.ok())
        return regex.error();
    // An expression that closes the group around it.
    const RE2 alone(expression, options());
    return alone.ok() ? std::string() : alone.error();
}

std::optional<std::uint32_t> TextPattern::ipv4(std::string_view text)
{
    std::uint32_t address = 0;
    const char *at = text.data();
    const char *const end = at + text.size();
    for (int part = 0; part < 4; ++part) {
        if (part > 0 && (at == end || *at++ != '.'))
            return std::nullopt;
        unsigned value = 0;
        const auto [next, error] = std::from_chars(at, end, value);
        if (error != std::errc() || next - at > 3 || value > 255)
            return std::nullopt;
        address = address << 8 | value;
        at = next;
    }
    return at == end ? std::optional(address) : std::nullopt;
}

bool TextPattern::matches(std::string_view text) const
{
    if (m_literal)
        return m_required.front().find(text) != LiteralSearch::npos;
    if (m_wholeAscii)
        return equalIgnoringCase(text, m_text);
    if (!m_required.empty()
        && std::none_of(m_required.begin(), m_required.end(), [text](const LiteralSearch &l) { return l.find(text) != LiteralSearch::npos; }))
        return false;
    if (isAscii(text))
        return RE2::PartialMatch({text.data(), text.size()}, *m_regex);
    return RE2::PartialMatch(toValidUtf8(text), *m_regex);
}

std::optional<std::pair<std::size_t, std::size_t>> TextPattern::find(std::string_view text, std::size_t from) const
{
    if (m_literal) {
        const std::size_t at = m_required.front().find(text, from);
        if (at == LiteralSearch::npos)
            return std::nullopt;
        return std::pair(at, m_required.front().literal().size());
    }
    if (!m_regex)
        return std::nullopt;
    re2::StringPiece found;
    if (!m_regex->Match({text.data(), text.size()}, from, text.size(), RE2::UNANCHORED, &found, 1))
        return std::nullopt;
    return std::pair(static_cast<std::size_t>(found.data() - text.data()), found.size());
}

} // namespace sightglass
