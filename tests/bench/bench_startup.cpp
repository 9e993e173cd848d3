// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a program to its first pixels on the screen: Sightglass beside a bare window of Qt and glogg, and lnav's
// first screen in a terminal. Warm, and cold (the kernel's cache of files dropped before each start; needs root). With
// `--bare` this program is the bare window.
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms
const QRect looked(40, 40, 480, 320); // no window manager: windows begin at the upper left corner

QImage look() { return QGuiApplication::primaryScreen()->grabWindow(0, looked.x(), looked.y(), looked.width(), looked.height()).toImage(); }

/// Milliseconds to the first pixels; -1: none came.
double windowTime(const QString &program, const QStringList &arguments)
{
    const QImage before = look();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    double took = -1;
    while (took < 0 && timer.elapsed() < patience) {
        if (look() != before)
            took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        else
            QThread::usleep(500);
    }
    process.kill();
    process.waitForFinished();
    // Until the screen is empty again.
    timer.restart();
    while (look() != before && timer.elapsed() < 5000)
        QThread::msleep(10);
    return took;
}

/// The same in a terminal: until \p text is written.
double terminalTime(const QString &program, const QStringList &arguments, const QByteArray &text)
{
    std::vector<QByteArray> bytes{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        bytes.push_back(QFile::encodeName(argument));
    std::vector<char *> argv;
    for (QByteArray &one : bytes)
        argv.push_back(one.data());
    argv.push_back(nullptr);
    winsize size{40, 120, 0, 0};
    int master = -1;
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::forkpty(&master, nullptr, nullptr, &size);
    if (child == 0) {
        ::setenv("TERM", "xterm-256color", 1);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    QByteArray written;
    double took = -1;
    char buffer[65536];
    while (took < 0 && timer.elapsed() < patience) {
        const ssize_t n = ::read(master, buffer, sizeof buffer);
        if (n <= 0)
            break;
        written.append(buffer, n);
        if (written.contains(text))
            took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(master);
    return took;
}

bool dropCaches()
{
    ::sync();
    QFile file(u"/proc/sys/vm/drop_caches"_s);
    return file.open(QIODevice::WriteOnly) && file.write("3\n") == 2 && file.flush();
}

double best(int times, bool cold, const std::function<double()> &start)
{
    double least = -1;
    for (int i = 0; i < times; ++i) {
        if (cold && !dropCaches())
            return -1;
        const double took = start();
        if (took >= 0 && (least < 0 || took < least))
            least = took;
    }
    return least;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--bare") == 0) {
        QApplication app(argc, argv);
        QWidget window;
        window.resize(1000, 700);
        window.show();
        return QApplication::exec();
    }
    const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (xvfb.isEmpty()) {
        std::puts("SKIP: Xvfb is not there");
        return 0;
    }
    // A home of their own, a screen of their own.
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "WAYLAND_DISPLAY", "SIGHTGLASS_HISTORY", "DBUS_SESSION_BUS_ADDRESS"})
        qunsetenv(name);
    QProcess server;
    server.start(xvfb, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!server.waitForReadyRead(10'000)) {
        std::puts("SKIP: Xvfb does not start");
        return 0;
    }
    qputenv("DISPLAY", ":" + server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    QGuiApplication app(argc, argv);

    const QString log = home.filePath(u"start.log"_s);
    QFile file(log);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    for (int i = 0; i < 20'000; ++i)
        file.write(QStringLiteral("2026-11-01 00:%1:%2 host app[1]: %3: message %4\n").arg(i / 60 % 60, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0')).arg(i % 7 ? u"info"_s : u"error"_s).arg(i).toUtf8());
    file.close();

    const QString program = qEnvironmentVariable("SIGHTGLASS_PROGRAM", QStringLiteral(SIGHTGLASS_PROGRAM));
    const QString glogg = QStandardPaths::findExecutable(u"glogg"_s), lnav = QStandardPaths::findExecutable(u"lnav"_s);
    struct Case
    {
        const char *name;
        std::function<double()> start;
    };
    std::vector<Case> cases{
        {"bare Qt 6 window", [&] { return windowTime(QCoreApplication::applicationFilePath(), {u"--bare"_s}); }},
        {"sightglass", [&] { return windowTime(program, {}); }},
        {"sightglass, 20,000 lines", [&] { return windowTime(program, {log}); }},
    };
    if (!glogg.isEmpty())
        cases.push_back({"glogg, 20,000 lines", [&] { return windowTime(glogg, {log}); }});
    if (!lnav.isEmpty())
        cases.push_back({"lnav, 20,000 lines (terminal)", [&] { return terminalTime(lnav, {log}, "message 19999"); }});
    std::printf("%-34s %12s %12s %14s\n", "start to first pixels, best of 5", "warm (ms)", "cold (ms)", "warm, bare = 1");
    double bare = 0;
    for (const Case &one : cases) {
        best(1, false, one.start); // into the cache
        const double warm = best(5, false, one.start);
        const double cold = best(3, true, one.start);
        if (bare == 0)
            bare = warm;
        std::printf("%-34s %12.0f %12.0f %14.1f\n", one.name, warm, cold, warm / bare);
        std::fflush(stdout);
    }
    if (best(1, true, [] { return 0.0; }) < 0)
        std::puts("cold: -1 where this may not drop the kernel's cache of files");
    server.terminate();
    server.waitForFinished();
    return 0;
}
