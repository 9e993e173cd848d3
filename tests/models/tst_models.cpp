// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evtxwriter.h"
#include "tests/support/modelprinter.h"
#include "ui/models/charttablemodel.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/fieldmodel.h"
#include "ui/models/fieldnamemodel.h"
#include "ui/models/groupmodel.h"
#include "ui/models/jobmodel.h"
#include "ui/models/pinmodel.h"
#include "ui/models/problemmodel.h"
#include "ui/models/severitytablemodel.h"
#include "ui/models/sourcesmodel.h"
#include "ui/models/kepthitmodel.h"
#include "ui/models/threatmodel.h"
#include "ui/models/ticketmodel.h"
#include "ui/models/transfermodel.h"
#include "ui/models/xmltreemodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

/// Every model under QAbstractItemModelTester, its content compared as text.
class TestModels : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_syslog, m_evtx, m_bad;

    QString file(const char *name, const QByteArray &bytes)
    {
        QFile f(m_folder.filePath(QLatin1String(name)));
        f.open(QIODevice::WriteOnly);
        f.write(bytes);
        return f.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("models"));
        QSettings().clear();
        m_syslog = file("syslog", "<11>Nov  1 2026 00:00:00 h a[1]: first\n<12>Nov  1 2026 00:01:00 h b: second\n<300>Nov  1 2026 00:02:00 h b: third error\n");
        m_bad = file("bad.csv", "abcdefghij\x01klmnopqrst\x02uvwxyz\n");
        m_evtx = m_folder.filePath(QStringLiteral("Security.evtx"));
        EvtxWriter writer(m_evtx.toStdString());
        EvtxEvent e;
        e.provider = "Audit";
        e.channel = "Security";
        e.level = 0;
        e.eventId = 4625;
        e.keywords = keywordAuditFailure;
        e.time = 134'066'448'300'000'000ull; // 2025-11-03T12:00:30Z
        e.data = {{"User", EvtxValue::text("<b>mallory</b>")}};
        writer.add(e);
        e.level = 2;
        e.keywords = 0;
        e.eventId = 7;
        writer.add(e);
    }

    void severityTable()
    {
        Session session;
        SeverityTableModel model(session);
        QAbstractItemModelTester tester(&model);
        SeverityTableProxy proxy;
        QAbstractItemModelTester proxyTester(&proxy);
        proxy.setSourceModel(&model);
        QCOMPARE(model.rowCount(), 0);
        session.open({m_syslog, m_evtx, m_bad});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 3);
        QCOMPARE(printModel(model), QStringLiteral("Log | Critical | Error | Warning | Information | Unknown | Audit success | Audit failure | Total | Problems | Channel | Computer\n"
                                                   "syslog | 0 | 2 | 1 | 0 | 0 | 0 | 0 | 3 | 1 |  | \n"
                                                   "Security.evtx | 0 | 1 | 0 | 0 | 1 | 0 | 1 | 2 | 0 | Security | workstation-1\n"
                                                   "bad.csv | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |  | \n"
                                                   "Total | 0 | 3 | 1 | 0 | 1 | 0 | 1 | 5 | 1 |  | \n"));
        session.setProfile(SeverityProfile::EventViewer);
        QVERIFY(printModel(model).contains(QStringLiteral("Security.evtx | 0 | 1 | 1 | 0 | 0 | 0 | 1 | 2 | 0")));
        // Totals stay last, whichever way it is sorted.
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (int column = 0; column < model.columnCount(); ++column) {
                proxy.sort(column, order);
                QVERIFY(proxy.index(3, 0).data(SeverityTableModel::IsTotalRole).toBool());
            }
        }
        proxy.sort(SeverityTableModel::Total, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("syslog"));
        session.close(session.logs()[0].id);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(printModel(model).endsWith(QStringLiteral("Total | 0 | 1 | 1 | 0 | 0 | 0 | 1 | 2 | 0 |  | \n")));
        session.closeAll();
        QCOMPARE(model.rowCount(), 0);
    }

    void chartTable()
    {
        ChartTableModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        ChartTable table;
        table.header = {QStringLiteral("Value"), QStringLiteral("Events"), QStringLiteral("Percent")};
        table.rows = {{QStringLiteral("b\nc"), qulonglong(1200), 12.5}, {QStringLiteral("a"), qulonglong(300), 7.25}};
        model.setTable(table);
        const QString asGiven = QStringLiteral("Value | Events | Percent\nb⏎c | 1200 | 12.50\na | 300 | 7.25\n");
        QCOMPARE(printModel(model), asGiven);
        const QPersistentModelIndex kept = model.index(0, 1);
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(printModel(model), QStringLiteral("Value | Events | Percent\na | 300 | 7.25\nb⏎c | 1200 | 12.50\n"));
        QCOMPARE(kept.row(), 1);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(printModel(model), asGiven);
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }

    void fieldNames()
    {
        Session session;
        FieldNames names(session);
        FieldNameModel model(names);
        QAbstractItemModelTester tester(&model);
        const int index = model.rowCount();
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Severity"));
        names.setActive(true);
        session.open({m_syslog, m_evtx});
        QTRY_VERIFY_WITH_TIMEOUT(session.isIdle() && model.rowCount() > index && names.isComplete(), 30'000);
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all.append(model.index(row, 0).data().toString());
            QCOMPARE(FieldNameModel::fieldOf(all.last()).text(), model.index(row, 0).data(FieldNameModel::FieldRole).toString().toStdString());
        }
        QVERIFY2(all.contains(QStringLiteral("program")) && all.contains(QStringLiteral("User")), qPrintable(all.join(u',')));
    }

    void pinsAndTickets()
    {
        QTemporaryDir folder;
        Session session;
        Preferences preferences;
        Triage triage(session, folder.filePath(QStringLiteral("history.sqlite")));
        PinModel pins(session, triage, preferences);
        TicketModel tickets(triage, preferences);
        TicketEventModel events(triage, preferences, TicketId{1});
        EventTableModel table(session, preferences);
        table.setTriage(&triage);
        QAbstractItemModelTester pinTester(&pins), ticketTester(&tickets), eventTester(&events), tableTester(&table);
        QCOMPARE(pins.rowCount() + tickets.rowCount() + events.rowCount(), 0);
        session.open({m_syslog});
        const auto settled = [&] { return session.isIdle() && triage.isIdle(); };
        QTRY_VERIFY(settled() && session.logs().size() == 1);
        const LogId log = session.logs()[0].id;
        triage.togglePinned({EventRef(log, RowIndex{2}), EventRef(log, RowIndex{0})});
        TicketText text;
        text.title = "One\nline <b>";
        text.priority = TicketPriority::Urgent;
        text.assignee = "Ann";
        triage.createTicket(text, {EventRef(log, RowIndex{1})});
        QTRY_VERIFY(settled() && tickets.rowCount() == 1);
        QCOMPARE(printModel(pins), QStringLiteral("Time (UTC) | Message | Note | Log\n"
                                                  "2026-11-01 00:00:00.000 | first |  | syslog\n"
                                                  "2026-11-01 00:02:00.000 | third error |  | syslog\n"));
        QCOMPARE(printModel(tickets).section(QStringLiteral(" | "), 0, -2), QStringLiteral("No. | Title | Status | Priority | Assignee | Events | Changed\n1 | One⏎line <b> | Open | Urgent | Ann | 1"));
        QCOMPARE(printModel(events), QStringLiteral("Time (UTC) | Severity | Log | Message\n2026-11-01 00:01:00.000 | Warning | syslog | second\n"));
        // A note is shown when it is saved.
        const QModelIndex note = pins.index(0, PinModel::Note);
        QVERIFY(pins.flags(note) & Qt::ItemIsEditable);
        QVERIFY(pins.setData(note, QStringLiteral("look\nhere")));
        QVERIFY(note.data().toString().isEmpty());
        QTRY_COMPARE(note.data().toString(), QStringLiteral("look⏎here"));
        QTRY_VERIFY(settled());
        QCOMPARE(table.marksText(EventRef(log, RowIndex{0})), QStringLiteral("Pinned.\nNote: look⏎here"));
        triage.removeFromTicket(TicketId{1}, {events.markAt(0)});
        QTRY_COMPARE(events.rowCount(), 0);
        session.closeAll();
        QCOMPARE(pins.rowCount(), 0);
        triage.deleteTicket(TicketId{1});
        QTRY_COMPARE(tickets.rowCount(), 0);
        QTRY_VERIFY(settled());
    }

    void eventTable()
    {
        Session session;
        Preferences preferences;
        EventTableModel model(session, preferences);
        QAbstractItemModelTester tester(&model);
        session.open({m_syslog, m_evtx});
        QTRY_VERIFY(session.isIdle() && model.rowCount() == 5);
        const auto ready = [&] { return !printModel(model).contains(QStringLiteral("…")); };
        QTRY_VERIFY(ready());
        QCOMPARE(printModel(model), QStringLiteral("Time (UTC) | Severity | Log | Source | Event ID | Message | Host | Level | User | Task category | Keywords | Channel | Operational code | Record number | Process ID | Marks | Since previous | Similar\n"
                                                   "2025-11-03 12:00:30.000 | Audit failure (Unknown) | Security.evtx | Audit | 4625 | User: <b>mallory</b> | workstation-1 | 0 | <b>mallory</b> |  | Audit failure | Security | Info | 1 | 4 |  |  | \n"
                                                   "2025-11-03 12:00:30.000 | Error | Security.evtx | Audit | 7 | User: <b>mallory</b> | workstation-1 | 2 | <b>mallory</b> |  |  | Security | Info | 2 | 4 |  | 0 | \n"
                                                   "2026-11-01 00:00:00.000 | Error | syslog | a |  | first | h | err |  |  |  |  |  |  |  |  | 362 d 11:59 | \n"
                                                   "2026-11-01 00:01:00.000 | Warning | syslog | b |  | second | h | warning |  |  |  |  |  |  |  |  | 0:01:00 | \n"
                                                   "2026-11-01 00:02:00.000 | Error | syslog | b |  | third error | h |  |  |  |  |  |  |  |  |  | 0:01:00 | \n"));
        Filter f;
        f.setOnlySeverity(Severity::Warning);
        session.filters().push(f);
        QTRY_COMPARE(model.rowCount(), 1);
        session.filters().clear();
        QTRY_COMPARE(model.rowCount(), 5);
        session.closeAll();
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void eventTableAsEventViewer()
    {
        Session session;
        Preferences preferences;
        EventTableModel model(session, preferences);
        QAbstractItemModelTester tester(&model);
        model.setWindows(true);
        const auto header = [&model](int column) { return model.headerData(column, Qt::Horizontal).toString(); };
        QCOMPARE(header(EventTableModel::SeverityColumn), QStringLiteral("Level"));
        QCOMPARE(header(EventTableModel::Time), QStringLiteral("Date and Time (UTC)"));
        QCOMPARE(header(EventTableModel::Host), QStringLiteral("Computer"));
        // Verbose, a user by number, task and keywords by name.
        const QString path = m_folder.filePath(QStringLiteral("viewer.evtx"));
        {
            EvtxWriter writer(path.toStdString());
            EvtxEvent e;
            e.provider = "Microsoft-Windows-Security-Auditing";
            e.level = 5;
            e.task = 12544;
            e.userSid = "S-1-5-18";
            e.keywords = 0x8020'0000'0000'0000ull;
            writer.add(e);
            writer.finish();
        }
        session.open({path});
        QTRY_COMPARE(model.rowCount(), 1);
        const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
        QTRY_COMPARE(cell(EventTableModel::Task), QStringLiteral("Logon"));
        QCOMPARE(cell(EventTableModel::Keywords), QStringLiteral("Audit success"));
        QVERIFY(cell(EventTableModel::User) != QStringLiteral("S-1-5-18") && !cell(EventTableModel::User).isEmpty());
        QCOMPARE(cell(EventTableModel::SeverityColumn), QStringLiteral("Unknown"));
        QCOMPARE(cell(EventTableModel::RecordId), QStringLiteral("1"));
        QFile::remove(path);
    }

    void groups()
    {
        Session session;
        Preferences preferences;
        GroupModel model(session, preferences);
        QAbstractItemModelTester tester(&model);
        session.open({m_syslog, m_evtx});
        QTRY_VERIFY(session.isIdle() && session.rows()->size() == 5);
        const auto group = [&](GroupBy by) {
            session.setGrouping(by);
            return QTest::qWaitFor([&] { return session.isIdle() && model.rowCount() > 0; });
        };
        const QString head = QStringLiteral(" | Source | Meaning | Total | Critical | Error | Warning | Information | Unknown | First | Last\n");
        QVERIFY(group(GroupBy::Host));
        QCOMPARE(printModel(model), QStringLiteral("Computer") + head
                                        + QStringLiteral("h |  |  | 3 | 0 | 2 | 1 | 0 | 0 | 2026-11-01 00:00:00.000 | 2026-11-01 00:02:00.000\n"
                                                         "workstation-1 |  |  | 2 | 0 | 1 | 0 | 0 | 1 | 2025-11-03 12:00:30.000 | 2025-11-03 12:00:30.000\n"));
        QVERIFY(group(GroupBy::User));
        QCOMPARE(model.index(0, GroupModel::Name).data().toString(), QStringLiteral("(none)"));
        QCOMPARE(model.index(1, GroupModel::Name).data().toString(), QStringLiteral("<b>mallory</b>"));
        QCOMPARE(model.index(1, GroupModel::Total).data().toString(), QStringLiteral("2"));
        QVERIFY(group(GroupBy::Level));
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(group(GroupBy::Source));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(group(GroupBy::EventId));
        QCOMPARE(model.rowCount(), 4);
        // Any column sorts; what is chosen stays chosen.
        const QPersistentModelIndex chosen = model.index(0, 0);
        const EventGroup before = model.group(0);
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                QVERIFY(model.group(chosen.row()) == before);
            }
        }
        model.sort(GroupModel::Total, Qt::DescendingOrder);
        // Narrowing leaves one group, also of users, and undo brings the others back.
        for (const GroupBy by : {GroupBy::EventId, GroupBy::Source, GroupBy::User, GroupBy::Host, GroupBy::Level}) {
            QVERIFY(group(by));
            const std::uint64_t total = model.group(0).counts.total();
            const int groups = model.rowCount();
            session.filters().push(model.narrowed(0));
            QTRY_VERIFY(session.isIdle() && session.rows()->size() == total && model.rowCount() == 1);
            session.filters().undo();
            QTRY_VERIFY(session.isIdle() && session.rows()->size() == 5 && model.rowCount() == groups);
        }
        session.closeAll();
        QTRY_COMPARE(model.rowCount(), 0);
        session.setGrouping(GroupBy::None);
        QTRY_VERIFY(session.isIdle());
    }

    void groupingIsStopped()
    {
        QByteArray many;
        for (int i = 0; i < 300'000; ++i)
            many += "{\"level\":\"info\",\"user\":\"user" + QByteArray::number(i % 1000) + "\",\"msg\":\"text\"}\n";
        Session session;
        Preferences preferences;
        GroupModel model(session, preferences);
        session.open({file("users.jsonl", many)});
        QTRY_VERIFY_WITH_TIMEOUT(session.isIdle() && session.rows()->size() == 300'000, 30'000);
        session.setGrouping(GroupBy::User);
        QVERIFY(session.isGrouping());
        session.stopGrouping();
        QTRY_VERIFY(!session.isGrouping());
        // On from where it was.
        session.setGrouping(GroupBy::None);
        session.setGrouping(GroupBy::User);
        QTRY_VERIFY_WITH_TIMEOUT(session.isIdle() && model.rowCount() == 1000, 60'000);
        QCOMPARE(model.index(0, GroupModel::Total).data().toString(), QStringLiteral("300"));
    }

    void xmlTree()
    {
        XmlTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setXml("<Event xmlns=\"x\">\n  <System>\n    <Provider Name=\"P\" Guid=\"{1}\"/>\n    <EventID Qualifiers=\"0\">7</EventID>\n  </System>\n"
                     "  <EventData>\n    <Data Name=\"User\">&lt;b&gt; &amp;</Data>\n    <Data>plain</Data>\n  </EventData>\n</Event>");
        QCOMPARE(printModel(model), QStringLiteral("Name | Value\nSystem | \n  Provider | \n    Name | P\n    Guid | {1}\n  EventID | 7\n    Qualifiers | 0\n"
                                                   "EventData | \n  User | <b> &\n  Data | plain\n"));
        QVERIFY(!model.isCut());
        // Cut, broken and hostile records.
        for (const std::string &xml : {std::string("<Event><System><A>1</A>"), std::string("<Event><A>&bad;</A></Event>"), std::string(200'000, '<'),
                                       "<Event>" + std::string(300'000, 'x') + "</Event>"}) {
            model.setXml(xml);
            QVERIFY(model.isCut());
        }
        std::string deep, wide;
        for (int i = 0; i < 5000; ++i) {
            deep += "<a>";
            wide += "<a>1</a>";
        }
        model.setXml("<Event>" + deep);
        QVERIFY(model.isCut() && model.size() <= 100);
        model.setXml("<Event>" + wide + "</Event>");
        QVERIFY(model.isCut() && model.size() <= XmlTreeModel::mostNodes + 1);
        model.setXml({});
        QCOMPARE(model.rowCount(), 0);
    }

    void eventTableGrowsWithoutReset()
    {
        QByteArray many;
        for (int i = 0; i < 200'000; ++i)
            many += "<11>Nov  1 2026 00:00:00 h a[1]: line number " + QByteArray::number(i) + "\n";
        const QString path = file("many.log", many);
        Session session;
        Preferences preferences;
        EventTableModel model(session, preferences);
        session.open({path});
        QTRY_VERIFY_WITH_TIMEOUT(session.isIdle() && model.rowCount() == 200'000, 30'000);
        QCOMPARE(model.refAt(199'999).row().value, std::uint64_t(199'999));
        QCOMPARE(model.refAt(200'000).log().value, std::uint16_t(0));
        const QModelIndex last = model.index(199'999, EventTableModel::Message);
        QTRY_COMPARE(last.data().toString(), QStringLiteral("line number 199999"));
    }

    void longMessagesAreCut()
    {
        const QString path = file("long.log", "Nov  1 2026 00:00:00 h a: " + QByteArray(500'000, 'x') + "\n");
        Session session;
        Preferences preferences;
        EventTableModel model(session, preferences);
        session.open({path});
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex message = model.index(0, EventTableModel::Message);
        QTRY_VERIFY(message.data().toString().size() > 100);
        QVERIFY(message.data().toString().size() <= EventTableModel::shownCharacters + 1);
    }

    void jobs()
    {
        Session session;
        JobModel model(session.jobs());
        QAbstractItemModelTester tester(&model);
        session.open({m_syslog, m_bad});
        QTRY_VERIFY(session.isIdle() && model.rowCount() == 2);
        QCOMPARE(model.index(0, JobModel::Name).data().toString(), QStringLiteral("bad.csv"));
        QCOMPARE(model.index(0, JobModel::State).data().toString(), QStringLiteral("Failed"));
        QVERIFY(model.index(0, JobModel::Details).data().toString().contains(QStringLiteral("no known log format")));
        QCOMPARE(model.index(1, JobModel::State).data().toString(), QStringLiteral("Completed"));
        QCOMPARE(model.index(1, JobModel::Progress).data().toString(), QStringLiteral("100 %"));
        session.jobs().clearFinished();
        QCOMPARE(model.rowCount(), 0);
    }

    void sources()
    {
        Session session;
        SourcesModel model(session);
        QAbstractItemModelTester tester(&model);
        session.open({m_syslog, m_bad});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 2);
        QCOMPARE(printModel(model), QStringLiteral("Sources\nFiles\n  syslog\n  bad.csv\n"));
        const QModelIndex files = model.index(0, 0);
        QCOMPARE(model.index(1, 0, files).data(SourcesModel::DetailRole).toString(), QStringLiteral("could not be read"));
        QVERIFY(model.index(0, 0, files).data(SourcesModel::DetailRole).toString().startsWith(QStringLiteral("syslog · 3 event")));
        session.open({m_evtx});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 3);
        QVERIFY(model.index(2, 0, files).data(SourcesModel::DetailRole).toString().startsWith(QStringLiteral("Security · workstation-1 · 2 event")));
        QVERIFY(model.index(2, 0, files).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Channel: Security")));
        session.close(session.logs()[2].id);
        QCOMPARE(model.logAt(files).value, std::uint16_t(0));
        session.close(session.logs()[0].id);
        QCOMPARE(printModel(model), QStringLiteral("Sources\nFiles\n  bad.csv\n"));
    }

    void problems()
    {
        Session session;
        session.open({m_syslog});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 1);
        ProblemModel model(session, session.logs()[0].id);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(printModel(model), QStringLiteral("Log | Byte | Bytes | Record | Problem\nsyslog | 76 | 42 | in the table | Priority outside 0 to 191: <300>\n"));
    }

    void flows()
    {
        Preferences preferences;
        preferences.setTimesInUtc(true);
        ZoneClock clock("UTC");
        const Timestamp when = Timestamp::fromCivil(2026, 1, 2, 10, 0, 0);
        const auto name = [](EventRef) { return std::string("a.log"); };
        ThreatModel threats(preferences);
        QAbstractItemModelTester threatTester(&threats);
        auto threatTable = std::make_shared<ThreatTable>();
        Threat threat;
        threat.time = when;
        threat.outcome = ThreatOutcome::BlockedThreat;
        threat.name = "<b>Trojan\n</b>";
        threat.user = "anna";
        threat.bytes = 4242;
        threatTable->add(threat, EventRef(LogId{1}, RowIndex{0}), 0, clock);
        threat.name = "Adware";
        threat.severity = "Severe";
        threat.threatCategory = "Trojan";
        threat.url = "file:_C:\\a.exe";
        threat.action = "Quarantine";
        threat.outcome = ThreatOutcome::Allowed;
        threatTable->add(threat, EventRef(LogId{1}, RowIndex{1}), 9, clock);
        threats.setTable(threatTable, name);
        QCOMPARE(printModel(threats), QStringLiteral("Time (UTC) | What happened | Threat | Severity | Category | Address or path | User | Action | Client | Server | Policy | Size | Log\n"
                                                     "2026-01-02 10:00:00.000 | Blocked threat | <b>Trojan\u23CE</b> |  |  |  | anna |  |  |  |  | 4.2 kB | a.log\n"
                                                     "2026-01-02 10:00:00.000 | Allowed with threat | Adware | Severe | Trojan | file:_C:\\a.exe | anna | Quarantine |  |  |  | 4.2 kB | a.log\n"));
        threats.sort(ThreatModel::Outcome);
        QCOMPARE(threats.threat(0).outcome, ThreatOutcome::Allowed);
        // Narrowed in a worker, in whatever order; other rows show all again.
        QSignalSpy narrowed(&threats, &SortedRowsModel::narrowed);
        threats.keepOnly([threatTable](std::uint32_t row) { return threatTable->rows()[row].outcome == ThreatOutcome::BlockedThreat; });
        QTRY_COMPARE(narrowed.size(), 1);
        QVERIFY(threats.isNarrowed() && threats.rowCount() == 1);
        QCOMPARE(threats.threat(0).outcome, ThreatOutcome::BlockedThreat);
        threats.keepOnly([](std::uint32_t) { return false; });
        QTRY_COMPARE(narrowed.size(), 2);
        QCOMPARE(threats.rowCount(), 0);
        threats.sort(ThreatModel::Name);
        threats.keepOnly(nullptr);
        QVERIFY(!threats.isNarrowed() && threats.rowCount() == 2);
        QCOMPARE(threats.index(0, ThreatModel::Name).data().toString(), QStringLiteral("<b>Trojan\u23CE</b>"));

        KeptHitModel hits(preferences);
        QAbstractItemModelTester hitTester(&hits);
        KeptHits kept;
        kept.hits.push_back({KeptKind::Ticket, 3, when, "", "<i>Outage</i>", "two\nlines", {}, 0});
        kept.hits.push_back({KeptKind::Threat, 1, {}, "a.log", "Adware", "", {7}, 9});
        hits.setHits(std::make_shared<const KeptHits>(kept));
        QCOMPARE(printModel(hits), QStringLiteral("What | Time (UTC) | Log | What it says | Details\n"
                                                  "Ticket | 2026-01-02 10:00:00.000 |  | <i>Outage</i> | two\u23CElines\n"
                                                  "Threat |  | a.log | Adware | \n"));
        hits.sort(KeptHitModel::Text, Qt::DescendingOrder);
        QCOMPARE(hits.hit(0).id, std::int64_t(1));

        FindingModel findings(preferences);
        QAbstractItemModelTester findingTester(&findings);
        findings.setFindings(std::vector<FlowStore::SeenFinding>{{"failed-logon", 7, 2, when, when}, {"log-cleared", 1, 1, when, when}, {"of-tomorrow", 1, 1, {}, {}}});
        QCOMPARE(printModel(findings), QStringLiteral("Grade | Finding | ATT&CK | Events | First (UTC) | Last (UTC)\n"
                                                      "Attack | An event log was cleared | T1070.001 | 1 | 2026-01-02 10:00:00.000 | 2026-01-02 10:00:00.000\n"
                                                      "Notable | of-tomorrow |  | 1 |  | \n"
                                                      "Notable | Failed logon | T1110 | 7 | 2026-01-02 10:00:00.000 | 2026-01-02 10:00:00.000\n"));

        TransferModel transfers(preferences);
        TransferUserModel users;
        QAbstractItemModelTester transferTester(&transfers), userTester(&users);
        auto table = std::make_shared<TransferTable>();
        Transfer transfer;
        transfer.time = when;
        transfer.path = "/a";
        transfer.bytes = 1500;
        transfer.complete = false;
        table->add(transfer, EventRef(LogId{1}, RowIndex{0}), 0, clock);
        transfer.action = TransferAction::Rename;
        transfer.target = "/b";
        transfer.user = "ben";
        transfer.refused = true;
        table->add(transfer, EventRef(LogId{1}, RowIndex{1}), 1, clock);
        transfers.setTable(table, name);
        users.setView(TransferView::of(table));
        QCOMPARE(printModel(transfers), QStringLiteral("Time (UTC) | What happened | User | File | Size | From | Protocol | Log\n"
                                                       "2026-01-02 10:00:00.000 | Upload (broke off) |  | /a | 1.5 kB |  |  | a.log\n"
                                                       "2026-01-02 10:00:00.000 | Rename (refused) | ben | /a \u2192 /b |  |  |  | a.log\n"));
        QCOMPARE(printModel(users), QStringLiteral("User | Sessions | Uploads | Uploaded | Downloads | Downloaded | Deletes | Failed logins | Refused\n"
                                                   "(nobody named) | 0 | 1 | 1.5 kB | 0 | 0 bytes | 0 | 0 | 0\n"
                                                   "ben | 0 | 0 | 0 bytes | 0 | 0 bytes | 0 | 0 | 1\n"));
    }

    void fields()
    {
        FieldModel model;
        QAbstractItemModelTester tester(&model);
        model.setFields({{"a", "1", EventField::Kind::Integer}, {"b", std::string(10'000, 'x'), EventField::Kind::Text}});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(1, 1).data().toString().size() < 5000);
        QCOMPARE(model.index(1, 1).data(FieldModel::FullValueRole).toString().size(), 10'000);
        model.setFields({{"LogonType", "3", EventField::Kind::Integer, "Network"}});
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("3 (Network)"));
        QCOMPARE(model.index(0, 1).data(FieldModel::FullValueRole).toString(), QStringLiteral("3"));
        model.setFields({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
