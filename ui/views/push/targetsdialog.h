// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pushservice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace sightglass {

class TargetForm;

/// Push targets: a list, a form for the chosen one, what one event will be, and a test of the connection. GUI thread.
class TargetsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p sample: an event that is shown as it will be sent.
    TargetsDialog(PushService &service, PushEvent sample, QWidget *parent = nullptr);
    [[nodiscard]] TargetForm *form() const { return m_form; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    void choose(const QString &name);

private:
    void fill();
    void showChosen();
    void startNew();
    void check();
    [[nodiscard]] TargetConfig config() const;

    PushService &m_service;
    PushEvent m_sample;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_type;
    TargetForm *m_form;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_preview;
    QLabel *m_guarantee;
    QLabel *m_verdict;
    QPushButton *m_save;
    QPushButton *m_test;
    QPushButton *m_remove;
    QWidget *m_right;
    QString m_chosen; // empty: a new one
    bool m_dirty = false;
};

} // namespace sightglass
