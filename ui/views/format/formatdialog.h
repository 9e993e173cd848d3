// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;
class QTabWidget;
class QTimer;

namespace sightglass {

/// The format of a log: which the detector ranks how, what each would make of the first events, and
/// patterns of the user's own with their matches shown while they are typed. Changes nothing until
/// it is accepted. Deletes itself when closed. GUI thread; reading is the session's.
class FormatDialog : public QDialog
{
    Q_OBJECT
public:
    FormatDialog(Session &session, LogId log, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *formatList() const { return m_list; }
    [[nodiscard]] QTableView *previewTable() const { return m_table; }
    [[nodiscard]] QLineEdit *patternEdit() const { return m_pattern; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] QLabel *messageLabel() const { return m_message; }
    [[nodiscard]] QPlainTextEdit *linesView() const { return m_lines; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

private:
    void fillList();
    void fillStarts();
    void ask();
    void showPreview(quint64 token, const FormatPreview &preview);
    void apply();
    [[nodiscard]] QByteArray ownDefinition() const;
    [[nodiscard]] bool isOwn() const;

    Session &m_session;
    LogId m_log;
    quint64 m_token = 0;
    QTabWidget *m_tabs;
    QListWidget *m_list;
    QComboBox *m_starts; // patterns to begin with
    QComboBox *m_kind;
    QLineEdit *m_pattern;
    QLineEdit *m_name;
    QPlainTextEdit *m_lines;
    QLabel *m_message;
    QTableView *m_table;
    QStandardItemModel *m_rows;
    QPushButton *m_accept;
    QTimer *m_delay;
};

} // namespace sightglass
