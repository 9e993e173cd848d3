// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/database.h"
#include "core/history/queuestore.h"
#include "core/job/followedrows.h"
#include "core/report/reportwriter.h"
#include "core/session/alerts.h"
#include "core/session/keptsearch.h"
#include "core/session/liveevents.h"
#include "core/session/livefeed.h"
#include "core/session/pushrows.h"
#include "core/session/session.h"
#include "core/session/triage.h"
#include "tests/support/archivewriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace sightglass;

namespace {

void write(const QString &path, int from, int to, const char *what = "error: line")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    for (int i = from; i <= to; ++i)
        file.write("Nov 21 10:00:00 host app[1]: " + QByteArray(what) + ' ' + QByteArray::number(i) + '\n');
}

struct Counting final : LiveListener
{
    void events(FeedId, const FollowedEvents &events) override
    {
        all += static_cast<int>(events.rowCount());
        errors += static_cast<int>(matchingEvents(logRowsOf(events), filter).size());
    }
    Filter filter;
    std::atomic<int> all{0}, errors{0};
};

} // namespace

class TestLiveFeed : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const char *name = "app.log") const { return m_dir->path() + QLatin1Char('/') + QLatin1String(name); }
    LiveSpec spec() const { return *parseLiveSpec(path().toStdString()); }

    /// A followed journal with two entries in the history, and a ticket about the second.
    TicketId journalTicket() const
    {
        const std::string uuid = "22222222-2222-4222-8222-222222222222";
        const auto entry = [](const char *message) {
            return "__REALTIME_TIMESTAMP=1795280000000000\nPRIORITY=4\nSYSLOG_IDENTIFIER=sshd\n_HOSTNAME=web1\nMESSAGE=" + std::string(message) + "\n\n";
        };
        const std::string first = entry("session opened"), second = entry("session closed");
        LiveCommit commit;
        commit.uuid = uuid;
        commit.name = "journal:";
        commit.formatId = "journal-export";
        commit.state = "cursor";
        commit.events = {{77, Timestamp::fromMicroseconds(1'795'280'000'000'000), 2, "sshd", "web1", first},
                         {78, Timestamp::fromMicroseconds(1'795'280'000'000'001), 2, "sshd", "web1", second}};
        const auto live = LiveStore::open(path("h.sqlite"));
        const auto source = (*live)->source("journal:unit=ssh.service");
        if (!source || !(*live)->commit(*source, {commit}))
            return {};
        const auto store = HistoryStore::open(path("h.sqlite"));
        KnownFile seen;
        seen.name = seen.path = "journal:";
        seen.formatId = "journal-export";
        const auto file = (*store)->fileForStream(uuid, seen);
        EventCopy copy;
        copy.offset = 78;
        copy.length = static_cast<std::uint32_t>(second.size());
        copy.recordSha256 = QCryptographicHash::hash(QByteArray::fromStdString(second), QCryptographicHash::Sha256).toHex().toStdString();
        copy.message = "session closed";
        copy.raw = second;
        TicketText text;
        text.title = "Journal";
        const auto ticket = (*store)->createTicket(text);
        MarkChange link;
        link.link = ticket->id;
        return (*store)->mark(file->id, {copy}, link) ? ticket->id : TicketId{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Sightglass"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_livefeed"));
    }
    void init()
    {
        QSettings().clear(); // rules of alerts
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void growsInTheSession()
    {
        write(path(), 1, 10);
        Session session;
        LiveFeed feed(session, path("h.sqlite"));
        const auto listener = std::make_shared<Counting>();
        listener->filter.query = *Query::parse("severity:error", "UTC");
        feed.addListener(listener);
        QSignalSpy added(&feed, &LiveFeed::eventsAdded);
        const FeedId id = feed.start(spec());
        QTRY_COMPARE(session.logs().size(), std::size_t{1});
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{10});
        const LogInfo log = session.logs().front();
        QVERIFY(log.live);
        QCOMPARE(log.formatId, QStringLiteral("syslog"));
        QCOMPARE(log.path, path());
        QCOMPARE(feed.feedOf(log.id), std::optional(id));
        write(path(), 11, 20, "fine: line");
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{20});
        QCOMPARE(session.logs().front().counts.count(Severity::Error, SeverityProfile::Strict), std::uint64_t{10});
        // The same filter, the same details.
        Filter filter;
        filter.query = *Query::parse("\"fine: line 17\"", "UTC");
        session.filters().push(filter);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{1});
        QSignalSpy loaded(&session, &Session::recordsLoaded);
        (void)session.loadRecords({session.rows()->at(0)}, this);
        QTRY_COMPARE(loaded.size(), 1);
        const auto rows = loaded.front().at(2).value<std::vector<LoadedRow>>();
        QCOMPARE(rows.front().record.message, std::string("fine: line 17"));
        QCOMPARE(listener->all.load(), 20);
        QCOMPARE(listener->errors.load(), 10);
        quint64 told = 0;
        for (const auto &one : added)
            told += one.at(3).toULongLong();
        QCOMPARE(told, quint64{20});
        // Again is the same feed; reading such a log again does nothing.
        QCOMPARE(feed.start(spec()), id);
        session.reload(log.id);
        session.setFormat(log.id, QStringLiteral("plain"));
        QCOMPARE(session.logs().front().formatId, QStringLiteral("syslog"));
        std::uint32_t counted = 0;
        for (const LiveSecond &second : feed.seconds(id))
            counted += second.total();
        QCOMPARE(counted, 20u);
    }

    /// Pins and notes are of stream and place: they are there again when the program starts anew, also of what was rotated.
    void marksComeBack()
    {
        const EventId expected = [&] {
            write(path(), 1, 5);
            Session session;
            Triage triage(session, path("h.sqlite"));
            LiveFeed feed(session, path("h.sqlite"));
            feed.start(spec());
            [&] { QTRY_COMPARE(session.rows()->size(), std::uint64_t{5}); }();
            const LogId log = session.logs().front().id;
            MarkChange change;
            change.pinned = true;
            change.note = "look here";
            triage.mark({EventRef(log, RowIndex{2})}, change);
            [&] { QTRY_COMPARE(triage.pins().size(), std::size_t{1}); }();
            // Pushed, it has the id that it has in the history.
            EventId id;
            NoProgress progress;
            QThreadPool pool;
            (void)pushRows(RowSet(std::vector<EventRef>{EventRef(log, RowIndex{2})}), session.logRows(), pool, progress, [&id](std::vector<PushEvent> &&events) -> Result<void> {
                id = events.front().id;
                return {};
            });
            (void)QFile::rename(path(), path("app.log.1"));
            write(path(), 6, 8);
            [&] { QTRY_COMPARE(session.rows()->size(), std::uint64_t{8}); }();
            triage.togglePinned({EventRef(log, RowIndex{6})});
            [&] { QTRY_COMPARE(triage.pins().size(), std::size_t{2}); }();
            return id;
        }();
        write(path(), 9, 12);
        Session session;
        Triage triage(session, path("h.sqlite"));
        LiveFeed feed(session, path("h.sqlite"));
        feed.start(spec());
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{12});
        QTRY_COMPARE(triage.pins().size(), std::size_t{2});
        QCOMPARE(triage.pins()[0].first.row(), RowIndex{2});
        QCOMPARE(triage.pins()[1].first.row(), RowIndex{6});
        QCOMPARE(triage.pins()[0].second->note, std::string("look here"));
        QCOMPARE(QByteArray::fromStdString(triage.pins()[1].second->event.message), QByteArray("error: line 7"));
        const auto reader = LiveEventReader::open(path("h.sqlite"));
        QVERIFY(reader);
        std::vector<EventId> ids;
        (void)(*reader)->forEach({}, 0, 0, [&ids](const LiveEventReader::Event &event) {
            ids.push_back(event.id);
            return true;
        });
        QCOMPARE(ids.size(), std::size_t{12});
        QCOMPARE(ids[2].toString(), expected.toString());
    }

    /// Following ends, and nothing of it is left in the history: events, what was found in them, marks; another source stays.
    void forgotten()
    {
        QFile log(path()), other(path("other.log"));
        QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Append) && other.open(QIODevice::WriteOnly | QIODevice::Append));
        for (int i = 0; i < 50; ++i) {
            log.write("Nov 21 10:00:00 host app[1]: secretword number " + QByteArray::number(i) + '\n');
            other.write("Nov 21 10:00:00 host app[1]: it stays\n");
        }
        log.flush();
        other.flush();
        LiveSpec second = spec();
        second.target = path("other.log").toStdString();
        {
            Session session;
            Triage triage(session, path("h.sqlite"));
            LiveFeed feed(session, path("h.sqlite"));
            const FeedId id = feed.start(spec());
            feed.start(second);
            QTRY_COMPARE(session.rows()->size(), std::uint64_t{100});
            LogId shown;
            for (const LogInfo &info : session.logs()) {
                if (info.path == path())
                    shown = info.id;
            }
            triage.togglePinned({EventRef(shown, RowIndex{7})});
            QTRY_VERIFY(triage.isIdle());
            QSignalSpy forgotten(&feed, &LiveFeed::forgotten);
            log.write("Nov 21 10:00:01 host app[1]: secretword on its way\n");
            log.flush();
            feed.forgetStored(id);
            QCOMPARE(feed.feeds().size(), std::size_t{1});
            QTRY_COMPARE(forgotten.size(), 1);
            QVERIFY2(forgotten[0][1].toString().isEmpty(), qPrintable(forgotten[0][1].toString()));
            QCOMPARE(forgotten[0][0].toString(), path());
            QCOMPARE(session.logs().size(), std::size_t{1});
        }
        {
            const auto store = LiveStore::open(path("h.sqlite"));
            QVERIFY(store);
            const auto sources = (*store)->sources();
            QVERIFY(sources && sources->size() == 1 && sources->front().events == 50);
            QVERIFY(!*(*store)->knownSource(liveSpecText(spec())) && *(*store)->knownSource(liveSpecText(second)));
            const auto history = HistoryStore::open(path("h.sqlite"));
            QVERIFY(history);
            const auto files = (*history)->files();
            QVERIFY(files);
            for (const FileId id : *files) {
                const auto marks = (*history)->marks(id);
                QVERIFY(marks && marks->empty());
            }
        }
        for (const char *name : {"h.sqlite", "h.sqlite-wal"}) {
            QFile file(path(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("secretword"), name);
            QVERIFY(!bytes.contains(path().toUtf8()) || QLatin1String(name) != QLatin1String("h.sqlite"));
        }
        // It may be followed again, from its beginning.
        Session session;
        LiveFeed feed(session, path("h.sqlite"));
        feed.start(spec());
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{51});
    }

    /// A ticket's report says where its evidence was followed, and compares it with the file, whatever rotation made of that, else
    /// with what was stored when it came.
    void reportOfFollowed_data()
    {
        QTest::addColumn<bool>("wide");
        QTest::newRow("8 bit") << false;
        QTest::newRow("UTF-16") << true;
    }
    void reportOfFollowed()
    {
        QFETCH(bool, wide);
        QStringEncoder encoder(wide ? QStringConverter::Utf16LE : QStringConverter::Utf8, wide ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        QByteArray bytes;
        std::vector<qsizetype> places;
        for (int i = 0; i < 200; ++i) {
            places.push_back(bytes.size());
            bytes += QByteArray(encoder(QStringLiteral("Nov 21 10:00:00 host app[1]: error: \u00FCble line %1\n").arg(i)));
        }
        const auto put = [&](const char *name, const QByteArray &content) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(content), content.size());
        };
        put("app.log", bytes);
        TicketId ticket;
        {
            Session session;
            Triage triage(session, path("h.sqlite"));
            LiveFeed feed(session, path("h.sqlite"));
            feed.start(spec());
            QTRY_COMPARE(session.rows()->size(), std::uint64_t{200});
            const LogId log = session.logs().front().id;
            TicketText text;
            text.title = "Followed";
            triage.createTicket(text, {EventRef(log, RowIndex{7}), EventRef(log, RowIndex{150})});
            QTRY_VERIFY(!triage.tickets().empty() && triage.tickets().front().events.size() == 2);
            ticket = triage.tickets().front().id;
        }
        const auto report = [&]() -> std::optional<CaseReport> {
            const auto store = HistoryStore::open(path("h.sqlite"));
            auto made = store ? readReport(**store, ticket) : Result<std::optional<CaseReport>>(std::nullopt);
            if (!made || !*made)
                return std::nullopt;
            NoProgress progress;
            (void)checkEvidence(**made, openLastSeen, progress);
            return std::move(**made);
        };
        const auto says = [](const CaseReport &made, const std::string &name, const std::string &value) {
            return reportHtml(made).find(">" + name + "</th><td>" + value) != std::string::npos && reportMarkdown(made).find(value) != std::string::npos;
        };
        // The file as it is: source, place, time.
        auto made = report();
        QVERIFY(made && made->files.size() == 1 && made->events.size() == 2);
        QCOMPARE(made->files[0].fault, std::string());
        QVERIFY(made->files[0].checked);
        for (std::size_t i = 0; i < 2; ++i) {
            const ReportEvent &event = made->events[i];
            const qsizetype place = places[i == 0 ? 7 : 150];
            QCOMPARE(static_cast<int>(event.check), static_cast<int>(ReportEvent::Check::Same));
            QCOMPARE(event.marked.event.offset, static_cast<std::uint64_t>(place));
            QVERIFY(event.received.isValid());
            QVERIFY(says(*made, "Offset", std::to_string(place) + " ("));
            QVERIFY(says(*made, "Came and was stored (UTC)", event.received.toIso().substr(0, 4)));
        }
        QVERIFY2(reportHtml(*made).find(">Followed source</th><td>" + liveSpecText(spec())) != std::string::npos, reportHtml(*made).c_str());
        QCOMPARE(made->files[0].file.path, path().toStdString());
        QCOMPARE(made->files[0].stream->spec, liveSpecText(spec()));
        if (!wide)
            QCOMPARE(made->files[0].sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString());
        // Rotated, grown by a rest, compressed; another log has its name.
        put("app.log.1", {});
        QVERIFY(QFile::remove(path("app.log.1")) && QFile::remove(path()));
        const QByteArray grown = bytes + QByteArray(encoder(QStringLiteral("Nov 21 10:00:09 host app[1]: more\n")));
        put("app.log.2.gz", QByteArray::fromStdString(testing::packStream("gzip", std::string_view(grown.constData(), static_cast<std::size_t>(grown.size())))));
        put("app.log", "Nov 21 11:00:00 host app[1]: another\n");
        made = report();
        QVERIFY(made);
        QCOMPARE(made->files[0].fault, std::string());
        QCOMPARE(QString::fromStdString(made->files[0].file.path), path("app.log.2.gz"));
        QCOMPARE(QString::fromStdString(made->files[0].container), path("app.log.2.gz"));
        for (const ReportEvent &event : made->events)
            QCOMPARE(static_cast<int>(event.check), static_cast<int>(ReportEvent::Check::Same));
        // In a folder of its own (logrotate's olddir).
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("old")) && QFile::rename(path("app.log.2.gz"), path("old/app.log.2.gz")));
        made = report();
        QVERIFY(made);
        QCOMPARE(made->files[0].fault, std::string());
        QCOMPARE(QString::fromStdString(made->files[0].container), path("old/app.log.2.gz"));
        QCOMPARE(static_cast<int>(made->events[1].check), static_cast<int>(ReportEvent::Check::Same));
        QVERIFY(QFile::rename(path("old/app.log.2.gz"), path("app.log.2.gz")));
        // What was marked was changed: as long as before, so that all else is the same.
        QByteArray changed = bytes;
        changed[places[150] + (wide ? 60 : 30)] = 'X';
        put("app.log.2.gz", QByteArray::fromStdString(testing::packStream("gzip", std::string_view(changed.constData(), static_cast<std::size_t>(changed.size())))));
        made = report();
        QVERIFY(made);
        QCOMPARE(static_cast<int>(made->events[0].check), static_cast<int>(ReportEvent::Check::Same));
        QCOMPARE(static_cast<int>(made->events[1].check), static_cast<int>(ReportEvent::Check::Changed));
        // Gone: what came is still known.
        QVERIFY(QFile::remove(path("app.log.2.gz")));
        made = report();
        QVERIFY(made && !made->files[0].checked && !made->files[0].fault.empty());
        for (const ReportEvent &event : made->events)
            QCOMPARE(static_cast<int>(event.check), static_cast<int>(ReportEvent::Check::Stored));
        QVERIFY(reportMarkdown(*made).find("unchanged since it came from the followed source") != std::string::npos);
        // And where the history has the marks alone (of another computer), the copies say so.
        {
            const auto database = Database::open(path("h.sqlite"));
            QVERIFY(database && (*database)->run(QStringLiteral("DELETE FROM live_source")));
        }
        made = report();
        QVERIFY(made && made->files[0].fault.find("copies that were kept") != std::string::npos);
        QCOMPARE(static_cast<int>(made->events[0].check), static_cast<int>(ReportEvent::Check::Unchecked));
    }

    /// Records of a journal: their numbers, and what was stored of them.
    void reportOfJournal()
    {
        const TicketId ticket = journalTicket();
        const auto store = HistoryStore::open(path("h.sqlite"));
        auto made = readReport(**store, ticket);
        QVERIFY(made && *made);
        NoProgress progress;
        QCOMPARE(checkEvidence(**made, openLastSeen, progress), Outcome::Completed);
        QCOMPARE((*made)->files[0].fault, std::string());
        QCOMPARE(static_cast<int>((*made)->events[0].check), static_cast<int>(ReportEvent::Check::Stored));
        const std::string text = reportMarkdown(**made);
        for (const char *line : {"| **Followed source** | journal:unit=ssh.service", "| **Sequence number** | 78 (", "unchanged since it came from the followed source"})
            QVERIFY2(text.find(line) != std::string::npos, text.c_str());
        QVERIFY2(text.find("**Path**") == std::string::npos && text.find("Offset**") == std::string::npos && text.find("SHA-256 of the log**") == std::string::npos, text.c_str());
    }

    /// An event that was found in the history is shown: among what is followed, in its file whatever it is called now, or as it is kept.
    void keptEventsOpen()
    {
        write(path(), 1, 30);
        const auto rowOf = [this](const char *what) {
            const auto reader = LiveEventReader::open(path("h.sqlite"));
            std::int64_t row = 0;
            (void)(*reader)->forEach({}, 0, 0, [&](const LiveEventReader::Event &event) {
                if (event.record.message == what)
                    row = event.row;
                return true;
            });
            return row;
        };
        Session session;
        KeptSearch search(session, path("h.sqlite"));
        QSignalSpy shown(&search, &KeptSearch::eventShown), failed(&search, &KeptSearch::failed);
        std::vector<std::pair<std::shared_ptr<const KeptRecord>, QString>> kept;
        connect(&search, &KeptSearch::recordShown, this, [&kept](const std::shared_ptr<const KeptRecord> &record, const QString &why) { kept.emplace_back(record, why); });
        const auto message = [&] {
            QSignalSpy loaded(&session, &Session::recordsLoaded);
            (void)session.loadRecords({session.rows()->at(0)}, this);
            return loaded.wait() ? loaded.front().at(2).value<std::vector<LoadedRow>>().front().record.message : std::string();
        };
        LiveFeed feed(session, path("h.sqlite"));
        const FeedId id = feed.start(spec());
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{30});
        // Among what is followed.
        search.showLiveEvent(rowOf("error: line 17"));
        QTRY_COMPARE(shown.size(), 1);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{1});
        QCOMPARE(message(), std::string("error: line 17"));
        QCOMPARE(session.logs().size(), std::size_t{1});
        // In its file.
        feed.remove(id);
        QTRY_VERIFY(session.logs().empty());
        session.filters().clear();
        search.showLiveEvent(rowOf("error: line 17"));
        QTRY_COMPARE(shown.size(), 2);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{1});
        QCOMPARE(message(), std::string("error: line 17"));
        QCOMPARE(session.logs().front().path, path());
        // In what rotation made of it; another log has its name, and is open.
        session.closeAll();
        QTRY_VERIFY(session.logs().empty());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string bytes = file.readAll().toStdString();
        QVERIFY(file.remove());
        QFile packed(path("app.log.3.gz"));
        QVERIFY(packed.open(QIODevice::WriteOnly) && packed.write(QByteArray::fromStdString(testing::packStream("gzip", bytes))) > 0);
        packed.close();
        write(path(), 100, 120);
        session.open({path()});
        QTRY_VERIFY(session.isIdle() && session.rows()->size() == 21);
        search.showLiveEvent(rowOf("error: line 29"));
        QTRY_COMPARE(shown.size(), 3);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{1});
        QCOMPARE(message(), std::string("error: line 29"));
        QCOMPARE(session.logs().back().path, path("app.log.3.gz"));
        QVERIFY(kept.empty() && failed.isEmpty());
        // Gone: as it is kept, and why.
        session.closeAll();
        QVERIFY(packed.remove());
        search.showLiveEvent(rowOf("error: line 3"));
        QTRY_COMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept[0].first->record.message, std::string("error: line 3"));
        QCOMPARE(kept[0].first->row.severity(), Severity::Error);
        QCOMPARE(QString::fromStdString(kept[0].first->stream), path());
        QVERIFY(kept[0].first->isFile && kept[0].first->received.isValid() && !kept[0].second.isEmpty());
        QVERIFY(session.logs().empty());
        // Of a journal, by its row and by its mark.
        const auto store = HistoryStore::open(path("h.sqlite"));
        const auto ticket = journalTicket();
        const auto marked = (*store)->eventsOf(ticket);
        search.showLiveEvent(rowOf("session closed"));
        QTRY_COMPARE(kept.size(), std::size_t{2});
        QCOMPARE(kept[1].first->record.message, std::string("session closed"));
        QCOMPARE(kept[1].first->row.offset(), std::uint64_t{78});
        QVERIFY(!kept[1].first->isFile && kept[1].second.isEmpty());
        search.showEvent(marked->front().file, marked->front().event.offset);
        QTRY_COMPARE(kept.size(), std::size_t{3});
        QCOMPARE(kept[2].first->record.message, std::string("session closed"));
        // Past its retention there is the copy of the mark; without one it is said.
        {
            const auto database = Database::open(path("h.sqlite"));
            QVERIFY(database && (*database)->run(QStringLiteral("DELETE FROM live_event")));
        }
        search.showEvent(marked->front().file, marked->front().event.offset);
        QTRY_COMPARE(kept.size(), std::size_t{4});
        QCOMPARE(kept[3].first->record.message, std::string("session closed"));
        QCOMPARE(failed.size(), 0);
        search.showLiveEvent(1'000'000);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_VERIFY(search.isIdle());
    }

    /// A target that a source is pushed to: its events are queued by the transaction that stores them, each once.
    void pushedContinuously()
    {
        TargetId target;
        {
            const auto queue = QueueStore::open(path("h.sqlite"));
            QVERIFY(queue);
            target = *(*queue)->saveTarget("team", "http", {{"url", "http://127.0.0.1:9/"}});
        }
        const auto waiting = [&] {
            const auto queue = QueueStore::open(path("h.sqlite"));
            return (*queue)->depth(target)->events;
        };
        write(path(), 1, 5);
        Session session;
        LiveFeed feed(session, path("h.sqlite"));
        const FeedId id = feed.start(spec());
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{5});
        QCOMPARE(waiting(), std::uint64_t{0});
        QSignalSpy changed(&feed, &LiveFeed::pushChanged);
        feed.setPush(id, "team");
        QCOMPARE(changed.size(), 1);
        write(path(), 6, 9);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{9});
        QCOMPARE(waiting(), std::uint64_t{4});
        // Nobody of that name: it waits, and tells.
        feed.setPush(id, "nobody");
        write(path(), 10, 12);
        QTRY_VERIFY(feed.feed(id)->status.store.has_value());
        QCOMPARE(session.rows()->size(), std::uint64_t{9});
        feed.setPush(id, {});
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{12});
        QCOMPARE(waiting(), std::uint64_t{4});
        feed.stop(id);
    }

    /// Alerts are kept, and what a rule wants to be pushed is in the queue once.
    void alertsAreKept()
    {
        TargetId target;
        {
            const auto queue = QueueStore::open(path("h.sqlite"));
            QVERIFY(queue);
            target = *(*queue)->saveTarget("team", "http", {{"url", "http://127.0.0.1:9/"}});
        }
        AlertRule rule = Alerts::makeRule();
        rule.name = "many errors";
        rule.query = "severity:error";
        rule.count = 3;
        rule.push = "team";
        rule.notify = false;
        std::string uid;
        {
            Session session;
            LiveFeed feed(session, path("h.sqlite"));
            Alerts alerts(feed, session);
            alerts.setRules({rule});
            QCOMPARE(alerts.rules().front().push, std::string("team"));
            write(path(), 1, 5);
            feed.start(spec());
            QTRY_COMPARE(alerts.alerts().size(), std::size_t{1});
            QTRY_VERIFY(alerts.isIdle());
            write(path(), 6, 9);
            QTRY_COMPARE(alerts.alerts().front().events, std::uint64_t{9});
            uid = alerts.alerts().front().uid;
        }
        {
            const auto queue = QueueStore::open(path("h.sqlite"));
            QCOMPARE((*queue)->depth(target)->events, std::uint64_t{1});
            const auto batches = (*queue)->claim(target, QueueStore::newOwner(), 10, 1'000'000, SystemClock().now(), SystemClock().now());
            QCOMPARE(batches->size(), std::size_t{1});
            const auto events = unpackEvents(batches->front().payload);
            QVERIFY(events);
            QCOMPARE(events->front().id.toString(), uid);
            QCOMPARE(std::string(events->front().field("alert.rule")), std::string("many errors"));
            QCOMPARE(events->front().severity, Severity::Critical);
        }
        Session session;
        LiveFeed feed(session, path("h.sqlite"));
        Alerts alerts(feed, session);
        QTRY_COMPARE(alerts.alerts().size(), std::size_t{1});
        QCOMPARE(alerts.alerts().front().uid, uid);
        QCOMPARE(alerts.alerts().front().events, std::uint64_t{9});
        QVERIFY(!alerts.alerts().front().active && !alerts.alerts().front().samples.empty());
        alerts.clear();
        QTRY_VERIFY(alerts.isIdle());
        Alerts again(feed, session);
        QTRY_VERIFY(again.isIdle());
        QVERIFY(again.alerts().empty());
    }

    void pauses()
    {
        write(path(), 1, 3);
        Session session;
        LiveFeed feed(session, path("h.sqlite"));
        const FeedId id = feed.start(spec());
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{3});
        feed.setPaused(id, true);
        write(path(), 4, 10);
        QTRY_COMPARE(feed.feed(id)->heldBack, std::uint64_t{7});
        QCOMPARE(session.logs().front().counts.total(), std::uint64_t{3});
        feed.setPaused(id, false);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{10});
        QCOMPARE(feed.feed(id)->heldBack, std::uint64_t{0});
    }

    /// What came while nothing was followed is there afterwards, behind the newest that were known.
    void goesOn()
    {
        write(path(), 1, 10);
        {
            Session session;
            LiveFeed feed(session, path("h.sqlite"));
            feed.start(spec());
            QTRY_COMPARE(session.rows()->size(), std::uint64_t{10});
        }
        write(path(), 11, 15);
        QVERIFY(QFile::rename(path(), path("app.log.1")));
        write(path(), 16, 20);
        Session session;
        LiveFeed feed(session, path("h.sqlite"));
        LiveFeedOptions options;
        options.preload = 4;
        const FeedId id = feed.start(spec(), options);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{14});
        QCOMPARE(session.logs().size(), std::size_t{1}); // rotated or not, one log
        feed.stop(id);
        QTRY_VERIFY(!feed.feed(id)->running);
        write(path(), 21, 22);
        feed.resume(id);
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{16});
        feed.remove(id);
        QVERIFY(session.logs().empty());
        QVERIFY(feed.feeds().empty());
    }

    void letsGo()
    {
        write(path(), 1, 10);
        Session session;
        LiveFeed feed(session, path("h.sqlite"));
        feed.setRingSize(1000);
        const FeedId id = feed.start(spec());
        QTRY_COMPARE(session.rows()->size(), std::uint64_t{10});
        const LogId log = session.logs().front().id;
        for (int i = 0; i < 8; ++i) {
            write(path(), 11 + i * 400, 10 + (i + 1) * 400);
            const std::uint64_t all = 10 + static_cast<std::uint64_t>(i + 1) * 400;
            QTRY_VERIFY(feed.feed(id)->letGo + session.logs().front().counts.total() == all);
        }
        QTRY_VERIFY(session.rows()->size() <= 1000);
        QCOMPARE(session.logs().front().id, log);
        QSignalSpy loaded(&session, &Session::recordsLoaded);
        QTRY_COMPARE(session.rows()->size(), session.logs().front().counts.total());
        (void)session.loadRecords({session.rows()->at(session.rows()->size() - 1), session.rows()->at(0)}, this);
        QTRY_COMPARE(loaded.size(), 1);
        const auto rows = loaded.front().at(2).value<std::vector<LoadedRow>>();
        QCOMPARE(rows[0].record.message, std::string("error: line 3210"));
        QVERIFY(rows[1].record.message.find("error: line ") == 0);
    }

    void offersAndRetention()
    {
        Session session;
        LiveFeed feed(session, path("h.sqlite"));
        QSignalSpy offers(&feed, &LiveFeed::offersLoaded), retention(&feed, &LiveFeed::retentionLoaded);
        feed.loadOffers();
        QTRY_COMPARE(offers.size(), 1);
        feed.setRetention({30, 1'000'000});
        QTRY_COMPARE(retention.size(), 1);
        QCOMPARE(retention.front().at(0).value<LiveRetention>() == (LiveRetention{30, 1'000'000}), true);
    }
};

QTEST_GUILESS_MAIN(TestLiveFeed)
#include "tst_livefeed.moc"
