// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"
#include "ui/shell/throttle.h"

#include <QScrollArea>

class QPushButton;
class QTableView;

namespace sightglass {

class Card;
class NoticeBar;
class SeverityBarChart;
class SeverityTableModel;
class SeverityTableProxy;
class StatCard;
class TimeRangeButton;
class TimelineChart;
class ValueFilter;

/// What the events under the filter hold together: cards, severity table, stacked bars, timeline.
/// Everything on it is a way to the events behind. GUI thread.
class OverviewPage : public QScrollArea
{
    Q_OBJECT
public:
    OverviewPage(Session &session, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] SeverityBarChart *barChart() const { return m_bars; }
    [[nodiscard]] TimelineChart *timeline() const { return m_timeline; }
    [[nodiscard]] TimeRangeButton *timeRange() const { return m_range; }
    [[nodiscard]] QPushButton *profileButton() const;
    /// The cards by their order: events, critical and error, first, last, problems.
    [[nodiscard]] StatCard *statCard(int which) const;
    /// The selected cells (or the whole table) as text with headers, \p separator between the cells:
    /// a tab, or a comma for CSV.
    [[nodiscard]] QString tableText(bool selectionOnly, QChar separator = u'\t') const;

Q_SIGNALS:
    /// The filter was set to what the user chose: show the events.
    void eventsWanted();
    void jsonWanted(std::optional<sightglass::LogId> log);
    void problemsWanted(std::optional<sightglass::LogId> log);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitTable();
    void activateCell(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void applyFilter(const Filter &filter, bool showEvents);

    Session &m_session;
    Preferences &m_preferences;
    Throttle m_refresh;
    StatCard *m_total;
    StatCard *m_grave;
    StatCard *m_first;
    StatCard *m_last;
    StatCard *m_problems;
    NoticeBar *m_notice;
    SeverityTableModel *m_model;
    SeverityTableProxy *m_proxy;
    QTableView *m_table;
    SeverityBarChart *m_bars;
    TimelineChart *m_timeline;
    TimeRangeButton *m_range;
    ValueFilter *m_valueFilter;
    Card *m_timeCard;
    std::vector<int> m_numberWidths;        // of the columns behind the name, as they need it
    std::pair<int, int> m_fitted{-1, -1}; // width and columns that the table was last fitted to
};

} // namespace sightglass
