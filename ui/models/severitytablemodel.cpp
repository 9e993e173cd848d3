// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/severitytablemodel.h"

#include "core/event/errortext.h"
#include "ui/shell/theme.h"
#include "ui/shell/plaintext.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

SeverityTableModel::SeverityTableModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    m_logs = session.logs();
    m_filtered = session.filteredCounts();
    connect(&session, &Session::rowsChanged, this, &SeverityTableModel::rowsChanged);
    connect(&session, &Session::logAdded, this, &SeverityTableModel::add);
    connect(&session, &Session::logChanged, this, &SeverityTableModel::refresh);
    connect(&session, &Session::logRemoved, this, &SeverityTableModel::remove);
    connect(&session, &Session::profileChanged, this, [this] {
        if (!m_logs.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int SeverityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_logs.empty() ? 0 : static_cast<int>(m_logs.size()) + 1;
}

int SeverityTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

std::optional<Severity> SeverityTableModel::severityOf(int column)
{
    if (column < Critical || column > Unknown)
        return std::nullopt;
    return static_cast<Severity>(column - Critical);
}

const SeverityCounts &SeverityTableModel::counts(const LogInfo &log) const
{
    static const SeverityCounts none;
    if (!m_filtered || log.id.value == 0) // the totals row is added up under the filter already
        return log.counts;
    const auto it = m_filtered->find(log.id);
    return it == m_filtered->end() ? none : it->second;
}

std::uint64_t SeverityTableModel::value(const LogInfo &log, int column) const
{
    const SeverityCounts &c = counts(log);
    if (const auto severity = severityOf(column))
        return c.count(*severity, m_session.profile());
    switch (column) {
    case AuditSuccess: return c.auditSuccess;
    case AuditFailure: return c.auditFailure;
    case Total: return c.total();
    case Problems: return log.problems;
    default: return 0;
    }
}

QVariant SeverityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isTotal = index.row() == static_cast<int>(m_logs.size());
    const LogInfo &log = isTotal ? totals() : m_logs[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const std::uint64_t n = isText(column) ? 0 : value(log, column);
    const QStringList *origin = column == Channel ? &log.channels : column == Computer ? &log.computers : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Log)
            return isTotal ? tr("Total") : log.name;
        if (origin)
            return isTotal || !log.isWindows() ? QString() : oneLine(origin->join(u", "_s), 200);
        return QLocale().toString(static_cast<qulonglong>(n));
    case Qt::ToolTipRole:
        if (column == Log) {
            if (isTotal)
                return tr("All logs");
            // Plain text: a path may look like markup.
            QString tip = log.path + u'\n' + (log.formatName.isEmpty() ? tr("Format not known yet") : log.formatName);
            if (log.isWindows() && !log.channels.isEmpty())
                tip += u'\n' + tr("Channel: %1").arg(log.channels.join(u", "_s));
            if (log.isWindows() && !log.computers.isEmpty())
                tip += u'\n' + tr("Computer: %1").arg(log.computers.join(u", "_s));
            if (log.error)
                tip += u'\n' + errorText(*log.error);
            return toolTipText(tip);
        }
        if (origin)
            return {};
        if (column == Problems)
            return toolTipText(tr("%1: %2. Click for the list.").arg(isTotal ? tr("All logs") : log.name,
                                                                      tr("%Ln problem(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(n, INT_MAX)))));
        return toolTipText(tr("%1, %2: %3 (%4 %). Click for these events.")
                               .arg(isTotal ? tr("All logs") : log.name, headerData(column, Qt::Horizontal).toString(),
                                    QLocale().toString(static_cast<qulonglong>(n)),
                                    QLocale().toString(counts(log).total() ? 100.0 * static_cast<double>(n) / static_cast<double>(counts(log).total()) : 0.0, 'f', 1)));
    case Qt::TextAlignmentRole:
        return isText(column) ? QVariant(Qt::AlignLeading | Qt::AlignVCenter) : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isTotal);
        return isTotal ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        if (n == 0 && !isText(column))
            return Theme::mutedText();
        if (const auto severity = severityOf(column))
            return Theme::severityTextColor(*severity);
        if (column == Log && log.state == JobState::Failed)
            return Theme::severityTextColor(Severity::Error);
        return {};
    case Qt::DecorationRole:
        if (column == Log && log.state == JobState::Failed && !isTotal)
            return Theme::severityIcon(Severity::Error);
        return {};
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(headerData(column, Qt::Horizontal).toString(), data(index, Qt::DisplayRole).toString());
    case LogIdRole: return isTotal ? 0 : static_cast<int>(log.id.value);
    case SortRole:
        if (origin)
            return data(index, Qt::DisplayRole);
        return column == Log ? QVariant(log.name.toLower()) : QVariant(static_cast<qulonglong>(n));
    case IsTotalRole: return isTotal;
    default: return {};
    }
}

QVariant SeverityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isText(section) ? QVariant(Qt::AlignLeading | Qt::AlignVCenter) : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == AuditSuccess || section == AuditFailure))
        return tr("Windows Security audit events, counted besides their severity");
    if (role != Qt::DisplayRole)
        return {};
    if (const auto severity = severityOf(section))
        return severityText(*severity);
    switch (section) {
    case Log: return tr("Log");
    case AuditSuccess: return tr("Audit success");
    case AuditFailure: return tr("Audit failure");
    case Total: return tr("Total");
    case Problems: return tr("Problems");
    case Channel: return tr("Channel");
    case Computer: return tr("Computer");
    default: return {};
    }
}

const LogInfo &SeverityTableModel::totals() const
{
    if (m_totalDue) {
        m_totalDue = false;
        m_total = {};
        for (const LogInfo &log : m_logs) {
            m_total.counts.merge(counts(log));
            m_total.problems += log.problems;
        }
    }
    return m_total;
}

void SeverityTableModel::rowsChanged()
{
    // Without a filter the logs themselves tell of each change.
    if (!m_filtered && !m_session.filteredCounts())
        return;
    m_filtered = m_session.filteredCounts();
    m_totalDue = true;
    if (!m_logs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SeverityTableModel::add(LogId id)
{
    const auto log = m_session.log(id);
    if (!log)
        return;
    const int at = static_cast<int>(m_logs.size());
    // The totals row comes with the first log.
    beginInsertRows({}, at, m_logs.empty() ? at + 1 : at);
    m_logs.push_back(*log);
    m_totalDue = true;
    endInsertRows();
}

void SeverityTableModel::refresh(LogId id)
{
    const auto it = std::find_if(m_logs.begin(), m_logs.end(), [id](const LogInfo &l) { return l.id == id; });
    const auto log = m_session.log(id);
    if (it == m_logs.end() || !log)
        return;
    *it = *log;
    m_totalDue = true;
    const int row = static_cast<int>(it - m_logs.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SeverityTableModel::remove(LogId id)
{
    const auto it = std::find_if(m_logs.begin(), m_logs.end(), [id](const LogInfo &l) { return l.id == id; });
    if (it == m_logs.end())
        return;
    const int row = static_cast<int>(it - m_logs.begin());
    beginRemoveRows({}, row, m_logs.size() == 1 ? row + 1 : row);
    m_logs.erase(it);
    m_totalDue = true;
    endRemoveRows();
    if (!m_logs.empty())
        Q_EMIT dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool SeverityTableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftTotal = left.data(SeverityTableModel::IsTotalRole).toBool();
    const bool rightTotal = right.data(SeverityTableModel::IsTotalRole).toBool();
    if (leftTotal != rightTotal)
        return (sortOrder() == Qt::AscendingOrder) == rightTotal;
    const QVariant a = left.data(SeverityTableModel::SortRole), b = right.data(SeverityTableModel::SortRole);
    if (left.column() == SeverityTableModel::Log)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toULongLong() < b.toULongLong();
}

} // namespace sightglass
