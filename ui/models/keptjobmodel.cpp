// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keptjobmodel.h"

#include "core/session/jobhistory.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

QString utf8(const std::string &text) { return oneLine(QString::fromStdString(text), 1000); }
QString pathText(const std::string &path) { return oneLine(QFile::decodeName(QByteArray::fromStdString(path)), 1000); }

const char *iconOf(KeptJobState state)
{
    switch (state) {
    case KeptJobState::Pending: return "waiting";
    case KeptJobState::Processing: return "working";
    case KeptJobState::Completed: return "done";
    case KeptJobState::Failed: return "failed";
    case KeptJobState::Cancelled: break;
    }
    return "cancelled";
}

QString durationText(const KeptJob &job)
{
    if (!job.finished.isValid() || !job.started.isValid())
        return {};
    const double seconds = static_cast<double>(job.finished.microseconds() - job.started.microseconds()) / 1e6;
    const QLocale locale;
    if (seconds < 60)
        return KeptJobModel::tr("%1 s").arg(locale.toString(std::max(0.0, seconds), 'f', 1));
    const auto s = static_cast<qint64>(seconds + 0.5);
    return s < 3600 ? KeptJobModel::tr("%1 min %2 s").arg(s / 60).arg(s % 60) : KeptJobModel::tr("%1 h %2 min").arg(s / 3600).arg(s / 60 % 60);
}

} // namespace

QString keptStateText(const KeptJob &job)
{
    switch (job.state) {
    case KeptJobState::Pending: return KeptJobModel::tr("Pending");
    case KeptJobState::Processing: return KeptJobModel::tr("Processing, %1 %").arg(QLocale().toString(job.progress / 10));
    case KeptJobState::Completed: return KeptJobModel::tr("Completed");
    case KeptJobState::Failed: return job.errorCode == "interrupted" ? KeptJobModel::tr("Failed (interrupted)") : KeptJobModel::tr("Failed");
    case KeptJobState::Cancelled: break;
    }
    return KeptJobModel::tr("Cancelled");
}

QString keptTimeText(Timestamp time, bool utc)
{
    if (!time.isValid())
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.microseconds() / 1000, Qt::UTC);
    return utc ? moment.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s : moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

KeptJobModel::KeptJobModel(JobHistory &history, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_history(history), m_preferences(preferences), m_jobs(history.jobs())
{
    connect(&history, &JobHistory::jobsChanged, this, &KeptJobModel::refresh);
    connect(&preferences, &Preferences::changed, this, [this] {
        if (!m_jobs.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void KeptJobModel::refresh()
{
    const std::vector<KeptJob> &now = m_history.jobs();
    // The same jobs in another state: rows stay, and with them what is chosen.
    const bool same = now.size() == m_jobs.size() && std::equal(now.begin(), now.end(), m_jobs.begin(), [](const KeptJob &a, const KeptJob &b) { return a.id == b.id; });
    if (same) {
        m_jobs = now;
        if (!m_jobs.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    // New ones come at the top.
    const std::size_t added = now.size() > m_jobs.size() ? now.size() - m_jobs.size() : 0;
    if (added > 0 && std::equal(m_jobs.begin(), m_jobs.end(), now.begin() + static_cast<std::ptrdiff_t>(added), [](const KeptJob &a, const KeptJob &b) { return a.id == b.id; })) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_jobs = now;
        endInsertRows();
        if (added < now.size())
            Q_EMIT dataChanged(index(static_cast<int>(added), 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_jobs = now;
    endResetModel();
}

int KeptJobModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_jobs.size()); }
int KeptJobModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

std::uint64_t KeptJobModel::number(const KeptJob &job, int column) const
{
    switch (column) {
    case Size: return job.size;
    case Events: return sum(job.counts);
    case Critical: return job.counts[severityIndex(Severity::Critical)];
    case Errors: return job.counts[severityIndex(Severity::Error)];
    case Warnings: return job.counts[severityIndex(Severity::Warning)];
    case Problems: return job.problems;
    default: return 0;
    }
}

QVariant KeptJobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeptJob &job = this->job(index.row());
    const int column = index.column();
    switch (role) {
    case IdRole: return static_cast<qlonglong>(job.id.value);
    case SearchRole:
        return QStringList{utf8(job.name), pathText(job.path), utf8(job.formatId), keptStateText(job), utf8(job.error), keptTimeText(job.started, m_preferences.timesInUtc()),
                           utf8(job.origin)}.join(u'\n');
    case SortRole:
        if (column == Started)
            return static_cast<qlonglong>(job.started.isValid() ? job.started.microseconds() : 0);
        if (column == Took)
            return static_cast<qlonglong>(job.finished.isValid() ? job.finished.microseconds() - job.started.microseconds() : -1);
        return isText(column) ? data(index, Qt::DisplayRole) : QVariant(static_cast<qulonglong>(number(job, column)));
    case Qt::TextAlignmentRole: return QVariant(isText(column) ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (column == State)
            return job.state == KeptJobState::Failed ? Theme::severityIcon(Severity::Error) : Theme::icon(iconOf(job.state));
        return {};
    case Qt::ForegroundRole:
        if (column == State && job.state == KeptJobState::Failed)
            return Theme::severityTextColor(Severity::Error);
        if ((column == Critical || column == Errors || column == Warnings) && number(job, column) > 0)
            return Theme::severityTextColor(column == Critical ? Severity::Critical : column == Errors ? Severity::Error : Severity::Warning);
        return {};
    case Qt::ToolTipRole:
        if (column == State && !job.error.empty())
            return toolTipText(QString::fromStdString(job.error));
        if (column == Log || column == Path)
            return toolTipText(pathText(job.path));
        return {};
    case Qt::DisplayRole: break;
    default: return {};
    }
    const QLocale locale;
    switch (column) {
    case Log: return utf8(job.name);
    case State: return keptStateText(job);
    case Started: return keptTimeText(job.started, m_preferences.timesInUtc());
    case Took: return durationText(job);
    case Format: return utf8(job.formatId);
    case Size: return locale.formattedDataSize(static_cast<qint64>(job.size), 1, QLocale::DataSizeSIFormat);
    case Path: return job.origin.empty() ? pathText(job.path) : tr("%1 (from %2)").arg(pathText(job.path), utf8(job.origin));
    default: return locale.toString(static_cast<qulonglong>(number(job, column)));
    }
}

QVariant KeptJobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((isText(section) ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Log: return tr("Log");
    case State: return tr("State");
    case Started: return tr("Started");
    case Took: return tr("Took");
    case Format: return tr("Format");
    case Size: return tr("Size");
    case Events: return tr("Events");
    case Critical: return tr("Critical");
    case Errors: return tr("Error");
    case Warnings: return tr("Warning");
    case Problems: return tr("Problems");
    case Path: return tr("Where it lay");
    default: return {};
    }
}

KeptJobProxy::KeptJobProxy(QObject *parent) : QSortFilterProxyModel(parent) { setSortRole(KeptJobModel::SortRole); }

void KeptJobProxy::setSearch(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool KeptJobProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString all = sourceModel()->index(row, 0, parent).data(KeptJobModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool KeptJobProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(KeptJobModel::SortRole), b = right.data(KeptJobModel::SortRole);
    if (a.typeId() == QMetaType::QString) {
        const int order = QString::localeAwareCompare(a.toString(), b.toString());
        return order != 0 ? order < 0 : left.row() > right.row();
    }
    const qlonglong x = a.toLongLong(), y = b.toLongLong();
    return x != y ? x < y : left.row() > right.row();
}

} // namespace sightglass
