// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "core/session/session.h"
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
        session.open({file("zeros.log", QByteArray(100'000, '\0')), file("text.csv", "a,b\n1,2\n"), file("empty.log", {}), m_folder.filePath(QStringLiteral("nothing"))});
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
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
