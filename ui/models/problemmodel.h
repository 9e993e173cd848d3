// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QAbstractTableModel>

namespace sightglass {

/// The problems of one log, or of all, as they stood when the model was made. GUI thread.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Log, Offset, Length, Kept, Text, ColumnCount };

    ProblemModel(const Session &session, std::optional<LogId> log, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Problems that there are, shown or not.
    [[nodiscard]] std::uint64_t total() const { return m_total; }
    /// Problems shown at the most; the log may have more.
    static constexpr std::size_t shown = 10'000;

private:
    struct Entry
    {
        std::size_t log; // of m_names
        ParseProblem problem;
    };
    std::vector<QString> m_names;
    std::vector<Entry> m_problems;
    std::uint64_t m_total = 0;
};

} // namespace sightglass
