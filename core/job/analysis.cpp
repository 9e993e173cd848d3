// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/analysis.h"

#include "core/format/userformats.h"
#include "core/job/parallelparse.h"

namespace sightglass {

Result<Outcome> analyze(const ByteSource &source, const std::string &formatId, ParseOptions options,
                        AnalysisObserver &observer, QThreadPool &pool)
{
    const std::optional<Error> &damage = source.info().damage;
    if (source.size() == 0 && damage)
        return tl::unexpected(*damage);
    if (source.size() == 0)
        return Outcome::Completed;
    (void)userFormats();
    auto detection = detect(source);
    if (!detection)
        return tl::unexpected(detection.error());
    const Format *format = formatId.empty() ? detection->best() : findFormat(formatId);
    if (!format)
        return tl::unexpected(undetectedError(*detection, source));
    const auto parser = format->makeParser();
    options = parser->prepare(source, std::move(options));
    observer.detected(*detection, *format, options);
    auto outcome = parseInParallel(source, *parser, options, observer, observer, pool);
    if (damage && outcome && *outcome == Outcome::Completed) {
        EventBatch last;
        last.range = {source.size(), source.size()};
        std::string detail = damage->detail;
        if (damage->offset != Error::noOffset)
            detail += " (at byte " + std::to_string(damage->offset) + " of the compressed file)";
        last.problems.push_back({ProblemCode::ContainerDamaged, false, source.size(), 0, std::move(detail)});
        if (!observer.consume(std::move(last)))
            return Outcome::Cancelled;
    }
    return outcome;
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

void CountingObserver::detected(const Detection &detection, const Format &format, const ParseOptions &)
{
    formatId = format.id();
    encoding = detection.encoding;
}

} // namespace sightglass
