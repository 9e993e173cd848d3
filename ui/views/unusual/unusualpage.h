// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/unusualservice.h"
#include "ui/models/unusualmodel.h"
#include "ui/shell/preferences.h"
#include "ui/shell/throttle.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace sightglass {

class Card;
class EmptyState;
class TemplateTimeline;
class UndoBar;

/// What is unusual in the logs, each with its reason, its timeline and the way to its events; and all
/// templates. Searching begins when the page is first looked at. GUI thread.
class UnusualPage : public QWidget
{
    Q_OBJECT
public:
    UnusualPage(Session &session, const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] UnusualService &service() { return m_service; }
    [[nodiscard]] QTableView *findings() const { return m_findings; }
    [[nodiscard]] QTableView *templates() const { return m_templates; }
    [[nodiscard]] UnusualModel *model() const { return m_model; }
    [[nodiscard]] TemplateTimeline *timeline() const { return m_timeline; }
    void showTemplates(bool templates);

Q_SIGNALS:
    /// The filter was set to what the user chose: show the events.
    void eventsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void colour();
    void refreshDetails();
    void showChosen();
    [[nodiscard]] std::optional<Finding> chosenFinding() const;
    [[nodiscard]] std::optional<std::uint32_t> chosenTemplate() const;
    [[nodiscard]] bool areTemplatesShown() const;
    [[nodiscard]] QTableView *makeTable(QAbstractItemModel *model, const QString &name);
    /// Does something to the chosen finding; the one that takes its row is chosen then.
    void hide(void (UnusualService::*how)(const Finding &, bool));
    void undo();

    Session &m_session;
    UnusualService m_service;
    Throttle m_progressRefresh;
    UnusualModel *m_model;
    TemplateModel *m_templateModel;
    QTabBar *m_views;
    QComboBox *m_kind;
    QCheckBox *m_hidden;
    QLabel *m_status;
    QStackedWidget *m_stack;
    QStackedWidget *m_tables;
    EmptyState *m_empty;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_again;
    QTableView *m_findings;
    QTableView *m_templates;
    Card *m_details;
    QLabel *m_reason;
    QLabel *m_text;
    TemplateTimeline *m_timeline;
    QPushButton *m_showEvents;
    QPushButton *m_dismiss;
    QPushButton *m_normal;
    UndoBar *m_bar;
    std::function<void()> m_undo;
    std::shared_ptr<const UnusualReport> m_undoOf; // the report that m_undo's finding is of
};

} // namespace sightglass
