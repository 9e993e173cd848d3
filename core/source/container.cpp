// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/container.h"

#include "core/base/bytes.h"
#include "core/source/encoding.h"
#include "core/source/sources.h"
#include "core/source/systemjournal.h"

#include <algorithm>
#include <array>

namespace sightglass {

namespace {

/// \p journal: says whether it is a file of the systemd journal.
ContainerKind kindOf(const ByteSource &source, bool *journal = nullptr)
{
    ByteWindow window;
    const auto head = readFully(source, 0, containerHeadBytes, window);
    if (journal)
        *journal = head && head->substr(0, SystemJournal::signature.size()) == SystemJournal::signature;
    return head ? containerKind(*head) : ContainerKind::None;
}

/// "app.log" of "app.log.gz", "logs.tar" of "logs.tgz".
std::string innerName(const std::string &name)
{
    using Ending = std::pair<std::string_view, std::string_view>;
    constexpr std::array<Ending, 10> endings{Ending{".gz", ""}, {".bz2", ""}, {".xz", ""}, {".zst", ""}, {".lz4", ""},
                                             {".tgz", ".tar"}, {".tbz2", ".tar"}, {".txz", ".tar"}, {".tzst", ".tar"},
                                             {".z", ""}};
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(), asciiLower);
    for (const auto &[ending, instead] : endings) {
        if (lower.size() > ending.size() && lower.compare(lower.size() - ending.size(), ending.size(), ending) == 0)
            return name.substr(0, name.size() - ending.size()) + std::string(instead);
    }
    return name;
}

std::string lastPart(const std::string &path)
{
    const auto slash = path.find_last_of("/\\");
    return slash == std::string::npos || slash + 1 == path.size() ? path : path.substr(slash + 1);
}

/// The date that gzip keeps of the file it packed (RFC 1952, 2.3.1); \p otherwise where it keeps none.
Timestamp gzipDate(const ByteSource &source, Timestamp otherwise)
{
    ByteWindow window;
    const auto head = readFully(source, 4, 4, window);
    if (!head || head->size() < 4)
        return otherwise;
    std::int64_t seconds = 0;
    for (std::size_t i = 4; i-- > 0;)
        seconds = seconds << 8 | static_cast<unsigned char>((*head)[i]);
    return seconds ? Timestamp::fromMicroseconds(seconds * 1'000'000) : otherwise;
}

SourceInfo unpackedInfo(const ByteSource &source, ContainerKind kind)
{
    SourceInfo info = source.info();
    info.name = innerName(info.name);
    if (kind == ContainerKind::Gzip)
        info.modified = gzipDate(source, info.modified);
    return info;
}

} // namespace

namespace {

/// The entries of a journal file in the Journal Export Format. libsystemd opens files by their path. A null pointer: stopped.
Result<std::shared_ptr<const ByteSource>> exportJournal(const ByteSource &source, Unpacking &to)
{
    SourceInfo info = source.info();
    auto journal = SystemJournal::openFile(info.path);
    if (!journal)
        return tl::unexpected(journal.error());
    (*journal)->seekHead();
    std::uint64_t entries = 0;
    for (std::string text;; text.clear()) {
        const auto more = (*journal)->next();
        const auto entry = more && *more ? (*journal)->appendExport(text) : Result<void>();
        if (!more || !entry) {
            // What stood before it is there.
            info.damage = more ? entry.error() : more.error();
            if (!more)
                break;
            continue;
        }
        if (!*more)
            break;
        if (const auto put = to.append(text); !put)
            return tl::unexpected(put.error());
        if (++entries % 1000 == 0 && !to.report(std::min(source.size(), to.pending())))
            return std::shared_ptr<const ByteSource>();
    }
    return to.take(std::move(info));
}

} // namespace

struct ContainerReader::Level
{
    Level(std::shared_ptr<const ByteSource> bytes, ContainerKind kind, bool outermost, Unpacking &to)
        : source(bytes), reader(std::move(bytes), kind, outermost, to)
    {}
    std::shared_ptr<const ByteSource> source;
    ArchiveReader reader;
};

ContainerReader::ContainerReader(std::shared_ptr<const ByteSource> source, ContainerLimits limits)
    : m_source(std::move(source)), m_unpacking(m_source->info().path, m_source->size(), limits)
{}

ContainerReader::~ContainerReader() = default;

ContainerMember ContainerReader::failed(std::string path, Error error)
{
    // A full disk or a limit is a matter of the whole container: do not try the next member.
    if (error.code == ErrorCode::LimitExceeded || error.code == ErrorCode::WriteFailed) {
        m_levels.clear();
        path = m_source->info().path;
        if (error.code == ErrorCode::LimitExceeded)
            error.where = path;
    }
    return {std::move(path), nullptr, std::move(error)};
}

std::optional<ContainerMember> ContainerReader::enter(std::shared_ptr<const ByteSource> source, bool outermost)
{
    const std::string path = source->info().path;
    for (int layers = 0;; ++layers) {
        bool journal = false;
        const ContainerKind kind = kindOf(*source, &journal);
        if (isArchive(kind)) {
            if (m_levels.size() >= static_cast<std::size_t>(limits::containerDepth))
                return ContainerMember{path, nullptr,
                                       Error{ErrorCode::LimitExceeded, path,
                                             "an archive in an archive in an archive (containerDepth)", Error::noOffset}};
            m_levels.push_back(std::make_unique<Level>(std::move(source), kind, outermost, m_unpacking));
            return std::nullopt;
        }
        if (kind == ContainerKind::None && outermost && journal && SystemJournal::isBuiltIn()) {
            auto entries = exportJournal(*source, m_unpacking);
            if (!entries)
                return failed(path, entries.error());
            m_stopped = m_stopped || !*entries;
            return *entries ? std::optional(ContainerMember{path, std::move(*entries), std::nullopt}) : std::nullopt;
        }
        if (kind == ContainerKind::None && !m_decoding)
            return ContainerMember{path, std::move(source), std::nullopt};
        if (kind == ContainerKind::None) {
            auto decoded = decodeText(std::move(source), outermost, m_unpacking);
            if (!decoded)
                return failed(path, decoded.error());
            m_stopped = m_stopped || !*decoded;
            return *decoded ? std::optional(ContainerMember{path, std::move(*decoded), std::nullopt}) : std::nullopt;
        }
        if (layers == limits::containerLayers)
            return ContainerMember{path, nullptr,
                                   Error{ErrorCode::LimitExceeded, path, "packed too many times (containerLayers)",
                                         Error::noOffset}};
        auto unpacked = unpackStream(*source, kind, unpackedInfo(*source, kind), outermost, m_unpacking);
        if (!unpacked)
            return failed(path, unpacked.error());
        if (!*unpacked) {
            m_stopped = true;
            return std::nullopt;
        }
        source = std::move(*unpacked);
        outermost = false;
    }
}

std::optional<ContainerMember> ContainerReader::next(Progress &progress)
{
    m_unpacking.setProgress(&progress);
    struct Reset
    {
        Unpacking &unpacking;
        ~Reset() { unpacking.setProgress(nullptr); }
    } reset{m_unpacking};
    if (!m_begun) {
        m_begun = true;
        if (auto member = enter(m_source, true))
            return member;
    }
    while (!m_levels.empty() && !m_stopped) {
        if (!m_unpacking.goOn()) {
            m_stopped = true;
            break;
        }
        Level &level = *m_levels.back();
        const SourceInfo outer = level.source->info();
        auto header = level.reader.next();
        if (!header) {
            m_levels.pop_back();
            return failed(outer.path, header.error());
        }
        if (!*header) {
            // The end; of a broken stream around the archive we have not spoken yet.
            m_levels.pop_back();
            if (!m_unpacking.goOn())
                m_stopped = true;
            else if (outer.damage)
                return ContainerMember{outer.path, nullptr, outer.damage};
            continue;
        }
        SourceInfo info;
        info.path = outer.path + "/" + (*header)->name;
        info.name = lastPart((*header)->name);
        info.modified = (*header)->modified;
        info.device = outer.device;
        info.inode = outer.inode;
        const std::string path = info.path;
        if (!m_wanted.empty() && m_wanted != path && m_wanted.compare(0, path.size() + 1, path + "/") != 0)
            continue;
        auto content = level.reader.content(std::move(info));
        if (!content)
            return failed(path, content.error());
        if (!*content) {
            m_stopped = true;
            break;
        }
        if (auto member = enter(std::move(*content), false))
            return member;
    }
    m_levels.clear();
    return std::nullopt;
}

bool holdsMembers(const ByteSource &source)
{
    const ContainerKind kind = kindOf(source);
    return isArchive(kind)
           || (kind != ContainerKind::None
               && isArchive(containerKind(peekStream(source, kind, containerHeadBytes))));
}

bool needsUnpacking(const ByteSource &source)
{
    ByteWindow window;
    const auto head = readFully(source, 0, 4096, window);
    return head
        && (containerKind(*head) != ContainerKind::None
            || head->substr(0, SystemJournal::signature.size()) == SystemJournal::signature
            || textEncoding(*head) != TextEncoding::Bytes);
}

namespace {

Result<std::shared_ptr<const ByteSource>> openOne(const std::string &path, bool decoding, Progress &progress)
{
    auto file = openFile(path);
    if (!file)
        return file;
    ContainerReader reader(*file);
    reader.setDecoding(decoding);
    auto member = reader.next(progress);
    if (!member)
        return reader.isStopped() ? Result<std::shared_ptr<const ByteSource>>(nullptr)
                                  : failure(ErrorCode::FileNotFound, path, "an archive without files");
    if (member->error)
        return tl::unexpected(*member->error);
    return std::move(member->source);
}

} // namespace

Result<std::shared_ptr<const ByteSource>> openLog(const std::string &path, Progress &progress) { return openOne(path, true, progress); }

Result<std::shared_ptr<const ByteSource>> openLogBytes(const std::string &path, Progress &progress) { return openOne(path, false, progress); }

Result<std::shared_ptr<const ByteSource>> openMember(const std::string &archivePath, const std::string &memberPath,
                                                     std::size_t n, Progress &progress)
{
    auto file = openFile(archivePath);
    if (!file)
        return file;
    ContainerReader reader(*file);
    reader.setWanted(memberPath);
    while (auto member = reader.next(progress)) {
        if (member->path != memberPath || n-- > 0)
            continue;
        if (member->error)
            return tl::unexpected(*member->error);
        return std::move(member->source);
    }
    return reader.isStopped() ? Result<std::shared_ptr<const ByteSource>>(nullptr)
                              : failure(ErrorCode::FileNotFound, memberPath);
}

} // namespace sightglass
