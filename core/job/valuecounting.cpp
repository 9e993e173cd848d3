// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/valuecounting.h"

#include "core/event/eventuser.h"
#include "core/job/handover.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <unordered_map>

namespace sightglass {

namespace {

constexpr qint64 partialMs = 300;
/// Rows that a thread takes at once: of the index, and of what is decoded.
constexpr std::uint64_t indexChunk = 64 * 1024, decodeChunk = 512;

using Kind = FieldId::Kind;
constexpr std::array<std::pair<std::string_view, Kind>, 7> indexNames{{{"severity", Kind::Severity},
                                                                       {"source", Kind::Source},
                                                                       {"host", Kind::Host},
                                                                       {"level", Kind::Level},
                                                                       {"eventid", Kind::EventId},
                                                                       {"log", Kind::Log},
                                                                       {"user", Kind::User}}};

/// One thread's share: called with [begin, end) of the rows and the number of the chunk.
using ChunkWork = std::function<void(std::uint64_t begin, std::uint64_t end, std::uint64_t chunk)>;

/// Runs chunks of rows on all threads. \return false when it was stopped.
bool overChunks(std::uint64_t rows, std::uint64_t chunkRows, QThreadPool &pool, Progress &progress, const std::function<ChunkWork()> &makeWork)
{
    struct Shared
    {
        std::atomic<std::uint64_t> next{0};
        std::atomic<bool> stop{false};
        std::mutex mutex;
        std::uint64_t done = 0;
    } shared;
    const auto share = [&] {
        const ChunkWork work = makeWork();
        for (;;) {
            const std::uint64_t chunk = shared.next++, begin = chunk * chunkRows;
            if (shared.stop || begin >= rows)
                return;
            const std::uint64_t end = std::min(rows, begin + chunkRows);
            work(begin, end, chunk);
            const std::scoped_lock lock(shared.mutex);
            shared.done += end - begin;
            if (!progress.report(shared.done))
                shared.stop = true;
        }
    };
    const auto chunks = (rows + chunkRows - 1) / chunkRows;
    const auto threads = std::min<std::uint64_t>(chunks, static_cast<std::uint64_t>(std::max(1, pool.maxThreadCount())));
    std::vector<QFuture<void>> futures;
    for (std::uint64_t i = 0; i < threads; ++i)
        futures.push_back(QtConcurrent::run(&pool, taskFunction(share)));
    for (QFuture<void> &future : futures)
        future.waitForFinished();
    takeOver(&taskResults);
    return !shared.stop;
}

/// Finds logs of rows; of one thread.
class Logs
{
public:
    explicit Logs(const std::vector<LogRows> &logs)
    {
        for (const LogRows &log : logs)
            m_logs[log.log].log = &log;
    }
    struct Entry
    {
        const LogRows *log = nullptr;
        std::unique_ptr<RecordDecoder> decoder{};
        bool asked = false;
    };
    /// Null where the log is gone or has not that many rows.
    Entry *find(EventRef ref)
    {
        if (!m_current || m_current->log->log != ref.log()) {
            const auto found = m_logs.find(ref.log());
            m_current = found == m_logs.end() ? nullptr : &found->second;
        }
        return m_current && ref.row().value < m_current->log->rows.rowCount() ? m_current : nullptr;
    }
    static RecordDecoder *decoder(Entry &entry)
    {
        if (!entry.asked) {
            entry.asked = true;
            entry.decoder = entry.log->decoder ? entry.log->decoder() : nullptr;
        }
        return entry.decoder.get();
    }

private:
    std::unordered_map<LogId, Entry> m_logs;
    Entry *m_current = nullptr;
};

/// Users are known by number where somebody asked for them before.
bool usersKnown(const std::vector<LogRows> &logs)
{
    return std::all_of(logs.begin(), logs.end(), [](const LogRows &log) { return log.users && log.users->size() >= log.rows.rowCount(); });
}

bool isDecoded(const FieldId &field, const std::vector<LogRows> &logs)
{
    return field.kind == Kind::Record || (field.kind == Kind::User && !usersKnown(logs));
}

bool hasEventIds(const LogRows &log)
{
    return log.format && log.format->hasEventIds();
}

/// A value in the index as a number of its log.
std::uint32_t indexKey(Kind kind, const LogRows &log, RowIndex index, const EventRow &row, SeverityProfile profile)
{
    switch (kind) {
    case Kind::Severity: return static_cast<std::uint32_t>(row.severity(profile));
    case Kind::Source: return row.source().value;
    case Kind::Host: return row.host().value;
    case Kind::Level: return row.level().value;
    case Kind::EventId: return row.typeId();
    case Kind::User: return log.users->at(index).value;
    case Kind::Log:
    case Kind::Record: break;
    }
    return 0;
}

/// What indexKey() stands for; nullopt where the event has no such value.
struct IndexValue
{
    std::optional<std::string> text;
    bool other = false; ///< One of those that the log's dictionary had no room for.
};
IndexValue indexValue(Kind kind, const LogRows &log, std::uint32_t key)
{
    const auto name = [key](std::string text) {
        IndexValue value;
        value.other = key == StringTable::overflow.value;
        if (!text.empty())
            value.text = std::move(text);
        return value;
    };
    switch (kind) {
    case Kind::Severity: return {std::string(severityName(static_cast<Severity>(key))), false};
    case Kind::Source:
    case Kind::Host: return name(log.store ? log.store->string(StringId{key}) : std::string());
    case Kind::Level: return name(log.store ? log.store->level(LevelId{static_cast<std::uint8_t>(key)}) : std::string());
    case Kind::EventId: return hasEventIds(log) ? IndexValue{std::to_string(key), false} : IndexValue{};
    case Kind::User: return name(log.users ? log.users->text(StringId{key}) : std::string());
    case Kind::Log: return {std::to_string(log.log.value), false};
    case Kind::Record: break;
    }
    return {};
}

/// Of a decoded field; nullopt where the event has none, or cannot be decoded.
std::optional<std::string> decodedValue(const FieldId &field, Logs::Entry &entry, const EventRow &row)
{
    RecordDecoder *decoder = Logs::decoder(entry);
    if (!decoder)
        return std::nullopt;
    const auto record = decoder->decodeBrief(row);
    if (!record)
        return std::nullopt;
    if (field.kind == Kind::User) {
        std::string user = eventUser(*record);
        return user.empty() ? std::nullopt : std::optional(std::move(user));
    }
    const std::string *value = fieldValue(*record, field.name);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<ValueCounts> countIndexed(const FieldId &field, const RowSet &rows, const std::vector<LogRows> &logs, SeverityProfile profile,
                                        QThreadPool &pool, Progress &progress)
{
    using Table = std::unordered_map<LogId, std::unordered_map<std::uint32_t, ValueCounts::Counts>>;
    std::mutex mutex;
    Table all;
    const bool done = overChunks(rows.size(), indexChunk, pool, progress, [&]() -> ChunkWork {
        return [&, own = std::make_shared<Logs>(logs)](std::uint64_t begin, std::uint64_t end, std::uint64_t) {
            Table table;
            LogId lastLog;
            std::uint32_t lastKey = 0;
            ValueCounts::Counts *last = nullptr; // neighbours are often alike
            for (std::uint64_t i = begin; i < end; ++i) {
                const EventRef ref = rows.at(i);
                const Logs::Entry *entry = own->find(ref);
                if (!entry)
                    continue;
                const EventRow &row = entry->log->rows.row(ref.row());
                const std::uint32_t key = indexKey(field.kind, *entry->log, ref.row(), row, profile);
                if (!last || lastLog != ref.log() || lastKey != key) {
                    last = &table[ref.log()][key];
                    lastLog = ref.log();
                    lastKey = key;
                }
                ++(*last)[severityIndex(row.severity(profile))];
            }
            const std::scoped_lock lock(mutex);
            for (const auto &[log, counts] : table) {
                for (const auto &[key, n] : counts) {
                    auto &to = all[log][key];
                    for (std::size_t s = 0; s < severityCount; ++s)
                        to[s] += n[s];
                }
            }
        };
    });
    if (!done)
        return std::nullopt;
    ValueCounts counts;
    for (const LogRows &log : logs) {
        for (const auto &[key, n] : all[log.log]) {
            const IndexValue value = indexValue(field.kind, log, key);
            if (value.text && !value.other) {
                counts.add(*value.text, n);
                continue;
            }
            for (const Severity severity : allSeverities) {
                if (value.other)
                    counts.addOther(severity, n[severityIndex(severity)]);
                else
                    counts.addMissing(severity, n[severityIndex(severity)]);
            }
        }
    }
    return counts;
}

} // namespace

FieldId FieldId::fromText(std::string_view text)
{
    for (const auto &[name, kind] : indexNames) {
        if (text == name)
            return {kind};
    }
    return {Kind::Record, std::string(text)};
}

std::string FieldId::text() const
{
    for (const auto &[text, known] : indexNames) {
        if (known == kind)
            return std::string(text);
    }
    return name;
}

const std::string *fieldValue(const EventRecord &record, std::string_view name)
{
    for (const EventField &field : record.fields) {
        if (field.name == name)
            return &field.value;
    }
    return name == "message" && !record.message.empty() ? &record.message : nullptr;
}

std::optional<ValueCounts> countValues(const FieldId &field, const RowSet &rows, const std::vector<LogRows> &logs, SeverityProfile profile,
                                       QThreadPool &pool, Progress &progress, const PartialValues &partial)
{
    if (!isDecoded(field, logs))
        return countIndexed(field, rows, logs, profile, pool, progress);
    std::mutex mutex;
    ValueCounts all;
    QElapsedTimer clock;
    clock.start();
    qint64 pause = partialMs;
    const bool done = overChunks(rows.size(), decodeChunk, pool, progress, [&]() -> ChunkWork {
        return [&, own = std::make_shared<Logs>(logs)](std::uint64_t begin, std::uint64_t end, std::uint64_t) {
            // A chunk's own counts have no limit: whether a value is told apart is decided once, below.
            ValueCounts counts(SIZE_MAX, SIZE_MAX);
            for (std::uint64_t i = begin; i < end; ++i) {
                const EventRef ref = rows.at(i);
                Logs::Entry *entry = own->find(ref);
                if (!entry)
                    continue;
                const EventRow &row = entry->log->rows.row(ref.row());
                if (const auto value = decodedValue(field, *entry, row))
                    counts.add(*value, row.severity(profile));
                else
                    counts.addMissing(row.severity(profile));
            }
            const std::scoped_lock lock(mutex);
            all.merge(counts);
            if (partial && clock.elapsed() >= pause) {
                clock.restart();
                partial(all);
                // Putting a million values in order takes its time, which the counting waits for.
                pause = std::max(partialMs, 20 * clock.restart());
            }
        };
    });
    return done ? std::optional(std::move(all)) : std::nullopt;
}

namespace {

/// Rows for which a thread's own test says yes, in their order.
using RowTest = std::function<bool(Logs::Entry &, EventRef, const EventRow &)>;
std::optional<std::vector<EventRef>> rowsWhere(const RowSet &rows, const std::vector<LogRows> &logs, std::uint64_t chunkRows, QThreadPool &pool,
                                               Progress &progress, const std::function<RowTest()> &makeTest)
{
    std::mutex mutex;
    std::vector<std::vector<EventRef>> found((rows.size() + chunkRows - 1) / chunkRows);
    const bool done = overChunks(rows.size(), chunkRows, pool, progress, [&]() -> ChunkWork {
        return [&, own = std::make_shared<Logs>(logs), test = makeTest()](std::uint64_t begin, std::uint64_t end, std::uint64_t chunk) {
            std::vector<EventRef> refs;
            for (std::uint64_t i = begin; i < end; ++i) {
                const EventRef ref = rows.at(i);
                Logs::Entry *entry = own->find(ref);
                if (entry && test(*entry, ref, entry->log->rows.row(ref.row())))
                    refs.push_back(ref);
            }
            const std::scoped_lock lock(mutex);
            found[chunk] = std::move(refs);
        };
    });
    if (!done)
        return std::nullopt;
    std::vector<EventRef> all;
    for (const auto &refs : found)
        all.insert(all.end(), refs.begin(), refs.end());
    return all;
}

} // namespace

std::optional<std::vector<EventRef>> rowsWithValue(const FieldId &field, const std::optional<std::string> &value, bool exclude, const RowSet &rows,
                                                   const std::vector<LogRows> &logs, QThreadPool &pool, Progress &progress)
{
    if (isDecoded(field, logs)) {
        return rowsWhere(rows, logs, decodeChunk, pool, progress, [&]() -> RowTest {
            return [&](Logs::Entry &entry, EventRef, const EventRow &row) { return (decodedValue(field, entry, row) == value) != exclude; };
        });
    }
    return rowsWhere(rows, logs, indexChunk, pool, progress, [&]() -> RowTest {
        struct Known
        {
            LogId log;
            std::unordered_map<std::uint32_t, bool> same; // by key
        };
        return [&, known = Known()](Logs::Entry &entry, EventRef ref, const EventRow &row) mutable {
            if (known.log != ref.log())
                known = {ref.log(), {}};
            const std::uint32_t key = indexKey(field.kind, *entry.log, ref.row(), row, SeverityProfile::Strict);
            auto it = known.same.find(key);
            if (it == known.same.end()) {
                const IndexValue has = indexValue(field.kind, *entry.log, key);
                it = known.same.emplace(key, !has.other && has.text == value).first;
            }
            return it->second != exclude;
        };
    });
}

std::optional<HeatMap> countHours(const RowSet &rows, const std::vector<LogRows> &logs, SeverityProfile profile, const std::string &zone, QThreadPool &pool,
                                  Progress &progress)
{
    std::mutex mutex;
    HeatMap all;
    all.profile = profile;
    const bool done = overChunks(rows.size(), indexChunk, pool, progress, [&]() -> ChunkWork {
        return [&, own = std::make_shared<Logs>(logs), clock = std::make_shared<ZoneClock>(zone)](std::uint64_t begin, std::uint64_t end, std::uint64_t) {
            HeatMap map;
            map.profile = profile;
            for (std::uint64_t i = begin; i < end; ++i) {
                const EventRef ref = rows.at(i);
                if (const Logs::Entry *entry = own->find(ref))
                    map.add(std::span(&entry->log->rows.row(ref.row()), 1), *clock);
            }
            const std::scoped_lock lock(mutex);
            all.merge(map);
        };
    });
    return done ? std::optional(all) : std::nullopt;
}

std::optional<std::vector<EventRef>> rowsOfHour(HeatMap::Cell cell, bool exclude, const RowSet &rows, const std::vector<LogRows> &logs, const std::string &zone,
                                                QThreadPool &pool, Progress &progress)
{
    return rowsWhere(rows, logs, indexChunk, pool, progress, [&]() -> RowTest {
        return [&, clock = std::make_shared<ZoneClock>(zone)](Logs::Entry &, EventRef, const EventRow &row) {
            return (row.time().isValid() && HeatMap::cellOf(row.time(), *clock) == cell) != exclude;
        };
    });
}

std::optional<FieldNameCounts> sampleFieldNames(const std::vector<LogRows> &logs, std::uint64_t most, Progress &progress)
{
    FieldNameCounts names;
    std::uint64_t done = 0;
    for (const LogRows &log : logs) {
        const std::uint64_t rows = log.rows.rowCount();
        const std::uint64_t wanted = std::min(rows, std::max<std::uint64_t>(3, most / logs.size()));
        const auto decoder = wanted > 0 && log.decoder ? log.decoder() : nullptr;
        for (std::uint64_t i = 0; decoder && i < wanted; ++i) {
            if (!progress.report(++done))
                return std::nullopt;
            const auto record = decoder->decodeBrief(log.rows.row(RowIndex{i * rows / wanted}));
            if (!record)
                continue;
            ++names.sampled;
            std::vector<std::string_view> seen; // an event has a name once
            for (const EventField &field : record->fields) {
                if (field.name.empty() || field.name.size() > limits::dictionaryString || std::find(seen.begin(), seen.end(), field.name) != seen.end())
                    continue;
                seen.push_back(field.name);
                if (const auto it = names.records.find(field.name); it != names.records.end())
                    ++it->second;
                else if (names.records.size() < limits::offeredFields)
                    names.records.emplace(field.name, 1);
                if (seen.size() >= limits::offeredFieldsPerRecord)
                    break;
            }
        }
    }
    return names;
}

} // namespace sightglass
