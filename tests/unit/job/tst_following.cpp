// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/livestore.h"
#include "core/job/followedrows.h"
#include "core/job/following.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <sys/mount.h>
#include <thread>
#include <unistd.h>

using namespace sightglass;

namespace {

struct Hearing final : FollowObserver
{
    void events(FollowedEvents &&events) override
    {
        const LogRows log = logRowsOf(events);
        const auto decoder = log.decoder();
        const std::scoped_lock lock(mutex);
        log.rows.forEachRun([&](std::span<const EventRow> rows, RowIndex) {
            std::size_t index = 0;
            for (const EventRow &row : rows) {
                const auto record = decoder->decode(row);
                raws.push_back(record ? record->raw : "?");
                if (!(events.extends && index == 0))
                    ids.push_back(events.id(index));
                else
                    ++extended;
                ++index;
            }
        });
        formatId = std::string(events.format->id());
    }
    void status(const FollowStatus &now) override
    {
        const std::scoped_lock lock(mutex);
        last = now;
        failed = failed || now.store.has_value();
    }
    std::size_t count()
    {
        const std::scoped_lock lock(mutex);
        return raws.size();
    }
    bool hasFailed()
    {
        const std::scoped_lock lock(mutex);
        return failed;
    }
    bool stores()
    {
        const std::scoped_lock lock(mutex);
        return !last.store;
    }
    std::mutex mutex;
    std::vector<std::string> raws;
    std::vector<EventId> ids;
    std::string formatId;
    int extended = 0;
    FollowStatus last;
    bool failed = false;
};

/// A Following in a thread of its own.
struct Running
{
    explicit Running(FollowOptions options) : following(std::move(options), hearing), thread([this] { outcome = following.run(); }) {}
    ~Running() { stop(); }
    void stop()
    {
        following.stop();
        if (thread.joinable())
            thread.join();
    }
    Hearing hearing;
    Following following;
    Result<Outcome> outcome = Outcome::Completed;
    std::thread thread;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestFollowing : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const char *name = "app.log") const { return m_dir->path() + QLatin1Char('/') + QLatin1String(name); }
    FollowOptions options(bool store = true) const
    {
        FollowOptions o;
        o.spec = *parseLiveSpec(path().toStdString());
        if (store)
            o.history = path("h.sqlite");
        o.parse.timeZone = "UTC";
        return o;
    }
    std::vector<std::string> stored() const
    {
        std::vector<std::string> raws;
        const auto store = LiveStore::openReadOnly(path("h.sqlite"));
        if (store)
            (void)(*store)->forEachEvent({}, 0, 0, [&raws](const StoredLiveEvent &e) {
                raws.emplace_back(e.event.raw);
                return true;
            });
        return raws;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void onceAndAgain()
    {
        write(path(), "Nov 21 10:00:00 host app[1]: error: one\nNov 21 10:00:01 host app[1]: two\n");
        FollowOptions o = options();
        o.once = true;
        for (int i = 0; i < 3; ++i) {
            Hearing hearing;
            Following following(o, hearing);
            QCOMPARE(following.run().value(), Outcome::Completed);
            QCOMPARE(hearing.raws.size(), std::size_t(i == 0 ? 2 : 0));
            if (i == 0)
                QCOMPARE(hearing.formatId, std::string("syslog"));
        }
        QCOMPARE(stored().size(), std::size_t{2});
        // From the start once more: the same ids, so nothing comes twice.
        o.from = LiveFrom::Start;
        Hearing hearing;
        Following following(o, hearing);
        QVERIFY(following.run());
        QCOMPARE(hearing.raws.size(), std::size_t{2});
        QCOMPARE(stored().size(), std::size_t{2});
    }

    /// Equal lines of the same moment are two events.
    void equalLines()
    {
        write(path(), QByteArray("Nov 21 10:00:00 host app[1]: the same\n").repeated(50));
        FollowOptions o = options();
        o.once = true;
        Hearing hearing;
        Following following(o, hearing);
        QVERIFY(following.run());
        QCOMPARE(stored().size(), std::size_t{50});
        std::sort(hearing.ids.begin(), hearing.ids.end());
        QVERIFY(std::adjacent_find(hearing.ids.begin(), hearing.ids.end()) == hearing.ids.end());
    }

    /// A record of several lines waits for the next one's beginning, or for a while; a line that joins it after that
    /// goes to the record that is stored, over a restart too.
    void severalLines()
    {
        const QByteArray head = "2026-11-21 10:00:00,123 ERROR [main] com.example.App - failed\n";
        write(
            path(),
            QByteArray("2026-11-21 09:59:59,000 INFO [main] com.example.App - begins\n").repeated(5)
                + head + "java.lang.IllegalStateException: broken\n");
        FollowOptions o = options();
        o.joinMs = 150;
        {
            Running running(o);
            QTRY_COMPARE(running.hearing.count(), std::size_t{6});
            write(path(), "\tat com.example.App.run(App.java:7)\n");
            QTRY_COMPARE(running.hearing.count(), std::size_t{7});
            QCOMPARE(running.hearing.extended, 1);
            running.stop();
        }
        QCOMPARE(stored().size(), std::size_t{6});
        QVERIFY(stored().back().find("App.java:7") != std::string::npos);
        write(path(), "\tat com.example.App.main(App.java:3)\n2026-11-21 10:00:01,000 INFO [main] com.example.App - goes on\n");
        {
            Running running(o);
            QTRY_COMPARE(stored().size(), std::size_t{7});
            running.stop();
        }
        QVERIFY(stored()[5].find("App.java:3") != std::string::npos);
        QVERIFY(QByteArray::fromStdString(stored()[5]).startsWith(head.trimmed()));
    }

    /// A CSV that is gone on with in its middle has its columns still.
    void columns()
    {
        write(path(), "time,level,message\n2026-11-21T10:00:00Z,error,\"one, two\"\n2026-11-21T10:00:01Z,info,three\n2026-11-21T10:00:02Z,info,four\n");
        FollowOptions o = options();
        o.formatId = "csv";
        o.once = true;
        {
            Hearing hearing;
            Following following(o, hearing);
            QVERIFY(following.run());
            QCOMPARE(hearing.raws.size(), std::size_t{3});
        }
        write(path(), "2026-11-21T10:00:03Z,error,five\n");
        Hearing hearing;
        Following following(o, hearing);
        QVERIFY(following.run());
        QCOMPARE(hearing.raws.size(), std::size_t{1});
        const auto store = LiveStore::openReadOnly(path("h.sqlite"));
        Timestamp last;
        int severity = 0;
        (void)(*store)->forEachEvent({}, 0, 0, [&](const StoredLiveEvent &e) {
            last = e.event.time;
            severity = e.event.severity;
            return true;
        });
        QCOMPARE(last.toIso(), std::string("2026-11-21T10:00:03.000000Z"));
        QCOMPARE(severity, static_cast<int>(Severity::Error));
    }

    void select()
    {
        write(path(), "Nov 21 10:00:00 host app[1]: error: one\nNov 21 10:00:01 host app[1]: two\n");
        Filter filter;
        filter.query = *Query::parse("severity:error", "UTC");
        FollowOptions o = options();
        o.once = true;
        o.select = [&filter](FollowedEvents &events) { keepMatching(events, filter); };
        Hearing hearing;
        Following following(o, hearing);
        QVERIFY(following.run());
        QCOMPARE(stored(), std::vector<std::string>{"Nov 21 10:00:00 host app[1]: error: one"});
    }

    void retention()
    {
        write(path(), QByteArray("Nov 21 10:00:00 host app[1]: forty bytes!\n").repeated(1000));
        FollowOptions o = options();
        o.once = true;
        Hearing hearing;
        Following following(o, hearing);
        QVERIFY(following.run());
        auto store = LiveStore::open(path("h.sqlite"));
        QVERIFY(store);
        const std::int64_t each = (*store)->sources()->front().bytes / 1000;
        QVERIFY((*store)->setRetention({0, each * 400}));
        QCOMPARE(*(*store)->prune(SystemClock().now()), std::int64_t{600});
        QCOMPARE(*(*store)->prune(SystemClock().now()), std::int64_t{0});
        QCOMPARE(*(*store)->eventCount(), std::int64_t{400});
        QCOMPARE((*store)->sources()->front().events, std::int64_t{400});
        QVERIFY((*store)->setRetention({2, 0}));
        QCOMPARE(*(*store)->prune(SystemClock().now()), std::int64_t{0});
        QCOMPARE(*(*store)->prune(Timestamp::fromMicroseconds(SystemClock().now().microseconds() + 3LL * 86'400'000'000)), std::int64_t{400});
        QCOMPARE((*store)->sources()->front().bytes, std::int64_t{0});
        // What was pruned does not come back.
        Hearing again;
        Following more(o, again);
        QVERIFY(more.run());
        QCOMPARE(again.raws.size(), std::size_t{0});
    }

    /// A full disk, a history that cannot be written: it is told, reading waits, and nothing is lost when it goes on.
    void fullDisk()
    {
        if (::geteuid() != 0)
            QSKIP("only root may mount a small disk");
        const QString disk = path("disk");
        QVERIFY(QDir().mkpath(disk));
        if (::mount("tmpfs", disk.toLocal8Bit().constData(), "tmpfs", 0, "size=1500k") != 0)
            QSKIP("this machine allows no mount");
        struct Unmount
        {
            QByteArray path;
            ~Unmount() { ::umount2(path.constData(), MNT_DETACH); }
        } unmount{disk.toLocal8Bit()};
        FollowOptions o = options();
        o.history = disk + QStringLiteral("/h.sqlite");
        Running running(o);
        QByteArray lines;
        for (int i = 0; i < 20'000; ++i)
            lines += "Nov 21 10:00:00 host app[1]: line " + QByteArray::number(i) + QByteArray(60, '.') + '\n';
        write(path(), lines);
        QTRY_VERIFY_WITH_TIMEOUT(running.hearing.hasFailed(), 20'000);
        QVERIFY(running.hearing.count() < 20'000);
        QCOMPARE(::mount("tmpfs", disk.toLocal8Bit().constData(), "tmpfs", MS_REMOUNT, "size=60m"), 0);
        QTRY_COMPARE_WITH_TIMEOUT(running.hearing.count(), std::size_t{20'000}, 20'000);
        QVERIFY(running.hearing.stores());
        // Read-only for a while.
        running.stop();
        QCOMPARE(::mount("tmpfs", disk.toLocal8Bit().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=60m"), 0);
        write(path(), "Nov 21 10:00:01 host app[1]: after\n");
        {
            Running again(o);
            QTRY_VERIFY_WITH_TIMEOUT(again.hearing.hasFailed(), 20'000);
            QCOMPARE(::mount("tmpfs", disk.toLocal8Bit().constData(), "tmpfs", MS_REMOUNT, "size=60m"), 0);
            QTRY_COMPARE_WITH_TIMEOUT(again.hearing.count(), std::size_t{1}, 20'000);
            again.stop();
        }
        const auto store = LiveStore::openReadOnly(o.history);
        QCOMPARE(*(*store)->eventCount(), std::int64_t{20'001});
    }
};

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
