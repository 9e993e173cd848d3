// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace sightglass {

class EmptyState;
class FieldModel;
class RawView;

/// One event in full: what it is, its fields, and the raw record. Asks the session to decode it in a
/// worker. GUI thread.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    DetailsPane(Session &session, const Preferences &preferences, QWidget *parent = nullptr);

    void show(EventRef ref);
    [[nodiscard]] RawView *raw() const { return m_raw; }
    [[nodiscard]] FieldModel *fields() const { return m_fields; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QString title() const;
    /// The message as shown: all of it up to some thousand characters.
    [[nodiscard]] QString message() const;

private:
    void clear(const QString &title, const QString &hint);
    void fill(const EventRecord &record, const EventRow &row);
    void copyFields(bool all);
    void showCut();

    Session &m_session;
    const Preferences &m_preferences;
    EventRef m_ref;
    quint64 m_token = 0;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_subtitle;
    QPlainTextEdit *m_message;
    QTabWidget *m_tabs;
    FieldModel *m_fields;
    QTableView *m_table;
    RawView *m_raw;
    QWidget *m_cut;
    QLabel *m_cutText;
};

} // namespace sightglass
