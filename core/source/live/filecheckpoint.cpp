// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/filecheckpoint.h"

#include "core/base/sha256.h"

#include <charconv>

namespace sightglass {

namespace {

constexpr std::string_view begins = "file1 ";

template<typename Number>
bool readNumber(std::string_view text, Number &to)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), to);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

/// `length:sha256`, or `0:`.
bool readMark(std::string_view text, BytesMark &to)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || !readNumber(text.substr(0, colon), to.length))
        return false;
    const std::string_view hash = text.substr(colon + 1);
    if (hash.size() != (to.length ? 64u : 0u) || hash.find_first_not_of("0123456789abcdef") != std::string_view::npos)
        return false;
    to.sha256 = hash;
    return true;
}

} // namespace

BytesMark BytesMark::of(std::string_view bytes)
{
    if (bytes.empty())
        return {};
    return {bytes.size(), sightglass::sha256(bytes)};
}

std::string FileCheckpoint::toText() const
{
    std::string text(begins);
    const auto add = [&text](const char *key, const std::string &value) {
        text += key;
        text += '=';
        text += value;
        text += ' ';
    };
    add("dev", std::to_string(device));
    add("ino", std::to_string(inode));
    add("pos", std::to_string(position));
    add("head", std::to_string(head.length) + ':' + head.sha256);
    add("tail", std::to_string(tail.length) + ':' + tail.sha256);
    add("seen", std::to_string(seen));
    return text + "path=" + path;
}

std::optional<FileCheckpoint> FileCheckpoint::parse(std::string_view text)
{
    if (text.substr(0, begins.size()) != begins)
        return std::nullopt;
    text.remove_prefix(begins.size());
    FileCheckpoint point;
    unsigned have = 0;
    while (!text.empty()) {
        if (text.substr(0, 5) == "path=") {
            point.path = text.substr(5);
            // Nothing is opened that is no absolute path.
            const bool absolute = !point.path.empty() && (point.path[0] == '/' || point.path[0] == '\\' || (point.path.size() > 2 && point.path[1] == ':'));
            if (!absolute || point.path.find('\0') != std::string::npos || have != 63)
                return std::nullopt;
            if (point.tail.length > point.position)
                return std::nullopt;
            return point;
        }
        const auto space = text.find(' ');
        const auto equals = text.find('=');
        if (space == std::string_view::npos || equals == std::string_view::npos || equals > space)
            return std::nullopt;
        const std::string_view key = text.substr(0, equals);
        const std::string_view value = text.substr(equals + 1, space - equals - 1);
        text.remove_prefix(space + 1);
        const auto take = [&](std::string_view name, unsigned bit, auto &to, auto read) {
            if (key != name)
                return true;
            if ((have & bit) || !read(value, to))
                return false;
            have |= bit;
            return true;
        };
        const auto number = [](std::string_view v, auto &to) { return readNumber(v, to); };
        const bool good = take("dev", 1, point.device, number) && take("ino", 2, point.inode, number) && take("pos", 4, point.position, number)
                          && take("head", 8, point.head, readMark) && take("tail", 16, point.tail, readMark) && take("seen", 32, point.seen, number);
        if (!good)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace sightglass
