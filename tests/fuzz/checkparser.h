// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/parsing.h"

#include <cstdio>
#include <cstdlib>

namespace sightglass::testing {

#define SIGHTGLASS_CHECK(condition) \
    do { \
        if (!(condition)) { \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            std::abort(); \
        } \
    } while (false)

/// What must hold for any bytes whatsoever: ranges cover the source, any split gives the same rows,
/// rows ascend within it, records decode or fail in words.
inline Parsed checkParser(const Format &format, std::string_view bytes, std::uint64_t split)
{
    const auto source = std::make_shared<MemorySource>(std::string(bytes), "fuzz", Timestamp::fromCivil(2026, 11, 21, 0, 0, 0));
    ParseOptions options;
    options.timeZone = "UTC";
    const Parsed whole = parseAll(format, *source, 0, options);
    const Parsed parts = parseAll(format, *source, split, options);
    SIGHTGLASS_CHECK(whole.outcome && parts.outcome);
    SIGHTGLASS_CHECK(whole.accounted == source->size() && parts.accounted == source->size());
    SIGHTGLASS_CHECK(whole.rows.size() == parts.rows.size());
    SIGHTGLASS_CHECK(whole.problems.size() == parts.problems.size());
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < whole.rows.size(); ++i) {
        const EventRow &row = whole.rows[i].row;
        SIGHTGLASS_CHECK(row.offset() >= end && row.end() <= source->size());
        end = row.end();
        SIGHTGLASS_CHECK(parts.rows[i].row.offset() == row.offset() && parts.rows[i].row.time() == row.time());
        SIGHTGLASS_CHECK(parts.rows[i].row.severity() == row.severity() && parts.rows[i].source == whole.rows[i].source);
    }
    for (const ParseProblem &problem : whole.problems)
        SIGHTGLASS_CHECK(problem.offset <= source->size());
    const auto parser = format.makeParser();
    const auto decoder = parser->decoder(source, parser->prepare(*source, options));
    for (std::size_t i = 0; i < std::min<std::size_t>(whole.rows.size(), 50); ++i) {
        const auto record = decoder->decode(whole.rows[i].row);
        SIGHTGLASS_CHECK(record.has_value());
        SIGHTGLASS_CHECK(record->time == whole.rows[i].row.time() && record->severity == whole.rows[i].row.severity());
    }
    return whole;
}

} // namespace sightglass::testing
