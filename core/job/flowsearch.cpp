// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/flowsearch.h"

#include "core/job/inorder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace sightglass {

namespace {

constexpr std::uint64_t taskRows = 4096;
constexpr qint64 leastPartialMs = 300;

/// Formats whose records never speak of a proxy's decisions.
bool mayHoldThreats(std::string_view format)
{
    constexpr std::array<std::string_view, 12> others{"syslog", "plain", "access", "sftpgo", "vsftpd", "xferlog", "journal-json", "journal-export", "dmesg",
                                                      "auditd", "zeek", "filezilla"};
    return std::find(others.begin(), others.end(), format) == others.end();
}

/// Which rows of a log a search is about, and what it asks of them.
struct LogPlan
{
    const LogRows *log = nullptr;
    bool windows = false;
    bool threats = false;          ///< Each row may be one.
    bool allTransfers = false;     ///< Each row may be one.
    std::vector<bool> sources;     ///< By string id: rows of these may be transfers.
    std::optional<std::vector<bool>> chosen; ///< By row; none = all rows.
    TransferSessions sessions;

    [[nodiscard]] bool isChosen(std::uint64_t row) const { return !chosen || (row < chosen->size() && (*chosen)[row]); }
    [[nodiscard]] bool mayBeTransfer(const EventRow &row) const
    {
        return allTransfers || (row.source().value < sources.size() && sources[row.source().value]);
    }
};

struct Task
{
    std::size_t log = 0;
    std::uint64_t begin = 0, end = 0;
};

/// What a task found, in the order of its rows.
struct Piece
{
    struct FoundThreat
    {
        Threat threat;
        std::uint64_t row, offset;
    };
    struct FoundTransfer
    {
        std::vector<Transfer> transfers;
        std::uint64_t row, offset;
    };
    struct FoundFinding
    {
        std::vector<FindingRuleId> rules;
        Timestamp time;
        std::uint64_t row;
        bool isFailedLogon = false;
        std::string user, from, computer;
    };
    std::vector<FoundThreat> threats;
    std::vector<FoundTransfer> transfers;
    std::vector<FoundFinding> findings;
    std::uint64_t events = 0;
};

LogPlan planOf(const LogRows &log, const FlowQuestion &question)
{
    LogPlan plan;
    plan.log = &log;
    const FlowFormat format = log.format ? FlowFormat::of(*log.format) : FlowFormat();
    plan.windows = format.windows;
    plan.threats = question.threats && format.threats;
    plan.allTransfers = question.transfers && format.allTransfers;
    if (!question.transfers || !format.byProgram || !log.store)
        return plan;
    bool sftp = false;
    std::vector<std::uint32_t> sshd;
    std::uint32_t id = 0;
    log.store->forEachString([&](const std::string &text) {
        const bool is = mayBeTransferSource(text) || id == StringTable::overflow.value;
        plan.sources.push_back(is);
        sftp = sftp || isSftpServer(text);
        if (isSshd(text))
            sshd.push_back(id);
        ++id;
    });
    if (!sftp) {
        for (const std::uint32_t is : sshd)
            plan.sources[is] = false;
    }
    if (std::none_of(plan.sources.begin() + std::min<std::ptrdiff_t>(2, static_cast<std::ptrdiff_t>(plan.sources.size())), plan.sources.end(), [](bool is) { return is; }))
        plan.sources.clear(); // nothing but overflow, which alone is no sign
    return plan;
}

class Searcher
{
public:
    Searcher(const FlowQuestion &question, const RowSet *rows, const std::vector<LogRows> &logs) : m_question(question), m_clock(question.zone)
    {
        std::uint64_t all = 0;
        for (const LogRows &log : logs) {
            m_plans.push_back(planOf(log, question));
            all += log.rows.rowCount();
        }
        m_rows = all;
        if (rows)
            choose(*rows, all);
        for (std::size_t i = 0; i < m_plans.size(); ++i) {
            const LogPlan &plan = m_plans[i];
            const bool asked = plan.threats || plan.allTransfers || !plan.sources.empty() || (plan.windows && question.threats);
            const std::uint64_t count = asked ? plan.log->rows.rowCount() : 0;
            for (std::uint64_t row = 0; row < count; row += taskRows)
                m_tasks.push_back({i, row, std::min(count, row + taskRows)});
            m_skipped += plan.log->rows.rowCount() - count;
        }
        m_pieces.resize(m_tasks.size());
    }

    std::shared_ptr<const FlowReport> go(QThreadPool &pool, Progress &progress, const PartialFlow &partial)
    {
        InOrder calls;
        calls.makeWork = [this](const std::atomic<bool> &stop) { return work(stop); };
        calls.take = [this](std::size_t i) { take(i); };
        calls.report = [&](std::size_t taken) { return progress.report(m_skipped + (taken ? m_taken : 0)); };
        if (partial) {
            calls.known = [this] { return m_found; };
            calls.show = [&] { partial(result()); };
        }
        calls.leastShowMs = leastPartialMs;
        if (!runInOrder(m_tasks.size(), pool, calls))
            return nullptr;
        m_report.events = m_rows;
        m_report.findings.findBursts();
        return std::make_shared<const FlowReport>(std::move(m_report));
    }

private:
    void choose(const RowSet &rows, std::uint64_t all)
    {
        m_rows = rows.size();
        if (rows.size() >= all)
            return; // every row, in whatever order
        std::unordered_map<LogId, LogPlan *> plans;
        for (LogPlan &plan : m_plans) {
            plan.chosen.emplace(plan.log->rows.rowCount());
            plans[plan.log->log] = &plan;
        }
        LogPlan *plan = nullptr;
        for (std::uint64_t i = 0; i < rows.size(); ++i) {
            const EventRef ref = rows.at(i);
            if (!plan || plan->log->log != ref.log()) {
                const auto found = plans.find(ref.log());
                plan = found == plans.end() ? nullptr : found->second;
            }
            if (plan && ref.row().value < plan->chosen->size())
                (*plan->chosen)[ref.row().value] = true;
        }
    }

    std::function<void(std::size_t)> work(const std::atomic<bool> &stop)
    {
        struct Own
        {
            std::size_t log = SIZE_MAX;
            std::unique_ptr<RecordDecoder> decoder;
        };
        return [this, &stop, own = std::make_shared<Own>()](std::size_t i) {
            const Task &task = m_tasks[i];
            const LogPlan &plan = m_plans[task.log];
            const LogRows &log = *plan.log;
            if (own->log != task.log) {
                own->log = task.log;
                own->decoder = log.decoder ? log.decoder() : nullptr;
            }
            if (!own->decoder)
                return;
            Piece piece;
            std::vector<FindingRuleId> rules;
            for (std::uint64_t row = task.begin; row < task.end && !stop; ++row) {
                const EventRow &entry = log.rows.row(RowIndex{row});
                const bool chosen = plan.isChosen(row);
                const bool finding = plan.windows && m_question.threats && chosen && mayShowFinding(entry.typeId());
                const bool threat = chosen && (plan.threats || (plan.windows && m_question.threats && mayBeDetection(entry.typeId())));
                const bool transfer = m_question.transfers && !plan.windows && plan.mayBeTransfer(entry);
                if (!finding && !threat && !transfer)
                    continue;
                const auto record = own->decoder->decodeBrief(entry);
                if (!record)
                    continue; // the Problems page says so
                if (finding) {
                    findingsOf(*record, rules);
                    Piece::FoundFinding found{rules, record->time, row, false, {}, {}, {}};
                    found.isFailedLogon = failedLogonOf(*record, found.user, found.from);
                    if (found.isFailedLogon)
                        found.computer = record->host;
                    if (found.isFailedLogon || !rules.empty())
                        piece.findings.push_back(std::move(found));
                }
                if (threat) {
                    if (auto is = threatOf(*record))
                        piece.threats.push_back({std::move(*is), row, entry.offset()});
                }
                if (transfer) {
                    if (auto are = transfersOf(*record); !are.empty())
                        piece.transfers.push_back({std::move(are), row, entry.offset()});
                }
            }
            m_pieces[i] = std::move(piece);
        };
    }

    void take(std::size_t i)
    {
        const Task &task = m_tasks[i];
        LogPlan &plan = m_plans[task.log];
        Piece piece = std::move(m_pieces[i]);
        m_pieces[i] = {};
        const LogId log = plan.log->log;
        for (const auto &found : piece.threats)
            m_report.threats.add(found.threat, EventRef(log, RowIndex{found.row}), found.offset, m_clock);
        std::vector<Transfer> transfers;
        for (auto &found : piece.transfers) {
            transfers.clear();
            plan.sessions.add(std::move(found.transfers), transfers);
            if (!plan.isChosen(found.row))
                continue;
            for (const Transfer &transfer : transfers)
                m_report.transfers.add(transfer, EventRef(log, RowIndex{found.row}), found.offset, m_clock);
        }
        for (const auto &found : piece.findings) {
            const EventRef ref(log, RowIndex{found.row});
            for (const FindingRuleId rule : found.rules)
                m_report.findings.add(rule, found.time, ref);
            if (found.isFailedLogon)
                m_report.findings.addFailedLogon(found.user, found.from, found.computer, found.time, ref);
        }
        m_found += piece.threats.size() + piece.transfers.size() + piece.findings.size();
        m_taken += task.end - task.begin;
    }

    std::shared_ptr<const FlowReport> result() const
    {
        auto report = std::make_shared<FlowReport>(m_report);
        report->findings.findBursts();
        return report;
    }

    const FlowQuestion &m_question;
    ZoneClock m_clock;
    std::vector<LogPlan> m_plans;
    std::vector<Task> m_tasks;
    std::vector<Piece> m_pieces;
    FlowReport m_report;
    std::uint64_t m_rows = 0, m_skipped = 0, m_taken = 0, m_found = 0;
};

} // namespace

FlowFormat FlowFormat::of(const Format &format)
{
    FlowFormat is;
    is.windows = format.hasEventIds();
    is.threats = !is.windows && mayHoldThreats(format.id());
    is.allTransfers = !is.windows && (format.id() == "xferlog" || format.id() == "vsftpd" || format.id() == "w3c");
    is.byProgram = !is.windows && !is.allTransfers;
    return is;
}

std::uint64_t flowRowCount(const std::vector<LogRows> &logs)
{
    std::uint64_t all = 0;
    for (const LogRows &log : logs)
        all += log.rows.rowCount();
    return all;
}

std::shared_ptr<const FlowReport> searchFlows(const FlowQuestion &question, const RowSet *rows, const std::vector<LogRows> &logs, QThreadPool &pool,
                                              Progress &progress, const PartialFlow &partial)
{
    return Searcher(question, rows, logs).go(pool, progress, partial);
}

} // namespace sightglass
