// SPDX-License-Identifier: GPL-3.0-or-later
// OpenTelemetry: OTLP/HTTP logs (opentelemetry.io/docs/specs/otlp), the log data model in full.
#include "core/push/encoding.h"
#include "core/push/kinds.h"
#include "core/push/protobuf.h"
#include "core/push/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <map>

namespace sightglass::push {

namespace {

/// Nanoseconds since 1970; 0 (unknown) for none and for times before.
std::uint64_t nanoseconds(Timestamp time)
{
    return time.isValid() && time.microseconds() > 0 ? static_cast<std::uint64_t>(time.microseconds()) * 1000 : 0;
}

std::optional<std::int64_t> integerOf(const EventField &field)
{
    std::int64_t value = 0;
    const char *end = field.value.data() + field.value.size();
    const auto [stop, error] = std::from_chars(field.value.data(), end, value);
    return field.kind == EventField::Kind::Integer && error == std::errc() && stop == end && std::to_string(value) == field.value ? std::optional(value)
                                                                                                                                  : std::nullopt;
}

/// \p length bytes from hexadecimal digits; empty when the text is no such, or all zero, which means none.
std::string bytesOfHex(std::string_view text, std::size_t length)
{
    if (text.size() != 2 * length)
        return {};
    std::string bytes;
    bool any = false;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        unsigned value = 0;
        const auto [end, error] = std::from_chars(text.data() + i, text.data() + i + 2, value, 16);
        if (error != std::errc() || end != text.data() + i + 2)
            return {};
        any = any || value != 0;
        bytes += static_cast<char>(value);
    }
    return any ? bytes : std::string();
}

std::string firstField(const PushEvent &event, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const auto value = event.field(name); !value.empty())
            return std::string(value);
    }
    return {};
}

/// Writes attributes one after the other in either form.
class Attributes
{
public:
    Attributes(bool json, std::string &out, std::uint32_t field) : m_json(json), m_out(out), m_field(field) {}
    void text(std::string_view key, std::string_view value)
    {
        if (m_json) {
            begin(key);
            m_out += "{\"stringValue\":";
            appendJson(m_out, value);
            m_out += "}}";
        } else {
            std::string any;
            ProtoWriter(any).bytes(1, value);
            put(key, any);
        }
    }
    void integer(std::string_view key, std::int64_t value)
    {
        if (m_json) {
            begin(key);
            m_out += "{\"intValue\":\"" + std::to_string(value) + "\"}}";
        } else {
            std::string any;
            ProtoWriter(any).number(3, static_cast<std::uint64_t>(value));
            put(key, any);
        }
    }
    void pair(const EventField &field, std::string_view key)
    {
        if (const auto value = integerOf(field))
            integer(key, *value);
        else
            text(key, field.value);
    }

private:
    void begin(std::string_view key)
    {
        if (m_any)
            m_out += ',';
        m_any = true;
        m_out += "{\"key\":";
        appendJson(m_out, key);
        m_out += ",\"value\":";
    }
    void put(std::string_view key, const std::string &any)
    {
        std::string pair;
        ProtoWriter writer(pair);
        writer.bytes(1, key);
        writer.bytes(2, any);
        ProtoWriter(m_out).bytes(m_field, pair);
    }
    bool m_json;
    std::string &m_out;
    std::uint32_t m_field;
    bool m_any = false;
};

void writeAttributes(const PushEvent &event, const TargetConfig &config, Attributes &attributes)
{
    attributes.text("log.record.uid", event.id.toString());
    if (!event.log.empty())
        attributes.text("log.file.name", event.log);
    if (config.flag("raw") && !event.raw.empty())
        attributes.text("log.record.original", event.raw);
    attributes.text("sightglass.format", event.format);
    attributes.integer("sightglass.offset", static_cast<std::int64_t>(event.offset));
    attributes.text("sightglass.severity", lowerSeverity(event.severity));
    const auto names = fieldNames(event);
    for (std::size_t i = 0; i < names.size(); ++i)
        attributes.pair(event.fields[i], names[i]);
}

void writeResource(const std::pair<std::string, std::string> &from, const TargetConfig &config, Attributes &attributes)
{
    const std::string service = config.text("service");
    attributes.text("service.name", !service.empty() ? service : !from.first.empty() ? from.first : "unknown_service");
    if (!from.second.empty())
        attributes.text("host.name", from.second);
    for (const std::string &pair : config.list("resource")) {
        if (const auto equals = pair.find('='); equals != std::string::npos && equals > 0)
            attributes.text(pair.substr(0, equals), pair.substr(equals + 1));
    }
}

void appendRecordJson(std::string &out, const PushEvent &event, const TargetConfig &config)
{
    out += '{';
    // 64-bit integers are strings in JSON (OTLP, "JSON Protobuf Encoding").
    if (const auto time = nanoseconds(event.time); time != 0)
        out += "\"timeUnixNano\":\"" + std::to_string(time) + "\",";
    out += "\"observedTimeUnixNano\":\"" + std::to_string(nanoseconds(event.observed)) + '"';
    if (const int number = otelSeverity(event); number != 0)
        out += ",\"severityNumber\":" + std::to_string(number);
    appendMember(out, "severityText", event.level);
    out += ",\"body\":{\"stringValue\":";
    appendJson(out, event.message);
    out += "},\"attributes\":[";
    Attributes attributes(true, out, 0);
    writeAttributes(event, config, attributes);
    out += ']';
    // Ids are hexadecimal there, not base64.
    const std::string trace = firstField(event, {"trace_id", "traceId", "trace.id"});
    if (!bytesOfHex(trace, 16).empty())
        appendMember(out, "traceId", trace);
    const std::string span = firstField(event, {"span_id", "spanId", "span.id"});
    if (!bytesOfHex(span, 8).empty())
        appendMember(out, "spanId", span);
    out += '}';
}

void appendRecordProto(std::string &out, const PushEvent &event, const TargetConfig &config)
{
    ProtoWriter writer(out);
    if (const auto time = nanoseconds(event.time); time != 0)
        writer.fixed64(1, time);
    if (const int number = otelSeverity(event); number != 0)
        writer.number(2, static_cast<std::uint64_t>(number));
    writer.text(3, event.level);
    std::string body;
    ProtoWriter(body).bytes(1, event.message);
    writer.bytes(5, body);
    Attributes attributes(false, out, 6);
    writeAttributes(event, config, attributes);
    writer.text(9, bytesOfHex(firstField(event, {"trace_id", "traceId", "trace.id"}), 16));
    writer.text(10, bytesOfHex(firstField(event, {"span_id", "spanId", "span.id"}), 8));
    writer.fixed64(11, nanoseconds(event.observed));
}

class Otlp final : public PushTarget
{
public:
    std::string_view id() const override { return "otlp"; }
    const char *name() const override { return QT_TRANSLATE_NOOP("PushWords", "OpenTelemetry (OTLP/HTTP)"); }

    const std::vector<SettingInfo> &settings() const override
    {
        using Kind = SettingInfo::Kind;
        static const auto all = [] {
            std::vector<SettingInfo> own{
                {.key = "url", .label = QT_TRANSLATE_NOOP("PushWords", "Address"),
                 .help = QT_TRANSLATE_NOOP("PushWords", "http://server:4318; /v1/logs is added where there is no path"), .required = true},
                {.key = "encoding", .kind = Kind::Choice, .label = QT_TRANSLATE_NOOP("PushWords", "Encoding"), .fallback = "protobuf", .choices = {"protobuf", "json"}},
                {.key = "gzip", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Compress"), .fallback = "on"},
                {.key = "service", .label = QT_TRANSLATE_NOOP("PushWords", "Service name"), .help = QT_TRANSLATE_NOOP("PushWords", "service.name of all events; empty: the program that wrote the event")},
                {.key = "resource", .kind = Kind::Lines, .label = QT_TRANSLATE_NOOP("PushWords", "More about the resource"), .help = QT_TRANSLATE_NOOP("PushWords", "name=value, one a line")},
                {.key = "headers", .kind = Kind::Lines, .label = QT_TRANSLATE_NOOP("PushWords", "More headers"), .help = QT_TRANSLATE_NOOP("PushWords", "name: value, one a line")},
            };
            const auto auth = authSettings();
            own.insert(own.end(), auth.begin(), auth.end());
            return withCommon(std::move(own), {.events = "2000", .kilobytes = "3072", .requests = "2"});
        }();
        return all;
    }

    QString guaranteeText(const TargetConfig &) const override
    {
        return PushWords::tr("At least once: OTLP has no way to say that an event came before. Each event carries log.record.uid, by which a store behind the collector can tell. "
                             "What a server took in part (partial success) is never sent again.");
    }

    std::vector<PushRequest> encode(std::span<const PushEvent> events, const TargetConfig &config, std::map<std::size_t, std::string> &) const override
    {
        if (events.empty())
            return {};
        PushRequest request = base(config);
        const bool json = config.text("encoding") == "json";
        // Events of one program on one host share a resource; within it they keep their order.
        std::map<std::pair<std::string, std::string>, std::vector<const PushEvent *>> groups;
        for (const PushEvent &event : events)
            groups[{event.source, event.host}].push_back(&event);
        if (json) {
            std::string &out = request.body;
            out = "{\"resourceLogs\":[";
            bool more = false;
            for (const auto &[from, records] : groups) {
                out += more ? ",{\"resource\":{\"attributes\":[" : "{\"resource\":{\"attributes\":[";
                more = true;
                Attributes attributes(true, out, 0);
                writeResource(from, config, attributes);
                out += "]},\"scopeLogs\":[{\"scope\":{\"name\":\"sightglass\"},\"logRecords\":[";
                for (std::size_t i = 0; i < records.size(); ++i) {
                    if (i > 0)
                        out += ',';
                    appendRecordJson(out, *records[i], config);
                }
                out += "]}]}";
            }
            out += "]}";
        } else {
            std::string scopeLogs, one, resourceLogs, resource;
            for (const auto &[from, records] : groups) {
                scopeLogs.clear();
                std::string scope;
                ProtoWriter(scope).bytes(1, "sightglass");
                ProtoWriter writer(scopeLogs);
                writer.bytes(1, scope);
                for (const PushEvent *record : records) {
                    one.clear();
                    appendRecordProto(one, *record, config);
                    writer.bytes(2, one);
                }
                resource.clear();
                Attributes attributes(false, resource, 1);
                writeResource(from, config, attributes);
                resourceLogs.clear();
                ProtoWriter whole(resourceLogs);
                whole.bytes(1, resource);
                whole.bytes(2, scopeLogs);
                ProtoWriter(request.body).bytes(1, resourceLogs);
            }
        }
        request.count = events.size();
        compress(request, config);
        return {std::move(request)};
    }

    AnswerReading read(const PushRequest &request, const PushAnswer &answer, const TargetConfig &) const override
    {
        if (answer.ok()) {
            AnswerReading reading = allItems(request.count, ItemOutcome::What::Delivered);
            std::string message;
            const std::int64_t rejected = partialSuccess(answer, message);
            if (rejected > 0) {
                // Which ones is not said, and what was taken must not be sent again.
                reading.unnamedRefusals = std::min<std::uint64_t>(static_cast<std::uint64_t>(rejected), request.count);
                reading.why = message.empty() ? inWords(PushWords::tr("The server refused some events without saying which.")) : message;
            }
            return reading;
        }
        if (auto common = readCommon(answer))
            return *common;
        // Only 429, 502, 503 and 504 may be tried again (OTLP, "Retryable Response Codes").
        return allItems(request.count, ItemOutcome::What::Refused, errorText(answer));
    }

    PushRequest probe(const TargetConfig &config) const override
    {
        // A request without records is valid and changes nothing.
        PushRequest request = base(config);
        if (config.text("encoding") == "json")
            request.body = "{\"resourceLogs\":[]}";
        return request;
    }

private:
    static PushRequest base(const TargetConfig &config)
    {
        PushRequest request;
        const std::string url = config.text("url");
        const auto authority = url.find("://");
        const auto path = authority == std::string::npos ? std::string::npos : url.find('/', authority + 3);
        request.url = path == std::string::npos || path + 1 == url.size() ? joinUrl(url, "/v1/logs") : url;
        request.headers = {{"Content-Type", config.text("encoding") == "json" ? "application/json" : "application/x-protobuf"}};
        addAuthorization(request, config);
        for (const QString &line : QString::fromStdString(config.text("headers")).split(u'\n', Qt::SkipEmptyParts)) {
            if (const auto colon = line.indexOf(u':'); colon > 0)
                request.headers.emplace_back(line.left(colon).trimmed().toStdString(), line.mid(colon + 1).trimmed().toStdString());
        }
        return request;
    }

    static bool isJson(const PushAnswer &answer) { return answer.header("content-type").starts_with("application/json"); }

    static std::int64_t partialSuccess(const PushAnswer &answer, std::string &message)
    {
        if (isJson(answer)) {
            const QJsonObject part = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object().value(QLatin1String("partialSuccess")).toObject();
            message = part.value(QLatin1String("errorMessage")).toString().toStdString();
            const QJsonValue rejected = part.value(QLatin1String("rejectedLogRecords"));
            return rejected.isString() ? rejected.toString().toLongLong() : static_cast<std::int64_t>(rejected.toDouble());
        }
        ProtoReader whole(answer.body);
        std::int64_t rejected = 0;
        while (const auto field = whole.next()) {
            if (field->number != 1)
                continue;
            ProtoReader part(field->bytes);
            while (const auto inner = part.next()) {
                if (inner->number == 1)
                    rejected = static_cast<std::int64_t>(inner->value);
                else if (inner->number == 2)
                    message = inner->bytes;
            }
        }
        return rejected;
    }

    /// google.rpc.Status in either form.
    static std::string errorText(const PushAnswer &answer)
    {
        std::string message;
        if (answer.header("content-type").starts_with("application/x-protobuf")) {
            ProtoReader reader(answer.body);
            while (const auto field = reader.next()) {
                if (field->number == 2)
                    message = field->bytes;
            }
        } else if (isJson(answer)) {
            message = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object().value(QLatin1String("message")).toString().toStdString();
        }
        return message.empty() ? statusText(answer) : "HTTP " + std::to_string(answer.status) + ": " + message;
    }
};

} // namespace

const PushTarget *otlp()
{
    static const Otlp target;
    return &target;
}

} // namespace sightglass::push
