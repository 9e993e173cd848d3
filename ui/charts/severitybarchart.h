// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/charts/chart.h"

#include <memory>

namespace sightglass {

/// One bar of the chart: a log, or those that have no bar of their own.
struct SeverityBar
{
    LogId log;               ///< 0 for the bar of the other logs.
    std::vector<LogId> others; ///< What the bar of the other logs stands for.
    QString name;
    /// Critical … Unknown, of which Unknown is without audit events where these are shown apart.
    std::array<std::uint64_t, severityCount> counts{};
    std::uint64_t auditSuccess = 0; ///< Hatched parts of the Unknown bar; 0 when counted as severities.
    std::uint64_t auditFailure = 0;
    [[nodiscard]] std::uint64_t total() const;
};
/// The bars for the logs of a session under its filter: those with most events first, at most
/// \p most; the last one then stands for all others.
[[nodiscard]] std::vector<SeverityBar> severityBars(const Session &session, std::size_t most);

/// Horizontal stacked bars, one a log. Legend entries switch parts off and on, parts tell their
/// number, a click asks for the events behind. GUI thread; follows the session by itself.
class SeverityBarChart : public Chart
{
    Q_OBJECT
public:
    explicit SeverityBarChart(Session &session, QWidget *parent = nullptr);
    ~SeverityBarChart() override;

    /// What is shown now, for tests and for saving.
    [[nodiscard]] const std::vector<SeverityBar> &bars() const;
    [[nodiscard]] ChartTable table() const override;
    /// More bars are not shown, however high the chart is.
    static constexpr std::size_t mostBars = 30;
    /// Parts in the order of the legend: five severities, audit success, audit failure.
    void setPartVisible(int part, bool visible);
    [[nodiscard]] bool isPartVisible(int part) const;

Q_SIGNALS:
    /// A part of a bar was clicked. Audit parts give Unknown and the kind. \p log is 0 for the bar of
    /// the other logs.
    void partClicked(sightglass::LogId log, sightglass::Severity severity, sightglass::AuditKind audit);
    void partShown(int part, bool visible);
    /// From the context menu of a part; \p field is "log" or "severity".
    void valueChosen(const QString &field, const QString &value, bool exclude);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void wantRebuild();
    void fitBars();
    [[nodiscard]] QFont smallFont() const;
    void rebuild();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightglass
