// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/encoding.h"
#include "core/push/protobuf.h"
#include "core/push/pushtarget.h"
#include "core/push/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

#include <zlib.h>

#include <set>

using namespace sightglass;
using namespace Qt::StringLiterals;

namespace {

std::string gunzipped(const std::string &bytes)
{
    z_stream stream{};
    std::string out;
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    char part[65536];
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(part);
        stream.avail_out = sizeof part;
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(part, sizeof part - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? out : std::string();
}

PushEvent sample(std::uint64_t offset = 42)
{
    PushEvent event;
    event.id = EventId::of("abc", offset);
    event.time = Timestamp::fromIso("2025-11-11T16:00:00.123456Z");
    event.observed = Timestamp::fromIso("2025-11-12T00:00:00Z");
    event.severity = Severity::Error;
    event.level = "err";
    event.message = "disk \"sda\" is gone: \xC3\xA4\xF0\x9F\x98\x80\nsecond line";
    event.source = "kernel";
    event.host = "web1";
    event.fields = {{"pid", "17", EventField::Kind::Integer}, {"user", "anna"}, {"user", "otto"}, {"big", "9223372036854775807", EventField::Kind::Integer}, {"a b]=\"x\\", "v]\"\\w"}};
    event.log = "syslog";
    event.format = "syslog";
    event.offset = offset;
    event.raw = "<3>kernel: disk";
    return event;
}

TargetConfig config(std::string_view type, std::map<std::string, std::string, std::less<>> values)
{
    TargetConfig made;
    made.name = "test";
    made.type = type;
    made.values = std::move(values);
    return made;
}

std::vector<PushRequest> encode(const TargetConfig &target, const std::vector<PushEvent> &events, std::map<std::size_t, std::string> *refused = nullptr)
{
    std::map<std::size_t, std::string> no;
    return findTarget(target.type)->encode(events, target, refused ? *refused : no);
}

PushAnswer answered(int status, const std::string &body = {}, std::vector<std::pair<std::string, std::string>> headers = {})
{
    PushAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = std::move(headers);
    return answer;
}

AnswerReading read(const TargetConfig &target, std::size_t events, const PushAnswer &answer)
{
    PushRequest request;
    request.count = events;
    return findTarget(target.type)->read(request, answer, target);
}

QJsonObject object(const std::string &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s in %s", qPrintable(error.errorString()), json.c_str());
    return document.object();
}

std::string headerOf(const PushRequest &request, std::string_view name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

const std::map<std::string, std::string, std::less<>> urls{{"otlp", "http://h:4318"}, {"elasticsearch", "http://h:9200"}, {"loki", "http://h:3100"}, {"clickhouse", "http://h:8123"},
                                                           {"syslog", "tcp://h:601"}, {"gelf", "tcp://h:12201"}, {"http", "http://h:80"}};

} // namespace

Q_DECLARE_METATYPE(sightglass::AnswerReading::Verdict)

class TestPushTargets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // ---- what holds for each kind
    void everyKind_data()
    {
        QTest::addColumn<QString>("id");
        for (const PushTarget *target : allTargets())
            QTest::newRow(std::string(target->id()).c_str()) << QString::fromStdString(std::string(target->id()));
    }
    void everyKind()
    {
        QFETCH(QString, id);
        const PushTarget *target = findTarget(id.toStdString());
        QVERIFY(target);
        TargetConfig good = config(id.toStdString(), {{"url", urls.at(id.toStdString())}});
        QVERIFY2(!target->check(good), qPrintable(target->check(good).value_or(QString())));
        QVERIFY(!target->guaranteeText(good).isEmpty());
        std::set<std::string_view> keys;
        for (const SettingInfo &info : target->settings()) {
            QVERIFY2(keys.insert(info.key).second, std::string(info.key).c_str());
            QVERIFY(*info.label);
            if (info.kind == SettingInfo::Kind::Choice)
                QVERIFY(std::find(info.choices.begin(), info.choices.end(), info.fallback) != info.choices.end());
        }
        // What is wrong is said, not sent.
        for (const auto &[key, value] : std::vector<std::pair<std::string, std::string>>{{"url", ""}, {"url", "::"}, {"url", "http://user:secret@h:1"}, {"nothing", "1"}, {"timeout", "x"},
                                                                                          {"timeout", "0"}, {"raw", "yes"}, {"tls_passphrase", "secret"}, {"tls_cert", "/tmp/x"}}) {
            TargetConfig bad = good;
            bad.values[key] = value;
            QVERIFY2(target->check(bad), key.c_str());
        }
        // No events, no request; the same events, the same bytes; each event in one request, in order.
        QVERIFY(encode(good, {}).empty());
        std::vector<PushEvent> events;
        for (std::uint64_t i = 0; i < 50; ++i)
            events.push_back(sample(i));
        const auto first = encode(good, events);
        const auto second = encode(good, events);
        QCOMPARE(first.size(), second.size());
        std::size_t next = 0;
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].body, second[i].body);
            QCOMPARE(first[i].first, next);
            next += first[i].count;
        }
        QCOMPARE(next, events.size());
        // Secrets stand in headers alone.
        if (keys.contains("secret")) {
            good.secrets["secret"] = "S3CRET";
            good.values["user"] = "u";
            if (keys.contains("auth"))
                good.values["auth"] = "bearer";
            if (id == u"gelf")
                good.values["url"] = "http://h:12201/gelf";
            for (const PushRequest &request : encode(good, events)) {
                QVERIFY(request.url.find("S3CRET") == std::string::npos);
                QVERIFY(request.body.find("S3CRET") == std::string::npos);
                QVERIFY(std::any_of(request.headers.begin(), request.headers.end(), [](const auto &h) { return h.second.find("S3CRET") != std::string::npos; }));
            }
        }
        // An event with nothing in it can be sent.
        PushEvent empty;
        empty.observed = Timestamp::fromIso("2025-11-12T00:00:00Z");
        QCOMPARE(encode(good, {empty}).size(), std::size_t{1});
        // A broken connection and a server that is away: again; who we are: hold.
        for (const auto fault : {PushAnswer::Fault::Broken, PushAnswer::Fault::Refused, PushAnswer::Fault::TimedOut, PushAnswer::Fault::HostNotFound}) {
            PushAnswer broken;
            broken.fault = fault;
            QCOMPARE(read(good, 3, broken).verdict, AnswerReading::Verdict::Retry);
        }
        PushAnswer expired;
        expired.fault = PushAnswer::Fault::CertificateExpired;
        QCOMPARE(read(good, 3, expired).verdict, AnswerReading::Verdict::Hold);
    }

    void httpStatuses_data()
    {
        using Verdict = AnswerReading::Verdict;
        QTest::addColumn<int>("status");
        QTest::addColumn<AnswerReading::Verdict>("verdict");
        QTest::newRow("401") << 401 << Verdict::Hold;
        QTest::newRow("403") << 403 << Verdict::Hold;
        QTest::newRow("404") << 404 << Verdict::Hold;
        QTest::newRow("302") << 302 << Verdict::Hold;
        QTest::newRow("413") << 413 << Verdict::Split;
        QTest::newRow("429") << 429 << Verdict::Retry;
        QTest::newRow("502") << 502 << Verdict::Retry;
        QTest::newRow("503") << 503 << Verdict::Retry;
        QTest::newRow("504") << 504 << Verdict::Retry;
    }
    void httpStatuses()
    {
        QFETCH(int, status);
        QFETCH(AnswerReading::Verdict, verdict);
        for (const std::string id : {"otlp", "elasticsearch", "loki", "clickhouse", "http"}) {
            const AnswerReading reading = read(config(id, {{"url", urls.at(id)}}), 5, answered(status, "why"));
            QVERIFY2(reading.verdict == verdict, id.c_str());
            QVERIFY(!reading.why.empty());
        }
    }

    void retryAfter()
    {
        const TargetConfig target = config("otlp", {{"url", "http://h:1"}});
        QCOMPARE(read(target, 1, answered(429, {}, {{"retry-after", "7"}})).retryAfter, std::optional(std::chrono::seconds(7)));
        QCOMPARE(read(target, 1, answered(503, {}, {{"date", "Sun, 06 Nov 1994 08:49:37 GMT"}, {"retry-after", "Sun, 06 Nov 1994 08:50:07 GMT"}})).retryAfter, std::optional(std::chrono::seconds(30)));
        QCOMPARE(read(target, 1, answered(503, {}, {{"retry-after", "soon"}})).retryAfter, std::nullopt);
        QCOMPARE(read(target, 1, answered(503, {}, {{"retry-after", "-5"}})).retryAfter, std::optional(std::chrono::seconds(0)));
    }

    // ---- OTLP
    void otlpByTheOfficialDefinition()
    {
        const QString protoc = QStandardPaths::findExecutable(u"protoc"_s);
        if (protoc.isEmpty())
            QSKIP("protoc (package protobuf-compiler) is not here");
        const TargetConfig target = config("otlp", {{"url", "http://h:4318"}, {"gzip", "off"}, {"resource", "deployment.environment=test"}});
        PushEvent traced = sample(7);
        traced.fields.push_back({"trace_id", "5b8efff798038103d269b633813fc60c"});
        traced.fields.push_back({"span_id", "eee19b7ec3c1b174"});
        const auto requests = encode(target, {sample(), traced});
        QCOMPARE(requests.size(), std::size_t{1});
        QCOMPARE(requests[0].url, std::string("http://h:4318/v1/logs"));
        QCOMPARE(headerOf(requests[0], "Content-Type"), std::string("application/x-protobuf"));
        QProcess process;
        const QString folder = QStringLiteral(SIGHTGLASS_SOURCE_DIR "/tests/support/otlp");
        process.start(protoc, {u"-I"_s, folder, u"--decode=opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest"_s, u"opentelemetry/proto/collector/logs/v1/logs_service.proto"_s});
        process.write(QByteArray::fromStdString(requests[0].body));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        // Nothing that the definition does not know: protoc would show its number.
        QVERIFY2(!text.contains(QRegularExpression(u"\\b\\d+ ?\\{|\\s\\d+: "_s)), qPrintable(text));
        for (const char *part : {"key: \"service.name\" value { string_value: \"kernel\" }", "key: \"host.name\" value { string_value: \"web1\" }",
                                 "key: \"deployment.environment\" value { string_value: \"test\" }", "time_unix_nano: 1762876800123456000", "observed_time_unix_nano: 1762905600000000000",
                                 "severity_number: SEVERITY_NUMBER_ERROR", "severity_text: \"err\"", "key: \"pid\" value { int_value: 17 }", "key: \"user#2\" value { string_value: \"otto\" }",
                                 "key: \"big\" value { int_value: 9223372036854775807 }", "scope { name: \"sightglass\" }", "trace_id: \"[\\216\\377\\367\\230\\003\\201\\003\\322i\\2663\\201?\\306\\014\"",
                                 "key: \"log.record.uid\" value { string_value: \"0148d4f5-3586-541e-8925-8cdcff6714bb\" }", "body { string_value: \"disk \\\"sda\\\" is gone: "})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + u"\n"_s + text));
        QCOMPARE(text.count(u"log_records {"_s), 2);
        QCOMPARE(text.count(u"resource_logs {"_s), 1);
    }

    void otlpJson()
    {
        const TargetConfig target = config("otlp", {{"url", "http://h:4318/custom/v1/logs"}, {"encoding", "json"}});
        PushEvent other = sample(1);
        other.host = "web2";
        const auto requests = encode(target, {sample(), other});
        QCOMPARE(requests[0].url, std::string("http://h:4318/custom/v1/logs"));
        QCOMPARE(headerOf(requests[0], "Content-Encoding"), std::string("gzip"));
        const QJsonArray resources = object(gunzipped(requests[0].body)).value(u"resourceLogs"_s).toArray();
        QCOMPARE(resources.size(), 2);
        const QJsonObject record = resources[0].toObject().value(u"scopeLogs"_s).toArray()[0].toObject().value(u"logRecords"_s).toArray()[0].toObject();
        QCOMPARE(record.value(u"timeUnixNano"_s), QJsonValue(u"1762876800123456000"_s)); // 64 bits: as text
        QCOMPARE(record.value(u"severityNumber"_s), QJsonValue(17));
        QCOMPARE(record.value(u"body"_s).toObject().value(u"stringValue"_s).toString(), QString::fromStdString(sample().message));
        bool found = false;
        for (const QJsonValue &value : record.value(u"attributes"_s).toArray())
            found = found || (value.toObject().value(u"key"_s) == u"big"_s && value.toObject().value(u"value"_s).toObject().value(u"intValue"_s) == u"9223372036854775807"_s);
        QVERIFY(found);
    }

    void otlpAnswers()
    {
        using What = ItemOutcome::What;
        const TargetConfig target = config("otlp", {{"url", "http://h:1"}});
        AnswerReading reading = read(target, 5, answered(200, "{\"partialSuccess\":{\"rejectedLogRecords\":\"2\",\"errorMessage\":\"too old\"}}", {{"content-type", "application/json"}}));
        QCOMPARE(reading.verdict, AnswerReading::Verdict::Items);
        QCOMPARE(reading.unnamedRefusals, std::uint64_t{2});
        QCOMPARE(reading.why, std::string("too old"));
        QVERIFY(std::all_of(reading.items.begin(), reading.items.end(), [](const ItemOutcome &i) { return i.what == What::Delivered; })); // never sent again
        std::string partial, body;
        ProtoWriter(partial).number(1, 3);
        ProtoWriter(partial).bytes(2, "no");
        ProtoWriter(body).bytes(1, partial);
        reading = read(target, 5, answered(200, body, {{"content-type", "application/x-protobuf"}}));
        QCOMPARE(reading.unnamedRefusals, std::uint64_t{3});
        QCOMPARE(reading.why, std::string("no"));
        for (const int status : {400, 422, 500, 501}) {
            reading = read(target, 2, answered(status, "bad"));
            QCOMPARE(reading.verdict, AnswerReading::Verdict::Items);
            QCOMPARE(reading.items[1].what, What::Refused);
        }
    }

    void otelSeverities()
    {
        const auto number = [](Severity severity, const char *level, const char *format = "syslog") {
            PushEvent event;
            event.severity = severity;
            event.level = level;
            event.format = format;
            return push::otelSeverity(event);
        };
        // The log data model's appendix B, "SeverityNumber mappings": syslog and Windows.
        QCOMPARE(number(Severity::Critical, "emerg"), 21);
        QCOMPARE(number(Severity::Critical, "alert"), 19);
        QCOMPARE(number(Severity::Critical, "crit"), 18);
        QCOMPARE(number(Severity::Error, "err"), 17);
        QCOMPARE(number(Severity::Warning, "warning"), 13);
        QCOMPARE(number(Severity::Information, "notice"), 10);
        QCOMPARE(number(Severity::Information, "info"), 9);
        QCOMPARE(number(Severity::Information, "debug"), 5);
        QCOMPARE(number(Severity::Critical, "1", "evtx"), 18);
        QCOMPARE(number(Severity::Unknown, "5", "evtx"), 5);
        QCOMPARE(number(Severity::Unknown, "0", "evtx"), 0);
        QCOMPARE(number(Severity::Error, "debug"), 17); // the rules that made it an error know more
        QCOMPARE(number(Severity::Unknown, ""), 0);
    }

    // ---- Elasticsearch
    void elasticsearchBulk()
    {
        const TargetConfig target = config("elasticsearch", {{"url", "http://h:9200/es/"}, {"gzip", "off"}, {"auth", "apikey"}, {"index", "logs-x-y"}});
        PushEvent odd = sample(1);
        odd.fields = {{"src", "not an address"}, {"client_ip", "10.0.0.1"}, {"a.b", "c"}};
        odd.time = Timestamp::none();
        const auto requests = encode(target, {sample(), odd});
        QVERIFY(requests[0].url.starts_with("http://h:9200/es/_bulk?"));
        const QList<QByteArray> lines = QByteArray::fromStdString(requests[0].body).split('\n');
        QCOMPARE(lines.size(), 5); // the last line ends with a line feed
        QCOMPARE(lines[0], QByteArray("{\"create\":{\"_index\":\"logs-x-y\",\"_id\":\"0148d4f5-3586-541e-8925-8cdcff6714bb\"}}"));
        const QJsonObject document = object(lines[1].toStdString());
        QCOMPARE(document.value(u"@timestamp"_s).toString(), u"2025-11-11T16:00:00.123456Z"_s);
        QCOMPARE(document.value(u"log"_s).toObject().value(u"level"_s).toString(), u"err"_s);
        QCOMPARE(document.value(u"event"_s).toObject().value(u"id"_s).toString(), u"0148d4f5-3586-541e-8925-8cdcff6714bb"_s);
        QCOMPARE(document.value(u"event"_s).toObject().value(u"original"_s).toString(), u"<3>kernel: disk"_s);
        QCOMPARE(document.value(u"process"_s).toObject().value(u"pid"_s).toInt(), 17);
        QCOMPARE(document.value(u"process"_s).toObject().value(u"name"_s).toString(), u"kernel"_s);
        QCOMPARE(document.value(u"user"_s).toObject().value(u"name"_s).toString(), u"anna"_s);
        QCOMPARE(document.value(u"labels"_s).toObject().value(u"user#2"_s).toString(), u"otto"_s);
        const QJsonObject second = object(lines[3].toStdString());
        QCOMPARE(second.value(u"source"_s).toObject().value(u"ip"_s).toString(), u"10.0.0.1"_s);
        QCOMPARE(second.value(u"labels"_s).toObject().value(u"src"_s).toString(), u"not an address"_s); // an ip field would refuse it
        QCOMPARE(second.value(u"labels"_s).toObject().value(u"a_b"_s).toString(), u"c"_s);
        QCOMPARE(second.value(u"@timestamp"_s).toString(), u"2025-11-12T00:00:00.000000Z"_s);
        QCOMPARE(second.value(u"tags"_s).toArray()[0].toString(), u"no_time"_s);
    }

    void elasticsearchAnswers()
    {
        using What = ItemOutcome::What;
        const TargetConfig target = config("elasticsearch", {{"url", "http://h:1"}});
        QCOMPARE(read(target, 4, answered(200, "{\"errors\":false}")).items.size(), std::size_t{4});
        const AnswerReading reading = read(target, 4, answered(200, "{\"errors\":true,\"items\":[{\"create\":{\"status\":201}},{\"create\":{\"status\":409,\"error\":{\"type\":\"version_conflict_engine_exception\",\"reason\":\"exists\"}}},"
                                                                    "{\"create\":{\"status\":429,\"error\":{\"type\":\"es_rejected_execution_exception\",\"reason\":\"queue\"}}},{\"create\":{\"status\":400,\"error\":{\"type\":\"mapper_parsing_exception\",\"reason\":\"bad field\"}}}]}"));
        QCOMPARE(reading.items[0].what, What::Delivered);
        QCOMPARE(reading.items[1].what, What::AlreadyThere);
        QCOMPARE(reading.items[2].what, What::Retry);
        QCOMPARE(reading.items[3].what, What::Refused);
        QVERIFY(reading.items[3].why.find("bad field") != std::string::npos);
        // 200 of something else is no delivery.
        QCOMPARE(read(target, 4, answered(200, "<html>welcome</html>")).verdict, AnswerReading::Verdict::Retry);
        QCOMPARE(read(target, 4, answered(200, "{\"errors\":true,\"items\":[]}")).verdict, AnswerReading::Verdict::Retry);
        QCOMPARE(read(target, 4, answered(400, "malformed")).verdict, AnswerReading::Verdict::Split);
    }

    // ---- Loki
    void loki()
    {
        const TargetConfig target = config("loki", {{"url", "http://h:3100"}, {"gzip", "off"}, {"tenant", "team"}});
        PushEvent early = sample(2);
        early.time = Timestamp::fromIso("2025-11-11T15:00:00Z");
        const auto requests = encode(target, {sample(0), early, sample(1)});
        QCOMPARE(requests[0].url, std::string("http://h:3100/loki/api/v1/push"));
        QCOMPARE(headerOf(requests[0], "X-Scope-OrgID"), std::string("team"));
        const QJsonArray streams = object(requests[0].body).value(u"streams"_s).toArray();
        QCOMPARE(streams.size(), 1);
        QCOMPARE(streams[0].toObject().value(u"stream"_s).toObject(), (QJsonObject{{u"job"_s, u"sightglass"_s}, {u"host"_s, u"web1"_s}, {u"severity"_s, u"error"_s}}));
        const QJsonArray values = streams[0].toObject().value(u"values"_s).toArray();
        QCOMPARE(values.size(), 3);
        QVERIFY(values[0].toArray()[0].toString().startsWith(u"1762873200000000"_s)); // in the order of time
        // Two equal lines of one microsecond are two entries, alike each time.
        QVERIFY(values[1].toArray()[0] != values[2].toArray()[0]);
        QVERIFY(values[1].toArray()[0].toString().startsWith(u"1762876800123456"_s));
        QCOMPARE(values[1].toArray()[1].toString(), u"<3>kernel: disk"_s);
        const QJsonObject metadata = values[1].toArray()[2].toObject();
        QCOMPARE(metadata.value(u"a_b___x_"_s).toString(), u"v]\"\\w"_s);
        QCOMPARE(metadata.value(u"user_2"_s).toString(), u"otto"_s);
        // Too old: the halves show which.
        QCOMPARE(read(target, 3, answered(400, "entry too far behind, entry timestamp is: …, oldest acceptable timestamp is: …")).verdict, AnswerReading::Verdict::Split);
        QCOMPARE(read(target, 3, answered(204)).items.size(), std::size_t{3});
        QCOMPARE(read(target, 3, answered(500)).verdict, AnswerReading::Verdict::Retry);
    }

    // ---- ClickHouse
    void clickhouse()
    {
        const TargetConfig target = config("clickhouse", {{"url", "http://h:8123"}, {"gzip", "off"}, {"database", "logs"}, {"user", "me"}});
        const auto requests = encode(target, {sample(), sample(1)});
        const QUrlQuery query(QUrl(QString::fromStdString(requests[0].url)));
        QCOMPARE(query.queryItemValue(u"query"_s, QUrl::FullyDecoded), u"INSERT INTO `events` FORMAT JSONEachRow"_s);
        QCOMPARE(query.queryItemValue(u"database"_s), u"logs"_s);
        QCOMPARE(query.queryItemValue(u"insert_deduplication_token"_s).size(), 64);
        QCOMPARE(headerOf(requests[0], "X-ClickHouse-User"), std::string("me"));
        const QList<QByteArray> lines = QByteArray::fromStdString(requests[0].body).split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonObject row = object(lines[0].toStdString());
        QCOMPARE(row.value(u"event_id"_s).toString(), u"0148d4f5-3586-541e-8925-8cdcff6714bb"_s);
        QCOMPARE(row.value(u"time"_s).toString(), u"2025-11-11 16:00:00.123456"_s);
        QCOMPARE(row.value(u"fields"_s).toObject().value(u"user#2"_s).toString(), u"otto"_s);
        const QUrlQuery async(QUrl(QString::fromStdString(encode(config("clickhouse", {{"url", "http://h:8123"}, {"async", "on"}}), {sample()})[0].url)));
        QCOMPARE(async.queryItemValue(u"wait_for_async_insert"_s), u"1"_s);
        const auto setup = findTarget("clickhouse")->setup(target);
        QCOMPARE(setup.size(), std::size_t{2});
        QVERIFY(setup[1].body.find("CREATE TABLE IF NOT EXISTS `logs`.`events` (event_id UUID") == 0);
        using Verdict = AnswerReading::Verdict;
        QCOMPARE(read(target, 2, answered(404, "Code: 60. DB::Exception: Table logs.events does not exist", {{"x-clickhouse-exception-code", "60"}})).verdict, Verdict::Setup);
        QCOMPARE(read(target, 2, answered(500, "Code: 60, e.displayText() = DB::Exception")).verdict, Verdict::Setup);
        QCOMPARE(read(target, 2, answered(500, "Code: 252. DB::Exception: Too many parts")).verdict, Verdict::Retry);
        QCOMPARE(read(target, 2, answered(400, "Code: 27. DB::Exception: Cannot parse input")).verdict, Verdict::Split);
        QCOMPARE(read(target, 2, answered(400, "Code: 117. DB::Exception: Unknown field found while parsing JSONEachRow format: level")).verdict, Verdict::Hold);
        QCOMPARE(read(target, 2, answered(403, "Code: 516. DB::Exception: Authentication failed")).verdict, Verdict::Hold);
        QCOMPARE(read(target, 2, answered(200)).verdict, Verdict::Items);
    }

    // ---- syslog
    void syslogTcp()
    {
        const TargetConfig target = config("syslog", {{"url", "tcp://h:601"}});
        const auto requests = encode(target, {sample()});
        const std::string expected = "<11>1 2025-11-11T16:00:00.123456Z web1 kernel 17 - [sightglass@32473 id=\"0148d4f5-3586-541e-8925-8cdcff6714bb\" log=\"syslog\" offset=\"42\" format=\"syslog\""
                                     " level=\"err\" pid=\"17\" user=\"anna\" user#2=\"otto\" big=\"9223372036854775807\" a_b___x\\=\"v\\]\\\"\\\\w\"] disk \"sda\" is gone: \xC3\xA4\xF0\x9F\x98\x80\nsecond line";
        QCOMPARE(requests[0].body, std::to_string(expected.size()) + ' ' + expected);
        QVERIFY(requests[0].way == PushRequest::Way::Tcp);
    }
    void syslogUdp()
    {
        const TargetConfig target = config("syslog", {{"url", "udp://h:514"}});
        PushEvent long1 = sample(1);
        long1.message = std::string(70'000, 'x');
        std::map<std::size_t, std::string> refused;
        const auto requests = encode(target, {sample(), long1, sample(2)}, &refused);
        QCOMPARE(requests[0].datagrams.size(), std::size_t{2}); // nothing is cut silently
        QCOMPARE(refused.size(), std::size_t{1});
        QVERIFY(refused.contains(1));
        QVERIFY(findTarget("syslog")->check(config("syslog", {{"url", "http://h:514"}})));
        QVERIFY(findTarget("syslog")->check(config("syslog", {{"url", "udp://h"}})));
    }

    // ---- GELF
    void gelfTcp()
    {
        const auto requests = encode(config("gelf", {{"url", "tcp://h:12201"}}), {sample(), sample(1)});
        const QList<QByteArray> messages = QByteArray::fromStdString(requests[0].body).split('\0');
        QCOMPARE(messages.size(), 3);
        const QJsonObject message = object(messages[0].toStdString());
        QCOMPARE(message.value(u"version"_s).toString(), u"1.1"_s);
        QCOMPARE(message.value(u"short_message"_s).toString(), QString::fromUtf8("disk \"sda\" is gone: ä😀"));
        QCOMPARE(message.value(u"full_message"_s).toString(), QString::fromStdString(sample().message));
        QCOMPARE(message.value(u"level"_s).toInt(), 3);
        QVERIFY(messages[0].contains("\"timestamp\":1762876800.123456,"));
        QCOMPARE(message.value(u"_pid"_s).toInt(), 17);
        QCOMPARE(message.value(u"_user_2"_s).toString(), u"otto"_s);
        QVERIFY(!message.contains(u"_id"_s));
    }
    void gelfChunks()
    {
        PushEvent event = sample();
        event.message.clear();
        for (int i = 0; i < 3000; ++i)
            event.message += std::to_string(i * 7919 % 10007);
        std::map<std::size_t, std::string> refused;
        const auto requests = encode(config("gelf", {{"url", "udp://h:12201"}, {"chunk", "200"}}), {event}, &refused);
        QVERIFY(refused.empty());
        const std::vector<std::size_t> &sizes = requests[0].datagrams;
        QVERIFY(sizes.size() > 10 && sizes.size() <= 128);
        std::string whole;
        std::size_t at = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            const std::string datagram = requests[0].body.substr(at, sizes[i]);
            at += sizes[i];
            QVERIFY(datagram.size() <= 200);
            QCOMPARE(datagram.substr(0, 2), std::string("\x1e\x0f"));
            QCOMPARE(static_cast<std::size_t>(static_cast<unsigned char>(datagram[10])), i);
            QCOMPARE(static_cast<std::size_t>(static_cast<unsigned char>(datagram[11])), sizes.size());
            whole += datagram.substr(12);
        }
        QCOMPARE(object(gunzipped(whole)).value(u"short_message"_s).toString().size(), qsizetype(event.message.size()));
        (void)encode(config("gelf", {{"url", "udp://h:12201"}, {"chunk", "64"}, {"gzip", "off"}}), {event}, &refused);
        QCOMPARE(refused.size(), std::size_t{1}); // more than 128 chunks
    }
    void beforeTheEpoch()
    {
        QCOMPARE(push::epochSeconds(Timestamp::fromMicroseconds(-1'500'000)), std::string("-1.500000"));
        QCOMPARE(push::epochSeconds(Timestamp::fromMicroseconds(1'000'001)), std::string("1.000001"));
    }

    // ---- HTTP
    void clientLog()
    {
        const auto requests = encode(config("http", {{"url", "https://h/api"}, {"profile", "client-log"}, {"client_id", "desk-7"}}), {sample(), sample(1)});
        QCOMPARE(requests.size(), std::size_t{2});
        QCOMPARE(requests[1].url, std::string("https://h/api/log"));
        QCOMPARE(requests[0].body, std::string("{\"level\":\"error\",\"message\":\"disk \\\"sda\\\" is gone: \xC3\xA4\xF0\x9F\x98\x80\\nsecond line\",\"client_id\":\"desk-7\"}"));
    }
    void applicationLog()
    {
        const auto list = encode(config("http", {{"url", "http://h"}, {"profile", "application-log"}, {"application", "app"}}), {sample(), sample(1)});
        QCOMPARE(list.size(), std::size_t{1});
        QCOMPARE(list[0].url, std::string("http://h/data/batch"));
        const QJsonArray events = QJsonDocument::fromJson(QByteArray::fromStdString(list[0].body)).array();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].toObject().keys(), (QStringList{u"application"_s, u"level"_s, u"message"_s, u"metadata"_s, u"source"_s, u"timestamp"_s}));
        QCOMPARE(events[0].toObject().value(u"metadata"_s).toObject().value(u"fields"_s).toObject().value(u"pid"_s).toInt(), 17);
        for (const std::string path : {"/data/", "/data/fast"}) {
            const auto single = encode(config("http", {{"url", "http://h/"}, {"profile", "application-log"}, {"path", path}}), {sample(), sample(1)});
            QCOMPARE(single.size(), std::size_t{2});
            QCOMPARE(single[0].url, "http://h" + path);
            QCOMPARE(object(single[0].body).value(u"application"_s).toString(), u"kernel"_s);
        }
    }
    void ownBody()
    {
        const TargetConfig target = config("http", {{"url", "http://h"}, {"body", "{\"m\":{{message}},\"u\":{{field:user}},\"t\":{{epoch}}}"}, {"form", "lines"}, {"headers", "X-A: b\nX-C:d"}});
        QVERIFY(!findTarget("http")->check(target));
        const auto requests = encode(target, {sample()});
        QCOMPARE(object(requests[0].body).value(u"u"_s).toString(), u"anna"_s);
        QVERIFY(requests[0].body.ends_with("}\n"));
        QCOMPARE(headerOf(requests[0], "X-C"), std::string("d"));
        QVERIFY(findTarget("http")->check(config("http", {{"url", "http://h"}, {"body", "{{nothing}}"}})));
        QVERIFY(findTarget("http")->check(config("http", {{"url", "http://h"}, {"body", "{{message"}})));
    }

    // ---- packing and masking
    void packed()
    {
        const std::vector<PushEvent> events{sample(), sample(1), PushEvent{}};
        std::string bytes = packEvents(events);
        const auto back = unpackEvents(bytes);
        QVERIFY(back);
        QCOMPARE(back->size(), std::size_t{3});
        QVERIFY(*back == events);
        for (std::size_t i = 0; i < bytes.size(); i += 3) {
            std::string damaged = bytes;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
            QVERIFY(!unpackEvents(damaged));
            QVERIFY(!unpackEvents(std::string_view(bytes).substr(0, i)));
        }
    }
    void masked()
    {
        TargetConfig target = config("http", {{"redact_fields", "User, PASSWORD"}, {"redact_patterns", "\\b\\d{16}\\b\n(?i)token=\\S+"}});
        QVERIFY(!Redaction::check(target));
        PushEvent event = sample();
        event.fields.push_back({"password", "hunter22"});
        event.message = "anna logged in with hunter22, card 1234567812345678 Token=abc";
        event.raw = "user=anna password=hunter22";
        const std::size_t places = Redaction(target).apply(event);
        QVERIFY(places >= 7);
        QCOMPARE(event.message, std::string("*** logged in with ***, card *** ***"));
        QCOMPARE(event.raw, std::string("user=*** password=***"));
        const std::string packed = packEvents({event});
        for (const char *gone : {"anna", "otto", "hunter22", "1234567812345678", "abc"})
            QVERIFY2(packed.find(gone) == std::string::npos, gone);
        // A value so short that it is everywhere: the record as a whole goes.
        PushEvent brief = sample();
        brief.fields = {{"user", "x"}};
        Redaction(target).apply(brief);
        QVERIFY(brief.raw.empty());
        target.values["redact_patterns"] = "(";
        QVERIFY(Redaction::check(target));
        target.values["redact_patterns"] = "x*";
        QVERIFY(Redaction::check(target));
    }
};

QTEST_APPLESS_MAIN(TestPushTargets)
#include "tst_pushtargets.moc"
