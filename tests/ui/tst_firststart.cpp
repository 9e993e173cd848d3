// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/programlog.h"
#include "core/session/sessionkeeper.h"
#include "ui/models/eventtablemodel.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/diagnostics.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/manual.h"
#include "ui/shell/parts.h"
#include "ui/shell/theme.h"
#include "ui/views/charts/chartspage.h"
#include "ui/views/events/eventspage.h"
#include "ui/views/format/formatdialog.h"
#include "ui/widgets/queryline.h"
#include "ui/widgets/restorebar.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace sightglass;

/// First start, start after a crash, the manual, what is told of the program itself.
class TestFirstStart : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    struct Window
    {
        Preferences preferences;
        Theme theme{preferences};
        MainWindow window{preferences, theme};
        Window() { window.show(); }
    };
    QString writeLog(const char *name, int lines) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (int i = 0; i < lines; ++i)
            file.write("2025-11-11T16:00:" + QByteArray::number(i % 60).rightJustified(2, '0') + (i % 4 ? "Z INFO" : "Z ERROR") + " secretword number " + QByteArray::number(i) + "\n");
        return file.fileName();
    }
    QString sessions() const { return m_folder->filePath(QStringLiteral("state/sessions")); }
    static QStringList files(const QString &folder) { return QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("firststart"));
        QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("SIGHTGLASS_HISTORY", m_folder->filePath(QStringLiteral("history.sqlite")).toUtf8());
        qputenv("SIGHTGLASS_STATE", m_folder->filePath(QStringLiteral("state")).toUtf8());
    }
    void cleanup() { qputenv("SIGHTGLASS_STATE", ""); }

    void emptyWindowAsksNothing()
    {
        Window w;
        w.window.offerLastSession();
        QTest::qWait(0);
        QVERIFY(w.window.isEmptyStateShown());
        QVERIFY(!QApplication::activeModalWidget());
        for (const char *name : {"openSamples", "openHere", "pastAnalyses"})
            QVERIFY2(w.window.findChild<QPushButton *>(QLatin1String(name))->isVisible(), name);
        QVERIFY(!w.window.findChild<RestoreBar *>()->isVisible());
    }

    void stateAsText()
    {
        SessionState state;
        state.files = {QStringLiteral("/a/b \"c\".log"), QStringLiteral("/ü/日本.evtx")};
        state.filter = QStringLiteral("severity:error host:\"a b\"");
        state.only = {state.files[0]};
        state.page = 3;
        const auto again = SessionState::fromJson(state.toJson());
        QVERIFY(again && *again == state);
        for (const char *bad : {"", "[]", "{}", "{\"version\": 99, \"files\": [\"x\"]}", "{\"version\": 1, \"files\": ["})
            QVERIFY2(!SessionState::fromJson(bad), bad);
        QVERIFY(SessionState::fromJson("{\"version\": 1, \"files\": [1, null, {}], \"page\": 1e99}")->isEmpty());
    }

    /// The real program, killed without a chance to say anything.
    void killedAndOfferedAgain()
    {
        const QString log = writeLog("app.log", 400), other = writeLog("other.log", 100);
        const QString program = QStringLiteral(SIGHTGLASS_BINARY_DIR "/bin/sightglass");
        QVERIFY2(QFile::exists(program), "the program is not built");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder->path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        process.setProcessEnvironment(environment);
        process.start(program, {QStringLiteral("--new-window"), log, other});
        QVERIFY(process.waitForStarted());
        const auto stored = [this]() -> std::optional<SessionState> {
            for (const QString &name : files(sessions())) {
                QFile file(sessions() + QLatin1Char('/') + name);
                if (file.open(QIODevice::ReadOnly))
                    return SessionState::fromJson(file.readAll());
            }
            return std::nullopt;
        };
        QTRY_VERIFY_WITH_TIMEOUT(stored() && stored()->files.size() == 2, 30'000);
        // While it runs nobody takes it for crashed.
        {
            Window w;
            QSignalSpy spy(&w.window.keeper(), &SessionKeeper::abandoned);
            w.window.offerLastSession();
            w.window.keeper().flush();
            QCoreApplication::processEvents();
            QCOMPARE(spy.count(), 0);
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(files(sessions()).size(), 1);

        // Dismissed by looking away: it is offered again.
        {
            Window w;
            w.window.offerLastSession();
            QTRY_VERIFY(w.window.findChild<RestoreBar *>()->isVisible());
            QVERIFY(!QApplication::activeModalWidget());
            QVERIFY(w.window.session().logs().empty());
        }
        Window w;
        w.window.offerLastSession();
        auto *bar = w.window.findChild<RestoreBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QLatin1Char('2')), qPrintable(bar->text()));
        bar->offerButton()->click();
        QVERIFY(!bar->isVisible());
        QTRY_COMPARE(w.window.session().logs().size(), std::size_t{2});
        QTRY_VERIFY(w.window.session().isIdle());
        QTRY_COMPARE(w.window.events()->model()->rowCount(), 500);
        // Now it is our session: one file, held by us, with the same logs.
        QTRY_VERIFY(files(sessions()).size() == 1 && stored() && stored()->files.size() == 2);
    }

    void filterLogsAndPageComeBack()
    {
        const QString one = writeLog("one.log", 80), two = writeLog("two.log", 40);
        SessionState state;
        state.files = {one, two};
        state.only = {two};
        state.filter = QStringLiteral("severity:error");
        state.page = 3; // charts
        QVERIFY(QDir().mkpath(sessions()));
        QFile left(sessions() + QStringLiteral("/left.json"));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(state.toJson()) > 0);
        left.close();
        // What cannot be read is cleared away and offered to nobody.
        QFile broken(sessions() + QStringLiteral("/broken.json"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{nothing") > 0);
        broken.close();
        {
            Window w;
            w.window.offerLastSession();
            QTRY_VERIFY(w.window.findChild<RestoreBar *>()->isVisible());
            w.window.findChild<RestoreBar *>()->offerButton()->click();
            QTRY_COMPARE(w.window.events()->model()->rowCount(), 10);
            QCOMPARE(w.window.session().filters().current().logs.size(), std::size_t{1});
            QCOMPARE(w.window.pages()->currentWidget(), static_cast<QWidget *>(w.window.charts()));
            QVERIFY(!QFile::exists(broken.fileName()));
            QTRY_VERIFY(!QFile::exists(left.fileName()));
        }
        // A regular end leaves nothing.
        QCOMPARE(files(sessions()), QStringList());
        Window w;
        QSignalSpy spy(&w.window.keeper(), &SessionKeeper::abandoned);
        w.window.offerLastSession();
        w.window.keeper().flush();
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 0);
    }

    void dismissed()
    {
        QVERIFY(QDir().mkpath(sessions()));
        SessionState state;
        state.files = {QStringLiteral("/x")};
        QFile left(sessions() + QStringLiteral("/left.json"));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(state.toJson()) > 0);
        left.close();
        Window w;
        w.window.offerLastSession();
        auto *bar = w.window.findChild<RestoreBar *>();
        QTRY_VERIFY(bar->isVisible());
        bar->dismissButton()->click();
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(!left.exists());
    }

    void ownLogTurnsOver()
    {
        const QString folder = m_folder->filePath(QStringLiteral("log"));
        {
            ProgramLog log(folder);
            qInfo("begun in %s by mallory@example.org at https://host/x", "/home/mallory/logs/a b.log");
            qWarning("\"secretword\" in 'C:\\Users\\mallory\\x.evtx' and C:\\Users\\mallory\\y.evtx");
            log.flush();
            const QString text = ProgramLog::lastLines(folder, 10).join(QLatin1Char('\n'));
            QVERIFY2(text.contains(QStringLiteral("info begun in <path>")) && text.contains(QStringLiteral("warning")), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("mallory")) && !text.contains(QStringLiteral("secretword")) && !text.contains(QStringLiteral("host")), qPrintable(text));
            for (int i = 0; i < 30'000; ++i)
                log.add(QtInfoMsg, QStringLiteral("line %1 with some more words so that the file has its size some day").arg(i));
            log.flush();
            for (int i = 30'000; i < 60'000; ++i) {
                log.add(QtInfoMsg, QStringLiteral("line %1 with some more words so that the file has its size some day").arg(i));
                if (i % 1000 == 0)
                    log.flush();
            }
            log.flush();
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), ProgramLog::kept + 1);
        const QStringList last = ProgramLog::lastLines(folder, 200);
        QCOMPARE(last.size(), 200);
        QVERIFY(last.constLast().contains(QStringLiteral("line 59999 ")));
        QVERIFY(last.constFirst().contains(QStringLiteral("line 59800 ")));
    }

    void diagnosticsHoldNothingOfTheLogs()
    {
        const QString log = writeLog("topsecretname.log", 50);
        const ProgramLog own(ProgramLog::usualFolder());
        qWarning("a fault at %s", qPrintable(log));
        QSettings().setValue(QStringLiteral("open/folder"), m_folder->path());
        QSettings().setValue(QStringLiteral("history/place"), QStringLiteral("postgresql://mallory:hunter2@dbhost:5432/name"));
        QSettings().setValue(QStringLiteral("highlighters/1/text"), QStringLiteral("4711999"));
        QSettings().setValue(QStringLiteral("appearance/utc"), true);
        Window w;
        w.window.open({log});
        QTRY_VERIFY(w.window.session().isIdle() && w.window.events()->model()->rowCount() == 50);
        Filter filter;
        filter.query = *Query::parse("secretword", "UTC");
        w.window.session().filters().push(filter);
        QApplication::clipboard()->clear();
        auto *action = w.window.findChild<QAction *>(QStringLiteral("copyDiagnostics"));
        QVERIFY(action);
        action->trigger();
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QString text = QApplication::clipboard()->text();
        for (const char *there : {"Sightglass 9.8.7", "libevtx", "Qt ", "50 events", "appearance/utc = true", "open/folder = (", "a fault at <path>", "kernel"})
            QVERIFY2(text.contains(QLatin1String(there)), qPrintable(QLatin1String(there) + QLatin1Char('\n') + text));
        for (const QString &never : {QStringLiteral("secretword"), QStringLiteral("topsecretname"), m_folder->path(), QStringLiteral("mallory"), QStringLiteral("hunter2"), QStringLiteral("dbhost"),
                                     QStringLiteral("4711999"), QDir::homePath() + QLatin1Char('/'), QSysInfo::machineHostName()})
            QVERIFY2(never.size() < 3 || !text.contains(never), qPrintable(never + QLatin1Char('\n') + text));
    }

    void everythingLinkedIsInTheAboutBox()
    {
        const QList<Part> all = parts();
        for (const Part &part : all)
            QVERIFY2(!part.name.isEmpty() && !part.licence.isEmpty() && (!part.version.isEmpty() || part.file.isEmpty()), qPrintable(part.name));
        AboutDialog about;
        QVERIFY(about.findChild<QTableWidget *>()->rowCount() == all.size());
#ifdef Q_OS_LINUX
        QProcess readelf;
        readelf.start(QStringLiteral("readelf"), {QStringLiteral("-d"), QStringLiteral(SIGHTGLASS_BINARY_DIR "/bin/sightglass")});
        if (!readelf.waitForFinished(60'000) || readelf.exitCode() != 0)
            QSKIP("readelf is not there");
        static const QRegularExpression needed(QStringLiteral("NEEDED.*\\[(.*)\\]"));
        static const QRegularExpression system(QStringLiteral("^(libstdc\\+\\+|libm|libc|libgcc_s|ld-linux.*|libasan|libubsan|libtsan|libpthread|libdl|librt|libGL.*|libOpenGL|libEGL)\\.so"));
        int libraries = 0;
        auto it = needed.globalMatch(QString::fromUtf8(readelf.readAllStandardOutput()));
        while (it.hasNext()) {
            const QString file = it.next().captured(1);
            if (system.match(file).hasMatch())
                continue;
            ++libraries;
            QVERIFY2(std::any_of(all.begin(), all.end(), [&file](const Part &part) { return !part.file.isEmpty() && file.startsWith(part.file); }), qPrintable(file));
        }
        QVERIFY(libraries > 10);
#endif
    }

    void manualIsWhole()
    {
        Manual manual;
        manual.show();
        static const QRegularExpression links(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)\\s]+)\\)"));
        int chapters = 0, checked = 0;
        for (const QString &name : QDir(QStringLiteral(":/manual")).entryList({QStringLiteral("*.md")}, QDir::Files)) {
            ++chapters;
            manual.showPlace(name);
            QCOMPARE(manual.chapter(), name);
            QVERIFY2(manual.browser()->document()->characterCount() > 500, qPrintable(name));
            // Each chapter is in the list.
            bool listed = false;
            for (int i = 0; i < manual.contents()->topLevelItemCount(); ++i)
                listed |= manual.contents()->topLevelItem(i)->data(0, Qt::UserRole).toString() == name;
            QVERIFY2(listed, qPrintable(name));
            QFile file(QStringLiteral(":/manual/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto it = links.globalMatch(QString::fromUtf8(file.readAll()));
            while (it.hasNext()) {
                const auto link = it.next();
                const QString target = link.captured(2);
                if (target.startsWith(QStringLiteral("http")))
                    continue;
                ++checked;
                const QString path = QDir::cleanPath(target.section(QLatin1Char('#'), 0, 0));
                QVERIFY2(path.isEmpty() || QFile::exists(QStringLiteral(":/manual/") + path), qPrintable(name + QStringLiteral(" -> ") + target));
                QVERIFY2(!link.captured(1).isEmpty() || path.isEmpty() || path.endsWith(QStringLiteral(".md")), qPrintable(name + QStringLiteral(" leads to what is no chapter: ") + target));
                if (link.captured(1).isEmpty() && !path.isEmpty()) {
                    Q_EMIT manual.browser()->anchorClicked(QUrl(target));
                    QCOMPARE(manual.chapter(), path);
                    manual.showPlace(name);
                }
            }
        }
        QVERIFY(chapters >= 14 && checked > 10);
    }

    void manualIsSearched()
    {
        Manual manual;
        manual.show();
        manual.showPlace(QStringLiteral("query.md#times"));
        QCOMPARE(manual.chapter(), QStringLiteral("query.md"));
        QVERIFY(manual.browser()->verticalScrollBar()->value() > 0);
        QCOMPARE(manual.contents()->currentItem()->text(0), QStringLiteral("Times"));
        manual.search(QStringLiteral("clickhouse shards"));
        int shown = 0;
        for (int i = 0; i < manual.contents()->topLevelItemCount(); ++i)
            shown += !manual.contents()->topLevelItem(i)->isHidden();
        QVERIFY2(shown >= 1 && shown < 5, qPrintable(QString::number(shown)));
        manual.search(QStringLiteral("no-such-word-anywhere"));
        for (int i = 0; i < manual.contents()->topLevelItemCount(); ++i)
            QVERIFY(manual.contents()->topLevelItem(i)->isHidden());
        manual.search({});
        QVERIFY(!manual.contents()->topLevelItem(0)->isHidden());
    }

    void helpByContext()
    {
        const QString log = writeLog("app.log", 50);
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.window.open({log});
        QTRY_VERIFY(w.window.session().isIdle() && w.window.events()->model()->rowCount() == 50);
        w.window.activateWindow();
        w.window.findChild<QueryLine *>()->takeFocus();
        QCOMPARE(w.window.showManual()->chapter(), QStringLiteral("query.md"));
        w.window.activateWindow();
        w.window.pages()->setCurrentWidget(w.window.charts());
        QCOMPARE(Manual::chapterFor(w.window.charts()), QStringLiteral("charts.md"));
        QCOMPARE(Manual::chapterFor(w.window.events()->table()), QStringLiteral("manual.md#events"));
        // By the key, in a dialog.
        w.window.showFormat(w.window.session().logs().front().id);
        auto *dialog = w.window.findChild<FormatDialog *>();
        QVERIFY(dialog);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_COMPARE(w.window.showManual(QStringLiteral("formats.md"))->isVisible(), true);
        QCOMPARE(Manual::chapterFor(dialog), QStringLiteral("formats.md#a-format-of-your-own"));
        dialog->close();
    }

    /// Every place that F1 leads to is in the manual.
    void helpLeadsSomewhere()
    {
        QFile source(QStringLiteral(SIGHTGLASS_SOURCE_DIR "/ui/shell/manual.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        static const QRegularExpression places(QStringLiteral("Help\\{\"([^\"]+)\", \"([^\"]+)\"\\}"));
        auto it = places.globalMatch(QString::fromUtf8(source.readAll()));
        int checked = 0;
        while (it.hasNext()) {
            const QString place = it.next().captured(2);
            QFile chapter(QStringLiteral(":/manual/") + place.section(QLatin1Char('#'), 0, 0));
            QVERIFY2(chapter.open(QIODevice::ReadOnly), qPrintable(place));
            bool found = !place.contains(QLatin1Char('#'));
            for (const QString &line : QString::fromUtf8(chapter.readAll()).split(QLatin1Char('\n')))
                found |= line.startsWith(QLatin1Char('#')) && Manual::anchorOf(line.mid(line.indexOf(QLatin1Char(' ')) + 1)) == place.section(QLatin1Char('#'), 1);
            QVERIFY2(found, qPrintable(place));
            ++checked;
        }
        QVERIFY(checked > 20);
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
