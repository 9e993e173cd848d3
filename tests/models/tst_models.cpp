// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evtxwriter.h"
#include "tests/support/modelprinter.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/fieldmodel.h"
#include "ui/models/jobmodel.h"
#include "ui/models/problemmodel.h"
#include "ui/models/severitytablemodel.h"
#include "ui/models/sourcesmodel.h"

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
        QCOMPARE(printModel(model), QStringLiteral("Log | Critical | Error | Warning | Information | Unknown | Audit success | Audit failure | Total | Problems\n"
                                                   "syslog | 0 | 2 | 1 | 0 | 0 | 0 | 0 | 3 | 1\n"
                                                   "Security.evtx | 0 | 1 | 0 | 0 | 1 | 0 | 1 | 2 | 0\n"
                                                   "bad.csv | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n"
                                                   "Total | 0 | 3 | 1 | 0 | 1 | 0 | 1 | 5 | 1\n"));
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
        QVERIFY(printModel(model).endsWith(QStringLiteral("Total | 0 | 1 | 1 | 0 | 0 | 0 | 1 | 2 | 0\n")));
        session.closeAll();
        QCOMPARE(model.rowCount(), 0);
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
        QCOMPARE(printModel(model), QStringLiteral("Time (UTC) | Severity | Log | Source | Event ID | Message | Host | Level\n"
                                                   "2025-11-03 12:00:30.000 | Audit failure (Unknown) | Security.evtx | Audit | 4625 | User: <b>mallory</b> | workstation-1 | 0\n"
                                                   "2025-11-03 12:00:30.000 | Error | Security.evtx | Audit | 7 | User: <b>mallory</b> | workstation-1 | 2\n"
                                                   "2026-11-01 00:00:00.000 | Error | syslog | a |  | first | h | err\n"
                                                   "2026-11-01 00:01:00.000 | Warning | syslog | b |  | second | h | warning\n"
                                                   "2026-11-01 00:02:00.000 | Error | syslog | b |  | third error | h | \n"));
        Filter f;
        f.setOnlySeverity(Severity::Warning);
        session.filters().push(f);
        QTRY_COMPARE(model.rowCount(), 1);
        session.filters().clear();
        QTRY_COMPARE(model.rowCount(), 5);
        session.closeAll();
        QTRY_COMPARE(model.rowCount(), 0);
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
