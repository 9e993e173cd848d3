// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/format/evtx/messages.h"
#include "core/format/evtx/providertexts.h"
#include "core/format/format.h"
#include "core/source/sources.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/parsing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;
using evtx::EventMaps;

namespace {

const QByteArray logon =
    "Author: Sightglass\n"
    "Description: Someone logged on\n"
    "EventId: 4624\n"
    "Channel: Security\n"
    "Maps:\n"
    "  -\n"
    "    Property: UserName\n"
    "    PropertyValue: \"%domain%\\\\%user%\"\n"
    "    Values:\n"
    "      -\n"
    "        Name: domain\n"
    "        Value: \"/Event/EventData/Data[@Name=\\\"TargetDomainName\\\"]\"\n"
    "      -\n"
    "        Name: user\n"
    "        Value: \"/Event/EventData/Data[@Name='TargetUserName']\"\n"
    "  -\n"
    "    Property: PayloadData1\n"
    "    PropertyValue: \"Type: %LogonType%, 100%\"\n"
    "    Values:\n"
    "      -\n"
    "        Name: LogonType\n"
    "        Value: \"/Event/EventData/Data[@Name=\\\"LogonType\\\"]\"\n"
    "  -\n"
    "    Property: PayloadData2\n"
    "    PropertyValue: \"Host: %host%\"\n"
    "    Values:\n"
    "      -\n"
    "        Name: host\n"
    "        Value: \"/Event/EventData/Data[@Name=\\\"Workstation\\\"]\"\n"
    "        Refine: \"[a-z]+(?=-)\"\n"
    "  -\n"
    "    Property: PayloadData3\n"
    "    PropertyValue: \"Nothing: %none%\"\n"
    "    Values:\n"
    "      -\n"
    "        Name: none\n"
    "        Value: \"/Event/EventData/Data[@Name=\\\"Missing\\\"]\"\n"
    "Lookups:\n"
    "  -\n"
    "    Name: LogonType\n"
    "    Default: Unknown\n"
    "    Values:\n"
    "      3: Network\n"
    "      10: Remote\n";

QByteArray small(int id, const char *channel, const char *provider, const char *description, const char *path)
{
    return "Description: " + QByteArray(description) + "\nEventId: " + QByteArray::number(id) + "\nChannel: " + channel
           + (*provider ? "\nProvider: " + QByteArray(provider) : QByteArray()) + "\nMaps:\n  - Property: ExecutableInfo\n    PropertyValue: \"%x%\"\n"
           + "    Values:\n      - Name: x\n        Value: " + path + "\n";
}

EventRecord record(std::vector<std::pair<std::string, std::string>> fields)
{
    EventRecord made;
    made.source = "P";
    made.fields.push_back({"Channel", "Security", EventField::Kind::Text});
    for (auto &[name, value] : fields)
        made.fields.push_back({name, value, EventField::Kind::Text});
    return made;
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

private Q_SLOTS:
    void init()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
    }

    void linesLookupsAndRefine()
    {
        write(QStringLiteral("Security_4624.map"), logon);
        const EventMaps maps(m_folder.path());
        QCOMPARE(maps.size(), std::size_t(1));
        QVERIFY(maps.faults().empty());
        const auto text = [&maps](const EventRecord &of) { return QString::fromStdString(maps.message(of, 4624).value_or("(none)")); };
        QCOMPARE(text(record({{"TargetDomainName", "CORP"}, {"TargetUserName", "ann"}, {"LogonType", "3"}, {"Workstation", "pc-12"}})),
                 QStringLiteral("Someone logged on: UserName: CORP\\ann; Type: Network, 100%; Host: pc"));
        QCOMPARE(text(record({{"LogonType", "77"}})), QStringLiteral("Someone logged on: Type: Unknown (77), 100%"));
        QCOMPARE(text(record({})), QStringLiteral("Someone logged on"));
        QVERIFY(!maps.message(record({}), 4625));
        EventRecord other = record({});
        other.fields[0].value = "Application";
        QVERIFY(!maps.message(other, 4624));
        other.fields[0].value = "SECURITY";
        QVERIFY(maps.message(other, 4624));
    }

    void paths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("system") << QByteArray("/Event/System/Computer") << QStringLiteral("pc");
        QTest::newRow("attribute") << QByteArray("/Event/System/Security/@UserID") << QStringLiteral("S-1-5-18");
        QTest::newRow("user data") << QByteArray("/Event/UserData/EventXML/User") << QStringLiteral("bob");
        QTest::newRow("local name") << QByteArray("\"/Event/UserData/*[local-name()='EventXML']/*[local-name()='User']\"") << QStringLiteral("bob");
        QTest::newRow("unnamed") << QByteArray("/Event/EventData/Data") << QStringLiteral("one, two");
        QTest::newRow("by number") << QByteArray("/Event/EventData/Data[2]") << QStringLiteral("two");
        QTest::newRow("element") << QByteArray("/Event/EventData/Binary") << QStringLiteral("0A");
        QTest::newRow("name with a slash") << QByteArray("\"/Event/EventData/Data[@Name='a/b']\"") << QStringLiteral("slash");
        QTest::newRow("no path") << QByteArray("nonsense") << QString();
        QTest::newRow("half a path") << QByteArray("\"/Event/EventData/Data[@Name='\"") << QStringLiteral("one, two");
    }
    void paths()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QString, text);
        write(QStringLiteral("a.map"), small(7, "Security", "", "D", path.constData()));
        const EventMaps maps(m_folder.path());
        QVERIFY2(maps.faults().empty(), maps.faults().empty() ? "" : maps.faults()[0].c_str());
        const auto made = maps.message(record({{"Computer", "pc"}, {"UserID", "S-1-5-18"}, {"EventXML.User", "bob"}, {"Data1", "one"}, {"Data2", "two"},
                                               {"Binary", "0A"}, {"a/b", "slash"}}), 7);
        QVERIFY(made.has_value());
        QCOMPARE(QString::fromStdString(*made), text.isEmpty() ? QStringLiteral("D") : QStringLiteral("D: ExecutableInfo: ") + text);
    }

    void providerFirst()
    {
        write(QStringLiteral("a.map"), small(7, "Security", "", "any", "/Event/System/Computer"));
        write(QStringLiteral("b.map"), small(7, "Security", "P", "of P", "/Event/System/Computer"));
        write(QStringLiteral("c.map"), small(7, "Security", "Q", "of Q", "/Event/System/Computer"));
        const EventMaps maps(m_folder.path());
        QCOMPARE(*maps.message(record({}), 7), std::string("of P"));
        EventRecord other = record({});
        other.source = "R";
        QCOMPARE(*maps.message(other, 7), std::string("any"));
    }

    void badFiles()
    {
        write(QStringLiteral("a.map"), "Description: [unclosed\n");
        write(QStringLiteral("b.map"), "just text");
        write(QStringLiteral("c.map"), "EventId: many\n");
        write(QStringLiteral("d.map"), QByteArray(limits::eventMapBytes + 1, ' '));
        write(QStringLiteral("e.map"), QByteArray(5000, '['));
        write(QStringLiteral("f.map"), "EventId: 1\nMaps: 3\nLookups: no\nDescription: fine\n");
        write(QStringLiteral("g.map"), "EventId: 1\nMaps:\n  - Property: a\n    PropertyValue: b\n    Values:\n      - Name: c\n        Value: d\n        Refine: \"(\"\n");
        write(QStringLiteral("h.txt"), "no map");
        const EventMaps maps(m_folder.path());
        QCOMPARE(maps.size(), std::size_t(1));
        QCOMPARE(maps.faults().size(), std::size_t(6));
        QCOMPARE(*maps.message(record({}), 1), std::string("fine"));
        QCOMPARE(EventMaps(m_folder.filePath(QStringLiteral("missing"))).size(), std::size_t(0));
    }

    void providerTexts()
    {
        evtx::ProviderTexts texts;
        texts.parameters = {{1833, "Impersonation\r\n"}, {14592, "Inbound%0"}};
        const std::vector<std::string> values{"alice", "%%1833", "third", "4", "5", "6", "7", "8", "9", "ten"};
        const auto format = [&](const char *text) { return evtx::formatMessage(text, values, texts); };
        QCOMPARE(format("User %1 at 100%%.%n%tLevel: %2!s!"), std::string("User alice at 100%.\n\tLevel: Impersonation"));
        QCOMPARE(format("%10 and %11|"), std::string("ten and |"));
        QCOMPARE(format("shown%0 hidden"), std::string("shown"));
        QCOMPARE(format("a%r%bb%."), std::string("a b."));
        QCOMPARE(format("%%14592 %%99999 %"), std::string("Inbound %%99999 %"));
        QCOMPARE(format("%1!"), std::string("alice!"));
        QCOMPARE(evtx::templateNames("<template><data name=\"A\" inType='x'/><data inType=\"y\" name='B'/><data/></template>"), (std::vector<std::string>{"A", "B"}));

        EventRecord record;
        record.source = "P";
        const auto add = [&record](const char *name, const char *value, bool head) {
            EventField field{name, value, EventField::Kind::Text};
            field.head = head;
            record.fields.push_back(field);
        };
        add("Channel", "Application", true);
        add("Version", "1", true);
        add("Qualifiers", "16384", true);
        add("B", "second", false);
        texts.events[7] = {{0, {}, "old %1", {}}, {1, {}, "A=%1 B=%2", {"A", "B"}}};
        // The value that the event leaves out does not shift the other.
        QCOMPARE(*evtx::providerMessage(texts, record, 7), std::string("A= B=second"));
        // Of several versions none fits: nothing is guessed.
        texts.events[8] = {{2, {}, "x", {}}, {3, {}, "y", {}}};
        QVERIFY(!evtx::providerMessage(texts, record, 8));
        texts.events[8].pop_back();
        QCOMPARE(*evtx::providerMessage(texts, record, 8), std::string("x"));
        // Message files: by qualifiers, else by channel where that leaves one.
        texts.messages[9] = {{0x80000009, {}, "warning %1"}, {0x40000009, {}, "information %1"}};
        QCOMPARE(*evtx::providerMessage(texts, record, 9), std::string("information second"));
        texts.messages[10] = {{0x8000000A, "System", "of System"}, {0x9000000A, "application", "of Application"}};
        QCOMPARE(*evtx::providerMessage(texts, record, 10), std::string("of Application"));
        texts.messages[11] = {{0x8000000B, {}, "one"}, {0x9000000B, {}, "other"}};
        QVERIFY(!evtx::providerMessage(texts, record, 11));
    }

    void longValues()
    {
        // A regular expression sees the beginning of a value only.
        write(QStringLiteral("a.map"), small(7, "Security", "", "D", "/Event/System/Computer\n        Refine: z"));
        const EventMaps maps(m_folder.path());
        QVERIFY(maps.faults().empty());
        QCOMPARE(*maps.message(record({{"Computer", std::string(limits::refinedBytes, 'a') + "z"}}), 7), std::string("D"));
        QCOMPARE(*maps.message(record({{"Computer", std::string(limits::refinedBytes - 1, 'a') + "z"}}), 7), std::string("D: ExecutableInfo: z"));
    }

    void inARecord()
    {
        write(QStringLiteral("a.map"), small(7, "Application", "", "From the map", "\"/Event/EventData/Data[@Name='A']\""));
        const std::string path = m_folder.filePath(QStringLiteral("a.evtx")).toStdString();
        {
            EvtxWriter writer(path);
            EvtxEvent event;
            event.eventId = 7;
            event.time = 134'000'000'000'000'000ull;
            event.data = {{"A", EvtxValue::text("value")}};
            QVERIFY(writer.add(event) && writer.finish());
        }
        const auto source = openFile(path);
        QVERIFY(source);
        const Format &format = *findFormat("evtx");
        const Parsed parsed = parseAll(format, **source);
        ParseOptions options;
        options.eventTexts = std::make_shared<const EventMaps>(m_folder.path());
        const auto record = format.makeParser()->decoder(*source, options)->decode(parsed.rows.at(0).row);
        QVERIFY(record.has_value());
        QCOMPARE(record->message, std::string("From the map: ExecutableInfo: value"));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
