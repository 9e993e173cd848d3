// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldmodel.h"

#include "ui/shell/plaintext.h"

#include <algorithm>

namespace sightglass {

namespace {

constexpr qsizetype shownCharacters = 1000;

QString shortText(const std::string &text)
{
    const std::size_t bytes = std::min<std::size_t>(text.size(), 4 * shownCharacters);
    return oneLine(QString::fromUtf8(text.data(), static_cast<qsizetype>(bytes)), shownCharacters);
}

} // namespace

void FieldModel::setFields(std::vector<EventField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

int FieldModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_fields.size()); }
int FieldModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventField &field = m_fields[static_cast<std::size_t>(index.row())];
    const std::string &text = index.column() == Name ? field.name : field.value;
    if (role == Qt::DisplayRole) {
        if (index.column() == Value && !field.meaning.empty())
            return tr("%1 (%2)", "value, what it means").arg(shortText(text), shortText(field.meaning));
        return shortText(text);
    }
    if (role == FullValueRole)
        return QString::fromStdString(text);
    return {};
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Field") : tr("Value");
}

} // namespace sightglass
