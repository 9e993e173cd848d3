// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/rotation.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace sightglass {

namespace {

enum class Scheme { Live, Numbered, Dated };

struct Part
{
    std::string path; ///< Without what rotation added.
    Scheme scheme = Scheme::Live;
    long age = 0;     ///< Of two parts, the one with the smaller number is older.
};

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// YYYYMMDD or, with dashes, YYYY-MM-DD as a number that orders as the days do; 0 = no date.
long dateOf(std::string_view text, bool dashes)
{
    std::string digits(text);
    if (dashes) {
        if (text.size() != 10 || text[4] != '-' || text[7] != '-')
            return 0;
        digits = std::string(text.substr(0, 4)) + std::string(text.substr(5, 2)) + std::string(text.substr(8, 2));
    }
    if (digits.size() != 8 || !allDigits(digits))
        return 0;
    const long date = std::stol(digits);
    const long month = date / 100 % 100;
    const long day = date % 100;
    return date / 10000 >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : 0;
}

Part partOf(std::string_view path)
{
    constexpr std::array<std::string_view, 5> packed{".gz", ".bz2", ".xz", ".zst", ".lz4"};
    for (const std::string_view ending : packed) {
        if (path.size() > ending.size() && path.substr(path.size() - ending.size()) == ending) {
            path.remove_suffix(ending.size());
            break;
        }
    }
    const auto slash = path.rfind('/');
    const std::size_t nameBegin = slash == std::string_view::npos ? 0 : slash + 1;
    const std::string_view name = path.substr(nameBegin);
    const auto cut = [&](std::size_t n) { return std::string(path.substr(0, path.size() - n)); };
    if (name.size() > 11 && name[name.size() - 11] == '.') {
        if (const long date = dateOf(name.substr(name.size() - 10), true))
            return {cut(11), Scheme::Dated, date};
    }
    if (name.size() > 9 && name[name.size() - 9] == '-') {
        if (const long date = dateOf(name.substr(name.size() - 8), false))
            return {cut(9), Scheme::Dated, date};
    }
    const auto dot = name.rfind('.');
    if (dot != std::string_view::npos && dot > 0) {
        const std::string_view number = name.substr(dot + 1);
        if (allDigits(number) && number.size() <= 5)
            return {cut(number.size() + 1), Scheme::Numbered, -std::stol(std::string(number))};
    }
    return {std::string(path), Scheme::Live, 0};
}

} // namespace

std::string rotationBase(const std::string &path) { return partOf(path).path; }

std::vector<RotationSet> rotationSets(const std::vector<std::string> &paths)
{
    struct Member
    {
        std::size_t file;
        Part part;
    };
    std::map<std::string, std::vector<Member>> groups;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        Part part = partOf(paths[i]);
        std::string key = part.path;
        groups[std::move(key)].push_back({i, std::move(part)});
    }
    std::vector<RotationSet> sets;
    for (auto &[path, members] : groups) {
        // Numbers and dates do not order against each other: the scheme with more files counts.
        const auto count = [&members = members](Scheme scheme) {
            return std::count_if(members.begin(), members.end(), [scheme](const Member &m) { return m.part.scheme == scheme; });
        };
        const Scheme scheme = count(Scheme::Dated) > count(Scheme::Numbered) ? Scheme::Dated : Scheme::Numbered;
        std::erase_if(members, [scheme](const Member &m) { return m.part.scheme != scheme && m.part.scheme != Scheme::Live; });
        std::stable_sort(members.begin(), members.end(), [](const Member &a, const Member &b) {
            const bool aLive = a.part.scheme == Scheme::Live;
            const bool bLive = b.part.scheme == Scheme::Live;
            return aLive != bLive ? bLive : a.part.age < b.part.age;
        });
        RotationSet set;
        set.path = path;
        set.name = path.substr(path.rfind('/') + 1);
        std::set<std::pair<Scheme, long>> seen;
        for (const Member &member : members) {
            if (seen.insert({member.part.scheme, member.part.age}).second)
                set.files.push_back(member.file);
        }
        if (set.files.size() > 1)
            sets.push_back(std::move(set));
    }
    std::sort(sets.begin(), sets.end(), [](const RotationSet &a, const RotationSet &b) {
        return *std::min_element(a.files.begin(), a.files.end()) < *std::min_element(b.files.begin(), b.files.end());
    });
    return sets;
}

} // namespace sightglass
