// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytesource.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace sightglass {

/// A file of which only the first bytes and a run further on are at hand: what is asked for in between reads as
/// line feeds, which no parser makes anything of. So a run of a followed file is parsed under its own offsets. A run begins
/// with a record: the byte in front of it is a line feed, whatever the file has there (a mark, half a wide character).
/// Views into `head` and `run`, which must outlive it.
class PiecesSource final : public ByteSource
{
public:
    PiecesSource(std::string_view head, std::uint64_t offset, std::string_view run, SourceInfo info)
        : m_head(head.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(head.size(), offset > 0 ? offset - 1 : 0)))), m_offset(offset), m_run(run), m_info(std::move(info))
    {
        m_info.size = offset + run.size();
    }
    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] Result<std::string_view> read(std::uint64_t offset, std::size_t length, ByteWindow &window) const override
    {
        if (offset >= m_info.size)
            return std::string_view();
        if (offset >= m_offset)
            return m_run.substr(static_cast<std::size_t>(offset - m_offset), length);
        if (offset < m_head.size())
            return m_head.substr(static_cast<std::size_t>(offset), length);
        length = static_cast<std::size_t>(std::min<std::uint64_t>({length, m_offset - offset, 64 * 1024}));
        char *gap = window.reserve(length);
        std::fill_n(gap, length, '\n');
        return std::string_view(gap, length);
    }
    [[nodiscard]] std::uint64_t intactSize() const override { return m_info.size; }

private:
    std::string_view m_head;
    std::uint64_t m_offset;
    std::string_view m_run;
    SourceInfo m_info;
};

} // namespace sightglass
