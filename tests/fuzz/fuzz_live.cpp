// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/live/filecheckpoint.h"
#include "core/source/live/kernelsource.h"
#include "core/source/live/livefile.h"
#include "core/source/live/livesources.h"
#include "core/source/systemjournal.h"

#include <cstdlib>

/// What of live sources is read back from the history, given by the user, or comes from the kernel: checkpoints,
/// cursors, texts of sources, patterns, records of /dev/kmsg. What is read writes itself again alike.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sightglass;
    const std::string text(reinterpret_cast<const char *>(data), size);
    if (const auto point = FileCheckpoint::parse(text)) {
        const auto again = FileCheckpoint::parse(point->toText());
        if (!again || !(*again == *point))
            std::abort();
    }
    std::string numbering, out;
    std::uint64_t number = 0;
    (void)SystemJournal::readCursor(text, numbering, number);
    (void)kernelRecordToExport(text, 0, number, out);
    if (const auto spec = parseLiveSpec(text); spec && text.find(':') < 10) {
        if (spec->kind != "file" && spec->kind != "folder") {
            const auto again = parseLiveSpec(liveSpecText(*spec));
            if (!again || !(*again == *spec))
                std::abort();
        }
    }
    const std::size_t half = size / 2;
    (void)matchesPattern(std::string_view(text).substr(0, std::min<std::size_t>(half, 2000)), std::string_view(text).substr(half, 200));
    return 0;
}
