// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/flowviews.h"
#include "core/job/flowsearch.h"
#include "core/session/rowstudy.h"

#include <memory>

namespace sightglass {

/// Threats and findings, or transfers, of the rows under the filter. See RowStudy. Days and hours are those of
/// Session::timeZone(); who changes that calls again().
class FlowStudy : public RowStudy
{
    Q_OBJECT
public:
    enum class About : std::uint8_t { Threats, Transfers };
    FlowStudy(Session &session, About about, QObject *parent = nullptr);
    /// Never null; perhaps a partial one (isComplete).
    [[nodiscard]] std::shared_ptr<const FlowReport> report() const { return m_report; }
    /// Of that report; of the other kind's study empty.
    [[nodiscard]] const ThreatView &threats() const { return m_threats; }
    [[nodiscard]] const TransferView &transfers() const { return m_transfers; }
    void again() { restart(); }

protected:
    [[nodiscard]] Work makeWork() override;

private:
    const About m_about;
    std::shared_ptr<const FlowReport> m_report = std::make_shared<FlowReport>();
    ThreatView m_threats;
    TransferView m_transfers;
};

} // namespace sightglass
