// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/rowfinding.h"
#include "core/query/findpattern.h"
#include "core/session/rowstudy.h"

#include <array>
#include <memory>
#include <optional>

namespace sightglass {

/// Which of the rows that are shown hold a pattern, as their positions among Session::rows(), whatever
/// these are filtered and sorted by. Looks from a given row on, so that the next hit is known first;
/// hits so far are told meanwhile. A log that grows keeps its hits. GUI thread; the work is a worker's.
class FindStudy : public RowStudy
{
    Q_OBJECT
public:
    explicit FindStudy(Session &session, QObject *parent = nullptr);

    /// Looks for \p pattern, the row \p from and those behind it first; nullopt: for nothing.
    void setPattern(std::optional<FindPattern> pattern, int from);
    [[nodiscard]] const std::optional<FindPattern> &pattern() const { return m_pattern; }
    /// Ascending.
    [[nodiscard]] std::shared_ptr<const RowPositions> hits() const { return m_hits; }
    /// The first hit behind \p row, the last one before it; -1 = none (so far).
    [[nodiscard]] int nextFrom(int row) const;
    [[nodiscard]] int previousFrom(int row) const;
    /// The number of the hit at \p row, from 0 on; -1 where it is none.
    [[nodiscard]] qint64 numberOf(int row) const;
    /// That nextFrom(\p row) is right though the run goes on.
    [[nodiscard]] bool isNextKnown(int row) const { return isComplete() || (nextFrom(row) >= 0 && row + 1 >= m_from && !m_stale); }

protected:
    [[nodiscard]] Work makeWork() override;
    [[nodiscard]] bool isDue() const override { return m_pattern.has_value(); }

private:
    void takeRows();

    std::optional<FindPattern> m_pattern;
    std::shared_ptr<const RowPositions> m_hits = std::make_shared<RowPositions>();
    std::shared_ptr<const RowSet> m_rows; ///< Of the session, as last seen.
    int m_wanted = 0;                     ///< Where the next run begins.
    int m_from = 0;                       ///< Where the run began whose hits these are.
    bool m_stale = false;                 ///< They are of a run before this one.
};

/// The worst severity in each of some hundred equal stretches of the rows that are shown, for a narrow
/// strip beside them. From the index alone. GUI thread; the work is a worker's.
class SeverityStretches : public RowStudy
{
    Q_OBJECT
public:
    static constexpr std::size_t stretches = 1024;
    /// Unknown where a stretch has nothing worse than a warning.
    using Worst = std::array<Severity, stretches>;

    using RowStudy::RowStudy;
    /// Null until it is known.
    [[nodiscard]] std::shared_ptr<const Worst> worst() const { return m_worst; }

protected:
    [[nodiscard]] Work makeWork() override;

private:
    std::shared_ptr<const Worst> m_worst;
};

} // namespace sightglass
