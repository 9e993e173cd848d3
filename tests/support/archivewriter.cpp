// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archivewriter.h"

#include <archive.h>
#include <archive_entry.h>

namespace sightglass::testing {

namespace {

la_ssize_t collect(archive *, void *to, const void *bytes, std::size_t size)
{
    static_cast<std::string *>(to)->append(static_cast<const char *>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

bool addMember(archive *a, const PackedMember &member)
{
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, member.name.c_str());
    archive_entry_set_pathname(entry, member.name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(member.bytes.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, member.modified, 0);
    bool good = archive_write_header(a, entry) >= ARCHIVE_WARN;
    for (std::size_t done = 0; good && done < member.bytes.size();) {
        const la_ssize_t n = archive_write_data(a, member.bytes.data() + done, member.bytes.size() - done);
        good = n > 0;
        done += good ? static_cast<std::size_t>(n) : 0;
    }
    archive_entry_free(entry);
    return good;
}

} // namespace

std::string packStream(std::string_view filter, std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (filter == "lz4" && bytes.empty()) // libarchive 3.6 crashes
        return std::string("\x04\x22\x4D\x18\x64\x40\xA7\0\0\0\0\x05\x5D\xCC\x02"sv);
    std::string out;
    archive *a = archive_write_new();
    const bool good = archive_write_set_format_raw(a) == ARCHIVE_OK
                      && archive_write_add_filter_by_name(a, std::string(filter).c_str()) == ARCHIVE_OK
                      && archive_write_set_bytes_per_block(a, 0) == ARCHIVE_OK
                      && archive_write_open(a, &out, nullptr, collect, nullptr) == ARCHIVE_OK
                      && addMember(a, {"data", std::string(bytes)}) && archive_write_close(a) == ARCHIVE_OK;
    archive_write_free(a);
    return good ? out : std::string();
}

std::string packArchive(std::string_view format, const std::vector<PackedMember> &members,
                        const std::string &password, bool stored)
{
    std::string out;
    archive *a = archive_write_new();
    bool good = archive_write_set_format_by_name(a, format == "7z" ? "7zip" : format == "tar" ? "pax" : "zip") == ARCHIVE_OK
                && archive_write_set_bytes_per_block(a, 0) == ARCHIVE_OK;
    if (good && !password.empty())
        good = archive_write_set_options(a, "zip:encryption=traditional") == ARCHIVE_OK
               && archive_write_set_passphrase(a, password.c_str()) == ARCHIVE_OK;
    if (good && stored)
        good = archive_write_set_options(a, "zip:compression=store") == ARCHIVE_OK;
    good = good && archive_write_open(a, &out, nullptr, collect, nullptr) == ARCHIVE_OK;
    for (const PackedMember &member : members)
        good = good && addMember(a, member);
    good = good && archive_write_close(a) == ARCHIVE_OK;
    archive_write_free(a);
    return good ? out : std::string();
}

} // namespace sightglass::testing
