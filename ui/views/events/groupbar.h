// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace sightglass {

/// Chooses what the events are grouped by, and shows how far the grouping is; beside it the switch that folds
/// similar events. GUI thread.
class GroupBar : public QWidget
{
    Q_OBJECT
public:
    explicit GroupBar(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    /// Whether similar events that follow each other are one row; the page acts on it.
    [[nodiscard]] QCheckBox *foldSwitch() const { return m_fold; }
    [[nodiscard]] QToolButton *stopButton() const { return m_stop; }
    [[nodiscard]] QString text() const;
    /// What there is of groups; shown beside the choice.
    void setText(const QString &text);

private:
    void refresh();

    Session &m_session;
    QComboBox *m_choice;
    QLabel *m_text;
    QCheckBox *m_fold;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    bool m_waiting = false; ///< For the end of a grouping.
};

} // namespace sightglass
