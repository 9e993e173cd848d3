// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/evtx/valuenames.h"
#include "core/format/format.h"
#include "core/source/sources.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/parsing.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;
using evtx::valueMeaning;

namespace {
const std::string security = "Microsoft-Windows-Security-Auditing";
}

class TestValueNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wellKnown_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<uint>("event");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("objectType");
        QTest::addColumn<QString>("meaning");
        const QString own = QString::fromStdString(security);
        const QString none;
        const auto row = [](const char *name, const QString &provider, uint event, const char *field, const char *value, const char *type, const char *meaning) {
            QTest::newRow(name) << provider << event << QString::fromLatin1(field) << QString::fromLatin1(value) << QString::fromLatin1(type)
                                << QString::fromLatin1(meaning);
        };
        row("logon type", own, 4624, "LogonType", "3", "", "Network");
        row("logon type unknown", own, 4624, "LogonType", "77", "", "");
        row("logon type of another provider", none, 4624, "LogonType", "3", "", "");
        row("sub status", own, 4625, "SubStatus", "0xc000006a", "", "Wrong password");
        row("credential validation", own, 4776, "Status", "0xc0000064", "", "User name does not exist");
        row("kerberos", own, 4771, "Status", "0x18", "", "Wrong password (pre-authentication failed)");
        row("encryption", own, 4769, "TicketEncryptionType", "0x17", "", "RC4-HMAC, weak");
        row("ticket options", own, 4769, "TicketOptions", "0x40810000", "", "forwardable, renewable, canonicalize");
        row("elevation", own, 4688, "TokenElevationType", "%%1937", "", "Full: elevated");
        row("label", own, 4688, "MandatoryLabel", "S-1-16-12288", "", "High integrity");
        row("system", none, 1, "UserID", "S-1-5-18", "", "Local System");
        row("domain admin", own, 4624, "TargetUserSid", "S-1-5-21-1-2-3-500", "", "Administrator");
        row("common user", own, 4624, "TargetUserSid", "S-1-5-21-1-2-3-1001", "", "");
        row("file access", own, 4663, "AccessMask", "0x10001", "File", "read data or list folder, delete");
        row("key access", own, 4663, "AccessMask", "0x3", "Key", "query value, set value");
        row("unknown object", own, 4663, "AccessMask", "0x10001", "Thing", "delete, other");
        row("bits that nobody knows", own, 4663, "AccessMask", "0x1", "Thing", "");
        row("access list", own, 4656, "AccessList", "%%1538\r\n\t\t\t\t%%4416\r\n\t\t\t\t%%9999", "", "read permissions, read data or list folder, %%9999");
        row("service", QStringLiteral("Service Control Manager"), 7023, "param2", "%%5", "", "Access denied");
        row("sysmon access", QStringLiteral("Microsoft-Windows-Sysmon"), 10, "GrantedAccess", "0x1010", "", "read memory, query limited information");
        row("sysmon full access", QStringLiteral("Microsoft-Windows-Sysmon"), 10, "GrantedAccess", "0x1FFFFF", "", "full control");
        row("path", QStringLiteral("Microsoft-Windows-TerminalServices-LocalSessionManager"), 40, "EventXML.Reason", "5", "", "Replaced by another connection");
        row("no number", own, 4624, "LogonType", "three", "", "");
        row("empty", own, 4624, "LogonType", "", "", "");
        row("nearly a SID", own, 1, "X", "S-1-5-18x", "", "");
        row("level", none, 1, "Level", "2", "", "Error");
        row("keywords", own, 4625, "Keywords", "0x8010000000000000", "", "Audit failure");
    }
    void wellKnown()
    {
        QFETCH(const QString, provider);
        QFETCH(const uint, event);
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const QString, objectType);
        QFETCH(const QString, meaning);
        QCOMPARE(QString::fromStdString(valueMeaning(provider.toStdString(), event, field.toStdString(), value.toStdString(), objectType.toStdString())), meaning);
    }
    void everyLineOfTheTable()
    {
        QFile file(QStringLiteral(SIGHTGLASS_SOURCE_DIR "/resources/evtx/values.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QByteArray> tables, seen, wanted;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('#'))
                continue;
            const QList<QByteArray> cells = line.split('\t');
            if (cells[0] == "field") {
                QCOMPARE(cells.size(), 5);
                wanted.insert(cells[4]);
                continue;
            }
            QCOMPARE(cells.size(), 3);
            if (cells[0] == "table") {
                QVERIFY2(cells[2] == "number" || cells[2] == "flags" || cells[2] == "text", line.constData());
                tables.insert(cells[1]);
                continue;
            }
            QVERIFY2(tables.contains(cells[0]) && !cells[2].isEmpty() && !cells[2].endsWith('.'), line.constData());
            QVERIFY2(!seen.contains(cells[0] + '\t' + cells[1]), line.constData());
            seen.insert(cells[0] + '\t' + cells[1]);
        }
        QVERIFY(seen.size() > 300);
        QVERIFY(tables.contains(wanted));
    }
    /// The value stays exact, the meaning stands beside it.
    void inARecord()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("a.evtx")).toStdString();
        EvtxEvent event;
        event.provider = security;
        event.eventId = 4624;
        event.time = 134'000'000'000'000'000ull;
        event.data = {{"LogonType", EvtxValue::u32(3)}, {"TargetUserSid", EvtxValue::sid("S-1-5-18")}, {"Other", EvtxValue::text("3")}};
        {
            EvtxWriter writer(path);
            QVERIFY(writer.add(event) && writer.finish());
        }
        const auto source = openFile(path);
        QVERIFY(source);
        const Format &format = *findFormat("evtx");
        const Parsed parsed = parseAll(format, **source);
        QCOMPARE(parsed.rows.size(), std::size_t(1));
        const auto record = format.makeParser()->decoder(*source, {})->decode(parsed.rows[0].row);
        QVERIFY(record.has_value());
        int found = 0;
        for (const EventField &field : record->fields) {
            if (field.name == "LogonType") {
                QCOMPARE(field.value, std::string("3"));
                QCOMPARE(field.meaning, std::string("Network"));
                ++found;
            } else if (field.name == "TargetUserSid") {
                QCOMPARE(field.meaning, std::string("Local System"));
                ++found;
            } else if (field.name == "Other") {
                QVERIFY(field.meaning.empty());
                ++found;
            }
        }
        QCOMPARE(found, 3);
    }
};

QTEST_GUILESS_MAIN(TestValueNames)
#include "tst_valuenames.moc"
