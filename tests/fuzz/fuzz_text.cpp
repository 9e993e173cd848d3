// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checkparser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sightglass;
    if (size == 0)
        return 0;
    // First byte: which format.
    static const std::vector<const Format *> formats = allFormats();
    const Format &format = *formats[data[0] % formats.size()];
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    (void)testing::checkParser(format, bytes, 1 + size % 61);
    return 0;
}
