// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/database.h"
#include "core/history/flowstore.h"
#include "core/history/historycheck.h"
#include "core/history/historystore.h"
#include "core/history/jobstore.h"
#include "core/history/livestore.h"
#include "core/history/searchstore.h"
#include "core/session/followedflows.h"
#include "tests/support/postgres.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <map>
#include <set>
#include <thread>

using namespace sightglass;
using sightglass::testing::PostgresServer;

namespace {

std::string logText(int lines)
{
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += "line " + std::to_string(i) + '\n';
    return text;
}

/// Stops after some reports.
class Few final : public Progress
{
public:
    explicit Few(int reports) : m_left(reports) {}
    bool report(std::uint64_t) override { return --m_left > 0; }

private:
    int m_left;
};

} // namespace

/// Searching in everything kept, alike on a file and on a server.
class TestSearchStore : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_address;
    bool m_server = false;
    NoProgress m_progress;
    QString path()
    {
        if (!m_server)
            return m_folder->filePath(QStringLiteral("history.sqlite"));
        if (m_address.isEmpty())
            m_address = PostgresServer::instance()->newDatabase();
        return m_address;
    }
    std::unique_ptr<HistoryStore> open(const QString &at = {})
    {
        auto store = HistoryStore::open(at.isEmpty() ? path() : at);
        if (!store)
            qWarning("%s", store.error().detail.c_str());
        return store ? std::move(*store) : nullptr;
    }
    /// Kinds and ids of what has the words, after the index was brought up to date.
    QStringList found(HistoryStore &store, const QString &text, std::size_t most = 1000)
    {
        SearchStore search(store.database());
        const auto done = search.update(m_progress, false);
        const auto query = SearchQuery::parse(text);
        const auto hits = query ? search.search(*query, most) : Result<KeptHits>(tl::unexpected(query.error()));
        if (!done || !*done || !hits) {
            qWarning("%s", !done ? done.error().detail.c_str() : hits ? "stopped" : hits.error().detail.c_str());
            return {QStringLiteral("failed")};
        }
        QStringList names;
        for (const KeptHit &hit : hits->hits)
            names.append(QStringLiteral("%1 %2").arg(QLatin1String(keptKindName(hit.kind))).arg(hit.id));
        return names;
    }
    static bool sound(HistoryStore &store)
    {
        const auto faults = checkHistory(store.database());
        if (!faults) {
            qWarning("%s", faults.error().detail.c_str());
            return false;
        }
        for (const std::string &fault : *faults)
            qWarning("%s", fault.c_str());
        return faults->empty();
    }
    static EventCopy copy(const std::string &text, std::uint64_t offset, std::uint32_t length, const std::string &message)
    {
        EventCopy event;
        event.offset = offset;
        event.length = length;
        event.recordSha256 = *rangeSha256(MemorySource(text), offset, length);
        event.message = message;
        event.raw = text.substr(offset, length);
        return event;
    }
    static void follow(LiveStore &live, LiveSourceId source, std::uint64_t first, const std::vector<std::string> &lines)
    {
        LiveCommit commit;
        commit.uuid = "stream-1";
        commit.name = "/var/log/app.log";
        commit.formatId = "plain";
        for (std::size_t i = 0; i < lines.size(); ++i) {
            LiveEvent event;
            event.place = first + i;
            event.time = Timestamp::fromMicroseconds(static_cast<std::int64_t>(i) * 1'000'000);
            event.program = "app";
            event.raw = lines[i];
            commit.events.push_back(event);
        }
        QVERIFY(live.commit(source, {commit}));
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
        m_address.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        if (server && !PostgresServer::instance())
            QSKIP(qPrintable(PostgresServer::whyNot()));
    }

    void words()
    {
        const auto list = [](const char *text) {
            QStringList words;
            for (const QString &word : searchWords(QString::fromUtf8(text)))
                words.append(word);
            return words.join(QLatin1Char('|'));
        };
        QCOMPARE(list("Failed password for root from 10.0.0.5:22"), QStringLiteral("failed|password|for|root|from|10|0|0|5|22"));
        QCOMPARE(list("a_b-c/d \xC3\x84rger CAF\xC3\x89"), QStringLiteral("a|b|c|d|arger|cafe"));
        QCOMPARE(list("\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82 \xE6\x97\xA5\xE6\x9C\xAC 123abc"), QString::fromUtf8("\xD0\xBF\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82|\xE6\x97\xA5\xE6\x9C\xAC|123abc"));
        QCOMPARE(list(" -- "), QString());
        QVERIFY(!SearchQuery::parse(QString()));
        QVERIFY(!SearchQuery::parse(QStringLiteral("-only ***")));
        const auto query = SearchQuery::parse(QStringLiteral("Failed \"pass word\" 10.0.* -cron"));
        QVERIFY(query);
        QCOMPARE(query->terms.size(), std::size_t(4));
        QCOMPARE(query->fts5(), QStringLiteral("(\"Failed\" AND \"pass word\" AND \"10.0.*\"*) NOT (\"cron\")"));
        QCOMPARE(query->tsquery(), QStringLiteral("('failed') & ('pass' <-> 'word') & ('10' <-> '0':*) & !('cron')"));
    }

    void everythingIsFound()
    {
        const auto store = open();
        const std::string text = logText(50);
        KnownFile seen;
        seen.name = "app.log";
        const auto file = store->fileFor(MemorySource(text), seen);
        MarkChange change;
        change.pinned = true;
        change.note = "looks like the Kraken";
        change.addTags = {"odd-one"};
        const auto marks = store->mark(file->id, {copy(text, 0, 6, "ordinary message"), copy(text, 7, 6, "another")}, change);
        TicketText ticket;
        ticket.title = "Outage of web-01";
        ticket.notes = "It's caf\xC3\xA9 time \\ \"quoted\" 100%";
        const auto made = store->createTicket(ticket);
        QVERIFY(marks && made);
        const QString mark0 = QStringLiteral("mark %1").arg((*marks)[0].id.value), mark1 = QStringLiteral("mark %1").arg((*marks)[1].id.value),
                      first = QStringLiteral("ticket %1").arg(made->id.value);
        QCOMPARE(found(*store, QStringLiteral("kraken")), (QStringList{mark1, mark0}));
        QCOMPARE(found(*store, QStringLiteral("kraken ordinary")), QStringList{mark0});
        QCOMPARE(found(*store, QStringLiteral("kraken -ordinary")), QStringList{mark1});
        QCOMPARE(found(*store, QStringLiteral("odd-one another")), QStringList{mark1});
        QCOMPARE(found(*store, QStringLiteral("\"the kraken\"")).size(), 2);
        QCOMPARE(found(*store, QStringLiteral("\"kraken the\"")), QStringList());
        QCOMPARE(found(*store, QStringLiteral("krak")), QStringList());
        QCOMPARE(found(*store, QStringLiteral("krak*")).size(), 2);
        QCOMPARE(found(*store, QStringLiteral("web-01")), QStringList{first});
        QCOMPARE(found(*store, QStringLiteral("WEB 01 CAFE")), QStringList{first});
        QCOMPARE(found(*store, QStringLiteral("100% quoted")), QStringList{first});
        KeptJob job;
        job.name = "billing.log";
        job.path = "/srv/logs/billing.log";
        job.started = job.finished = SystemClock().now();
        job.state = KeptJobState::Completed;
        JobStore jobs(store->database());
        QVERIFY(jobs.addFinished(job, {}));
        QCOMPARE(found(*store, QStringLiteral("billing")), QStringList{QStringLiteral("analysis 1")});
        const auto live = LiveStore::open(path());
        QVERIFY(live);
        const auto source = (*live)->source("{\"path\":\"/var/log/app.log\"}");
        follow(**live, *source, 0, {"user anna logged in", "user bob logged in", std::string("raw \xFF bytes\0hidden", 17)});
        QCOMPARE(found(*store, QStringLiteral("anna")).size(), 1);
        QCOMPARE(found(*store, QStringLiteral("logged in")).size(), 2);
        QCOMPARE(found(*store, QStringLiteral("raw bytes")).size(), 1);
        QVERIFY(sound(*store));

        // What is said later counts, what was said before does not.
        change.note = "a false alarm";
        QVERIFY(store->mark({(*marks)[0].id}, change));
        QCOMPARE(found(*store, QStringLiteral("kraken")), QStringList{mark1});
        QCOMPARE(found(*store, QStringLiteral("\"false alarm\"")), QStringList{mark0});
        MarkChange tag;
        tag.addTags = {"brandnew"};
        QVERIFY(store->mark({(*marks)[1].id}, tag));
        QCOMPARE(found(*store, QStringLiteral("brandnew kraken")), QStringList{mark1});
        tag.removeTags = std::exchange(tag.addTags, {});
        QVERIFY(store->mark({(*marks)[1].id}, tag));
        QCOMPARE(found(*store, QStringLiteral("brandnew")), QStringList());
        ticket.title = "Outage of mail";
        QVERIFY(store->saveTicket(made->id, made->version, ticket));
        QCOMPARE(found(*store, QStringLiteral("web")), QStringList());
        QCOMPARE(found(*store, QStringLiteral("mail cafe")), QStringList{first});
        QVERIFY(store->deleteTicket(made->id));
        QCOMPARE(found(*store, QStringLiteral("mail")), QStringList());
        QVERIFY(store->restoreTicket(made->id));
        QCOMPARE(found(*store, QStringLiteral("mail")), QStringList{first});
        // Nothing is said about it any more: it is no mark.
        MarkChange bare;
        bare.pinned = false;
        bare.note = "";
        bare.removeTags = {"odd-one"};
        QVERIFY(store->mark({(*marks)[0].id}, bare));
        QCOMPARE(found(*store, QStringLiteral("ordinary")), QStringList());
        // Lines that join a followed event.
        LiveCommit grown;
        grown.uuid = "stream-1";
        grown.name = "/var/log/app.log";
        grown.mayBeThere = true;
        LiveEvent longer;
        longer.raw = "user anna logged in\n  at Stack.trace(Main.java)";
        grown.events = {longer};
        QVERIFY((*live)->commit(*source, {grown}));
        QCOMPARE(found(*store, QStringLiteral("anna java")).size(), 1);
        QVERIFY(sound(*store));
        // Only so many of a kind, the newest.
        SearchStore search(store->database());
        const auto one = search.search(*SearchQuery::parse(QStringLiteral("logged")), 1);
        QVERIFY(one);
        QCOMPARE(one->hits.size(), std::size_t(1));
        QVERIFY(one->more[static_cast<std::size_t>(KeptKind::LiveEvent)] && !one->more[0]);
        QCOMPARE(one->hits[0].text, std::string("user bob logged in"));
        QCOMPARE(one->hits[0].log, std::string("/var/log/app.log"));
    }

    /// Words against a plain search through the same lines, while sources are forgotten and ids used again.
    void likeAPlainSearch()
    {
        const auto store = open();
        const auto live = LiveStore::open(path());
        std::map<std::int64_t, std::string> there;
        QRandomGenerator random(7);
        const auto read = [&] {
            there.clear();
            QVERIFY((*live)->forEachEvent({}, 0, 0, [&](const StoredLiveEvent &event) {
                there[event.id] = std::string(event.event.raw);
                return true;
            }));
        };
        std::uint64_t place = 0;
        for (int round = 0; round < 12; ++round) {
            const auto source = (*live)->source("{\"n\":" + std::to_string(round % 3) + "}");
            std::vector<std::string> lines;
            for (int i = 0; i < 700; ++i)
                lines.push_back("w" + std::to_string(random.bounded(40)) + " x" + std::to_string(random.bounded(40)) + " w" + std::to_string(random.bounded(40)));
            LiveCommit commit;
            commit.uuid = "s" + std::to_string(round % 3);
            commit.name = commit.uuid;
            for (const std::string &line : lines) {
                LiveEvent event;
                event.place = place++;
                event.raw = line;
                commit.events.push_back(event);
            }
            QVERIFY((*live)->commit(*source, {commit}));
            SearchStore search(store->database());
            if (round % 4 == 1) {
                Few few(2);
                QVERIFY(search.update(few, false)); // stopped in the middle
            }
            if (round % 3 == 2)
                QVERIFY((*live)->forget(*source)); // the newest ids among them
            QVERIFY(FollowedFlows(*store).catchUp(m_progress));
            if (round % 5 == 4)
                QVERIFY((*live)->setRetention({0, 12'000}) && (*live)->prune(SystemClock().now()));
            read();
            const QString word = QStringLiteral("w%1").arg(round), other = QStringLiteral("x%1").arg(round * 3);
            for (const QString &text : {word, word + QLatin1Char(' ') + other, word + QStringLiteral(" -") + other, QStringLiteral("\"%1 %2\"").arg(word, other)}) {
                std::set<std::int64_t> expected;
                for (const auto &[id, line] : there) {
                    const QStringList in = QString::fromStdString(line).split(QLatin1Char(' '));
                    const bool has = in.contains(word), second = in.contains(other);
                    const bool side = QString::fromStdString(' ' + line + ' ').contains(QLatin1Char(' ') + word + QLatin1Char(' ') + other + QLatin1Char(' '));
                    if (text == word ? has : text.startsWith(QLatin1Char('"')) ? side : text.contains(QLatin1Char('-')) ? has && !second : has && second)
                        expected.insert(id);
                }
                std::set<std::int64_t> got;
                for (const QString &hit : found(*store, text, 100'000))
                    got.insert(hit.section(QLatin1Char(' '), 1).toLongLong());
                QCOMPARE(got, expected);
            }
            QVERIFY(sound(*store));
        }
    }

    void backfillOfAnEarlierVersion()
    {
        // Rows of the version before the index came are found.
        const auto &all = Database::schema();
        std::size_t before = 0;
        while (before < all.size() && QString::fromLatin1(all[before].statements.front()).indexOf(QStringLiteral("search_state")) < 0)
            ++before;
        QVERIFY(before > 0 && before < all.size());
        {
            const auto old = Database::open(path(), {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(before)});
            QVERIFY(old);
            QVERIFY((*old)->run(QStringLiteral("INSERT INTO ticket (uid, version, title, status, priority, assignee, tags, notes, created, changed)"
                                               " VALUES ('u', 1, 'from before', 0, 0, '', '', '', 0, 0)")));
        }
        const auto store = open();
        SearchStore search(store->database());
        QCOMPARE(*search.waiting(), std::int64_t(1));
        QCOMPARE(found(*store, QStringLiteral("before")), QStringList{QStringLiteral("ticket 1")});
        QCOMPARE(*search.waiting(), std::int64_t(0));
        if (m_server) {
            // The tables of the version before are there still.
            const QString name = path().section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0);
            const QString kept = PostgresServer::instance()->sql(name, QStringLiteral("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'sightglass_before%'")).trimmed();
            QVERIFY2(kept.contains(QStringLiteral("sightglass_before_%1_").arg(all.size())), qPrintable(kept));
        }
    }

    void forgottenWordsAreGone()
    {
        const std::string secret = "zqxhunterpass", text = secret + logText(300);
        {
            const auto store = open();
            const auto file = store->fileFor(MemorySource(text), {});
            MarkChange change;
            change.pinned = true;
            change.note = "the password " + secret;
            QVERIFY(store->mark(file->id, {copy(text, 0, 30, secret)}, change));
            for (int i = 0; i < 50; ++i) {
                TicketText ticket;
                ticket.title = "ticket " + std::to_string(i);
                QVERIFY(store->createTicket(ticket));
            }
            KeptJob job;
            job.name = secret + ".log";
            job.started = job.finished = SystemClock().now();
            job.state = KeptJobState::Completed;
            job.file = file->id;
            job.head = file->head;
            JobStore jobs(store->database());
            const auto id = jobs.addFinished(job, {});
            QVERIFY(id);
            const auto live = LiveStore::open(path());
            const auto source = (*live)->source("{}");
            follow(**live, *source, 0, {"followed " + secret, "followed other"});
            QCOMPARE(found(*store, QString::fromStdString(secret)).size(), 3);
            QVERIFY((*live)->forget(*source));
            QVERIFY(jobs.forgetLog(*id));
            QCOMPARE(found(*store, QString::fromStdString(secret)), QStringList());
            QVERIFY(sound(*store));
        }
        if (m_server) {
            const QString name = path().section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0);
            PostgresServer::instance()->sql(name, QStringLiteral("VACUUM FULL"));
            PostgresServer::instance()->sql(QStringLiteral("postgres"), QStringLiteral("CHECKPOINT"));
            QVERIFY(PostgresServer::instance()->dataOf(name).indexOf(secret.c_str()) < 0);
            return;
        }
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.c_str()), qPrintable(file.fileName()));
        }
    }

    /// One stores followed events and others take words in: nobody is refused, and in the end all is found.
    void besideAWriter()
    {
        const auto store = open();
        std::atomic<bool> over{false};
        std::atomic<int> faults{0};
        std::thread writer([&, place = path()] {
            const auto live = LiveStore::open(place);
            const auto source = (*live)->source("{}");
            for (int round = 0; round < 40; ++round) {
                LiveCommit commit;
                commit.uuid = "s";
                commit.name = "s";
                std::vector<std::string> lines;
                for (int i = 0; i < 500; ++i)
                    lines.push_back("number" + std::to_string(round * 500 + i) + " common");
                for (std::size_t i = 0; i < lines.size(); ++i) {
                    LiveEvent event;
                    event.place = static_cast<std::uint64_t>(round) * 500 + i;
                    event.raw = lines[i];
                    commit.events.push_back(event);
                }
                faults += (*live)->commit(*source, {commit}) ? 0 : 1;
            }
            over = true;
        });
        std::thread other([&, place = path()] {
            const auto mine = HistoryStore::open(place);
            SearchStore search((*mine)->database());
            NoProgress progress;
            while (!over)
                faults += search.update(progress) ? 0 : 1;
        });
        SearchStore search(store->database());
        while (!over)
            faults += search.update(m_progress) ? 0 : 1;
        writer.join();
        other.join();
        QCOMPARE(faults.load(), 0);
        QCOMPARE(found(*store, QStringLiteral("common"), 100'000).size(), 20'000);
        QCOMPARE(found(*store, QStringLiteral("number19999")).size(), 1);
        QVERIFY(sound(*store));
    }
};

QTEST_GUILESS_MAIN(TestSearchStore)
#include "tst_searchstore.moc"
