// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QDockWidget>

class QTreeView;

namespace sightglass {

class SourcesModel;

/// The opened logs. Choosing one narrows the window to it. GUI thread; follows the session by itself.
class SourcesDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit SourcesDock(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] bool isEmpty() const;
    /// The log that is chosen in the list; 0 for none.
    [[nodiscard]] LogId chosenLog() const;
    /// In the list, without narrowing anything to it.
    void choose(LogId log);

Q_SIGNALS:
    void jsonWanted(std::optional<sightglass::LogId> log);
    void problemsWanted(std::optional<sightglass::LogId> log);
    void formatWanted(sightglass::LogId log);
    void chosenLogChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QModelIndex &index);
    void followFilter();
    void showMenu(const QPoint &position);

    Session &m_session;
    SourcesModel *m_model;
    QTreeView *m_view;
};

} // namespace sightglass
