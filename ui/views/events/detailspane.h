// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTableView;

namespace sightglass {

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

private:
    void clear(const QString &text);
    void fill(const EventRecord &record, const EventRow &row);

    Session &m_session;
    const Preferences &m_preferences;
    EventRef m_ref;
    quint64 m_token = 0;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_message;
    QTabWidget *m_tabs;
    FieldModel *m_fields;
    QTableView *m_table;
    RawView *m_raw;
};

} // namespace sightglass
