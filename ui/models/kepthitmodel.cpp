// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kepthitmodel.h"

#include "ui/shell/plaintext.h"

namespace sightglass {

KeptHitModel::KeptHitModel(const Preferences &preferences, QObject *parent) : SortedRowsModel(parent), m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
    });
}

void KeptHitModel::setHits(std::shared_ptr<const KeptHits> hits)
{
    beginRows();
    m_hits = std::move(hits);
    endRows(m_hits->hits.size());
}

QString KeptHitModel::kindText(KeptKind kind)
{
    switch (kind) {
    case KeptKind::Ticket: return tr("Ticket");
    case KeptKind::Mark: return tr("Marked event");
    case KeptKind::Threat: return tr("Threat");
    case KeptKind::Transfer: return tr("Transfer");
    case KeptKind::LiveEvent: return tr("Followed event");
    case KeptKind::Analysis: break;
    }
    return tr("Analysis");
}

QVariant KeptHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const KeptHit &hit = this->hit(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == Text ? QVariant(toolTipText(QString::fromStdString(hit.text))) : QVariant();
    switch (index.column()) {
    case Kind: return kindText(hit.kind);
    case Time: return m_preferences.timeText(hit.time);
    case Log: return cellLine(hit.log);
    case Text: return cellLine(hit.text);
    case Note: return cellLine(hit.note);
    default: return {};
    }
}

QVariant KeptHitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("What");
    case Time: return tr("Time (%1)").arg(m_preferences.zoneText());
    case Log: return tr("Log");
    case Text: return tr("What it says");
    case Note: return tr("Details");
    default: return {};
    }
}

SortedRowsModel::Less KeptHitModel::less(int column) const
{
    return [hits = m_hits, column](std::uint32_t a, std::uint32_t b) {
        const KeptHit &x = hits->hits[a], &y = hits->hits[b];
        switch (column) {
        case Kind: return x.kind < y.kind;
        case Time: return x.time < y.time;
        case Log: return x.log < y.log;
        case Text: return x.text < y.text;
        case Note: return x.note < y.note;
        default: return false;
        }
    };
}

} // namespace sightglass
