// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <vector>

namespace sightglass {

/// An ordered choice of rows of one or several logs: what a filter gives and a table shows. Either
/// all rows of one log from the first on (no memory), or a list of references. Immutable once it is
/// shared; any thread.
class RowSet
{
public:
    RowSet() = default;
    static RowSet allOf(LogId log, std::uint64_t rows)
    {
        RowSet set;
        set.m_log = log;
        set.m_rows = rows;
        return set;
    }
    explicit RowSet(std::vector<EventRef> refs) : m_refs(std::move(refs)) {}

    [[nodiscard]] std::uint64_t size() const { return m_log.value ? m_rows : m_refs.size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] EventRef at(std::uint64_t i) const
    {
        return m_log.value ? EventRef(m_log, RowIndex{i}) : m_refs[i];
    }
    [[nodiscard]] std::size_t memoryBytes() const { return m_refs.capacity() * sizeof(EventRef); }

private:
    std::vector<EventRef> m_refs;
    LogId m_log;
    std::uint64_t m_rows = 0;
};

} // namespace sightglass
