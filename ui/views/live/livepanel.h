// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/alerts.h"
#include "core/session/livefeed.h"
#include "ui/shell/preferences.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace sightglass {

class AlertModel;
class FeedModel;
class FollowScroll;

/// What stands above the events while they are followed: the sources and how it goes with each, pause, and the
/// alerts. The events themselves are those of the events page, with all that it can do. GUI thread.
class LivePanel : public QWidget
{
    Q_OBJECT
public:
    LivePanel(LiveFeed &feed, Alerts &alerts, Session &session, const Preferences &preferences, FollowScroll &scroll, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *feedTable() const { return m_feeds; }
    [[nodiscard]] QTableView *alertTable() const { return m_alertTable; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QToolButton *pauseButton() const { return m_pause; }
    [[nodiscard]] QToolButton *newestButton() const { return m_newest; }
    [[nodiscard]] QString countText() const;
    /// What gives the names of the push targets.
    void setTargets(std::function<QStringList()> targets) { m_targets = std::move(targets); }
    void showSources();
    void showRules();

Q_SIGNALS:
    /// The events of an alert shall be shown.
    void alertChosen(const sightglass::Alert &alert);
    void alertsPushWanted();
    void targetsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void showFeedMenu(const QPoint &position);
    void askForget(FeedId id);
    void addPushMenu(QMenu &menu, const LiveFeed::Info &info);
    void showAlertMenu(const QPoint &position);
    [[nodiscard]] bool isPaused() const;

    LiveFeed &m_feed;
    Alerts &m_alerts;
    Session &m_session;
    FollowScroll &m_scroll;
    FeedModel *m_feedModel;
    AlertModel *m_alertModel;
    QTableView *m_feeds;
    QTableView *m_alertTable;
    QStackedWidget *m_feedStack;
    QPushButton *m_add;
    QToolButton *m_pause;
    QToolButton *m_newest;
    QToolButton *m_only;
    QToolButton *m_rules;
    QLabel *m_count;
    std::function<QStringList()> m_targets;
    QTimer m_clock; // moves the pictures of the last minutes
};

} // namespace sightglass
