// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/rotationfolders.h"

#include "core/source/live/livefile.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string_view>

namespace sightglass {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostFolders = 256;
constexpr std::size_t mostNames = 10'000;
constexpr std::size_t configurationBytes = 256 * 1024;

/// What stands behind `olddir` in a file of logrotate(8), each; quotes are taken off.
void addOldDirectories(const std::string &path, std::vector<std::string> &to)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return;
    std::ifstream file(path, std::ios::binary);
    std::string text(configurationBytes, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    constexpr std::string_view directive = "olddir", blank = " \t\r";
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line(text.data() + begin, end - begin);
        begin = end + 1;
        line.remove_prefix(std::min(line.find_first_not_of(blank), line.size()));
        if (line.substr(0, directive.size()) != directive || line.size() == directive.size() || blank.find(line[directive.size()]) == std::string_view::npos)
            continue;
        line.remove_prefix(std::min(line.find_first_not_of(blank, directive.size()), line.size()));
        line = line.substr(0, line.find_last_not_of(blank) + 1);
        if (line.size() > 1 && (line.front() == '"' || line.front() == '\'') && line.back() == line.front())
            line = line.substr(1, line.size() - 2);
        if (!line.empty())
            to.emplace_back(line);
    }
}

} // namespace

std::vector<std::string> rotationFolders(const std::string &folder, const std::string &etc)
{
    std::set<std::string> seen{folder};
    std::vector<std::string> folders;
    const auto add = [&](std::string path) {
        while (path.size() > 1 && path.back() == '/')
            path.pop_back();
        std::error_code error;
        if (folders.size() < mostFolders && !isLink(path) && fs::is_directory(path, error) && seen.insert(path).second)
            folders.push_back(std::move(path));
    };
    const std::string below = folder == "/" ? folder : folder + '/';

    std::vector<std::string> said;
    addOldDirectories(etc + "/logrotate.conf", said);
    if (const auto names = namesIn(etc + "/logrotate.d")) {
        for (const std::string &name : *names)
            addOldDirectories(etc + "/logrotate.d/" + name, said);
    }
    for (const std::string &path : said)
        add(path.front() == '/' ? path : below + path);

    std::error_code error;
    std::size_t looked = 0;
    std::vector<std::string> inside;
    for (fs::directory_iterator it(folder, error), end; !error && it != end && looked < mostNames; it.increment(error), ++looked) {
        std::error_code ignored;
        if (it->is_directory(ignored))
            inside.push_back(below + it->path().filename().string());
    }
    std::sort(inside.begin(), inside.end());
    for (std::string &path : inside)
        add(std::move(path));
    return folders;
}

} // namespace sightglass
