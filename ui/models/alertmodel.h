// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/alerts.h"
#include "ui/shell/preferences.h"

#include <QAbstractTableModel>

namespace sightglass {

/// Alerts, the newest first. GUI thread; follows them by itself.
class AlertModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Rule, What, ColumnCount };

    AlertModel(Alerts &alerts, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Null where there is none.
    [[nodiscard]] const Alert *at(int row) const;

private:
    Alerts &m_alerts;
    const Preferences &m_preferences;
    int m_rows = 0;
};

} // namespace sightglass
