// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemmodel.h"

#include "core/event/errortext.h"

#include <QLocale>

namespace sightglass {

ProblemModel::ProblemModel(const Session &session, LogId log, QObject *parent)
    : QAbstractTableModel(parent), m_problems(session.problems(log, 0, shown))
{}

int ProblemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_problems.size()); }
int ProblemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ParseProblem &problem = m_problems[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() < Kept)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Text)
        return problemText(problem).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Offset: return QLocale().toString(static_cast<qulonglong>(problem.offset));
    case Length: return problem.length ? QLocale().toString(static_cast<qulonglong>(problem.length)) : QString();
    case Kept: return problem.recordKept ? tr("in the table") : tr("not in the table");
    case Text: return problemText(problem);
    default: return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Offset: return tr("Byte");
    case Length: return tr("Bytes");
    case Kept: return tr("Record");
    case Text: return tr("Problem");
    default: return {};
    }
}

} // namespace sightglass
