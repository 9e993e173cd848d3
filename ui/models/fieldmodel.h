// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventrecord.h"

#include <QAbstractTableModel>

namespace sightglass {

/// Name and value of every field of one decoded record. GUI thread.
class FieldModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };
    enum Role { FullValueRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(std::vector<EventField> fields);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<EventField> m_fields;
};

} // namespace sightglass
