// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobmodel.h"

#include "core/event/errortext.h"
#include "core/job/remark.h"
#include "ui/shell/theme.h"
#include "ui/shell/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

QString durationText(double seconds)
{
    const auto s = static_cast<qint64>(seconds + 0.5);
    if (s < 60)
        return QCoreApplication::translate("sightglass::JobModel", "%1 s").arg(s);
    if (s < 3600)
        return QCoreApplication::translate("sightglass::JobModel", "%1 min %2 s").arg(s / 60).arg(s % 60);
    return QCoreApplication::translate("sightglass::JobModel", "%1 h %2 min").arg(s / 3600).arg(s / 60 % 60);
}

} // namespace

JobModel::JobModel(JobQueue &queue, QObject *parent) : QAbstractTableModel(parent), m_queue(queue)
{
    for (Job *job : queue.jobs())
        add(job);
    connect(&queue, &JobQueue::jobAdded, this, &JobModel::add);
    connect(&queue, &JobQueue::jobRemoved, this, &JobModel::remove);
}

int JobModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_jobs.size()); }
int JobModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Job *JobModel::jobAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_jobs[m_jobs.size() - 1 - static_cast<std::size_t>(row)] : nullptr;
}

void JobModel::add(Job *job)
{
    beginInsertRows({}, 0, 0);
    m_jobs.push_back(job);
    endInsertRows();
    connect(job, &Job::changed, this, [this, job] {
        const auto it = std::find(m_jobs.begin(), m_jobs.end(), job);
        if (it == m_jobs.end())
            return;
        const int row = static_cast<int>(m_jobs.end() - it) - 1;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

void JobModel::remove(JobId id)
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job *job) { return job->id() == id; });
    if (it == m_jobs.end())
        return;
    const int row = static_cast<int>(m_jobs.end() - it) - 1;
    beginRemoveRows({}, row, row);
    (*it)->disconnect(this);
    m_jobs.erase(it);
    endRemoveRows();
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Job *job = jobAt(index.row());
    if (role == ProgressRole)
        return job->progress();
    if (role == IsActiveRole)
        return !job->isFinished();
    if (role == Qt::ForegroundRole && job->state() == JobState::Failed && (index.column() == State || index.column() == Details))
        return Theme::severityTextColor(Severity::Error);
    if (role == Qt::ToolTipRole && index.column() == Details)
        return toolTipText(data(index, Qt::DisplayRole).toString());
    if (role == Qt::DecorationRole && index.column() == State && job->state() == JobState::Failed)
        return Theme::severityIcon(Severity::Error);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Name: return job->title();
    case State: return QCoreApplication::translate("sightglass::Job", jobStateName(job->state()));
    case Progress: return u"%1 %"_s.arg(locale.toString(job->progress() / 10));
    case Rate:
        if (job->unit() == JobUnit::Events)
            return job->bytesPerSecond() > 0.0 ? tr("%1 events/s").arg(locale.toString(std::round(job->bytesPerSecond()), 'f', 0)) : QString();
        return job->bytesPerSecond() > 0.0 ? tr("%1/s").arg(locale.formattedDataSize(static_cast<qint64>(job->bytesPerSecond()), 1, QLocale::DataSizeSIFormat))
                                           : QString();
    case Left:
        if (const auto left = job->secondsLeft())
            return tr("%1 left").arg(durationText(*left));
        return job->state() == JobState::Completed ? tr("took %1").arg(job->elapsedSeconds() < 10 ? tr("%1 s").arg(locale.toString(job->elapsedSeconds(), 'f', 1))
                                                                                               : durationText(job->elapsedSeconds()))
                                                   : QString();
    case Details: return job->error() ? errorText(*job->error()) : remarkText(job->text());
    default: return {};
    }
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Job");
    case State: return tr("State");
    case Progress: return tr("Progress");
    case Rate: return tr("Rate");
    case Left: return tr("Time");
    case Details: return tr("Details");
    default: return {};
    }
}

} // namespace sightglass
