// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "core/job/valuecounting.h"
#include "core/session/session.h"
#include "core/session/studies.h"
#include "tests/support/evtxwriter.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include <map>

using namespace sightglass;
using namespace sightglass::testing;

/// Values, hours and names of fields beside what a plain loop over all decoded records counts.
class TestValueCounting : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QThreadPool m_pool;
    std::unique_ptr<Session> m_session;
    NoProgress m_none;

    using Table = std::map<std::optional<std::string>, std::array<std::uint64_t, severityCount>>;

    /// Each record decoded in full, one after the other.
    Table naive(const FieldId &field, std::vector<std::pair<EventRef, std::optional<std::string>>> *each = nullptr)
    {
        Table table;
        for (const LogRows &log : m_session->logRows()) {
            const auto decoder = log.decoder();
            const bool windows = log.format->id() == "evtx";
            for (std::uint64_t i = 0; i < log.rows.rowCount(); ++i) {
                const EventRow &row = log.rows.row(RowIndex{i});
                const auto record = decoder->decode(row);
                std::optional<std::string> value;
                const auto set = [&value](const std::string &text) {
                    if (!text.empty())
                        value = text;
                };
                switch (field.kind) {
                case FieldId::Kind::Severity: set(std::string(severityName(row.severity()))); break;
                case FieldId::Kind::Source: set(record->source); break;
                case FieldId::Kind::Host: set(record->host); break;
                case FieldId::Kind::Level: set(record->level); break;
                case FieldId::Kind::EventId: set(windows ? std::to_string(row.typeId()) : std::string()); break;
                case FieldId::Kind::Log: set(std::to_string(log.log.value)); break;
                case FieldId::Kind::User:
                case FieldId::Kind::Record:
                    for (const EventField &f : record->fields) {
                        if (!value && (field.kind == FieldId::Kind::User ? f.name == "user" || f.name == "TargetUserName" : f.name == field.name))
                            value = f.value;
                    }
                    break;
                }
                ++table[value][severityIndex(row.severity())];
                if (each)
                    each->emplace_back(EventRef(log.log, RowIndex{i}), value);
            }
        }
        return table;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_pool.setMaxThreadCount(4);
        QRandomGenerator random(7);
        QFile json(m_folder.filePath(QStringLiteral("app.json")));
        QVERIFY(json.open(QIODevice::WriteOnly));
        static const char *const levels[] = {"error", "warn", "info", "info", "debug"};
        for (int i = 0; i < 7000; ++i) {
            QByteArray line = "{\"time\":\"2025-03-" + QByteArray::number(1 + random.bounded(31)).rightJustified(2, '0') + "T"
                              + QByteArray::number(random.bounded(24)).rightJustified(2, '0') + ":00:0" + QByteArray::number(random.bounded(10)) + "Z\",\"level\":\""
                              + levels[random.bounded(5)] + "\",\"msg\":\"done " + QByteArray::number(i) + "\"";
            if (random.bounded(3))
                line += ",\"status\":" + QByteArray::number(200 + 100 * random.bounded(4));
            if (random.bounded(2))
                line += ",\"user\":\"user" + QByteArray::number(random.bounded(40)) + "\"";
            if (random.bounded(4) == 0)
                line += ",\"client\":\"\"";
            json.write(line + "}\n");
        }
        json.close();
        const QString evtx = m_folder.filePath(QStringLiteral("Security.evtx"));
        EvtxWriter writer(evtx.toStdString());
        for (int i = 0; i < 3000; ++i) {
            EvtxEvent e;
            e.provider = i % 3 ? "Audit" : "Kernel";
            e.channel = "Security";
            e.level = static_cast<std::uint8_t>(i % 5);
            e.eventId = static_cast<std::uint16_t>(4620 + random.bounded(9));
            e.time = 134'000'000'000'000'000ull + static_cast<std::uint64_t>(i) * 30'000'000'000ull;
            if (i % 7)
                e.data = {{"TargetUserName", EvtxValue::text("u" + std::to_string(i % 11))}, {"LogonType", EvtxValue::text(std::to_string(i % 4))}};
            writer.add(e);
        }
        QVERIFY(writer.finish());
        m_session = std::make_unique<Session>();
        m_session->open({json.fileName(), evtx});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isIdle() && m_session->rows()->size() == 10'000, 30'000);
    }
    void cleanupTestCase() { m_session.reset(); }

    void valuesAreThoseOfAPlainLoop_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"severity", "source", "host", "level", "eventid", "log", "user", "status", "client", "TargetUserName", "LogonType", "none of these"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void valuesAreThoseOfAPlainLoop()
    {
        QFETCH(QString, field);
        const FieldId id = FieldId::fromText(field.toStdString());
        QCOMPARE(QString::fromStdString(id.text()), field);
        std::vector<std::pair<EventRef, std::optional<std::string>>> each;
        const Table truth = naive(id, &each);
        const auto logs = m_session->logRows();
        const auto rows = m_session->rows();
        const auto counts = countValues(id, *rows, logs, SeverityProfile::Strict, m_pool, m_none);
        QVERIFY(counts.has_value());
        Table got;
        for (const auto &value : counts->top(SIZE_MAX))
            got[value.text] = value.counts;
        if (ValueCounts::sum(counts->missing()) > 0)
            got[std::nullopt] = counts->missing();
        QVERIFY(got == truth);
        QCOMPARE(counts->total(), std::uint64_t(10'000));

        // The rows behind the first values, behind none, and all others.
        std::vector<std::optional<std::string>> asked{std::nullopt, "no such value"};
        for (const auto &value : counts->top(3))
            asked.emplace_back(value.text);
        for (const auto &value : asked) {
            for (const bool exclude : {false, true}) {
                const auto found = rowsWithValue(id, value, exclude, *rows, logs, m_pool, m_none);
                QVERIFY(found.has_value());
                std::set<EventRef> want;
                for (const auto &[ref, has] : each) {
                    if ((has == value) != exclude)
                        want.insert(ref);
                }
                QVERIFY(std::set<EventRef>(found->begin(), found->end()) == want);
                QCOMPARE(found->size(), want.size());
            }
        }
    }

    void hours()
    {
        const auto logs = m_session->logRows();
        for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York"}) {
            const QTimeZone tz(zone);
            HeatMap naive;
            std::set<EventRef> monday9;
            for (const LogRows &log : logs) {
                for (std::uint64_t i = 0; i < log.rows.rowCount(); ++i) {
                    const EventRow &row = log.rows.row(RowIndex{i});
                    const QDateTime local = QDateTime::fromMSecsSinceEpoch(row.time().microseconds() / 1000, tz);
                    const HeatMap::Cell cell{static_cast<std::size_t>(local.date().dayOfWeek() - 1), static_cast<std::size_t>(local.time().hour())};
                    ++naive.counts[cell.day][cell.hour][severityIndex(row.severity())];
                    if (cell == HeatMap::Cell{0, 9})
                        monday9.insert(EventRef(log.log, RowIndex{i}));
                }
            }
            const auto map = countHours(*m_session->rows(), logs, SeverityProfile::Strict, zone, m_pool, m_none);
            QVERIFY(map && *map == naive);
            const auto rows = rowsOfHour({0, 9}, false, *m_session->rows(), logs, zone, m_pool, m_none);
            QVERIFY(!monday9.empty() && std::set<EventRef>(rows->begin(), rows->end()) == monday9);
            const auto others = rowsOfHour({0, 9}, true, *m_session->rows(), logs, zone, m_pool, m_none);
            QCOMPARE(others->size(), 10'000 - monday9.size());
        }
    }

    void stopsAtOnce()
    {
        class Stop final : public Progress
        {
        public:
            bool report(std::uint64_t) override { return ++calls < 3; }
            int calls = 0;
        } stop;
        QVERIFY(!countValues(FieldId::fromText("status"), *m_session->rows(), m_session->logRows(), SeverityProfile::Strict, m_pool, stop));
        QVERIFY(stop.calls < 10);
        Stop again;
        QVERIFY(!rowsWithValue(FieldId::fromText("status"), "200", false, *m_session->rows(), m_session->logRows(), m_pool, again));
    }

    void namesOfFields()
    {
        const auto names = sampleFieldNames(m_session->logRows(), 100'000, m_none);
        QVERIFY(names.has_value());
        QCOMPARE(names->sampled, std::uint64_t(10'000));
        std::uint64_t status = 0;
        for (const auto &[value, counts] : naive(FieldId::fromText("status")))
            status += value ? ValueCounts::sum(counts) : 0;
        QCOMPARE(names->records.at("status"), status);
        QVERIFY(names->records.contains("LogonType"));

        FieldNames service(*m_session);
        service.setActive(true);
        QTRY_VERIFY(service.isComplete());
        const auto &list = service.names();
        QVERIFY(std::any_of(list.begin(), list.end(), [](const FieldNames::Name &n) { return n.name == "status"; }));
        QVERIFY(std::none_of(list.begin(), list.end(), [](const FieldNames::Name &n) { return n.name == "level" || n.name == "Level"; }));
        QVERIFY(std::is_sorted(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.share > b.share; }));
    }

    void namesAreBounded()
    {
        QFile json(m_folder.filePath(QStringLiteral("many.json")));
        QVERIFY(json.open(QIODevice::WriteOnly));
        for (int line = 0; line < 20; ++line) {
            json.write("{\"time\":\"2025-03-01T00:00:00Z\"");
            for (int name = 0; name < 300; ++name)
                json.write(",\"name" + QByteArray::number(line) + "_" + QByteArray::number(name) + "\":1");
            json.write("}\n");
        }
        json.close();
        Session session;
        session.open({json.fileName()});
        QTRY_VERIFY(session.isIdle() && session.rows()->size() == 20);
        const auto one = sampleFieldNames(session.logRows(), 3, m_none); // at least three of each log
        QCOMPARE(one->sampled, std::uint64_t(3));
        std::uint64_t names = 0;
        for (const auto &[name, records] : one->records)
            names += records;
        QCOMPARE(names, std::uint64_t(3 * limits::offeredFieldsPerRecord));
        const auto all = sampleFieldNames(session.logRows(), 1000, m_none);
        QCOMPARE(all->sampled, std::uint64_t(20));
        QCOMPARE(all->records.size(), limits::offeredFields);
    }

    void studyFollowsTheFilter()
    {
        ValueStudy study(*m_session);
        study.setField(FieldId::fromText("status"));
        QVERIFY(!study.isRunning()); // nobody looks
        study.setActive(true);
        QTRY_VERIFY(study.isComplete());
        QCOMPARE(study.values()->total, std::uint64_t(10'000));
        Filter filter;
        filter.setOnlySeverity(Severity::Error);
        m_session->filters().push(filter);
        QTRY_VERIFY(m_session->isIdle() && study.isComplete() && study.values()->total == m_session->rows()->size());
        QVERIFY(study.values()->total < 10'000);
        study.setActive(false);
        m_session->filters().clear();
        QTRY_VERIFY(m_session->isIdle());
        QVERIFY(study.values()->total < 10'000);
        study.setActive(true);
        QTRY_COMPARE(study.values()->total, std::uint64_t(10'000));

        RowSearch search(*m_session);
        QSignalSpy found(&search, &RowSearch::found);
        search.findValue(FieldId::fromText("status"), "200", false, QStringLiteral("a"));
        search.findValue(FieldId::fromText("status"), "300", false, QStringLiteral("b")); // takes its place
        QTRY_COMPARE(found.size(), 1);
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(found[0][0].value<std::shared_ptr<const ChosenRows>>()->label, std::string("b"));
    }
};

QTEST_GUILESS_MAIN(TestValueCounting)
#include "tst_valuecounting.moc"
