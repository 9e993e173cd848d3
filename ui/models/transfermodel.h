// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/flowviews.h"
#include "core/session/flowtext.h"
#include "ui/models/sortedrowsmodel.h"
#include "ui/shell/preferences.h"

#include <memory>

namespace sightglass {

/// Transfers, logins and failed logins, one a row. GUI thread.
class TransferModel : public SortedRowsModel
{
    Q_OBJECT
public:
    enum Column { Time, Action, User, Path, Bytes, Client, Protocol, Log, ColumnCount };
    explicit TransferModel(const Preferences &preferences, QObject *parent = nullptr);
    /// \p log: what the log of a row is called.
    void setTable(std::shared_ptr<const TransferTable> table, FlowLogName log);
    [[nodiscard]] const TransferTable::Row &transfer(int row) const { return m_table->rows()[sourceRow(row)]; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] Less less(int column) const override;

private:
    const Preferences &m_preferences;
    std::shared_ptr<const TransferTable> m_table = std::make_shared<TransferTable>();
    FlowLogName m_log;
};

/// What each user did, the busiest first. GUI thread.
class TransferUserModel : public SortedRowsModel
{
    Q_OBJECT
public:
    enum Column { User, Sessions, Uploads, Uploaded, Downloads, Downloaded, Deletes, FailedLogins, Refused, ColumnCount };
    explicit TransferUserModel(QObject *parent = nullptr) : SortedRowsModel(parent) {}
    void setView(const TransferView &view);
    [[nodiscard]] const TransferView::Part &user(int row) const { return m_view->users[sourceRow(row)]; }
    /// A user's name, or what stands for none.
    [[nodiscard]] static QString userName(const TransferTable &table, std::uint32_t user);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] Less less(int column) const override;

private:
    std::shared_ptr<const TransferView> m_view;
};

} // namespace sightglass
