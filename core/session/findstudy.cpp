// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/findstudy.h"

#include "core/job/jobqueue.h"

#include <algorithm>
#include <climits>
#include <unordered_map>

namespace sightglass {

namespace {

/// \p next are the rows of \p before with others behind them, as those of a log that grows are.
bool continues(const RowSet &before, const RowSet &next)
{
    const std::uint64_t n = before.size();
    return n == 0 || (next.size() >= n && next.at(0) == before.at(0) && next.at(n / 2) == before.at(n / 2) && next.at(n - 1) == before.at(n - 1));
}

} // namespace

FindStudy::FindStudy(Session &session, QObject *parent) : RowStudy(session, parent), m_rows(session.rows())
{
    connect(&session, &Session::rowsChanged, this, &FindStudy::takeRows);
}

void FindStudy::takeRows()
{
    const auto next = session().rows();
    const bool same = continues(*m_rows, *next);
    m_rows = next;
    m_stale = true;
    if (same || m_hits->empty())
        return;
    m_hits = std::make_shared<RowPositions>();
    Q_EMIT changed();
}

void FindStudy::setPattern(std::optional<FindPattern> pattern, int from)
{
    m_pattern = std::move(pattern);
    m_wanted = std::max(0, from);
    m_hits = std::make_shared<RowPositions>();
    m_stale = true;
    restart();
    Q_EMIT changed();
}

int FindStudy::nextFrom(int row) const
{
    const auto it = row < 0 ? m_hits->begin() : std::upper_bound(m_hits->begin(), m_hits->end(), static_cast<std::uint32_t>(row));
    return it == m_hits->end() || *it > static_cast<std::uint32_t>(INT_MAX) ? -1 : static_cast<int>(*it);
}

int FindStudy::previousFrom(int row) const
{
    const auto it = row < 0 ? m_hits->begin() : std::lower_bound(m_hits->begin(), m_hits->end(), static_cast<std::uint32_t>(row));
    return it == m_hits->begin() ? -1 : static_cast<int>(*(it - 1));
}

qint64 FindStudy::numberOf(int row) const
{
    const auto it = row < 0 ? m_hits->end() : std::lower_bound(m_hits->begin(), m_hits->end(), static_cast<std::uint32_t>(row));
    return it == m_hits->end() || *it != static_cast<std::uint32_t>(row) ? -1 : it - m_hits->begin();
}

RowStudy::Work FindStudy::makeWork()
{
    return [this, query = m_pattern->query(), from = m_wanted, rows = session().rows(), logs = session().logRows(), pool = session().jobs().pool()](Run &run) {
        const auto publish = [&](RowPositions found) {
            run.publish([this, from, rows, hits = std::make_shared<const RowPositions>(std::move(found))] {
                if (!continues(*rows, *session().rows()))
                    return; // other rows came meanwhile
                m_hits = hits;
                m_from = from;
                m_stale = false;
            });
        };
        auto found = findRows(query, *rows, static_cast<std::uint64_t>(from), logs, *pool, run, publish);
        if (!found)
            return false;
        publish(std::move(*found));
        return true;
    };
}

RowStudy::Work SeverityStretches::makeWork()
{
    return [this, rows = session().rows(), logs = session().logRows(), profile = session().profile()](Run &run) {
        std::unordered_map<LogId, const LogRows *> byLog;
        for (const LogRows &log : logs)
            byLog[log.log] = &log;
        auto worst = std::make_shared<Worst>();
        worst->fill(Severity::Unknown);
        LogId last;
        const LogRows *log = nullptr;
        const std::uint64_t count = rows->size();
        for (std::size_t stretch = 0; stretch < stretches; ++stretch) {
            const std::uint64_t end = count * (stretch + 1) / stretches;
            Severity &here = (*worst)[stretch];
            for (std::uint64_t at = count * stretch / stretches; at < end; ++at) {
                const EventRef ref = rows->at(at);
                if (!(ref.log() == last)) {
                    last = ref.log();
                    const auto it = byLog.find(last);
                    log = it == byLog.end() ? nullptr : it->second;
                }
                if (!log || ref.row().value >= log->rows.rowCount())
                    continue;
                if (const Severity severity = log->rows.row(ref.row()).severity(profile); severity <= Severity::Error)
                    here = std::min(here, severity);
                if (here == Severity::Critical)
                    break;
            }
            if (!run.report(end))
                return false;
        }
        run.publish([this, worst] { m_worst = worst; });
        return true;
    };
}

} // namespace sightglass
