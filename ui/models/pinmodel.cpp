// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pinmodel.h"

#include "core/event/errortext.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

namespace sightglass {

PinModel::PinModel(const Session &session, Triage &triage, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_triage(triage), m_preferences(preferences)
{
    connect(&triage, &Triage::marksChanged, this, &PinModel::take);
    connect(&preferences, &Preferences::changed, this, [this] {
        if (!m_pins.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    });
    take();
}

void PinModel::take()
{
    std::vector<EventRef> pins;
    for (const auto &[ref, event] : m_triage.pins())
        pins.push_back(ref);
    if (pins == m_pins) {
        if (!m_pins.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_pins = std::move(pins);
    endResetModel();
}

int PinModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_pins.size()); }
int PinModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }
EventRef PinModel::refAt(int row) const { return row >= 0 && row < rowCount() ? m_pins[static_cast<std::size_t>(row)] : EventRef(); }
const MarkedEvent *PinModel::at(int row) const { return m_triage.marks(refAt(row)); }

Qt::ItemFlags PinModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Note ? flags | Qt::ItemIsEditable : flags;
}

bool PinModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const MarkedEvent *event = at(index.row());
    if (role != Qt::EditRole || index.column() != Note || !event)
        return false;
    MarkChange change;
    change.note = value.toString().trimmed().toStdString();
    if (*change.note == event->note)
        return true;
    m_triage.mark(std::vector<MarkId>{event->id}, change);
    return true;
}

QVariant PinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MarkedEvent *event = at(index.row());
    if (!event)
        return {};
    const Severity severity = m_session.row(refAt(index.row())).severity(m_session.profile());
    if (index.column() == Time && role == Qt::DecorationRole)
        return Theme::severityIcon(severity);
    if (index.column() == Time && role == Qt::ToolTipRole)
        return severityText(severity);
    if (index.column() == Time && role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(severityText(severity), m_preferences.timeText(event->event.time));
    if (index.column() == Note && role == Qt::EditRole)
        return QString::fromStdString(event->note);
    if (index.column() == Note && role == Qt::ToolTipRole)
        return event->note.empty() ? tr("Double-click, or press F2, to write a note") : toolTipText(QString::fromStdString(event->note));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time: return m_preferences.timeText(event->event.time);
    case Log: {
        const auto log = m_session.log(refAt(index.row()).log());
        return log ? log->name : QString();
    }
    case Message: return oneLine(QString::fromStdString(event->event.message), 600);
    case Note: return oneLine(QString::fromStdString(event->note), 600);
    default: return {};
    }
}

QVariant PinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time (%1)").arg(m_preferences.zoneText());
    case Log: return tr("Log");
    case Message: return tr("Message");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace sightglass
