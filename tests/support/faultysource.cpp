// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultysource.h"

#include <algorithm>

namespace sightglass::testing {

Result<std::string_view> FaultySource::read(std::uint64_t offset, std::size_t length, ByteWindow &window) const
{
    ++m_reads;
    length = std::min(length, m_mostBytes);
    if (m_errorAt && offset + length > *m_errorAt) {
        if (offset >= *m_errorAt)
            return failure(ErrorCode::ReadFailed, info().path, "injected", offset);
        length = static_cast<std::size_t>(*m_errorAt - offset);
    }
    const std::uint64_t end = intactSize();
    if (offset >= end && offset < size())
        return failure(ErrorCode::FileShrank, info().path, {}, end);
    if (offset < end)
        length = static_cast<std::size_t>(std::min<std::uint64_t>(length, end - offset));
    return m_inner->read(offset, length, window);
}

std::uint64_t FaultySource::intactSize() const
{
    return m_shrinkTo && m_reads > m_shrinkAfter ? std::min(*m_shrinkTo, m_inner->intactSize()) : m_inner->intactSize();
}

} // namespace sightglass::testing
