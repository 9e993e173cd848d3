// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/flowviews.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace sightglass {

std::uint64_t ThreatView::Bar::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

ThreatView ThreatView::of(std::shared_ptr<const ThreatTable> table)
{
    ThreatView view;
    for (std::size_t by = 0; by < threatBys; ++by) {
        std::vector<Bar> &bars = view.top[by];
        for (const auto &[text, counts] : table->by(static_cast<ThreatBy>(by)))
            bars.push_back({text, counts, false});
        const std::size_t shown = std::min(bars.size(), mostBars);
        std::partial_sort(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(shown), bars.end(), [&table](const Bar &a, const Bar &b) {
            const std::uint64_t left = a.total(), right = b.total();
            return left != right ? left > right : table->text(a.text) < table->text(b.text);
        });
        if (bars.size() > shown) {
            Bar rest;
            rest.rest = true;
            for (std::size_t i = shown; i < bars.size(); ++i) {
                for (std::size_t o = 0; o < threatOutcomes; ++o)
                    rest.counts[o] += bars[i].counts[o];
            }
            bars.resize(shown);
            bars.push_back(rest);
        }
    }
    view.table = std::move(table);
    return view;
}

std::vector<EventRef> ThreatView::events(ThreatBy what, std::uint32_t text) const
{
    std::vector<EventRef> refs;
    for (const ThreatTable::Row &row : table->rows()) {
        if (ThreatTable::key(row, what) == text)
            refs.push_back(row.event);
    }
    return refs;
}

namespace {

/// The \p most with the largest \p key, the others as one where \p withRest is.
template<typename Key>
std::vector<TransferView::Part> largest(const std::unordered_map<std::uint32_t, TransferTotals> &of, const TransferTable &table, std::size_t most, bool withRest,
                                        Key key)
{
    std::vector<TransferView::Part> parts;
    const decltype(key(TransferTotals())) none{};
    for (const auto &[text, totals] : of) {
        if (key(totals) != none)
            parts.push_back({text, totals, false});
    }
    const std::size_t shown = std::min(parts.size(), most);
    std::partial_sort(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(shown), parts.end(), [&](const auto &a, const auto &b) {
        const auto left = key(a.totals), right = key(b.totals);
        return left != right ? left > right : table.text(a.text) < table.text(b.text);
    });
    if (parts.size() > shown) {
        TransferView::Part rest;
        rest.rest = true;
        for (std::size_t i = shown; i < parts.size(); ++i)
            rest.totals.add(parts[i].totals);
        parts.resize(shown);
        if (withRest)
            parts.push_back(rest);
    }
    return parts;
}

} // namespace

TransferView TransferView::of(std::shared_ptr<const TransferTable> table)
{
    TransferView view;
    const auto traffic = [](const TransferTotals &t) {
        return std::tuple(t.uploadedBytes + t.downloadedBytes, t.uploads + t.downloads + t.deletes + t.renames + t.folders + t.refused, t.sessions, t.failedLogins);
    };
    const auto deeds = [](const TransferTotals &t) { return t.uploads + t.downloads + t.deletes + t.failedLogins; };
    view.users = largest(table->users(), *table, mostUsers, false, traffic);
    view.clients = largest(table->clients(), *table, mostBars, true, deeds);
    for (const auto &[path, totals] : table->files())
        view.files.push_back({path, totals});
    const std::size_t shown = std::min(view.files.size(), mostBars);
    std::partial_sort(view.files.begin(), view.files.begin() + static_cast<std::ptrdiff_t>(shown), view.files.end(), [&table](const File &a, const File &b) {
        const auto key = [](const File &f) { return std::tuple(f.totals.bytes, f.totals.total()); };
        return key(a) != key(b) ? key(a) > key(b) : table->text(a.path) < table->text(b.path);
    });
    view.files.resize(shown);
    view.table = std::move(table);
    return view;
}

} // namespace sightglass
