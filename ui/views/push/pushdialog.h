// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pushservice.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace sightglass {

/// What can be pushed, and how much of it there is. Value type.
struct PushChoice
{
    QString text; ///< With its number; translated.
    std::shared_ptr<const RowSet> rows{}; ///< Null: no rows of logs.
    std::optional<TicketId> ticket{};
    bool summary = false;
    std::vector<PushEvent> events{}; ///< Alerts.
};

/// Asks what shall be pushed where, and says how much that is and how it will look. GUI thread.
class PushDialog : public QDialog
{
    Q_OBJECT
public:
    PushDialog(Session &session, PushService &service, std::vector<PushChoice> choices, QWidget *parent = nullptr);
    [[nodiscard]] QComboBox *target() const { return m_target; }

Q_SIGNALS:
    void targetsWanted();

private:
    void fill();
    void refresh();
    void start();
    [[nodiscard]] const PushChoice &chosen() const;

    Session &m_session;
    PushService &m_service;
    std::vector<PushChoice> m_choices;
    QButtonGroup *m_what;
    QComboBox *m_target;
    QLabel *m_estimate;
    QLabel *m_guarantee;
    QPlainTextEdit *m_preview;
    QPushButton *m_push;
};

} // namespace sightglass
