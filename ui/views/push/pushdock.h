// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pushservice.h"

#include <QDockWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace sightglass {

class PushTargetModel;

/// The targets with what waits, how fast it goes and what went wrong; pause, resume, try again. GUI thread.
class PushDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit PushDock(PushService &service, QWidget *parent = nullptr);
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] PushTargetModel *model() const { return m_model; }

Q_SIGNALS:
    void targetsWanted();
    void refusedWanted(const QString &target);

private:
    void refresh();
    [[nodiscard]] std::vector<const TargetStatus *> chosen() const;

    PushService &m_service;
    PushTargetModel *m_model;
    QTableView *m_view;
    QPushButton *m_pause;
    QPushButton *m_retry;
    QPushButton *m_refused;
    QLabel *m_empty;
    QStackedLayout *m_pages;
};

} // namespace sightglass
