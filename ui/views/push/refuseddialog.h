// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pushservice.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace sightglass {

class RefusedModel;

/// Events that a target refused: why, what they say, mending, sending again. GUI thread.
class RefusedDialog : public QDialog
{
    Q_OBJECT
public:
    RefusedDialog(PushService &service, const QString &target, QWidget *parent = nullptr);
    [[nodiscard]] RefusedModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }

private:
    void refresh();
    [[nodiscard]] std::vector<DeadId> chosen() const;

    PushService &m_service;
    QString m_target;
    RefusedModel *m_model;
    QTableView *m_view;
    QLabel *m_reason;
    QPlainTextEdit *m_message;
    QPushButton *m_mend;
    QPushButton *m_resend;
    QPushButton *m_remove;
};

} // namespace sightglass
