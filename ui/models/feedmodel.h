// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livefeed.h"

#include <QAbstractTableModel>

namespace sightglass {

/// The followed sources and how it goes with each. GUI thread; follows the feed by itself.
class FeedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Rate, Minutes, Events, HeldBack, ColumnCount };

    explicit FeedModel(LiveFeed &feed, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// FeedId() where there is none.
    [[nodiscard]] FeedId feedAt(int row) const;
    /// For the picture in the column Minutes.
    [[nodiscard]] std::vector<LiveSecond> secondsAt(int row) const;
    /// "Following", "Waiting", … : one word.
    [[nodiscard]] static QString stateText(const LiveFeed::Info &info);

private:
    LiveFeed &m_feed;
    std::vector<FeedId> m_feeds;
};

} // namespace sightglass
