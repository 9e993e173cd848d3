// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/flowreport.h"
#include "core/history/flowstore.h"
#include "core/session/flowtext.h"
#include "ui/models/sortedrowsmodel.h"
#include "ui/shell/preferences.h"

#include <memory>

namespace sightglass {

/// Threats, one a row. GUI thread.
class ThreatModel : public SortedRowsModel
{
    Q_OBJECT
public:
    enum Column { Time, Outcome, Name, Severity, Category, Url, User, Action, Client, Server, Policy, Bytes, Log, ColumnCount };
    explicit ThreatModel(const Preferences &preferences, QObject *parent = nullptr);
    /// \p log: what the log of a row is called.
    void setTable(std::shared_ptr<const ThreatTable> table, FlowLogName log);
    [[nodiscard]] const ThreatTable::Row &threat(int row) const { return m_table->rows()[sourceRow(row)]; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] Less less(int column) const override;

private:
    const Preferences &m_preferences;
    std::shared_ptr<const ThreatTable> m_table = std::make_shared<ThreatTable>();
    FlowLogName m_log;
};

/// Named findings of Windows events, one kind a row, the gravest first. GUI thread.
class FindingModel : public SortedRowsModel
{
    Q_OBJECT
public:
    enum Column { Grade, Title, Attack, Events, First, Last, ColumnCount };
    struct Row
    {
        QString title, explanation, attack;
        FindingGrade grade = FindingGrade::Notable;
        std::uint64_t count = 0;
        Timestamp first, last;
        std::vector<EventRef> events; ///< Empty of the history.
    };
    explicit FindingModel(const Preferences &preferences, QObject *parent = nullptr);
    void setFindings(const FindingTable &findings);
    void setFindings(const std::vector<FlowStore::SeenFinding> &findings);
    [[nodiscard]] const Row &finding(int row) const { return (*m_rows)[sourceRow(row)]; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] Less less(int column) const override;

private:
    void take(std::vector<Row> rows);
    const Preferences &m_preferences;
    std::shared_ptr<const std::vector<Row>> m_rows = std::make_shared<std::vector<Row>>();
};

} // namespace sightglass
