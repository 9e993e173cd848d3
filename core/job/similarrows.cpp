// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/similarrows.h"

#include "core/aggregate/messageshape.h"
#include "core/job/inorder.h"
#include "core/job/templatemining.h"

#include <algorithm>
#include <climits>
#include <unordered_map>

namespace sightglass {

namespace {

constexpr std::size_t taskRows = 4096;

/// A row as its neighbours see it; its shape is made when it is asked for.
struct Seen
{
    EventRef ref;
    const LogRows *log = nullptr;
    EventRow row;
    std::string shape;
    bool shaped = false;
};

bool alikeInIndex(const Seen &a, const Seen &b)
{
    return a.log && a.log == b.log && a.row.severity() == b.row.severity() && a.row.audit() == b.row.audit() && a.row.isLogAlways() == b.row.isLogAlways()
           && a.row.source() == b.row.source() && a.row.typeId() == b.row.typeId() && a.row.isRecovered() == b.row.isRecovered();
}

class Runs
{
public:
    Runs(const RowSet &rows, const std::vector<LogRows> &logs) : m_rows(rows), m_count(static_cast<std::size_t>(std::min<std::uint64_t>(rows.size(), INT_MAX)))
    {
        for (const LogRows &log : logs)
            m_logs[log.log] = &log;
        m_parts.resize((m_count + taskRows - 1) / taskRows);
    }

    std::optional<SimilarRuns> go(QThreadPool &pool, Progress &progress, const PartialRuns &partial)
    {
        InOrder calls;
        calls.makeWork = [this](const std::atomic<bool> &stop) {
            return [this, &stop, decoders = std::unordered_map<const LogRows *, std::shared_ptr<RecordDecoder>>()](std::size_t i) mutable { work(i, decoders, stop); };
        };
        calls.take = [this](std::size_t i) {
            Part &part = m_parts[i];
            // Whether the first row goes on with the run of the task before.
            auto begin = part.starts.begin();
            if (i > 0 && alikeInIndex(m_last, part.first) && m_last.shape == part.first.shape)
                ++begin;
            m_result.starts.insert(m_result.starts.end(), begin, part.starts.end());
            m_last = std::move(part.last);
            m_result.covered = static_cast<std::uint32_t>(std::min(m_count, (i + 1) * taskRows));
            part = {};
        };
        calls.report = [&](std::size_t taken) { return progress.report(std::min(m_count, taken * taskRows)); };
        if (partial) {
            calls.known = [this] { return m_result.covered; };
            calls.show = [&] { partial(m_result); };
        }
        if (!runInOrder(m_parts.size(), pool, calls))
            return std::nullopt;
        return std::move(m_result);
    }

private:
    using Decoders = std::unordered_map<const LogRows *, std::shared_ptr<RecordDecoder>>;
    struct Part
    {
        RowPositions starts;
        Seen first, last;
    };

    Seen see(std::size_t position) const
    {
        Seen seen;
        seen.ref = m_rows.at(position);
        if (const auto it = m_logs.find(seen.ref.log()); it != m_logs.end() && seen.ref.row().value < it->second->rows.rowCount()) {
            seen.log = it->second;
            seen.row = seen.log->rows.row(seen.ref.row());
        }
        return seen;
    }
    static void shape(Seen &seen, Decoders &decoders, std::string &text)
    {
        if (seen.shaped)
            return;
        seen.shaped = true;
        if (!seen.log || seen.row.typeId() != 0) // a Windows event: the index has told it all
            return;
        auto &decoder = decoders[seen.log];
        if (!decoder && seen.log->decoder)
            decoder = seen.log->decoder();
        const auto record = decoder ? decoder->decodeBrief(seen.row) : tl::unexpected(Error{});
        if (!record) {
            // Like nothing else.
            seen.shape = "\x02" + std::to_string(seen.ref.packed);
            return;
        }
        bool exact = false;
        templateText(*record, text, exact);
        if (exact)
            seen.shape = text;
        else
            messageshape::write(text, seen.shape);
    }
    void work(std::size_t i, Decoders &decoders, const std::atomic<bool> &stop)
    {
        Part &part = m_parts[i];
        const std::size_t begin = i * taskRows, end = std::min(begin + taskRows, m_count);
        std::string text;
        Seen before;
        for (std::size_t at = begin; at < end && !stop; ++at) {
            Seen seen = see(at);
            bool similar = at > begin && alikeInIndex(before, seen);
            if (similar) {
                shape(before, decoders, text);
                shape(seen, decoders, text);
                similar = before.shape == seen.shape;
            }
            if (!similar)
                part.starts.push_back(static_cast<std::uint32_t>(at));
            if (at == begin) {
                shape(seen, decoders, text);
                part.first = seen;
            }
            before = std::move(seen);
        }
        shape(before, decoders, text);
        part.last = std::move(before);
    }

    const RowSet &m_rows;
    std::size_t m_count;
    std::unordered_map<LogId, const LogRows *> m_logs;
    std::vector<Part> m_parts; // by task
    // Of the calling thread.
    Seen m_last;
    SimilarRuns m_result;
};

} // namespace

std::optional<SimilarRuns> findSimilarRuns(const RowSet &rows, const std::vector<LogRows> &logs, QThreadPool &pool, Progress &progress, const PartialRuns &partial)
{
    return Runs(rows, logs).go(pool, progress, partial);
}

} // namespace sightglass
