// SPDX-License-Identifier: GPL-3.0-or-later
// How long from a write to the committed event and to the painted row, at 1,000 lines/s, and how many lines a second are taken in, beside
// `tail | wc -l`, a loop in Python and lnav. SIGHTGLASS_SOAK=MINUTES, alone: 20,000 lines/s for so long, and what it takes.
// SIGHTGLASS_RATES=1, alone: the highest rate at which a file that is being written is followed less than a second behind, beside
// `tail -F | wc -l` and a loop in Python, and a burst of 100,000 lines/s.
#include "core/history/livestore.h"
#include "core/job/followedrows.h"
#include "core/job/following.h"
#include "tests/bench/measure.h"

#ifdef SIGHTGLASS_WINDOW
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/views/events/eventspage.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#endif

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <fcntl.h>
#include <functional>
#include <map>
#include <mutex>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace sightglass;
using Steady = std::chrono::steady_clock;

namespace {

long long nowUs() { return std::chrono::duration_cast<std::chrono::microseconds>(Steady::now().time_since_epoch()).count(); }

/// Takes the time of each line out of it when it was committed.
struct Timing final : FollowObserver
{
    void events(FollowedEvents &&events) override
    {
        const long long now = nowUs();
        const std::scoped_lock lock(mutex);
        seen += events.rowCount();
        if (!keep)
            return;
        for (std::size_t at = 0; (at = events.bytes.find("t=", at)) != std::string::npos; ++at)
            delays.push_back(now - std::atoll(events.bytes.c_str() + at + 2));
    }
    void status(const FollowStatus &) override {}
    std::mutex mutex;
    std::vector<long long> delays;
    std::size_t seen = 0;
    bool keep = true;
};

long memoryKb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

/// Writes lines at a rate and follows them meanwhile; returns how many were written.
long paced(const QString &folder, Timing &timing, int perSecond, double seconds, bool report)
{
    const std::string log = (folder + QStringLiteral("/paced.log")).toStdString();
    FollowOptions options;
    options.spec = *parseLiveSpec(log);
    options.history = folder + QStringLiteral("/paced.sqlite");
    Following following(options, timing);
    std::thread worker([&] { (void)following.run(); });
    const int fd = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const auto begin = Steady::now();
    long written = 0;
    auto said = begin;
    while (std::chrono::duration<double>(Steady::now() - begin).count() < seconds) {
        const long due = static_cast<long>(std::chrono::duration<double>(Steady::now() - begin).count() * perSecond);
        char line[200];
        std::string lines;
        for (; written < due; ++written) {
            const int n = std::snprintf(line, sizeof line, "Nov 21 10:00:00 host app[1]: info: line %ld t=%lld of the latency bench\n", written, nowUs());
            lines.append(line, static_cast<std::size_t>(n));
            if (perSecond <= 1000 || lines.size() > 65536) {
                (void)!::write(fd, lines.data(), lines.size());
                lines.clear();
            }
        }
        if (!lines.empty())
            (void)!::write(fd, lines.data(), lines.size());
        ::usleep(500);
        if (report && Steady::now() - said > std::chrono::minutes(1)) {
            said = Steady::now();
            const std::scoped_lock lock(timing.mutex);
            std::printf("  %5.1f min: %ld written, %zu committed, %ld kB resident\n",
                        std::chrono::duration<double>(said - begin).count() / 60, written,
                        timing.seen, memoryKb());
            std::fflush(stdout);
        }
    }
    ::close(fd);
    for (int i = 0; i < 600; ++i) {
        {
            const std::scoped_lock lock(timing.mutex);
            if (timing.seen >= static_cast<std::size_t>(written))
                break;
        }
        ::usleep(100'000);
    }
    following.stop();
    worker.join();
    return written;
}

// ---- rates while a file grows

/// A program in a process group of its own, whose standard output is read here.
class Program
{
public:
    explicit Program(const std::vector<std::string> &command)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            ::setpgid(0, 0);
            ::dup2(ends[1], 1);
            ::close(ends[0]);
            ::close(ends[1]);
            const int nothing = ::open("/dev/null", O_RDWR);
            ::dup2(nothing, 0);
            ::dup2(nothing, 2);
            std::vector<char *> arguments;
            for (const std::string &argument : command)
                arguments.push_back(const_cast<char *>(argument.c_str()));
            arguments.push_back(nullptr);
            ::execvp(arguments[0], arguments.data());
            ::_exit(127);
        }
        ::setpgid(m_pid, m_pid);
        ::close(ends[1]);
        m_out = ends[0];
        ::fcntl(m_out, F_SETFL, O_NONBLOCK);
    }
    ~Program()
    {
        ::kill(-m_pid, SIGTERM);
        int status = 0;
        rusage usage{};
        ::wait4(m_pid, &status, 0, &usage);
        ::kill(-m_pid, SIGKILL);
        ::close(m_out);
    }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// The last number that it wrote.
    std::uint64_t lastNumber()
    {
        char bytes[65536];
        for (ssize_t n; (n = ::read(m_out, bytes, sizeof bytes)) > 0;)
            m_text.append(bytes, static_cast<std::size_t>(n));
        if (const auto end = m_text.rfind('\n'); end != std::string::npos) {
            const auto begin = m_text.rfind('\n', end ? end - 1 : 0);
            m_last = std::strtoull(m_text.c_str() + (begin == std::string::npos || begin == end ? 0 : begin + 1), nullptr, 10);
            m_text.erase(0, end + 1);
        }
        return m_last;
    }
    /// Most resident, in MB.
    [[nodiscard]] double megabytes() const
    {
        QFile file(QStringLiteral("/proc/%1/status").arg(m_pid));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1000;
        }
        return 0;
    }

private:
    pid_t m_pid = -1;
    int m_out = -1;
    std::string m_text;
    std::uint64_t m_last = 0;
};

/// Where the process of a group that has \p path open reads it.
std::uint64_t readPosition(pid_t group, const std::string &path)
{
    static std::map<pid_t, QString> known;
    const auto positionOf = [](const QString &info) {
        QFile file(info);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n').first().mid(4).trimmed().toULongLong() : 0;
    };
    if (const auto it = known.find(group); it != known.end())
        return positionOf(it->second);
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool number = false;
        const pid_t id = pid.toInt(&number);
        if (!number || ::getpgid(id) != group)
            continue;
        const QString folder = QStringLiteral("/proc/") + pid;
        for (const QString &fd : QDir(folder + QStringLiteral("/fd")).entryList(QDir::Files | QDir::System)) {
            if (QFile::symLinkTarget(folder + QStringLiteral("/fd/") + fd).toStdString() == path) {
                known[group] = folder + QStringLiteral("/fdinfo/") + fd;
                return positionOf(known[group]);
            }
        }
    }
    return 0;
}

struct Followed
{
    bool offered = false;      ///< The writer kept its rate.
    std::uint64_t written = 0, taken = 0;
    double mostBehind = 0;     ///< Seconds: age of the oldest line that was written and not taken.
    std::uint64_t mostWaiting = 0; ///< Lines.
    double megabytes = 0;
    double drained = 0;        ///< Seconds until all was taken, after the last was written.
};

constexpr std::size_t lineLength = 75;

/// Writes lines at a rate and looks at how many \p taken says of them were taken.
Followed offer(const std::string &log, double perSecond, double seconds, const std::function<std::uint64_t()> &taken, double patience)
{
    Followed result;
    std::string block;
    for (int i = 0; i < 20'000; ++i) {
        char line[lineLength * 2];
        std::snprintf(line, sizeof line, "Nov 21 10:00:00 host app[%03d]: info: request %08d took 12 ms, ok ", i % 1000, i);
        std::string text(line);
        text.resize(lineLength - 1, '.');
        block += text + '\n';
    }
    const int fd = ::open(log.c_str(), O_WRONLY | O_APPEND);
    std::atomic<std::uint64_t> written{0};
    std::atomic<bool> over{false};
    const auto begin = Steady::now();
    const auto elapsed = [&begin] { return std::chrono::duration<double>(Steady::now() - begin).count(); };
    std::thread writer([&] {
        while (elapsed() < seconds) {
            const auto due = static_cast<std::uint64_t>(elapsed() * perSecond);
            while (written < due) {
                const std::uint64_t lines = std::min<std::uint64_t>(due - written, 20'000 - written % 20'000);
                const std::size_t from = written % 20'000 * lineLength;
                if (::write(fd, block.data() + from, lines * lineLength) != static_cast<ssize_t>(lines * lineLength))
                    break;
                written += lines;
            }
            ::usleep(1000);
        }
        over = true;
    });
    std::deque<std::pair<double, std::uint64_t>> history{{0.0, 0}};
    double end = 0;
    for (;;) {
        const double now = elapsed();
        const std::uint64_t there = written, got = taken();
        history.emplace_back(now, there);
        while (history.size() > 1 && history[1].second <= got)
            history.pop_front();
        if (got < there) {
            result.mostBehind = std::max(result.mostBehind, now - history.front().first);
            result.mostWaiting = std::max(result.mostWaiting, there - got);
        }
        result.taken = got;
        if (over && end == 0)
            end = now;
        if (over && (got >= there || now > end + patience))
            break;
        if (result.mostBehind > patience)
            break;
        ::usleep(20'000);
    }
    writer.join();
    result.drained = elapsed() - end;
    result.written = written;
    result.offered = static_cast<double>(result.written) > 0.97 * perSecond * seconds;
    ::close(fd);
    return result;
}

struct Follower
{
    const char *name;
    std::vector<std::string> command;
    /// How many lines it took.
    std::function<std::uint64_t(Program &)> taken;
};

Followed followWith(const Follower &follower, const std::string &log, double perSecond, double seconds, double patience)
{
    {
        QFile file(QString::fromStdString(log));
        (void)file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write(QByteArray("Nov 21 10:00:00 host app[1]: info: the first line").leftJustified(lineLength - 1, '.') + '\n'); // so that it shows when it is read
    }
    Program program(follower.command);
    for (int i = 0; i < 200 && follower.taken(program) == 0; ++i)
        ::usleep(50'000);
    const std::uint64_t first = follower.taken(program);
    Followed result = offer(log, perSecond, seconds, [&] { return follower.taken(program) - first; }, patience);
    result.megabytes = program.megabytes();
    return result;
}

/// How many events a history has, as it says itself.
class Stored
{
public:
    std::uint64_t events(const QString &history)
    {
        if (m_opened != history || !m_store) {
            m_store.reset();
            auto found = QFile::exists(history) ? LiveStore::openReadOnly(history) : Result<std::unique_ptr<LiveStore>>(nullptr);
            if (!found || !*found)
                return 0;
            m_store = std::move(*found);
            m_opened = history;
        }
        const auto sources = m_store->sources();
        return sources && !sources->empty() ? static_cast<std::uint64_t>(sources->front().events) : 0;
    }

private:
    QString m_opened;
    std::unique_ptr<LiveStore> m_store;
};

int rates(const QString &folder)
{
    constexpr double seconds = 20;
    const std::string log = (folder + QStringLiteral("/rates.log")).toStdString();
    int run = 0;
    QString history;
    Stored stored;
    const auto forget = [&] {
        if (history.isEmpty())
            return;
        for (const char *ending : {"", "-wal", "-shm", "-live-1.lock"})
            QFile::remove(history + QLatin1String(ending));
    };
    const auto fresh = [&] {
        forget();
        history = folder + QStringLiteral("/rates%1.sqlite").arg(++run);
        return history.toStdString();
    };
    const auto bytesRead = [&log](Program &program) { return readPosition(program.pid(), log) / lineLength; };
    const std::string python =
        "import sqlite3,sys,time\n"
        "d=sqlite3.connect(sys.argv[2])\n"
        "d.execute('pragma journal_mode=wal')\n"
        "d.execute('create table e(o integer primary key,t text,h text,p text,m text)')\n"
        "f=open(sys.argv[1],'rb')\n"
        "n=o=0\n"
        "rest=b''\n"
        "while True:\n"
        " rows=[]\n"
        " data=rest+f.read(4<<20)\n"
        " end=data.rfind(b'\\n')+1\n"
        " rest=data[end:]\n" // half a line
        " for l in data[:end].decode().split('\\n')[:-1]:\n"
        "  a=l.split(' ',5)\n"
        "  rows.append((o,' '.join(a[:3]),a[3],a[4],a[5]))\n"
        "  o+=len(l)+1\n"
        " if not rows:\n"
        "  time.sleep(.02)\n"
        "  continue\n"
        " d.executemany('insert into e values(?,?,?,?,?)',rows)\n"
        " d.commit()\n"
        " n+=len(rows)\n"
        " print(n,flush=True)\n";
    std::printf("less than 1 s behind for %.0f s, lines of %zu bytes, offered by doubling:\n", seconds, lineLength);
    const auto highest = [&](const char *name, const std::function<Follower()> &make) {
        double best = 0;
        for (double rate = 8000; rate <= 1'024'000; rate *= 2) {
            Followed result;
            for (int attempt = 0; attempt < 2; ++attempt) { // others use the machine as well
                result = followWith(make(), log, rate, seconds, 3);
                if (result.offered && result.mostBehind < 1)
                    break;
            }
            std::printf("  %-34s %8.0f lines/s: %s%.2f s behind at the most, %.0f MB\n", name, rate, result.offered ? "" : "not offered in full, ", result.mostBehind, result.megabytes);
            std::fflush(stdout);
            if (!result.offered || result.mostBehind >= 1)
                break;
            best = rate;
        }
        std::printf("%-36s %8.0f lines/s\n", name, best);
        std::fflush(stdout);
    };
    // By its name alone: "tail", "python", "sightglass", "burst".
    const QByteArray only = qgetenv("SIGHTGLASS_RATES");
    const auto wanted = [&only](const char *name) { return only == "1" || only.contains(name); };
    if (wanted("tail"))
        highest("tail -F | wc -l", [&] { return Follower{"", {"sh", "-c", "tail -n +1 -F " + log + " | wc -l"}, [bytesRead](Program &p) { return bytesRead(p); }}; });
    if (wanted("python")) {
        highest("python3: split, into SQLite", [&] {
            return Follower{"", {"python3", "-I", "-c", python, log, fresh()}, [](Program &p) { return p.lastNumber(); }};
        });
    }
    if (wanted("sightglass")) {
        highest("sightglass-cli follow --history", [&] {
            return Follower{"", {SIGHTGLASS_CLI, "follow", "--history", fresh(), log}, [&](Program &) { return stored.events(history); }};
        });
    }
    if (!wanted("burst"))
        return 0;
    // A burst: whole, however far behind.
    const Follower follower{"", {SIGHTGLASS_CLI, "follow", "--history", fresh(), log}, [&](Program &) { return stored.events(history); }};
    const Followed burst = followWith(follower, log, 100'000, seconds, 120);
    const auto store = LiveStore::openReadOnly(history);
    const std::int64_t rows = store ? (*store)->eventCount().value_or(-1) - 1 : -1; // but for the first line
    std::printf("burst of 100,000 lines/s for %.0f s: %llu written, %lld in the history; %llu lines (%.2f s) behind at the most, all stored %.2f s after the last; %.0f MB resident at the most\n", seconds,
                static_cast<unsigned long long>(burst.written), static_cast<long long>(rows), static_cast<unsigned long long>(burst.mostWaiting), burst.mostBehind, burst.drained, burst.megabytes);
    return burst.offered && rows == static_cast<std::int64_t>(burst.written) ? 0 : 1;
}

void print(const char *name, const bench::Figures &figures, double lines)
{
    if (figures.wall <= 0)
        std::printf("  %-34s could not be run\n", name);
    else
        std::printf("  %-34s %8.2f s  %10.0f lines/s  %6.0f MB\n", name, figures.wall, lines / figures.wall, figures.megabytes);
}

#ifdef SIGHTGLASS_WINDOW
/// Notes when the table was painted, and how many rows it had.
class Painted : public QObject
{
public:
    Painted(QWidget *viewport, QAbstractItemModel *model) : QObject(viewport), m_model(model) { viewport->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) // when it is over
            QMetaObject::invokeMethod(this, [this, rows = m_model->rowCount()] { paints.emplace_back(nowUs(), rows); }, Qt::QueuedConnection);
        return false;
    }
    std::vector<std::pair<long long, int>> paints;

private:
    QAbstractItemModel *m_model;
};

/// From the write of a line to the paint of the table that has its row, in the window.
bool inTheWindow(const QString &folder, int perSecond, int seconds)
{
    qputenv("SIGHTGLASS_HISTORY", (folder + QStringLiteral("/window.sqlite")).toLocal8Bit());
    const std::string log = (folder + QStringLiteral("/window.log")).toStdString();
    const int fd = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    Preferences preferences;
    Theme theme(preferences);
    MainWindow window(preferences, theme);
    window.resize(1280, 800);
    window.show();
    window.showLive();
    window.feed().start(*parseLiveSpec(log));
    auto *table = window.events()->table();
    Painted painted(table->viewport(), table->model());
    std::vector<long long> writes;
    writes.reserve(static_cast<std::size_t>(perSecond * seconds) + 1000);
    const auto line = [&] {
        char text[200];
        writes.push_back(nowUs());
        const int n = std::snprintf(text, sizeof text, "Nov 21 10:00:00 host app[1]: info: line %zu of the latency bench\n", writes.size());
        (void)!::write(fd, text, static_cast<std::size_t>(n));
    };
    const auto until = [&](auto done, int ms) {
        for (const auto begin = Steady::now(); !done() && Steady::now() - begin < std::chrono::milliseconds(ms);)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        return done();
    };
    line();
    if (!until([&] { return table->model()->rowCount() == 1; }, 20'000))
        return false;
    std::atomic<bool> over{false};
    std::thread writer([&] {
        const auto begin = Steady::now();
        for (long written = 0; written < static_cast<long>(perSecond) * seconds;) {
            const auto due = static_cast<long>(std::chrono::duration<double>(Steady::now() - begin).count() * perSecond);
            for (; written < due && written < static_cast<long>(perSecond) * seconds; ++written)
                line();
            ::usleep(500);
        }
        over = true;
    });
    (void)until([&] { return over.load(); }, seconds * 1000 + 20'000);
    writer.join();
    ::close(fd);
    const bool all = until([&] { return !painted.paints.empty() && painted.paints.back().second == static_cast<int>(writes.size()); }, 20'000);
    std::vector<double> delays;
    std::size_t row = 1;
    for (const auto &[when, rows] : painted.paints) {
        for (; row < static_cast<std::size_t>(rows) && row < writes.size(); ++row)
            delays.push_back(static_cast<double>(when - writes[row]) / 1000);
    }
    std::sort(delays.begin(), delays.end());
    const auto at = [&delays](double share) { return delays.empty() ? 0.0 : delays[static_cast<std::size_t>(share * static_cast<double>(delays.size() - 1))]; };
    std::printf("write to painted row at %d lines/s: %zu of %zu lines, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, most %.1f ms\n", perSecond, delays.size(), writes.size() - 1,
                at(0.5), at(0.9), at(0.99), at(1));
    std::fflush(stdout);
    return all;
}
#endif

} // namespace

int main(int argc, char *argv[])
{
    QTemporaryDir dir;
    if (qEnvironmentVariableIsSet("SIGHTGLASS_RATES")) {
        QCoreApplication app(argc, argv);
        return rates(dir.path());
    }
    if (const int minutes = qEnvironmentVariableIntValue("SIGHTGLASS_SOAK"); minutes > 0) {
        QCoreApplication app(argc, argv);
        Timing timing;
        timing.keep = false;
        const long before = memoryKb();
        const long written = paced(dir.path(), timing, 20'000, minutes * 60.0, true);
        std::int64_t stored = -1;
        if (const auto store = LiveStore::openReadOnly(dir.path() + QStringLiteral("/paced.sqlite")))
            stored = (*store)->eventCount().value_or(-1); // each place once: the table has no two
        std::printf("soak of %d min at 20,000 lines/s: %ld written, %zu committed, %lld in the history; %ld kB resident before, %ld kB after\n", minutes, written, timing.seen,
                    static_cast<long long>(stored), before, memoryKb());
        return stored == written && timing.seen == static_cast<std::size_t>(written) ? 0 : 1;
    }
#ifdef SIGHTGLASS_WINDOW
    QStandardPaths::setTestModeEnabled(true);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Sightglass"));
    QCoreApplication::setApplicationName(QStringLiteral("bench_live"));
    QSettings().clear();
    if (!inTheWindow(dir.path(), 1000, 20)) {
        std::printf("not all lines came to the window\n");
        return 1;
    }
#else
    QCoreApplication app(argc, argv);
#endif
    {
        Timing timing;
        const long written = paced(dir.path(), timing, 1000, 20, false);
        std::sort(timing.delays.begin(), timing.delays.end());
        const auto at = [&](double share) {
            return timing.delays.empty()
                ? 0.0
                : static_cast<double>(timing.delays[static_cast<std::size_t>(
                      share * static_cast<double>(timing.delays.size() - 1))])
                    / 1000;
        };
        std::printf("write to commit at 1,000 lines/s: %ld lines, p50 %.1f ms, p99 %.1f ms, most %.1f ms\n", written, at(0.5), at(0.99), at(1));
        if (timing.delays.size() != static_cast<std::size_t>(written)) {
            std::printf("only %zu arrived\n", timing.delays.size());
            return 1;
        }
    }
    if (qEnvironmentVariableIsSet("SIGHTGLASS_LATENCY_ONLY"))
        return 0;
    const std::string log = (dir.path() + QStringLiteral("/big.log")).toStdString();
    constexpr long lines = 1'000'000;
    {
        QFile file(QString::fromStdString(log));
        (void)file.open(QIODevice::WriteOnly);
        QByteArray block;
        for (long i = 0; i < lines; ++i) {
            block += "Nov 21 10:00:00 host app["
                + QByteArray::number(static_cast<qlonglong>(i % 1000)) + "]: info: request "
                + QByteArray::number(static_cast<qlonglong>(i)) + " took 12 ms, status 200\n";
            if (block.size() > 1 << 20) {
                file.write(block);
                block.clear();
            }
        }
        file.write(block);
    }
    const std::string history = (dir.path() + QStringLiteral("/big")).toStdString();
    std::printf("%ld lines that are there already:\n", lines);
    print("tail -n +1 | wc -l", bench::measure({"sh", "-c", "tail -n +1 " + log + " | wc -l"}, 2), lines);
    print("python3: for line in file", bench::measure({"python3", "-I", "-c", "n=0\nfor line in open('" + log + "'): n+=1\nprint(n)"}, 2), lines);
    print("python3: into SQLite",
          bench::measure({"sh", "-c",
                          "rm -f " + history
                              + ".py; python3 -I -c \"import sqlite3\nd=sqlite3.connect('" + history
                              + ".py')\nd.execute('create table e(n integer primary key,o integer "
                                "unique,t text)')\no=0\nfor l in open('"
                              + log
                              + "'):\n d.execute('insert into e(o,t) values(?,?)',(o,l))\n "
                                "o+=len(l)\nd.commit()\""},
                         2),
          lines);
    print("lnav -n", bench::measure({"sh", "-c", "lnav -n -N " + log + " >/dev/null 2>&1 </dev/null"}, 2), lines);
    print("sightglass-cli follow --once", bench::measure({SIGHTGLASS_CLI, "follow", "--once", log}, 2), lines);
    print(
        "sightglass-cli follow, history",
        bench::measure({"sh", "-c",
                        "rm -f " + history + ".sqlite*; " SIGHTGLASS_CLI " follow --once --history "
                            + history + ".sqlite " + log},
                       2),
        lines);
    return 0;
}
