// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/flowreport.h"

#include "core/base/flowlimits.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace sightglass {

FlowTexts::FlowTexts()
{
    m_texts.emplace_back();
    m_texts.emplace_back("\xE2\x80\xA6");
    m_ids.emplace(m_texts[0], 0);
}

FlowTexts::FlowTexts(const FlowTexts &other) : m_texts(other.m_texts)
{
    m_ids.reserve(m_texts.size());
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (i != others)
            m_ids.emplace(m_texts[i], static_cast<std::uint32_t>(i));
    }
}

FlowTexts &FlowTexts::operator=(const FlowTexts &other)
{
    if (this != &other) {
        FlowTexts copy(other);
        m_texts.swap(copy.m_texts);
        m_ids.swap(copy.m_ids);
    }
    return *this;
}

std::uint32_t FlowTexts::id(std::string_view text)
{
    if (text.size() > limits::flowTextBytes) {
        std::size_t end = limits::flowTextBytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            --end; // not inside a character
        text = text.substr(0, end);
    }
    if (const auto found = m_ids.find(text); found != m_ids.end())
        return found->second;
    if (m_texts.size() >= limits::flowTexts)
        return others;
    const auto id = static_cast<std::uint32_t>(m_texts.size());
    m_texts.emplace_back(text);
    m_ids.emplace(m_texts.back(), id);
    return id;
}

namespace {

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}
constexpr std::int64_t hourUs = 3'600'000'000;

/// \p step, or noDay where there are too many already.
template<typename Steps>
std::int32_t bounded(const Steps &steps, std::int32_t step)
{
    return steps.size() < limits::flowSteps || steps.contains(step) ? step : noDay;
}

} // namespace

std::int32_t dayOf(Timestamp time, ZoneClock &clock)
{
    return time.isValid() ? static_cast<std::int32_t>(floorDiv(clock.wall(time), 24 * hourUs)) : noDay;
}

std::string dayText(std::int32_t day)
{
    if (day == noDay)
        return {};
    const CivilDate date = civilFromDays(day);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
    return text;
}

// ---- threats

void ThreatTable::add(const Threat &threat, EventRef event, std::uint64_t offset, ZoneClock &clock)
{
    const auto outcome = static_cast<std::size_t>(threat.outcome);
    Row row;
    row.event = event;
    row.offset = offset;
    row.time = threat.time;
    row.bytes = threat.bytes;
    row.outcome = threat.outcome;
    row.action = m_texts.id(threat.action);
    row.name = m_texts.id(threat.name);
    row.threatClass = m_texts.id(threat.threatClass);
    row.threatCategory = m_texts.id(threat.threatCategory);
    row.category = m_texts.id(threat.category);
    row.severity = m_texts.id(threat.severity);
    row.url = m_texts.id(threat.url);
    row.user = m_texts.id(threat.user);
    row.clientIp = m_texts.id(threat.clientIp);
    row.serverIp = m_texts.id(threat.serverIp);
    row.policy = m_texts.id(threat.policy);
    ++m_counts[outcome];
    for (std::size_t by = 0; by < threatBys; ++by)
        ++m_by[by][key(row, static_cast<ThreatBy>(by))][outcome];
    ++m_days[bounded(m_days, dayOf(threat.time, clock))][outcome];
    if (m_rows.size() < limits::flowRows)
        m_rows.push_back(row);
}

std::uint64_t ThreatTable::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t{0});
}

std::size_t ThreatTable::users() const
{
    const auto &users = by(ThreatBy::User);
    return users.size() - users.count(0);
}

std::uint32_t ThreatTable::key(const Row &row, ThreatBy what)
{
    switch (what) {
    case ThreatBy::Name: return row.name ? row.name : row.threatClass ? row.threatClass : row.threatCategory;
    case ThreatBy::Category: return row.category ? row.category : row.threatCategory;
    case ThreatBy::User: return row.user;
    case ThreatBy::Policy: return row.policy;
    case ThreatBy::Url: return row.url;
    case ThreatBy::Client: return row.clientIp;
    }
    return 0;
}

Threat ThreatTable::threat(const Row &row) const
{
    Threat threat;
    threat.time = row.time;
    threat.outcome = row.outcome;
    threat.action = text(row.action);
    threat.name = text(row.name);
    threat.threatClass = text(row.threatClass);
    threat.threatCategory = text(row.threatCategory);
    threat.category = text(row.category);
    threat.severity = text(row.severity);
    threat.url = text(row.url);
    threat.user = text(row.user);
    threat.clientIp = text(row.clientIp);
    threat.serverIp = text(row.serverIp);
    threat.policy = text(row.policy);
    threat.bytes = row.bytes;
    return threat;
}

// ---- transfers

void TransferTotals::add(const TransferTotals &other)
{
    uploads += other.uploads;
    downloads += other.downloads;
    deletes += other.deletes;
    uploadedBytes += other.uploadedBytes;
    downloadedBytes += other.downloadedBytes;
    failedLogins += other.failedLogins;
    sessions += other.sessions;
    incomplete += other.incomplete;
    refused += other.refused;
    renames += other.renames;
    folders += other.folders;
}

void TransferTable::add(const Transfer &transfer, EventRef event, std::uint64_t offset, ZoneClock &clock)
{
    TransferTotals one;
    if (transfer.refused && transfer.action != TransferAction::FailedLogin) {
        one.refused = 1;
    } else {
        switch (transfer.action) {
        case TransferAction::Upload:
            one.uploads = 1;
            one.uploadedBytes = transfer.bytes;
            one.incomplete = transfer.complete ? 0 : 1;
            break;
        case TransferAction::Download:
            one.downloads = 1;
            one.downloadedBytes = transfer.bytes;
            one.incomplete = transfer.complete ? 0 : 1;
            break;
        case TransferAction::Delete: one.deletes = 1; break;
        case TransferAction::Rename: one.renames = 1; break;
        case TransferAction::MakeFolder:
        case TransferAction::RemoveFolder: one.folders = 1; break;
        case TransferAction::FailedLogin: one.failedLogins = 1; break;
        default: break;
        }
    }
    Row row;
    row.session = transfer.sessionNumber ? (std::uint64_t{event.log().value} << 48) | transfer.sessionNumber : 0;
    if (row.session && (m_sessions.size() < limits::flowSessions ? m_sessions.insert(row.session).second : transfer.action == TransferAction::Login))
        one.sessions = 1;
    row.event = event;
    row.offset = offset;
    row.time = transfer.time;
    row.bytes = transfer.bytes;
    row.action = transfer.action;
    row.complete = transfer.complete;
    row.refused = transfer.refused;
    row.user = m_texts.id(transfer.user);
    row.path = m_texts.id(transfer.path);
    row.target = m_texts.id(transfer.target);
    row.clientIp = m_texts.id(transfer.clientIp);
    row.protocol = m_texts.id(transfer.protocol);
    m_totals.add(one);
    m_users[row.user].add(one);
    m_clients[row.clientIp].add(one);
    m_days[bounded(m_days, dayOf(transfer.time, clock))].add(one);
    m_hours[bounded(m_hours, transfer.time.isValid() ? static_cast<std::int32_t>(floorDiv(clock.wall(transfer.time), hourUs)) : noDay)].add(one);
    if (row.path && (one.uploads || one.downloads || one.deletes)) {
        FileTotals &file = m_files[row.path];
        file.uploads += one.uploads;
        file.downloads += one.downloads;
        file.deletes += one.deletes;
        file.bytes += one.uploadedBytes + one.downloadedBytes;
    }
    ++m_count;
    if (m_rows.size() < limits::flowRows)
        m_rows.push_back(row);
}

Transfer TransferTable::transfer(const Row &row) const
{
    Transfer transfer;
    transfer.time = row.time;
    transfer.action = row.action;
    transfer.user = text(row.user);
    transfer.path = text(row.path);
    transfer.target = text(row.target);
    transfer.clientIp = text(row.clientIp);
    transfer.protocol = text(row.protocol);
    transfer.bytes = row.bytes;
    transfer.complete = row.complete;
    transfer.refused = row.refused;
    transfer.sessionNumber = row.session & 0xFFFF'FFFF'FFFFull;
    return transfer;
}

// ---- findings

void FindingTable::add(FindingRuleId rule, Timestamp time, EventRef event)
{
    Entry &entry = m_entries[rule];
    ++entry.count;
    if (time.isValid()) {
        entry.first = entry.first.isValid() ? std::min(entry.first, time) : time;
        entry.last = entry.last.isValid() ? std::max(entry.last, time) : time;
    }
    if (m_kept < limits::flowRows) {
        entry.events.push_back(event);
        ++m_kept;
    }
}

void FindingTable::addFailedLogon(std::string_view user, std::string_view from, std::string_view computer, Timestamp time, EventRef event)
{
    if (m_logons.size() < limits::burstEvents && time.isValid())
        m_logons.push_back({time.microseconds(), m_texts.id(user), m_texts.id(from), m_texts.id(computer), event});
}

void FindingTable::findBursts()
{
    constexpr std::size_t mostNames = 10;
    const auto &rules = findingRules();
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const std::string_view id = rules[entry->first].id;
        entry = id == "password-guessing" || id == "password-spraying" ? m_entries.erase(entry) : std::next(entry);
    }
    for (const LogonBurst &burst : logonBursts(m_logons)) {
        Entry &entry = m_entries[burst.rule];
        entry.count += burst.events.size();
        const Timestamp first = Timestamp::fromMicroseconds(burst.first), last = Timestamp::fromMicroseconds(burst.last);
        entry.first = entry.first.isValid() ? std::min(entry.first, first) : first;
        entry.last = entry.last.isValid() ? std::max(entry.last, last) : last;
        entry.events.insert(entry.events.end(), burst.events.begin(), burst.events.end());
        if (entry.about.size() < mostNames)
            entry.about.push_back(m_texts.at(burst.subject));
    }
}

} // namespace sightglass
