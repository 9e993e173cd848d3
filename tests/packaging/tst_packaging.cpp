// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop entry, types, metainfo, manual pages, completions and recipes: held by the tools that desktops and distributions
// check them with, each test skipped by name where its tool is missing.
#include <QDirIterator>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString sources = QStringLiteral(SIGHTGLASS_SOURCE_DIR);
const QString binaries = QStringLiteral(SIGHTGLASS_BINARY_DIR);
const QString linuxFiles = sources + u"/installer/linux/"_s;
const QString id = u"org.sightglass.Sightglass"_s;

struct Run
{
    int exitCode = -1;
    QString out, err;
};

Run run(const QString &program, const QStringList &arguments, const QStringList &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(100'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString tool(const QString &name) { return QStandardPaths::findExecutable(name); }

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#define NEEDS(variable, name) \
    const QString variable = tool(QStringLiteral(name)); \
    if (variable.isEmpty()) \
        QSKIP(name " is not there")

} // namespace

class tst_Packaging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Types of these folders alone: what this machine has installed beside them must not answer.
        QVERIFY(m_data.isValid());
        m_home = m_data.filePath(u"home"_s);
        QVERIFY(QDir().mkpath(m_home + u"/mime/packages"_s));
        QVERIFY(QFile::copy(linuxFiles + id + u".mime.xml"_s, m_home + u"/mime/packages/"_s + id + u".xml"_s));
        const QString shared = u"/usr/share/mime/packages/freedesktop.org.xml"_s;
        if (QFile::exists(shared))
            QVERIFY(QFile::copy(shared, m_home + u"/mime/packages/freedesktop.org.xml"_s));
        if (!tool(u"update-mime-database"_s).isEmpty()) {
            const Run made = run(tool(u"update-mime-database"_s), {u"-V"_s, m_home + u"/mime"_s});
            QCOMPARE(made.exitCode, 0);
            // It says what it could not read on standard error, one line a fault.
            QVERIFY2(!made.err.contains(id), qPrintable(made.err));
            m_typesMade = true;
        }
        qputenv("XDG_DATA_HOME", m_home.toUtf8());
        qputenv("XDG_DATA_DIRS", m_data.filePath(u"nothing"_s).toUtf8());
    }

    void desktopEntry()
    {
        NEEDS(validate, "desktop-file-validate");
        const Run checked = run(validate, {linuxFiles + id + u".desktop"_s});
        QCOMPARE(checked.out + checked.err, QString());
        QCOMPARE(checked.exitCode, 0);
    }

    void theDesktopEntryIsChecked() // a check that cannot fail is none
    {
        NEEDS(validate, "desktop-file-validate");
        QByteArray entry = contents(linuxFiles + id + u".desktop"_s);
        entry.replace("Categories=System", "Categories=Nonsense");
        QFile file(m_data.filePath(u"wrong.desktop"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(entry);
        file.close();
        QVERIFY(run(validate, {file.fileName()}).exitCode != 0);
    }

    void metainfo()
    {
        NEEDS(appstream, "appstreamcli");
        const Run checked = run(appstream, {u"validate"_s, u"--no-net"_s, u"--pedantic"_s, binaries + u"/installer/"_s + id + u".metainfo.xml"_s});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.out + checked.err));
    }

    void entryTypesAndMetainfoAgree()
    {
        const QRegularExpression line(u"^MimeType=(.*)$"_s, QRegularExpression::MultilineOption);
        const QStringList opened = line.match(QString::fromUtf8(contents(linuxFiles + id + u".desktop"_s))).captured(1).split(u';', Qt::SkipEmptyParts);
        QVERIFY(!opened.isEmpty());
        QSet<QString> defined, provided;
        QXmlStreamReader types(contents(linuxFiles + id + u".mime.xml"_s));
        while (!types.atEnd()) {
            if (types.readNext() == QXmlStreamReader::StartElement && types.name() == "mime-type"_L1)
                defined.insert(types.attributes().value("type"_L1).toString());
        }
        QVERIFY2(!types.hasError(), qPrintable(types.errorString()));
        QXmlStreamReader info(contents(binaries + u"/installer/"_s + id + u".metainfo.xml"_s));
        while (!info.atEnd()) {
            if (info.readNext() == QXmlStreamReader::StartElement && info.name() == "mediatype"_L1)
                provided.insert(info.readElementText());
        }
        QVERIFY2(!info.hasError(), qPrintable(info.errorString()));
        const QSet<QString> types_(opened.begin(), opened.end());
        QCOMPARE(types_, defined);
        QCOMPARE(types_, provided);
    }

    void types_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QString>("type");
        const QByteArray evtx = contents(binaries + u"/share/sightglass/samples/Security.evtx"_s).left(4096);
        QVERIFY(!evtx.isEmpty());
        QTest::newRow("event log") << u"Security.evtx"_s << evtx << u"application/x-ms-evtx"_s;
        QTest::newRow("event log, capitals") << u"SECURITY.EVTX"_s << evtx << u"application/x-ms-evtx"_s;
        QTest::newRow("event log by its content") << u"export"_s << evtx << u"application/x-ms-evtx"_s;
        QTest::newRow("journal by its content") << u"system"_s << QByteArray("LPKSHHRH\0\0\0\0\1\0\0\0", 16) << u"application/x-systemd-journal"_s;
        QTest::newRow("journal") << u"user-1000.journal"_s << QByteArray("LPKSHHRH\0\0\0\0\1\0\0\0", 16) << u"application/x-systemd-journal"_s;
        QTest::newRow("JSON lines") << u"app.ndjson"_s << QByteArray("{\"level\":\"info\"}\n{\"level\":\"error\"}\n") << u"application/x-ndjson"_s;
        QTest::newRow("JSON lines, the other suffix") << u"app.jsonl"_s << QByteArray("{\"level\":\"info\"}\n") << u"application/x-ndjson"_s;
        QTest::newRow("log") << u"app.log"_s << QByteArray("2026-11-01 00:00:00 error one\n") << u"text/x-log"_s;
        QTest::newRow("rotated log") << u"app.log.1"_s << QByteArray("2026-11-01 00:00:00 error one\n") << u"text/x-log"_s;
        QTest::newRow("syslog") << u"syslog"_s << QByteArray("Nov  1 00:00:00 host app[1]: one\n") << u"text/x-log"_s;
        QTest::newRow("RFC 5424 by its content") << u"export"_s << QByteArray("<34>1 2026-11-01T00:00:00Z host app - ID47 - one\n") << u"text/x-log"_s;
        QTest::newRow("RFC 5424, three digits") << u"export"_s << QByteArray("<165>1 2026-11-01T00:00:00Z host app - ID47 - one\n") << u"text/x-log"_s;
        // Nothing is taken that is not ours.
        QTest::newRow("no event log") << u"export"_s << QByteArray("ElfFil\0\0", 8) << QString();
        QTest::newRow("markup") << u"page.html"_s << QByteArray("<!DOCTYPE html><html></html>") << QString();
        QTest::newRow("text") << u"notes.txt"_s << QByteArray("<3 2026\n") << QString();
    }
    void types()
    {
        if (!m_typesMade)
            QSKIP("update-mime-database is not there");
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        QFETCH(QString, type);
        const QString found = QMimeDatabase().mimeTypeForFileNameAndData(name, begin).name();
        if (type.isEmpty())
            QVERIFY2(found != u"application/x-ms-evtx"_s && found != u"text/x-log"_s && found != u"application/x-systemd-journal"_s, qPrintable(found));
        else
            QCOMPARE(found, type);
    }

    void typesByAnotherProgram()
    {
        if (!m_typesMade)
            QSKIP("update-mime-database is not there");
        NEEDS(gio, "gio");
        for (const auto &[name, type] : {std::pair{u"Security.evtx"_s, u"application/x-ms-evtx"_s}, {u"relay-rfc5424.log"_s, u"text/x-log"_s}, {u"syslog"_s, u"text/x-log"_s}}) {
            const Run told = run(gio, {u"info"_s, u"-a"_s, u"standard::content-type"_s, binaries + u"/share/sightglass/samples/"_s + name},
                                 {u"XDG_DATA_HOME="_s + m_home, u"XDG_DATA_DIRS="_s + m_data.filePath(u"nothing"_s)});
            QVERIFY2(told.out.contains(u"standard::content-type: "_s + type), qPrintable(name + u": "_s + told.out + told.err));
        }
    }

    void manualPages_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : QDir(sources + u"/docs"_s).entryList({u"*.1"_s}))
            QTest::newRow(qPrintable(page)) << sources + u"/docs/"_s + page;
    }
    void manualPages()
    {
        QFETCH(QString, page);
        NEEDS(man, "man");
        const Run formatted = run(man, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s, page}, {u"MANROFFSEQ="_s, u"MANWIDTH=100"_s, u"LC_ALL=C.UTF-8"_s});
        QCOMPARE(formatted.err, QString());
        QCOMPARE(formatted.exitCode, 0);
        QVERIFY(formatted.out.size() > 1000);
    }

    void scripts_data()
    {
        QTest::addColumn<QString>("script");
        for (const QString &folder : {u"/installer"_s, u"/cmake/setup"_s, u"/.ci"_s}) {
            QDirIterator all(sources + folder, QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QString path = all.next();
                if (contents(path).startsWith("#!/usr/bin/env bash"))
                    QTest::newRow(qPrintable(path.mid(sources.size() + 1))) << path;
            }
        }
    }
    void scripts()
    {
        QFETCH(QString, script);
        const Run parsed = run(u"bash"_s, {u"-n"_s, script});
        QCOMPARE(parsed.err, QString());
        QVERIFY(QFileInfo(script).isExecutable());
    }

    // The installer for Windows, of a folder with one file.
    void windowsInstaller()
    {
        NEEDS(makensis, "makensis");
        const QString stage = m_data.filePath(u"stage"_s);
        QVERIFY(QDir().mkpath(stage + u"/bin"_s));
        QVERIFY(QFile::copy(sources + u"/LICENSE"_s, stage + u"/LICENSE.txt"_s));
        QVERIFY(QFile::copy(sources + u"/LICENSE"_s, stage + u"/bin/sightglass.exe"_s));
        const Run list = run(sources + u"/installer/windows/filelist"_s, {stage});
        QCOMPARE(list.out, u"    Delete \"$INSTDIR\\LICENSE.txt\"\n    Delete \"$INSTDIR\\bin\\sightglass.exe\"\n    RMDir \"$INSTDIR\\bin\"\n"_s);
        QFile files(m_data.filePath(u"files.nsh"_s));
        QVERIFY(files.open(QIODevice::WriteOnly));
        files.write(list.out.toUtf8());
        files.close();
        const QString out = m_data.filePath(u"sightglass-0-windows.exe"_s);
        const Run made = run(makensis, {u"-V2"_s, u"-INPUTCHARSET"_s, u"UTF8"_s, u"-DVERSION=1.2.3"_s, u"-DSTAGE="_s + stage, u"-DFILES="_s + files.fileName(),
                                        u"-DICON=/usr/share/nsis/Contrib/Graphics/Icons/modern-install.ico"_s, u"-DOUT="_s + out, sources + u"/installer/windows/sightglass.nsi"_s});
        QCOMPARE(made.out + made.err, QString()); // warnings, too
        QCOMPARE(made.exitCode, 0);
        QVERIFY(QFileInfo(out).size() > 20'000);
    }

    void package()
    {
        NEEDS(lintian, "lintian");
        const QFileInfoList packages = QDir(sources + u"/dist"_s).entryInfoList({u"*.deb"_s}, QDir::Files, QDir::Time);
        if (packages.isEmpty())
            QSKIP("There is no package in dist/ (installer/linux/build makes one)");
        const Run checked = run(lintian, {u"--fail-on"_s, u"error,warning"_s, u"--suppress-tags-from-file"_s, linuxFiles + u"lintian-suppress"_s, packages.front().filePath()});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.out + checked.err));
    }

private:
    QTemporaryDir m_data;
    QString m_home;
    bool m_typesMade = false;
};

QTEST_GUILESS_MAIN(tst_Packaging)
#include "tst_packaging.moc"
