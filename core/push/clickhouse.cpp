// SPDX-License-Identifier: GPL-3.0-or-later
// ClickHouse: its HTTP interface, INSERT … FORMAT JSONEachRow into a ReplacingMergeTree (clickhouse.com/docs).
#include "core/base/sha256.h"
#include "core/push/encoding.h"
#include "core/push/kinds.h"
#include "core/push/words.h"

#include <QUrl>

#include <algorithm>
#include <charconv>
#include <set>

namespace sightglass::push {

namespace {

std::string quoted(std::string_view name)
{
    std::string made = "`";
    for (const char c : name) {
        if (c == '`' || c == '\\')
            made += '\\';
        made += c;
    }
    return made + '`';
}

std::string percent(const std::string &text) { return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString(); }

/// The server's own number of an error (ErrorCodes.cpp), from the header or, in old versions, the text.
int exceptionCode(const PushAnswer &answer)
{
    int code = 0;
    std::string_view text = answer.header("x-clickhouse-exception-code");
    if (text.empty()) {
        const std::string_view body = answer.body;
        const auto at = body.find("Code: ");
        if (at == std::string_view::npos)
            return 0;
        text = body.substr(at + 6);
    }
    std::from_chars(text.data(), text.data() + text.size(), code);
    return code;
}

class ClickHouse final : public PushTarget
{
public:
    std::string_view id() const override { return "clickhouse"; }
    const char *name() const override { return QT_TRANSLATE_NOOP("PushWords", "ClickHouse"); }

    const std::vector<SettingInfo> &settings() const override
    {
        using Kind = SettingInfo::Kind;
        static const auto all = withCommon(
            {
                {.key = "url", .label = QT_TRANSLATE_NOOP("PushWords", "Address"), .help = QT_TRANSLATE_NOOP("PushWords", "http://server:8123"), .required = true},
                {.key = "database", .label = QT_TRANSLATE_NOOP("PushWords", "Database"), .fallback = "default"},
                {.key = "table", .label = QT_TRANSLATE_NOOP("PushWords", "Table"), .fallback = "events"},
                {.key = "create", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Make the table where it is missing"), .fallback = "on"},
                {.key = "async", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Asynchronous inserts"), .fallback = "off",
                 .help = QT_TRANSLATE_NOOP("PushWords", "The server gathers inserts of many senders and answers when they are written")},
                {.key = "old_server", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Server before 21.8"), .fallback = "off",
                 .help = QT_TRANSLATE_NOOP("PushWords", "Times as seconds and microseconds, fields as two arrays"), .advanced = true},
                {.key = "gzip", .kind = Kind::Flag, .label = QT_TRANSLATE_NOOP("PushWords", "Compress"), .fallback = "on"},
                {.key = "user", .label = QT_TRANSLATE_NOOP("PushWords", "User")},
                {.key = "secret", .label = QT_TRANSLATE_NOOP("PushWords", "Password"), .secret = true},
            },
            {.events = "20000", .kilobytes = "16384", .requests = "2"});
        return all;
    }

    Guarantee guarantee(const TargetConfig &) const override { return Guarantee::ExactlyOnce; }
    QString guaranteeText(const TargetConfig &) const override
    {
        return PushWords::tr("Exactly once in what is asked with FINAL: the table is a ReplacingMergeTree by the event's id, which takes events that came twice together when it merges parts. "
                             "A request that is sent again as it was is not even written.");
    }

    std::vector<PushRequest> encode(std::span<const PushEvent> events, const TargetConfig &config, std::map<std::size_t, std::string> &) const override
    {
        if (events.empty())
            return {};
        const bool old = config.flag("old_server");
        std::string url = "?database=" + percent(config.text("database")) + "&query=" + percent("INSERT INTO " + quoted(config.text("table")) + " FORMAT JSONEachRow");
        Sha256 hash;
        std::string body;
        for (const PushEvent &event : events) {
            hash.add({reinterpret_cast<const char *>(event.id.bytes.data()), event.id.bytes.size()});
            appendRow(body, event, config, old);
        }
        if (!old) {
            if (config.flag("async"))
                url += "&async_insert=1&wait_for_async_insert=1";
            else
                url += "&insert_deduplication_token=" + hash.hex();
        }
        PushRequest request = base(config, url);
        request.headers.emplace_back("Content-Type", "application/x-ndjson");
        request.body = std::move(body);
        request.count = events.size();
        compress(request, config);
        return {std::move(request)};
    }

    AnswerReading read(const PushRequest &request, const PushAnswer &answer, const TargetConfig &config) const override
    {
        using Verdict = AnswerReading::Verdict;
        const int code = exceptionCode(answer);
        if (answer.ok() && code == 0)
            return allItems(request.count, ItemOutcome::What::Delivered);
        AnswerReading reading;
        reading.why = statusText(answer);
        // 60 UNKNOWN_TABLE, 81 UNKNOWN_DATABASE
        if (code == 60 || code == 81) {
            reading.verdict = config.flag("create") ? Verdict::Setup : Verdict::Hold;
            return reading;
        }
        // 16 NO_SUCH_COLUMN, 115 UNKNOWN_SETTING, 164 READONLY, 192 to 195 and 516 who we are,
        // 497 ACCESS_DENIED, 47 UNKNOWN_IDENTIFIER, 62 SYNTAX_ERROR
        static const std::set<int> hold{16, 47, 62, 115, 164, 192, 193, 194, 195, 497, 516};
        // A column that the table does not have is wrong for every event.
        if (hold.contains(code) || answer.body.find("Unknown field") != std::string::npos) {
            reading.verdict = Verdict::Hold;
            return reading;
        }
        // 26, 27, 38, 41, 53, 69, 70, 72, 117, 130, 131, 190, 376, 469: something in a row is not as the table wants it
        static const std::set<int> data{26, 27, 38, 41, 53, 69, 70, 72, 117, 130, 131, 190, 376, 469};
        if (data.contains(code)) {
            reading.verdict = Verdict::Split;
            return reading;
        }
        if (code == 0) {
            if (auto common = readCommon(answer))
                return *common;
        }
        // TOO_MANY_PARTS, MEMORY_LIMIT_EXCEEDED, TIMEOUT_EXCEEDED, NOT_ENOUGH_SPACE, replicas away …: all of them may pass.
        reading.verdict = Verdict::Retry;
        reading.retryAfter = retryAfter(answer);
        return reading;
    }

    std::vector<PushRequest> setup(const TargetConfig &config) const override
    {
        if (!config.flag("create"))
            return {};
        const std::string table = quoted(config.text("database")) + '.' + quoted(config.text("table"));
        std::vector<PushRequest> requests;
        PushRequest database = base(config, "?query=" + percent("CREATE DATABASE IF NOT EXISTS " + quoted(config.text("database"))));
        requests.push_back(std::move(database));
        const std::string ddl = config.flag("old_server")
            ? "CREATE TABLE IF NOT EXISTS " + table
                + " (event_id UUID, time DateTime('UTC'), micros UInt32, has_time UInt8, observed DateTime('UTC'), severity String, level String, message String, source String,"
                  " host String, log String, format String, offset UInt64, raw String, field_names Array(String), field_values Array(String))"
                  " ENGINE = ReplacingMergeTree() PARTITION BY toYYYYMM(time) ORDER BY (time, micros, event_id)"
            : "CREATE TABLE IF NOT EXISTS " + table
                + " (event_id UUID, time DateTime64(6, 'UTC') CODEC(Delta, ZSTD), has_time Bool, observed DateTime64(6, 'UTC') CODEC(Delta, ZSTD),"
                  " severity LowCardinality(String), level LowCardinality(String), message String CODEC(ZSTD), source LowCardinality(String), host LowCardinality(String),"
                  " log LowCardinality(String), format LowCardinality(String), offset UInt64 CODEC(Delta, ZSTD), raw String CODEC(ZSTD),"
                  " fields Map(LowCardinality(String), String) CODEC(ZSTD))"
                  " ENGINE = ReplacingMergeTree PARTITION BY toYYYYMM(time) ORDER BY (time, event_id) SETTINGS non_replicated_deduplication_window = 1000";
        PushRequest create = base(config, "");
        create.body = ddl;
        requests.push_back(std::move(create));
        return requests;
    }

    PushRequest probe(const TargetConfig &config) const override
    {
        PushRequest request = base(config, "?query=" + percent(config.flag("create") ? std::string("SELECT version()")
                                                                                      : "SELECT count() FROM " + quoted(config.text("database")) + '.' + quoted(config.text("table"))));
        request.method = "GET";
        return request;
    }
    QString readProbe(const PushRequest &request, const PushAnswer &answer, const TargetConfig &config) const override
    {
        const QString wrong = PushTarget::readProbe(request, answer, config);
        if (wrong.isEmpty() && (answer.body.empty() || answer.body.front() < '0' || answer.body.front() > '9'))
            return PushWords::tr("Something answers there, but it is not ClickHouse. Check the address; the port for HTTP is 8123 or 8443.");
        return wrong;
    }

private:
    static PushRequest base(const TargetConfig &config, const std::string &query)
    {
        PushRequest request;
        request.url = joinUrl(config.text("url"), "/" + query);
        if (const std::string user = config.text("user"); !user.empty())
            request.headers.emplace_back("X-ClickHouse-User", user);
        if (const std::string key = config.secret("secret"); !key.empty())
            request.headers.emplace_back("X-ClickHouse-Key", key);
        return request;
    }

    static void appendRow(std::string &out, const PushEvent &event, const TargetConfig &config, bool old)
    {
        // The same event always has the same key, so one without a time cannot have that of its sending.
        const Timestamp time = event.time.isValid() ? event.time : Timestamp::fromMicroseconds(0);
        out += '{';
        appendMember(out, "event_id", event.id.toString());
        if (old) {
            appendMember(out, "time", sqlTime(time).substr(0, 19));
            std::string fraction = sqlTime(time).substr(20);
            fraction.erase(0, std::min(fraction.find_first_not_of('0'), fraction.size() - 1));
            out += ",\"micros\":" + fraction;
            appendMember(out, "observed", sqlTime(event.observed).substr(0, 19));
        } else {
            appendMember(out, "time", sqlTime(time));
            appendMember(out, "observed", sqlTime(event.observed));
        }
        out += old ? (event.time.isValid() ? ",\"has_time\":1" : ",\"has_time\":0") : (event.time.isValid() ? ",\"has_time\":true" : ",\"has_time\":false");
        appendMember(out, "severity", lowerSeverity(event.severity));
        appendMember(out, "level", event.level);
        appendMember(out, "message", event.message);
        appendMember(out, "source", event.source);
        appendMember(out, "host", event.host);
        appendMember(out, "log", event.log);
        appendMember(out, "format", event.format);
        out += ",\"offset\":" + std::to_string(event.offset);
        if (config.flag("raw"))
            appendMember(out, "raw", event.raw);
        const auto names = fieldNames(event);
        if (old) {
            std::string values;
            appendKey(out, "field_names");
            out += '[';
            for (std::size_t i = 0; i < names.size(); ++i) {
                if (i > 0) {
                    out += ',';
                    values += ',';
                }
                appendJson(out, names[i]);
                appendJson(values, event.fields[i].value);
            }
            out += ']';
            appendKey(out, "field_values");
            out += '[' + values + ']';
        } else {
            appendKey(out, "fields");
            out += '{';
            for (std::size_t i = 0; i < names.size(); ++i) {
                appendKey(out, names[i]);
                appendJson(out, event.fields[i].value);
            }
            out += '}';
        }
        out += "}\n";
    }
};

} // namespace

const PushTarget *clickhouse()
{
    static const ClickHouse target;
    return &target;
}

} // namespace sightglass::push
