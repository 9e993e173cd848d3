// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pushrows.h"

#include "core/job/handover.h"
#include "core/session/liveplaces.h"
#include "core/source/fingerprint.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>

namespace sightglass {

namespace {

constexpr std::uint64_t rowsOfTask = 500;
// Each time events are taken the disk is waited for.
constexpr std::size_t eventsAtOnce = 5000;
constexpr std::uint64_t bytesAtOnce = 4 * 1024 * 1024;

/// A log, what its events' ids come from, and decoders that wait for the next task.
struct Log
{
    const LogRows *rows = nullptr;
    std::string idSource;
    std::mutex mutex;
    std::vector<std::unique_ptr<RecordDecoder>> idle; // guarded by mutex

    std::unique_ptr<RecordDecoder> take()
    {
        {
            const std::scoped_lock lock(mutex);
            if (!idle.empty()) {
                auto decoder = std::move(idle.back());
                idle.pop_back();
                return decoder;
            }
        }
        return rows->decoder ? rows->decoder() : nullptr;
    }
};

struct Piece
{
    std::vector<PushEvent> events;
    std::vector<std::pair<std::string, Error>> errors;
};

void decode(const RowSet &rows, std::uint64_t begin, std::uint64_t end, std::map<LogId, Log> &logs, Timestamp observed, Piece &piece)
{
    std::map<LogId, std::unique_ptr<RecordDecoder>> own;
    for (std::uint64_t i = begin; i < end; ++i) {
        const EventRef ref = rows.at(i);
        const auto found = logs.find(ref.log());
        auto &decoder = own[ref.log()];
        if (found != logs.end() && !decoder)
            decoder = found->second.take();
        if (found == logs.end() || !decoder || ref.row().value >= found->second.rows->rows.rowCount()) {
            piece.errors.emplace_back(found == logs.end() ? std::string() : found->second.rows->name, Error{ErrorCode::FileNotFound, {}, {}, Error::noOffset});
            continue;
        }
        const LogRows &log = *found->second.rows;
        auto record = decoder->decode(log.rows.row(ref.row()));
        if (!record) {
            piece.errors.emplace_back(log.name, record.error());
            continue;
        }
        // Of a followed log the ids are those that it has in the history and that following pushes.
        const LivePlaces *places = LiveView::placesOf(log.source.get());
        if (const auto place = places ? places->at(log.rows.row(ref.row()).offset()) : std::nullopt) {
            record->offset = place->place;
            piece.events.push_back(pushEventOf(std::move(*record), place->uuid, log.name, log.format ? log.format->id() : std::string_view(), observed));
            continue;
        }
        piece.events.push_back(pushEventOf(std::move(*record), found->second.idSource, log.name, log.format ? log.format->id() : std::string_view(), observed));
    }
    for (auto &[id, decoder] : own) {
        if (!decoder)
            continue;
        Log &log = logs.at(id);
        const std::scoped_lock lock(log.mutex);
        log.idle.push_back(std::move(decoder));
    }
}

} // namespace

std::string idSourceOf(const LogRows &log)
{
    if (!log.source)
        return "name:" + log.name;
    const auto head = headOf(*log.source);
    return head ? "head:" + head->sha256 : "name:" + log.name;
}

PushRowsResult pushRows(const RowSet &rows, const std::vector<LogRows> &logs, QThreadPool &pool, Progress &progress,
                        const std::function<Result<void>(std::vector<PushEvent> &&)> &take, const std::function<void(const std::string &, const Error &)> &problem)
{
    std::map<LogId, Log> byId;
    for (const LogRows &log : logs) {
        Log &entry = byId[log.log];
        entry.rows = &log;
        entry.idSource = idSourceOf(log);
    }
    const Timestamp observed = SystemClock().now();
    PushRowsResult result;
    struct Task
    {
        QFuture<void> future;
        std::shared_ptr<Piece> piece;
        std::uint64_t end;
    };
    std::deque<Task> tasks;
    std::vector<PushEvent> gathered;
    std::uint64_t gatheredBytes = 0;
    const auto hand = [&] {
        if (gathered.empty() || result.error)
            return;
        const std::uint64_t events = gathered.size();
        if (auto taken = take(std::move(gathered)); !taken) {
            result.error = taken.error();
        } else {
            result.events += events;
            result.bytes += gatheredBytes;
        }
        gathered.clear();
        gatheredBytes = 0;
    };
    const auto most = static_cast<std::size_t>(std::max(1, pool.maxThreadCount())) + 1;
    std::uint64_t next = 0;
    while (!result.error && result.outcome == Outcome::Completed && (next < rows.size() || !tasks.empty())) {
        while (next < rows.size() && tasks.size() < most) {
            const std::uint64_t end = std::min(next + rowsOfTask, rows.size());
            auto piece = std::make_shared<Piece>();
            tasks.push_back({QtConcurrent::run(&pool, taskFunction([&rows, &byId, observed, piece, next, end] { decode(rows, next, end, byId, observed, *piece); })), piece, end});
            next = end;
        }
        Task task = std::move(tasks.front());
        tasks.pop_front();
        task.future.waitForFinished();
        takeOver(&taskResults);
        for (const auto &[log, error] : task.piece->errors) {
            ++result.unreadable;
            if (problem)
                problem(log, error);
        }
        for (const PushEvent &event : task.piece->events)
            gatheredBytes += event.bytes();
        std::move(task.piece->events.begin(), task.piece->events.end(), std::back_inserter(gathered));
        if (gathered.size() >= eventsAtOnce || gatheredBytes >= bytesAtOnce)
            hand();
        if (!progress.report(task.end))
            result.outcome = Outcome::Cancelled;
    }
    for (Task &task : tasks)
        task.future.waitForFinished();
    takeOver(&taskResults);
    if (result.outcome == Outcome::Completed)
        hand();
    return result;
}

} // namespace sightglass
