// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/threatmodel.h"
#include "ui/views/flows/flowpage.h"

class QLabel;

namespace sightglass {

class StatCard;

/// What proxies held back or let through, and named findings of Windows events: numbers, bars, tables, each the way to
/// its events; of these logs or of all that were ever read. GUI thread.
class ThreatsPage : public FlowPage
{
    Q_OBJECT
public:
    ThreatsPage(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    [[nodiscard]] ThreatModel *model() const { return m_model; }
    [[nodiscard]] FindingModel *findingModel() const { return m_findingModel; }
    [[nodiscard]] RowTable *findings() const { return m_findings; }
    [[nodiscard]] RowTable *threats() const { return m_table; }
    /// Blocked, allowed with a threat, cautioned, users, findings, detected.
    [[nodiscard]] StatCard *statCard(int which) const { return m_cards[static_cast<std::size_t>(which)]; }
    /// By threat, category, user, day.
    [[nodiscard]] SeriesChart *chart(int which) const { return m_charts[static_cast<std::size_t>(which)]; }
    [[nodiscard]] std::vector<Table> tables() const override;

protected:
    void refresh() override;
    void listen(FlowMemory &memory) override;
    void askMemory(FlowMemory &memory, const FlowRange &range) override;
    [[nodiscard]] std::pair<QString, QString> emptyTexts(bool history) const override;
    void recolor() override { refresh(); }

private:
    void showView();
    void refreshDetails();
    void showFinding();
    /// The events of these rows; of the history, the rows.
    void showRows(const QString &what, std::function<bool(const ThreatTable::Row &)> is);
    ThreatView m_view;         // shown
    ThreatView m_everSeen;
    std::vector<FlowStore::SeenFinding> m_seenFindings;
    ThreatModel *m_model;
    FindingModel *m_findingModel;
    std::array<StatCard *, 6> m_cards{};
    std::array<SeriesChart *, 4> m_charts{};
    std::vector<Card *> m_threatCards; // not shown where there are only findings
    Card *m_findingsCard;
    RowTable *m_findings;
    RowTable *m_table;
    QLabel *m_explanation;
    QPushButton *m_showFinding;
};

} // namespace sightglass
