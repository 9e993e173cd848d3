// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/indexcache.h"
#include "core/job/jobqueue.h"
#include "core/session/session.h"
#include "core/source/fingerprint.h"
#include "core/source/sources.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace sightglass;

namespace {

/// Lines of syslog; some are no lines of it.
QByteArray logText(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i) {
        if (i % 1000 == 999)
            text += "<999>1 no such priority\n";
        text += QStringLiteral("<%1>1 2026-01-%2T%3:%4:00Z host%5 app%6 - - - message %7\n").arg(i % 8 + 8).arg(i / 86400 % 28 + 1, 2, 10, QLatin1Char('0'))
                    .arg(i / 3600 % 24, 2, 10, QLatin1Char('0')).arg(i / 60 % 60, 2, 10, QLatin1Char('0')).arg(i % 7).arg(i % 41).arg(i).toUtf8();
    }
    return text;
}

class Collector final : public AnalysisObserver
{
public:
    explicit Collector(EventStore &store) : m_store(store) {}
    bool consume(EventBatch &&batch) override
    {
        m_store.append(std::move(batch));
        return true;
    }
    bool report(std::uint64_t) override { return true; }
    void detected(const Detection &, const Format &format, const ParseOptions &) override { formatId = format.id(); }
    std::string formatId;

private:
    EventStore &m_store;
};

bool same(const EventStore &a, const EventStore &b)
{
    const StoreSnapshot x = a.snapshot(), y = b.snapshot();
    if (x.rowCount() != y.rowCount() || !(a.counts() == b.counts()) || a.levels() != b.levels() || a.strings(0, 1'000'000) != b.strings(0, 1'000'000)
        || a.problemCount() != b.problemCount() || a.problemSummary().lost != b.problemSummary().lost)
        return false;
    for (std::uint64_t i = 0; i < x.rowCount(); ++i) {
        if (std::memcmp(&x.row({i}), &y.row({i}), sizeof(EventRow)) != 0)
            return false;
    }
    const auto p = a.problems(0, 1000), q = b.problems(0, 1000);
    return std::equal(p.begin(), p.end(), q.begin(), q.end(), [](const ParseProblem &l, const ParseProblem &r) {
        return l.code == r.code && l.offset == r.offset && l.length == r.length && l.detail == r.detail && l.recordKept == r.recordKept;
    });
}

} // namespace

/// What is kept comes out as it went in, or not at all.
class TestIndexCache : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QThreadPool m_pool;
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString cacheFolder() const { return path("cache"); }
    IndexCache cache(std::uint64_t most = IndexCache::mostBytes) const { return IndexCache(cacheFolder(), most, 0); }
    /// Written an hour ago, so that it is not changing now.
    QString write(const char *name, const QByteArray &bytes, int secondsAgo = 3600) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.flush();
        file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime);
        return file.fileName();
    }
    struct Read
    {
        std::shared_ptr<const ByteSource> source;
        std::unique_ptr<EventStore> store = std::make_unique<EventStore>();
        std::string format;
        std::optional<std::string> key;
    };
    Read read(const QString &file, const IndexCache &cache, const std::string &format = {}) 
    {
        Read made;
        made.source = *openFile(QFile::encodeName(file).toStdString());
        Collector collector(*made.store);
        (void)analyze(*made.source, format, {}, collector, m_pool);
        made.format = collector.formatId;
        made.key = cache.keyOf(*made.source, format, {});
        return made;
    }
    QStringList kept() const { return QDir(cacheFolder()).entryList(QDir::Files); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void hashOfTheSpecification()
    {
        // From the specification's and the reference program's own tests: `printf … | xxhsum -H1`.
        QCOMPARE(xxh64("", 0), std::uint64_t(0xEF46DB3751D8E999));
        QCOMPARE(xxh64("a", 1), std::uint64_t(0xD24EC4F1A98C6E5B));
        QCOMPARE(xxh64("abc", 3), std::uint64_t(0x44BC2CF5AD770999));
        const char text[] = "Nobody inspects the spammish repetition";
        QCOMPARE(xxh64(text, sizeof text - 1), std::uint64_t(0xFBCEA83C8A378BF1));
    }

    void whatGoesInComesOut()
    {
        const IndexCache cache = this->cache();
        Read log = read(write("a.log", logText(150'000)), cache);
        QVERIFY(log.key && log.store->snapshot().rowCount() > 2 * StoreSnapshot::blockRows);
        QVERIFY(log.store->problemCount() > 0);
        QVERIFY(!cache.load(*log.key, *log.source, log.format, *std::make_unique<EventStore>()));
        QVERIFY(cache.save(*log.key, *log.source, log.format, *log.store, {"Channel", "", "host"}));
        QCOMPARE(kept().size(), 1);
        QCOMPARE(QFile::permissions(cacheFolder() + QLatin1Char('/') + kept()[0]) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        QCOMPARE(QFile::permissions(cacheFolder()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
        EventStore store;
        const auto notes = cache.load(*log.key, *log.source, log.format, store);
        QVERIFY(notes);
        QCOMPARE(*notes, (std::vector<std::string>{"Channel", "", "host"}));
        QVERIFY(same(store, *log.store));
        // It can be found in, and added to, without a change of the file.
        QVERIFY(store.findString("host3"));
        const QByteArray before = [&] { QFile f(cacheFolder() + QLatin1Char('/') + kept()[0]); f.open(QIODevice::ReadOnly); return f.readAll(); }();
        EventBatch more;
        more.rows.resize(10);
        store.append(std::move(more));
        EventStore again;
        QVERIFY(cache.load(*log.key, *log.source, log.format, again));
        QVERIFY(same(again, *log.store));
        QCOMPARE([&] { QFile f(cacheFolder() + QLatin1Char('/') + kept()[0]); f.open(QIODevice::ReadOnly); return f.readAll(); }(), before);
        // With detection and all.
        EventStore third;
        Collector collector(third);
        QVERIFY(restoreAnalysis(cache, *log.key, *log.source, {}, {}, collector, third));
        QCOMPARE(collector.formatId, log.format);
        // Read as something else, it is none.
        EventStore fourth;
        QVERIFY(!cache.load(*log.key, *log.source, "plain", fourth));
        QCOMPARE(fourth.revision(), std::uint64_t(0));
    }

    void anotherLogHasAnotherKey()
    {
        const IndexCache cache = this->cache();
        const QByteArray text = logText(5000);
        const auto key = [&](const QString &file, const ParseOptions &options = {}, const std::string &format = {}) { return cache.keyOf(**openFile(QFile::encodeName(file).toStdString()), format, options); };
        const QString file = write("a.log", text);
        const auto first = key(file);
        QVERIFY(first);
        QCOMPARE(key(file), first);
        ParseOptions zone;
        zone.timeZone = "Asia/Tokyo";
        QVERIFY(key(file, zone) != first);
        ParseOptions recover;
        recover.recover = true;
        QVERIFY(key(file, recover) != first);
        QVERIFY(key(file, {}, "plain") != first);
        // A byte in the middle, at another time; the same time, but another end; grown.
        QByteArray other = text;
        other[other.size() / 2] = '!';
        QVERIFY(key(write("a.log", other, 3000)) != first);
        other = text;
        other[other.size() - 10] = '!';
        QVERIFY(key(write("a.log", other)) != first);
        QVERIFY(key(write("a.log", text + "x\n")) != first);
        // Just now changed: it may change again within the grain of the clock.
        QVERIFY(!key(write("a.log", text, 0)));
        // Renamed, it is the same file.
        const auto renamed = key(write("b.log", text));
        QVERIFY(QFile::rename(path("b.log"), path("c.log")));
        QCOMPARE(key(path("c.log")), renamed);
        QVERIFY(!IndexCache(QString()).keyOf(**openFile(QFile::encodeName(path("c.log")).toStdString()), {}, {}));
        QVERIFY(!IndexCache(cacheFolder()).keyOf(**openFile(QFile::encodeName(path("c.log")).toStdString()), {}, {})); // too small
        QVERIFY(!cache.keyOf(MemorySource("<1>1 - - - - - -\n"), {}, {}));
    }

    void damageIsNoticed()
    {
        const IndexCache cache = this->cache();
        Read log = read(write("a.log", logText(70'000)), cache);
        QVERIFY(cache.save(*log.key, *log.source, log.format, *log.store, {"n"}));
        const QString name = cacheFolder() + QLatin1Char('/') + kept()[0];
        QFile whole(name);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray good = whole.readAll();
        whole.close();
        const auto put = [&](const QByteArray &bytes) {
            QFile file(name);
            return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
        };
        const auto refused = [&] {
            EventStore store;
            return !cache.load(*log.key, *log.source, log.format, store) && store.revision() == 0 && !QFile::exists(name);
        };
        QRandomGenerator random(7);
        int bits = 0;
        for (int i = 0; i < 400; ++i) {
            QByteArray bad = good;
            // Everywhere, the small parts at both ends as often as the rows.
            const int from = i % 3 == 0 ? 0 : i % 3 == 1 ? static_cast<int>(good.size()) - 3000 : 4096;
            const int to = i % 3 == 0 ? 224 : static_cast<int>(good.size());
            const qsizetype at = random.bounded(from, to);
            bad[at] = static_cast<char>(bad[at] ^ (1 << random.bounded(8)));
            QVERIFY(put(bad));
            QVERIFY2(refused(), qPrintable(QString::number(at)));
            ++bits;
        }
        QCOMPARE(bits, 400);
        for (const qsizetype length : {qsizetype(0), qsizetype(1), qsizetype(223), qsizetype(4095), qsizetype(4096), good.size() / 2, good.size() - 1}) {
            QVERIFY(put(good.left(length)));
            QVERIFY(refused());
        }
        QVERIFY(put(good + "x"));
        QVERIFY(refused());
        QVERIFY(put(QByteArray(good.size(), '\0')));
        QVERIFY(refused());
        // Somebody else's index under this name.
        QVERIFY(put(good));
        EventStore store;
        QVERIFY(!cache.load(std::string(64, '0'), *log.source, log.format, store));
        QVERIFY(QFile::copy(name, cacheFolder() + QLatin1Char('/') + QString(64, QLatin1Char('0')) + QStringLiteral(".index")));
        QVERIFY(!cache.load(std::string(64, '0'), *log.source, log.format, store));
        QVERIFY(!cache.load(*log.key, MemorySource("another\n"), log.format, store));
        QCOMPARE(store.revision(), std::uint64_t(0));
    }

    void cutWhileItIsInUse()
    {
#ifdef Q_OS_UNIX
        const IndexCache cache = this->cache();
        Read log = read(write("a.log", logText(200'000)), cache);
        QVERIFY(cache.save(*log.key, *log.source, log.format, *log.store, {}));
        EventStore store;
        QVERIFY(cache.load(*log.key, *log.source, log.format, store));
        QFile file(cacheFolder() + QLatin1Char('/') + kept()[0]);
        QVERIFY(file.resize(100));
        // Not of this program's doing; it goes on nevertheless.
        std::uint64_t sum = 0;
        const StoreSnapshot rows = store.snapshot();
        for (std::uint64_t i = 0; i < rows.rowCount(); ++i)
            sum += rows.row({i}).length();
        QVERIFY(sum > 0 || rows.rowCount() > 0);
#endif
    }

    void boundedAndForgotten()
    {
        const QByteArray text = logText(3000);
        std::uint64_t one = 0;
        std::string head;
        for (int i = 0; i < 6; ++i) {
            const IndexCache cache = this->cache(one ? 4 * one : IndexCache::mostBytes);
            Read log = read(write(("log" + std::to_string(i)).c_str(), QByteArray::number(i) + " first\n" + text), cache);
            QVERIFY(cache.save(*log.key, *log.source, log.format, *log.store, {}));
            one = one ? one : cache.size();
            // Older ones were used longer ago.
            for (const QString &name : kept()) {
                QFile file(cacheFolder() + QLatin1Char('/') + name);
                QVERIFY(file.open(QIODevice::ReadWrite));
                file.setFileTime(file.fileTime(QFileDevice::FileModificationTime).addSecs(-100), QFileDevice::FileModificationTime);
            }
            head = headOf(*log.source)->sha256;
            QVERIFY(cache.size() <= std::max(one, 4 * one));
        }
        const qsizetype before = kept().size();
        QVERIFY(before >= 3 && before <= 4);
        cache().forget(head);
        QCOMPARE(kept().size(), before - 1);
        cache().clear();
        QVERIFY(kept().isEmpty());
    }

    void aSessionTakesIt()
    {
        qputenv("SIGHTGLASS_INDEX_CACHE", cacheFolder().toUtf8());
        const QString file = write("large.log", logText(330'000));
        QVERIFY(QFileInfo(file).size() > static_cast<qint64>(IndexCache::leastBytes));
        SeverityCounts counts;
        std::vector<std::string> messages;
        qint64 took[3] = {};
        for (int round = 0; round < 3; ++round) {
            Session session;
            QElapsedTimer clock;
            clock.start();
            session.open({file});
            QTRY_VERIFY_WITH_TIMEOUT(session.isIdle() && session.logs().size() == 1 && session.logs()[0].state == JobState::Completed, 60'000);
            took[round] = clock.elapsed();
            const LogInfo log = session.logs()[0];
            QCOMPARE(log.computers.size(), 7);
            QVERIFY(log.problems > 0);
            if (round == 0) {
                counts = log.counts;
                QTRY_COMPARE_WITH_TIMEOUT(kept().filter(QStringLiteral(".index")).size(), 1, 20'000);
            }
            QVERIFY(log.counts == counts);
            QCOMPARE(log.formatId, QStringLiteral("syslog"));
            // Its records are read from the log.
            const auto rows = session.logRows(log.id);
            const auto record = rows->decoder()->decode(rows->rows.row(RowIndex{300'000}));
            QVERIFY(record);
            messages.push_back(record->message);
        }
        QVERIFY(messages[0] == messages[1] && messages[1] == messages[2]);
        qInfo("read %lld ms, from the cache %lld and %lld ms", took[0], took[1], took[2]);
        qunsetenv("SIGHTGLASS_INDEX_CACHE");
    }

    void largeLog()
    {
        const QString file = qEnvironmentVariable("SIGHTGLASS_LARGE_LOG");
        if (file.isEmpty())
            QSKIP("SIGHTGLASS_LARGE_LOG names no log of a gigabyte");
        qputenv("SIGHTGLASS_INDEX_CACHE", cacheFolder().toUtf8());
        SeverityCounts counts;
        qint64 took[3] = {};
        for (int round = 0; round < 3; ++round) {
            Session session;
            qint64 done = 0;
            QElapsedTimer clock;
            clock.start();
            connect(&session, &Session::logChanged, this, [&](LogId id) {
                if (!done && session.log(id)->state == JobState::Completed)
                    done = clock.elapsed();
            });
            session.open({file});
            QTRY_VERIFY_WITH_TIMEOUT(session.isIdle() && session.logs().size() == 1 && session.logs()[0].state == JobState::Completed, 100'000);
            took[round] = done;
            if (round == 0) {
                counts = session.logs()[0].counts;
                QTRY_COMPARE_WITH_TIMEOUT(kept().filter(QStringLiteral(".index")).size(), 1, 60'000);
            }
            QVERIFY(session.logs()[0].counts == counts);
        }
        qInfo("%.2f GB, %llu events: read %lld ms, from the cache %lld and %lld ms; index %.0f MB", static_cast<double>(QFileInfo(file).size()) / 1e9,
              static_cast<unsigned long long>(counts.total()), took[0], took[1], took[2], static_cast<double>(IndexCache(cacheFolder()).size()) / 1e6);
        qunsetenv("SIGHTGLASS_INDEX_CACHE");
    }
};

QTEST_GUILESS_MAIN(TestIndexCache)
#include "tst_indexcache.moc"
