// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;

class TestFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesSortedWithoutLoops()
    {
        QTemporaryDir folder;
        QDir dir(folder.path());
        QVERIFY(dir.mkpath(QStringLiteral("a/b")));
        for (const char *name : {"z.log", "a/y.log", "a/b/x.log"}) {
            QFile f(dir.filePath(QLatin1String(name)));
            QVERIFY(f.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(folder.path(), dir.filePath(QStringLiteral("a/loop"))));
        const auto files = filesBelow(folder.path().toStdString());
        QVERIFY(files);
        QStringList names;
        for (const std::string &f : *files)
            names.append(dir.relativeFilePath(QString::fromStdString(f)));
        QCOMPARE(names, QStringList({QStringLiteral("a/b/x.log"), QStringLiteral("a/y.log"), QStringLiteral("z.log")}));
        QVERIFY(isFolder(folder.path().toStdString()));
        QVERIFY(!filesBelow(dir.filePath(QStringLiteral("nothing")).toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestFolder)
#include "tst_folder.moc"
