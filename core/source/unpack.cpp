// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/unpack.h"

#include "core/base/utf8.h"
#include "core/source/gunzip.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <cstdio>
#include <locale.h>
#include <memory>

namespace sightglass {

namespace {

constexpr std::size_t readBytes = 256 * 1024;
constexpr std::size_t tarBlock = 512;

bool startsWith(std::string_view text, std::string_view what) { return text.substr(0, what.size()) == what; }

/// POSIX ustar, GNU and old tar: the checksum over the first header is right.
bool isTar(std::string_view head)
{
    if (head.size() < tarBlock || head[0] == '\0')
        return false;
    const std::string_view field = head.substr(148, 8);
    unsigned long stated = 0;
    std::size_t digits = 0;
    for (const char c : field) {
        if (c >= '0' && c <= '7') {
            stated = stated * 8 + static_cast<unsigned long>(c - '0');
            ++digits;
        } else if (c != ' ' && c != '\0') {
            return false;
        } else if (digits) {
            break;
        }
    }
    if (!digits)
        return false;
    unsigned long sum = 8 * ' ';
    for (std::size_t i = 0; i < tarBlock; ++i) {
        if (i < 148 || i >= 156)
            sum += static_cast<unsigned char>(head[i]);
    }
    return sum == stated;
}

int filterOf(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Gzip: return ARCHIVE_FILTER_GZIP;
    case ContainerKind::Bzip2: return ARCHIVE_FILTER_BZIP2;
    case ContainerKind::Xz: return ARCHIVE_FILTER_XZ;
    case ContainerKind::Zstd: return ARCHIVE_FILTER_ZSTD;
    case ContainerKind::Lz4: return ARCHIVE_FILTER_LZ4;
    default: return ARCHIVE_FILTER_NONE;
    }
}

int supportFilter(archive *a, ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Gzip: return archive_read_support_filter_gzip(a);
    case ContainerKind::Bzip2: return archive_read_support_filter_bzip2(a);
    case ContainerKind::Xz: return archive_read_support_filter_xz(a);
    case ContainerKind::Zstd: return archive_read_support_filter_zstd(a);
    case ContainerKind::Lz4: return archive_read_support_filter_lz4(a);
    default: return ARCHIVE_FATAL;
    }
}

/// Bytes that libarchive's filter hands out at a time. It keeps what it has of a block when the
/// stream breaks inside it. 0: it keeps nothing back.
std::size_t blockOf(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Bzip2:
    case ContainerKind::Xz: return 64 * 1024;
    case ContainerKind::Zstd: return 128 * 1024;
    default: return 0;
    }
}

struct ReadCloser
{
    void operator()(archive *a) const { archive_read_free(a); }
};
struct WriteCloser
{
    void operator()(archive *a) const { archive_write_free(a); }
};
using ReadHandle = std::unique_ptr<archive, ReadCloser>;

/// Gives libarchive the bytes of a source, behind some of our own.
class Client
{
public:
    Client(const ByteSource &source, Unpacking *reportTo, std::string before = {})
        : m_source(source), m_reportTo(reportTo), m_before(std::move(before))
    {}

    int open(archive *a)
    {
        archive_read_set_callback_data(a, this);
        archive_read_set_read_callback(a, [](archive *handle, void *self, const void **buffer) {
            return static_cast<Client *>(self)->read(handle, buffer);
        });
        if (m_before.empty()) {
            archive_read_set_skip_callback(a, [](archive *, void *self, la_int64_t n) {
                return static_cast<Client *>(self)->skip(n);
            });
            archive_read_set_seek_callback(a, [](archive *, void *self, la_int64_t offset, int whence) {
                return static_cast<Client *>(self)->seek(offset, whence);
            });
        }
        return archive_read_open1(a);
    }
    /// Offset in the source of bytes that libarchive points to, if they are in the view it was given
    /// last.
    [[nodiscard]] std::optional<std::uint64_t> offsetOf(const void *bytes) const
    {
        const auto *p = static_cast<const char *>(bytes);
        if (std::less<>()(p, m_view.data()) || !std::less<>()(p, m_view.data() + m_view.size()))
            return std::nullopt;
        return m_position - m_view.size() + static_cast<std::uint64_t>(p - m_view.data());
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

private:
    la_ssize_t read(archive *a, const void **buffer)
    {
        m_view = {};
        if (!m_beforeGiven && !m_before.empty()) {
            m_beforeGiven = true;
            *buffer = m_before.data();
            return static_cast<la_ssize_t>(m_before.size());
        }
        if (m_reportTo && !m_reportTo->report(m_position)) {
            m_stopped = true;
            archive_set_error(a, ECANCELED, "stopped");
            return ARCHIVE_FATAL;
        }
        const auto view = m_source.read(m_position, readBytes, m_window);
        if (!view) {
            m_error = view.error();
            archive_set_error(a, EIO, "read failed");
            return ARCHIVE_FATAL;
        }
        m_view = *view;
        m_position += m_view.size();
        *buffer = m_view.data();
        return static_cast<la_ssize_t>(m_view.size());
    }
    la_int64_t skip(la_int64_t n)
    {
        const auto step = std::min<std::uint64_t>(static_cast<std::uint64_t>(std::max<la_int64_t>(n, 0)),
                                                  m_source.size() - std::min(m_position, m_source.size()));
        m_view = {};
        m_position += step;
        return static_cast<la_int64_t>(step);
    }
    la_int64_t seek(la_int64_t offset, int whence)
    {
        la_int64_t from = 0;
        if (whence == SEEK_CUR)
            from = static_cast<la_int64_t>(m_position);
        else if (whence == SEEK_END)
            from = static_cast<la_int64_t>(m_source.size());
        la_int64_t to = 0;
        if (__builtin_add_overflow(from, offset, &to))
            return ARCHIVE_FATAL;
        m_view = {};
        m_position = std::min(static_cast<std::uint64_t>(std::max<la_int64_t>(to, 0)), m_source.size());
        return static_cast<la_int64_t>(m_position);
    }

    const ByteSource &m_source;
    Unpacking *m_reportTo;
    std::string m_before;
    bool m_beforeGiven = false;
    ByteWindow m_window;
    std::string_view m_view;
    std::uint64_t m_position = 0;
    std::optional<Error> m_error;
    bool m_stopped = false;
};

std::string messageOf(archive *a)
{
    const char *text = archive_error_string(a);
    return text ? toValidUtf8(text) : std::string("unreadable");
}

/// \p length line feeds as a stream of this kind; empty where libarchive cannot write it.
std::string packedFiller(ContainerKind kind, std::size_t length)
{
    const std::unique_ptr<archive, WriteCloser> a(archive_write_new());
    const std::string text(length, '\n');
    std::string packed(length + 4096, '\0');
    std::size_t used = 0;
    if (!a || archive_write_set_format_raw(a.get()) != ARCHIVE_OK
        || archive_write_add_filter(a.get(), filterOf(kind)) != ARCHIVE_OK
        // The lowest level: the highest ones take a hundred megabytes before the first byte.
        || archive_write_set_filter_option(a.get(), nullptr, "compression-level", "1") != ARCHIVE_OK
        || archive_write_set_bytes_in_last_block(a.get(), 1) != ARCHIVE_OK
        || archive_write_open_memory(a.get(), packed.data(), packed.size(), &used) != ARCHIVE_OK)
        return {};
    archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    const bool good = archive_write_header(a.get(), entry) == ARCHIVE_OK
                      && archive_write_data(a.get(), text.data(), text.size()) == static_cast<la_ssize_t>(length)
                      && archive_write_close(a.get()) == ARCHIVE_OK;
    archive_entry_free(entry);
    if (!good)
        return {};
    packed.resize(used);
    return packed;
}

/// How a run through a stream ended.
struct StreamEnd
{
    std::uint64_t blocks = 0;  ///< Bytes that came out, filler included.
    std::uint64_t done = 0;    ///< Bytes of the source that were used.
    bool atEnd = false;        ///< The stream ended as it should.
    bool stopped = false;
    std::string message;       ///< Where it did not end well.
    std::optional<Error> error; ///< Of the source or of the sink.
};

/// Unpacks \p source behind \p fillerBytes of filler and hands what follows the filler to \p sink
/// (returns false to end early). The filler has a purpose each time: one byte keeps libarchive from
/// taking an empty stream for no stream and from looking for further layers; more of it moves the
/// borders of the blocks in which it hands out.
template<typename Sink>
StreamEnd runStream(const ByteSource &source, ContainerKind kind, std::size_t fillerBytes,
                    Unpacking *reportTo, Sink &&sink)
{
    StreamEnd end;
    std::string filler = packedFiller(kind, fillerBytes);
    const ReadHandle a(archive_read_new());
    // A filter that libarchive was built without would run another program (ARCHIVE_WARN).
    if (!a || filler.empty() || supportFilter(a.get(), kind) != ARCHIVE_OK
        || archive_read_support_format_raw(a.get()) != ARCHIVE_OK) {
        end.error = Error{ErrorCode::ReadFailed, source.info().path,
                          "this libarchive does not read " + std::string(containerName(kind)), Error::noOffset};
        return end;
    }
    const std::uint64_t packedFillerBytes = filler.size();
    Client client(source, reportTo, std::move(filler));
    archive_entry *entry = nullptr;
    int result = client.open(a.get());
    if (result == ARCHIVE_OK)
        result = archive_read_next_header(a.get(), &entry);
    while (result == ARCHIVE_OK || result == ARCHIVE_WARN) {
        const void *bytes = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        result = archive_read_data_block(a.get(), &bytes, &size, &offset);
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            break;
        std::string_view view(static_cast<const char *>(bytes), size);
        if (end.blocks < fillerBytes)
            view.remove_prefix(std::min<std::size_t>(size, fillerBytes - static_cast<std::size_t>(end.blocks)));
        end.blocks += size;
        if (!view.empty() && !sink(view))
            return end;
    }
    const auto used = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(a.get(), -1), 0));
    end.done = std::min(used > packedFillerBytes ? used - packedFillerBytes : 0, source.size());
    end.atEnd = result == ARCHIVE_EOF;
    end.stopped = client.isStopped();
    end.error = client.error();
    if (!end.atEnd)
        end.message = messageOf(a.get());
    return end;
}

/// The stream broke inside a block of libarchive's, which keeps what it had of the block. Filler in
/// front moves the border of the block: where it comes to lie before the break, the bytes up to it
/// come out. Halving finds the last of them.
std::string salvageTail(const ByteSource &source, ContainerKind kind, const StreamEnd &first,
                        std::uint64_t known, Unpacking &to)
{
    std::string tail;
    const std::size_t block = blockOf(kind);
    std::uint64_t mayRead = to.limits().salvageBytes;
    std::size_t good = 0;
    std::size_t bad = block + 1;
    while (bad - good > 1 && mayRead >= known && to.goOn()) {
        mayRead -= known;
        const std::size_t middle = good + (bad - good) / 2;
        std::uint64_t position = 0;
        std::string found;
        const StreamEnd end = runStream(source, kind, block + 1 - middle, nullptr, [&](std::string_view bytes) {
            const std::uint64_t from = position;
            position += bytes.size();
            if (position > known)
                found.append(bytes.substr(from < known ? static_cast<std::size_t>(known - from) : 0));
            return true;
        });
        if (end.blocks >= first.blocks + block) {
            good = middle;
            tail = std::move(found);
        } else {
            bad = middle;
        }
    }
    return tail;
}

/// Zeros up to the end, as padding to whole blocks leaves them.
bool onlyZerosFrom(const ByteSource &source, std::uint64_t offset)
{
    ByteWindow window;
    while (offset < source.size()) {
        const auto view = source.read(offset, readBytes, window);
        if (!view || view->empty() || view->find_first_not_of('\0') != std::string_view::npos)
            return false;
        offset += view->size();
    }
    return true;
}

std::string inMebibytes(std::uint64_t bytes)
{
    char text[64];
    if (bytes < 1024 * 1024)
        std::snprintf(text, sizeof text, "%llu bytes", static_cast<unsigned long long>(bytes));
    else
        std::snprintf(text, sizeof text, "%.1f MiB", static_cast<double>(bytes) / (1024 * 1024));
    return text;
}

/// libarchive turns names of members into the locale's characters; those that have no place in it are
/// lost. UTF-8 while this lives, in this thread, whatever the user's locale is. On Windows it goes by UTF-16, and the
/// manifest makes UTF-8 the program's code page.
class Utf8Locale
{
public:
#ifdef _WIN32
    Utf8Locale() {}
    ~Utf8Locale() {}
#else
    Utf8Locale() : m_locale(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
    {
        if (m_locale)
            m_before = ::uselocale(m_locale);
    }
    ~Utf8Locale()
    {
        if (m_locale) {
            ::uselocale(m_before);
            ::freelocale(m_locale);
        }
    }
#endif
    Utf8Locale(const Utf8Locale &) = delete;
    Utf8Locale &operator=(const Utf8Locale &) = delete;

#ifndef _WIN32
private:
    locale_t m_locale;
    locale_t m_before = nullptr;
#endif
};

std::string displayName(archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry);
    std::string text = toValidUtf8(std::string_view(name ? name : "").substr(0, limits::memberNameBytes));
    std::string clean;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            clean.append("\xEF\xBF\xBD");
        else
            clean.push_back(c);
    }
    return clean;
}

} // namespace

ContainerKind containerKind(std::string_view head)
{
    using namespace std::string_view_literals;
    // Further bytes than the magic ones are looked at where these are few: reserved bits are zero.
    if (head.size() >= 10 && startsWith(head, "\x1F\x8B\x08"sv) && (head[3] & 0xE0) == 0)
        return ContainerKind::Gzip;
    if (head.size() >= 10 && startsWith(head, "BZh"sv) && head[3] >= '1' && head[3] <= '9'
        && (startsWith(head.substr(4), "\x31\x41\x59\x26\x53\x59"sv)
            || startsWith(head.substr(4), "\x17\x72\x45\x38\x50\x90"sv)))
        return ContainerKind::Bzip2;
    if (startsWith(head, "\xFD\x37zXZ\0"sv))
        return ContainerKind::Xz;
    if (startsWith(head, "\x28\xB5\x2F\xFD"sv))
        return ContainerKind::Zstd;
    if (startsWith(head, "\x04\x22\x4D\x18"sv) || startsWith(head, "\x02\x21\x4C\x18"sv))
        return ContainerKind::Lz4;
    if (startsWith(head, "PK\x03\x04"sv) || startsWith(head, "PK\x05\x06"sv) || startsWith(head, "PK\x07\x08"sv))
        return ContainerKind::Zip;
    if (startsWith(head, "7z\xBC\xAF\x27\x1C"sv))
        return ContainerKind::SevenZip;
    return isTar(head) ? ContainerKind::Tar : ContainerKind::None;
}

bool isArchive(ContainerKind kind)
{
    return kind == ContainerKind::Zip || kind == ContainerKind::Tar || kind == ContainerKind::SevenZip;
}

std::string_view containerName(ContainerKind kind)
{
    constexpr std::array<std::string_view, 9> names{"", "gzip", "bzip2", "xz", "zstd", "lz4", "zip", "tar", "7z"};
    return names[static_cast<std::size_t>(kind)];
}

bool Unpacking::report(std::uint64_t outerOffset)
{
    m_done = std::max(m_done, std::min(outerOffset, m_outerBytes));
    m_stopped = m_stopped || (m_progress && !m_progress->report(m_done));
    return !m_stopped;
}

Result<void> Unpacking::ensureSpill()
{
    if (!m_spill) {
        auto spill = SpillFile::create();
        if (!spill)
            return tl::unexpected(spill.error());
        m_spill = std::move(*spill);
    }
    return {};
}

Result<void> Unpacking::append(std::string_view bytes)
{
    m_produced += bytes.size();
    if (m_produced > m_limits.bytes)
        return failure(ErrorCode::LimitExceeded, m_where,
                       "unpacks to more than containerBytes, " + inMebibytes(m_limits.bytes));
    if (m_produced > m_limits.freeBytes && m_produced / m_limits.ratio > m_outerBytes)
        return failure(ErrorCode::LimitExceeded, m_where,
                       inMebibytes(m_outerBytes) + " unpack to " + inMebibytes(m_produced) + " and more, over "
                           + std::to_string(m_limits.ratio) + " times the size (containerRatio): a bomb?");
    if (auto ready = ensureSpill(); !ready)
        return ready;
    return m_spill->append(bytes);
}

Result<void> Unpacking::countMember()
{
    if (++m_members > m_limits.members)
        return failure(ErrorCode::LimitExceeded, m_where,
                       "more than " + std::to_string(m_limits.members) + " members (containerMembers)");
    return {};
}

Result<std::shared_ptr<const ByteSource>> Unpacking::take(SourceInfo info)
{
    if (auto ready = ensureSpill(); !ready)
        return tl::unexpected(ready.error());
    return m_spill->take(std::move(info));
}

void Unpacking::drop()
{
    if (m_spill)
        m_spill->drop();
}

Result<std::shared_ptr<const ByteSource>> unpackStream(const ByteSource &source, ContainerKind kind,
                                                       SourceInfo info, bool outermost, Unpacking &to)
{
    std::optional<Error> sinkError;
    bool stopped = false;
    const auto sink = [&](std::string_view bytes) {
        if (auto written = to.append(bytes); !written)
            sinkError = written.error();
        else
            stopped = !to.goOn();
        return !sinkError && !stopped;
    };
    StreamEnd end;
    std::optional<Error> wrongChecksum;
    if (kind == ContainerKind::Gzip) {
        GunzipEnd gzip = gunzip(source, [&](std::uint64_t offset) { return !outermost || to.report(offset); }, sink);
        end.done = gzip.done;
        end.atEnd = gzip.atEnd;
        end.stopped = gzip.stopped && !sinkError;
        end.message = std::move(gzip.message);
        end.error = std::move(gzip.error);
        if (gzip.badMembers > 0) {
            std::string where = "the gzip data";
            if (gzip.members > 1)
                where = "gzip member " + std::to_string(gzip.firstBadMember) + " of " + std::to_string(gzip.members)
                        + (gzip.badMembers > 1 ? " (and of " + std::to_string(gzip.badMembers - 1) + " more)" : "");
            wrongChecksum = Error{ErrorCode::Damaged, source.info().path,
                                  "checksum or length of " + where + " is wrong: some of it is not what was packed", gzip.badOffset};
        }
    } else {
        end = runStream(source, kind, 1, outermost ? &to : nullptr, sink);
    }
    const auto fail = [&](Error error) {
        to.drop();
        return tl::unexpected<Error>(std::move(error));
    };
    if (stopped || end.stopped) {
        to.drop();
        return std::shared_ptr<const ByteSource>();
    }
    if (sinkError)
        return fail(std::move(*sinkError));
    if (end.error && end.error->code != ErrorCode::FileShrank && to.pending() == 0)
        return fail(*end.error);
    info.damage = source.info().damage;
    if (end.error) {
        info.damage = end.error;
    } else if (!end.atEnd) {
        const std::uint64_t known = to.pending();
        if (blockOf(kind) > 0) {
            const std::string tail = salvageTail(source, kind, end, known, to);
            if (!tail.empty()) {
                if (auto written = to.append(tail); !written)
                    return fail(written.error());
            }
        }
        if (!to.goOn()) {
            to.drop();
            return std::shared_ptr<const ByteSource>();
        }
        if (!info.damage)
            info.damage = Error{ErrorCode::Damaged, source.info().path, end.message, end.done};
        if (to.pending() == 0)
            return fail(*info.damage);
    } else if (end.done < source.size() && !onlyZerosFrom(source, end.done)) {
        info.damage = Error{ErrorCode::Damaged, source.info().path,
                            std::to_string(source.size() - end.done) + " bytes behind the end of the "
                                + std::string(containerName(kind)) + " data are none", end.done};
    }
    if (wrongChecksum && !info.damage)
        info.damage = std::move(wrongChecksum);
    return to.take(std::move(info));
}

std::string peekStream(const ByteSource &source, ContainerKind kind, std::size_t length)
{
    std::string head;
    const StreamEnd end = runStream(source, kind, 1, nullptr, [&](std::string_view bytes) {
        head.append(bytes.substr(0, length - head.size()));
        return head.size() < length;
    });
    return head;
}

struct ArchiveReader::Private
{
    Private(std::shared_ptr<const ByteSource> bytes, ContainerKind k, bool outermost, Unpacking &unpacking)
        : source(std::move(bytes)), kind(k), to(unpacking), client(*source, outermost ? &unpacking : nullptr)
    {}
    std::shared_ptr<const ByteSource> source;
    ContainerKind kind;
    Unpacking &to;
    Client client;
    ReadHandle handle{archive_read_new()};
    archive_entry *entry = nullptr;
    bool opened = false;
    bool ended = false;

    Error errorNow(std::string where, std::uint64_t offset) const
    {
        if (client.error())
            return *client.error();
        const std::string message = messageOf(handle.get());
        const bool locked = message.find("rypt") != std::string::npos
                            || message.find("assphrase") != std::string::npos;
        return Error{locked ? ErrorCode::Encrypted : ErrorCode::Damaged, std::move(where), message, offset};
    }
    std::uint64_t position() const
    {
        return static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(handle.get(), -1), 0));
    }
};

ArchiveReader::ArchiveReader(std::shared_ptr<const ByteSource> source, ContainerKind kind, bool outermost,
                             Unpacking &to)
    : d(std::make_unique<Private>(std::move(source), kind, outermost, to))
{}

ArchiveReader::~ArchiveReader() = default;

Result<std::optional<ArchiveMember>> ArchiveReader::next()
{
    if (d->ended)
        return std::nullopt;
    archive *a = d->handle.get();
    const Utf8Locale utf8;
    const auto fail = [this](Error error) {
        d->ended = true;
        return tl::unexpected<Error>(std::move(error));
    };
    if (!d->opened) {
        d->opened = true;
        int ready = a ? ARCHIVE_OK : ARCHIVE_FATAL;
        if (ready == ARCHIVE_OK && d->kind == ContainerKind::Zip)
            ready = archive_read_support_format_zip(a);
        else if (ready == ARCHIVE_OK && d->kind == ContainerKind::Tar)
            ready = archive_read_support_format_tar(a);
        else if (ready == ARCHIVE_OK)
            ready = archive_read_support_format_7zip(a);
        // What was appended to a tar archive with `cat` is read as well.
        if (ready == ARCHIVE_OK && d->kind == ContainerKind::Tar)
            archive_read_set_option(a, "tar", "read_concatenated_archives", "1");
        if (ready != ARCHIVE_OK)
            return fail({ErrorCode::ReadFailed, d->source->info().path, "libarchive does not read this kind", Error::noOffset});
        const int opened = d->client.open(a);
        if (d->client.isStopped()) {
            d->ended = true;
            return std::nullopt;
        }
        if (opened != ARCHIVE_OK)
            return fail(d->errorNow(d->source->info().path, 0));
    }
    for (int retries = 0;;) {
        const int result = archive_read_next_header(a, &d->entry);
        if (result == ARCHIVE_EOF) {
            d->ended = true;
            return std::nullopt;
        }
        if (d->client.isStopped()) {
            d->ended = true;
            return std::nullopt; // the caller asks its progress
        }
        if (result == ARCHIVE_RETRY && ++retries < 16)
            continue;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            return fail(d->errorNow(d->source->info().path, d->position()));
        if (archive_entry_filetype(d->entry) != AE_IFREG || archive_entry_hardlink(d->entry)) {
            // Folders and links carry no bytes of their own; they count, so that they end.
            if (auto counted = d->to.countMember(); !counted)
                return fail(counted.error());
            continue;
        }
        if (auto counted = d->to.countMember(); !counted)
            return fail(counted.error());
        ArchiveMember member;
        member.name = displayName(d->entry);
        if (member.name.empty())
            member.name = "member at byte " + std::to_string(archive_read_header_position(a));
        constexpr std::int64_t farFuture = 253'402'300'799; // the end of year 9999
        const std::int64_t seconds = archive_entry_mtime_is_set(d->entry) ? archive_entry_mtime(d->entry) : 0;
        member.modified = seconds > 0 && seconds < farFuture ? Timestamp::fromMicroseconds(seconds * 1'000'000)
                                                             : d->source->info().modified;
        member.encrypted = archive_entry_is_encrypted(d->entry) != 0;
        return member;
    }
}

Result<std::shared_ptr<const ByteSource>> ArchiveReader::content(SourceInfo info)
{
    archive *a = d->handle.get();
    if (archive_entry_is_encrypted(d->entry))
        return failure(ErrorCode::Encrypted, info.path);
    const std::string where = info.path;
    std::uint64_t end = 0;
    for (bool first = true;; first = false) {
        const void *bytes = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int result = archive_read_data_block(a, &bytes, &size, &offset);
        if (d->client.isStopped() || !d->to.goOn()) {
            d->to.drop();
            return std::shared_ptr<const ByteSource>();
        }
        if (result == ARCHIVE_EOF)
            break;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
            Error error = d->errorNow(where, d->position());
            if (d->to.pending() == 0) {
                if (error.code == ErrorCode::Damaged && result == ARCHIVE_FAILED)
                    error.code = ErrorCode::ReadFailed;
                return tl::unexpected(std::move(error));
            }
            info.damage = std::move(error);
            break;
        }
        if (result == ARCHIVE_WARN)
            info.damage = d->errorNow(where, d->position());
        if (first && d->kind == ContainerKind::Tar && offset == 0 && archive_entry_sparse_count(d->entry) == 0) {
            // The bytes stand in the archive as they are: no need to copy them.
            if (const auto begin = d->client.offsetOf(bytes)) {
                const auto stated = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(d->entry), 0));
                info.size = std::min(stated, d->source->size() - *begin);
                if (info.size < stated)
                    info.damage = Error{ErrorCode::Damaged, where,
                                        std::to_string(stated - info.size) + " of " + std::to_string(stated)
                                            + " bytes are missing at the end of the archive", d->source->size()};
                return std::make_shared<SliceSource>(d->source, *begin, std::move(info));
            }
        }
        // Holes of sparse members are zeros.
        const auto from = static_cast<std::uint64_t>(std::max<la_int64_t>(offset, 0));
        static const std::string zeros(64 * 1024, '\0');
        while (end < from) {
            const auto step = std::min<std::uint64_t>(zeros.size(), from - end);
            auto written = d->to.append(std::string_view(zeros).substr(0, static_cast<std::size_t>(step)));
            if (!written) {
                d->to.drop();
                return tl::unexpected(written.error());
            }
            if (!d->to.goOn())
                break;
            end += step;
        }
        if (auto written = d->to.append(std::string_view(static_cast<const char *>(bytes), size)); !written) {
            d->to.drop();
            return tl::unexpected(written.error());
        }
        end += size;
    }
    return d->to.take(std::move(info));
}

} // namespace sightglass
