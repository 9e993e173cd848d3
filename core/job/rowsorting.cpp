// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/rowsorting.h"

#include "core/base/bytes.h"
#include "core/base/limits.h"
#include "core/job/handover.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstring>
#include <iterator>
#include <map>
#include <unordered_map>

namespace sightglass {

namespace {

/// A row and the number that orders it.
struct Keyed
{
    std::uint64_t key;
    std::uint64_t row; ///< Its place in the rows as they come.
};

/// Runs \p work(part, begin, end) over [0, count) in \p parts pieces on \p pool.
template<typename Work>
void inParts(std::size_t count, std::size_t parts, QThreadPool &pool, const Work &work)
{
    std::vector<QFuture<void>> futures;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t begin = count * part / parts, end = count * (part + 1) / parts;
        futures.push_back(QtConcurrent::run(&pool, taskFunction([&work, part, begin, end] { work(part, begin, end); })));
    }
    for (QFuture<void> &future : futures)
        future.waitForFinished();
    takeOver(&taskResults);
}

/// Numbers whose order is that of the texts, whatever the case; equal texts have one number.
std::vector<std::uint64_t> ranksOf(const std::vector<std::string> &texts)
{
    const auto less = [](std::string_view a, std::string_view b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
            return static_cast<unsigned char>(asciiLower(x)) < static_cast<unsigned char>(asciiLower(y));
        });
    };
    std::vector<std::size_t> order(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return less(texts[a], texts[b]); });
    std::vector<std::uint64_t> ranks(texts.size());
    std::uint64_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && less(texts[order[i - 1]], texts[order[i]]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

/// Ids of the dictionaries of all logs as numbers in the order of their texts.
class NameRanks
{
public:
    NameRanks(const std::vector<LogRows> &logs, bool levels)
    {
        std::vector<std::string> texts;
        std::vector<std::pair<LogId, std::size_t>> begins;
        for (const LogRows &log : logs) {
            begins.emplace_back(log.log, texts.size());
            if (levels) {
                for (std::string &text : log.store->levels())
                    texts.push_back(std::move(text));
                continue;
            }
            log.store->forEachString([&texts](const std::string &text) { texts.push_back(text); });
        }
        m_ranks = ranksOf(texts);
        for (const auto &[log, begin] : begins)
            m_begins[log] = begin;
    }
    [[nodiscard]] std::uint64_t at(LogId log, std::uint32_t id) const
    {
        const std::size_t place = m_begins.at(log) + id;
        return place < m_ranks.size() ? m_ranks[place] : 0;
    }

private:
    std::vector<std::uint64_t> m_ranks;
    std::unordered_map<LogId, std::size_t> m_begins;
};

/// A number as bits that are in its order.
std::uint64_t ordered(double value)
{
    std::uint64_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    return bits & (std::uint64_t{1} << 63) ? ~bits : bits | (std::uint64_t{1} << 63);
}

std::uint64_t ordered(Timestamp time) { return static_cast<std::uint64_t>(time.microseconds()) ^ (std::uint64_t{1} << 63); }

/// \p tie(a, b) orders rows whose keys are equal: less, equal, greater than 0.
template<typename Tie>
void sortKeys(std::vector<Keyed> &keys, QThreadPool &pool, const Tie &tie)
{
    const auto less = [&tie](const Keyed &a, const Keyed &b) {
        if (a.key != b.key)
            return a.key < b.key;
        const int order = tie(a.row, b.row);
        return order != 0 ? order < 0 : a.row < b.row;
    };
    const auto parts = static_cast<std::size_t>(std::max(1, pool.maxThreadCount()));
    const auto at = [&](std::size_t part) { return keys.begin() + static_cast<std::ptrdiff_t>(keys.size() * part / parts); };
    inParts(keys.size(), parts, pool, [&](std::size_t part, std::size_t, std::size_t) { std::sort(at(part), at(part + 1), less); });
    for (std::size_t part = 1; part < parts; ++part)
        std::inplace_merge(keys.begin(), at(part), at(part + 1), less);
}

} // namespace

std::optional<RowSet> sortRows(const RowSet &rows, const std::vector<LogRows> &logs, const RowOrder &order, SeverityProfile profile, QThreadPool &pool, Progress &progress)
{
    using By = RowOrder::By;
    std::unordered_map<LogId, const LogRows *> byLog;
    for (const LogRows &log : logs)
        byLog[log.log] = &log;
    const auto count = static_cast<std::size_t>(rows.size());
    const auto parts = static_cast<std::size_t>(std::max(1, pool.maxThreadCount()));
    std::vector<Keyed> keys(count);
    std::atomic<std::uint64_t> done{0};
    std::atomic<bool> stop{false};

    if (order.by == By::Record) {
        const std::size_t most = std::clamp<std::size_t>(limits::sortBytes / std::max<std::size_t>(count, 1), 16, 256);
        // Texts of each part behind one another; their places and lengths by row.
        std::vector<std::string> arenas(parts);
        std::vector<std::pair<std::uint32_t, std::uint16_t>> places(order.numbers ? 0 : count);
        inParts(count, parts, pool, [&](std::size_t part, std::size_t begin, std::size_t end) {
            std::map<LogId, std::unique_ptr<RecordDecoder>> decoders;
            std::string &arena = arenas[part];
            for (std::size_t i = begin; i < end && !stop; ++i) {
                const EventRef ref = rows.at(i);
                const auto log = byLog.find(ref.log());
                std::string text;
                if (log != byLog.end() && log->second->decoder && ref.row().value < log->second->rows.rowCount()) {
                    auto &decoder = decoders[ref.log()];
                    if (!decoder)
                        decoder = log->second->decoder();
                    if (const auto record = decoder ? decoder->decodeBrief(log->second->rows.row(ref.row())) : Result<EventRecord>(EventRecord()))
                        text = order.text(*record);
                }
                if (order.numbers) {
                    double value = 0;
                    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
                    keys[i] = {error == std::errc() && !text.empty() ? ordered(value) : ~std::uint64_t{0}, i};
                } else {
                    text.resize(std::min(text.size(), most));
                    std::transform(text.begin(), text.end(), text.begin(), asciiLower);
                    places[i] = {static_cast<std::uint32_t>(arena.size()), static_cast<std::uint16_t>(text.size())};
                    arena += text;
                    std::uint64_t key = 0;
                    for (std::size_t b = 0; b < 8; ++b)
                        key = key << 8 | (b < text.size() ? static_cast<unsigned char>(text[b]) : 0u);
                    keys[i] = {key, i};
                }
                if (++done % 4096 == 0 && !progress.report(done))
                    stop = true;
            }
        });
        if (stop)
            return std::nullopt;
        if (order.numbers) {
            sortKeys(keys, pool, [](std::uint64_t, std::uint64_t) { return 0; });
        } else {
            std::vector<std::size_t> ends;
            for (std::size_t part = 1; part <= parts; ++part)
                ends.push_back(count * part / parts);
            const auto textOf = [&](std::uint64_t row) {
                const auto part = static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), row) - ends.begin());
                return std::string_view(arenas[part]).substr(places[row].first, places[row].second);
            };
            sortKeys(keys, pool, [&textOf](std::uint64_t a, std::uint64_t b) { return textOf(a).compare(textOf(b)); });
            // Equal texts have one key, for the order from behind.
            std::uint64_t rank = 0;
            std::string_view last;
            for (std::size_t i = 0; i < count; ++i) {
                const std::string_view text = textOf(keys[i].row);
                if (i > 0 && text != last)
                    ++rank;
                last = text;
                keys[i].key = rank;
            }
        }
    } else {
        std::optional<NameRanks> names;
        if (order.by == By::Source || order.by == By::Host || order.by == By::Level)
            names.emplace(logs, order.by == By::Level);
        std::unordered_map<LogId, std::uint64_t> logRanks;
        if (order.by == By::Log) {
            std::vector<std::string> texts;
            for (const LogRows &log : logs)
                texts.push_back(log.name);
            const auto ranks = ranksOf(texts);
            for (std::size_t i = 0; i < logs.size(); ++i)
                logRanks[logs[i].log] = ranks[i];
        }
        inParts(count, parts, pool, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const EventRef ref = rows.at(i);
                const auto log = byLog.find(ref.log());
                keys[i] = {0, i};
                if (log == byLog.end() || ref.row().value >= log->second->rows.rowCount())
                    continue;
                const EventRow &row = log->second->rows.row(ref.row());
                std::uint64_t &key = keys[i].key;
                switch (order.by) {
                case By::Time: key = ordered(row.time()); break;
                case By::Severity: key = severityIndex(row.severity(profile)); break;
                case By::Log: key = logRanks.at(ref.log()); break;
                case By::Source: key = names->at(ref.log(), row.source().value); break;
                case By::Host: key = names->at(ref.log(), row.host().value); break;
                case By::Level: key = names->at(ref.log(), row.level().value); break;
                case By::EventId: key = row.typeId(); break;
                default: break;
                }
            }
        });
        if (!progress.report(count))
            return std::nullopt;
        sortKeys(keys, pool, [](std::uint64_t, std::uint64_t) { return 0; });
    }
    if (stop || !progress.report(count))
        return std::nullopt;
    std::vector<EventRef> refs;
    refs.reserve(count);
    if (!order.descending) {
        for (const Keyed &key : keys)
            refs.push_back(rows.at(key.row));
    } else {
        // Groups of equal rows from behind, each as it stands.
        for (std::size_t end = count; end > 0;) {
            std::size_t begin = end - 1;
            while (begin > 0 && keys[begin - 1].key == keys[end - 1].key)
                --begin;
            for (std::size_t i = begin; i < end; ++i)
                refs.push_back(rows.at(keys[i].row));
            end = begin;
        }
    }
    return RowSet(std::move(refs));
}

} // namespace sightglass
