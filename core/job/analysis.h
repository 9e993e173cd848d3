// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/severitycounts.h"
#include "core/detect/detector.h"
#include "core/format/format.h"

#include <functional>
#include <string>

class QThreadPool;

namespace sightglass {

/// Takes part in the analysis of one source. All calls come from the thread that runs analyze(),
/// except report().
class AnalysisObserver : public BatchSink, public Progress
{
public:
    /// The format is known; called before the first batch. \p options are the completed ones.
    virtual void detected(const Detection &, const Format &, const ParseOptions &) {}
};

/// The straight line from bytes to batches for one source: detect (or take \p formatId), prepare,
/// parse in parallel. An empty source completes without a call of detected(). A source that its
/// container cut short gets a problem at its end. Runs in a worker thread; blocks.
/// Errors: ZeroFilled, Binary, UnknownFormat, and those of the source.
[[nodiscard]] Result<Outcome> analyze(const ByteSource &source, const std::string &formatId,
                                      ParseOptions options, AnalysisObserver &observer,
                                      QThreadPool &pool);

/// Keeps counts and problems and forgets the rows: for the command line, in constant memory.
class CountingObserver : public AnalysisObserver
{
public:
    bool consume(EventBatch &&batch) override;
    bool report(std::uint64_t) override { return true; }
    void detected(const Detection &detection, const Format &format, const ParseOptions &) override;

    SeverityCounts counts;
    std::uint64_t problems = 0;
    std::string formatId;
    std::string encoding; ///< Detection::encoding.
    /// Called for each problem as it comes, where set.
    std::function<void(const ParseProblem &)> onProblem;
};

} // namespace sightglass
