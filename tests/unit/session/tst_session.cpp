// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "core/session/session.h"
#include "tests/support/archivewriter.h"
#include "tests/support/evtxwriter.h"
#include "tests/support/sysloggenerator.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace sightglass;
using namespace sightglass::testing;

class TestSession : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_syslog = m_folder.filePath(QStringLiteral("syslog"));
    QString m_evtx = m_folder.filePath(QStringLiteral("Security.evtx"));
    std::uint64_t m_lines = 0;

    QString write(const char *name, const std::string &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        SyslogGenerator generator(SyslogGenerator::Style::Rfc3164WithPri, Timestamp::fromCivil(2026, 1, 1, 0, 0, 0));
        QVERIFY(generator.writeFile(m_syslog.toStdString(), 3'000'000));
        m_lines = generator.lines();
        EvtxWriter writer(m_evtx.toStdString());
        EvtxEvent event;
        for (int i = 0; i < 200; ++i) {
            event.level = i % 2 ? 4 : 0;
            event.keywords = i % 2 ? 0 : keywordAuditFailure;
            event.time = 134'000'000'000'000'000ull + static_cast<std::uint64_t>(i) * 600'000'000;
            writer.add(event);
        }
    }

    void opensCountsAndLoads()
    {
        Session session;
        QSignalSpy idle(&session, &Session::idle);
        session.open({m_syslog, m_evtx});
        QVERIFY(idle.wait(30'000));
        QTRY_VERIFY(session.isIdle());
        const auto logs = session.logs();
        QCOMPARE(logs.size(), std::size_t(2));
        QCOMPARE(logs[0].state, JobState::Completed);
        QCOMPARE(logs[0].formatId, QStringLiteral("syslog"));
        QCOMPARE(logs[0].counts.total(), m_lines);
        QCOMPARE(logs[1].counts.auditFailure, std::uint64_t(100));
        QCOMPARE(session.totalCounts().total(), m_lines + 200);
        QTRY_COMPARE(session.rows()->size(), m_lines + 200);
        QTRY_COMPARE(session.timeline()->total(), m_lines + 200);
        // One timeline over both logs.
        for (std::uint64_t i = 1; i < session.rows()->size(); ++i)
            QVERIFY(session.row(session.rows()->at(i - 1)).time() <= session.row(session.rows()->at(i)).time());

        QSignalSpy loaded(&session, &Session::recordsLoaded);
        const EventRef ref(logs[1].id, RowIndex{7});
        const quint64 token = session.loadRecords({ref, EventRef(logs[0].id, RowIndex{0}), EventRef(LogId{99}, RowIndex{0})}, this);
        QVERIFY(loaded.wait());
        QCOMPARE(loaded[0][0].toULongLong(), token);
        const auto rows = loaded[0][2].value<std::vector<LoadedRow>>();
        QCOMPARE(rows.size(), std::size_t(3));
        QVERIFY(rows[0].state == LoadedRow::State::Ready && rows[0].record.raw.find("<Event") != std::string::npos);
        QVERIFY(rows[1].state == LoadedRow::State::Ready && !rows[1].record.message.empty());
        QVERIFY(rows[2].state == LoadedRow::State::Failed);
    }

    void filterAndProfile()
    {
        Session session;
        session.open({m_evtx});
        QTRY_VERIFY(session.isIdle() && session.rows()->size() == 200);
        Filter f;
        f.setOnlySeverity(Severity::Warning);
        session.filters().push(f);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t(0));
        session.setProfile(SeverityProfile::EventViewer);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t(100));
        session.filters().undo();
        QTRY_COMPARE(session.rows()->size(), std::uint64_t(200));
        f = {};
        f.from = session.row(session.rows()->at(50)).time();
        f.to = session.row(session.rows()->at(60)).time();
        session.filters().push(f);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t(10));
        QCOMPARE(session.timeline()->total(), std::uint64_t(10));
    }

    void badFilesFailWithReasons()
    {
        const auto file = [this](const char *name, const QByteArray &bytes) {
            QFile f(m_folder.filePath(QLatin1String(name)));
            f.open(QIODevice::WriteOnly);
            f.write(bytes);
            return f.fileName();
        };
        Session session;
        session.open({file("zeros.log", QByteArray(100'000, '\0')), file("odd.bin", "abcdefghij\x01klmnopqrst\x02uvwxyz\n"), file("empty.log", {}), m_folder.filePath(QStringLiteral("nothing"))});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 4);
        const auto logs = session.logs();
        QCOMPARE(logs[0].error->code, ErrorCode::ZeroFilled);
        QCOMPARE(logs[1].error->code, ErrorCode::UnknownFormat);
        QCOMPARE(logs[2].state, JobState::Completed);
        QCOMPARE(logs[2].formatId, QStringLiteral("empty"));
        QCOMPARE(logs[3].error->code, ErrorCode::FileNotFound);
        for (const auto &log : logs)
            QVERIFY(session.jobs().find(log.job)->state() == log.state);
        const QJsonObject json = QJsonDocument::fromJson(session.resultJson()).object();
        QCOMPARE(json.size(), 4);
    }

    void sameFileOnceSameNameTwice()
    {
        QTemporaryDir other;
        QVERIFY(QFile::copy(m_evtx, other.filePath(QStringLiteral("Security.evtx"))));
        QVERIFY(QFile::link(m_evtx, other.filePath(QStringLiteral("link.evtx"))));
        Session session;
        QSignalSpy already(&session, &Session::logAlreadyOpen);
        session.open({m_evtx, other.path(), m_evtx});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 2);
        QCOMPARE(already.count(), 2);
        QCOMPARE(session.logs()[1].name, QStringLiteral("Security.evtx (2)"));
        session.open({QTemporaryDir().path()});
        QSignalSpy notice(&session, &Session::notice);
        QTRY_VERIFY(session.isIdle());
    }

    void closeAndReload()
    {
        Session session;
        session.open({m_syslog, m_evtx});
        QTRY_VERIFY(session.isIdle() && session.rows()->size() == m_lines + 200);
        const auto logs = session.logs();
        const auto store = session.store(logs[0].id);
        Filter f;
        f.logs = {logs[0].id};
        session.filters().push(f);
        session.close(logs[0].id);
        QVERIFY(session.rows()->isEmpty());
        QTRY_COMPARE(session.rows()->size(), std::uint64_t(200));
        QCOMPARE(store->counts().total(), m_lines); // whoever holds it may go on reading
        session.reload(logs[1].id);
        QTRY_VERIFY(session.isIdle() && session.rows()->size() == 200);
        QCOMPARE(session.log(logs[1].id)->state, JobState::Completed);
        session.closeAll();
        QTRY_VERIFY(session.isIdle() && session.rows()->isEmpty());
    }

    void endsWhileReading()
    {
        for (int round = 0; round < 20; ++round) {
            Session session;
            session.open({m_syslog, m_evtx});
            QSignalSpy added(&session, &Session::logAdded);
            QVERIFY(added.wait());
            session.loadRecords({EventRef(LogId{1}, RowIndex{0})}, this);
            if (round % 3 == 0)
                session.closeAll();
        }
    }

    void newerRequestReplacesTheOlder()
    {
        Session session;
        session.open({m_evtx});
        QTRY_VERIFY(session.isIdle() && session.rows()->size() == 200);
        QSignalSpy loaded(&session, &Session::recordsLoaded);
        quint64 last = 0;
        for (int i = 0; i < 50; ++i) {
            std::vector<EventRef> refs;
            for (std::uint64_t r = 0; r < 200; ++r)
                refs.emplace_back(LogId{1}, RowIndex{r});
            last = session.loadRecords(refs, this);
        }
        QTRY_VERIFY(!loaded.isEmpty() && loaded.last()[0].toULongLong() == last);
        QVERIFY(loaded.count() < 50);
    }

    // ---- compressed files and archives

    void compressedLogsAreLogs()
    {
        QFile plain(m_syslog);
        QVERIFY(plain.open(QIODevice::ReadOnly));
        const std::string text = plain.readAll().toStdString();
        Session reference;
        reference.open({m_syslog});
        QTRY_VERIFY(reference.isIdle() && !reference.logs().empty());
        const auto expected = reference.logs()[0].counts;
        for (const char *filter : {"gzip", "bzip2", "xz", "zstd", "lz4"}) {
            const QString path = write("app.log.packed", packStream(filter, text));
            Session session;
            session.open({path});
            QTRY_VERIFY(session.isIdle() && !session.logs().empty());
            QCOMPARE(session.logs().size(), std::size_t(1));
            const LogInfo log = session.logs()[0];
            QCOMPARE(log.state, JobState::Completed);
            QCOMPARE(log.name, QStringLiteral("app.log.packed"));
            QCOMPARE(log.size, std::uint64_t(text.size()));
            QCOMPARE(log.counts.strict, expected.strict);
            QCOMPARE(session.jobs().jobs().size(), std::size_t(1));
            QCOMPARE(session.jobs().jobs()[0]->progress(), 1000);
        }
    }
    void archivesGiveALogForEachMember()
    {
        std::vector<PackedMember> members;
        for (int i = 0; i < 5; ++i)
            members.push_back({"logs/" + std::to_string(i) + ".log", "<11>Nov  1 10:00:00 h a: number " + std::to_string(i) + "\n", 1'500'000'000});
        members.push_back({"inner.log.gz", packStream("gzip", "<12>Nov  1 10:00:00 h a: packed\n")});
        const std::string zip = packArchive("zip", members);
        for (const auto &[name, bytes] : {std::pair<const char *, std::string>{"o.zip", zip},
                                          {"o.tar.gz", packStream("gzip", packArchive("tar", members))},
                                          {"o.7z", packArchive("7z", members)}}) {
            const QString path = write(name, bytes);
            Session session;
            session.open({path});
            QTRY_VERIFY(session.isIdle() && session.logs().size() == 6);
            const auto logs = session.logs();
            QCOMPARE(logs[2].name, QLatin1String(name) + QStringLiteral("/logs/2.log"));
            QCOMPARE(logs[2].path, path + QStringLiteral("/logs/2.log"));
            QCOMPARE(logs[2].state, JobState::Completed);
            QCOMPARE(logs[2].counts.total(), std::uint64_t(1));
            QCOMPARE(logs[2].counts.first, Timestamp::fromCivil(2016, 11, 1, 10, 0, 0)); // the member's date
            QCOMPARE(logs[5].counts.strict[severityIndex(Severity::Warning)], std::uint64_t(1));
            // Records on demand, also after reading the member again from its archive.
            for (int round = 0; round < 2; ++round) {
                QSignalSpy loaded(&session, &Session::recordsLoaded);
                session.loadRecords({EventRef(logs[2].id, RowIndex{0})}, this);
                QVERIFY(loaded.wait());
                QCOMPARE(loaded[0][2].value<std::vector<LoadedRow>>()[0].record.message, std::string("number 2"));
                session.reload(logs[2].id);
                QTRY_VERIFY(session.isIdle());
                QCOMPARE(session.log(logs[2].id)->counts.total(), std::uint64_t(1));
            }
            QSignalSpy already(&session, &Session::logAlreadyOpen);
            session.open({path});
            QTRY_COMPARE(already.size(), 6);
            QTRY_VERIFY(session.isIdle());
            QCOMPARE(session.logs().size(), std::size_t(6));
        }
    }
    void whatCannotBeUnpackedSaysWhy()
    {
        const std::string line = "<11>Nov  1 10:00:00 h a: b\n";
        std::string many;
        for (int i = 0; i < 20'000; ++i)
            many += "<11>Nov  1 10:00:00 h a: " + std::to_string(i * 7919 % 100'003) + "\n";
        const std::string packed = packStream("gzip", many);
        Session session;
        session.open({write("secret.zip", packArchive("zip", {{"s.log", line}}, "password")),
                      write("cut.log.gz", packed.substr(0, packed.size() / 2)),
                      write("bomb.gz", packStream("gzip", std::string(100'000'000, 'x')))});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 3);
        for (const LogInfo &log : session.logs()) {
            if (log.name == QStringLiteral("cut.log.gz")) {
                QCOMPARE(log.state, JobState::Completed);
                QVERIFY(log.counts.total() > 5000);
                const auto problems = session.problems(log.id, 0, 10);
                QCOMPARE(problems.back().code, ProblemCode::ContainerDamaged);
            } else {
                QCOMPARE(log.state, JobState::Failed);
                QCOMPARE(log.error->code, log.name.startsWith(QStringLiteral("bomb")) ? ErrorCode::LimitExceeded : ErrorCode::Encrypted);
            }
        }
    }
    void unpackingCanBeCancelled()
    {
        std::string text;
        for (int i = 0; text.size() < 60'000'000; ++i)
            text += "<11>Nov  1 10:00:00 h a: " + std::to_string(i * 7919LL % 1'000'003) + "\n";
        const QString path = write("large.log.gz", packStream("gzip", text));
        Session session;
        QStringList texts;
        connect(&session.jobs(), &JobQueue::jobAdded, this, [&](Job *job) {
            connect(job, &Job::changed, this, [&, job] {
                if (job->state() == JobState::Processing && !job->text().isEmpty()) {
                    texts.append(job->text());
                    job->cancel();
                }
            });
        });
        session.open({path});
        QTRY_VERIFY(session.isIdle() && !session.logs().empty());
        QVERIFY(texts.contains(QStringLiteral("Unpacking")));
        QCOMPARE(session.logs()[0].state, JobState::Cancelled);
        QCOMPARE(session.logs()[0].counts.total(), std::uint64_t(0));
    }

    void rotatedFilesAreJoined()
    {
        QTemporaryDir folder;
        const auto put = [&](const char *name, const std::string &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), static_cast<qint64>(bytes.size())) >= 0;
        };
        QVERIFY(put("syslog", "<11>Nov  3 10:00:00 h a: third\n"));
        QVERIFY(put("syslog.1", "<12>Nov  2 10:00:00 h a: second")); // no last line feed
        QVERIFY(put("syslog.2.gz", packStream("gzip", "<11>Nov  1 10:00:00 h a: first\n")));
        QVERIFY(put("other.log", "<11>Nov  1 10:00:00 h a: other\n"));
        Session session;
        QSignalSpy found(&session, &Session::rotationFound);
        session.open({folder.path()});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 4);
        QCOMPARE(found.size(), qsizetype(1));
        QCOMPARE(found[0][0].toString(), QStringLiteral("syslog"));
        const auto logs = found[0][1].value<std::vector<LogId>>();
        QCOMPARE(logs.size(), std::size_t(3));
        QCOMPARE(session.log(logs[0])->name, QStringLiteral("syslog.2.gz"));
        session.join(QStringLiteral("syslog"), logs);
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 2);
        const LogInfo joined = session.logs()[1];
        QCOMPARE(joined.name, QStringLiteral("syslog"));
        QCOMPARE(joined.state, JobState::Completed);
        QCOMPARE(joined.counts.total(), std::uint64_t(3));
        QSignalSpy loaded(&session, &Session::recordsLoaded);
        session.loadRecords({EventRef(joined.id, RowIndex{0}), EventRef(joined.id, RowIndex{1}), EventRef(joined.id, RowIndex{2})}, this);
        QVERIFY(loaded.wait());
        const auto rows = loaded[0][2].value<std::vector<LoadedRow>>();
        QCOMPARE(rows[0].record.message, std::string("first"));
        QCOMPARE(rows[1].record.message, std::string("second"));
        QCOMPARE(rows[2].record.message, std::string("third"));
        QVERIFY(rows[0].record.time < rows[1].record.time && rows[1].record.time < rows[2].record.time);
        session.open({folder.path()}); // its files are not counted twice
        QTRY_VERIFY(session.isIdle());
        QCOMPARE(session.logs().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
