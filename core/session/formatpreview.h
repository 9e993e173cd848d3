// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/event/eventrecord.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sightglass {

class ByteSource;

/// What a format would make of the beginning of a log. Value type.
struct FormatPreview
{
    /// A field of a pattern in a line: bytes of FormatPreview::lines[line].
    struct Range
    {
        std::size_t line = 0;
        std::size_t begin = 0;
        std::size_t length = 0;
        std::string field;
    };
    std::vector<EventRecord> records; ///< The first ten at most.
    std::size_t problems = 0;         ///< In the bytes looked at.
    std::vector<std::string> lines;   ///< For a pattern: the first lines as they stand …
    std::vector<Range> ranges;        ///< … and where its fields are.
    std::optional<Error> error;       ///< The definition is wrong, or the log cannot be read.

    static constexpr std::size_t most = 10;
};

/// Reads the first bytes of \p source as the format \p formatId, or, where \p definition is not empty,
/// as that definition (docs/formats.md) says. Blocks; any thread.
[[nodiscard]] FormatPreview previewFormat(const ByteSource &source, const std::string &formatId, const std::string &definition);

} // namespace sightglass
