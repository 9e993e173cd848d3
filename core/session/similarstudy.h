// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/similarrows.h"
#include "core/session/rowstudy.h"

namespace sightglass {

/// Runs of similar rows among those that are shown, as they stand. See RowStudy and findSimilarRuns().
class SimilarStudy : public RowStudy
{
    Q_OBJECT
public:
    /// Runs, and the rows they are of: a log that grows has others behind them by now.
    struct Found
    {
        std::shared_ptr<const RowSet> rows;
        SimilarRuns runs;
    };
    using RowStudy::RowStudy;
    /// Null until something is known.
    [[nodiscard]] std::shared_ptr<const Found> found() const { return m_found; }

protected:
    [[nodiscard]] Work makeWork() override;

private:
    std::shared_ptr<const Found> m_found;
};

} // namespace sightglass
