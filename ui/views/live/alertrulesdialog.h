// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/alerts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace sightglass {

/// Writes the rules for alerts. Nothing holds before OK. Deletes itself when it is closed. GUI thread.
class AlertRulesDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p targets: names of the push targets that an alert can go to.
    AlertRulesDialog(Alerts &alerts, Session &session, const QStringList &targets, QWidget *parent);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *name() const { return m_name; }
    [[nodiscard]] QLineEdit *query() const { return m_query; }
    [[nodiscard]] QSpinBox *count() const { return m_count; }
    [[nodiscard]] QComboBox *push() const { return m_push; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *okButton() const { return m_ok; }
    [[nodiscard]] QString fault() const;

public Q_SLOTS:
    void accept() override;

private:
    void show(int row);
    void take();
    void check();

    Alerts &m_alerts;
    Session &m_session;
    std::vector<AlertRule> m_rules;
    int m_shown = -1;
    bool m_filling = false;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_query;
    QComboBox *m_saved;
    QSpinBox *m_count;
    QSpinBox *m_time;
    QComboBox *m_unit;
    QComboBox *m_field;
    QCheckBox *m_notify;
    QCheckBox *m_ticket;
    QComboBox *m_push;
    QLabel *m_fault;
    QPushButton *m_ok;
};

} // namespace sightglass
