// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/database.h"
#include "core/history/databaseplace.h"
#include "core/history/historystore.h"
#include "core/history/postgrestext.h"
#include "core/event/errortext.h"
#include "tests/support/postgres.h"

#include <QDirIterator>
#include <QProcess>
#include <QSqlQuery>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <limits>
#include <map>
#include <thread>

#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#endif

using namespace sightglass;
using sightglass::testing::PostgresServer;

namespace {

std::string logText(int lines, const char *word = "line")
{
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += std::string(word) + ' ' + std::to_string(i) + '\n';
    return text;
}

/// The event of line \p n of logText().
EventCopy lineOf(const std::string &text, int n)
{
    std::size_t begin = 0;
    for (int i = 0; i < n; ++i)
        begin = text.find('\n', begin) + 1;
    EventCopy event;
    event.offset = begin;
    event.length = static_cast<std::uint32_t>(text.find('\n', begin) - begin);
    event.recordSha256 = *rangeSha256(MemorySource(text), event.offset, event.length);
    event.message = event.raw = text.substr(begin, event.length);
    event.time = Timestamp::fromMicroseconds(1'000'000LL * n);
    return event;
}

MarkChange pin(bool on = true)
{
    MarkChange change;
    change.pinned = on;
    return change;
}

TicketText titled(const char *title)
{
    TicketText text;
    text.title = title;
    return text;
}

/// What a child process does: commands until it is killed, each reported when it is saved.
int child(const QString &path, const QString &name, int commands, qint64 fileBytes)
{
#ifdef Q_OS_UNIX
    if (fileBytes > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{static_cast<rlim_t>(fileBytes), static_cast<rlim_t>(fileBytes)};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
#endif
    auto store = HistoryStore::open(path);
    if (!store) {
        std::printf("error %d %s\n", static_cast<int>(store.error().code), store.error().detail.c_str());
        return 1;
    }
    const std::string text = logText(5000);
    const MemorySource source(text);
    const auto file = (*store)->fileFor(source, {});
    for (int i = 0; i < commands; ++i) {
        const auto ticket = (*store)->createTicket(titled((name.toStdString() + ' ' + std::to_string(i)).c_str()));
        MarkChange change = pin();
        if (ticket)
            change.link = ticket->id;
        const auto marked = ticket && file ? (*store)->mark(file->id, {lineOf(text, i)}, change) : tl::unexpected(ticket ? file.error() : ticket.error());
        if (!marked) {
            std::printf("error %d %s\n", static_cast<int>(marked.error().code), marked.error().detail.c_str());
            return 1;
        }
        std::printf("saved %d\n", i);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

/// Every test runs on a file of SQLite and on a real PostgreSQL; what is of one alone says so.
class TestHistory : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<QString, QString> m_databases; // of a server, by the name of a file
    bool m_server = false;
    QString path(const char *name = "history.sqlite")
    {
        if (!m_server)
            return m_folder->filePath(QLatin1String(name));
        QString &address = m_databases[QLatin1String(name)];
        if (address.isEmpty())
            address = PostgresServer::instance()->newDatabase();
        return address;
    }
    QString databaseName(const QString &address) const { return address.section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0); }
    std::unique_ptr<HistoryStore> open()
    {
        auto store = HistoryStore::open(path());
        if (!store)
            qWarning("%s", store.error().detail.c_str());
        return store ? std::move(*store) : nullptr;
    }
    QByteArray bytes(const QString &file) const
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    std::unique_ptr<QProcess> start(const QString &name, int commands, qint64 fileBytes = 0)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), path(), name, QString::number(commands), QString::number(fileBytes)});
        return process;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, server);
        m_server = server;
        m_databases.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        if (server && !PostgresServer::instance())
            QSKIP(qPrintable(PostgresServer::whyNot()));
    }

    void marksAreKept()
    {
        const std::string text = logText(1000);
        const MemorySource source(text);
        FileId id;
        {
            const auto store = open();
            QVERIFY(store);
            QVERIFY(store->filesLike(source)->empty());
            KnownFile seen;
            seen.name = "app.log";
            seen.path = "/tmp/app.log";
            const auto file = store->fileFor(source, seen);
            QVERIFY(file);
            id = file->id;
            auto marked = store->mark(id, {lineOf(text, 3), lineOf(text, 5)}, pin());
            QVERIFY(marked);
            QCOMPARE(marked->size(), std::size_t(2));
            QCOMPARE((*marked)[1].event.message, std::string("line 5"));
            QVERIFY((*marked)[0].pinned.isValid() && !(*marked)[0].dismissed.isValid());
            MarkChange change;
            change.note = "look 'here'; DROP TABLE event";
            change.addTags = {"odd", " two  words ", "odd"};
            change.dismissed = true;
            marked = store->mark({(*marked)[0].id}, change);
            QVERIFY(marked);
            QCOMPARE((*marked)[0].tags, (std::vector<std::string>{"odd", "two words"}));
        }
        const auto store = open();
        const auto files = store->filesLike(source);
        QCOMPARE(files->size(), std::size_t(1));
        QCOMPARE(files->front().path, std::string("/tmp/app.log"));
        auto marks = *store->marks(id);
        QCOMPARE(marks.size(), std::size_t(2));
        QCOMPARE(marks[0].note, std::string("look 'here'; DROP TABLE event"));
        QVERIFY(marks[0].dismissed.isValid());
        // What is taken back leaves nothing.
        MarkChange back = pin(false);
        back.dismissed = false;
        back.note = "";
        back.removeTags = {"odd", "two words"};
        const auto bare = store->mark({marks[0].id}, back);
        QVERIFY((*bare)[0].isBare());
        QCOMPARE(store->marks(id)->size(), std::size_t(1));
        if (!m_server)
            QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void grownAndReplacedLogs()
    {
        const auto store = open();
        // A log of less than a whole head that grows past it.
        const std::string small = logText(10), grown = logText(5000);
        const auto file = store->fileFor(MemorySource(small), {});
        QVERIFY(file);
        QVERIFY(store->setFileSha256(file->id, small.size(), "abc"));
        const auto again = store->fileFor(MemorySource(grown), {});
        QVERIFY(again);
        QCOMPARE(again->id, file->id);
        QCOMPARE(again->size, std::uint64_t(grown.size()));
        QVERIFY(again->sha256.empty()); // of what it was
        QCOMPARE(store->filesLike(MemorySource(small))->front().id, file->id);
        // Another log with the same beginning is a candidate; its records tell that it is not the same.
        std::string other = grown;
        other.replace(20'000, 4, "LINE");
        QCOMPARE(store->filesLike(MemorySource(other))->size(), std::size_t(1));
        QVERIFY(store->filesLike(MemorySource(logText(5000, "other")))->empty());
        QVERIFY(store->filesLike(MemorySource(""))->empty());
        // Two events at one place, of two such logs, are two marks.
        EventCopy here = lineOf(grown, 4000), there = here;
        there.recordSha256 = std::string(64, '0');
        QVERIFY(store->mark(file->id, {here}, pin()));
        QVERIFY(store->mark(file->id, {there}, pin()));
        QCOMPARE(store->marks(file->id)->size(), std::size_t(2));
    }

    void tickets()
    {
        const std::string text = logText(100);
        const auto store = open();
        const auto file = store->fileFor(MemorySource(text), {});
        TicketText what = titled("Broken");
        what.notes = "# Why\n\"quotes\"";
        what.tags = {"a", "b c"};
        what.assignee = "Ann";
        what.priority = TicketPriority::High;
        const auto made = store->createTicket(what);
        QVERIFY(made);
        QCOMPARE(made->version, 1);
        QVERIFY(made->text == what);
        MarkChange link;
        link.link = made->id;
        QVERIFY(store->mark(file->id, {lineOf(text, 9), lineOf(text, 2)}, link));
        QVERIFY(store->mark(file->id, {lineOf(text, 9)}, link)); // twice is once
        const auto events = store->eventsOf(made->id);
        QCOMPARE(events->size(), std::size_t(2));
        QCOMPARE((*events)[0].event.raw, std::string("line 9")); // in the order of adding
        QCOMPARE((*events)[0].tickets, std::vector<TicketId>{made->id});
        // Of two who write upon the same version the second is told, and what both wrote is kept.
        const auto second = open();
        TicketText mine = what, theirs = what;
        mine.notes = "mine";
        theirs.notes = "theirs";
        auto saved = store->saveTicket(made->id, 1, theirs);
        QVERIFY(saved && *saved && !(*saved)->conflict);
        QCOMPARE((*saved)->now.version, 2);
        saved = second->saveTicket(made->id, 1, mine);
        QVERIFY(saved && *saved && (*saved)->conflict);
        QCOMPARE((*saved)->now.text.notes, std::string("theirs"));
        const auto revisions = *store->revisions(made->id);
        QCOMPARE(revisions.size(), std::size_t(3));
        QVERIFY(!revisions[2].taken && revisions[2].text.notes == "mine");
        // Deleting can be taken back.
        QVERIFY(store->deleteTicket(made->id));
        QVERIFY(store->tickets()->empty());
        QVERIFY(store->marks(file->id)->at(0).tickets.empty());
        QVERIFY(!second->saveTicket(made->id, 2, mine)->has_value());
        QVERIFY(store->restoreTicket(made->id));
        QCOMPARE(store->tickets()->at(0).events.size(), std::size_t(2));
        link = {};
        link.unlink = made->id;
        QVERIFY(store->mark({store->tickets()->at(0).events[0]}, link));
        QCOMPARE(store->tickets()->at(0).events.size(), std::size_t(1));
    }

    void othersAreNoticed()
    {
        const auto a = open(), b = open();
        const auto before = *a->dataVersion();
        QVERIFY(a->createTicket(titled("own")));
        QCOMPARE(*a->dataVersion(), before);
        QVERIFY(b->createTicket(titled("other")));
        QVERIFY(*a->dataVersion() != before);
    }

    void migrationFromEveryEarlierVersion()
    {
        // The schema as it is, and one step more that stands for the next.
        auto later = Database::schema();
        later.push_back({{"ALTER TABLE ticket ADD COLUMN due INTEGER", "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT"}});
        for (std::size_t version = 0; version < later.size(); ++version) {
            const QString file = path(("v" + std::to_string(version)).c_str());
            if (version > 0) {
                const auto old = Database::open(file, {later.begin(), later.begin() + static_cast<std::ptrdiff_t>(version)});
                QVERIFY(old);
                QVERIFY((*old)->run(QStringLiteral("INSERT INTO ticket (uid, version, title, status, priority, assignee, tags, notes, created, changed)"
                                                   " VALUES ('u', 1, 'kept', 0, 0, '', '', '', 0, 0)")));
            }
            const auto now = Database::open(file, later);
            QVERIFY(now);
            auto rows = (*now)->run(QStringLiteral("SELECT title, due FROM ticket"));
            QVERIFY(rows);
            QCOMPARE(rows->next(), version > 0);
            if (m_server)
                continue; // a step that fails is taken back there; copies are its keeper's
            const QString backup = file + QStringLiteral(".before-%1").arg(later.size());
            QCOMPARE(QFile::exists(backup), version > 0);
            if (version > 0) {
                const auto kept = Database::open(backup, {later.begin(), later.begin() + static_cast<std::ptrdiff_t>(version)});
                QVERIFY(kept);
                auto old = (*kept)->run(QStringLiteral("SELECT title FROM ticket"));
                QVERIFY(old && old->next());
                QCOMPARE(old->value(0).toString(), QStringLiteral("kept"));
            }
        }
    }

    void fromVersionOneToTwo()
    {
        const std::string text = logText(1000);
        const MemorySource source(text);
        const std::vector<Migration> one{Database::schema().front()};
        {
            const auto old = Database::open(path(), one);
            QVERIFY(old);
            QCOMPARE(*(*old)->version(), 1);
        }
        {
            // Read alone, it stays what it is and has no history of templates.
            const QByteArray before = m_server ? QByteArray() : bytes(path());
            const auto store = HistoryStore::openReadOnly(path());
            QVERIFY(store);
            const auto history = (*store)->logHistory(source, "plain\napp.log", 1000);
            QVERIFY(history && history->templates.empty());
            QVERIFY(!(*store)->addLook(source, {}, "plain\napp.log", 1000, {}));
            if (!m_server)
                QCOMPARE(bytes(path()), before);
        }
        {
            const auto old = Database::open(path(), one);
            QVERIFY((*old)->run(QStringLiteral("INSERT INTO ticket (uid, version, title, status, priority, assignee, tags, notes, created, changed)"
                                               " VALUES ('u', 1, 'kept', 0, 0, '', '', '', 0, 0)")));
        }
        // Two windows of the new version start at once.
        std::vector<std::thread> windows;
        std::atomic<int> good{0};
        for (int i = 0; i < 2; ++i) {
            windows.emplace_back([&, file = path()] {
                const auto store = HistoryStore::open(file);
                good += store && (*store)->tickets()->size() == 1 ? 1 : 0;
            });
        }
        for (std::thread &window : windows)
            window.join();
        QCOMPARE(good.load(), 2);
        const QString backup = path() + QStringLiteral(".before-%1").arg(Database::schema().size());
        if (!m_server) {
        QVERIFY(QFile::exists(backup));
        QCOMPARE(QDir(QFileInfo(path()).path()).entryList({QStringLiteral("*.before-*")}, QDir::Files).size(), 1); // nothing half made is left
        {
            const auto kept = Database::open(backup, one);
            QVERIFY(kept);
            QCOMPARE(*(*kept)->version(), 1);
            auto title = (*kept)->run(QStringLiteral("SELECT title FROM ticket"));
            QVERIFY(title && title->next());
            QCOMPARE(title->value(0).toString(), QStringLiteral("kept"));
        }
        }
        const auto store = open();
        QCOMPARE(store->tickets()->at(0).text.title, std::string("kept"));
        QVERIFY(store->addLook(source, {}, "plain\napp.log", 1000, {{"line <*>", 1000, {}, {}}}));
    }

    void looks()
    {
        const std::string first = logText(1000), grown = first + "other\n", tomorrow = logText(900, "line of tomorrow");
        const std::string kind = "plain\napp.log";
        const auto time = [](int s) { return Timestamp::fromMicroseconds(s * 1'000'000LL); };
        const auto store = open();
        QVERIFY(store->logHistory(MemorySource(first), kind, 1000)->templates.empty());
        const auto look = store->addLook(MemorySource(first), {}, kind, 1000, {{"line <*>", 1000, time(1), time(9)}});
        QVERIFY(look);
        // The same content again: what was known the first time. The look is the same.
        QVERIFY(store->logHistory(MemorySource(first), kind, 1000)->templates.empty());
        QCOMPARE(*store->addLook(MemorySource(first), {}, kind, 1000, {{"never", 1, {}, {}}}), *look);
        // Grown, also under another name; and tomorrow's log under the same.
        const std::unordered_set<std::string> one{"line <*>"}, two{"line <*>", "other"};
        QCOMPARE(store->logHistory(MemorySource(grown), kind, 1001)->templates, one);
        QCOMPARE(store->logHistory(MemorySource(grown), "plain\ncopy.log", 1001)->templates, one);
        QCOMPARE(store->logHistory(MemorySource(tomorrow), kind, 900)->templates, one);
        QVERIFY(store->logHistory(MemorySource(tomorrow), "plain\nelse.log", 900)->templates.empty());
        const auto second = store->addLook(MemorySource(grown), {}, kind, 1001, {{"line <*>", 1000, time(1), time(9)}, {"other", 1, time(10), time(10)}});
        QVERIFY(second && *second > *look);
        QCOMPARE(store->logHistory(MemorySource(grown), kind, 1001)->templates, one); // still new there
        QCOMPARE(store->logHistory(MemorySource(tomorrow), kind, 900)->templates, two);
        QCOMPARE(store->logHistory(MemorySource(tomorrow), kind, 900, *second)->templates, one);
        QVERIFY(store->logHistory(MemorySource(first), kind, 1000)->templates.empty());
        // First and last time, and how many.
        const auto all = *store->templatesOf(store->filesLike(MemorySource(grown))->front().id);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[1].text, std::string("other"));
        QCOMPARE(all[0].events, std::uint64_t(1000));
        QVERIFY(all[0].first == time(1) && all[0].last == time(9));
        // Read alone by another.
        const auto reader = HistoryStore::openReadOnly(path());
        QVERIFY(reader);
        QCOMPARE((*reader)->logHistory(MemorySource(tomorrow), kind, 900)->templates, two);
        const QString none = path("none.sqlite");
        QVERIFY(!HistoryStore::openReadOnly(none));
        QVERIFY(!HistoryStore::openReadOnly(none)); // and it made nothing
        QVERIFY(m_server || !QFile::exists(none));
    }

    void findingsThatWereJudged()
    {
        const std::string first = logText(1000), tomorrow = logText(900, "line of tomorrow");
        const std::string kind = "plain\napp.log";
        const auto store = open();
        QVERIFY(store->setDismissed(MemorySource(first), {}, "burst 'one'", true));
        QVERIFY(store->setDismissed(MemorySource(first), {}, "burst 'one'", true));
        QVERIFY(store->setNormal(MemorySource(first), {}, kind, "rare", true));
        const auto own = *store->logHistory(MemorySource(first), "other kind", 1000);
        QCOMPARE(own.dismissed, (std::unordered_set<std::string>{"burst 'one'"}));
        QCOMPARE(own.normal, (std::unordered_set<std::string>{"rare"})); // this log, whatever it is called
        const auto next = *store->logHistory(MemorySource(tomorrow), kind, 900);
        QVERIFY(next.dismissed.empty());
        QCOMPARE(next.normal, (std::unordered_set<std::string>{"rare"}));
        QVERIFY(store->logHistory(MemorySource(tomorrow), "other kind", 900)->normal.empty());
        QVERIFY(store->setDismissed(MemorySource(first), {}, "burst 'one'", false));
        QVERIFY(store->setNormal(MemorySource(first), {}, kind, "rare", false));
        const auto none = *store->logHistory(MemorySource(first), kind, 1000);
        QVERIFY(none.dismissed.empty() && none.normal.empty());
        QVERIFY(store->logHistory(MemorySource(tomorrow), kind, 900)->normal.empty());
    }

    void failedMigrationChangesNothing()
    {
        QVERIFY(Database::open(path()));
        auto broken = Database::schema();
        broken.push_back({{"CREATE TABLE half (id INTEGER) STRICT", "THIS IS NO SQL"}});
        QVERIFY(!Database::open(path(), broken));
        const auto store = Database::open(path());
        QVERIFY(store);
        auto half = (*store)->run(m_server ? QStringLiteral("SELECT count(*) FROM pg_tables WHERE tablename = 'half'")
                                             : QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'half'"));
        QVERIFY(half->next());
        QCOMPARE(half->value(0).toInt(), 0);
    }

    void newerForeignAndDamagedFilesAreLeftAlone()
    {
        if (m_server)
            QSKIP("of files alone");
        {
            const auto newer = Database::open(path());
            QVERIFY((*newer)->run(QStringLiteral("PRAGMA user_version=%1").arg(Database::schema().size() + 1)));
        }
        const QByteArray before = bytes(path());
        auto refused = HistoryStore::open(path());
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::NewerVersion);
        QCOMPARE(bytes(path()), before);

        QProcess sqlite;
        const QString foreign = path("foreign.db");
        {
            // Another program's: a table, no mark of ours.
            const auto made = Database::open(foreign, {});
            QVERIFY((*made)->run(QStringLiteral("CREATE TABLE t (x)")));
            QVERIFY((*made)->run(QStringLiteral("PRAGMA application_id=7")));
        }
        refused = HistoryStore::open(foreign);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Damaged);

        QFile text(path("text"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        refused = HistoryStore::open(text.fileName());
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Damaged);
        QCOMPARE(bytes(text.fileName()), QByteArray(5000, 'x'));

        // A page of it overwritten: told at the start.
        {
            const auto store = Database::open(path("hurt"));
            for (int i = 0; i < 300; ++i)
                QVERIFY((*store)->run(QStringLiteral("INSERT INTO file (head_start, head_length, head_sha256, size, name, path, format, encoding, first_seen, last_seen)"
                                                     " VALUES (0, 1, 'x%1', 1, '', '', '', '', 0, 0)").arg(i)));
        }
        QFile hurt(path("hurt"));
        QVERIFY(hurt.open(QIODevice::ReadWrite));
        QVERIFY(hurt.size() > 5 * 4096);
        hurt.seek(4096);
        hurt.write(QByteArray(static_cast<int>(hurt.size()) - 4096, '\x5a'));
        hurt.close();
        refused = HistoryStore::open(path("hurt"));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Damaged);
    }

    void noPlaceToWrite()
    {
        if (m_server)
            QSKIP("of files alone");
        const auto store = HistoryStore::open(QStringLiteral("/proc/nowhere/history.sqlite"));
        QVERIFY(!store);
        QVERIFY(store.error().code == ErrorCode::WriteFailed);
        QVERIFY(!store.error().where.empty());
    }

    void fullDisk()
    {
        if (m_server)
            QSKIP("of files alone");
        // SQLite's own word for it …
        const auto database = Database::open(path());
        QVERIFY(database);
        auto pages = (*database)->run(QStringLiteral("PRAGMA page_count"));
        QVERIFY(pages->next());
        QVERIFY((*database)->run(QStringLiteral("PRAGMA max_page_count=%1").arg(pages->value(0).toInt() + 1)));
        pages->finish();
        Result<void> last;
        for (int i = 0; i < 200 && last; ++i) {
            last = (*database)->transaction([&]() -> Result<void> {
                auto done = (*database)->run(QStringLiteral("INSERT INTO ticket (uid, version, title, status, priority, assignee, tags, notes, created, changed)"
                                                            " VALUES (?, 1, ?, 0, 0, '', '', '', 0, 0)"), {QString::number(i), QString(1000, QLatin1Char('x'))});
                return done ? Result<void>() : tl::unexpected(done.error());
            });
        }
        QVERIFY(!last);
        QVERIFY(last.error().code == ErrorCode::WriteFailed);
        // … after which it can be used.
        QVERIFY((*database)->run(QStringLiteral("SELECT count(*) FROM ticket")));
#ifdef Q_OS_UNIX
        // … and a system that refuses to write.
        const auto process = start(QStringLiteral("full"), 3000, 900'000);
        QVERIFY(process->waitForFinished(60'000));
        const QByteArray out = process->readAllStandardOutput();
        QVERIFY2(out.contains(QByteArray("error ") + QByteArray::number(static_cast<int>(ErrorCode::WriteFailed))), out.right(200).constData());
        QVERIFY(out.startsWith("saved 0"));
        const auto count = out.count("saved");
        const auto store = open();
        QVERIFY(store);
        const auto tickets = *store->tickets();
        QVERIFY(std::count_if(tickets.begin(), tickets.end(), [](const Ticket &t) { return t.text.title.starts_with("full") && !t.events.empty(); }) >= count);
#endif
    }

#ifdef Q_OS_UNIX
    void killedInTheMiddle()
    {
        for (int round = 0; round < 3; ++round) {
            const QString name = QStringLiteral("round%1").arg(round);
            const auto process = start(name, 5000);
            QByteArray out;
            const auto saved = [&] { return out.count("saved"); };
            while (saved() < 20 + 15 * round && process->waitForReadyRead(30'000))
                out += process->readAllStandardOutput();
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
            QVERIFY(process->waitForFinished());
            out += process->readAllStandardOutput();
            QCOMPARE(process->exitStatus(), QProcess::CrashExit);
            const auto store = open();
            QVERIFY(store);
            const auto tickets = *store->tickets();
            const auto mine = std::count_if(tickets.begin(), tickets.end(), [&](const Ticket &t) { return t.text.title.starts_with(name.toStdString() + ' ') && t.events.size() == 1; });
            QVERIFY2(mine >= saved(), qPrintable(QStringLiteral("%1 kept, %2 reported").arg(mine).arg(saved())));
            QVERIFY(mine <= saved() + 1);
        }
    }

    void twoProcessesAtOnce()
    {
        // Also the very first opening, when both make the schema.
        const auto a = start(QStringLiteral("a"), 150), b = start(QStringLiteral("b"), 150);
        QVERIFY(a->waitForFinished(60'000) && b->waitForFinished(60'000));
        for (const auto *process : {a.get(), b.get()}) {
            const QByteArray out = const_cast<QProcess *>(process)->readAllStandardOutput();
            QVERIFY2(!out.contains("error"), out.right(200).constData());
            QCOMPARE(out.count("saved"), qsizetype(150));
        }
        const auto store = open();
        QCOMPARE(store->tickets()->size(), std::size_t(300));
        // Both marked the same events of the same log.
        QCOMPARE(store->filesLike(MemorySource(logText(5000)))->size(), std::size_t(1));
        QCOMPARE(store->marks(FileId{1})->size(), std::size_t(150));
    }
#endif

    void heldByAnother()
    {
        const auto holder = Database::open(path());
        const auto second = Database::open(path(), Database::schema(), 50);
        QVERIFY(second);
        QVERIFY((*holder)->transaction([&]() -> Result<void> {
            const auto done = (*second)->transaction([]() -> Result<void> { return {}; });
            if (done || done.error().code != ErrorCode::Locked)
                return failure(ErrorCode::Internal, {}, "it did not wait");
            return {};
        }));
        QVERIFY((*second)->transaction([]() -> Result<void> { return {}; }));
    }

    void textsAsTheyAre()
    {
        // What a database could take for its own: quotes, backslashes, placeholders, zero bytes, other scripts.
        const auto store = open();
        const std::string hostile = "it's \"?\" \\' ; -- $1 :a %s \n\t\xE2\x80\xAE \xF0\x9F\x94\xA5 {?}";
        TicketText what = titled(hostile.c_str());
        what.notes = std::string("zero\0byte", 9);
        what.assignee = "NULL";
        const auto made = store->createTicket(what);
        QVERIFY(made);
        QCOMPARE(made->text.title, hostile);
        QCOMPARE(made->text.assignee, std::string("NULL"));
        QCOMPARE(made->text.notes, m_server ? std::string("zero\xE2\x90\x80""byte") : what.notes);
        const auto database = Database::open(path("types"), {{{"CREATE TABLE kept (id INTEGER PRIMARY KEY, n INTEGER, r REAL, b BLOB, t TEXT NOT NULL, offset INTEGER, user TEXT) STRICT"}}});
        QVERIFY(database);
        const QByteArray bytes("a\0'\\\xFF", 5);
        const qlonglong least = std::numeric_limits<qlonglong>::min(), most = std::numeric_limits<qlonglong>::max();
        QVERIFY((*database)->transaction([&]() -> Result<void> {
            const auto written = (*database)->runMany(QStringLiteral("INSERT INTO kept (n, r, b, t, offset, user) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                                        {{least, 0.1, bytes, QStringLiteral("Zebra"), 1, QVariant(QMetaType::fromType<QString>())}, {most, -2.5, QByteArray(""), QStringLiteral("apple"), -1, QStringLiteral("?")}});
            return written && *written == 2 ? Result<void>() : failure(ErrorCode::Internal, {});
        }));
        auto rows = (*database)->run(QStringLiteral("SELECT n, r, b, t, offset, user FROM kept ORDER BY t"));
        QVERIFY(rows);
        QVERIFY(rows->next()); // by bytes: capitals first
        QCOMPARE(rows->value(0).toLongLong(), least);
        QCOMPARE(rows->value(1).toDouble(), 0.1);
        QCOMPARE(rows->value(2).toByteArray(), bytes);
        QCOMPARE(rows->value(3).toString(), QStringLiteral("Zebra"));
        QVERIFY(rows->value(5).isNull());
        QVERIFY(rows->next());
        QCOMPARE(rows->value(0).toLongLong(), most);
        QCOMPARE(rows->value(4).toInt(), -1);
        QCOMPARE(rows->value(5).toString(), QStringLiteral("?"));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("shown"); // empty: refused
        QTest::newRow("all") << "postgresql://ann:secret@db.example.org:5433/logs" << "postgresql://ann@db.example.org:5433/logs";
        QTest::newRow("other scheme") << "postgres://ann@localhost/logs" << "postgresql://ann@localhost/logs";
        QTest::newRow("socket") << "postgresql:///logs" << "postgresql:///logs";
        QTest::newRow("folder") << "postgresql://ann@/logs?host=/run/pg" << "postgresql://ann@/logs?host=/run/pg";
        QTest::newRow("weaker but encrypted") << "postgresql://ann@db/logs?sslmode=require" << "postgresql://ann@db/logs?sslmode=require";
        QTest::newRow("plain, here") << "postgresql://127.0.0.1/logs?sslmode=disable" << "postgresql://127.0.0.1/logs?sslmode=disable";
        QTest::newRow("plain, beyond") << "postgresql://ann:secret@db/logs?sslmode=disable" << "";
        QTest::newRow("perhaps plain") << "postgresql://ann:secret@db/logs?sslmode=prefer" << "";
        QTest::newRow("elsewhere by option") << "postgresql://localhost/logs?hostaddr=10.0.0.1" << "";
        QTest::newRow("password as option") << "postgresql://ann:secret@localhost/logs?password=secret" << "";
        QTest::newRow("more options") << "postgresql://localhost/logs?sslrootcert=a;hostaddr=10.0.0.1" << "";
        QTest::newRow("two hosts") << "postgresql:///logs?host=a,b" << "";
        QTest::newRow("no name") << "postgresql://ann:secret@localhost" << "";
        QTest::newRow("no address") << "postgresql://[:secret" << "";
        QTest::newRow("mode") << "postgresql://localhost/logs?sslmode=off" << "";
    }
    void addresses()
    {
        QFETCH(QString, given);
        QFETCH(QString, shown);
        const auto place = DatabasePlace::parse(given);
        QCOMPARE(place.has_value(), !shown.isEmpty());
        if (place) {
            QCOMPARE(place->shown(), shown);
            QCOMPARE(DatabasePlace::parse(place->shown())->shown(), shown);
        } else {
            QVERIFY(!errorText(place.error()).contains(QLatin1String("secret")));
            const auto opened = HistoryStore::open(given);
            QVERIFY(!opened && opened.error().code == ErrorCode::NotAFile);
        }
        if (given.contains(QLatin1String("db.example.org")))
            QCOMPARE(place->sslMode, QStringLiteral("verify-full"));
    }

    void serversThatSayNo()
    {
        if (!m_server)
            QSKIP("of servers alone");
        const QString name = databaseName(path());
        PostgresServer *server = PostgresServer::instance();
        server->sql(name, QStringLiteral("CREATE ROLE locked LOGIN PASSWORD 'right ''w'"));
        const auto code = [](const QString &address) {
            const auto opened = Database::open(address);
            if (!opened)
                qInfo("%s", qPrintable(errorText(opened.error())));
            return opened ? std::optional<ErrorCode>() : opened.error().code;
        };
        const QString locked = server->address(name, QStringLiteral("locked"));
        QVERIFY(code(locked) == ErrorCode::PermissionDenied);
        PasswordBook::set(DatabasePlace::parse(locked)->shown(), QStringLiteral("wrong"));
        QVERIFY(code(locked) == ErrorCode::PermissionDenied);
        // The right one, but no right to make tables there.
        PasswordBook::set(DatabasePlace::parse(locked)->shown(), QStringLiteral("right 'w"));
        QVERIFY(code(locked) == ErrorCode::PermissionDenied);
        server->sql(name, QStringLiteral("GRANT ALL ON SCHEMA public TO locked"));
        QVERIFY(!code(locked));
        PasswordBook::set(DatabasePlace::parse(locked)->shown(), {});
        qputenv("PGPASSWORD", "right 'w");
        QVERIFY(!code(locked));
        qunsetenv("PGPASSWORD");
        QVERIFY(code(server->address(QStringLiteral("nosuch"))) == ErrorCode::FileNotFound);
        QVERIFY(code(QStringLiteral("postgresql:///x?host=/nowhere")) == ErrorCode::FileNotFound);
        // Another program's, and a newer one's, are left alone.
        const QString other = path("other");
        server->sql(databaseName(other), QStringLiteral("CREATE TABLE public.invoice (id INT)"));
        QVERIFY(code(other) == ErrorCode::Damaged);
        QCOMPARE(server->sql(databaseName(other), QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")), QStringLiteral("1"));
        const QString newer = path("newer");
        QVERIFY(!code(newer));
        server->sql(databaseName(newer), QStringLiteral("UPDATE sightglass_schema SET version = version + 1"));
        QVERIFY(code(newer) == ErrorCode::NewerVersion);
        server->sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0 OWNER tester"));
        QVERIFY(code(server->address(QStringLiteral("latin"))) == ErrorCode::Internal);
    }

    void aConnectionThatIsLost()
    {
        if (!m_server)
            QSKIP("of servers alone");
        const auto database = Database::open(path());
        const auto insert = [&] {
            return (*database)->run(QStringLiteral("INSERT INTO log_kind (name) VALUES (?)"), {QStringLiteral("k%1").arg(QRandomGenerator::global()->generate64())});
        };
        QVERIFY(insert());
        const qint64 before = *(*database)->dataVersion();
        // While nobody asks: the next command connects again, and is not lost.
        PostgresServer::instance()->dropConnections(databaseName(path()));
        QVERIFY(insert());
        QCOMPARE(*(*database)->dataVersion(), before);
        // In the middle of a command: it says so, and nothing of it is there.
        const auto half = (*database)->transaction([&]() -> Result<void> {
            if (const auto done = insert(); !done)
                return tl::unexpected(done.error());
            PostgresServer::instance()->dropConnections(databaseName(path()));
            const auto done = insert();
            return done ? Result<void>() : tl::unexpected(done.error());
        });
        QVERIFY(!half);
        QVERIFY(half.error().code == ErrorCode::Locked);
        qInfo("%s", qPrintable(errorText(half.error())));
        auto count = (*database)->run(QStringLiteral("SELECT count(*) FROM log_kind"));
        QVERIFY(count && count->next());
        QCOMPARE(count->value(0).toInt(), 2);
        // Reading, too.
        PostgresServer::instance()->dropConnections(databaseName(path()));
        QVERIFY((*database)->reading([&]() -> Result<void> { return {}; }));
    }

    void workThatIsRunAgain()
    {
        if (!m_server)
            QSKIP("of servers alone");
        // Another client, not ours, holds rows in the other order: the server ends one of the two.
        const auto a = Database::open(path()), b = Database::open(path());
        QVERIFY((*a)->run(QStringLiteral("INSERT INTO log_kind (name) VALUES ('one')")));
        std::atomic<bool> held{false}, asked{false};
        std::thread other([&, address = path()] {
            const auto c = Database::open(address);
            (void)(*c)->run(QStringLiteral("BEGIN"));
            (void)(*c)->run(QStringLiteral("SELECT * FROM log_kind FOR UPDATE"));
            held = true;
            while (!asked)
                QThread::msleep(5);
            QThread::msleep(200);
            (void)(*c)->run(QStringLiteral("SELECT * FROM sightglass_schema FOR UPDATE"));
            (void)(*c)->run(QStringLiteral("ROLLBACK"));
        });
        while (!held)
            QThread::msleep(5);
        int runs = 0;
        const auto done = (*a)->transaction([&]() -> Result<void> {
            ++runs;
            asked = true;
            const auto changed = (*a)->run(QStringLiteral("UPDATE log_kind SET name = 'two'"));
            return changed ? Result<void>() : tl::unexpected(changed.error());
        });
        other.join();
        QVERIFY(done);
        QVERIFY(runs >= 1);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments[1] == QLatin1String("--child"))
        return child(arguments[2], arguments[3], arguments[4].toInt(), arguments[5].toLongLong());
    TestHistory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_history.moc"
