// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sightglass {

/// \p text for HTML: `& < > " '` as entities; control characters, and those that turn the direction of
/// writing, as ⟨U+202E⟩, so that a log cannot show itself otherwise than it is. Line feeds and tabs stay.
[[nodiscard]] std::string htmlText(std::string_view text);
/// \p text for a cell of a table or the rest of a line of Markdown (CommonMark, and GitHub's): whatever
/// would be markup there is escaped, line breaks are ⏎, other control characters as htmlText() has them.
[[nodiscard]] std::string markdownText(std::string_view text);
/// \p text as a fenced block of code whose fence is longer than any in it.
[[nodiscard]] std::string markdownBlock(std::string_view text);

/// Notes of a ticket as HTML: headings, lists, quotations, code, bold and emphasis of Markdown. No
/// links, pictures or HTML, so that nothing which was pasted from a log does anything.
[[nodiscard]] std::string notesHtml(std::string_view markdown);
/// Notes of a ticket for a Markdown report: as they are, but HTML, pictures and links are text.
[[nodiscard]] std::string notesMarkdown(std::string_view markdown);

} // namespace sightglass
