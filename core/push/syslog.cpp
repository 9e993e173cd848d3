// SPDX-License-Identifier: GPL-3.0-or-later
// Syslog: RFC 5424 messages over UDP (RFC 5426), TCP with octet counting (RFC 6587) and TLS (RFC 5425).
#include "core/push/encoding.h"
#include "core/push/kinds.h"
#include "core/push/words.h"

#include <array>
#include <charconv>
#include <map>

namespace sightglass::push {

namespace {

constexpr std::size_t datagramBytes = 65'507; // the most that IPv4 carries

constexpr std::array<std::string_view, 24> facilities{"kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv", "ftp",
                                                      "ntp", "audit", "alert", "clock", "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7"};

int facilityCode(std::string_view name)
{
    for (std::size_t i = 0; i < facilities.size(); ++i) {
        if (facilities[i] == name)
            return static_cast<int>(i);
    }
    return -1;
}

/// PRINTUSASCII of at most \p most characters; "-" where there is none.
std::string headerField(std::string_view text, std::size_t most)
{
    std::string made;
    for (const char c : text) {
        if (made.size() == most)
            break;
        made += c > 0x20 && c < 0x7F ? c : '_';
    }
    return made.empty() ? "-" : made;
}

void appendParam(std::string &out, std::map<std::string, int> &names, std::string_view name, std::string_view value)
{
    std::string made;
    for (const char c : name) {
        if (made.size() == 32)
            break;
        made += c > 0x20 && c < 0x7F && c != '=' && c != ']' && c != '"' ? c : '_';
    }
    if (made.empty())
        made = "_";
    if (const int n = ++names[made]; n > 1)
        made = made.substr(0, 28) + '#' + std::to_string(n);
    out += ' ' + made + "=\"";
    for (const char c : value) {
        if (c == '"' || c == '\\' || c == ']')
            out += '\\';
        out += c;
    }
    out += '"';
}

std::string message(const PushEvent &event, const TargetConfig &config)
{
    int facility = facilityCode(event.field("facility"));
    if (facility < 0)
        facility = facilityCode(config.text("facility"));
    std::string out = '<' + std::to_string(facility * 8 + syslogSeverity(event)) + ">1 ";
    out += event.time.isValid() ? event.time.toIso() : std::string("-");
    out += ' ' + headerField(event.host, 255);
    out += ' ' + headerField(event.source, 48);
    std::string_view process = event.field("pid");
    if (process.empty())
        process = event.field("procid");
    out += ' ' + headerField(process, 128);
    out += ' ' + headerField(event.format == "evtx" ? event.field("EventID") : event.field("msgid"), 32);
    std::map<std::string, int> names;
    out += " [" + headerField(config.text("sd_id"), 32);
    appendParam(out, names, "id", event.id.toString());
    appendParam(out, names, "log", event.log);
    appendParam(out, names, "offset", std::to_string(event.offset));
    appendParam(out, names, "format", event.format);
    if (!event.level.empty())
        appendParam(out, names, "level", event.level);
    if (config.flag("fields")) {
        for (const EventField &field : event.fields)
            appendParam(out, names, field.name, field.value);
    }
    out += "] ";
    if (config.flag("bom"))
        out += "\xEF\xBB\xBF";
    out += config.text("text") == "raw" && config.flag("raw") && !event.raw.empty() ? event.raw : event.message;
    return out;
}

class Syslog final : public PushTarget
{
public:
    std::string_view id() const override { return "syslog"; }
    const char *name() const override { return QT_TRANSLATE_NOOP("PushWords", "Syslog server"); }

    const std::vector<SettingInfo> &settings() const override
    {
        using Kind = SettingInfo::Kind;
        static const auto all = withCommon(
            {
                {.key = "url", .label = QT_TRANSLATE_NOOP("PushWords", "Address"),
                 .help = QT_TRANSLATE_NOOP("PushWords", "tls://server:6514, tcp://server:601 or udp://server:514"), .required = true},
                {.key = "facility", .kind = Kind::Choice, .label = QT_TRANSLATE_NOOP("PushWords", "Facility"), .fallback = "user",
                 .help = QT_TRANSLATE_NOOP("PushWords", "Of events that have none of their own"), .choices = {facilities.begin(), facilities.end()}},
                {.key = "text", .kind = Kind::Choice, .label = QT_TRANSLATE_NOOP("PushWords", "Text"), .fallback = "message",
                 .help = QT_TRANSLATE_NOOP("PushWords", "The message alone, or the record as it stands in the log"), .choices = {"message", "raw"}},
                {.key = "fields", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Fields as structured data"), .fallback = "on"},
                {.key = "sd_id", .label = QT_TRANSLATE_NOOP("PushWords", "Name of the structured data"), .fallback = "sightglass@32473",
                 .help = QT_TRANSLATE_NOOP("PushWords", "name@number of an enterprise"), .advanced = true},
                {.key = "bom", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Mark the text as UTF-8"), .fallback = "off",
                 .help = QT_TRANSLATE_NOOP("PushWords", "RFC 5424 asks for it; many servers keep the mark as part of the text"), .advanced = true},
            },
            {.events = "5000", .kilobytes = "2048", .requests = "1", .http = false});
        return all;
    }

    QString guaranteeText(const TargetConfig &config) const override
    {
        if (config.text("url").starts_with("udp"))
            return PushWords::tr("None: UDP has no answers. A message that is lost on the way is lost; what cannot leave this computer is tried again.");
        return PushWords::tr("At least once: syslog has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. "
                             "What the server holds in memory when it dies is lost with it. The parameter id tells events that came twice.");
    }

    std::vector<PushRequest> encode(std::span<const PushEvent> events, const TargetConfig &config, std::map<std::size_t, std::string> &refused) const override
    {
        if (events.empty())
            return {};
        PushRequest request;
        request.url = config.text("url");
        request.way = request.url.starts_with("tls") ? PushRequest::Way::Tls : request.url.starts_with("udp") ? PushRequest::Way::Udp : PushRequest::Way::Tcp;
        request.method.clear();
        for (std::size_t i = 0; i < events.size(); ++i) {
            const std::string text = message(events[i], config);
            if (request.way == PushRequest::Way::Udp) {
                if (text.size() > datagramBytes) {
                    refused[i] = inWords(PushWords::tr("%1 bytes are too long for a datagram, which carries 65,507. Use TCP or TLS.").arg(text.size()));
                    continue;
                }
                request.datagrams.push_back(text.size());
            } else {
                request.body += std::to_string(text.size()) + ' ';
            }
            request.body += text;
        }
        request.count = events.size();
        return {std::move(request)};
    }

    AnswerReading read(const PushRequest &request, const PushAnswer &answer, const TargetConfig &) const override
    {
        if (auto common = readCommon(answer))
            return *common;
        return allItems(request.count, ItemOutcome::What::Delivered);
    }

    PushRequest probe(const TargetConfig &config) const override
    {
        // Connecting, and of TLS the handshake, is all that can be asked.
        PushRequest request;
        request.url = config.text("url");
        request.way = request.url.starts_with("tls") ? PushRequest::Way::Tls : request.url.starts_with("udp") ? PushRequest::Way::Udp : PushRequest::Way::Tcp;
        return request;
    }
    QString readProbe(const PushRequest &request, const PushAnswer &answer, const TargetConfig &) const override { return faultText(answer, request.url); }

protected:
    std::optional<QString> checkOwn(const TargetConfig &config) const override
    {
        const std::string url = config.text("url");
        if (!hostPort(url) || !(url.starts_with("tcp://") || url.starts_with("tls://") || url.starts_with("udp://")))
            return PushWords::tr("The address of a syslog server is tls://server:6514, tcp://server:601 or udp://server:514.");
        return std::nullopt;
    }
};

} // namespace

const PushTarget *syslog()
{
    static const Syslog target;
    return &target;
}

} // namespace sightglass::push
