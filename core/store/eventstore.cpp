// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventstore.h"

#include "core/base/limits.h"

#include <algorithm>

namespace sightglass {

void EventStore::append(EventBatch &&batch)
{
    const std::scoped_lock lock(m_mutex);

    // The batch's dictionaries are small; one look-up an entry, one array read a row.
    std::vector<StringId> strings(batch.strings.size());
    for (std::uint32_t i = 0; i < strings.size(); ++i)
        strings[i] = i <= StringTable::overflow.value ? StringId{i}
                                                      : m_strings.intern(batch.strings.at({i}));
    std::vector<LevelId> levels(batch.levels.size());
    for (std::uint32_t i = 0; i < levels.size(); ++i) {
        StringId id = i <= StringTable::overflow.value ? StringId{i} : StringTable::overflow;
        if (i > StringTable::overflow.value && m_levels.size() < limits::distinctLevels)
            id = m_levels.intern(batch.levels.at({i}));
        levels[i] = {static_cast<std::uint8_t>(id.value)};
    }

    m_counts.add(batch.rows);
    std::size_t done = 0;
    while (done < batch.rows.size()) {
        const std::size_t inBlock = m_rows % StoreSnapshot::blockRows;
        if (inBlock == 0)
            m_blocks.push_back(std::make_shared<StoreSnapshot::Block>());
        StoreSnapshot::Block &block = *m_blocks.back();
        const std::size_t n = std::min(batch.rows.size() - done, StoreSnapshot::blockRows - inBlock);
        for (std::size_t i = 0; i < n; ++i) {
            EventRow row = batch.rows[done + i];
            row.setSource(strings[row.source().value]);
            row.setHost(strings[row.host().value]);
            row.setLevel(levels[row.level().value]);
            block[inBlock + i] = row;
        }
        done += n;
        m_rows += n;
    }
    m_problemCount += batch.problems.size();
    for (const ParseProblem &problem : batch.problems) {
        if (problem.recordKept)
            continue;
        const auto kind = std::find_if(m_lost.begin(), m_lost.end(), [&](const auto &lost) { return lost.first.code == problem.code; });
        if (kind == m_lost.end())
            m_lost.emplace_back(problem, 1);
        else
            ++kind->second;
    }
    for (ParseProblem &problem : batch.problems) {
        if (m_problems.size() >= limits::problemsKept)
            break;
        m_problems.push_back(std::move(problem));
    }
    ++m_revision;
}

StoreSnapshot EventStore::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    StoreSnapshot snapshot;
    snapshot.m_blocks.assign(m_blocks.begin(), m_blocks.end());
    snapshot.m_rows = m_rows;
    snapshot.m_revision = m_revision;
    return snapshot;
}

std::optional<EventRow> EventStore::row(RowIndex index) const
{
    const std::scoped_lock lock(m_mutex);
    if (index.value >= m_rows)
        return std::nullopt;
    return (*m_blocks[index.value / StoreSnapshot::blockRows])[index.value % StoreSnapshot::blockRows];
}

std::uint64_t EventStore::revision() const
{
    const std::scoped_lock lock(m_mutex);
    return m_revision;
}

SeverityCounts EventStore::counts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts;
}

std::string EventStore::string(StringId id) const
{
    const std::scoped_lock lock(m_mutex);
    return id.value < m_strings.size() ? std::string(m_strings.at(id)) : std::string();
}

std::string EventStore::level(LevelId id) const
{
    const std::scoped_lock lock(m_mutex);
    return id.value < m_levels.size() ? std::string(m_levels.at({id.value})) : std::string();
}

std::vector<std::string> EventStore::strings(std::size_t first, std::size_t n) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> list;
    for (std::size_t i = first; i < std::min(first + n, m_strings.size()); ++i)
        list.emplace_back(m_strings.at(StringId{static_cast<std::uint32_t>(i)}));
    return list;
}

std::vector<std::string> EventStore::levels() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> list;
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        list.emplace_back(m_levels.at(StringId{static_cast<std::uint32_t>(i)}));
    return list;
}

std::optional<StringId> EventStore::findString(std::string_view text) const
{
    const std::scoped_lock lock(m_mutex);
    return m_strings.find(text);
}

std::optional<LevelId> EventStore::findLevel(std::string_view text) const
{
    const std::scoped_lock lock(m_mutex);
    const auto id = m_levels.find(text);
    return id ? std::optional<LevelId>(LevelId{static_cast<std::uint8_t>(id->value)}) : std::nullopt;
}

ProblemSummary EventStore::problemSummary() const
{
    const std::scoped_lock lock(m_mutex);
    ProblemSummary summary;
    summary.total = m_problemCount;
    std::uint64_t most = 0;
    for (const auto &[problem, count] : m_lost) {
        summary.lost += count;
        if (count > most) {
            most = count;
            summary.worst = problem;
        }
    }
    return summary;
}

std::uint64_t EventStore::problemCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_problemCount;
}

std::vector<ParseProblem> EventStore::problems(std::size_t first, std::size_t n) const
{
    const std::scoped_lock lock(m_mutex);
    if (first >= m_problems.size())
        return {};
    const auto begin = m_problems.begin() + static_cast<std::ptrdiff_t>(first);
    return {begin, begin + static_cast<std::ptrdiff_t>(std::min(n, m_problems.size() - first))};
}

EventStore::Content EventStore::content() const
{
    const std::scoped_lock lock(m_mutex);
    Content content{m_blocks, m_rows, {}, {}, m_counts, m_problems, m_problemCount, m_lost};
    for (std::uint32_t i = 0; i < m_strings.size(); ++i)
        content.strings.emplace_back(m_strings.at({i}));
    for (std::uint32_t i = 0; i < m_levels.size(); ++i)
        content.levels.emplace_back(m_levels.at({i}));
    return content;
}

bool EventStore::restore(Content &&content)
{
    StringTable strings, levels;
    for (const auto &[table, texts] : {std::pair{&strings, &content.strings}, {&levels, &content.levels}}) {
        for (std::uint32_t i = 0; i < texts->size(); ++i) {
            // The first two are every table's own.
            if (i > StringTable::overflow.value && table->intern((*texts)[i]) != StringId{i})
                return false;
        }
        if (table->size() != std::max<std::size_t>(texts->size(), StringTable::overflow.value + 1))
            return false;
    }
    const std::scoped_lock lock(m_mutex);
    if (m_rows > 0 || m_revision > 0)
        return false;
    m_blocks = std::move(content.blocks);
    m_rows = content.rows;
    m_strings = std::move(strings);
    m_levels = std::move(levels);
    m_counts = content.counts;
    m_problems = std::move(content.problems);
    m_problemCount = content.problemCount;
    m_lost = std::move(content.lost);
    ++m_revision;
    return true;
}

std::size_t EventStore::memoryBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_blocks.size() * sizeof(StoreSnapshot::Block) + m_strings.memoryBytes()
           + m_levels.memoryBytes() + m_problems.capacity() * sizeof(ParseProblem);
}

} // namespace sightglass
