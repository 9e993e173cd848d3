// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/messageshape.h"

#include <algorithm>
#include <initializer_list>

namespace sightglass {

using namespace messageshape;

namespace {

/// Whether a word without a digit is a value by its look.
bool looksLikeValue(std::string_view word)
{
    int slashes = 0, backslashes = 0, dots = 0;
    bool onlyHex = true, at = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        slashes += c == '/';
        backslashes += c == '\\';
        dots += c == '.' && i > 0 && i + 1 < word.size() && word[i + 1] != '.';
        at |= c == '@' && i > 0 && i + 1 < word.size();
        onlyHex &= (kindOf(c) & hexLetter) != 0;
    }
    if (slashes > 0 && word[0] == '/' && word.size() > 1)
        return true;
    return slashes >= 2 || (slashes && dots) || backslashes >= 2 || at || (onlyHex && word.size() >= 8);
}

bool isHex(std::uint8_t kind)
{
    return (kind & (hexLetter | digit)) != 0;
}

/// Length of an address of hexadecimal groups (MAC, IPv6) at \p p, 0 where there is none.
std::size_t addressLength(const char *p, const char *end)
{
    const char *const begin = p;
    int colons = 0, longest = 0;
    bool digits = false, pairs = true;
    while (p < end) {
        const char *const group = p;
        while (p < end && isHex(kindOf(*p)) && p - group < 5) {
            digits |= kindOf(*p) == digit;
            ++p;
        }
        const auto n = static_cast<int>(p - group);
        if (n > 4)
            return 0;
        longest = std::max(longest, n);
        pairs &= n == 2;
        if (p + 1 < end && *p == ':' && (isHex(kindOf(p[1])) || (p[1] == ':' && p + 2 < end && isHex(kindOf(p[2]))))) {
            ++colons;
            ++p;
            continue;
        }
        break;
    }
    if (p < end && !(kindOf(*p) & (space | punct)) && *p != '.' && *p != '/' && *p != '%')
        return 0;
    return colons >= 2 && longest > 0 && (digits || pairs) ? static_cast<std::size_t>(p - begin) : 0;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isDateWord(std::string_view w)
{
    return w.size() == 3
           && isOneOf(w, {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Mon", "Tue", "Wed", "Thu", "Fri",
                          "Sat", "Sun"});
}

bool isSizeUnit(std::string_view w)
{
    return w.size() <= 3 && isOneOf(w, {"B", "KB", "MB", "GB", "TB", "kB", "KiB", "MiB", "GiB", "TiB"});
}

bool isTimeUnit(std::string_view w)
{
    return isOneOf(w, {"sec", "secs", "second", "seconds", "ms", "min", "minute", "minutes"});
}

/// Letters in front of the first digit, where they say what is numbered ("node-12", "eth0"); 0 where the
/// word is a number, an identifier in hexadecimal or the like.
std::size_t prefixLength(std::string_view word)
{
    if (word.size() > 4 && std::all_of(word.begin(), word.end(), [](char c) { return isHex(kindOf(c)); }))
        return 0;
    std::size_t n = 0, letters = 0;
    while (n < word.size() && kindOf(word[n]) != digit) {
        const std::uint8_t k = kindOf(word[n]);
        if (!(k & letter) && word[n] != '-')
            return 0;
        letters += word[n] != '_' && word[n] != '-';
        ++n;
    }
    if (n > 1 && word[n - 1] == '-' && word[n - 2] == '_')
        --n; // a sign: blk_-123
    return letters >= 2 ? n : 0;
}

/// Writes one shape; p goes through the text.
class Writer
{
public:
    Writer(std::string_view text, std::string &out) : p(text.data()), m_end(p + text.size()), m_out(out) {}

    void run()
    {
        while (p < m_end) {
            const std::uint8_t kind = kindOf(*p);
            if (kind == space) {
                m_gap = !m_out.empty();
                ++p;
                continue;
            }
            if (kind & (hexLetter | digit) || *p == ':') {
                if (const std::size_t n = addressLength(p, m_end)) {
                    p += n;
                    putValue();
                    continue;
                }
            }
            if (kind == punct)
                putPunctuation();
            else
                readWord();
        }
    }

private:
    static constexpr std::size_t none = std::string::npos;

    [[nodiscard]] bool endsWith(std::string_view tail) const
    {
        return m_out.size() >= tail.size() && m_out.compare(m_out.size() - tail.size(), tail.size(), tail) == 0;
    }
    void putGap()
    {
        if (m_gap)
            m_out += ' ';
        m_gap = false;
    }
    void putValue()
    {
        static constexpr char valueColon[] = {mask, ':'}, valueComma[] = {mask, ','}, valueBlank[] = {mask, ' '};
        if (m_date != none) {
            m_out.resize(m_date);
            if (endsWith({valueBlank, 2}))
                m_out.pop_back();
            else
                m_out += mask;
        } else if (!m_gap && (endsWith({valueColon, 2}) || endsWith({valueComma, 2}))) {
            m_out.pop_back(); // values joined by : , are one
        } else if (!(m_gap && endsWith({&mask, 1}))) { // a run of values is one
            putGap();
            m_out += mask;
        }
        m_gap = false;
        m_date = none;
    }
    void putPunctuation()
    {
        static constexpr char emptyBehindValue[] = {mask, ' ', '('};
        if (*p == ')' && !m_gap && endsWith({emptyBehindValue, 3}))
            m_out += mask;
        m_date = none;
        putGap();
        m_out += *p++;
    }
    void readWord()
    {
        const char *const begin = p;
        std::uint8_t all = 0;
        do {
            all |= kindOf(*p++);
        } while (p < m_end && !(kindOf(*p) & (space | punct)) && !(*p == '.' && p + 1 < m_end && p[1] == '.'));
        const char *wordEnd = p;
        while (wordEnd > begin + 1 && (wordEnd[-1] == '.' || wordEnd[-1] == '!' || wordEnd[-1] == '?'))
            --wordEnd; // belongs to the sentence
        const bool leaders = p < m_end && *p == '.'; // "depth....": leads the eye, says nothing
        while (p < m_end && *p == '.')
            ++p;
        const char stop = wordEnd < p && !leaders ? *wordEnd : '\0';
        const bool attached = p == wordEnd; // what follows belongs to the word
        const std::string_view word(begin, static_cast<std::size_t>(wordEnd - begin));
        std::size_t prefix = 0;
        const bool endTag = word[0] == '/' && p < m_end && *p == '>' && endsWith("<") && !m_gap; // "</b>" is no path
        bool value = !endTag && (all & (joiner | hexLetter)) && looksLikeValue(word);
        if (!value && (all & digit)) {
            prefix = prefixLength(word);
            // One digit is a part of the name: eth0, SOCKS5, but not node-1.
            value = prefix == 0 || prefix + 1 < word.size() || !(kindOf(word[prefix - 1]) & letter) || word[prefix - 1] == '_';
        }
        if (attached && skipAddress(word, all, value)) {
            value = true;
            prefix = 0;
        }
        if (!value)
            putWord(word, all);
        else if (prefix)
            putNumbered(word.substr(0, prefix));
        else
            putValue();
        if (stop)
            m_out += stop;
        m_gap = m_gap || leaders;
    }
    /// The rest of an address that \p word begins: behind "http", behind the path of a query, ":80" behind
    /// a host. \return whether there is one.
    bool skipAddress(std::string_view word, std::uint8_t all, bool value)
    {
        if (m_end - p >= 4 && p[0] == ':' && p[1] == '/' && p[2] == '/') {
            skipTo(" \"'<>()[]");
            while (p[-1] == ':' || p[-1] == ',' || p[-1] == ';' || p[-1] == '.')
                --p;
            return true;
        }
        if (value && (all & joiner) && word.find('?') != word.npos) {
            skipTo(" \"'<>)]");
            return true;
        }
        if ((all & digit) || m_end - p < 3 || *p != ':' || kindOf(p[1]) != digit || kindOf(p[2]) != digit || word.find('.') == word.npos)
            return false;
        const char *q = p + 1;
        while (q < m_end && kindOf(*q) == digit)
            ++q;
        if (q - p > 6 || (q < m_end && !(kindOf(*q) & (space | punct))))
            return false;
        p = q;
        return true;
    }
    void skipTo(std::string_view stops)
    {
        while (p < m_end && kindOf(*p) != space && stops.find(*p) == stops.npos)
            ++p;
    }
    void putWord(std::string_view word, std::uint8_t all)
    {
        static constexpr char lessValue[] = {'<', mask}, inBrackets[] = {' ', '(', mask};
        if (!m_out.empty() && m_out.back() == mask && (all & letter)) {
            if (isSizeUnit(word)) { // a part of the value
                if (p < m_end && *p == ')' && endsWith({inBrackets, 3})) {
                    m_out.resize(m_out.size() - 3); // and says it again: "1234 bytes (1.2 KB)"
                    ++p;
                }
                m_gap = false;
                return;
            }
            if (endsWith({lessValue, 2}) && isTimeUnit(word)) { // "<1 sec"
                m_out.resize(m_out.size() - 2);
                m_out += mask;
                m_gap = false;
                return;
            }
        }
        putGap();
        if (!isDateWord(word) || (p < m_end && kindOf(*p) != space))
            m_date = none;
        else if (m_date == none)
            m_date = m_out.size();
        m_out.append(word);
    }
    void putNumbered(std::string_view name)
    {
        m_date = none;
        const bool again = m_gap && endsWith({&mask, 1}) && m_out.size() > name.size()
                           && m_out.compare(m_out.size() - 1 - name.size(), name.size(), name) == 0;
        if (!again) {
            putGap();
            m_out.append(name);
            m_out += mask;
        }
        m_gap = false;
    }

    const char *p;
    const char *const m_end;
    std::string &m_out;
    bool m_gap = false;         // white space before what comes
    std::size_t m_date = none;  // where the words of a date began
};

} // namespace

void messageshape::write(std::string_view text, std::string &out)
{
    out.clear();
    Writer(text, out).run();
}

std::string messageshape::shown(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == mask)
            out += "<*>";
        else
            out += c;
    }
    return out;
}

} // namespace sightglass
