// SPDX-License-Identifier: GPL-3.0-or-later
// Grafana Loki: POST /loki/api/v1/push in JSON (grafana.com/docs/loki, "Ingest logs").
#include "core/push/encoding.h"
#include "core/push/kinds.h"
#include "core/push/words.h"

#include <algorithm>
#include <map>

namespace sightglass::push {

namespace {

/// `[a-zA-Z_][a-zA-Z0-9_]*`, which names of labels are made of.
std::string labelName(std::string_view name)
{
    std::string made;
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool digit = c >= '0' && c <= '9';
        if (made.empty() && digit)
            made += '_';
        made += letter || digit ? c : '_';
    }
    return made.empty() ? "_" : made;
}

class Loki final : public PushTarget
{
public:
    std::string_view id() const override { return "loki"; }
    const char *name() const override { return QT_TRANSLATE_NOOP("PushWords", "Grafana Loki"); }

    const std::vector<SettingInfo> &settings() const override
    {
        using Kind = SettingInfo::Kind;
        static const auto all = [] {
            std::vector<SettingInfo> own{
                {.key = "url", .label = QT_TRANSLATE_NOOP("PushWords", "Address"), .help = QT_TRANSLATE_NOOP("PushWords", "http://server:3100"), .required = true},
                {.key = "labels", .kind = Kind::Text, .label = QT_TRANSLATE_NOOP("PushWords", "Labels"), .fallback = "host,severity",
                 .help = QT_TRANSLATE_NOOP("PushWords", "What makes a stream, of: host, severity, format, source, log. Few, since each combination is a stream of its own")},
                {.key = "job", .label = QT_TRANSLATE_NOOP("PushWords", "Label job"), .fallback = "sightglass"},
                {.key = "metadata", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Fields as structured metadata"), .fallback = "on",
                 .help = QT_TRANSLATE_NOOP("PushWords", "From Loki 3.0, or 2.9 where it is switched on")},
                {.key = "tenant", .label = QT_TRANSLATE_NOOP("PushWords", "Tenant"), .help = QT_TRANSLATE_NOOP("PushWords", "Header X-Scope-OrgID")},
                {.key = "gzip", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Compress"), .fallback = "on"},
            };
            const auto auth = authSettings();
            own.insert(own.end(), auth.begin(), auth.end());
            // 4 MB a second and tenant are Loki's own default limit.
            return withCommon(std::move(own), {.events = "2000", .kilobytes = "1024", .requests = "1"});
        }();
        return all;
    }

    QString guaranteeText(const TargetConfig &) const override
    {
        return PushWords::tr("At least once. An entry that is sent again has the same labels, nanosecond and line, and Loki drops it while it still has the first in memory; "
                             "two equal lines of one microsecond differ in the nanosecond, so that both stay.");
    }

    std::vector<PushRequest> encode(std::span<const PushEvent> events, const TargetConfig &config, std::map<std::size_t, std::string> &) const override
    {
        if (events.empty())
            return {};
        PushRequest request = base(config, "/loki/api/v1/push");
        request.headers.emplace_back("Content-Type", "application/json");
        const std::vector<std::string> labels = config.list("labels");
        struct Entry
        {
            std::int64_t time;
            const PushEvent *event;
        };
        std::map<std::string, std::vector<Entry>> streams; // by their labels as JSON
        for (const PushEvent &event : events) {
            std::string stream;
            appendMember(stream, "job", config.text("job"));
            for (const std::string &label : labels)
                appendMember(stream, label, value(event, label));
            // Events have microseconds. What is below them tells equal lines apart, alike each time.
            const std::int64_t below = (event.id.bytes[14] << 8 | event.id.bytes[15]) % 1000;
            streams['{' + stream + '}'].push_back({event.anyTime().microseconds() * 1000 + below, &event});
        }
        std::string &out = request.body;
        out = "{\"streams\":[";
        for (auto &[stream, entries] : streams) {
            // Loki takes what is out of order only so far back.
            std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.time < b.time; });
            if (out.back() != '[')
                out += ',';
            out += "{\"stream\":" + stream + ",\"values\":[";
            for (const Entry &entry : entries) {
                if (out.back() != '[')
                    out += ',';
                out += "[\"" + std::to_string(entry.time) + "\",";
                const PushEvent &event = *entry.event;
                appendJson(out, config.flag("raw") && !event.raw.empty() ? event.raw : event.message);
                if (config.flag("metadata"))
                    appendMetadata(out, event);
                out += ']';
            }
            out += "]}";
        }
        out += "]}";
        request.count = events.size();
        compress(request, config);
        return {std::move(request)};
    }

    AnswerReading read(const PushRequest &request, const PushAnswer &answer, const TargetConfig &) const override
    {
        if (answer.ok())
            return allItems(request.count, ItemOutcome::What::Delivered);
        AnswerReading reading;
        reading.why = statusText(answer);
        // Loki says 429 both for its rate and for lines that are too long, which never become shorter.
        if (answer.status == 400 || (answer.status == 429 && answer.body.find("max entry size") != std::string::npos)) {
            reading.verdict = AnswerReading::Verdict::Split; // too old, out of order: final for those entries; the others were taken, and are again
            return reading;
        }
        if (auto common = readCommon(answer))
            return *common;
        if (answer.status >= 500) {
            reading.verdict = AnswerReading::Verdict::Retry;
            return reading;
        }
        return allItems(request.count, ItemOutcome::What::Refused, reading.why);
    }

    PushRequest probe(const TargetConfig &config) const override
    {
        PushRequest request = base(config, "/loki/api/v1/labels");
        request.method = "GET";
        return request;
    }

protected:
    std::optional<QString> checkOwn(const TargetConfig &config) const override
    {
        for (const std::string &label : config.list("labels")) {
            if (label != "host" && label != "severity" && label != "format" && label != "source" && label != "log")
                return PushWords::tr("labels has '%1', but labels are host, severity, format, source, log.").arg(QString::fromStdString(label));
        }
        return std::nullopt;
    }

private:
    static PushRequest base(const TargetConfig &config, std::string_view path)
    {
        PushRequest request;
        request.url = joinUrl(config.text("url"), path);
        if (const std::string tenant = config.text("tenant"); !tenant.empty())
            request.headers.emplace_back("X-Scope-OrgID", tenant);
        addAuthorization(request, config);
        return request;
    }
    static std::string value(const PushEvent &event, std::string_view label)
    {
        return label == "host" ? event.host : label == "source" ? event.source : label == "log" ? event.log : label == "format" ? event.format : lowerSeverity(event.severity);
    }
    static void appendMetadata(std::string &out, const PushEvent &event)
    {
        out += ",{";
        appendMember(out, "event_id", event.id.toString());
        appendMember(out, "level", levelOf(event));
        appendMember(out, "source", event.source);
        appendMember(out, "log", event.log);
        appendMember(out, "offset", std::to_string(event.offset));
        if (!event.raw.empty())
            appendMember(out, "message", event.message == event.raw ? std::string_view() : std::string_view(event.message));
        std::map<std::string, int> seen{{"event_id", 1}, {"level", 1}, {"source", 1}, {"log", 1}, {"offset", 1}, {"message", 1}};
        for (const EventField &field : event.fields) {
            const std::string name = labelName(field.name);
            const int n = ++seen[name];
            appendMember(out, n == 1 ? name : name + '_' + std::to_string(n), field.value);
        }
        out += '}';
    }
};

} // namespace

const PushTarget *loki()
{
    static const Loki target;
    return &target;
}

} // namespace sightglass::push
