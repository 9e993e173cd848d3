// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/alertwatch.h"

#include "core/base/bytes.h"
#include "core/job/followedrows.h"

#include <algorithm>

namespace sightglass {

namespace {

constexpr std::size_t mostSamples = 5;
constexpr std::size_t mostSampleBytes = 2000;

std::string valueOf(const EventRecord &record, const std::string &field)
{
    if (equalIgnoringCase(field, "host"))
        return record.host;
    if (equalIgnoringCase(field, "source"))
        return record.source;
    for (const EventField &f : record.fields) {
        if (equalIgnoringCase(f.name, field))
            return f.value;
    }
    return {};
}

} // namespace

AlertCounter::Answer AlertCounter::add(const std::string &value, Timestamp time)
{
    Answer answer;
    if (m_values.size() >= mostValues && !m_values.contains(value))
        forgetOld();
    Seen &seen = m_values[value];
    const std::int64_t t = time.microseconds();
    const std::int64_t newest = seen.times.empty() ? t : std::max(t, seen.times.back());
    // What lies before the window of the newest event counts no more.
    while (!seen.times.empty() && seen.times.front() < newest - m_window)
        seen.times.pop_front();
    if (seen.active && seen.times.size() * 2 < m_count) {
        seen.active = false;
        answer.ended = true;
    }
    if (t >= newest - m_window) {
        seen.times.insert(std::upper_bound(seen.times.begin(), seen.times.end(), t), t);
        if (seen.times.size() > m_count)
            seen.times.pop_front();
    }
    if (seen.active) {
        answer.more = true;
    } else if (seen.times.size() >= m_count) {
        seen.active = true;
        answer.raised = true;
        answer.first = Timestamp::fromMicroseconds(seen.times.front());
        answer.events = seen.times.size();
    }
    return answer;
}

std::vector<std::string> AlertCounter::quietAt(Timestamp now)
{
    std::vector<std::string> quiet;
    for (auto &[value, seen] : m_values) {
        if (!seen.active)
            continue;
        const auto inside = std::count_if(seen.times.begin(), seen.times.end(), [&](std::int64_t t) { return t >= now.microseconds() - m_window; });
        if (static_cast<std::size_t>(inside) * 2 < m_count) {
            seen.active = false;
            quiet.push_back(value);
        }
    }
    return quiet;
}

void AlertCounter::forgetOld()
{
    // The older half of those that raise nothing at the moment.
    std::vector<std::int64_t> last;
    for (const auto &[value, seen] : m_values)
        last.push_back(seen.times.empty() ? INT64_MIN : seen.times.back());
    std::nth_element(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(last.size() / 2), last.end());
    const std::int64_t middle = last[last.size() / 2];
    std::erase_if(m_values, [middle](const auto &entry) { return !entry.second.active && (entry.second.times.empty() || entry.second.times.back() <= middle); });
}

void AlertWatch::setRules(const std::vector<AlertRule> &rules, const std::string &zone)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::shared_ptr<Watched>> watched;
    for (const AlertRule &rule : rules) {
        if (!rule.enabled || rule.silence)
            continue;
        const auto same = std::find_if(m_rules.begin(), m_rules.end(), [&rule](const auto &w) { return w->rule == rule; });
        if (same != m_rules.end()) {
            watched.push_back(*same);
            continue;
        }
        const auto query = Query::parse(rule.query, zone);
        if (!query)
            continue; // the dialog lets none of these through
        Filter filter;
        filter.query = *query;
        watched.push_back(std::make_shared<Watched>(Watched{rule, filter, AlertCounter(rule.count, rule.seconds), {}}));
    }
    m_rules = std::move(watched);
}

void AlertWatch::events(FeedId, const FollowedEvents &events)
{
    std::vector<std::shared_ptr<Watched>> rules;
    {
        const std::scoped_lock lock(m_mutex);
        rules = m_rules;
    }
    if (rules.empty() || events.rowCount() == 0)
        return;
    const LogRows log = logRowsOf(events);
    const auto decoder = log.decoder ? log.decoder() : nullptr;
    for (const auto &watched : rules) {
        // Outside of the lock: queries take their time. The first row of an extension was counted before.
        const std::vector<std::uint32_t> matches = matchingEvents(log, watched->filter);
        std::map<std::uint64_t, Alert> changed;
        for (const std::uint32_t match : matches) {
            if (match == 0 && events.extends)
                continue;
            const EventRow row = log.rows.row(RowIndex{match});
            std::optional<EventRecord> record;
            const auto decode = [&]() -> const EventRecord & {
                if (!record) {
                    auto made = decoder ? decoder->decode(row) : Result<EventRecord>(EventRecord());
                    record = made ? std::move(*made) : EventRecord();
                }
                return *record;
            };
            std::string value;
            if (!watched->rule.field.empty()) {
                value = valueOf(decode(), watched->rule.field);
                if (value.empty())
                    continue; // an event without the field is none of any value
            }
            const Timestamp time = row.time().isValid() ? row.time() : SystemClock().now();
            const std::scoped_lock lock(m_mutex);
            const AlertCounter::Answer answer = watched->counter.add(value, time);
            if (answer.ended) {
                if (const auto over = watched->active.find(value); over != watched->active.end()) {
                    over->second.active = false;
                    changed[over->second.number] = over->second;
                    watched->active.erase(over);
                }
            }
            if (answer.raised) {
                Alert alert;
                alert.number = m_next++;
                alert.ruleId = watched->rule.id;
                alert.ruleName = watched->rule.name;
                alert.query = watched->rule.query;
                alert.field = watched->rule.field;
                alert.value = value;
                alert.source = events.name;
                alert.first = answer.first;
                alert.last = time;
                alert.events = answer.events;
                alert.notify = watched->rule.notify;
                alert.ticket = watched->rule.ticket;
                alert.push = watched->rule.push;
                watched->active[value] = alert;
            }
            if (answer.raised || answer.more) {
                Alert &alert = watched->active[value];
                if (answer.more) {
                    ++alert.events;
                    alert.last = std::max(alert.last, time);
                }
                if (alert.samples.size() < mostSamples)
                    alert.samples.push_back(decode().message.substr(0, mostSampleBytes));
                changed[alert.number] = alert;
            }
        }
        for (const auto &[number, alert] : changed)
            tell(alert);
    }
}

void AlertWatch::tell(const Alert &alert)
{
    const std::scoped_lock lock(m_tellMutex);
    if (m_changed)
        m_changed(alert);
}

void AlertWatch::disconnect()
{
    const std::scoped_lock lock(m_tellMutex);
    m_changed = nullptr;
}

void AlertWatch::look(Timestamp now)
{
    std::vector<Alert> over;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &watched : m_rules) {
            for (const std::string &value : watched->counter.quietAt(now)) {
                const auto active = watched->active.find(value);
                if (active == watched->active.end())
                    continue;
                active->second.active = false;
                over.push_back(active->second);
                watched->active.erase(active);
            }
        }
    }
    for (const Alert &alert : over)
        tell(alert);
}

} // namespace sightglass
