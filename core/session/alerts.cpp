// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/alerts.h"

#include "core/base/utf8.h"
#include "core/event/errortext.h"
#include "core/job/post.h"
#include "core/session/alertevents.h"
#include "core/session/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <climits>

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMs = 1000;
constexpr int minuteMs = 60'000;
constexpr int saveMs = 200;
constexpr int retryMs = 5000;
/// Numbers of alerts of earlier runs begin here.
constexpr std::uint64_t firstKept = 1ull << 61;

QString utf8(const std::string &text) { return QString::fromStdString(toValidUtf8(text)); }

QString duration(std::uint32_t seconds)
{
    const int n = static_cast<int>(std::min<std::uint32_t>(seconds, INT_MAX));
    if (n % 3600 == 0)
        return Alerts::tr("%n hour(s)", nullptr, n / 3600);
    if (n % 60 == 0)
        return Alerts::tr("%n minute(s)", nullptr, n / 60);
    return Alerts::tr("%n second(s)", nullptr, n);
}

QJsonObject toJson(const AlertRule &rule)
{
    return {{u"id"_s, utf8(rule.id)}, {u"name"_s, utf8(rule.name)}, {u"enabled"_s, rule.enabled}, {u"silence"_s, rule.silence}, {u"query"_s, utf8(rule.query)},
            {u"count"_s, static_cast<qint64>(rule.count)}, {u"seconds"_s, static_cast<qint64>(rule.seconds)}, {u"field"_s, utf8(rule.field)}, {u"notify"_s, rule.notify}, {u"ticket"_s, rule.ticket}, {u"push"_s, utf8(rule.push)}};
}

AlertRule fromJson(const QJsonObject &json)
{
    AlertRule rule;
    rule.id = json[u"id"_s].toString().toStdString();
    rule.name = json[u"name"_s].toString().toStdString();
    rule.enabled = json[u"enabled"_s].toBool(true);
    rule.silence = json[u"silence"_s].toBool();
    rule.query = json[u"query"_s].toString().toStdString();
    rule.count = static_cast<std::uint32_t>(std::clamp<qint64>(json[u"count"_s].toInteger(1), 1, AlertRule::mostCount));
    rule.seconds = static_cast<std::uint32_t>(std::clamp<qint64>(json[u"seconds"_s].toInteger(600), 1, AlertRule::mostSeconds));
    rule.field = json[u"field"_s].toString().toStdString();
    rule.notify = json[u"notify"_s].toBool(true);
    rule.ticket = json[u"ticket"_s].toBool();
    rule.push = json[u"push"_s].toString().toStdString();
    return rule;
}

} // namespace

Alerts::Alerts(LiveFeed &feed, Session &session, QObject *parent) : QObject(parent), m_feed(feed), m_session(session), m_worker(feed.history())
{
    // Called by workers.
    m_watch = std::make_shared<AlertWatch>([this](const Alert &alert) { postTo(this, [this, alert] { take(alert); }); });
    m_feed.addListener(m_watch);
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &Alerts::look);
    connect(&m_feed, &LiveFeed::feedAdded, &m_timer, qOverload<>(&QTimer::start));
    m_timer.start(); // look() stops it where nothing is followed
    m_save.setSingleShot(true);
    connect(&m_save, &QTimer::timeout, this, &Alerts::save);
    load();
    loadKept();
}

Alerts::~Alerts()
{
    m_watch->disconnect();
    m_feed.removeListener(m_watch);
    save();
    m_worker.finish();
}

AlertRule Alerts::makeRule()
{
    AlertRule rule;
    rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    return rule;
}

void Alerts::load()
{
    const QSettings settings;
    const QByteArray text = settings.value(u"alerts/rules"_s).toByteArray();
    if (text.isEmpty()) {
        // What most people want to hear of.
        AlertRule critical = makeRule();
        critical.name = tr("Any critical event").toStdString();
        critical.query = "severity:critical";
        critical.seconds = 60;
        AlertRule logons = makeRule();
        logons.name = tr("Failed logons of one user").toStdString();
        logons.query = "eventid:4625 OR \"failed password\"";
        logons.count = 5;
        logons.field = "user";
        m_rules = {critical, logons};
    } else {
        for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
            if (m_rules.size() < mostRules)
                m_rules.push_back(fromJson(value.toObject()));
        }
    }
    apply();
}

void Alerts::setRules(std::vector<AlertRule> rules)
{
    if (rules.size() > mostRules)
        rules.resize(mostRules);
    m_rules = std::move(rules);
    QJsonArray array;
    for (const AlertRule &rule : m_rules)
        array.append(toJson(rule));
    QSettings().setValue(u"alerts/rules"_s, QJsonDocument(array).toJson(QJsonDocument::Compact));
    apply();
    Q_EMIT rulesChanged();
}

void Alerts::apply()
{
    m_watch->setRules(m_rules, m_session.timeZone());
    std::erase_if(m_silent, [this](const auto &entry) {
        return std::none_of(m_rules.begin(), m_rules.end(), [&entry](const AlertRule &rule) { return rule.enabled && rule.silence && rule.id == entry.first.first; });
    });
}

std::size_t Alerts::activeCount() const
{
    return static_cast<std::size_t>(std::count_if(m_alerts.begin(), m_alerts.end(), [](const Alert &alert) { return alert.active; }));
}

void Alerts::clear()
{
    m_alerts.clear();
    m_unsaved.clear();
    Q_EMIT reset();
    m_worker.run(
        this,
        [](HistoryWorker::Connection &connection) -> std::optional<Error> {
            if (!connection.isThere())
                return std::nullopt;
            const auto store = connection.open();
            if (!store)
                return store.error();
            const auto done = AlertStore((*store)->database()).clear();
            return done ? std::nullopt : std::optional(done.error());
        },
        [this](const std::optional<Error> &error) {
            if (error)
                Q_EMIT failed(tr("Alerts could not be taken out of the history: %1").arg(errorText(*error)));
        });
}

/// What was kept by earlier runs stands behind what this one has raised meanwhile.
void Alerts::loadKept()
{
    m_worker.run(
        this,
        [](HistoryWorker::Connection &connection) -> Result<std::vector<StoredAlert>> {
            if (!connection.isThere())
                return std::vector<StoredAlert>();
            const auto store = connection.open();
            if (!store)
                return tl::unexpected(store.error());
            return AlertStore((*store)->database()).newest(mostShown);
        },
        [this](const Result<std::vector<StoredAlert>> &kept) {
            if (!kept || kept->empty())
                return; // why the history cannot be read is told by who needs it
            std::uint64_t number = firstKept;
            for (const StoredAlert &stored : *kept) {
                const bool here = std::any_of(m_alerts.begin(), m_alerts.end(), [&stored](const Alert &a) { return a.uid == stored.uid; });
                if (here || m_alerts.size() >= mostShown)
                    continue;
                m_alerts.push_back(alertOf(stored));
                m_alerts.back().number = number++;
            }
            Q_EMIT reset();
        });
}

void Alerts::keep(const Alert &alert)
{
    if (m_feed.history().isEmpty())
        return;
    m_unsaved[alert.uid] = alert;
    if (!m_save.isActive())
        m_save.start(saveMs);
}

void Alerts::save()
{
    if (m_unsaved.empty())
        return;
    struct Done
    {
        std::vector<Alert> again;
        std::optional<Error> error;
        bool pushing = false; ///< They are saved, and could not be pushed.
    };
    std::vector<Alert> alerts;
    for (const auto &[uid, alert] : m_unsaved)
        alerts.push_back(alert);
    m_unsaved.clear();
    m_worker.run(
        this,
        [alerts = std::move(alerts)](HistoryWorker::Connection &connection) -> Done {
            Done done;
            const auto history = connection.open();
            if (!history)
                return {alerts, history.error(), false};
            AlertStore store((*history)->database());
            // Those of one target together: what cannot be pushed holds up no other.
            std::map<std::string, std::vector<StoredAlert>> byTarget;
            for (const Alert &alert : alerts)
                byTarget[alert.push].push_back(storedAlert(alert));
            for (const auto &[target, list] : byTarget) {
                AlertStore::Alongside once;
                if (!target.empty())
                    once = [&target = target](Database &database, const StoredAlert &alert) { return queueAlert(database, target, alert); };
                const auto saved = store.save(list, once);
                if (saved)
                    continue;
                done.error = saved.error();
                done.pushing = !target.empty() && store.save(list).has_value();
                for (const Alert &alert : alerts) {
                    if (alert.push == target)
                        done.again.push_back(alert);
                }
            }
            return done;
        },
        [this](const Done &done) {
            for (const Alert &alert : done.again)
                m_unsaved.emplace(alert.uid, alert); // unless it changed since
            if (!done.again.empty() && !m_save.isActive())
                m_save.start(retryMs);
            const QString fault = done.error ? (done.pushing ? tr("Alerts wait to be pushed: %1") : tr("Alerts wait to be saved: %1")).arg(errorText(*done.error)) : QString();
            if (std::exchange(m_fault, fault) != fault && !fault.isEmpty())
                Q_EMIT failed(fault);
        });
}

void Alerts::take(const Alert &alert)
{
    const auto known = std::find_if(m_alerts.begin(), m_alerts.end(), [&alert](const Alert &a) { return a.number == alert.number; });
    if (known != m_alerts.end()) {
        const std::string uid = known->uid;
        *known = alert;
        known->uid = uid;
        keep(*known);
        Q_EMIT changed(alert.number);
        return;
    }
    if (alert.active || alert.events > 0)
        add(alert);
}

void Alerts::add(const Alert &raisedOne)
{
    Alert alert = raisedOne;
    alert.uid = alertUid(alert);
    // Told by an earlier run already, from the same event on: it goes on.
    if (std::erase_if(m_alerts, [&alert](const Alert &a) { return a.uid == alert.uid; }) > 0)
        Q_EMIT reset();
    m_alerts.push_front(alert);
    keep(alert);
    if (m_alerts.size() > mostShown)
        m_alerts.pop_back();
    Q_EMIT raised(alert);
    if (alert.notify)
        notify(alert);
}

void Alerts::notify(const Alert &alert)
{
    while (!m_notified.empty() && m_notified.front().elapsed() > minuteMs)
        m_notified.pop_front();
    if (m_notified.size() >= static_cast<std::size_t>(notificationsAMinute)) {
        ++m_heldBack;
        return;
    }
    m_notified.emplace_back();
    m_notified.back().start();
    QString words = text(alert);
    if (m_heldBack > 0)
        words += u'\n' + tr("%Ln more alert(s) since the last notification.", nullptr, std::exchange(m_heldBack, 0));
    Q_EMIT notificationWanted(utf8(alert.ruleName), words);
}

void Alerts::look()
{
    const auto feeds = m_feed.feeds();
    if (feeds.empty()) {
        m_timer.stop();
        return;
    }
    m_watch->look(SystemClock().now());
    for (const AlertRule &rule : m_rules) {
        if (!rule.enabled || !rule.silence)
            continue;
        for (const FeedId id : feeds) {
            const auto info = m_feed.feed(id);
            const auto key = std::pair(rule.id, id.value);
            if (!info || !info->running) {
                m_silent.erase(key);
                continue;
            }
            Silence &silence = m_silent[key];
            if (!silence.since.isValid() || silence.events != info->status.events) {
                silence.events = info->status.events;
                silence.since.start();
                if (silence.alert) {
                    const auto over = std::find_if(m_alerts.begin(), m_alerts.end(), [&](const Alert &a) { return a.number == silence.alert; });
                    if (over != m_alerts.end()) {
                        over->active = false;
                        over->last = SystemClock().now();
                        keep(*over);
                        Q_EMIT changed(over->number);
                    }
                    silence.alert = 0;
                }
                continue;
            }
            if (silence.alert || silence.since.elapsed() < qint64{rule.seconds} * 1000)
                continue;
            Alert alert;
            alert.number = silence.alert = m_nextSilent++;
            alert.ruleId = rule.id;
            alert.ruleName = rule.name;
            alert.silence = true;
            alert.source = info->name.toStdString();
            alert.last = SystemClock().now();
            alert.first = Timestamp::fromMicroseconds(alert.last.microseconds() - silence.since.elapsed() * 1000);
            alert.notify = rule.notify;
            alert.ticket = rule.ticket;
            alert.push = rule.push;
            add(alert);
        }
    }
}

QString Alerts::text(const Alert &alert)
{
    if (alert.silence)
        return tr("%1 is silent: nothing came for %2.").arg(utf8(alert.source), duration(static_cast<std::uint32_t>(std::max<std::int64_t>(0, (alert.last.microseconds() - alert.first.microseconds()) / 1'000'000))));
    QString text = tr("%Ln event(s) in %1", nullptr, static_cast<int>(std::min<std::uint64_t>(alert.events, INT_MAX))).arg(utf8(alert.source));
    if (!alert.field.empty())
        text += tr(", %1: %2").arg(utf8(alert.field), utf8(alert.value).left(200));
    if (!alert.samples.empty())
        text += u'\n' + utf8(alert.samples.front()).left(300);
    return text;
}

QString Alerts::text(const AlertRule &rule)
{
    if (rule.silence)
        return tr("A source is silent for %1").arg(duration(rule.seconds));
    const QString what = rule.query.empty() ? tr("any event") : utf8(rule.query);
    QString text = rule.count == 1 ? what : tr("%1 × %2", "number, query").arg(QLocale().toString(rule.count), what);
    if (!rule.field.empty())
        text += tr(", the same %1").arg(utf8(rule.field));
    if (rule.count > 1)
        text += tr(", within %1").arg(duration(rule.seconds));
    return text;
}

} // namespace sightglass
