// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/event/severity.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sightglass {

/// One named value of a record. `Integer` values are printed as JSON numbers.
struct EventField
{
    enum class Kind : std::uint8_t { Text, Integer };
    std::string name;
    std::string value;
    Kind kind = Kind::Text;
    /// What the value stands for, in a few words ("3" -> "Network"); empty where nobody knows. For
    /// showing only: the value stays as it is in the log.
    std::string meaning{};
    /// Of the System section of a Windows event, which all of them have alike; not of its payload.
    bool head = false;
    friend bool operator==(const EventField &, const EventField &) = default;
};

/// Language of EventRecord::raw, for highlighting.
enum class RawSyntax : std::uint8_t { Log, Xml, Json };

/// One event, decoded in full from its bytes. Text is UTF-8; bytes that were not are replaced by
/// U+FFFD, except in `raw`. Value type, made by a RecordDecoder on a worker thread.
struct EventRecord
{
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    Timestamp time;
    Severity severity = Severity::Unknown;
    AuditKind audit = AuditKind::None;
    bool logAlways = false;
    bool recovered = false; ///< An old record from unused space of the log.
    std::string level;   ///< As the log wrote it.
    std::string source;  ///< Program, provider or component.
    std::string host;
    std::string message;
    /// Windows events: what the event means, without the values that `message` goes on with; may be
    /// several lines. Empty where nobody knows.
    std::string description;
    std::vector<EventField> fields; ///< Everything the record holds, in its own order.
    std::string raw;                ///< The line, or the record as XML.
    RawSyntax rawSyntax = RawSyntax::Log;
};

} // namespace sightglass
