// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/exporting.h"

#include <QObject>

class QWidget;

namespace sightglass {

class EventTableModel;
class RowTable;

/// Asks where events shall go and as what, starts the export, and says what came of it. Remembers
/// folder and format. Owned by the page of events. GUI thread.
class ExportActions : public QObject
{
    Q_OBJECT
public:
    ExportActions(Session &session, const EventTableModel &model, const RowTable &table, QWidget *parent);
    /// All events under the filter.
    void exportAll();
    void exportSelection();
    /// What a dialog that was accepted does.
    void write(std::shared_ptr<const RowSet> rows, const QString &path, ExportFormat format);

Q_SIGNALS:
    void notice(const QString &text);

private:
    void ask(std::shared_ptr<const RowSet> rows);
    void tell(const ExportReport &report);

    Session &m_session;
    const EventTableModel &m_model;
    const RowTable &m_table;
    QWidget *m_page;
    Exporting m_exporting;
};

} // namespace sightglass
