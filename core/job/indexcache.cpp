// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/indexcache.h"

#include "core/format/userformats.h"
#include "core/source/fingerprint.h"
#include "core/source/mappingguard.h"
#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QTimeZone>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>
#include <type_traits>

namespace sightglass {

namespace {

constexpr char magic[8] = {'S', 'G', 'I', 'N', 'D', 'E', 'X', '1'};
/// Changes whenever rows or dictionaries of the same bytes come out otherwise.
constexpr std::uint32_t indexVersion = 1;
constexpr std::uint64_t blockBytes = sizeof(StoreSnapshot::Block);
constexpr std::uint64_t rowBytes = sizeof(EventRow);
constexpr std::uint64_t headerBytes = 4096; // a page: what follows can be mapped
constexpr std::uint64_t endian = 0x0102030405060708;

/// Lies at the beginning; the rest of the page is zero.
struct Header
{
    char magic[8];
    std::uint64_t endian;
    std::uint32_t version;
    std::uint32_t rowSize;
    std::uint64_t rows;
    std::uint64_t metaLength; ///< Behind the blocks.
    std::uint64_t rowsHash;
    std::uint64_t metaHash;
    std::uint64_t sourceSize;
    char key[64];  ///< SHA-256 in digits.
    char head[64]; ///< Of the log's content, to forget it by.
    std::uint64_t hash; ///< Of all above.
};
static_assert(sizeof(Header) < headerBytes && std::is_trivially_copyable_v<Header>);
static_assert(std::is_trivially_copyable_v<EventRow>);

std::uint64_t hashOf(const Header &header) { return xxh64(&header, offsetof(Header, hash)); }

QByteArray bytes(const std::string &text) { return QByteArray(text.data(), static_cast<qsizetype>(text.size())); }

void put(QDataStream &out, const ParseProblem &problem)
{
    out << static_cast<quint8>(problem.code) << problem.recordKept << static_cast<quint64>(problem.offset) << static_cast<quint64>(problem.length) << bytes(problem.detail);
}
ParseProblem problem(QDataStream &in)
{
    quint8 code = 0;
    quint64 offset = 0, length = 0;
    QByteArray detail;
    ParseProblem problem;
    in >> code >> problem.recordKept >> offset >> length >> detail;
    problem.code = static_cast<ProblemCode>(code);
    problem.offset = offset;
    problem.length = length;
    problem.detail = detail.toStdString();
    return problem;
}
void put(QDataStream &out, const std::vector<std::string> &texts)
{
    out << static_cast<quint64>(texts.size());
    for (const std::string &text : texts)
        out << bytes(text);
}
std::vector<std::string> texts(QDataStream &in)
{
    quint64 n = 0;
    in >> n;
    std::vector<std::string> all;
    for (quint64 i = 0; i < n && in.status() == QDataStream::Ok; ++i) {
        QByteArray text;
        in >> text;
        all.push_back(text.toStdString());
    }
    return all;
}

/// A mapping of an index; blocks hold on to it.
struct Mapped
{
    QFile file;
    std::unique_ptr<MappingGuard> guard;
};

} // namespace

std::uint64_t xxh64(const void *data, std::size_t length, std::uint64_t seed)
{
    constexpr std::uint64_t p1 = 0x9E3779B185EBCA87, p2 = 0xC2B2AE3D27D4EB4F, p3 = 0x165667B19E3779F9, p4 = 0x85EBCA77C2B2AE63, p5 = 0x27D4EB2F165667C5;
    const auto *at = static_cast<const unsigned char *>(data);
    const unsigned char *const end = at + length;
    // The specification reads little endian; so does this computer, or its files are its own (Header::endian).
    const auto read64 = [](const unsigned char *p) { std::uint64_t v; std::memcpy(&v, p, 8); return v; };
    const auto read32 = [](const unsigned char *p) { std::uint32_t v; std::memcpy(&v, p, 4); return v; };
    const auto round = [](std::uint64_t acc, std::uint64_t lane) { return std::rotl(acc + lane * p2, 31) * p1; };
    std::uint64_t hash = 0;
    if (length >= 32) {
        std::uint64_t a = seed + p1 + p2, b = seed + p2, c = seed, d = seed - p1;
        for (; end - at >= 32; at += 32) {
            a = round(a, read64(at));
            b = round(b, read64(at + 8));
            c = round(c, read64(at + 16));
            d = round(d, read64(at + 24));
        }
        hash = std::rotl(a, 1) + std::rotl(b, 7) + std::rotl(c, 12) + std::rotl(d, 18);
        for (const std::uint64_t acc : {a, b, c, d})
            hash = (hash ^ round(0, acc)) * p1 + p4;
    } else {
        hash = seed + p5;
    }
    hash += length;
    for (; end - at >= 8; at += 8)
        hash = std::rotl(hash ^ round(0, read64(at)), 27) * p1 + p4;
    if (end - at >= 4) {
        hash = std::rotl(hash ^ (read32(at) * p1), 23) * p2 + p3;
        at += 4;
    }
    for (; at < end; ++at)
        hash = std::rotl(hash ^ (*at * p5), 11) * p1;
    hash ^= hash >> 33;
    hash *= p2;
    hash ^= hash >> 29;
    hash *= p3;
    return hash ^ (hash >> 32);
}

namespace {

const char limitKey[] = "history/indexCacheMiB";
constexpr std::uint64_t mebi = 1024 * 1024;

/// The command line has the window's settings.
template<typename Use>
auto withSettings(Use use)
{
    const QString organization = QCoreApplication::organizationName();
    QSettings settings(organization.isEmpty() ? QStringLiteral("Sightglass") : organization,
                       organization.isEmpty() ? QStringLiteral("sightglass") : QCoreApplication::applicationName());
    return use(settings);
}

} // namespace

std::uint64_t IndexCache::usualMost()
{
    return withSettings([](QSettings &settings) { return settings.value(QLatin1String(limitKey), qulonglong{mostBytes / mebi}).toULongLong() * mebi; });
}

void IndexCache::setUsualMost(std::uint64_t bytes)
{
    withSettings([bytes](QSettings &settings) {
        settings.setValue(QLatin1String(limitKey), qulonglong{bytes / mebi});
        return 0;
    });
}

IndexCache::IndexCache(QString folder, std::uint64_t most, std::uint64_t least) : m_folder(std::move(folder)), m_most(most), m_least(least) {}

QString IndexCache::defaultFolder()
{
    const QString given = qEnvironmentVariable("SIGHTGLASS_INDEX_CACHE");
    if (given == QLatin1String("off"))
        return {};
    return !given.isEmpty() ? given : QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/sightglass/index");
}

QString IndexCache::fileOf(const std::string &key) const { return m_folder + QLatin1Char('/') + QString::fromStdString(key) + QStringLiteral(".index"); }

std::optional<std::string> IndexCache::keyOf(const ByteSource &source, const std::string &formatId, const ParseOptions &options, const std::string &texts) const
{
    const SourceInfo &info = source.info();
    // What is unpacked or decoded has to be made anyway, and has no file of its own.
    if (m_folder.isEmpty() || m_most == 0 || info.size < m_least || info.inode == 0 || !info.encoding.empty() || info.damage || !info.modified.isValid())
        return std::nullopt;
    const QFileInfo file(QFile::decodeName(QByteArray::fromStdString(info.path)));
    if (!file.isFile() || static_cast<std::uint64_t>(file.size()) != info.size)
        return std::nullopt;
    // A file that is changed twice within the grain of its clock looks the same.
    constexpr std::int64_t grainUs = 2'000'000;
    if (SystemClock().now().microseconds() - info.modified.microseconds() < grainUs)
        return std::nullopt;
    const auto head = headOf(source);
    constexpr std::uint64_t tailBytes = 64 * 1024;
    const auto tail = rangeSha256(source, info.size - std::min(info.size, tailBytes), std::min(info.size, tailBytes));
    if (!head || !tail)
        return std::nullopt;
    (void)userFormats();
    std::string key = std::to_string(indexVersion) + '\n' + std::to_string(rowBytes) + '\n';
    for (const std::uint64_t n : {info.device, info.inode, info.size, static_cast<std::uint64_t>(info.modified.microseconds())})
        key += std::to_string(n) + '\n';
    key += head->sha256 + '\n' + *tail + '\n' + formatId + '\n' + texts + '\n';
    key += (options.timeZone.empty() ? QTimeZone::systemTimeZoneId().toStdString() : options.timeZone) + '\n';
    key += options.useLibevtx ? "libevtx\n" : "own\n";
    key += options.recover ? "recover\n" : "\n";
    // Another build may read otherwise, and so may other definitions.
    const QFileInfo program(QCoreApplication::applicationFilePath());
    key += std::to_string(program.size()) + ' ' + std::to_string(program.lastModified().toMSecsSinceEpoch()) + '\n';
    const QDir folder(QFile::decodeName(QByteArray::fromStdString(userFormatFolder())));
    for (const QFileInfo &definition : folder.entryInfoList(QDir::Files, QDir::Name))
        key += definition.fileName().toStdString() + ' ' + std::to_string(definition.size()) + ' ' + std::to_string(definition.lastModified().toMSecsSinceEpoch()) + '\n';
    return sha256(key);
}

std::optional<std::vector<std::string>> IndexCache::load(const std::string &key, const ByteSource &source, const std::string &formatId, EventStore &store) const
{
    if (m_folder.isEmpty())
        return std::nullopt;
    auto mapped = std::make_shared<Mapped>();
    mapped->file.setFileName(fileOf(key));
    if (!mapped->file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto size = static_cast<std::uint64_t>(mapped->file.size());
    // Whatever is wrong with it, it is of no use.
    const auto refuse = [&]() -> std::optional<std::vector<std::string>> {
        mapped->file.remove();
        return std::nullopt;
    };
    Header header{};
    if (size < headerBytes || mapped->file.read(reinterpret_cast<char *>(&header), sizeof header) != sizeof header)
        return refuse();
    if (std::memcmp(header.magic, magic, sizeof magic) != 0 || header.endian != endian || header.version != indexVersion || header.rowSize != rowBytes
        || header.hash != hashOf(header) || std::string_view(header.key, sizeof header.key) != key || header.sourceSize != source.size())
        return refuse();
    if (header.rows > size / rowBytes || header.metaLength > size)
        return refuse();
    const std::uint64_t blocks = (header.rows + StoreSnapshot::blockRows - 1) / StoreSnapshot::blockRows;
    if (headerBytes + blocks * blockBytes + header.metaLength != size)
        return refuse();
    // Private: what a store does to its last block stays here.
    uchar *base = mapped->file.map(0, static_cast<qint64>(size), QFileDevice::MapPrivateOption);
    if (!base)
        return std::nullopt;
    mapped->guard = std::make_unique<MappingGuard>(reinterpret_cast<const char *>(base), size);
#ifdef Q_OS_UNIX
    if (!mapped->guard->isActive())
        return std::nullopt;
#endif
    const uchar *meta = base + headerBytes + blocks * blockBytes;
    if (std::any_of(base + sizeof header, base + headerBytes, [](uchar byte) { return byte != 0; }))
        return refuse();
    if (xxh64(meta, header.metaLength) != header.metaHash)
        return refuse();
    QDataStream in(QByteArray::fromRawData(reinterpret_cast<const char *>(meta), static_cast<qsizetype>(header.metaLength)));
    in.setVersion(QDataStream::Qt_6_4);
    QByteArray format;
    in >> format;
    if (format.toStdString() != formatId)
        return std::nullopt; // right, and of no use: the detector says something else now
    EventStore::Content content;
    content.rows = header.rows;
    content.strings = texts(in);
    content.levels = texts(in);
    const auto number = [&in] { quint64 n = 0; in >> n; return static_cast<std::uint64_t>(n); };
    for (std::uint64_t &n : content.counts.strict)
        n = number();
    for (std::uint64_t *n : {&content.counts.logAlways, &content.counts.auditSuccess, &content.counts.auditFailure, &content.counts.logAlwaysAuditFailure, &content.counts.logAlwaysAuditSuccess})
        *n = number();
    for (Timestamp *time : {&content.counts.first, &content.counts.last}) {
        qint64 us = 0;
        in >> us;
        *time = Timestamp::fromMicroseconds(us);
    }
    content.problemCount = number();
    for (std::uint64_t n = number(); n > 0 && in.status() == QDataStream::Ok; --n)
        content.problems.push_back(problem(in));
    for (std::uint64_t n = number(); n > 0 && in.status() == QDataStream::Ok; --n) {
        const ParseProblem first = problem(in);
        content.lost.emplace_back(first, number());
    }
    std::vector<std::string> notes = texts(in);
    if (in.status() != QDataStream::Ok || !in.atEnd() || content.counts.total() != header.rows)
        return refuse();
    // The rows: as they were written, and within the log and its dictionaries.
    std::uint64_t hash = 0;
    const std::size_t strings = std::max<std::size_t>(content.strings.size(), 2), levels = std::max<std::size_t>(content.levels.size(), 2);
    for (std::uint64_t block = 0; block < blocks; ++block) {
        uchar *begin = base + headerBytes + block * blockBytes;
        hash = xxh64(begin, blockBytes, hash);
        const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(StoreSnapshot::blockRows, header.rows - block * StoreSnapshot::blockRows));
        const auto *rows = reinterpret_cast<const EventRow *>(begin);
        bool good = true;
        for (std::size_t i = 0; i < n; ++i)
            good = good & (rows[i].source().value < strings) & (rows[i].host().value < strings) & (rows[i].level().value < levels) & (rows[i].end() <= header.sourceSize)
                   & (static_cast<unsigned>(rows[i].severity()) < severityCount);
        if (!good)
            return refuse();
        content.blocks.emplace_back(mapped, reinterpret_cast<StoreSnapshot::Block *>(begin));
    }
    if (hash != header.rowsHash || mapped->guard->faultOffset() != SIZE_MAX)
        return refuse();
    if (!store.restore(std::move(content)))
        return refuse();
    // Used now: others go first.
    mapped->file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return notes;
}

Result<void> IndexCache::save(const std::string &key, const ByteSource &source, const std::string &formatId, const EventStore &store, const std::vector<std::string> &notes,
                              const std::atomic<bool> *stop) const
{
    if (m_folder.isEmpty())
        return {};
    const auto fail = [this](const QString &why) { return failure(ErrorCode::WriteFailed, m_folder.toStdString(), why.toStdString()); };
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail({});
    const EventStore::Content content = store.content();
    const auto head = headOf(source);
    if (!head || key.size() != 64 || head->sha256.size() != 64)
        return fail(QStringLiteral("no key"));
    QByteArray meta;
    QDataStream out(&meta, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const auto number = [&out](std::uint64_t n) { out << static_cast<quint64>(n); };
    out << bytes(formatId);
    put(out, content.strings);
    put(out, content.levels);
    for (const std::uint64_t n : content.counts.strict)
        number(n);
    for (const std::uint64_t n : {content.counts.logAlways, content.counts.auditSuccess, content.counts.auditFailure, content.counts.logAlwaysAuditFailure, content.counts.logAlwaysAuditSuccess})
        number(n);
    out << static_cast<qint64>(content.counts.first.microseconds()) << static_cast<qint64>(content.counts.last.microseconds());
    number(content.problemCount);
    number(content.problems.size());
    for (const ParseProblem &one : content.problems)
        put(out, one);
    number(content.lost.size());
    for (const auto &[first, count] : content.lost) {
        put(out, first);
        number(count);
    }
    put(out, notes);

    const std::uint64_t blocks = content.blocks.size(), whole = headerBytes + blocks * blockBytes + static_cast<std::uint64_t>(meta.size());
    // Half of what is allowed is enough for one; a disk that is nearly full is left alone.
    const QStorageInfo storage(m_folder);
    if (whole > m_most / 2 || (storage.isValid() && static_cast<std::uint64_t>(std::max<qint64>(0, storage.bytesAvailable())) < 2 * whole))
        return {};
    trim(whole);
    Header header{};
    std::memcpy(header.magic, magic, sizeof magic);
    header.endian = endian;
    header.version = indexVersion;
    header.rowSize = rowBytes;
    header.rows = content.rows;
    header.metaLength = static_cast<std::uint64_t>(meta.size());
    header.metaHash = xxh64(meta.constData(), static_cast<std::size_t>(meta.size()));
    header.sourceSize = source.size();
    std::memcpy(header.key, key.data(), sizeof header.key);
    std::memcpy(header.head, head->sha256.data(), sizeof header.head);
    // Under a name of its own until it is whole; made with mode 0600.
    QTemporaryFile file(m_folder + QStringLiteral("/part-XXXXXX"));
    if (!file.open())
        return fail(file.errorString());
    const QByteArray page(static_cast<qsizetype>(headerBytes), '\0');
    bool good = file.write(page) == page.size();
    auto rows = std::make_unique<StoreSnapshot::Block>();
    for (std::uint64_t block = 0; block < blocks && good; ++block) {
        if (stop && *stop)
            return {};
        const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(StoreSnapshot::blockRows, content.rows - block * StoreSnapshot::blockRows));
        const StoreSnapshot::Block *from = content.blocks[block].get();
        if (n < StoreSnapshot::blockRows) {
            // What lies behind the last row is nobody's.
            *rows = {};
            std::copy_n(from->begin(), n, rows->begin());
            from = rows.get();
        }
        header.rowsHash = xxh64(from, blockBytes, header.rowsHash);
        good = file.write(reinterpret_cast<const char *>(from), static_cast<qint64>(blockBytes)) == static_cast<qint64>(blockBytes);
    }
    good = good && file.write(meta) == meta.size();
    header.hash = hashOf(header);
    good = good && file.seek(0) && file.write(reinterpret_cast<const char *>(&header), sizeof header) == sizeof header && file.flush();
    if (!good)
        return fail(file.errorString());
    const QString name = fileOf(key);
    QFile::remove(name);
    if (!file.rename(name))
        return fail(file.errorString());
    file.setAutoRemove(false);
    return {};
}

void IndexCache::trim(std::uint64_t room) const
{
    if (m_folder.isEmpty())
        return;
    const QDir folder(m_folder);
    // What a program that was killed left, too.
    for (const QFileInfo &part : folder.entryInfoList({QStringLiteral("part-*")}, QDir::Files)) {
        if (part.lastModified().secsTo(QDateTime::currentDateTime()) > 3600)
            QFile::remove(part.filePath());
    }
    std::uint64_t kept = 0;
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.index")}, QDir::Files, QDir::Time)) { // newest first
        kept += static_cast<std::uint64_t>(file.size());
        if (kept + room > m_most)
            QFile::remove(file.filePath());
    }
}

void IndexCache::forget(const std::string &headSha256) const
{
    if (m_folder.isEmpty() || headSha256.size() != 64)
        return;
    const QDir folder(m_folder);
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.index")}, QDir::Files)) {
        QFile file(info.filePath());
        Header header{};
        const bool read = file.open(QIODevice::ReadOnly) && file.read(reinterpret_cast<char *>(&header), sizeof header) == sizeof header;
        if (!read || std::string_view(header.head, sizeof header.head) == headSha256)
            file.remove();
    }
}

void IndexCache::clear() const
{
    if (m_folder.isEmpty())
        return;
    const QDir folder(m_folder);
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.index"), QStringLiteral("part-*")}, QDir::Files))
        QFile::remove(info.filePath());
}

std::uint64_t IndexCache::size() const
{
    std::uint64_t all = 0;
    if (!m_folder.isEmpty()) {
        for (const QFileInfo &info : QDir(m_folder).entryInfoList({QStringLiteral("*.index")}, QDir::Files))
            all += static_cast<std::uint64_t>(info.size());
    }
    return all;
}

std::optional<std::vector<std::string>> restoreAnalysis(const IndexCache &cache, const std::string &key, const ByteSource &source, const std::string &formatId,
                                                        const ParseOptions &given, AnalysisObserver &observer, EventStore &store)
{
    (void)userFormats();
    const auto detection = detect(source);
    if (!detection)
        return std::nullopt;
    const Format *format = formatId.empty() ? detection->best() : findFormat(formatId);
    if (!format)
        return std::nullopt;
    auto notes = cache.load(key, source, std::string(format->id()), store);
    if (!notes)
        return std::nullopt;
    const auto parser = format->makeParser();
    const ParseOptions options = parser->prepare(source, given);
    observer.detected(*detection, *format, options);
    return notes;
}

} // namespace sightglass
