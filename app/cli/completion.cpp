// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "core/format/format.h"
#include "core/session/recordwriter.h"

#include <algorithm>

namespace sightglass::cli {

namespace {

bool isWordByte(char c) { return (c >= 'a' && c <= 'z') || c == '-'; }

/// The first words of entries of the list below "Commands:", which are indented by two blanks.
std::vector<std::string> commandsOf(std::string_view usage)
{
    std::vector<std::string> words;
    std::size_t at = usage.find("\nCommands:\n");
    const std::size_t end = usage.find("\nOptions:\n");
    for (at = usage.find('\n', at + 1); at < end; at = usage.find('\n', at + 1)) {
        const std::string_view line = usage.substr(at + 1, usage.find('\n', at + 1) - at - 1);
        if (line.size() < 3 || line[0] != ' ' || line[1] != ' ' || !isWordByte(line[2]))
            continue;
        std::size_t to = 2;
        while (to < line.size() && isWordByte(line[to]))
            ++to;
        const std::string word(line.substr(2, to - 2));
        if (std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
    }
    return words;
}

std::vector<std::string> optionsOf(std::string_view usage)
{
    std::vector<std::string> words;
    for (std::size_t at = usage.find("--"); at != std::string_view::npos; at = usage.find("--", at)) {
        std::size_t to = at + 2;
        while (to < usage.size() && isWordByte(usage[to]))
            ++to;
        const std::string word(usage.substr(at, to - at));
        if (word.size() > 2 && std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
        at = to;
    }
    return words;
}

} // namespace

std::vector<std::string> completions(std::string_view what, std::string_view usage)
{
    if (what == "commands")
        return commandsOf(usage);
    if (what == "options")
        return optionsOf(usage);
    std::vector<std::string> words;
    if (what == "formats") {
        for (const ExportFormat format : exportFormats())
            words.emplace_back(exportFormatName(format));
    } else if (what == "logformats") {
        for (const Format *format : allFormats())
            words.emplace_back(format->id());
    }
    return words;
}

} // namespace sightglass::cli
