// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"
#include "ui/shell/keyring.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <csignal>

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
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
    QGuiApplication::setDesktopFileName(u"sightglass"_s);

    // Qt's own words (dialogs, shortcuts) and ours; English needs its plural forms.
    QTranslator qtWords, words;
    if (qtWords.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords);
    if (words.load(QLocale(), u"sightglass"_s, u"_"_s, u":/i18n"_s) || words.load(u":/i18n/sightglass_en.qm"_s))
        QCoreApplication::installTranslator(&words);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Reads logs and shows how many events of each severity they hold."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"files"_s, QCoreApplication::translate("main", "Logs or folders to open."), u"[FILE|FOLDER...]"_s);
    parser.process(app);

    sightglass::Preferences preferences;
    sightglass::Theme theme(preferences);
    sightglass::Keyring::fetch(sightglass::HistoryStore::defaultPath());
    sightglass::MainWindow window(preferences, theme);
    window.open(parser.positionalArguments());
    window.show();
    return QApplication::exec();
}
