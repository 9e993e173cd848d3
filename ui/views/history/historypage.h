// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/jobhistory.h"
#include "ui/shell/preferences.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace sightglass {

class AnalysisView;
class ComparisonView;
class EmptyState;
class HistoryBar;
class KeptJobModel;
class KeptJobProxy;
class KeptSearch;
class KeptSearchView;

/// Past analyses: searched, sorted, opened again, compared, forgotten; cases in and out; where the history lies
/// and how long. Everything is asked of JobHistory and comes by its signals. GUI thread.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(JobHistory &history, KeptSearch &search, Session &session, const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] KeptJobModel *model() const { return m_model; }
    [[nodiscard]] KeptJobProxy *proxy() const { return m_proxy; }
    [[nodiscard]] AnalysisView *analysis() const { return m_analysis; }
    [[nodiscard]] ComparisonView *comparison() const { return m_comparison; }
    [[nodiscard]] HistoryBar *bar() const { return m_bar; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /// What a search in everything kept found; in sight after searchEverything().
    [[nodiscard]] KeptSearchView *found() const { return m_found; }
    void searchEverything();
    [[nodiscard]] bool isFoundShown() const;
    [[nodiscard]] bool isEmptyStateShown() const;
    [[nodiscard]] std::vector<KeptJobId> chosen() const;
    void openAgain();
    void removeChosen();
    void exportTo(const QString &path, bool everything);
    void importFrom(const QString &path);

Q_SIGNALS:
    /// A log is being opened: show it.
    void logWanted();
    void ticketWanted(sightglass::TicketId ticket);
    /// The program shall end and start again: the history lies elsewhere.
    void restartWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void refreshChosen();
    void showAnalyses();
    void showAnalysis(KeptJobId id);
    void askExport(bool everything);
    void askImport();
    void askForget();
    void openFrom(const KeptJob &job, LogNow now, const QString &disk);

    JobHistory &m_history;
    Session &m_session;
    const Preferences &m_preferences;
    KeptJobModel *m_model;
    KeptJobProxy *m_proxy;
    QLineEdit *m_search;
    QLabel *m_status;
    QPushButton *m_open;
    KeptSearchView *m_found;
    QAction *m_remove;
    QAction *m_forget;
    QAction *m_export;
    QAction *m_exportAll;
    HistoryBar *m_bar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QStackedWidget *m_details;
    AnalysisView *m_analysis;
    ComparisonView *m_comparison;
    std::optional<KeptJobId> m_opening;
};

} // namespace sightglass
