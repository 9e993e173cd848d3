// SPDX-License-Identifier: GPL-3.0-or-later
// How long from a write to the committed event and to the painted row, at 1,000 lines/s, and how many lines a second are taken in, beside
// `tail | wc -l`, a loop in Python and lnav. SIGHTGLASS_SOAK=MINUTES: 20,000 lines/s for so long, and what it takes.
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

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
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
    print("python3: for line in file", bench::measure({"python3", "-c", "n=0\nfor line in open('" + log + "'): n+=1\nprint(n)"}, 2), lines);
    print("python3: into SQLite",
          bench::measure({"sh", "-c",
                          "rm -f " + history
                              + ".py; python3 -c \"import sqlite3\nd=sqlite3.connect('" + history
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
    bool number = false;
    if (const int minutes = qEnvironmentVariableIntValue("SIGHTGLASS_SOAK", &number); number && minutes > 0) {
        Timing timing;
        timing.keep = false;
        QTemporaryDir soak;
        const long before = memoryKb();
        const long written = paced(soak.path(), timing, 20'000, minutes * 60.0, true);
        std::printf("soak of %d min at 20,000 lines/s: %ld written, %zu committed; %ld kB resident "
                    "before, %ld kB after\n",
                    minutes, written, timing.seen, before, memoryKb());
        if (timing.seen != static_cast<std::size_t>(written))
            return 1;
    }
    return 0;
}
