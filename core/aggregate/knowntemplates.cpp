// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/knowntemplates.h"

#include "core/base/utf8.h"

namespace sightglass {

namespace {

constexpr std::string_view variable = "<*>";

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// Whether \p word is what \p pattern stands for, with `<*>` for anything (but not for nothing).
bool fits(std::string_view pattern, std::string_view word)
{
    bool open = false; // behind a variable: the next constant may begin anywhere
    for (;;) {
        const std::size_t next = pattern.find(variable);
        const std::string_view constant = pattern.substr(0, next);
        if (next == std::string_view::npos)
            return open ? word.size() > constant.size() && word.substr(word.size() - constant.size()) == constant : word == constant;
        std::size_t at = 0;
        if (open)
            at = word.size() > 1 ? word.find(constant, 1) : std::string_view::npos;
        else if (word.substr(0, constant.size()) != constant)
            return false;
        if (at == std::string_view::npos)
            return false;
        word.remove_prefix(at + constant.size());
        pattern.remove_prefix(next + variable.size());
        open = true;
    }
}

} // namespace

KnownTemplates::KnownTemplates(const std::unordered_set<std::string> &texts) : m_texts(texts)
{
    for (const std::string &text : texts) {
        Words words = wordsOf(text);
        m_byLength[words.size()].push_back(std::move(words));
    }
}

bool KnownTemplates::covers(const Words &general, const Words &special)
{
    bool shared = false;
    for (std::size_t i = 0; i < general.size(); ++i) {
        if (general[i] == special[i])
            shared = shared || general[i].find(variable) == std::string_view::npos;
        else if (general[i].find(variable) == std::string_view::npos || !fits(general[i], special[i]))
            return false;
    }
    return shared;
}

bool KnownTemplates::knows(std::string_view raw) const
{
    const std::string text = toValidUtf8(raw); // as it is kept
    if (m_texts.count(text))
        return true;
    const Words words = wordsOf(text);
    const auto others = m_byLength.find(words.size());
    if (others == m_byLength.end())
        return false;
    for (const Words &other : others->second) {
        if (covers(other, words) || covers(words, other))
            return true;
    }
    return false;
}

} // namespace sightglass
