// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <atomic>
#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace sightglass;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_name;

    /// What a second start does, in a thread as in another process; false = its files were taken.
    bool startAnother(const QStringList &files, const QString &token = {})
    {
        std::atomic<int> answer{-1};
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            SingleInstance other(m_name);
            answer = other.start(files, token) ? 1 : 0;
        }));
        thread->start();
        while (!thread->wait(QDeadlineTimer(1)))
            QCoreApplication::processEvents();
        return answer == 1;
    }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        static int number = 0;
        m_name = QStringLiteral("sightglass-test-%1-%2").arg(QCoreApplication::applicationPid()).arg(++number);
    }

    void filesAreHandedOver()
    {
        SingleInstance first(m_name);
        QVERIFY(first.start({QStringLiteral("mine.log")}, {}));
        QSignalSpy spy(&first, &SingleInstance::started);
        QVERIFY(!startAnother({QStringLiteral("a b.log"), QStringLiteral("/tmp/\u00FC\u4E2D.evtx")}, QStringLiteral("token-1")));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toStringList(), (QStringList{QDir::current().absoluteFilePath(QStringLiteral("a b.log")), QStringLiteral("/tmp/\u00FC\u4E2D.evtx")}));
        QCOMPARE(spy[0][1].toString(), QStringLiteral("token-1"));
        // Without files it is brought to the front alone.
        QVERIFY(!startAnother({}));
        QTRY_COMPARE(spy.size(), 2);
        QVERIFY(spy[1][0].toStringList().isEmpty());
        // Very many.
        QStringList many;
        for (int i = 0; i < 20'000; ++i)
            many.append(QStringLiteral("/var/log/a/rather/long/folder/name/file-%1.log").arg(i));
        QVERIFY(!startAnother(many));
        QTRY_COMPARE(spy.size(), 3);
        QCOMPARE(spy[2][0].toStringList(), many);
    }

    void whoWasKilledIsReplaced()
    {
#ifdef Q_OS_WIN
        QSKIP("pipes go with their process");
#else
        // The socket of one that is gone, as kill -9 leaves it.
        {
            QLocalServer gone;
            QVERIFY(gone.listen(m_name));
            const QByteArray path = QFile::encodeName(gone.fullServerName());
            QVERIFY(::link(path.constData(), (path + ".kept").constData()) == 0);
            gone.close();
            QVERIFY(::rename((path + ".kept").constData(), path.constData()) == 0);
        }
        SingleInstance next(m_name);
        QVERIFY(next.start({}, {}));
        QSignalSpy spy(&next, &SingleInstance::started);
        QVERIFY(!startAnother({QStringLiteral("/a")}));
        QTRY_COMPARE(spy.size(), 1);
#endif
    }

    void nonsenseIsNotTaken()
    {
        SingleInstance first(m_name);
        QVERIFY(first.start({}, {}));
        QSignalSpy spy(&first, &SingleInstance::started);
        for (const QByteArray &message : {QByteArray("hello, this is no message of ours"), QByteArray("\xFF\xFF\xFF\xFF", 4), QByteArray("\x00\x00\x00\x04" "abcd", 8),
                                          QByteArray("\x00\x00\x00\x0c" "SGL1\xFF\xFF\xFF\xF0" "abcd", 16), QByteArray()}) {
            QLocalSocket socket;
            socket.connectToServer(m_name);
            QVERIFY(socket.waitForConnected(1000));
            socket.write(message);
            socket.flush();
            QCoreApplication::processEvents();
            socket.disconnectFromServer();
        }
        QVERIFY(!startAnother({QStringLiteral("/after")}));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toStringList(), QStringList{QStringLiteral("/after")});
    }

    void oneOfManyIsFirst()
    {
        // All at the same moment: each file arrives at one that stays.
        std::atomic<int> first{0}, handed{0};
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([&] {
                SingleInstance instance(m_name);
                if (instance.start({QStringLiteral("/x")}, {})) {
                    ++first;
                    QEventLoop loop;
                    QTimer timer;
                    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
                        if (first + handed == 8)
                            loop.quit();
                    });
                    timer.start(5);
                    loop.exec();
                } else {
                    ++handed;
                }
            }));
        }
        for (auto &thread : threads)
            thread->start();
        for (auto &thread : threads)
            QVERIFY(thread->wait(20'000));
        QCOMPARE(first.load(), 1);
        QCOMPARE(handed.load(), 7);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
