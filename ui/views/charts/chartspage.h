// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/studies.h"
#include "ui/charts/timelinechart.h"
#include "ui/models/fieldnamemodel.h"
#include "ui/shell/preferences.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace sightglass {

class Card;
class HeatMapChart;
class LegendButton;
class TimeRangeButton;
class ValueCard;
class ValueFilter;

/// Charts of the events under the filter: over time, share of the severities, weekday and hour, and the
/// top values of as many fields as are wanted, which are remembered. Every mark narrows the one filter.
/// Counts only while it is shown. GUI thread.
class ChartsPage : public QScrollArea
{
    Q_OBJECT
public:
    ChartsPage(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~ChartsPage() override;
    [[nodiscard]] TimelineChart *timeline() const { return m_timeline; }
    [[nodiscard]] TimelineChart *shares() const { return m_shares; }
    [[nodiscard]] HeatMapChart *heatMap() const { return m_heatMap; }
    [[nodiscard]] const std::vector<ValueCard *> &valueCards() const { return m_valueCards; }
    ValueCard *addValueCard(const FieldId &field);
    [[nodiscard]] TimeRangeButton *timeRange() const { return m_range; }
    [[nodiscard]] HeatStudy &heatStudy() { return *m_heat; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void removeValueCard(ValueCard *card);
    void arrange();
    void remember();
    void suggest();
    void describe();
    void colorLegend();

    Session &m_session;
    Preferences &m_preferences;
    HeatStudy *m_heat;
    FieldNames *m_names;
    FieldNameModel *m_fields;
    ValueFilter *m_filter;
    TimelineChart *m_timeline;
    TimelineChart *m_shares;
    HeatMapChart *m_heatMap;
    QComboBox *m_heatChoice;
    TimeRangeButton *m_range;
    Card *m_timeCard;
    Card *m_shareCard;
    Card *m_heatCard;
    std::vector<ValueCard *> m_valueCards;
    std::vector<LegendButton *> m_legend;
    QGridLayout *m_grid;
    int m_columns = 0;
    bool m_chosen = false; ///< The fields are the user's choice.
};

} // namespace sightglass
