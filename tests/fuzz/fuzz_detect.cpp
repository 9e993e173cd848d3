// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/detector.h"
#include "tests/fuzz/checkparser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sightglass;
    // First byte: length of the file name.
    const std::size_t nameLength = size ? std::min<std::size_t>(data[0] % 32, size - 1) : 0;
    const std::string all(reinterpret_cast<const char *>(data), size);
    const MemorySource source(size ? all.substr(1 + nameLength) : all, size ? all.substr(1, nameLength) : "x");
    const auto detection = detect(source);
    SIGHTGLASS_CHECK(detection.has_value());
    SIGHTGLASS_CHECK(detection->empty == (source.size() == 0));
    double last = 1.0;
    for (const FormatMatch &match : detection->ranked) {
        SIGHTGLASS_CHECK(match.confidence > 0.0 && match.confidence <= last);
        last = match.confidence;
    }
    if (!detection->best())
        SIGHTGLASS_CHECK(undetectedError(*detection, source).where == source.info().path);
    return 0;
}
