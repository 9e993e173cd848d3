// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/keptsearch.h"
#include "ui/shell/preferences.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace sightglass {

class EmptyState;
class KeptHitModel;
class RowTable;

/// What a search in everything kept found: a table, below it the whole of what the chosen one says, and the way there: a ticket, an
/// analysis, an event in its log. GUI thread.
class KeptSearchView : public QWidget
{
    Q_OBJECT
public:
    KeptSearchView(KeptSearch &search, const Preferences &preferences, QWidget *parent = nullptr);
    void search(const QString &text);
    [[nodiscard]] KeptHitModel *model() const { return m_model; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString emptyTitle() const;
    /// Goes where the chosen one leads.
    void openChosen();

Q_SIGNALS:
    void closed();
    void ticketWanted(sightglass::TicketId ticket);
    void analysisWanted(qint64 job);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshChosen();
    void describe();
    KeptSearch &m_search;
    const Preferences &m_preferences;
    KeptHitModel *m_model;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_open;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    RowTable *m_table;
    QPlainTextEdit *m_text;
    QString m_asked;
    QString m_fault;
    std::shared_ptr<const KeptHits> m_hits;
};

} // namespace sightglass
