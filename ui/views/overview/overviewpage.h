// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QScrollArea>

class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace sightglass {

class SeverityBarChart;
class SeverityTableModel;
class SeverityTableProxy;
class StatCard;
class TimelineChart;

/// What all logs hold together: cards, severity table, stacked bars, timeline. Everything on it is a
/// way to the events behind. GUI thread.
class OverviewPage : public QScrollArea
{
    Q_OBJECT
public:
    OverviewPage(Session &session, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] SeverityBarChart *barChart() const { return m_bars; }
    [[nodiscard]] TimelineChart *timeline() const { return m_timeline; }
    [[nodiscard]] QPushButton *profileButton() const { return m_profileButton; }
    /// The selected cells (or the whole table) as tab-separated text with headers.
    [[nodiscard]] QString tableText(bool selectionOnly) const;

Q_SIGNALS:
    /// The filter was set to what the user chose: show the events.
    void eventsWanted();
    void jsonWanted(std::optional<sightglass::LogId> log);
    void problemsWanted(sightglass::LogId log);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void activateCell(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void applyFilter(const Filter &filter, bool showEvents);

    Session &m_session;
    Preferences &m_preferences;
    StatCard *m_total;
    StatCard *m_grave;
    StatCard *m_first;
    StatCard *m_last;
    StatCard *m_problems;
    QFrame *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_profileButton;
    SeverityTableModel *m_model;
    SeverityTableProxy *m_proxy;
    QTableView *m_table;
    SeverityBarChart *m_bars;
    TimelineChart *m_timeline;
};

} // namespace sightglass
