// SPDX-License-Identifier: GPL-3.0-or-later
// One suite for every live source: what was written is given, once, in order, also over restarts at any place; and
// what files, channels and journals do besides.
#include "core/format/format.h"
#include "core/source/container.h"
#include "core/source/live/channelsource.h"
#include "core/source/live/filecheckpoint.h"
#include "core/source/live/filetail.h"
#include "core/source/live/journalsource.h"
#include "core/source/live/kernelsource.h"
#include "core/source/live/livesources.h"
#include "core/source/live/rotationfolders.h"
#include "tests/support/fakeevtapi.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace sightglass;

namespace {

/// What a source gave so far, and the checkpoints that were true then; can be stopped and gone on with.
class Reading
{
public:
    using Make = std::function<std::unique_ptr<LiveSource>()>;
    explicit Reading(Make make) : m_make(std::move(make)) { begin(LiveFrom::Saved); }

    void begin(LiveFrom from)
    {
        std::vector<LiveCheckpoint> known;
        for (const std::string &uuid : m_order)
            known.insert(known.begin(), m_saved[uuid]);
        source = m_make();
        source->start(std::move(known), from);
    }
    /// As after a kill: nothing but the checkpoints is left.
    void restart() { begin(LiveFrom::Saved); }

    /// Everything that is there now; \p ms: waits so long for more after the last.
    void drain(int ms = 0)
    {
        QElapsedTimer idle;
        idle.start();
        LiveInterrupt interrupt;
        for (;;) {
            LiveBatch batch;
            if (source->next(batch, most)) {
                take(batch);
                idle.restart();
                continue;
            }
            if (idle.elapsed() >= ms)
                return;
            source->wait(std::min(10, ms), interrupt);
        }
    }
    /// drain() until there are \p n lines or records.
    bool until(std::size_t n, int ms = 10'000)
    {
        QElapsedTimer clock;
        clock.start();
        LiveInterrupt interrupt;
        while (lines.size() < n && clock.elapsed() < ms) {
            drain();
            if (lines.size() < n)
                source->wait(20, interrupt);
        }
        drain(30);
        if (lines.size() != n) {
            std::string all;
            for (const std::string &line : lines)
                all += line.substr(0, 60) + '|';
            qWarning("%zu instead of %zu: %s", lines.size(), n, all.c_str());
        }
        return lines.size() == n;
    }

    std::unique_ptr<LiveSource> source;
    std::vector<std::string> lines;
    std::vector<std::string> ids; ///< uuid and place of each
    std::size_t most = 64 * 1024;

private:
    void take(const LiveBatch &batch)
    {
        QVERIFY(!batch.uuid.empty());
        if (!batch.records.empty()) {
            for (std::size_t i = 0; i < batch.records.size(); ++i) {
                const std::size_t end = i + 1 < batch.records.size() ? batch.records[i + 1].begin : batch.bytes.size();
                lines.push_back(batch.bytes.substr(batch.records[i].begin, end - batch.records[i].begin));
                ids.push_back(batch.uuid + ' ' + std::to_string(batch.records[i].place));
            }
        } else {
            QVERIFY(batch.last || batch.bytes.back() == '\n');
            for (std::size_t at = 0; at < batch.bytes.size();) {
                const std::size_t end = std::min(batch.bytes.find('\n', at), batch.bytes.size());
                lines.push_back(batch.bytes.substr(at, end - at));
                ids.push_back(batch.uuid + ' ' + std::to_string(batch.offset + at));
                at = end + 1;
            }
        }
        std::string &before = m_before[batch.uuid];
        before += batch.bytes;
        const std::uint64_t end = batch.offset + batch.bytes.size();
        if (before.size() > LiveSource::checkpointTail)
            before.erase(0, before.size() - LiveSource::checkpointTail);
        m_saved[batch.uuid] = source->checkpoint(batch.uuid, end, before);
        std::erase(m_order, batch.uuid);
        m_order.push_back(batch.uuid);
    }
    Make m_make;
    std::map<std::string, LiveCheckpoint> m_saved;
    std::map<std::string, std::string> m_before;
    std::vector<std::string> m_order; // the newest last
};

void write(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Append)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | mode));
    QCOMPARE(file.write(bytes), bytes.size());
}
/// Lines \p from to \p to, 70 bytes each.
QByteArray numbered(int from, int to)
{
    QByteArray bytes;
    for (int i = from; i <= to; ++i)
        bytes += QByteArray("2026-11-21 10:00:00 line ") + QByteArray::number(i).rightJustified(6, '0') + QByteArray(38, 'x') + '\n';
    return bytes;
}
/// Whether the lines are 1 to n, each once, in any order of files.
bool areNumbered(const std::vector<std::string> &lines, int n)
{
    std::vector<int> seen(static_cast<std::size_t>(n) + 1, 0);
    for (const std::string &line : lines) {
        const int number = std::atoi(line.c_str() + 25);
        if (number < 1 || number > n || seen[static_cast<std::size_t>(number)]++)
            return false;
    }
    return lines.size() == static_cast<std::size_t>(n);
}
bool run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return false;
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

} // namespace

class TestLiveSources : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const char *name = "app.log") const { return m_dir->path() + QLatin1Char('/') + QLatin1String(name); }
    Reading::Make tail(const char *name = "app.log", bool blind = false) const
    {
        return [target = path(name).toStdString(), blind]() -> std::unique_ptr<LiveSource> {
            FileTailOptions options;
            options.target = target;
            options.pollMs = blind ? 50 : 2000;
            options.settleMs = 200;
            return std::make_unique<FileTail>(options, blind ? FolderWatch::blind() : FolderWatch::create());
        };
    }
    Reading::Make folder(std::vector<std::string> patterns = {}) const
    {
        return [target = m_dir->path().toStdString(), patterns]() -> std::unique_ptr<LiveSource> {
            FileTailOptions options;
            options.target = target;
            options.folder = true;
            options.patterns = patterns;
            return std::make_unique<FileTail>(options);
        };
    }
    static QString journalRemote()
    {
        return QStandardPaths::findExecutable(QStringLiteral("systemd-journal-remote"), {QStringLiteral("/lib/systemd"), QStringLiteral("/usr/lib/systemd")});
    }
    static QByteArray exportEntry(int n)
    {
        const QByteArray number = QByteArray::number(n);
        return "__REALTIME_TIMESTAMP=17952800" + QByteArray::number(100000000 + n) + "\n__MONOTONIC_TIMESTAMP=" + number
               + "\n_BOOT_ID=0123456789abcdef0123456789abcdef\nPRIORITY=3\nSYSLOG_IDENTIFIER=app\n_SYSTEMD_UNIT=" + (n % 2 ? "odd.service" : "even.service")
               + "\nMESSAGE=line " + number.rightJustified(6, '0') + "\n\n";
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    // ---- the contract

    void contract_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("file") << 0;
        QTest::newRow("file by the clock alone") << 1;
        QTest::newRow("folder") << 2;
        QTest::newRow("glob") << 3;
        QTest::newRow("channel") << 4;
        QTest::newRow("journal") << 5;
    }
    /// What was written is given once and in order, with ids that stay, by any batch size and any restarts.
    void contract()
    {
        QFETCH(int, kind);
        const auto channels = std::make_shared<FakeChannels>();
        Reading::Make make = kind == 0 ? tail() : kind == 1 ? tail("app.log", true) : kind == 2 ? folder() : tail("*.log");
        std::function<void(int, int)> more = [this](int from, int to) { write(path(), numbered(from, to)); };
        if (kind == 4) {
            channels->channels["System"];
            make = [channels] { return std::make_unique<ChannelSource>(ChannelSourceOptions{"System", {}, {}, 0}, std::make_unique<FakeEvtApi>(channels)); };
            more = [channels](int from, int to) {
                for (int i = from; i <= to; ++i)
                    channels->write("System", "line " + std::to_string(i));
            };
        }
        if (kind == 5) {
            if (journalRemote().isEmpty() || !SystemJournal::isBuiltIn())
                QSKIP("systemd-journal-remote is not installed, or this build has no libsystemd");
            QVERIFY(QDir().mkpath(path("journal")));
            make = [target = path("journal").toStdString()] { return std::make_unique<JournalSource>(JournalSourceOptions{target, {}, {}, {}}); };
            more = [this](int from, int to) {
                QByteArray entries;
                for (int i = from; i <= to; ++i)
                    entries += exportEntry(i);
                QVERIFY(run(journalRemote(), {QStringLiteral("-o"), path("journal/system.journal"), QStringLiteral("-")}, entries));
            };
        }
        Reading all(make);
        all.drain();
        QVERIFY(all.lines.empty());
        all.most = 300;
        more(1, 50);
        if (kind == 5)
            all.restart(); // the file was not there
        QVERIFY(all.until(50));
        all.restart();
        all.drain(30);
        QCOMPARE(all.lines.size(), std::size_t{50});
        more(51, 90);
        QVERIFY(all.until(90));
        more(91, 120); // while it is away
        all.restart();
        more(121, 130);
        QVERIFY(all.until(130));
        for (int i = 0; i < 130; ++i)
            QVERIFY2(all.lines[static_cast<std::size_t>(i)].find(
                         "line "
                         + (kind == 4 ? std::to_string(i + 1)
                                      : std::string(6 - std::to_string(i + 1).size(), '0')
                                    + std::to_string(i + 1)))
                         != std::string::npos,
                     all.lines[static_cast<std::size_t>(i)].c_str());
        // Another that reads from the start finds the same places; of one stream, so the ids are as many as the lines.
        QCOMPARE(std::set<std::string>(all.ids.begin(), all.ids.end()).size(), all.ids.size());
        Reading again(make);
        QVERIFY(again.until(130));
        for (std::size_t i = 0; i < 130; ++i)
            QCOMPARE(again.ids[i].substr(36), all.ids[i].substr(36));
        QCOMPARE(static_cast<int>(all.source->status().state), static_cast<int>(LiveState::Following));
    }

    void fromEnd()
    {
        write(path(), numbered(1, 5) + "half");
        Reading all(tail());
        all.begin(LiveFrom::End);
        all.drain(20);
        QVERIFY(all.lines.empty());
        write(path(), " a line\n" + numbered(7, 7));
        QVERIFY(all.until(2));
        QCOMPARE(all.lines[0], std::string("half a line"));
    }

    // ---- files

    void halfLines()
    {
        Reading all(tail());
        write(path(), "2026-11-21 one");
        all.drain(30);
        QVERIFY(all.lines.empty());
        write(path(), " line\nand ");
        QVERIFY(all.until(1));
        QCOMPARE(all.lines[0], std::string("2026-11-21 one line"));
        write(path(), "another\n");
        QVERIFY(all.until(2));
        QCOMPARE(all.lines[1], std::string("and another"));
    }
    void renamed()
    {
        Reading all(tail());
        write(path(), numbered(1, 10));
        QVERIFY(all.until(10));
        QFile old(path());
        QVERIFY(old.open(QIODevice::Append));
        QVERIFY(QFile::rename(path(), path("app.log.1")));
        write(path(), numbered(13, 14));
        old.write(numbered(11, 12)); // the writer has it open still
        old.flush();
        QVERIFY(all.until(14));
        old.write("a last line without its feed");
        old.close();
        QVERIFY(all.until(15));
        all.lines.pop_back();
        QVERIFY(areNumbered(all.lines, 14));
        QCOMPARE(all.source->status().rotations, std::uint64_t{1});
    }
    void renamedWhileAway_data()
    {
        QTest::addColumn<QString>("packer");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("folder");
        QTest::newRow("plain") << "" << "" << "";
        QTest::newRow("gzip") << "gzip" << ".gz" << "";
        QTest::newRow("xz") << "xz" << ".xz" << "";
        QTest::newRow("bzip2") << "bzip2" << ".bz2" << "";
        QTest::newRow("zstd") << "zstd" << ".zst" << "";
        QTest::newRow("olddir") << "" << "" << "old/";
        QTest::newRow("olddir gzip") << "gzip" << ".gz" << "old/";
    }
    /// Rotated twice, and packed: the rest of what was begun, what was never seen, and what is there now.
    void renamedWhileAway()
    {
        QFETCH(QString, packer);
        QFETCH(QString, ending);
        QFETCH(QString, folder);
        if (!packer.isEmpty() && QStandardPaths::findExecutable(packer).isEmpty())
            QSKIP(qPrintable(packer + QStringLiteral(" is not installed")));
        Reading all(tail());
        write(path(), numbered(1, 30));
        QVERIFY(all.until(30));
        all.source.reset();
        write(path(), numbered(31, 40));
        const auto rotated = [&](const char *name) { return path((folder.toStdString() + name).c_str()); };
        if (!folder.isEmpty()) {
            QVERIFY(QDir(m_dir->path()).mkdir(folder.chopped(1)));
            // Another log of that name, which is nothing of ours, changed meanwhile too.
            QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("alien")));
            write(path("alien/app.log.1"), "an alien line\n");
        }
        QVERIFY(QFile::rename(path(), rotated("app.log.2")));
        write(rotated("app.log.1"), numbered(41, 50));
        write(path(), numbered(51, 60));
        if (!packer.isEmpty()) {
            QStringList options{QStringLiteral("-f"), rotated("app.log.2"), rotated("app.log.1")};
            if (packer == QLatin1String("zstd"))
                options.prepend(QStringLiteral("--rm"));
            QVERIFY(run(packer, options));
            QVERIFY(QFile::exists(rotated("app.log.2") + ending) && !QFile::exists(rotated("app.log.2")));
        }
        all.restart();
        QVERIFY(all.until(60));
        QVERIFY(areNumbered(all.lines, 60));
        all.restart();
        all.drain(50);
        QCOMPARE(all.lines.size(), std::size_t{60});
    }
    /// `olddir` of logrotate's configuration, and folders below the log's.
    void rotationFoldersAreFound()
    {
        QDir dir(m_dir->path());
        for (const char *name : {"etc/logrotate.d", "log/b", "log/a", "log/rel", "far away"})
            QVERIFY(dir.mkpath(QLatin1String(name)));
        QVERIFY(QFile::link(path("far away"), path("log/link")));
        write(path("etc/logrotate.conf"), "weekly\n# olddir /nowhere\n  olddir\trel\nolddirx /nowhere\n");
        write(path("etc/logrotate.d/app"), "/var/log/app.log {\n    olddir \"" + path("far away").toUtf8() + "/\" \r\n    olddir /nowhere/at/all\n}\nolddir");
        const auto found = rotationFolders(path("log").toStdString(), path("etc").toStdString());
        QCOMPARE(found, (std::vector<std::string>{path("log/rel").toStdString(), path("far away").toStdString(), path("log/a").toStdString(), path("log/b").toStdString()}));
        QVERIFY(rotationFolders(path("nowhere").toStdString(), path("nothing").toStdString()).empty());
    }
    /// The clock was set back by hours while it was away.
    void clockSetBack()
    {
        Reading all(tail());
        write(path(), numbered(1, 30));
        QVERIFY(all.until(30));
        all.source.reset();
        QVERIFY(QFile::rename(path(), path("app.log.2")));
        write(path("app.log.1"), numbered(31, 40));
        write(path(), numbered(41, 50));
        for (const char *name : {"app.log", "app.log.1", "app.log.2"}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::Append));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-7200), QFileDevice::FileModificationTime));
        }
        all.restart();
        QVERIFY(all.until(50));
        QVERIFY(areNumbered(all.lines, 50));
    }
    void copyTruncated_data()
    {
        QTest::addColumn<bool>("away");
        QTest::addColumn<bool>("packed");
        QTest::addColumn<bool>("regrown");
        for (const bool away : {false, true}) {
            for (const bool packed : {false, true}) {
                for (const bool regrown : {false, true})
                    QTest::addRow("%s%s%s", away ? "away " : "", packed ? "packed " : "", regrown ? "regrown" : "") << away << packed << regrown;
            }
        }
    }
    /// Lines that were written before the copy was made and not read before the file was cut off stand in the copy.
    void copyTruncated()
    {
        QFETCH(bool, away);
        QFETCH(bool, packed);
        QFETCH(bool, regrown);
        Reading all(tail());
        write(path(), numbered(1, 30));
        QVERIFY(all.until(30));
        if (away)
            all.source.reset();
        write(path(), numbered(31, 40));
        QVERIFY(QFile::copy(path(), path("app.log.1")));
        write(path(), {}, QIODevice::Truncate);
        write(path(), numbered(41, regrown ? 140 : 42)); // past where reading stood
        if (packed)
            QVERIFY(run(QStringLiteral("gzip"), {path("app.log.1")}));
        if (away)
            all.restart();
        QVERIFY(all.until(regrown ? 140 : 42));
        QVERIFY(areNumbered(all.lines, regrown ? 140 : 42));
        all.restart();
        all.drain(50);
        QCOMPARE(all.lines.size(), std::size_t(regrown ? 140 : 42));
    }
    void truncated()
    {
        Reading all(tail());
        write(path(), numbered(1, 10));
        QVERIFY(all.until(10));
        write(path(), numbered(11, 12), QIODevice::Truncate);
        QVERIFY(all.until(12));
        QVERIFY(areNumbered(all.lines, 12));
    }
    void goneAndBack()
    {
        Reading all(tail());
        all.drain();
        QCOMPARE(static_cast<int>(all.source->status().state), static_cast<int>(LiveState::Waiting));
        write(path(), numbered(1, 10));
        QVERIFY(all.until(10));
        QVERIFY(QFile::remove(path()));
        all.drain(50);
        QCOMPARE(static_cast<int>(all.source->status().state), static_cast<int>(LiveState::Waiting));
        write(path(), numbered(11, 20)); // maybe with the inode of the old one
        QVERIFY(all.until(20));
        QVERIFY(areNumbered(all.lines, 20));
    }
    /// The number of a deleted file is given to the next: its content tells that it is another.
    void inodeReused()
    {
        for (int round = 0; round < 20; ++round) {
            m_dir = std::make_unique<QTemporaryDir>();
            Reading all(tail());
            write(path(), numbered(1, 10));
            QVERIFY(all.until(10));
            struct stat before{}, after{};
            QCOMPARE(::stat(path().toLocal8Bit().constData(), &before), 0);
            all.source.reset();
            QVERIFY(QFile::remove(path()));
            write(path(), numbered(11, 30));
            QCOMPARE(::stat(path().toLocal8Bit().constData(), &after), 0);
            all.restart();
            QVERIFY(all.until(30));
            QVERIFY(areNumbered(all.lines, 30));
            if (before.st_ino == after.st_ino)
                return;
        }
        QSKIP("this file system gives no number twice");
    }
    /// An editor writes a new file with the old content and puts it in its place: nothing comes twice.
    void replaced()
    {
        for (const bool away : {false, true}) {
            m_dir = std::make_unique<QTemporaryDir>();
            Reading all(tail());
            write(path(), numbered(1, 30));
            QVERIFY(all.until(30));
            if (away)
                all.source.reset();
            write(path("app.log.new"), numbered(1, 33));
            QCOMPARE(::rename(path("app.log.new").toLocal8Bit().constData(), path().toLocal8Bit().constData()), 0);
            if (away)
                all.restart();
            QVERIFY(all.until(33));
            write(path(), numbered(34, 35));
            QVERIFY(all.until(35));
            QVERIFY(areNumbered(all.lines, 35));
        }
    }
    void linkSwitched()
    {
        write(path("one"), numbered(1, 10));
        write(path("two"), numbered(13, 14));
        QVERIFY(QFile::link(path("one"), path()));
        Reading all(tail());
        QVERIFY(all.until(10));
        write(path("one"), numbered(11, 12));
        QVERIFY(all.until(12));
        QVERIFY(QFile::link(path("two"), path("new")));
        QCOMPARE(::rename(path("new").toLocal8Bit().constData(), path().toLocal8Bit().constData()), 0);
        QVERIFY(all.until(14));
        QVERIFY(areNumbered(all.lines, 14));
    }
    void permission()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        write(path(), numbered(1, 10));
        QFile::setPermissions(path(), {});
        Reading all(tail("app.log", true));
        all.drain(30);
        QCOMPARE(static_cast<int>(all.source->status().state), static_cast<int>(LiveState::NoPermission));
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(all.until(10));
    }
    void longLine()
    {
        Reading all(tail());
        const QByteArray line(3'000'000, 'y');
        write(path(), line + '\n' + numbered(1, 1));
        QVERIFY(all.until(2));
        QCOMPARE(all.lines[0].size(), std::size_t{3'000'000});
    }

    // ---- folders

    void foldersGrow()
    {
        write(path("a.log"), numbered(1, 10));
        Reading all(folder());
        QVERIFY(all.until(10));
        QVERIFY(QDir().mkpath(path("deep/deeper")));
        write(path("deep/deeper/b.log"), numbered(11, 20));
        QVERIFY(all.until(20));
        write(path("deep/deeper/b.log"), numbered(21, 22));
        write(path("c.txt"), numbered(23, 24));
        QVERIFY(all.until(24));
        QVERIFY(areNumbered(all.lines, 24));
        all.restart();
        write(path("a.log"), numbered(25, 26));
        QVERIFY(all.until(26));
    }
    void patterns()
    {
        write(path("a.log"), numbered(1, 2));
        write(path("b.txt"), numbered(90, 92));
        Reading all(folder({"*.log"}));
        QVERIFY(all.until(2));
    }
    /// sftpgo (lumberjack): the file is renamed to a name with the date, in the same folder, and another begun.
    void sftpgo()
    {
        Reading one(tail("sftpgo.log")), all(folder());
        write(path("sftpgo.log"), numbered(1, 100));
        QVERIFY(one.until(100) && all.until(100));
        for (int i = 1; i <= 5; ++i) {
            const bool away = i == 3;
            if (away) {
                one.source.reset();
                all.source.reset();
            }
            write(path("sftpgo.log"), numbered(i * 100 + 1, i * 100 + 60));
            QVERIFY(QFile::rename(path("sftpgo.log"), m_dir->path() + QStringLiteral("/sftpgo-2026-11-21T10-00-0%1.123.log").arg(i)));
            write(path("sftpgo.log"), numbered(i * 100 + 61, i * 100 + 100));
            if (away) {
                one.restart();
                all.restart();
            }
            QVERIFY(one.until(static_cast<std::size_t>(i + 1) * 100) && all.until(static_cast<std::size_t>(i + 1) * 100));
        }
        QVERIFY(areNumbered(one.lines, 600));
        QVERIFY(areNumbered(all.lines, 600));
    }
    /// A copy beside the followed file is no second log.
    void copyInFolder()
    {
        write(path("a.log"), numbered(1, 100));
        Reading all(folder());
        QVERIFY(all.until(100));
        QVERIFY(QFile::copy(path("a.log"), path("a.log.bak")));
        write(path("a.log"), numbered(101, 102));
        QVERIFY(all.until(102));
        QVERIFY(areNumbered(all.lines, 102));
    }

    // ---- checkpoints, specs

    void checkpoints()
    {
        FileCheckpoint point{7, 9, 100, BytesMark::of("head"), BytesMark::of("tail of it"), 5, "/var/log/a b=c.log"};
        const auto read = FileCheckpoint::parse(point.toText());
        QVERIFY(read);
        QCOMPARE(*read == point, true);
        const std::string text = point.toText();
        for (std::size_t i = 0; i < text.size(); ++i)
            (void)FileCheckpoint::parse(text.substr(0, i));
        for (const char *bad :
             {"", "file1 ", "file1 dev=1 path=/x",
              "file1 dev=1 dev=1 ino=1 pos=1 head=0: tail=0: seen=1 path=/x",
              "file1 dev=1 ino=1 pos=1 head=0: tail=0: seen=1 path=relative",
              "file1 dev=1 ino=1 pos=1 head=5:abc tail=0: seen=1 path=/x",
              "file1 dev=-1 ino=1 pos=1 head=0: tail=0: seen=1 path=/x",
              "file1 dev=1 ino=1 pos=99999999999999999999999 head=0: tail=0: seen=1 path=/x"})
            QVERIFY2(!FileCheckpoint::parse(bad), bad);
        // What makes no sense is left alone: reading begins anew.
        Reading all(tail());
        write(path(), numbered(1, 3));
        all.source = tail()();
        all.source->start({{"u", "n", "file1 nonsense"}, {"v", "n", "file1 dev=1 ino=1 pos=50 head=0: tail=0: seen=1 path=/x"}}, LiveFrom::Saved);
        QVERIFY(all.until(3));
    }
    void specs()
    {
        for (const char *text :
             {"file:/var/log/syslog", "folder:/var/log?pattern=*.log *.txt,recursive=no",
              "journal:", "journal:scope=user,unit=ssh.service", "kernel:", "channel:Security",
              "channel:System,computer=dc1"}) {
            const auto spec = parseLiveSpec(text);
            QVERIFY2(spec, text);
            QCOMPARE(liveSpecText(*spec), [&] {
                std::string expected(text);
                return expected == "journal:scope=user,unit=ssh.service" ? std::string("journal:scope=user,unit=ssh.service") : expected;
            }());
            const auto again = parseLiveSpec(liveSpecText(*spec));
            QVERIFY(again && *again == *spec);
        }
        for (const char *bad : {"", "journal:scope=nobody", "journal:colour=red", "channel:", "folder:/x?recursive=maybe"})
            QVERIFY2(!parseLiveSpec(bad), bad);
        QCOMPARE(QString::fromStdString(parseLiveSpec(m_dir->path().toStdString())->kind), QStringLiteral("folder"));
        QVERIFY(!makeLiveSource(*parseLiveSpec("channel:System")));
    }
    void names()
    {
        QVERIFY(matchesPattern("app.log", "*.log") && matchesPattern("app.log", "a??.l[a-o]g") && matchesPattern("x", "[!a-c]") && matchesPattern("", "*"));
        QVERIFY(!matchesPattern("app.log.1", "*.log") && !matchesPattern("b", "[!a-c]") && !matchesPattern("", "?"));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!matchesPattern(std::string(20'000, 'a'), "*a*a*a*a*a*a*a*a*a*a*b"));
        QVERIFY(clock.elapsed() < 5000);
    }

    // ---- kernel

    void kernelRecords()
    {
        std::uint64_t sequence = 0;
        std::string out;
        QVERIFY(kernelRecordToExport("6,339,5140900,-;NET: Registered\\x20family\n SUBSYSTEM=acpi\n DEVICE=+acpi:X\n", 1'000'000'000, sequence, out));
        QCOMPARE(sequence, std::uint64_t{339});
        QVERIFY(out.find("__REALTIME_TIMESTAMP=1005140900\n") == 0);
        QVERIFY(out.find("MESSAGE=NET: Registered family\n") != std::string::npos && out.find("_KERNEL_SUBSYSTEM=acpi\n") != std::string::npos);
        out.clear();
        QVERIFY(kernelRecordToExport("30,340,5140901,-;systemd[1]: Started.\n", 0, sequence, out));
        QVERIFY(out.find("SYSLOG_IDENTIFIER=systemd\n") != std::string::npos && out.find("MESSAGE=Started.\n") != std::string::npos);
        for (const char *bad : {"", "6", "6,1", "6,1,2", "x,1,2,-;text", "6,99999999999999999999,2,-;text"})
            QVERIFY2(!kernelRecordToExport(bad, 0, sequence, out), bad);
        KernelSource source(path("none").toStdString());
        source.start({}, LiveFrom::Saved);
        LiveBatch batch;
        QVERIFY(!source.next(batch, 1000));
        QCOMPARE(static_cast<int>(source.status().state), static_cast<int>(LiveState::Waiting));
    }

    // ---- channels

    Reading::Make channel(const std::shared_ptr<FakeChannels> &channels, const char *name, const char *computer = "", bool strict = false) const
    {
        return [=] {
            auto api = std::make_unique<FakeEvtApi>(channels);
            api->strictClearing = strict;
            return std::make_unique<ChannelSource>(ChannelSourceOptions{name, computer, {}, 0}, std::move(api));
        };
    }
    void channelCleared_data()
    {
        QTest::addColumn<bool>("again");
        QTest::addColumn<bool>("strict");
        QTest::addColumn<bool>("away");
        for (const bool again : {false, true})
            for (const bool strict : {false, true})
                for (const bool away : {false, true})
                    QTest::addRow("%s%s%s", again ? "from 1 " : "", strict ? "told " : "", away ? "away" : "") << again << strict << away;
    }
    void channelCleared()
    {
        QFETCH(bool, again);
        QFETCH(bool, strict);
        QFETCH(bool, away);
        const auto channels = std::make_shared<FakeChannels>();
        for (int i = 0; i < 5; ++i)
            channels->write("System", "before");
        Reading all(channel(channels, "System", "", strict));
        QVERIFY(all.until(5));
        if (away)
            all.source.reset();
        channels->clear("System", again);
        for (int i = 0; i < 7; ++i)
            channels->write("System", "after");
        if (away)
            all.restart();
        QVERIFY(all.until(12));
        QCOMPARE(std::set<std::string>(all.ids.begin(), all.ids.end()).size(), std::size_t{12});
        channels->write("System", "more");
        all.restart();
        QVERIFY(all.until(13));
    }
    void channelOverwritten()
    {
        const auto channels = std::make_shared<FakeChannels>();
        for (int i = 0; i < 5; ++i)
            channels->write("System", "x");
        Reading all(channel(channels, "System"));
        QVERIFY(all.until(5));
        all.source.reset();
        for (int i = 0; i < 10; ++i)
            channels->write("System", "y");
        auto &records = channels->channels["System"].records;
        records.erase(records.begin(), records.begin() + 8); // 6, 7, 8 were never read
        all.restart();
        QVERIFY(all.until(12));
        QVERIFY(all.source->status().detail.find("3 records") == 0);
    }
    void channelObstacles()
    {
        const auto channels = std::make_shared<FakeChannels>();
        channels->write("Security", "x");
        channels->channels["Security"].denied = true;
        channels->channels["Off"].enabled = false;
        Reading security(channel(channels, "Security")), off(channel(channels, "Off")),
            none(channel(channels, "None")), remote(channel(channels, "Security", "dc1"));
        security.drain();
        QCOMPARE(static_cast<int>(security.source->status().state), static_cast<int>(LiveState::NoPermission));
        QCOMPARE(security.source->status().detail, std::string("remedy:elevate"));
        channels->privilegeHeld = true; // as administrator
        QVERIFY(security.until(1));
        off.drain();
        QCOMPARE(static_cast<int>(off.source->status().state), static_cast<int>(LiveState::Disabled));
        channels->channels["Off"].enabled = true;
        channels->write("Off", "now");
        QVERIFY(off.until(1));
        channels->channels["Off"].enabled = false;
        off.drain();
        QCOMPARE(static_cast<int>(off.source->status().state), static_cast<int>(LiveState::Disabled));
        none.drain();
        QCOMPARE(static_cast<int>(none.source->status().state), static_cast<int>(LiveState::Waiting));
        remote.drain();
        QCOMPARE(static_cast<int>(remote.source->status().state), static_cast<int>(LiveState::Failed));
        channels->computers["dc1"] = true;
        QVERIFY(remote.until(1));
        QCOMPARE(channels->connected, std::string("dc1"));

        channels->privilegeHeld = channels->privilegeOn = false;
        channels->channels["Application"];
        FakeEvtApi api(channels);
        std::vector<LiveOffer> offers;
        offerChannels(api, offers);
        QCOMPARE(offers.front().name, std::string("Application"));
        QVERIFY(offers.front().preselected && offers.front().obstacle == LiveOffer::Obstacle::Empty);
        QCOMPARE(offers[1].name, std::string("Security"));
        QVERIFY(offers[1].obstacle == LiveOffer::Obstacle::NoPermission && offers[1].remedy == "elevate");
        QVERIFY(offers[2].name == "Off" && offers[2].obstacle == LiveOffer::Obstacle::Disabled);
    }

    // ---- journal

    void journalFile()
    {
        if (journalRemote().isEmpty() || !SystemJournal::isBuiltIn())
            QSKIP("systemd-journal-remote is not installed, or this build has no libsystemd");
        QByteArray entries;
        for (int i = 1; i <= 100; ++i)
            entries += exportEntry(i);
        QVERIFY(run(journalRemote(), {QStringLiteral("-o"), path("a.journal"), QStringLiteral("-")}, entries));
        NoProgress progress;
        const auto log = openLog(path("a.journal").toStdString(), progress);
        QVERIFY(log && *log);
        ByteWindow window;
        const auto text = readFully(**log, 0, static_cast<std::size_t>((*log)->size()), window);
        QVERIFY(text);
        // journalctl is asked the same; it may know fields of its own that came later.
        QProcess journalctl;
        journalctl.start(QStringLiteral("journalctl"), {QStringLiteral("-o"), QStringLiteral("export"), QStringLiteral("--file"), path("a.journal")});
        if (journalctl.waitForFinished() && journalctl.exitCode() == 0) {
            QByteArray theirs;
            for (const QByteArray &line : journalctl.readAllStandardOutput().split('\n')) {
                if (!line.startsWith("__SEQNUM"))
                    theirs += line + '\n';
            }
            theirs.chop(1);
            QCOMPARE(QByteArray(text->data(), static_cast<qsizetype>(text->size())), theirs);
        }
        QCOMPARE(QByteArray(text->data(), static_cast<qsizetype>(text->size())).count("__CURSOR="), 100);

        Reading odd([this] { return std::make_unique<JournalSource>(JournalSourceOptions{path("a.journal").toStdString(), {}, "odd.service", {}}); });
        QVERIFY(odd.until(50));
        Reading boot([this] {
            return std::make_unique<JournalSource>(JournalSourceOptions {
                path("a.journal").toStdString(), {}, {}, "0123456789abcdef0123456789abcdef"});
        });
        QVERIFY(boot.until(100));
        Reading other([this] {
            return std::make_unique<JournalSource>(JournalSourceOptions {
                path("a.journal").toStdString(), {}, {}, "11111111111111111111111111111111"});
        });
        other.drain(50);
        QVERIFY(other.lines.empty());
    }
    void journalDamaged()
    {
        if (!SystemJournal::isBuiltIn())
            QSKIP("this build has no libsystemd");
        write(path("bad.journal"), QByteArray(SystemJournal::signature.data(), 8) + QByteArray(5000, '\0'));
        NoProgress progress;
        QVERIFY(!openLog(path("bad.journal").toStdString(), progress));
        JournalSource source({path("bad.journal").toStdString(), {}, {}, {}});
        source.start({}, LiveFrom::Saved);
        QCOMPARE(static_cast<int>(source.status().state), static_cast<int>(LiveState::Failed));
    }
};

QTEST_GUILESS_MAIN(TestLiveSources)
#include "tst_livesources.moc"
