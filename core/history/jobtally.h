// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrow.h"
#include "core/history/jobdata.h"

#include <map>
#include <span>
#include <string>
#include <unordered_map>

namespace sightglass {

/// Counts the rows of a log by hour and by source, for KeptDetails. What a hostile log could make without
/// end is bounded: hours past the first hundred thousand go to the day they are in, then to none; sources past ten
/// thousand go together as "". One thread.
class JobTally
{
public:
    static constexpr std::size_t mostHours = 100'000;
    static constexpr std::size_t mostSources = 10'000;
    static constexpr std::size_t keptSources = 200; ///< By number of events.
    static constexpr std::size_t keptProblems = 200;

    /// \p name(StringId) gives the text of EventRow::source.
    template<typename Name>
    void add(std::span<const EventRow> rows, Name &&name)
    {
        std::unordered_map<std::uint32_t, SeverityTally *> known; // of this call: ids are the batch's
        for (const EventRow &row : rows) {
            const std::size_t severity = severityIndex(row.severity());
            if (row.time().isValid())
                ++hour(row.time())[severity];
            SeverityTally *&source = known[row.source().value];
            if (!source)
                source = &sourceNamed(name(row.source()));
            ++(*source)[severity];
        }
    }
    [[nodiscard]] std::vector<KeptHour> hours() const;
    [[nodiscard]] std::vector<KeptSource> sources() const;

private:
    [[nodiscard]] SeverityTally &hour(Timestamp time);
    [[nodiscard]] SeverityTally &sourceNamed(std::string name);
    std::unordered_map<std::int64_t, SeverityTally> m_hours;
    std::unordered_map<std::string, SeverityTally> m_sources;
    std::int64_t m_lastHour = INT64_MIN;
    SeverityTally *m_last = nullptr;
    SeverityTally m_none{};
};

} // namespace sightglass
