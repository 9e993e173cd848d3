// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/threats.h"

#include "core/aggregate/recordfields.h"
#include "core/base/bytes.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>

namespace sightglass {

namespace {

enum class Part : std::uint8_t {
    Action,
    Name,
    ThreatClass,
    ThreatCategory,
    Category,
    Url,
    User,
    ClientIp,
    ServerIp,
    Policy,
    Total,    ///< Bytes both ways.
    Request,  ///< Bytes sent by the client.
    Response, ///< Bytes that it got.
};
constexpr std::size_t parts = static_cast<std::size_t>(Part::Response) + 1;

/// By names that recordFieldName() gives; the first of a part that has a value counts.
const RoleNames<parts> &names()
{
    static const RoleNames<parts> table = [] {
        RoleNames<parts> t;
        const auto add = [&t](Part part, std::initializer_list<std::string_view> of) { t.add(static_cast<std::size_t>(part), of); };
        add(Part::Action, {"action", "act", "deviceaction", "event_action", "x_action", "policyaction", "policy_action", "cat"});
        add(Part::Name, {"threatname", "threat_name", "malwarename", "malware_name", "virusname", "virus_name", "virus", "threat"});
        add(Part::ThreatClass, {"threatclass", "threat_class", "malwareclass", "malware_class"});
        add(Part::ThreatCategory, {"threatcategory", "threat_category", "malwarecat", "malwarecategory", "malware_category", "malwaretype", "threatcat", "threattype"});
        add(Part::Category, {"urlcategory", "urlcat", "url_category", "url_cat", "category", "filter_category", "urlsupercategory", "urlsupercat", "ipcat"});
        add(Part::Url, {"url", "eurl", "request_url", "requesturl", "request", "uri", "dest_url", "http_url", "cs_uri"});
        add(Part::User, {"user", "login", "usrname", "suser", "username", "user_name", "cs_username", "src_user", "srcuser", "account"});
        add(Part::ClientIp, {"clientip", "cip", "client_ip", "src", "src_ip", "srcip", "source_ip", "sourceip", "c_ip", "csip", "clientpublicip", "cintip", "client"});
        add(Part::ServerIp, {"serverip", "sip", "server_ip", "dst", "dst_ip", "dstip", "dest_ip", "destination_ip", "destinationip", "s_ip", "cdip", "sdip", "server"});
        add(Part::Policy, {"rulelabel", "policy", "rule_label", "rule", "rulename", "rule_name", "policyname", "policy_name", "reason"});
        add(Part::Total, {"transactionsize", "totalsize", "total_bytes", "bytes"});
        add(Part::Request, {"requestsize", "reqsize", "srcbytes", "cs_bytes", "bytes_sent", "sent_bytes", "bytes_out", "out", "outbytes", "sentbyte"});
        add(Part::Response, {"responsesize", "respsize", "dstbytes", "sc_bytes", "bytes_received", "received_bytes", "bytes_in", "in", "inbytes", "rcvdbyte"});
        return t;
    }();
    return table;
}

enum class Action : std::uint8_t { Allowed, Blocked, Caution, Unknown };

/// As severityFromProxy() reads them (ARCHITECTURE.md, "Severity").
Action actionOf(std::string_view text)
{
    const auto isOne = [text](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(), [text](std::string_view word) { return equalIgnoringCase(text, word); });
    };
    if (isOne({"allowed", "allow"}))
        return Action::Allowed;
    if (isOne({"blocked", "block", "drop", "denied"}))
        return Action::Blocked;
    return isOne({"caution", "cautioned"}) ? Action::Caution : Action::Unknown;
}

/// What Defender wants to do or did, by the number that is the same in each language.
ThreatOutcome outcomeOf(std::uint32_t eventId, std::string_view actionId)
{
    switch (eventId) {
    case 1008:
    case 1118:
    case 1119: return ThreatOutcome::Allowed; // the action failed
    case 1007:
    case 1117: break;
    default: return ThreatOutcome::Detected;
    }
    for (const std::string_view held : {"1", "2", "3", "10"}) { // clean, quarantine, remove, block
        if (actionId == held)
            return ThreatOutcome::BlockedThreat;
    }
    return actionId == "6" ? ThreatOutcome::Allowed : ThreatOutcome::Detected;
}

std::optional<Threat> detectionOf(const EventRecord &record)
{
    std::uint32_t id = 0;
    const auto value = [&record](std::string_view name) {
        for (const EventField &field : record.fields) {
            if (!field.head && field.name == name)
                return isNoValue(field.value) ? std::string() : field.value;
        }
        return std::string();
    };
    for (const EventField &field : record.fields) {
        if (field.head && field.name == "EventID")
            std::from_chars(field.value.data(), field.value.data() + field.value.size(), id);
    }
    constexpr std::string_view provider = "windows defender";
    const std::string_view source = record.source;
    if (!mayBeDetection(id) || source.size() < provider.size() || !equalIgnoringCase(source.substr(source.size() - provider.size()), provider))
        return std::nullopt;
    Threat threat;
    threat.time = record.time;
    threat.name = value("Threat Name");
    threat.outcome = outcomeOf(id, value("Action ID"));
    threat.action = value("Action Name");
    threat.threatCategory = value("Category Name");
    threat.severity = value("Severity Name");
    threat.url = value("Path");
    if (threat.url.empty())
        threat.url = value("Path Found");
    threat.user = value("Detection User");
    // Why an action failed, or who found it.
    threat.policy = id == 1008 || id == 1118 || id == 1119 ? value("Error Description") : std::string();
    if (threat.policy.empty())
        threat.policy = value("Source Name");
    return threat;
}

std::uint64_t number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : 0;
}

} // namespace

std::string_view threatOutcomeName(ThreatOutcome outcome)
{
    switch (outcome) {
    case ThreatOutcome::Allowed: return "allowed";
    case ThreatOutcome::BlockedThreat: return "blocked threat";
    case ThreatOutcome::Cautioned: return "cautioned";
    case ThreatOutcome::BlockedPolicy: return "blocked";
    case ThreatOutcome::Detected: return "detected";
    }
    return {};
}

bool mayBeDetection(std::uint32_t eventId)
{
    return (eventId >= 1006 && eventId <= 1008) || eventId == 1015 || (eventId >= 1116 && eventId <= 1119);
}

std::optional<Threat> threatOf(const EventRecord &record)
{
    RoleValues<parts> values(names());
    bool aboutThreats = false; // it has a field for them, also where that says "None"
    for (const EventField &field : record.fields) {
        if (field.head)
            return detectionOf(record); // of Windows
        const auto part = values.add(record, field);
        aboutThreats = aboutThreats
                       || (part
                           && (*part == static_cast<std::size_t>(Part::Name) || *part == static_cast<std::size_t>(Part::ThreatClass)
                               || *part == static_cast<std::size_t>(Part::ThreatCategory)));
    }
    const auto text = [&values](Part part) { return std::string(values.at(static_cast<std::size_t>(part))); };
    Threat threat;
    threat.action = text(Part::Action);
    const Action action = actionOf(threat.action);
    if (!aboutThreats || action == Action::Unknown)
        return std::nullopt;
    threat.name = text(Part::Name);
    threat.threatClass = text(Part::ThreatClass);
    threat.threatCategory = text(Part::ThreatCategory);
    const bool isThreat = !threat.name.empty() || !threat.threatClass.empty() || !threat.threatCategory.empty();
    if (action == Action::Allowed && !isThreat)
        return std::nullopt;
    threat.outcome = action == Action::Allowed   ? ThreatOutcome::Allowed
                     : action == Action::Caution ? ThreatOutcome::Cautioned
                     : isThreat                  ? ThreatOutcome::BlockedThreat
                                                 : ThreatOutcome::BlockedPolicy;
    threat.time = record.time;
    threat.category = text(Part::Category);
    threat.url = text(Part::Url);
    threat.user = text(Part::User);
    threat.clientIp = text(Part::ClientIp);
    threat.serverIp = text(Part::ServerIp);
    threat.policy = text(Part::Policy);
    if (equalIgnoringCase(threat.policy, threat.action))
        threat.policy.clear(); // a reason that is none
    threat.bytes = number(values.at(static_cast<std::size_t>(Part::Total)));
    if (threat.bytes == 0)
        threat.bytes = number(values.at(static_cast<std::size_t>(Part::Request))) + number(values.at(static_cast<std::size_t>(Part::Response)));
    return threat;
}

} // namespace sightglass
