// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/exporting.h"

#include "core/event/errortext.h"
#include "core/job/jobqueue.h"
#include "core/session/session.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace sightglass;

class TestExporting : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_log = m_folder.filePath(QStringLiteral("app.log"));
    QString m_out = m_folder.filePath(QStringLiteral("out/events"));
    static constexpr int lines = 60'000;

    std::unique_ptr<Session> opened()
    {
        auto session = std::make_unique<Session>();
        session->open({m_log});
        return QTest::qWaitFor([&] { return session->isIdle() && session->rows() && session->rows()->size() == lines; }, 30'000) ? std::move(session) : nullptr;
    }
    QByteArray text(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    QStringList inFolder() const { return QDir(m_folder.filePath(QStringLiteral("out"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile log(m_log);
        QVERIFY(log.open(QIODevice::WriteOnly));
        for (int i = 0; i < lines; ++i)
            log.write(QStringLiteral("<%1>1 2026-01-01T00:00:%2Z host app - - - event %3\n").arg(i % 3 ? 14 : 11).arg(i / 1000, 2, 10, QLatin1Char('0')).arg(i).toUtf8());
    }
    void init()
    {
        QDir(m_folder.filePath(QStringLiteral("out"))).removeRecursively();
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("out")));
    }
    void everyEventOnceInOrder()
    {
        auto session = opened();
        QVERIFY(session);
        Filter filter;
        filter.setOnlySeverity(Severity::Error);
        session->filters().push(filter);
        QTRY_COMPARE(session->rows()->size(), std::uint64_t(lines / 3));
        Exporting exporting(*session);
        QSignalSpy finished(&exporting, &Exporting::finished);
        Job *job = exporting.start(session->rows(), ExportFormat::Ndjson, m_out);
        QCOMPARE(job->unit(), JobUnit::Events);
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished[0][0].value<ExportReport>();
        QVERIFY(!report.error && !report.cancelled && !report.partial);
        QCOMPARE(report.written, std::uint64_t(lines / 3));
        QCOMPARE(report.unreadable, std::uint64_t(0));
        QTRY_COMPARE(job->state(), JobState::Completed);
        QCOMPARE(job->doneBytes(), std::uint64_t(lines / 3));
        const QList<QByteArray> out = text(m_out).split('\n');
        QCOMPARE(out.size(), lines / 3 + 1);
        for (int i = 0; i < lines / 3; ++i)
            QCOMPARE(QJsonDocument::fromJson(out[i]).object()[QLatin1String("message")].toString(), QStringLiteral("event %1").arg(3 * i));
        QCOMPARE(inFolder(), QStringList{QStringLiteral("events")});
    }
    void cancelLeavesTheOldFile()
    {
        auto session = opened();
        QVERIFY(session);
        Exporting exporting(*session);
        for (const bool before : {false, true}) {
            if (before) {
                QFile old(m_out);
                QVERIFY(old.open(QIODevice::WriteOnly));
                old.write("old");
            }
            QSignalSpy finished(&exporting, &Exporting::finished);
            Job *job = exporting.start(session->rows(), ExportFormat::Json, m_out);
            connect(job, &Job::changed, job, [job] {
                if (job->doneBytes() > 0)
                    job->cancel();
            });
            QTRY_COMPARE(finished.size(), 1);
            QVERIFY(finished[0][0].value<ExportReport>().cancelled);
            QCOMPARE(finished[0][0].value<ExportReport>().written, std::uint64_t(0));
            QTRY_COMPARE(job->state(), JobState::Cancelled);
            QCOMPARE(inFolder(), before ? QStringList{QStringLiteral("events")} : QStringList());
            if (before)
                QCOMPARE(text(m_out), QByteArray("old"));
        }
        // Before it ran at all.
        QSignalSpy finished(&exporting, &Exporting::finished);
        exporting.start(session->rows(), ExportFormat::Json, m_out)->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][0].value<ExportReport>().cancelled);
        QCOMPARE(text(m_out), QByteArray("old"));
    }
    void fullDisk()
    {
#ifdef Q_OS_UNIX
        auto session = opened();
        QVERIFY(session);
        QFile old(m_out);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        struct rlimit before;
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit small = before;
        small.rlim_cur = 100'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        Exporting exporting(*session);
        QSignalSpy finished(&exporting, &Exporting::finished);
        Job *job = exporting.start(session->rows(), ExportFormat::Csv, m_out);
        const bool ended = QTest::qWaitFor([&] { return !finished.isEmpty() && job->isFinished(); }, 30'000);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(ended);
        const auto report = finished[0][0].value<ExportReport>();
        QVERIFY(report.error);
        QCOMPARE(report.error->code, ErrorCode::WriteFailed);
        QVERIFY2(errorText(*report.error).contains(m_out) && !report.error->detail.empty(), qPrintable(errorText(*report.error)));
        QCOMPARE(job->state(), JobState::Failed);
        QCOMPARE(inFolder(), QStringList{QStringLiteral("events")});
        QCOMPARE(text(m_out), QByteArray("old"));
#else
        QSKIP("sizes of files cannot be limited here");
#endif
    }
    void placesThatCannotBeWritten()
    {
        auto session = opened();
        QVERIFY(session);
        Exporting exporting(*session);
        const QByteArray log = text(m_log);
        QStringList places{m_folder.filePath(QStringLiteral("nowhere/events")), m_folder.filePath(QStringLiteral("out")), m_log};
#ifdef Q_OS_UNIX
        if (QFile::exists(QStringLiteral("/dev/full")))
            places.append(QStringLiteral("/dev/full"));
        QVERIFY(QFile::link(m_log, m_folder.filePath(QStringLiteral("out/link"))));
        places.append(m_folder.filePath(QStringLiteral("out/link")));
        if (geteuid() != 0) {
            QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("closed")));
            QFile::setPermissions(m_folder.filePath(QStringLiteral("closed")), QFile::ReadOwner | QFile::ExeOwner);
            places.append(m_folder.filePath(QStringLiteral("closed/events")));
        } else {
            qInfo("a folder without the right to write is not tested: root may write anywhere");
        }
#endif
        for (const QString &place : places) {
            QSignalSpy finished(&exporting, &Exporting::finished);
            Job *job = exporting.start(session->rows(), ExportFormat::Csv, place);
            QTRY_COMPARE(finished.size(), 1);
            const auto report = finished[0][0].value<ExportReport>();
            QVERIFY2(report.error, qPrintable(place));
            QVERIFY2(errorText(*report.error).contains(place) && !report.error->detail.empty(), qPrintable(errorText(*report.error)));
            QTRY_COMPARE(job->state(), JobState::Failed);
        }
        QCOMPARE(text(m_log), log);
#ifdef Q_OS_UNIX
        QVERIFY(!QFile::exists(QStringLiteral("/dev/full")) || !QFileInfo(QStringLiteral("/dev/full")).isFile());
#endif
    }
    void logIsClosedMeanwhile()
    {
        auto session = opened();
        QVERIFY(session);
        Exporting exporting(*session);
        QSignalSpy finished(&exporting, &Exporting::finished);
        exporting.start(session->rows(), ExportFormat::Text, m_out);
        session->closeAll();
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished[0][0].value<ExportReport>();
        QVERIFY(!report.error);
        QCOMPARE(report.written, std::uint64_t(lines));
        QCOMPARE(text(m_out), text(m_log));
    }
    void endings()
    {
        for (const auto &[name, format] : {std::pair{"a.csv", ExportFormat::Csv}, {"a.b.NDJSON", ExportFormat::Ndjson}, {"a.jsonl", ExportFormat::Ndjson}, {"a.json", ExportFormat::Json},
                                           {"a.htm", ExportFormat::Html}, {"a.txt", ExportFormat::Text}})
            QCOMPARE(exportFormatOfFile(QLatin1String(name)), std::optional(format));
        QVERIFY(!exportFormatOfFile(QStringLiteral("csv")) && !exportFormatOfFile(QStringLiteral("a.xls")));
    }
};

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
