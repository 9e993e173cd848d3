// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feedmodel.h"

#include "core/event/errortext.h"
#include "core/session/livetext.h"
#include "ui/shell/plaintext.h"
#include "ui/shell/theme.h"

#include <QLocale>

#include <algorithm>

namespace sightglass {

using namespace Qt::StringLiterals;

FeedModel::FeedModel(LiveFeed &feed, QObject *parent) : QAbstractTableModel(parent), m_feed(feed), m_feeds(feed.feeds())
{
    connect(&feed, &LiveFeed::feedAdded, this, [this](FeedId id) {
        const int row = static_cast<int>(m_feeds.size());
        beginInsertRows({}, row, row);
        m_feeds.push_back(id);
        endInsertRows();
    });
    connect(&feed, &LiveFeed::feedRemoved, this, [this](FeedId id) {
        const auto found = std::find(m_feeds.begin(), m_feeds.end(), id);
        if (found == m_feeds.end())
            return;
        const int row = static_cast<int>(found - m_feeds.begin());
        beginRemoveRows({}, row, row);
        m_feeds.erase(found);
        endRemoveRows();
    });
    connect(&feed, &LiveFeed::feedChanged, this, [this](FeedId id) {
        const auto found = std::find(m_feeds.begin(), m_feeds.end(), id);
        if (found != m_feeds.end())
            Q_EMIT dataChanged(index(static_cast<int>(found - m_feeds.begin()), 0), index(static_cast<int>(found - m_feeds.begin()), ColumnCount - 1));
    });
}

int FeedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_feeds.size()); }
int FeedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }
FeedId FeedModel::feedAt(int row) const { return row >= 0 && row < rowCount() ? m_feeds[static_cast<std::size_t>(row)] : FeedId(); }
std::vector<LiveSecond> FeedModel::secondsAt(int row) const { return m_feed.seconds(feedAt(row)); }

QString FeedModel::stateText(const LiveFeed::Info &info)
{
    if (info.error)
        return tr("Cannot be followed");
    if (!info.running)
        return tr("Stopped");
    if (info.status.store)
        return tr("Cannot be stored");
    switch (info.status.source.state) {
    case LiveState::Starting: return info.paused ? tr("Paused") : tr("Starting");
    case LiveState::Waiting: return tr("Waiting");
    case LiveState::NoPermission: return tr("No permission");
    case LiveState::Disabled: return tr("Switched off");
    case LiveState::Failed: return tr("Failing");
    case LiveState::Stopped: return tr("Stopped");
    case LiveState::Following: break;
    }
    return info.paused ? tr("Paused") : info.status.source.behind > 0 ? tr("Catching up") : tr("Following");
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto info = m_feed.feed(feedAt(index.row()));
    if (!info)
        return {};
    const QLocale locale;
    const bool bad = info->error || info->status.store || info->status.source.state == LiveState::Failed || info->status.source.state == LiveState::NoPermission
                     || info->status.source.state == LiveState::Disabled;
    switch (role) {
    case Qt::TextAlignmentRole: return QVariant(index.column() == Rate || index.column() == Events || index.column() == HeldBack ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        QString text = info->name + u'\n' + (info->error ? errorText(*info->error) : followText(info->status));
        if (info->status.source.rotations > 0)
            text += u'\n' + tr("%Ln rotation(s) since the start.", nullptr, static_cast<int>(info->status.source.rotations));
        if (!info->options.push.empty())
            text += u'\n' + tr("Its new events are pushed to %1.").arg(QString::fromStdString(info->options.push));
        if (info->letGo > 0)
            text += u'\n' + tr("%1 older events are not shown any more; they are in the history.").arg(locale.toString(static_cast<qulonglong>(info->letGo)));
        return toolTipText(text);
    }
    case Qt::DecorationRole:
        if (index.column() == State && bad)
            return Theme::severityIcon(info->status.source.state == LiveState::Disabled ? Severity::Warning : Severity::Error);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Minutes)
            return tr("%1 events a second").arg(locale.toString(info->status.eventsPerSecond, 'f', 1));
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return info->options.push.empty() ? oneLine(info->name, 400)
                                              : tr("%1 → %2", "a followed source and where its events are pushed").arg(oneLine(info->name, 400), oneLine(QString::fromStdString(info->options.push), 60));
        case State: return stateText(*info);
        case Rate: return info->running ? tr("%1/s").arg(locale.toString(info->status.eventsPerSecond, 'f', info->status.eventsPerSecond < 10 ? 1 : 0)) : QString();
        case Events: return locale.toString(static_cast<qulonglong>(info->status.events));
        case HeldBack: return info->heldBack > 0 ? locale.toString(static_cast<qulonglong>(info->heldBack)) : QString();
        default: return {};
        }
    default: return {};
    }
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Rate || section == Events || section == HeldBack ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Source");
    case State: return tr("State");
    case Rate: return tr("Rate");
    case Minutes: return tr("Last two minutes");
    case Events: return tr("Events");
    case HeldBack: return tr("While paused");
    default: return {};
    }
}

} // namespace sightglass
