// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/filewatch.h"
#include "core/job/historyworker.h"
#include "core/session/keptsearch.h"
#include "core/session/savedfilters.h"
#include "core/session/session.h"

#include <QFile>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;

/// The one way in which parts of the program have a connection to the history: one thread, opened when it is needed, closed in
/// that thread. And that the window's thread asks the disk for nothing: whatever it does goes on while the worker waits.
class TestHistoryWorker : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const char *name = "history.sqlite") const { return m_dir->filePath(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("historyworker"));
        QSettings().clear();
    }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void oneThreadInOrder()
    {
        std::vector<QThread *> threads;
        std::vector<int> order;
        int begun = 0, ended = 0;
        int answers = 0;
        {
            QObject owner;
            HistoryWorker worker(path(), HistoryWorker::Fault::Passes,
                                 [&](HistoryStore &) -> Result<void> {
                                     ++begun;
                                     threads.push_back(QThread::currentThread());
                                     return {};
                                 },
                                 [&] {
                                     ++ended;
                                     threads.push_back(QThread::currentThread());
                                 });
            worker.run(&owner, [](HistoryWorker::Connection &connection) { return connection.isThere(); }, [&](bool there) {
                QVERIFY(!there);
                ++answers;
            });
            QTRY_COMPARE(answers, 1);
            QVERIFY(!QFile::exists(path())); // nobody needed it yet
            QVERIFY(!worker.isOpen());
            for (int i = 0; i < 20; ++i) {
                worker.ask<int>(&owner, [&, i](HistoryStore &store) -> Result<int> {
                    threads.push_back(QThread::currentThread());
                    order.push_back(i);
                    return store.tickets() ? i : -1;
                }, [&, i](const Result<int> &answer) {
                    QCOMPARE(*answer, i);
                    ++answers;
                });
            }
            QCOMPARE(worker.pending(), 20);
            QTRY_COMPARE(answers, 21);
            QCOMPARE(worker.pending(), 0);
            QVERIFY(worker.isOpen());
            // What is asked at the end is done, also when its answer finds nobody.
            worker.ask<int>(&owner, [&](HistoryStore &) -> Result<int> {
                order.push_back(20);
                return 0;
            }, [](const Result<int> &) { QFAIL("too late"); });
            worker.finish([&](HistoryWorker::Connection &connection) {
                QVERIFY(connection.open());
                order.push_back(21);
            });
            QVERIFY(!worker.isOpen());
        }
        QCoreApplication::sendPostedEvents();
        QCOMPARE(begun, 1);
        QCOMPARE(ended, 1);
        QCOMPARE(order.size(), std::size_t{22});
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QVERIFY(threads.front() != QThread::currentThread());
        QVERIFY(std::all_of(threads.begin(), threads.end(), [&](QThread *thread) { return thread == threads.front(); }));
    }

    void faults()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no history of ours") > 0);
        file.close();
        for (const auto fault : {HistoryWorker::Fault::Passes, HistoryWorker::Fault::Stays}) {
            QVERIFY(QFile::copy(path(), path("other")));
            HistoryWorker worker(path("other"), fault);
            std::optional<bool> good;
            const auto ask = [&] {
                good.reset();
                worker.ask<bool>(this, [](HistoryStore &) -> Result<bool> { return true; }, [&](const Result<bool> &answer) { good = answer.has_value(); });
                return QTest::qWaitFor([&] { return good.has_value(); }) && *good;
            };
            QVERIFY(!ask());
            QVERIFY(QFile::remove(path("other")));
            QCOMPARE(ask(), fault == HistoryWorker::Fault::Passes);
            worker.tryAgain();
            QVERIFY(ask());
            worker.finish();
            QVERIFY(QFile::remove(path("other")));
        }
        // What has to be done at the beginning did not work: it is done again.
        int begun = 0;
        HistoryWorker worker(path("begin"), HistoryWorker::Fault::Passes, [&](HistoryStore &) -> Result<void> {
            return ++begun == 1 ? failure(ErrorCode::WriteFailed, "x") : Result<void>();
        });
        int bad = 0, good = 0;
        for (int i = 0; i < 3; ++i)
            worker.ask<bool>(this, [](HistoryStore &) -> Result<bool> { return true; }, [&](const Result<bool> &answer) { ++(answer ? good : bad); });
        QTRY_COMPARE(good + bad, 3);
        QCOMPARE(bad, 1);
        QCOMPARE(begun, 2);
    }

    /// A drive that does not answer: the worker waits for it, and who asks goes on.
    void aDriveThatHangs()
    {
        HistoryWorker worker(path());
        QSemaphore hangs;
        bool done = false; // the last
        worker.run(this, [&](HistoryWorker::Connection &) {
            hangs.acquire(); // the call that does not come back
            return true;
        }, [](bool) {});
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 100; ++i)
            worker.run(this, [](HistoryWorker::Connection &connection) { return connection.isThere(); }, [&done, i](bool) { done = i == 99; });
        QVERIFY2(clock.elapsed() < 1000, "who asks waits");
        QTest::qWait(20);
        QVERIFY(!done);
        hangs.release();
        QTRY_VERIFY(done);
    }

    /// Once a minute, and at the start: where there is no history none is made, and what is there is taken in.
    void whereThereIsNone()
    {
        Session session;
        KeptSearch search(session, path());
        SavedFilterBook book(path());
        QVERIFY(!book.filters().empty());
        search.update();
        QVERIFY(!search.isIdle()); // it is the worker that looks
        QTRY_VERIFY(search.isIdle() && book.isIdle());
        QVERIFY(!QFile::exists(path()));
        {
            const auto store = HistoryStore::open(path());
            TicketText text;
            text.title = "Strange zebra";
            QVERIFY(store && (*store)->createTicket(text));
            QCOMPARE(*SearchStore((*store)->database()).waiting(), std::int64_t{1});
        }
        search.update();
        QTRY_VERIFY(search.isIdle());
        const auto store = HistoryStore::open(path());
        QCOMPARE(*SearchStore((*store)->database()).waiting(), std::int64_t{0});
    }

    void filesThatChange()
    {
        const auto write = [](const QString &file, const char *text) {
            QFile f(file);
            return f.open(QIODevice::WriteOnly | QIODevice::Append) && f.write(text) > 0;
        };
        FileWatch watch({path("a"), path("b")});
        QSignalSpy changed(&watch, &FileWatch::changed), watching(&watch, &FileWatch::watching);
        watch.watch();
        QTRY_COMPARE(watching.size(), 1);
        QCOMPARE(watching[0][0].toInt(), 0); // none is there
        QVERIFY(write(path("b"), "1"));
        watch.watch();
        QTRY_COMPARE(watching.size(), 2);
        QCOMPARE(watching[1][0].toInt(), 1);
        QVERIFY(write(path("b"), "2"));
        QTRY_VERIFY(!changed.isEmpty());
        // Made anew: it has to be asked for.
        changed.clear();
        QVERIFY(QFile::remove(path("b")));
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(write(path("b"), "3") && write(path("a"), "1"));
        watch.watch();
        QTRY_COMPARE(watching.size(), 3);
        QCOMPARE(watching[2][0].toInt(), 2);
        changed.clear();
        QVERIFY(write(path("a"), "2"));
        QTRY_VERIFY(!changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryWorker)
#include "tst_historyworker.moc"
