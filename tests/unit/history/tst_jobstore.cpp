// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/casefile.h"
#include "core/history/database.h"
#include "core/history/databaseplace.h"
#include "core/history/historycheck.h"
#include "core/history/historystore.h"
#include "core/history/jobstore.h"
#include "core/history/jobtally.h"
#include "tests/support/postgres.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <cstdio>
#include <map>

using namespace sightglass;
using sightglass::testing::PostgresServer;

namespace {

Timestamp at(std::int64_t seconds) { return Timestamp::fromMicroseconds(seconds * 1'000'000); }

std::string logText(int lines)
{
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += "line " + std::to_string(i) + '\n';
    return text;
}

KeptJob job(const std::string &name)
{
    KeptJob job;
    job.name = name;
    job.path = "/logs/" + name;
    job.started = at(1000);
    job.size = 77;
    return job;
}

KeptJob over(KeptJob job)
{
    job.finished = at(2000);
    job.state = KeptJobState::Completed;
    job.progress = 1000;
    job.formatId = "syslog";
    job.kind = "syslog\napp.log";
    job.head = {0, 77, std::string(64, 'a')};
    job.counts = {1, 2, 3, 4, 5};
    job.auditSuccess = 6;
    job.auditFailure = 7;
    job.problems = 8;
    job.lost = 1;
    job.first = at(10);
    job.last = at(7300);
    job.modified = at(900);
    return job;
}

KeptDetails details()
{
    KeptDetails details;
    details.hours = {{at(0), {1, 2, 0, 0, 0}}, {at(3600), {0, 0, 3, 4, 0}}, {at(7200), {0, 0, 0, 0, 5}}};
    details.sources = {{"kernel", {1, 1, 1, 1, 1}}, {"it's \"sshd\"", {0, 1, 2, 3, 4}}};
    details.problems = {{"text.line.long", 40, 10, true, "a \\ b"}};
    details.templates = {{"accepted <*>", 3, {}, {}}, {"failed <*>", 12, {}, {}}};
    return details;
}

/// A program that begins a job and stays until it is killed.
int child(const QString &place)
{
    auto store = HistoryStore::open(place);
    if (!store)
        return 1;
    JobStore jobs((*store)->database());
    if (!jobs.beginRun("child"))
        return 1;
    KeptJob begun = job("child.log");
    begun.state = KeptJobState::Processing;
    const auto id = jobs.add(begun);
    if (!id || !jobs.progress(*id, KeptJobState::Processing, 300))
        return 1;
    std::printf("begun\n");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

/// Analyses, cases and checks, on a file and on a server.
class TestJobStore : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<QString, QString> m_databases;
    bool m_server = false;
    QString path(const char *name = "history.sqlite")
    {
        if (!m_server)
            return m_folder->filePath(QLatin1String(name));
        QString &address = m_databases[QLatin1String(name)];
        if (address.isEmpty())
            address = PostgresServer::instance()->newDatabase();
        return address;
    }
    struct Kept
    {
        std::unique_ptr<HistoryStore> store;
        std::unique_ptr<JobStore> jobs;
    };
    Kept open(const char *name = "history.sqlite")
    {
        auto store = HistoryStore::open(path(name));
        if (!store) {
            qWarning("%s", store.error().detail.c_str());
            return {};
        }
        Kept kept{std::move(*store), nullptr};
        kept.jobs = std::make_unique<JobStore>(kept.store->database());
        return kept;
    }
    static bool sound(HistoryStore &store)
    {
        const auto faults = checkHistory(store.database());
        if (!faults) {
            qWarning("%s", faults.error().detail.c_str());
            return false;
        }
        for (const std::string &fault : *faults)
            qWarning("%s", fault.c_str());
        return faults->empty();
    }
    static MarkedEvent marked(const std::string &text, std::uint64_t offset, std::uint32_t length)
    {
        MarkedEvent made;
        made.event.offset = offset;
        made.event.length = length;
        made.event.recordSha256 = *rangeSha256(MemorySource(text), offset, length);
        made.event.message = made.event.raw = text.substr(offset, length);
        return made;
    }

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
        m_databases.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        if (server && !PostgresServer::instance())
            QSKIP(qPrintable(PostgresServer::whyNot()));
    }

    void aJobFromBeginningToEnd()
    {
        const auto kept = open();
        QVERIFY(kept.jobs);
        QCOMPARE(*kept.jobs->beginRun("test 1"), 0);
        const auto id = kept.jobs->add(job("app.log"));
        QVERIFY(id);
        auto now = *kept.jobs->job(*id);
        QVERIFY(now && now->state == KeptJobState::Pending && !now->finished.isValid() && !now->uid.empty());
        QVERIFY(kept.jobs->progress(*id, KeptJobState::Processing, 400));
        now = *kept.jobs->job(*id);
        QVERIFY(now->state == KeptJobState::Processing && now->progress == 400);
        KeptJob end = over(*now);
        QVERIFY(kept.jobs->finish(*id, end, details()));
        QVERIFY(kept.jobs->progress(*id, KeptJobState::Processing, 500)); // too late: it changes nothing
        const auto all = *kept.jobs->jobs();
        QCOMPARE(all.size(), std::size_t(1));
        const KeptJob &got = all[0];
        QVERIFY(got.state == KeptJobState::Completed && got.progress == 1000);
        QCOMPARE(got.counts, end.counts);
        QVERIFY(got.auditSuccess == 6 && got.auditFailure == 7 && got.problems == 8 && got.lost == 1);
        QVERIFY(got.first == end.first && got.last == end.last && got.modified == end.modified && got.started == at(1000) && got.finished == at(2000));
        QCOMPARE(got.head.sha256, end.head.sha256);
        QCOMPARE(got.kind, end.kind);
        const auto more = *kept.jobs->details(*id);
        QCOMPARE(more.hours, details().hours);
        QCOMPARE(more.sources, details().sources);
        QCOMPARE(more.problems, details().problems);
        QCOMPARE(more.templates.size(), std::size_t(2));
        QVERIFY(more.templates[1].text == "failed <*>" && more.templates[1].events == 12);
        QVERIFY(sound(*kept.store));
        // Out of the list and back.
        QVERIFY(kept.jobs->remove({*id}));
        QVERIFY(kept.jobs->jobs()->empty());
        QVERIFY(kept.jobs->restore({*id}));
        QCOMPARE(kept.jobs->jobs()->size(), std::size_t(1));
    }

#ifdef Q_OS_UNIX
    void interrupted()
    {
        const auto kept = open();
        QCOMPARE(*kept.jobs->beginRun("test"), 0);
        KeptJob mine = job("mine.log");
        mine.state = KeptJobState::Processing;
        const auto own = kept.jobs->add(mine);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), path()});
        QVERIFY(process.waitForReadyRead(20'000));
        QCOMPARE(process.readAll(), QByteArray("begun\n"));
        // While it lives, nobody says that it does not, also not a third one.
        QCOMPARE(*kept.jobs->endInterrupted(), 0);
        const auto third = open();
        QCOMPARE(*third.jobs->beginRun("third"), 0);
        QCOMPARE(kept.jobs->jobs()->size(), std::size_t(2));
        QVERIFY(sound(*kept.store));
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        int ended = 0;
        QTRY_VERIFY_WITH_TIMEOUT((ended += *third.jobs->endInterrupted()) == 1, 10'000); // a server notices a moment later
        const auto all = *kept.jobs->jobs();
        QCOMPARE(all[0].name, std::string("child.log"));
        QVERIFY(all[0].state == KeptJobState::Failed && all[0].finished.isValid());
        QCOMPARE(all[0].errorCode, std::string("interrupted"));
        QCOMPARE(all[0].progress, 300);
        // The one of a living program is as it was; it may end yet.
        QVERIFY(all[1].state == KeptJobState::Processing);
        QVERIFY(kept.jobs->finish(*own, over(all[1]), details()));
        QVERIFY(sound(*kept.store));
        if (!m_server) {
            // Locks of the dead are cleared away.
            QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.run-*")}, QDir::Files).size(), 2);
        }
    }

    void aProgramThatLostItsConnection()
    {
        if (!m_server)
            QSKIP("of servers alone");
        const auto kept = open(), other = open();
        QVERIFY(kept.jobs->beginRun("test"));
        QVERIFY(other.jobs->beginRun("other"));
        KeptJob mine = job("mine.log");
        mine.state = KeptJobState::Processing;
        const auto own = kept.jobs->add(mine);
        PostgresServer::instance()->dropConnections(path().section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0));
        QVERIFY(kept.jobs->progress(*own, KeptJobState::Processing, 10)); // connects again and takes its lock again
        const auto ended = other.jobs->endInterrupted();
        QVERIFY(ended);
        QCOMPARE(*ended, 0);
    }
#endif

    void trendsCountALogOnce()
    {
        const auto kept = open();
        const std::string text = logText(3000), grown = text + "more\n", other = "x" + text;
        const auto add = [&](const std::string &content, const SeverityTally &tally, std::int64_t hour) {
            KeptJob done = over(job("app.log"));
            done.file = kept.store->fileFor(MemorySource(content), {})->id;
            KeptDetails more;
            more.hours = {{at(hour * 3600), tally}};
            return *kept.jobs->addFinished(done, more);
        };
        add(text, {1, 0, 0, 0, 0}, 5);
        const auto last = add(grown, {2, 1, 0, 0, 0}, 5); // the same log, longer
        add(other, {0, 0, 7, 0, 0}, 5);
        add(other, {0, 0, 7, 0, 0}, 5);
        const auto trend = *kept.jobs->trend("syslog\napp.log");
        QCOMPARE(trend.size(), std::size_t(1));
        QCOMPARE(trend[0].counts, (SeverityTally{2, 1, 7, 0, 0}));
        QVERIFY(kept.jobs->trend("other")->empty());
        QVERIFY(kept.jobs->remove({last}));
        QCOMPARE(kept.jobs->trend("syslog\napp.log")->at(0).counts, (SeverityTally{1, 0, 7, 0, 0}));
    }

    void retention()
    {
        const auto kept = open();
        KeptJob old = over(job("old.log")), young = over(job("young.log"));
        young.finished = at(5000);
        const auto a = *kept.jobs->addFinished(old, details()), b = *kept.jobs->addFinished(young, details());
        QCOMPARE(*kept.jobs->expire(Timestamp::none(), Timestamp::none()), 0);
        QCOMPARE(*kept.jobs->expire(at(3000), Timestamp::none()), 1);
        QVERIFY(!*kept.jobs->job(a));
        QVERIFY(kept.jobs->details(a)->hours.empty());
        QVERIFY(kept.jobs->remove({b}));
        QCOMPARE(*kept.jobs->expire(Timestamp::none(), at(1)), 0);
        QCOMPARE(*kept.jobs->expire(Timestamp::none(), SystemClock().now()), 1);
    }

    void forgottenLogsAreGone()
    {
        const std::string secret = "PASSWORD-hunter2-Zq8", text = secret + logText(2000);
        KeptJobId id;
        {
            const auto kept = open();
            const auto file = kept.store->fileFor(MemorySource(text), {});
            MarkChange change;
            change.pinned = true;
            change.note = "note of " + secret;
            change.addTags = {secret};
            QVERIFY(kept.store->mark(file->id, {marked(text, 0, 20).event}, change));
            const auto other = kept.store->fileFor(MemorySource("other " + text), {});
            MarkChange pin;
            pin.pinned = true;
            QVERIFY(kept.store->mark(other->id, {marked(logText(20), 0, 6).event}, pin));
            KeptJob done = over(job("secret.log"));
            done.file = file->id;
            KeptDetails more = details();
            more.templates = {{"login " + secret + " <*>", 3, {}, {}}};
            more.sources = {{secret, {1, 0, 0, 0, 0}}};
            id = *kept.jobs->addFinished(done, more);
            done.uid.clear();
            QVERIFY(kept.jobs->addFinished(done, more)); // read twice
            QVERIFY(kept.jobs->addFinished(over(job("stays.log")), details()));
            if (!m_server) {
                QFile::copy(path(), path() + QStringLiteral(".before-3"));
            }
            QVERIFY(kept.jobs->forgetLog(id));
            QCOMPARE(kept.jobs->jobs()->size(), std::size_t(1));
            QVERIFY(kept.store->filesLike(MemorySource(text))->empty());
            QCOMPARE(kept.store->marks(other->id)->size(), std::size_t(1));
            QVERIFY(sound(*kept.store));
        }
        if (m_server) {
            const QString name = path().section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0);
            PostgresServer::instance()->sql(QStringLiteral("postgres"), QStringLiteral("CHECKPOINT"));
            QVERIFY(PostgresServer::instance()->dataOf(name).indexOf(secret.c_str()) < 0);
            return;
        }
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.c_str()), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked >= 1);
    }

    void cases()
    {
        const std::string text = logText(3000);
        QByteArray written;
        TicketText what;
        what.title = "It's \"broken\"";
        what.tags = {"a", "b c"};
        what.notes = "# why";
        {
            const auto kept = open();
            KnownFile seen;
            seen.name = "app.log";
            seen.path = "/etc/shadow";
            const auto file = kept.store->fileFor(MemorySource(text), seen);
            const auto ticket = kept.store->createTicket(what);
            MarkChange change;
            change.pinned = true;
            change.note = "see this";
            change.addTags = {"odd"};
            change.link = ticket->id;
            QVERIFY(kept.store->mark(file->id, {marked(text, 0, 6).event, marked(text, 7, 6).event}, change));
            KeptJob done = over(job("app.log"));
            done.file = file->id;
            QVERIFY(kept.jobs->addFinished(done, details()));
            QVERIFY(kept.store->fileFor(MemorySource("not in the case" + text), {}));
            CaseSelection chosen;
            chosen.tickets = {ticket->id};
            written = *writeCase(*kept.store, chosen);
            QVERIFY(!written.contains("shadow")); // where it lay is nobody's business
            // Into itself: nothing is new.
            const auto again = readCase(*kept.store, written, "self.sgcase");
            QVERIFY(again);
            QVERIFY(again->logs + again->events + again->tickets + again->jobs + again->changed + again->conflicts == 0);
        }
        const auto elsewhere = open("elsewhere");
        const auto got = readCase(*elsewhere.store, written, "ann.sgcase");
        QVERIFY2(got, got ? "" : got.error().detail.c_str());
        QVERIFY(got->logs == 1 && got->events == 2 && got->tickets == 1 && got->jobs == 1 && got->changed == 0);
        const auto file = elsewhere.store->filesLike(MemorySource(text))->at(0);
        QVERIFY(file.path.empty() && file.name == "app.log"); // nothing to open by itself
        const auto marks = *elsewhere.store->marks(file.id, true);
        QCOMPARE(marks.size(), std::size_t(2));
        QVERIFY(marks[0].note == "see this" && marks[0].pinned.isValid() && marks[0].tags == std::vector<std::string>{"odd"});
        QVERIFY(marks[0].event.raw == "line 0" || marks[1].event.raw == "line 0");
        const auto tickets = *elsewhere.store->tickets();
        QVERIFY(tickets.size() == 1 && tickets[0].text == what && tickets[0].events.size() == 2);
        const auto jobs = *elsewhere.jobs->jobs();
        QVERIFY(jobs.size() == 1 && jobs[0].origin == "ann.sgcase" && jobs[0].counts == (SeverityTally{1, 2, 3, 4, 5}) && jobs[0].file == file.id);
        QCOMPARE(elsewhere.jobs->details(jobs[0].id)->hours, details().hours);
        QVERIFY(sound(*elsewhere.store));
        const auto second = readCase(*elsewhere.store, written, "ann.sgcase");
        QVERIFY(second && second->logs + second->events + second->tickets + second->jobs + second->changed + second->conflicts == 0);
        // Both wrote on: what is here stays, what came is beside it.
        TicketText mine = what;
        mine.notes = "mine";
        QVERIFY(elsewhere.store->saveTicket(tickets[0].id, tickets[0].version, mine));
        MarkChange change;
        change.note = "my note";
        QVERIFY(elsewhere.store->mark({marks[0].id}, change));
        const auto third = readCase(*elsewhere.store, written, "ann.sgcase");
        QCOMPARE(third->conflicts, std::size_t(0)); // that text was here before
        QCOMPARE(elsewhere.store->tickets()->at(0).text.notes, std::string("mine"));
        QCOMPARE(third->changed, std::size_t(1));
        const auto after = *elsewhere.store->marks(file.id);
        for (const MarkedEvent &mark : after)
            QCOMPARE(mark.note, mark.id == marks[0].id ? std::string("my note\n\nsee this") : std::string("see this"));
        QByteArray changed = written;
        changed.replace("# why", "theirs");
        const auto fourth = readCase(*elsewhere.store, changed, "ann.sgcase");
        QCOMPARE(fourth->conflicts, std::size_t(1));
        QCOMPARE(readCase(*elsewhere.store, changed, "ann.sgcase")->conflicts, std::size_t(0));
        QCOMPARE(elsewhere.store->tickets()->at(0).text.notes, std::string("mine"));
        QVERIFY(sound(*elsewhere.store));
    }

    void hostileCases()
    {
        const std::string text = logText(100);
        const auto kept = open();
        const auto file = kept.store->fileFor(MemorySource(text), {});
        MarkChange change;
        change.pinned = true;
        change.addTags = {"t"};
        QVERIFY(kept.store->mark(file->id, {marked(text, 0, 6).event}, change));
        KeptJob done = over(job("app.log"));
        done.file = file->id;
        QVERIFY(kept.jobs->addFinished(done, details()));
        QVERIFY(kept.store->createTicket({}));
        CaseSelection all;
        all.all = true;
        const QByteArray good = *writeCase(*kept.store, all);
        const auto other = open("other");
        const auto refused = [&](const QByteArray &bytes) {
            const auto got = readCase(*other.store, bytes, "x.sgcase");
            return !got && got.error().code != ErrorCode::Internal && other.store->files()->empty() && other.jobs->jobs()->empty() && other.store->tickets()->empty();
        };
        // Each value, by something that it cannot be.
        const auto replaced = [&good](std::initializer_list<QString> way, const QJsonValue &value) {
            std::function<QJsonValue(QJsonValue, const QString *, const QString *)> put = [&](QJsonValue in, const QString *at, const QString *end) -> QJsonValue {
                if (at == end)
                    return value;
                if (in.isArray()) {
                    QJsonArray list = in.toArray();
                    list[at->toInt()] = put(list[at->toInt()], at + 1, end);
                    return list;
                }
                QJsonObject o = in.toObject();
                o[*at] = put(o[*at], at + 1, end);
                return o;
            };
            return QJsonDocument(put(QJsonDocument::fromJson(good).object(), way.begin(), way.end()).toObject()).toJson();
        };
        const auto s = [](const char *name) { return QString::fromLatin1(name); };
        const std::vector<QByteArray> bad{
            "", "{", "[]", "{}", "{\"sightglassCase\": \"1\"}", QByteArray(100'000, '['), QByteArray("\0\0\0", 3),
            replaced({s("sightglassCase")}, 99), replaced({s("logs")}, s("x")), replaced({s("logs"), s("0"), s("head"), s("sha256")}, s("../../etc/passwd")),
            replaced({s("logs"), s("0"), s("head"), s("length")}, 0), replaced({s("logs"), s("0"), s("head"), s("length")}, -1), replaced({s("logs"), s("0"), s("name")}, QString(5000, QLatin1Char('x'))),
            replaced({s("events"), s("0"), s("log")}, 1), replaced({s("events"), s("0"), s("log")}, -1), replaced({s("events"), s("0"), s("log")}, 1e300),
            replaced({s("events"), s("0"), s("offset")}, 1.5), replaced({s("events"), s("0"), s("severity")}, 5), replaced({s("events"), s("0"), s("raw")}, QString(70'000, QLatin1Char('x'))),
            replaced({s("events"), s("0"), s("time")}, 9e17), replaced({s("events"), s("0"), s("tags")}, QJsonArray{1}), replaced({s("events"), s("0"), s("tags")}, QJsonArray{QString()}),
            replaced({s("tickets"), s("0"), s("uid")}, s("1")), replaced({s("tickets"), s("0"), s("status")}, 3), replaced({s("tickets"), s("0"), s("events")}, QJsonArray{7}),
            replaced({s("tickets"), s("0"), s("version")}, 0), replaced({s("analyses"), s("0"), s("state")}, 1), replaced({s("analyses"), s("0"), s("uid")}, QJsonValue::Null),
            replaced({s("analyses"), s("0"), s("counts")}, QJsonArray{1, 2, 3, 4, 5, 6}), replaced({s("analyses"), s("0"), s("counts")}, QJsonArray{-1}),
            replaced({s("analyses"), s("0"), s("started")}, QJsonValue::Null), replaced({s("analyses"), s("0"), s("log")}, 3),
            replaced({s("analyses"), s("0"), s("hours"), s("0"), s("begin")}, QJsonValue(qint64{3600000000}))};
        for (std::size_t i = 0; i < bad.size(); ++i)
            QVERIFY2(refused(bad[i]), qPrintable(QStringLiteral("%1: %2").arg(i).arg(QString::fromUtf8(bad[i].left(100)))));
        // Cut anywhere, or with bytes turned: told, or taken whole; never a half.
        QRandomGenerator random(1);
        int taken = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray hurt = good;
            if (i % 2)
                hurt.truncate(random.bounded(static_cast<int>(hurt.size() - 3)));
            else
                hurt[static_cast<qsizetype>(random.bounded(static_cast<int>(hurt.size())))] = static_cast<char>(random.bounded(256));
            const auto got = readCase(*other.store, hurt, "x.sgcase");
            taken += got ? 1 : 0;
            if (!got)
                QVERIFY(got.error().code == ErrorCode::Damaged || got.error().code == ErrorCode::NewerVersion || got.error().code == ErrorCode::Internal);
        }
        QVERIFY(sound(*other.store));
        const auto got = readCase(*other.store, good, "x.sgcase");
        QVERIFY(got);
        QVERIFY(sound(*other.store));
    }

    void checksFindWhatIsWrong()
    {
        const auto kept = open();
        KeptJob done = over(job("app.log"));
        const auto id = *kept.jobs->addFinished(done, details());
        QVERIFY(sound(*kept.store));
        Database &database = kept.store->database();
        const auto faults = [&] { return checkHistory(database)->size(); };
        QVERIFY(database.run(QStringLiteral("UPDATE job SET critical = 0, errors = 0 WHERE id = ?"), {static_cast<qlonglong>(id.value)}));
        QCOMPARE(faults(), std::size_t(1));
        QVERIFY(database.run(QStringLiteral("UPDATE job SET state = 1, run = NULL WHERE id = ?"), {static_cast<qlonglong>(id.value)}));
        QCOMPARE(faults(), std::size_t(1)); // under way without a program
        QVERIFY(database.run(QStringLiteral("DELETE FROM job")));
        QCOMPARE(faults(), std::size_t(0));
        const auto ticket = kept.store->createTicket({});
        QVERIFY(ticket);
        QVERIFY(database.run(QStringLiteral("UPDATE ticket SET version = 9")));
        QCOMPARE(faults(), std::size_t(1));
        if (!m_server) {
            QVERIFY(database.run(QStringLiteral("PRAGMA foreign_keys=OFF")));
            QVERIFY(database.run(QStringLiteral("INSERT INTO ticket_event (ticket, event) VALUES (1, 777)")));
            QCOMPARE(faults(), std::size_t(2));
        }
    }

    void talliesAreBounded()
    {
        QFETCH_GLOBAL(bool, server);
        if (server)
            return;
        JobTally tally;
        std::vector<EventRow> rows(1000);
        std::uint64_t added = 0;
        for (int round = 0; round < 400; ++round) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                rows[i].setSource(StringId{static_cast<std::uint32_t>(added)});
                rows[i].setTime(i == 0 ? Timestamp::none() : at(static_cast<std::int64_t>(added) * 3601 - 1'000'000'000));
                ++added;
            }
            tally.add(rows, [](StringId id) { return "s" + std::to_string(id.value); });
        }
        QVERIFY(tally.hours().size() <= 2 * JobTally::mostHours);
        QCOMPARE(tally.sources().size(), JobTally::keptSources);
        std::uint64_t all = 0;
        for (const KeptHour &hour : tally.hours())
            all += sum(hour.counts);
        QVERIFY(all > 100'000 && all <= added);
        QVERIFY(tally.sources()[0].name.empty()); // the many that go together
        const auto hours = tally.hours();
        QVERIFY(std::is_sorted(hours.begin(), hours.end(), [](const KeptHour &a, const KeptHour &b) { return a.begin < b.begin; }));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--child"))
        return child(arguments[2]);
    TestJobStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_jobstore.moc"
