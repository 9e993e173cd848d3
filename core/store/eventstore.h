// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/severitycounts.h"
#include "core/event/eventbatch.h"

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sightglass {

/// What readers see of a store at one revision. Immutable, cheap to copy (shared blocks), any
/// thread. Rows are in file order.
class StoreSnapshot
{
public:
    static constexpr std::size_t blockRows = 65536;
    using Block = std::array<EventRow, blockRows>;

    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    [[nodiscard]] std::uint64_t rowCount() const { return m_rows; }
    [[nodiscard]] const EventRow &row(RowIndex index) const
    {
        return (*m_blocks[index.value / blockRows])[index.value % blockRows];
    }
    /// Calls \p f with each run of rows (std::span<const EventRow>) and the index of its first.
    template<typename F>
    void forEachRun(F &&f) const
    {
        for (std::uint64_t first = 0; first < m_rows; first += blockRows) {
            const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(blockRows, m_rows - first));
            f(std::span<const EventRow>(m_blocks[first / blockRows]->data(), n), RowIndex{first});
        }
    }

private:
    friend class EventStore;
    std::vector<std::shared_ptr<const Block>> m_blocks;
    std::uint64_t m_rows = 0;
    std::uint64_t m_revision = 0;
};

/// What the problems of a log come to.
struct ProblemSummary
{
    std::uint64_t total = 0;
    std::uint64_t lost = 0;   ///< Records or stretches that are not in the table.
    ParseProblem worst;       ///< The first of the kind that most of the lost ones are.
};

/// The index of one log: rows, dictionaries, counts and problems. Append only; one thread appends,
/// any thread reads. Each append makes a new revision.
class EventStore
{
public:
    /// Takes over a batch, translating its string and level ids to the store's.
    void append(EventBatch &&batch);

    [[nodiscard]] StoreSnapshot snapshot() const;
    /// One row; nullopt past the end.
    [[nodiscard]] std::optional<EventRow> row(RowIndex index) const;
    [[nodiscard]] std::uint64_t revision() const;
    [[nodiscard]] SeverityCounts counts() const;
    /// Copies of dictionary entries (readers must not hold views while the table grows).
    [[nodiscard]] std::string string(StringId id) const;
    [[nodiscard]] std::string level(LevelId id) const;
    /// Up to \p n entries of the dictionary from \p first on; fewer at its end. All levels.
    [[nodiscard]] std::vector<std::string> strings(std::size_t first, std::size_t n) const;
    [[nodiscard]] std::vector<std::string> levels() const;
    /// Calls \p use(text) for all entries of the dictionary, in the order of their ids. The lock is held for some
    /// thousand at a time, and never while \p use works.
    template<typename Use>
    void forEachString(Use &&use) const
    {
        constexpr std::size_t slice = 4096;
        for (std::size_t first = 0;; first += slice) {
            const std::vector<std::string> some = strings(first, slice);
            for (const std::string &text : some)
                use(text);
            if (some.size() < slice)
                return;
        }
    }
    /// Ids of dictionary entries; nullopt where there is none (yet).
    [[nodiscard]] std::optional<StringId> findString(std::string_view text) const;
    [[nodiscard]] std::optional<LevelId> findLevel(std::string_view text) const;
    [[nodiscard]] ProblemSummary problemSummary() const;
    /// Problems seen, and a copy of \p n of the kept ones from \p first on.
    [[nodiscard]] std::uint64_t problemCount() const;
    [[nodiscard]] std::vector<ParseProblem> problems(std::size_t first, std::size_t n) const;
    /// Bytes of memory that the index takes.
    [[nodiscard]] std::size_t memoryBytes() const;

    /// All that the store holds, as a cache keeps it (core/job/indexcache). Dictionaries in the order of their ids.
    struct Content
    {
        std::vector<std::shared_ptr<StoreSnapshot::Block>> blocks; ///< Shared: not to be written to.
        std::uint64_t rows = 0;
        std::vector<std::string> strings, levels;
        SeverityCounts counts;
        std::vector<ParseProblem> problems;
        std::uint64_t problemCount = 0;
        std::vector<std::pair<ParseProblem, std::uint64_t>> lost;
    };
    [[nodiscard]] Content content() const;
    /// Takes over what content() gave, into a store that is empty. False: the dictionaries do not come out as
    /// they were, and the store is empty still.
    [[nodiscard]] bool restore(Content &&content);

private:
    mutable std::mutex m_mutex;
    std::vector<std::shared_ptr<StoreSnapshot::Block>> m_blocks;
    std::uint64_t m_rows = 0;
    std::uint64_t m_revision = 0;
    StringTable m_strings;
    StringTable m_levels;
    SeverityCounts m_counts;
    std::vector<ParseProblem> m_problems;
    std::uint64_t m_problemCount = 0;
    std::vector<std::pair<ParseProblem, std::uint64_t>> m_lost; // by code: the first, how many
};

} // namespace sightglass
