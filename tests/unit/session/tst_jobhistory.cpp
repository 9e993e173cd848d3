// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "core/session/historymemory.h"
#include "core/session/jobhistory.h"
#include "core/session/triage.h"
#include "tests/support/postgres.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using sightglass::testing::PostgresServer;

/// What a session reads is kept, and comes back, from a file and from a server.
class TestJobHistory : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_server = false;
    QString m_database;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString history()
    {
        if (m_server && m_database.isEmpty())
            m_database = PostgresServer::instance()->newDatabase();
        return m_server ? m_database : path("history.sqlite");
    }
    static QByteArray lines(int n, const char *word = "message")
    {
        QByteArray text;
        for (int i = 0; i < n; ++i)
            text += QStringLiteral("<%1>1 2026-01-01T%2:00:00Z host app%3 - - - %4 %5\n").arg(i % 2 ? 11 : 14).arg(i % 24, 2, 10, QLatin1Char('0')).arg(i % 3)
                        .arg(QLatin1String(word)).arg(i).toUtf8();
        return text;
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    struct Window
    {
        Session session;
        JobHistory jobs;
        explicit Window(const QString &history) : jobs(session, history) { jobs.setActive(true); }
        bool settle()
        {
            return QTest::qWaitFor([this] { return session.isIdle() && jobs.isIdle(); }, 20'000);
        }
        bool open(const QStringList &paths)
        {
            session.open(paths);
            return settle();
        }
    };

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, server);
        m_server = server;
        m_database.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SightglassTest"));
        QCoreApplication::setApplicationName(QStringLiteral("jobhistory"));
        QSettings().clear();
        if (server && !PostgresServer::instance())
            QSKIP(qPrintable(PostgresServer::whyNot()));
    }

    void analysesAreKept()
    {
        const QString log = write("app.log", lines(100));
        write("empty.log", {});
        {
            Window window(history());
            QVERIFY(window.open({log, path("empty.log"), path("none.log")}));
            QTRY_COMPARE(window.jobs.jobs().size(), std::size_t(3));
        }
        Window window(history());
        QVERIFY(window.settle());
        QCOMPARE(window.jobs.jobs().size(), std::size_t(3));
        const auto named = [&](const char *name) {
            const auto &all = window.jobs.jobs();
            return *std::find_if(all.begin(), all.end(), [name](const KeptJob &job) { return job.name == name; });
        };
        const KeptJob job = named("app.log");
        QVERIFY(job.state == KeptJobState::Completed && job.progress == 1000);
        QCOMPARE(sum(job.counts), std::uint64_t(100));
        QCOMPARE(job.counts[severityIndex(Severity::Error)], std::uint64_t(50));
        QCOMPARE(job.formatId, std::string("syslog"));
        QCOMPARE(job.kind, std::string("syslog\napp.log"));
        QVERIFY(job.file.value != 0 && job.head.length > 0 && job.modified.isValid() && job.finished.isValid());
        QVERIFY(named("empty.log").state == KeptJobState::Completed);
        QVERIFY(named("none.log").state == KeptJobState::Failed && named("none.log").errorCode == "not-found");
        std::shared_ptr<const KeptDetails> details;
        connect(&window.jobs, &JobHistory::detailsLoaded, this, [&](KeptJobId, const std::shared_ptr<const KeptDetails> &got) { details = got; });
        window.jobs.loadDetails(job.id);
        QVERIFY(window.settle());
        QCOMPARE(details->hours.size(), std::size_t(24));
        QCOMPARE(details->sources.size(), std::size_t(3));
        QCOMPARE(sum(details->sources[0].counts), std::uint64_t(34));
        std::uint64_t all = 0;
        for (const KeptHour &hour : details->hours)
            all += sum(hour.counts);
        QCOMPARE(all, std::uint64_t(100));
    }

    void hashesOfFiles()
    {
        const auto sum = [](const QString &file) {
            QProcess process;
            process.start(QStringLiteral("sha256sum"), {QStringLiteral("-b"), file});
            process.waitForFinished(30'000);
            return process.readAllStandardOutput().left(64).toStdString();
        };
        const QString log = write("app.log", lines(5000)), packed = write("packed.log", lines(400, "packed"));
        QCOMPARE(QProcess::execute(QStringLiteral("gzip"), {packed}), 0);
        Window window(history());
        QVERIFY(window.open({log, packed + QStringLiteral(".gz"), write("empty.log", {})}));
        QCOMPARE(window.jobs.jobs().size(), std::size_t(3));
        const auto hashOf = [&](const char *name) {
            for (const KeptJob &job : window.jobs.jobs()) {
                if (job.name == name)
                    return job.sha256;
            }
            return std::string("no such job");
        };
        QCOMPARE(hashOf("app.log"), sum(log));
        QCOMPARE(hashOf("packed.log.gz"), sum(packed + QStringLiteral(".gz"))); // as it lies there
        QCOMPARE(hashOf("empty.log"), sum(path("empty.log")));
        // Read again: known; changed in place with the size and the beginning that it had: another.
        window.session.closeAll();
        QVERIFY(window.open({log}));
        QCOMPARE(window.jobs.jobs().size(), std::size_t(4));
        QCOMPARE(window.jobs.jobs()[0].sha256, sum(log));
        window.session.closeAll();
        QVERIFY(window.settle());
        const std::string before = sum(log);
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 3) && file.write("x") == 1);
        file.flush(); // or closing changes the time once more
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(window.open({log}));
        QVERIFY(window.jobs.jobs()[0].head == window.jobs.jobs()[1].head && window.jobs.jobs()[0].size == window.jobs.jobs()[1].size);
        QCOMPARE(window.jobs.jobs()[0].sha256, sum(log));
        QVERIFY(sum(log) != before);
    }

    void whatBecameOfTheLog()
    {
        const QString log = write("app.log", lines(200));
        Window window(history());
        QVERIFY(window.open({log}));
        QTRY_COMPARE(window.jobs.jobs().size(), std::size_t(1));
        const KeptJobId id = window.jobs.jobs()[0].id;
        LogNow now{};
        QString disk;
        connect(&window.jobs, &JobHistory::fileLooked, this, [&](KeptJobId, LogNow is, const QString &where) { now = is; disk = where; });
        const auto look = [&] {
            window.jobs.lookAtFile(id);
            return window.settle();
        };
        QVERIFY(look());
        QVERIFY(now == LogNow::Same);
        QCOMPARE(disk, log);
        write("app.log", lines(200) + "more\n");
        QVERIFY(look());
        QVERIFY(now == LogNow::Grown);
        write("app.log", "another" + lines(300));
        QVERIFY(look());
        QVERIFY(now == LogNow::Changed);
        QFile::remove(log);
        QVERIFY(look());
        QVERIFY(now == LogNow::Gone && disk.isEmpty());
    }

    void aClosedLogIsCancelled()
    {
        const QString log = write("app.log", lines(1'500'000)); // takes long enough to be closed meanwhile
        {
            Session session;
            JobHistory jobs(session, history());
            session.open({log});
            QTRY_VERIFY(!session.logs().empty());
            session.closeAll();
            QTRY_VERIFY_WITH_TIMEOUT(session.isIdle() && jobs.isIdle(), 20'000);
            session.open({log}); // and one that the end of the window stops
            QTRY_VERIFY(!session.logs().empty());
        }
        Window window(history());
        QVERIFY(window.settle());
        QCOMPARE(window.jobs.jobs().size(), std::size_t(2));
        for (const KeptJob &job : window.jobs.jobs())
            QVERIFY(job.state == KeptJobState::Cancelled && job.finished.isValid());
    }

    void takenOutAndBack()
    {
        Window window(history());
        QVERIFY(window.open({write("a.log", lines(20)), write("b.log", lines(30, "other"))}));
        QTRY_COMPARE(window.jobs.jobs().size(), std::size_t(2));
        window.jobs.remove({window.jobs.jobs()[0].id});
        QVERIFY(window.settle());
        QCOMPARE(window.jobs.jobs().size(), std::size_t(1));
        QVERIFY(!window.jobs.undoText().isEmpty());
        window.jobs.undo();
        QVERIFY(window.settle());
        QCOMPARE(window.jobs.jobs().size(), std::size_t(2));
        window.jobs.forgetLog(window.jobs.jobs()[0].id);
        QVERIFY(window.settle());
        QCOMPARE(window.jobs.jobs().size(), std::size_t(1));
        QVERIFY(window.jobs.undoText().isEmpty());
    }

    void othersAreSeen()
    {
        Window a(history()), b(history());
        QVERIFY(a.settle() && b.settle());
        QVERIFY(b.open({write("b.log", lines(30))}));
        QTRY_COMPARE_WITH_TIMEOUT(a.jobs.jobs().size(), std::size_t(1), 10'000);
        QVERIFY(a.jobs.jobs()[0].state == KeptJobState::Completed || QTest::qWaitFor([&] { return a.jobs.jobs()[0].state == KeptJobState::Completed; }, 10'000));
    }

    void casesThroughTheWindow()
    {
        const QString log = write("app.log", lines(100));
        {
            Session session;
            Triage triage(session, history());
            JobHistory jobs(session, history());
            jobs.setActive(true);
            session.open({log});
            QTRY_VERIFY_WITH_TIMEOUT(session.isIdle() && triage.isIdle() && jobs.isIdle() && jobs.jobs().size() == 1, 20'000);
            TicketText text;
            text.title = "T";
            triage.createTicket(text, {EventRef(session.logs()[0].id, RowIndex{3})});
            QTRY_VERIFY(triage.isIdle());
            QSignalSpy done(&jobs, &JobHistory::done), failed(&jobs, &JobHistory::failed);
            jobs.exportCase(path("x.sgcase"), {jobs.jobs()[0].id});
            QTRY_COMPARE(done.size() + failed.size(), 1);
            QCOMPARE(failed.size(), 0);
        }
        Window other(path("other.sqlite"));
        QSignalSpy done(&other.jobs, &JobHistory::done);
        other.jobs.importCase(path("x.sgcase"));
        QVERIFY(other.settle());
        QCOMPARE(done.size(), 1);
        QCOMPARE(other.jobs.jobs().size(), std::size_t(1));
        QCOMPARE(other.jobs.jobs()[0].origin, std::string("x.sgcase"));
        LogNow now{};
        connect(&other.jobs, &JobHistory::fileLooked, this, [&](KeptJobId, LogNow is, const QString &disk) { now = disk.isEmpty() ? is : LogNow::Same; });
        other.jobs.lookAtFile(other.jobs.jobs()[0].id);
        QVERIFY(other.settle());
        QVERIFY(now == LogNow::Elsewhere); // though a file lies there on this computer
        std::shared_ptr<const std::vector<MarkedEvent>> marks;
        connect(&other.jobs, &JobHistory::marksLoaded, this, [&](KeptJobId, const auto &got) { marks = got; });
        other.jobs.loadMarks(other.jobs.jobs()[0].id);
        QVERIFY(other.settle());
        QCOMPARE(marks->size(), std::size_t(1));
        other.jobs.importCase(path("none.sgcase"));
        QSignalSpy failed(&other.jobs, &JobHistory::failed);
        QVERIFY(other.settle());
        QCOMPARE(failed.size(), 1);
    }

    void withoutAHistory()
    {
        Window window(m_server ? QStringLiteral("postgresql:///x?host=/nowhere") : QStringLiteral("/proc/nowhere/history.sqlite"));
        QVERIFY(window.open({write("app.log", lines(10))}));
        QTRY_VERIFY(!window.jobs.fault().isEmpty());
        QCOMPARE(window.session.rows()->size(), std::uint64_t(10)); // reading goes on
        QVERIFY(window.jobs.jobs().empty());
    }

    void aThousandAtOnce()
    {
        QDir(m_folder->path()).mkdir(QStringLiteral("many"));
        for (int i = 0; i < 1000; ++i)
            write(("many/" + std::to_string(i) + ".log").c_str(), lines(3, ("m" + std::to_string(i)).c_str()));
        Window window(history());
        window.session.open({path("many")});
        QVERIFY(QTest::qWaitFor([&] { return window.session.isIdle() && window.jobs.isIdle() && window.jobs.jobs().size() == 1000; }, 60'000));
        for (const KeptJob &job : window.jobs.jobs())
            QVERIFY(job.state == KeptJobState::Completed && sum(job.counts) == 3 && job.sha256.size() == 64);
    }
};

QTEST_GUILESS_MAIN(TestJobHistory)
#include "tst_jobhistory.moc"
