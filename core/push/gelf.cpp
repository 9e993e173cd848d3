// SPDX-License-Identifier: GPL-3.0-or-later
// GELF 1.1 (go2docs.graylog.org, "GELF"): UDP in chunks, TCP with a zero byte behind each message, HTTP one by one.
#include "core/push/encoding.h"
#include "core/push/kinds.h"
#include "core/push/words.h"

#include <algorithm>
#include <map>

namespace sightglass::push {

namespace {

constexpr std::size_t chunkHeader = 12;
constexpr std::size_t mostChunks = 128;

/// `^[\w.-]*$` behind an underscore; `_id` is not allowed.
std::string extraName(std::string_view name)
{
    std::string made = "_";
    for (const char c : name) {
        const bool good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
        made += good ? c : '_';
    }
    return made == "_id" ? "_id_" : made;
}

std::string message(const PushEvent &event, const TargetConfig &config)
{
    std::string out = "{\"version\":\"1.1\"";
    appendMember(out, "host", event.host.empty() ? "unknown" : std::string_view(event.host));
    // Neither may be empty.
    const std::string_view first = std::string_view(event.message).substr(0, event.message.find('\n'));
    appendMember(out, "short_message", first.empty() ? "-" : first);
    if (first.size() != event.message.size())
        appendMember(out, "full_message", event.message);
    out += ",\"timestamp\":" + epochSeconds(event.anyTime());
    out += ",\"level\":" + std::to_string(syslogSeverity(event));
    std::map<std::string, int> names;
    const auto extra = [&](std::string_view name, const EventField &field) {
        if (field.value.empty())
            return;
        std::string key = extraName(name);
        if (const int n = ++names[key]; n > 1)
            key += '_' + std::to_string(n);
        appendKey(out, key);
        appendValue(out, field);
    };
    const auto text = [&](std::string_view name, std::string_view value) { extra(name, {std::string(name), std::string(value), EventField::Kind::Text}); };
    text("event_id", event.id.toString());
    text("severity", lowerSeverity(event.severity));
    text("level_name", event.level);
    text("source_name", event.source);
    text("log", event.log);
    text("log_format", event.format);
    extra("log_offset", {"log_offset", std::to_string(event.offset), EventField::Kind::Integer});
    if (!event.time.isValid())
        text("no_time", "true");
    if (config.flag("raw"))
        text("raw", event.raw);
    for (const EventField &field : event.fields)
        extra(field.name, field);
    return out + '}';
}

class Gelf final : public PushTarget
{
public:
    std::string_view id() const override { return "gelf"; }
    const char *name() const override { return QT_TRANSLATE_NOOP("PushWords", "Graylog (GELF)"); }

    const std::vector<SettingInfo> &settings() const override
    {
        using Kind = SettingInfo::Kind;
        static const auto all = [] {
            std::vector<SettingInfo> own{
                {.key = "url", .label = QT_TRANSLATE_NOOP("PushWords", "Address"),
                 .help = QT_TRANSLATE_NOOP("PushWords", "udp://server:12201, tcp://server:12201, tls://server:12201 or http://server:12201/gelf"), .required = true},
                {.key = "chunk", .kind = Kind::Number, .label = QT_TRANSLATE_NOOP("PushWords", "Bytes of a datagram"), .fallback = "1420",
                 .help = QT_TRANSLATE_NOOP("PushWords", "Of UDP; up to 8192 in a local network"), .advanced = true},
                {.key = "gzip", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Compress"), .fallback = "on", .help = QT_TRANSLATE_NOOP("PushWords", "Of UDP and HTTP; TCP has none")},
            };
            const auto auth = authSettings();
            own.insert(own.end(), auth.begin(), auth.end());
            return withCommon(std::move(own), {.events = "1000", .kilobytes = "2048", .requests = "4", .http = false});
        }();
        return all;
    }

    BatchLimits limits(const TargetConfig &config) const override
    {
        BatchLimits limits = PushTarget::limits(config);
        // In one stream there is one order.
        if (!isHttp(config) && !config.values.contains("requests"))
            limits.requests = 1;
        return limits;
    }

    QString guaranteeText(const TargetConfig &config) const override
    {
        if (config.text("url").starts_with("udp"))
            return PushWords::tr("None: UDP has no answers. A message that is lost on the way is lost; what cannot leave this computer is tried again.");
        if (isHttp(config))
            return PushWords::tr("At least once: each message is answered. _event_id tells events that came twice.");
        return PushWords::tr("At least once: GELF over TCP has no answers, so that a batch counts as delivered when the server has read it to its end and closed the connection in turn. "
                             "_event_id tells events that came twice.");
    }

    std::vector<PushRequest> encode(std::span<const PushEvent> events, const TargetConfig &config, std::map<std::size_t, std::string> &refused) const override
    {
        std::vector<PushRequest> requests;
        if (events.empty())
            return requests;
        if (isHttp(config)) {
            for (std::size_t i = 0; i < events.size(); ++i) {
                PushRequest request = base(config);
                request.headers.emplace_back("Content-Type", "application/json");
                request.body = message(events[i], config);
                request.first = i;
                request.count = 1;
                compress(request, config);
                requests.push_back(std::move(request));
            }
            return requests;
        }
        PushRequest request = base(config);
        const auto chunk = static_cast<std::size_t>(std::clamp<std::int64_t>(config.number("chunk"), 64, 8192));
        for (std::size_t i = 0; i < events.size(); ++i) {
            std::string text = message(events[i], config);
            if (request.way != PushRequest::Way::Udp) {
                request.body += text;
                request.body += '\0';
                continue;
            }
            if (config.flag("gzip"))
                text = gzipped(text);
            if (text.size() <= chunk) {
                request.datagrams.push_back(text.size());
                request.body += text;
                continue;
            }
            const std::size_t part = chunk - chunkHeader;
            const std::size_t parts = (text.size() + part - 1) / part;
            if (parts > mostChunks) {
                refused[i] = inWords(PushWords::tr("%1 bytes need %2 chunks, and GELF allows 128. Raise the bytes of a datagram, or use TCP.").arg(text.size()).arg(parts));
                continue;
            }
            for (std::size_t n = 0; n < parts; ++n) {
                const std::string_view piece = std::string_view(text).substr(n * part, part);
                request.datagrams.push_back(chunkHeader + piece.size());
                request.body += "\x1e\x0f";
                // The message's id: the end of the event's, where version 5 has only hash.
                request.body.append(reinterpret_cast<const char *>(events[i].id.bytes.data()) + 8, 8);
                request.body += static_cast<char>(n);
                request.body += static_cast<char>(parts);
                request.body += piece;
            }
        }
        request.count = events.size();
        requests.push_back(std::move(request));
        return requests;
    }

    AnswerReading read(const PushRequest &request, const PushAnswer &answer, const TargetConfig &) const override
    {
        if (request.way != PushRequest::Way::Http) {
            if (auto common = readCommon(answer))
                return *common;
            return allItems(request.count, ItemOutcome::What::Delivered);
        }
        if (answer.ok())
            return allItems(request.count, ItemOutcome::What::Delivered);
        if (auto common = readCommon(answer))
            return *common;
        if (answer.status >= 500) {
            AnswerReading reading;
            reading.verdict = AnswerReading::Verdict::Retry;
            reading.why = statusText(answer);
            return reading;
        }
        return allItems(request.count, ItemOutcome::What::Refused, statusText(answer));
    }

    PushRequest probe(const TargetConfig &config) const override
    {
        PushRequest request = base(config);
        request.method = "OPTIONS"; // Graylog answers it; a message would be stored
        return request;
    }
    QString readProbe(const PushRequest &request, const PushAnswer &answer, const TargetConfig &config) const override
    {
        // What is not this method is still the right path.
        if (answer.fault == PushAnswer::Fault::None && answer.status == 405)
            return {};
        return request.way == PushRequest::Way::Http ? PushTarget::readProbe(request, answer, config) : faultText(answer, request.url);
    }

protected:
    std::optional<QString> checkOwn(const TargetConfig &config) const override
    {
        const std::string url = config.text("url");
        if (isHttp(config))
            return std::nullopt;
        if (!hostPort(url) || !(url.starts_with("tcp://") || url.starts_with("tls://") || url.starts_with("udp://")))
            return PushWords::tr("The address of a GELF server is udp://, tcp:// or tls://server:12201, or http(s)://server:12201/gelf.");
        return std::nullopt;
    }

private:
    static bool isHttp(const TargetConfig &config) { return config.text("url").starts_with("http"); }
    static PushRequest base(const TargetConfig &config)
    {
        PushRequest request;
        request.url = config.text("url");
        using Way = PushRequest::Way;
        request.way = isHttp(config) ? Way::Http : request.url.starts_with("tls") ? Way::Tls : request.url.starts_with("udp") ? Way::Udp : Way::Tcp;
        if (request.way == Way::Http)
            addAuthorization(request, config);
        return request;
    }
};

} // namespace

const PushTarget *gelf()
{
    static const Gelf target;
    return &target;
}

} // namespace sightglass::push
