// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/severity.h"
#include "core/format/text/layout.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace re2 {
class RE2;
}

namespace sightglass {

/// A format that is a pattern: what a file of resources/formats, of the user's formats folder or of
/// lnav says (docs/formats.md). Immutable once made; any thread.
struct PatternDefinition
{
    /// How severity follows (ARCHITECTURE.md, "Severity").
    enum class SeverityRule : unsigned char {
        Level,      ///< By the field `level`; keywords where the pattern has none.
        HttpStatus, ///< By the field `status`.
        None,       ///< The log says nothing of it: Unknown.
    };
    struct Sample
    {
        std::string line;
        std::vector<std::pair<std::string, std::string>> expect; ///< "time", "severity" or a field.
    };

    std::string id;
    std::string name;
    std::string origin;      ///< Path of the file it came from.
    double rank = 0.8;       ///< Confidence where every line matches.
    bool multiline = true;   ///< Lines that do not match belong to the record before.
    SeverityRule severity = SeverityRule::Level;
    bool keyValues = false;  ///< `name=value` pairs of the message become fields.
    std::string comment;     ///< Lines that begin so are directives.
    std::string zone;        ///< "UTC" where the format says so; empty: ParseOptions::timeZone.
    std::vector<Layout> layouts;
    std::vector<std::shared_ptr<const re2::RE2>> regexes;
    std::vector<TimeLayout> timeLayouts; ///< Of the regexes' time group; none: any common layout.
    std::int64_t timeDivisor = 0;        ///< lnav: a numeric time is in 1/n seconds.
    // Names of the groups that have a part to play.
    std::string timeField = "time", levelField = "level", sourceField = "source", hostField = "host",
                messageField = "message", statusField = "status";
    std::vector<std::pair<std::string, Severity>> levels; ///< Level words of its own, lower case.
    std::vector<std::pair<std::shared_ptr<const re2::RE2>, Severity>> levelPatterns; ///< lnav.
    /// Takes a field apart into further ones, of whole records only: the first that matches.
    struct Part
    {
        std::string field;
        std::vector<Layout> layouts;
        std::vector<std::shared_ptr<const re2::RE2>> regexes;
    };
    std::vector<Part> parts;
    std::vector<Sample> samples;
    std::vector<std::string> ignoredKeys; ///< Of an lnav file: what is not honoured here.
};

/// Reads a definition of our own kind. Error BadFormatFile: what, and at which byte or key.
[[nodiscard]] Result<PatternDefinition> readPatternDefinition(std::string_view json, const std::string &origin);
/// Reads an lnav format file, which may hold several (kinds "regex" and, with empty layouts and
/// regexes, "json"). Error BadFormatFile.
[[nodiscard]] Result<std::vector<PatternDefinition>> readLnavFormats(std::string_view json, const std::string &origin);

/// Compiles with RE2, which does not go back and so cannot hang (Cox, "Regular Expression Matching in
/// the Wild"). PCRE's `(?<name>` is taken. Error BadFormatFile with RE2's words.
[[nodiscard]] Result<std::shared_ptr<const re2::RE2>> compileRegex(const std::string &pattern, const std::string &origin);

} // namespace sightglass
