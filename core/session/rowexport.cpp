// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rowexport.h"

#include "core/job/handover.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <unordered_map>

namespace sightglass {

namespace {

constexpr std::uint64_t rowsOfTask = 512;
constexpr std::uint64_t rowsOfSample = 1000;

/// Decoders that wait for the next task, by log.
class Decoders
{
public:
    explicit Decoders(const std::vector<LogRows> &logs)
    {
        for (const LogRows &log : logs)
            m_logs[log.log] = &log;
    }
    [[nodiscard]] const LogRows *log(LogId id) const
    {
        const auto found = m_logs.find(id);
        return found == m_logs.end() ? nullptr : found->second;
    }
    std::unique_ptr<RecordDecoder> take(LogId id)
    {
        {
            const std::scoped_lock lock(m_mutex);
            auto &idle = m_idle[id];
            if (!idle.empty()) {
                auto decoder = std::move(idle.back());
                idle.pop_back();
                return decoder;
            }
        }
        const LogRows *rows = log(id);
        return rows && rows->decoder ? rows->decoder() : nullptr;
    }
    void giveBack(LogId id, std::unique_ptr<RecordDecoder> decoder)
    {
        const std::scoped_lock lock(m_mutex);
        m_idle[id].push_back(std::move(decoder));
    }

private:
    std::unordered_map<LogId, const LogRows *> m_logs;
    std::mutex m_mutex;
    std::map<LogId, std::vector<std::unique_ptr<RecordDecoder>>> m_idle;
};

/// Calls \p use(log, record or error) for rows [begin, end).
template<typename Use>
void decodeRows(const RowSet &rows, std::uint64_t begin, std::uint64_t end, Decoders &decoders, Use &&use)
{
    std::map<LogId, std::unique_ptr<RecordDecoder>> own;
    for (std::uint64_t i = begin; i < end; ++i) {
        const EventRef ref = rows.at(i);
        const LogRows *log = decoders.log(ref.log());
        auto &decoder = own[ref.log()];
        if (!decoder)
            decoder = decoders.take(ref.log());
        if (!log || !decoder || ref.row().value >= log->rows.rowCount())
            use(log, Result<EventRecord>(failure(ErrorCode::FileNotFound, log ? log->name : std::string(), {}, Error::noOffset)));
        else
            use(log, decoder->decode(log->rows.row(ref.row())));
    }
    for (auto &[log, decoder] : own) {
        if (decoder)
            decoders.giveBack(log, std::move(decoder));
    }
}

struct Piece
{
    std::string text;
    std::uint64_t written = 0;
    std::vector<std::pair<std::string, Error>> errors;
};

} // namespace

ExportResult exportRows(const RowSet &rows, const std::vector<LogRows> &logs, ExportFormat format, QThreadPool &pool, Progress &progress,
                        const std::function<bool(std::string_view)> &write, const std::function<void(const std::string &, const Error &)> &problem)
{
    Decoders decoders(logs);
    std::vector<EventRecord> sample;
    if (isTable(format)) {
        // Spread over all rows: logs of several kinds follow one another.
        const std::uint64_t step = std::max<std::uint64_t>(1, rows.size() / rowsOfSample);
        for (std::uint64_t i = 0; i < rows.size(); i += step) {
            decodeRows(rows, i, i + 1, decoders, [&sample](const LogRows *, Result<EventRecord> record) {
                if (record)
                    sample.push_back(std::move(*record));
            });
        }
    }
    const RecordWriter writer(format, sample);
    ExportResult result;
    result.failed = !write(writer.begin());

    struct Task
    {
        QFuture<void> future;
        std::shared_ptr<Piece> piece;
        std::uint64_t end;
    };
    std::deque<Task> tasks;
    const auto most = static_cast<std::size_t>(std::max(1, pool.maxThreadCount())) + 1;
    std::uint64_t next = 0;
    bool any = false;
    while (!result.failed && result.outcome == Outcome::Completed && (next < rows.size() || !tasks.empty())) {
        while (next < rows.size() && tasks.size() < most) {
            const std::uint64_t end = std::min(next + rowsOfTask, rows.size());
            auto piece = std::make_shared<Piece>();
            tasks.push_back({QtConcurrent::run(&pool, taskFunction([&rows, &decoders, &writer, piece, next, end] {
                                 decodeRows(rows, next, end, decoders, [&](const LogRows *log, Result<EventRecord> record) {
                                     if (!record) {
                                         piece->errors.emplace_back(log ? log->name : std::string(), record.error());
                                         return;
                                     }
                                     if (piece->written++)
                                         piece->text += writer.between();
                                     writer.append(*record, log->name, piece->text);
                                 });
                             })),
                             piece, end});
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
        if (task.piece->written) {
            result.failed = (any && !write(writer.between())) || !write(task.piece->text);
            any = true;
            result.written += task.piece->written;
        }
        if (!progress.report(task.end))
            result.outcome = Outcome::Cancelled;
    }
    for (Task &task : tasks)
        task.future.waitForFinished();
    takeOver(&taskResults);
    if (!result.failed && result.outcome == Outcome::Completed)
        result.failed = !write(writer.end());
    return result;
}

} // namespace sightglass
