// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/unusual.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace sightglass {

namespace {

// The numbers of docs/unusual.md.
constexpr std::uint64_t fewestEvents = 100;     // a log of fewer has no usual
constexpr std::uint64_t rarestCount = 5;        // events of a template that can be called rare
constexpr double fullBits = 20;                 // surprise that gives the full score
constexpr double halfZ = 16;                    // z-score that gives half of it
constexpr double leastZ = 8;
constexpr std::uint32_t burstCount = 10;        // events in a bin
constexpr std::size_t burstsOfTemplate = 3;
constexpr double steadyShare = .8;              // bins with an event that make a template, or a log, steady
constexpr std::uint64_t steadyCount = 50;
constexpr double leastBits = 20;                // of a pause
constexpr std::uint64_t shiftEvents = 30;       // in a bin
constexpr std::uint64_t valuesBefore = 500;     // events before a new value
constexpr double fewValues = .02;               // new values per event, at most, for one to be news
constexpr double naturalShare = .001;           // jumps or gaps per event that are how the log is
constexpr double clearedScore = 95, gapScore = 80, backwardsScore = 60;

double weightOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return 1;
    case Severity::Error: return .8;
    case Severity::Warning: return .6;
    case Severity::Information:
    case Severity::Unknown: break;
    }
    return .3;
}

double scoreOfBits(double bits, Severity severity)
{
    return 100 * weightOf(severity) * std::clamp(bits / fullBits, 0., 1.);
}

double scoreOfZ(double z, Severity severity)
{
    return 100 * weightOf(severity) * z / (z + halfZ);
}

double medianOf(std::vector<double> &values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool contains(std::string_view text, std::string_view part)
{
    if (part.size() > text.size())
        return false;
    for (std::size_t i = 0; i + part.size() <= text.size(); ++i) {
        if (equalIgnoringCase(text.substr(i, part.size()), part))
            return true;
    }
    return false;
}

class Finder
{
public:
    Finder(const EventCounts &counts, const std::vector<std::string> &texts, const UnusualFacts &facts)
        : m_counts(counts), m_texts(texts), m_facts(facts)
    {}

    std::vector<Finding> find()
    {
        tampering();
        if (m_counts.total >= fewestEvents) {
            rareTemplates();
            newTemplates();
            if (m_counts.bins.count > 0) {
                for (std::uint32_t id = 0; id < m_counts.templates.size(); ++id) {
                    bursts(id);
                    silences(id);
                }
                quietWindows();
                severityShifts();
            }
            newValues();
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const Finding &a, const Finding &b) {
            return a.score != b.score ? a.score > b.score : a.kind != b.kind ? a.kind < b.kind : a.templateId < b.templateId;
        });
        return std::move(m_found);
    }

private:
    Finding about(UnusualKind kind, std::uint32_t id) const
    {
        const TemplateHistory &t = m_counts.templates[id];
        Finding finding;
        finding.kind = kind;
        finding.templateId = id;
        finding.severity = t.severity();
        finding.count = t.count;
        finding.total = m_counts.total;
        finding.example = t.first;
        finding.hasExample = true;
        return finding;
    }

    /// Good and Turing: the chance that an event is of a template as rare as this is the share of the
    /// events of all such templates.
    void rareTemplates()
    {
        std::array<std::uint64_t, rarestCount + 1> eventsUpTo{};
        for (const TemplateHistory &t : m_counts.templates) {
            for (std::uint64_t n = t.count; n > 0 && n <= rarestCount; ++n)
                eventsUpTo[n] += t.count;
        }
        for (std::uint32_t id = 0; id < m_counts.templates.size(); ++id) {
            const std::uint64_t n = m_counts.templates[id].count;
            if (n == 0 || n > rarestCount)
                continue;
            Finding finding = about(UnusualKind::RareTemplate, id);
            finding.bits = std::log2(static_cast<double>(m_counts.total) / static_cast<double>(eventsUpTo[n]));
            finding.score = scoreOfBits(finding.bits, finding.severity);
            m_found.push_back(finding);
        }
    }

    void newTemplates()
    {
        if (m_facts.known.empty())
            return;
        std::uint64_t events = 0;
        std::vector<std::uint32_t> ids;
        for (std::uint32_t id = 0; id < m_counts.templates.size(); ++id) {
            if (m_counts.templates[id].count > 0 && !m_facts.known.count(m_texts[id])) {
                events += m_counts.templates[id].count;
                ids.push_back(id);
            }
        }
        for (const std::uint32_t id : ids) {
            Finding finding = about(UnusualKind::NewTemplate, id);
            finding.bits = std::log2(static_cast<double>(m_counts.total) / static_cast<double>(events));
            // That it is new is known, not reckoned: half the score at least.
            finding.score = 50 * weightOf(finding.severity) + scoreOfBits(finding.bits, finding.severity) / 2;
            m_found.push_back(finding);
        }
    }

    void bursts(std::uint32_t id)
    {
        const TemplateHistory &t = m_counts.templates[id];
        if (t.count < burstCount)
            return;
        std::vector<double> values(m_counts.bins.count, 0);
        for (const auto &[bin, n] : t.bins)
            values[bin] = n;
        std::vector<double> scratch = values;
        const double median = medianOf(scratch);
        for (double &v : scratch)
            v = std::abs(v - median);
        // Counts scatter by their root at least (Poisson).
        const double scale = std::max(1.4826 * medianOf(scratch), std::sqrt(std::max(median, 1.)));
        std::vector<Finding> mine;
        for (std::uint32_t bin = 0; bin < m_counts.bins.count; ++bin) {
            const auto unusual = [&](std::uint32_t b) { return values[b] >= burstCount && (values[b] - median) / scale >= leastZ; };
            if (!unusual(bin))
                continue;
            Finding finding = about(UnusualKind::Burst, id);
            finding.begin = m_counts.bins.timeOf(bin);
            finding.usual = median;
            finding.count = 0;
            for (; bin < m_counts.bins.count && unusual(bin); ++bin) {
                finding.count += static_cast<std::uint64_t>(values[bin]);
                finding.z = std::max(finding.z, (values[bin] - median) / scale);
            }
            finding.end = m_counts.bins.timeOf(bin);
            finding.hasExample = false; // the first of the template lies elsewhere
            finding.score = scoreOfZ(finding.z, finding.severity);
            mine.push_back(finding);
        }
        std::stable_sort(mine.begin(), mine.end(), [](const Finding &a, const Finding &b) { return a.score > b.score; });
        mine.resize(std::min(mine.size(), burstsOfTemplate));
        m_found.insert(m_found.end(), mine.begin(), mine.end());
    }

    /// The longest run of \p empty among bins that \p counts; nullopt where its surprise is small. \p share
    /// of bins are not empty.
    struct Pause
    {
        std::uint32_t begin, end;
        double bits;
    };
    template<typename IsEmpty, typename Counts>
    std::optional<Pause> longestPause(IsEmpty &&isEmpty, Counts &&counts) const
    {
        std::uint32_t filled = 0, considered = 0, first = RateBins::none;
        for (std::uint32_t bin = 0; bin < m_counts.bins.count; ++bin) {
            if (!counts(bin))
                continue;
            if (!isEmpty(bin)) {
                ++filled;
                first = std::min(first, bin);
            }
            ++considered;
        }
        if (considered < RateBins::fewestBins)
            return std::nullopt;
        std::uint32_t longest = 0, run = 0, begin = 0;
        Pause pause{0, 0, 0};
        for (std::uint32_t bin = first; bin < m_counts.bins.count; ++bin) {
            if (!counts(bin))
                continue;
            if (!isEmpty(bin)) {
                run = 0;
                continue;
            }
            if (run++ == 0)
                begin = bin;
            if (run > longest) {
                longest = run;
                pause.begin = begin;
                pause.end = bin + 1;
            }
        }
        // Of the bins outside the pause, how many have an event.
        const std::uint32_t others = considered - longest;
        const double share = static_cast<double>(filled) / std::max(1u, others);
        if (longest == 0 || others < RateBins::fewestBins / 2 || share < steadyShare)
            return std::nullopt;
        pause.bits = -static_cast<double>(longest) * std::log2(1 - (filled + .5) / (others + 1.));
        return pause.bits >= leastBits ? std::optional(pause) : std::nullopt;
    }

    void silences(std::uint32_t id)
    {
        const TemplateHistory &t = m_counts.templates[id];
        if (t.count < steadyCount || t.bins.size() < RateBins::fewestBins / 2)
            return;
        std::vector<bool> filled(m_counts.bins.count, false);
        for (const auto &[bin, n] : t.bins)
            filled[bin] = true;
        // A pause of the whole log is not one of the template.
        const auto pause = longestPause([&](std::uint32_t bin) { return !filled[bin]; }, [this](std::uint32_t bin) { return m_counts.events[bin] > 0; });
        if (!pause)
            return;
        // As many events without one of the template are a surprise too, or the log was just sleepy.
        std::uint64_t others = 0, all = 0, mine = 0;
        for (std::uint32_t bin = 0; bin < m_counts.bins.count; ++bin) {
            all += m_counts.events[bin];
            if (bin >= pause->begin && bin < pause->end)
                others += m_counts.events[bin];
        }
        for (const auto &[bin, n] : t.bins)
            mine += n;
        const double share = std::min(static_cast<double>(mine) / static_cast<double>(std::max<std::uint64_t>(all - others, 1)), 1 - 1e-9);
        const double bits = std::min(pause->bits, -static_cast<double>(others) * std::log2(1 - share));
        if (bits < leastBits)
            return;
        Finding finding = about(UnusualKind::Silence, id);
        finding.begin = m_counts.bins.timeOf(pause->begin);
        finding.end = m_counts.bins.timeOf(pause->end);
        finding.count = others;
        finding.usual = share;
        finding.bits = bits;
        // Twice the surprise for the full score: one event that is missing says less than one that is there.
        finding.score = scoreOfBits(finding.bits / 2, finding.severity);
        m_found.push_back(finding);
    }

    void quietWindows()
    {
        const auto pause = longestPause([this](std::uint32_t bin) { return m_counts.events[bin] == 0; }, [](std::uint32_t) { return true; });
        if (!pause)
            return;
        Finding finding;
        finding.kind = UnusualKind::QuietWindow;
        finding.total = m_counts.total;
        finding.begin = m_counts.bins.timeOf(pause->begin);
        finding.end = m_counts.bins.timeOf(pause->end);
        finding.bits = pause->bits;
        finding.score = scoreOfBits(finding.bits / 2, Severity::Warning);
        m_found.push_back(finding);
    }

    void severityShifts()
    {
        std::uint64_t grave = 0, events = 0;
        for (std::uint32_t bin = 0; bin < m_counts.bins.count; ++bin) {
            grave += m_counts.grave[bin];
            events += m_counts.events[bin];
        }
        if (grave == 0 || grave == events)
            return;
        std::vector<double> shares;
        for (std::uint32_t bin = 0; bin < m_counts.bins.count; ++bin) {
            if (m_counts.events[bin] >= shiftEvents)
                shares.push_back(static_cast<double>(m_counts.grave[bin]) / static_cast<double>(m_counts.events[bin]));
        }
        if (shares.size() < RateBins::fewestBins / 2)
            return;
        const double usual = medianOf(shares);
        const auto zOf = [&](std::uint32_t bin) {
            const auto n = static_cast<double>(m_counts.events[bin]);
            return (static_cast<double>(m_counts.grave[bin]) - n * usual) / std::sqrt(n * usual * (1 - usual) + 1);
        };
        const auto unusual = [&](std::uint32_t bin) { return m_counts.events[bin] >= shiftEvents && zOf(bin) >= leastZ; };
        for (std::uint32_t bin = 0; bin < m_counts.bins.count; ++bin) {
            if (!unusual(bin))
                continue;
            Finding finding;
            finding.kind = UnusualKind::SeverityShift;
            finding.severity = Severity::Error;
            finding.usual = usual;
            finding.begin = m_counts.bins.timeOf(bin);
            for (; bin < m_counts.bins.count && unusual(bin); ++bin) {
                finding.count += m_counts.grave[bin];
                finding.total += m_counts.events[bin];
                finding.z = std::max(finding.z, zOf(bin));
            }
            finding.end = m_counts.bins.timeOf(bin);
            finding.score = scoreOfZ(finding.z, finding.severity);
            m_found.push_back(finding);
        }
    }

    void newValues()
    {
        std::array<std::uint64_t, valueKinds> late{};
        for (const SeenValue &value : m_facts.values)
            ++late[static_cast<std::size_t>(value.kind)];
        for (const SeenValue &value : m_facts.values) {
            const auto kind = static_cast<std::size_t>(value.kind);
            const double events = std::max(1., static_cast<double>(m_facts.valueEvents[kind]) / 2);
            const double chance = static_cast<double>(late[kind]) / events;
            if (value.before < valuesBefore || chance > fewValues)
                continue;
            Finding finding;
            finding.kind = UnusualKind::NewValue;
            finding.valueKind = value.kind;
            finding.value = value.value;
            finding.count = value.count;
            finding.total = value.before;
            finding.example = value.first;
            finding.hasExample = true;
            finding.begin = value.time;
            finding.bits = -std::log2(chance);
            finding.score = scoreOfBits(finding.bits, Severity::Warning);
            m_found.push_back(finding);
        }
    }

    void tampering()
    {
        for (const UnusualFacts::Cleared &cleared : m_facts.cleared) {
            Finding finding;
            finding.kind = UnusualKind::LogCleared;
            finding.example = cleared.row;
            finding.begin = cleared.time;
            finding.hasExample = true;
            finding.count = 1;
            finding.severity = Severity::Critical;
            finding.score = clearedScore;
            m_found.push_back(finding);
        }
        for (std::uint32_t id = 0; id < m_counts.templates.size() && id < m_texts.size(); ++id) {
            const std::string &text = m_texts[id];
            const bool says = contains(text, "log was cleared") || contains(text, "log cleared") || contains(text, "logs cleared");
            if (m_counts.templates[id].count == 0 || !says)
                continue;
            Finding finding = about(UnusualKind::LogCleared, id);
            finding.severity = Severity::Critical;
            finding.score = clearedScore;
            m_found.push_back(finding);
        }
        // What happens all the time is how the log is: exported parts, several writers.
        const auto natural = [this](std::uint64_t n) { return static_cast<double>(n) > 3 + naturalShare * static_cast<double>(m_counts.total); };
        if (!natural(m_facts.gaps.size())) {
            for (const UnusualFacts::Gap &gap : m_facts.gaps) {
                Finding finding;
                finding.kind = UnusualKind::RecordGap;
                finding.count = gap.missing;
                finding.example = gap.after;
                finding.hasExample = true;
                finding.begin = gap.time;
                finding.severity = Severity::Error;
                finding.score = gapScore;
                m_found.push_back(finding);
            }
        }
        if (!natural(m_counts.backwardsCount)) {
            for (const EventCounts::Backwards &jump : m_counts.backwards) {
                Finding finding;
                finding.kind = UnusualKind::TimeBackwards;
                finding.count = 1;
                finding.example = jump.row;
                finding.hasExample = true;
                finding.begin = jump.after;
                finding.end = jump.before;
                finding.severity = Severity::Warning;
                finding.score = backwardsScore;
                m_found.push_back(finding);
            }
        }
    }

    const EventCounts &m_counts;
    const std::vector<std::string> &m_texts;
    const UnusualFacts &m_facts;
    std::vector<Finding> m_found;
};

} // namespace

const char *unusualKindId(UnusualKind kind)
{
    switch (kind) {
    case UnusualKind::LogCleared: return "log-cleared";
    case UnusualKind::RecordGap: return "record-gap";
    case UnusualKind::TimeBackwards: return "time-backwards";
    case UnusualKind::QuietWindow: return "quiet-window";
    case UnusualKind::NewTemplate: return "new-template";
    case UnusualKind::RareTemplate: return "rare-template";
    case UnusualKind::Burst: return "burst";
    case UnusualKind::Silence: return "silence";
    case UnusualKind::SeverityShift: return "severity-shift";
    case UnusualKind::NewValue: return "new-value";
    }
    return "";
}

const char *valueKindId(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Source: return "source";
    case ValueKind::Host: return "host";
    case ValueKind::User: return "user";
    case ValueKind::Address: return "address";
    case ValueKind::Process: return "process";
    }
    return "";
}

RateBins RateBins::plan(std::vector<std::int64_t> times)
{
    if (times.size() < 2)
        return {};
    const auto quantile = [&times](double q) {
        const auto at = times.begin() + static_cast<std::ptrdiff_t>(q * static_cast<double>(times.size() - 1));
        std::nth_element(times.begin(), at, times.end());
        return *at;
    };
    // Logs may say any time: the ends of what a number holds are no times to count from.
    constexpr std::int64_t most = INT64_MAX / 4;
    const std::int64_t first = std::clamp(quantile(.001), -most, most), last = std::clamp(quantile(.999), -most, most);
    constexpr std::int64_t second = 1'000'000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    constexpr std::array widths{second, 2 * second, 5 * second, 10 * second, 30 * second, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute,
                                30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 30 * day};
    for (const std::int64_t width : widths) {
        const std::int64_t start = first - ((first % width) + width) % width;
        const std::int64_t count = (last - start) / width + 1;
        if (count <= mostBins)
            return count >= fewestBins ? RateBins{start, width, static_cast<std::uint32_t>(count)} : RateBins{};
    }
    return {};
}

Severity TemplateHistory::severity() const
{
    return static_cast<Severity>(std::max_element(severities.begin(), severities.end()) - severities.begin());
}

void TemplateHistory::add(EventRef ref, const EventRow &row, std::uint32_t bin)
{
    if (count++ == 0)
        first = ref;
    ++severities[severityIndex(row.severity())];
    if (row.time().isValid()) {
        firstTime = firstTime.isValid() ? std::min(firstTime, row.time()) : row.time();
        lastTime = lastTime.isValid() ? std::max(lastTime, row.time()) : row.time();
    }
    if (bin == RateBins::none)
        return;
    if (!bins.empty() && bins.back().first == bin)
        ++bins.back().second;
    else
        bins.emplace_back(bin, 1);
}

EventCounts::EventCounts(RateBins timeBins, std::size_t templateCount)
    : bins(timeBins), templates(templateCount), events(timeBins.count, 0), grave(timeBins.count, 0)
{}

void EventCounts::add(EventRef ref, const EventRow &row, std::uint32_t templateId)
{
    const std::uint32_t bin = bins.binOf(row.time());
    ++total;
    if (bin != RateBins::none) {
        ++events[bin];
        grave[bin] += row.severity() == Severity::Critical || row.severity() == Severity::Error;
    }
    TemplateHistory &history = templates[templateId];
    history.add(ref, row, bin);
    if (history.bins.size() > 4 * std::size_t{RateBins::mostBins})
        history.joinBins(); // rows out of order
    if (!row.time().isValid() || row.isRecovered())
        return;
    Timestamp &latest = m_latest[ref.log().value];
    if (latest.isValid() && row.time().microseconds() < latest.microseconds() - backwardsUs) {
        ++backwardsCount;
        if (backwards.size() < backwardsKept)
            backwards.push_back({ref, latest, row.time()});
        latest = row.time(); // what follows goes on from here
    }
    latest = latest.isValid() ? std::max(latest, row.time()) : row.time();
}

void TemplateHistory::joinBins()
{
    if (bins.empty())
        return;
    std::sort(bins.begin(), bins.end());
    std::size_t kept = 0;
    for (std::size_t i = 1; i < bins.size(); ++i) {
        if (bins[kept].first == bins[i].first)
            bins[kept].second += bins[i].second;
        else
            bins[++kept] = bins[i];
    }
    bins.resize(kept + 1);
}

void EventCounts::finish()
{
    for (TemplateHistory &history : templates)
        history.joinBins();
}

std::vector<Finding> findUnusual(const EventCounts &counts, const std::vector<std::string> &texts, const UnusualFacts &facts)
{
    return Finder(counts, texts, facts).find();
}

bool isEvidence(const Finding &finding, EventRef ref, const EventRow &row, std::uint32_t templateId)
{
    const bool within = !finding.begin.isValid() || !finding.end.isValid() || (row.time() >= finding.begin && row.time() < finding.end);
    switch (finding.kind) {
    case UnusualKind::RareTemplate:
    case UnusualKind::NewTemplate: return templateId == finding.templateId;
    case UnusualKind::Burst: return templateId == finding.templateId && within;
    case UnusualKind::SeverityShift: return (row.severity() == Severity::Critical || row.severity() == Severity::Error) && within;
    case UnusualKind::LogCleared:
        if (finding.templateId != Finding::noTemplate)
            return templateId == finding.templateId;
        break;
    case UnusualKind::Silence: return false; // nothing is there to be shown
    case UnusualKind::QuietWindow:
    case UnusualKind::RecordGap:
    case UnusualKind::TimeBackwards:
    case UnusualKind::NewValue: break;
    }
    return finding.hasExample && ref == finding.example;
}

} // namespace sightglass
