// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/triage.h"
#include "ui/shell/preferences.h"

#include <QAbstractTableModel>

namespace sightglass {

/// Pinned events of the open logs, in order of time. The note can be edited in place: it shows when it
/// is saved. GUI thread; follows the triage by itself.
class PinModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Message, Note, Log, ColumnCount };
    PinModel(const Session &session, Triage &triage, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] EventRef refAt(int row) const;

private:
    void take();
    [[nodiscard]] const MarkedEvent *at(int row) const;

    const Session &m_session;
    Triage &m_triage;
    const Preferences &m_preferences;
    std::vector<EventRef> m_pins;
};

} // namespace sightglass
