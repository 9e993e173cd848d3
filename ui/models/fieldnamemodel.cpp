// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldnamemodel.h"

#include "ui/shell/plaintext.h"

#include <QLocale>

#include <array>

namespace sightglass {

namespace {

constexpr std::array indexFields{FieldId::Kind::Severity, FieldId::Kind::Source, FieldId::Kind::Host, FieldId::Kind::User,
                                 FieldId::Kind::Level, FieldId::Kind::EventId, FieldId::Kind::Log};

} // namespace

FieldNameModel::FieldNameModel(const FieldNames &names, QObject *parent) : QAbstractListModel(parent), m_names(names)
{
    connect(&names, &RowStudy::changed, this, &FieldNameModel::take);
    take();
}

void FieldNameModel::take()
{
    beginResetModel();
    m_entries.clear();
    for (const FieldId::Kind kind : indexFields)
        m_entries.push_back({FieldId{kind, {}}});
    for (const FieldNames::Name &name : m_names.names()) {
        // A name that means a field of the index is not offered twice ("Computer").
        if (fieldOf(QString::fromStdString(name.name)).kind == FieldId::Kind::Record)
            m_entries.push_back({FieldId{FieldId::Kind::Record, name.name}, name.share});
    }
    endResetModel();
}

QString FieldNameModel::label(const FieldId &field)
{
    switch (field.kind) {
    case FieldId::Kind::Severity: return tr("Severity");
    case FieldId::Kind::Source: return tr("Source");
    case FieldId::Kind::Host: return tr("Computer");
    case FieldId::Kind::User: return tr("User");
    case FieldId::Kind::Level: return tr("Level");
    case FieldId::Kind::EventId: return tr("Event ID");
    case FieldId::Kind::Log: return tr("Log");
    case FieldId::Kind::Record: break;
    }
    return oneLine(QString::fromStdString(field.name), 200);
}

FieldId FieldNameModel::fieldOf(const QString &text)
{
    for (const FieldId::Kind kind : indexFields) {
        if (label({kind, {}}).compare(text, Qt::CaseInsensitive) == 0)
            return {kind, {}};
    }
    return FieldId::fromText(text.toStdString());
}

int FieldNameModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

QVariant FieldNameModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid)) // combo boxes ask for no index
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return label(entry.field);
    case Qt::ToolTipRole:
        if (entry.share < 0)
            return tr("Known of all events");
        return toolTipText(tr("%1: in %2 % of the records looked at").arg(label(entry.field), QLocale().toString(100.0 * entry.share, 'f', 1)));
    case FieldRole: return QString::fromStdString(entry.field.text());
    default: return {};
    }
}

} // namespace sightglass
