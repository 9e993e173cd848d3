// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/searchstore.h"
#include "ui/models/sortedrowsmodel.h"
#include "ui/shell/preferences.h"

#include <memory>

namespace sightglass {

/// What a search in everything kept found, one a row. GUI thread.
class KeptHitModel : public SortedRowsModel
{
    Q_OBJECT
public:
    enum Column { Kind, Time, Log, Text, Note, ColumnCount };
    explicit KeptHitModel(const Preferences &preferences, QObject *parent = nullptr);
    void setHits(std::shared_ptr<const KeptHits> hits);
    [[nodiscard]] const KeptHit &hit(int row) const { return m_hits->hits[sourceRow(row)]; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] static QString kindText(KeptKind kind);

protected:
    [[nodiscard]] Less less(int column) const override;

private:
    const Preferences &m_preferences;
    std::shared_ptr<const KeptHits> m_hits = std::make_shared<KeptHits>();
};

} // namespace sightglass
