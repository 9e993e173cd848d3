// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/readahead.h"

#include "core/source/file.h"

namespace sightglass {

namespace {

constexpr std::size_t stretch = 256 * 1024;

/// Views of a mapped file stay where they are, whatever is read next: they can be handed out again.
class ReadAhead final : public ByteSource
{
public:
    explicit ReadAhead(std::shared_ptr<const ByteSource> file) : m_file(std::move(file)) {}
    [[nodiscard]] const SourceInfo &info() const override { return m_file->info(); }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length, ByteWindow &window) const override
    {
        if (offset >= m_begin && offset - m_begin <= m_view.size() && length <= m_view.size() - (offset - m_begin)) {
            m_next = offset + length;
            return m_view.substr(static_cast<std::size_t>(offset - m_begin), length);
        }
        const bool goesOn = offset >= m_next && offset - m_next < stretch;
        m_next = offset + length;
        if (!goesOn || length >= stretch)
            return m_file->read(offset, length, window);
        const auto view = m_file->read(offset, stretch, window);
        if (!view)
            return view;
        m_begin = offset;
        m_view = *view;
        return m_view.substr(0, length);
    }
    [[nodiscard]] Result<std::string_view> peek(std::uint64_t offset, std::size_t length, ByteWindow &window) const override { return m_file->peek(offset, length, window); }
    void forget(ByteRange range) const override { m_file->forget(range); }
    [[nodiscard]] std::uint64_t intactSize() const override { return m_file->intactSize(); }

private:
    std::shared_ptr<const ByteSource> m_file;
    mutable std::string_view m_view;
    mutable std::uint64_t m_begin = 0, m_next = 0;
};

} // namespace

std::shared_ptr<const ByteSource> readAhead(std::shared_ptr<const ByteSource> source)
{
    return dynamic_cast<const MappedFile *>(source.get()) ? std::make_shared<ReadAhead>(std::move(source)) : source;
}

} // namespace sightglass
