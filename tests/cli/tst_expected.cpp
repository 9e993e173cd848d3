// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "tests/support/reallog.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <QtTest>

#include <map>
#include <set>
#include <span>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

/// How a value of theirs is compared; Part: the one holds the other (theirs stops before a port, a zone, "?…").
enum class As { Text, Part, Lower, Number, Time, SyslogLevel, SyslogCode, Facility };

/// A field of theirs and the one of ours that means the same. "@time", "@raw", "@level", "@source", "@host"
/// and "@message" are those of the record; several names: the first that the record has.
struct Same
{
    const char *theirs;
    const char *ours;
    As as = As::Text;
};

/// Elastic's `*-expected.json` (ECS). docs/formats.md has this table in words.
constexpr Same ecs[] = {
    {"@timestamp", "@time", As::Time},
    {"event.original", "@raw"},
    // Cisco ASA
    {"event.code", "msgid event_id"},
    {"event.severity", "severity", As::SyslogCode},
    {"log.level", "@level", As::SyslogLevel},
    {"host.hostname", "@host"},
    {"process.name", "program"},
    {"process.pid", "pid"},
    {"log.syslog.priority", "priority"},
    {"log.syslog.facility.code", "facility", As::Facility},
    {"log.syslog.severity.code", "severity", As::SyslogCode},
    // Zscaler, JSON
    {"event.action", "event.action action", As::Lower},
    {"event.risk_score", "event.riskscore", As::Number},
    {"destination.ip", "event.sip"},
    {"http.request.bytes", "event.reqsize"},
    {"http.request.method", "event.reqmethod"},
    {"http.request.mime_type", "event.contenttype"},
    {"http.request.referrer", "event.ereferer refererURL"},
    {"http.response.bytes", "event.respsize"},
    {"http.response.status_code", "event.respcode"},
    {"network.protocol", "event.proto protocol", As::Lower},
    {"rule.name", "event.rulelabel"},
    {"rule.ruleset", "event.ruletype"},
    {"source.nat.ip", "event.cip"},
    {"source.user.name", "event.deviceowner"},
    {"user.email", "event.login"},
    {"user_agent.original", "event.eua useragent"},
    {"zscaler_zia.web.app.class", "event.appclass"},
    {"zscaler_zia.web.app.name", "event.appname"},
    {"zscaler_zia.web.ctime", "event.ctime"},
    {"zscaler_zia.web.department", "event.dept"},
    {"zscaler_zia.web.device.hostname", "event.devicehostname"},
    {"zscaler_zia.web.dpl.dictionaries", "event.dlpdict"},
    {"zscaler_zia.web.dpl.engine", "event.dlpeng"},
    {"zscaler_zia.web.location", "event.location"},
    {"zscaler_zia.web.malware.category", "event.malwarecat"},
    {"zscaler_zia.web.stime", "event.stime"},
    {"zscaler_zia.web.threat.name", "event.threatname"},
    {"zscaler_zia.web.unscannable.type", "event.unscannabletype"},
    {"zscaler_zia.web.url.category.sub", "event.urlcat"},
    {"zscaler_zia.web.url.category.super", "event.urlsupercat"},
    {"zscaler_zia.web.url.class", "event.urlclass"},
    // Zscaler, ^^
    {"event.timezone", "timezone"},
    {"file.type", "filetype"},
    {"host.name", "hostname"},
    {"rsa.db.index", "urlclass"},
    {"rsa.identity.user_dept", "department"},
    {"rsa.investigations.event_vcat", "threatclass"},
    {"rsa.misc.category", "threatcategory"},
    {"rsa.misc.filter", "urlcategory"},
    {"rsa.misc.reference_id", "event_id"},
    {"rsa.misc.result", "reason"},
    {"rsa.misc.result_code", "status"},
    {"rsa.network.alias_host", "hostname"},
    {"rsa.threat.threat_category", "threatname"},
    {"url.original", "url"},
    {"user.name", "user"},
};

/// CrowdSec's `parser.assert`: Parsed, Meta and Enriched.
constexpr Same crowdsec[] = {
    {"Parsed.message", "@line"},
    {"Parsed.timestamp", "time timestamp", As::Part},
    {"Parsed.timestamp8601", "timestamp"},
    {"Parsed.time_local", "time"},
    {"Parsed.time", "time", As::Part},
    {"Parsed.accept_date", "time"},
    {"Parsed.pid", "pid"},
    {"Parsed.PID", "pid"},
    {"Parsed.tid", "tid"},
    {"Parsed.cid", "connection"},
    {"Parsed.syslog_priority", "priority"},
    {"Parsed.loglevel", "level"},
    {"Parsed.log_level", "level"},
    {"Parsed.remote_addr", "client"},
    {"Parsed.clientip", "client"},
    {"Parsed.client_ip", "client_ip"},
    {"Parsed.client_port", "client_port"},
    {"Parsed.remote_port", "remote_port"},
    {"Parsed.source_ip", "client"},
    {"Parsed.status", "status"},
    {"Parsed.response", "status"},
    {"Parsed.http_status_code", "status"},
    {"Parsed.verb", "method"},
    {"Parsed.http_verb", "method"},
    {"Parsed.request", "path", As::Part},
    {"Parsed.rawrequest", "@message"},
    {"Parsed.http_version", "http_version"},
    {"Parsed.http_user_agent", "agent"},
    {"Parsed.http_referer", "referrer"},
    {"Parsed.referrer", "referrer"},
    {"Parsed.body_bytes_sent", "bytes"},
    {"Parsed.bytes", "bytes"},
    {"Parsed.bytes_read", "bytes"},
    {"Parsed.target_fqdn", "vhost", As::Part},
    {"Parsed.remote_user", "user"},
    {"Parsed.auth", "user"},
    {"Parsed.ident", "ident"},
    {"Parsed.scheme", "scheme"},
    {"Parsed.gzip_ratio", "gzip"},
    {"Parsed.target_server", "upstream"},
    {"Parsed.upstream_status", "upstream_status"},
    {"Parsed.upstream_cache_status", "cache"},
    {"Parsed.username", "login"},
    {"Parsed.frontend_name", "frontend"},
    {"Parsed.backend_name", "backend_name"},
    {"Parsed.server_name", "server_name"},
    {"Parsed.time_request", "time_request"},
    {"Parsed.time_queue", "time_queue"},
    {"Parsed.time_backend_connect", "time_connect"},
    {"Parsed.time_backend_response", "time_response"},
    {"Parsed.time_duration", "time_total"},
    {"Parsed.termination_state", "termination"},
    {"Parsed.captured_request_cookie", "request_cookie"},
    {"Parsed.captured_response_cookie", "response_cookie"},
    {"Parsed.actconn", "active"},
    {"Parsed.feconn", "frontend_connections"},
    {"Parsed.beconn", "backend_connections"},
    {"Parsed.srvconn", "server_connections"},
    {"Parsed.retries", "retries"},
    {"Parsed.srv_queue", "server_queue"},
    {"Parsed.backend_queue", "backend_queue"},
    {"Parsed.sshd_client_ip", "client"},
    {"Parsed.sshd_client_port", "port"},
    {"Parsed.sshd_invalid_user", "user"},
    {"Parsed.sshd_auth_user", "user"},
    {"Parsed.sshd_trail", "key", As::Part},
    {"Parsed.pgsql_user", "user"},
    {"Parsed.pgsql_dbname", "database"},
    {"Parsed.err_code", "code"},
    {"Parsed.subsystem", "source"},
    {"Parsed.msg_type", "msg_type"},
    {"Parsed.event_inc_id", "serial"},
    {"Parsed.cef_version", "cef.version"},
    {"Parsed.cef_signature_id", "signature"},
    {"Parsed.cef_severity", "cef.severity"},
    {"Parsed.cef_event_name", "@message"},
    {"Parsed.cef_device_version", "product.version"},
    {"Parsed.cef_device_vendor", "vendor"},
    {"Parsed.cef_device_product", "product"},
    {"Parsed.hostname", "@host"},
    {"Parsed.EventID", "System.EventID EventID"},
    {"Parsed.Computer", "@host"},
    {"Parsed.Channel", "System.Channel Channel"},
    {"Parsed.Source", "@source"},
    {"Meta.machine", "@host"},
    {"Meta.source_ip", "client_ip client"},
    {"Meta.http_status", "status"},
    {"Meta.http_verb", "method"},
    {"Meta.http_user_agent", "agent"},
    {"Meta.target_fqdn", "vhost", As::Part},
    {"Meta.timestamp", "@time", As::Time},
    {"Meta.user", "user"},
    {"Meta.log_level", "level"},
    {"Meta.protocol", "protocol"},
    {"Meta.uid", "uid"},
    {"Meta.tty", "tty"},
    {"Meta.ppid", "ppid"},
    {"Meta.exe", "exe"},
    {"Meta.auid", "auid"},
    {"Meta.auditd_eventid", "serial"},
    {"Enriched.MarshaledTime", "@time", As::Time},
};

/// Why a field of theirs is not ours; where no row fits, the difference is a fault of ours.
struct Reason
{
    const char *file;   ///< Part of the path.
    const char *theirs;
    const char *reason;
};
constexpr Reason reasons[] = {
    {"test-web", "user_agent.original", "ours is as written, percent-encoded"},
    {"bind9-syslog", "Parsed.timestamp", "the time inside the message; ours is that of the syslog header"},
    {"iis-xml-logs", "Meta.timestamp", "the request's time out of the event's data; ours is the event's"},
    {"iis-xml-logs", "Enriched.MarshaledTime", "the request's time out of the event's data; ours is the event's"},
    {"nginx-proxy-manager-logs", "Parsed.message", "lines of nginx's own logs among those of the proxy manager: problems and rows without a time"},
    {"nginx-proxy-manager-logs", "Meta.timestamp", "lines of nginx's own logs among those of the proxy manager: problems and rows without a time"},
    {"nginx-proxy-manager-logs", "Enriched.MarshaledTime", "lines of nginx's own logs among those of the proxy manager: problems and rows without a time"},
    {"zia-test", "@timestamp", "the weekday is a placeholder, so there is no date; theirs adds the zone instead of taking it off"},
};

struct Tally
{
    int records = 0, compared = 0, equal = 0, explained = 0, onlyTheirs = 0;
    std::map<QString, int> classes;
};

QString textOf(const std::string &text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// One log with what others found in it.
class Comparison
{
public:
    explicit Comparison(const QString &path) : m_path(path) {}
    void compare(std::span<const Same> table, const EventRecord &record, const EventRow &row, const QString &theirs, const QString &value)
    {
        const auto same = std::find_if(table.begin(), table.end(), [&theirs](const Same &s) { return theirs == QLatin1String(s.theirs); });
        if (same == table.end()) {
            ++tally.onlyTheirs;
            return;
        }
        compareAs(*same, record, row, value);
    }
    void compareAs(const Same &same, const EventRecord &record, const EventRow &row, const QString &value)
    {
        const auto ours = find(same.ours, record, row, value);
        if (!ours || value.isEmpty()) {
            ++tally.onlyTheirs;
            return;
        }
        ++tally.compared;
        if (isEqual(same.as, *ours, value, record)) {
            ++tally.equal;
            return;
        }
        for (const Reason &reason : reasons) {
            if (m_path.contains(QLatin1String(reason.file)) && QLatin1String(same.theirs) == QLatin1String(reason.theirs)) {
                ++tally.explained;
                ++tally.classes[QStringLiteral("%1: %2").arg(QLatin1String(same.theirs), QLatin1String(reason.reason))];
                return;
            }
        }
        qWarning("%s: %s: theirs \"%s\", ours \"%s\"", qPrintable(m_path.section(u'/', -2)), same.theirs, qPrintable(value.left(160)), qPrintable(ours->left(160)));
    }
    Tally tally;

private:
    std::optional<QString> find(const char *names, const EventRecord &record, const EventRow &, const QString &value) const
    {
        for (const QString &name : QString::fromLatin1(names).split(u' ')) {
            if (name == QLatin1String("@time"))
                return textOf(record.time.toIso());
            if (name == QLatin1String("@raw"))
                return textOf(record.raw);
            if (name == QLatin1String("@message"))
                return textOf(record.message);
            if (name == QLatin1String("@line")) // theirs is the line, or what follows a syslog header
                return textOf(toValidUtf8(record.raw)).trimmed().endsWith(value.trimmed()) || textOf(record.message).startsWith(value) ? value : textOf(record.message);
            if (name == QLatin1String("@level") && !record.level.empty())
                return textOf(record.level);
            if (name == QLatin1String("@source") && !record.source.empty())
                return textOf(record.source);
            if (name == QLatin1String("@host") && !record.host.empty())
                return textOf(record.host);
            for (const EventField &field : record.fields) {
                if (name == textOf(field.name))
                    return textOf(field.value);
            }
        }
        return std::nullopt;
    }
    static bool isEqual(As as, const QString &ours, const QString &theirs, const EventRecord &record)
    {
        switch (as) {
        case As::Text: return ours.trimmed() == theirs.trimmed();
        case As::Part: return ours.contains(theirs) || theirs.contains(ours);
        case As::Lower: return ours.toLower() == theirs.toLower();
        case As::Number: return ours.toDouble() == theirs.toDouble();
        case As::SyslogCode: return ours == QLatin1String(syslogSeverityName(theirs.toInt()).data());
        case As::SyslogLevel: return theirs.startsWith(ours) || (ours == QLatin1String("err") && theirs == QLatin1String("error"));
        case As::Facility: return ours == QLatin1String(syslogFacilityName(theirs.toInt()).data());
        case As::Time: {
            const Timestamp time = Timestamp::fromIso(theirs.toStdString());
            if (!time.isValid() || !record.time.isValid())
                return false;
            if (time == record.time)
                return true;
            // Neither knows the year of a line without one.
            const std::string mine = record.time.toIso(), other = time.toIso();
            return record.raw.find(mine.substr(0, 4)) == std::string::npos && mine.substr(5) == other.substr(5);
        }
        }
        return false;
    }
    QString m_path;
};

void flatten(const QString &name, const QJsonValue &value, QList<std::pair<QString, QString>> &to)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(name.isEmpty() ? it.key() : name + u'.' + it.key(), it.value(), to);
    } else if (value.isArray()) {
        if (value.toArray().size() == 1)
            flatten(name, value.toArray().first(), to);
    } else {
        to.append({name, value.toVariant().toString()});
    }
}

/// A string of Go source.
QString unquoted(const QString &text)
{
    QByteArray out;
    const QByteArray in = text.toUtf8();
    for (qsizetype i = 0; i < in.size(); ++i) {
        if (in[i] != '\\' || i + 1 >= in.size()) {
            out += in[i];
            continue;
        }
        const char c = in[++i];
        if (c == 'x' && i + 2 < in.size()) {
            out += static_cast<char>(in.mid(i + 1, 2).toInt(nullptr, 16));
            i += 2;
        } else if (c == 'u' && i + 4 < in.size()) {
            out += QString(QChar(static_cast<char16_t>(in.mid(i + 1, 4).toInt(nullptr, 16)))).toUtf8();
            i += 4;
        } else {
            out += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
        }
    }
    return QString::fromUtf8(out);
}

} // namespace

/// The fields that other programs find in the same lines: Elastic's `*-expected.json`, CrowdSec's
/// `parser.assert`, the times of fail2ban's `failJSON`. Where both have a field it must be equal.
class TestExpected : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void elastic()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        Tally all;
        QDirIterator it(data, {QStringLiteral("*-expected.json")}, QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        while (it.hasNext()) {
            const QString path = it.next();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
            const QJsonArray expected = document.isArray() ? document.array() : document.object()[QLatin1String("expected")].toArray();
            RealLog log = readLog(QString(path).remove(QStringLiteral("-expected.json")));
            QVERIFY2(log.format, qPrintable(path));
            QVERIFY2(log.parsed.rows.size() == static_cast<std::size_t>(expected.size()), qPrintable(path));
            Comparison comparison(path);
            for (qsizetype i = 0; i < expected.size(); ++i) {
                const EventRow &row = log.parsed.rows[static_cast<std::size_t>(i)].row;
                const auto record = log.decoder->decode(row);
                QVERIFY(record);
                QList<std::pair<QString, QString>> fields;
                flatten({}, expected[i], fields);
                for (const auto &[name, value] : fields)
                    comparison.compare(ecs, *record, row, name, value);
                ++comparison.tally.records;
            }
            report(path, log, comparison.tally, all);
            ++files;
        }
        QCOMPARE(files, 4);
        QCOMPARE(all.records, 290);
        QCOMPARE(all.compared, 2510);
        QCOMPARE(all.explained, 2);
        QCOMPARE(all.equal + all.explained, all.compared);
    }
    void crowdsecAsserts()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        static const QRegularExpression line(QStringLiteral("^results\\[\"([^\"]*)\"\\]\\[\"([^\"]*)\"\\]\\[(\\d+)\\]\\.Evt\\.(Parsed|Meta|Enriched|Unmarshaled)\\[\"([^\"]*)\"\\](?:\\[\"([^\"]*)\"\\])? == \"(.*)\"$"));
        Tally all;
        int files = 0;
        QStringList paths;
        QDirIterator it(data, {QStringLiteral("parser.assert")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(it.next());
        paths.sort();
        for (const QString &path : paths) {
            const QDir folder = QFileInfo(path).dir();
            const QStringList logs = folder.entryList({QStringLiteral("*.log")}, QDir::Files);
            if (logs.size() != 1)
                continue; // the log itself is not there
            RealLog log = readLog(folder.filePath(logs.first()));
            QVERIFY2(log.format, qPrintable(path));
            std::vector<EventRecord> records;
            for (const auto &row : log.parsed.rows)
                records.push_back(log.decoder->decode(row.row).value_or(EventRecord{}));
            using Group = std::map<QString, QString>;
            std::map<std::tuple<QString, QString, int>, Group> groups;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
                const auto match = line.match(text);
                if (!match.hasMatch())
                    continue;
                const QString name = match.captured(6).isEmpty() ? match.captured(4) + u'.' + match.captured(5) : QStringLiteral("Unmarshaled.") + match.captured(6);
                groups[{match.captured(1), match.captured(2), match.captured(3).toInt()}][name] = unquoted(match.captured(7));
            }
            if (groups.empty())
                continue;
            Comparison comparison(path);
            std::map<std::pair<QString, QString>, std::set<std::size_t>> used;
            for (const auto &[key, group] : groups) {
                // Which line it is follows from its text.
                const auto message = group.find(QStringLiteral("Parsed.message"));
                auto &taken = used[{std::get<0>(key), std::get<1>(key)}];
                std::size_t which = records.size();
                for (std::size_t i = 0; i < records.size(); ++i) {
                    const bool fits = message == group.end() ? i == static_cast<std::size_t>(std::get<2>(key)) : textOf(toValidUtf8(records[i].raw)).contains(message->second.trimmed());
                    if (fits && !taken.count(i) && i == static_cast<std::size_t>(std::get<2>(key))) {
                        which = i;
                        break;
                    }
                    if (fits && (which == records.size() || (taken.count(which) && !taken.count(i))))
                        which = i;
                }
                if (which == records.size()) {
                    qWarning("%s: no line for %s", qPrintable(path), message == group.end() ? "?" : qPrintable(message->second.left(80)));
                    ++comparison.tally.compared;
                    continue;
                }
                taken.insert(which);
                for (const auto &[name, value] : group) {
                    if (name.startsWith(QLatin1String("Unmarshaled."))) {
                        const QByteArray ours = name.mid(12).toUtf8();
                        comparison.compareAs({ours.constData(), ours.constData(), As::Text}, records[which], log.parsed.rows[which].row, value);
                    } else {
                        comparison.compare(crowdsec, records[which], log.parsed.rows[which].row, name, value);
                    }
                }
            }
            comparison.tally.records = static_cast<int>(records.size());
            report(path, log, comparison.tally, all);
            ++files;
        }
        QCOMPARE(files, 31);
        QCOMPARE(all.compared, 4210);
        QCOMPARE(all.explained, 32);
        QCOMPARE(all.equal + all.explained, all.compared);
    }
    /// Every line below a `# failJSON: {"time": …}` must have that time. fail2ban's tests run in Zurich in
    /// August 2005.
    void fail2banTimes()
    {
        SIGHTGLASS_NEEDS_DATA(data);
        static const QRegularExpression note(QStringLiteral("failJSON:.*\"time\": *\"([^\"]+)\""));
        int files = 0, lines = 0, equal = 0, without = 0, joined = 0;
        QStringList different;
        for (const char *folder : {"/syslog/fail2ban", "/web/fail2ban"}) {
            const QDir dir(data + QLatin1String(folder));
            for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
                if (name == QLatin1String("COPYING"))
                    continue;
                QFile file(dir.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                std::string text;
                std::map<std::uint64_t, QString> truth; // by offset
                QString next;
                for (const QByteArray &raw : file.readAll().split('\n')) {
                    if (raw.startsWith('#')) {
                        const auto match = note.match(QString::fromUtf8(raw));
                        if (raw.contains("failJSON"))
                            next = match.hasMatch() ? match.captured(1) : QString();
                        continue;
                    }
                    if (raw.trimmed().isEmpty())
                        continue;
                    if (!next.isEmpty())
                        truth[text.size()] = next;
                    next.clear();
                    text += raw.toStdString() + "\n";
                }
                if (truth.empty())
                    continue;
                ParseOptions options;
                options.timeZone = "Europe/Zurich";
                const RealLog log = readLog(std::make_shared<MemorySource>(text, name.toStdString(), Timestamp::fromCivil(2005, 8, 14, 12, 0, 0)), options);
                QVERIFY2(log.format, qPrintable(name));
                ++files;
                int good = 0;
                for (const auto &[offset, theirs] : truth) {
                    auto row = std::upper_bound(log.parsed.rows.begin(), log.parsed.rows.end(), offset, [](std::uint64_t at, const Parsed::Row &r) { return at < r.row.offset(); });
                    QVERIFY2(row != log.parsed.rows.begin(), qPrintable(name));
                    --row;
                    const QDateTime time = QDateTime::fromMSecsSinceEpoch(row->row.time().microseconds() / 1000, QTimeZone("Europe/Zurich"));
                    const QString ours = row->row.time().isValid() ? time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) : QString();
                    if (ours == theirs.left(19))
                        ++good;
                    else if (ours.isEmpty())
                        ++without;
                    else if (row->row.offset() != offset)
                        ++joined;
                    else
                        different.append(QStringLiteral("%1: theirs %2, ours %3").arg(name, theirs, ours));
                }
                lines += static_cast<int>(truth.size());
                equal += good;
                qInfo("%-22s %-16s %3d lines, %3d with that time", qPrintable(name), log.formatId().c_str(), static_cast<int>(truth.size()), good);
            }
        }
        for (const QString &line : std::as_const(different))
            qInfo("%s", qPrintable(line));
        qInfo("%d files, %d lines: %d with the same time, %d without a time, %d of another layout than the file's and so joined to the line before, %d different", files, lines,
              equal, without, joined, static_cast<int>(different.size()));
        QCOMPARE(files, 62);
        QCOMPARE(lines, 594);
        // The two that differ: a day written as one digit, and a year that is not the line's.
        QCOMPARE(different.size(), 2);
        QVERIFY(equal >= 560);
    }

private:
    static void report(const QString &path, const RealLog &log, const Tally &tally, Tally &all)
    {
        qInfo("%-45s %-16s %4d records %5d compared %5d equal %3d explained (%d only theirs)", qPrintable(path.section(u'/', -3).left(45)), log.formatId().c_str(),
              tally.records, tally.compared, tally.equal, tally.explained, tally.onlyTheirs);
        all.records += tally.records;
        all.compared += tally.compared;
        all.equal += tally.equal;
        all.explained += tally.explained;
        all.onlyTheirs += tally.onlyTheirs;
        for (const auto &[name, count] : tally.classes)
            qInfo("    %d: %s", count, qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestExpected)
#include "tst_expected.moc"
