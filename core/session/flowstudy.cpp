// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flowstudy.h"

#include "core/job/jobqueue.h"

namespace sightglass {

namespace {

/// Progress of a search in rows of the logs, as one in rows under the filter.
class Scaled final : public Progress
{
public:
    Scaled(Progress &to, std::uint64_t rows, std::uint64_t all) : m_to(to), m_share(all ? static_cast<double>(rows) / static_cast<double>(all) : 1) {}
    bool report(std::uint64_t rows) override { return m_to.report(static_cast<std::uint64_t>(static_cast<double>(rows) * m_share)); }

private:
    Progress &m_to;
    double m_share;
};

} // namespace

FlowStudy::FlowStudy(Session &session, About about, QObject *parent) : RowStudy(session, parent), m_about(about)
{
    m_threats = ThreatView::of({m_report, &m_report->threats});
    m_transfers = TransferView::of({m_report, &m_report->transfers});
}

RowStudy::Work FlowStudy::makeWork()
{
    FlowQuestion question;
    (m_about == About::Threats ? question.threats : question.transfers) = true;
    question.zone = session().timeZone();
    return [this, question, rows = session().rows(), logs = session().logRows(), pool = session().jobs().pool()](Run &run) {
        const auto publish = [this, &run](std::shared_ptr<const FlowReport> report) {
            ThreatView threats = ThreatView::of({report, &report->threats});
            TransferView transfers = TransferView::of({report, &report->transfers});
            run.publish([this, report = std::move(report), threats = std::move(threats), transfers = std::move(transfers)] {
                m_report = report;
                m_threats = threats;
                m_transfers = transfers;
            });
        };
        Scaled progress(run, rows->size(), flowRowCount(logs));
        auto report = searchFlows(question, rows.get(), logs, *pool, progress, publish);
        if (!report)
            return false;
        publish(std::move(report));
        return true;
    };
}

} // namespace sightglass
