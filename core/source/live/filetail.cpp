// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/filetail.h"

#include "core/base/progress.h"
#include "core/source/container.h"
#include "core/source/live/filecheckpoint.h"
#include "core/source/live/rotationfolders.h"
#include "core/source/rotation.h"
#include "core/source/sources.h"
#include "core/source/unpack.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>

namespace sightglass {

namespace {

namespace fs = std::filesystem;

/// Clocks and file systems differ by that much.
constexpr std::int64_t slackUs = 2'000'000;
/// A rotated file that changed so long ago and was not noticed is taken for an old one.
constexpr std::int64_t lagUs = 600'000'000;
constexpr int searchIntervalMs = 200;
constexpr int folderDepth = 32;
constexpr std::array<std::string_view, 6> packedEndings{".gz", ".bz2", ".xz", ".zst", ".lz4", ".Z"};

bool endsWith(std::string_view text, std::string_view ending)
{
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

bool isPackedName(std::string_view name)
{
    return std::any_of(packedEndings.begin(), packedEndings.end(), [name](std::string_view e) { return endsWith(name, e); });
}

/// Nothing that lines are written to.
bool isNoLogName(std::string_view name)
{
    constexpr std::array<std::string_view, 12> endings {".journal", ".journal~", ".evtx", ".etl",
                                                        ".zip",     ".tar",      ".7z",   ".sqlite",
                                                        ".db",      ".swp",      ".tmp",  ".lock"};
    return name.empty() || name[0] == '.' || isPackedName(name) || name == "wtmp" || name == "btmp" || name == "lastlog" || name == "faillog"
           || std::any_of(endings.begin(), endings.end(), [name](std::string_view e) { return endsWith(name, e); });
}

std::pair<std::uint64_t, std::uint64_t> identity(const LiveFileInfo &info) { return {info.device, info.inode}; }

Timestamp now() { return SystemClock().now(); }

} // namespace

struct FileTail::Stream
{
    std::string uuid;
    std::string name;            // what its events are shown under
    std::string path;            // where it is, or was last
    LiveFileInfo info;           // as last seen
    std::unique_ptr<LiveFile> file;
    std::shared_ptr<const ByteSource> packed;
    std::string head, before;    // first bytes; bytes in front of `position`
    BytesMark headMark, tailMark; // as saved: until the file is open
    std::uint64_t position = 0;  // everything before it was given
    std::optional<TextEncoding> encoding; // from the first bytes that are given on

    /// Of the file's beginning: by its mark, without one by some characters. Settled when there are enough of them.
    TextEncoding encodingOf(std::string_view beginning)
    {
        if (encoding)
            return *encoding;
        constexpr std::size_t enough = 20; // a mark and four characters of UTF-32
        const bool marked = beginning.size() >= 4 && (beginning[0] == '\xFF' || beginning[0] == '\xFE') && (beginning[2] != 0 || beginning[3] != 0);
        const bool judged = marked || beginning.size() >= enough;
        const TextEncoding found = judged ? textEncoding(beginning) : TextEncoding::Bytes;
        if (judged)
            encoding = found;
        return found;
    }
    std::int64_t seen = 0;
    bool lost = false;           // where its content is now, nobody knows
    Steady::time_point lostSince{}, active = Steady::now();
    bool named = true;           // a followed name leads to it
    bool final = false;          // nobody appends to it any more
    bool done = false;           // final, and given to its end
    bool dirty = false;
};

FileTail::FileTail(FileTailOptions options, std::unique_ptr<FolderWatch> watch) : m_options(std::move(options)), m_watch(std::move(watch)) {}
FileTail::~FileTail() = default;

void FileTail::start(std::vector<LiveCheckpoint> known, LiveFrom from)
{
    m_from = from;
    for (LiveCheckpoint &checkpoint : known) {
        auto point = FileCheckpoint::parse(checkpoint.state);
        if (!point)
            continue;
        auto stream = std::make_unique<Stream>();
        stream->uuid = std::move(checkpoint.uuid);
        stream->name = std::move(checkpoint.name);
        stream->path = std::move(point->path);
        stream->info.device = point->device;
        stream->info.inode = point->inode;
        stream->position = from == LiveFrom::Start ? 0 : point->position;
        stream->headMark = std::move(point->head);
        if (from != LiveFrom::Start)
            stream->tailMark = std::move(point->tail);
        stream->seen = point->seen;
        stream->lost = true;
        stream->named = false;
        stream->lostSince = Steady::now();
        if (!m_since.isValid() || m_since.microseconds() < point->seen)
            m_since = Timestamp::fromMicroseconds(point->seen);
        if (m_streams.size() >= searched) {
            stream->lost = false;
            stream->done = true;
        }
        m_streams.push_back(std::move(stream));
    }
    m_known = !m_streams.empty();
    if (!m_known)
        m_since = now();
}

bool FileTail::isFollowedName(const std::string &name) const
{
    if (m_options.folder) {
        if (m_options.patterns.empty())
            return !isNoLogName(name);
        return std::any_of(m_options.patterns.begin(), m_options.patterns.end(), [&name](const std::string &p) { return matchesPattern(name, p); });
    }
    const std::string wanted = nameOf(m_options.target);
    return hasWildcard(wanted) ? matchesPattern(name, wanted) : name == wanted;
}

bool FileTail::isOne() const { return !m_options.folder && !hasWildcard(m_options.target); }

bool FileTail::mayBeRotated(const std::string &name) const
{
    std::string plain = name;
    for (const std::string_view ending : packedEndings) {
        if (endsWith(plain, ending)) {
            plain.resize(plain.size() - ending.size());
            break;
        }
    }
    if (m_options.folder || hasWildcard(m_options.target))
        return plain != name && (isFollowedName(plain) || isFollowedName(rotationBase(plain))); // others are followed as they are
    // Of one file: app.log.1, app.log-20250101, app-2025-01-01T10-00-00.log, app.1.log, app.log.old …
    const std::string log = nameOf(m_options.target);
    if (plain == log)
        return plain != name;
    if (plain.size() > log.size() && plain.compare(0, log.size(), log) == 0)
        return std::string_view(".-_~").find(plain[log.size()]) != std::string_view::npos;
    const auto dot = log.rfind('.');
    if (dot == std::string::npos || dot == 0)
        return false;
    const std::string_view stem = std::string_view(log).substr(0, dot), ending = std::string_view(log).substr(dot);
    return plain.size() > log.size() && plain.compare(0, stem.size(), stem) == 0 && endsWith(plain, ending)
           && std::string_view(".-_").find(plain[stem.size()]) != std::string_view::npos;
}

void FileTail::watchFolder(const std::string &folder)
{
    if (m_watched.count(folder))
        return;
    if (m_watch->add(folder))
        m_watched.insert(folder);
}

void FileTail::noteObstacle(const Error &error)
{
    if (error.code == ErrorCode::FileNotFound)
        return;
    m_status.state = error.code == ErrorCode::PermissionDenied ? LiveState::NoPermission : LiveState::Failed;
    m_status.where = error.where;
    m_status.detail = error.detail;
}

void FileTail::addFolder(const std::string &folder, int depth, std::vector<Entry> &entries)
{
    watchFolder(folder); // before it is listed: nothing comes in between
    m_targets.push_back(folder);
    const auto names = namesIn(folder);
    if (!names) {
        noteObstacle(names.error());
        return;
    }
    for (const std::string &name : *names) {
        if (entries.size() >= limits::filesPerFolder)
            return;
        const std::string path = (folder == "/" ? "" : folder) + '/' + name;
        const auto info = liveFileInfo(path);
        if (!info)
            continue;
        if (info->regular) {
            if (isFollowedName(name))
                entries.push_back({path, *info, true});
            continue;
        }
        std::error_code error;
        if (m_options.recursive && depth < folderDepth && !isLink(path) && fs::is_directory(path, error))
            addFolder(path, depth + 1, entries);
    }
}

std::vector<FileTail::Entry> FileTail::followedFiles()
{
    std::vector<Entry> entries;
    m_targets.clear();
    if (m_options.folder) {
        addFolder(m_options.target, 0, entries);
        return entries;
    }
    const auto addFile = [&](const std::string &path) {
        const std::string folder = folderOf(path);
        watchFolder(folder);
        m_targets.push_back(folder);
        const auto info = liveFileInfo(path);
        if (!info) {
            noteObstacle(info.error());
            return;
        }
        if (isLink(path)) {
            // What is written to the file shows in its own folder.
            const std::string real = folderOf(resolvedPath(path));
            watchFolder(real);
            if (std::find(m_targets.begin(), m_targets.end(), real) == m_targets.end())
                m_targets.push_back(real);
        }
        if (info->regular)
            entries.push_back({path, *info, true});
        else
            noteObstacle(Error{ErrorCode::NotAFile, path, {}, Error::noOffset});
    };
    if (!hasWildcard(m_options.target)) {
        addFile(m_options.target);
        return entries;
    }
    // Part by part: wildcards may stand in folders, too.
    std::vector<std::string> folders{m_options.target[0] == '/' ? "" : folderOf(m_options.target)};
    std::size_t at = m_options.target[0] == '/' ? 1 : m_options.target.size();
    while (at < m_options.target.size()) {
        const std::size_t slash = m_options.target.find('/', at);
        const bool lastPart = slash == std::string::npos;
        const std::string part = m_options.target.substr(at, lastPart ? std::string::npos : slash - at);
        at = lastPart ? m_options.target.size() : slash + 1;
        std::vector<std::string> found;
        for (const std::string &folder : folders) {
            if (!hasWildcard(part)) {
                found.push_back(folder + '/' + part);
                continue;
            }
            watchFolder(folder.empty() ? "/" : folder);
            if (const auto names = namesIn(folder.empty() ? "/" : folder)) {
                for (const std::string &name : *names) {
                    if ((name[0] != '.' || part[0] == '.') && matchesPattern(name, part) && found.size() < limits::filesPerFolder)
                        found.push_back(folder + '/' + name);
                }
            } else {
                noteObstacle(names.error());
            }
        }
        folders = std::move(found);
    }
    for (const std::string &path : folders) {
        std::error_code error;
        if (!fs::is_directory(path, error))
            addFile(path);
    }
    if (m_targets.empty())
        m_targets.push_back(folderOf(m_options.target));
    std::sort(m_targets.begin(), m_targets.end());
    m_targets.erase(std::unique(m_targets.begin(), m_targets.end()), m_targets.end());
    return entries;
}

/// The files beside the followed ones that content may have gone to. \p afar: those with names of rotated ones of them in other
/// folders, too.
std::vector<FileTail::Entry> FileTail::neighbours(const std::vector<Entry> &followed, bool afar)
{
    std::set<std::string> folders(m_targets.begin(), m_targets.end());
    for (const auto &stream : m_streams) {
        if (stream->lost)
            folders.insert(folderOf(stream->path));
    }
    std::set<std::string> known;
    for (const Entry &entry : followed)
        known.insert(entry.path);
    std::vector<Entry> entries;
    for (const std::string &folder : folders) {
        const auto names = namesIn(folder);
        if (!names)
            continue;
        for (const std::string &name : *names) {
            const std::string path = (folder == "/" ? "" : folder) + '/' + name;
            if (known.count(path) || entries.size() >= limits::filesPerFolder)
                continue;
            const auto info = liveFileInfo(path);
            if (info && info->regular)
                entries.push_back({path, *info, false});
        }
    }
    if (!afar)
        return entries;
    std::map<std::string, std::set<std::string>> logs; // by folder, their names
    if (isOne())
        logs[folderOf(m_options.target)].insert(nameOf(m_options.target));
    for (const auto &stream : m_streams) {
        if (stream->lost)
            logs[folderOf(stream->name)].insert(nameOf(stream->name));
    }
    for (const auto &[folder, logNames] : logs) {
        for (const std::string &other : rotationFolders(folder)) {
            const auto names = folders.insert(other).second ? namesIn(other) : Result<std::vector<std::string>>(std::vector<std::string>());
            if (!names)
                continue;
            for (const std::string &name : *names) {
                const std::string path = other + '/' + name;
                if (!(logNames.count(rotationBase(name)) || (isOne() && mayBeRotated(name))) || known.count(path) || entries.size() >= limits::filesPerFolder)
                    continue;
                const auto info = liveFileInfo(path);
                if (info && info->regular)
                    entries.push_back({path, *info, false, true});
            }
        }
    }
    return entries;
}

/// Whether the bytes that \p read gives go on with the stream: its beginning, and what stands in front of its
/// position. \p adopt: they do, if the identity says so and nothing is known of the content.
bool FileTail::verify(Stream &stream, const Reader &read, std::uint64_t size, bool adopt)
{
    if (size < stream.position)
        return false;
    const bool hasHead = !stream.head.empty() || stream.headMark.length > 0;
    if (!hasHead)
        return adopt && stream.position == 0;
    // Read once and kept as read: the file may be cut off between any two looks.
    std::string head = read(0, headBytes);
    if (!beginsLike(stream, head))
        return false;
    const std::size_t tail = static_cast<std::size_t>(std::min<std::uint64_t>(checkpointTail, stream.position));
    std::string before = tail ? read(stream.position - tail, tail) : std::string();
    if (before.size() < tail)
        return false;
    if (!stream.before.empty()) {
        if (std::string_view(before).substr(tail - std::min(tail, stream.before.size())) != stream.before)
            return false;
    } else if (stream.tailMark.length > 0) {
        if (stream.tailMark.length > tail
            || BytesMark::of(std::string_view(before).substr(
                   tail - static_cast<std::size_t>(stream.tailMark.length)))
                != stream.tailMark)
            return false;
    }
    stream.head = std::move(head);
    stream.before = std::move(before);
    stream.headMark = {};
    stream.tailMark = {};
    return true;
}

bool FileTail::place(Stream &stream, const Entry &entry, bool copy)
{
    auto file = LiveFile::open(entry.path);
    if (!file) {
        noteObstacle(file.error());
        return false;
    }
    const auto info = (*file)->info();
    if (!info)
        return false;
    const Reader read = [&](std::uint64_t offset, std::size_t length) {
        std::string bytes;
        (void)(*file)->read(offset, length, bytes);
        return bytes;
    };
    if (!verify(stream, read, info->size, !copy && stream.info.isSameFile(*info)))
        return false;
    stream.file = std::move(*file);
    stream.info = *info;
    stream.path = entry.path;
    stream.named = entry.followed;
    stream.lost = false;
    stream.final = copy && !entry.followed;
    stream.done = false;
    stream.dirty = true;
    stream.active = Steady::now();
    return true;
}

bool FileTail::placePacked(Stream &stream, const Entry &entry)
{
    const auto file = openFile(entry.path, ReadMethod::Positioned);
    if (!file || (*file)->size() == 0)
        return false;
    ByteWindow window;
    const auto start = readFully(**file, 0, containerHeadBytes, window);
    const ContainerKind kind = start ? containerKind(*start) : ContainerKind::None;
    if (kind == ContainerKind::None || isArchive(kind))
        return false;
    NoProgress progress;
    auto unpacked = openLogBytes(entry.path, progress);
    if (!unpacked || !*unpacked || (*unpacked)->info().damage)
        return false; // still being written: the next look
    const Reader read = [&](std::uint64_t offset, std::size_t length) {
        ByteWindow bytes;
        const auto view = readFully(**unpacked, offset, length, bytes);
        return view ? std::string(*view) : std::string();
    };
    if (!verify(stream, read, (*unpacked)->size(), false))
        return false;
    stream.packed = std::move(*unpacked);
    stream.file.reset();
    stream.info = entry.info;
    stream.path = entry.path;
    stream.named = false;
    stream.lost = false;
    stream.final = true;
    stream.done = false;
    stream.dirty = true;
    return true;
}

const std::string &FileTail::headOf(const Entry &entry)
{
    Head &head = m_heads[identity(entry.info)];
    if (head.size == entry.info.size && head.modified == entry.info.modified)
        return head.bytes;
    head = {entry.info.size, entry.info.modified, {}};
    if (isPackedName(entry.path)) {
        const auto file = openFile(entry.path, ReadMethod::Positioned);
        if (!file)
            return head.bytes;
        ByteWindow window;
        const auto start = readFully(**file, 0, containerHeadBytes, window);
        const ContainerKind kind = start ? containerKind(*start) : ContainerKind::None;
        if (kind != ContainerKind::None && !isArchive(kind))
            head.bytes = peekStream(**file, kind, headBytes);
    } else if (const auto file = LiveFile::open(entry.path)) {
        (void)(*file)->read(0, headBytes, head.bytes);
    }
    return head.bytes;
}

/// Whether that can be the beginning of what the stream read.
bool FileTail::beginsLike(const Stream &stream, std::string_view head)
{
    if (!stream.head.empty())
        return head.size() >= stream.head.size() && head.substr(0, stream.head.size()) == stream.head;
    return stream.headMark.length > 0 && stream.headMark.length <= head.size()
        && BytesMark::of(head.substr(0, static_cast<std::size_t>(stream.headMark.length)))
        == stream.headMark;
}

void FileTail::locate(Stream &stream, const std::vector<Entry> &entries, std::set<std::pair<std::uint64_t, std::uint64_t>> &taken)
{
    const auto free = [&taken](const Entry &entry) { return !taken.count(identity(entry.info)); };
    for (const Entry &entry : entries) {
        if (entry.info.isSameFile(stream.info) && free(entry) && place(stream, entry, false)) {
            taken.insert(identity(entry.info));
            return;
        }
    }
    // Another file with the same content: a copy, what replaced it, what it was compressed to.
    for (const Entry &entry : entries) {
        if (entry.info.isSameFile(stream.info) || !free(entry) || entry.info.size < stream.position || isPackedName(entry.path))
            continue;
        if ((entry.followed && stream.position < copyBytes) || !beginsLike(stream, headOf(entry)))
            continue;
        if (place(stream, entry, true)) {
            taken.insert(identity(entry.info));
            return;
        }
    }
    for (const Entry &entry : entries) {
        if (isPackedName(entry.path) && free(entry) && beginsLike(stream, headOf(entry)) && placePacked(stream, entry)) {
            taken.insert(identity(entry.info));
            return;
        }
    }
}

FileTail::Stream *FileTail::likeness(const std::string &head, std::uint64_t size, const Reader &read)
{
    if (head.empty())
        return nullptr;
    for (const auto &stream : m_streams) {
        if (!stream->head.empty()) {
            const std::size_t common = std::min(head.size(), stream->head.size());
            if (head.compare(0, common, stream->head, 0, common) != 0)
                continue;
        } else if (stream->headMark.length > 0 && stream->headMark.length <= head.size()) {
            if (BytesMark::of(std::string_view(head).substr(0, static_cast<std::size_t>(stream->headMark.length))) != stream->headMark)
                continue;
        } else {
            continue;
        }
        if (size < stream->position)
            return stream.get(); // the beginning of it: a copy in the making
        if (!stream->before.empty() && read(stream->position - stream->before.size(), stream->before.size()) != stream->before)
            continue;
        // Longer than what was read to its end: a file of its own that begins alike.
        if (stream->done && size > stream->position && stream->position < copyBytes)
            continue;
        return stream.get();
    }
    return nullptr;
}

FileTail::Stream &FileTail::begin(const Entry &entry)
{
    auto stream = std::make_unique<Stream>();
    stream->uuid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    stream->path = entry.path;
    // A rotated file that was never seen goes under the name of its log.
    stream->name = isOne() ? m_options.target : entry.followed ? entry.path : rotationBase(entry.path);
    stream->info = entry.info;
    stream->named = entry.followed;
    stream->dirty = true;
    m_streams.push_back(std::move(stream));
    return *m_streams.back();
}

void FileTail::look()
{
    const Timestamp began = now();
    m_lookDue = false;
    m_looked = Steady::now();
    m_status.state = LiveState::Following;
    m_status.where.clear();
    m_status.detail.clear();
    std::vector<Entry> followed = followedFiles();
    m_nothingThere = followed.empty();
    std::sort(followed.begin(), followed.end(), [](const Entry &a, const Entry &b) {
        return a.info.modified != b.info.modified ? a.info.modified < b.info.modified
                                                  : a.path < b.path;
    });

    // Who is where.
    std::set<std::pair<std::uint64_t, std::uint64_t>> taken;
    std::vector<const Entry *> unplaced;
    for (const auto &stream : m_streams) {
        if (!stream->lost && !stream->packed && !stream->done)
            taken.insert(identity(stream->info));
    }
    std::set<const Stream *> there;
    for (const Entry &entry : followed) {
        const auto has = [&](const auto &s) { return !s->lost && !s->packed && s->info.isSameFile(entry.info); };
        auto it = std::find_if(m_streams.begin(), m_streams.end(), [&](const auto &s) { return !s->done && has(s); });
        if (it == m_streams.end())
            it = std::find_if(m_streams.begin(), m_streams.end(), has);
        if (it == m_streams.end()) {
            unplaced.push_back(&entry);
            continue;
        }
        Stream &stream = **it;
        if (stream.done && !stream.file && !place(stream, entry, false)) {
            // The number was given to another file.
            unplaced.push_back(&entry);
            continue;
        }
        there.insert(&stream);
        taken.insert(identity(entry.info));
        stream.path = entry.path;
        stream.named = true;
        stream.final = false;
        if (!stream.file && (entry.info.size != stream.position || entry.info.modified != stream.info.modified)) {
            // Closed to save a descriptor; is it still the one?
            if (!place(stream, entry, false)) {
                stream.lost = true;
                stream.lostSince = Steady::now();
                there.erase(&stream);
                taken.erase(identity(entry.info));
                unplaced.push_back(&entry);
                continue;
            }
        }
        if (entry.info.size != stream.position || entry.info.modified != stream.info.modified)
            stream.dirty = true;
    }
    bool searching = false;
    for (const auto &stream : m_streams) {
        if (stream->lost) {
            searching = true;
            continue;
        }
        if (stream->packed || stream->done || there.count(stream.get()))
            continue;
        if (const auto info = stream->named && stream->file ? stream->file->info() : Result<LiveFileInfo>(stream->info);
            stream->named && stream->file && info && info->links == 0 && stream->position >= copyBytes) {
            // Replaced by a file that has the same content and may go on with it (an editor, `sed -i`)?
            const auto same = std::find_if(unplaced.begin(), unplaced.end(), [&](const Entry *entry) { return place(*stream, *entry, true); });
            if (same != unplaced.end()) {
                taken.insert(identity((*same)->info));
                unplaced.erase(same);
                continue;
            }
        }
        if (stream->named) {
            stream->named = false;
            ++m_status.rotations;
        }
        if (stream->file) {
            stream->dirty = true; // its rest
        } else {
            stream->lost = true;
            stream->lostSince = Steady::now();
            searching = true;
        }
    }

    // Rotated files: where content went that is looked for, and files that were never seen at their name.
    std::vector<Entry> others;
    const bool names = searching || m_known || !m_first;
    if (names)
        others = neighbours(followed, searching || m_first);
    if (searching) {
        std::vector<Entry> all;
        for (const Entry *entry : unplaced)
            all.push_back(*entry);
        all.insert(all.end(), others.begin(), others.end());
        // By name it is likelier to be a rotated one, the newest first.
        std::stable_sort(all.begin(), all.end(), [this](const Entry &a, const Entry &b) {
            const bool ra = !a.followed && mayBeRotated(nameOf(a.path)), rb = !b.followed && mayBeRotated(nameOf(b.path));
            return ra != rb ? ra : a.info.modified > b.info.modified;
        });
        for (const auto &stream : m_streams) {
            if (!stream->lost || (!m_first && Steady::now() - stream->lostSince > std::chrono::milliseconds(m_options.searchMs)))
                continue;
            locate(*stream, all, taken);
            if (!stream->lost && m_from == LiveFrom::End && m_first) {
                const std::uint64_t size = stream->packed ? stream->packed->size() : stream->info.size;
                stream->position = size;
                stream->before.clear();
            }
        }
        std::erase_if(unplaced, [&taken](const Entry *entry) { return taken.count(identity(entry->info)) > 0; });
    }
    // New files.
    for (const Entry *entry : unplaced) {
        if (taken.count(identity(entry->info)))
            continue; // two names of one file
        auto file = LiveFile::open(entry->path);
        if (!file) {
            noteObstacle(file.error());
            continue;
        }
        const auto info = (*file)->info();
        if (!info)
            continue;
        const bool several = m_options.folder || hasWildcard(m_options.target);
        if (several && info->size == 0)
            continue; // what it becomes, a log or a copy of one, shows with its first bytes
        if (several && !m_streams.empty()) {
            const Reader read = [&](std::uint64_t offset, std::size_t length) {
                std::string bytes;
                (void)(*file)->read(offset, length, bytes);
                return bytes;
            };
            // Under the name of another file that is gone it is a file of its own; beside that file it may be a copy.
            Stream *like = likeness(read(0, headBytes), info->size, read);
            const bool sameFolder = like && folderOf(like->path) == folderOf(entry->path);
            const bool itsName = like && like->name == entry->path;
            if (sameFolder && !itsName && !like->done) {
                const auto since = m_copies.emplace(identity(*info), Steady::now()).first->second;
                const bool certain = info->size >= headBytes && (like->headMark.length >= headBytes || like->head.size() >= headBytes);
                if (certain || Steady::now() - since < std::chrono::milliseconds(m_options.searchMs))
                    continue;
            }
            if (sameFolder && !itsName && like->done && like->position >= copyBytes && info->size == like->position)
                continue; // a copy of what was read
        }
        Entry now = *entry;
        now.info = *info;
        Stream &stream = begin(now);
        stream.file = std::move(*file);
        taken.insert(identity(*info));
        // A copy of it is told by this; reading looks at it again.
        (void)stream.file->read(0, headBytes, stream.head);
        if (m_from == LiveFrom::End && m_first) {
            // Behind the last whole line.
            std::uint64_t end = info->size;
            while (end > 0) {
                std::string bytes;
                const std::uint64_t begin = end > 65536 ? end - 65536 : 0;
                if (!stream.file->read(begin, static_cast<std::size_t>(end - begin), bytes))
                    break;
                if (const auto line = behindLastLine(bytes, begin, stream.encodingOf(stream.head)); line != std::string::npos) {
                    end = begin + line;
                    break;
                }
                end = begin;
            }
            stream.position = end;
            const std::size_t tail = static_cast<std::size_t>(std::min<std::uint64_t>(checkpointTail, end));
            (void)stream.file->read(end - tail, tail, stream.before);
        }
    }
    // Rotated ones that nobody saw at their name; after the new ones, since a copy of one of those may stand beside it.
    if (names) {
        std::vector<const Entry *> unseen;
        // Newer by its name than a file that we know: whatever its date says (the clock may have been set).
        std::set<std::string> newer;
        if (isOne()) {
            std::vector<std::string> paths;
            std::vector<bool> known;
            for (const Entry &entry : others) {
                paths.push_back(entry.path);
                known.push_back(taken.count(identity(entry.info)) > 0);
            }
            for (const RotationSet &set : rotationSets(paths)) {
                if (set.name != nameOf(m_options.target))
                    continue; // of its folder, or of one that rotation moves files to
                bool behind = false;
                for (const std::size_t i : set.files) {
                    if (behind)
                        newer.insert(paths[i]);
                    behind = behind || known[i];
                }
            }
        }
        for (const Entry &entry : others) {
            const bool fresh = newer.count(entry.path)
                || (!entry.afar && entry.info.modified.isValid() && m_since.isValid()
                    && entry.info.modified.microseconds() + slackUs >= m_since.microseconds());
            const auto judged = m_judged.find(identity(entry.info));
            const bool known = judged != m_judged.end() && judged->second == std::pair{entry.info.size, entry.info.modified};
            if (fresh && !known && entry.info.size > 0 && !taken.count(identity(entry.info)) && mayBeRotated(nameOf(entry.path)))
                unseen.push_back(&entry);
        }
        std::sort(unseen.begin(), unseen.end(), [](const Entry *a, const Entry *b) { return a->info.modified < b->info.modified; });
        for (const Entry *entry : unseen) {
            if (isPackedName(entry->path)) {
                const auto file = openFile(entry->path, ReadMethod::Positioned);
                ByteWindow window;
                const auto start = file ? readFully(**file, 0, containerHeadBytes, window) : Result<std::string_view>(std::string_view());
                const ContainerKind kind = start ? containerKind(*start) : ContainerKind::None;
                if (kind == ContainerKind::None || isArchive(kind))
                    continue; // being written, or none of ours
                NoProgress progress;
                auto unpacked = openLogBytes(entry->path, progress);
                if (!unpacked || !*unpacked || (*unpacked)->info().damage)
                    continue;
                const Reader read = [&](std::uint64_t offset, std::size_t length) {
                    ByteWindow bytes;
                    const auto view = readFully(**unpacked, offset, length, bytes);
                    return view ? std::string(*view) : std::string();
                };
                if (const Stream *like = likeness(read(0, headBytes), (*unpacked)->size(), read)) {
                    // Its plain file is open still, or was read to its end.
                    if (!like->lost)
                        m_judged[identity(entry->info)] = {entry->info.size, entry->info.modified};
                    continue;
                }
                Stream &stream = begin(*entry);
                stream.head = read(0, headBytes);
                stream.packed = std::move(*unpacked);
                stream.final = true;
                ++m_status.rotations;
                taken.insert(identity(entry->info));
                continue;
            }
            auto file = LiveFile::open(entry->path);
            if (!file)
                continue;
            const Reader read = [&](std::uint64_t offset, std::size_t length) {
                std::string bytes;
                (void)(*file)->read(offset, length, bytes);
                return bytes;
            };
            if (const auto opened = (*file)->info(); !opened || !opened->isSameFile(entry->info)) {
                m_lookDue = true; // renamed between two looks at it
                continue;
            }
            if (Stream *like = likeness(read(0, headBytes), entry->info.size, read)) {
                if (!like->lost)
                    m_judged[identity(entry->info)] = {entry->info.size, entry->info.modified};
                if (like->done && entry->info.size > like->position && like->position >= copyBytes) {
                    if (place(*like, *entry, true)) // it went on after it was thought to have ended
                        taken.insert(identity(entry->info));
                }
                continue; // a copy, or one in the making
            }
            Stream &stream = begin(*entry);
            stream.file = std::move(*file);
            ++m_status.rotations;
            taken.insert(identity(entry->info));
        }
    }

    closeIdle();
    // A look may miss a file while it is renamed: what is new stays new for a while. Known ones are told by their content.
    m_since = std::max(m_since, Timestamp::fromMicroseconds(began.microseconds() - lagUs));
    m_first = false;
    if (m_nothingThere && m_status.state == LiveState::Following) {
        m_status.state = LiveState::Waiting;
        m_status.where = m_options.target;
    }
}

void FileTail::closeIdle()
{
    const auto rest = [](const Stream &s) { return Steady::now() - s.active; };
    std::size_t open = 0;
    for (const auto &stream : m_streams) {
        if (stream->lost && Steady::now() - stream->lostSince > std::chrono::hours(24))
            stream->done = true;
        open += stream->file || stream->packed;
    }
    // Streams that ended stay known by their marks alone.
    std::vector<Stream *> resting;
    for (const auto &stream : m_streams) {
        if (stream->file && stream->info.size == stream->position && (!stream->named || open > openFiles) && rest(*stream) > std::chrono::seconds(60))
            resting.push_back(stream.get());
    }
    std::sort(resting.begin(), resting.end(), [](const Stream *a, const Stream *b) { return a->active < b->active; });
    constexpr std::size_t kept = 16;
    std::size_t unnamed = static_cast<std::size_t>(std::count_if(resting.begin(), resting.end(), [](const Stream *s) { return !s->named; }));
    for (Stream *stream : resting) {
        if (stream->named ? open > openFiles : unnamed > kept || stream->info.links == 0) {
            stream->file.reset();
            --open;
            if (!stream->named) {
                --unnamed;
                stream->done = true;
            }
        }
    }
    // Only so many of those that ended are remembered, the newest.
    constexpr std::size_t remembered = 1024;
    std::vector<std::pair<std::int64_t, const Stream *>> ended;
    for (const auto &stream : m_streams) {
        if (stream->done)
            ended.emplace_back(stream->seen, stream.get());
    }
    if (ended.size() > remembered) {
        std::sort(ended.begin(), ended.end());
        std::set<const Stream *> gone;
        for (std::size_t i = 0; i < ended.size() - remembered; ++i)
            gone.insert(ended[i].second);
        std::erase_if(m_streams, [&gone](const auto &s) { return gone.count(s.get()) > 0; });
    }
}

/// The content of the file is another one now: the stream's is looked for elsewhere.
void FileTail::cutOff(Stream &stream)
{
    m_lookDue = true;
    m_judged.clear(); // what was like it may be all that is left of it
    if (stream.position == 0 && stream.head.empty())
        return;
    if (stream.position == 0) {
        stream.head.clear(); // nothing was given of it
        return;
    }
    Entry entry{stream.path, stream.info, stream.named};
    Stream &next = begin(entry);
    next.name = stream.name;
    next.file = std::move(stream.file);
    stream.lost = true;
    stream.lostSince = Steady::now();
    stream.named = false;
    stream.dirty = false;
    ++m_status.rotations;
}

void FileTail::give(Stream &stream, std::string bytes, LiveBatch &batch)
{
    batch = {};
    batch.uuid = stream.uuid;
    batch.name = stream.name;
    batch.offset = stream.position;
    batch.modified = stream.info.modified;
    batch.encoding = stream.encodingOf(stream.head);
    stream.encoding = batch.encoding; // for good: places count by it
    if (stream.position > 0)
        batch.head = stream.head;
    stream.before.append(bytes, bytes.size() > checkpointTail ? bytes.size() - checkpointTail : 0, checkpointTail);
    if (stream.before.size() > checkpointTail)
        stream.before.erase(0, stream.before.size() - checkpointTail);
    stream.position += bytes.size();
    stream.active = Steady::now();
    batch.bytes = std::move(bytes);
}

bool FileTail::readPacked(Stream &stream, LiveBatch &batch, std::size_t most)
{
    ByteWindow window;
    for (std::size_t want = most;; want *= 4) {
        const auto view = readFully(*stream.packed, stream.position, want, window);
        const bool end = !view || stream.position + view->size() >= stream.packed->size();
        std::string_view bytes = view ? *view : std::string_view();
        if (!end) {
            const std::size_t line = behindLastLine(bytes, stream.position, stream.encodingOf(stream.head));
            if (line == std::string_view::npos && want < limits::lineBytes)
                continue;
            bytes = bytes.substr(0, line);
        }
        const bool any = !bytes.empty();
        if (any) {
            give(stream, std::string(bytes), batch);
            batch.last = end;
        }
        if (end) {
            stream.done = true;
            stream.dirty = false;
            stream.packed.reset(); // gives its disk back
        }
        return any;
    }
}

bool FileTail::readSome(Stream &stream, LiveBatch &batch, std::size_t most)
{
    if (stream.packed)
        return readPacked(stream, batch, most);
    if (!stream.file) {
        stream.dirty = false;
        return false;
    }
    const auto info = stream.file->info();
    if (!info) {
        noteObstacle(info.error());
        stream.dirty = false;
        return false;
    }
    const LiveFileInfo before = stream.info;
    stream.info = *info;
    if (info->size < stream.position) {
        cutOff(stream);
        return false;
    }
    for (std::size_t want = most;; want *= 4) {
        // The bytes in front of the position once more: are they still the same?
        const std::size_t tail = stream.before.size();
        std::string bytes;
        const auto got = stream.file->read(stream.position - tail, want + tail, bytes);
        if (!got) {
            noteObstacle(got.error());
            stream.dirty = false;
            return false;
        }
        std::string head;
        if (!stream.head.empty())
            (void)stream.file->read(0, stream.head.size(), head);
        if (bytes.compare(0, tail, stream.before) != 0 || head != stream.head) {
            cutOff(stream);
            return false;
        }
        // The head grows by what was just read, never by another look: that may see other content.
        if (const std::uint64_t from = stream.position - tail; stream.head.size() < headBytes
            && stream.head.size() >= from && bytes.size() > stream.head.size() - from)
            stream.head.append(bytes, stream.head.size() - static_cast<std::size_t>(from), headBytes - stream.head.size());
        bytes.erase(0, tail);
        const bool whole = bytes.size() < want; // all there is
        // A name was taken from it, or it was deleted, and nobody wrote for a while.
        const bool rested = !stream.named && info->modified.isValid() && before.modified == info->modified
                            && std::abs(now().microseconds() - info->modified.microseconds()) > std::int64_t{m_options.settleMs} * 1000;
        const bool ended = whole && (stream.final || rested);
        const auto line = bytes.empty() ? std::string::npos : behindLastLine(bytes, stream.position, stream.encodingOf(stream.head.empty() ? std::string_view(bytes) : std::string_view(stream.head)));
        if (line == std::string::npos && !ended) {
            if (!whole && want < limits::lineBytes)
                continue; // a long line
            if (whole && bytes.size() < limits::lineBytes) {
                stream.dirty = false;
                return false; // half a line
            }
        } else if (!ended) {
            bytes.resize(line);
        }
        if (whole)
            stream.dirty = false;
        if (ended && (stream.final || info->links == 0)) {
            stream.done = true;
            if (bytes.empty())
                stream.file.reset();
        }
        if (bytes.empty())
            return false;
        give(stream, std::move(bytes), batch);
        batch.last = ended;
        if (stream.done)
            stream.file.reset();
        return true;
    }
}

bool FileTail::next(LiveBatch &batch, std::size_t most)
{
    if (m_lookDue)
        look();
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        m_next = (m_next + 1) % m_streams.size();
        Stream &stream = *m_streams[m_next];
        if (stream.dirty && readSome(stream, batch, most))
            return true;
        if (m_lookDue) { // cut off
            look();
            i = 0;
        }
    }
    return false;
}

LiveCheckpoint FileTail::checkpoint(const std::string &uuid, std::uint64_t offset, std::string_view before)
{
    const auto it = std::find_if(m_streams.begin(), m_streams.end(), [&uuid](const auto &s) { return s->uuid == uuid; });
    if (it == m_streams.end())
        return {uuid, {}, {}};
    Stream &stream = **it;
    FileCheckpoint point;
    point.device = stream.info.device;
    point.inode = stream.info.inode;
    point.position = offset;
    point.head = stream.head.empty()
        ? stream.headMark
        : BytesMark::of(std::string_view(stream.head)
                            .substr(0,
                                    static_cast<std::size_t>(
                                        std::min<std::uint64_t>(headBytes, stream.head.size()))));
    point.tail = BytesMark::of(before.substr(before.size() - std::min<std::size_t>({before.size(), checkpointTail, static_cast<std::size_t>(offset)})));
    point.seen = stream.seen = now().microseconds();
    point.path = stream.path;
    return {stream.uuid, stream.name, point.toText()};
}

void FileTail::wait(int milliseconds, LiveInterrupt &interrupt)
{
    const auto since = [](Steady::time_point t) { return static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - t).count()); };
    int due = m_options.pollMs;
    if (isSearching())
        due = std::min(due, searchIntervalMs);
    due -= since(m_looked);
    std::vector<FolderWatch::Event> events;
    m_watch->wait(std::clamp(due, 0, milliseconds < 0 ? due : milliseconds), interrupt, events);
    if (since(m_looked) >= (isSearching() ? std::min(searchIntervalMs, m_options.pollMs) : m_options.pollMs)) {
        m_lookDue = true;
        for (const auto &stream : m_streams)
            stream->dirty = stream->dirty || stream->file;
        // A folder that came back has no watch.
        std::erase_if(m_watched, [](const std::string &folder) {
            std::error_code error;
            return !fs::is_directory(folder, error);
        });
    }
    for (const FolderWatch::Event &event : events) {
        if (event.folder.empty() || event.name.empty()) {
            m_lookDue = true;
            if (!event.folder.empty())
                m_watched.erase(event.folder);
            continue;
        }
        if (event.names) {
            m_lookDue = m_lookDue || m_options.folder || isFollowedName(event.name)
                || mayBeRotated(event.name) || hasWildcard(m_options.target) || isSearching()
                || isLink(m_options.target);
        }
        bool ours = false;
        for (const auto &stream : m_streams) {
            if (stream->file && nameOf(stream->path) == event.name) {
                stream->dirty = true;
                ours = true;
            }
        }
        // Under a link's own name nobody writes.
        for (const auto &stream : m_streams) {
            if (!ours && stream->file && stream->named && isLink(stream->path)) {
                stream->dirty = true;
                ours = true;
            }
        }
        if (!ours && (isFollowedName(event.name) || event.names))
            m_lookDue = m_lookDue || isFollowedName(event.name);
        // Renamed ones are written to under their new name.
        if (!ours && !event.names) {
            for (const auto &stream : m_streams)
                stream->dirty = stream->dirty || (stream->file && !stream->named);
        }
    }
}

bool FileTail::isSearching() const
{
    return std::any_of(m_streams.begin(), m_streams.end(), [this](const auto &s) {
        return s->lost && !s->done && s->position > 0 && Steady::now() - s->lostSince < std::chrono::milliseconds(std::min(m_options.searchMs, 5000));
    });
}

LiveStatus FileTail::status() const
{
    LiveStatus status = m_status;
    for (const auto &stream : m_streams) {
        if (stream->packed)
            status.behind += stream->packed->size() - stream->position;
        else if (stream->file && stream->dirty && stream->info.size > stream->position)
            status.behind += stream->info.size - stream->position;
        status.streams += stream->file || stream->packed;
    }
    return status;
}

} // namespace sightglass
