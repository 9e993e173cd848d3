// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/streamfile.h"

#include "core/base/limits.h"
#include "core/source/container.h"
#include "core/source/live/livefile.h"
#include "core/source/live/rotationfolders.h"
#include "core/source/sources.h"
#include "core/source/unpack.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace sightglass {

namespace {

struct Candidate
{
    std::string path;
    LiveFileInfo info;
};

/// Files that the content may be in, the likeliest first.
std::vector<Candidate> candidates(const FileCheckpoint &point)
{
    const std::string folder = folderOf(point.path), name = nameOf(point.path);
    std::string stem = name.substr(0, name.find('.', 1));
    std::vector<Candidate> files;
    std::vector<std::string> folders = rotationFolders(folder);
    folders.insert(folders.begin(), folder);
    for (const std::string &in : folders) {
        const auto names = namesIn(in);
        if (!names)
            continue;
        for (const std::string &other : *names) {
            if (other.compare(0, stem.size(), stem) != 0 || files.size() >= limits::filesPerFolder)
                continue;
            const std::string path = (in == "/" ? "" : in) + '/' + other;
            const auto info = liveFileInfo(path);
            if (info && info->regular && info->size > 0)
                files.push_back({path, *info});
        }
    }
    const auto rank = [&point, &folder](const Candidate &c) {
        const bool same = c.info.device == point.device && c.info.inode == point.inode;
        return std::tuple(same ? 0 : c.path == point.path ? 1 : folderOf(c.path) == folder ? 2 : 3, -(c.info.modified.isValid() ? c.info.modified.microseconds() : 0));
    };
    std::sort(files.begin(), files.end(), [&rank](const Candidate &a, const Candidate &b) { return rank(a) < rank(b); });
    return files;
}

/// Of a text of wide characters: bytes of its mark.
std::uint64_t markOf(std::string_view head, TextEncoding encoding)
{
    if (encoding == TextEncoding::Bytes)
        return 0;
    const std::string first = decodeUnits(head.substr(0, unitBytes(encoding)), encoding);
    return first == "\xEF\xBB\xBF" ? unitBytes(encoding) : 0;
}

/// The source where \p path has the stream's content; a null pointer where not, nullopt: stopped.
std::optional<StreamFile> openIfSame(const std::string &path, const FileCheckpoint &point, Progress &progress)
{
    const StreamFile other;
    const auto file = openFile(path, ReadMethod::Positioned);
    if (!file)
        return other;
    ByteWindow window;
    const auto start = readFully(**file, 0, limits::fingerprintBytes, window);
    if (!start)
        return other;
    const ContainerKind kind = containerKind(*start);
    if (isArchive(kind))
        return other;
    std::string head(kind == ContainerKind::None ? std::string(*start) : peekStream(**file, kind, limits::fingerprintBytes));
    if (head.size() < point.head.length || BytesMark::of(std::string_view(head).substr(0, static_cast<std::size_t>(point.head.length))) != point.head)
        return other;
    StreamFile found;
    found.path = path;
    if (kind == ContainerKind::None) {
        found.source = *file;
    } else {
        auto unpacked = openLogBytes(path, progress);
        if (unpacked && !*unpacked)
            return std::nullopt;
        if (!unpacked)
            return other;
        found.source = std::move(*unpacked);
    }
    if (found.source->size() < point.position || point.tail.length > point.position)
        return other;
    const auto tail = readFully(*found.source, point.position - point.tail.length, static_cast<std::size_t>(point.tail.length), window);
    if (!tail || BytesMark::of(*tail) != point.tail)
        return other;
    found.encoding = textEncoding(head);
    found.markBytes = markOf(head, found.encoding);
    if (found.encoding != TextEncoding::Bytes) {
        auto decoded = openLog(path, progress);
        if (decoded && !*decoded)
            return std::nullopt;
        if (!decoded)
            return other;
        found.source = std::move(*decoded);
    }
    return found;
}

} // namespace

Result<std::optional<std::uint64_t>> StreamFile::offsetOf(std::uint64_t place) const
{
    if (encoding == TextEncoding::Bytes)
        return place < source->size() ? std::optional(place) : std::nullopt;
    constexpr std::size_t block = 256 * 1024;
    const std::uint64_t unit = unitBytes(encoding);
    ByteWindow window;
    std::uint64_t at = markBytes; // in the file
    for (std::uint64_t offset = 0; offset < source->size();) {
        const auto bytes = source->read(offset, block, window);
        if (!bytes)
            return tl::unexpected(bytes.error());
        for (std::size_t i = 0; i < bytes->size(); ++i) {
            const auto byte = static_cast<unsigned char>((*bytes)[i]);
            if ((byte & 0xC0) == 0x80)
                continue;
            if (at >= place)
                return at == place ? std::optional(offset + i) : std::nullopt;
            at += unit == 2 && byte >= 0xF0 ? 2 * unit : unit;
        }
        offset += bytes->size();
    }
    return std::optional<std::uint64_t>();
}

Result<StreamFile> findStreamFile(const FileCheckpoint &point, Progress &progress)
{
    if (point.head.length > 0) {
        for (const Candidate &candidate : candidates(point)) {
            if (!progress.report(0))
                return StreamFile();
            auto found = openIfSame(candidate.path, point, progress);
            if (!found)
                return StreamFile();
            if (found->source)
                return std::move(*found);
        }
    }
    return failure(ErrorCode::FileNotFound, point.path, "no file there holds what was followed");
}

} // namespace sightglass
