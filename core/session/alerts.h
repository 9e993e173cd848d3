// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/historyworker.h"
#include "core/session/alertwatch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>

namespace sightglass {

/// Rules for alerts about followed events, and what they found. Rules are kept in QSettings, alerts in the history: those of
/// earlier runs are there a moment after the start. What a rule wants to be pushed goes into the push queue by the transaction
/// that saves it. GUI thread; matching is done by the workers of the sources, saving by one of its own.
class Alerts : public QObject
{
    Q_OBJECT
public:
    explicit Alerts(LiveFeed &feed, Session &session, QObject *parent = nullptr);
    ~Alerts() override;

    [[nodiscard]] const std::vector<AlertRule> &rules() const { return m_rules; }
    void setRules(std::vector<AlertRule> rules);
    /// A new rule with an id.
    [[nodiscard]] static AlertRule makeRule();

    /// The newest first; at most mostShown.
    [[nodiscard]] const std::deque<Alert> &alerts() const { return m_alerts; }
    [[nodiscard]] std::size_t activeCount() const;
    /// In the history, too.
    void clear();
    /// Nothing waits to be saved or read.
    [[nodiscard]] bool isIdle() const { return m_worker.pending() == 0 && m_unsaved.empty(); }

    /// One sentence: "5 events within 10 minutes: error (user: root)".
    [[nodiscard]] static QString text(const Alert &alert);
    /// "5 × event id 4625, each user, within 10 min".
    [[nodiscard]] static QString text(const AlertRule &rule);

    static constexpr std::size_t mostRules = 100, mostShown = 1'000;
    /// Notifications within a minute; those above are counted in the last one.
    static constexpr int notificationsAMinute = 5;

Q_SIGNALS:
    void rulesChanged();
    /// A new one stands first in alerts().
    void raised(const sightglass::Alert &alert);
    void changed(quint64 number);
    /// alerts() is another list: cleared, or those of earlier runs came.
    void reset();
    /// Alerts could not be saved or pushed (they are tried again); translated.
    void failed(const QString &text);
    /// To be shown by the desktop; not more often than it bears.
    void notificationWanted(const QString &title, const QString &text);

private:
    void take(const Alert &alert);
    void add(const Alert &alert);
    void keep(const Alert &alert);
    void save();
    void loadKept();
    void notify(const Alert &alert);
    void load();
    void look();
    void apply();

    LiveFeed &m_feed;
    Session &m_session;
    std::vector<AlertRule> m_rules;
    std::deque<Alert> m_alerts;
    std::shared_ptr<AlertWatch> m_watch;
    QTimer m_timer;
    std::map<std::string, Alert> m_unsaved; ///< By uid.
    QTimer m_save;
    QString m_fault;
    HistoryWorker m_worker;
    struct Silence
    {
        std::uint64_t events = 0; ///< That there were when one came last.
        QElapsedTimer since;
        std::uint64_t alert = 0;  ///< The one that goes on; 0 = none.
    };
    std::map<std::pair<std::string, std::uint32_t>, Silence> m_silent; ///< By rule and feed.
    std::deque<QElapsedTimer> m_notified;
    int m_heldBack = 0;
    std::uint64_t m_nextSilent = 1ull << 62; ///< Numbers of alerts that no worker raised.
};

} // namespace sightglass
