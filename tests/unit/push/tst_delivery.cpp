// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/push/delivery.h"
#include "core/push/secrets.h"
#include "core/push/targetprobe.h"
#include "tests/support/fakeclock.h"
#include "tests/support/pushreceiver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QtTest>

#include <csignal>
#include <set>
#include <sys/resource.h>

using namespace sightglass;
using namespace sightglass::testing;
using namespace Qt::StringLiterals;
using Fault = ReceiverReply::Fault;

namespace {

std::vector<PushEvent> made(int count, int from = 0, const std::string &extra = {})
{
    std::vector<PushEvent> events;
    for (int i = from; i < from + count; ++i) {
        PushEvent event;
        event.id = EventId::of("test", static_cast<std::uint64_t>(i));
        event.time = Timestamp::fromMicroseconds(1'700'000'000'000'000 + i);
        event.severity = Severity::Information;
        event.message = "event " + std::to_string(i) + extra;
        event.source = "app";
        event.host = "h";
        event.log = "log";
        event.format = "text";
        event.offset = static_cast<std::uint64_t>(i);
        events.push_back(std::move(event));
    }
    return events;
}

/// Ids of the events of an Elasticsearch request.
std::vector<QByteArray> bulkIds(const QByteArray &body)
{
    std::vector<QByteArray> ids;
    const QList<QByteArray> lines = body.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2)
        ids.push_back(QJsonDocument::fromJson(lines[i]).object().value(u"create"_s).toObject().value(u"_id"_s).toString().toLatin1());
    return ids;
}

/// An index as Elasticsearch keeps one: the first document of an id stays.
struct Index
{
    std::set<QByteArray> ids;
    std::size_t twice = 0;
    ReceiverReply take(const ReceivedRequest &request)
    {
        QByteArray items;
        bool errors = false;
        for (const QByteArray &id : bulkIds(request.body)) {
            const bool fresh = ids.insert(id).second;
            twice += fresh ? 0 : 1;
            errors = errors || !fresh;
            items += (items.isEmpty() ? "" : ",") + QByteArray(fresh ? "{\"create\":{\"status\":201}}" : "{\"create\":{\"status\":409}}");
        }
        return {200, "{\"errors\":" + QByteArray(errors ? "true" : "false") + ",\"items\":[" + items + "]}"};
    }
};

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"history.sqlite"_s); }

    std::unique_ptr<Delivery> delivery(DeliveryOptions options = {})
    {
        if (!options.chance)
            options.chance = [] { return 0.5; };
        if (options.firstWait == std::chrono::milliseconds(1000))
            options.firstWait = std::chrono::milliseconds(20);
        auto made = std::make_unique<Delivery>(path(), options);
        if (auto opened = made->open(); !opened)
            qFatal("%s", opened.error().detail.c_str());
        return made;
    }
    TargetId add(Delivery &delivery, const std::string &name, const std::string &type, const QString &url, std::map<std::string, std::string, std::less<>> settings = {})
    {
        settings["url"] = url.toStdString();
        settings.emplace("linger", "0");
        TargetConfig config;
        config.type = type;
        config.values = settings;
        if (const auto wrong = findTarget(type)->check(config))
            qFatal("%s", qPrintable(*wrong));
        return *delivery.store().saveTarget(name, type, settings);
    }
    static TargetStatus status(Delivery &delivery, const std::string &name)
    {
        const auto all = delivery.status();
        if (!all)
            qFatal("%s", all.error().detail.c_str());
        for (const TargetStatus &one : *all) {
            if (one.target.name == name)
                return one;
        }
        return {};
    }
    static bool empty(Delivery &delivery, const std::string &name) { return status(delivery, name).depth.events == 0 && status(delivery, name).sending == 0; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    }

    void allInOrder()
    {
        std::vector<QString> got;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            for (const QJsonValue &value : QJsonDocument::fromJson(request.body).array())
                got.push_back(value.toObject().value(u"message"_s).toString());
            return ReceiverReply{};
        });
        QVERIFY(receiver.start());
        auto push = delivery();
        add(*push, "t", "http", receiver.url() + u"/in"_s, {{"requests", "1"}, {"batch_events", "700"}});
        QCOMPARE(*push->accept("t", made(3000)), std::uint64_t{3000});
        QTRY_VERIFY_WITH_TIMEOUT(empty(*push, "t"), 20'000);
        QCOMPARE(got.size(), std::size_t{3000});
        for (std::size_t i = 0; i < got.size(); ++i)
            QCOMPARE(got[i], u"event %1"_s.arg(i));
        QCOMPARE(status(*push, "t").target.delivered, std::uint64_t{3000});
        QCOMPARE(receiver.connections, 1); // it stays open
        QVERIFY(!push->accept("nobody", made(1)));
    }

    void lingerGathers()
    {
        HttpReceiver receiver;
        QVERIFY(receiver.start());
        auto push = delivery();
        add(*push, "t", "http", receiver.url(), {{"linger", "300"}});
        for (int i = 0; i < 20; ++i)
            QVERIFY(push->accept("t", made(1, i)));
        QTRY_VERIFY(empty(*push, "t"));
        QCOMPARE(receiver.requests.size(), std::size_t{1});
    }

    // ---- answers
    void tooLargeIsHalved()
    {
        std::size_t most = 0;
        std::set<QByteArray> ids;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            if (request.body.contains("poison"))
                return ReceiverReply{413, "too large"};
            const auto batch = bulkIds(request.body);
            if (batch.size() > 100)
                return ReceiverReply{413, "too large"};
            most = std::max(most, batch.size());
            ids.insert(batch.begin(), batch.end());
            return ReceiverReply{200, "{\"errors\":false,\"items\":[]}"};
        });
        QVERIFY(receiver.start());
        auto push = delivery();
        const TargetId id = add(*push, "t", "elasticsearch", receiver.url());
        auto events = made(1000);
        events[333].message = "poison";
        QVERIFY(push->accept("t", events));
        QTRY_VERIFY_WITH_TIMEOUT(empty(*push, "t"), 20'000);
        QCOMPARE(ids.size(), std::size_t{999});
        QVERIFY(most <= 100 && most > 50);
        const auto dead = *push->store().deadLetters(id);
        QCOMPARE(dead.size(), std::size_t{1});
        QCOMPARE(dead[0].eventId, EventId::of("test", 333).toString());
        QVERIFY(dead[0].reason.find("413") != std::string::npos);
        QCOMPARE(unpackEvents(dead[0].payload)->front().message, std::string("poison"));
    }

    void everyItemHasItsOutcome()
    {
        int round = 0;
        std::multiset<QByteArray> taken;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            ++round;
            QByteArray items;
            const auto ids = bulkIds(request.body);
            for (std::size_t i = 0; i < ids.size(); ++i) {
                // Of the first request: every tenth later, every seventh never, every fifth is there.
                const int code = round > 1 ? 201 : i % 10 == 0 ? 429 : i % 7 == 0 ? 400 : i % 5 == 0 ? 409 : 201;
                if (code == 201)
                    taken.insert(ids[i]);
                items += (i ? "," : "") + QByteArray("{\"create\":{\"status\":") + QByteArray::number(code) + (code == 400 ? ",\"error\":{\"type\":\"mapper\",\"reason\":\"bad\"}}}" : "}}");
            }
            return ReceiverReply{200, "{\"errors\":true,\"items\":[" + items + "]}"};
        });
        QVERIFY(receiver.start());
        auto push = delivery();
        const TargetId id = add(*push, "t", "elasticsearch", receiver.url(), {{"requests", "1"}});
        QVERIFY(push->accept("t", made(100)));
        QTRY_VERIFY_WITH_TIMEOUT(empty(*push, "t"), 20'000);
        QCOMPARE(round, 2);
        int dead = 0, there = 0;
        for (int i = 0; i < 100; ++i) {
            dead += i % 10 != 0 && i % 7 == 0;
            there += i % 10 != 0 && i % 7 != 0 && i % 5 == 0;
        }
        QCOMPARE(push->store().deadLetters(id)->size(), static_cast<std::size_t>(dead));
        QCOMPARE(taken.size(), static_cast<std::size_t>(100 - dead - there));
        QCOMPARE(status(*push, "t").target.delivered, static_cast<std::uint64_t>(100 - dead));
        QCOMPARE(status(*push, "t").target.alreadyThere, static_cast<std::uint64_t>(there));
    }

    void retryAfterIsHonoured()
    {
        FakeClock clock(Timestamp::fromIso("2025-11-11T16:00:00Z"));
        int asked = 0;
        HttpReceiver receiver([&](const ReceivedRequest &) {
            return ++asked == 1 ? ReceiverReply{429, "slow down", {{"Retry-After", "30"}}} : ReceiverReply{};
        });
        QVERIFY(receiver.start());
        auto push = delivery({.clock = &clock});
        add(*push, "t", "otlp", receiver.url());
        QVERIFY(push->accept("t", made(10)));
        QTRY_COMPARE(status(*push, "t").target.attempts, 1);
        QCOMPARE(status(*push, "t").target.notBefore, Timestamp::fromIso("2025-11-11T16:00:30Z"));
        clock.advanceSeconds(29);
        push->wake();
        QTest::qWait(50);
        QCOMPARE(asked, 1);
        clock.advanceSeconds(2);
        push->wake();
        QTRY_VERIFY(empty(*push, "t"));
        QCOMPARE(asked, 2);
        QCOMPARE(status(*push, "t").target.attempts, 0);
    }

    void backoffGrowsAndJitters()
    {
        double chance = 0.999999;
        auto push = delivery({.chance = [&] { return chance; }, .firstWait = std::chrono::milliseconds(1001), .longestWait = std::chrono::milliseconds(60'000)});
        QCOMPARE(push->backoff(1).count(), 1001);
        QCOMPARE(push->backoff(2).count(), 2002);
        QCOMPARE(push->backoff(5).count(), 16016);
        QCOMPARE(push->backoff(9).count(), 60'000);
        QCOMPARE(push->backoff(1000).count(), 60'000);
        chance = 0.0;
        QCOMPARE(push->backoff(9).count(), 1); // full jitter: from nothing on
    }

    void partialSuccessIsNotSentAgain()
    {
        HttpReceiver receiver([](const ReceivedRequest &) {
            return ReceiverReply{200, "{\"partialSuccess\":{\"rejectedLogRecords\":\"4\",\"errorMessage\":\"too old\"}}", {{"Content-Type", "application/json"}}};
        });
        QVERIFY(receiver.start());
        auto push = delivery();
        add(*push, "t", "otlp", receiver.url(), {{"encoding", "json"}});
        QVERIFY(push->accept("t", made(10)));
        QTRY_VERIFY(empty(*push, "t"));
        QTest::qWait(100);
        QCOMPARE(receiver.requests.size(), std::size_t{1});
        QCOMPARE(status(*push, "t").target.delivered, std::uint64_t{6});
        QCOMPARE(status(*push, "t").target.refusedUnnamed, std::uint64_t{4});
        QCOMPARE(status(*push, "t").target.lastError, std::string("too old"));
    }

    void badConnections_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("closed without an answer") << static_cast<int>(Fault::Close);
        QTest::newRow("half an answer") << static_cast<int>(Fault::Half);
        QTest::newRow("an answer that drips") << static_cast<int>(Fault::Drip);
        QTest::newRow("no answer") << static_cast<int>(Fault::Silent);
    }
    void badConnections()
    {
        QFETCH(int, fault);
        Index index;
        int round = 0;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            ReceiverReply reply = index.take(request); // taken, but the answer gets lost
            if (++round <= 2)
                reply.fault = static_cast<Fault>(fault);
            return reply;
        });
        QVERIFY(receiver.start());
        auto push = delivery();
        add(*push, "t", "elasticsearch", receiver.url(), {{"timeout", "1"}});
        QVERIFY(push->accept("t", made(50)));
        QTRY_VERIFY_WITH_TIMEOUT(empty(*push, "t"), 20'000);
        QCOMPARE(index.ids.size(), std::size_t{50}); // each once
        QVERIFY(index.twice >= 50);                  // though they were sent again
        QCOMPARE(status(*push, "t").target.alreadyThere, std::uint64_t{50});
        QCOMPARE(status(*push, "t").depth.deadLetters, std::uint64_t{0});
    }

    void whoWeAreHolds()
    {
        bool known = false;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            known = request.headers.value("authorization") == "Bearer right";
            return known ? ReceiverReply{} : ReceiverReply{401, "who?", {{"WWW-Authenticate", "Basic realm=x"}}};
        });
        QVERIFY(receiver.start());
        auto push = delivery();
        add(*push, "t", "otlp", receiver.url(), {{"auth", "bearer"}, {"gzip", "off"}});
        qputenv("SIGHTGLASS_SECRET_T", "wr0ng-t0ken");
        QVERIFY(push->accept("t", made(5)));
        QTRY_VERIFY(!status(*push, "t").target.held.empty());
        QVERIFY(status(*push, "t").target.held.find("401") != std::string::npos);
        const std::size_t asked = receiver.requests.size();
        QTest::qWait(150);
        QCOMPARE(receiver.requests.size(), asked); // it does not knock on
        QCOMPARE(status(*push, "t").depth.events, std::uint64_t{5});
        QCOMPARE(status(*push, "t").depth.deadLetters, std::uint64_t{0});
        qputenv("SIGHTGLASS_SECRET_T", "right");
        QVERIFY(push->retry("t"));
        QTRY_VERIFY(empty(*push, "t"));
        QVERIFY(known);
        qunsetenv("SIGHTGLASS_SECRET_T");
        // Nowhere on the disk.
        push.reset();
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("wr0ng-t0ken"));
        }
    }

    void oneThatIsDownHoldsUpNoOther()
    {
        HttpReceiver receiver;
        QVERIFY(receiver.start());
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QString dead = u"http://127.0.0.1:%1"_s.arg(gone.serverPort());
        gone.close();
        auto push = delivery();
        add(*push, "down", "http", dead);
        add(*push, "up", "http", receiver.url());
        QVERIFY(push->accept("down", made(2000)));
        QVERIFY(push->accept("up", made(2000)));
        QTRY_VERIFY_WITH_TIMEOUT(empty(*push, "up"), 20'000);
        QCOMPARE(status(*push, "down").depth.events, std::uint64_t{2000});
        QTRY_VERIFY(status(*push, "down").target.attempts >= 2);
        QVERIFY(status(*push, "down").target.lastError.find("refuses") != std::string::npos);
    }

    void pausedSendsNothing()
    {
        HttpReceiver receiver;
        QVERIFY(receiver.start());
        auto push = delivery();
        add(*push, "t", "http", receiver.url());
        QVERIFY(push->setPaused("t", true));
        QVERIFY(push->accept("t", made(10)));
        QTest::qWait(100);
        QCOMPARE(receiver.requests.size(), std::size_t{0});
        QVERIFY(push->setPaused("t", false));
        QTRY_VERIFY(empty(*push, "t"));
    }

    void tableIsMade()
    {
        bool there = false;
        std::vector<QByteArray> statements;
        HttpReceiver receiver([&](const ReceivedRequest &request) {
            const QByteArray query = QByteArray::fromPercentEncoding(request.path) + request.body;
            if (query.contains("CREATE")) {
                statements.push_back(query);
                there = there || query.contains("CREATE TABLE");
                return ReceiverReply{};
            }
            return there ? ReceiverReply{} : ReceiverReply{404, "Code: 60. DB::Exception: no table", {{"X-ClickHouse-Exception-Code", "60"}}};
        });
        QVERIFY(receiver.start());
        auto push = delivery();
        add(*push, "t", "clickhouse", receiver.url());
        QVERIFY(push->accept("t", made(5000)));
        QTRY_VERIFY_WITH_TIMEOUT(empty(*push, "t"), 20'000);
        QCOMPARE(statements.size(), std::size_t{2});
        QCOMPARE(status(*push, "t").target.delivered, std::uint64_t{5000});
    }

    // ---- the queue
    void outlivesTheProgram()
    {
        {
            auto push = delivery({.send = false});
            add(*push, "t", "elasticsearch", u"http://127.0.0.1:1"_s);
            QVERIFY(push->accept("t", made(2500)));
        }
        Index index;
        HttpReceiver receiver([&](const ReceivedRequest &request) { return index.take(request); });
        QVERIFY(receiver.start());
        auto push = delivery({.send = false});
        QCOMPARE(status(*push, "t").depth.events, std::uint64_t{2500});
        QCOMPARE(status(*push, "t").depth.batches, std::uint64_t{3});
        add(*push, "t", "elasticsearch", receiver.url());
        push = delivery();
        QTRY_VERIFY_WITH_TIMEOUT(empty(*push, "t"), 20'000);
        QCOMPARE(index.ids.size(), std::size_t{2500});
        QCOMPARE(index.twice, std::size_t{0});
    }

    void leasesKeepOthersAway()
    {
        auto push = delivery({.send = false});
        const TargetId id = add(*push, "t", "http", u"http://127.0.0.1:1"_s);
        QVERIFY(push->accept("t", made(3000)));
        QueueStore &store = push->store();
        const Timestamp now = Timestamp::fromMicroseconds(1'000'000'000);
        const Timestamp later = Timestamp::fromMicroseconds(1'060'000'000);
        const std::string one = QueueStore::newOwner(), two = QueueStore::newOwner();
        const auto first = *store.claim(id, one, 1000, 1 << 20, now, later);
        const auto second = *store.claim(id, two, 5000, 1 << 30, now, later);
        QCOMPARE(first.size(), std::size_t{1});
        QCOMPARE(second.size(), std::size_t{2});
        QVERIFY(first[0].id < second[0].id); // in order, none to both
        QVERIFY(store.claim(id, one, 5000, 1 << 30, now, later)->empty());
        QCOMPARE(*store.releaseOrphans(), std::int64_t{0}); // both are this process
        QCOMPARE(*store.nextLeaseEnd(id, two), later);
        // When a lease ends, the batch is another's, and who had it cannot settle it.
        QCOMPARE(store.claim(id, two, 1, 1, later, Timestamp::fromMicroseconds(2'000'000'000))->front().id.value, first[0].id.value);
        QVERIFY(store.settle(id, one, {{first[0].id, std::nullopt}}, {}, {}, now));
        QCOMPARE(store.depth(id)->batches, std::uint64_t{3});
        // A process that is gone has nothing.
        std::string gone = two;
        gone.replace(gone.find('|') + 1, gone.rfind('|') - gone.find('|') - 1, "999999|1");
        QVERIFY(!QueueStore::mayBeAlive(gone));
        QVERIFY(QueueStore::mayBeAlive(two));
        QVERIFY(QueueStore::mayBeAlive("other computer|1|2|3"));
        QVERIFY(store.release(two));
        QVERIFY(!store.claim(id, gone, 5000, 1 << 30, now, later)->empty());
        QCOMPARE(*store.releaseOrphans(), std::int64_t{3});
    }

    void limitsStop()
    {
        FakeClock clock(Timestamp::fromIso("2025-11-11T16:00:00Z"));
        auto push = delivery({.clock = &clock, .limits = {.bytes = 200'000, .ageSeconds = 3600}, .send = false});
        add(*push, "t", "http", u"http://127.0.0.1:1"_s);
        QVERIFY(push->accept("t", made(1000)));
        const std::uint64_t before = status(*push, "t").depth.events;
        const auto full = push->accept("t", made(5000));
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::LimitExceeded);
        QVERIFY2(full.error().detail.find("queue is full") != std::string::npos, full.error().detail.c_str());
        QCOMPARE(status(*push, "t").depth.events, before); // all or none, and nothing was dropped
        clock.advanceSeconds(3601);
        const auto old = push->accept("t", made(1));
        QVERIFY(!old);
        QVERIFY2(old.error().detail.find("have waited since 2025-11-11T16:00:00") != std::string::npos, old.error().detail.c_str());
        QCOMPARE(status(*push, "t").depth.events, before);
    }

    void damagedBatchIsTold()
    {
        HttpReceiver receiver;
        QVERIFY(receiver.start());
        TargetId id;
        {
            auto push = delivery({.send = false});
            id = add(*push, "t", "http", receiver.url(), {{"requests", "1"}});
            auto batches = batchesOf(made(2500));
            batches[1].payload[100] ^= 1;
            QVERIFY(push->store().accept(id, batches, SystemClock().now()));
        }
        auto push = delivery();
        QTRY_VERIFY(empty(*push, "t"));
        QCOMPARE(status(*push, "t").target.delivered, std::uint64_t{1500});
        const auto dead = *push->store().deadLetters(id);
        QCOMPARE(dead.size(), std::size_t{1});
        QVERIFY2(dead[0].reason.find("damaged") != std::string::npos, dead[0].reason.c_str());
    }

    void deadLettersAreMendedAndSentAgain()
    {
        HttpReceiver receiver([](const ReceivedRequest &request) { return request.body.contains("bad") ? ReceiverReply{422, "bad message"} : ReceiverReply{}; });
        QVERIFY(receiver.start());
        auto push = delivery();
        const TargetId id = add(*push, "t", "http", receiver.url());
        auto events = made(10);
        events[3].message = "bad";
        events[7].message = "bad too";
        QVERIFY(push->accept("t", events));
        QTRY_VERIFY(empty(*push, "t"));
        auto dead = *push->store().deadLetters(id);
        QCOMPARE(dead.size(), std::size_t{2});
        auto mended = *unpackEvents(dead[0].payload);
        mended[0].message = "good";
        QVERIFY(push->store().resendDead(id, {dead[0].id}, batchesOf(mended), SystemClock().now()));
        QVERIFY(push->store().removeDead({dead[1].id}));
        push->wake();
        QTRY_COMPARE(status(*push, "t").target.delivered, std::uint64_t{9});
        QVERIFY(push->store().deadLetters(id)->empty());
    }

    void maskedBeforeItIsKept()
    {
        {
            auto push = delivery({.send = false});
            add(*push, "t", "http", u"http://127.0.0.1:1"_s, {{"redact_patterns", "card \\d+"}});
            auto events = made(3);
            events[1].message = "card 4242424242";
            QVERIFY(push->accept("t", events));
        }
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("4242424242"), qPrintable(name));
        }
    }

    void fullDisk()
    {
        auto push = delivery({.send = false});
        add(*push, "t", "http", u"http://127.0.0.1:1"_s);
        QVERIFY(push->accept("t", made(100)));
        // No file may grow beyond what there is and a little: the kernel says no in the middle of a write.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        rlimit tight = old;
        tight.rlim_cur = static_cast<rlim_t>(std::max(QFileInfo(path()).size(), QFileInfo(path() + u"-wal"_s).size()) + 100'000);
        setrlimit(RLIMIT_FSIZE, &tight);
        int accepted = 0;
        Result<std::uint64_t> last;
        for (int i = 0; i < 200; ++i) {
            last = push->accept("t", made(500, 100 + i * 500, std::string(200, 'x')));
            if (!last)
                break;
            accepted += 500;
        }
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!last);
        QVERIFY2(last.error().code == ErrorCode::WriteFailed, last.error().detail.c_str());
        // What was accepted is there, what was not is not, and when there is space again it goes on.
        QCOMPARE(status(*push, "t").depth.events, static_cast<std::uint64_t>(100 + accepted));
        QVERIFY(push->accept("t", made(500)));
        Index index;
        HttpReceiver receiver([&](const ReceivedRequest &request) { return index.take(request); });
        QVERIFY(receiver.start());
        add(*push, "t", "elasticsearch", receiver.url());
        push = delivery();
        QTRY_VERIFY_WITH_TIMEOUT(empty(*push, "t"), 20'000);
        QVERIFY(index.ids.size() >= static_cast<std::size_t>(100 + accepted));
    }

    // ---- sockets
    void streamIsReadToItsEnd()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray got;
        int seen = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            const int number = ++seen;
            connect(socket, &QTcpSocket::readyRead, this, [&, socket, number] {
                const QByteArray part = socket->readAll();
                if (number == 1) {
                    socket->abort(); // dies with a part of it
                    return;
                }
                got += part;
            });
        });
        auto push = delivery();
        add(*push, "t", "syslog", u"tcp://127.0.0.1:%1"_s.arg(server.serverPort()));
        QVERIFY(push->accept("t", made(3000)));
        QTRY_VERIFY_WITH_TIMEOUT(empty(*push, "t"), 20'000);
        QVERIFY(seen >= 2);
        QCOMPARE(got.count("] event "), 3000); // the batch that broke came again, whole
        QVERIFY(got.contains("] event 2999"));
    }

    void datagrams()
    {
        QUdpSocket socket;
        QVERIFY(socket.bind(QHostAddress::LocalHost));
        socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4'000'000);
        int got = 0;
        connect(&socket, &QUdpSocket::readyRead, this, [&] {
            while (socket.hasPendingDatagrams()) {
                QByteArray datagram(socket.pendingDatagramSize(), '\0');
                socket.readDatagram(datagram.data(), datagram.size());
                got += datagram.startsWith("<14>1 ");
            }
        });
        auto push = delivery();
        const TargetId id = add(*push, "t", "syslog", u"udp://127.0.0.1:%1"_s.arg(socket.localPort()));
        auto events = made(500);
        events[5].message = std::string(70'000, 'x');
        QVERIFY(push->accept("t", events));
        QTRY_VERIFY_WITH_TIMEOUT(empty(*push, "t"), 20'000);
        QTRY_COMPARE(got, 499);
        QCOMPARE(push->store().deadLetters(id)->size(), std::size_t{1}); // too long for a datagram: not cut
    }

    // ---- TLS
    void certificates()
    {
        if (!makeCertificates(m_folder->path()))
            QSKIP("openssl is not here");
        const auto probe = [&](const QString &url, std::map<std::string, std::string, std::less<>> values) {
            TargetConfig config;
            config.name = "t";
            config.type = "otlp";
            config.values = std::move(values);
            config.values["url"] = url.toStdString();
            config.values["timeout"] = "5";
            TargetProbe asking;
            QSignalSpy spy(&asking, &TargetProbe::finished);
            asking.start(config);
            if (!spy.wait(10'000))
                return u"no answer"_s;
            return spy[0][0].toString();
        };
        const std::string ca = m_folder->filePath(u"ca.pem"_s).toStdString();
        HttpReceiver good, expired, other, strict, plain;
        good.useTls(m_folder->filePath(u"good.pem"_s), m_folder->filePath(u"good.key"_s));
        expired.useTls(m_folder->filePath(u"expired.pem"_s), m_folder->filePath(u"expired.key"_s));
        other.useTls(m_folder->filePath(u"other.pem"_s), m_folder->filePath(u"other.key"_s));
        strict.useTls(m_folder->filePath(u"good.pem"_s), m_folder->filePath(u"good.key"_s), m_folder->filePath(u"ca.pem"_s));
        for (HttpReceiver *receiver : {&good, &expired, &other, &strict, &plain})
            QVERIFY(receiver->start());
        const QString host = u"localhost"_s;
        QCOMPARE(probe(good.url(host), {{"tls_ca", ca}}), QString());
        QVERIFY2(probe(good.url(host), {}).contains(u"Nobody whom this computer trusts"_s), qPrintable(probe(good.url(host), {})));
        QVERIFY2(probe(good.url(host), {{"tls_ca", m_folder->filePath(u"stranger-ca.pem"_s).toStdString()}}).contains(u"Nobody whom"_s), "stranger");
        QVERIFY2(probe(expired.url(host), {{"tls_ca", ca}}).contains(u"has expired"_s), qPrintable(probe(expired.url(host), {{"tls_ca", ca}})));
        QVERIFY2(probe(other.url(host), {{"tls_ca", ca}}).contains(u"that of another server"_s), qPrintable(probe(other.url(host), {{"tls_ca", ca}})));
        QVERIFY2(!probe(strict.url(host), {{"tls_ca", ca}}).isEmpty(), "a server that wants a certificate of ours");
        QCOMPARE(probe(strict.url(host), {{"tls_ca", ca}, {"tls_cert", m_folder->filePath(u"client.pem"_s).toStdString()}, {"tls_key", m_folder->filePath(u"client.key"_s).toStdString()}}), QString());
        QVERIFY2(probe(good.url(host), {{"tls_ca", "/nowhere/ca.pem"}}).contains(u"/nowhere/ca.pem"_s), "a file of ours");
        QVERIFY2(probe(plain.url(host).replace(u"http:"_s, u"https:"_s), {}).contains(u"No secure connection"_s) || probe(plain.url(host).replace(u"http:"_s, u"https:"_s), {}).contains(u"did not answer"_s),
                 qPrintable(probe(plain.url(host).replace(u"http:"_s, u"https:"_s), {})));
        QVERIFY2(probe(u"http://127.0.0.1:1"_s, {}).contains(u"refuses the connection"_s), qPrintable(probe(u"http://127.0.0.1:1"_s, {})));
        QVERIFY2(probe(u"http://no-such-name.invalid:4318"_s, {}).contains(u"is not known"_s), qPrintable(probe(u"http://no-such-name.invalid:4318"_s, {})));
        plain.setAnswer([](const ReceivedRequest &) { return ReceiverReply{404, "nothing"}; });
        QVERIFY(probe(plain.url(), {}).contains(u"nothing at this path"_s));
        plain.setAnswer([](const ReceivedRequest &) { return ReceiverReply{301, "", {{"Location", "https://elsewhere/"}}}; });
        QVERIFY(probe(plain.url(), {}).contains(u"https://elsewhere/"_s));
        PushAnswer late;
        late.headers = {{"date", "Sun, 06 Nov 1994 08:49:37 GMT"}};
        QVERIFY(TargetProbe::clockText(late, Timestamp::fromIso("1994-11-06T09:49:37Z")).contains(u"60 minute"_s));
        QVERIFY(TargetProbe::clockText(late, Timestamp::fromIso("1994-11-06T08:47:00Z")).isEmpty());
        // In the delivery: held, nothing is sent, nothing is lost.
        auto push = delivery();
        add(*push, "t", "otlp", good.url(host));
        QVERIFY(push->accept("t", made(3)));
        QTRY_VERIFY(!status(*push, "t").target.held.empty());
        const std::size_t before = good.requests.size();
        add(*push, "t", "otlp", good.url(host), {{"tls_ca", ca}});
        push->wake();
        QTRY_VERIFY(empty(*push, "t"));
        QCOMPARE(good.requests.size(), before + 1);
    }

    // ---- secrets
    void secretFiles()
    {
        TargetConfig config;
        config.name = "My Server/..";
        config.type = "otlp";
        config.values = {{"url", "http://h:1"}, {"auth", "bearer"}};
        QVERIFY(!Secrets::file(config.name, "secret").contains(u"/.."_s));
        QCOMPARE(Secrets::variable("My-server", "secret"), u"SIGHTGLASS_SECRET_MY_SERVER"_s);
        QFile file(Secrets::file(config.name, "secret"));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QCOMPARE(Secrets::load(config).error().code, ErrorCode::PermissionDenied);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(Secrets::load(config));
        QCOMPARE(config.secret("secret"), std::string("abc"));
        file.remove();
        if (Secrets::place() == Secrets::Place::File) {
            QVERIFY(Secrets::save(config.name, "secret", "xyz"));
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            QVERIFY(Secrets::load(config));
            QCOMPARE(config.secret("secret"), std::string("xyz"));
            Secrets::remove(config);
            QVERIFY(!file.exists());
        }
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
