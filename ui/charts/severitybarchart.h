// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QWidget>

#include <memory>

class QImage;

namespace sightglass {

/// One log of the bar chart.
struct SeverityBar
{
    LogId log;
    QString name;
    /// Critical … Unknown, of which Unknown is without audit events where these are shown apart.
    std::array<std::uint64_t, severityCount> counts{};
    std::uint64_t auditSuccess = 0; ///< Hatched parts of the Unknown bar; 0 when counted as severities.
    std::uint64_t auditFailure = 0;
};
/// The bars for the logs of a session: those with most events first, at most \p most.
[[nodiscard]] std::vector<SeverityBar> severityBars(const Session &session, std::size_t most);

/// Horizontal stacked bars, one a log. Legend entries switch parts off and on, parts tell their
/// number, a click asks for the events behind. GUI thread; follows the session by itself.
class SeverityBarChart : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityBarChart(Session &session, QWidget *parent = nullptr);
    ~SeverityBarChart() override;

    /// What is shown now, for tests and for saving.
    [[nodiscard]] const std::vector<SeverityBar> &bars() const;
    [[nodiscard]] QImage toImage() const;
    /// Logs beyond these are left out, and the chart says so.
    static constexpr std::size_t mostBars = 12;
    /// Parts in the order of the legend: five severities, audit success, audit failure.
    void setPartVisible(int part, bool visible);
    [[nodiscard]] bool isPartVisible(int part) const;

Q_SIGNALS:
    /// A part of a bar was clicked. Audit parts give Unknown and the kind.
    void partClicked(sightglass::LogId log, sightglass::Severity severity, sightglass::AuditKind audit);

private:
    void rebuild();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
