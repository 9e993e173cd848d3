// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/spill.h"

#include "core/source/systemfile.h"

#include <algorithm>
#include <string>

namespace sightglass {

namespace {

/// A mapping begins there.
std::uint64_t stepRound(std::uint64_t n)
{
    const std::uint64_t step = systemfile::mappingStep();
    return (n + step - 1) / step * step;
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
        const char *data = systemfile::map(m_file->m_file.get(), begin, length);
        if (!data)
            return;
        // Nobody can cut this file off, but its disk may fail.
        m_guard.emplace(data, length);
        if (!m_guard->isActive()) {
            m_guard.reset();
            systemfile::unmap(data, length);
            return;
        }
        m_data = data;
    }
    ~SpillSource() override
    {
        m_guard.reset();
        if (m_data)
            systemfile::unmap(m_data, static_cast<std::size_t>(m_info.size));
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
    int firstError = 0;
    std::string where;
    for (const std::string &folder : systemfile::spillFolders()) {
        int error = 0;
        FileHandle file(systemfile::makeNameless(folder, error));
        if (file.get() >= 0)
            return std::shared_ptr<SpillFile>(new SpillFile(std::move(file), folder));
        if (!firstError) {
            firstError = error;
            where = folder;
        }
    }
    return failure(ErrorCode::WriteFailed, where, systemfile::textOf(firstError));
}

Result<void> SpillFile::append(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto [n, error] = systemfile::writeAt(m_file.get(), bytes.data(), bytes.size(), m_end);
        if (n < 0)
            return failure(ErrorCode::WriteFailed, m_folder, systemfile::textOf(error), pending());
        m_end += static_cast<std::uint64_t>(n);
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

std::shared_ptr<const ByteSource> SpillFile::take(SourceInfo info)
{
    info.size = pending();
    const std::uint64_t begin = m_begin;
    m_begin = m_end = stepRound(m_end);
    return std::make_shared<SpillSource>(shared_from_this(), begin, std::move(info));
}

std::shared_ptr<const ByteSource> SpillFile::view(SourceInfo info) const
{
    info.size = pending();
    return std::make_shared<SpillView>(shared_from_this(), m_begin, std::move(info));
}

void SpillFile::forgetBefore(std::uint64_t offset) const
{
    const std::uint64_t page = systemfile::pageSize();
    const std::uint64_t end = (m_begin + std::min(offset, pending())) / page * page;
    if (end > m_begin)
        systemfile::punchHole(m_file.get(), m_begin, end - m_begin);
}

void SpillFile::drop()
{
    systemfile::truncate(m_file.get(), m_begin);
    m_end = m_begin;
}

void SpillFile::release(std::uint64_t begin, std::uint64_t size) const
{
    if (size > 0)
        systemfile::punchHole(m_file.get(), begin, stepRound(size));
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
