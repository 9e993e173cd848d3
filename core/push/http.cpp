// SPDX-License-Identifier: GPL-3.0-or-later
// Any server that takes JSON: method, path, headers and the body's form are settings; two profiles are ready.
#include "core/push/encoding.h"
#include "core/push/kinds.h"
#include "core/push/words.h"

namespace sightglass::push {

namespace {

/// Fills a template: {{name}} becomes a JSON value, a string with its quotes.
class Template
{
public:
    static QString check(const std::string &text)
    {
        QString wrong;
        fill(text, {}, {}, &wrong);
        return wrong;
    }
    static std::string fill(const std::string &text, const PushEvent &event, const TargetConfig &config, QString *wrong = nullptr)
    {
        std::string out;
        std::size_t at = 0;
        while (true) {
            const auto begin = text.find("{{", at);
            const auto end = begin == std::string::npos ? begin : text.find("}}", begin);
            if (end == std::string::npos) {
                if (begin != std::string::npos && wrong)
                    *wrong = PushWords::tr("In the body, {{ has no }}.");
                out.append(text, at, std::string::npos);
                return out;
            }
            out.append(text, at, begin - at);
            const std::string name = text.substr(begin + 2, end - begin - 2);
            if (!append(out, name, event, config) && wrong)
                *wrong = PushWords::tr("The body has {{%1}}, which is nothing of an event.").arg(QString::fromStdString(name));
            at = end + 2;
        }
    }

private:
    static bool append(std::string &out, const std::string &name, const PushEvent &event, const TargetConfig &config)
    {
        if (name == "id")
            appendJson(out, event.id.toString());
        else if (name == "time")
            event.time.isValid() ? appendJson(out, event.time.toIso()) : void(out += "null");
        else if (name == "any_time")
            appendJson(out, event.anyTime().isValid() ? event.anyTime().toIso() : std::string());
        else if (name == "observed")
            appendJson(out, event.observed.isValid() ? event.observed.toIso() : std::string());
        else if (name == "epoch")
            out += event.anyTime().isValid() ? epochSeconds(event.anyTime()) : "null";
        else if (name == "severity")
            appendJson(out, lowerSeverity(event.severity));
        else if (name == "level")
            appendJson(out, levelOf(event));
        else if (name == "level_word")
            appendJson(out, levelWord(event));
        else if (name == "message")
            appendJson(out, event.message);
        else if (name == "source")
            appendJson(out, event.source);
        else if (name == "host")
            appendJson(out, event.host);
        else if (name == "log")
            appendJson(out, event.log);
        else if (name == "format")
            appendJson(out, event.format);
        else if (name == "offset")
            out += std::to_string(event.offset);
        else if (name == "raw")
            appendJson(out, config.flag("raw") ? std::string_view(event.raw) : std::string_view());
        else if (name == "client_id")
            appendJson(out, config.text("client_id"));
        else if (name == "application")
            appendJson(out, config.text("application").empty() ? event.source : config.text("application"));
        else if (name == "fields")
            appendFields(out, event);
        else if (name == "metadata")
            appendMetadata(out, event, config);
        else if (name.starts_with("field:"))
            appendJson(out, event.field(std::string_view(name).substr(6)));
        else
            return false;
        return true;
    }
    /// "critical", "error", "warning", "info": what servers of applications know.
    static std::string levelWord(const PushEvent &event)
    {
        switch (event.severity) {
        case Severity::Critical: return "critical";
        case Severity::Error: return "error";
        case Severity::Warning: return "warning";
        case Severity::Information: return syslogSeverity(event) == 7 ? "debug" : "info";
        case Severity::Unknown: break;
        }
        return "info";
    }
    static void appendFields(std::string &out, const PushEvent &event)
    {
        out += '{';
        const auto names = fieldNames(event);
        for (std::size_t i = 0; i < names.size(); ++i) {
            appendKey(out, names[i]);
            appendValue(out, event.fields[i]);
        }
        out += '}';
    }
    static void appendMetadata(std::string &out, const PushEvent &event, const TargetConfig &config)
    {
        out += '{';
        appendMember(out, "event_id", event.id.toString());
        appendMember(out, "severity", lowerSeverity(event.severity));
        appendMember(out, "host", event.host);
        appendMember(out, "log", event.log);
        appendMember(out, "format", event.format);
        appendKey(out, "offset");
        out += std::to_string(event.offset);
        if (config.flag("raw"))
            appendMember(out, "raw", event.raw);
        appendKey(out, "fields");
        appendFields(out, event);
        out += '}';
    }
};

constexpr std::string_view clientLog = R"({"level":{{level_word}},"message":{{message}},"client_id":{{client_id}}})";
constexpr std::string_view applicationLog =
    R"({"timestamp":{{any_time}},"level":{{level_word}},"source":{{source}},"application":{{application}},"message":{{message}},"metadata":{{metadata}}})";
constexpr std::string_view everything =
    R"({"id":{{id}},"time":{{time}},"severity":{{severity}},"level":{{level}},"host":{{host}},"source":{{source}},"message":{{message}},"log":{{log}},"offset":{{offset}},"fields":{{fields}},"raw":{{raw}}})";

class Http final : public PushTarget
{
public:
    std::string_view id() const override { return "http"; }
    const char *name() const override { return QT_TRANSLATE_NOOP("PushWords", "HTTP server (JSON)"); }

    const std::vector<SettingInfo> &settings() const override
    {
        using Kind = SettingInfo::Kind;
        static const auto all = [] {
            std::vector<SettingInfo> own{
                {.key = "profile", .kind = Kind::Choice, .label = QT_TRANSLATE_NOOP("PushWords", "Profile"), .fallback = "custom",
                 .help = QT_TRANSLATE_NOOP("PushWords", "client-log: level, message and client_id to /log; application-log: timestamp, level, source, application, message and metadata to /data/batch"),
                 .choices = {"custom", "client-log", "application-log"}},
                {.key = "path", .label = QT_TRANSLATE_NOOP("PushWords", "Path"),
                 .help = QT_TRANSLATE_NOOP("PushWords", "Behind the address; empty: that of the profile. application-log: /data/batch takes a list, /data/ and /data/fast one event each")},
                {.key = "method", .kind = Kind::Choice, .label = QT_TRANSLATE_NOOP("PushWords", "Method"), .fallback = "POST", .choices = {"POST", "PUT"}},
                {.key = "form", .kind = Kind::Choice, .label = QT_TRANSLATE_NOOP("PushWords", "Events in a request"), .fallback = "profile",
                 .help = QT_TRANSLATE_NOOP("PushWords", "single: one; list: a JSON array; lines: one JSON object a line"), .choices = {"profile", "single", "list", "lines"}},
                {.key = "body", .kind = Kind::Lines, .label = QT_TRANSLATE_NOOP("PushWords", "Body of one event"),
                 .help = QT_TRANSLATE_NOOP("PushWords", "JSON with {{message}}, {{time}}, {{severity}}, {{level}}, {{host}}, {{source}}, {{log}}, {{offset}}, {{raw}}, {{fields}}, {{field:NAME}}, {{id}} …; "
                                                        "empty: that of the profile")},
                {.key = "client_id", .label = QT_TRANSLATE_NOOP("PushWords", "Client id"), .fallback = "sightglass", .help = QT_TRANSLATE_NOOP("PushWords", "{{client_id}} of client-log")},
                {.key = "application", .label = QT_TRANSLATE_NOOP("PushWords", "Application"), .help = QT_TRANSLATE_NOOP("PushWords", "{{application}}; empty: the program that wrote the event")},
                {.key = "headers", .kind = Kind::Lines, .label = QT_TRANSLATE_NOOP("PushWords", "More headers"), .help = QT_TRANSLATE_NOOP("PushWords", "name: value, one a line")},
                {.key = "gzip", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Compress"), .fallback = "off"},
            };
            const auto auth = authSettings();
            own.insert(own.end(), auth.begin(), auth.end());
            return withCommon(std::move(own), {.events = "500", .kilobytes = "1024", .requests = "4"});
        }();
        return all;
    }

    QString guaranteeText(const TargetConfig &) const override
    {
        return PushWords::tr("At least once: an event counts as delivered when the server answers with 2xx. The event's id is {{id}} in the body; what the server makes of it decides whether an event may be there twice.");
    }

    std::vector<PushRequest> encode(std::span<const PushEvent> events, const TargetConfig &config, std::map<std::size_t, std::string> &) const override
    {
        std::vector<PushRequest> requests;
        const std::string form = formOf(config);
        const std::string body = bodyOf(config);
        if (form == "single") {
            for (std::size_t i = 0; i < events.size(); ++i) {
                PushRequest request = base(config);
                request.body = Template::fill(body, events[i], config);
                request.first = i;
                request.count = 1;
                compress(request, config);
                requests.push_back(std::move(request));
            }
            return requests;
        }
        if (events.empty())
            return requests;
        PushRequest request = base(config);
        const bool list = form == "list";
        if (list)
            request.body += '[';
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (list && i > 0)
                request.body += ',';
            request.body += Template::fill(body, events[i], config);
            if (!list)
                request.body += '\n';
        }
        if (list)
            request.body += ']';
        request.count = events.size();
        compress(request, config);
        requests.push_back(std::move(request));
        return requests;
    }

    AnswerReading read(const PushRequest &request, const PushAnswer &answer, const TargetConfig &) const override
    {
        if (answer.ok())
            return allItems(request.count, ItemOutcome::What::Delivered);
        if (auto common = readCommon(answer))
            return *common;
        AnswerReading reading;
        reading.why = statusText(answer);
        if (answer.status >= 500 || answer.status == 408 || answer.status == 425)
            reading.verdict = AnswerReading::Verdict::Retry;
        else
            reading.verdict = AnswerReading::Verdict::Split;
        return reading;
    }

    PushRequest probe(const TargetConfig &config) const override
    {
        PushRequest request = base(config);
        request.method = "OPTIONS"; // asks about the path and changes nothing
        return request;
    }
    QString readProbe(const PushRequest &request, const PushAnswer &answer, const TargetConfig &config) const override
    {
        // Many servers know no OPTIONS; that of the path is what counts.
        if (answer.fault == PushAnswer::Fault::None && (answer.status == 405 || answer.status == 501 || answer.status == 400))
            return {};
        return PushTarget::readProbe(request, answer, config);
    }

protected:
    std::optional<QString> checkOwn(const TargetConfig &config) const override
    {
        if (const QString wrong = Template::check(bodyOf(config)); !wrong.isEmpty())
            return wrong;
        if (!config.text("url").starts_with("http://") && !config.text("url").starts_with("https://"))
            return PushWords::tr("The address begins with https:// or http://.");
        return std::nullopt;
    }

private:
    static std::string bodyOf(const TargetConfig &config)
    {
        std::string body = config.text("body");
        if (body.empty())
            body = config.text("profile") == "client-log" ? clientLog : config.text("profile") == "application-log" ? applicationLog : everything;
        return body;
    }
    static std::string pathOf(const TargetConfig &config)
    {
        const std::string path = config.text("path");
        return !path.empty() ? path : config.text("profile") == "client-log" ? "/log" : config.text("profile") == "application-log" ? "/data/batch" : "";
    }
    static std::string formOf(const TargetConfig &config)
    {
        const std::string form = config.text("form");
        if (form != "profile")
            return form;
        if (config.text("profile") == "client-log")
            return "single";
        if (config.text("profile") == "application-log")
            return pathOf(config).ends_with("/batch") || pathOf(config).ends_with("/batch/") ? "list" : "single";
        return "list";
    }
    static PushRequest base(const TargetConfig &config)
    {
        PushRequest request;
        request.method = config.text("method");
        const std::string path = pathOf(config);
        request.url = path.empty() ? config.text("url") : joinUrl(config.text("url"), path);
        request.headers = {{"Content-Type", formOf(config) == "lines" ? "application/x-ndjson" : "application/json"}};
        addAuthorization(request, config);
        for (const QString &line : QString::fromStdString(config.text("headers")).split(u'\n', Qt::SkipEmptyParts)) {
            if (const auto colon = line.indexOf(u':'); colon > 0)
                request.headers.emplace_back(line.left(colon).trimmed().toStdString(), line.mid(colon + 1).trimmed().toStdString());
        }
        return request;
    }
};

} // namespace

const PushTarget *http()
{
    static const Http target;
    return &target;
}

} // namespace sightglass::push
