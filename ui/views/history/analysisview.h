// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/jobhistory.h"
#include "ui/shell/preferences.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace sightglass {

class ChartTableModel;
class FactsGrid;
class StackChart;

/// A table of a ChartTableModel as the pages have them: sorted by a click, copied by Ctrl+C. \p name is for those
/// who do not see it.
[[nodiscard]] QTableView *makePlainTable(ChartTableModel *model, const QString &name, QWidget *parent = nullptr);

/// One past analysis: what is kept of it, the trend of its log over the weeks, its sources, problems and marks,
/// also where the log is gone. GUI thread; what many hours come to is counted in a worker.
class AnalysisView : public QWidget
{
    Q_OBJECT
public:
    AnalysisView(JobHistory &history, const Preferences &preferences, QWidget *parent = nullptr);
    ~AnalysisView() override;
    /// Asks for all that is kept of it.
    void show(const KeptJob &job);
    [[nodiscard]] StackChart *trend() const { return m_trend; }
    [[nodiscard]] FactsGrid *facts() const { return m_facts; }
    [[nodiscard]] QString logText() const;
    [[nodiscard]] ChartTableModel *problems() const { return m_problems; }
    [[nodiscard]] ChartTableModel *marks() const { return m_marks; }
    [[nodiscard]] ChartTableModel *sources() const { return m_sources; }

private:
    void refreshFacts();
    void showTrend();
    QThreadPool m_pool;
    quint64 m_trendAsked = 0;
    JobHistory &m_history;
    const Preferences &m_preferences;
    KeptJob m_job;
    std::shared_ptr<const std::vector<KeptHour>> m_hours;
    QLabel *m_title;
    QLabel *m_now;
    FactsGrid *m_facts;
    QTabWidget *m_tabs;
    StackChart *m_trend;
    ChartTableModel *m_sources;
    ChartTableModel *m_problems;
    ChartTableModel *m_marks;
};

/// Two past analyses side by side: counts as table and chart, sources, new and vanished templates. GUI thread; tables are
/// made in a worker.
class ComparisonView : public QWidget
{
    Q_OBJECT
public:
    ComparisonView(JobHistory &history, const Preferences &preferences, QWidget *parent = nullptr);
    ~ComparisonView() override;
    void show(KeptJobId first, KeptJobId second);
    /// Asks again for what is shown.
    void renew();
    [[nodiscard]] ChartTableModel *counts() const { return m_counts; }
    [[nodiscard]] ChartTableModel *sources() const { return m_sources; }
    [[nodiscard]] ChartTableModel *templates() const { return m_templates; }
    [[nodiscard]] StackChart *chart() const { return m_chart; }
    [[nodiscard]] QString templateText() const;

private:
    struct Tables;
    void take(const std::shared_ptr<const JobComparison> &both);
    void show(const JobComparison &both, const Tables &tables);
    QThreadPool m_pool;
    quint64 m_asked = 0;
    JobHistory &m_history;
    const Preferences &m_preferences;
    KeptJobId m_first, m_second;
    QLabel *m_title;
    QTabWidget *m_tabs;
    ChartTableModel *m_counts;
    ChartTableModel *m_sources;
    ChartTableModel *m_templates;
    QStackedWidget *m_templateStack;
    QLabel *m_noTemplates;
    StackChart *m_chart;
};

} // namespace sightglass
