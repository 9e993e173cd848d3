// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/logrows.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace sightglass {

/// A filter made ready for one log: names turned into the ids of its tables, expressions compiled, and
/// the terms of an AND in the order of what they cost: index, text, decoded record. Immutable while it
/// runs: several threads may run one, each with its own Worker. Reads the source, never the store's
/// growing end: the rows are those of the snapshot.
class LogQuery
{
public:
    LogQuery(const Filter &filter, const LogRows &log);
    ~LogQuery();
    LogQuery(LogQuery &&) noexcept;

    /// What has to be looked at for a row.
    enum class Cost : std::uint8_t { Nothing, Index, Text, Record };
    [[nodiscard]] Cost cost() const;
    /// Rows have to be decoded, if only for their text: tasks of it hold fewer.
    [[nodiscard]] bool decodes() const;
    /// Known without looking at any row.
    [[nodiscard]] bool matchesAll() const;
    [[nodiscard]] bool matchesNone() const;

    /// What a thread needs for itself: decoder, buffers.
    class Worker;
    [[nodiscard]] std::shared_ptr<Worker> makeWorker() const;
    /// Appends the matching ones of \p count rows from \p first on, as numbers from \p first, ascending.
    void run(RowIndex first, std::size_t count, Worker &worker, std::vector<std::uint32_t> &matches) const;
    /// One row alone, without regard to its neighbours.
    [[nodiscard]] bool matches(RowIndex index, Worker &worker) const;

private:
    struct Node;
    class Bits;
    struct Compiler;
    void evaluate(const Node &node, RowIndex first, const Bits &candidates, Bits &matches, Worker &worker) const;
    void scan(const Node &node, RowIndex first, const Bits &candidates, Bits &matches, Worker &worker) const;
    [[nodiscard]] bool test(const Node &node, RowIndex index, Worker &worker) const;

    LogRows m_log;
    std::unique_ptr<const Node> m_root;
};

} // namespace sightglass
