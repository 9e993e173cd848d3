// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checkparser.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sightglass;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto parsed = testing::checkParser(*findFormat("syslog"), bytes, 1 + size % 61);
    // Every line that is not blank is one record, or one problem that is not in the table.
    std::size_t lines = 0, lost = 0;
    for (std::size_t begin = 0; begin < size;) {
        const std::size_t lf = std::min(bytes.find('\n', begin), size);
        std::string_view line = bytes.substr(begin, lf - begin);
        if (begin == 0 && line.substr(0, 3) == "\xEF\xBB\xBF")
            line.remove_prefix(3);
        const bool zeros = line.find('\0') != std::string_view::npos;
        const bool blank = line.find_first_not_of(std::string_view(" \t\r\v\f", 5)) == std::string_view::npos;
        lines += !blank || zeros;
        begin = lf + 1;
    }
    for (const auto &problem : parsed.problems)
        lost += !problem.recordKept;
    SIGHTGLASS_CHECK(parsed.rows.size() + lost == lines);
    return 0;
}
