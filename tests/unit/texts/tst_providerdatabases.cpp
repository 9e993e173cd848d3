// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/format/format.h"
#include "core/source/sources.h"
#include "core/texts/eventtextfolder.h"
#include "core/texts/providerdatabases.h"
#include "core/texts/windowstexts.h"
#include "tests/support/archivewriter.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/parsing.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtConcurrent>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

namespace {

QByteArray gzip(const QByteArray &bytes)
{
    return QByteArray::fromStdString(packStream("gzip", bytes.toStdString()));
}

const QByteArray events =
    "[{\"Id\":7,\"Version\":0,\"LogName\":\"Application\",\"Keywords\":[1],\"Level\":4,\"Opcode\":0,\"Task\":2,"
    "\"Description\":\"Service %1 is now %2.%nReason: %3\","
    "\"Template\":\"<template><data name=\\\"Name\\\"/><data name=\\\"State\\\"/><data name=\\\"Reason\\\"/></template>\"}]";
const QByteArray messages =
    "[{\"ShortId\":9,\"RawId\":1073741833,\"LogLink\":null,\"ProviderName\":\"P\",\"Tag\":null,\"Template\":null,\"Text\":\"Old style: %1\\r\\n\"},"
    "{\"ShortId\":9,\"RawId\":-2147483639,\"LogLink\":null,\"ProviderName\":\"P\",\"Tag\":null,\"Template\":null,\"Text\":\"Warning: %1\"}]";
const QByteArray parameters = "[{\"ShortId\":55,\"RawId\":55,\"ProviderName\":\"P\",\"Text\":\"running\"}]";

} // namespace

/// Provider databases as EventLogExpert writes them.
class TestProviderDatabases : public QObject
{
    Q_OBJECT

    /// \p blob: columns packed with gzip, as since its first releases; else JSON as text.
    static void makeDatabase(const QString &path, const QString &provider, bool blob, bool versions = true)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("make"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE IF NOT EXISTS ProviderDetails (ProviderName TEXT COLLATE NOCASE NOT NULL, %1 Messages BLOB, "
                                              "Parameters BLOB, Events BLOB, Keywords BLOB, Opcodes BLOB, Tasks BLOB)")
                                   .arg(versions ? QStringLiteral("VersionKey TEXT,") : QString())));
            query.prepare(QStringLiteral("INSERT INTO ProviderDetails (ProviderName, Messages, Parameters, Events, Keywords, Opcodes, Tasks) VALUES (?, ?, ?, ?, ?, ?, ?)"));
            query.addBindValue(provider);
            for (const QByteArray &json : {messages, parameters, events, QByteArray("{\"1\":\"Checking\"}"), QByteArray("{\"11\":\"Begin\"}"), QByteArray("{\"2\":\"Services\"}")})
                query.addBindValue(blob ? QVariant(gzip(json)) : QVariant(QString::fromUtf8(json)));
            QVERIFY(query.exec());
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("make"));
    }
    static EventRecord record(std::uint16_t id, std::optional<std::uint16_t> qualifiers, const std::shared_ptr<const evtx::EventTexts> &texts)
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("a.evtx")).toStdString();
        {
            EvtxWriter writer(path);
            EvtxEvent event;
            event.provider = "P";
            event.eventId = id;
            event.qualifiers = qualifiers;
            event.task = 2;
            event.opcode = 11;
            event.keywords = 0x8080'0000'0000'0001ull;
            event.data = {{"Name", EvtxValue::text("spooler")}, {"State", EvtxValue::text("%%55")}, {"Reason", EvtxValue::text("asked to")}};
            writer.add(event);
            writer.finish();
        }
        const auto source = openFile(path);
        const Format &format = *findFormat("evtx");
        ParseOptions options;
        options.eventTexts = texts;
        const Parsed parsed = parseAll(format, **source, 0, options);
        return *format.makeParser()->decoder(*source, format.makeParser()->prepare(**source, options))->decode(parsed.rows.at(0).row);
    }
    static std::string meaning(const EventRecord &record, const char *name)
    {
        for (const EventField &field : record.fields) {
            if (field.name == name)
                return field.meaning;
        }
        return {};
    }

private Q_SLOTS:
    void textsAndNames_data()
    {
        QTest::addColumn<bool>("blob");
        QTest::addColumn<bool>("versions");
        QTest::newRow("packed") << true << true;
        QTest::newRow("packed, without versions") << true << false;
        QTest::newRow("text") << false << false;
    }
    void textsAndNames()
    {
        QFETCH(bool, blob);
        QFETCH(bool, versions);
        QTemporaryDir folder;
        makeDatabase(folder.filePath(QStringLiteral("one.db")), QStringLiteral("p"), blob, versions); // names have no case
        const auto texts = eventTexts(folder.path());
        QCOMPARE(texts->size(), std::size_t(1));
        const EventRecord modern = record(7, std::nullopt, texts);
        QCOMPARE(modern.message, std::string("Service spooler is now running.\nReason: asked to"));
        QCOMPARE(modern.description, modern.message);
        QCOMPARE(meaning(modern, "Task"), std::string("Services"));
        QCOMPARE(meaning(modern, "Opcode"), std::string("Begin"));
        QCOMPARE(meaning(modern, "Keywords"), std::string("Classic, Checking"));
        QCOMPARE(record(9, 0x4000, texts).message, std::string("Old style: spooler"));
        QCOMPARE(record(9, 0x8000, texts).message, std::string("Warning: spooler"));
        // Without a text the values stand there, as ever.
        QCOMPARE(record(10, std::nullopt, texts).message, std::string("Name: spooler; State: %%55; Reason: asked to"));
        QVERIFY(texts->faults().empty());
    }
    void mapsGoFirst()
    {
        QTemporaryDir folder;
        makeDatabase(folder.filePath(QStringLiteral("one.db")), QStringLiteral("P"), true);
        QFile map(folder.filePath(QStringLiteral("a.map")));
        QVERIFY(map.open(QIODevice::WriteOnly));
        map.write("Description: From the map\nEventId: 7\nProvider: P\n");
        map.close();
        const auto texts = eventTexts(folder.path());
        QCOMPARE(texts->size(), std::size_t(2));
        QCOMPARE(record(7, std::nullopt, texts).message, std::string("From the map"));
        QCOMPARE(record(9, 0x4000, texts).message, std::string("Old style: spooler"));
    }
    void faultsAreNamed()
    {
        QTemporaryDir folder;
        QCOMPARE(eventTexts(folder.path())->faults().size(), std::size_t(1)); // neither maps nor databases
        QFile junk(folder.filePath(QStringLiteral("junk.db")));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(8192, 'x'));
        junk.close();
        QFile empty(folder.filePath(QStringLiteral("empty.db")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const ProviderDatabases texts(folder.path());
        QCOMPARE(texts.size(), std::size_t(0));
        QCOMPARE(texts.faults().size(), std::size_t(2));
        QVERIFY(QString::fromStdString(texts.faults()[0]).contains(QStringLiteral("no table ProviderDetails")));
        // A row that cannot be read is named as well, once it is looked at.
        makeDatabase(folder.filePath(QStringLiteral("row.db")), QStringLiteral("P"), true);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("break"));
            database.setDatabaseName(folder.filePath(QStringLiteral("row.db")));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("UPDATE ProviderDetails SET Events = x'1f8b08000000'")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("break"));
        const auto broken = std::make_shared<const ProviderDatabases>(folder.path());
        QCOMPARE(record(7, std::nullopt, broken).message, std::string("Name: spooler; State: %%55; Reason: asked to"));
        QCOMPARE(broken->faults().size(), std::size_t(3));
        // A bomb is not unpacked.
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bomb"));
            database.setDatabaseName(folder.filePath(QStringLiteral("row.db")));
            QVERIFY(database.open());
            QSqlQuery query(database);
            query.prepare(QStringLiteral("UPDATE ProviderDetails SET Events = ?"));
            query.addBindValue(gzip("[\"" + QByteArray(static_cast<qsizetype>(limits::providerTextBytes), 'x') + "\"]"));
            QVERIFY(query.exec());
        }
        QSqlDatabase::removeDatabase(QStringLiteral("bomb"));
        const auto bomb = std::make_shared<const ProviderDatabases>(folder.path());
        QCOMPARE(record(9, 0x4000, bomb).message, std::string("Old style: spooler"));
        QCOMPARE(bomb->faults().size(), std::size_t(3));
        // Nothing is written beside what the analyst named.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    }
    void fromManyThreads()
    {
        QTemporaryDir folder;
        makeDatabase(folder.filePath(QStringLiteral("one.db")), QStringLiteral("P"), true);
        const auto texts = eventTexts(folder.path());
        EventRecord event = record(7, std::nullopt, nullptr);
        QList<QFuture<bool>> futures;
        for (int i = 0; i < 8; ++i) {
            futures.append(QtConcurrent::run([texts, event]() mutable {
                texts->nameHead(event);
                return texts->message(event, 7) == std::optional(std::string("Service spooler is now running.\nReason: asked to"));
            }));
        }
        for (QFuture<bool> &future : futures)
            QVERIFY(future.result());
    }
    void ofThisComputer()
    {
#ifdef Q_OS_WIN
        QVERIFY(windowsTexts());
#else
        QVERIFY(!windowsTexts());
        QVERIFY(!eventTexts({}));
#endif
    }
};

QTEST_GUILESS_MAIN(TestProviderDatabases)
#include "tst_providerdatabases.moc"
