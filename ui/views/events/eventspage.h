// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/shell/preferences.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace sightglass {

class DetailsPane;
class EventTableModel;

/// The events under the filter as a table of any length, and beside it all of the chosen one. GUI
/// thread.
class EventsPage : public QWidget
{
    Q_OBJECT
public:
    EventsPage(Session &session, const Preferences &preferences, QWidget *parent = nullptr);


    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] EventTableModel *model() const { return m_model; }
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void copySelection();
    void showWindow();
    void slide(int scrollValue);
    void jump(std::uint64_t first);

    Session &m_session;
    EventTableModel *m_model;
    QTableView *m_table;
    DetailsPane *m_details;
    QSplitter *m_splitter;
    QLabel *m_empty;
    QWidget *m_window;      // says which part of many events is shown
    QLabel *m_windowText;
    bool m_sliding = false;
    EventRef m_current;
};

} // namespace sightglass
