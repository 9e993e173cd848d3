// SPDX-License-Identifier: GPL-3.0-or-later
// The query engine beside a naive evaluator: random queries over random events of four formats. The
// naive one walks a tree of its own over decoded records, with Qt's strings and expressions; it shares
// neither parser nor search with the engine.
#include "core/event/eventuser.h"
#include "core/job/indexedlog.h"
#include "core/job/querying.h"
#include "core/query/logquery.h"
#include "core/source/sources.h"
#include "tests/support/evtxwriter.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QXmlStreamReader>

#include <functional>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

QString text(const std::string &s) { return QString::fromStdString(s); }

/// A term or a combination of terms, with its own idea of what matches.
struct Naive
{
    std::string query;
    std::function<bool(const EventRecord &, const EventRow &)> matches;
};

class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    Naive tree(int depth)
    {
        switch (depth > 0 ? m_random.bounded(5) : 0) {
        case 1: {
            const Naive a = tree(depth - 1), b = tree(depth - 1);
            return {a.query + (m_random.bounded(2) ? " AND " : " ") + b.query, [a, b](const auto &r, const auto &w) { return a.matches(r, w) && b.matches(r, w); }};
        }
        case 2: {
            const Naive a = tree(depth - 1), b = tree(depth - 1);
            return {"(" + a.query + " OR " + b.query + ")", [a, b](const auto &r, const auto &w) { return a.matches(r, w) || b.matches(r, w); }};
        }
        case 3: {
            const Naive a = tree(depth - 1);
            return {(m_random.bounded(2) ? "-(" : "NOT (") + a.query + ")", [a](const auto &r, const auto &w) { return !a.matches(r, w); }};
        }
        default: return term();
        }
    }

private:
    std::string word()
    {
        static const char *const words[] = {"failed", "PASSWORD", "eve", "web1", "for", "4625", "ssh", "Müller", "müll", "0", "a", "10.0.0", "timeout", "DB", "alice", "x9", "ü", "e", "ed f"};
        return words[m_random.bounded(19)];
    }
    static bool contains(const EventRecord &record, const QString &what, bool regex, bool ignoreCase)
    {
        QString raw = text(record.raw);
        if (record.rawSyntax == RawSyntax::Xml) {
            QXmlStreamReader xml(raw);
            raw.clear();
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isCharacters() && !xml.isWhitespace())
                    raw += xml.text().toString() + QLatin1Char('\n');
                for (const QXmlStreamAttribute &a : xml.attributes()) {
                    if (xml.isStartElement() && xml.name() != QLatin1String("Data"))
                        raw += a.value().toString() + QLatin1Char('\n');
                }
            }
        }
        return regex ? find(raw, what, ignoreCase) : raw.contains(what, Qt::CaseInsensitive);
    }
    static bool find(const QString &value, const QString &expression, bool ignoreCase)
    {
        return QRegularExpression(expression, QRegularExpression::MultilineOption | (ignoreCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption)).match(value).hasMatch();
    }
    static std::vector<std::string> values(const EventRecord &record, const std::string &field)
    {
        std::vector<std::string> all;
        for (const EventField &f : record.fields) {
            if (text(f.name).compare(text(field), Qt::CaseInsensitive) == 0)
                all.push_back(f.value);
        }
        return all;
    }

    Naive term()
    {
        switch (m_random.bounded(13)) {
        case 0:
        case 1: {
            const std::string w = word();
            return {'"' + w + '"', [w](const EventRecord &r, const EventRow &) { return contains(r, text(w), false, true); }};
        }
        case 2: {
            static const char *const expressions[] = {"fail(ed|ure)", "[0-9]{4}", "e[vb]", "pass.*eve", "^\\w", "(alice|eve|bob)", "M.ller", "\\d\\.\\d", "user=\\w+", "o\\b"};
            const std::string e = expressions[m_random.bounded(10)];
            const bool ignore = m_random.bounded(2);
            return {'/' + e + (ignore ? "/i" : "/"), [e, ignore](const EventRecord &r, const EventRow &) { return contains(r, text(e), true, ignore); }};
        }
        case 3: {
            static constexpr const char *names[] = {"critical", "error", "warning", "information", "unknown"};
            const int s = m_random.bounded(5);
            return {std::string("severity:") + names[s], [s](const EventRecord &, const EventRow &w) { return static_cast<int>(severityIndex(w.severity())) == s; }};
        }
        case 4: return {"severity>=warning", [](const EventRecord &, const EventRow &w) { return w.severity() <= Severity::Warning; }};
        case 5: {
            const std::int64_t minute = m_random.bounded(60);
            const Timestamp from = Timestamp::fromMicroseconds(start + minute * 60'000'000);
            const std::string iso = from.toIso().substr(0, 16);
            return {"time>=" + iso, [from](const EventRecord &, const EventRow &w) { return w.time().isValid() && w.time() >= from; }};
        }
        case 6: return name("source", &EventRecord::source);
        case 7: return name("host", &EventRecord::host);
        case 8: return name("level", &EventRecord::level);
        case 9: {
            const std::string v = value();
            return {"user:" + v, [v](const EventRecord &r, const EventRow &) { return text(eventUser(r)).compare(text(v), Qt::CaseInsensitive) == 0; }};
        }
        case 10: {
            // Words that stand side by side, that do so elsewhere, and expressions with several of them.
            static const char *const phrases[] = {"password for eve", "PASSWORD FOR", "for password", "session timeout of", "from 10.0.0.1", "led password for a", "user=x9 error", "alice from 10"};
            static const char *const expressions[] = {"password for (eve|bob)", "(session timeout|failed password) of", "word for .* from 10\\.0\\.0\\.1$", "TIMEOUT of [a-e]"};
            if (const int kind = m_random.bounded(3); kind == 0) {
                const std::string p = phrases[m_random.bounded(8)];
                return {"message:\"" + p + '"', [p](const EventRecord &r, const EventRow &) { return text(r.message).contains(text(p), Qt::CaseInsensitive); }};
            } else if (kind == 1) {
                const std::string e = expressions[m_random.bounded(4)];
                const bool ignore = m_random.bounded(2);
                return {"message:/" + e + (ignore ? "/i" : "/"), [e, ignore](const EventRecord &r, const EventRow &) { return find(text(r.message), text(e), ignore); }};
            }
            const std::string w = word();
            return {"message:\"" + w + '"', [w](const EventRecord &r, const EventRow &) { return text(r.message).contains(text(w), Qt::CaseInsensitive); }};
        }
        case 11: {
            const int n = m_random.bounded(6) * 100;
            return {"status>=" + std::to_string(n), [n](const EventRecord &r, const EventRow &) {
                        for (const std::string &v : values(r, "status")) {
                            bool number = false;
                            const double d = text(v).toDouble(&number);
                            if (number && d >= n)
                                return true;
                        }
                        return false;
                    }};
        }
        default: {
            static const char *const fields[] = {"user", "status", "TargetUserName", "client", "Pid"};
            const std::string f = fields[1 + m_random.bounded(4)];
            const std::string v = value();
            if (m_random.bounded(3) == 0)
                return {f + ":*", [f](const EventRecord &r, const EventRow &) {
                            const auto all = values(r, f);
                            return std::any_of(all.begin(), all.end(), [](const std::string &s) { return !s.empty(); });
                        }};
            return {f + ":\"" + v + '"', [f, v](const EventRecord &r, const EventRow &) {
                        const auto all = values(r, f);
                        return std::any_of(all.begin(), all.end(), [&](const std::string &s) { return text(s).compare(text(v), Qt::CaseInsensitive) == 0; });
                    }};
        }
        }
    }
    Naive name(const char *field, std::string EventRecord::*member)
    {
        const std::string v = value();
        if (m_random.bounded(2))
            return {std::string(field) + ":\"" + v + '"', [v, member](const EventRecord &r, const EventRow &) { return text(r.*member).compare(text(v), Qt::CaseInsensitive) == 0; }};
        const std::string part = v.substr(0, 2);
        return {std::string(field) + ':' + part + '*', [part, member](const EventRecord &r, const EventRow &) { return text(r.*member).startsWith(text(part), Qt::CaseInsensitive); }};
    }
    std::string value()
    {
        static const char *const all[] = {"sshd", "EVE", "web1", "web2", "alice", "200", "404", "error", "info", "cron", "Security", "10.0.0.7", "4"};
        return all[m_random.bounded(13)];
    }

public:
    static constexpr std::int64_t start = 1'767'225'600'000'000; // 2026-01-01T00:00:00Z

private:
    QRandomGenerator m_random;
};

} // namespace

class TestLogQuery : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QThreadPool m_pool;
    NoProgress m_progress;

    LogRows index(const QString &name, const std::string &format)
    {
        const auto source = openFile(m_folder.filePath(name).toStdString());
        ParseOptions options;
        options.timeZone = "UTC";
        auto log = indexLog(*source, name.toStdString(), format, options, m_pool, m_progress);
        Q_ASSERT(!log.error);
        return log.rows;
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Four logs of \p events each.
    void writeLogs(int events)
    {
        QRandomGenerator random(11);
        static const char *const users[] = {"eve", "alice", "bob", "Müller", ""};
        static const char *const programs[] = {"sshd", "cron", "kernel", "postfix/smtp"};
        QByteArray syslog, json, access;
        EvtxWriter evtx(m_folder.filePath(QStringLiteral("log.evtx")).toStdString());
        for (int i = 0; i < events; ++i) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(Generator::start / 1000 + random.bounded(3600) * 1000LL, Qt::UTC);
            const char *user = users[random.bounded(5)];
            const int status = 100 * random.bounded(1, 6) + random.bounded(5);
            const QByteArray message = QByteArray(random.bounded(2) ? "Failed password for " : "session TIMEOUT of ") + user + " from 10.0.0." + QByteArray::number(random.bounded(20)) + (random.bounded(4) ? "" : " user=x9 error");
            const QByteArray host = random.bounded(2) ? "web1" : "db2";
            syslog += "<" + QByteArray::number(random.bounded(190)) + ">1 " + time.toString(Qt::ISODateWithMs).toUtf8() + ' ' + host + ' ' + programs[random.bounded(4)] + " 12 - - " + message + (random.bounded(9) ? "\n" : "\r\n");
            json += "{\"time\":\"" + time.toString(Qt::ISODateWithMs).toUtf8() + "\",\"level\":\"" + (random.bounded(2) ? "error" : "INFO") + "\",\"host\":\"" + host + "\",\"status\":" + QByteArray::number(status) + ",\"user\":\"" + user + "\",\"msg\":\"" + message + "\"}\n";
            access += "10.0.0." + QByteArray::number(random.bounded(20)) + " - " + (*user ? user : "-") + " [" + QLocale::c().toString(time, QStringLiteral("dd/MMM/yyyy:HH:mm:ss")).toUtf8() + " +0000] \"GET /a?b=" + QByteArray::number(i % 7) + " HTTP/1.1\" " + QByteArray::number(status) + " 12 \"-\" \"curl\"\n";
            EvtxEvent event;
            event.provider = random.bounded(2) ? "Security" : "Error & <Reporting>";
            event.eventId = static_cast<std::uint16_t>(random.bounded(2) ? 4625 : random.bounded(5));
            event.level = static_cast<std::uint8_t>(random.bounded(6));
            event.time = static_cast<std::uint64_t>(time.toMSecsSinceEpoch()) * 10'000 + 116'444'736'000'000'000ull;
            event.computer = host.toStdString();
            event.data = {{"TargetUserName", EvtxValue::text(user)}, {"status", EvtxValue::u32(static_cast<std::uint32_t>(status))}, {"Text", EvtxValue::text(message.toStdString() + " <a> & b")}};
            QVERIFY(evtx.add(event));
        }
        write(QStringLiteral("log.syslog"), syslog);
        write(QStringLiteral("log.json"), json);
        write(QStringLiteral("access.log"), access);
        QVERIFY(evtx.finish());
    }

private Q_SLOTS:
    void randomQueries()
    {
        constexpr int events = 250;
        writeLogs(events);
        m_pool.setMaxThreadCount(2);
        std::uint64_t cases = 0, hits = 0;
        for (const auto &[name, format] : {std::pair{"log.syslog", ""}, {"log.json", ""}, {"access.log", ""}, {"log.evtx", ""}}) {
            const LogRows log = index(QLatin1String(name), format);
            QVERIFY(log.format);
            QCOMPARE(log.rows.rowCount(), std::uint64_t(events));
            std::vector<EventRecord> records;
            const auto decoder = log.decoder();
            for (std::uint64_t i = 0; i < log.rows.rowCount(); ++i)
                records.push_back(*decoder->decode(log.rows.row(RowIndex{i})));
            Generator generator(7);
            for (int round = 0; round < 120; ++round) {
                const Naive naive = generator.tree(3);
                Filter filter;
                const auto query = Query::parse(naive.query, "UTC");
                QVERIFY2(query, naive.query.c_str());
                filter.query = *query;
                std::vector<std::uint64_t> wanted;
                for (std::uint64_t i = 0; i < log.rows.rowCount(); ++i) {
                    if (naive.matches(records[i], log.rows.row(RowIndex{i})))
                        wanted.push_back(i);
                }
                const auto found = runQuery(filter, {log}, TimeBins::cover(Timestamp::fromMicroseconds(0), Timestamp::fromMicroseconds(1), 4), m_pool, m_progress);
                QVERIFY(found);
                std::vector<std::uint64_t> got;
                for (std::uint64_t i = 0; i < found->rows->size(); ++i)
                    got.push_back(found->rows->at(i).row().value);
                if (got != wanted) {
                    for (std::uint64_t i = 0; i < records.size(); ++i) {
                        const bool in = std::binary_search(got.begin(), got.end(), i);
                        if (in != std::binary_search(wanted.begin(), wanted.end(), i)) {
                            qWarning("%s, %s: row %d is %s: %s", name, naive.query.c_str(), static_cast<int>(i), in ? "in" : "not in", records[i].raw.c_str());
                            break;
                        }
                    }
                }
                QCOMPARE(got.size(), wanted.size());
                QVERIFY(got == wanted);
                QCOMPARE(found->timeline->total(), static_cast<std::uint64_t>(got.size()));
                // Row by row, as a single event is asked.
                const LogQuery one(filter, log);
                const auto worker = one.makeWorker();
                for (std::uint64_t i = 0; i < log.rows.rowCount(); i += 17)
                    QCOMPARE(one.matches(RowIndex{i}, *worker), std::binary_search(wanted.begin(), wanted.end(), i));
                cases += log.rows.rowCount();
                hits += got.size();
            }
        }
        qInfo("%llu cases, %llu matched", static_cast<unsigned long long>(cases), static_cast<unsigned long long>(hits));
        QVERIFY(cases >= 100'000 && hits > cases / 20 && hits < cases - cases / 20);
    }
    /// Hits at the borders of records, across them, in records of several lines and in 8-bit text.
    void bordersOfRecords()
    {
        write(QStringLiteral("plain.log"), "2026-01-01 00:00:00 INFO one\n  two three\n2026-01-01 00:00:01 INFO M\xFCller onetwo\n2026-01-01 00:00:02 WARN one\r\n2026-01-01 00:00:03 INFO last");
        const LogRows log = index(QStringLiteral("plain.log"), "");
        const auto count = [&](const char *query) {
            Filter filter;
            filter.query = *Query::parse(query, "UTC");
            return static_cast<int>(select(filter, {log}, m_progress)->size());
        };
        QCOMPARE(static_cast<int>(log.rows.rowCount()), 4);
        QCOMPARE(count("ONE"), 3);
        QCOMPARE(count("\"one\n\""), 1);
        QCOMPARE(count("\"three\n2026\""), 0);
        QCOMPARE(count("last"), 1);
        QCOMPARE(count("/^  two/"), 1);
        QCOMPARE(count("/one$/"), 2);
        QCOMPARE(count("/one.*three/"), 0);
        QCOMPARE(count("/(?s)one.*three/"), 1);
        QCOMPARE(count("m\xC3\x9Cller"), 1);
        QCOMPARE(count("/M.ller/"), 1);
        QCOMPARE(count("log:plain*"), 4);
        QCOMPARE(count("log:other"), 0);
        QCOMPARE(count("one two"), 2);
    }
    void stops()
    {
        struct Stop final : Progress
        {
            bool report(std::uint64_t) override { return false; }
        } stop;
        const LogRows log = index(QStringLiteral("log.json"), "");
        Filter filter;
        filter.query = *Query::parse("user:eve", "UTC");
        QVERIFY(!runQuery(filter, {log}, {}, m_pool, stop));
        QVERIFY(!select(filter, {log}, stop));
    }
    void partialResults()
    {
        // Each one is a beginning of the next, and the last of the whole.
        QByteArray json;
        for (int i = 0; i < 60'000; ++i)
            json += "{\"time\":\"2026-01-01T00:00:00Z\",\"n\":" + QByteArray::number(i) + ",\"even\":" + (i % 2 ? "0" : "1") + "}\n";
        write(QStringLiteral("many.json"), json);
        const LogRows log = index(QStringLiteral("many.json"), "");
        Filter filter;
        filter.query = *Query::parse("even:1", "UTC");
        std::vector<QueryResult> partial;
        const auto whole = runQuery(filter, {log}, TimeBins::cover(Timestamp::fromIso("2026-01-01T00:00:00Z"), Timestamp::fromIso("2026-01-01T01:00:00Z"), 10), m_pool, m_progress,
                                    [&](const QueryResult &known) { partial.push_back(known); });
        QVERIFY(whole);
        QCOMPARE(whole->rows->size(), std::uint64_t(30'000));
        for (const QueryResult &known : partial) {
            QVERIFY(known.rows->size() > 0 && known.rows->size() < 30'000);
            QCOMPARE(known.timeline->total(), known.rows->size());
            QCOMPARE(known.counts->at(LogId{1}).total(), known.rows->size());
            for (std::uint64_t i = 0; i < known.rows->size(); i += 97)
                QVERIFY(known.rows->at(i) == whole->rows->at(i));
        }
    }
};

QTEST_GUILESS_MAIN(TestLogQuery)
#include "tst_logquery.moc"
