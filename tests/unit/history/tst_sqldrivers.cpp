// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/database.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace sightglass;

namespace {

/// Four threads whose first connection is the first of the program, at once. It has to end after that.
int child(const QString &folder)
{
    constexpr int threads = 4;
    std::atomic<int> there{0}, failed{0};
    std::vector<std::thread> all;
    for (int i = 0; i < threads; ++i) {
        all.emplace_back([&, i] {
            ++there;
            while (there < threads)
                std::this_thread::yield();
            if (!Database::open(folder + QStringLiteral("/%1.sqlite").arg(i), {}))
                ++failed;
        });
    }
    for (std::thread &thread : all)
        thread.join();
    return failed;
}

} // namespace

/// A program whose threads opened their histories at once ends: without readySqlDrivers() some of a hundred do not.
class TestSqlDrivers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProgramEnds()
    {
        for (int i = 0; i < 60; ++i) {
            QTemporaryDir folder;
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), folder.path()});
            if (!process.waitForFinished(20'000)) {
                process.kill();
                process.waitForFinished();
                QFAIL(qPrintable(QStringLiteral("program %1 did not end").arg(i)));
            }
            QCOMPARE(process.exitCode(), 0);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--child")
        return child(QString::fromLocal8Bit(argv[2]));
    TestSqlDrivers test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sqldrivers.moc"
