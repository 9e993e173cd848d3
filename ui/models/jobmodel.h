// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/jobqueue.h"

#include <QAbstractTableModel>

namespace sightglass {

/// The jobs of a queue, newest first. GUI thread; follows the queue by itself.
class JobModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Progress, Rate, Left, Details, ColumnCount };
    enum Role {
        ProgressRole = Qt::UserRole, ///< 0 to 1000
        IsActiveRole,                ///< pending or processing
    };

    explicit JobModel(JobQueue &queue, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] Job *jobAt(int row) const;

private:
    void add(Job *job);
    void remove(JobId id);

    JobQueue &m_queue;
    std::vector<Job *> m_jobs; // oldest first; shown the other way round
};

} // namespace sightglass
