// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/triage.h"
#include "ui/shell/preferences.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTableView;
class QTextBrowser;

namespace sightglass {

class NoticeBar;
class TicketEventModel;

/// Writes one ticket: a new one about some events, or one of the history. Where another window was
/// faster with saving, both texts are shown and one is chosen. Not modal; deletes itself. GUI thread.
class TicketDialog : public QDialog
{
    Q_OBJECT
public:
    /// A new ticket about \p events.
    TicketDialog(Triage &triage, const Preferences &preferences, std::vector<EventRef> events, const QString &title, QWidget *parent);
    TicketDialog(Triage &triage, const Preferences &preferences, TicketId ticket, QWidget *parent);

    [[nodiscard]] TicketId ticket() const { return m_id; }
    /// Saves what is not saved yet; the window goes.
    void saveOnExit();
    [[nodiscard]] TicketText text() const;

Q_SIGNALS:
    /// An event was asked for.
    void eventWanted(sightglass::MarkId event);
    void openWanted(const QString &path);
    /// An event of a followed source whose log is not shown: \p place in the stream that \p file stands for.
    void followedWanted(sightglass::FileId file, quint64 place);
    void reportWanted(sightglass::TicketId ticket);

public Q_SLOTS:
    void reject() override;

private:
    TicketDialog(Triage &triage, const Preferences &preferences, QWidget *parent);
    void makeEvents(const Preferences &preferences);
    void setText(const TicketText &text);
    void save();
    void preview();
    void refresh();
    [[nodiscard]] bool isDirty() const { return text() != m_base; }
    [[nodiscard]] std::vector<MarkId> chosen() const;

    Triage &m_triage;
    TicketId m_id;
    std::vector<EventRef> m_events; // of a new ticket
    TicketText m_base;              // as it is in the history
    std::int64_t m_version = 0;
    bool m_closing = false;
    NoticeBar *m_conflict;
    QPushButton *m_takeTheirs;
    QLineEdit *m_title;
    QComboBox *m_status;
    QComboBox *m_priority;
    QLineEdit *m_assignee;
    QLineEdit *m_tags;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_notes;
    QTextBrowser *m_preview;
    QPlainTextEdit *m_theirs;
    TicketText m_theirText;
    std::int64_t m_theirVersion = 0;
    QTableView *m_table = nullptr;
    TicketEventModel *m_model = nullptr;
    QLabel *m_about;
    QPushButton *m_save;
    QPushButton *m_report = nullptr;
};

} // namespace sightglass
