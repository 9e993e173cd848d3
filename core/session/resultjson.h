// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/severitycounts.h"
#include "core/base/error.h"
#include "core/event/eventrecord.h"
#include "core/event/problem.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace sightglass {

/// The result of one log as data.
struct LogResult
{
    std::string name;     ///< As it was given.
    std::string formatId; ///< Empty where none was found.
    std::string encoding; ///< Of the text in the file; empty for what is no text.
    SeverityCounts counts;
    std::uint64_t problems = 0;
    std::optional<Error> error; ///< Where it could not be read at all.
};

/// The JSON of `count --json`: one object, keyed by name in the given order; a name that comes twice
/// gets " (2)" added. Counts are by SeverityProfile::Strict. UTF-8, indented, with a last line feed.
[[nodiscard]] QByteArray resultJson(const std::vector<LogResult> &results);

/// The JSON of `events`, one event: no line feed. Field names that come twice get "#2" added.
[[nodiscard]] QByteArray eventJson(const EventRecord &record);

/// \p text as a JSON string, quotes included (RFC 8259). The text must be UTF-8.
void appendJsonString(QByteArray &out, std::string_view text);

} // namespace sightglass
