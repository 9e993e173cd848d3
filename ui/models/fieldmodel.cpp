// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldmodel.h"

namespace sightglass {

namespace {

constexpr std::size_t shownBytes = 4000;

QString shortText(const std::string &text)
{
    if (text.size() <= shownBytes)
        return QString::fromStdString(text);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(shownBytes)) + u'…';
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
    if (role == Qt::DisplayRole)
        return shortText(text);
    if (role == FullValueRole)
        return QString::fromStdString(text);
    if (role == Qt::ToolTipRole && text.size() > 24)
        return shortText(text).toHtmlEscaped();
    return {};
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Field") : tr("Value");
}

} // namespace sightglass
