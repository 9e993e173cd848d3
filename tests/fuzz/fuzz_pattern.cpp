// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/pattern/patterndefinition.h"
#include "tests/fuzz/checkparser.h"

// First line: a layout; the rest: a line that it reads. Also taken as a definition and an lnav file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sightglass;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const std::size_t end = std::min(bytes.find('\n'), size);
    std::string error;
    const auto layout = Layout::compile(bytes.substr(0, end), &error);
    SIGHTGLASS_CHECK(layout.has_value() || !error.empty());
    if (layout) {
        const std::string_view line = end < size ? bytes.substr(end + 1) : std::string_view();
        LayoutMatch match;
        if (layout->match(line, match)) {
            SIGHTGLASS_CHECK(match.values.size() == layout->names().size());
            for (const std::string_view value : match.values)
                SIGHTGLASS_CHECK(value.data() == nullptr || (value.data() >= line.data() && value.data() + value.size() <= line.data() + line.size()));
        }
    }
    WrittenTime time;
    SIGHTGLASS_CHECK(matchAnyTime(bytes, time) <= size);
    const auto definition = readPatternDefinition(bytes, "fuzz");
    SIGHTGLASS_CHECK(definition.has_value() || definition.error().code == ErrorCode::BadFormatFile);
    const auto lnav = readLnavFormats(bytes, "fuzz");
    SIGHTGLASS_CHECK(lnav.has_value() || lnav.error().code == ErrorCode::BadFormatFile);
    return 0;
}
