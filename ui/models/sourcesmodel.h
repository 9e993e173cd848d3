// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QAbstractItemModel>

namespace sightglass {

/// The opened logs as a tree: the group "Files", and below it a row a log with its state, format and
/// number of events. GUI thread; follows the session by itself.
class SourcesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { LogIdRole = Qt::UserRole, DetailRole };

    explicit SourcesModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Channel and computer of a Windows log.
    [[nodiscard]] static QString originText(const LogInfo &log);
    /// The log of an index; 0 for a group.
    [[nodiscard]] LogId logAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex filesGroup() const { return createIndex(0, 0, quintptr(0)); }

private:
    [[nodiscard]] QString detail(const LogInfo &log) const;

    Session &m_session;
    std::vector<LogInfo> m_logs;
};

} // namespace sightglass
