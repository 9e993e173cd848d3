// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown.h"

#include "core/base/bytes.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace sightglass {

namespace {

bool isPunctuation(char c) { return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~'); }

/// Calls \p use with each character (of well-formed UTF-8) and its code point.
template<typename Use>
void forEachCharacter(std::string_view text, Use use)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        std::size_t n = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        n = std::min(n, text.size() - i);
        char32_t code = n == 1 ? lead : lead & (0x7Fu >> n);
        for (std::size_t k = 1; k < n; ++k)
            code = (code << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3Fu);
        use(text.substr(i, n), code);
        i += n;
    }
}

/// Would be invisible, or change how others are seen.
bool isUnseen(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xAD || code == 0x061C || (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E)
           || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF || (code >= 0xE0000 && code <= 0xE007F);
}

std::string named(char32_t code)
{
    char text[24];
    std::snprintf(text, sizeof text, "\u27e8U+%04X\u27e9", static_cast<unsigned>(code));
    return text;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (true) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + 1);
    }
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool isFence(std::string_view line) { return trimmed(line).starts_with("```") || trimmed(line).starts_with("~~~"); }

/// Bytes of "- " or "12. " at the beginning of a list's item; 0 = none.
std::size_t bulletOf(std::string_view line)
{
    if (line.size() >= 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ')
        return 2;
    std::size_t digits = 0;
    while (digits < line.size() && digits < 9 && line[digits] >= '0' && line[digits] <= '9')
        ++digits;
    return digits > 0 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ' ? digits + 2 : 0;
}

constexpr int inlineDepth = 4;

std::string inlineHtml(std::string_view text, int depth = 0)
{
    std::string out;
    std::size_t plain = 0;
    const auto flush = [&](std::size_t to) {
        out += htmlText(text.substr(plain, to - plain));
    };
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size() && isPunctuation(text[i + 1])) {
            flush(i);
            plain = i + 1;
            i += 2;
            continue;
        }
        std::string_view mark;
        const char *tag = nullptr;
        if (c == '`')
            mark = text.substr(i, 1), tag = "code";
        else if (text.substr(i, 2) == "**" || text.substr(i, 2) == "__")
            mark = text.substr(i, 2), tag = "strong";
        else if (c == '*' || (c == '_' && (i == 0 || text[i - 1] == ' ')))
            mark = text.substr(i, 1), tag = "em";
        const auto end = tag && depth < inlineDepth ? text.find(mark, i + mark.size()) : std::string_view::npos;
        if (end == std::string_view::npos || end == i + mark.size() || text[i + mark.size()] == ' ') {
            i += std::max<std::size_t>(mark.size(), 1);
            continue;
        }
        flush(i);
        const std::string_view inside = text.substr(i + mark.size(), end - i - mark.size());
        out += std::string("<") + tag + '>' + (c == '`' ? htmlText(inside) : inlineHtml(inside, depth + 1)) + "</" + tag + '>';
        i = plain = end + mark.size();
    }
    flush(text.size());
    return out;
}

} // namespace

std::string htmlText(std::string_view text)
{
    const std::string valid = toValidUtf8(text);
    std::string out;
    out.reserve(valid.size() + valid.size() / 8);
    forEachCharacter(valid, [&out](std::string_view character, char32_t code) {
        switch (code) {
        case U'&': out += "&amp;"; break;
        case U'<': out += "&lt;"; break;
        case U'>': out += "&gt;"; break;
        case U'"': out += "&quot;"; break;
        case U'\'': out += "&#39;"; break;
        case U'\n':
        case U'\t': out += character; break;
        case U'\r': break; // of a line's end; says nothing
        default: out += isUnseen(code) ? named(code) : std::string(character);
        }
    });
    return out;
}

std::string markdownText(std::string_view text)
{
    const std::string valid = toValidUtf8(text);
    std::string out;
    forEachCharacter(valid, [&out, &valid](std::string_view character, char32_t code) {
        // What begins a link by itself (GitHub's autolinks): "://", "www." and "@".
        const auto at = static_cast<std::size_t>(character.data() - valid.data());
        const bool link = (code == U':' && valid.compare(at + 1, 1, "/") == 0) || (code == U'.' && at >= 3 && equalIgnoringCase(std::string_view(valid).substr(at - 3, 3), "www"));
        if (code == U'\n')
            out += "\u23ce";
        else if (code == U'\t')
            out += ' ';
        else if (code == U'\r')
            return;
        else if (isUnseen(code))
            out += named(code);
        else if (link || (code < 0x80 && std::string_view("\\`*_[]<>#|&~!$@").find(static_cast<char>(code)) != std::string_view::npos))
            out += std::string("\\") + static_cast<char>(code);
        else
            out += character;
    });
    return out;
}

std::string markdownBlock(std::string_view text)
{
    const std::string valid = toValidUtf8(text);
    std::string inside;
    std::size_t longest = 2, run = 0;
    forEachCharacter(valid, [&](std::string_view character, char32_t code) {
        run = code == U'`' ? run + 1 : 0;
        longest = std::max(longest, run);
        if (code == U'\r')
            return;
        if (isUnseen(code) && code != U'\n' && code != U'\t')
            inside += named(code);
        else
            inside += character;
    });
    const std::string fence(longest + 1, '`');
    return fence + "text\n" + inside + (inside.ends_with('\n') ? "" : "\n") + fence + '\n';
}

std::string notesHtml(std::string_view markdown)
{
    std::string out;
    std::string paragraph;
    const char *list = nullptr;
    const auto endParagraph = [&] {
        if (!paragraph.empty())
            out += "<p>" + paragraph + "</p>\n";
        paragraph.clear();
    };
    const auto endList = [&] {
        if (list)
            out += std::string("</") + list + ">\n";
        list = nullptr;
    };
    const std::string valid = toValidUtf8(markdown);
    const auto lines = linesOf(valid);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = trimmed(lines[i]);
        if (isFence(line)) {
            endParagraph();
            endList();
            const std::string_view fence = line.substr(0, 3);
            std::string code;
            for (++i; i < lines.size() && !trimmed(lines[i]).starts_with(fence); ++i)
                code += std::string(lines[i]) + '\n';
            out += "<pre>" + htmlText(code) + "</pre>\n";
            continue;
        }
        std::size_t level = 0;
        while (level < line.size() && line[level] == '#')
            ++level;
        const std::size_t bullet = bulletOf(line);
        if (line.empty()) {
            endParagraph();
            endList();
        } else if (level >= 1 && level <= 6 && level < line.size() && line[level] == ' ') {
            endParagraph();
            endList();
            // Below the headings of the report.
            const std::string tag = "h" + std::to_string(std::min<std::size_t>(level + 2, 6));
            out += '<' + tag + '>' + inlineHtml(trimmed(line.substr(level))) + "</" + tag + ">\n";
        } else if (bullet > 0) {
            endParagraph();
            const char *kind = line[0] >= '0' && line[0] <= '9' ? "ol" : "ul";
            if (list != kind) {
                endList();
                out += std::string("<") + kind + ">\n";
                list = kind;
            }
            out += "<li>" + inlineHtml(trimmed(line.substr(bullet))) + "</li>\n";
        } else if (line[0] == '>') {
            endParagraph();
            endList();
            out += "<blockquote>" + inlineHtml(trimmed(line.substr(1))) + "</blockquote>\n";
        } else if (line == "---" || line == "***" || line == "___") {
            endParagraph();
            endList();
            out += "<hr>\n";
        } else {
            endList();
            if (!paragraph.empty())
                paragraph += "<br>\n";
            paragraph += inlineHtml(line);
        }
    }
    endParagraph();
    endList();
    return out;
}

std::string notesMarkdown(std::string_view markdown)
{
    std::string out;
    std::size_t fence = 0; // its length
    char fenceMark = 0;
    const std::string valid = toValidUtf8(markdown);
    for (const std::string_view raw : linesOf(valid)) {
        std::string line;
        forEachCharacter(raw, [&line](std::string_view character, char32_t code) {
            line += isUnseen(code) && code != U'\t' ? named(code) : std::string(character);
        });
        // Only a fence in the first column: one in a list ends with the list, wherever that is.
        const std::size_t run = line.empty() || (line[0] != '`' && line[0] != '~') ? 0 : std::min(line.find_first_not_of(line[0]), line.size());
        const std::string_view behind = std::string_view(line).substr(run);
        if (fence > 0) {
            if (run >= fence && line[0] == fenceMark && trimmed(behind).empty())
                fence = 0;
            out += line + '\n';
            continue;
        }
        if (run >= 3 && behind.find_first_of("`<&[]") == std::string_view::npos) {
            fence = run;
            fenceMark = line[0];
            out += line + '\n';
            continue;
        }
        std::string done;
        for (std::size_t i = 0; i < line.size();) {
            const char c = line[i];
            if (c == '\\' && i + 1 < line.size() && isPunctuation(line[i + 1])) {
                done += line.substr(i, 2);
                i += 2;
            } else if (c == '`') {
                // Code that ends in the same line stays; what does not end, begins nothing.
                std::size_t n = 1;
                while (i + n < line.size() && line[i + n] == '`')
                    ++n;
                std::size_t end = i + n;
                while (end < line.size()) {
                    end = std::min(line.find('`', end), line.size());
                    const std::size_t after = std::min(line.find_first_not_of('`', end), line.size());
                    if (after - end == n)
                        break;
                    end = after;
                }
                if (end < line.size()) {
                    done += line.substr(i, end + n - i);
                    i = end + n;
                } else {
                    for (std::size_t k = 0; k < n; ++k)
                        done += "\\`";
                    i += n;
                }
            } else {
                if (c == '<' || c == '[' || c == ']' || c == '&' || (c == '~' && line.compare(i, 3, "~~~") == 0))
                    done += '\\';
                done += c;
                ++i;
            }
        }
        // A heading of the notes is none of the report's.
        if (const std::string_view heading = trimmed(done); heading.starts_with('#'))
            done = "##" + std::string(heading);
        out += done + '\n';
    }
    if (fence > 0)
        out += std::string(fence, fenceMark) + '\n';
    while (out.ends_with("\n\n"))
        out.pop_back();
    return out;
}

} // namespace sightglass
