// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/keyed/jsonlines.h"
#include "core/format/keyed/keyedsyntax.h"
#include "tests/fuzz/checkparser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sightglass;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    for (const JsonLinesFormat &format : jsonLinesFormats()) {
        if (format.id() == "json")
            (void)testing::checkParser(format, bytes, 1 + size % 61);
    }
    (void)testing::checkParser(*findFormat("json-document"), bytes, 1 + size % 61);
    // What the quick walk finds, the whole walk finds too.
    JsonFlattener quick, whole;
    std::vector<KeyedValue> some, all;
    const bool quickly = quick.flatten(bytes, false, some);
    if (whole.flatten(bytes, true, all)) {
        SIGHTGLASS_CHECK(quickly);
        for (const KeyedValue &value : some) {
            SIGHTGLASS_CHECK(std::any_of(all.begin(), all.end(), [&value](const KeyedValue &other) {
                return other.name == value.name && other.value == value.value;
            }));
        }
    }
    return 0;
}
