// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/alertstore.h"

#include "core/base/utf8.h"
#include "core/history/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

namespace sightglass {

namespace {

QString text(const std::string &bytes)
{
    const QString made = QString::fromStdString(toValidUtf8(bytes));
    return made.isNull() ? QStringLiteral("") : made; // a null string would be NULL
}
std::string utf8(const QVariant &value) { return value.toString().toStdString(); }
qlonglong micros(Timestamp t) { return t.isValid() ? static_cast<qlonglong>(t.microseconds()) : 0; }

#define SIGHTGLASS_TRY(expression) \
    do { \
        if (auto tried = (expression); !tried) \
            return tl::unexpected(tried.error()); \
    } while (false)

} // namespace

Result<void> AlertStore::save(const std::vector<StoredAlert> &alerts, const Alongside &once)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const StoredAlert &alert : alerts) {
            QJsonArray samples;
            for (const std::string &sample : alert.samples)
                samples.append(text(sample));
            auto saved = m_database.run(
                QStringLiteral("INSERT INTO live_alert (uid, rule, rule_name, query, field, field_value, origin, first_time, last_time, events, silence, samples)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO UPDATE SET last_time = excluded.last_time,"
                               " events = excluded.events, samples = excluded.samples RETURNING id, queued"),
                {text(alert.uid), text(alert.ruleId), text(alert.ruleName), text(alert.query), text(alert.field), text(alert.value), text(alert.source),
                 micros(alert.first), micros(alert.last), static_cast<qlonglong>(alert.events), alert.silence ? 1 : 0,
                 QString::fromUtf8(QJsonDocument(samples).toJson(QJsonDocument::Compact))});
            if (!saved)
                return tl::unexpected(saved.error());
            if (!saved->next())
                return failure(ErrorCode::Internal, m_database.path().toStdString(), "no id");
            const qlonglong id = saved->value(0).toLongLong();
            const bool queued = saved->value(1).toLongLong() != 0;
            saved->finish();
            if (queued || !once)
                continue;
            SIGHTGLASS_TRY(once(m_database, alert));
            SIGHTGLASS_TRY(m_database.run(QStringLiteral("UPDATE live_alert SET queued = 1 WHERE id = ?"), {id}));
        }
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM live_alert WHERE id <= (SELECT coalesce(max(id), 0) FROM live_alert) - ?"), {static_cast<qlonglong>(mostKept)}));
        return {};
    });
}

Result<std::vector<StoredAlert>> AlertStore::newest(std::size_t most)
{
    auto rows = m_database.run(QStringLiteral("SELECT uid, rule, rule_name, query, field, field_value, origin, first_time, last_time, events, silence, samples"
                                               " FROM live_alert ORDER BY id DESC LIMIT ?"),
                                {static_cast<qlonglong>(most)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoredAlert> alerts;
    while (rows->next()) {
        StoredAlert alert;
        alert.uid = utf8(rows->value(0));
        alert.ruleId = utf8(rows->value(1));
        alert.ruleName = utf8(rows->value(2));
        alert.query = utf8(rows->value(3));
        alert.field = utf8(rows->value(4));
        alert.value = utf8(rows->value(5));
        alert.source = utf8(rows->value(6));
        alert.first = Timestamp::fromMicroseconds(rows->value(7).toLongLong());
        alert.last = Timestamp::fromMicroseconds(rows->value(8).toLongLong());
        alert.events = rows->value(9).toULongLong();
        alert.silence = rows->value(10).toLongLong() != 0;
        for (const QJsonValue &sample : QJsonDocument::fromJson(rows->value(11).toString().toUtf8()).array())
            alert.samples.push_back(sample.toString().toStdString());
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

Result<void> AlertStore::clear()
{
    return m_database.transaction([&]() -> Result<void> {
        SIGHTGLASS_TRY(m_database.run(QStringLiteral("DELETE FROM live_alert")));
        return {};
    });
}

} // namespace sightglass
