// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/foldedrows.h"

#include <algorithm>
#include <numeric>

namespace sightglass {

void FoldedRows::clear() { *this = {}; }

const RowPositions &FoldedRows::runs() const
{
    static const RowPositions none;
    return m_runs ? m_runs->starts : none;
}

void FoldedRows::setRuns(std::shared_ptr<const SimilarRuns> runs)
{
    m_runs = std::move(runs);
    m_opened.reset();
    m_covered = m_runs->covered;
    // What was open stays so, as far as it begins a run still.
    const std::set<std::uint32_t> open = std::exchange(m_open, {});
    for (const std::uint32_t position : open) {
        if (position < m_covered)
            this->open(rowOf(position));
    }
}

std::uint32_t FoldedRows::positionOf(std::uint32_t row) const
{
    return row < starts().size() ? starts()[row] : m_covered + (row - static_cast<std::uint32_t>(starts().size()));
}

std::uint32_t FoldedRows::rowOf(std::uint32_t position) const
{
    if (position >= m_covered)
        return static_cast<std::uint32_t>(starts().size()) + (position - m_covered);
    return static_cast<std::uint32_t>(std::upper_bound(starts().begin(), starts().end(), position) - starts().begin()) - 1;
}

std::uint32_t FoldedRows::count(std::uint32_t row) const
{
    if (row >= starts().size())
        return 1;
    return (row + 1 < starts().size() ? starts()[row + 1] : m_covered) - starts()[row];
}

std::uint32_t FoldedRows::runLength(std::uint32_t row) const
{
    if (row >= starts().size())
        return 1;
    const auto run = std::lower_bound(runs().begin(), runs().end(), starts()[row]);
    if (run == runs().end() || *run != starts()[row])
        return 1;
    return (run + 1 == runs().end() ? m_covered : *(run + 1)) - *run;
}

bool FoldedRows::isOpen(std::uint32_t row) const { return row < starts().size() && m_open.contains(starts()[row]); }

std::uint32_t FoldedRows::headOf(std::uint32_t row) const
{
    if (row >= starts().size())
        return row;
    const std::uint32_t run = *(std::upper_bound(runs().begin(), runs().end(), starts()[row]) - 1);
    return m_open.contains(run) ? rowOf(run) : row;
}

std::uint32_t FoldedRows::open(std::uint32_t row)
{
    const std::uint32_t more = count(row) - 1;
    if (more == 0)
        return 0;
    const std::uint32_t first = starts()[row];
    m_opened = std::make_shared<RowPositions>(starts());
    const auto at = m_opened->insert(m_opened->begin() + row + 1, more, 0);
    std::iota(at, at + more, first + 1);
    m_open.insert(first);
    return more;
}

std::uint32_t FoldedRows::close(std::uint32_t row)
{
    if (!isOpen(row))
        return 0;
    const std::uint32_t less = runLength(row) - 1;
    m_open.erase(starts()[row]);
    m_opened = std::make_shared<RowPositions>(starts());
    m_opened->erase(m_opened->begin() + row + 1, m_opened->begin() + row + 1 + less);
    return less;
}

} // namespace sightglass
