// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/event/eventid.h"
#include "core/event/eventrecord.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sightglass {

/// One event as it leaves the program: what every target needs, whatever log it came from. All text is
/// UTF-8. Value type; made from an EventRecord in a worker, kept packed in the queue.
struct PushEvent
{
    EventId id;
    Timestamp time;     ///< Of the event; none() where the log has none.
    Timestamp observed; ///< When it was handed over to be pushed; never none().
    Severity severity = Severity::Unknown;
    std::string level;   ///< As the log wrote it.
    std::string message;
    std::string source;  ///< Program, provider or component.
    std::string host;
    std::vector<EventField> fields;
    std::string log;     ///< Name of the log.
    std::string format;  ///< Format id of the log.
    std::uint64_t offset = 0; ///< Byte in the log.
    std::string raw;     ///< The record as the log has it.

    /// The event's time, else the one when it was handed over.
    [[nodiscard]] Timestamp anyTime() const { return time.isValid() ? time : observed; }
    /// Bytes of its texts, roughly what it takes in the queue.
    [[nodiscard]] std::size_t bytes() const;
    /// Value of the first field of that name (any case); empty where there is none.
    [[nodiscard]] std::string_view field(std::string_view name) const;
    friend bool operator==(const PushEvent &, const PushEvent &) = default;
};

/// \p idSource: what EventId::of() is given for that log.
[[nodiscard]] PushEvent pushEventOf(EventRecord &&record, std::string_view idSource, std::string_view log, std::string_view format, Timestamp observed);

/// Names of an event's fields, told apart: those that come twice get "#2" added.
[[nodiscard]] std::vector<std::string> fieldNames(const PushEvent &event);

/// Events as bytes and back: Protocol Buffers' wire format, so that a newer version may add to it, with a
/// checksum (CRC-32) in front. Errors: Damaged.
[[nodiscard]] std::string packEvents(const std::vector<PushEvent> &events);
[[nodiscard]] Result<std::vector<PushEvent>> unpackEvents(std::string_view bytes);

} // namespace sightglass
