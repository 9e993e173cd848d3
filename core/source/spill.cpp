// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/spill.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace sightglass {

namespace {

std::string systemText(int error) { return std::generic_category().message(error); }

/// Where the file goes, in order of preference.
std::vector<std::string> spillFolders()
{
    std::vector<std::string> folders;
    const auto variable = [](const char *name) {
        const char *value = std::getenv(name);
        return std::string(value ? value : "");
    };
    if (const std::string tmp = variable("TMPDIR"); !tmp.empty())
        folders.push_back(tmp);
    // /tmp is memory on many systems, the cache is on disk.
    std::string cache = variable("XDG_CACHE_HOME");
    if (cache.empty() && !variable("HOME").empty())
        cache = variable("HOME") + "/.cache";
    if (!cache.empty() && cache[0] == '/') {
        ::mkdir(cache.c_str(), 0700);
        cache += "/sightglass";
        ::mkdir(cache.c_str(), 0700);
        folders.push_back(cache);
    }
    folders.push_back("/tmp");
    return folders;
}

std::uint64_t pageRound(std::uint64_t n)
{
    static const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return (n + page - 1) / page * page;
}

} // namespace

/// A run of bytes of a SpillFile: mapped where the system allows, else read by position.
class SpillSource final : public ByteSource
{
public:
    SpillSource(std::shared_ptr<const SpillFile> file, std::uint64_t begin, SourceInfo info)
        : m_file(std::move(file)), m_begin(begin), m_info(std::move(info))
    {
        if (m_info.size == 0 || m_info.size > SIZE_MAX)
            return;
        const auto length = static_cast<std::size_t>(m_info.size);
        void *data = ::mmap(nullptr, length, PROT_READ, MAP_SHARED, m_file->m_file.get(),
                            static_cast<off_t>(begin));
        if (data == MAP_FAILED)
            return;
        // Nobody can cut this file off, but its disk may fail.
        m_guard.emplace(static_cast<const char *>(data), length);
        if (!m_guard->isActive()) {
            m_guard.reset();
            ::munmap(data, length);
            return;
        }
        ::madvise(data, length, MADV_SEQUENTIAL);
        m_data = static_cast<const char *>(data);
    }
    ~SpillSource() override
    {
        m_guard.reset();
        if (m_data)
            ::munmap(const_cast<char *>(m_data), static_cast<std::size_t>(m_info.size));
        m_file->release(m_begin, m_info.size);
    }
    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length,
                                                ByteWindow &window) const override
    {
        if (!m_data)
            return readAt(m_file->m_file, m_begin, m_info, offset, length, window);
        if (offset >= m_info.size)
            return std::string_view();
        return std::string_view(m_data + offset, static_cast<std::size_t>(std::min<std::uint64_t>(length, m_info.size - offset)));
    }
    void forget(ByteRange range) const override
    {
        if (m_data)
            forgetMapped(m_data, m_info.size, range);
    }
    [[nodiscard]] std::uint64_t intactSize() const override
    {
        return m_guard ? std::min<std::uint64_t>(m_info.size, m_guard->faultOffset()) : m_info.size;
    }

private:
    std::shared_ptr<const SpillFile> m_file;
    std::uint64_t m_begin;
    SourceInfo m_info;
    const char *m_data = nullptr;
    std::optional<MappingGuard> m_guard;
};

/// The bytes under way of a SpillFile up to some moment.
class SpillView final : public ByteSource
{
public:
    SpillView(std::shared_ptr<const SpillFile> file, std::uint64_t begin, SourceInfo info) : m_file(std::move(file)), m_begin(begin), m_info(std::move(info)) {}
    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length, ByteWindow &window) const override
    {
        return readAt(m_file->m_file, m_begin, m_info, offset, length, window);
    }
    [[nodiscard]] std::uint64_t intactSize() const override { return m_info.size; }

private:
    std::shared_ptr<const SpillFile> m_file;
    std::uint64_t m_begin;
    SourceInfo m_info;
};

Result<std::shared_ptr<SpillFile>> SpillFile::create()
{
    int error = 0;
    std::string where;
    for (const std::string &folder : spillFolders()) {
        FileHandle file(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0600));
        if (file.get() < 0) {
            // File systems without O_TMPFILE.
            std::string pattern = folder + "/sightglass-XXXXXX";
            file = FileHandle(::mkostemp(pattern.data(), O_CLOEXEC)); // mode 0600
            if (file.get() >= 0)
                ::unlink(pattern.c_str());
        }
        if (file.get() >= 0)
            return std::shared_ptr<SpillFile>(new SpillFile(std::move(file), folder));
        if (!error) {
            error = errno;
            where = folder;
        }
    }
    return failure(ErrorCode::WriteFailed, where, systemText(error));
}

Result<void> SpillFile::append(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::pwrite(m_file.get(), bytes.data(), bytes.size(), static_cast<off_t>(m_end));
        if (n < 0) {
            if (errno == EINTR)
                continue;
            const int error = errno;
            return failure(ErrorCode::WriteFailed, m_folder, systemText(error), pending());
        }
        m_end += static_cast<std::uint64_t>(n);
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

std::shared_ptr<const ByteSource> SpillFile::take(SourceInfo info)
{
    info.size = pending();
    const std::uint64_t begin = m_begin;
    m_begin = m_end = pageRound(m_end); // a mapping begins on a page
    return std::make_shared<SpillSource>(shared_from_this(), begin, std::move(info));
}

std::shared_ptr<const ByteSource> SpillFile::view(SourceInfo info) const
{
    info.size = pending();
    return std::make_shared<SpillView>(shared_from_this(), m_begin, std::move(info));
}

void SpillFile::forgetBefore(std::uint64_t offset) const
{
    static const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    const std::uint64_t end = (m_begin + std::min(offset, pending())) / page * page;
    if (end > m_begin)
        ::fallocate(m_file.get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(m_begin), static_cast<off_t>(end - m_begin));
}

void SpillFile::drop()
{
    // Of no consequence where it fails: the bytes are written over or punched out later.
    [[maybe_unused]] const int result = ::ftruncate(m_file.get(), static_cast<off_t>(m_begin));
    m_end = m_begin;
}

void SpillFile::release(std::uint64_t begin, std::uint64_t size) const
{
    if (size > 0)
        ::fallocate(m_file.get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(begin),
                    static_cast<off_t>(pageRound(size)));
}

Result<std::string_view> SliceSource::read(std::uint64_t offset, std::size_t length, ByteWindow &window) const
{
    if (offset >= m_info.size)
        return std::string_view();
    length = static_cast<std::size_t>(std::min<std::uint64_t>(length, m_info.size - offset));
    auto view = m_whole->read(m_begin + offset, length, window);
    if (!view && view.error().offset != Error::noOffset && view.error().offset >= m_begin)
        view.error().offset -= m_begin;
    return view;
}

std::uint64_t SliceSource::intactSize() const
{
    const std::uint64_t intact = m_whole->intactSize();
    return intact <= m_begin ? 0 : std::min(m_info.size, intact - m_begin);
}

std::shared_ptr<const ByteSource> withInfo(std::shared_ptr<const ByteSource> source, SourceInfo info)
{
    info.size = source->size();
    return std::make_shared<SliceSource>(std::move(source), 0, std::move(info));
}

} // namespace sightglass
