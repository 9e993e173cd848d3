// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/event/eventrow.h"

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace sightglass {

/// What kind of unusual a finding is. The order is that of filters.
enum class UnusualKind : std::uint8_t {
    LogCleared,    ///< An event says that a log was cleared.
    RecordGap,     ///< Record ids are missing.
    TimeBackwards, ///< Time jumps back.
    QuietWindow,   ///< No event at all where there is otherwise never a pause.
    NewTemplate,   ///< Never seen in this log's history.
    RareTemplate,
    Burst,
    Silence,       ///< A template that otherwise never pauses.
    SeverityShift, ///< More errors than usual.
    NewValue,      ///< A value that comes up first late in the log.
};
inline constexpr std::size_t unusualKinds = 10;
/// Stable and untranslated, for JSON: "log-cleared" …
[[nodiscard]] const char *unusualKindId(UnusualKind kind);

/// What a value of NewValue is.
enum class ValueKind : std::uint8_t { Source, Host, User, Address, Process };
inline constexpr std::size_t valueKinds = 5;
[[nodiscard]] const char *valueKindId(ValueKind kind);

/// Equal steps of time that events are counted in.
struct RateBins
{
    std::int64_t start = 0; ///< Microseconds since 1970.
    std::int64_t width = 0;
    std::uint32_t count = 0; ///< 0: there are too few times to count by.

    /// The finest of a fixed list of widths (a second to thirty days) that makes at most
    /// mostBins of what lies between the 0.1 % and the 99.9 % quantile of \p times: a single wrong date does
    /// not stretch them. None below fewestBins.
    static RateBins plan(std::vector<std::int64_t> times);
    static constexpr std::uint32_t mostBins = 400, fewestBins = 12;
    /// none outside.
    [[nodiscard]] std::uint32_t binOf(Timestamp time) const
    {
        if (!time.isValid() || time.microseconds() < start)
            return none;
        const std::int64_t bin = width > 0 ? (time.microseconds() - start) / width : count;
        return bin < static_cast<std::int64_t>(count) ? static_cast<std::uint32_t>(bin) : none;
    }
    [[nodiscard]] Timestamp timeOf(std::uint32_t bin) const { return Timestamp::fromMicroseconds(start + width * static_cast<std::int64_t>(bin)); }
    static constexpr std::uint32_t none = 0xFFFF'FFFF;
};

/// One template over time.
struct TemplateHistory
{
    std::uint64_t count = 0;
    std::array<std::uint64_t, severityCount> severities{};
    EventRef first;
    Timestamp firstTime, lastTime;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> bins; ///< Bin and events; by bin after EventCounts::finish().
    /// Most frequent; of equals the gravest.
    [[nodiscard]] Severity severity() const;
    void add(EventRef ref, const EventRow &row, std::uint32_t bin);
    /// Sorts `bins` and makes one pair of those of one bin.
    void joinBins();
};

/// Counts events by template and time: what findings are made of. One thread adds, rows of a log in the
/// order of its file.
class EventCounts
{
public:
    EventCounts(RateBins bins, std::size_t templates);
    void add(EventRef ref, const EventRow &row, std::uint32_t templateId);
    void finish();

    /// A jump back in time of more than backwardsUs, and the row that is earlier.
    struct Backwards
    {
        EventRef row;
        Timestamp before, after;
    };
    static constexpr std::int64_t backwardsUs = 60'000'000;
    static constexpr std::size_t backwardsKept = 1000;

    RateBins bins;
    std::vector<TemplateHistory> templates;
    std::vector<std::uint64_t> events; ///< By bin.
    std::vector<std::uint64_t> grave;  ///< By bin: Critical and Error.
    std::uint64_t total = 0;
    std::vector<Backwards> backwards;
    std::uint64_t backwardsCount = 0;

private:
    std::unordered_map<std::uint16_t, Timestamp> m_latest; // by log
};

/// A value of some kind and when it came up.
struct SeenValue
{
    ValueKind kind = ValueKind::User;
    std::string value;
    std::uint64_t count = 0;
    std::uint64_t before = 0; ///< Events of its log that stand before its first.
    EventRef first;
    Timestamp time;
};

/// What beside counts findings are made of.
struct UnusualFacts
{
    /// Templates of this log's history; empty = there is none, so nothing is new.
    std::unordered_set<std::string> known;
    std::vector<SeenValue> values;                     ///< Of values that came up in the later half of their log.
    std::array<std::uint64_t, valueKinds> valueEvents{}; ///< Events with a value of the kind.
    struct Cleared
    {
        EventRef row;
        Timestamp time;
    };
    std::vector<Cleared> cleared;
    struct Gap
    {
        EventRef after; ///< The row behind it.
        std::uint64_t missing = 0;
        Timestamp time;
    };
    std::vector<Gap> gaps;
};

/// Something unusual: why, how much so, and the events that show it. Value type. Words are made of it by
/// core/session/unusualtext.
struct Finding
{
    static constexpr std::uint32_t noTemplate = 0xFFFF'FFFF;
    UnusualKind kind = UnusualKind::RareTemplate;
    double score = 0;                        ///< 0 to 100; docs/unusual.md has the formula.
    Severity severity = Severity::Unknown;   ///< Of its events; what the score was weighted with.
    std::uint32_t templateId = noTemplate;
    std::uint64_t count = 0;                 ///< Events, missing records or errors that it is about; silence: other events in it.
    std::uint64_t total = 0;                 ///< Events that count is out of.
    double usual = 0;                        ///< Burst: median a bin; shift, silence: usual share of events.
    double z = 0;                            ///< Robust z-score, where there is one.
    double bits = 0;                         ///< Surprise in bits, where there is no z-score.
    Timestamp begin, end;                    ///< Stretch of time, where it is about one.
    ValueKind valueKind = ValueKind::User;
    std::string value;                       ///< NewValue.
    EventRef example;                        ///< An event of it, or the one behind a gap.
    bool hasExample = false;
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Everything unusual, the highest score first. Pure. \p texts: of the templates.
[[nodiscard]] std::vector<Finding> findUnusual(const EventCounts &counts, const std::vector<std::string> &texts, const UnusualFacts &facts);

/// Whether the event \p row of \p templateId is evidence of \p finding: of its template within its
/// stretch of time, an error of a shift, or its example.
[[nodiscard]] bool isEvidence(const Finding &finding, EventRef ref, const EventRow &row, std::uint32_t templateId);

} // namespace sightglass
