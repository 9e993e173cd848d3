// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/studies.h"

#include <QAbstractListModel>

namespace sightglass {

/// Fields that events can be counted by: those of the index, then those that records of the opened logs
/// have, the most frequent first. GUI thread; follows the names.
class FieldNameModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        FieldRole = Qt::UserRole, ///< FieldId::text()
    };
    explicit FieldNameModel(const FieldNames &names, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// As people read it: "Computer", or the name of the record's field.
    [[nodiscard]] static QString label(const FieldId &field);
    /// The field that a text means, be it chosen or typed.
    [[nodiscard]] static FieldId fieldOf(const QString &text);

private:
    struct Entry
    {
        FieldId field;
        double share = -1; ///< Of the records; negative where that is not known.
    };
    void take();
    const FieldNames &m_names;
    std::vector<Entry> m_entries;
};

} // namespace sightglass
