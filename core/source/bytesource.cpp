// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/bytesource.h"

#include <algorithm>
#include <cstring>

namespace sightglass {

Result<std::string_view> readFully(const ByteSource &source, std::uint64_t offset,
                                   std::size_t length, ByteWindow &window)
{
    if (offset >= source.size())
        return std::string_view();
    length = static_cast<std::size_t>(std::min<std::uint64_t>(length, source.size() - offset));
    auto first = source.read(offset, length, window);
    if (!first || first->size() == length)
        return first;
    std::string whole(*first);
    whole.reserve(length);
    while (whole.size() < length) {
        const auto next = source.read(offset + whole.size(), length - whole.size(), window);
        if (!next)
            return next;
        if (next->empty())
            return failure(ErrorCode::FileShrank, source.info().path, {}, offset + whole.size());
        whole.append(*next);
    }
    char *buffer = window.reserve(length);
    std::memcpy(buffer, whole.data(), length);
    return std::string_view(buffer, length);
}

MemorySource::MemorySource(std::string bytes, std::string name, Timestamp modified)
    : m_bytes(std::move(bytes))
{
    m_info.path = name;
    m_info.name = std::move(name);
    m_info.size = m_bytes.size();
    m_info.modified = modified;
}

Result<std::string_view> MemorySource::read(std::uint64_t offset, std::size_t length,
                                            ByteWindow &) const
{
    if (offset >= m_bytes.size())
        return std::string_view();
    return std::string_view(m_bytes).substr(static_cast<std::size_t>(offset), length);
}

} // namespace sightglass
