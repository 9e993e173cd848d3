// SPDX-License-Identifier: GPL-3.0-or-later
// A writer, real logrotate, and a follower that is killed at random: every line that was written is in the
// history, once. SIGHTGLASS_TORTURE=N makes it N kills and N rotations a mode (default: 6 of each, some 50 in all; 1000 takes
// a while).
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace {

QString logrotateProgram()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("logrotate"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("logrotate"), {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")}) : found;
}

/// Writes numbered lines, some in halves, until it is told to stop.
class Writer
{
public:
    explicit Writer(std::string path) : m_path(std::move(path)) { open(); }
    ~Writer() { stop(); }
    void start()
    {
        m_thread = std::thread([this] {
            while (!m_stop) {
                {
                    const std::scoped_lock lock(mutex);
                    for (int i = 0; i < 20; ++i)
                        line();
                }
                ::usleep(1500);
            }
        });
    }
    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = -1;
    }
    /// Under the mutex: what a daemon does on SIGHUP.
    void open()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    }
    std::mutex mutex;
    std::atomic<long> written{0};

private:
    void line()
    {
        char text[160];
        const long n = written + 1;
        const int length = std::snprintf(
            text, sizeof text,
            "Nov 21 10:%02ld:%02ld host writer[7]: error: seq=%ld of the torture test\n",
            n / 60 % 60, n % 60, n);
        const int half = n % 7 == 0 ? length / 2 : length;
        if (::write(m_fd, text, static_cast<std::size_t>(half)) != half)
            std::abort();
        if (half < length && ::write(m_fd, text + half, static_cast<std::size_t>(length - half)) != length - half)
            std::abort();
        ++written;
    }
    std::string m_path;
    int m_fd = -1;
    std::thread m_thread;
    std::atomic<bool> m_stop{false};
};

} // namespace

class TestLiveTorture : public QObject
{
    Q_OBJECT
    static int rounds()
    {
        bool number = false;
        const int n = qEnvironmentVariableIntValue("SIGHTGLASS_TORTURE", &number);
        return number && n > 0 ? n : 6;
    }
    /// The program is so far that it ends cleanly (proc(5), SigCgt).
    static bool catchesTerm(qint64 pid)
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(pid));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("SigCgt:"))
                return line.mid(7).trimmed().toULongLong(nullptr, 16) & (1ull << 14);
        }
        return false;
    }
    /// Events in the history; 0 while there is none.
    static long stored(const QString &history)
    {
        QProcess print;
        print.start(QStringLiteral(SIGHTGLASS_CLI),
                    {QStringLiteral("history"), QStringLiteral("events"), QStringLiteral("--count"),
                     QStringLiteral("--history"), history});
        return print.waitForFinished(60'000) ? print.readAllStandardOutput().trimmed().toLong() : 0;
    }
    static void count(const QString &history, long written, const char *what, int kills, int rotations)
    {
        QProcess print;
        print.start(QStringLiteral(SIGHTGLASS_CLI), {QStringLiteral("history"), QStringLiteral("events"), QStringLiteral("--history"), history});
        QVERIFY(print.waitForFinished(300'000));
        std::map<long, int> seen;
        std::map<QByteArray, int> ids;
        for (const QByteArray &line : print.readAllStandardOutput().split('\n')) {
            if (line.isEmpty())
                continue;
            const auto at = line.indexOf("seq=");
            ++seen[at < 0 ? -1 : line.mid(at + 4, line.indexOf(' ', at) - at - 4).toLong()];
            ++ids[line.mid(8, 36)];
        }
        long lost = 0, doubled = 0, strange = 0;
        for (long n = 1; n <= written; ++n) {
            const auto it = seen.find(n);
            if (it == seen.end()) {
                if (++lost < 4)
                    std::fprintf(stderr, "%s: line %ld is missing\n", what, n);
            } else if (it->second > 1 && ++doubled < 4) {
                std::fprintf(stderr, "%s: line %ld is there %d times\n", what, n, it->second);
            }
        }
        for (const auto &[n, times] : seen)
            strange += n < 1 || n > written ? times : 0;
        std::printf("%s: %ld lines written, %zu in the history; %ld lost, %ld doubled, %ld that "
                    "nobody wrote; %d kills, %d rotations\n",
                    what, written, seen.size(), lost, doubled, strange, kills, rotations);
        std::fflush(stdout);
        QCOMPARE(lost, 0L);
        QCOMPARE(doubled, 0L);
        QCOMPARE(strange, 0L);
        for (const auto &[id, times] : ids)
            QCOMPARE(times, 1);
    }

private Q_SLOTS:
    /// rsyslogd writes what logger sends, is told of each rotation by SIGHUP, and the follower is killed meanwhile.
    void rsyslog()
    {
        const auto program = [](const char *name) {
            return QStandardPaths::findExecutable(
                QLatin1String(name),
                {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/sbin")});
        };
        const QString daemon = program("rsyslogd"), logger = program("logger");
        if (daemon.isEmpty() || logger.isEmpty())
            QSKIP("rsyslog or logger is not installed");
        QTemporaryDir dir;
        const QString log = dir.path() + QStringLiteral("/rsys.log"),
                      socket = dir.path() + QStringLiteral("/sock"),
                      history = dir.path() + QStringLiteral("/h.sqlite");
        QFile conf(dir.path() + QStringLiteral("/rsyslog.conf"));
        QVERIFY(conf.open(QIODevice::WriteOnly));
        conf.write(
            QStringLiteral("module(load=\"imuxsock\" SysSock.Use=\"off\")\ninput(type=\"imuxsock\" "
                           "Socket=\"%1\" RateLimit.Interval=\"0\")\n*.* action(type=\"omfile\" "
                           "file=\"%2\")\n")
                .arg(socket, log)
                .toUtf8());
        conf.close();
        const QString pidFile = dir.path() + QStringLiteral("/pid");
        QProcess rsyslogd;
        rsyslogd.start(daemon, {QStringLiteral("-n"), QStringLiteral("-f"), conf.fileName(), QStringLiteral("-i"), pidFile});
        QVERIFY(rsyslogd.waitForStarted());
        QTRY_VERIFY(QFile::exists(socket));
        const QStringList follow{QStringLiteral("follow"), QStringLiteral("--history"), history, log};
        QProcess follower;
        follower.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        long written = 0;
        int kills = 0, rotations = 0;
        for (int round = 0; round < rounds(); ++round) {
            if (follower.state() == QProcess::NotRunning) {
                follower.start(QStringLiteral(SIGHTGLASS_CLI), follow);
                QVERIFY(follower.waitForStarted());
            }
            QByteArray lines;
            for (int i = 0; i < 200; ++i)
                lines += "error: seq=" + QByteArray::number(static_cast<qlonglong>(++written)) + " of rsyslog\n";
            QProcess send;
            send.start(logger, {QStringLiteral("-u"), socket, QStringLiteral("-t"), QStringLiteral("app")});
            QVERIFY(send.waitForStarted());
            send.write(lines);
            send.closeWriteChannel();
            QVERIFY(send.waitForFinished(60'000));
            if (round == 0)
                QTRY_VERIFY_WITH_TIMEOUT(stored(history) > 0, 20'000);
            if (round % 2) {
                follower.kill();
                QVERIFY(follower.waitForFinished());
                ++kills;
            }
            if (round % 3 == 1 && QFile::exists(log)) {
                QVERIFY(QFile::rename(log, log + QStringLiteral(".%1").arg(10000 - rotations)));
                ::kill(static_cast<pid_t>(rsyslogd.processId()), SIGHUP);
                ++rotations;
            }
        }
        // All of it is on the disk when the last line is.
        const QByteArray last = "seq=" + QByteArray::number(static_cast<qlonglong>(written)) + ' ';
        const auto arrived = [&] {
            const QDir folder(dir.path());
            for (const QString &name : folder.entryList({QStringLiteral("rsys.log*")}, QDir::Files)) {
                QFile file(folder.filePath(name));
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(last))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(arrived(), 20'000);
        rsyslogd.terminate();
        QVERIFY(rsyslogd.waitForFinished());
        if (follower.state() != QProcess::NotRunning) {
            follower.kill();
            QVERIFY(follower.waitForFinished());
        }
        QProcess once;
        once.start(QStringLiteral(SIGHTGLASS_CLI), follow + QStringList{QStringLiteral("--once")});
        QVERIFY(once.waitForFinished(60'000));
        count(history, written, "rsyslog", kills, rotations);
    }

    /// A journal that systemd-journal-remote writes, entry by entry, and that goes on in a new file now and then, while who
    /// follows its folder is killed: every entry is in the history, once.
    void journal()
    {
        const QString remote = QStandardPaths::findExecutable(QStringLiteral("systemd-journal-remote"), {QStringLiteral("/lib/systemd"), QStringLiteral("/usr/lib/systemd")});
        if (remote.isEmpty())
            QSKIP("systemd-journal-remote is not installed");
        QTemporaryDir dir;
        const QString folder = dir.path() + QStringLiteral("/journal"), file = folder + QStringLiteral("/system.journal"), history = dir.path() + QStringLiteral("/h.sqlite");
        QVERIFY(QDir().mkpath(folder));
        const QStringList follow{QStringLiteral("follow"), QStringLiteral("--history"), history, QStringLiteral("journal:") + folder};
        QProcess probe;
        probe.start(QStringLiteral(SIGHTGLASS_CLI), {QStringLiteral("sources")});
        QVERIFY(probe.waitForFinished(60'000));
        if (probe.readAllStandardOutput().contains("no libsystemd"))
            QSKIP("this build has no libsystemd");
        QProcess writer, follower;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        follower.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        long written = 0;
        int kills = 0, rotations = 0;
        auto *random = QRandomGenerator::global();
        const int wanted = rounds();
        const auto entries = [&](int count) {
            QByteArray text;
            for (int i = 0; i < count; ++i) {
                const QByteArray n = QByteArray::number(static_cast<qlonglong>(++written));
                text += "__REALTIME_TIMESTAMP=" + QByteArray::number(1'795'280'000'000'000LL + written) + "\n__MONOTONIC_TIMESTAMP=" + n
                        + "\n_BOOT_ID=0123456789abcdef0123456789abcdef\nPRIORITY=3\nSYSLOG_IDENTIFIER=app\nMESSAGE=seq=" + n + " of the journal\n\n";
            }
            writer.write(text);
        };
        const auto endWriter = [&] {
            writer.closeWriteChannel();
            QVERIFY(writer.waitForFinished(60'000));
            QCOMPARE(writer.exitCode(), 0);
        };
        while (kills < wanted || rotations < wanted) {
            if (writer.state() == QProcess::NotRunning) {
                writer.start(remote, {QStringLiteral("-o"), file, QStringLiteral("-")});
                QVERIFY(writer.waitForStarted());
            }
            if (follower.state() == QProcess::NotRunning && random->bounded(3) > 0) {
                follower.start(QStringLiteral(SIGHTGLASS_CLI), follow);
                QVERIFY(follower.waitForStarted());
            }
            for (int i = 0; i < 10; ++i) {
                entries(random->bounded(1, 20));
                QTest::qWait(random->bounded(1, 8));
            }
            if (rotations < wanted && random->bounded(3) == 0) {
                endWriter();
                QVERIFY(QFile::rename(file, folder + QStringLiteral("/system@%1.journal").arg(rotations, 6, 10, QLatin1Char('0'))));
                ++rotations;
            }
            if (kills < wanted && follower.state() == QProcess::Running && random->bounded(2)) {
                follower.kill();
                QVERIFY(follower.waitForFinished());
                ++kills;
            }
        }
        if (writer.state() != QProcess::NotRunning)
            endWriter();
        if (follower.state() != QProcess::NotRunning) {
            follower.kill();
            QVERIFY(follower.waitForFinished());
        }
        QProcess once;
        once.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        once.start(QStringLiteral(SIGHTGLASS_CLI), follow + QStringList{QStringLiteral("--once")});
        QVERIFY(once.waitForFinished(300'000));
        QCOMPARE(once.exitCode(), 0);
        count(history, written, "journal", kills, rotations);
    }

    void rotation_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<bool>("pause"); // the writer stands still while the file is rotated: what it wrote then nobody could read
        QTest::addColumn<bool>("reopen");
        QTest::addColumn<bool>("folder");
        QTest::newRow("create") << "create" << false << true << false;
        QTest::newRow("copytruncate") << "copytruncate" << true << false << false;
        QTest::newRow("copytruncate compress") << "copytruncate\n compress" << true << false << false;
        QTest::newRow("compress") << "create\n compress" << true << true << false;
        QTest::newRow("delaycompress") << "create\n compress\n delaycompress" << false << true << false;
        QTest::newRow("dateext") << "create\n dateext\n dateformat -%Y%m%d-%s" << false << true << false;
        QTest::newRow("folder copytruncate") << "copytruncate" << true << false << true;
        QTest::newRow("folder create") << "create" << false << true << true;
    }
    void rotation()
    {
        QFETCH(QString, config);
        QFETCH(bool, pause);
        QFETCH(bool, reopen);
        QFETCH(bool, folder);
        const QString logrotate = logrotateProgram();
        if (logrotate.isEmpty())
            QSKIP("logrotate is not installed");
        QTemporaryDir dir;
        const QString base = dir.path() + QStringLiteral("/logs");
        QDir().mkpath(base);
        const QString log = base + QStringLiteral("/app.log");
        const QString history = dir.path() + QStringLiteral("/history.sqlite");
        QFile conf(dir.path() + QStringLiteral("/rotate.conf"));
        QVERIFY(conf.open(QIODevice::WriteOnly));
        conf.write(QStringLiteral("%1 {\n rotate 5000\n missingok\n nomail\n %2\n}\n").arg(log, config).toUtf8());
        conf.close();
        QFile::setPermissions(conf.fileName(), QFile::ReadOwner | QFile::WriteOwner);

        const QStringList follow{QStringLiteral("follow"), QStringLiteral("--history"), history, folder ? base : log};
        QProcess follower;
        follower.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        Writer writer(log.toStdString());
        writer.start();
        follower.start(QStringLiteral(SIGHTGLASS_CLI), follow);
        QVERIFY(follower.waitForStarted());
        QTRY_VERIFY(stored(history) > 0); // files that were rotated before the first look are none of its
        int kills = 0, rotations = 0;
        auto *random = QRandomGenerator::global();
        const int wanted = rounds();
        while (kills < wanted || rotations < wanted) {
            QTest::qWait(random->bounded(5, 60));
            if (rotations < wanted && (kills >= wanted || random->bounded(2))) {
                std::unique_lock lock(writer.mutex, std::defer_lock);
                if (pause)
                    lock.lock();
                QProcess rotate;
                rotate.start(logrotate, {QStringLiteral("-f"), QStringLiteral("-s"), dir.path() + QStringLiteral("/state"), conf.fileName()});
                QVERIFY(rotate.waitForFinished(60'000));
                const QByteArray complaint = rotate.readAllStandardError();
                // Two of one second have one name: the second is left out.
                QVERIFY2(rotate.exitCode() == 0 || complaint.contains("already exists"), complaint.constData());
                rotations += rotate.exitCode() == 0;
                if (!pause)
                    lock.lock();
                if (reopen)
                    writer.open();
            }
            if (kills < wanted && follower.state() == QProcess::Running && random->bounded(2)) {
                follower.kill(); // SIGKILL
                QVERIFY(follower.waitForFinished());
                ++kills;
                // Sometimes it is away for longer than a rotation takes.
                if (random->bounded(3) == 0)
                    continue;
            }
            if (follower.state() == QProcess::NotRunning) {
                follower.start(QStringLiteral(SIGHTGLASS_CLI), follow);
                QVERIFY(follower.waitForStarted());
            }
        }
        writer.stop();
        if (follower.state() != QProcess::NotRunning) {
            QTRY_VERIFY(catchesTerm(follower.processId()));
            follower.terminate();
            QVERIFY(follower.waitForFinished());
            QCOMPARE(follower.exitStatus(), QProcess::NormalExit);
        }
        QProcess once;
        once.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        once.start(QStringLiteral(SIGHTGLASS_CLI), follow + QStringList{QStringLiteral("--once")});
        QVERIFY(once.waitForFinished(300'000));
        QCOMPARE(once.exitCode(), 0);
        count(history, writer.written, QTest::currentDataTag(), kills, rotations);
    }
};

int main(int argc, char *argv[])
{
    // A long run takes longer than Qt Test lets a function take.
    if (qEnvironmentVariableIsSet("SIGHTGLASS_TORTURE") && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    QCoreApplication app(argc, argv);
    TestLiveTorture test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_livetorture.moc"
