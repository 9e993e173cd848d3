// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/history/livestore.h"
#include "core/job/followedrows.h"
#include "core/job/following.h"
#include "core/history/historystore.h"
#include "core/session/followedflows.h"
#include "core/session/liveevents.h"
#include "tests/support/archivewriter.h"
#include "tests/support/postgres.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <set>
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
    /// Somebody looks for threats and transfers, as the window and the command line do.
    void flowsKept() const
    {
        NoProgress progress;
        const auto history = HistoryStore::open(path("h.sqlite"));
        QVERIFY(history);
        QVERIFY(FollowedFlows(**history).catchUp(progress));
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

    /// What a row can hold comes back as it was, many in one statement.
    void storesAllValues()
    {
        const auto store = LiveStore::open(path("values.sqlite"));
        QVERIFY(store);
        const auto source = (*store)->source("file:/values");
        QVERIFY(source);
        LiveCommit commit;
        commit.uuid = "11111111-1111-4111-8111-111111111111";
        commit.name = "/values";
        commit.formatId = "plain";
        const std::string zeros("a\0b", 3), bad = "\xFFhost", big(9'000'000, 'x'), name = "pr\xC3\xB6gram";
        commit.events = {{0, Timestamp::none(), 4, "", "", ""},
                         {1, Timestamp::fromMicroseconds(-5), 0, name, bad, zeros},
                         {2, Timestamp::fromMicroseconds(INT64_MAX), 2, name, "h", big}};
        for (std::uint64_t i = 10; i < 40'000; ++i)
            commit.events.push_back({i, Timestamp::fromMicroseconds(static_cast<std::int64_t>(i)), 3, name, "h", "row"});
        commit.events.push_back({0x7FFF'FFFF'FFFF'FFFF, Timestamp::fromMicroseconds(0), 1, "p", "h", "end"});
        QCOMPARE((*store)->commit(*source, {commit}).value_or(-1), static_cast<std::int64_t>(commit.events.size()));
        // A second time nothing is new.
        commit.mayBeThere = true;
        QCOMPARE((*store)->commit(*source, {commit}).value_or(-1), std::int64_t{0});
        std::size_t n = 0;
        (void)(*store)->forEachEvent({}, 0, 0, [&](const StoredLiveEvent &stored) {
            const LiveEvent &was = commit.events[n];
            const bool same = stored.event.place == was.place && stored.event.time == was.time && stored.event.severity == was.severity
                              && stored.event.program == was.program && stored.event.raw == was.raw && stored.event.host == toValidUtf8(was.host);
            if (!same)
                qWarning() << "event" << n;
            return same && ++n > 0;
        });
        QCOMPARE(n, commit.events.size());
        QCOMPARE((*store)->sources()->front().bytes, static_cast<std::int64_t>(3 + 9'000'000 + 3 + 3 * 39'990));
    }

    /// A log of wide characters that grows by halves of them, is left, rotated and followed again.
    void wideCharacters_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::newRow("UTF-16LE") << QStringConverter::Utf16LE;
        QTest::newRow("UTF-16BE") << QStringConverter::Utf16BE;
        QTest::newRow("UTF-32LE") << QStringConverter::Utf32LE;
    }
    void wideCharacters()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        QByteArray all;
        std::vector<std::string> lines;
        // U+0A0A and U+010A hold the byte of a line feed; U+1F600 takes two units.
        for (int i = 0; i < 300; ++i) {
            const QString line = QStringLiteral("Nov 21 10:00:00 host app[1]: error: %1 \u0A0A\u010A\U0001F600 \u00FC").arg(i);
            lines.push_back(line.toStdString());
            all += QByteArray(encoder(line + u'\n'));
        }
        FollowOptions o = options();
        qsizetype at = 0;
        const auto more = [&](qsizetype bytes) {
            const qsizetype end = std::min(at + bytes, all.size());
            write(path(), all.mid(at, end - at));
            at = end;
        };
        {
            Running running(o);
            for (int i = 0; i < 20; ++i) {
                more(1001); // in the middle of a character
                QTest::qWait(5);
            }
            const auto whole = [&] { return running.hearing.count(); };
            QTRY_VERIFY(whole() > 30);
        }
        more(501);
        QVERIFY(QFile::rename(path(), path("app.log.1")));
        QFile old(path("app.log.1"));
        QVERIFY(old.open(QIODevice::Append));
        old.write(all.mid(at));
        old.close();
        QStringEncoder second(encoding, QStringConverter::Flag::WriteBom);
        write(path(), QByteArray(second(QStringLiteral("Nov 21 10:00:01 host app[1]: after\n"))));
        lines.push_back("Nov 21 10:00:01 host app[1]: after");
        {
            Running running(o);
            QTRY_COMPARE_WITH_TIMEOUT(stored().size(), lines.size(), 20'000);
        }
        std::vector<std::string> kept = stored(), expected = lines;
        std::sort(kept.begin(), kept.end()); // the new file may come before the old one's rest
        std::sort(expected.begin(), expected.end());
        QCOMPARE(kept, expected);
        const auto store = LiveStore::openReadOnly(path("h.sqlite"));
        std::vector<std::uint64_t> places;
        (void)(*store)->forEachEvent({}, 0, 2, [&](const StoredLiveEvent &e) {
            places.push_back(e.event.place);
            return true;
        });
        // The second line begins where it does in the file.
        QStringEncoder once(encoding, QStringConverter::Flag::WriteBom);
        QCOMPARE(places.at(1), static_cast<std::uint64_t>(QByteArray(once(QString::fromStdString(lines[0]) + u'\n')).size()));
    }

    /// Logs of wide characters that were rotated and compressed while nothing followed: the rest of what was begun, what was never
    /// seen, and what is there now; at the places that the lines had before they were packed.
    void wideCompressed_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<QString>("packer");
        QTest::addColumn<bool>("copied");
        for (const char *packer : {"gzip", "bzip2", "xz", "zstd", "lz4"})
            QTest::addRow("UTF-16LE %s", packer) << QStringConverter::Utf16LE << packer << false;
        QTest::newRow("UTF-16BE gzip") << QStringConverter::Utf16BE << "gzip" << false;
        QTest::newRow("UTF-32LE gzip") << QStringConverter::Utf32LE << "gzip" << false;
        QTest::newRow("UTF-32BE xz") << QStringConverter::Utf32BE << "xz" << false;
        QTest::newRow("UTF-16LE gzip, copied and cut off") << QStringConverter::Utf16LE << "gzip" << true;
    }
    void wideCompressed()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        QFETCH(QString, packer);
        QFETCH(bool, copied);
        // U+0A0A and U+010A hold the byte of a line feed; U+1F600 takes two units of UTF-16.
        const auto line = [](int i) { return QStringLiteral("Nov 21 10:00:00 host app[1]: error: %1 \u0A0A\u010A\U0001F600 \u00FC").arg(i); };
        std::vector<std::pair<std::string, std::uint64_t>> expected; // of all files: a line and its place
        const auto file = [&](int from, int to) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            QByteArray bytes;
            for (int i = from; i < to; ++i) {
                const QByteArray encoded = encoder(line(i) + u'\n'); // the first with its mark
                const qsizetype mark = i > from ? 0 : encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf32BE ? 4 : 2;
                expected.emplace_back(line(i).toStdString(), static_cast<std::uint64_t>(bytes.size() + mark));
                bytes += encoded;
            }
            return bytes;
        };
        const auto pack = [&](const char *name) {
            QFile from(path(name));
            QVERIFY(from.open(QIODevice::ReadOnly));
            const QByteArray bytes = from.readAll();
            const std::string packed = testing::packStream(packer.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
            QVERIFY2(!packed.empty(), qPrintable(packer));
            static const std::map<QString, QString> endings{{QStringLiteral("gzip"), QStringLiteral(".gz")}, {QStringLiteral("bzip2"), QStringLiteral(".bz2")},
                                                            {QStringLiteral("xz"), QStringLiteral(".xz")},   {QStringLiteral("zstd"), QStringLiteral(".zst")},
                                                            {QStringLiteral("lz4"), QStringLiteral(".lz4")}};
            write(path(name) + endings.at(packer), QByteArray::fromStdString(packed));
            QVERIFY(from.remove());
        };
        const FollowOptions o = options();
        const QByteArray first = file(0, 3000);
        const qsizetype begun = first.size() / 3 + 1; // in the middle of a character
        write(path(), first.left(begun));
        {
            Running running(o);
            QTRY_VERIFY_WITH_TIMEOUT(running.hearing.count() > 900, 20'000);
        }
        const std::size_t before = stored().size();
        QVERIFY(before < 3000);
        write(path(), first.mid(begun));
        if (copied) {
            QVERIFY(QFile::copy(path(), path("app.log.2")));
            QVERIFY(QFile::resize(path(), 0));
        } else {
            QVERIFY(QFile::rename(path(), path("app.log.2")));
        }
        pack("app.log.2");
        write(path("app.log.1"), file(3000, 3500));
        pack("app.log.1");
        write(path(), file(3500, 3600));
        for (int i = 0; i < 2; ++i) { // the second time there is nothing new
            FollowOptions once = o;
            once.once = true;
            Hearing hearing;
            Following following(once, hearing);
            QCOMPARE(following.run().value(), Outcome::Completed);
            QCOMPARE(hearing.formatId, std::string(i == 0 ? "syslog" : ""));
            if (i == 1)
                QCOMPARE(hearing.count(), std::size_t{0});
        }
        std::vector<std::pair<std::string, std::uint64_t>> kept;
        std::set<std::int64_t> streams;
        const auto store = LiveStore::openReadOnly(path("h.sqlite"));
        QVERIFY(store);
        (void)(*store)->forEachEvent({}, 0, 0, [&](const StoredLiveEvent &e) {
            kept.emplace_back(e.event.raw, e.event.place);
            streams.insert(e.position);
            return true;
        });
        QCOMPARE(streams.size(), std::size_t{3}); // what was begun went on as the same stream
        std::sort(kept.begin(), kept.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(kept.size(), expected.size());
        QVERIFY(kept == expected);
    }
    /// A writer's first characters come one at a time: what they are is not judged too early, and the first line behind a mark
    /// is not lost when it was read alone.
    void wideByLittle()
    {
        for (const QStringConverter::Encoding encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
            for (const bool mark : {false, true}) {
                init();
                QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
                const QByteArray first = encoder(QStringLiteral("Nov 21 10:00:00 host app[1]: one\n")), second = encoder(QStringLiteral("Nov 21 10:00:01 host app[1]: two\n"));
                Running running(options());
                for (qsizetype at = 0; at < first.size(); at += 2) {
                    write(path(), first.mid(at, 2));
                    if (at < 24)
                        QTest::qWait(5); // a look at each
                }
                const auto taken = [&running] {
                    const std::scoped_lock lock(running.hearing.mutex);
                    return static_cast<qsizetype>(running.hearing.last.bytes);
                };
                QTRY_COMPARE(taken(), first.size()); // and it may yet grow
                write(path(), second);
                QTRY_VERIFY2(running.hearing.count() == 2, qPrintable(QStringLiteral("encoding %1, mark %2: %3").arg(encoding).arg(mark).arg(running.hearing.count())));
                running.stop();
                QCOMPARE(stored(), (std::vector<std::string>{"Nov 21 10:00:00 host app[1]: one", "Nov 21 10:00:01 host app[1]: two"}));
            }
        }
    }

    /// A server that is set up anew names other columns, in the middle of its file: they hold from there on, also after a
    /// restart, and what is stored is read by those that held when it came.
    void columnsChange_data()
    {
        QTest::addColumn<bool>("zeek");
        QTest::newRow("W3C") << false;
        QTest::newRow("Zeek") << true;
    }
    void columnsChange()
    {
        QFETCH(bool, zeek);
        const QByteArray first = zeek ? "#separator \\x09\n#path\thttp\n#fields\tts\tuid\tmethod\tstatus_code\n#types\ttime\tstring\tstring\tcount\n"
                                      : "#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n#Date: 2026-11-21 10:00:00\n"
                                        "#Fields: date time cs-method sc-status\n";
        const QByteArray second = zeek ? "#fields\tts\tstatus_code\tuid\tmethod\thost\n#types\ttime\tcount\tstring\tstring\tstring\n"
                                       : "#Version: 1.0\n#Date: 2026-11-21 11:00:00\n#Fields: date time sc-status cs-method s-ip\n";
        const auto old = [zeek](int i) {
            return zeek ? "1795255200." + QByteArray::number(100 + i) + "\tC" + QByteArray::number(i) + "\tGET\t404\n" : "2026-11-21 10:00:" + QByteArray::number(10 + i) + " GET 404\n";
        };
        const auto later = [zeek](int i) {
            return zeek ? "1795255300." + QByteArray::number(100 + i) + "\t500\tC" + QByteArray::number(i) + "\tPOST\tweb1\n"
                        : "2026-11-21 11:00:" + QByteArray::number(10 + i) + " 500 POST 10.0.0.1\n";
        };
        FollowOptions o = options();
        QByteArray text = first;
        for (int i = 0; i < 20; ++i)
            text += old(i);
        // In one piece, so that the change is in the middle of what is read.
        write(path(), text + second + later(0) + later(1));
        {
            Running running(o);
            QTRY_COMPARE_WITH_TIMEOUT(running.hearing.count(), std::size_t{22}, 20'000);
            write(path(), later(2));
            QTRY_COMPARE(running.hearing.count(), std::size_t{23});
        }
        {
            Running running(o);
            write(path(), later(3));
            QTRY_COMPARE(running.hearing.count(), std::size_t{1});
            write(path(), first + old(30));
            QTRY_COMPARE(running.hearing.count(), std::size_t{2});
        }
        const auto reader = LiveEventReader::open(o.history);
        QVERIFY(reader);
        std::vector<std::string> methods;
        std::vector<Severity> severities;
        (void)(*reader)->forEach({}, 0, 0, [&](const LiveEventReader::Event &event) {
            for (const EventField &field : event.record.fields) {
                if (field.name == "cs-method" || field.name == "method")
                    methods.push_back(field.value);
            }
            severities.push_back(event.record.severity);
            return true;
        });
        std::vector<std::string> expected(20, "GET");
        expected.insert(expected.end(), 4, "POST");
        expected.push_back("GET");
        QCOMPARE(methods, expected);
        QCOMPARE(severities.size(), std::size_t{25});
        for (std::size_t i = 0; !zeek && i < severities.size(); ++i) // Zeek's status is none of ours
            QCOMPARE(severities[i], expected[i] == "POST" ? Severity::Error : Severity::Warning);
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

    /// Followed into the history of a team, and read there without writing, as `history events` does.
    void onPostgres()
    {
        auto *server = testing::PostgresServer::instance();
        if (!server)
            QSKIP(qPrintable(testing::PostgresServer::whyNot()));
        FollowOptions o = options();
        o.history = server->newDatabase();
        o.once = true;
        QVERIFY(!LiveStore::openReadOnly(o.history)); // none of ours yet
        QByteArray lines;
        for (int i = 0; i < 700; ++i) // more than one statement writes
            lines += "Nov 21 10:00:00 host app[1]: error: line " + QByteArray::number(i) + " \xC3\xBC\n";
        write(path(), lines);
        Hearing hearing;
        for (int round = 0; round < 2; ++round) {
            Following following(o, hearing);
            QCOMPARE(following.run().value(), Outcome::Completed);
            QCOMPARE(hearing.count(), std::size_t{700});
        }
        const auto store = LiveStore::openReadOnly(o.history);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        QCOMPARE((*store)->eventCount().value_or(-1), std::int64_t{700});
        std::size_t n = 0;
        const auto all = (*store)->forEachEvent({}, 0, 0, [&](const StoredLiveEvent &event) { return event.event.raw == hearing.raws[n] && ++n > 0; });
        QVERIFY(all);
        QCOMPARE(n, std::size_t{700});
        QVERIFY(!(*store)->setRetention({1, 1})); // to be read alone
        for (const bool count : {false, true}) {
            QProcess command;
            command.start(QStringLiteral(SIGHTGLASS_CLI),
                          QStringList{QStringLiteral("history"), QStringLiteral("events"), QStringLiteral("--history"), o.history} + (count ? QStringList{QStringLiteral("--count")} : QStringList{}));
            QVERIFY(command.waitForFinished(60'000));
            QVERIFY2(command.exitCode() == 0, command.readAllStandardError().constData());
            const QByteArray out = command.readAllStandardOutput();
            if (count) {
                QCOMPARE(out, QByteArray("700\n"));
                continue;
            }
            const QList<QByteArray> written = out.trimmed().split('\n');
            QCOMPARE(written.size(), qsizetype{700});
            for (qsizetype i = 0; i < written.size(); ++i) {
                const QJsonObject event = QJsonDocument::fromJson(written[i]).object();
                QCOMPARE(event.value(QStringLiteral("id")).toString().toStdString(), hearing.ids[static_cast<std::size_t>(i)].toString());
                QCOMPARE(event.value(QStringLiteral("raw")).toString().toStdString(), hearing.raws[static_cast<std::size_t>(i)]);
            }
        }
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
        QCOMPARE(*(*store)->prune(SystemClock().now()), std::int64_t{0}); // its threats and transfers come first
        flowsKept();
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

    /// The clock is set while a log is followed: nothing is lost, nothing comes twice, and what is kept by age is
    /// not taken for old.
    void clockSteps()
    {
        struct Set final : Clock
        {
            Timestamp now() const override { return Timestamp::fromMicroseconds(SystemClock().now().microseconds() + offset); }
            std::atomic<std::int64_t> offset{0};
        } clock;
        constexpr std::int64_t day = 86'400'000'000;
        FollowOptions o = options();
        o.clock = &clock;
        o.clockSettleMs = 6000; // longer than each of the steps below takes
        o.pruneMs = 20;
        {
            const auto store = LiveStore::open(o.history);
            QVERIFY((*store)->setRetention({7, 0}));
        }
        Running running(o);
        int n = 0;
        const auto more = [&] {
            write(path(), "Nov 21 10:00:00 host app[1]: line " + QByteArray::number(++n) + '\n');
            QTRY_COMPARE(running.hearing.count(), static_cast<std::size_t>(n));
        };
        more();
        for (const std::int64_t step : {400 * day, 0L, -20'000 * day, 0L, 3650 * day, 0L}) {
            clock.offset = step;
            for (int i = 0; i < 3; ++i)
                more();
        }
        QCOMPARE(stored().size(), static_cast<std::size_t>(n));
        // It is right again and stays so: what came with a wrong time is not old, nor is the rest.
        QTest::qWait(o.clockSettleMs + 500);
        QCOMPARE(stored().size(), static_cast<std::size_t>(n));
        // Eight days go by, told by a clock that stays so: all goes.
        flowsKept();
        clock.offset = 8 * day;
        QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t{0}, 20'000);
        more();
        QCOMPARE(stored().size(), std::size_t{1});
        std::vector<EventId> ids = running.hearing.ids;
        std::sort(ids.begin(), ids.end());
        QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
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
