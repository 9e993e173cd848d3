// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/eventtexts.h"

#include "core/format/evtx/eventnames.h"

#include <utility>

namespace sightglass::evtx {

void describe(EventRecord &record, std::uint32_t eventId, const EventTexts *texts)
{
    if (texts) {
        texts->nameHead(record);
        if (auto message = texts->message(record, eventId)) {
            record.description = *message;
            record.message = std::move(*message);
            return;
        }
    }
    record.description = eventName(record.source, eventId);
    if (!record.description.empty())
        record.message = record.message.empty() ? record.description : record.description + ": " + record.message;
}

} // namespace sightglass::evtx
