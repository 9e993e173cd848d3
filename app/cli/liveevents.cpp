// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/follow.h"

#include "app/cli/inputs.h"
#include "core/event/errortext.h"
#include "core/history/historystore.h"
#include "core/session/liveevents.h"

#include <cstdio>

namespace sightglass::cli {

int printLiveEvents(const Options &options)
{
    const QString path = options.history.isEmpty() ? HistoryStore::defaultPath() : options.history;
    auto reader = LiveEventReader::open(path);
    if (!reader) {
        complain(errorText(reader.error()));
        return exitUnreadable;
    }
    if (options.onlyCount) {
        const auto count = (*reader)->store().eventCount();
        if (!count) {
            complain(errorText(count.error()));
            return exitUnreadable;
        }
        std::printf("%lld\n", static_cast<long long>(*count));
        return exitDone;
    }
    bool written = true;
    const auto done = (*reader)->forEach({}, 0, 0, [&written](const LiveEventReader::Event &event) {
        const std::string line = liveEventLine(event.id.toString(), std::string(event.spec), std::string(event.name), event.record, event.place, true, false);
        written = std::fwrite(line.data(), 1, line.size(), stdout) == line.size();
        return written;
    });
    if (!done)
        complain(errorText(done.error()));
    if (!written || std::fflush(stdout) != 0) {
        complain(QStringLiteral("standard output could not be written"));
        return exitUnreadable;
    }
    return done ? exitDone : exitUnreadable;
}

} // namespace sightglass::cli
