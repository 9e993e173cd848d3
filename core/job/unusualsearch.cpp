// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/unusualsearch.h"

#include "core/aggregate/knowntemplates.h"
#include "core/base/limits.h"

#include <algorithm>

namespace sightglass {

namespace {

constexpr std::uint64_t reportEvery = 64 * 1024;
/// Times that the bins are chosen by.
constexpr std::uint64_t timesLookedAt = 200'000;

RateBins planBins(const std::vector<LogRows> &logs, const MinedTemplates &templates)
{
    std::uint64_t rows = 0;
    for (const auto &log : templates.logs)
        rows += log->shapes.size();
    const std::uint64_t step = std::max<std::uint64_t>(1, rows / timesLookedAt);
    std::vector<std::int64_t> times;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        for (std::uint64_t row = 0; row < templates.logs[i]->shapes.size(); row += step) {
            const Timestamp time = logs[i].rows.row(RowIndex{row}).time();
            if (time.isValid())
                times.push_back(time.microseconds());
        }
    }
    return RateBins::plan(std::move(times));
}

bool isCleared(const EventRow &row, const EventStore &store)
{
    if (row.typeId() != 1102 && row.typeId() != 104 && row.typeId() != 517)
        return false;
    const std::string provider = store.string(row.source());
    return row.typeId() == 517 ? provider == "Security" : provider == "Microsoft-Windows-Eventlog";
}

void findGaps(const MinedLog &mined, const LogRows &log, UnusualFacts &facts)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ids;
    for (std::uint64_t row = 0; row < mined.recordIds.size(); ++row) {
        if (mined.recordIds[row] > 0 && !log.rows.row(RowIndex{row}).isRecovered())
            ids.emplace_back(mined.recordIds[row], row);
    }
    std::sort(ids.begin(), ids.end());
    for (std::size_t i = 1; i < ids.size(); ++i) {
        const std::uint64_t missing = ids[i].first - ids[i - 1].first;
        if (missing > 1)
            facts.gaps.push_back({EventRef(mined.log, RowIndex{ids[i].second}), missing - 1, log.rows.row(RowIndex{ids[i].second}).time()});
    }
}

/// First rows and counts of the ids that rows have.
class SeenIds
{
public:
    void add(StringId id, std::uint64_t row)
    {
        if (id == StringTable::empty || id == StringTable::overflow)
            return;
        if (id.value >= m_seen.size())
            m_seen.resize(std::size_t{id.value} + 1);
        Seen &seen = m_seen[id.value];
        if (seen.count++ == 0)
            seen.first = row;
        ++m_events;
    }
    template<typename Take>
    void forEach(Take &&take) const
    {
        for (std::uint32_t id = 0; id < m_seen.size(); ++id) {
            if (m_seen[id].count > 0)
                take(StringId{id}, m_seen[id]);
        }
    }
    [[nodiscard]] std::uint64_t events() const { return m_events; }

private:
    std::vector<Seen> m_seen;
    std::uint64_t m_events = 0;
};

} // namespace

namespace {

/// Texts of the templates that are not new; empty where no log has a history.
std::unordered_set<std::string> nothingNew(const MinedTemplates &templates, const std::vector<KnownTexts> &known)
{
    std::vector<bool> isNew(templates.set.size()), isOld(templates.set.size());
    bool any = false;
    for (std::size_t i = 0; i < templates.logs.size() && i < known.size(); ++i) {
        if (!known[i] || known[i]->empty() || templates.logs[i]->shapes.empty())
            continue;
        std::vector<std::uint64_t> events(templates.set.size());
        for (std::uint64_t row = 0; row < templates.logs[i]->shapes.size(); ++row)
            ++events[templates.at(i, row)];
        const KnownTemplates history(*known[i]);
        std::vector<std::uint32_t> ours, others;
        std::uint64_t knownEvents = 0;
        for (std::uint32_t id = 0; id < events.size(); ++id) {
            if (events[id] == 0)
                continue;
            const bool old = history.knows(templates.set.texts[id]);
            (old ? ours : others).push_back(id);
            knownEvents += old ? events[id] : 0;
        }
        constexpr std::uint64_t part = 4;
        if (ours.size() * part < ours.size() + others.size() && knownEvents * part < templates.logs[i]->shapes.size())
            continue;
        any = true;
        for (const std::uint32_t id : ours)
            isOld[id] = true;
        for (const std::uint32_t id : others)
            isNew[id] = true;
    }
    std::unordered_set<std::string> texts;
    for (std::size_t id = 0; any && id < isNew.size(); ++id) {
        if (isOld[id] || !isNew[id])
            texts.insert(templates.set.texts[id]);
    }
    return texts;
}

} // namespace

std::optional<UnusualReport> searchUnusual(MinedTemplates templates, const std::vector<LogRows> &logs, const std::vector<KnownTexts> &known,
                                           Progress &progress)
{
    UnusualReport report;
    report.counts = EventCounts(planBins(logs, templates), templates.set.size());
    UnusualFacts facts;
    facts.known = nothingNew(templates, known);
    std::uint64_t done = 0;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const LogRows &log = logs[i];
        const MinedLog &mined = *templates.logs[i];
        const std::uint64_t rows = mined.shapes.size();
        SeenIds sources, hosts;
        for (std::uint64_t n = 0; n < rows; ++n) {
            if (++done % reportEvery == 0 && !progress.report(done))
                return std::nullopt;
            const EventRow &row = log.rows.row(RowIndex{n});
            const EventRef ref(log.log, RowIndex{n});
            report.counts.add(ref, row, templates.at(i, n));
            sources.add(row.source(), n);
            hosts.add(row.host(), n);
            if (log.store && !mined.recordIds.empty() && isCleared(row, *log.store))
                facts.cleared.push_back({ref, row.time()});
        }
        const auto see = [&](ValueKind kind, std::string value, const Seen &seen) {
            if (seen.first >= rows / 2) {
                facts.values.push_back({kind, std::move(value), seen.count, seen.first, EventRef(log.log, RowIndex{seen.first}),
                                        log.rows.row(RowIndex{seen.first}).time()});
            }
        };
        if (log.store) {
            sources.forEach([&](StringId id, const Seen &seen) { see(ValueKind::Source, log.store->string(id), seen); });
            hosts.forEach([&](StringId id, const Seen &seen) { see(ValueKind::Host, log.store->string(id), seen); });
        }
        facts.valueEvents[static_cast<std::size_t>(ValueKind::Source)] += sources.events();
        facts.valueEvents[static_cast<std::size_t>(ValueKind::Host)] += hosts.events();
        constexpr std::array kinds{ValueKind::User, ValueKind::Address, ValueKind::Process}; // as SeenKind
        for (std::size_t k = 0; k < seenKinds; ++k) {
            std::vector<std::pair<std::uint64_t, const std::string *>> order;
            for (const auto &[value, seen] : mined.seen[k])
                order.emplace_back(seen.first, &value);
            std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first != b.first ? a.first < b.first : *a.second < *b.second; });
            for (const auto &[first, value] : order)
                see(kinds[k], *value, mined.seen[k].at(*value));
            facts.valueEvents[static_cast<std::size_t>(kinds[k])] += mined.seenEvents[k];
        }
        findGaps(mined, log, facts);
    }
    report.counts.finish();
    report.findings = findUnusual(report.counts, templates.set.texts, facts);
    report.templates = std::move(templates);
    return report;
}

std::optional<std::vector<Evidence>> evidenceOf(const std::vector<Finding> &findings, const MinedTemplates &templates,
                                                const std::vector<LogRows> &logs, std::size_t rowsEach, Progress &progress)
{
    std::vector<Evidence> evidence(findings.size());
    // What must be asked for each row: findings of its template, and those of no template but a time.
    std::vector<std::vector<std::uint32_t>> byTemplate(templates.set.size());
    std::vector<std::uint32_t> ofAny;
    for (std::uint32_t i = 0; i < findings.size(); ++i) {
        if (findings[i].kind == UnusualKind::SeverityShift)
            ofAny.push_back(i);
        else if (findings[i].templateId < byTemplate.size())
            byTemplate[findings[i].templateId].push_back(i);
        else if (findings[i].hasExample) {
            evidence[i].rows = {findings[i].example};
            evidence[i].count = 1;
        }
    }
    std::uint64_t done = 0;
    for (std::size_t log = 0; log < logs.size(); ++log) {
        for (std::uint64_t n = 0; n < templates.logs[log]->shapes.size(); ++n) {
            if (++done % reportEvery == 0 && !progress.report(done))
                return std::nullopt;
            const std::uint32_t id = templates.at(log, n);
            if (byTemplate[id].empty() && ofAny.empty())
                continue;
            const EventRef ref(logs[log].log, RowIndex{n});
            const EventRow &row = logs[log].rows.row(RowIndex{n});
            const auto ask = [&](std::uint32_t i) {
                if (!isEvidence(findings[i], ref, row, id))
                    return;
                if (evidence[i].rows.size() < rowsEach)
                    evidence[i].rows.push_back(ref);
                ++evidence[i].count;
            };
            std::for_each(byTemplate[id].begin(), byTemplate[id].end(), ask);
            std::for_each(ofAny.begin(), ofAny.end(), ask);
        }
    }
    return evidence;
}

std::vector<EventRef> rowsOfTemplate(std::uint32_t templateId, const MinedTemplates &templates, std::size_t most)
{
    std::vector<EventRef> rows;
    for (std::size_t log = 0; log < templates.logs.size(); ++log) {
        for (std::uint64_t n = 0; n < templates.logs[log]->shapes.size() && rows.size() < most; ++n) {
            if (templates.at(log, n) == templateId)
                rows.emplace_back(templates.logs[log]->log, RowIndex{n});
        }
    }
    return rows;
}

} // namespace sightglass
