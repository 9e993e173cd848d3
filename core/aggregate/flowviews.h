// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/flowreport.h"

#include <memory>
#include <utility>
#include <vector>

namespace sightglass {

/// A table of threats with what charts show of it, made by the worker that made the table, since putting a million users
/// in order takes longer than a window may stand still. Value type; the table is shared.
struct ThreatView
{
    static constexpr std::size_t mostBars = 100;
    struct Bar
    {
        std::uint32_t text = 0; ///< 0 = not said.
        ThreatTable::Counts counts{};
        bool rest = false;      ///< All that have no bar of their own.
        [[nodiscard]] std::uint64_t total() const;
    };
    std::shared_ptr<const ThreatTable> table;
    std::array<std::vector<Bar>, threatBys> top; ///< The largest first, then the rest.

    [[nodiscard]] static ThreatView of(std::shared_ptr<const ThreatTable> table);
    /// Rows whose \p what is \p text, or of a day.
    [[nodiscard]] std::vector<EventRef> events(ThreatBy what, std::uint32_t text) const;
};

/// The same of transfers.
struct TransferView
{
    static constexpr std::size_t mostBars = 100;
    static constexpr std::size_t mostUsers = 10'000;
    struct Part
    {
        std::uint32_t text = 0;
        TransferTotals totals;
        bool rest = false;
    };
    struct File
    {
        std::uint32_t path = 0;
        TransferTable::FileTotals totals;
    };
    std::shared_ptr<const TransferTable> table;
    std::vector<Part> users;   ///< By bytes, then by number.
    std::vector<Part> clients; ///< By all that they did.
    std::vector<File> files;   ///< By bytes.

    [[nodiscard]] static TransferView of(std::shared_ptr<const TransferTable> table);
};

} // namespace sightglass
