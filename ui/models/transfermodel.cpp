// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transfermodel.h"

#include "core/base/utf8.h"
#include "core/session/flowtext.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QLocale>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int right = Qt::AlignRight | Qt::AlignVCenter;


} // namespace

// ---- transfers

TransferModel::TransferModel(const Preferences &preferences, QObject *parent) : SortedRowsModel(parent), m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
    });
}

void TransferModel::setTable(std::shared_ptr<const TransferTable> table, FlowLogName log)
{
    beginRows();
    m_table = std::move(table);
    m_log = std::move(log);
    endRows(m_table->rows().size());
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TransferTable::Row &row = transfer(index.row());
    const bool moves = row.action == TransferAction::Upload || row.action == TransferAction::Download;
    if (role == Qt::TextAlignmentRole && index.column() == Bytes)
        return right;
    if (role == Qt::DecorationRole && index.column() == Action && (row.refused || !row.complete || row.action == TransferAction::FailedLogin))
        return Theme::severityIcon(Severity::Warning);
    if (role != Qt::DisplayRole)
        return {};
    const auto text = [this](std::uint32_t id) { return cellLine(m_table->text(id)); };
    switch (index.column()) {
    case Time: return m_preferences.timeText(row.time);
    case Action:
        if (row.refused)
            return tr("%1 (refused)").arg(transferActionText(row.action));
        return row.complete ? transferActionText(row.action) : tr("%1 (broke off)").arg(transferActionText(row.action));
    case User: return text(row.user);
    case Path: return row.target ? u"%1 \u2192 %2"_s.arg(text(row.path), text(row.target)) : text(row.path);
    case Bytes: return moves ? flowBytesText(row.bytes) : QString();
    case Client: return text(row.clientIp);
    case Protocol: return text(row.protocol);
    case Log: return m_log ? cellLine(m_log(row.event)) : QString();
    default: return {};
    }
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Bytes ? right : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time (%1)").arg(m_preferences.zoneText());
    case Action: return tr("What happened");
    case User: return tr("User");
    case Path: return tr("File");
    case Bytes: return tr("Size");
    case Client: return tr("From");
    case Protocol: return tr("Protocol");
    case Log: return tr("Log");
    default: return {};
    }
}

SortedRowsModel::Less TransferModel::less(int column) const
{
    return [table = m_table, column](std::uint32_t a, std::uint32_t b) {
        const TransferTable::Row &x = table->rows()[a], &y = table->rows()[b];
        const auto byText = [&table](std::uint32_t i, std::uint32_t j) { return i != j && table->text(i) < table->text(j); };
        switch (column) {
        case Time: return x.time < y.time;
        case Action: return x.action < y.action;
        case User: return byText(x.user, y.user);
        case Path: return byText(x.path, y.path);
        case Bytes: return x.bytes < y.bytes;
        case Client: return byText(x.clientIp, y.clientIp);
        case Protocol: return byText(x.protocol, y.protocol);
        case Log: return x.event < y.event;
        default: return false;
        }
    };
}

// ---- users

void TransferUserModel::setView(const TransferView &view)
{
    beginRows();
    m_view = std::make_shared<const TransferView>(view);
    endRows(m_view->users.size());
}

QString TransferUserModel::userName(const TransferTable &table, std::uint32_t user)
{
    return user ? cellLine(table.text(user)) : tr("(nobody named)");
}

QVariant TransferUserModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != User)
        return right;
    if (role != Qt::DisplayRole)
        return {};
    const TransferView::Part &part = user(index.row());
    const TransferTotals &t = part.totals;
    switch (index.column()) {
    case User: return userName(*m_view->table, part.text);
    case Sessions: return numberText(t.sessions);
    case Uploads: return numberText(t.uploads);
    case Uploaded: return flowBytesText(t.uploadedBytes);
    case Downloads: return numberText(t.downloads);
    case Downloaded: return flowBytesText(t.downloadedBytes);
    case Deletes: return numberText(t.deletes);
    case FailedLogins: return numberText(t.failedLogins);
    case Refused: return numberText(t.refused);
    default: return {};
    }
}

QVariant TransferUserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section != User ? right : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case User: return tr("User");
    case Sessions: return tr("Sessions");
    case Uploads: return tr("Uploads");
    case Uploaded: return tr("Uploaded");
    case Downloads: return tr("Downloads");
    case Downloaded: return tr("Downloaded");
    case Deletes: return tr("Deletes");
    case FailedLogins: return tr("Failed logins");
    case Refused: return tr("Refused");
    default: return {};
    }
}

SortedRowsModel::Less TransferUserModel::less(int column) const
{
    return [view = m_view, column](std::uint32_t a, std::uint32_t b) {
        const TransferView::Part &x = view->users[a], &y = view->users[b];
        switch (column) {
        case User: return view->table->text(x.text) < view->table->text(y.text);
        case Sessions: return x.totals.sessions < y.totals.sessions;
        case Uploads: return x.totals.uploads < y.totals.uploads;
        case Uploaded: return x.totals.uploadedBytes < y.totals.uploadedBytes;
        case Downloads: return x.totals.downloads < y.totals.downloads;
        case Downloaded: return x.totals.downloadedBytes < y.totals.downloadedBytes;
        case Deletes: return x.totals.deletes < y.totals.deletes;
        case FailedLogins: return x.totals.failedLogins < y.totals.failedLogins;
        case Refused: return x.totals.refused < y.totals.refused;
        default: return false;
        }
    };
}

} // namespace sightglass
