// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pushtargetmodel.h"

#include "core/event/errortext.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

QString shown(const std::string &text) { return QString::fromStdString(text).simplified(); }
QString timeText(Timestamp time) { return time.isValid() ? QString::fromStdString(time.toIso()).left(19).replace(u'T', u' ') : QString(); }
QString number(std::uint64_t n) { return n == 0 ? QString() : QLocale().toString(static_cast<qulonglong>(n)); }

} // namespace

PushTargetModel::PushTargetModel(const PushService &service, QObject *parent) : QAbstractTableModel(parent), m_service(service)
{
    connect(&service, &PushService::changed, this, &PushTargetModel::refresh);
    m_rows = service.targets();
}

void PushTargetModel::refresh()
{
    const std::vector<TargetStatus> &now = m_service.targets();
    const bool same = now.size() == m_rows.size()
        && std::equal(now.begin(), now.end(), m_rows.begin(), [](const TargetStatus &a, const TargetStatus &b) { return a.target.id == b.target.id; });
    if (!same) {
        beginResetModel();
        m_rows = now;
        endResetModel();
        return;
    }
    m_rows = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PushTargetModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int PushTargetModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }
const TargetStatus *PushTargetModel::at(int row) const { return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr; }

QString PushTargetModel::stateText(const TargetStatus &status)
{
    if (status.target.paused)
        return tr("Paused");
    if (!status.target.held.empty())
        return tr("Stopped");
    if (status.target.notBefore.isValid() && status.depth.events > 0)
        return tr("Trying again at %1").arg(timeText(status.target.notBefore).mid(11));
    if (status.sending > 0)
        return tr("Sending");
    return status.depth.events > 0 ? tr("Waiting") : tr("Idle");
}

QVariant PushTargetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TargetStatus &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool stopped = !row.target.held.empty();
    const bool counts = index.column() == Waiting || index.column() == Bytes || index.column() == Rate || index.column() == Delivered || index.column() == Refused;
    if (role == Qt::TextAlignmentRole && counts)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == State && stopped)
        return Theme::severityTextColor(sightglass::Severity::Error);
    if (role == Qt::DecorationRole && index.column() == State && stopped)
        return Theme::severityIcon(sightglass::Severity::Error);
    if (role == Qt::ToolTipRole && index.column() == LastError)
        return toolTipText(shown(row.target.lastError));
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Name: return shown(row.target.name);
    case State: return stateText(row);
    case Waiting: return number(row.depth.events);
    case Bytes: return row.depth.bytes == 0 ? QString() : locale.formattedDataSize(static_cast<qint64>(row.depth.bytes), 1, QLocale::DataSizeSIFormat);
    case Rate: return row.eventsPerSecond >= 1 ? tr("%1 events/s").arg(locale.toString(std::round(row.eventsPerSecond), 'f', 0)) : QString();
    case Delivered: return number(row.target.delivered);
    case Refused: return number(row.depth.deadLetters + row.target.refusedUnnamed);
    case LastError: return row.target.lastError.empty() ? QString() : timeText(row.target.lastErrorTime) + u"  "_s + shown(row.target.lastError);
    default: return {};
    }
}

QVariant PushTargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Target");
    case State: return tr("State");
    case Waiting: return tr("Waiting");
    case Bytes: return tr("Size");
    case Rate: return tr("Rate");
    case Delivered: return tr("Delivered");
    case Refused: return tr("Refused");
    case LastError: return tr("Last error (UTC)");
    default: return {};
    }
}

void RefusedModel::set(std::vector<RefusedEvent> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RefusedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int RefusedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }
const RefusedEvent *RefusedModel::at(int row) const { return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr; }

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RefusedEvent &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && (index.column() == Reason || index.column() == Message))
        return toolTipText(data(index, Qt::DisplayRole).toString());
    if (role == Qt::DecorationRole && index.column() == Severity && !row.damaged)
        return Theme::severityIcon(row.event.severity);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Refused: return timeText(row.letter.refused);
    case Reason: return shown(row.letter.reason);
    case Time: return timeText(row.event.time);
    case Severity: return row.damaged ? QString() : severityText(row.event.severity);
    case Log: return shown(row.event.log);
    case Message: return QString::fromStdString(row.event.message).left(2000).simplified();
    default: return {};
    }
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Refused: return tr("Refused (UTC)");
    case Reason: return tr("Why");
    case Time: return tr("Time (UTC)");
    case Severity: return tr("Severity");
    case Log: return tr("Log");
    case Message: return tr("Message");
    default: return {};
    }
}

} // namespace sightglass
