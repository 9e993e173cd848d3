// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobqueue.h"

#include <QDockWidget>

class QPushButton;
class QTableView;

namespace sightglass {

class JobModel;

/// The jobs with their progress, and why one failed. Shows itself when one fails. GUI thread.
class JobsDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit JobsDock(JobQueue &queue, QWidget *parent = nullptr);

    [[nodiscard]] JobModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

private:
    void refreshButtons();
    void cancelChosen();

    JobQueue &m_queue;
    JobModel *m_model;
    QTableView *m_view;
    QPushButton *m_cancel;
    QPushButton *m_clear;
};

} // namespace sightglass
