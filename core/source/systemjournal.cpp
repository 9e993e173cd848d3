// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/systemjournal.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <system_error>
#include <utility>

#ifdef SIGHTGLASS_SYSTEMD
#    include <cerrno>
#    include <poll.h>
#    include <systemd/sd-id128.h>
#    include <systemd/sd-journal.h>
#endif

namespace sightglass {

bool SystemJournal::readCursor(std::string_view cursor, std::string &numbering, std::uint64_t &number)
{
    // s=<32 hexadecimal digits>;i=<hexadecimal>;…
    if (cursor.size() > 256 || cursor.substr(0, 2) != "s=")
        return false;
    const auto end = cursor.find(';');
    if (end == std::string_view::npos || cursor.substr(end + 1, 2) != "i=")
        return false;
    numbering = cursor.substr(2, end - 2);
    if (numbering.size() != 32 || numbering.find_first_not_of("0123456789abcdef") != std::string::npos)
        return false;
    const std::string_view rest = cursor.substr(end + 3);
    const std::string_view digits = rest.substr(0, rest.find(';'));
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
    return error == std::errc() && stop == digits.data() + digits.size() && number <= INT64_MAX;
}

#ifdef SIGHTGLASS_SYSTEMD

namespace {

std::string systemText(int error) { return std::generic_category().message(error); }

Error errorOf(int result, const std::string &where)
{
    const int code = -result;
    const ErrorCode what = code == EACCES || code == EPERM ? ErrorCode::PermissionDenied
                           : code == ENOENT                ? ErrorCode::FileNotFound
                           : code == EBADMSG || code == EPROTONOSUPPORT || code == ENODATA ? ErrorCode::Damaged
                                                                                            : ErrorCode::ReadFailed;
    return {what, where, systemText(code), Error::noOffset};
}

/// As journalctl decides whether a field goes on one line: printable UTF-8 without a line feed.
bool isOneLine(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c < 0x20 && c != '\t') || c == 0x7F)
            return false;
        if (c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0)
            return false; // C1 control characters
    }
    return toValidUtf8(text) == text;
}

void appendField(std::string &out, std::string_view name, std::string_view value)
{
    out += name;
    if (isOneLine(value)) {
        out += '=';
    } else {
        out += '\n';
        for (int shift = 0; shift < 64; shift += 8)
            out += static_cast<char>(value.size() >> shift & 0xFF);
    }
    out += value;
    out += '\n';
}

} // namespace

struct SystemJournal::Private
{
    ~Private()
    {
        if (journal)
            sd_journal_close(journal);
    }
    sd_journal *journal = nullptr;
    std::string where;
    bool matched = false;
    bool isThere = false; ///< A seek went onto the entry that next() shall give.
};

bool SystemJournal::isBuiltIn() { return true; }

SystemJournal::SystemJournal(std::unique_ptr<Private> p) : d(std::move(p)) {}
SystemJournal::~SystemJournal() = default;

Result<std::unique_ptr<SystemJournal>> SystemJournal::open(Scope scope)
{
    auto made = std::make_unique<Private>();
    made->where = "journal";
    int flags = SD_JOURNAL_LOCAL_ONLY;
    if (scope == Scope::System)
        flags |= SD_JOURNAL_SYSTEM;
    if (scope == Scope::User)
        flags |= SD_JOURNAL_CURRENT_USER;
    if (const int result = sd_journal_open(&made->journal, flags); result < 0)
        return tl::unexpected(errorOf(result, made->where));
    sd_journal_set_data_threshold(made->journal, 0);
    return std::unique_ptr<SystemJournal>(new SystemJournal(std::move(made)));
}

Result<std::unique_ptr<SystemJournal>> SystemJournal::openFolder(const std::string &folder)
{
    auto made = std::make_unique<Private>();
    made->where = folder;
    if (const int result = sd_journal_open_directory(&made->journal, folder.c_str(), 0); result < 0)
        return tl::unexpected(errorOf(result, folder));
    sd_journal_set_data_threshold(made->journal, 0);
    return std::unique_ptr<SystemJournal>(new SystemJournal(std::move(made)));
}

Result<std::unique_ptr<SystemJournal>> SystemJournal::openFile(const std::string &path)
{
    auto made = std::make_unique<Private>();
    made->where = path;
    const char *paths[] = {path.c_str(), nullptr};
    if (const int result = sd_journal_open_files(&made->journal, paths, 0); result < 0)
        return tl::unexpected(errorOf(result, path));
    sd_journal_set_data_threshold(made->journal, 0);
    return std::unique_ptr<SystemJournal>(new SystemJournal(std::move(made)));
}

void SystemJournal::matchUnit(const std::string &unit)
{
    if (unit.empty())
        return;
    if (d->matched)
        sd_journal_add_conjunction(d->journal);
    // What the unit says, and what systemd says of it.
    for (const char *field : {"_SYSTEMD_UNIT=", "UNIT=", "_SYSTEMD_USER_UNIT=", "USER_UNIT="}) {
        const std::string match = field + unit;
        sd_journal_add_match(d->journal, match.data(), match.size());
        sd_journal_add_disjunction(d->journal);
    }
    d->matched = true;
}

void SystemJournal::matchBoot(const std::string &boot)
{
    if (boot.empty())
        return;
    if (d->matched)
        sd_journal_add_conjunction(d->journal);
    std::string id;
    for (const char c : boot) {
        if (c != '-')
            id += c;
    }
    if (boot == "current") {
        sd_id128_t current;
        if (sd_id128_get_boot(&current) < 0)
            return;
        char text[SD_ID128_STRING_MAX];
        id = sd_id128_to_string(current, text);
    }
    const std::string match = "_BOOT_ID=" + id;
    sd_journal_add_match(d->journal, match.data(), match.size());
    d->matched = true;
}

void SystemJournal::seekHead() { sd_journal_seek_head(d->journal); }

void SystemJournal::seekTail()
{
    sd_journal_seek_tail(d->journal);
    // Onto the last entry: next() goes behind it.
    if (sd_journal_previous(d->journal) == 0)
        sd_journal_seek_head(d->journal);
}

void SystemJournal::seekBehind(const std::string &cursor)
{
    if (sd_journal_seek_cursor(d->journal, cursor.c_str()) < 0) {
        sd_journal_seek_head(d->journal);
        return;
    }
    if (sd_journal_next(d->journal) > 0 && sd_journal_test_cursor(d->journal, cursor.c_str()) <= 0)
        d->isThere = true; // that entry is gone: the one after it is new
}

Result<bool> SystemJournal::next()
{
    const int result = std::exchange(d->isThere, false) ? 1 : sd_journal_next(d->journal);
    if (result < 0)
        return tl::unexpected(errorOf(result, d->where));
    if (result == 0)
        return false;
    char *cursor = nullptr;
    if (const int got = sd_journal_get_cursor(d->journal, &cursor); got < 0)
        return tl::unexpected(errorOf(got, d->where));
    m_cursor = cursor;
    ::free(cursor);
    return true;
}

Result<void> SystemJournal::appendExport(std::string &out)
{
    const std::size_t before = out.size();
    const auto fail = [&](int result) {
        out.resize(before);
        return tl::unexpected(errorOf(result, d->where));
    };
    std::uint64_t real = 0, monotonic = 0;
    sd_id128_t boot;
    if (const int result = sd_journal_get_realtime_usec(d->journal, &real); result < 0)
        return fail(result);
    out += "__CURSOR=" + m_cursor + "\n__REALTIME_TIMESTAMP=" + std::to_string(real) + '\n';
    if (sd_journal_get_monotonic_usec(d->journal, &monotonic, &boot) >= 0) {
        char text[SD_ID128_STRING_MAX];
        out += "__MONOTONIC_TIMESTAMP=" + std::to_string(monotonic) + "\n_BOOT_ID=" + sd_id128_to_string(boot, text) + '\n';
    }
    const void *data = nullptr;
    std::size_t length = 0;
    sd_journal_restart_data(d->journal);
    for (;;) {
        const int result = sd_journal_enumerate_data(d->journal, &data, &length);
        if (result == 0)
            break;
        if (result < 0)
            return fail(result);
        const std::string_view field(static_cast<const char *>(data), length);
        const auto equals = field.find('=');
        if (equals == std::string_view::npos || field.substr(0, equals) == "_BOOT_ID")
            continue;
        appendField(out, field.substr(0, equals), field.substr(equals + 1));
    }
    out += '\n';
    return {};
}

std::uint64_t SystemJournal::bytes() const
{
    std::uint64_t bytes = 0;
    return sd_journal_get_usage(d->journal, &bytes) < 0 ? 0 : bytes;
}

void SystemJournal::wait(int milliseconds, LiveInterrupt &interrupt)
{
    const int fd = sd_journal_get_fd(d->journal);
    // Where libsystemd cannot be told (network drives, single files), it asks to be asked.
    pollfd both[2] = {{static_cast<int>(interrupt.handle()), POLLIN, 0}, {fd, static_cast<short>(fd >= 0 ? sd_journal_get_events(d->journal) : 0), 0}};
    constexpr int unseenMs = 250;
    const bool reliable = fd >= 0 && sd_journal_reliable_fd(d->journal) > 0;
    ::poll(both, fd >= 0 ? 2 : 1, reliable ? milliseconds : std::min(milliseconds, unseenMs));
    sd_journal_process(d->journal);
}

#else

struct SystemJournal::Private
{
};

namespace {
tl::unexpected<Error> missing(const std::string &where)
{
    return failure(ErrorCode::NotAFile, where,
                   "this build has no libsystemd, which reads journal files");
}
} // namespace

bool SystemJournal::isBuiltIn() { return false; }
SystemJournal::SystemJournal(std::unique_ptr<Private> p) : d(std::move(p)) {}
SystemJournal::~SystemJournal() = default;
Result<std::unique_ptr<SystemJournal>> SystemJournal::open(Scope) { return missing("journal"); }
Result<std::unique_ptr<SystemJournal>> SystemJournal::openFolder(const std::string &folder) { return missing(folder); }
Result<std::unique_ptr<SystemJournal>> SystemJournal::openFile(const std::string &path) { return missing(path); }
void SystemJournal::matchUnit(const std::string &) {}
void SystemJournal::matchBoot(const std::string &) {}
void SystemJournal::seekHead() {}
void SystemJournal::seekTail() {}
void SystemJournal::seekBehind(const std::string &) {}
Result<bool> SystemJournal::next() { return false; }
Result<void> SystemJournal::appendExport(std::string &) { return {}; }
std::uint64_t SystemJournal::bytes() const { return 0; }
void SystemJournal::wait(int milliseconds, LiveInterrupt &interrupt) { interrupt.wait(milliseconds); }

#endif

} // namespace sightglass
