// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemmodel.h"

#include "core/event/errortext.h"
#include "ui/shell/plaintext.h"

#include <QLocale>

namespace sightglass {

ProblemModel::ProblemModel(const Session &session, std::optional<LogId> only, QObject *parent) : QAbstractTableModel(parent)
{
    for (const LogInfo &log : session.logs()) {
        if (log.problems == 0 || (only && log.id != *only))
            continue;
        m_total += log.problems;
        m_names.push_back(log.name);
        if (m_problems.size() >= shown)
            continue;
        for (ParseProblem &problem : session.problems(log.id, 0, shown - m_problems.size()))
            m_problems.push_back({m_names.size() - 1, std::move(problem)});
    }
}

int ProblemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_problems.size()); }
int ProblemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_problems[static_cast<std::size_t>(index.row())];
    const ParseProblem &problem = entry.problem;
    if (role == Qt::TextAlignmentRole && (index.column() == Offset || index.column() == Length))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Log: return m_names[entry.log];
    case Offset: return QLocale().toString(static_cast<qulonglong>(problem.offset));
    case Length: return problem.length ? QLocale().toString(static_cast<qulonglong>(problem.length)) : QString();
    case Kept: return problem.recordKept ? tr("in the table") : tr("not in the table");
    case Text: return oneLine(problemText(problem), 1000);
    default: return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == Offset || section == Length ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Log: return tr("Log");
    case Offset: return tr("Byte");
    case Length: return tr("Bytes");
    case Kept: return tr("Record");
    case Text: return tr("Problem");
    default: return {};
    }
}

} // namespace sightglass
