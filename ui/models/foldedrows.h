// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/similarrows.h"

#include <memory>
#include <set>

namespace sightglass {

/// Which rows of a table stand for which positions of a row set, where runs of similar ones are one row
/// unless they were opened. Rows behind those that runs are known of stand for themselves. Value type.
class FoldedRows
{
public:
    /// Each position is a row.
    void clear();
    /// Takes no copy: millions of runs cost nothing here.
    void setRuns(std::shared_ptr<const SimilarRuns> runs);

    /// Rows that \p positions positions make.
    [[nodiscard]] std::uint64_t rows(std::uint64_t positions) const { return positions < m_covered ? 0 : starts().size() + (positions - m_covered); }
    /// The (first) position of a row.
    [[nodiscard]] std::uint32_t positionOf(std::uint32_t row) const;
    /// The row that shows a position, perhaps together with others.
    [[nodiscard]] std::uint32_t rowOf(std::uint32_t position) const;
    /// Positions that the row stands for: 1, or the length of its closed run.
    [[nodiscard]] std::uint32_t count(std::uint32_t row) const;
    /// The length of the run that the row begins, open or closed; 1 for other rows.
    [[nodiscard]] std::uint32_t runLength(std::uint32_t row) const;
    /// The row begins a run of several that is open.
    [[nodiscard]] bool isOpen(std::uint32_t row) const;
    /// The row that begins the open run which \p row is in; \p row itself where there is none.
    [[nodiscard]] std::uint32_t headOf(std::uint32_t row) const;
    /// Nothing is folded.
    [[nodiscard]] bool isPlain() const { return runs().size() == m_covered; }

    /// Opens the run of a row. \return how many rows came behind it.
    std::uint32_t open(std::uint32_t row);
    /// Closes the run that begins at a row. \return how many rows behind it went.
    std::uint32_t close(std::uint32_t row);

private:
    [[nodiscard]] const RowPositions &runs() const;
    [[nodiscard]] const RowPositions &starts() const { return m_opened ? *m_opened : runs(); }

    std::shared_ptr<const SimilarRuns> m_runs;
    std::shared_ptr<RowPositions> m_opened; ///< Where rows begin, once something was opened. Copied before it is changed.
    std::uint32_t m_covered = 0;
    std::set<std::uint32_t> m_open; ///< First positions.
};

} // namespace sightglass
