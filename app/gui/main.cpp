// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/singleinstance.h"
#include "core/history/historystore.h"
#include "core/job/programlog.h"
#include "core/session/keptplace.h"
#include "ui/shell/keyring.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QProcess>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#    include <qt_windows.h>
#endif

namespace {

using namespace Qt::StringLiterals;

int start(int argc, char *argv[]);
int run(QApplication &app);

} // namespace

int main(int argc, char *argv[])
{
    const int code = start(argc, argv);
#ifdef Q_OS_WIN
    // All is closed and kept by now. What libraries do behind this comes after Windows ended their threads: MinGW's runtime was
    // seen to wait there for good (under Wine), and a process without a window stayed.
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
#endif
    return code;
}

namespace {

int start(int argc, char *argv[])
{
#ifdef SIGXFSZ
    // Writing past a limit on file sizes is an error like a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Sightglass"_s);
    QApplication::setApplicationName(u"sightglass"_s);
    QApplication::setApplicationDisplayName(u"Sightglass"_s);
    QApplication::setApplicationVersion(QStringLiteral(SIGHTGLASS_VERSION));
    QApplication::setWindowIcon(QIcon(u":/sightglass/icons/sightglass.svg"_s));
    QGuiApplication::setDesktopFileName(u"org.sightglass.Sightglass"_s);
    const int code = run(app);
    // Another history was chosen: everything is closed now, and the next start takes it.
    if (const QVariant paths = app.property("restartWith"); paths.isValid()) {
        // Of a member of an archive, the archive; asked now that no window waits for a drive.
        QStringList files;
        for (const QString &path : paths.toStringList())
            files.append(sightglass::fileOnDisk(path));
        files.removeAll(QString());
        files.removeDuplicates();
        QProcess::startDetached(QApplication::applicationFilePath(), files);
    }
    return code;
}

int run(QApplication &app)
{

    const sightglass::ProgramLog log(sightglass::ProgramLog::usualFolder());
    const sightglass::Language language;
    sightglass::Preferences preferences;

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Reads logs and shows how many events of each severity they hold."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, QCoreApplication::translate("main", "Logs or folders to open."), u"[FILE|FOLDER...]"_s);
    const QCommandLineOption newWindow(u"new-window"_s, QCoreApplication::translate("main", "Open a window of its own, also where there is one already."));
    parser.addOption(newWindow);
    parser.process(app);

    // A second start hands its files to the window that is there.
    sightglass::SingleInstance instance(sightglass::SingleInstance::usualName());
    if (!parser.isSet(newWindow) && !instance.start(parser.positionalArguments(), qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"))))
        return 0;

    sightglass::Theme theme(preferences);
    sightglass::Keyring::fetch(sightglass::HistoryStore::defaultPath());
    sightglass::MainWindow window(preferences, theme);
    window.open(parser.positionalArguments());
    QObject::connect(&instance, &sightglass::SingleInstance::started, &window, [&window](const QStringList &files, const QString &token) {
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Wayland lets a window come to the front by it
        window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        window.show();
        window.raise();
        window.activateWindow();
        if (!files.isEmpty())
            window.open(files);
    });
    window.resumeFollowing();
    window.offerLastSession();
    window.show();
    return QApplication::exec();
}

} // namespace
