// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/text/fieldroles.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace sightglass {

namespace {

char plain(char c)
{
    return c == '-' || c == '.' ? '_' : asciiLower(c);
}

using Table = std::unordered_map<std::string_view, RankedRole>;

const Table &table()
{
    static const Table roles = [] {
        Table t;
        const auto add = [&t](FieldRole role, std::initializer_list<std::string_view> names) {
            std::uint8_t rank = 0;
            for (const std::string_view name : names)
                t.emplace(name, RankedRole{role, rank++});
        };
        add(FieldRole::Time,
            {"@timestamp", "__realtime_timestamp", "@t", "timestamp", "time", "ts", "datetime", "eventtime", "event_time", "timecreated", "utctime", "asctime",
             "time_unix_nano", "timeunixnano", "creationtime", "eventtimestamp", "time_local", "time_iso8601", "date_time", "log_time", "logtime",
             "timestamp_utc", "start_time", "t", "created", "created_at", "devtime", "rt", "unifiutctime", "receivetimestamp", "observed_timestamp",
             "observedtimeunixnano", "timegenerated", "published", "systemtime", "_source_realtime_timestamp", "published_at", "started_at",
             "instant_epochsecond", "edgestarttimestamp", "edgeendtimestamp", "x_timestamp"});
        add(FieldRole::Date, {"date", "date_local"});
        add(FieldRole::Level,
            {"level", "log_level", "severity_text", "severitytext", "loglevel", "levelname", "@l", "severity", "lvl", "l", "level_name", "log_severity", "loglevelname",
             "sev", "_level", "s"});
        add(FieldRole::SyslogLevel, {"priority", "syslog_severity_code", "log_syslog_severity_code"});
        add(FieldRole::OtelLevel, {"severity_number", "severitynumber"});
        add(FieldRole::Source,
            {"log_logger", "logger", "logger_name", "loggername", "sourcecontext", "sender", "syslog_identifier", "service_name", "service", "app", "application",
             "program", "component", "appname", "app_name", "module", "name", "@stream", "provider", "source_name", "sourcename", "channel", "subsystem", "c", "source",
             "stream", "facility", "logname", "eventsource", "workload", "caller", "_comm"});
        add(FieldRole::Host,
            {"host_name", "hostname", "_hostname", "host", "computer", "computername", "machinename", "s_computername", "@system", "syslog_hostname", "dvchost",
             "devname", "node", "_host"});
        add(FieldRole::Message,
            {"message", "msg", "@m", "@mt", "short_message", "body", "log", "event_message", "eventmessage", "text", "event", "full_message", "description",
             "error_message", "summary", "operationname", "operation", "eventname", "request", "methodname"});
        add(FieldRole::Status, {"sc_status", "status", "http_status", "status_code", "http_response_status_code", "statuscode", "response_status", "resp_status"});
        add(FieldRole::Action, {"action"});
        add(FieldRole::Threat, {"threatname", "threat_name", "malwarename", "malwarecat", "malwareclass", "threatcategory", "threatclass", "malwarecategory"});
        return t;
    }();
    return roles;
}

} // namespace

RankedRole roleOf(std::string_view fieldName)
{
    constexpr std::size_t longest = 32;
    if (fieldName.empty() || fieldName.size() > longest)
        return {};
    char lower[longest];
    std::transform(fieldName.begin(), fieldName.end(), lower, plain);
    const Table &roles = table();
    const auto it = roles.find(std::string_view(lower, fieldName.size()));
    return it == roles.end() ? RankedRole{} : it->second;
}

Severity severityFromHttpStatus(std::string_view status)
{
    if (status.size() != 3 || !std::all_of(status.begin(), status.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return Severity::Unknown;
    switch (status[0]) {
    case '5': return Severity::Error;
    case '4': return Severity::Warning;
    case '1':
    case '2':
    case '3': return Severity::Information;
    default: return Severity::Unknown;
    }
}

Severity severityFromOtelNumber(std::int64_t number)
{
    if (number >= 21 && number <= 24)
        return Severity::Critical;
    if (number >= 17 && number <= 20)
        return Severity::Error;
    if (number >= 13 && number <= 16)
        return Severity::Warning;
    return number >= 1 && number <= 12 ? Severity::Information : Severity::Unknown;
}

Severity severityFromBunyan(std::int64_t number)
{
    if (number >= 60 && number < 70)
        return Severity::Critical;
    if (number >= 50)
        return number < 60 ? Severity::Error : Severity::Unknown;
    if (number >= 40)
        return Severity::Warning;
    return number >= 10 ? Severity::Information : Severity::Unknown;
}

bool isNothing(std::string_view value)
{
    return value.empty() || value == "-" || equalIgnoringCase(value, "none") || equalIgnoringCase(value, "n/a") || equalIgnoringCase(value, "na")
           || equalIgnoringCase(value, "null") || equalIgnoringCase(value, "clean transaction");
}

Severity severityFromProxy(std::string_view action, std::string_view threat)
{
    const bool allowed = equalIgnoringCase(action, "allowed") || equalIgnoringCase(action, "allow");
    const bool blocked = equalIgnoringCase(action, "blocked") || equalIgnoringCase(action, "block") || equalIgnoringCase(action, "drop") || equalIgnoringCase(action, "denied");
    const bool caution = equalIgnoringCase(action, "caution") || equalIgnoringCase(action, "cautioned");
    if (!isNothing(threat)) {
        if (allowed)
            return Severity::Critical;
        if (blocked || caution)
            return Severity::Error;
        return Severity::Unknown;
    }
    if (blocked || caution)
        return Severity::Warning;
    return allowed ? Severity::Information : Severity::Unknown;
}

bool isPlainInteger(std::string_view value)
{
    const bool negative = !value.empty() && value.front() == '-';
    const std::string_view digits = value.substr(negative ? 1 : 0);
    return !digits.empty() && digits.size() <= 15 && (digits[0] != '0' || digits.size() == 1) && !(negative && digits == "0")
           && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace sightglass
