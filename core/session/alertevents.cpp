// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/alertevents.h"

#include "core/base/utf8.h"
#include "core/history/queuestore.h"
#include "core/push/delivery.h"
#include "core/push/redaction.h"

#include <QSysInfo>

namespace sightglass {

std::string alertUid(const Alert &alert)
{
    // Lengths keep the parts apart.
    std::string source = "alert:" + alert.ruleId;
    for (const std::string *part : {&alert.field, &alert.value, &alert.source})
        source += ':' + std::to_string(part->size()) + ':' + *part;
    return EventId::of(source, static_cast<std::uint64_t>(alert.first.microseconds())).toString();
}

StoredAlert storedAlert(const Alert &alert)
{
    return {alert.uid, alert.ruleId, alert.ruleName, alert.query, alert.field, alert.value, alert.source, alert.first, alert.last, alert.events, alert.silence, alert.samples};
}

Alert alertOf(const StoredAlert &stored)
{
    Alert alert;
    alert.uid = stored.uid;
    alert.ruleId = stored.ruleId;
    alert.ruleName = stored.ruleName;
    alert.query = stored.query;
    alert.field = stored.field;
    alert.value = stored.value;
    alert.source = stored.source;
    alert.first = stored.first;
    alert.last = stored.last;
    alert.events = stored.events;
    alert.silence = stored.silence;
    alert.samples = stored.samples;
    alert.active = false;
    return alert;
}

PushEvent alertEvent(const StoredAlert &alert)
{
    PushEvent event;
    event.id = EventId::parse(alert.uid).value_or(EventId::of("alert:" + alert.uid, std::uint64_t{0}));
    event.time = alert.last;
    event.observed = SystemClock().now();
    event.severity = Severity::Critical;
    event.level = "alert";
    event.source = "sightglass";
    event.host = QSysInfo::machineHostName().toStdString();
    event.log = "alerts";
    event.format = "sightglass.alert";
    event.message = toValidUtf8(alert.ruleName) + ": ";
    if (alert.silence)
        event.message += "no event of " + toValidUtf8(alert.source) + " since " + alert.first.toIso();
    else
        event.message += std::to_string(alert.events) + " event(s) in " + toValidUtf8(alert.source);
    if (!alert.field.empty())
        event.message += ", " + toValidUtf8(alert.field) + ' ' + toValidUtf8(alert.value);
    const auto add = [&event](const char *name, const std::string &value, EventField::Kind kind = EventField::Kind::Text) {
        if (!value.empty())
            event.fields.push_back({name, toValidUtf8(value), kind});
    };
    add("alert.rule", alert.ruleName);
    add("alert.rule_id", alert.ruleId);
    add("alert.query", alert.query);
    add("alert.field", alert.field);
    add("alert.value", alert.value);
    add("alert.source", alert.source);
    add("alert.first", alert.first.toIso());
    add("alert.last", alert.last.toIso());
    add("alert.events", std::to_string(alert.events), EventField::Kind::Integer);
    event.raw = event.message;
    for (std::size_t i = 0; i < alert.samples.size(); ++i) {
        add(("alert.sample" + std::to_string(i + 1)).c_str(), alert.samples[i]);
        event.raw += '\n' + toValidUtf8(alert.samples[i]);
    }
    return event;
}

Result<void> queueAlert(Database &database, const std::string &target, const StoredAlert &alert)
{
    const auto queue = QueueStore::over(database);
    const auto stored = queue->target(target);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(ErrorCode::FileNotFound, target, "there is no such push target");
    PushEvent event = alertEvent(alert);
    (void)Redaction(configOf(**stored)).apply(event);
    return queue->accept((*stored)->id, batchesOf({event}), event.observed);
}

} // namespace sightglass
