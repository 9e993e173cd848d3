// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pushservice.h"

#include <QAbstractTableModel>

namespace sightglass {

/// The targets with what waits for each: the table of the push panel. GUI thread; follows the service.
class PushTargetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Waiting, Bytes, Rate, Delivered, Refused, LastError, ColumnCount };
    explicit PushTargetModel(const PushService &service, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const TargetStatus *at(int row) const;
    /// "waits", "paused" … : how a target is, in a word or two.
    [[nodiscard]] static QString stateText(const TargetStatus &status);

private:
    void refresh();
    const PushService &m_service;
    std::vector<TargetStatus> m_rows;
};

/// Events that a target refused, with its reasons. GUI thread.
class RefusedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Refused, Reason, Time, Severity, Log, Message, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<RefusedEvent> rows);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const RefusedEvent *at(int row) const;

private:
    std::vector<RefusedEvent> m_rows;
};

} // namespace sightglass
