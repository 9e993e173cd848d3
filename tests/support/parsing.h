// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/format/format.h"

#include <string>
#include <vector>

namespace sightglass::testing {

/// Everything a parser gave for a source, with dictionary ids resolved. For tests.
struct Parsed
{
    struct Row
    {
        EventRow row;
        std::string source;
        std::string host;
        std::string level;
    };
    std::vector<Row> rows;
    std::vector<ParseProblem> problems;
    std::uint64_t accounted = 0; ///< Bytes that the batches' ranges cover.
    Result<Outcome> outcome = Outcome::Completed;
};

/// BatchSink that fills a Parsed.
class ParsedSink final : public BatchSink
{
public:
    explicit ParsedSink(Parsed &to) : m_to(to) {}
    bool consume(EventBatch &&batch) override
    {
        for (const EventRow &row : batch.rows)
            m_to.rows.push_back({row, std::string(batch.strings.at(row.source())), std::string(batch.strings.at(row.host())),
                                 std::string(batch.levels.at({row.level().value}))});
        m_to.problems.insert(m_to.problems.end(), batch.problems.begin(), batch.problems.end());
        m_to.accounted += batch.range.size();
        return true;
    }

private:
    Parsed &m_to;
};

/// Parses \p source range by range (\p targetBytes each), or as one range for 0.
inline Parsed parseAll(const Format &format, const ByteSource &source, std::uint64_t targetBytes = 0, ParseOptions options = {})
{
    Parsed parsed;
    ParsedSink sink(parsed);
    NoProgress progress;
    const auto parser = format.makeParser();
    options = parser->prepare(source, std::move(options));
    const std::vector<ByteRange> ranges = targetBytes ? parser->split(source, targetBytes)
                                                      : std::vector<ByteRange>{{0, source.size()}};
    for (const ByteRange range : ranges) {
        parsed.outcome = parser->parse(source, range, options, sink, progress);
        if (!parsed.outcome)
            break;
    }
    return parsed;
}

} // namespace sightglass::testing
