// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alertmodel.h"

#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QFont>

namespace sightglass {

AlertModel::AlertModel(Alerts &alerts, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_alerts(alerts), m_preferences(preferences), m_rows(static_cast<int>(alerts.alerts().size()))
{
    connect(&alerts, &Alerts::raised, this, [this] {
        // The oldest has gone already where there are too many.
        if (m_rows == static_cast<int>(m_alerts.alerts().size())) {
            beginResetModel();
            endResetModel();
            return;
        }
        beginInsertRows({}, 0, 0);
        ++m_rows;
        endInsertRows();
    });
    connect(&alerts, &Alerts::changed, this, [this](quint64 number) {
        for (int row = 0; row < m_rows; ++row) {
            if (m_alerts.alerts()[static_cast<std::size_t>(row)].number == number)
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    });
    connect(&alerts, &Alerts::reset, this, [this] {
        beginResetModel();
        m_rows = static_cast<int>(m_alerts.alerts().size());
        endResetModel();
    });
    connect(&preferences, &Preferences::changed, this, [this] {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    });
}

int AlertModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }
int AlertModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const Alert *AlertModel::at(int row) const { return row >= 0 && row < m_rows ? &m_alerts.alerts()[static_cast<std::size_t>(row)] : nullptr; }

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Alert *alert = at(index.row());
    if (!alert)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Time: return m_preferences.timeText(alert->last);
        case Rule: return oneLine(QString::fromStdString(alert->ruleName), 200);
        case What: return oneLine(Alerts::text(*alert), 600);
        default: return {};
        }
    case Qt::ToolTipRole: return toolTipText(Alerts::text(*alert) + u'\n' + (alert->active ? tr("It goes on.") : tr("It is over.")));
    case Qt::DecorationRole:
        if (index.column() == Time)
            return Theme::severityIcon(alert->active ? Severity::Critical : Severity::Information);
        return {};
    case Qt::ForegroundRole: return alert->active ? QVariant() : QVariant(Theme::mutedText());
    default: return {};
    }
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Last event (%1)").arg(m_preferences.zoneText());
    case Rule: return tr("Alert");
    case What: return tr("What");
    default: return {};
    }
}

} // namespace sightglass
