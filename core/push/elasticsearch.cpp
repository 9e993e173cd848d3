// SPDX-License-Identifier: GPL-3.0-or-later
// Elasticsearch and OpenSearch: the bulk API, with the field names of ECS (elastic.co/guide/en/ecs).
#include "core/push/encoding.h"
#include "core/push/kinds.h"
#include "core/push/words.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>
#include <set>

namespace sightglass::push {

using namespace Qt::StringLiterals;

namespace {

/// Names of fields that ECS has a place for.
struct EcsRow
{
    std::string_view field;
    std::string_view object;
    std::string_view key;
    enum class Type : std::uint8_t { Text, Number, Address } type = Type::Text;
};
constexpr std::array ecs{
    EcsRow{"pid", "process", "pid", EcsRow::Type::Number},
    EcsRow{"process_id", "process", "pid", EcsRow::Type::Number},
    EcsRow{"user", "user", "name"},
    EcsRow{"username", "user", "name"},
    EcsRow{"client_ip", "source", "ip", EcsRow::Type::Address},
    EcsRow{"c-ip", "source", "ip", EcsRow::Type::Address},
    EcsRow{"remote_addr", "source", "ip", EcsRow::Type::Address},
    EcsRow{"client", "source", "ip", EcsRow::Type::Address},
    EcsRow{"src_ip", "source", "ip", EcsRow::Type::Address},
    EcsRow{"src", "source", "ip", EcsRow::Type::Address},
    EcsRow{"dst_ip", "destination", "ip", EcsRow::Type::Address},
    EcsRow{"dst", "destination", "ip", EcsRow::Type::Address},
    EcsRow{"EventID", "event", "code"},
    EcsRow{"logger", "log", "logger"},
};

/// The objects of one document, filled in any order.
class Document
{
public:
    void put(std::string_view object, std::string_view key, std::string_view json)
    {
        auto &members = m_objects[std::string(object)];
        if (members.second.insert(std::string(key)).second) {
            appendKey(members.first, key);
            members.first += json;
        }
    }
    void text(std::string_view object, std::string_view key, std::string_view value)
    {
        if (value.empty())
            return;
        std::string json;
        appendJson(json, value);
        put(object, key, json);
    }
    [[nodiscard]] bool has(std::string_view object, std::string_view key) const
    {
        const auto found = m_objects.find(std::string(object));
        return found != m_objects.end() && found->second.second.contains(std::string(key));
    }
    void write(std::string &out) const
    {
        for (const auto &[name, members] : m_objects) {
            appendKey(out, name);
            out += '{' + members.first + '}';
        }
    }

private:
    std::map<std::string, std::pair<std::string, std::set<std::string>>> m_objects;
};

void appendDocument(std::string &out, const PushEvent &event, const TargetConfig &config)
{
    out += '{';
    appendMember(out, "@timestamp", event.anyTime().toIso());
    appendMember(out, "message", event.message);
    out += ",\"ecs\":{\"version\":\"8.11.0\"}";
    if (!event.time.isValid())
        out += ",\"tags\":[\"no_time\"]";
    Document document;
    document.text("log", "level", levelOf(event));
    std::string path;
    appendKey(path, "path");
    appendJson(path, event.log);
    document.put("log", "file", '{' + path + '}');
    document.put("log", "offset", std::to_string(event.offset));
    document.text("event", "id", event.id.toString());
    document.text("event", "kind", "event");
    document.text("event", "dataset", event.format);
    document.text("event", "provider", event.source);
    document.put("event", "severity", std::to_string(otelSeverity(event)));
    document.text("event", "created", event.observed.toIso());
    if (config.flag("raw"))
        document.text("event", "original", event.raw);
    document.text("host", "name", event.host);
    document.text("process", "name", event.format == "evtx" ? std::string_view() : std::string_view(event.source));
    document.text("labels", "severity", lowerSeverity(event.severity));
    const auto names = fieldNames(event);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const EventField &field = event.fields[i];
        const auto known = std::find_if(ecs.begin(), ecs.end(), [&](const EcsRow &row) { return row.field == names[i]; });
        if (known != ecs.end() && !document.has(known->object, known->key)) {
            std::string value;
            appendValue(value, field);
            const bool number = !value.empty() && value.front() != '"';
            // What is no address or number would make the server refuse the document.
            const bool fits = known->type == EcsRow::Type::Text || (known->type == EcsRow::Type::Number && number)
                || (known->type == EcsRow::Type::Address && !QHostAddress(QString::fromStdString(field.value)).isNull());
            if (fits) {
                if (known->type == EcsRow::Type::Text)
                    document.text(known->object, known->key, field.value);
                else
                    document.put(known->object, known->key, value);
                if (known->type != EcsRow::Type::Text || !field.value.empty())
                    continue;
            }
        }
        // ECS: labels are keywords, and have no dots in their names.
        std::string key = names[i];
        std::replace(key.begin(), key.end(), '.', '_');
        document.text("labels", key, field.value);
    }
    document.write(out);
    out += '}';
}

class Elasticsearch final : public PushTarget
{
public:
    std::string_view id() const override { return "elasticsearch"; }
    const char *name() const override { return QT_TRANSLATE_NOOP("PushWords", "Elasticsearch or OpenSearch"); }

    const std::vector<SettingInfo> &settings() const override
    {
        using Kind = SettingInfo::Kind;
        static const auto all = [] {
            std::vector<SettingInfo> own{
                {.key = "url", .label = QT_TRANSLATE_NOOP("PushWords", "Address"), .help = QT_TRANSLATE_NOOP("PushWords", "https://server:9200"), .required = true},
                {.key = "index", .label = QT_TRANSLATE_NOOP("PushWords", "Index or data stream"), .fallback = "logs-sightglass-default",
                 .help = QT_TRANSLATE_NOOP("PushWords", "Events are created there, never changed, as data streams ask for")},
                {.key = "pipeline", .label = QT_TRANSLATE_NOOP("PushWords", "Ingest pipeline")},
                {.key = "gzip", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Compress"), .fallback = "on"},
            };
            const auto auth = authSettings();
            own.insert(own.end(), auth.begin(), auth.end());
            return withCommon(std::move(own), {.events = "2000", .kilobytes = "5120", .requests = "2"});
        }();
        return all;
    }

    Guarantee guarantee(const TargetConfig &) const override { return Guarantee::ExactlyOnce; }
    QString guaranteeText(const TargetConfig &) const override
    {
        return PushWords::tr("Exactly once: each event is created under its own id, and the server says of one that came before that it is there (409). "
                             "A data stream tells so within its current backing index: an event that is sent again after a rollover is there twice.");
    }

    std::vector<PushRequest> encode(std::span<const PushEvent> events, const TargetConfig &config, std::map<std::size_t, std::string> &) const override
    {
        if (events.empty())
            return {};
        PushRequest request = base(config, "/_bulk?filter_path=errors,error,items.*.status,items.*.error.type,items.*.error.reason");
        if (const std::string pipeline = config.text("pipeline"); !pipeline.empty())
            request.url += "&pipeline=" + QUrl::toPercentEncoding(QString::fromStdString(pipeline)).toStdString();
        request.headers.emplace_back("Content-Type", "application/x-ndjson");
        std::string index;
        appendJson(index, config.text("index"));
        for (const PushEvent &event : events) {
            request.body += "{\"create\":{\"_index\":" + index + ",\"_id\":\"" + event.id.toString() + "\"}}\n";
            appendDocument(request.body, event, config);
            request.body += '\n';
        }
        request.count = events.size();
        compress(request, config);
        return {std::move(request)};
    }

    AnswerReading read(const PushRequest &request, const PushAnswer &answer, const TargetConfig &) const override
    {
        using What = ItemOutcome::What;
        if (!answer.ok()) {
            if (auto common = readCommon(answer))
                return *common;
            AnswerReading reading;
            reading.why = statusText(answer);
            // A request as a whole is refused for what stands in it; the halves show what it is.
            reading.verdict = answer.status >= 500 ? AnswerReading::Verdict::Retry : AnswerReading::Verdict::Split;
            return reading;
        }
        // 200 says nothing of the events.
        QJsonParseError fault;
        const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body), &fault).object();
        if (fault.error == QJsonParseError::NoError && body.contains(QLatin1String("errors")) && !body.value(QLatin1String("errors")).toBool())
            return allItems(request.count, What::Delivered);
        const QJsonArray items = body.value(QLatin1String("items")).toArray();
        if (static_cast<std::size_t>(items.size()) != request.count) {
            AnswerReading reading;
            reading.verdict = AnswerReading::Verdict::Retry;
            reading.why = inWords(PushWords::tr("The answer is none of the bulk API. Is this Elasticsearch or OpenSearch?"));
            return reading;
        }
        AnswerReading reading;
        for (const QJsonValue &value : items) {
            const QJsonObject action = value.toObject();
            const QJsonObject item = action.isEmpty() ? action : action.begin().value().toObject();
            const int status = item.value(QLatin1String("status")).toInt();
            ItemOutcome outcome;
            if (status == 409) {
                outcome.what = What::AlreadyThere;
            } else if (status < 200 || status >= 300) {
                const QJsonObject error = item.value(QLatin1String("error")).toObject();
                outcome.what = status == 429 || status >= 500 || status == 0 ? What::Retry : What::Refused;
                outcome.why = u"%1: %2: %3"_s.arg(status).arg(error.value(QLatin1String("type")).toString(), error.value(QLatin1String("reason")).toString().left(500)).toStdString();
                if (reading.why.empty())
                    reading.why = outcome.why;
            }
            reading.items.push_back(std::move(outcome));
        }
        return reading;
    }

    PushRequest probe(const TargetConfig &config) const override
    {
        PushRequest request = base(config, "/");
        request.method = "GET";
        return request;
    }
    QString readProbe(const PushRequest &request, const PushAnswer &answer, const TargetConfig &config) const override
    {
        const QString wrong = PushTarget::readProbe(request, answer, config);
        if (!wrong.isEmpty())
            return wrong;
        if (!QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object().contains(QLatin1String("version")))
            return PushWords::tr("Something answers there, but it is neither Elasticsearch nor OpenSearch. Check address and path.");
        return {};
    }

private:
    static PushRequest base(const TargetConfig &config, std::string_view path)
    {
        PushRequest request;
        request.url = joinUrl(config.text("url"), path);
        addAuthorization(request, config);
        return request;
    }
};

} // namespace

const PushTarget *elasticsearch()
{
    static const Elasticsearch target;
    return &target;
}

} // namespace sightglass::push
