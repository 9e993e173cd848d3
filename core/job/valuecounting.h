// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/heatmap.h"
#include "core/aggregate/valuecounts.h"
#include "core/base/progress.h"
#include "core/event/eventrecord.h"
#include "core/event/rowset.h"
#include "core/query/logrows.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QThreadPool;

namespace sightglass {

/// A field of events that can be counted: one that the index holds, or any that records have by name.
/// Value type.
struct FieldId
{
    enum class Kind : std::uint8_t {
        Severity,
        Source, ///< Program, provider or component.
        Host,
        Level,   ///< As the log wrote it.
        EventId, ///< Of Windows events.
        Log,     ///< Its values are numbers of logs.
        User,    ///< eventUser()
        Record,  ///< EventRecord::fields by name, or "message".
    };
    Kind kind = Kind::Source;
    std::string name{}; ///< Of Record.

    /// "severity", "source" … "user"; any other text is a field of the records.
    [[nodiscard]] static FieldId fromText(std::string_view text);
    [[nodiscard]] std::string text() const;
    friend bool operator==(const FieldId &, const FieldId &) = default;
};
/// The first value that \p record has under \p name; null where it has none.
[[nodiscard]] const std::string *fieldValue(const EventRecord &record, std::string_view name);

/// Counts the values of \p field, in a worker, with all threads of \p pool (which must not be the one
/// that the caller runs in). By the index alone it takes some nanoseconds an event; other fields and,
/// where nobody asked before, users are found by decoding each event. Progress counts rows, is called by
/// one thread at a time, and stops it (nullopt). \p partial gets what there is some times a second.
using PartialValues = std::function<void(const ValueCounts &)>;
[[nodiscard]] std::optional<ValueCounts> countValues(const FieldId &field, const RowSet &rows, const std::vector<LogRows> &logs, SeverityProfile profile,
                                                     QThreadPool &pool, Progress &progress, const PartialValues &partial = {});
/// The rows whose \p field is \p value, or is missing where that is nullopt; with \p exclude all others.
/// In the order of \p rows.
[[nodiscard]] std::optional<std::vector<EventRef>> rowsWithValue(const FieldId &field, const std::optional<std::string> &value, bool exclude,
                                                                 const RowSet &rows, const std::vector<LogRows> &logs, QThreadPool &pool, Progress &progress);

/// Counts by weekday and hour in \p zone (see ZoneClock).
[[nodiscard]] std::optional<HeatMap> countHours(const RowSet &rows, const std::vector<LogRows> &logs, SeverityProfile profile, const std::string &zone,
                                                QThreadPool &pool, Progress &progress);
/// The rows of a cell; with \p exclude all others, also those without a time.
[[nodiscard]] std::optional<std::vector<EventRef>> rowsOfHour(HeatMap::Cell cell, bool exclude, const RowSet &rows, const std::vector<LogRows> &logs,
                                                              const std::string &zone, QThreadPool &pool, Progress &progress);

/// Names of fields in some records of each log, as far as these can be decoded.
struct FieldNameCounts
{
    std::map<std::string, std::uint64_t> records; ///< How many of the sampled ones have the field.
    std::uint64_t sampled = 0;
};
/// Decodes \p most records, spread over all logs and their length.
[[nodiscard]] std::optional<FieldNameCounts> sampleFieldNames(const std::vector<LogRows> &logs, std::uint64_t most, Progress &progress);

} // namespace sightglass
