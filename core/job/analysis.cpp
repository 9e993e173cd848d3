// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/analysis.h"

#include "core/job/parallelparse.h"

namespace sightglass {

Result<Outcome> analyze(const ByteSource &source, const std::string &formatId, ParseOptions options,
                        AnalysisObserver &observer, QThreadPool &pool)
{
    if (source.size() == 0)
        return Outcome::Completed;
    auto detection = detect(source);
    if (!detection)
        return tl::unexpected(detection.error());
    const Format *format = formatId.empty() ? detection->best() : findFormat(formatId);
    if (!format)
        return tl::unexpected(undetectedError(*detection, source));
    const auto parser = format->makeParser();
    options = parser->prepare(source, std::move(options));
    observer.detected(*detection, *format, options);
    return parseInParallel(source, *parser, options, observer, observer, pool);
}

bool CountingObserver::consume(EventBatch &&batch)
{
    counts.add(batch.rows);
    problems += batch.problems.size();
    if (onProblem) {
        for (const ParseProblem &problem : batch.problems)
            onProblem(problem);
    }
    return true;
}

void CountingObserver::detected(const Detection &, const Format &format, const ParseOptions &)
{
    formatId = format.id();
}

} // namespace sightglass
